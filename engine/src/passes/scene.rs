//! What a rule about parties and days can look at: words in small letters, and which actor or time stands where.

use crate::facts::*;
use crate::lexicon::{self, Atom};
use crate::order::{Places, sort_by_number};
use crate::text::{Document, Shape, Span, Tag};
use std::ops::Range;

/// A document with its actors and times, found by word.
pub(crate) struct Scene<'a> {
    pub(super) document: &'a Document<'a>,
    pub(super) actors: &'a [Actor],
    pub(super) times: &'a [Time],
    cast: Vec<Seen>,
    /// At which words the mentions start.
    starts: Places,
    /// The words of every time, in the order of the text.
    time_words: Vec<Range<usize>>,
    /// At which words the times start.
    time_starts: Places,
}

/// An actor's mention, by words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    start: u32,
    end: u32,
    pub(super) actor: ActorId,
    pub(super) form: Form,
    pub(super) sure: bool,
}

impl Seen {
    /// Its words.
    #[inline]
    pub(super) fn words(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl<'a> Scene<'a> {
    pub(crate) fn new(document: &'a Document<'a>, actors: &'a [Actor], times: &'a [Time]) -> Self {
        let mut cast = Vec::with_capacity(actors.iter().map(|actor| actor.mentions.len()).sum());
        for (at, actor) in actors.iter().enumerate() {
            cast.extend(actor.mentions.iter().map(|&Mention { span, form, sure, .. }| Seen {
                start: span.start,
                end: span.end,
                actor: ActorId(at as u32),
                form,
                sure,
            }));
        }
        sort_by_number(&mut cast, |seen| u64::from(seen.start) << 32 | u64::from(u32::MAX - seen.end));
        // Bytes until now: words are looked up in the order of the text, in memory that is at hand.
        for seen in &mut cast {
            let words = document.words_of(Span { start: seen.start, end: seen.end });
            (seen.start, seen.end) = (words.start as u32, words.end as u32);
        }
        cast.retain(|seen| !seen.words().is_empty());
        for at in 0..cast.len() {
            cast[at].sure |= is_only_body(document, actors, &cast[..=at]);
        }
        let time_words: Vec<_> = times.iter().map(|time| document.words_of(time.span)).collect();
        debug_assert!(time_words.is_sorted_by_key(|words| words.start), "times are in the order of the text");
        let starts = Places::of(cast.iter().map(|seen| seen.start));
        let time_starts = Places::of(time_words.iter().map(|words| words.start as u32));
        Self { document, actors, times, cast, starts, time_words, time_starts }
    }

    /// Whether the word `at` is `word`, which is in small letters, in whatever case it is written.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn is(&self, at: usize, word: Atom) -> bool {
        self.document.atom(at).lower() == word
    }

    /// Whether the words `at` and `other` are the same, in whatever case they are written.
    pub(super) fn same(&self, at: usize, other: usize) -> bool {
        self.document.word(at).eq_ignore_ascii_case(self.document.word(other))
    }

    /// Whether the word `at` is one of `words`, which are in small letters.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn any(&self, at: usize, words: &[Atom]) -> bool {
        self.document.atom(at).is_any(words)
    }

    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn is_mark(&self, at: usize) -> bool {
        self.document.words.get(at).is_none_or(|word| word.shape == Shape::Mark)
    }

