//! The product's name, the headline, and where and when the article was published.

use super::links;
use crate::browser::dates;
use crate::reading::Reading;
use crate::texts;
use yew::prelude::*;

/// The top of an article's page.
pub(super) fn masthead(reading: &Reading, below: u8) -> Html {
    html! {
        <header class="masthead">
            <p class="masthead__product">
                { texts::PRODUCT }<span class="masthead__purpose">{ texts::PURPOSE }</span>
                { links::embed(reading, None, "") }
            </p>
            <h1 class="masthead__headline" id="headline" tabindex="-1" aria-level={links::level(1, below)} lang={language(reading)}>
                { headline(reading).to_owned() }
            </h1>
            { line(reading) }
        </header>
    }
}

/// The headline, or words in its place.
pub(super) fn headline(reading: &Reading) -> &str {
    match reading.headline() {
        "" => texts::UNTITLED,
        headline => headline,
    }
}

/// Where and when the article was published.
pub(super) fn line(reading: &Reading) -> Html {
    let article = &reading.article;
    html! {
        <p class="masthead__line">
            if !article.dateline.is_empty() {
                <span class="masthead__dateline">{ article.dateline.clone() }</span>
            }
            if let Some(published) = article.published {
                <span>{ texts::PUBLISHED }<time datetime={published.to_string()}>{ dates::long_day(published) }</time></span>
            }
        </p>
    }
}

/// The article's language, where it is known.
pub(super) fn language(reading: &Reading) -> Option<AttrValue> {
    let language = &reading.article.language;
    (!language.is_empty()).then(|| language.clone().into())
}
