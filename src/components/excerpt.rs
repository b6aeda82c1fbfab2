//! A part of an article, as a news page embeds it: one card, or one section, and the way to the whole.

use super::actor_card::actor_card;
use super::claim_card::claim_card;
use super::event_card::event_card;
use super::quote_card::quote_card;
use super::{Section, links, masthead, sheet, times};
use crate::reading::Reading;
use crate::state::{Action, Asked, Fact, State, Target, View};
use crate::tag::html;
use crate::texts;
use yew::prelude::*;

/// What of `reading` the state's view shows.
pub(crate) fn excerpt(reading: &Reading, state: &State, asked: &Asked, on_action: &Callback<Action>) -> Html {
    let lang = asked.lang;
    let part = |section| sheet::part(section, reading, state, asked, on_action);
    let (language, dir) = masthead::own(lang, reading);
    html! {
        <>
            <div class="excerpt__head">
                <h1 class="excerpt__headline" id="headline" tabindex="-1" aria-level={links::level(1, asked.below)} lang={language} {dir}>
                    { masthead::headline(lang, reading).to_owned() }
                </h1>
                { masthead::line(lang, reading) }
            </div>
            {
                match state.view {
                    View::Actors => part(Section::Who),
                    View::Quotes => part(Section::Said),
                    View::Timeline => html! { <>{ part(Section::Happened) }{ part(Section::Times) }</> },
                    View::Deadlines => sheet::deadlines(reading, state, asked, on_action),
                    View::Card(fact) => card(reading, state, asked, on_action, fact),
                    View::Source | View::Whole => part(Section::Article),
                }
            }
            <div class="excerpt__foot">
                <button type="button" onclick={on_action.reform(|_| Action::ShowWhole)}>{ lang.text(texts::SHOW_WHOLE) }</button>
                if !matches!(state.view, View::Card(_)) {
                    { links::embed(lang, reading, None, "") }
                }
                <span class="excerpt__product">{ lang.text(texts::PRODUCT) }</span>
            </div>
        </>
    }
}

/// One card alone.
fn card(reading: &Reading, state: &State, asked: &Asked, on_action: &Callback<Action>, fact: Fact) -> Html {
    let lang = asked.lang;
    let aimed = state.target == Some(Target::card(fact));
    let listed = |card: Html| html! { <ul class="cards" role="list">{ card }</ul> };
    match fact {
        Fact::Actor(at) => {
            listed(actor_card(lang, reading, at, false, aimed, &on_action.reform(Action::Choose), Html::default()))
        }
        Fact::Quote(at) => listed(quote_card(lang, reading, at, aimed, Html::default())),
        Fact::Claim(at) => listed(claim_card(lang, reading, at, aimed, Html::default())),
        Fact::Event(at) => listed(event_card(lang, reading, at, aimed, Html::default())),
        Fact::Time(at) => html! { <dl class="times">{ times::alone(lang, reading, at, aimed) }</dl> },
        Fact::Deadline(at) => sheet::deadline(reading, state, asked, on_action, at as usize, true),
    }
}
