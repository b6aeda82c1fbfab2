//! What was said: quotations first, then what is reported without quotation marks.

use super::{ClaimCard, QuoteCard};
use crate::reading::Reading;
use crate::state::{Fact, Target, shows};
use crate::texts;
use engine::facts::ActorId;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) reading: Reading,
    /// The only actor whose words are shown.
    pub(crate) actor: Option<ActorId>,
    pub(crate) target: Option<Target>,
}

#[component]
pub(crate) fn Statements(props: &Props) -> Html {
    let Props { reading, actor, target } = props;
    let sheet = &reading.sheet;
    let shown = |fact| shows(sheet, *actor, fact);
    let aimed = |fact| *target == Some(Target::card(fact));
    let quotes: Vec<u32> = (0..sheet.quotes.len() as u32).filter(|&at| shown(Fact::Quote(at))).collect();
    let claims: Vec<u32> = (0..sheet.claims.len() as u32).filter(|&at| shown(Fact::Claim(at))).collect();
    html! {
        <section class="section" aria-labelledby="said">
            <h2 id="said" tabindex="-1">{ texts::SAID }</h2>
            if quotes.is_empty() {
                <p class="empty">{ if actor.is_some() { texts::NOTHING_SAID_BY } else { texts::NOTHING_SAID } }</p>
            } else {
                <ul class="cards" role="list">
                    for at in quotes {
                        <QuoteCard key={at} reading={reading.clone()} {at} aimed={aimed(Fact::Quote(at))} />
                    }
                </ul>
            }
            if !claims.is_empty() {
                <h3 class="section__part">{ texts::REPORTED }</h3>
                <ul class="cards" role="list">
                    for at in claims {
                        <ClaimCard key={at} reading={reading.clone()} {at} aimed={aimed(Fact::Claim(at))} />
                    }
                </ul>
            }
        </section>
    }
}
