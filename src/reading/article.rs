//! An article with the facts that were read in it, as the page holds them: shared, never changed, cheap to compare.

use crate::library::Seed;
use engine::facts::{ActorId, Time, TimeId};
use engine::text::Span;
use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

/// One article and its fact sheet. Two readings are equal when they are the same one.
#[derive(Clone)]
pub(crate) struct Reading(Rc<Seed>);

impl Reading {
    /// The words that stand at `span`.
    pub(crate) fn words(&self, span: Span) -> &str {
        span.of(&self.article.text)
    }

    /// A quotation's words between marks, its parts joined: “It is late … and cold.” A comma in which a part ends
    /// belongs to the sentence around it.
    pub(crate) fn quoted(&self, spans: &[Span]) -> String {
        let parts: Vec<&str> = spans.iter().map(|&span| self.words(span).trim_end_matches(',')).collect();
        ["“", &parts.join(" … "), "”"].concat()
    }

    /// The actor's name, as the article writes it.
    pub(crate) fn name_of(&self, actor: ActorId) -> &str {
        self.sheet.actors.get(actor.0 as usize).map_or("", |actor| self.words(actor.name))
    }

    /// The time that an id stands for.
    pub(crate) fn time(&self, id: Option<TimeId>) -> Option<&Time> {
        self.sheet.times.get(id?.0 as usize)
    }

    /// The sentence that holds the start of `span`, with the mark that closes a quotation behind it, or the words
    /// themselves where no sentence is known.
    pub(crate) fn sentence_around(&self, span: Span) -> Span {
        let after = self.sentences.partition_point(|sentence| sentence.start <= span.start);
        let sentence = after.checked_sub(1).and_then(|at| self.sentences.get(at));
        let around = sentence.filter(|sentence| sentence.overlaps(span)).map_or(span, |sentence| sentence.cover(span));
        let rest = self.article.text.get(around.end as usize..).unwrap_or_default();
        let mark = rest.chars().next().filter(|&mark| mark == '”' && self.words(around).contains('“'));
        Span { end: around.end + mark.map_or(0, |mark| mark.len_utf8() as u32), ..around }
    }

    /// The one of `deadlines` that leads the page: the first sure one that has a day, else the first with a day, else
    /// the first; one that was moved only where there is no other.
    pub(crate) fn leading_deadline(&self, deadlines: &[usize]) -> Option<usize> {
        let rank = |&&at: &&usize| {
            let deadline = self.sheet.deadlines.get(at);
            let rank = deadline.map_or(2, |d| if d.due_to.is_none() { 2 } else { u8::from(!d.sure) });
            (self.replacing(at).is_some(), rank)
        };
        deadlines.iter().min_by_key(rank).copied()
    }

    /// The deadline that surely took the place of the one at `at`, unless an editor took that back.
    pub(crate) fn replacing(&self, at: usize) -> Option<usize> {
        archive::replacing(&self.sheet, at as u32).map(|new| new as usize)
    }

    /// Whether it is so long that drawing all of its page takes a moment that can be felt: some 7,000 words.
    pub(crate) fn is_long(&self) -> bool {
        self.article.text.len() > 40_000
    }

    /// Whether nothing was found in it: its sheet has no fact, not even one that an editor took back.
    pub(crate) fn is_bare(&self) -> bool {
        let sheet = &self.sheet;
        let (said, done) = (sheet.quotes.len() + sheet.claims.len(), sheet.events.len() + sheet.deadlines.len());
        said + done + sheet.actors.len() + sheet.times.len() == 0
    }

    /// The headline: the title of the front matter, else the first line of the text.
    pub(crate) fn headline(&self) -> &str {
        let title = self.article.title.trim();
        if title.is_empty() { self.first_line() } else { title }
    }

    /// Whether what stands for the headline is the article's first paragraph, as in a text pasted without its headline:
    /// it ends as a sentence does, and is longer than headlines are.
    pub(crate) fn begins_with_lead(&self) -> bool {
        let line = self.headline();
        let ends = line.trim_end_matches(['”', '"', '’', '\'', ')']).ends_with(['.', '!', '?']);
        // Letters. Headlines that are sentences are short ones, and no headline has more than some thirty words.
        line == self.first_line() && line.chars().count() > if ends { 80 } else { 200 }
    }

    fn first_line(&self) -> &str {
        self.article.text.trim_start().lines().next().unwrap_or("").trim_end()
    }
}

impl From<Seed> for Reading {
    fn from(seed: Seed) -> Self {
        Self(Rc::new(seed))
    }
}

impl fmt::Debug for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Reading").field(&self.name).finish()
    }
}

impl PartialEq for Reading {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Reading {
    type Target = Seed;

    fn deref(&self) -> &Seed {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::article::Article;

    fn reading(text: &str) -> Reading {
        Reading::from(Seed { article: Article::plain(text), ..Seed::default() })
    }

    #[test]
    fn a_first_paragraph_is_told_from_a_headline() {
        let lead = "OSLO, March 3 — The council said on Tuesday that the bridge over the fjord will be shut until May.";
        for (first, expected) in [
            (lead, true),
            ("The mayor said that “the bridge over the fjord is to be shut for repairs until the end of May.”", true),
            ("Bridge to Be Shut Until May", false),
            ("U.S. envoy meets the president.", false),
            (
                "Bridge over the fjord to be shut until the end of May for repairs, the council says after a long debate",
                false,
            ),
        ] {
            let text = [first, "\n\nIt was built in 1970."].concat();
            assert_eq!(reading(&text).begins_with_lead(), expected, "{first}");
        }
        let titled = Article { title: "Bridge to Be Shut".to_owned(), ..Article::plain(lead) };
        assert!(!Reading::from(Seed { article: titled, ..Seed::default() }).begins_with_lead());
    }

    #[test]
    fn a_quotation_ends_without_the_comma_of_the_sentence_around_it() {
        let reading = reading("“It is late,” said Lind, “and cold.”");
        let span = |words: &str| {
            let start = reading.article.text.find(words).expect("words of the text");
            Span::new(start, start + words.len())
        };
        assert_eq!(reading.quoted(&[span("It is late,")]), "“It is late”");
        assert_eq!(reading.quoted(&[span("It is late,"), span("and cold.")]), "“It is late … and cold.”");
    }
}
