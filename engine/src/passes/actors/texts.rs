//! Numbers for texts: equal ones have the same, so that names are compared, grouped and sorted by numbers.

use super::kinds::Judged;
use super::name::Name;
use crate::text::Document;

/// Texts, each once, numbered in the order in which they came.
#[derive(Debug, Default)]
pub(super) struct Texts<'t> {
    /// Each with its hash.
    texts: Vec<(u32, &'t str)>,
    /// One past the number of a text, at its hash or in the next free place; 0 where none is.
    slots: Vec<u32>,
}

impl<'t> Texts<'t> {
    /// The number of `text`: that of the equal one before, or else the next.
    pub(super) fn number(&mut self, text: &'t str) -> usize {
        if self.slots.len() <= 2 * self.texts.len() {
            self.grow();
        }
        let hash = hash(text);
        let slot = self.slot(hash, text);
        if self.slots[slot] == 0 {
            self.texts.push((hash, text));
            self.slots[slot] = self.texts.len() as u32;
        }
        self.slots[slot] as usize - 1
    }

    /// The number of `text`; `None` where it is not among them.
    pub(super) fn find(&self, text: &str) -> Option<usize> {
        if self.slots.is_empty() {
            return None;
        }
        (self.slots[self.slot(hash(text), text)] as usize).checked_sub(1)
    }

    /// The text that has the number `number`.
    pub(super) fn text(&self, number: usize) -> &'t str {
        self.texts[number].1
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.texts.len()
    }

    /// Where `text` stands, or else would be put.
    fn slot(&self, hash: u32, text: &str) -> usize {
        let last = self.slots.len() - 1;
        let mut slot = hash as usize & last;
        while let Some(number) = (self.slots[slot] as usize).checked_sub(1) {
            if self.texts[number] == (hash, text) {
                break;
            }
            slot = (slot + 1) & last;
        }
        slot
    }

    fn grow(&mut self) {
        self.slots = vec![0; (4 * self.texts.len()).max(64).next_power_of_two()];
        self.texts.reserve_exact(self.slots.len() / 2 + 1 - self.texts.len());
        for at in 0..self.texts.len() {
            let (hash, text) = self.texts[at];
            let slot = self.slot(hash, text);
            self.slots[slot] = at as u32 + 1;
        }
    }
}

/// Names are hashed often, so that eight bytes are taken at a time.
fn hash(text: &str) -> u32 {
    let (chunks, rest) = text.as_bytes().as_chunks();
    let rest = rest.iter().fold(0, |rest, &byte| rest << 8 | u64::from(byte));
    let mix = |hash: u64, part: u64| (hash.rotate_left(23) ^ part).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let hash = chunks.iter().fold(rest, |hash, &chunk| mix(hash, u64::from_le_bytes(chunk)));
    (mix(hash, text.len() as u64) >> 32) as u32
}

impl<'t> FromIterator<&'t str> for Texts<'t> {
    fn from_iter<I: IntoIterator<Item = &'t str>>(list: I) -> Self {
        let mut texts = Self::default();
        list.into_iter().for_each(|text| _ = texts.number(text));
        texts
    }
}

/// The texts of names. What the words of a name tell by themselves is told once of all that are written alike: a long article
/// has far more names than texts of them, and to look at the words of every name takes memory that no cache holds.
#[derive(Default)]
pub(super) struct NameTexts<'t> {
    texts: Texts<'t>,
    /// For each text the first name that had it.
    pub(super) first_names: Vec<Name>,
}

impl<'t> NameTexts<'t> {
    /// Gives `name` the number of its text.
    pub(super) fn number(&mut self, document: &Document<'t>, name: &mut Name) {
        name.text = self.texts.number(name.text(document)) as u32;
        if self.first_names.len() < self.len() {
            self.first_names.push(*name);
        }
    }

    /// The number of `text`; `None` where no name had it.
    pub(super) fn find(&self, text: &str) -> Option<usize> {
        self.texts.find(text)
    }

    /// How many texts there are.
    pub(super) fn len(&self) -> usize {
        self.texts.len()
    }

