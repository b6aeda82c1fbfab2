//! What happened, in the order of the article.

use super::EventCard;
use crate::reading::Reading;
use crate::state::{Fact, Target, shows};
use crate::texts;
use engine::facts::ActorId;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) reading: Reading,
    /// The only actor whose events are shown.
    pub(crate) actor: Option<ActorId>,
    pub(crate) target: Option<Target>,
}

#[component]
pub(crate) fn Events(props: &Props) -> Html {
    let Props { reading, actor, target } = props;
    let sheet = &reading.sheet;
    let shown: Vec<u32> = (0..sheet.events.len() as u32).filter(|&at| shows(sheet, *actor, Fact::Event(at))).collect();
    if shown.is_empty() {
        return Html::default();
    }
    html! {
        <section class="section" aria-labelledby="happened">
            <h2 id="happened" tabindex="-1">{ texts::HAPPENED }</h2>
            <ul class="cards" role="list">
                for at in shown {
                    <EventCard
                        key={at}
                        reading={reading.clone()}
                        {at}
                        aimed={*target == Some(Target::card(Fact::Event(at)))} />
                }
            </ul>
        </section>
    }
}
