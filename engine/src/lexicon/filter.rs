//! Which lists may hold a word, told by its hash in one glance: most words of a text are in no list, or in one of
//! twenty.
//!
//! Built at the first look-up, from the lists alone, together with their own tables.

use super::{ALL, Atom, Letters, ORGANIZATIONS, PLACES, ROLES, atom, key};
use std::sync::OnceLock;

/// Words that begin a name of several words among places and organizations: "New", "United".
const OPENERS: u32 = 1 << 31;

/// Words that end such a name: "York", "Nations".
const CLOSERS: u32 = 1 << 28;

/// Roles with "s" or "es" behind them.
const PLURALS: u32 = 1 << 30;

/// Words that rules name, in whatever case they are written.
const NAMED: u32 = 1 << 29;

/// Room enough that few words have a bit too many, which costs a look-up; with twice as much less of it would stay in
/// the processor's cache.
const PLACES_BY_HASH: usize = 1 << 15;

/// Which lists may hold a word, by its hash.
#[derive(Debug)]
pub struct Filter {
    /// The bits of all words whose hash starts alike.
    bits: [u32; PLACES_BY_HASH],
}

/// What lists may hold a word, and what else its hash tells of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lists(u32);

impl Lists {
    /// Of a word with the hash `key`.
    pub fn of(key: u32) -> Self {
        filter().lists(key)
    }

    /// What either of two words may be in.
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the list of the bit `list` is among them.
    pub(super) fn have(self, list: u32) -> bool {
        self.0 & list != 0
    }

    /// Whether the word may be or begin the name of a place or an organization.
    pub fn may_begin_known(self) -> bool {
        self.have(OPENERS | PLACES.bit() | ORGANIZATIONS.bit())
    }

    /// Whether the word may begin such a name of several words.
    pub fn may_open_known(self) -> bool {
        self.have(OPENERS)
    }

    /// The atom of a word of `length` bytes whose hash `key` and whose lists these are, written in `letters`.
    pub(crate) fn atom(self, key: u32, length: usize, letters: impl Fn() -> Letters) -> Atom {
        if self.have(NAMED) { Atom::of(key, length, letters()) } else { Atom::OTHER }
    }

    /// Whether the word may end such a name of several words.
    pub fn may_close_known(self) -> bool {
        self.have(CLOSERS)
    }

    /// Whether the word may be a role with "s" or "es" behind it. Holds for words of ASCII alone.
    pub fn may_be_plural_role(self) -> bool {
        self.have(PLURALS)
    }
}

/// The filter of all lists.
pub fn filter() -> &'static Filter {
    static FILTER: OnceLock<Box<Filter>> = OnceLock::new();
    FILTER.get_or_init(Filter::new)
}

/// The upper bits: the lower ones say where a word stands in its list.
#[inline]
fn place(key: u32) -> usize {
    key as usize >> 17
}

impl Filter {
    /// The lists that may hold a word with the hash `key`.
    #[inline]
    pub fn lists(&self, key: u32) -> Lists {
        Lists(self.bits[place(key)])
    }

    fn new() -> Box<Self> {
        let mut filter = Box::new(Self { bits: [0; PLACES_BY_HASH] });
        for list in ALL {
            list.words().for_each(|word| filter.add(list.bit(), key(word.as_bytes())));
        }
        atom::each(|word| filter.add(NAMED, key(word.as_bytes())));
        for list in [&PLACES, &ORGANIZATIONS] {
            list.words().for_each(|name| filter.add_openers_and_closers(name));
        }
        for role in ROLES.words() {
            filter.add(PLURALS, key([role, "s"].concat().as_bytes()));
            filter.add(PLURALS, key([role, "es"].concat().as_bytes()));
        }
        filter
    }

    fn add(&mut self, bit: u32, key: u32) {
        self.bits[place(key)] |= bit;
    }

    /// Wherever a mark or a space stands in `name`, a token may end before and behind it.
    fn add_openers_and_closers(&mut self, name: &str) {
        for (at, c) in name.char_indices().filter(|(_, c)| !c.is_alphanumeric()) {
            self.add(OPENERS, key(&name.as_bytes()[..at]));
            self.add(OPENERS, key(&name.as_bytes()[..at + c.len_utf8()]));
            self.add(CLOSERS, key(&name.as_bytes()[at..]));
            self.add(CLOSERS, key(&name.as_bytes()[at + c.len_utf8()..]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Document;

    #[test]
    fn whatever_a_list_holds_passes() {
        for list in ALL {
            assert!(list.words().all(|word| Lists::of(key(word.as_bytes())).have(list.bit())));
        }
    }

    #[test]
    fn the_first_word_of_every_known_name_passes() {
        for name in PLACES.words().chain(ORGANIZATIONS.words()) {
            for text in [name.to_owned(), format!("{name} said so."), format!("{name}'s aims"), format!("“{name},”")]
            {
                let document = Document::new(&text);
                let at = usize::from(text.starts_with('“'));
                let lists = Lists::of(document.words[at].key);
                assert!(lists.may_begin_known(), "{text}");
                let whole = document.words.get(at).is_some_and(|word| word.span().of(&text) == name);
                assert!(whole || lists.may_open_known(), "{text}");
                let start = document.words[at].span().start as usize;
                let last = document.words.iter().position(|word| word.span().end as usize == start + name.len());
                let lists = last.map(|last| Lists::of(document.words[last].key));
                assert!(whole || lists.is_none_or(Lists::may_close_known), "{text}");
            }
        }
    }

    #[test]
    fn most_other_words_do_not() {
        let words = ["harbour", "seldom", "wrote", "quietly", "timber", "sailing", "bread", "yellow", "window", "soup"];
        let passes = |word: &&&str| Lists::of(key(word.as_bytes())).may_begin_known();
        assert!(words.iter().filter(passes).count() < 4);
    }
}
