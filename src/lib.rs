//! Fact Explorer: the page and everything else that knows Yew or a browser, and the reader that finds facts for it.

#[cfg(feature = "page")]
mod app;
#[cfg(feature = "page")]
mod browser;
#[cfg(feature = "page")]
mod components;
#[cfg(feature = "page")]
pub mod embed;
#[cfg(feature = "page")]
#[cfg_attr(target_family = "wasm", allow(dead_code, reason = "the page links to files that were written natively"))]
mod export;
#[cfg(feature = "page")]
mod library;
#[cfg(feature = "page")]
mod marks;
mod pictures;
#[cfg(all(feature = "page", not(target_family = "wasm")))]
pub mod publish;
pub mod reading;
#[cfg(feature = "page")]
mod state;
#[cfg(feature = "page")]
mod texts;

#[cfg(test)]
mod sample;
