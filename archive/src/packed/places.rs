//! Places in the text by words, sentences and mentions.

use super::Code;
use super::coder::Coder;
use super::values::{Field, given};
use super::words::Place;
use engine::facts::{ActorId, TimeId};
use engine::text::Span;

/// A mention by its first and last word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) actor: u32,
}

impl<C: Coder> Code<'_, C> {
    /// `it` by words, for whoever writes.
    pub(super) fn place(&self, it: Option<Span>) -> Place {
        if C::WRITES { self.words.place(it.unwrap_or_default()) } else { Place::default() }
    }

    /// A word, told by its distance from another.
    pub(super) fn step(&mut self, field: Field, detail: usize, rank: usize, from: usize, to: usize) -> usize {
        let step = self.signed(field, detail, rank, to as isize - from as isize);
        (from as isize).saturating_add(step).clamp(0, self.words.len() as isize - 1) as usize
    }

    /// What begins and ends with words, as nearly all does; if not, how far from them.
    pub(super) fn exact(&mut self, place: Place) -> Span {
        if !self.flag(Field::Odd, 0, place.inside > 0 || place.cut > 0) {
            return self.words.span_of(Place { inside: 0, cut: 0, ..place });
        }
        let inside = self.number(Field::Odd, 0, 0, place.inside);
        let cut = self.number(Field::Odd, 0, 1, place.cut);
        self.words.span_of(Place { inside, cut, ..place })
    }

    /// A passage near the word `from`.
    pub(super) fn span(&mut self, field: Field, detail: usize, from: usize, it: Option<Span>) -> Span {
        let place = self.place(it);
        let start = self.step(field, detail, 0, from, place.start);
        let end = start + self.number(field, detail, 1, place.end - place.start);
        self.exact(Place { start, end, ..place })
    }

    /// A passage near the word `from` that ends with its sentence or not long before.
    pub(super) fn clause(&mut self, field: Field, detail: usize, from: usize, it: Option<Span>) -> Span {
        let place = self.place(it);
        let start = self.step(field, detail, 0, from, place.start);
        let (_, last) = self.sentence(start);
        let end = self.step(field, detail, 1, last, place.end);
        self.exact(Place { start, end, ..place })
    }

    /// A passage told by where another begins and ends.
    pub(super) fn around(&mut self, field: Field, detail: usize, inner: Span, it: Option<Span>) -> Span {
        let (inner, place) = (self.words.place(inner), self.place(it));
        let start = self.step(field, detail, 0, inner.start, place.start);
        let end = self.step(field, detail, 1, inner.end, place.end);
        self.exact(Place { start, end, ..place })
    }

    /// One of those that were told before, or another near the first of them.
    pub(super) fn one_of(&mut self, field: Field, known: &[Span], it: Option<Span>) -> Span {
        let it = given::<C, _>(it);
        let at = it.and_then(|it| known.iter().position(|&span| span == it));
        if self.flag(field, 0, at.is_some()) {
            let at = self.number(field, 2, 0, at.unwrap_or(0));
            return known.get(at).copied().unwrap_or_default();
        }
        let from = known.first().map_or(0, |&span| self.words.place(span).start);
        self.span(field, 1, from, it)
    }

    /// The sentence that holds the word `at`, by its first and last word.
    pub(super) fn sentence(&self, at: usize) -> (usize, usize) {
        self.sentences.get(self.sentence_number(at)).copied().unwrap_or((at, self.words.len() - 1))
    }

    pub(super) fn sentence_number(&self, at: usize) -> usize {
        self.sentences.partition_point(|&(_, last)| last < at)
    }

    /// The first word of the sentence in which `it` begins, told by how many come after the one of this `number`, which
    /// is that sentence's then.
    pub(super) fn next_sentence(&mut self, field: Field, number: &mut usize, it: Option<Span>) -> usize {
        let sentence = if C::WRITES { self.sentence_number(self.place(it).start) } else { 0 };
        let step = self.signed(field, 0, 0, sentence as isize - *number as isize);
        *number = (*number as isize).saturating_add(step).max(0) as usize;
        self.sentences.get(*number).map_or(1, |&(start, _)| start)
    }

    /// The sentences of the text, which nearly always follow each other.
    pub(super) fn all_sentences(&mut self, it: &[Span]) -> Vec<Span> {
        let mut from = 1;
        self.list(Field::Sentence, 0, it, |code, it| {
            let place = code.place(it.copied());
            let is_whole =
                C::WRITES && place.start == from && place.inside == 0 && place.cut == 0 && code.may_end(place.end) > 0;
            let span = if code.flag(Field::Sentence, 0, is_whole) {
                let end = code.sentence_end(from, place.end);
                code.words.span_of(Place { start: from, end, ..Place::default() })
            } else {
                code.span(Field::Sentence, 0, from, it.copied())
            };
            let place = code.words.place(span);
            code.sentences.push((place.start, place.end));
            from = place.end + 1;
            span
        })
    }

    /// The word with which the sentence ends that begins at `from`.
    fn sentence_end(&mut self, from: usize, it: usize) -> usize {
        let last = self.words.len() - 2;
        for at in from..last {
            let sign = self.may_end(at);
            if sign > 0 && self.flag(Field::SentenceEnd, sign, at == it) {
                return at;
            }
        }
        last
    }

    /// What stands around the end of a word that may end a sentence; 0 for a word that cannot.
    fn may_end(&self, at: usize) -> usize {
        let (gap, next) = (self.words.gap(at), self.words.word(at + 1));
        let kind = match self.words.word(at) {
            "." | "!" | "?" | "…" => 1,
            "”" | "\"" | "»" | "’" | "'" | ")" | "]" => 2,
            _ if gap.contains('\n') || next.is_empty() => 3,
            _ => return 0,
        };
        let before = usize::from(at > 0 && matches!(self.words.word(at - 1), "." | "!" | "?" | "…"));
        let follows = match next.chars().next() {
            None => 0,
            Some(letter) if letter.is_lowercase() => 1,
            Some(letter) if letter.is_alphanumeric() => 2,
            Some(_) => 3,
        };
        let breaks = if gap.contains('\n') { 2 } else { usize::from(!gap.is_empty()) };
        kind + 4 * (before + 2 * (follows + 4 * breaks))
    }

    /// The number of the first mention that does not begin before the word `from`.
    pub(super) fn seen_from(&self, from: usize) -> usize {
        self.seen.partition_point(|seen| seen.start < from)
    }

    /// An actor, told by how many mentions after the word `near` they come.
    pub(super) fn actor(&mut self, field: Field, detail: usize, near: usize, it: Option<ActorId>) -> Option<ActorId> {
        let it = given::<C, _>(it);
        if !self.flag(field, 2 * detail, it.is_some()) {
            return None;
        }
        let first = self.seen_from(near);
        let far = it.and_then(|it| self.seen[first..].iter().position(|seen| seen.actor == it.0));
        if self.flag(field, 2 * detail + 1, far.is_some()) {
            let far = self.number(field, detail, 0, far.unwrap_or(0));
            return self.seen.get(first + far).map(|seen| ActorId(seen.actor));
        }
        Some(ActorId(self.number(field, detail, 1, it.map_or(0, |it| it.0 as usize)) as u32))
    }

    /// A time, told by how many begin after the word `near` and before it.
    pub(super) fn time(&mut self, field: Field, detail: usize, near: usize, it: Option<TimeId>) -> Option<TimeId> {
        let it = given::<C, _>(it);
        if !self.flag(field, detail, it.is_some()) {
            return None;
        }
        let first = self.times.partition_point(|&start| start < near) as isize;
        let far = self.signed(field, detail, 0, it.map_or(0, |it| it.0 as isize - first));
        Some(TimeId(first.saturating_add(far) as u32))
    }
}
