//! Every time of the article, grouped by what it means, and where the article bears itself out.

use super::drawn::drawn;
use super::why::{Reason, why};
use super::{PartProps, correcting, links, long};
use crate::browser::dates;
use crate::pictures::Axis;
use crate::reading::Reading;
use crate::state::{Fact, Target};
use crate::tag::{classes, html};
use crate::texts::{self, Lang};
use crate::ticking::{self, Ask, note};
use engine::calendar::Date;
use engine::facts::{Agreement, TimeId};
use yew::prelude::*;

/// Times that mean the same days.
struct Group {
    meaning: Option<String>,
    days: Option<(Date, Date)>,
    times: Vec<u32>,
}

/// The section on times.
pub(super) fn times(props: &PartProps) -> Html {
    let lang = props.lang;
    let PartProps { reading, target, .. } = props;
    let (groups, others) = groups(props);
    if groups.is_empty() {
        return Html::default();
    }
    let lines = [reading.article.published, props.today].into_iter().flatten();
    let days = groups.iter().filter_map(|group| group.days).chain(lines.map(|day| (day, day)));
    let axis = Axis::new(days);
    let tick = props.today.is_none().then(|| {
        let days = groups.iter().filter_map(|group| group.days).collect();
        Ask::Bars { published: reading.article.published, days }.text()
    });
    html! {
        <section class="section" aria-labelledby={links::named_by("times", props.below)} data-tick={tick}>
            <h2 id="times" tabindex="-1" aria-level={links::level(2, props.below)}>{ lang.text(texts::TIMES) }</h2>
            <p class="section__note">
                for node in note(lang, props.today.is_some()) {
                    { drawn(node) }
                }
            </p>
            <dl class="times">
                for group in groups {
                    <div class="times__group">
                        <dt>
                            { group.meaning.unwrap_or_else(|| lang.text(texts::LENGTHS).to_owned()) }
                            if let Some(days) = group.days {
                                { bar(props, &axis, days, is_due(reading, &group.times)) }
                            }
                        </dt>
                        for at in group.times {
                            { entry(lang, reading, at, *target == Some(Target::card(Fact::Time(at))), correcting::control(props, Fact::Time(at))) }
                        }
                    </div>
                }
            </dl>
            { others }
        </section>
    }
}

/// Days in order, whatever has no day last.
fn groups(props: &PartProps) -> (Vec<Group>, Html) {
    let lang = props.lang;
    let PartProps { reading, filter, .. } = props;
    let times = &reading.sheet.times;
    let days = |at: &u32| times[*at as usize].from.zip(times[*at as usize].to);
    let mut order: Vec<u32> = (0..times.len() as u32).filter(|&at| filter.shows(reading, Fact::Time(at))).collect();
    order.sort_by_key(|at| (days(at).is_none(), days(at)));
    let (order, others) = long::cards(props, order, Fact::Time);
    let same = order.chunk_by(|a, b| days(a) == days(b));
    let group = |group: &[u32]| Group {
        meaning: links::meaning(lang, &times[group[0] as usize]),
        days: days(&group[0]),
        times: group.to_vec(),
    };
    (same.map(group).collect(), others)
}

/// Whether a deadline that was not moved falls due at one of `times`.
fn is_due(reading: &Reading, times: &[u32]) -> bool {
    let stands = reading.sheet.deadlines.iter().enumerate().filter(|(at, _)| reading.replacing(*at).is_none());
    stands.filter_map(|(_, deadline)| deadline.due).any(|due| times.contains(&due.0))
}

/// The days on the line that all groups share, with the day of publication and today.
fn bar(props: &PartProps, axis: &Axis, days: (Date, Date), due: bool) -> Html {
    html! {
        <svg class={classes!("times__bar", due.then_some("times__bar--due"))} viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true">
            for node in ticking::bar(axis, days, props.reading.article.published, props.today) {
                { drawn(node) }
            }
        </svg>
    }
}

/// One time apart from the others, with what it means.
pub(super) fn alone(lang: Lang, reading: &Reading, at: u32, aimed: bool) -> Html {
    let meaning = reading.time(Some(TimeId(at))).and_then(|time| links::meaning(lang, time));
    html! {
        <div class="times__group">
            <dt>{ meaning.unwrap_or_else(|| lang.text(texts::LENGTHS).to_owned()) }</dt>
            { entry(lang, reading, at, aimed, Html::default()) }
        </div>
    }
}

fn entry(lang: Lang, reading: &Reading, at: u32, aimed: bool, control: Html) -> Html {
    let Some(time) = reading.sheet.times.get(at as usize) else { return Html::default() };
    let said = reading.words(time.span);
    let (language, dir) = super::masthead::own(lang, reading);
    let agreement = reading.sheet.agreements.iter().find(|agreement| agreement.time == TimeId(at));
    let reason = Reason {
        about: said,
        rule: lang.text(texts::time_rule(time.rule)),
        note: (!time.stated.is_empty()).then(|| texts::stated(lang, &time.stated)),
        words: vec![time.span],
        sure: time.sure,
    };
    html! {
        <dd class={links::card("times__entry", aimed)} id={Fact::Time(at).id()} tabindex="-1" key={at}>
            <a href={Target::passage(Fact::Time(at), 0).href()} lang={language} {dir}>{ said.to_owned() }</a>
            { links::unconfirmed(lang, time.sure) }
            { links::corrected(lang, reading, Fact::Time(at)) }
            { links::sources(lang, reading, Fact::Time(at)) }
            { why(lang, reading, reason) }
            { links::embed(lang, reading, Some(Fact::Time(at)), said) }
            { control }
            if let Some(agreement) = agreement {
                <p class="times__agreement">{ agrees(lang, reading, agreement) }</p>
            }
        </dd>
    }
}

fn agrees(lang: Lang, reading: &Reading, agreement: &Agreement) -> String {
    texts::agrees(lang, &dates::long_day(lang, agreement.day), reading.words(agreement.span))
}
