//! A record of many made-up communities, for tests and measurements. It is the same each time and has the
//! shape of a real one. It is never written into the real record.
//!
//! The file uses nothing else of `support`, so that `examples/many.rs` and the benches can include it.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use racetozero::domain::{EditionName, PublishedEdition};
use racetozero::facts;
use racetozero::system::whole_file;

/// The communities in one edition. Its file stays far below the size limit.
const TO_AN_EDITION: usize = 1500;

/// Countries, with some of their regions.
const COUNTRIES: [(&str, &[&str]); 12] = [
    ("AR", &["Buenos Aires", "Córdoba", "Mendoza", "Santa Fe"]),
    ("AU", &["New South Wales", "Queensland", "Victoria"]),
    ("BR", &["Bahia", "Minas Gerais", "Paraná", "São Paulo"]),
    ("CA", &["British Columbia", "Ontario", "Quebec"]),
    ("DE", &["Bayern", "Hessen", "Sachsen"]),
    ("FR", &["Bretagne", "Normandie", "Occitanie"]),
    ("GB", &["England", "Scotland", "Wales"]),
    ("HT", &["Artibonite", "Ouest"]),
    ("JP", &["Hokkaido", "Kyoto", "Osaka"]),
    ("MX", &["Jalisco", "Oaxaca", "Puebla"]),
    ("US", &["CA", "CT", "ME", "NJ", "NH", "NY", "RI", "VT"]),
    ("ZA", &["Gauteng", "Western Cape"]),
];

const STARTS: [&str; 24] = [
    "Al", "Ber", "Cal", "Dun", "El", "Fair", "Gar", "Hol", "Iver", "Jas", "Kel", "Lin", "Mar", "Nor", "Os",
    "Pen", "Quin", "Ros", "São Tel", "Tor", "Ul", "Vil", "Wes", "Yar",
];

const ENDS: [&str; 20] = [
    "beck", "bourne", "bury", "dale", "field", "ford", "gate", "ham", "haven", "holm", "ley", "mere", "mont",
    "mouth", "port", "stead", "stow", "ton", "wick", "worth",
];

const MIDDLES: [&str; 8] = ["", "a", "der", "en", "ing", "land", "o", "s"];

/// Adds communities with inventories to a record, and the editions that publish them.
pub fn add(data: &Path, communities: usize, inventories: usize) {
    let mut taken = Taken::new();
    for number in 0..communities {
        let made = Made { number, inventories };
        let path = data.join("communities").join(format!("{}.toml", made.slug()));
        fs::write(path, made.text(&mut taken)).expect("a file of the record");
    }
    publish(data);
}

/// Copies a folder to a new place.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a new folder");
    for entry in fs::read_dir(from).expect("a folder of the record") {
        let path = entry.expect("an entry of the record").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a file of the record");
        }
    }
}

/// Publishes all new figures, in as many editions as they need.
fn publish(data: &Path) {
    let draft = facts::draft(data).unwrap_or_else(|problems| panic!("{problems:?}"));
    let changes = draft.published.changes_to(&draft.said, "made for a measure");
    let mut last = draft.published.last();
    let mut subjects: Vec<_> = changes.iter().map(|change| change.subject.clone()).collect();
    subjects.dedup();
    let mut changes = changes.into_iter().peekable();
    for part in subjects.chunks(TO_AN_EDITION) {
        let name = EditionName::after(last, draft.record.campaign.as_of).expect("a name");
        let end = part.last().expect("a subject");
        let mut taken = Vec::new();
        while let Some(change) = changes.next() {
            let ends = change.subject == *end && changes.peek().is_none_or(|next| next.subject != *end);
            taken.push(change);
            if ends {
                break;
            }
        }
        let edition = PublishedEdition {
            name,
            note: "Made for a measure; no figure is real.".to_owned(),
            changes: taken,
        };
        let path = data.join("editions").join(format!("{name}.toml"));
        whole_file::create(&path, facts::edition_text(&edition)).expect("an edition");
        last = Some(name);
    }
}

/// The totals of each year, in t CO₂e. `check` refuses a total that another community has to the ton.
type Taken = BTreeSet<(usize, usize)>;

/// One community. Its number determines everything, but for a ton more where another has its total.
struct Made {
    number: usize,
    inventories: usize,
}

