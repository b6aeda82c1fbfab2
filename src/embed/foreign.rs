//! An article that the host page gives instead of naming one of ours: read by the reader, shown alone, and told back as
//! places in the host page's own text.

use super::{Explorer, Failure, Tell};
use crate::library::Seed;
use crate::marks;
use crate::reading::{Asking, News, Reading, Trouble};
use crate::state::Fact;
use engine::calendar::Date;
use reader::{Answer, Given, Request};
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

/// Reads the article in `bytes`, the content of a file called `name` or plain text. `published` is its day, or empty.
/// Tells "read" when it can be mounted, or "error" with the name of a failure.
#[wasm_bindgen]
pub fn read(name: String, bytes: Vec<u8>, published: &str, tell: Tell) -> Foreign {
    let mut foreign = Foreign::default();
    let reading = foreign.reading.clone();
    let given = Given { name, bytes, published: Date::parse(published) };
    foreign.asking.ask(Request::Read(given), move |news| match outcome(news) {
        None => {}
        Some(Ok(read)) => {
            reading.replace(Some(read));
            tell.call(JsValue::NULL, "read", "", "");
        }
        Some(Err(failure)) => tell.call(JsValue::NULL, "error", failure, ""),
    });
    foreign
}

/// Draws the article that was read into `place`, as the attributes of `host` ask.
///
/// # Errors
///
/// As [`mount`](super::mount).
#[wasm_bindgen(js_name = mountGiven)]
pub fn mount_given(place: Element, host: Element, given: Foreign, tell: Tell) -> Result<Explorer, JsValue> {
    Explorer::new(place, given.reading.take().into_iter().collect(), host, String::new(), None, tell)
}

#[wasm_bindgen]
impl Explorer {
    /// The text of the article that the host page gave.
    pub fn text(&self) -> String {
        self.readings.first().map_or_else(String::new, |reading| reading.article.text.clone())
    }

    /// Where that text states facts: kind, start and end of each mark, in UTF-16.
    pub fn marks(&self) -> Vec<u32> {
        self.readings.first().map_or_else(Vec::new, marked)
    }
}

fn outcome(news: News) -> Option<Result<Reading, Failure>> {
    Some(match news {
        News::Began => return None,
        News::Answered(Answer::Read(read)) => {
            let reader::Read { article, sheet, sentences } = *read;
            Ok(Reading::from(Seed { article, sheet, sentences, ..Seed::default() }))
        }
        News::Answered(_) => Err("no-text"),
        News::Failed(Trouble::Unreachable) => Err("no-reader"),
        News::Failed(Trouble::OtherVersion) => Err("version"),
        News::Failed(Trouble::Crashed | Trouble::TooSlow) => Err("unread"),
    })
}

/// Where the text states facts, three numbers a mark: its kind, start and end, counted in UTF-16 as the DOM counts.
pub(super) fn marked(reading: &Reading) -> Vec<u32> {
    let text = &reading.article.text;
    let units = |at: u32| text.get(..at as usize).map_or(0, |before| before.encode_utf16().count()) as u32;
    let marks = marks::marks(reading, None);
    marks.iter().flat_map(|mark| [kind(mark.target.fact), units(mark.span.start), units(mark.span.end)]).collect()
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
        let marks = marks::marks(&reading, None);
        let own = marks.iter().map(|mark| reading.words(mark.span).to_owned());
        assert_eq!(words.collect::<Vec<_>>(), own.collect::<Vec<_>>());
        assert!(!marks.is_empty());
    }

    #[test]
    fn no_answer_is_a_failure_with_a_name() {
        assert_eq!(outcome(News::Failed(Trouble::Unreachable)), Some(Err("no-reader")));
        assert_eq!(outcome(News::Answered(Answer::Refused(import::Refusal::Empty))), Some(Err("no-text")));
        assert_eq!(outcome(News::Began), None);
    }
}
