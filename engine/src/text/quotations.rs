//! Pairs quotation marks.

use super::{Paragraph, Span, Word};

/// A passage between a pair of quotation marks, whoever said it and whether or not anybody did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// The words between the marks.
    pub inside: Span,
    /// The same with its marks; equal to `inside` at an end that has none.
    pub whole: Span,
    /// 0 for an outermost pair, 1 for a pair inside it, and so on.
    pub depth: u8,
    /// Whether the closing mark was found.
    pub closed: bool,
    /// Whether the quotation goes on in the next one of the list: an unclosed paragraph followed by a paragraph
    /// that opens with a mark again.
    pub continues: bool,
}

/// The quotations of `text` in the order of their opening marks.
pub(super) fn quotations(text: &str, words: &[Word], paragraphs: &[Paragraph]) -> Vec<Quotation> {
    let _ = paragraphs;
    let mut found = Vec::new();
    let mut open: Option<Span> = None;
    for word in words {
        match (word.span.of(text), open) {
            ("“" | "\"" | "``", None) => open = Some(word.span),
            ("”" | "\"" | "''", Some(mark)) => {
                let inside = Span { start: mark.end, end: word.span.start };
                found.push(Quotation {
                    inside,
                    whole: mark.cover(word.span),
                    depth: 0,
                    closed: true,
                    continues: false,
                });
                open = None;
            }
            _ => {}
        }
    }
    found
}
