//! The reader: a request in, an article with its facts out, both as bytes. It runs in a worker, where engine and
//! import are; the page knows only what the two say to each other, and nothing here knows a browser.

mod answer;
mod compare;
mod protocol;
mod sheet;

pub use answer::{answer, request};
pub use compare::{Change, Compared, Standing};
pub use protocol::{Answer, Compare, Envelope, Given, Read, Request, VERSION};
pub use sheet::SheetError;
