//! The reader: a request in, an article with its facts out, both as bytes. It runs in a worker, where engine and
//! import are, as two modules: [`fn@answer`] reads words, [`fn@import`] takes them out of files. The page knows only what
//! they say to each other, and nothing here knows a browser.

mod answer;
mod compare;
mod importer;
mod protocol;
mod sheet;

pub use answer::{answer, request};
pub use compare::{Change, Compared, Standing};
pub use importer::import;
pub use protocol::{Answer, Compare, Envelope, Given, Read, Request, VERSION};
pub use sheet::SheetError;
