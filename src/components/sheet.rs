//! One article's page in reading order: headline, deadline, who, what was said, what happened, the article.

use super::deadline_card::{View, deadline_card};
use super::downloads::downloads;
use super::find::{chosen, find};
use super::masthead::masthead;
use super::{PartProps, Section, about, across, correcting, front, links, long};
use crate::browser::{address, dates};
use crate::reading::Reading;
use crate::state::{Action, Asked, Correcting, Fact, Filter, State, Target};
use crate::tag::{classes, html};
use crate::texts::{self, Lang};
use engine::calendar::Date;
use std::rc::Rc;
use yew::prelude::*;

/// The page of `reading`. `entry` leads to an article of the reader's own.
pub(crate) fn sheet(
    reading: &Reading,
    state: &State,
    asked: &Asked,
    entry: Html,
    on_action: &Callback<Action>,
) -> Html {
    let lang = asked.lang;
    let part = |section| part(section, reading, state, asked, on_action);
    html! {
        <>
            { masthead(lang, reading, asked.below, front::back(lang, state, asked, on_action), entry) }
            <div class="masthead__ways">
                { jump_links(lang, reading, asked.below) }
                { correcting::switch(state, asked, on_action) }
            </div>
            { deadlines(reading, state, asked, on_action) }
            { find(lang, reading, state, asked.below, on_action, part(Section::Choices)) }
            <div class={classes!("columns", reading.is_long().then_some("is-long"))}>
                <div class="facts">
                    if reading.is_bare() {
                        <p class="empty">{ lang.text(texts::NO_FACTS) }</p>
                    } else {
                        { chosen(lang, reading, state, on_action) }
                        { part(Section::Who) }
                        { part(Section::Said) }
                        { part(Section::Ties) }
                        { part(Section::Happened) }
                        { part(Section::Times) }
                    }
                </div>
                { part(Section::Article) }
            </div>
            { across::across(lang, reading, asked) }
            { downloads(lang, reading, state.readings.contains(reading), asked) }
            { about::about(lang, reading, state, asked.below, on_action) }
            { imprint(state, asked, lang.text(texts::print::NUMBERS)) }
            { correcting::bar(lang, reading, state, on_action) }
        </>
    }
}

/// One part of the page.
pub(super) fn part(
    section: Section,
    reading: &Reading,
    state: &State,
    asked: &Asked,
    on_action: &Callback<Action>,
) -> Html {
    let extent = long::extent(state).map(|extent| extent.only(section.lists()));
    let (target, is_text) = (state.target.filter(|target| section.holds(*target)), section == Section::Article);
    // The name that was chosen looks so at once, where drawing all names takes no longer than a frame.
    let waits = extent.is_some() && !is_text && (reading.is_long() || section != Section::Who);
    let is_story = matches!(section, Section::Story(_));
    let props = PartProps {
        section,
        lang: asked.lang,
        reading: reading.clone(),
        below: asked.below,
        filter: if is_story { Filter::default() } else { state.look.filter.clone() },
        sort: state.look.sort,
        today: today(state, asked),
        extent,
        target,
        paragraph: state.paragraph.filter(|_| is_text),
        correcting: editor(state),
        waits,
        is_new: state.desk.is_open(),
        on_action: on_action.clone(),
    };
    props.drawn()
}

/// The day that it is where the reader lives; `None` where no clock runs.
pub(super) fn today(state: &State, asked: &Asked) -> Option<Date> {
    state.now.map(|now| dates::today(now, zone(asked)))
}

/// Where the reader lives. The app has asked the browser.
fn zone(asked: &Asked) -> &str {
    asked.zone.as_deref().unwrap_or("UTC")
}

/// The editor at work, if one is.
fn editor(state: &State) -> Option<Rc<Correcting>> {
    state.correcting.is_on().then(|| state.correcting.clone())
}