    /// Whether the word `at` is the genitive's "'s".
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn is_genitive(&self, at: usize) -> bool {
        self.document.words.get(at).is_some_and(|word| word.shape == Shape::Clitic)
            && self.document.is(at, words!["'s", "’s", "'", "’", "'S", "’S"])
    }

    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn time(&self, id: TimeId) -> &'a Time {
        &self.times[id.0 as usize]
    }

    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn time_words(&self, id: TimeId) -> Range<usize> {
        self.time_words[id.0 as usize].clone()
    }

    /// The number of times that start before the word `at`.
    fn times_before(&self, at: usize) -> usize {
        self.time_starts.first_from(&self.time_words, at as u32, |words| words.start as u32)
    }

    /// The time that starts with the word `at`.
    pub(super) fn time_from(&self, at: usize) -> Option<TimeId> {
        let place = self.times_before(at);
        self.time_words.get(place).filter(|words| words.start == at).map(|_| TimeId(place as u32))
    }

    /// The time that ends with the word `at`.
    pub(super) fn time_ending(&self, at: usize) -> Option<TimeId> {
        let place = self.times_before(at + 1).checked_sub(1)?;
        (self.time_words[place].end == at + 1).then_some(TimeId(place as u32))
    }

    /// The times whose first word lies in `words`, in order.
    pub(super) fn times_in(&self, words: Range<usize>) -> impl DoubleEndedIterator<Item = TimeId> + use<> {
        (self.times_before(words.start) as u32..self.times_before(words.end) as u32).map(TimeId)
    }

    /// The mentions whose first word lies in `words`, in order.
    pub(super) fn cast_in(&self, words: Range<usize>) -> &[Seen] {
        let [from, to] =
            [words.start, words.end].map(|at| self.starts.first_from(&self.cast, at as u32, |seen| seen.start));
        &self.cast[from..to.max(from)]
    }

    /// The longest mention that ends with the word `at`, or before the parenthesis that does: "Norvind (NRV.OL)".
    pub(super) fn seen_ending(&self, at: usize) -> Option<&Seen> {
        let opens = (at.saturating_sub(5)..at).rev().find(|&open| self.document.is(open, words!["("]));
        let at = opens.filter(|&open| open > 0 && self.document.is(at, words![")"])).map_or(at, |open| open - 1);
        self.cast_in(at.saturating_sub(12)..at + 1).iter().find(|seen| seen.words().end == at + 1)
    }

    /// The words `words` as a span, without a mark at their end that opens what follows; `None` where there are none.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn span(&self, words: &Range<usize>) -> Option<Span> {
        let opens = words.end > words.start && self.opens_quotation(words.end - 1);
        let words = words.start..words.end - usize::from(opens);
        (words.start < words.end && words.end <= self.document.words.len())
            .then(|| self.document.span(words.start, words.end - 1))
    }

    fn opens_quotation(&self, at: usize) -> bool {
        self.document.words.get(at).is_some_and(|word| {
            let quotations = &self.document.quotations;
            let found = quotations.binary_search_by_key(&word.span().start, |quotation| quotation.whole.start);
            word.shape == Shape::Mark && found.is_ok()
        })
    }

    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn is_place(&self, id: ActorId) -> bool {
        self.actors[id.0 as usize].kind == ActorKind::Place
    }

    /// Whether it is a country, which can meet and attack as a body can.
    pub(super) fn is_country(&self, id: ActorId) -> bool {
        let actor = &self.actors[id.0 as usize];
        self.is_place(id)
            && lexicon::PLACES.get(actor.name.of(self.document.text)).is_some_and(|kind| kind.starts_with('c'))
    }

    pub(super) fn is_human(&self, id: ActorId) -> bool {
        matches!(self.actors[id.0 as usize].kind, ActorKind::Person | ActorKind::Unnamed | ActorKind::Group)
    }

    /// Whether `seen`, with its title, hangs on a preposition: "members of Congress".
    pub(super) fn follows_preposition(&self, seen: &Seen) -> bool {
        self.hangs_on_preposition(seen.words().start, seen.words().start.saturating_sub(8))
    }

    /// The subject of the verb `verb`: the mention before it, past helping verbs, adverbs and days. None where the
    /// nearest name stands after a preposition ("members of Congress voted").
    pub(super) fn subject(&self, verb: usize, floor: usize) -> Option<&Seen> {
        let at = self.subject_end(verb, floor);
        let mut last = at.checked_sub(1).filter(|&last| last >= floor)?;
        if self.any(last, words!["who", "which"]) {
            last = last.checked_sub(1)?;
            last = if self.is(last, word!(",")) { last.checked_sub(1)? } else { last };
            return self.seen_ending(last).filter(|seen| seen.words().start >= floor);
        }
        let before_comma = || {
            let seen = self.is(last, word!(",")).then(|| self.seen_ending(last.checked_sub(1)?)).flatten()?;
            // "heads of the shipper, Norvind, were told": whose heads they are is no subject.
            let comma = seen.words().start.checked_sub(1).filter(|&comma| comma > floor && self.is(comma, word!(",")));
            let inside = |&at: &usize| self.document.tag(at).is_noun() || self.document.tag(at) == Tag::Adjective;
            let named = comma.and_then(|comma| (floor..comma).rev().take(5).find(|at| !inside(at)));
            let hangs = named.is_some_and(|at| self.hangs_on_preposition(at + 1, floor));
            Some(seen).filter(|_| !hangs)
        };
        let seen = self.seen_ending(last).or_else(|| self.before_apposition(last, floor)).or_else(before_comma)?;
        (seen.words().start >= floor && !self.hangs_on_preposition(seen.words().start, floor)).then_some(seen)
    }

    /// Where the words end before which the subject of `verb` stands: past helping verbs, adverbs and days.
    pub(super) fn subject_end(&self, verb: usize, floor: usize) -> usize {
        let mut at = verb;
        while at > floor && self.stands_between_subject_and_verb(at - 1) {
            at = self.time_ending(at - 1).map_or(at - 1, |id| self.time_words(id).start).max(floor);
        }
        at
    }

    fn stands_between_subject_and_verb(&self, at: usize) -> bool {
        let word = self.document.word(at);
        self.time_ending(at).is_some()
            || self.document.is(at, BETWEEN)
            || word.ends_with("ly") && self.document.words[at].shape == Shape::Lower
    }

    /// "Volkov, the minister, ordered": the mention before the comma that opens the apposition.
    fn before_apposition(&self, last: usize, floor: usize) -> Option<&Seen> {
        if !self.is(last, word!(",")) {
            return None;
        }
        let open = (floor.max(last.saturating_sub(30))..last).rev().find(|&at| self.is(at, word!(",")))?;
        // What is longer than a description is a clause of its own, where nobody is told to be described.
        let relative = |at: usize| self.any(at, words!["who", "which", "whose"]);
        // "Ann Wu, a nurse from Ely who taught hundreds of others to swim in the cold sea,"
        let noun = self.any(open + 1, words!["a", "an", "the"]) && (open + 2..open + 7).any(relative);
        let described = open + 14 >= last || relative(open + 1) || noun;
        let before = open.checked_sub(1).filter(|_| described)?;
        // "the Port Board (PB), which is led by Jo Lin, must"
        let bracket = (floor.max(before.saturating_sub(5))..before).rev().find(|&at| self.is(at, word!("(")));
        let bracket = bracket.filter(|&at| self.is(before, word!(")")) && at > floor);
        self.seen_ending(bracket.map_or(before, |at| at - 1)).or_else(|| self.before_addition(open, floor))
    }

    /// "Jo Lin, D-Ohio, who", "Ann Wu, 44, a baker,": the mention before a word or two between commas, the second of which
    /// stands at `comma`.
    fn before_addition(&self, comma: usize, floor: usize) -> Option<&Seen> {
        let open = (floor.max(comma.saturating_sub(4))..comma).rev().find(|&at| self.is(at, word!(",")))?;
        let short = open + 1 < comma && (open + 1..comma).all(|at| self.cast_in(at..at + 1).is_empty());
        let plain = (open + 1..comma).all(|at| !self.document.tag(at).is_finite());
        self.seen_ending(open.checked_sub(1)?).filter(|_| short && plain)
    }

    /// Whether the noun phrase around `start` follows a preposition: its determiners and titles are walked over.
    fn hangs_on_preposition(&self, start: usize, floor: usize) -> bool {
        let mut at = start;
        while at > floor && start - at < 6 {
            at -= 1;
            if self.document.is(at, PREPOSITIONS) {
                return true;
            }
            let title = self.document.words[at].shape != Shape::Lower && !self.is_mark(at);
            // "in northern Karanda"
            let described = self.document.words[at].tag == Tag::Adjective;
            if !title && !described && !self.any(at, words!["the", "a", "an", "its", "his", "former", "then"]) {
                return false;
            }
        }
        false
    }
}

