//! The front page of many articles: a look-up, the newest stories, and the deadlines ahead, nearest first.

use super::lookup::lookup;
use super::sheet::{imprint, today};
use super::{links, masthead};
use crate::browser::dates;
use crate::export::path_segment;
use crate::state::{Action, Asked, Fact, State};
use crate::tag::html;
use crate::texts::{self, Lang, archive as words};
use crate::ticking::Ask;
use ::archive::{Ahead, Story};
use engine::calendar::Date;
use yew::prelude::*;

/// The front page. Where no files are beside the page, it lists what is here. `entry` leads to an article of the reader's
/// own.
pub(crate) fn front(lang: Lang, state: &State, asked: &Asked, entry: Html, on_action: &Callback<Action>) -> Html {
    let listed = asked.files.is_some() && state.front.count > 1;
    html! {
        <>
            <div class="masthead">
                { masthead::product(lang, entry) }
                <h1 class="masthead__headline" id="headline" tabindex="-1" aria-level={links::level(1, asked.below)}>
                    { lang.text(words::STORIES) }
                </h1>
            </div>
            if listed {
                { lookup(state, asked, on_action) }
                <div class="columns">
                    { newest(state, asked) }
                    { ahead(state, asked) }
                </div>
            } else {
                { here(lang, state, on_action) }
            }
            { imprint(state, asked, "") }
        </>
    }
}

fn newest(state: &State, asked: &Asked) -> Html {
    let lang = asked.lang;
    let link = |page: &str| [asked.files.as_deref().unwrap_or(""), page].concat();
    html! {
        <section class="section" aria-labelledby="newest">
            <h2 id="newest" tabindex="-1" aria-level={links::level(2, asked.below)}>{ lang.text(words::NEWEST) }</h2>
            <ul class="stories" role="list">
                for story in &state.front.newest {
                    { row(story, asked) }
                }
            </ul>
            <nav class="stories__more" aria-label={lang.text(texts::ARTICLES)}>
                <a href={link("stories/")}>{ lang.text(words::BY_MONTH) }</a>
                <span>{ words::story_count(lang, state.front.count as usize) }</span>
                <a href={link("actors/")}>{ lang.text(words::ALL_ACTORS) }</a>
            </nav>
        </section>
    }
}

/// A story in a list.
pub(super) fn row(story: &Story, asked: &Asked) -> Html {
    let lang = asked.lang;
    html! {
        <li key={story.name.clone()}>
            <a class="stories__title" href={address(asked, &story.name, "")} dir="auto">{ titled(lang, &story.title) }</a>
            <p class="stories__line">{ told_of(lang, story) }</p>
        </li>
    }
}

/// What a list tells of a story below its title, wherever the list stands.
pub(crate) fn told_of(lang: Lang, story: &Story) -> Html {
    html! {
        <>
            if let Some(published) = story.published {
                <time datetime={published.to_string()}>{ dates::day(lang, published) }</time>
            }
            if !story.dateline.is_empty() {
                <span>{ story.dateline.clone() }</span>
            }
            if story.quotes > 0 {
                <span>{ texts::counts::quotes(lang, story.quotes as usize) }</span>
            }
            if let Some(due) = story.due {
                <span>{ words::due(lang, &dates::day(lang, due)) }</span>
            }
        </>
    }
}

fn ahead(state: &State, asked: &Asked) -> Html {
    let lang = asked.lang;
    let today = today(state, asked);
    let (open, passed): (Vec<&Ahead>, Vec<&Ahead>) =
        state.front.ahead.iter().partition(|row| today.is_none_or(|today| row.due.is_some_and(|due| due >= today)));
    let link = [asked.files.as_deref().unwrap_or(""), "deadlines/"].concat();
    html! {
        <section class="section" aria-labelledby="ahead">
            <h2 id="ahead" tabindex="-1" aria-level={links::level(2, asked.below)}>{ lang.text(words::AHEAD) }</h2>
            if open.is_empty() {
                <p class="empty">{ lang.text(words::NONE_AHEAD) }</p>
            } else {
                <p class="section__note">{ lang.text(words::AHEAD_NOTE) }</p>
                <ul class="stories" role="list">
                    for one in open {
                        { due(one, asked, today) }
                    }
                </ul>
            }
            if !passed.is_empty() {
                <h3 class="section__part" aria-level={links::level(3, asked.below)}>{ lang.text(words::PASSED_ONES) }</h3>
                <ul class="stories" role="list">
                    for one in passed.into_iter().rev() {
                        { due(one, asked, today) }
                    }
                </ul>
            }
            <nav class="stories__more" aria-label={lang.text(words::AHEAD)}><a href={link}>{ lang.text(words::ALL_DEADLINES) }</a></nav>
        </section>
    }
}

fn due(one: &Ahead, asked: &Asked, today: Option<Date>) -> Html {
    let lang = asked.lang;
    let Some(day) = one.due else { return Html::default() };
    let card = ["#", &Fact::Deadline(one.deadline).id()].concat();
    html! {
        <li>
            <a class="stories__title" href={address(asked, &one.name, &card)} dir="auto">
                { if one.demand.is_empty() { lang.text(texts::DEADLINE).to_owned() } else { one.demand.clone() } }
            </a>
            <p class="stories__line">
                <time datetime={day.to_string()}>{ dates::long_day(lang, day) }</time>
                <span class="stories__left" data-tick={today.is_none().then(|| Ask::Left(day).text())}>
                    { today.map_or_else(String::new, |today| texts::days_left(lang, i64::from(day.days() - today.days()))) }
                </span>
            </p>
            <p class="stories__line"><span dir="auto">{ titled(lang, &one.title) }</span></p>
        </li>
    }
}

/// What is here, opened in the page itself.
fn here(lang: Lang, state: &State, on_action: &Callback<Action>) -> Html {
    html! {
        <>
            if state.readings.is_empty() {
                <p class="empty">{ lang.text(texts::NO_ARTICLES) }</p>
            }
            <ul class="article-list" role="list">
                for (at, reading) in state.readings.iter().enumerate() {
                    <li key={at}>
                        <button type="button" onclick={on_action.reform(move |_| Action::Open(Some(at)))}>
                            { titled(lang, reading.headline()) }
                        </button>
                        if let Some(published) = reading.article.published {
                            <time datetime={published.to_string()}>{ dates::long_day(lang, published) }</time>
                        }
                    </li>
                }
            </ul>
        </>
    }
}

/// The way from an article to all of them; nothing where there is only one.
pub(super) fn back(lang: Lang, state: &State, asked: &Asked, on_action: &Callback<Action>) -> Html {
    match &asked.files {
        Some(files) if state.front.count > 1 => {
            html! { <a class="all-articles" href={files.clone()}>{ lang.text(texts::ALL_ARTICLES) }</a> }
        }
        None if state.readings.len() > 1 => html! {
            <button class="all-articles" type="button" onclick={on_action.reform(|_| Action::Open(None))}>
                { lang.text(texts::ALL_ARTICLES) }
            </button>
        },
        _ => Html::default(),
    }
}

/// The address of an article's page, or of what `part` of it names.
fn address(asked: &Asked, name: &str, part: &str) -> String {
    [asked.files.as_deref().unwrap_or(""), &path_segment(name), "/", part].concat()
}

/// The title, or words in its place.
pub(crate) fn titled(lang: Lang, title: &str) -> String {
    if title.is_empty() { lang.text(texts::UNTITLED).to_owned() } else { title.to_owned() }
}
