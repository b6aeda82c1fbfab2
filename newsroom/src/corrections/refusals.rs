//! Why an entry does not fit its article, in words that an editor can act on.

use super::syntax::line_of;
use ::corrections::{Entry, FactKind, Refusal, Trouble};
use engine::facts::{FactId, FactSheet};
use engine::text::Span;

/// An entry that was refused, and what it was applied to.
pub(super) struct Refused<'r> {
    /// The article's text.
    pub(super) text: &'r str,
    /// Lines of its file above it.
    pub(super) above: usize,
    /// The facts to which the entry does not fit.
    pub(super) sheet: &'r FactSheet,
    /// The entry.
    pub(super) entry: &'r Entry,
    /// The line that sets the same part.
    pub(super) earlier: Option<usize>,
}

impl Refused<'_> {
    /// What is wrong and what to do about it.
    pub(super) fn words(&self, refusal: &Refusal) -> (String, String) {
        let kind = self.entry.kind.name();
        let field = refusal.field.map_or(kind, |field| field.name());
        match &refusal.trouble {
            Trouble::NotInArticle(_) | Trouble::NotAround(_) | Trouble::Recurs(..) => self.place(refusal),
            Trouble::NoFact(kind, places, there) => self.no_fact(*kind, places, there),
            Trouble::NoActor(name) => self.no_actor(name),
            Trouble::NoDay(word) => no_day(word, field),
            Trouble::NoChoice(word, choices) => (format!("\"{word}\" is no {field} of {kind}s"), choose(word, choices)),
            Trouble::Lacks(lacking) => {
                let lacking = lacking.name();
                (
                    format!("{kind} without {lacking}"),
                    format!("add a line {lacking} = \"{}\"", example(self.entry.kind, lacking)),
                )
            }
            Trouble::SetTwice => {
                let before = self.earlier.map_or(String::new(), |line| format!(", first in line {line}"));
                (format!("{field} of this {kind} is set twice{before}"), "keep one of the two".to_owned())
            }
            other => plain(other, kind, field),
        }
    }

    /// Words that do not name one place.
    fn place(&self, refusal: &Refusal) -> (String, String) {
        match &refusal.trouble {
            Trouble::NotAround(places) => {
                let around = places.first().map_or(String::new(), |place| around(self.text, *place));
                let what = format!("\"{}\" never stands between those words", self.entry.passage.words);
                (what, format!("copy before and after from {around}"))
            }
            Trouble::Recurs(words, places) if places.len() > 1 => {
                let what = format!("\"{words}\" occurs {} times, in lines {}", places.len(), self.lines(places));
                let add = "add before or after with a few of the words around it";
                (what, if refusal.field.is_some() { "give more of the words around it" } else { add }.to_owned())
            }
            Trouble::Recurs(words, _) => {
                let what = format!("several facts of the kind {} stand at \"{words}\"", self.entry.kind.name());
                (what, "give just the words of one of them".to_owned())
            }
            Trouble::NotInArticle(words) => {
                (format!("the article does not say \"{words}\""), as_written(self.text, words))
            }
            _ => Default::default(),
        }
    }

    fn no_fact(&self, kind: FactKind, places: &[Span], there: &[FactId]) -> (String, String) {
        let what = format!("no {} stands at \"{}\"", kind.name(), self.entry.passage.words);
        let near = if there.is_empty() { self.in_lines(kind, places) } else { there.to_vec() };
        let listed: Vec<String> = near.iter().take(3).map(|fact| self.described(*fact)).collect();
        let remedy = match (listed.is_empty(), there.is_empty()) {
            (true, _) => format!("write [[add]] to add the {}", kind.name()),
            (false, true) => format!("its paragraph has {}; or write [[add]] to add one", listed.join(", ")),
            (false, false) => format!("there is {}; or write [[add]] to add the {}", listed.join(", "), kind.name()),
        };
        (what, remedy)
    }

    /// Facts of `kind` that stand in the same lines.
    fn in_lines(&self, kind: FactKind, places: &[Span]) -> Vec<FactId> {
        let line = |span: &Span| line_of(self.text, span.start as usize);
        let lines: Vec<usize> = places.iter().map(line).collect();
        let facts = (0..).map(|at| kind.fact(at)).take_while(|fact| !self.sheet.passages(*fact).is_empty());
        let stands = |fact: &FactId| self.sheet.passages(*fact).iter().any(|span| lines.contains(&line(span)));
        facts.filter(|fact| self.sheet.holds(*fact) && stands(fact)).collect()
    }

    fn described(&self, fact: FactId) -> String {
        let words = self.sheet.passages(fact).first().map_or("", |span| span.of(self.text));
        let short: String = words.chars().take(40).collect();
        let more = if short.len() < words.len() { "…" } else { "" };
        format!("the {} \"{short}{more}\"", FactKind::of(fact).name())
    }

    fn no_actor(&self, name: &str) -> (String, String) {
        let held = self.sheet.actors.iter().zip(0..).filter(|(_, at)| self.sheet.holds(FactId::Actor(*at)));
        let names = held.flat_map(|(actor, _)| [actor.name].into_iter().chain(actor.aliases.clone()));
        let remedy = match nearest(name, names.map(|span| span.of(self.text))) {
            Some(near) => format!("write \"{near}\""),
            None => "give a name that the page lists, or add the actor in an entry above: [[add]] and actor = \"…\""
                .to_owned(),
        };
        (format!("no actor is called \"{name}\""), remedy)
    }

    /// "3, 5, 9", as the article's file counts them.
    fn lines(&self, places: &[Span]) -> String {
        let mut lines: Vec<usize> =
            places.iter().map(|place| self.above + line_of(self.text, place.start as usize)).collect();
        lines.dedup();
        lines.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")
    }
}

