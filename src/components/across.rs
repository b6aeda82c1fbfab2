//! The people and organizations of an article that other articles speak of too.

use super::links;
use crate::export::path_segment;
use crate::reading::Reading;
use crate::state::Asked;
use crate::tag::html;
use crate::texts::{Lang, archive};
use ::archive::numbered;
use engine::facts::ActorId;
use yew::prelude::*;

/// Links to their pages; nothing where there are none, or no files beside the page.
pub(super) fn across(lang: Lang, reading: &Reading, asked: &Asked) -> Html {
    let Some(files) = asked.files.as_ref().filter(|_| !reading.pages.is_empty()) else { return Html::default() };
    let page = |name: &str, number| [files, "actors/", &path_segment(&numbered(name, number)), ".html"].concat();
    let (language, dir) = super::masthead::own(lang, reading);
    html! {
        <section class="downloads" aria-labelledby={links::named_by("across", asked.below)}>
            <h2 id="across" tabindex="-1" aria-level={links::level(2, asked.below)}>{ lang.text(archive::ACROSS) }</h2>
            <ul role="list">
                for (name, number) in reading.pages.iter().map(|(actor, number)| (reading.name_of(ActorId(*actor)), *number)) {
                    <li><a href={page(name, number)} lang={language.clone()} {dir}>{ name.to_owned() }</a></li>
                }
            </ul>
        </section>
    }
}
