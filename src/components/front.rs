//! The front page of many articles: a look-up, the newest stories, and the deadlines ahead, nearest first.

use super::links;
use super::lookup::lookup;
use crate::browser::dates;
use crate::export::path_segment;
use crate::state::{Action, Asked, Fact, State};
use crate::texts;
use archive::{Ahead, Story};
use engine::calendar::Date;
use yew::prelude::*;

/// The front page. Where no files are beside the page, it lists what is here.
pub(crate) fn front(state: &State, asked: &Asked, on_action: &Callback<Action>) -> Html {
    let listed = asked.files.is_some() && state.front.count > 1;
    html! {
        <>
            <header class="masthead">
                <p class="masthead__product">
                    { texts::PRODUCT }<span class="masthead__purpose">{ texts::PURPOSE }</span>
                </p>
                <h1 class="masthead__headline" id="headline" tabindex="-1" aria-level={links::level(1, asked.below)}>
                    { texts::STORIES }
                </h1>
            </header>
            if listed {
                { lookup(state, asked, on_action) }
                <div class="columns">
                    { newest(state, asked) }
                    { ahead(state, asked) }
                </div>
            } else {
                { here(state, on_action) }
            }
        </>
    }
}

fn newest(state: &State, asked: &Asked) -> Html {
    let link = |page: &str| [asked.files.as_deref().unwrap_or(""), page].concat();
    html! {
        <section class="section" aria-labelledby="newest">
            <h2 id="newest" tabindex="-1" aria-level={links::level(2, asked.below)}>{ texts::NEWEST }</h2>
            <ul class="stories" role="list">
                for story in &state.front.newest {
                    { row(story, asked) }
                }
            </ul>
            <nav class="stories__more" aria-label={texts::ARTICLES}>
                <a href={link("stories/")}>{ texts::BY_MONTH }</a>
                <span>{ texts::stories(state.front.count as usize) }</span>
                <a href={link("actors/")}>{ texts::ALL_ACTORS }</a>
            </nav>
        </section>
    }
}

/// A story in a list.
pub(super) fn row(story: &Story, asked: &Asked) -> Html {
    html! {
        <li key={story.name.clone()}>
            <a class="stories__title" href={address(asked, &story.name, "")}>{ titled(&story.title) }</a>
            <p class="stories__line">
                if let Some(published) = story.published {
                    <time datetime={published.to_string()}>{ dates::day(published) }</time>
                }
                if !story.dateline.is_empty() {
                    <span>{ story.dateline.clone() }</span>
                }
                if story.quotes > 0 {
                    <span>{ texts::counted(story.quotes as usize, "quote", "quotes") }</span>
                }
                if let Some(due) = story.due {
                    <span>{ texts::DUE }{ dates::day(due) }</span>
                }
            </p>
        </li>
    }
}

fn ahead(state: &State, asked: &Asked) -> Html {
    let today = state.now.map(dates::today);
    let (open, passed): (Vec<&Ahead>, Vec<&Ahead>) =
        state.front.ahead.iter().partition(|row| today.is_none_or(|today| row.due.is_some_and(|due| due >= today)));
    let link = [asked.files.as_deref().unwrap_or(""), "deadlines/"].concat();
    html! {
        <section class="section" aria-labelledby="ahead">
            <h2 id="ahead" tabindex="-1" aria-level={links::level(2, asked.below)}>{ texts::AHEAD }</h2>
            if open.is_empty() {
                <p class="empty">{ texts::NONE_AHEAD }</p>
            } else {
                <p class="section__note">{ texts::AHEAD_NOTE }</p>
                <ul class="stories" role="list">
                    for one in open {
                        { due(one, asked, today) }
                    }
                </ul>
            }
            if !passed.is_empty() {
                <h3 class="section__part" aria-level={links::level(3, asked.below)}>{ texts::PASSED_ONES }</h3>
                <ul class="stories" role="list">
                    for one in passed.into_iter().rev() {
                        { due(one, asked, today) }
                    }
                </ul>
            }
            <nav class="stories__more" aria-label={texts::AHEAD}><a href={link}>{ texts::ALL_DEADLINES }</a></nav>
        </section>
    }
}

fn due(one: &Ahead, asked: &Asked, today: Option<Date>) -> Html {
    let Some(day) = one.due else { return Html::default() };
    let card = ["#", &Fact::Deadline(one.deadline).id()].concat();
    html! {
        <li>
            <a class="stories__title" href={address(asked, &one.name, &card)}>
                { if one.demand.is_empty() { texts::NO_DEMAND.to_owned() } else { one.demand.clone() } }
            </a>
            <p class="stories__line">
                <time datetime={day.to_string()}>{ dates::long_day(day) }</time>
                <span class="stories__left">
                    { today.map_or_else(String::new, |today| texts::days_left(i64::from(day.days() - today.days()))) }
                </span>
            </p>
            <p class="stories__line">{ titled(&one.title) }</p>
        </li>
    }
}

/// What is here, opened in the page itself.
fn here(state: &State, on_action: &Callback<Action>) -> Html {
    html! {
        <>
            if state.readings.is_empty() {
                <p class="empty">{ texts::NO_ARTICLES }</p>
            }
            <ul class="article-list" role="list">
                for (at, reading) in state.readings.iter().enumerate() {
                    <li key={at}>
                        <button type="button" onclick={on_action.reform(move |_| Action::Open(Some(at)))}>
                            { titled(reading.headline()) }
                        </button>
                        if let Some(published) = reading.article.published {
                            <time datetime={published.to_string()}>{ dates::long_day(published) }</time>
                        }
                    </li>
                }
            </ul>
        </>
    }
}

/// The way from an article to all of them; nothing where there is only one.
pub(super) fn back(state: &State, asked: &Asked, on_action: &Callback<Action>) -> Html {
    match &asked.files {
        Some(files) if state.front.count > 1 => {
            html! { <p><a class="all-articles" href={files.clone()}>{ texts::ALL_ARTICLES }</a></p> }
        }
        None if state.readings.len() > 1 => html! {
            <button class="all-articles" type="button" onclick={on_action.reform(|_| Action::Open(None))}>
                { texts::ALL_ARTICLES }
            </button>
        },
        _ => Html::default(),
    }
}

/// The address of an article's page, or of what `part` of it names.
fn address(asked: &Asked, name: &str, part: &str) -> String {
    [asked.files.as_deref().unwrap_or(""), &path_segment(name), "/", part].concat()
}

fn titled(title: &str) -> String {
    if title.is_empty() { texts::UNTITLED.to_owned() } else { title.to_owned() }
}
