//! The site of the frozen record, served on a free port until the tests end.

use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use racetozero::server::{Editions, Listeners, LostLines, ServeOptions};
use scraper::{Html, Selector};

use super::{edition, record as records};

pub struct Site {
    address: String,
    agent: ureq::Agent,
}

/// A response with its body.
pub struct Answer {
    pub path: String,
    pub status: u16,
    headers: Vec<(String, String)>,
    pub body: String,
}

/// One site for all tests, which only read it.
pub fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| Site::serving(edition::frozen()))
}

impl Site {
    /// The site of any record, on a port of its own.
    pub fn of(data: &Path) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("edition.sqlite");
        let record = racetozero::facts::read(data).unwrap_or_else(|problems| panic!("{problems:?}"));
        racetozero::store::build(&record, &file, racetozero::words::answers::english).unwrap();
        // The server holds the file open, so the folder may go.
        Site::serving(&file)
    }

    /// The site of an edition's file, on a port of its own.
    fn serving(file: &Path) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let options = ServeOptions {
            public_url: "https://example.org".to_owned(),
            workers: 2,
            lost_lines: LostLines::default(),
        };
        let editions = Arc::new(Editions::new(file, options).unwrap());
        let listeners = Listeners { site: listener, metrics: None };
        std::thread::spawn(move || racetozero::server::serve(listeners, editions));
        let config = ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0).build();
        Site { address, agent: config.into() }
    }

    pub fn get(&self, path: &str) -> Answer {
        self.get_with(path, &[])
    }

    pub fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let request = self.agent.get(format!("{}{path}", self.address));
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        Answer::read(path, request.call().unwrap())
    }

    /// The status and the bytes of the body, of a range if one is given.
    pub fn bytes(&self, path: &str, range: Option<&str>) -> (u16, Vec<u8>) {
        let request = self.agent.get(format!("{}{path}", self.address));
        let request = range.into_iter().fold(request, |request, range| request.header("Range", range));
        let mut response = request.call().unwrap();
        (response.status().as_u16(), response.body_mut().read_to_vec().unwrap())
    }

    pub fn head(&self, path: &str) -> Answer {
        Answer::read(path, self.agent.head(format!("{}{path}", self.address)).call().unwrap())
    }

    pub fn post(&self, path: &str) -> Answer {
        Answer::read(path, self.agent.post(format!("{}{path}", self.address)).send("").unwrap())
    }

    /// A page that must exist.
    pub fn page(&self, path: &str) -> Html {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        answer.html()
    }

    pub fn json(&self, path: &str) -> serde_json::Value {
        self.get(path).json()
    }

    /// Sends a raw request that a well-behaved client would not send.
    pub fn raw(&self, request: &[u8]) -> String {
        use std::io::{Read, Write};
        let address = self.address.trim_start_matches("http://");
        let mut stream = std::net::TcpStream::connect(address).unwrap();
        stream.write_all(request).unwrap();
        let mut answer = Vec::new();
        // The server may close a refused connection before it has read everything.
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Answer {
    fn read(path: &str, mut response: ureq::http::Response<ureq::Body>) -> Self {
        let text = |value: &ureq::http::HeaderValue| value.to_str().unwrap().to_owned();
        let headers = response.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect();
        let body = String::from_utf8_lossy(&response.body_mut().read_to_vec().unwrap()).into_owned();
        Answer { path: path.to_owned(), status: response.status().as_u16(), headers, body }
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub fn html(&self) -> Html {
        Html::parse_document(&self.body)
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{}: {error}: {}", self.path, self.body))
    }

    pub fn csv(&self) -> Vec<std::collections::BTreeMap<String, String>> {
        csv::Reader::from_reader(self.body.as_bytes()).deserialize().map(Result::unwrap).collect()
    }
}

/// The text of every matching element, with single spaces.
pub fn texts(page: &Html, selector: &str) -> Vec<String> {
    page.select(&Selector::parse(selector).unwrap())
        .map(|element| folded(&element.text().collect::<String>()))
        .collect()
}

pub fn attributes(page: &Html, selector: &str, name: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    page.select(&selector).filter_map(|element| element.attr(name).map(ToOwned::to_owned)).collect()
}

pub fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A file of the frozen record, parsed without the program's own reader.
pub fn record(file: &str) -> toml::Table {
    std::fs::read_to_string(records::frozen().join(file)).unwrap().parse().unwrap()
}

pub const COMMUNITIES: [&str; 9] = [
    "beverly",
    "boston",
    "cambridge",
    "lexington",
    "medford",
    "melrose",
    "new-bedford",
    "northampton",
    "somerville",
];
