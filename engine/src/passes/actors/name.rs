//! A name as the passes see it: which words it has, and what is told of it.

use super::kinds::Judged;
use crate::order::sort_by_number;
use crate::text::Document;

/// A run of words written as a name. Long texts have hundreds of thousands of them, which many a rule goes through, so that
/// each takes sixteen bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    first: u32,
    /// The number of its text; see [`NameTexts`](super::texts::NameTexts).
    pub text: u32,
    /// How many words it has more than one.
    more: u8,
    /// How many words of a title stand before it.
    titles: u8,
    /// Whether it stands inside another name.
    pub nested: bool,
    /// What it names, once judged; `None` for what names no actor.
    pub judged: Option<Judged>,
}

impl Name {
    /// The words from `first` to `last`; of more than 256, as no name has them, the first.
    pub(super) fn new(first: usize, last: usize) -> Self {
        let more = count(last - first);
        Self { first: first as u32, text: 0, more, titles: 0, nested: false, judged: None }
    }

    /// The same inside another name ("Texas" in "University of Texas").
    pub(super) fn inside(first: usize, last: usize) -> Self {
        Self { nested: true, ..Self::new(first, last) }
    }

    pub(super) fn as_judged(self, judged: Judged) -> Self {
        Self { judged: Some(judged), ..self }
    }

    /// The same behind a title that starts with the word `title`.
    pub(super) fn titled(self, title: usize) -> Self {
        Self { titles: count(self.first() - title), ..self }
    }

    /// The same without its first word, or with the word before it.
    pub(super) fn from(self, first: usize) -> Self {
        Self { first: first as u32, more: count(self.last() - first), ..self }
    }

    /// Lets it have `more` words behind its last.
    pub(super) fn extend(&mut self, more: usize) {
        self.more = count(usize::from(self.more) + more);
    }

    /// Its first word.
    pub(super) fn first(&self) -> usize {
        self.first as usize
    }

    /// Its last word.
    pub(super) fn last(&self) -> usize {
        self.first() + usize::from(self.more)
    }

    /// The first word of the title before it ("Special" in "Special Envoy Steve Witkoff").
    pub(super) fn title(&self) -> Option<usize> {
        (self.titles > 0).then(|| self.first() - usize::from(self.titles))
    }

    pub(super) fn text<'t>(&self, document: &Document<'t>) -> &'t str {
        document.span(self.first(), self.last()).of(document.text)
    }
}

fn count(words: usize) -> u8 {
    words.min(usize::from(u8::MAX)) as u8
}

/// Adds `found` to `names`, both of which are in order but for a few.
pub(super) fn add(names: &mut Vec<Name>, mut found: Vec<Name>) {
    sort(names);
    sort(&mut found);
    // From behind, where there is room: each moves once.
    let mut from = names.len();
    names.resize(from + found.len(), Name::new(0, 0));
    let mut to = names.len();
    while let Some(&last) = found.last() {
        to -= 1;
        if from > 0 && place(&names[from - 1]) > place(&last) {
            from -= 1;
            names[to] = names[from];
        } else {
            names[to] = last;
            found.pop();
        }
    }
}

/// Sorts names by their places, the longer of two that start alike first.
fn sort(names: &mut [Name]) {
    sort_by_number(names, place);
}

fn place(name: &Name) -> u64 {
    u64::from(name.first) << 32 | u64::from(u32::MAX - name.last() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_found_later_stand_in_their_places() {
        let of = |places: &[(usize, usize)]| places.iter().map(|&(first, last)| Name::new(first, last)).collect();
        let mut names: Vec<Name> = of(&[(2, 4), (4, 4), (9, 9)]);
        add(&mut names, of(&[(12, 13), (0, 0), (2, 3)]));
        let places: Vec<_> = names.iter().map(|name| (name.first, name.last())).collect();
        assert_eq!(places, [(0, 0), (2, 4), (2, 3), (4, 4), (9, 9), (12, 13)]);
    }
}
