//! Bodies that are named again by the noun of their name: "the union" for the Union of Bakers.

use super::merging::{Draft, Drafts};
use super::references::{Seen, WINDOW, Walk};
use super::vocabulary::{is_capital, role_at};
use crate::facts::ActorKind;
use crate::lexicon;

/// How many words a name and its noun stand apart at most, for the noun to be certain.
const REACH: usize = 60;

impl Walk<'_, '_> {
    /// "the union", whose words are `at` and `head`: the body that has the word for its own noun, as "Union of Bakers" and
    /// "a union". Sure where the text has named one such body of late, and with it or behind it none that may be a union too.
    pub(super) fn named_after(&self, at: usize, head: usize, drafts: &Drafts) -> Option<(usize, bool)> {
        let word = self.document.word(head);
        let own = |draft: &Draft| {
            let noun = self.noun(draft).filter(|_| draft.kind == ActorKind::Organization);
            noun.is_some_and(|noun| self.document.word(noun).eq_ignore_ascii_case(word))
        };
        let mut fits = self.seen.iter().rev().take(WINDOW).filter(|seen| own(&drafts.list[seen.draft]));
        let nearest = fits.next()?;
        // "The Bank of England fined Barclays. The bank": a court or a ministry is no bank, but who knows of Barclays?
        let rival = |seen: &Seen| {
            let draft = &drafts.list[seen.draft];
            let may_be = draft.kind == ActorKind::Organization || !draft.sure;
            let another = self.noun(draft).and_then(|noun| role_at(self.document, noun)) == Some("o");
            may_be && !another && seen.draft != nearest.draft
        };
        let mut near = self.seen.iter().rev().take(WINDOW).take_while(|seen| seen.sentence >= nearest.sentence);
        let alone = fits.all(|seen| seen.draft == nearest.draft) && !near.any(rival);
        Some((nearest.draft, alone && !self.names_a_stranger(nearest, at)))
    }

    /// The noun of a body's name: "Union" of the Union of Bakers, "Court" of the High Court.
    fn noun(&self, draft: &Draft) -> Option<usize> {
        let words = self.document.words_of(draft.name);
        let of = words.clone().find(|&at| self.document.is(at, words!["of", "for", "in", "at"]));
        of.unwrap_or(words.end).checked_sub(1).filter(|&noun| words.contains(&noun))
    }

    /// Whether a name that is nobody's whom we know stands between `seen` and the word `at`, or the two are far apart.
    fn names_a_stranger(&self, seen: &Seen, at: usize) -> bool {
        let document = self.document;
        let from = document.word_at(seen.end);
        let behind = self.seen.iter().rev().take(WINDOW).take_while(|other| other.at > seen.at);
        let plain = |at: usize| document.is(at, lexicon::WEEKDAYS) || document.is_listed(at, &lexicon::NOT_NAMES);
        // A mention starts in its run of capitals: "Prime Minister Jo Lin".
        let starts: Vec<usize> = behind.map(|other| document.word_at(other.at)).collect();

        let mut word = from;
        while word < at && at - from <= REACH {
            let run = (word..at).take_while(|&at| is_capital(document, at)).count();
            let first = word + usize::from(document.opens_sentence(word));
            let known = starts.iter().any(|start| (word..word + run).contains(start));
            if !known && (first..word + run).any(|at| !plain(at)) {
                return true;
            }
            word += run.max(1);
        }
        at.saturating_sub(from) > REACH
    }
}
