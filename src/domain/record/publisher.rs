//! Who makes the site, and who corrects it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::values::WebUrl;

/// Who makes this site. Each key may be absent; then `check` warns, and `/about` says that it is not yet said.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct Publisher {
    /// The person or the organization that makes this site. Absent until it is written.
    pub name: Option<String>,
    /// The website of the publisher. Absent if there is none.
    pub website: Option<WebUrl>,
    /// Who decides on corrections: an office, a role or a name. Absent until it is written.
    pub corrections: Option<String>,
    /// The email address that takes corrections. Absent until it is written.
    pub email: Option<String>,
}
