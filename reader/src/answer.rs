//! The reader's end: a request in, an answer out. It runs in the worker, where engine and import are.

use super::compare::compare;
use super::protocol::{Answer, Envelope, Given, Read, Request};
use crate::sheet;
use engine::article::Article;
use engine::facts::FactSheet;
use engine::text::Document;
use import::{Imported, Refusal};

/// Answers one request, both encoded. The answer to another build's message is empty.
pub fn answer(request: &[u8]) -> Vec<u8> {
    match Envelope::open(request) {
        Some(Envelope { id, content, .. }) => Envelope::seal(id, reply(content)),
        None => Vec::new(),
    }
}

/// The request for the facts of an article, as the page sends it. For tests that hold one reader against another.
pub fn request(name: &str, bytes: &[u8]) -> Vec<u8> {
    Envelope::seal(1, Request::Read(Given { name: name.to_owned(), bytes: bytes.to_owned(), published: None }))
}

fn reply(request: Request) -> Answer {
    let replied = match request {
        Request::Again(article) => Ok(Answer::Read(Box::new(read(*article)))),
        Request::Compare(asked) => import::import("", asked.new.as_bytes())
            .map(|new| Answer::Compared(compare(&asked.old, &new.article.text, &asked.facts))),
        Request::Import(given) => import(&given).map(Answer::Imported),
        Request::Open(given) if sheet::is_sheet(&given.bytes) => return open(&given.bytes),
        Request::Read(given) | Request::Open(given) => {
            import(&given).map(|imported| Answer::Read(Box::new(read(imported.article))))
        }
    };
    replied.unwrap_or_else(Answer::Refused)
}

fn import(given: &Given) -> Result<Imported, Refusal> {
    let mut imported = import::import(&given.name, &given.bytes)?;
    imported.article.published = given.published.or(imported.article.published);
    Ok(imported)
}

fn open(bytes: &[u8]) -> Answer {
    match sheet::sheet(bytes) {
        Ok((article, sheet)) => Answer::Read(Box::new(with_sentences(article, sheet))),
        Err(error) => Answer::NoSheet(error),
    }
}

fn read(article: Article) -> Read {
    let sheet = engine::read(&article);
    with_sentences(article, sheet)
}

fn with_sentences(article: Article, sheet: FactSheet) -> Read {
    let sentences = Document::new(&article.text).sentences.iter().map(|sentence| sentence.span).collect();
    Read { article, sheet, sentences }
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::calendar::Date;

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
    fn what_is_no_article_is_refused() {
        assert_eq!(ask(Given::default()), Answer::Refused(Refusal::Empty));
        assert_eq!(ask(Given { bytes: b"%PDF-1.7".into(), ..Given::default() }), Answer::Refused(Refusal::Pdf));
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
