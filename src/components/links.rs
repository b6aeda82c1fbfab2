//! Links inside the page, and the small pieces that cards share. A link is plain HTML: the app follows it.

use crate::browser::dates;
use crate::reading::Reading;
use crate::state::{Fact, Target};
use crate::texts;
use engine::facts::{ActorId, Channel, Time, TimeId};
use engine::text::Span;
use yew::prelude::*;

/// The level of a heading that would be `level` on a page of its own, for the host page's outline; nothing where the
/// tag says so already.
pub(super) fn level(level: u8, below: u8) -> Option<AttrValue> {
    const LEVELS: [&str; 10] = ["1", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    (below > 0).then(|| AttrValue::Static(LEVELS[usize::from(level + below).min(9)]))
}

/// A link from a card to its passage in the article.
pub(super) fn to_passage(fact: Fact, named: &str) -> Html {
    html! {
        <a class="to-passage" href={Target::passage(fact, 0).href()}>
            { texts::IN_ARTICLE }<span class="unseen">{ ": " }{ named.to_owned() }</span>
        </a>
    }
}

/// Opens the dialog that embeds a card, or without one all facts of the article. The element hears the click. The
/// reader's own article has no name, and is nowhere to be embedded from.
pub(super) fn embed(reading: &Reading, fact: Option<Fact>, words: &str) -> Html {
    if reading.name.is_empty() {
        return Html::default();
    }
    html! {
        <button class="embed" type="button" data-embed={fact.map_or_else(String::new, Fact::id)}
            data-article={reading.name.clone()} data-words={words.to_owned()}>
            { texts::EMBED }
            if fact.is_some() {
                <span class="unseen">{ ": " }{ words.to_owned() }</span>
            }
        </button>
    }
}

/// An actor's name, leading to its card.
pub(super) fn actor(reading: &Reading, actor: ActorId) -> Html {
    let href = Target::card(Fact::Actor(actor.0)).href();
    html! { <a class="actor-link" {href}>{ reading.name_of(actor).to_owned() }</a> }
}

/// The reporting words, and where or to whom it was said: as the article has them where they stand together ("told
/// reporters"), else one after the other.
pub(super) fn manner(reading: &Reading, cue: Option<Span>, channel: Option<Channel>) -> String {
    let Some(channel) = channel else { return cue.map_or("", |cue| reading.words(cue)).to_owned() };
    let venue = || [texts::venue(channel.venue), reading.words(channel.span)].concat();
    // Between them is room for a preposition and an article.
    let close = |cue: &Span| cue.end <= channel.span.start && channel.span.start - cue.end <= 9;
    match cue {
        None => venue(),
        Some(cue) if close(&cue) => reading.words(cue.cover(channel.span)).to_owned(),
        Some(cue) => [reading.words(cue), ", ", &venue()].concat(),
    }
}

/// The day or days of a fact, leading to their entry among the times; nothing where only a length is known.
pub(super) fn time(reading: &Reading, id: Option<TimeId>) -> Option<Html> {
    let id = id?;
    let days = meaning(reading.time(Some(id))?)?;
    let href = Target::card(Fact::Time(id.0)).href();
    Some(html! { <a class="time-link" {href}>{ days }</a> })
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
