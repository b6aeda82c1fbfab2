//! How long until a moment, or how long since.

use crate::state::Apart;
use crate::texts;
use yew::prelude::*;

/// `approximate` where it is not known whose clock counts. Read aloud only when asked, and then without the seconds:
/// they would be wrong before they are said.
pub(super) fn countdown(apart: Apart, approximate: bool) -> Html {
    let about = if approximate { texts::ABOUT } else { "" };
    if apart.passed {
        let passed = match texts::longest_unit(apart) {
            Some(unit) => [texts::PASSED, about, &unit, texts::AGO].concat(),
            None => texts::JUST_NOW.to_owned(),
        };
        return html! { <p class="countdown countdown--passed" role="timer" aria-live="off">{ passed }</p> };
    }
    let units = texts::units(apart);
    let first = units.iter().position(|(count, _)| *count > 0).unwrap_or(3).min(1);
    html! {
        <div class="countdown" role="timer" aria-live="off">
            <span class="unseen">{ about }{ aloud(&units) }{ texts::LEFT }</span>
            <span class="countdown__units" aria-hidden="true">
                for (at, (count, unit)) in units.into_iter().enumerate().skip(first) {
                    <span class="countdown__unit" key={at}>
                        <span class="countdown__count">{ two_digits(count, at > first) }</span>
                        <span class="countdown__name">{ unit }</span>
                    </span>
                }
            </span>
        </div>
    }
}

fn aloud(units: &[(i64, &'static str)]) -> String {
    let mut text = String::new();
    for (count, unit) in units.iter().take(3).filter(|(count, _)| *count > 0) {
        text.push_str(&count.to_string());
        text.push(' ');
        text.push_str(unit);
        text.push(' ');
    }
    text.pop();
    text
}

/// Below the largest unit every number keeps its width.
fn two_digits(count: i64, padded: bool) -> String {
    let mut text = String::from(if padded && count < 10 { "0" } else { "" });
    text.push_str(&count.to_string());
    text
}
