//! Why a fact was seen: the rule in plain English, and the sentence around its words.

use crate::reading::Reading;
use crate::tag::html;
use crate::texts::{self, Lang};
use engine::text::Span;
use yew::prelude::*;

/// What a card tells of its reasons.
pub(super) struct Reason<'t> {
    /// What the reader asks about, for those who do not see which card this is.
    pub(super) about: &'t str,
    /// The rule's sentence.
    pub(super) rule: &'static str,
    /// What the rule leaves to be told.
    pub(super) note: Option<String>,
    /// The words that the rule goes by, in any order.
    pub(super) words: Vec<Span>,
    /// Whether the rule is reliable here.
    pub(super) sure: bool,
}

/// The reason, folded away until it is asked for.
pub(super) fn why(lang: Lang, reading: &Reading, reason: Reason) -> Html {
    let Reason { about, rule, note, mut words, sure } = reason;
    words.sort_unstable();
    let mut sentences: Vec<Span> = words.iter().map(|&span| reading.sentence_around(span)).collect();
    sentences.dedup();
    let (language, dir) = super::masthead::own(lang, reading);
    html! {
        <details class="why">
            <summary>{ lang.text(texts::WHY) }<span class="unseen">{ lang.text(texts::COLON) }{ about.to_owned() }</span></summary>
            <div class="why__reason">
                <p>{ rule }</p>
                if let Some(note) = note {
                    <p>{ note }</p>
                }
                if !sure {
                    <p>{ lang.text(texts::UNCONFIRMED_WHY) }</p>
                }
                for sentence in sentences {
                    <blockquote class="why__sentence" lang={language.clone()} {dir}>{ marked(reading, sentence, &words) }</blockquote>
                }
            </div>
        </details>
    }
}

/// The sentence with the words marked. Words that overlap earlier ones are marked from where those end.
pub(super) fn marked(reading: &Reading, sentence: Span, words: &[Span]) -> Html {
    let mut at = sentence.start;
    let mut pieces = Vec::new();
    for word in words.iter().filter(|word| word.end > sentence.start && word.start < sentence.end) {
        let (start, end) = (word.start.max(at), word.end.min(sentence.end));
        if start < end {
            pieces.push(html! { { reading.words(Span { start: at, end: start }).to_owned() } });
            pieces.push(html! { <mark>{ reading.words(Span { start, end }).to_owned() }</mark> });
            at = end;
        }
    }
    pieces.push(html! { { reading.words(Span { start: at, end: sentence.end }).to_owned() } });
    pieces.into_iter().collect()
}
