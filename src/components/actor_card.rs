//! One actor: what it is, what the article calls it, how often it speaks and is mentioned.

use crate::reading::Reading;
use crate::state::{Fact, Target, is_said_by};
use crate::tag::{classes, html};
use crate::texts::{self, Lang};
use engine::facts::{Actor, ActorId, ActorKind, MentionRule};
use engine::text::Span;
use yew::prelude::*;

/// One actor. `at` is its place in the sheet's list.
pub(super) fn actor_card(
    lang: Lang,
    reading: &Reading,
    at: u32,
    chosen: bool,
    aimed: bool,
    on_choose: &Callback<Option<ActorId>>,
    control: Html,
) -> Html {
    let Some(actor) = reading.sheet.actors.get(at as usize) else { return Html::default() };
    let id = ActorId(at);
    let on_click = on_choose.reform(move |_| Some(id));
    let (language, dir) = super::masthead::own(lang, reading);
    html! {
        <li class={classes!(&*super::links::card("actor-card", aimed), chosen.then_some("is-chosen"))}
            id={Fact::Actor(at).id()} tabindex="-1" key={at}>
            <button class="actor-card__name" type="button" aria-pressed={chosen.to_string()} onclick={on_click} lang={language.clone()} {dir}>
                <span>{ reading.words(actor.name).to_owned() }</span>
            </button>
            { super::links::unconfirmed(lang, actor.sure) }
            if !actor.roles.is_empty() {
                <p class="actor-card__roles" lang={language} {dir}>{ listed(reading, &actor.roles) }</p>
            }
            <p class="actor-card__facts">{ facts(lang, reading, actor, id) }</p>
            { super::links::corrected(lang, reading, Fact::Actor(at)) }
            { super::links::sources(lang, reading, Fact::Actor(at)) }
            <details class="why">
                <summary>
                    { texts::counts::mentions(lang, actor.mentions.len()) }
                    <span class="unseen">{ lang.text(texts::COLON) }{ lang.text(texts::WHY) }{ " " }{ reading.words(actor.name).to_owned() }</span>
                </summary>
                <div class="why__reason">
                    { mentions(lang, reading, at, actor) }
                    { super::links::embed(lang, reading, Some(Fact::Actor(at)), reading.words(actor.name)) }
                </div>
            </details>
            { control }
        </li>
    }
}

fn listed(reading: &Reading, spans: &[Span]) -> String {
    let words: Vec<&str> = spans.iter().map(|&span| reading.words(span)).collect();
    words.join(" · ")
}

fn facts(lang: Lang, reading: &Reading, actor: &Actor, id: ActorId) -> Html {
    let quotes = reading.sheet.quotes.iter().filter(|quote| is_said_by(quote, id)).count();
    // "Witkoff" tells nobody anything beside "Steve Witkoff".
    let name = reading.words(actor.name);
    let aliases: Vec<Span> =
        actor.aliases.iter().copied().filter(|&alias| !name.contains(reading.words(alias))).collect();
    html! {
        <>
            if matches!(actor.kind, ActorKind::Unnamed | ActorKind::Group) {
                <span>{ lang.text(texts::kind(actor.kind)) }</span>
            }
            if quotes > 0 {
                <span class="actor-card__quotes">{ texts::counts::quotes(lang, quotes) }</span>
            }
            if !aliases.is_empty() {
                <span>{ texts::also(lang, &listed(reading, &aliases)) }</span>
            }
        </>
    }
}

/// Each rule once, with the mentions that it saw.
fn mentions(lang: Lang, reading: &Reading, at: u32, actor: &Actor) -> Html {
    let mut rules: Vec<MentionRule> = actor.mentions.iter().map(|mention| mention.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    html! {
        for rule in rules {
            <p>{ lang.text(texts::mention_rule(rule)) }</p>
            <p class="actor-card__mentions">
                for (nth, mention) in actor.mentions.iter().enumerate().filter(|(_, mention)| mention.rule == rule).take(super::long::LINKS) {
                    <a href={Target::passage(Fact::Actor(at), nth).href()}>{ reading.words(mention.span).to_owned() }</a>
                    { super::links::unconfirmed(lang, mention.sure) }
                }
            </p>
        }
    }
}
