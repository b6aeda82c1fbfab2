//! Something that happened or is to happen: who, where, when.

use super::why::{Reason, why};
use super::{links, masthead};
use crate::reading::Reading;
use crate::state::{Fact, Target};
use crate::tag::html;
use crate::texts::{self, Lang};
use engine::facts::Event;
use yew::prelude::*;

/// One event. `at` is its place in the sheet's list.
pub(super) fn event_card(lang: Lang, reading: &Reading, at: u32, aimed: bool, control: Html) -> Html {
    let Some(event) = reading.sheet.events.get(at as usize) else { return Html::default() };
    let fact = Fact::Event(at);
    let words = reading.words(event.span);
    let (language, dir) = masthead::own(lang, reading);
    let reason = Reason {
        about: words,
        rule: lang.text(texts::event_rule(event.rule)),
        note: None,
        words: vec![event.span],
        sure: event.sure,
    };
    html! {
        <li class={links::card("event-card", aimed)} id={fact.id()} tabindex="-1" key={at}>
            <p class="event-card__line">
                <span class="event-card__kind">{ lang.text(texts::event(event.kind)) }</span>
                if let Some(status) = texts::status(event.status) {
                    <span class="event-card__status">{ lang.text(status) }</span>
                }
                { links::unconfirmed(lang, event.sure) }
            </p>
            <p class="event-card__words" lang={language} {dir}>{ words.to_owned() }</p>
            <p class="card__how">{ circumstances(lang, reading, event) }</p>
            { links::corrected(lang, reading, fact) }
            { links::sources(lang, reading, fact) }
            <div class="card__foot">
                { links::to_passage(lang, fact, words) }
                { told_again(lang, fact, event.told_again.len()) }
                { why(lang, reading, reason) }
                { links::embed(lang, reading, Some(fact), words) }
                { control }
            </div>
        </li>
    }
}

/// Where else the article tells of it: one place by a word, several by numbers.
fn told_again(lang: Lang, fact: Fact, count: usize) -> Html {
    let name = lang.text(texts::AGAIN);
    let href = |nth| Target::passage(fact, nth).href();
    match count {
        0 => Html::default(),
        1 => html! { <a class="to-passage" href={href(1)}>{ name }</a> },
        _ => html! {
            <span class="again">
                { name }
                for nth in 1..=count {
                    { " " }<a href={href(nth)} aria-label={[name, " ", &nth.to_string()].concat()}>{ nth.to_string() }</a>
                }
            </span>
        },
    }
}

fn circumstances(lang: Lang, reading: &Reading, event: &Event) -> Html {
    html! {
        <>
            for &who in &event.who {
                <span>{ links::actor(lang, reading, who) }</span>
            }
            if let Some(place) = event.place {
                <span>{ links::actor(lang, reading, place) }</span>
            }
            if let Some(time) = links::time(lang, reading, event.time) {
                <span>{ time }</span>
            }
            if let Some(duration) = reading.time(event.duration) {
                <span>{ texts::lasted(lang, reading.words(duration.span)) }</span>
            }
        </>
    }
}
