//! Chooses among what a word can be: a sum of learned weights over the word and its neighbours, all in integers.
//!
//! Greedy, from left to right: the tags before a word are settled when it is looked at. The weights are hashed: a
//! feature and a tag together name one of [`SIZE`] small numbers, and where two pairs share one, training has seen to
//! it that the more frequent pair wins.

use super::sight::{Kind, Sight};
use crate::text::Tag;

/// How many weights there are.
pub(super) const SIZE: usize = 1 << 16;

/// How many features a word has.
pub(super) const FEATURES: usize = 22;

static WEIGHTS: &[u8; SIZE] = include_bytes!("../weights/tags.bin");

/// The likeliest tag of the word `at`, given `tags`, those of the words before it, and the `clause` that they make.
pub(super) fn choose(sights: &[Sight], tags: &[Tag], clause: &Clause, at: usize) -> Tag {
    let class = sights[at].class;
    if class.is_one() {
        return class.first();
    }
    let features = features(sights, tags, clause, at);
    best(class.bits(), |tag| features.iter().map(|&feature| i32::from(WEIGHTS[place(feature, tag)] as i8)).sum())
}

/// The tag of `bits` with the highest score; the first of them where several have it.
pub(super) fn best(bits: u32, score: impl Fn(Tag) -> i32) -> Tag {
    let mut found = (i32::MIN, Tag::Other);
    let mut rest = bits;
    while rest != 0 {
        let tag = Tag::ALL[rest.trailing_zeros() as usize % Tag::ALL.len()];
        rest &= rest - 1;
        let points = score(tag);
        if points > found.0 {
            found = (points, tag);
        }
    }
    found.1
}

/// Where the weight of `feature` for `tag` is kept.
pub(super) fn place(feature: u32, tag: Tag) -> usize {
    ((feature ^ (tag as u32 + 1).wrapping_mul(0x9e37_79b9)).wrapping_mul(0x85eb_ca6b) >> 16) as usize % SIZE
}

/// What is seen of the word `at` and around it, each feature as a hash.
pub(super) fn features(sights: &[Sight], tags: &[Tag], clause: &Clause, at: usize) -> [u32; FEATURES] {
    let sight = |back: usize| at.checked_sub(back).map_or(&Sight::OUTSIDE, |at| &sights[at]);
    let ahead = |on: usize| sights.get(at + on).unwrap_or(&Sight::OUTSIDE);
    let tag = |back: usize| at.checked_sub(back).map_or(Tag::Other, |at| tags[at]) as u32;
    let (word, before, after) = (&sights[at], sight(1), ahead(1));
    let class = word.class.bits();
    let kind = (word.kind as u32) << 1 | u32::from(word.known);
    let (tag_1, tag_2) = (tag(1), tag(2));
    let (auxiliary, has_verb) = clause.before(at);
    let seen = [
        [class, kind],
        [word.key, 0],
        [word.suffix, kind],
        [tag_1, 0],
        [tag_1, tag_2 + 1],
        [tag_1, class],
        [before.key, 0],
        [after.key, 0],
        [after.class.bits(), 0],
        [tag_1, after.class.bits()],
        [class, after.class.bits()],
        [before.key, class],
        [word.key, tag_1],
        [word.key, after.class.first() as u32],
        [ahead(2).class.bits(), class],
        [word.suffix & 0xffff, tag_1],
        [auxiliary, class],
        [has_verb, class],
        [after.key, class],
        [sight(2).key, tag_1],
        [kind << 4 | after.kind as u32, before.kind as u32],
        [has_verb << 8 | tag_1, class],
    ];
    std::array::from_fn(|at| hash(at as u32 + 1, seen[at][0], seen[at][1]))
}

fn hash(number: u32, one: u32, other: u32) -> u32 {
    let mixed = (number.wrapping_mul(0x9e37_79b1) ^ one).wrapping_mul(0x85eb_ca77);
    let mixed = ((mixed ^ mixed >> 15) ^ other).wrapping_mul(0xc2b2_ae3d);
    mixed ^ mixed >> 13
}

/// What the clause before a word tells: the past tense from the participle, and a verb from a noun.
///
/// Places are counted from one; 0 where there is none.
#[derive(Default)]
pub(super) struct Clause {
    /// The last word that opens a clause, and its sort.
    opener: (usize, u32),
    /// The last finite verb.
    verb: usize,
    /// The last auxiliary or modal, and its hash.
    auxiliary: (usize, u32),
}

impl Clause {
    /// Goes on over the word `at`.
    pub(super) fn see(&mut self, at: usize, tag: Tag, sight: &Sight) {
        let place = at + 1;
        match tag {
            Tag::Auxiliary | Tag::Modal => (self.auxiliary, self.verb) = ((place, sight.key), place),
            Tag::VerbPast | Tag::VerbS => self.verb = place,
            Tag::Subordinator => self.opener = (place, 2),
            Tag::Mark if sight.kind == Kind::Mark => self.opener = (place, 4),
            Tag::Conjunction => self.opener = (place, 6),
            _ => {}
        }
    }

    /// The auxiliary shortly before the word `at`, and whether its clause has a finite verb already.
    fn before(&self, at: usize) -> (u32, u32) {
        let (opener, sort) = self.opener;
        let near = |place: usize, reach: usize| place > 0 && at < place + reach;
        let auxiliary = near(self.auxiliary.0, 4) && self.auxiliary.0 > opener;
        let has_verb = near(self.verb, 12) && self.verb > opener;
        let sort = if near(opener, 12) { sort } else { 0 };
        (if auxiliary { self.auxiliary.1 } else { 0 }, u32::from(has_verb) + sort)
    }
}