fn jump_links(lang: Lang, reading: &Reading, below: u8) -> Html {
    let sheet = &reading.sheet;
    let name = lang.text(texts::JUMP);
    // As the parts themselves: a host page may have several explorers.
    let name = if below == 0 { name.into() } else { [name, lang.text(texts::COLON), reading.headline()].concat() };
    let parts = [
        (!sheet.deadlines.is_empty(), "#deadline", lang.text(texts::DEADLINE)),
        (!sheet.actors.is_empty(), "#who", lang.text(texts::WHO)),
        (!sheet.quotes.is_empty(), "#said", lang.text(texts::SAID)),
        (!sheet.events.is_empty(), "#happened", lang.text(texts::HAPPENED)),
        (!sheet.times.is_empty(), "#times", lang.text(texts::TIMES)),
        (true, "#article", lang.text(texts::ARTICLE)),
    ];
    html! {
        <nav class="jump" aria-label={name}>
            for (_, href, name) in parts.into_iter().filter(|(there, ..)| *there) {
                <a {href}>{ name }</a>
            }
        </nav>
    }
}

/// The leading deadline, then the others. Without one there is nothing here.
pub(super) fn deadlines(reading: &Reading, state: &State, asked: &Asked, on_action: &Callback<Action>) -> Html {
    let lang = asked.lang;
    let sheet = &reading.sheet;
    let all: Vec<u32> = (0..sheet.deadlines.len() as u32).filter(|&at| !Fact::Deadline(at).is_removed(sheet)).collect();
    let count = all.len();
    let shown = long::shown(all, long::extent(state), state.target, Fact::Deadline);
    let rest = long::rest(lang, on_action, 'd', count, shown.len());
    let shown: Vec<usize> = shown.into_iter().map(|at| at as usize).collect();
    let Some(first) = reading.leading_deadline(&shown) else { return Html::default() };
    let card = |at| deadline(reading, state, asked, on_action, at, at == first);
    html! {
        <section class="hero" aria-labelledby={links::named_by("deadline", asked.below)}>
            <h2 id="deadline" tabindex="-1" aria-level={links::level(2, asked.below)}>{ lang.text(texts::DEADLINE) }</h2>
            { card(first) }
            if shown.len() > 1 {
                <h3 class="section__part" aria-level={links::level(3, asked.below)}>{ lang.text(texts::OTHER_DEADLINES) }</h3>
                for at in shown.into_iter().filter(|&at| at != first) {
                    { card(at) }
                }
                { rest }
            }
        </section>
    }
}

/// One deadline; the one that leads gets more room.
pub(super) fn deadline(
    reading: &Reading,
    state: &State,
    asked: &Asked,
    on_action: &Callback<Action>,
    at: usize,
    leads: bool,
) -> Html {
    let (lang, place) = (asked.lang, at as u32);
    let view = View {
        leads,
        now: state.now,
        today: today(state, asked),
        zone: zone(asked).to_owned(),
        as_of: state.look.as_of,
        aimed: state.target == Some(Target::card(Fact::Deadline(place))),
        on_as_of: on_action.reform(Action::AsOf),
        on_say: on_action.reform(Action::Say),
    };
    let story = part(Section::Story(place), reading, state, asked, on_action);
    let control = correcting::of_card(lang, reading, editor(state).as_deref(), Fact::Deadline(place), on_action);
    deadline_card(lang, reading, place, &view, story, control)
}

/// On paper: when the articles were read, `more`, and where the page is. In a host page the paper is the host's.
pub(super) fn imprint(state: &State, asked: &Asked, more: &'static str) -> Html {
    let lang = asked.lang;
    let Some(built) = state.front.built.filter(|_| asked.addressed) else { return Html::default() };
    html! {
        <p class="imprint">
            { lang.text(texts::PRODUCT) }{ ". " }{ texts::print::imprint(lang, &dates::day(lang, built)) }{ " " }{ more }{ " " }{ address::printed() }
        </p>
    }
}
