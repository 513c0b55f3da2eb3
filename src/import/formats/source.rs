//! The source document of a file that does not name one, from the options of the command.

use crate::domain::SourceKind;
use crate::import::entry::SourceDocument;
use crate::import::options::ImportOptions;
use crate::import::sheet::{Sheet, SheetError, clean};

pub fn source_document(sheet: &Sheet, options: &ImportOptions) -> Result<SourceDocument, SheetError> {
    let missing = || SheetError::MissingOption {
        file: sheet.file.clone(),
        needed: "does not name its source: add --source-title, --source-publisher and --source-url",
    };
    let title = clean(options.title.as_deref().ok_or_else(missing)?);
    Ok(SourceDocument {
        key: source_key(&title),
        title,
        publisher: options.publisher.clone().ok_or_else(missing)?,
        kind: options.kind.unwrap_or(SourceKind::Official),
        url: options.url.as_ref().ok_or_else(missing)?.to_string(),
        published: None,
    })
}

/// The key of `[sources.<key>]`: `import` and the first words of the title, at most 48 characters.
pub fn source_key(title: &str) -> String {
    let lowercase = title.to_lowercase();
    let words = lowercase.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut key = String::from("import");
    for word in words {
        if key.len() + word.len() > 48 {
            break;
        }
        key = format!("{key}-{word}");
    }
    key
}
