//! Where a reader gives an article of their own, and what stands above it once it was read.

use super::links;
use crate::state::{Desk, Progress};
use crate::tag::html;
use crate::texts::{self, Lang, give as words};
use import::Evidence;
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
pub(crate) fn desk(lang: Lang, desk: &Desk, below: u8, callbacks: &DeskCallbacks) -> Html {
    html! {
        <section class="desk" aria-labelledby="desk">
            <p class="masthead__product">
                { lang.text(texts::PRODUCT) }<span class="masthead__purpose">{ lang.text(texts::PURPOSE) }</span>
            </p>
            <h1 class="masthead__headline" id="desk" tabindex="-1" aria-level={links::level(1, below)}>{ lang.text(texts::READ_OWN) }</h1>
            <p class="desk__note">{ lang.text(words::NOTE) }</p>
            <form class="desk__form" onsubmit={&callbacks.on_submit} ondrop={&callbacks.on_drop}
                ondragover={|event: DragEvent| event.prevent_default()}>
                { text(lang, desk, callbacks) }
                { day(lang, desk, callbacks) }
                { progress(lang, desk, callbacks) }
            </form>
        </section>
    }
}

/// The text is the form's own, so that typing asks nobody; it is drawn anew when a file fills it.
fn text(lang: Lang, desk: &Desk, callbacks: &DeskCallbacks) -> Html {
    // Only Yew's own macro knows what a field for longer texts begins with.
    let field = yew::html! {
        <textarea id="desk-text" name="text" rows="14" dir="auto" spellcheck="false" autocomplete="off" lang="en"
            aria-describedby={failed(desk).then_some("desk-failure")} defaultvalue={desk.draft.text.clone()}
            onchange={&callbacks.on_change} />
    };
    html! {
        <div class="desk__field" key={desk.edition}>
            <label for="desk-text">{ lang.text(words::TEXT) }</label>
            { field }
            <p class="desk__file">
                <label class="desk__button" for="desk-file">{ lang.text(words::FILE) }</label>
                <input class="unseen" id="desk-file" type="file" accept=".txt,.md,.html,.htm,text/plain,text/markdown,text/html"
                    aria-describedby="desk-file-note" onchange={&callbacks.on_file} />
                <span id="desk-file-note">{ " " }{ lang.text(words::FILE_NOTE) }</span>
            </p>
        </div>
    }
}

fn day(lang: Lang, desk: &Desk, callbacks: &DeskCallbacks) -> Html {
    let draft = &desk.draft;
    let (before, after) = lang.around(words::DATELINE);
    let note = lang.text(draft.evidence.map_or(words::DAY_NOTE, texts::evidence));
    html! {
        <div class="desk__field" key={["day-", &desk.edition.to_string()].concat()}>
            <label for="desk-day">{ lang.text(words::DAY) }</label>
            <input id="desk-day" name="published" type="date" aria-describedby="desk-day-note"
                value={draft.about.published.map(|day| day.to_string()).unwrap_or_default()} onchange={&callbacks.on_change} />
            <p class="desk__hint" id="desk-day-note">{ note }</p>
            if !draft.about.dateline.is_empty() {
                <p class="desk__hint">{ before }<strong>{ draft.about.dateline.clone() }</strong>{ after }</p>
            }
        </div>
    }
}

fn failed(desk: &Desk) -> bool {
    matches!(desk.progress, Progress::Failed(_))
}

/// The button that begins, or how far it has come and the button that ends it. The live region is always there:
/// one that appears with its words is often not read out. A failure is read out because the keyboard is led to it.
fn progress(lang: Lang, desk: &Desk, callbacks: &DeskCallbacks) -> Html {
    let says = match &desk.progress {
        Progress::Loading => lang.text(words::LOADING),
        Progress::Reading => lang.text(words::READING),
        Progress::Idle | Progress::Failed(_) => "",
    };
    let failure = match &desk.progress {
        Progress::Failed(failure) => texts::failure(lang, failure),
        _ => String::new(),
    };
    html! {
        <>
            <p class="desk__failure" id="desk-failure" tabindex="-1">{ failure }</p>
            <div class="desk__send">
                if says.is_empty() {
                    <button class="desk__button desk__button--first" type="submit">{ lang.text(words::SUBMIT) }</button>
                    <button class="desk__button" type="button" onclick={&callbacks.on_close}>{ lang.text(words::BACK) }</button>
                } else {
                    <button class="desk__button desk__stop" type="button" onclick={&callbacks.on_stop}>{ lang.text(words::STOP) }</button>
                    <progress class="desk__bar" aria-labelledby="desk-progress" />
                }
                <p class="desk__progress" id="desk-progress" role="status">{ says }</p>
            </div>
        </>
    }
}

/// What stands above the facts of a reader's own article.
pub(crate) fn own(lang: Lang, desk: &Desk, callbacks: &DeskCallbacks) -> Html {
    let Some(reading) = &desk.reading else { return Html::default() };
    let copied = match desk.copied {
        None => "",
        Some(Ok(bytes)) if bytes > texts::LONG_LINK => lang.text(words::COPIED_LONG),
        Some(Ok(_)) => lang.text(words::COPIED),
        Some(Err(())) => lang.text(words::NOT_COPIED),
    };
    html! {
        <aside class="own" aria-label={lang.text(words::OWN)}>
            <p><strong>{ lang.text(words::OWN) }</strong>{ " " }{ lang.text(words::OWN_NOTE) }</p>
            <p class="own__buttons">
                <button type="button" onclick={&callbacks.on_open}>{ lang.text(words::CHANGE) }</button>
                <button class="own__copy" type="button" onclick={&callbacks.on_copy}>{ lang.text(words::COPY) }</button>
                <button type="button" onclick={&callbacks.on_close}>{ lang.text(words::CLOSE) }</button>
            </p>
            <p class="own__copied" role="status">{ copied }</p>
            if reading.article.published.is_none() {
                <p class="own__day">{ lang.text(words::NO_DAY) }{ " " }
                    <button type="button" onclick={&callbacks.on_open}>{ lang.text(words::GIVE_DAY) }</button>
                </p>
            }
            // The form has told where the day of a file stands.
            if desk.draft.evidence == Some(Evidence::Head) {
                <p class="own__day">{ lang.text(texts::evidence(Evidence::Head)) }</p>
            }
        </aside>
    }
}
