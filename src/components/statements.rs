//! What was said: quotations first, then what is reported without quotation marks.

use super::claim_card::claim_card;
use super::quote_card::quote_card;
use super::{PartProps, correcting, links, long};
use crate::state::{Fact, Target, shows};
use crate::texts;
use yew::prelude::*;

/// The section on what was said.
pub(super) fn statements(props: &PartProps) -> Html {
    let PartProps { reading, actor, target, .. } = props;
    let sheet = &reading.sheet;
    let shown = |fact| shows(sheet, *actor, fact);
    let aimed = |fact| *target == Some(Target::card(fact));
    let quotes: Vec<u32> = (0..sheet.quotes.len() as u32).filter(|&at| shown(Fact::Quote(at))).collect();
    let claims: Vec<u32> = (0..sheet.claims.len() as u32).filter(|&at| shown(Fact::Claim(at))).collect();
    let (quotes, other_quotes) = long::cards(props, quotes, Fact::Quote);
    let (claims, other_claims) = long::cards(props, claims, Fact::Claim);
    html! {
        <section class="section" aria-labelledby="said">
            <h2 id="said" tabindex="-1" aria-level={links::level(2, props.below)}>{ texts::SAID }</h2>
            if quotes.is_empty() {
                <p class="empty">{ if actor.is_some() { texts::NOTHING_SAID_BY } else { texts::NOTHING_SAID } }</p>
            } else {
                <ul class="cards" role="list">
                    for at in quotes {
                        { quote_card(reading, at, aimed(Fact::Quote(at)), correcting::control(props, Fact::Quote(at))) }
                    }
                </ul>
                { other_quotes }
            }
            if !claims.is_empty() {
                <h3 class="section__part" aria-level={links::level(3, props.below)}>{ texts::REPORTED }</h3>
                <ul class="cards" role="list">
                    for at in claims {
                        { claim_card(reading, at, aimed(Fact::Claim(at)), correcting::control(props, Fact::Claim(at))) }
                    }
                </ul>
                { other_claims }
            }
        </section>
    }
}
