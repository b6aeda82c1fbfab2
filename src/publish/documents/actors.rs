//! People and organizations that several articles speak of, each on a page of its own: what they are called, what they
//! said through time, which deadlines they set or have to meet. Whoever bears the same name and was kept apart is named.

use super::{Document, ROWS, part, parts, put, stories};
use crate::browser::dates;
use crate::components::own_words;
use crate::export::path_segment;
use crate::publish::Home;
use crate::publish::many::{Many, href};
use crate::reading::Reading;
use crate::state::Fact;
use crate::tag::html;
use crate::texts::{self, Lang, archive, documents as words};
use ::archive::{Bearer, Person, Piece, demand, fold, parties, standing_deadlines};
use anyhow::Result;
use engine::calendar::Date;
use engine::facts::{ActorId, Deadline, Quote};
use std::collections::BTreeMap;
use std::path::Path;
use yew::prelude::*;

/// Namesakes that are named; the number of the others is.
const NAMESAKES: usize = 12;
/// Articles on one page of an actor's.
const ARTICLES: usize = 50;

/// Writes `actors/`, a page for each letter and for each actor.
pub(super) fn write(site: &Path, home: &Home, many: &Many) -> Result<()> {
    let lang = many.lang;
    let mut letters: BTreeMap<char, Vec<&Person>> = BTreeMap::new();
    for person in many.with_pages() {
        actor(site, home, many, person)?;
        letters.entry(fold(&person.name).chars().next().unwrap_or('-')).or_default().push(person);
    }
    for (letter, people) in &letters {
        let (name, title) = (letter_file(*letter), letter.to_uppercase().to_string());
        let chunks: Vec<&[&Person]> = people.chunks(ROWS).collect();
        for (nth, chunk) in chunks.iter().enumerate() {
            let content = html! { <><p><a href="./">{ lang.text(archive::ALL_ACTORS) }</a></p>{ list(many, chunk) }{ parts(lang, &name, nth, chunks.len()) }</> };
            put(site, home, many, Document { path: &["actors/", &part(&name, nth)].concat(), title: &title, content })?;
        }
    }
    let mut most: Vec<&Person> = many.with_pages().collect();
    most.sort_by_key(|person| std::cmp::Reverse(person.bearers.len()));
    most.truncate(ROWS);
    let content = html! {
        <>
            if most.is_empty() {
                <p class="note">{ lang.text(words::NO_ACTORS) }</p>
            }
            if letters.values().map(Vec::len).sum::<usize>() > most.len() {
                <nav class="parts" aria-label={lang.text(words::BY_LETTER)}>
                    for letter in letters.keys() {
                        <a href={path_segment(&part(&letter_file(*letter), 0))}>{ letter.to_uppercase().to_string() }</a>
                    }
                </nav>
            }
            { list(many, &most) }
        </>
    };
    put(site, home, many, Document { path: "actors/index.html", title: lang.text(archive::ALL_ACTORS), content })
}

/// No slug begins so.
fn letter_file(letter: char) -> String {
    ["_", &letter.to_string()].concat()
}

fn list(many: &Many, people: &[&Person]) -> Html {
    let lang = many.lang;
    html! {
        <ul class="stories">
            for person in people {
                <li>
                    <a href={path_segment(&part(&person.slug(), 0))}>{ person.name.clone() }</a>
                    <p class="line">
                        <span dir="auto">{ called(many, person).unwrap_or_else(|| lang.text(texts::kind(person.kind)).to_owned()) }</span>
                        <span>{ archive::article_count(lang, person.bearers.len()) }</span>
                    </p>
                </li>
            }
        </ul>
    }
}

