//! `racetozero serve`: checks the record, builds an edition and serves it; again when the record changes.

mod reload;
mod watch;

use std::env::current_exe;
use std::io::{Write, stdout};
use std::net::{SocketAddr, TcpListener};
use std::num::NonZero;
use std::os::unix::fs::MetadataExt;
use std::sync::Arc;
use std::thread::available_parallelism;

use clap::Args;

use crate::cli::error::CliError;
use crate::cli::options::{Data, Db};
use crate::domain::WebUrl;
use crate::server::{Editions, Listeners, Log, LostLines, ServeOptions};
use crate::words::answers;
use crate::{facts, server, store};

#[derive(Args)]
pub struct Serve {
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    db: Db,
    /// Address and port to listen on; port 0 picks a free port
    #[arg(long, env = "RACETOZERO_LISTEN", default_value = "127.0.0.1:8080", value_name = "ADDR:PORT")]
    listen: SocketAddr,
    /// Public address of the site, for links in the sitemap and the feeds [default: http://ADDR:PORT]
    #[arg(long, env = "RACETOZERO_PUBLIC_URL", value_name = "URL")]
    public_url: Option<WebUrl>,
    /// Build and serve a new edition when the record changes; the signal SIGHUP does so at any time
    #[arg(long, env = "RACETOZERO_WATCH")]
    watch: bool,
    /// Log each request and each edition to standard error, as a line of JSON without visitors' addresses
    #[arg(long, env = "RACETOZERO_LOG")]
    log: bool,
    /// Expose Prometheus metrics at http://ADDR:PORT/metrics; keep this port private
    #[arg(long, env = "RACETOZERO_METRICS", value_name = "ADDR:PORT")]
    metrics: Option<SocketAddr>,
    /// Worker threads [default: number of CPUs]
    #[arg(long, env = "RACETOZERO_WORKERS", value_name = "NUMBER")]
    workers: Option<NonZero<usize>>,
}

impl Serve {
    pub fn run(self) -> Result<(), CliError> {
        let site = listen(self.listen)?;
        let metrics = self.metrics.map(listen).transpose()?;
        let here = format!("http://{}", site.local_addr().map_err(CliError::Serve)?);
        // Before it reads the record, so that it misses no change in between.
        let seen = self.watch.then(|| watch::look(&self.data.data));
        let log = if self.log { Log::as_json() } else { Log::in_words() };
        let editions = Arc::new(self.first(self.options(&here, log.lost_lines()))?);
        let (data, db) = (self.data.data, self.db.db);
        // Before it prints the address: from then on a signal may arrive.
        reload::begin(Arc::clone(&editions), data, db, seen).map_err(CliError::Serve)?;
        let edition = editions.edition();
        writeln!(stdout(), "edition {} of {}", edition.short_digest(), edition.as_of)?;
        writeln!(stdout(), "serving {here}/")?;
        if let Some(metrics) = &metrics {
            writeln!(stdout(), "numbers http://{}/metrics", metrics.local_addr().map_err(CliError::Serve)?)?;
        }
        let warming = Arc::clone(&editions);
        std::thread::spawn(move || warming.warm());
        server::serve(Listeners { site, metrics }, editions).map_err(CliError::Serve)
    }

    /// Whether the file at `--db` is what the record would give: built from these very files, by a program of this
    /// version, after this program was installed.
    fn is_built(&self) -> bool {
        let db = &self.db.db;
        let installed = current_exe().and_then(|program| program.metadata());
        // The time of an inode's last change: no copy keeps that of an older program.
        let installed = installed.map(|about| (about.ctime(), about.ctime_nsec()));
        let written = db.metadata().map(|about| (about.mtime(), about.mtime_nsec()));
        let is_newer = installed.is_ok_and(|installed| written.is_ok_and(|written| written > installed));
        let built = || store::Store::open(db).ok().map(|store| store.edition.digest);
        is_newer
            && built().is_some_and(|built| facts::digest(&self.data.data).is_some_and(|digest| digest == built))
    }

    /// A record with problems never replaces a good edition: the file of an older edition is served instead.
    fn first(&self, options: ServeOptions) -> Result<Editions, CliError> {
        let db = &self.db.db;
        if self.is_built() {
            return Editions::new(db, options).map_err(CliError::Build);
        }
        match facts::read(&self.data.data) {
            Ok(record) => {
                let built = store::Built::beside(&record, db, answers::english).map_err(CliError::Build)?;
                let editions = Editions::new(built.path(), options).map_err(CliError::Build)?;
                built.put_in_place().map_err(CliError::Build)?;
                Ok(editions)
            }
            Err(problems) => match Editions::new(db, options) {
                Ok(editions) => {
                    editions.refuse(problems.iter().map(ToString::to_string).collect());
                    Ok(editions)
                }
                Err(_) => Err(CliError::Unbuilt(problems)),
            },
        }
    }

    fn options(&self, here: &str, lost_lines: LostLines) -> ServeOptions {
        let workers = self.workers.or_else(|| available_parallelism().ok()).map_or(1, NonZero::get);
        let public_url = self.public_url.as_ref().map_or(here, WebUrl::as_str).to_owned();
        ServeOptions { public_url, workers, lost_lines }
    }
}

fn listen(address: SocketAddr) -> Result<TcpListener, CliError> {
    TcpListener::bind(address).map_err(|cause| CliError::Listen { address, cause })
}
