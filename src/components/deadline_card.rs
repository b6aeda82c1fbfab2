//! By when somebody must do what, or else: the hero of the page, or one of several below it.

use super::drawn::drawn;
use super::links;
use super::story::{machine, moves};
use super::why::{Reason, why};
use crate::browser::dates;
use crate::reading::Reading;
use crate::state::{Apart, Due, Fact, Target, sentence_number};
use crate::tag::{classes, html};
use crate::texts::{self, Lang};
use crate::ticking::{Ask, Node, countdown, elsewhere, in_words, words};
use engine::calendar::Date;
use engine::facts::Deadline;
use engine::text::Span;
use yew::prelude::*;

/// How a deadline's card is shown.
pub(super) struct View {
    /// Whether it leads the page.
    pub(super) leads: bool,
    /// Milliseconds since 1970 began, UTC; `None` where no clock runs.
    pub(super) now: Option<i64>,
    /// The day that it is, on the reader's clock.
    pub(super) today: Option<Date>,
    /// IANA name of the zone in which the reader lives.
    pub(super) zone: String,
    /// The day as of which the clock shows how things stood; `None` is now.
    pub(super) as_of: Option<Date>,
    /// Whether a link just led here.
    pub(super) aimed: bool,
    /// Told which day the reader wants to see.
    pub(super) on_as_of: Callback<Option<Date>>,
    /// Told what is to be said aloud.
    pub(super) on_say: Callback<String>,
}

/// One deadline with its `story`. `at` is its place in the sheet's list.
pub(super) fn deadline_card(lang: Lang, reading: &Reading, at: u32, view: &View, story: Html, control: Html) -> Html {
    let Some(deadline) = reading.sheet.deadlines.get(at as usize) else { return Html::default() };
    let due = Due::of(deadline, reading.time(deadline.due));
    let (before, after) = moves(lang, reading, at);
    let moved = after.is_some();
    html! {
        <div class={classes!(&*links::card("deadline-card", view.aimed), view.leads.then_some("deadline-card--leads"), moved.then_some("deadline-card--moved"))}
            id={Fact::Deadline(at).id()} tabindex="-1" key={at}>
            <div class="deadline-card__clock" data-tick={due.filter(|_| !moved).and_then(|due| tick(reading, deadline, due, view))}>
                if let Some(after) = after {
                    <p class="deadline-card__due"><s>{ due.map_or_else(String::new, |due| due_words(lang, due, None)) }</s></p>
                    <p class="deadline-card__due">{ lang.text(texts::story::MOVED_TO) }{ " " }{ after }</p>
                } else if let Some(due) = due {
                    { clock(lang, reading, deadline, due, view) }
                } else {
                    <p class="deadline-card__due">{ lang.text(texts::NO_DAY) }</p>
                }
                { links::unconfirmed(lang, deadline.sure) }
            </div>
            { terms(lang, reading, at, deadline, before, control) }
            { story }
        </div>
    }
}

/// The countdown, the due moment on the clocks that count and on the reader's, and the view from publication day.
fn clock(lang: Lang, reading: &Reading, deadline: &Deadline, due: Due, view: &View) -> Html {
    let reader = &view.zone;
    let known = deadline.zone.as_deref().and_then(|zone| Some((zone, dates::instant(due.wall(), zone)?)));
    let at = known.map(|(_, at)| at).or_else(|| dates::instant(due.wall(), reader)).unwrap_or(due.wall());
    html! {
        <>
            if let Some(day) = view.as_of {
                { drawn(words(Node::words(texts::days_left(lang, i64::from(due.day.days()) - i64::from(day.days()))))) }
            } else if let Some(now) = view.now {
                { drawn(countdown(lang, Apart::between(now, at), known.is_none())) }
            } else {
                // Stands where the countdown will run.
                { drawn(words(Node::new("time", &[], [Node::words(dates::day(lang, due.day))]).with("datetime", due.day.to_string()))) }
            }
            // The timer is quiet. Seen when the keyboard is there, and by screen readers.
            <button class={classes!("countdown__read", view.now.is_none().then_some("is-waiting"))} type="button" onclick={view.on_say.reform({
                let left = view.now.map(|now| in_words(lang, Apart::between(now, at), known.is_none())).unwrap_or_default();
                move |_| left.clone()
            })}>
                { lang.text(texts::READ_TIME) }
            </button>
            <p class="deadline-card__due">{ due_words(lang, due, known.map(|(zone, _)| zone)) }</p>
            if let Some((zone, at)) = known {
                <p class="deadline-card__reader">{ elsewhere(lang, zone, at, view.now.and(Some(reader.as_str()))) }</p>
            }
            { machine(lang, reading, due.day, view) }
        </>
    }
}

