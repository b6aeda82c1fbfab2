//! What happened, in the order of the article.

use super::event_card::event_card;
use super::{PartProps, correcting, links, long};
use crate::state::{Fact, Target};
use crate::tag::html;
use crate::texts;
use yew::prelude::*;

/// The section on what happened.
pub(super) fn events(props: &PartProps) -> Html {
    let lang = props.lang;
    let PartProps { reading, target, .. } = props;
    let shown = super::listed(props, reading.sheet.events.len(), Fact::Event);
    if shown.is_empty() {
        return Html::default();
    }
    let (shown, others) = long::cards(props, shown, Fact::Event);
    html! {
        <section class="section" aria-labelledby={links::named_by("happened", props.below)}>
            <h2 id="happened" tabindex="-1" aria-level={links::level(2, props.below)}>{ lang.text(texts::HAPPENED) }</h2>
            <ul class="cards" role="list">
                for at in shown {
                    { event_card(lang, reading, at, *target == Some(Target::card(Fact::Event(at))), correcting::control(props, Fact::Event(at))) }
                }
            </ul>
            { others }
        </section>
    }
}
