//! Numbers for texts: equal ones have the same, so that names are compared, grouped and sorted by numbers.

use super::names::Name;
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

/// The texts of names.
pub(super) struct NameTexts<'t> {
    pub(super) texts: Texts<'t>,
    /// For each name the number of its text.
    pub(super) numbers: Vec<u32>,
}

impl<'t> NameTexts<'t> {
    pub(super) fn of(document: &Document<'t>, names: &[Name]) -> Self {
        let mut texts = Texts::default();
        let numbers = names.iter().map(|name| texts.number(name.text(document)) as u32).collect();
        Self { texts, numbers }
    }

    /// The places of all names, those with one text behind each other and in order.
    pub(super) fn grouped(&self) -> Vec<u32> {
        // Counted, not sorted: for each text where its next name goes.
        let mut next = vec![0; self.texts.len() + 1];
        self.numbers.iter().for_each(|&number| next[number as usize + 1] += 1);
        (1..next.len()).for_each(|at| next[at] += next[at - 1]);
        let mut grouped = vec![0; self.numbers.len()];
        for (at, &number) in (0..).zip(&self.numbers) {
            let place = &mut next[number as usize];
            grouped[*place] = at;
            *place += 1;
        }
        grouped
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let names = [(0, 1), (3, 3), (5, 6), (8, 8)].map(|(first, last)| Name::new(first, last));
        assert_eq!(NameTexts::of(&document, &names).grouped(), [0, 2, 1, 3]);
        assert!(NameTexts::of(&document, &[]).grouped().is_empty());
    }
}
