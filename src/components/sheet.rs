//! One article's page in reading order: headline, deadline, who, what was said, what happened, the article.

use super::deadline_card::{View, deadline_card};
use super::masthead::masthead;
use super::{Part, Section};
use crate::reading::Reading;
use crate::state::{Action, Fact, State, Target};
use crate::texts;
use engine::facts::FactSheet;
use yew::prelude::*;

/// The page of `reading`.
pub(crate) fn sheet(reading: &Reading, state: &State, on_action: &Callback<Action>) -> Html {
    let part = |section| {
        html! { <Part {section} reading={reading.clone()} actor={state.actor} target={state.target} on_action={on_action.clone()} />
        }
    };
    html! {
        <>
            if state.readings.len() > 1 {
                <button class="all-articles" type="button" onclick={on_action.reform(|_| Action::Open(None))}>
                    { texts::ALL_ARTICLES }
                </button>
            }
            { masthead(reading) }
            { jump_links(&reading.sheet) }
            { deadlines(reading, state, on_action) }
            <div class="columns">
                <div class="facts">
                    if reading.sheet == FactSheet::default() {
                        <p class="empty">{ texts::NO_FACTS }</p>
                    } else {
                        { part(Section::Who) }
                        { chosen(reading, state, on_action) }
                        { part(Section::Said) }
                        { part(Section::Happened) }
                        { part(Section::Times) }
                    }
                </div>
                { part(Section::Article) }
            </div>
        </>
    }
}

fn jump_links(sheet: &FactSheet) -> Html {
    let parts = [
        (!sheet.deadlines.is_empty(), "#deadline", texts::DEADLINE),
        (!sheet.actors.is_empty(), "#who", texts::WHO),
        (!sheet.quotes.is_empty(), "#said", texts::SAID),
        (!sheet.events.is_empty(), "#happened", texts::HAPPENED),
        (!sheet.times.is_empty(), "#times", texts::TIMES),
        (true, "#article", texts::ARTICLE),
    ];
    html! {
        <nav class="jump" aria-label={texts::JUMP}>
            for (_, href, name) in parts.into_iter().filter(|(there, ..)| *there) {
                <a {href}>{ name }</a>
            }
        </nav>
    }
}

/// The leading deadline, then the others. Without one there is nothing here.
fn deadlines(reading: &Reading, state: &State, on_action: &Callback<Action>) -> Html {
    let sheet = &reading.sheet;
    let shown: Vec<usize> =
        (0..sheet.deadlines.len()).filter(|&at| !Fact::Deadline(at as u32).is_removed(sheet)).collect();
    let Some(first) = reading.leading_deadline(&shown) else { return Html::default() };
    let card = |at: usize| {
        let view = View {
            leads: at == first,
            now: state.now,
            as_published: state.as_published,
            aimed: state.target == Some(Target::card(Fact::Deadline(at as u32))),
            on_as_published: on_action.reform(Action::AsPublished),
        };
        deadline_card(reading, at as u32, &view)
    };
    html! {
        <section class="hero" aria-labelledby="deadline">
            <h2 id="deadline" tabindex="-1">{ texts::DEADLINE }</h2>
            { card(first) }
            if shown.len() > 1 {
                <h3 class="section__part">{ texts::OTHER_DEADLINES }</h3>
                for at in shown.into_iter().filter(|&at| at != first) {
                    { card(at) }
                }
            }
        </section>
    }
}

/// Whose facts alone are shown, and the way back to all.
fn chosen(reading: &Reading, state: &State, on_action: &Callback<Action>) -> Html {
    let Some(actor) = state.actor else { return Html::default() };
    html! {
        <p class="chosen" role="status">
            <span>{ texts::ONLY }<strong>{ reading.name_of(actor).to_owned() }</strong></span>
            <button type="button" onclick={on_action.reform(|_| Action::Choose(None))}>{ texts::EVERYBODY }</button>
        </p>
    }
}
