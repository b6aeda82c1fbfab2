//! Links inside the page, and the small pieces that cards share. A link is plain HTML: the app follows it.

use crate::browser::dates;
use crate::reading::Reading;
use crate::state::{Fact, Target};
use crate::texts;
use engine::facts::{ActorId, Channel, Time, TimeId};
use yew::prelude::*;

/// A link from a card to its passage in the article.
pub(super) fn to_passage(fact: Fact, named: &str) -> Html {
    html! {
        <a class="to-passage" href={Target::passage(fact, 0).href()}>
            { texts::IN_ARTICLE }<span class="unseen">{ ": " }{ named.to_owned() }</span>
        </a>
    }
}

/// An actor's name, leading to its card.
pub(super) fn actor(reading: &Reading, actor: ActorId) -> Html {
    let href = Target::card(Fact::Actor(actor.0)).href();
    html! { <a class="actor-link" {href}>{ reading.name_of(actor).to_owned() }</a> }
}

/// Where or to whom something was said, as a phrase.
pub(super) fn channel(reading: &Reading, channel: Channel) -> String {
    let mut text = String::from(texts::venue(channel.venue));
    text.push_str(reading.words(channel.span));
    text
}

/// The time of a fact, leading to its entry among the times.
pub(super) fn time(reading: &Reading, id: Option<TimeId>) -> Html {
    let (Some(id), Some(time)) = (id, reading.time(id)) else { return Html::default() };
    let href = Target::card(Fact::Time(id.0)).href();
    html! { <a class="time-link" {href}>{ meaning(time).unwrap_or_else(|| reading.words(time.span).to_owned()) }</a> }
}

/// The day, month or days that a time means; `None` for lengths and for what no day is known of.
pub(super) fn meaning(time: &Time) -> Option<String> {
    let (from, to) = (time.from?, time.to?);
    if from == to {
        return Some(dates::long_day(from));
    }
    if from == from.month_start() && to == from.month_end() {
        return Some(dates::month(from));
    }
    Some(dates::days(from, to))
}

/// What an editor changed in a fact, when and why.
pub(super) fn corrected(reading: &Reading, fact: Fact) -> Html {
    let corrections = reading.sheet.corrections.iter().filter(|correction| Fact::from(correction.fact) == fact);
    html! {
        for correction in corrections {
            <p class="corrected">
                { texts::correction(&correction.change, &dates::day(correction.date), &correction.editor) }
                { " " }{ correction.reason.clone() }
            </p>
        }
    }
}

/// The mark of a fact that is not sure.
pub(super) fn unconfirmed(sure: bool) -> Html {
    if sure {
        Html::default()
    } else {
        html! { <span class="unconfirmed">{ texts::UNCONFIRMED }</span> }
    }
}

/// The class of a card, which stands out after a link led to it.
pub(super) fn card(name: &'static str, aimed: bool) -> Classes {
    classes!("card", name, aimed.then_some("is-aimed"))
}
