//! The form of one change: the parts of a fact with what they say now, why they are wrong, and who says so. What is
//! typed stays in the form until it is sent, so that the ticking clock draws nothing over it.

use crate::browser::{clock, dates, forms};
use crate::reading::Reading;
use crate::state::{Action, Correcting, Edit, Fact, Form, fields};
use crate::tag::{classes, html};
use crate::texts::{self, Lang, correct as words};
use corrections::{FactKind, Field, Shape, time_words, told};
use engine::facts::{FactId, TimeId};
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// The form that is open.
pub(super) fn correction_form(
    lang: Lang,
    reading: &Reading,
    correcting: &Correcting,
    form: Form,
    on_action: &Callback<Action>,
) -> Html {
    let (kind, fact) = match form {
        Form::Of(fact) => (FactKind::of(fact.into()), Some(fact)),
        Form::New(kind, _) => (kind, None),
    };
    let on_submit = on_action.reform(|event: SubmitEvent| {
        event.prevent_default();
        let today = dates::today(clock::now().unwrap_or_default(), &dates::reader_zone());
        Action::Correct(Edit::Submit(forms::values(&event), today))
    });
    let on_cancel = on_action.reform(|_| Action::Correct(Edit::Open(None)));
    let cancels = on_cancel.clone();
    let on_key = Callback::from(move |event: KeyboardEvent| {
        // One that ends the writing of a character takes that back, and not the form.
        if event.key() == "Escape" && !event.is_composing() {
            event.stop_propagation();
            cancels.emit(());
        }
    });
    html! {
        <form class="correction" id="correction" tabindex="-1" aria-label={title(lang, reading, form)} onsubmit={on_submit} onkeydown={on_key} key="correction">
            if let Form::New(_, span) = form {
                <p class="correction__words">{ title(lang, reading, form) }<q>{ reading.words(span).to_owned() }</q></p>
            }
            <div class="correction__fields">
                // A new actor goes by the words that were chosen.
                for field in fields(kind).iter().copied().filter(|field| fact.is_some() || *field != Field::Name) {
                    { control(lang, reading, kind, fact, field) }
                }
            </div>
            <div class="correction__fields">
                { labelled(lang.text(words::REASON), "reason", input("reason", "text", &correcting.reason, true)) }
                { labelled(lang.text(words::INITIALS), "editor", input("editor", "text", &correcting.editor, true)) }
            </div>
            { status(lang, correcting) }
            <p class="correction__buttons">
                <button type="submit" class="correcting__main">{ if fact.is_some() { lang.text(words::SAVE) } else { lang.text(words::ADD) } }</button>
                if fact.is_some() {
                    <button type="submit" name="remove" value="yes">{ lang.text(texts::reject(kind)) }</button>
                }
                <button type="button" onclick={on_cancel.reform(|_| ())}>{ lang.text(words::CANCEL) }</button>
            </p>
        </form>
    }
}

/// What came of the last step, told aloud.
pub(super) fn status(lang: Lang, correcting: &Correcting) -> Html {
    let told = correcting.outcome.as_ref().map(|outcome| texts::outcome(lang, outcome)).unwrap_or_default();
    html! { <p class="correcting__status" role="status">{ told }</p> }
}

fn title(lang: Lang, reading: &Reading, form: Form) -> String {
    match form {
        Form::New(kind, _) => {
            [lang.text(words::AS_KIND), " ", lang.text(texts::fact_kind(kind)), lang.text(texts::COLON)].concat()
        }
        Form::Of(fact) => {
            [lang.text(words::CORRECT), lang.text(texts::COLON), reading.words(first_words(reading, fact))].concat()
        }
    }
}

pub(super) fn first_words(reading: &Reading, fact: Fact) -> engine::text::Span {
    fact.passages(&reading.sheet).first().copied().unwrap_or_default()
}

