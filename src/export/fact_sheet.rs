//! The fact sheet as the contract has it, text and hash included.

use super::Export;
use engine::contract::{Id, Sheet};
use engine::facts::FactSheet;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The contract's JSON of a reading.
pub(super) fn fact_sheet(export: Export) -> String {
    let article = &export.reading.article;
    let facts = without_unsure_speakers(&export.reading.sheet);
    let name = export.name();
    let mut sheet = Sheet::new(Id::Text(&name), article, &facts);
    sheet.article.text_sha256 = Some(sha256(&article.text));
    sheet.article.text = Some(&article.text);
    serde_json::to_string_pretty(&sheet).expect("a sheet holds nothing that JSON cannot say")
}

/// The contract lets a program see whom an unreliable rule took for the speaker. A file that anybody opens does not.
fn without_unsure_speakers(sheet: &FactSheet) -> FactSheet {
    let mut sheet = sheet.clone();
    for quote in sheet.quotes.iter_mut().filter(|quote| !quote.sure) {
        quote.speaker = None;
        quote.with.clear();
    }
    for claim in sheet.claims.iter_mut().filter(|claim| !claim.sure) {
        claim.speaker = None;
        claim.with.clear();
    }
    sheet
}

pub(super) fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
