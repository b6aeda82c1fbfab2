//! Words that somebody is reported to have said, and who, how, where and when.

use super::why::{Reason, why};
use super::{links, masthead};
use crate::reading::Reading;
use crate::state::Fact;
use crate::texts;
use engine::facts::{ActorId, Quote};
use engine::text::Span;
use yew::prelude::*;

/// One quotation. `at` is its place in the sheet's list.
pub(super) fn quote_card(reading: &Reading, at: u32, aimed: bool, control: Html) -> Html {
    let Some(quote) = reading.sheet.quotes.get(at as usize) else { return Html::default() };
    let fact = Fact::Quote(at);
    let words: Vec<&str> = quote.spans.iter().map(|&span| reading.words(span)).collect();
    let reason = Reason {
        about: words.first().copied().unwrap_or_default(),
        rule: texts::quote_rule(quote.rule),
        note: None,
        words: evidence(quote),
        sure: quote.sure,
    };
    html! {
        <li class={links::card("quote-card", aimed)} id={fact.id()} tabindex="-1" key={at}>
            <blockquote class="quote-card__words" lang={masthead::language(reading)}>
                { "“" }{ words.join(" … ") }{ "”" }
            </blockquote>
            { speaker(reading, quote) }
            <p class="card__how">{ how(reading, quote) }</p>
            { links::corrected(reading, fact) }
            <div class="card__foot">
                { links::to_passage(fact, words.first().unwrap_or(&"")) }
                { why(reading, reason) }
                { links::embed(reading, Some(fact), words.first().unwrap_or(&"")) }
                { control }
            </div>
        </li>
    }
}

/// A name only where the rule is reliable: a wrong one is worse than none.
fn speaker(reading: &Reading, quote: &Quote) -> Html {
    let Some(id) = quote.speaker.filter(|_| quote.sure) else {
        return html! { <p class="card__speaker card__speaker--unknown">{ texts::SPEAKER_UNKNOWN }</p> };
    };
    std::iter::once(&id).chain(&quote.with).map(|&id| named(reading, id)).collect()
}

/// One of those who said it, with what the article says that they are.
fn named(reading: &Reading, id: ActorId) -> Html {
    let role = reading.sheet.actors.get(id.0 as usize).and_then(|actor| actor.roles.first());
    html! {
        <p class="card__speaker">
            { links::actor(reading, id) }
            if let Some(role) = role {
                <span class="card__role">{ reading.words(*role).to_owned() }</span>
            }
        </p>
    }
}

/// "told reporters · Tuesday 5 August 2025"
fn how(reading: &Reading, quote: &Quote) -> Html {
    let manner = links::manner(reading, quote.cue, quote.channel);
    html! {
        <>
            if !manner.is_empty() {
                <span>{ manner }</span>
            }
            if let Some(time) = links::time(reading, quote.time) {
                <span>{ time }</span>
            }
        </>
    }
}

fn evidence(quote: &Quote) -> Vec<Span> {
    quote.spans.iter().copied().chain(quote.source).chain(quote.cue).collect()
}