fn control(lang: Lang, reading: &Reading, kind: FactKind, fact: Option<Fact>, field: Field) -> Html {
    let text = &reading.article.text;
    let says = fact.map(|fact| told(text, &reading.sheet, fact.into(), field)).unwrap_or_default();
    let value = says.join("; ");
    let (name, label) = (field.name(), lang.text(texts::field(kind, field)));
    match field.shape(kind) {
        Shape::Actors => checks(reading, name, label, &says),
        Shape::Actor => labelled(label, name, select(lang, name, names(reading), &value, true)),
        Shape::Time => labelled(label, name, select(lang, name, moments(lang, reading), &value, true)),
        Shape::Choice(choices) => {
            let named =
                |choice: &str| texts::choice(kind, field, choice).map_or(choice, |text| lang.text(text)).to_owned();
            let options = choices.iter().map(|&choice| (choice.to_owned(), named(choice))).collect();
            labelled(label, name, select(lang, name, options, &value, false))
        }
        Shape::Day => labelled(label, name, input(name, "date", &value, false)),
        Shape::ListOfWords => {
            let label = html! { <>{ label }<span class="unseen">{ lang.text(words::SEPARATE) }</span></> };
            wrapped(label, input(name, "text", &value, false))
        }
        Shape::Words | Shape::Value | Shape::Zone => labelled(label, name, input(name, "text", &value, false)),
    }
}

fn labelled(label: &'static str, name: &'static str, control: Html) -> Html {
    html! { <label class={classes!("correction__field", &*["correction__field--", name].concat())}>{ label }{ control }</label> }
}

fn wrapped(label: Html, control: Html) -> Html {
    html! { <label class="correction__field">{ label }{ control }</label> }
}

/// An input that begins with `value` and is the editor's from then on: Yew's own `value` would write over it at every
/// drawing.
pub(super) fn input(name: &'static str, kind: &'static str, value: &str, required: bool) -> Html {
    let mut tag = VTag::new("input");
    tag.add_attribute("name", name);
    tag.add_attribute("type", kind);
    tag.add_attribute("value", value.to_owned());
    tag.add_attribute("autocomplete", "off");
    if required {
        tag.add_attribute("required", "");
    }
    tag.into()
}

/// One option is always marked as chosen: Yew inserts the last one first, and a browser would keep that.
fn select(lang: Lang, name: &'static str, mut options: Vec<(String, String)>, chosen: &str, may_be_none: bool) -> Html {
    if may_be_none {
        options.insert(0, (String::new(), lang.text(words::NOBODY).to_owned()));
    }
    let at = options.iter().position(|(value, _)| value == chosen).unwrap_or(0);
    html! {
        <select {name}>
            for (nth, (value, label)) in options.into_iter().enumerate() {
                { option(nth == at, value, label) }
            }
        </select>
    }
}

fn option(chosen: bool, value: String, label: String) -> Html {
    let mut tag = VTag::new("option");
    tag.add_attribute("value", value);
    if chosen {
        tag.add_attribute("selected", "");
    }
    tag.add_child(html! { { label } });
    tag.into()
}

fn checks(reading: &Reading, name: &'static str, label: &'static str, chosen: &[String]) -> Html {
    html! {
        <fieldset class="correction__field correction__checks">
            <legend>{ label }</legend>
            for (value, label) in names(reading) {
                <label>{ check(name, chosen.contains(&value), value) }{ label }</label>
            }
        </fieldset>
    }
}

fn check(name: &'static str, chosen: bool, value: String) -> Html {
    let mut tag = VTag::new("input");
    tag.add_attribute("type", "checkbox");
    tag.add_attribute("name", name);
    tag.add_attribute("value", value);
    if chosen {
        tag.add_attribute("checked", "");
    }
    tag.into()
}

/// The actors that hold, by name.
fn names(reading: &Reading) -> Vec<(String, String)> {
    let sheet = &reading.sheet;
    let held = sheet.actors.iter().zip(0..).filter(|(_, at)| sheet.holds(FactId::Actor(*at)));
    held.map(|(actor, _)| reading.words(actor.name).to_owned()).map(|name| (name.clone(), name)).collect()
}

/// The times that hold, each by its words and what they mean; of those with the same words and meaning the first.
fn moments(lang: Lang, reading: &Reading) -> Vec<(String, String)> {
    let sheet = &reading.sheet;
    let mut moments: Vec<(String, String)> = Vec::new();
    for (time, at) in sheet.times.iter().zip(0..).filter(|(_, at)| sheet.holds(FactId::Time(*at))) {
        let known_by = time_words(&reading.article.text, sheet, TimeId(at));
        if moments.iter().all(|(known, _)| *known != known_by) {
            let meaning = super::links::meaning(lang, time)
                .map_or(String::new(), |meaning| [lang.text(texts::COLON), &meaning].concat());
            moments.push((known_by, [reading.words(time.span), &meaning].concat()));
        }
    }
    moments
}
