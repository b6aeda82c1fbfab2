//! What a reader asks of the data, and the answers.

use super::{links, masthead, ways};
use crate::browser::given;
use crate::reading::Reading;
use crate::state::{Action, Fact, Finding, Inquire, Question, State, Target};
use crate::tag::html;
use crate::texts::{self, Lang, inquiry as words};
use reader::{Compared, Standing};
use yew::prelude::*;

/// The ways to ask, the field for a newer text, and what came of it. The live region is always there.
pub(super) fn inquiry(lang: Lang, reading: &Reading, state: &State, below: u8, on_action: &Callback<Action>) -> Html {
    let inquiry = &state.inquiry;
    let on_inquire = on_action.reform(Action::Inquire);
    let is_open = inquiry.is_comparing;
    let on_again = on_inquire.reform(|_| Inquire::Ask(Question::Again));
    let on_compare = on_inquire.reform(move |_| Inquire::Open(!is_open));
    let on_submit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        if let Some([text]) = given::fields(&event, ["newer"]) {
            on_inquire.emit(Inquire::Ask(Question::Compare(text.into())));
        }
    });
    html! {
        <>
            { ways::inquiry(lang, Some(on_again), Some(on_compare), is_open) }
            if is_open {
                <form class="about__form" onsubmit={on_submit}>
                    <label for="newer">{ lang.text(words::NEWER) }</label>
                    <textarea id="newer" name="newer" rows="8" dir="auto" spellcheck="false" autocomplete="off" />
                    <p><button class="desk__button" type="submit">{ lang.text(words::COMPARE_NOW) }</button></p>
                </form>
            }
            <p class="about__says" role="status">{ words::says(lang, &inquiry.outcome) }</p>
            if let Finding::Compared(compared) = &inquiry.outcome {
                { outcome(lang, reading, compared, below) }
            }
        </>
    }
}

fn outcome(lang: Lang, reading: &Reading, compared: &Compared, below: u8) -> Html {
    let (language, dir) = masthead::own(lang, reading);
    let arrow = if lang.direction() == "rtl" { " ← " } else { " → " };
    let facts: Vec<(Fact, Standing)> = Fact::all(&reading.sheet).zip(compared.facts.iter().copied()).collect();
    let of = |standing| facts.iter().filter(move |(_, one)| *one == standing).map(|(fact, _)| *fact);
    html! {
        <div class="about__outcome">
            { list(lang, reading, words::CHANGED, of(Standing::Changed), below) }
            { list(lang, reading, words::VANISHED, of(Standing::Vanished), below) }
            if !compared.changes.is_empty() {
                <h3 class="section__part" aria-level={links::level(3, below)}>{ words::change_count(lang, compared.count as usize) }</h3>
                <ul role="list">
                    for change in &compared.changes {
                        <li>
                            if change.before.is_empty() { { lang.text(words::ADDED) } } else { <del lang={language.clone()} {dir}>{ change.before.clone() }</del> }
                            { arrow }
                            if change.after.is_empty() { { lang.text(words::LEFT_OUT) } } else { <ins lang={language.clone()} {dir}>{ change.after.clone() }</ins> }
                        </li>
                    }
                </ul>
            }
        </div>
    }
}

fn list(lang: Lang, reading: &Reading, title: texts::Text, facts: impl Iterator<Item = Fact>, below: u8) -> Html {
    let facts: Vec<Fact> = facts.collect();
    if facts.is_empty() {
        return Html::default();
    }
    let (language, dir) = masthead::own(lang, reading);
    let said = |fact: Fact| fact.proof(&reading.sheet).first().map_or("", |&span| reading.words(span)).to_owned();
    html! {
        <>
            <h3 class="section__part" aria-level={links::level(3, below)}>{ lang.text(title) }</h3>
            <ul role="list">
                for fact in facts {
                    <li>{ lang.text(texts::fact(fact)) }{ lang.text(texts::COLON) }<a href={Target::card(fact).href()} lang={language.clone()} {dir}>{ said(fact) }</a></li>
                }
            </ul>
        </>
    }
}
