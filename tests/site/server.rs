//! Serves the built site to the browser, as any static host would.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;

use anyhow::Result;
use axum::Router;
use axum::http::Uri;
use axum::http::header::CONTENT_TYPE;
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

/// Serves `folder` on a free port of 127.0.0.1 until the runtime ends.
pub(crate) async fn serve(folder: &Path) -> Result<SocketAddr> {
    start(Router::new(), folder).await
}

/// The same with a reader that breaks down on "CRASH" and never comes back from "HANG".
pub(crate) async fn serve_frail(folder: &Path) -> Result<SocketAddr> {
    let real = fs::read_to_string(folder.join("reader.js"))?;
    let script = async move |uri: Uri| {
        let is_real = uri.query() == Some("real");
        ([(CONTENT_TYPE, "text/javascript")], if is_real { real } else { FRAIL.to_owned() })
    };
    start(Router::new().route("/reader.js", get(script)), folder).await
}

async fn start(routes: Router, folder: &Path) -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let files = routes.fallback_service(ServeDir::new(folder));
    tokio::spawn(axum::serve(listener, files).into_future());
    Ok(address)
}