    /// The places of all of `names`, those with one text behind each other and in order.
    pub(super) fn grouped(&self, names: &[Name]) -> Vec<u32> {
        // Counted, not sorted: for each text where its next name goes.
        let mut next = vec![0; self.len() + 1];
        names.iter().for_each(|name| next[name.text as usize + 1] += 1);
        (1..next.len()).for_each(|at| next[at] += next[at - 1]);
        let mut grouped = vec![0; names.len()];
        for (at, name) in (0..).zip(names) {
            let place = &mut next[name.text as usize];
            grouped[*place] = at;
            *place += 1;
        }
        grouped
    }
}

/// Lets so many names of each text pass: a hundred tell as much as ten thousand.
pub(super) struct Hundred(Vec<u8>);

impl Hundred {
    /// Of each of `texts`.
    pub(super) fn of(texts: &NameTexts) -> Self {
        Self(vec![0; texts.len()])
    }

    /// Whether `name` is among the first that asked.
    pub(super) fn lets_pass(&mut self, name: &Name) -> bool {
        let passed = &mut self.0[name.text as usize];
        *passed += u8::from(*passed <= 100);
        *passed <= 100
    }
}

/// Judges the names of `names` anew that are `open`, as `anew` says, which may go by nothing but their texts and how they were
/// judged before: it is asked once where several names have both the same.
pub(super) fn rejudge(
    names: &mut [Name],
    texts: &NameTexts,
    open: &dyn Fn(&Name) -> bool,
    anew: &dyn Fn(&Name) -> Option<Judged>,
) {
    // For each text how a name was judged, and how anew.
    let mut told: Vec<Option<[Option<Judged>; 2]>> = vec![None; texts.len()];
    for name in names.iter_mut().filter(|name| open(name)) {
        let told = &mut told[name.text as usize];
        if told.is_none_or(|[before, _]| before != name.judged) {
            *told = Some([name.judged, anew(name)]);
        }
        name.judged = told.and_then(|[_, anew]| anew);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{ActorKind, MentionRule};
    use std::cell::Cell;

    #[test]
    fn equal_texts_have_equal_numbers_however_many_there_are() {
        let written: Vec<String> = (0..500).map(|at| format!("Berg {}", at * 37 % 300)).collect();
        let mut texts = Texts::default();
        assert_eq!(texts.find("Berg 0"), None);
        let numbers: Vec<usize> = written.iter().map(|text| texts.number(text)).collect();
        assert_eq!(texts.len(), 300);
        for (number, text) in numbers.iter().zip(&written) {
            assert_eq!(texts.find(text), Some(*number));
            assert_eq!(numbers[written.iter().position(|other| other == text).expect("it is there")], *number);
        }
        assert_eq!(texts.find("Berg"), None);
    }

    #[test]
    fn names_are_grouped_by_their_texts_and_stay_in_order() {
        let document = Document::new("Ann Wu met Lin. Ann Wu and Lin left.");
        let mut names = [(0, 1), (3, 3), (5, 6), (8, 8)].map(|(first, last)| Name::new(first, last));
        let mut texts = NameTexts::default();
        names.iter_mut().for_each(|name| texts.number(&document, name));
        assert_eq!(texts.grouped(&names), [0, 2, 1, 3]);
        assert_eq!(texts.first_names.len(), 2);
        assert!(texts.grouped(&[]).is_empty());
    }

    #[test]
    fn a_judgement_is_asked_once_for_names_that_are_alike() {
        let document = Document::new("Ann Wu met Lin. Ann Wu and Lin left. Lin wept.");
        let mut names = [(0, 1), (3, 3), (5, 6), (8, 8), (11, 11)].map(|(first, last)| Name::new(first, last));
        let mut texts = NameTexts::default();
        names.iter_mut().for_each(|name| texts.number(&document, name));
        let told = |rule| Some(Judged { kind: ActorKind::Person, rule, sure: false });
        names[3].judged = told(MentionRule::GivenName);
        let asked = Cell::new(0);
        rejudge(&mut names, &texts, &|name| name.first() == name.last(), &|name| {
            asked.set(asked.get() + 1);
            name.judged.or(told(MentionRule::CapitalisedWords))
        });
        let rules = names.map(|name| name.judged.map(|judged| judged.rule));
        let (given, other) = (Some(MentionRule::GivenName), Some(MentionRule::CapitalisedWords));
        assert_eq!(rules, [None, other, None, given, other]);
        assert_eq!(asked.get(), 3);
    }
}
