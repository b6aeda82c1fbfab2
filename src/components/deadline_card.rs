//! By when somebody must do what, or else: the hero of the page, or one of several below it.

use super::{Countdown, Why, links};
use crate::browser::dates;
use crate::reading::Reading;
use crate::state::{Apart, Due, Fact, Target};
use crate::texts;
use engine::facts::Deadline;
use engine::text::Span;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) reading: Reading,
    /// Place in the sheet's list.
    pub(crate) at: u32,
    /// Whether it leads the page.
    pub(crate) leads: bool,
    pub(crate) now: i64,
    pub(crate) as_published: bool,
    pub(crate) aimed: bool,
    pub(crate) on_as_published: Callback<bool>,
}

#[component]
pub(crate) fn DeadlineCard(props: &Props) -> Html {
    let Props { reading, at, leads, aimed, .. } = props;
    let Some(deadline) = reading.sheet.deadlines.get(*at as usize) else { return Html::default() };
    let due = Due::of(deadline, reading.time(deadline.due));
    html! {
        <div class={classes!(links::card("deadline-card", *aimed), leads.then_some("deadline-card--leads"))}
            id={Fact::Deadline(*at).id()} tabindex="-1">
            <div class="deadline-card__clock">
                if let Some(due) = due {
                    { clock(props, deadline, due) }
                } else {
                    <p class="deadline-card__due">{ texts::NO_DAY }</p>
                }
                { links::unconfirmed(deadline.sure) }
            </div>
            { terms(reading, *at, deadline) }
            <div class="deadline-card__proof">
                { certainty(deadline, due) }
                <p class="deadline-card__statements">
                    { texts::STATED_IN }
                    for nth in 0..deadline.statements.len() {
                        <a href={Target::passage(Fact::Deadline(*at), nth).href()}>{ texts::sentence(nth) }</a>
                    }
                </p>
                <Why
                    reading={reading.clone()}
                    about={texts::DEADLINE}
                    rule={texts::deadline_rule(deadline.rule)}
                    words={evidence(reading, deadline)}
                    sure={deadline.sure} />
            </div>
        </div>
    }
}

/// The countdown, the due moment on the clocks that count and on the reader's, and the view from publication day.
fn clock(props: &Props, deadline: &Deadline, due: Due) -> Html {
    let reader = dates::reader_zone();
    let known = deadline.zone.as_deref().and_then(|zone| Some((zone, dates::instant(due.wall(), zone)?)));
    let at = known.map(|(_, at)| at).or_else(|| dates::instant(due.wall(), &reader)).unwrap_or(due.wall());
    let from = props.reading.article.published.filter(|_| props.as_published);
    html! {
        <>
            if let Some(published) = from {
                <p class="countdown">{ texts::days_left(i64::from(due.day.days()) - i64::from(published.days())) }</p>
                <p class="deadline-card__from">{ texts::COUNTED_FROM }{ dates::day(published) }</p>
            } else {
                <Countdown apart={Apart::between(props.now, at)} approximate={known.is_none()} />
            }
            <p class="deadline-card__due">{ due_words(due, known.map(|(zone, _)| zone)) }</p>
            if let Some((zone, at)) = known.filter(|(zone, _)| *zone != reader) {
                <p class="deadline-card__reader">
                    { texts::FOR_READER }{ place(&reader, zone) }{ ": " }{ dates::moment(at, &reader) }
                </p>
            }
            if props.reading.article.published.is_some() {
                <button class="toggle" type="button" aria-pressed={props.as_published.to_string()}
                    onclick={props.on_as_published.reform({ let to = !props.as_published; move |_| to })}>
                    { texts::SHOW_PUBLISHED }
                </button>
            }
        </>
    }
}

fn due_words(due: Due, zone: Option<&str>) -> String {
    let day = dates::long_day(due.day);
    let mut text = if due.names_hour() { dates::moment(due.wall(), "UTC") } else { [texts::END_OF, &day].concat() };
    if let Some(zone) = zone {
        text.push_str(", ");
        text.push_str(&dates::city(zone));
        text.push_str(texts::TIME_SUFFIX);
    }
    text
}

/// " (Berlin)", unless the reader's zone is named like the closing one.
fn place(reader: &str, zone: &str) -> String {
    let (here, there) = (dates::city(reader), dates::city(zone));
    if here == there { String::new() } else { [" (", &here, ")"].concat() }
}

/// What is demanded, what is threatened, by whom, of whom.
fn terms(reading: &Reading, at: u32, deadline: &Deadline) -> Html {
    html! {
        <dl class="deadline-card__terms">
            { term(texts::DEMAND, deadline.demand.map(|span| quoted(reading, at, deadline, span))) }
            { term(texts::CONSEQUENCE, deadline.consequence.map(|span| quoted(reading, at, deadline, span))) }
            { term(texts::SET_BY, deadline.set_by.map(|actor| links::actor(reading, actor))) }
            { term(texts::SET_ON, deadline.on.map(|actor| links::actor(reading, actor))) }
        </dl>
    }
}

fn term(name: &'static str, what: Option<Html>) -> Html {
    let Some(what) = what else { return Html::default() };
    html! { <div><dt>{ name }</dt><dd>{ what }</dd></div> }
}

/// The words, leading to the statement that they stand in.
fn quoted(reading: &Reading, at: u32, deadline: &Deadline, span: Span) -> Html {
    let nth = deadline.statements.iter().position(|statement| statement.span.contains(span)).unwrap_or(0);
    html! {
        <a class="deadline-card__words" href={Target::passage(Fact::Deadline(at), nth).href()}>
            { reading.words(span).to_owned() }
        </a>
    }
}

fn certainty(deadline: &Deadline, due: Option<Due>) -> Html {
    let zone = deadline.zone_rule.filter(|_| deadline.zone.is_some()).map_or(texts::ZONE_UNKNOWN, texts::zone_rule);
    html! {
        if due.is_some() {
            <p class="deadline-card__certainty">{ texts::precision(deadline.precision) }{ " " }{ zone }</p>
        }
    }
}

fn evidence(reading: &Reading, deadline: &Deadline) -> Vec<Span> {
    let due = deadline.statements.iter().filter_map(|statement| reading.time(statement.due));
    due.map(|time| time.span).chain(deadline.demand).chain(deadline.consequence).collect()
}