/// What needs no look at the article.
fn plain(trouble: &Trouble, kind: &str, field: &str) -> (String, String) {
    let (what, remedy) = match trouble {
        Trouble::AlreadyThere(_) => (format!("this {kind} is there already"), "write [[set]] to change it"),
        Trouble::SeveralActors(name) => (format!("several actors are called \"{name}\""), "give the full name of one"),
        Trouble::NoTime(words) => (
            format!("\"{words}\" gives no time that is known"),
            "give the words of a time, or add it in an entry above: [[add]] and time = \"…\"",
        ),
        Trouble::Backwards => {
            (format!("{field} lies before the first day"), "give a last day that is not before the first")
        }
        Trouble::NothingSet => {
            (format!("nothing is set of this {kind}"), "add a line with what holds instead, or write [[remove]]")
        }
        _ => (format!("a {kind} has no {field}"), "delete the line"),
    };
    (what, remedy.to_owned())
}

/// The one of `known` that differs from `word` in fewest letters, if it is near at all.
pub(super) fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let distance = |other: &&str| strsim::damerau_levenshtein(&word.to_lowercase(), &other.to_lowercase());
    let near = known.into_iter().min_by_key(distance)?;
    (distance(&near) * 3 <= word.chars().count().max(3)).then_some(near)
}

/// The article's own spelling of words that differ from it only in quotation marks, dashes, spaces or case.
fn as_written(text: &str, words: &str) -> String {
    let plain = |c: char| match c {
        '‘' | '’' | '‚' => '\'',
        '“' | '”' | '„' => '"',
        '–' | '—' => '-',
        c if c.is_whitespace() => ' ',
        c => c.to_lowercase().next().unwrap_or(c),
    };
    let wanted: String = words.trim().chars().map(plain).collect();
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let flat: String = text.chars().map(plain).collect();
    let found = flat.find(&wanted).filter(|_| !wanted.is_empty()).map(|at| {
        let first = flat[..at].chars().count();
        let last = first + wanted.chars().count();
        &text[starts[first]..starts.get(last).copied().unwrap_or(text.len())]
    });
    match found {
        Some(written) => format!("write \"{written}\""),
        None => {
            "copy the words from the article, letter by letter; delete the entry if the article has changed".to_owned()
        }
    }
}

fn no_day(word: &str, field: &str) -> (String, String) {
    let remedy = if field == "value" {
        "write a day as in 2025-08-08, with an hour as in 2025-08-08T17:00, a month as in 2025-08, a year as in 2025, \
         or a length as in P2D"
    } else {
        "write year, month and day as in \"2025-08-08\""
    };
    (format!("\"{word}\" is no day of the calendar"), remedy.to_owned())
}

fn choose(word: &str, choices: &[&'static str]) -> String {
    match nearest(word, choices.iter().copied()) {
        Some(near) => format!("write \"{near}\""),
        None => format!("write one of {}", choices.join(", ")),
    }
}

fn example(kind: FactKind, field: &str) -> &'static str {
    match (kind, field) {
        (FactKind::Actor, "kind") => "person",
        (_, "kind") => "meeting",
        (_, "name") => "…",
        _ => "2025-08-08",
    }
}

/// The words around a place, about four on each side.
fn around(text: &str, place: Span) -> String {
    let before: Vec<&str> = text[..place.start as usize].split_whitespace().rev().take(4).collect();
    let before: Vec<&str> = before.into_iter().rev().collect();
    let after: Vec<&str> = text[place.end as usize..].split_whitespace().take(4).collect();
    format!("\"{} […] {}\"", before.join(" "), after.join(" "))
}
