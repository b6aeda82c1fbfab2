//! Who the article speaks of. Choosing one shows only what has to do with it.

use super::actor_card::actor_card;
use super::{PartProps, correcting, links, long};
use crate::state::{Action, Fact, Filter, Target};
use crate::tag::html;
use crate::texts::{self, Text};
use engine::facts::{ActorId, ActorKind};
use yew::prelude::*;

/// People get room, places get a line.
const PARTS: [(Text, &str, &[ActorKind]); 3] = [
    (texts::PEOPLE, "actors actors--people", &[ActorKind::Person, ActorKind::Unnamed]),
    (texts::BODIES, "actors", &[ActorKind::Organization, ActorKind::Group]),
    (texts::PLACES, "actors", &[ActorKind::Place]),
];

/// The section on who.
pub(super) fn actors(props: &PartProps) -> Html {
    let lang = props.lang;
    let reading = &props.reading;
    // All are there to be chosen, whoever is.
    let others = Filter { actor: None, ..props.filter.clone() };
    if !(0..reading.sheet.actors.len() as u32).any(|at| others.shows(reading, Fact::Actor(at))) {
        return Html::default();
    }
    html! {
        <section class="section" aria-labelledby={links::named_by("who", props.below)}>
            <h2 id="who" tabindex="-1" aria-level={links::level(2, props.below)}>{ lang.text(texts::WHO) }</h2>
            <p class="section__note">{ lang.text(texts::WHO_NOTE) }</p>
            for (title, class, kinds) in PARTS {
                { part(props, &others, title, class, kinds) }
            }
        </section>
    }
}

fn part(props: &PartProps, others: &Filter, title: Text, class: &'static str, kinds: &[ActorKind]) -> Html {
    let lang = props.lang;
    let PartProps { reading, filter, target, on_action, .. } = props;
    let actors = reading.sheet.actors.iter().enumerate().filter(|(_, actor)| kinds.contains(&actor.kind));
    let listed = actors.map(|(at, _)| at as u32);
    let shown: Vec<u32> = listed.filter(|&at| others.shows(reading, Fact::Actor(at))).collect();
    if shown.is_empty() {
        return Html::default();
    }
    let (shown, others) = long::cards(props, shown, Fact::Actor);
    let on_choose = on_action.reform(Action::Choose);
    let card = |at| {
        let aimed = *target == Some(Target::card(Fact::Actor(at)));
        actor_card(
            lang,
            reading,
            at,
            filter.actor == Some(ActorId(at)),
            aimed,
            &on_choose,
            correcting::control(props, Fact::Actor(at)),
        )
    };
    html! {
        <>
            <h3 class="section__part" aria-level={links::level(3, props.below)}>{ lang.text(title) }</h3>
            <ul {class} role="list">
                for at in shown {
                    { card(at) }
                }
            </ul>
            { others }
        </>
    }
}
