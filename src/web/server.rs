//! The HTTP server on a listener that is already bound.

use std::net::TcpListener;
use std::path::PathBuf;

use actix_web::middleware::Compress;
use actix_web::web::{Data, route};
use actix_web::{App, HttpRequest, HttpServer, rt};

use super::answer::{Opened, respond};
use super::pictures::Pictures;
use super::site::Site;

/// Serves the edition at `db` until the process is asked to stop. Each worker has its own read-only
/// connection; the pictures are one for all. `public_url` is the address readers know the site by.
pub fn serve(listener: TcpListener, db: PathBuf, public_url: String) -> std::io::Result<()> {
    let pictures = Pictures::default();
    let app = move || {
        let site = Site::open(&db, &public_url, pictures.clone());
        let site = site.inspect_err(|error| eprintln!("error: the edition: {error}"));
        let answer = |request: HttpRequest, site: Data<Opened>| async move { respond(&request, &site) };
        App::new().wrap(Compress::default()).app_data(Data::new(site)).default_service(route().to(answer))
    };
    rt::System::new().block_on(HttpServer::new(app).listen(listener)?.run())
}
