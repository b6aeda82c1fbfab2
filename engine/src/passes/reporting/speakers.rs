//! Names the speaker and the time of a report by what earlier passes found.

mod heard;
mod named;
mod voices;

use super::{Pattern, Report, cues};
use crate::calendar::Date;
use crate::facts::{Actor, ActorId, Time, TimeId, TimeKind};
use crate::text::{Document, Span, Tag};
use heard::Hearing;
use named::Cast;

/// Who speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Speaker {
    pub(crate) id: ActorId,
    /// Who says it together with them, as the source lists them.
    pub(crate) with: Vec<ActorId>,
    pub(crate) sure: bool,
}

/// The speaker of each of `reports`, where known.
pub(crate) fn speakers(document: &Document, reports: &[Report], actors: &[Actor]) -> Vec<Option<Speaker>> {
    let cast = Cast::new(document, actors);
    let mut hearing = Hearing::new(&cast);
    let mut before = None;
    let speaker = |report| {
        let told = Told::new(document, report, before.replace(report));
        told.and_then(|told| hearing.speaker(&told))
    };
    reports.iter().map(speaker).collect()
}

/// A report whose wording names its speaker.
struct Told<'a> {
    document: &'a Document<'a>,
    report: &'a Report,
    /// The words that name the speaker.
    source: Span,
    /// "Lin" of "Lin’s": those of them that do.
    owner: Span,
    paragraph: usize,
    /// Whether another is heard in the same sentence before.
    beside_another: bool,
}

impl<'a> Told<'a> {
    fn new(document: &'a Document<'a>, report: &'a Report, before: Option<&Report>) -> Option<Self> {
        let source = report.source?;
        let owner = if report.pattern == Pattern::OwnedWords { owner(document, source) } else { source };
        let paragraph = document.paragraph_at(report.sentence.start);
        let beside_another =
            before.is_some_and(|before| before.sentence == report.sentence && before.source != report.source);
        Some(Self { document, report, source, owner, paragraph, beside_another })
    }

    fn text(&self, span: Span) -> &'a str {
        span.of(self.document.text)
    }

    /// The source where it is a pronoun of one person.
    fn pronoun(&self) -> Option<&'a str> {
        Some(self.text(self.source)).filter(|source| matches!(*source, "he" | "she" | "He" | "She"))
    }

    fn cue(&self) -> &'a str {
        self.report.cue.map_or("", |cue| self.text(cue))
    }

    /// "Lin called her late", "Lin told her to go": whether it is a woman of whom "her" tells, or a man.
    fn calls(&self) -> Option<bool> {
        let content = self.report.content.first().filter(|_| self.report.pattern == Pattern::CueBeforeObject);
        let behind = || Some(self.document.word_at(self.report.cue?.end));
        let at = content.map(|content| self.document.word_at(content.start)).or_else(behind)?;
        // "called her “late”", but "called her book late"
        let alone =
            self.document.words.get(at + 1).is_some_and(|next| !next.tag.is_noun() && next.tag != Tag::Adjective);
        let her = self.document.is(at, words!["her"]) && alone;
        (her || self.document.is(at, words!["him"])).then_some(her)
    }

    /// Where what is told ends.
    fn end(&self) -> u32 {
        self.report.content.iter().map(|told| told.end).max().unwrap_or(self.source.end)
    }

    /// Whether the cue is a verb of speech: "it showed" may be a paper.
    fn is_spoken(&self) -> bool {
        self.report.cue.is_some_and(|cue| cues::is_speech_verb(self.document.atom(self.document.word_at(cue.start))))
    }

    /// Where the report starts.
    fn start(&self) -> u32 {
        self.report.content.first().map_or(self.source.start, |told| told.start.min(self.source.start))
    }

    /// Where the sentence before the report starts, or its own one where that is the first, and where the report starts.
    fn sentence_before(&self) -> (u32, u32) {
        let start = self.start();
        let own = self.document.sentence_at(start);
        (self.document.sentences[own.saturating_sub(1)].span.start, start)
    }

    /// "His deputy", "A miner": whether the sentence at `start` opens with somebody of whom nothing was told before.
    fn is_introduced(&self, start: u32) -> bool {
        self.document.is(self.document.word_at(start), words!["A", "An", "Another", "Her", "His", "One"])
    }

    /// Whether the sentence before this one, or this one itself, is that of `other`.
    fn is_next_sentence(&self, other: Span) -> bool {
        let sentence = |at: u32| self.document.sentence_at(at);
        sentence(self.source.start) <= sentence(other.start) + 1
    }

    /// Whether its paragraph starts with `pronoun`.
    fn opens_with(&self, pronoun: &str) -> bool {
        let first = self.document.word_at(self.document.paragraphs[self.paragraph].span.start);
        self.document.word(first).eq_ignore_ascii_case(pronoun)
    }

    fn starts_paragraph(&self) -> bool {
        self.report.sentence.start == self.document.paragraphs[self.paragraph].span.start
    }

    /// "Lin asked Wu whether": who is named right behind the verb.
    fn asked(&self, cast: &Cast) -> Option<ActorId> {
        let cue = self.report.cue.filter(|_| matches!(self.cue(), "asked" | "asks"))?;
        cast.person_from(self.document.word_at(cue.end))
    }

    /// Whether it tells of a person who is asked or told something, and may have the next word.
    fn asks(&self, cast: &Cast) -> bool {
        matches!(self.cue(), "asked" | "asks")
            || self.report.channel.is_some_and(|whom| cast.names_person(whom.span))
            || self.report.cue.is_some_and(|cue| is_to_person(self.document, cast, cue))
    }
}

