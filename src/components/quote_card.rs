//! Words that somebody is reported to have said, and who, how, where and when.

use super::{Why, links};
use crate::reading::Reading;
use crate::state::Fact;
use crate::texts;
use engine::facts::Quote;
use engine::text::Span;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) reading: Reading,
    /// Place in the sheet's list.
    pub(crate) at: u32,
    pub(crate) aimed: bool,
}

#[component]
pub(crate) fn QuoteCard(props: &Props) -> Html {
    let Props { reading, at, aimed } = props;
    let Some(quote) = reading.sheet.quotes.get(*at as usize) else { return Html::default() };
    let fact = Fact::Quote(*at);
    let words: Vec<&str> = quote.spans.iter().map(|&span| reading.words(span)).collect();
    html! {
        <li class={links::card("quote-card", *aimed)} id={fact.id()} tabindex="-1">
            <blockquote class="quote-card__words" lang={super::masthead::language(reading)}>
                { "“" }{ words.join(" … ") }{ "”" }
            </blockquote>
            { speaker(reading, quote) }
            <p class="card__how">{ how(reading, quote) }</p>
            <div class="card__foot">
                { links::to_passage(fact, words.first().unwrap_or(&"")) }
                <Why
                    reading={reading.clone()}
                    about={words.first().unwrap_or(&"").to_string()}
                    rule={texts::quote_rule(quote.rule)}
                    words={evidence(quote)}
                    sure={quote.sure} />
            </div>
        </li>
    }
}

/// A name only where the rule is reliable: a wrong one is worse than none.
fn speaker(reading: &Reading, quote: &Quote) -> Html {
    let Some(id) = quote.speaker.filter(|_| quote.sure) else {
        return html! { <p class="card__speaker card__speaker--unknown">{ texts::SPEAKER_UNKNOWN }</p> };
    };
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

fn how(reading: &Reading, quote: &Quote) -> Html {
    html! {
        <>
            if let Some(cue) = quote.cue {
                <span class="card__cue">{ reading.words(cue).to_owned() }</span>
            }
            if let Some(channel) = quote.channel {
                <span>{ links::channel(reading, channel) }</span>
            }
            if quote.time.is_some() {
                <span>{ links::time(reading, quote.time) }</span>
            }
        </>
    }
}

fn evidence(quote: &Quote) -> Vec<Span> {
    quote.spans.iter().copied().chain(quote.source).chain(quote.cue).collect()
}
