//! Reads what the browser logged: console messages and requests.

use serde_json::Value;
use thirtyfour::BrowserLogEntry;

/// The messages that are errors: uncaught ones, `console.error`, files that did not load.
pub(crate) fn errors(entries: Vec<BrowserLogEntry>) -> Vec<String> {
    entries.into_iter().filter(|entry| entry.level == "SEVERE").map(|entry| entry.message).collect()
}

/// The address of each request in a performance log, in order; `data:` and `blob:` ask nobody and are left out.
pub(crate) fn requests(entries: &[BrowserLogEntry]) -> Vec<String> {
    let address = |entry: &BrowserLogEntry| {
        let event: Value = serde_json::from_str(&entry.message).ok()?;
        let sent = event.pointer("/message/method")? == "Network.requestWillBeSent";
        let url = event.pointer("/message/params/request/url")?.as_str()?;
        (sent && !url.starts_with("data:") && !url.starts_with("blob:")).then(|| url.to_owned())
    };
    entries.iter().filter_map(address).collect()
}
