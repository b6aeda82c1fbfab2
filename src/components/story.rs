//! A deadline through time: the slider between publication, deadline and today, what was known on its day, every
//! sentence that states the deadline, what was said about it, and which dates were moved.

use super::deadline_card::View;
use super::drawn::drawn;
use super::{PartProps, links, masthead};
use crate::browser::{dates, field};
use crate::reading::Reading;
use crate::state::{Fact, Target, source_of, speaker_of, story, time_of};
use crate::tag::{classes, html};
use crate::texts::{self, Lang, Text, story as words};
use crate::ticking::Machine;
use engine::calendar::Date;
use engine::facts::DeadlineId;
use yew::prelude::*;

/// So many facts are told of before the day and after it.
const NEAREST: usize = 3;

/// The slider, where there is a day of publication to begin with; one for all deadlines, in the card that leads.
pub(super) fn machine(lang: Lang, reading: &Reading, due: Date, view: &View) -> Html {
    let Some(published) = reading.article.published.filter(|_| view.leads) else { return Html::default() };
    let machine = Machine::new(published, due, view.today, view.as_of);
    let (day, today, days) = (machine.day, machine.today, machine.stops.clone());
    let on_input = view.on_as_of.reform(move |event: InputEvent| {
        let day = field::value(&event).parse().ok().and_then(|at: usize| days.get(at).copied());
        day.filter(|day| *day != today)
    });
    let [last, at, in_words] = machine.value(lang);
    html! {
        <div class={classes!("machine", view.today.is_none().then_some("is-waiting"))}>
            <label class="machine__label">
                // The day is no output: a label around one would name that, and not the slider.
                // Where no clock runs, no script does: the place is kept, so that nothing moves when one does.
                <span>{ lang.text(words::AS_OF) }{ " " }<b class="machine__day">{ dates::long_day(lang, day) }</b></span>
                <input class="machine__slider" type="range" min="0" max={last} step="1" value={at}
                    aria-valuetext={in_words} oninput={on_input} />
            </label>
            { machine.marks(lang).map(drawn).into_iter().collect::<Html>() }
            if let Some(day) = view.as_of {
                { known(lang, reading, published, day) }
                <button class="toggle" type="button" onclick={view.on_as_of.reform(|_| None)}>{ lang.text(words::NOW) }</button>
            }
        </div>
    }
}

/// What the article tells of the days before `day` and after it.
fn known(lang: Lang, reading: &Reading, published: Date, day: Date) -> Html {
    let (behind, ahead) = story::known(reading, day);
    html! {
        <>
            { listed(lang, reading, words::BEHIND, &behind[..behind.len().min(NEAREST)]) }
            { listed(lang, reading, words::AHEAD, &ahead[..ahead.len().min(NEAREST)]) }
            if day > published {
                <p class="machine__later">{ lang.text(words::LATER) }</p>
            }
        </>
    }
}

/// Facts in a line each, leading to their cards.
fn listed(lang: Lang, reading: &Reading, title: Text, facts: &[Fact]) -> Html {
    if facts.is_empty() {
        return Html::default();
    }
    html! {
        <div class="story__part">
            <p class="story__title">{ lang.text(title) }</p>
            <ul role="list">
                for &fact in facts {
                    <li>{ line(lang, reading, fact) }</li>
                }
            </ul>
        </div>
    }
}

/// "Tuesday 5 August 2025 · Donald Trump: “Putin will stop …”"
fn line(lang: Lang, reading: &Reading, fact: Fact) -> Html {
    let (language, dir) = masthead::own(lang, reading);
    let sheet = &reading.sheet;
    let is_event = matches!(fact, Fact::Event(_));
    let speaker = speaker_of(sheet, fact).filter(|_| !is_event);
    let mut passages = fact.passages(sheet);
    // The other passages of an event tell it again.
    passages.truncate(if is_event { 1 } else { 9 });
    let words = || passages.iter().map(|&span| reading.words(span)).collect::<Vec<_>>().join(" … ");
    let said = if matches!(fact, Fact::Quote(_)) { reading.quoted(&passages) } else { words() };
    html! {
        <>
            if let Some(time) = links::time(lang, reading, time_of(sheet, fact)) {
                <span class="story__day">{ time }</span>
            }
            if let Some(speaker) = speaker {
                <span class="story__who">{ links::actor(lang, reading, speaker) }{ lang.text(texts::COLON) }</span>
            } else if let Some(source) = source_of(sheet, fact) {
                <span class="story__who story__who--unnamed">{ links::in_marks(lang, reading, source) }{ lang.text(texts::COLON) }</span>
            } else if !is_event {
                <span class="story__who story__who--unknown">{ lang.text(texts::SPEAKER_UNKNOWN) }{ lang.text(texts::COLON) }</span>
            }
            <a href={Target::card(fact).href()} lang={language} {dir}>{ said }</a>
        </>
    }
}

/// Every sentence that states the deadline, and what was said about it. A part of its own: the clock above it ticks, and
/// who said something about it is looked for among all that was said.
pub(super) fn story(props: &PartProps, at: u32) -> Html {
    let (lang, reading) = (props.lang, &props.reading);
    let Some(deadline) = reading.sheet.deadlines.get(at as usize) else { return Html::default() };
    let (language, dir) = masthead::own(lang, reading);
    let about = story::said_about(reading, DeadlineId(at));
    html! {
        <details class="story why">
            <summary>{ lang.text(words::STORY) }</summary>
            <div class="story__parts">
                <div class="story__part">
                    <p class="story__title">{ lang.text(words::STATED) }</p>
                    <ol>
                        for (nth, statement) in deadline.statements.iter().enumerate().take(super::long::LINKS) {
                            <li>
                                <a href={Target::passage(Fact::Deadline(at), nth).href()} lang={language.clone()} dir={dir}>
                                    { reading.words(statement.span).to_owned() }
                                </a>
                            </li>
                        }
                    </ol>
                </div>
                { listed(lang, reading, words::SAID, &about) }
            </div>
        </details>
    }
}

/// The deadline whose place this one took, and the one that took its place.
pub(super) fn moves(lang: Lang, reading: &Reading, at: u32) -> (Option<Html>, Option<Html>) {
    let before = reading.sheet.deadlines.get(at as usize).and_then(|deadline| deadline.replaces);
    let link = |id: u32| {
        let deadline = reading.sheet.deadlines.get(id as usize)?;
        let day = deadline.due_to.map_or_else(|| lang.text(words::NO_DAY).to_owned(), |day| dates::long_day(lang, day));
        let href = Target::card(Fact::Deadline(id)).href();
        Some((href, day))
    };
    let before = before.and_then(|id| {
        let (href, day) = link(id.0)?;
        let link = html! { <a {href}>{ day }</a> };
        // What has gone is struck out; what may still stand is only named.
        let has_gone = reading.replacing(id.0 as usize).is_some();
        Some(if has_gone {
            html! { <s>{ link }</s> }
        } else {
            link
        })
    });
    let after = reading.replacing(at as usize).and_then(|id| link(id as u32));
    (before, after.map(|(href, day)| html! { <a {href}>{ day }</a> }))
}
