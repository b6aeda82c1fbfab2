//! A fact in one line of plain words, for heads of pages and for programs that show nothing else.

use super::rows::{Row, rows};
use super::{Export, calendar};
use crate::browser::dates;
use crate::state::Fact;
use crate::texts;

/// Characters of a description that search engines and networks show.
const SHOWN: usize = 200;

impl Export<'_> {
    /// The fact's own words.
    pub(crate) fn words(&self, row: &Row) -> String {
        let words: Vec<&str> = row.passages.iter().map(|&span| self.reading.words(span)).collect();
        // A deadline's first full statement says all; the others say it again.
        if matches!(row.fact, Fact::Deadline(_)) { words[..words.len().min(1)].concat() } else { words.join(" … ") }
    }

    /// Who, how and when: "Yuri Ushakov, told reporters, 6 August 2025".
    pub(crate) fn background(&self, row: &Row) -> String {
        let mut parts = self.who(row);
        parts.extend(row.how.iter().map(|&span| self.reading.words(span).to_owned()));
        parts.extend(row.days.map(|(from, to)| {
            if from == to { dates::long_day(self.lang, from) } else { dates::days(self.lang, from, to) }
        }));
        if let Fact::Deadline(at) = row.fact {
            parts.extend(self.reading.sheet.deadlines.get(at as usize).and_then(|deadline| deadline.zone.clone()));
        }
        parts.join(", ") + self.doubt(row)
    }

    /// The names of those behind it, or the article's own words for who said it, in marks that tell them from a name.
    pub(super) fn who(&self, row: &Row) -> Vec<String> {
        let names = row.who.iter().filter_map(|&id| self.speaker(Some(id), row.sure)).map(|(_, actor)| actor.name);
        let names = names.map(|name| self.reading.words(name).to_owned());
        names.chain(row.source.map(|source| ["“", self.reading.words(source), "”"].concat())).collect()
    }

    /// What is put behind a fact that is not sure, where not even the article's own words for who said it are given.
    pub(super) fn doubt(&self, row: &Row) -> &'static str {
        if row.sure || row.source.is_some() { "" } else { self.lang.text(texts::take::UNCONFIRMED_SUFFIX) }
    }

    /// What the head of the article's page says, or of one card's.
    pub(crate) fn title_and_description(&self, fact: Option<Fact>) -> (String, String) {
        let headline = self.reading.headline();
        let Some(fact) = fact else { return (headline.to_owned(), self.summary()) };
        let row = rows(*self).into_iter().find(|row| row.fact == fact);
        let (words, background) = match &row {
            Some(row) => (self.words(row), self.background(row)),
            None => (self.named(fact), String::new()),
        };
        let title = [self.lang.text(texts::fact(fact)), self.lang.text(texts::COLON), &shortened(&words, 80)].concat();
        let description = [words.as_str(), &background].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
        (title, shortened(&description.join(" — "), SHOWN))
    }

    /// The first deadline with a day, else what there is.
    fn summary(&self) -> String {
        let sheet = &self.reading.sheet;
        let dated = sheet.deadlines.iter().find(|deadline| deadline.sure && deadline.due_to.is_some());
        let due = dated.and_then(|deadline| {
            Some([calendar::summary(*self, deadline), dates::long_day(self.lang, deadline.due_to?)].join(", "))
        });
        let counts = [
            texts::counts::quotes(self.lang, sheet.quotes.len()),
            texts::counts::actors(self.lang, sheet.actors.len()),
            texts::counts::events(self.lang, sheet.events.len()),
        ];
        let parts: Vec<String> = due.into_iter().chain(counts).collect();
        parts.join(" · ")
    }

    /// An actor's name with its first role, or the words of a time.
    fn named(&self, fact: Fact) -> String {
        if let Fact::Actor(at) = fact
            && let Some(actor) = self.reading.sheet.actors.get(at as usize)
        {
            let words: Vec<&str> =
                [actor.name].iter().chain(actor.roles.first()).map(|&span| self.reading.words(span)).collect();
            return words.join(", ");
        }
        fact.passages(&self.reading.sheet).first().map_or("", |&span| self.reading.words(span)).to_owned()
    }
}

/// At most `most` characters, cut between words.
fn shortened(text: &str, most: usize) -> String {
    let Some((cut, _)) = text.char_indices().nth(most) else { return text.to_owned() };
    let whole_words = text[..cut].rfind(char::is_whitespace).unwrap_or(cut);
    text[..whole_words].trim_end().to_owned() + "…"
}
