//! Why a fact was seen: the rule in plain English, and the sentence around its words.

use crate::reading::Reading;
use crate::texts;
use engine::text::Span;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) reading: Reading,
    /// What the reader asks about, for those who do not see which card this is.
    pub(crate) about: AttrValue,
    /// The rule's sentence.
    pub(crate) rule: &'static str,
    /// The words that the rule goes by, in any order.
    pub(crate) words: Vec<Span>,
    /// What the rule leaves to be told.
    #[prop_or_default]
    pub(crate) note: Option<String>,
    #[prop_or(true)]
    pub(crate) sure: bool,
}

#[component]
pub(crate) fn Why(props: &Props) -> Html {
    let mut words = props.words.clone();
    words.sort_unstable();
    let mut sentences: Vec<Span> = words.iter().map(|&span| props.reading.sentence_around(span)).collect();
    sentences.dedup();
    html! {
        <details class="why">
            <summary>{ texts::WHY }<span class="unseen">{ ": " }{ props.about.clone() }</span></summary>
            <div class="why__reason">
                <p>{ props.rule }</p>
                if let Some(note) = &props.note {
                    <p>{ note.clone() }</p>
                }
                if !props.sure {
                    <p>{ texts::UNCONFIRMED_WHY }</p>
                }
                for sentence in sentences {
                    <blockquote class="why__sentence">{ marked(&props.reading, sentence, &words) }</blockquote>
                }
            </div>
        </details>
    }
}

/// The sentence with the words marked. Words that overlap earlier ones are marked from where those end.
fn marked(reading: &Reading, sentence: Span, words: &[Span]) -> Html {
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
