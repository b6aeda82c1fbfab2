//! Serves one page with its files, as a server does that sends what lies compressed beside them, and counts.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::Result;
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_LENGTH, REFERER};
use axum::http::{HeaderValue, Response};
use axum::middleware::{Next, from_fn};
use tokio::runtime::{Builder, Runtime};
use tower_http::services::ServeDir;

/// What a service worker that keeps files for later names as the one who asks.
const KEEPER: &str = "service-worker.js";

/// A request and its answer.
#[derive(Clone, Debug)]
pub(crate) struct Answered {
    /// Whether a service worker asked, to keep it for later.
    pub(crate) kept: bool,
    /// Bytes of the answer, without headers.
    pub(crate) bytes: u64,
    start: Instant,
    end: Instant,
}

/// A folder, served on a free port of 127.0.0.1.
pub(crate) struct Server {
    /// Where it is.
    pub(crate) address: SocketAddr,
    answered: Arc<Mutex<Vec<Answered>>>,
    runtime: Option<Runtime>,
}

impl Server {
    /// Serves `folder`.
    pub(crate) fn start(folder: &Path) -> Result<Self> {
        Self::start_late(folder, Duration::ZERO)
    }

    /// The same with answers so late, so that what is asked for because of an answer is told from what is asked for with
    /// it.
    pub(crate) fn start_late(folder: &Path, late: Duration) -> Result<Self> {
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let (address, answered) = (listener.local_addr()?, Arc::new(Mutex::new(Vec::new())));
        let log = answered.clone();
        let watch = from_fn(move |request: Request, next: Next| answer(log.clone(), late, request, next));
        let routes = Router::new().fallback_service(ServeDir::new(folder).precompressed_br()).layer(watch);
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        runtime.spawn(async move { axum::serve(tokio::net::TcpListener::from_std(listener)?, routes).await });
        Ok(Self { address, answered, runtime: Some(runtime) })
    }

    /// What was answered since the last call, in the order of the answers.
    pub(crate) fn take(&self) -> Vec<Answered> {
        std::mem::take(&mut *self.answered.lock().expect("nobody panics with it"))
    }
}

/// The bytes of these answers.
pub(crate) fn bytes<'a>(answered: impl IntoIterator<Item = &'a Answered>) -> f64 {
    answered.into_iter().map(|it| it.bytes).sum::<u64>() as f64
}

/// The longest chain of requests of which each was made after the one before was answered.
pub(crate) fn round_trips(answered: &[Answered]) -> f64 {
    let mut order: Vec<&Answered> = answered.iter().collect();
    order.sort_by_key(|it| it.start);
    let mut depths: Vec<(Instant, u32)> = Vec::new();
    for it in order {
        let before = depths.iter().filter(|(end, _)| *end <= it.start).map(|(_, depth)| *depth).max();
        depths.push((it.end, before.unwrap_or(0) + 1));
    }
    depths.iter().map(|(_, depth)| *depth).max().unwrap_or(0).into()
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

async fn answer(answered: Arc<Mutex<Vec<Answered>>>, late: Duration, request: Request, next: Next) -> Response<Body> {
    let start = Instant::now();
    let referer = request.headers().get(REFERER).and_then(|referer| referer.to_str().ok());
    let kept = request.uri().path().ends_with(KEEPER) || referer.is_some_and(|referer| referer.ends_with(KEEPER));
    tokio::time::sleep(late).await;
    let mut response = next.run(request).await;
    let length = response.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    let one = Answered { kept, bytes: length.unwrap_or(0), start, end: Instant::now() };
    answered.lock().expect("nobody panics with it").push(one);
    response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}
