//! What a search found: each place with its kind, its words and why it was found.

use super::long::{self, MORE};
use super::masthead;
use crate::reading::Reading;
use crate::state::{Action, Fact, Found, Hit, Reason, State, Target};
use crate::tag::html;
use crate::texts::{self, Lang, search as words};
use engine::text::Span;
use yew::prelude::*;

/// So many are shown at first.
const FIRST: usize = 20;
/// Bytes of a passage that are shown before and after the words.
const AROUND: u32 = 90;

/// The list; nothing where nothing was found.
pub(super) fn hits(lang: Lang, reading: &Reading, state: &State, on_action: &Callback<Action>) -> Html {
    let hits = &state.hits;
    if hits.is_empty() {
        return Html::default();
    }
    let shown = (FIRST + MORE * state.extent.of('h')).min(hits.len());
    html! {
        <>
            <ol class="hits">
                for (at, found) in hits[..shown].iter().enumerate() {
                    <li class="hit" key={at}>{ hit(lang, reading, found) }</li>
                }
            </ol>
            { long::rest(lang, on_action, 'h', hits.len(), shown) }
        </>
    }
}

fn hit(lang: Lang, reading: &Reading, hit: &Hit) -> Html {
    let (href, kind) = match hit.found {
        Found::Fact(target) => (target.href(), texts::fact(target.fact)),
        Found::Paragraph(at) => (["#p", &(at + 1).to_string()].concat(), words::TEXT),
    };
    let (language, dir) = masthead::own(lang, reading);
    let quoted = matches!(hit.found, Found::Fact(Target { fact: Fact::Quote(_), .. }));
    let marked: Vec<Span> =
        hit.reasons.iter().map(|(_, span)| *span).filter(|span| hit.words.contains(*span)).collect();
    html! {
        <>
            <a class="hit__words" {href} lang={language.clone()} {dir}>
                { if quoted { "“" } else { "" } }{ around(reading, hit.words, &marked) }{ if quoted { "”" } else { "" } }
            </a>
            <p class="hit__reasons">
                <span>{ lang.text(kind) }</span>
                for &(reason, span) in hit.reasons.iter().filter(|(reason, _)| *reason != Reason::Text) {
                    <span>{ lang.text(texts::reason(reason)) }{ lang.text(texts::COLON) }<q lang={language.clone()} {dir}>{ reading.words(span).to_owned() }</q></span>
                }
            </p>
        </>
    }
}

/// The passage with the words marked; of a long one only what stands around the first of them.
fn around(reading: &Reading, passage: Span, marked: &[Span]) -> Html {
    let mut marked = marked.to_vec();
    marked.sort_unstable();
    let shown = shown(&reading.article.text, passage, marked.first().copied());
    marked.retain(|span| shown.contains(*span));
    html! {
        <>
            if shown.start > passage.start { { "… " } }
            { super::why::marked(reading, shown, &marked) }
            if shown.end < passage.end { { " …" } }
        </>
    }
}

/// The part of `passage` around the words, or its beginning; more of it after them than before, for that is how it is
/// read. Text without spaces is cut between letters.
fn shown(text: &str, passage: Span, words: Option<Span>) -> Span {
    let Span { start: first, end: last } = words.unwrap_or(Span { start: passage.start, end: passage.start });
    let start = between_words(text, passage, first.saturating_sub(AROUND).max(passage.start));
    let furthest = (last + AROUND * 2).min(passage.end);
    let end = between_words(text, passage, furthest);
    let end = if end > last { end } else { text.floor_char_boundary(furthest as usize) as u32 };
    Span { start, end }
}

/// The last end of a word at or before `at`; the passage's own ends stay.
fn between_words(text: &str, passage: Span, at: u32) -> u32 {
    if at == passage.start || at >= passage.end {
        return at.min(passage.end);
    }
    let mut end = at as usize;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = &text[passage.start as usize..end];
    passage.start + before.rfind(char::is_whitespace).map_or(0, |space| space + 1) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, words: &str, expected: &str) {
        let at = text.find(words).expect("words of the text") as u32;
        let words = Span { start: at, end: at + words.len() as u32 };
        let shown = shown(text, Span { start: 0, end: text.len() as u32 }, Some(words));
        assert!(shown.contains(words), "{shown:?}");
        assert_eq!(shown.of(text), expected);
    }

    #[test]
    fn a_long_passage_is_cut_between_words() {
        check("The ferry sails.", "ferry", "The ferry sails.");
        let long = ["waves ".repeat(40), "ferry ".to_owned(), "gulls ".repeat(40)].concat();
        check(&long, "ferry", &["waves ".repeat(15), "ferry ".to_owned(), "gulls ".repeat(29)].concat());
    }

    #[test]
    fn a_long_passage_without_spaces_shows_the_words_too() {
        let long = ["渡轮".to_owned(), "海".repeat(200)].concat();
        check(&long, "渡轮", &["渡轮".to_owned(), "海".repeat(60)].concat());
    }
}