/// "whispered to Ann Wu": whether the words behind the `cue` name a person to whom it was said.
fn is_to_person(document: &Document, cast: &Cast, cue: Span) -> bool {
    let to = document.words_of(cue).end;
    let last = document.words.len().min(to + 5);
    document.is(to, words!["to"]) && (to + 1..last).any(|last| cast.names_person(document.span(to + 1, last)))
}

/// "Lin" of "Lin’s", whose claim it is.
fn owner(document: &Document, source: Span) -> Span {
    let words = document.words_of(source);
    match words.end.checked_sub(1) {
        Some(last) if last > words.start && document.is(last, words!["'s", "’s", "'", "’"]) => {
            document.span(words.start, last - 1)
        }
        _ => source,
    }
}

/// Reports this far before and behind may be of the same sentence; more of them tell no time in it.
const BESIDE: usize = 4;

/// When each of `reports` was said, by `times`: of quotations that nobody is named for it is not asked, and nothing was said
/// after the day on which the article was `published`.
pub(crate) fn told(
    document: &Document,
    reports: &[Report],
    times: &[Time],
    published: Option<Date>,
) -> Vec<Option<TimeId>> {
    let asked = |report: &Report| report.source.is_some() || report.quotations.is_empty();
    let over = |id: &TimeId| times[id.0 as usize].from.zip(published).is_none_or(|(day, published)| day <= published);
    let own = |report: &Report, id: &TimeId| is_of_saying(document, report, times[id.0 as usize].span);
    let time = |(at, report)| {
        if asked(report) { time(reports, at, times).filter(over).filter(|id| own(report, id)) } else { None }
    };
    reports.iter().enumerate().map(time).collect()
}

/// Whether `report` was said at `time`, and nothing else of its sentence was then: not "the date lies between March 9 and
/// March 20, and Lin has called it late", "paid until Monday, Lin said", "Lin, who left on Monday, said", "said, easing a row
/// that broke out on Monday".
fn is_of_saying(document: &Document, report: &Report, time: Span) -> bool {
    let words = document.words_of(time);
    let before = words.start.wrapping_sub(1);
    if document.atom(before).is_any(words!["between", "by", "from", "since", "till", "to", "until"]) {
        return false;
    }
    let Some(cue) = report.cue else { return true };
    let source = report.source.unwrap_or(cue);
    // The verb between the day and what goes with it has the day.
    let behind = |span: Span| (span.end <= time.start).then_some(span.end);
    let open = behind(cue).or_else(|| behind(source)).unwrap_or(report.sentence.start)..time.start;
    let told = |at: usize| report.content.iter().any(|content| content.overlaps(document.words[at].span()));
    let mut between = document.word_at(open.start)..words.start;
    // "In an interview aired on Monday, Lin said"
    let led = document.atom(between.start).is_any(words!["at", "during", "in", "on"]);
    let opening = source.start > time.start && led;
    // Sixty words: a day further off goes with something else.
    opening || between.len() < 60 && !between.any(|at| document.tag(at).is_finite() && !told(at))
}

/// When the report `reports[at]` was said: a time of the reporter's sentence that is not part of what was said, nor of
/// what else that sentence reports: "called it late and said it would start on Friday".
fn time(reports: &[Report], at: usize, times: &[Time]) -> Option<TimeId> {
    let report = &reports[at];
    // These stand inside a sentence whose time is that of something else.
    if report.inner || matches!(report.pattern, Pattern::WhatSomebodyCalled | Pattern::ByAfterCue) {
        return None;
    }
    let sentence = report.sentence;
    let holds_cue = |other: &Report| report.cue.is_some_and(|cue| other.content.iter().any(|told| told.overlaps(cue)));
    let beside = &reports[at.saturating_sub(BESIDE)..(at + BESIDE + 1).min(reports.len())];
    let beside = beside.iter().filter(|other| other.sentence == sentence && !holds_cue(other));
    let taken = |time: Span| {
        let content = beside.clone().flat_map(|other| &other.content);
        content.chain(&report.source).any(|taken| taken.overlaps(time))
    };
    let first = times.partition_point(|time| time.span.end <= sentence.start);
    let near = times[first..].iter().enumerate().take_while(|(_, time)| time.span.start < sentence.end);
    // A length of time is no answer to when.
    near.filter(|(_, time)| time.kind != TimeKind::Duration && time.from.is_some())
        .find(|(_, time)| !taken(time.span))
        .map(|(index, _)| TimeId((first + index) as u32))
}

#[cfg(test)]
mod tests;
