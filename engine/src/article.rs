//! An article as the engine gets it.

use crate::calendar::Date;

/// A news article. The text is kept as given, byte for byte: every fact points into it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// The headline; empty where the text has none.
    pub title: String,
    /// The day of publication, by which relative days are reckoned; `None` leaves them open.
    pub published: Option<Date>,
    /// Where it was written, as the front matter puts it; empty when unknown.
    pub dateline: String,
    /// IANA name of the zone in which its days begin and end; empty when unknown.
    pub zone: String,
    /// BCP 47 tag of its language.
    pub language: String,
    /// Headline and body.
    pub text: String,
}
