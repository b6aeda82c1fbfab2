//! Serves the built site to the browser, as any static host would, and pages of others that embed it.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;

use anyhow::Result;
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderValue, Response, StatusCode, Uri};
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use tokio::net::TcpListener;
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
const FAULTS: [&str; 5] = ["/missing", "/html", "/wrong-type", "/no-cors", "/old"];

/// Serves `folder` on a free port of 127.0.0.1 until the runtime ends, for pages of any origin.
pub(crate) async fn serve(folder: &Path) -> Result<SocketAddr> {
    site(Router::new(), folder).await
}

/// The same with a reader that breaks down on "CRASH" and never comes back from "HANG".
pub(crate) async fn serve_frail(folder: &Path) -> Result<SocketAddr> {
    let real = fs::read_to_string(folder.join("reader.js"))?;
    let script = async move |uri: Uri| {
        let is_real = uri.query() == Some("real");
        ([(CONTENT_TYPE, "text/javascript")], if is_real { real } else { FRAIL.to_owned() })
    };
    site(Router::new().route("/reader.js", get(script)), folder).await
}

/// Serves a page of somebody else, with this security policy.
pub(crate) async fn host(policy: &str, html: String) -> Result<SocketAddr> {
    let policy = HeaderValue::from_str(policy)?;
    let page = async || ([(CONTENT_SECURITY_POLICY, policy)], Html(html));
    start(Router::new().route("/favicon.ico", get(async || StatusCode::NO_CONTENT)).route("/", get(page))).await
}

async fn site(routes: Router, folder: &Path) -> Result<SocketAddr> {
    let files = routes.fallback_service(ServeDir::new(folder));
    let with_faults = FAULTS.iter().fold(files, |site, fault| site.nest_service(fault, ServeDir::new(folder)));
    start(with_faults.layer(from_fn(answer))).await
}

async fn start(routes: Router) -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(axum::serve(listener, routes).into_future());
    Ok(address)
}

async fn answer(request: Request, next: Next) -> Response<Body> {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    match path.split_once("/page") {
        Some(("/missing", _)) => response = StatusCode::NOT_FOUND.into_response(),
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
