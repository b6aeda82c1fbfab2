//! Numbers, names of rules and short texts, as answers of yes and no.

use super::Code;
use super::coder::Coder;
use engine::calendar::Date;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What is asked about.
#[derive(Clone, Copy)]
pub(super) enum Field {
    Odd,
    Sentence,
    SentenceEnd,
    Actor,
    ActorKind,
    ActorSure,
    Name,
    Alias,
    Role,
    RoleOf,
    Mention,
    MentionForm,
    MentionRule,
    MentionSure,
    MentionKnown,
    MentionHere,
    MentionMore,
    Time,
    TimeSpan,
    TimeTwin,
    TimeRule,
    TimeKind,
    TimeFrom,
    TimeTo,
    TimeValue,
    TimeStated,
    TimeSure,
    Quote,
    QuoteRule,
    QuoteSure,
    QuoteSourceSure,
    QuoteExtent,
    QuoteSpan,
    QuoteOpens,
    QuoteCloses,
    QuoteContent,
    Claim,
    ClaimRule,
    ClaimSure,
    ClaimSourceSure,
    ClaimContent,
    ClaimSentence,
    Speaker,
    SpeakerNamed,
    With,
    Source,
    SourceKnown,
    SourceWide,
    Cue,
    Channel,
    Venue,
    SaidAt,
    Deadline,
    DeadlineRule,
    DeadlineSure,
    Due,
    DueDay,
    Precision,
    Zone,
    ZoneRule,
    SetBy,
    SetOn,
    Replaces,
    Demand,
    Consequence,
    Statement,
    StatementRule,
    Agreement,
    Event,
    EventSpan,
    EventKind,
    EventRule,
    EventStatus,
    EventSure,
    Who,
    EventPlace,
    EventTime,
    Duration,
    ToldAgain,
    Relation,
    RelationKind,
    Related,
    Correction,
}

/// Questions of one kind: about what, in which circumstances, and where in the answer.
fn context(field: Field, detail: usize, part: usize) -> u32 {
    (field as u32) << 24 ^ (detail as u32) << 12 ^ part as u32
}

// Where in an answer the parts of its kinds stand. A number has two ranks, so that a place's length is told apart from
// its start.
const RANK: usize = 1024;
const ZERO: usize = 600;
const SIGN: usize = 601;
const FLAG: usize = 602;
const MORE: usize = 603;
const CHOICE: usize = 640;
const LETTER: usize = 2048;

