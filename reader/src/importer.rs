//! The importer's end: what takes more than to read words. Saved pages, fact sheets and newer texts are seldom given, so
//! that a module of their own has what they need.

use crate::answer::shown;
use crate::compare::compare;
use crate::protocol::{Answer, Envelope, Given, Request};
use crate::sheet;
use import::{Imported, Refusal};

/// What becomes of a request, both encoded: its answer, or where the reader has to go on, as [`Request::modules`] says,
/// the request for the reader. Empty for another build's message.
pub fn import(request: &[u8]) -> Vec<u8> {
    let Some(Envelope { id, content, .. }) = Envelope::open(request) else { return Vec::new() };
    let answer = match content {
        Request::Open(given) if sheet::is_sheet(&given.bytes) => match sheet::sheet(&given.bytes) {
            Ok((article, sheet)) => shown(Imported { article, evidence: None }, sheet),
            Err(error) => Answer::NoSheet(error),
        },
        Request::Read(given) | Request::Open(given) => {
            let left = imported(&given).map(|imported| Request::Again(Box::new(imported)));
            return Envelope::seal(id, left.unwrap_or_else(Request::Refuse));
        }
        Request::Import(given) => imported(&given).map_or_else(Answer::Refused, Answer::Imported),
        Request::Compare(asked) => import::import("", asked.new.as_bytes())
            .map_or_else(Answer::Refused, |new| Answer::Compared(compare(&asked.old, &new.article.text, &asked.facts))),
        left @ (Request::Again(_) | Request::Refuse(_)) => return Envelope::seal(id, left),
    };
    Envelope::seal(id, answer)
}

fn imported(given: &Given) -> Result<Imported, Refusal> {
    import::import(&given.name, &given.bytes).map(|imported| given.dated(imported))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Compare, answer};
    use engine::calendar::Date;

    const PAGE: &str = "<!doctype html><html><head><title>Ferry late</title></head><body><article><h1>Ferry late</h1>\
        <p>The ferry to Bornholm left two hours late on Monday, as the harbour was full of ice.</p>\
        <p>\u{201c}We shall sail again on Friday,\u{201d} said Ann Lee, who speaks for the line.</p></article></body></html>";

    /// The answer of all modules that a request takes.
    fn ask(request: Request) -> Answer {
        let modules = request.modules().split(' ');
        let bytes = modules.fold(Envelope::seal(9, request.clone()), |bytes, module| match module {
            "importer" => import(&bytes),
            _ => answer(&bytes),
        });
        let envelope = Envelope::open(&bytes).expect("this build's answer");
        assert_eq!(envelope.id, 9);
        envelope.content
    }

    fn given(bytes: &[u8]) -> Given {
        Given { bytes: bytes.to_owned(), ..Given::default() }
    }

    #[test]
    fn a_page_becomes_an_article_and_then_its_facts() {
        let asked = Request::Read(Given { published: Date::new(2025, 2, 3), ..given(PAGE.as_bytes()) });
        let Answer::Read(read) = ask(asked) else { panic!("a page is read") };
        assert_eq!((read.article.title.as_str(), read.article.published), ("Ferry late", Date::new(2025, 2, 3)));
        assert_eq!(read.sheet, engine::read(&read.article));
        assert_eq!(read.sheet.quotes.len(), 1);
    }

    #[test]
    fn a_page_at_the_desk_is_only_imported() {
        assert!(matches!(ask(Request::Import(given(PAGE.as_bytes()))), Answer::Imported(_)));
    }

    #[test]
    fn a_page_without_an_article_is_refused_with_its_reason() {
        assert_eq!(ask(Request::Open(given(b"<html><p>Hello</p>"))), Answer::Refused(Refusal::NoArticle));
    }

    #[test]
    fn a_sheet_is_shown_with_its_sentences_or_told_to_be_none() {
        let sheet = br#"{"schema": 1, "article": {"text": "Rain ahead. It pours."}}"#;
        let Answer::Read(read) = ask(Request::Open(given(sheet))) else { panic!("a sheet is shown") };
        assert_eq!(read.sentences.len(), 2);
        assert!(matches!(ask(Request::Open(given(b"{}"))), Answer::NoSheet(_)));
    }

    #[test]
    fn texts_are_compared() {
        let asked = Compare { old: "It rains today.".into(), new: "It snows today.".into(), facts: Vec::new() };
        let Answer::Compared(compared) = ask(Request::Compare(Box::new(asked))) else { panic!("they are compared") };
        assert_eq!(compared.count, 1);
    }

    #[test]
    fn words_alone_take_the_reader_alone_and_another_builds_message_nobody() {
        assert_eq!(Request::Read(given(b"Rain ahead")).modules(), "reader");
        assert!(import(b"").is_empty());
    }
}
