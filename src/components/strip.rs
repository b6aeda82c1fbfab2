//! A strip of the article: a row an actor, thin where it is mentioned and thick where it is quoted.

use super::PartProps;
use crate::pictures::{self, Row};
use crate::state::{Action, Target};
use crate::tag::html;
use crate::texts::picture as words;
use yew::prelude::*;

/// The strip. Its marks can be clicked; a keyboard has the same links on the cards, and in the text itself.
pub(super) fn strip(props: &PartProps) -> Html {
    let lang = props.lang;
    let rows = pictures::strip(&props.reading);
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <div class="strip" lang={lang.code()} dir={lang.direction()}>
            <h3 class="section__part" aria-level={super::links::level(3, props.below)}>{ lang.text(words::STRIP) }</h3>
            <p class="section__note">{ lang.text(words::STRIP_NOTE) }</p>
            <ul class="strip__rows" role="list">
                for row in &rows {
                    <li class="strip__row" tabindex="-1">
                        { name(props, row) }
                        <svg class="strip__line" viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true">
                            <rect class="strip__paper" x="0" y="7" width="1000" height="2" />
                            for &place in &row.mentions {
                                { mark("strip__mention", place, "4", "8") }
                            }
                            for &place in &row.quotes {
                                { mark("strip__quote", place, "0", "16") }
                            }
                        </svg>
                    </li>
                }
            </ul>
        </div>
    }
}

fn name(props: &PartProps, row: &Row) -> Html {
    let lang = props.lang;
    let Some(actor) = row.actor else {
        return html! { <span class="strip__name">{ lang.text(words::STRIP_NOBODY) }</span> };
    };
    let on_click = props.on_action.reform(move |_| Action::Choose(Some(actor)));
    let chosen = props.filter.actor == Some(actor);
    let (language, dir) = super::masthead::own(props.lang, &props.reading);
    html! {
        <button class="strip__name" lang={language} {dir} type="button" aria-pressed={chosen.to_string()} onclick={on_click}>
            { props.reading.name_of(actor).to_owned() }
        </button>
    }
}

fn mark(class: &'static str, (x, width, target): (u32, u32, Target), y: &'static str, height: &'static str) -> Html {
    html! {
        <a href={target.href()} tabindex="-1">
            <rect {class} x={x.to_string()} {y} width={width.to_string()} {height} />
        </a>
    }
}
