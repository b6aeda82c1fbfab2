//! What a link in the page points at: a fact, or one passage that proves it.

use engine::facts::{FactId, FactSheet};
use engine::text::Span;
use std::vec;

/// One fact of a sheet, by kind and place in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub(crate) enum Fact {
    Actor(u32),
    Quote(u32),
    Claim(u32),
    Time(u32),
    Deadline(u32),
    Event(u32),
}

impl Fact {
    /// The id by which links and the fact sheet know it: "q3" is the third quote.
    pub(crate) fn id(self) -> String {
        let mut id = String::from(self.letter());
        id.push_str(&(self.at() + 1).to_string());
        id
    }

    /// The letter of its kind.
    pub(crate) fn letter(self) -> char {
        self.parts().0
    }

    /// Its place in its kind's list.
    pub(crate) fn at(self) -> u32 {
        self.parts().1
    }

    fn parts(self) -> (char, u32) {
        match self {
            Self::Actor(at) => ('a', at),
            Self::Quote(at) => ('q', at),
            Self::Claim(at) => ('c', at),
            Self::Time(at) => ('t', at),
            Self::Deadline(at) => ('d', at),
            Self::Event(at) => ('e', at),
        }
    }

    /// Reads "q3".
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Target::parse(text).filter(|target| target.passage.is_none()).map(|target| target.fact)
    }

    /// Every fact of `sheet` that holds, kind by kind: in a list, for a chain of six would be made anew wherever they are
    /// gone through.
    pub(crate) fn all(sheet: &FactSheet) -> vec::IntoIter<Self> {
        type Kind = fn(u32) -> Fact;
        let kinds: [(usize, Kind); 6] = [
            (sheet.actors.len(), Self::Actor),
            (sheet.quotes.len(), Self::Quote),
            (sheet.claims.len(), Self::Claim),
            (sheet.times.len(), Self::Time),
            (sheet.deadlines.len(), Self::Deadline),
            (sheet.events.len(), Self::Event),
        ];
        let mut all = Vec::new();
        for (count, kind) in kinds {
            all.extend((0..count as u32).map(kind).filter(|fact| !fact.is_removed(sheet)));
        }
        all.into_iter()
    }

    /// Whether an editor took it back. It keeps its place in its list, and is shown nowhere.
    pub(crate) fn is_removed(self, sheet: &FactSheet) -> bool {
        !sheet.holds(self.into())
    }

    /// The passages by which it stands or falls in another text: an actor's is its name, wherever it is.
    #[cfg(feature = "whole")]
    pub(crate) fn proof(self, sheet: &FactSheet) -> Vec<Span> {
        match self {
            Self::Actor(at) => sheet.actors.get(at as usize).map(|actor| actor.name).into_iter().collect(),
            _ => self.passages(sheet),
        }
    }

    /// The passages of the article that state it, in the order of the text; none where the sheet has no such fact.
    pub(crate) fn passages(self, sheet: &FactSheet) -> Vec<Span> {
        sheet.passages(self.into())
    }
}

impl From<FactId> for Fact {
    fn from(id: FactId) -> Self {
        match id {
            FactId::Actor(at) => Self::Actor(at),
            FactId::Quote(at) => Self::Quote(at),
            FactId::Claim(at) => Self::Claim(at),
            FactId::Time(at) => Self::Time(at),
            FactId::Deadline(at) => Self::Deadline(at),
            FactId::Event(at) => Self::Event(at),
        }
    }
}

impl From<Fact> for FactId {
    fn from(fact: Fact) -> Self {
        match fact {
            Fact::Actor(at) => Self::Actor(at),
            Fact::Quote(at) => Self::Quote(at),
            Fact::Claim(at) => Self::Claim(at),
            Fact::Time(at) => Self::Time(at),
            Fact::Deadline(at) => Self::Deadline(at),
            Fact::Event(at) => Self::Event(at),
        }
    }
}

/// A fact's card ("q3"), or its second passage ("q3-2").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    /// Which fact.
    pub(crate) fact: Fact,
    /// Which of its passages, counted from 1; `None` is the card.
    pub(crate) passage: Option<u32>,
}

impl Target {
    /// The card of `fact`.
    pub(crate) fn card(fact: Fact) -> Self {
        Self { fact, passage: None }
    }

    /// The passage `at` of `fact`, counted from 0.
    pub(crate) fn passage(fact: Fact, at: usize) -> Self {
        Self { fact, passage: Some(at as u32 + 1) }
    }

    /// Reads "q3" and "q3-2".
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (fact, passage) = match text.split_once('-') {
            Some((fact, passage)) => (fact, Some(count(passage)?)),
            None => (text, None),
        };
        let number = |letter| fact.strip_prefix(letter).and_then(count).map(|count| count - 1);
        let fact = None
            .or(number('a').map(Fact::Actor))
            .or(number('q').map(Fact::Quote))
            .or(number('c').map(Fact::Claim))
            .or(number('t').map(Fact::Time))
            .or(number('d').map(Fact::Deadline))
            .or(number('e').map(Fact::Event))?;
        Some(Self { fact, passage })
    }

    /// What `parse` reads.
    pub(crate) fn id(self) -> String {
        let mut id = self.fact.id();
        if let Some(passage) = self.passage {
            id.push('-');
            id.push_str(&passage.to_string());
        }
        id
    }

    /// The link to it.
    pub(crate) fn href(self) -> String {
        let mut href = String::from('#');
        href.push_str(&self.id());
        href
    }
}

/// A number from 1, without signs or needless zeros.
fn count(text: &str) -> Option<u32> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    if plain { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_says_which_fact_and_which_passage() {
        for id in ["a1", "q3", "c12", "t4-1", "d1-2", "e7"] {
            assert_eq!(Target::parse(id).map(Target::id).as_deref(), Some(id));
        }
        assert_eq!(Target::parse("q3-2"), Some(Target::passage(Fact::Quote(2), 1)));
    }

    #[test]
    fn other_fragments_are_no_links_to_facts() {
        for id in ["", "q", "q0", "q-1", "q3-", "q3-0", "q03", "x1", "quotes", "q3 ", "q99999999999", "q+1", "é1"] {
            assert_eq!(Target::parse(id), None, "{id}");
        }
    }
}
