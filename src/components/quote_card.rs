//! Words that somebody is reported to have said, and who, how, where and when.

use super::why::{Reason, why};
use super::{links, masthead};
use crate::reading::Reading;
use crate::state::Fact;
use crate::tag::html;
use crate::texts::{self, Lang};
use engine::facts::{ActorId, Quote};
use engine::text::Span;
use yew::prelude::*;

/// One quotation. `at` is its place in the sheet's list.
pub(super) fn quote_card(lang: Lang, reading: &Reading, at: u32, aimed: bool, control: Html) -> Html {
    let Some(quote) = reading.sheet.quotes.get(at as usize) else { return Html::default() };
    let fact = Fact::Quote(at);
    let first = quote.spans.first().map_or("", |&span| reading.words(span));
    let (language, dir) = masthead::own(lang, reading);
    let note = links::why_unnamed(lang, reading, fact);
    let reason = Reason {
        about: first,
        rule: lang.text(texts::quote_rule(quote.rule)),
        sure: quote.sure || note.is_some(),
        note,
        words: evidence(quote),
    };
    html! {
        <li class={links::card("quote-card", aimed)} id={fact.id()} tabindex="-1" key={at}>
            <blockquote class="quote-card__words" lang={language} {dir}>
                { reading.quoted(&quote.spans) }
            </blockquote>
            { speaker(lang, reading, quote, fact) }
            <p class="card__how">{ how(lang, reading, quote) }</p>
            { links::corrected(lang, reading, fact) }
            { links::sources(lang, reading, fact) }
            <div class="card__foot">
                { links::to_passage(lang, fact, first) }
                { why(lang, reading, reason) }
                { links::embed(lang, reading, Some(fact), first) }
                { control }
            </div>
        </li>
    }
}

/// A name only where the rule is reliable: a wrong one is worse than none.
fn speaker(lang: Lang, reading: &Reading, quote: &Quote, fact: Fact) -> Html {
    let Some(id) = quote.speaker.filter(|_| quote.sure) else {
        return links::unnamed(lang, reading, fact);
    };
    std::iter::once(&id).chain(&quote.with).map(|&id| named(lang, reading, id)).collect()
}

/// One of those who said it, with what the article says that they are.
fn named(lang: Lang, reading: &Reading, id: ActorId) -> Html {
    let role = reading.sheet.actors.get(id.0 as usize).and_then(|actor| actor.roles.first());
    let (language, dir) = masthead::own(lang, reading);
    html! {
        <p class="card__speaker">
            { links::actor(lang, reading, id) }
            if let Some(role) = role {
                <span class="card__role" lang={language} {dir}>{ reading.words(*role).to_owned() }</span>
            }
        </p>
    }
}

/// "told reporters · Tuesday 5 August 2025"
fn how(lang: Lang, reading: &Reading, quote: &Quote) -> Html {
    let manner = links::manner(lang, reading, quote.cue, quote.channel);
    html! {
        <>
            if let Some(manner) = manner {
                <span>{ manner }</span>
            }
            if let Some(time) = links::time(lang, reading, quote.time) {
                <span>{ time }</span>
            }
        </>
    }
}

fn evidence(quote: &Quote) -> Vec<Span> {
    quote.spans.iter().copied().chain(quote.source).chain(quote.cue).collect()
}
