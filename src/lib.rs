//! Fact Explorer: the page and everything else that knows Yew or a browser.
#![cfg_attr(not(feature = "page"), allow(unused_imports, reason = "the ticker is a small part of it"))]
#![cfg_attr(not(feature = "whole"), allow(dead_code, reason = "desk, editor and explorer have needs of their own"))]

mod app;
mod browser;
mod components;
#[cfg(feature = "page")]
pub mod embed;
#[cfg_attr(
    target_family = "wasm",
    allow(dead_code, unused_imports, reason = "the page links to files that were written natively")
)]
mod export;
mod library;
mod marks;
mod pictures;
#[cfg(not(target_family = "wasm"))]
pub mod publish;
mod reading;
mod state;
mod tag;
mod texts;
/// A module of its own, which shares nothing with the one that embeds the explorer.
#[cfg(not(feature = "page"))]
#[path = "embed/ticker.rs"]
pub mod ticker;
#[cfg_attr(feature = "page", allow(dead_code, unused_imports, reason = "the ticker alone tells what changes"))]
mod ticking;

#[cfg(test)]
mod sample;
