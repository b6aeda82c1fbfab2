//! The articles to choose from.

use super::links;
use crate::browser::dates;
use crate::reading::Reading;
use crate::texts;
use yew::prelude::*;

/// The list of `readings`.
pub(crate) fn article_list(readings: &[Reading], below: u8, on_open: &Callback<usize>) -> Html {
    html! {
        <>
            <header class="masthead">
                <p class="masthead__product">
                    { texts::PRODUCT }<span class="masthead__purpose">{ texts::PURPOSE }</span>
                </p>
                <h1 class="masthead__headline" aria-level={links::level(1, below)}>{ texts::ARTICLES }</h1>
            </header>
            if readings.is_empty() {
                <p class="empty">{ texts::NO_ARTICLES }</p>
            }
            <ul class="article-list" role="list">
                for (at, reading) in readings.iter().enumerate() {
                    <li key={at}>
                        <button type="button" onclick={on_open.reform(move |_| at)}>
                            { reading.headline().to_owned() }
                        </button>
                        if let Some(published) = reading.article.published {
                            <time datetime={published.to_string()}>{ dates::long_day(published) }</time>
                        }
                    </li>
                }
            </ul>
        </>
    }
}
