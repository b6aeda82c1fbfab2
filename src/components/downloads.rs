//! Where the article's facts can be had in other formats: files beside its page.

use crate::export::{Format, path_segment};
use crate::reading::Reading;
use crate::state::Asked;
use crate::texts::{self, Lang};
use yew::prelude::*;

/// Nothing where no such files are: in a single file, and for a reader's own article.
pub(super) fn downloads(lang: Lang, reading: &Reading, is_published: bool, asked: &Asked) -> Html {
    let Some(files) = asked.files.as_ref().filter(|_| is_published) else { return Html::default() };
    let folder = [files.as_str(), &path_segment(&reading.name), "/"].concat();
    html! {
        <section class="downloads" aria-labelledby="take">
            <h2 id="take" tabindex="-1">{ lang.text(texts::take::TAKE) }</h2>
            <ul role="list">
                for format in Format::ALL.into_iter().filter(|format| format.suits(reading)) {
                    <li>
                        <a href={[&folder, format.file_name()].concat()} download={""}>{ lang.text(texts::format(format).0) }</a>
                        { " " }{ lang.text(texts::format(format).1) }
                    </li>
                }
            </ul>
        </section>
    }
}
