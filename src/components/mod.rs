//! What the page is made of: a file each, facts in, Html out, callbacks up. No web-sys.

mod about;
#[cfg(not(feature = "whole"))]
mod absent;
mod across;
mod actor_card;
mod actors;
mod article_text;
mod claim_card;
#[cfg(feature = "whole")]
mod correcting;
#[cfg(feature = "whole")]
mod correction_form;
mod deadline_card;
#[cfg(feature = "whole")]
mod desk;
mod downloads;
mod drawn;
mod event_card;
mod events;
mod excerpt;
mod find;
mod front;
mod hits;
#[cfg(feature = "whole")]
mod inquiry;
mod links;
mod long;
mod lookup;
mod masthead;
mod part;
mod quote_card;
mod sheet;
mod statements;
mod story;
mod strip;
mod ties;
mod times;
mod ways;
mod why;

#[cfg(not(feature = "whole"))]
use absent::{self as correcting, self as inquiry};
#[cfg(feature = "whole")]
pub(crate) use desk::{DeskCallbacks, desk, own};
pub(crate) use excerpt::excerpt;
pub(crate) use find::told;
pub(crate) use front::front;
#[cfg(not(target_family = "wasm"))]
pub(crate) use front::{titled, told_of};
#[cfg(not(target_family = "wasm"))]
pub(crate) use masthead::own as own_words;
use part::listed;
use part::{PartProps, Section};
pub(crate) use sheet::sheet;
pub(crate) use ways::entry;

#[cfg(test)]
mod tests;
