//! The reader's end: a request in, an answer out. It runs in the worker, where the engine is.

use super::protocol::{Answer, Envelope, Given, Read, Request};
use engine::facts::FactSheet;
use engine::text::sentence_spans;
use import::{Imported, Refusal};

/// Answers one request, both encoded. The answer to another build's message, or to one that only the importer can
/// answer, is empty.
pub fn answer(request: &[u8]) -> Vec<u8> {
    let answered = Envelope::open(request).and_then(|Envelope { id, content, .. }| Some((id, reply(content)?)));
    answered.map_or_else(Vec::new, |(id, answer)| Envelope::seal(id, answer))
}

/// The request for the facts of an article, as the page sends it. For tests that hold one reader against another.
pub fn request(name: &str, bytes: &[u8]) -> Vec<u8> {
    Envelope::seal(1, Request::Read(Given { name: name.to_owned(), bytes: bytes.to_owned(), published: None }))
}

fn reply(request: Request) -> Option<Answer> {
    Some(match request {
        Request::Again(imported) => read(*imported),
        Request::Import(given) => plain(&given).map_or_else(Answer::Refused, Answer::Imported),
        Request::Read(given) | Request::Open(given) => plain(&given).map_or_else(Answer::Refused, read),
        Request::Refuse(refusal) => Answer::Refused(refusal),
        Request::Compare(_) => return None,
    })
}

fn plain(given: &Given) -> Result<Imported, Refusal> {
    import::plain(&given.bytes).map(|imported| given.dated(imported))
}

fn read(imported: Imported) -> Answer {
    let sheet = engine::read(&imported.article);
    shown(imported, sheet)
}

/// The answer that shows an article with its facts.
pub(crate) fn shown(imported: Imported, sheet: FactSheet) -> Answer {
    let Imported { article, evidence } = imported;
    let sentences = sentence_spans(&article.text);
    Answer::Read(Box::new(Read { article, evidence, sheet, sentences }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::calendar::Date;
    use import::Evidence;

    fn ask(given: Given) -> Answer {
        let bytes = answer(&Envelope::seal(7, Request::Read(given)));
        let envelope = Envelope::open(&bytes).expect("this build's answer");
        assert_eq!(envelope.id, 7);
        envelope.content
    }

    #[test]
    fn a_text_is_answered_with_its_facts() {
        let text = "Rain ahead\n\n“It will rain on Friday,” Ann Lee said.";
        let published = Date::new(2025, 8, 6);
        let Answer::Read(read) = ask(Given { bytes: text.into(), published, ..Given::default() }) else {
            panic!("a text is read");
        };
        assert_eq!((read.article.text.as_str(), read.article.published), (text, published));
        assert_eq!((read.sheet.quotes.len(), read.sentences.len()), (1, 2));
        assert_eq!(read.sheet, engine::read(&read.article));
    }

    #[test]
    fn the_day_is_the_readers_or_that_of_the_lines_above_the_text() {
        let text = "Rain ahead\nPublished March 12, 2026\n\nIt will rain on Friday, the mayor said.";
        for (given, day, evidence) in [
            (None, Date::new(2026, 3, 12), Some(Evidence::Head)),
            (Date::new(2026, 3, 11), Date::new(2026, 3, 11), None),
        ] {
            let Answer::Read(read) = ask(Given { bytes: text.into(), published: given, ..Given::default() }) else {
                panic!("a text is read");
            };
            assert_eq!((read.article.published, read.evidence), (day, evidence));
        }
    }

    #[test]
    fn what_is_no_article_is_refused() {
        assert_eq!(ask(Given::default()), Answer::Refused(Refusal::Empty));
        assert_eq!(ask(Given { bytes: b"%PDF-1.7".into(), ..Given::default() }), Answer::Refused(Refusal::Pdf));
        let german = "er kam erst am späten Abend an und ging sofort zu den anderen ".repeat(4);
        assert_eq!(ask(Given { bytes: german.into(), ..Given::default() }), Answer::Refused(Refusal::OtherLanguage));
    }

    #[test]
    fn another_builds_message_is_not_answered() {
        let mut request = Envelope::seal(1, Request::Read(Given::default()));
        request[1] ^= 1;
        assert!(answer(&request).is_empty());
        assert!(answer(b"").is_empty());
        assert!(answer(&[0xff; 40]).is_empty());
    }
}
