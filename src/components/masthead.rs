//! The product's name, the headline, and where and when the article was published.

use super::links;
use crate::browser::dates;
use crate::reading::Reading;
use crate::texts::{self, Lang};
use yew::prelude::*;

/// The top of an article's page.
pub(super) fn masthead(lang: Lang, reading: &Reading, below: u8) -> Html {
    let (language, dir) = own(lang, reading);
    html! {
        <header class="masthead">
            <p class="masthead__product">
                { lang.text(texts::PRODUCT) }<span class="masthead__purpose">{ lang.text(texts::PURPOSE) }</span>
                { links::embed(lang, reading, None, "") }
            </p>
            <h1 class="masthead__headline" id="headline" tabindex="-1" aria-level={links::level(1, below)} lang={language} {dir}>
                { headline(lang, reading).to_owned() }
            </h1>
            { line(lang, reading) }
        </header>
    }
}

/// The headline, or words in its place.
pub(super) fn headline(lang: Lang, reading: &Reading) -> &str {
    match reading.headline() {
        "" => lang.text(texts::UNTITLED),
        headline => headline,
    }
}

/// Where and when the article was published.
pub(super) fn line(lang: Lang, reading: &Reading) -> Html {
    let article = &reading.article;
    let (before, after) = lang.around(texts::PUBLISHED);
    html! {
        <p class="masthead__line">
            if !article.dateline.is_empty() {
                <span class="masthead__dateline">{ article.dateline.clone() }</span>
            }
            if let Some(published) = article.published {
                <span>{ before }<time datetime={published.to_string()}>{ dates::long_day(lang, published) }</time>{ after }</span>
            }
        </p>
    }
}

/// Language and direction of the article's own words, where they are not the interface's; where nobody knows its
/// language, its letters tell the direction.
pub(crate) fn own(lang: Lang, reading: &Reading) -> (Option<AttrValue>, Option<&'static str>) {
    let language = reading.article.language.as_str();
    let dir = if language.is_empty() { "auto" } else { texts::direction(language) };
    let differs = !language.is_empty() && language != lang.code();
    (differs.then(|| language.to_owned().into()), (dir != lang.direction()).then_some(dir))
}
