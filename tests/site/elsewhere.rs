//! The rest of the world, as a proxy through which the browser would have to go to reach it: nobody is answered, and
//! everything that was asked is kept. Workers and whatever else the page starts are seen too.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use anyhow::Result;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::net::TcpListener;

/// Whom Chromium and Debian's build of it ask when they start, whatever page is open.
const ERRANDS: [&str; 3] = [".google.com", ".googleapis.com", "start.duckduckgo.com"];

/// What was asked of anybody but the site.
#[derive(Clone)]
pub(crate) struct Elsewhere {
    /// Where the proxy listens.
    pub(crate) address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Elsewhere {
    /// Listens on a free port of 127.0.0.1 until the runtime ends.
    pub(crate) async fn listen() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let (address, asked) = (listener.local_addr()?, Arc::new(Mutex::new(Vec::new())));
        let heard = asked.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let mut line = String::new();
                // A connection opened in advance and closed without a byte is no request: it names nobody.
                if BufReader::new(stream).read_line(&mut line).await.is_ok_and(|bytes| bytes > 0) {
                    heard.lock().expect("nobody panics with it").push(line.trim_end().to_owned());
                }
            }
        });
        Ok(Self { address, asked })
    }

    /// The first line of each request so far, but for the browser's own errands.
    pub(crate) fn asked(&self) -> Vec<String> {
        let asked = self.asked.lock().expect("nobody panics with it");
        asked.iter().filter(|line| !ERRANDS.iter().any(|host| line.contains(host))).cloned().collect()
    }
}