fn actor(site: &Path, home: &Home, many: &Many, person: &Person) -> Result<()> {
    let lang = many.lang;
    let chunks: Vec<&[Bearer]> = person.bearers.chunks(ARTICLES).collect();
    for (nth, chunk) in chunks.iter().enumerate() {
        let content = html! {
            <>
                <p class="line">
                    <span>{ lang.text(texts::kind(person.kind)) }</span>
                    <span>{ archive::article_count(lang, person.bearers.len()) }</span>
                </p>
                { namesakes(many, person) }
                { roles(many, chunk) }
                { said(many, chunk) }
                { deadlines(many, chunk) }
                <h2>{ lang.text(texts::ARTICLES) }</h2>
                { stories::list(lang, &chunk.iter().map(|bearer| piece(many, bearer)).collect::<Vec<_>>()) }
                { parts(lang, &person.slug(), nth, chunks.len()) }
            </>
        };
        let path = ["actors/", &part(&person.slug(), nth)].concat();
        put(site, home, many, Document { path: &path, title: &person.name, content })?;
    }
    Ok(())
}

fn piece<'m>(many: &'m Many, bearer: &Bearer) -> Piece<'m> {
    let reading = &many.readings[bearer.piece];
    Piece { name: &reading.name, article: &reading.article, sheet: &reading.sheet }
}

/// Whoever bears the name and was not taken for the same one.
fn namesakes(many: &Many, person: &Person) -> Html {
    if person.namesakes == 0 {
        return Html::default();
    }
    let folded = fold(&person.name);
    let others = many.people.iter().filter(|other| other.kind == person.kind && *other != person);
    let others: Vec<&Person> = others.filter(|other| fold(&other.name) == folded).collect();
    html! {
        <div class="apart">
            <p>{ words::namesakes(many.lang, others.len()) }</p>
            <ul>
                for other in others.into_iter().take(NAMESAKES) {
                    <li>
                        <a href={["../", &href(other, &many.readings)].concat()}>{ other.name.clone() }</a>
                        { " " }<span>{ first_role(many, other) }</span>
                    </li>
                }
            </ul>
        </div>
    }
}

/// What the newest article that calls them anything calls them.
fn called(many: &Many, person: &Person) -> Option<String> {
    let called = |bearer: &Bearer| {
        let reading = &many.readings[bearer.piece];
        Some(reading.words(*reading.sheet.actors.get(bearer.actor as usize)?.roles.first()?).to_owned())
    };
    person.bearers.iter().find_map(called)
}

/// The same, or the headline of the newest article on them.
fn first_role(many: &Many, person: &Person) -> String {
    let headline = || person.bearers.first().map(|bearer| many.readings[bearer.piece].headline().to_owned());
    called(many, person).or_else(headline).unwrap_or_default()
}

/// What articles call them, with the days of the first and the last article that does.
fn roles(many: &Many, bearers: &[Bearer]) -> Html {
    let mut roles: Vec<(String, Option<Date>, Option<Date>)> = Vec::new();
    for bearer in bearers {
        let reading = &many.readings[bearer.piece];
        let Some(actor) = reading.sheet.actors.get(bearer.actor as usize) else { continue };
        for role in &actor.roles {
            let (words, day) = (reading.words(*role), reading.article.published);
            match roles.iter_mut().find(|(known, ..)| fold(known) == fold(words)) {
                Some((_, from, _)) => *from = day,
                None => roles.push((words.to_owned(), day, day)),
            }
        }
    }
    html! {
        if !roles.is_empty() {
            <h2>{ many.lang.text(words::CALLED) }</h2>
            <ul class="roles">
                for (words, from, to) in roles {
                    <li>
                        { words }{ " " }
                        if let (Some(from), Some(to)) = (from, to) {
                            <span>{ if from == to { dates::day(many.lang, to) } else { dates::days(many.lang, from, to) } }</span>
                        }
                    </li>
                }
            </ul>
        }
    }
}

/// What they said, newest first: only what is surely theirs.
fn said(many: &Many, bearers: &[Bearer]) -> Html {
    let quotes: Vec<Html> =
        bearers.iter().flat_map(|bearer| quotes(many.lang, &many.readings[bearer.piece], bearer.actor)).collect();
    html! {
        if !quotes.is_empty() {
            <h2>{ many.lang.text(words::THROUGH_TIME) }</h2>
            <ol class="quotes">{ quotes }</ol>
        }
    }
}

