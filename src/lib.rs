//! Fact Explorer: the page and everything else that knows Yew or a browser.

mod app;
mod browser;
mod components;
pub mod embed;
mod library;
mod marks;
mod reading;
mod state;
mod texts;

#[cfg(test)]
mod sample;
