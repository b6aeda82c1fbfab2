//! One article's page in reading order: headline, deadline, who, what was said, what happened, the article.

use super::{Actors, ArticleText, DeadlineCard, Events, Masthead, Statements, Times};
use crate::reading::Reading;
use crate::state::{Action, Fact, State, Target};
use crate::texts;
use engine::facts::FactSheet;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) reading: Reading,
    pub(crate) state: State,
    pub(crate) on_action: Callback<Action>,
}

#[component]
pub(crate) fn Sheet(props: &Props) -> Html {
    let Props { reading, state, on_action } = props;
    let (actor, target) = (state.actor, state.target);
    html! {
        <>
            if state.readings.len() > 1 {
                <button class="all-articles" type="button" onclick={on_action.reform(|_| Action::Open(None))}>
                    { texts::ALL_ARTICLES }
                </button>
            }
            <Masthead reading={reading.clone()} />
            { jump_links(&reading.sheet) }
            { deadlines(props) }
            <div class="columns">
                <div class="facts">
                    if reading.sheet == FactSheet::default() {
                        <p class="empty">{ texts::NO_FACTS }</p>
                    } else {
                        <Actors reading={reading.clone()} {actor} {target} on_choose={on_action.reform(Action::Choose)} />
                        { chosen(props) }
                        <Statements reading={reading.clone()} {actor} {target} />
                        <Events reading={reading.clone()} {actor} {target} />
                        <Times reading={reading.clone()} {actor} {target} />
                    }
                </div>
                <ArticleText reading={reading.clone()} {actor} {target} />
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
fn deadlines(props: &Props) -> Html {
    let sheet = &props.reading.sheet;
    let Some(first) = props.reading.leading_deadline().or((!sheet.deadlines.is_empty()).then_some(0)) else {
        return Html::default();
    };
    let others: Vec<usize> = (0..sheet.deadlines.len()).filter(|&at| at != first).collect();
    html! {
        <section class="hero" aria-labelledby="deadline">
            <h2 id="deadline" tabindex="-1">{ texts::DEADLINE }</h2>
            { deadline(props, first, true) }
            if !others.is_empty() {
                <h3 class="section__part">{ texts::OTHER_DEADLINES }</h3>
                for at in others {
                    { deadline(props, at, false) }
                }
            }
        </section>
    }
}

fn deadline(props: &Props, at: usize, leads: bool) -> Html {
    let Props { reading, state, on_action } = props;
    let at = at as u32;
    html! {
        <DeadlineCard
            key={at}
            reading={reading.clone()}
            {at}
            {leads}
            now={state.now}
            as_published={state.as_published}
            aimed={state.target == Some(Target::card(Fact::Deadline(at)))}
            on_as_published={on_action.reform(Action::AsPublished)} />
    }
}

/// Whose facts alone are shown, and the way back to all.
fn chosen(props: &Props) -> Html {
    let Some(actor) = props.state.actor else { return Html::default() };
    html! {
        <p class="chosen" role="status">
            <span>{ texts::ONLY }<strong>{ props.reading.name_of(actor).to_owned() }</strong></span>
            <button type="button" onclick={props.on_action.reform(|_| Action::Choose(None))}>{ texts::EVERYBODY }</button>
        </p>
    }
}