impl Made {
    /// A pseudo-random number from 0 to `below`.
    fn some(&self, salt: usize, below: usize) -> usize {
        let mixed = (self.number as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (salt as u64 + 1) << 17;
        (mixed.wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 33) as usize % below
    }

    fn slug(&self) -> String {
        format!("made-{:05}", self.number)
    }

    fn name(&self) -> String {
        let (middle, end) = (MIDDLES[self.some(2, MIDDLES.len())], ENDS[self.some(3, ENDS.len())]);
        format!("{}{middle}{end}", STARTS[self.some(1, STARTS.len())])
    }

    /// One community in four is not known to have joined.
    fn joined(&self) -> bool {
        self.number % 4 != 3
    }

    /// The number of residents, from hamlets to capitals.
    fn residents(&self) -> usize {
        2_000 + self.some(4, 1_000) * self.some(5, 1_500)
    }

    fn text(&self, taken: &mut Taken) -> String {
        let mut text = self.who();
        self.counts(&mut text, taken);
        self.promises(&mut text);
        text += "\n[sources.own]\ntitle = \"Made for a measure\"\npublisher = \"Nobody\"\nkind = \"official\"\nurl = \"https://example.org/made\"\n";
        text
    }

    fn who(&self) -> String {
        let (slug, name) = (self.slug(), self.name());
        let (country, regions) = COUNTRIES[self.some(6, COUNTRIES.len())];
        let region = regions[self.some(7, regions.len())];
        let key = if country == "US" { "state" } else { "region" };
        let kind = if self.some(8, 3) == 0 { "town" } else { "city" };
        let mut text = format!(
            "slug = \"{slug}\"\nname = \"{name}\"\nkind = \"{kind}\"\ncountry = \"{country}\"\n{key} = \"{region}\"\n"
        );
        if !self.joined() {
            text += "no_pledge = \"It was made for a measure.\"\n";
        }
        if self.inventories == 0 {
            text += "no_inventory = \"It was made for a measure.\"\n";
        }
        if self.some(9, 2) == 0 {
            let (north, west) = (self.some(10, 100) as f64 / 10.0, self.some(11, 1_000) as f64 / 10.0);
            let _ = write!(
                text,
                "\n[place]\nlatitude = {}\nlongitude = {}\narea_km2 = {}\nsource = \"own\"\n",
                38.0 + north + self.number as f64 / 10_000.0,
                -west,
                5 + self.some(12, 400)
            );
        }
        for year in [2010, 2020] {
            let value = self.residents() * if year == 2010 { 95 } else { 100 } / 100;
            let _ = write!(
                text,
                "\n[[population]]\nyear = {year}\nvalue = {value}\nkind = \"census\"\nsource = \"own\"\n"
            );
        }
        if self.joined() {
            text += "\n[pledge]\njoined = \"2021\"\nnamed_in_story = false\nnetworks = [\"iclei\"]\nsource = \"own\"\n";
        }
        text
    }

    /// Emissions that mostly fall, in the years up to 2023.
    fn counts(&self, text: &mut String, taken: &mut Taken) {
        if self.inventories == 0 {
            return;
        }
        *text += "\n[series.gpc]\ntitle = \"City inventories\"\nbasis = \"community\"\nprotocol = \"GPC\"\nnote = \"Made alike.\"\n";
        let first = self.residents() * (4 + self.some(13, 9));
        for at in 0..self.inventories {
            let year = 2024 + at - self.inventories;
            let mut total = first * (1_000 - at * self.some(14, 40) + self.some(20 + at, 30)) / 1_000;
            while !taken.insert((year, total)) {
                total += 1;
            }
            let (stationary, transport) = (total * 6 / 10, total * 3 / 10);
            let waste = total - stationary - transport;
            let _ = write!(
                text,
                "\n[[inventories]]\nyear = {year}\nseries = \"gpc\"\ntotal_tco2e = {total}\nprecision = \"exact\"\nsource = \"own\"\n\
                 [inventories.sectors]\nstationary = {stationary}\ntransport = {transport}\nwaste = {waste}\n"
            );
        }
    }

    fn promises(&self, text: &mut String) {
        let (cut, net_zero) = (30 + self.some(15, 35), [2040, 2045, 2050][self.some(16, 3)]);
        if self.some(17, 3) > 0 {
            let _ = write!(
                text,
                "\n[[targets]]\nkind = \"interim\"\nyear = 2030\nreduction_pct = {cut}\nbaseline_year = {}\nbasis = \"community\"\n\
                 wording = \"{cut} percent\"\nsource = \"own\"\n",
                2024 - self.inventories.max(1)
            );
        }
        let _ = write!(
            text,
            "\n[[targets]]\nkind = \"net-zero\"\nyear = {net_zero}\nreduction_pct = 100\nbasis = \"community\"\n\
             wording = \"net zero\"\nsource = \"own\"\n"
        );
        if self.joined() {
            let (name, slug) = (self.name(), self.slug());
            for criterion in 1..=5 {
                let status = if self.some(30 + criterion, 2) == 0 { "not-found" } else { "in-progress" };
                let _ = write!(
                    text,
                    "\n[[criteria]]\nnumber = {criterion}\nstatus = \"{status}\"\nevidence = \"No evidence was looked for in {name}, {slug}.\"\nsource = \"own\"\n"
                );
            }
            *text += "\n[[actions]]\ntitle = \"A bus lane\"\nsector = \"transport\"\nstatus = \"in-force\"\ninclusive = false\nsummary = \"Buses pass the queue.\"\nsource = \"own\"\n\
                 \n[[reports]]\ntitle = \"Inventory\"\nkind = \"inventory\"\ncovers_year = 2023\nurl = \"https://example.org/made\"\n";
        }
    }
}
