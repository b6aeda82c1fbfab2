//! Days that may be reckoned from the time that is told of rather than from the paper's: "On Sept. 3 the court gave him
//! until Friday", “You have until Friday,” she told him in May.

use super::reader::Reader;
use super::sense::Sense;
use super::spoken::is_said_on;
use crate::calendar::Date;
use crate::facts::*;
use crate::lexicon::Atom;
use crate::text::{Document, Tag};
use std::ops::Range;

/// Days: what is told from a day less than a week before the paper's may be reckoned from the paper's as well.
const WEEK: i32 = 7;

/// How many words of a sentence may stand between a time and what tells of it.
const NEAR: usize = 40;

/// The time, already over, from which a sentence tells.
#[derive(Clone, Copy)]
struct Base {
    from: Date,
    to: Date,
    /// Where it stands in its sentence
    at: usize,
    /// Whether it opens the sentence, or is that of the words told in it.
    leads: bool,
    /// Whether somebody said or wrote something then.
    told: bool,
}

/// What the sentence before told from.
#[derive(Default)]
pub(super) struct Bases {
    last: Option<Base>,
    paragraph: usize,
}

impl Bases {
    /// Doubts what may be reckoned from another day than `published`, in the `times` of the sentence of `reader`.
    pub(super) fn doubt(&mut self, document: &Document, reader: &Reader, times: &mut [Time], published: Date) {
        let last = self.last.take();
        if times.is_empty() {
            return;
        }
        let paragraph = document.paragraph_at(times[0].span.start);
        let last = last.filter(|_| paragraph == self.paragraph);
        self.paragraph = paragraph;
        let own = times.iter().find_map(|time| base(document, reader, time, published));
        self.last = own;
        for time in times {
            let here = own.filter(|base| base.leads).filter(|base| is_of(document, reader, time, base, published));
            let Some(base) = here.or(last.filter(|base| is_of(document, reader, time, base, published))) else {
                continue;
            };
            // "gave him until Friday, Sept. 4": within a week of it
            if time.from.is_none_or(|day| (0..=WEEK).contains(&(day.days() - base.from.days()))) {
                continue;
            }
            time.sure = false;
            place(time, &base, published);
            // "On Aug. 1 the fire broke out. On Monday it spread. By Wednesday it was out."
            self.last = self.last.filter(|own| published.days() - own.from.days() >= WEEK).or(Some(base));
        }
    }
}

/// "gave him until Friday", of a `base` weeks ago: the first Friday after it or, where no day tells, one of no certain week
fn place(time: &mut Time, base: &Base, published: Date) {
    let weekday = time.stated.contains(&Stated::Weekday) && !time.stated.contains(&Stated::Day);
    let Some(day) = time.from.filter(|&day| weekday && day > published) else { return };
    if base.from == base.to {
        let moved = base.to.plus_days((day.days() - base.to.days() - 1).rem_euclid(WEEK) + 1);
        time.value.replace_range(..10, &moved.to_string());
        (time.from, time.to) = (Some(moved), Some(moved));
    } else {
        time.value.replace_range(..10, &format!("XXXX-WXX-{}", day.weekday() as u8 + 1));
        // "In March it was told it had until Friday": in March, as far as the words tell.
        (time.from, time.to) = (Some(base.from), Some(base.to));
    }
}

