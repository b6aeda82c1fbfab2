//! Where a reader gives an article of their own, and what stands above it once it was read.

use super::links;
use crate::state::{Desk, Progress};
use crate::texts::{self, desk as words};
use yew::prelude::*;

/// What the parts of the desk call.
#[derive(Clone, PartialEq)]
pub(crate) struct DeskCallbacks {
    /// The reader wants to give an article, or to change the one they gave.
    pub(crate) on_open: Callback<MouseEvent>,
    /// The form is sent.
    pub(crate) on_submit: Callback<SubmitEvent>,
    /// A field of the form was left with something new in it.
    pub(crate) on_change: Callback<Event>,
    /// A file was chosen.
    pub(crate) on_file: Callback<Event>,
    /// A file was dropped.
    pub(crate) on_drop: Callback<DragEvent>,
    /// The reader waits no longer.
    pub(crate) on_stop: Callback<MouseEvent>,
    /// The reader wants a link that carries the article.
    pub(crate) on_copy: Callback<MouseEvent>,
    /// The reader goes back to the newsroom's articles.
    pub(crate) on_close: Callback<MouseEvent>,
}

/// The form.
pub(crate) fn desk(desk: &Desk, below: u8, callbacks: &DeskCallbacks) -> Html {
    html! {
        <section class="desk" aria-labelledby="desk">
            <p class="masthead__product">
                { texts::PRODUCT }<span class="masthead__purpose">{ texts::PURPOSE }</span>
            </p>
            <h1 class="masthead__headline" id="desk" tabindex="-1" aria-level={links::level(1, below)}>{ texts::READ_OWN }</h1>
            <p class="desk__note">{ words::NOTE }</p>
            <form class="desk__form" onsubmit={&callbacks.on_submit} ondrop={&callbacks.on_drop}
                ondragover={|event: DragEvent| event.prevent_default()}>
                { text(desk, callbacks) }
                { day(desk, callbacks) }
                { progress(desk, callbacks) }
            </form>
        </section>
    }
}

/// The text is the form's own, so that typing asks nobody; it is drawn anew when a file fills it.
fn text(desk: &Desk, callbacks: &DeskCallbacks) -> Html {
    html! {
        <div class="desk__field" key={desk.edition}>
            <label for="desk-text">{ words::TEXT }</label>
            <textarea id="desk-text" name="text" rows="14" spellcheck="false" autocomplete="off" lang="en"
                aria-describedby={failed(desk).then_some("desk-failure")} defaultvalue={desk.draft.text.clone()}
                onchange={&callbacks.on_change} />
            <p class="desk__file">
                <label class="desk__button" for="desk-file">{ words::FILE }</label>
                <input class="unseen" id="desk-file" type="file" accept=".txt,.md,.html,.htm,text/plain,text/markdown,text/html"
                    aria-describedby="desk-file-note" onchange={&callbacks.on_file} />
                <span id="desk-file-note">{ words::FILE_NOTE }</span>
            </p>
        </div>
    }
}

fn day(desk: &Desk, callbacks: &DeskCallbacks) -> Html {
    let draft = &desk.draft;
    let note = draft.evidence.map_or(words::DAY_NOTE, words::evidence);
    html! {
        <div class="desk__field" key={["day-", &desk.edition.to_string()].concat()}>
            <label for="desk-day">{ words::DAY }</label>
            <input id="desk-day" name="published" type="date" aria-describedby="desk-day-note"
                ~value={draft.about.published.map(|day| day.to_string()).unwrap_or_default()} onchange={&callbacks.on_change} />
            <p class="desk__hint" id="desk-day-note">{ note }</p>
            if !draft.about.dateline.is_empty() {
                <p class="desk__hint">{ words::DATELINE }<strong>{ draft.about.dateline.clone() }</strong></p>
            }
        </div>
    }
}

fn failed(desk: &Desk) -> bool {
    matches!(desk.progress, Progress::Failed(_))
}

/// The button that begins, or how far it has come and the button that ends it. The live region is always there:
/// one that appears with its words is often not read out. A failure is read out because the keyboard is led to it.
fn progress(desk: &Desk, callbacks: &DeskCallbacks) -> Html {
    let says = match &desk.progress {
        Progress::Loading => words::LOADING,
        Progress::Reading => words::READING,
        Progress::Idle | Progress::Failed(_) => "",
    };
    let failure = match &desk.progress {
        Progress::Failed(failure) => words::failure(failure),
        _ => String::new(),
    };
    html! {
        <>
            <p class="desk__failure" id="desk-failure" tabindex="-1">{ failure }</p>
            <div class="desk__send">
                if says.is_empty() {
                    <button class="desk__button desk__button--first" type="submit">{ words::SUBMIT }</button>
                    <button class="desk__button" type="button" onclick={&callbacks.on_close}>{ words::BACK }</button>
                } else {
                    <button class="desk__button desk__stop" type="button" onclick={&callbacks.on_stop}>{ words::STOP }</button>
                    <progress class="desk__bar" aria-labelledby="desk-progress" />
                }
                <p class="desk__progress" id="desk-progress" role="status">{ says }</p>
            </div>
        </>
    }
}

/// What stands above the facts of a reader's own article.
pub(crate) fn own(desk: &Desk, callbacks: &DeskCallbacks) -> Html {
    let Some(reading) = &desk.reading else { return Html::default() };
    let copied = match desk.copied {
        None => "",
        Some(Ok(bytes)) if bytes > words::LONG_LINK => words::COPIED_LONG,
        Some(Ok(_)) => words::COPIED,
        Some(Err(())) => words::NOT_COPIED,
    };
    html! {
        <aside class="own" aria-label={words::OWN}>
            <p><strong>{ words::OWN }</strong>{ words::OWN_NOTE }</p>
            <p class="own__buttons">
                <button type="button" onclick={&callbacks.on_open}>{ words::CHANGE }</button>
                <button class="own__copy" type="button" onclick={&callbacks.on_copy}>{ words::COPY }</button>
                <button type="button" onclick={&callbacks.on_close}>{ words::CLOSE }</button>
            </p>
            <p class="own__copied" role="status">{ copied }</p>
            if reading.article.published.is_none() {
                <p class="own__day">{ words::NO_DAY }{ " " }
                    <button type="button" onclick={&callbacks.on_open}>{ words::GIVE_DAY }</button>
                </p>
            }
        </aside>
    }
}
