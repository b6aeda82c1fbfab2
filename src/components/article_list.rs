//! The articles to choose from.

use crate::browser::dates;
use crate::reading::Reading;
use crate::texts;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) readings: Rc<[Reading]>,
    pub(crate) on_open: Callback<usize>,
}

#[component]
pub(crate) fn ArticleList(props: &Props) -> Html {
    html! {
        <>
            <header class="masthead">
                <p class="masthead__product">
                    { texts::PRODUCT }<span class="masthead__purpose">{ texts::PURPOSE }</span>
                </p>
                <h1 class="masthead__headline">{ texts::ARTICLES }</h1>
            </header>
            if props.readings.is_empty() {
                <p class="empty">{ texts::NO_ARTICLES }</p>
            }
            <ul class="article-list" role="list">
                for (at, reading) in props.readings.iter().enumerate() {
                    <li key={at}>
                        <button type="button" onclick={props.on_open.reform(move |_| at)}>
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
