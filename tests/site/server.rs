//! Serves the built site to the browser, as any static host would, and pages of others that embed it.

use std::fs;
use std::future::ready;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::{Arc, Mutex};

use anyhow::Result;
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderValue, Response, StatusCode, Uri};
use axum::middleware::{Next, from_fn, map_request};
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;
use tower_http::services::ServeDir;

/// Stands before the reader's own script, which it finds under another address.
const FRAIL: &str = r#"
import init, { answer as real } from "./reader.js?real";
export default init;
export function answer(request) {
  const text = new TextDecoder().decode(request);
  if (text.includes("CRASH")) throw new WebAssembly.RuntimeError("unreachable");
  while (text.includes("HANG"));
  return real(request);
}"#;

/// Below these the site is served as hosts do that are set up wrong.
const FAULTS: [&str; 6] = ["/missing", "/busy", "/html", "/wrong-type", "/no-cors", "/old"];

/// A site, served on a free port of 127.0.0.1.
pub(crate) struct Server {
    /// Where it is.
    pub(crate) address: SocketAddr,
    /// Whether requests for WebAssembly wait, as on a slow line.
    pub(crate) holds: watch::Sender<bool>,
    /// Whether it answers each request with an error of its own.
    pub(crate) fails: watch::Sender<bool>,
    /// With which one.
    pub(crate) error: watch::Sender<StatusCode>,
    /// The path of each request, in the order in which they came.
    asked: Arc<Mutex<Vec<String>>>,
    /// Its own, so that open connections end with it.
    runtime: Mutex<Option<Runtime>>,
}

impl Server {
    /// Serves `folder` for pages of any origin.
    pub(crate) fn start(folder: &Path) -> Result<Self> {
        Self::site(Router::new(), folder)
    }

    /// The same with a reader that breaks down on "CRASH" and never comes back from "HANG".
    pub(crate) fn start_frail(folder: &Path) -> Result<Self> {
        let real = fs::read_to_string(folder.join("reader.js"))?;
        let script = async move |uri: Uri| {
            let is_real = uri.query() == Some("real");
            ([(CONTENT_TYPE, "text/javascript")], if is_real { real } else { FRAIL.to_owned() })
        };
        Self::site(Router::new().route("/reader.js", get(script)), folder)
    }

    fn site(routes: Router, folder: &Path) -> Result<Self> {
        let files = routes.fallback_service(ServeDir::new(folder));
        let with_faults = FAULTS.iter().fold(files, |site, fault| site.nest_service(fault, ServeDir::new(folder)));
        Self::serve(with_faults.layer(from_fn(answer)))
    }

    fn serve(routes: Router) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let (holds, held) = watch::channel(false);
        let (fails, failing) = watch::channel(false);
        let (error, code) = watch::channel(StatusCode::SERVICE_UNAVAILABLE);
        let slow = routes.layer(from_fn(move |request, next| wait(held.clone(), request, next)));
        let frail = slow.layer(from_fn(move |request, next| fail(failing.clone(), code.clone(), request, next)));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&asked);
        let logged = frail.layer(map_request(move |request: Request| {
            log.lock().expect("nobody panics with it").push(request.uri().path().to_owned());
            ready(request)
        }));
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        runtime.spawn(async move { axum::serve(tokio::net::TcpListener::from_std(listener)?, logged).await });
        Ok(Self { address, holds, fails, error, asked, runtime: Mutex::new(Some(runtime)) })
    }

    /// Whether the browser asked for this file of the site, such as `page_bg.wasm`, since the site was first served.
    pub(crate) fn was_asked_for(&self, file: &str) -> bool {
        self.asked.lock().expect("nobody panics with it").iter().any(|path| path.ends_with(&format!("/{file}")))
    }

    /// Serves nothing any more, as if there were no network.
    pub(crate) fn stop(&self) {
        if let Some(runtime) = self.runtime.lock().expect("nobody panics with it").take() {
            runtime.shutdown_background();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Serves a page of somebody else, with this security policy, until the test's runtime ends.
pub(crate) async fn host(policy: &str, html: String) -> Result<SocketAddr> {
    let policy = HeaderValue::from_str(policy)?;
    let page = async || ([(CONTENT_SECURITY_POLICY, policy)], Html(html));
    let routes = Router::new().route("/favicon.ico", get(async || StatusCode::NO_CONTENT)).route("/", get(page));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(axum::serve(listener, routes).into_future());
    Ok(address)
}

async fn wait(mut held: watch::Receiver<bool>, request: Request, next: Next) -> Response<Body> {
    if request.uri().path().ends_with(".wasm") {
        let _ = held.wait_for(|held| !held).await;
    }
    next.run(request).await
}

async fn fail(
    failing: watch::Receiver<bool>,
    error: watch::Receiver<StatusCode>,
    request: Request,
    next: Next,
) -> Response<Body> {
    let failed = failing.borrow().then(|| *error.borrow());
    match failed {
        Some(error) => error.into_response(),
        None => next.run(request).await,
    }
}

async fn answer(request: Request, next: Next) -> Response<Body> {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    match path.split_once("/page") {
        Some(("/missing", _)) => response = StatusCode::NOT_FOUND.into_response(),
        Some(("/busy", _)) => response = StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Some(("/html", _)) => response = Html("<!doctype html><title>Not found</title>").into_response(),
        Some(("/old", ".js")) => response = ([(CONTENT_TYPE, "text/javascript")], "export default 0").into_response(),
        Some(("/wrong-type", _)) => {
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
        }
        _ => {}
    }
    if !path.starts_with("/no-cors/") {
        response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    }
    response
}
