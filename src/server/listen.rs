//! Runs the HTTP server on bound listeners until the process receives a signal to stop.

use std::any::Any;
use std::convert::Infallible;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use actix_http::header::{CONTENT_TYPE, HeaderValue};
use actix_http::{Extensions, Payload, Request, Response, StatusCode};
use actix_web::dev::{Server, fn_service};
use actix_web::{HttpServer, rt};
use socket2::SockRef;

use crate::server::body_stream::BodyStream;
use crate::server::editions::Editions;
use crate::server::respond::answer;
use crate::server::{limits, metrics};

pub struct Listeners {
    pub site: TcpListener,
    /// For the operator only.
    pub metrics: Option<TcpListener>,
}

/// Serves until a signal to stop. SIGTERM lets responses in progress finish first.
pub fn serve(listeners: Listeners, editions: Arc<Editions>) -> std::io::Result<()> {
    rt::System::new().block_on(async {
        let operator = listeners.metrics.map(|listener| metrics_server(listener, &editions)).transpose()?;
        let operator = operator.map(|server| {
            let handle = server.handle();
            rt::spawn(server);
            handle
        });
        site_server(listeners.site, editions)?.await?;
        if let Some(operator) = operator {
            operator.stop(false).await;
        }
        Ok(())
    })
}

fn site_server(listener: TcpListener, editions: Arc<Editions>) -> std::io::Result<Server> {
    let (workers, begun) = (editions.workers(), Arc::new(AtomicUsize::new(0)));
    let worker = move || {
        let (editions, worker) = (Arc::clone(&editions), begun.fetch_add(1, Ordering::Relaxed));
        fn_service(move |request: Request| {
            let response = respond(request, &editions, worker);
            async move { Ok::<_, Infallible>(response) }
        })
    };
    let server = HttpServer::new(worker)
        .workers(workers)
        .on_connect(give_up_unread)
        .tcp_nodelay(true)
        .client_request_timeout(limits::REQUEST_TIME)
        .client_disconnect_timeout(limits::CLOSING_TIME)
        .keep_alive(limits::KEEP_ALIVE)
        .max_connections(limits::CONNECTIONS)
        .shutdown_timeout(limits::STOPPING_SECONDS)
        .listen(listener)?;
    Ok(server.run())
}

/// Closes connections of clients that read nothing. Each would hold a connection and its buffer for ever.
fn give_up_unread(connection: &dyn Any, _: &mut Extensions) {
    if let Some(stream) = connection.downcast_ref::<rt::net::TcpStream>() {
        let _ = SockRef::from(stream).set_tcp_user_timeout(Some(limits::UNREAD_TIME));
    }
}

/// Takes the current edition once, so that a response comes from one edition even during a swap.
fn respond(mut request: Request, editions: &Editions, worker: usize) -> Response<BodyStream> {
    let begun = Instant::now();
    let live = editions.live();
    let answer = answer(&request, &live, worker);
    editions.report(&request, &live, &answer, begun.elapsed());
    match request.take_payload() {
        Payload::None => answer.response,
        unread => answer.response.map_body(|_, body| body.leaving_unread(unread)),
    }
}

/// Serves `/metrics`, on a listener for the operator only.
fn metrics_server(listener: TcpListener, editions: &Arc<Editions>) -> std::io::Result<Server> {
    let editions = Arc::clone(editions);
    let worker = move || {
        let editions = Arc::clone(&editions);
        fn_service(move |request: Request| {
            let response = if request.path() == "/metrics" {
                let text = editions.metrics();
                let mut response = Response::with_body(StatusCode::OK, text);
                let kind = HeaderValue::from_static(metrics::CONTENT_TYPE);
                response.headers_mut().insert(CONTENT_TYPE, kind);
                response
            } else {
                Response::with_body(StatusCode::NOT_FOUND, "Only /metrics exists here\n".to_owned())
            };
            async move { Ok::<_, Infallible>(response) }
        })
    };
    Ok(HttpServer::new(worker).workers(1).disable_signals().listen(listener)?.run())
}
