//! Every word that the page itself says: a file a language, `CODE.json`, of which the page carries the English one. Here
//! is which of its texts is said of what.
//!
//! To add a text, add its key to every file, at the same place: the build refuses a file that lacks it, and makes a
//! constant of it, and a function if it leaves something open. `lang.text(texts::WHO)` says it, and so do
//! `texts::only(lang, name)` and, by the rules of plurals, `texts::counts::quotes(lang, 3)`.

#[cfg(test)]
mod catalog;
#[cfg(feature = "whole")]
mod correcting;
#[cfg(feature = "whole")]
mod desk;
mod fields;
mod find;
#[cfg(feature = "whole")]
pub(crate) mod inquiry;
mod lang;
mod names;
mod pictures;
mod rules;
mod said;
mod taking;
#[cfg(test)]
mod tests;

#[cfg(feature = "whole")]
pub(crate) use correcting::{entry, outcome, reject};
#[cfg(feature = "whole")]
pub(crate) use desk::{LONG_LINK, evidence, failure};
#[cfg(feature = "whole")]
pub(crate) use fields::{choice, fact_kind, field};
pub(crate) use fields::{choice_named, field_named};
pub(crate) use find::{facet, found, kind_of, order, outdated, reason, shown, sure};
pub(crate) use lang::{Lang, Text, direction};
#[cfg(not(target_family = "wasm"))]
pub(crate) use names::documents;
pub(crate) use names::page::*;
pub(crate) use names::{
    about, archive, counts, dates, find as search, pictures as picture, print, story, taking as take,
};
#[cfg(feature = "whole")]
pub(crate) use names::{correcting as correct, desk as give};
pub(crate) use pictures::bond;
pub(crate) use rules::{claim_rule, deadline_rule, event_rule, mention_rule, quote_rule, time_rule, zone_rule};
pub(crate) use said::{
    ago, correction, days_left, event, found_in_archive, kind, precision, stated, status, time_left, units, venue,
};
pub(crate) use taking::{fact, format};