/// Whether `time` may be reckoned from `base`, of its own sentence or of the one before.
fn is_of(document: &Document, reader: &Reader, time: &Time, base: &Base, published: Date) -> bool {
    let words = document.words_of(time.span);
    let at = words.start;
    let here = base.at >= reader.start();
    // "last Friday", "next week": from the day of the paper, but in somebody's words
    let pointed = reader.is(at, words!["last", "next", "this", "coming"]);
    let weekday = time.stated.contains(&Stated::Weekday) && !time.stated.contains(&Stated::Day);
    let lately = published.days() - base.from.days() < WEEK;
    if document.is_quoted(time.span) {
        let open = matches!(time.rule, TimeRule::NearDay | TimeRule::PartOfDay | TimeRule::ShiftedUnit)
            && time.stated.contains(&Stated::Offset);
        // "this year", said in January, is that one still.
        let long = time.from.zip(time.to).map_or(0, |(from, to)| to.days() - from.days());
        return base.told && !lately && (weekday || open && published.days() - base.to.days() > long);
    }
    let limit = reader.follows(at, words!["until", "till", "by"]) && weekday && !pointed;
    if here && base.at == at {
        return false;
    }
    let ahead = time.from.is_some_and(|day| day > published);
    // Of this week, the paper's day tells as well, but of a limit that was set in it: "On Thursday he gave her until Friday"
    if lately && !(limit && ahead && base.from == base.to) {
        return false;
    }
    if limit && ahead {
        // "On Sept. 3 it gave him until Friday", "must pay by Friday, she ruled on Sept. 28"
        return here && base.at > at || is_past(reader, at, here);
    }
    // "wrote in May that it would open next week"
    if pointed && here && base.told && at > base.at {
        return time.stated.contains(&Stated::Offset) && reader.is(at, words!["next"]);
    }
    // "The ship left on July 3. It sank on Friday.", and not "said on Friday"
    weekday
        && !pointed
        && !(here && base.at > at)
        && base.from == base.to
        && !is_said_on(reader, at, words.end - 1)
        && is_past(reader, at, false)
}

/// Whether the verb of the time at `at` tells of the past: "gave him until Friday", and not "has until Friday"; behind "told
/// him to leave by Friday" it does if what was `told` counts.
fn is_past(reader: &Reader, at: usize, told: bool) -> bool {
    let acts = |at: &usize| {
        let verb = reader.tag(*at).is_finite() || matches!(reader.tag(*at), Tag::Auxiliary | Tag::Modal);
        verb && !(told && reader.follows(*at, words!["to"]))
    };
    let behind = || (at..reader.end().min(at + NEAR)).find(acts);
    before(reader, at)
        .rev()
        .find(acts)
        .or_else(behind)
        .is_some_and(|verb| reader.tag(verb) == Tag::VerbPast || reader.is(verb, words!["was", "were", "had", "did"]))
}

/// The words of the sentence soon before `at`
fn before(reader: &Reader, at: usize) -> Range<usize> {
    reader.start().max(at.saturating_sub(NEAR))..at
}

/// The time from which the sentence tells, if that is `time`.
fn base(document: &Document, reader: &Reader, time: &Time, published: Date) -> Option<Base> {
    const ELSEWHEN: &[Atom] = words![
        "after", "ahead", "as", "before", "by", "for", "from", "since", "that", "though", "to", "until", "when",
        "where", "which", "while", "who", "whose"
    ];
    let (from, to) = time.from.zip(time.to)?;
    let over = to < published && to.days() - from.days() < 366;
    if !over || time.kind != TimeKind::Date || document.is_quoted(time.span) {
        return None;
    }
    let words = document.words_of(time.span);
    let at = words.start;
    let before = before(reader, at);
    let dated = reader.follows(at, words!["dated"]);
    // "Lin, who has been fined over what she wrote last month, has until Friday"
    const CLAUSES: &[Atom] = words!["after", "before", "what", "when", "where", "which", "who", "whose"];
    let told = dated || is_said_on(reader, at, words.end - 1) && !before.clone().any(|at| reader.is(at, CLAUSES));
    let apart = before.clone().any(|at| reader.is(at, ELSEWHEN));
    let opens = !before.clone().any(|at| reader.tag(at).is_finite());
    let of_verb = matches!(reader.sense(at), Sense::Last) || reader.follows(at, words!["on", "in"]);
    (told || !apart && (opens || of_verb)).then_some(Base { from, to, at, leads: opens || told, told })
}
