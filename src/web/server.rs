//! The HTTP server on a listener that is already bound.

use std::net::TcpListener;
use std::path::PathBuf;

use actix_web::middleware::Compress;
use actix_web::{App, HttpServer, rt};

use super::pictures::Pictures;
use super::site::Site;
use super::{headers, routes};

/// Serves the edition at `db` until the process is asked to stop. Each worker has its own read-only
/// connection; the pictures are one for all. `public_url` is the address readers know the site by.
pub fn serve(listener: TcpListener, db: PathBuf, public_url: String) -> std::io::Result<()> {
    let pictures = Pictures::default();
    let app = move || {
        let site = Site::open(&db, &public_url, pictures.clone());
        let site = site.inspect_err(|error| eprintln!("error: the edition: {error}"));
        App::new()
            .wrap(Compress::default())
            .wrap(headers::security())
            .configure(|config| routes::configure(config, site))
    };
    rt::System::new().block_on(HttpServer::new(app).listen(listener)?.run())
}
