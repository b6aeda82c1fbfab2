//! Fact Explorer: the page and everything else that knows Yew or a browser.
#![cfg_attr(not(feature = "whole"), allow(dead_code, reason = "desk and editor have needs of their own"))]

mod app;
mod browser;
mod components;
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
mod texts;

#[cfg(test)]
mod sample;
