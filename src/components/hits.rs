//! What a search found: each place with its kind, its words and why it was found.

use super::masthead;
use crate::reading::Reading;
use crate::state::{Action, Fact, Found, Hit, Reason, State, Target};
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
    let shown = if state.all_hits { hits.len() } else { FIRST.min(hits.len()) };
    html! {
        <>
            <ol class="hits">
                for (at, found) in hits[..shown].iter().enumerate() {
                    <li class="hit" key={at}>{ hit(lang, reading, found) }</li>
                }
            </ol>
            if shown < hits.len() {
                <button class="rest" type="button" onclick={on_action.reform(|_| Action::ShowHits)}>
                    { texts::show_all(lang, &lang.number(hits.len())) }
                </button>
            }
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
    let text = &reading.article.text;
    let mut marked = marked.to_vec();
    marked.sort_unstable();
    let first = marked.first().map_or(passage.start, |span| span.start);
    let last = marked.first().map_or(passage.start, |span| span.end).max(first);
    let start = between_words(text, passage, first.saturating_sub(AROUND).max(passage.start));
    let end = between_words(text, passage, (last + AROUND * 2).min(passage.end));
    let shown = Span { start, end };
    marked.retain(|span| shown.contains(*span));
    html! {
        <>
            if start > passage.start { { "… " } }
            { super::why::marked(reading, shown, &marked) }
            if end < passage.end { { " …" } }
        </>
    }
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
