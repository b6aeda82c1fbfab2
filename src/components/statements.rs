//! What was said: quotations first, then what is reported without quotation marks.

use super::claim_card::claim_card;
use super::quote_card::quote_card;
use super::{PartProps, correcting, links, listed, long};
use crate::state::{Fact, Filter, Target};
use crate::tag::html;
use crate::texts;
use yew::prelude::*;

/// The section on what was said.
pub(super) fn statements(props: &PartProps) -> Html {
    let lang = props.lang;
    let PartProps { reading, filter, target, .. } = props;
    let sheet = &reading.sheet;
    let aimed = |fact| *target == Some(Target::card(fact));
    let quotes = listed(props, sheet.quotes.len(), Fact::Quote);
    let claims = listed(props, sheet.claims.len(), Fact::Claim);
    let by_actor = Filter { actor: filter.actor, ..Filter::default() };
    if quotes.is_empty() && claims.is_empty() && *filter != by_actor {
        return Html::default();
    }
    let (quotes, other_quotes) = long::cards(props, quotes, Fact::Quote);
    let (claims, other_claims) = long::cards(props, claims, Fact::Claim);
    html! {
        <section class="section" aria-labelledby={links::named_by("said", props.below)}>
            <h2 id="said" tabindex="-1" aria-level={links::level(2, props.below)}>{ lang.text(texts::SAID) }</h2>
            if quotes.is_empty() && *filter == by_actor {
                <p class="empty">{ lang.text(if filter.actor.is_some() { texts::NOTHING_SAID_BY } else { texts::NOTHING_SAID }) }</p>
            }
            if !quotes.is_empty() {
                <ul class="cards" role="list">
                    for at in quotes {
                        { quote_card(lang, reading, at, aimed(Fact::Quote(at)), correcting::control(props, Fact::Quote(at))) }
                    }
                </ul>
                { other_quotes }
            }
            if !claims.is_empty() {
                <h3 class="section__part" aria-level={links::level(3, props.below)}>{ lang.text(texts::REPORTED) }</h3>
                <ul class="cards" role="list">
                    for at in claims {
                        { claim_card(lang, reading, at, aimed(Fact::Claim(at)), correcting::control(props, Fact::Claim(at))) }
                    }
                </ul>
                { other_claims }
            }
        </section>
    }
}
