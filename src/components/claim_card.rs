//! What somebody is reported to have said, in the reporter's words.

use super::why::{Reason, why};
use super::{links, masthead};
use crate::reading::Reading;
use crate::state::Fact;
use crate::tag::html;
use crate::texts::{self, Lang};
use yew::prelude::*;

/// One statement without quotation marks. `at` is its place in the sheet's list.
pub(super) fn claim_card(lang: Lang, reading: &Reading, at: u32, aimed: bool, control: Html) -> Html {
    let Some(claim) = reading.sheet.claims.get(at as usize) else { return Html::default() };
    let fact = Fact::Claim(at);
    let words: Vec<&str> = claim.content.iter().map(|&span| reading.words(span)).collect();
    let evidence = claim.content.iter().copied().chain(claim.source).chain(claim.cue).collect::<Vec<_>>();
    let (language, dir) = masthead::own(lang, reading);
    let note = links::why_unnamed(lang, reading, fact);
    let reason = Reason {
        about: words.first().copied().unwrap_or_default(),
        rule: lang.text(texts::claim_rule(claim.rule)),
        sure: claim.sure || note.is_some(),
        note,
        words: evidence,
    };
    html! {
        <li class={links::card("claim-card", aimed)} id={fact.id()} tabindex="-1" key={at}>
            <p class="claim-card__line">
                if let Some(speaker) = claim.speaker.filter(|_| claim.sure) {
                    for &id in std::iter::once(&speaker).chain(&claim.with) {
                        <span class="card__speaker">{ links::actor(lang, reading, id) }</span>
                    }
                } else {
                    { links::unnamed(lang, reading, fact) }
                }
                <span class="card__cue">{ links::manner(lang, reading, claim.cue, claim.channel) }</span>
            </p>
            <p class="claim-card__words" lang={language} {dir}>{ words.join(" … ") }</p>
            if let Some(time) = links::time(lang, reading, claim.time) {
                <p class="card__how"><span>{ time }</span></p>
            }
            { links::corrected(lang, reading, fact) }
            { links::sources(lang, reading, fact) }
            <div class="card__foot">
                { links::to_passage(lang, fact, words.first().unwrap_or(&"")) }
                { why(lang, reading, reason) }
                { links::embed(lang, reading, Some(fact), words.first().unwrap_or(&"")) }
                { control }
            </div>
        </li>
    }
}
