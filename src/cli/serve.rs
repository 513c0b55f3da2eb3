//! `racetozero serve`: check, build, serve.

use std::io::{Write, stdout};
use std::net::{SocketAddr, TcpListener};

use clap::Args;

use super::error::CliError;
use super::options::{Data, Db};
use crate::domain::WebUrl;
use crate::{facts, store, web};

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
}

impl Serve {
    pub fn run(self) -> Result<(), CliError> {
        self.build()?;
        let listen = |cause| CliError::Listen { address: self.listen, cause };
        let listener = TcpListener::bind(self.listen).map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;
        let here = format!("http://{address}");
        let public_url = self.public_url.map_or_else(|| here.clone(), |url| url.as_str().to_owned());
        // Opened once here, so that a bad file is an error of this command and not of a worker.
        let opened = store::Store::open(&self.db.db);
        let edition = opened.map_err(|cause| CliError::Open { path: self.db.db.clone(), cause })?.edition;
        writeln!(stdout(), "edition {} of {}", edition.short_digest(), edition.as_of)?;
        writeln!(stdout(), "serving {here}/")?;
        web::serve(listener, self.db.db, public_url).map_err(CliError::Serve)
    }

    /// A bad record never replaces a good edition: an older one at hand goes on being served.
    fn build(&self) -> Result<(), CliError> {
        match facts::read(&self.data.data) {
            Ok(record) => store::build(&record, &self.db.db).map_err(CliError::Build),
            Err(problems) if store::Store::open(&self.db.db).is_ok() => {
                eprintln!("{}", CliError::Unbuilt(problems));
                eprintln!("serving the last good edition, {}, instead", self.db.db.display());
                Ok(())
            }
            Err(problems) => Err(CliError::Unbuilt(problems)),
        }
    }
}
