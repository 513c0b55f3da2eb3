//! The columns of identifiers that a list may have.

use crate::import::identifier::Identifier;
use crate::import::reading::CellResult;
use crate::import::sheet::{Sheet, SheetColumn, SheetRow};

const EXPECTED: &str =
    "expected an identifier: slug, cdp_account, race_to_zero, net_zero_tracker, un_locode or census_geoid";

type Make = fn(String) -> Identifier;

pub struct IdColumns {
    slug: SheetColumn,
    cdp_account: SheetColumn,
    /// In the order in which `of` looks at them.
    others: [(SheetColumn, Make); 4],
}

impl IdColumns {
    pub fn new(sheet: &Sheet) -> Self {
        IdColumns {
            slug: sheet.noted_column(&["slug"]),
            cdp_account: sheet.column(&["cdp_account", "account number"]),
            others: [
                (sheet.column(&["race_to_zero", "gcap id"]), Identifier::RaceToZero),
                (sheet.column(&["net_zero_tracker", "id_code"]), Identifier::NetZeroTracker),
                (sheet.column(&["un_locode"]), Identifier::UnLocode),
                (sheet.column(&["census_geoid", "geoid"]), Identifier::CensusGeoid),
            ],
        }
    }

    /// The first identifier of a row. A row without one is rejected at the column `name`.
    pub fn of(&self, row: &SheetRow<'_>, name: SheetColumn) -> CellResult<Identifier> {
        let account = row.whole::<i64>(self.cdp_account)?.map(|account| {
            u64::try_from(account).map_err(|_| row.reject(self.cdp_account, "expected an account number"))
        });
        let account = account.transpose()?.map(Identifier::CdpAccount);
        let other = || self.others.iter().find_map(|(column, identifier)| row.text(*column).map(identifier));
        let found = row.text(self.slug).map(Identifier::Slug).or(account).or_else(other);
        found.ok_or_else(|| row.reject(name, EXPECTED))
    }
}
