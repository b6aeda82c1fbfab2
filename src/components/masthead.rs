//! The product's name, the headline, and where and when the article was published.

use super::links;
use crate::browser::dates;
use crate::reading::Reading;
use crate::tag::{classes, html};
use crate::texts::{self, Lang};
use yew::prelude::*;

/// The top of an article's page: no landmark, for a host page has its own. `back` leads to all articles, `entry` to one of
/// the reader's own.
pub(super) fn masthead(lang: Lang, reading: &Reading, below: u8, back: Html, entry: Html) -> Html {
    let (language, dir) = own(lang, reading);
    let class = classes!("masthead__headline", reading.begins_with_lead().then_some("masthead__headline--lead"));
    let ways = html! { <>{ back }{ links::embed(lang, reading, None, "") }{ entry }</> };
    html! {
        <div class="masthead">
            { product(lang, ways) }
            <h1 {class} id="headline" tabindex="-1" aria-level={links::level(1, below)} lang={language} {dir}>
                { headline(lang, reading).to_owned() }
            </h1>
            { line(lang, reading) }
        </div>
    }
}

/// The product's name, what it is for, and the ways that lead on from every page.
pub(super) fn product(lang: Lang, ways: Html) -> Html {
    html! {
        <div class="masthead__product">
            { lang.text(texts::PRODUCT) }<span class="masthead__purpose">{ lang.text(texts::PURPOSE) }</span>
            <span class="masthead__lead">{ ways }</span>
        </div>
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