fn due_words(lang: Lang, due: Due, zone: Option<&str>) -> String {
    let day = dates::long_day(lang, due.day);
    let due = if due.names_hour() { dates::moment(lang, due.wall(), "UTC") } else { texts::end_of(lang, &day) };
    match zone {
        Some(zone) => texts::in_zone(lang, &dates::city(zone), &due),
        None => due,
    }
}

/// What the ticker has to know where no clock runs.
fn tick(reading: &Reading, deadline: &Deadline, due: Due, view: &View) -> Option<String> {
    let published = reading.article.published.filter(|_| view.leads);
    let zone = deadline.zone.clone().unwrap_or_default();
    view.now.is_none().then(|| Ask::Due { due, published, zone }.text())
}

/// What is demanded, what is threatened, by whom, of whom.
fn terms(lang: Lang, reading: &Reading, at: u32, deadline: &Deadline, before: Option<Html>, control: Html) -> Html {
    html! {
        <dl class="deadline-card__terms">
            { term(lang.text(texts::story::INSTEAD_OF), before) }
            { term(lang.text(texts::DEMAND), deadline.demand.map(|span| quoted(lang, reading, at, deadline, span))) }
            { term(lang.text(texts::CONSEQUENCE), deadline.consequence.map(|span| quoted(lang, reading, at, deadline, span))) }
            { term(lang.text(texts::SET_BY), deadline.set_by.map(|actor| links::actor(lang, reading, actor))) }
            { term(lang.text(texts::SET_ON), deadline.on.map(|actor| links::actor(lang, reading, actor))) }
            { term(lang.text(texts::CERTAINTY), Some(certainty(lang, reading, at, deadline, control))) }
        </dl>
    }
}

fn term(name: &'static str, what: Option<Html>) -> Html {
    let Some(what) = what else { return Html::default() };
    html! { <div><dt>{ name }</dt><dd>{ what }</dd></div> }
}

/// The words, leading to the statement that they stand in.
fn quoted(lang: Lang, reading: &Reading, at: u32, deadline: &Deadline, span: Span) -> Html {
    let (language, dir) = super::masthead::own(lang, reading);
    let nth = deadline.statements.iter().position(|statement| statement.span.contains(span)).unwrap_or(0);
    html! {
        <a class="deadline-card__words" lang={language} {dir} href={Target::passage(Fact::Deadline(at), nth).href()}>
            { reading.words(span).to_owned() }
        </a>
    }
}

/// How sure the due moment is and why, and every sentence that states it.
fn certainty(lang: Lang, reading: &Reading, at: u32, deadline: &Deadline, control: Html) -> Html {
    let known = deadline.zone_rule.zip(deadline.zone.as_deref());
    let zone = known.map(|(rule, zone)| texts::zone_rule(lang, rule, &dates::city(zone)));
    let reason = Reason {
        about: lang.text(texts::DEADLINE),
        rule: lang.text(texts::deadline_rule(deadline.rule)),
        note: None,
        words: evidence(reading, deadline),
        sure: deadline.sure,
    };
    let stated = deadline.statements.first().map_or("", |statement| reading.words(statement.span));
    html! {
        <div class="deadline-card__proof">
            if deadline.due_to.is_some() && reading.replacing(at as usize).is_none() {
                <p>{ lang.text(texts::precision(deadline.precision)) }{ " " }{ zone.unwrap_or_else(|| lang.text(texts::ZONE_UNKNOWN).to_owned()) }</p>
            }
            <p class="deadline-card__statements">
                { lang.text(texts::STATED_IN) }
                for (nth, statement) in deadline.statements.iter().take(super::long::LINKS).enumerate() {
                    <a href={Target::passage(Fact::Deadline(at), nth).href()}>{ texts::sentence(lang, &sentence_number(reading, statement.span).to_string()) }</a>
                }
            </p>
            { links::corrected(lang, reading, Fact::Deadline(at)) }
            { links::sources(lang, reading, Fact::Deadline(at)) }
            <div class="card__foot">
                { why(lang, reading, reason) }
                { links::embed(lang, reading, Some(Fact::Deadline(at)), stated) }
                { control }
            </div>
        </div>
    }
}

fn evidence(reading: &Reading, deadline: &Deadline) -> Vec<Span> {
    let due = deadline.statements.iter().filter_map(|statement| reading.time(statement.due));
    due.map(|time| time.span).chain(deadline.demand).chain(deadline.consequence).collect()
}
