//! The means to correct an article: a switch, a control on each card, and the list of changes. Readers who do not ask
//! for them see the switch and no more.

use super::correction_form::{correction_form, first_words, input, status};
use super::{PartProps, ways};
use crate::browser::{editing, forms};
use crate::reading::Reading;
use crate::state::{Action, Asked, Correcting, Edit, Fact, Form, State, way_to};
use crate::tag::html;
use crate::texts::{self, Lang, correct as words};
use corrections::{FactKind, write};
use yew::prelude::*;

/// The switch. Only on a page of our own: in a host page facts are corrected by its newsroom and not by its readers.
pub(super) fn switch(state: &State, asked: &Asked, on_action: &Callback<Action>) -> Html {
    if !asked.addressed {
        return Html::default();
    }
    let (on, lang) = (state.correcting.on, asked.lang);
    let on_click = on_action.reform(move |_| Action::Correct(Edit::Begin(!on)));
    let says = if on { lang.text(words::HOW_TO_CORRECT) } else { "" };
    html! {
        <>
            { ways::switch(lang, on, state.now.is_some(), Some(on_click)) }
            // The bar below comes too late to be heard, and in a low window it is out of sight.
            <span class="unseen" role="status">{ says }</span>
        </>
    }
}

/// What a card of this fact offers to an editor: its form, or the way to open it.
pub(super) fn control(props: &PartProps, fact: Fact) -> Html {
    of_card(props.lang, &props.reading, props.correcting.as_deref(), fact, &props.on_action)
}

/// The same for a card that stands in no part of the page.
pub(super) fn of_card(
    lang: Lang,
    reading: &Reading,
    correcting: Option<&Correcting>,
    fact: Fact,
    on_action: &Callback<Action>,
) -> Html {
    let Some(correcting) = correcting else { return Html::default() };
    let form = Form::Of(fact);
    if correcting.form == Some(form) {
        return correction_form(lang, reading, correcting, form, on_action);
    }
    let on_open = on_action.reform(move |_| Action::Correct(Edit::Open(Some(form))));
    html! {
        <button class="correct" id={way_to(fact)} type="button" onclick={on_open}>
            { lang.text(words::CORRECT) }<span class="unseen">{ lang.text(texts::COLON) }{ reading.words(first_words(reading, fact)).to_owned() }</span>
        </button>
    }
}

/// What has been changed, and the way to add a fact and to take the file along.
pub(super) fn bar(lang: Lang, reading: &Reading, state: &State, on_action: &Callback<Action>) -> Html {
    let correcting = &*state.correcting;
    if !correcting.on {
        return Html::default();
    }
    let step = |step: Edit| on_action.reform(move |_: MouseEvent| Action::Correct(step.clone()));
    let count = reading.corrections.len();
    html! {
        <section class="correcting" id="correcting" tabindex="-1" aria-labelledby="correcting-title">
            <div class="correcting__head">
                <h2 id="correcting-title">{ lang.text(words::CORRECTIONS) }</h2>
                if count > 0 {
                    <button type="button" class="correcting__main" onclick={on_download(reading, on_action)}>{ lang.text(words::DOWNLOAD) }</button>
                }
                <button type="button" onclick={step(Edit::Begin(false))}>{ lang.text(words::DONE) }</button>
            </div>
            if let Some(form @ Form::New(..)) = correcting.form {
                { correction_form(lang, reading, correcting, form, on_action) }
            } else {
                { status(lang, correcting) }
                if reading.corrections.is_empty() {
                    { hint(lang, correcting) }
                }
                { changes(lang, reading, correcting, on_action) }
                { finder(lang, reading, correcting, on_action) }
            }
        </section>
    }
}

fn on_download(reading: &Reading, on_action: &Callback<Action>) -> Callback<MouseEvent> {
    let reading = reading.clone();
    on_action.reform(move |_| {
        let name = [&reading.name, ".corrections.toml"].concat();
        editing::download(&name, "application/toml", &write(&reading.name, &reading.corrections));
        Action::Correct(Edit::Download)
    })
}

/// Every change with the way to take it back, folded away.
fn changes(lang: Lang, reading: &Reading, correcting: &Correcting, on_action: &Callback<Action>) -> Html {
    let count = reading.corrections.len();
    if count == 0 {
        return Html::default();
    }
    html! {
        <details class="correcting__part correcting__changes">
            <summary>
                { texts::counts::changes(lang, count) }
                if correcting.unsaved {
                    { lang.text(texts::COMMA) }{ lang.text(words::UNSAVED) }
                }
            </summary>
            <ol role="list">
                for (at, entry) in reading.corrections.iter().enumerate() {
                    <li key={at}>
                        <span>{ texts::entry(lang, entry) }<small>{ entry.reason.clone() }{ " " }{ entry.editor.clone() }</small></span>
                        <button type="button" onclick={on_action.reform(move |_| Action::Correct(Edit::Undo(at)))}>
                            { lang.text(words::UNDO) }<span class="unseen">{ lang.text(texts::COLON) }{ texts::entry(lang, entry) }</span>
                        </button>
                    </li>
                }
            </ol>
        </details>
    }
}

/// What to do, until words are selected. Once there are changes, only beside the field for the words.
fn hint(lang: Lang, correcting: &Correcting) -> Html {
    html! {
        if correcting.selected.is_none() {
            <p class="correcting__hint">{ lang.text(words::HOW_TO_CORRECT) }</p>
        }
    }
}

/// Where words of the article become a fact. Words that were selected stand here already.
fn finder(lang: Lang, reading: &Reading, correcting: &Correcting, on_action: &Callback<Action>) -> Html {
    let on_submit = on_action.reform(|event: SubmitEvent| {
        event.prevent_default();
        let values = forms::values(&event);
        let value = |name: &str| values.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value);
        let kind = FactKind::ALL.into_iter().find(|kind| kind.name() == value("kind")).unwrap_or(FactKind::Quote);
        Action::Correct(Edit::Find(kind, value("words").to_owned()))
    });
    let chosen = correcting.selected.map(|span| reading.words(span).to_owned()).unwrap_or_default();
    html! {
        <details class="correcting__part" open={correcting.selected.is_some()}>
            <summary>{ lang.text(words::ADD_FACT) }</summary>
            if !reading.corrections.is_empty() {
                { hint(lang, correcting) }
            }
            <form class="correcting__finder" onsubmit={on_submit} aria-label={lang.text(words::ADD_FACT)}>
            // Drawn anew for other words, and only then: what is typed stays.
            <label class="correction__field" key={chosen.clone()}>{ lang.text(words::WORDS) }{ input("words", "text", &chosen, true) }</label>
            <span class="correcting__kinds" role="group" aria-label={lang.text(words::AS_KIND)}>
                <span aria-hidden="true">{ lang.text(words::AS_KIND) }</span>
                for kind in [FactKind::Quote, FactKind::Claim, FactKind::Actor, FactKind::Time, FactKind::Event, FactKind::Deadline] {
                    <button type="submit" name="kind" value={kind.name()}>{ lang.text(texts::fact_kind(kind)) }</button>
                }
            </span>
            </form>
        </details>
    }
}
