//! What the page is made of: one component a file, props in, Html out, callbacks up.

mod actor_card;
mod actors;
mod article_list;
mod article_text;
mod claim_card;
mod countdown;
mod deadline_card;
mod event_card;
mod events;
mod links;
mod masthead;
mod quote_card;
mod sheet;
mod statements;
mod times;
mod why;

pub(crate) use actors::Actors;
pub(crate) use article_list::ArticleList;
pub(crate) use article_text::ArticleText;
pub(crate) use claim_card::ClaimCard;
pub(crate) use countdown::Countdown;
pub(crate) use deadline_card::DeadlineCard;
pub(crate) use event_card::EventCard;
pub(crate) use events::Events;
pub(crate) use masthead::Masthead;
pub(crate) use quote_card::QuoteCard;
pub(crate) use sheet::Sheet;
pub(crate) use statements::Statements;
pub(crate) use times::Times;
pub(crate) use why::Why;

#[cfg(test)]
mod tests;
