//! Who the article speaks of. Choosing one shows only what has to do with it.

use super::actor_card::ActorCard;
use crate::reading::Reading;
use crate::state::{Fact, Target};
use crate::texts;
use engine::facts::{ActorId, ActorKind};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) reading: Reading,
    /// The actor that is chosen.
    pub(crate) actor: Option<ActorId>,
    pub(crate) target: Option<Target>,
    pub(crate) on_choose: Callback<Option<ActorId>>,
}

/// People get room, places get a line.
const PARTS: [(&str, &str, &[ActorKind]); 3] = [
    (texts::PEOPLE, "actors actors--people", &[ActorKind::Person, ActorKind::Unnamed]),
    (texts::BODIES, "actors", &[ActorKind::Organization, ActorKind::Group]),
    (texts::PLACES, "actors", &[ActorKind::Place]),
];

#[component]
pub(crate) fn Actors(props: &Props) -> Html {
    let reading = &props.reading;
    if reading.sheet.actors.is_empty() {
        return Html::default();
    }
    html! {
        <section class="section" aria-labelledby="who">
            <h2 id="who" tabindex="-1">{ texts::WHO }</h2>
            <p class="section__note">{ texts::WHO_NOTE }</p>
            for (title, class, kinds) in PARTS {
                { part(props, title, class, kinds) }
            }
        </section>
    }
}

fn part(props: &Props, title: &'static str, class: &'static str, kinds: &[ActorKind]) -> Html {
    let Props { reading, actor, target, on_choose } = props;
    let actors = reading.sheet.actors.iter().enumerate().filter(|(_, actor)| kinds.contains(&actor.kind));
    let shown: Vec<u32> = actors.map(|(at, _)| at as u32).collect();
    if shown.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3 class="section__part">{ title }</h3>
            <ul {class} role="list">
                for at in shown {
                    <ActorCard
                        key={at}
                        reading={reading.clone()}
                        {at}
                        chosen={*actor == Some(ActorId(at))}
                        aimed={*target == Some(Target::card(Fact::Actor(at)))}
                        on_choose={on_choose.clone()} />
                }
            </ul>
        </>
    }
}