fn quotes(lang: Lang, reading: &Reading, actor: u32) -> Vec<Html> {
    let theirs = |quote: &Quote| quote.sure && quote.speaker == Some(ActorId(actor));
    let all = reading.sheet.quotes.iter().enumerate().map(|(at, quote)| (Fact::Quote(at as u32), quote));
    let theirs = all.filter(|(fact, quote)| theirs(quote) && !fact.is_removed(&reading.sheet));
    theirs.map(|(fact, quote)| one_quote(lang, reading, fact, quote)).collect()
}

fn one_quote(lang: Lang, reading: &Reading, fact: Fact, quote: &Quote) -> Html {
    let (language, dir) = own_words(lang, reading);
    html! {
        <li>
            <blockquote lang={language} {dir}>{ reading.quoted(&quote.spans) }</blockquote>
            { proof(lang, reading, fact) }
        </li>
    }
}

/// The article's day and headline, leading to the card.
pub(super) fn proof(lang: Lang, reading: &Reading, fact: Fact) -> Html {
    let card = ["../", &path_segment(&reading.name), "/#", &fact.id()].concat();
    let (language, dir) = own_words(lang, reading);
    html! {
        <p class="line">
            if let Some(day) = reading.article.published {
                <time datetime={day.to_string()}>{ dates::day(lang, day) }</time>
            }
            <a href={card} lang={language} {dir}>{ reading.headline().to_owned() }</a>
        </p>
    }
}

/// The deadlines that they set or have to meet.
fn deadlines(many: &Many, bearers: &[Bearer]) -> Html {
    let of = |bearer: &Bearer| {
        let (reading, id) = (&many.readings[bearer.piece], Some(ActorId(bearer.actor)));
        // One that was moved stands with the one that took its place.
        let all = standing_deadlines(&reading.sheet);
        let theirs = all.filter(|(_, deadline)| parties(&reading.sheet, deadline).contains(&id));
        theirs.map(|(at, deadline)| one_deadline(many.lang, reading, at, deadline)).collect::<Vec<_>>()
    };
    let all: Vec<Html> = bearers.iter().flat_map(of).collect();
    html! {
        if !all.is_empty() {
            <h2>{ many.lang.text(words::THEIR_DEADLINES) }</h2>
            <ul class="stories">{ all }</ul>
        }
    }
}

fn one_deadline(lang: Lang, reading: &Reading, at: u32, deadline: &Deadline) -> Html {
    html! {
        <li>
            <p>
                { when(lang, reading, deadline) }{ " " }
                { demand(&reading.sheet, deadline).map_or("", |span| reading.words(span)).to_owned() }
            </p>
            { proof(lang, reading, Fact::Deadline(at)) }
        </li>
    }
}

/// The day or days that a deadline means, and those of the one whose place it took.
pub(super) fn when(lang: Lang, reading: &Reading, deadline: &Deadline) -> Html {
    let before = deadline.replaces.and_then(|old| reading.sheet.deadlines.get(old.0 as usize));
    html! {
        <>
            <strong>{ due(lang, deadline) }</strong>
            if let Some(before) = before {
                { " " }<span class="moved">{ "(" }{ lang.text(texts::story::INSTEAD_OF) }{ lang.text(texts::COLON) }<s>{ due(lang, before) }</s>{ ")" }</span>
            }
        </>
    }
}

/// The day or days that a deadline means.
fn due(lang: Lang, deadline: &Deadline) -> String {
    match (deadline.due_from, deadline.due_to) {
        (Some(from), Some(to)) if from == to => dates::long_day(lang, to),
        (Some(from), Some(to)) => dates::days(lang, from, to),
        _ => lang.text(texts::NO_DAY).to_owned(),
    }
}
