//! Where the article's facts can be had in other formats: files beside its page, or made here from an article of the
//! reader's own, which is nowhere else.

use super::links;
use crate::export::{Format, path_segment};
use crate::reading::Reading;
use crate::state::Asked;
use crate::tag::html;
use crate::texts::{self, Lang};
use yew::prelude::*;

/// Nothing where no such files are: in a single file.
pub(super) fn downloads(lang: Lang, reading: &Reading, is_published: bool, asked: &Asked) -> Html {
    if !is_published {
        return list(lang, reading, asked.below, |format| own(lang, reading, format));
    }
    let Some(files) = asked.files.as_ref() else { return Html::default() };
    let folder = [files.as_str(), &path_segment(&reading.name), "/"].concat();
    list(lang, reading, asked.below, |format| {
        html! {
            <a href={[&folder, format.file_name()].concat()} download={""}>{ lang.text(texts::format(format).0) }</a>
        }
    })
}

fn list(lang: Lang, reading: &Reading, below: u8, file: impl Fn(Format) -> Html) -> Html {
    html! {
        <section class="downloads" aria-labelledby={links::named_by("take", below)}>
            <h2 id="take" tabindex="-1" aria-level={links::level(2, below)}>{ lang.text(texts::take::TAKE) }</h2>
            <ul role="list">
                for format in Format::ALL.into_iter().filter(|format| format.suits(reading)) {
                    <li>{ file(format) }{ " " }{ lang.text(texts::format(format).1) }</li>
                }
            </ul>
        </section>
    }
}

/// Written on the reader's device when it is asked for.
#[cfg(feature = "whole")]
fn own(lang: Lang, reading: &Reading, format: Format) -> Html {
    use crate::browser::editing;
    use crate::export::Export;
    let reading = reading.clone();
    let on_click = Callback::from(move |_: MouseEvent| {
        editing::download(format.file_name(), format.media_type(), &format.write(Export::beside(&reading, lang)));
    });
    html! { <button type="button" onclick={on_click}>{ lang.text(texts::format(format).0) }</button> }
}

/// The page's module reads no article of a reader's own.
#[cfg(not(feature = "whole"))]
fn own(_: Lang, _: &Reading, _: Format) -> Html {
    Html::default()
}
