//! An article that the host page gives instead of naming one of ours: read by the reader, shown alone, and told back as
//! places in the host page's own text.

use super::{Explorer, Failure, Tell};
use crate::library::Seed;
use crate::marks;
use crate::reading::{Asking, News, Reading, Trouble};
use crate::state::{Fact, Filter};
use engine::calendar::Date;
use import::Refusal;
use reader::{Answer, Given, Request, SheetError};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// An article that is being read, or was. Dropping it stops the reading.
#[wasm_bindgen]
#[derive(Default)]
pub struct Foreign {
    pub(super) reading: Rc<RefCell<Option<Reading>>>,
    asking: Asking,
}

/// Reads the article in `bytes`, the content of a file called `name` or plain text, or takes the facts of a fact sheet.
/// `published` is the article's day, or empty. Tells "read" when it can be mounted, or "error" with the name of a
/// failure and what exactly is wrong.
#[wasm_bindgen]
pub fn read(name: String, bytes: Vec<u8>, published: &str, tell: Tell) -> Foreign {
    let mut foreign = Foreign::default();
    let reading = foreign.reading.clone();
    let given = Given { name, bytes, published: Date::parse(published) };
    foreign.asking.ask(Request::Open(given), move |news| match outcome(news) {
        None => {}
        Some(Ok(read)) => {
            reading.replace(Some(read));
            tell.call(JsValue::NULL, "read", "", "");
        }
        Some(Err((failure, detail))) => tell.call(JsValue::NULL, "error", failure, &detail),
    });
    foreign
}

/// Draws the article that was read into `place`, as the attributes of `host` ask.
///
/// # Errors
///
/// As [`mount`](super::mount).
#[wasm_bindgen(js_name = mountGiven)]
pub fn mount_given(
    place: Element,
    host: Element,
    given: Foreign,
    texts: &str,
    tell: Tell,
) -> Result<Explorer, JsValue> {
    Explorer::new(place, given.reading.take(), host, String::new(), texts, None, tell)
}

#[wasm_bindgen]
impl Explorer {
    /// The text of the article that the host page gave.
    pub fn text(&self) -> String {
        self.given.as_ref().map_or_else(String::new, |reading| reading.article.text.clone())
    }

    /// Where that text states facts: kind, start and end of each mark, in UTF-16.
    pub fn marks(&self) -> Vec<u32> {
        self.given.as_ref().map_or_else(Vec::new, marked)
    }
}

fn outcome(news: News) -> Option<Result<Reading, (Failure, String)>> {
    let failure = |name| Err((name, String::new()));
    Some(match news {
        News::Began => return None,
        News::Answered(Answer::Read(read)) => {
            let reader::Read { article, sheet, sentences, .. } = *read;
            Ok(Reading::from(Seed { article, sheet, sentences, ..Seed::default() }))
        }
        News::Answered(Answer::NoSheet(error)) => Err((sheet_failure(&error), error.detail())),
        News::Answered(Answer::Refused(Refusal::OtherLanguage)) => failure("not-english"),
        News::Answered(_) => failure("no-text"),
        News::Failed(Trouble::Unreachable) => failure("no-reader"),
        News::Failed(Trouble::OtherVersion) => failure("version"),
        News::Failed(Trouble::Crashed | Trouble::TooSlow) => failure("unread"),
    })
}

fn sheet_failure(error: &SheetError) -> Failure {
    match error {
        SheetError::NoSheet(_) => "no-sheet",
        SheetError::OtherSchema { .. } => "sheet-schema",
        SheetError::Unfit(_) => "sheet-text",
    }
}

/// Where the text states facts, three numbers a mark: its kind, start and end, counted in UTF-16 as the DOM counts.
pub(super) fn marked(reading: &Reading) -> Vec<u32> {
    let units = units(&reading.article.text);
    let unit = |at: u32| units.get(at as usize).copied().unwrap_or_default();
    let marks = marks::marks(reading, &Filter::default());
    marks.iter().flat_map(|mark| [kind(mark.target.fact), unit(mark.span.start), unit(mark.span.end)]).collect()
}

/// How many UTF-16 units stand before each byte of `text`, and before its end; reckoned once, for a long text has as
/// many more marks.
fn units(text: &str) -> Vec<u32> {
    let mut units = Vec::with_capacity(text.len() + 1);
    let mut before = 0;
    for letter in text.chars() {
        units.resize(units.len() + letter.len_utf8(), before);
        before += letter.len_utf16() as u32;
    }
    units.push(before);
    units
}

/// As `foreign.js` counts the kinds.
fn kind(fact: Fact) -> u32 {
    match fact {
        Fact::Actor(_) => 0,
        Fact::Quote(_) => 1,
        Fact::Claim(_) => 2,
        Fact::Time(_) => 3,
        Fact::Deadline(_) => 4,
        Fact::Event(_) => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn marks_count_as_the_dom_counts() {
        let reading = sample::reading();
        let units: Vec<u16> = reading.article.text.encode_utf16().collect();
        assert_ne!(units.len(), reading.article.text.len());
        let told = marked(&reading);
        let words = told.chunks(3).map(|mark| String::from_utf16_lossy(&units[mark[1] as usize..mark[2] as usize]));
        let marks = marks::marks(&reading, &Filter::default());
        let own = marks.iter().map(|mark| reading.words(mark.span).to_owned());
        assert_eq!(words.collect::<Vec<_>>(), own.collect::<Vec<_>>());
        assert!(!marks.is_empty());
    }

    #[test]
    fn letters_of_several_bytes_and_of_two_units_are_counted() {
        assert_eq!(units("aé😀b"), [0, 1, 1, 2, 2, 2, 2, 4, 5]);
        assert_eq!(units(""), [0]);
    }

    #[test]
    fn no_answer_is_a_failure_with_a_name() {
        assert_eq!(outcome(News::Failed(Trouble::Unreachable)), Some(Err(("no-reader", String::new()))));
        for (refusal, name) in [(Refusal::Empty, "no-text"), (Refusal::OtherLanguage, "not-english")] {
            assert_eq!(outcome(News::Answered(Answer::Refused(refusal))), Some(Err((name, String::new()))));
        }
        let unfit = SheetError::Unfit("q1: there is no a9".to_owned());
        let told = Some(Err(("sheet-text", "q1: there is no a9".to_owned())));
        assert_eq!(outcome(News::Answered(Answer::NoSheet(unfit))), told);
        assert_eq!(outcome(News::Began), None);
    }
}
