//! Serves the built site to the browser, as any static host would.

use std::net::SocketAddr;
use std::path::Path;

use anyhow::Result;
use axum::Router;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

/// Serves `folder` on a free port of 127.0.0.1 until the runtime ends.
pub(crate) async fn serve(folder: &Path) -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let files = Router::new().fallback_service(ServeDir::new(folder));
    tokio::spawn(axum::serve(listener, files).into_future());
    Ok(address)
}