const BETWEEN: &[Atom] = words![
    "has", "have", "had", "was", "were", "is", "are", "been", "be", "being", "also", "now", "already", "still",
    "again", "then", "later", "not", "n't", "n’t", "will", "would", "on", "late", "early", "itself", "himself",
    "herself", "both", "'s", "’s", "’ve", "'ve", "earlier", "never", "since", "first", "next", "only", "just", "to",
    "did", "do", "does",
];

const PREPOSITIONS: &[Atom] = words![
    "of", "in", "on", "at", "from", "with", "for", "by", "to", "against", "near", "inside", "under", "over", "across",
    "among", "around", "behind", "between", "beyond", "into", "outside", "through", "within",
];

/// Whether the last of `cast` is "the company" and the only one that the words before tell of, though not surely whoever
/// speaks: no other firm is named near, nor is there "a company".
fn is_only_body(document: &Document, actors: &[Actor], cast: &[Seen]) -> bool {
    const NEAR: usize = 40;
    let Some((seen, before)) = cast.split_last() else { return false };
    let body = |seen: &Seen| actors[seen.actor.0 as usize].kind == ActorKind::Organization;
    let last = seen.words().end - 1;
    if seen.form != Form::Role || !body(seen) || !document.is(last, words!["club", "company", "firm"]) {
        return false;
    }
    let near = seen.words().start.saturating_sub(NEAR)..seen.words().start;
    let other = before.iter().rev().take(NEAR).take_while(|other| other.words().end > near.start);
    let another = |at: usize| document.is(at, words!["club", "company", "firm", "rival"]);
    !other.into_iter().any(|other| other.actor != seen.actor && body(other)) && !near.into_iter().any(another)
}
