//! `racetozero serve`: check, build, serve; and again whenever the record changes.

mod reload;
mod watch;

use std::io::{Write, stdout};
use std::net::{SocketAddr, TcpListener};
use std::num::NonZero;
use std::sync::Arc;
use std::thread::available_parallelism;

use clap::Args;

use crate::cli::error::CliError;
use crate::cli::options::{Data, Db};
use crate::domain::WebUrl;
use crate::server::{Editions, Listeners, Log, ServeOptions};
use crate::{facts, server, store};

#[derive(Args)]
pub struct Serve {
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    db: Db,
    /// The address and port to listen on; port 0 takes a free one
    #[arg(long, env = "RACETOZERO_LISTEN", default_value = "127.0.0.1:8080", value_name = "ADDR:PORT")]
    listen: SocketAddr,
    /// The address readers know the site by, for sitemap and feeds; else the one listened on
    #[arg(long, env = "RACETOZERO_PUBLIC_URL", value_name = "URL")]
    public_url: Option<WebUrl>,
    /// Serve a new edition whenever the record changes; SIGHUP does it once
    #[arg(long, env = "RACETOZERO_WATCH")]
    watch: bool,
    /// Write a line of JSON to standard error for each request and each edition, without visitors' addresses
    #[arg(long, env = "RACETOZERO_LOG")]
    log: bool,
    /// Serve numbers for Prometheus at /metrics of this address, which visitors must not reach
    #[arg(long, env = "RACETOZERO_METRICS", value_name = "ADDR:PORT")]
    metrics: Option<SocketAddr>,
    /// How many threads answer; else as many as there are processors
    #[arg(long, env = "RACETOZERO_WORKERS", value_name = "NUMBER")]
    workers: Option<NonZero<usize>>,
}

impl Serve {
    pub fn run(self) -> Result<(), CliError> {
        let site = listen(self.listen)?;
        let metrics = self.metrics.map(listen).transpose()?;
        let here = format!("http://{}", site.local_addr().map_err(CliError::Serve)?);
        // Before the record is read, so that no change falls between.
        let seen = self.watch.then(|| watch::look(&self.data.data));
        let editions = Arc::new(self.first(&here)?);
        let (data, db) = (self.data.data, self.db.db);
        // Before the address is told: from then on a signal may come.
        reload::begin(Arc::clone(&editions), data, db, seen).map_err(CliError::Serve)?;
        let edition = editions.current();
        writeln!(stdout(), "edition {} of {}", edition.short_digest(), edition.as_of)?;
        writeln!(stdout(), "serving {here}/")?;
        if let Some(metrics) = &metrics {
            writeln!(stdout(), "numbers http://{}/metrics", metrics.local_addr().map_err(CliError::Serve)?)?;
        }
        server::serve(Listeners { site, metrics }, editions).map_err(CliError::Serve)
    }

    /// A bad record never replaces a good edition: an older one at hand goes on being served.
    fn first(&self, here: &str) -> Result<Editions, CliError> {
        let (db, terms) = (&self.db.db, self.terms(here));
        match facts::read(&self.data.data) {
            Ok(record) => {
                let built = store::Built::beside(&record, db).map_err(CliError::Build)?;
                let editions = Editions::new(built.path(), terms).map_err(CliError::Build)?;
                built.put_in_place().map_err(CliError::Build)?;
                Ok(editions)
            }
            Err(problems) => match Editions::new(db, terms) {
                Ok(editions) => {
                    editions.refuse(problems.iter().map(ToString::to_string).collect());
                    Ok(editions)
                }
                Err(_) => Err(CliError::Unbuilt(problems)),
            },
        }
    }

    fn terms(&self, here: &str) -> ServeOptions {
        let workers = self.workers.or_else(|| available_parallelism().ok()).map_or(1, NonZero::get);
        let public_url = self.public_url.as_ref().map_or(here, WebUrl::as_str).to_owned();
        let log = if self.log { Log::as_json() } else { Log::in_words() };
        ServeOptions { public_url, workers, log }
    }
}

fn listen(address: SocketAddr) -> Result<TcpListener, CliError> {
    TcpListener::bind(address).map_err(|cause| CliError::Listen { address, cause })
}