impl<C: Coder> Code<'_, C> {
    pub(super) fn flag(&mut self, field: Field, detail: usize, it: bool) -> bool {
        self.coder.bit(context(field, detail, FLAG), it)
    }

    /// A number: how many bits it has, then those, after Elias.
    pub(super) fn number(&mut self, field: Field, detail: usize, rank: usize, it: usize) -> usize {
        let it = (it as u32).saturating_add(1);
        let (bits, mut all) = (32 - it.leading_zeros(), 1);
        while all < 32 && self.coder.bit(context(field, detail, rank * RANK + all as usize), all < bits) {
            all += 1;
        }
        let mut value = 1_u32;
        for at in (0..all - 1).rev() {
            // The first bits are told by those before them, the last by their place alone.
            let part = if value < 8 { value } else { 8 + at.min(7) };
            let part = rank * RANK + (32 + 16 * all + part) as usize;
            value = value << 1 | u32::from(self.coder.bit(context(field, detail, part), it >> at & 1 == 1));
        }
        value as usize - 1
    }

    /// A number that may lie below zero.
    pub(super) fn signed(&mut self, field: Field, detail: usize, rank: usize, it: isize) -> isize {
        if !self.coder.bit(context(field, detail, rank * RANK + ZERO), it != 0) {
            return 0;
        }
        let below = self.coder.bit(context(field, detail, rank * RANK + SIGN), it < 0);
        let size =
            self.number(field, 2 * detail + usize::from(below), rank, it.unsigned_abs().wrapping_sub(1)) as isize;
        if below { -1 - size } else { size + 1 }
    }

    /// One of a few names, of which there are fewer than 32; the first where a name is read that nobody wrote, for
    /// failing would take more code than all the rest.
    pub(super) fn choice<T: Serialize + DeserializeOwned>(&mut self, field: Field, detail: usize, it: Option<T>) -> T {
        let given = if C::WRITES { encoded(&it).get(1).copied().unwrap_or(0) } else { 0 };
        let mut index = self.index(field, detail, given);
        loop {
            match postcard::from_bytes(&[index]) {
                Ok(name) => return name,
                Err(_) => index = 0,
            }
        }
    }

    fn index(&mut self, field: Field, detail: usize, it: u8) -> u8 {
        assert!(it < 32, "there are more names than can be told: give them another bit");
        let mut node = 1;
        for at in (0..5).rev() {
            let bit = self.coder.bit(context(field, detail, CHOICE + node), it >> at & 1 == 1);
            node = 2 * node + usize::from(bit);
        }
        (node - 32) as u8
    }

    /// Each of some; whether there is another is asked before each.
    pub(super) fn list<T>(
        &mut self,
        field: Field,
        detail: usize,
        it: &[T],
        mut one: impl FnMut(&mut Self, Option<&T>) -> T,
    ) -> Vec<T> {
        let mut list = Vec::new();
        while self.more(field, detail, list.len(), it.len()) {
            let it = given::<C, _>(it.get(list.len()));
            list.push(one(self, it));
        }
        list
    }

    /// Whether there are more than so many.
    fn more(&mut self, field: Field, detail: usize, count: usize, all: usize) -> bool {
        self.coder.bit(context(field, 4 * detail + count.min(3), MORE), count < all)
    }

    pub(super) fn bytes(&mut self, field: Field, it: &[u8]) -> Vec<u8> {
        let count = self.number(field, 0, 1, it.len());
        let (mut bytes, mut before) = (Vec::new(), 0);
        while bytes.len() < count {
            let byte = it.get(bytes.len()).copied().unwrap_or(0);
            let mut node = 1;
            for at in (0..8).rev() {
                let bit = self.coder.bit(context(field, before, LETTER + node), byte >> at & 1 == 1);
                node = 2 * node + usize::from(bit);
            }
            before = node - 256;
            bytes.push(before as u8);
            // Nobody wrote so much: these bytes are not ours.
            if before == 0 && !C::WRITES && bytes.len() > 1 << 16 {
                break;
            }
        }
        bytes
    }

    /// What is told too seldom to be asked for piece by piece.
    pub(super) fn written<T: Serialize>(&mut self, field: Field, it: Option<&T>) -> Vec<u8> {
        let it = if C::WRITES { encoded(&it).split_off(1) } else { Vec::new() };
        self.bytes(field, &it)
    }

    pub(super) fn text(&mut self, field: Field, it: &str) -> String {
        String::from_utf8(self.bytes(field, it.as_bytes())).unwrap_or_default()
    }

    /// A day, most often one near `near`.
    pub(super) fn day(&mut self, field: Field, detail: usize, near: Option<Date>, it: Option<Date>) -> Option<Date> {
        const NEAR: i32 = 60;
        let it = given::<C, _>(it);
        if !self.flag(field, 2 * detail, it.is_some()) {
            return None;
        }
        let near = near.unwrap_or(Date { year: 2000, month: 1, day: 1 });
        let it = it.unwrap_or(near);
        let days = it.days() - near.days();
        if !self.flag(field, 2 * detail + 1, days.abs() > NEAR) {
            return Some(near.plus_days(self.signed(field, detail, 0, days as isize) as i32));
        }
        let years = self.signed(field, detail, 1, isize::from(it.year) - isize::from(near.year));
        let month = self.number(field, 512 + detail, 0, usize::from(it.month) - 1);
        let day = self.number(field, 512 + detail, 1, usize::from(it.day) - 1);
        let part = |part: usize| u8::try_from(part.checked_add(1)?).ok();
        let year = i16::try_from(isize::from(near.year).saturating_add(years)).ok()?;
        Date::new(year, part(month)?, part(day)?)
    }
}

/// What is given, which is nothing where answers are read: said here, so that the code that only writing takes is left
/// out of the page.
pub(super) fn given<C: Coder, T>(it: Option<T>) -> Option<T> {
    if C::WRITES { it } else { None }
}

/// An optional thing's encoding: a byte, then what is there.
fn encoded<T: Serialize>(it: &Option<T>) -> Vec<u8> {
    postcard::to_allocvec(it).expect("facts hold nothing that cannot be encoded")
}
