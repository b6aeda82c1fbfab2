//! Where a reader searches, filters and sorts, and the line that says what is shown and takes filters away.

use super::hits::hits;
use super::{PartProps, links};
use crate::browser::dates;
use crate::browser::field;
use crate::reading::Reading;
use crate::state::{Action, Facet, Fact, Sort, State, channel_name, channels};
use crate::tag::{classes, html};
use crate::texts::{self, Lang, search as words};
use engine::calendar::Date;
use yew::prelude::*;

/// The field, the `choices` and what was found. Nothing where there is nothing to find.
pub(super) fn find(
    lang: Lang,
    reading: &Reading,
    state: &State,
    below: u8,
    on_action: &Callback<Action>,
    choices: Html,
) -> Html {
    if state.counts.1 == 0 {
        return Html::default();
    }
    let on_input = on_action.reform(|event: InputEvent| Action::Find(field::value(&event)));
    html! {
        // Where no clock runs, no script does: the place is kept, so that nothing moves when one does.
        <div class={classes!("find", state.now.is_none().then_some("is-waiting"))} role="search" aria-labelledby={links::named_by("find-label", below)}>
            <label class="find__label" id="find-label" for="find">{ lang.text(words::FIND) }</label>
            <input class="find__field" id="find" type="search" value={state.look.words.clone()} placeholder={lang.text(words::PLACEHOLDER)}
                autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" aria-describedby="found" oninput={on_input} />
            { choices }
            <p class="find__count" id="found">{ found(lang, state) }</p>
            { hits(lang, reading, state, on_action) }
        </div>
    }
}

/// What to filter and sort by, folded away. A part of its own: its values are gathered from all facts.
pub(super) fn choices(props: &PartProps) -> Html {
    let lang = props.lang;
    html! {
        <details class="find__more">
            <summary>{ lang.text(words::NARROW) }</summary>
            <div class="find__choices">
                for facet in Facet::ALL {
                    { choice(props, facet) }
                }
                { order(props) }
            </div>
        </details>
    }
}

/// What the search came to; nothing before there is one.
pub(crate) fn found(lang: Lang, state: &State) -> String {
    let is_first = state.is_seeking && state.hits.is_empty();
    if is_first || state.look.words.trim().is_empty() { String::new() } else { texts::found(lang, state.hits.len()) }
}

/// The values of one part of the filter. One that leaves no choice is none.
fn choice(props: &PartProps, facet: Facet) -> Html {
    let PartProps { lang, reading, filter, on_action, .. } = props;
    let lang = *lang;
    let mut options = vec![(String::new(), lang.text(words::ANY).to_owned())];
    match facet {
        // All at once: each is looked for among all facts.
        Facet::Channel => options.extend(channels(reading).into_iter().map(|(value, words)| (value, words.to_owned()))),
        _ => options.extend(facet.values(reading).into_iter().map(|value| {
            let label = value_in_words(lang, reading, facet, &value);
            (value, label)
        })),
    }
    if options.len() < 3 {
        return Html::default();
    }
    let on_change = on_action.reform(move |event: Event| Action::Narrow(facet, field::value(&event)));
    select(lang.text(texts::facet(facet)), &filter.value(facet), options, on_change)
}

fn order(props: &PartProps) -> Html {
    let lang = props.lang;
    let on_change = props.on_action.reform(|event: Event| Action::Sort(Sort::named(&field::value(&event))));
    let options = Sort::ALL.map(|sort| (sort.name().to_owned(), lang.text(texts::order(sort)).to_owned()));
    select(lang.text(words::SORT), props.sort.name(), options.into(), on_change)
}

fn select(label: &'static str, set: &str, options: Vec<(String, String)>, on_change: Callback<Event>) -> Html {
    html! {
        <label class="find__choice">
            <span>{ label }</span>
            <select onchange={on_change}>
                for (value, label) in options {
                    <option selected={value == set} value={value.clone()}>{ label }</option>
                }
            </select>
        </label>
    }
}

/// A value as a reader knows it.
fn value_in_words(lang: Lang, reading: &Reading, facet: Facet, value: &str) -> String {
    match facet {
        Facet::Actor => match Fact::parse(value) {
            Some(Fact::Actor(at)) => reading.name_of(engine::facts::ActorId(at)).to_owned(),
            _ => String::new(),
        },
        Facet::Kind => value.chars().next().map_or("", |letter| texts::kind_of(lang, letter)).to_owned(),
        Facet::Channel => channel_name(reading, value),
        Facet::Day => Date::parse(value).map(|day| dates::day(lang, day)).unwrap_or_default(),
        Facet::Sure => lang.text(texts::sure(value)).to_owned(),
    }
}

/// How much is shown, and each filter with a way out of it. The line is always there, so that the first filter moves
/// nothing.
pub(super) fn chosen(lang: Lang, reading: &Reading, state: &State, on_action: &Callback<Action>) -> Html {
    let look = &state.look;
    let (shown, all) = state.counts;
    let set: Vec<Facet> = look.filter.set().collect();
    html! {
        <div class={classes!("chosen", (!set.is_empty()).then_some("is-set"))} id="chosen" tabindex="-1">
            <p class="chosen__count">{ texts::shown(lang, shown, all) }</p>
            if !set.is_empty() {
                <ul class="chosen__chips" role="list">
                    for facet in set {
                        { chip(lang, value_in_words(lang, reading, facet, &look.filter.value(facet)), on_action.reform(move |_| Action::Narrow(facet, String::new()))) }
                    }
                </ul>
                <button class="chosen__clear" type="button" onclick={on_action.reform(|_| Action::Clear)}>{ lang.text(words::CLEAR) }</button>
                if shown == 0 {
                    <p class="chosen__nothing">{ lang.text(words::NOTHING_FITS) }</p>
                }
            }
        </div>
    }
}

fn chip(lang: Lang, label: String, on_remove: Callback<MouseEvent>) -> Html {
    let (before, after) = lang.around(words::REMOVE);
    html! {
        <li>
            <button class="chip" type="button" onclick={on_remove}>
                <span class="unseen">{ before }</span>{ label }<span class="unseen">{ after }</span><span class="chip__mark" aria-hidden="true">{ "×" }</span>
            </button>
        </li>
    }
}

/// What is to be said aloud of what is shown; nothing of a page without an article.
pub(crate) fn told(lang: Lang, state: &State) -> String {
    if state.reading().is_none() {
        return String::new();
    }
    if let Some(outdated) = state.outdated {
        return lang.text(texts::outdated(outdated)).to_owned();
    }
    let found = found(lang, state);
    let (shown, all) = state.counts;
    if found.is_empty() { texts::shown(lang, shown, all) } else { found }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;
    use crate::state::Asked;
    use std::rc::Rc;

    #[test]
    fn facts_are_counted_aloud_where_there_is_an_article() {
        let state = State::new(Rc::from([sample::reading()]), &Asked::default(), Some(0));
        assert!(told(Lang::default(), &state).ends_with("facts"));
        assert_eq!(told(Lang::default(), &state.reduce(Action::Open(None))), "");
        let searched = state.reduce(Action::Find("xyz".to_owned())).reduce(Action::Seek);
        assert_eq!(told(Lang::default(), &searched), texts::found(Lang::default(), 0));
    }
}
