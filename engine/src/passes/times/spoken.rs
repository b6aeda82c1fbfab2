//! "Tomorrow" in somebody's words: the day after they were spoken, where the article tells that day.

use super::reader::Reader;
use crate::calendar::Date;
use crate::facts::*;
use crate::lexicon::{Atom, REPORTING_VERBS};
use crate::text::{Document, Shape, Tag};

/// The day on which somebody was last told to have spoken.
#[derive(Default)]
pub(super) struct Spoken<'d> {
    day: Option<Date>,
    /// The word beside the reporting verb: a surname, "he", "spokesman".
    speaker: &'d str,
    paragraph: usize,
    /// The last day that the article told of in its own words.
    told: Option<Date>,
}

impl<'d> Spoken<'d> {
    /// Moves what counts from the day of speaking, in the `times` of the sentence that `reader` reads: “We leave
    /// tomorrow,” she said on Wednesday, is of Thursday in Friday's paper too.
    pub(super) fn move_days(&mut self, document: &Document, reader: &Reader<'d>, times: &mut [Time], published: Date) {
        // Nothing is to be moved, nor was anybody told to have spoken on a day.
        if times.is_empty() && self.day.is_none() {
            return;
        }
        let Some(first) = document.words.get(reader.start()) else { return };
        let paragraph = document.paragraph_at(first.span().start);
        let speaker = speaker(document, reader);
        let told = times.iter().find(|time| is_of_telling(document, reader, time, published));
        let mut sure = true;
        match told {
            Some(time) => (self.day, self.speaker) = (time.from, speaker.unwrap_or_default()),
            None => match self.goes_on(speaker, paragraph) {
                Some(same) => sure = same,
                None => self.day = None,
            },
        }
        if told.is_some() || speaker.is_some() {
            self.paragraph = paragraph;
        }
        let own = times.iter().filter(|time| time.from == time.to && !document.is_quoted(time.span));
        self.told = own.filter_map(|time| time.from).rfind(|&day| day <= published).or(self.told);
        let Some(day) = self.day else { return self.doubt(document, times, published) };
        for time in times.iter_mut().filter(|time| document.is_quoted(time.span)) {
            // "next Friday", but "last night", "this morning"
            let pointed = time.rule != TimeRule::PartOfDay
                && reader.is(document.word_at(time.span.start), words!["next", "this", "last", "coming"]);
            let Some(moved) = counted_from(time, day, published).filter(|_| !pointed) else { continue };
            time.value.replace_range(..10, &moved.to_string());
            (time.from, time.to) = (Some(moved), Some(moved));
            time.sure &= sure;
        }
    }

    /// “We leave tomorrow,” in a story of a vote on Thursday, and “By Christmas,” in one of two years ago: nobody tells when
    /// that was said, and it may have been then.
    fn doubt(&self, document: &Document, times: &mut [Time], published: Date) {
        let ago = self.told.map_or(0, |day| published.days() - day.days());
        for time in times.iter_mut().filter(|time| document.is_quoted(time.span)) {
            let near = matches!(time.rule, TimeRule::NearDay | TimeRule::PartOfDay);
            let pointed = near && time.stated.contains(&Stated::Offset);
            let open = matches!(time.rule, TimeRule::Holiday | TimeRule::CalendarDate | TimeRule::Month);
            let undated = open && !time.stated.contains(&Stated::Year);
            time.sure &= !((1..=7).contains(&ago) && pointed || ago > 365 && undated);
        }
    }

    /// Whether `speaker` of this sentence is known to be the one who spoke on the day in mind; `None` where somebody
    /// else is, or nobody is named in a paragraph of its own.
    fn goes_on(&self, speaker: Option<&str>, paragraph: usize) -> Option<bool> {
        const PRONOUNS: &[&str] = &["he", "she", "they", "it", "i", "we"];
        let is_name = |word: &str| word.starts_with(char::is_uppercase);
        let Some(speaker) = speaker else { return (paragraph == self.paragraph).then_some(true) };
        let same = speaker == self.speaker || PRONOUNS.iter().any(|word| speaker.eq_ignore_ascii_case(word));
        let other = !same && is_name(speaker) && is_name(self.speaker);
        let near = paragraph == self.paragraph || same && paragraph == self.paragraph + 1;
        (near && !other).then_some(same && paragraph == self.paragraph)
    }
}

/// The day of `time`, said on `day`: "tomorrow" is the day after it, "Friday" the first one after it.
fn counted_from(time: &Time, day: Date, published: Date) -> Option<Date> {
    let told = time.value.get(..10).and_then(Date::parse).filter(|_| time.from == time.to)?;
    if time.stated.contains(&Stated::Offset) {
        let near = matches!(time.rule, TimeRule::NearDay | TimeRule::PartOfDay);
        return near.then(|| told.plus_days(day.days() - published.days()));
    }
    // What was to come when it was said may have come by the day of the paper.
    let sooner = day.plus_days((told.days() - day.days() - 1).rem_euclid(7) + 1);
    (time.stated.contains(&Stated::Weekday) && !time.stated.contains(&Stated::Day) && told > published && sooner < told)
        .then_some(sooner)
}

/// The word that tells who speaks beside the sentence's first reporting verb: "Berg" in "said Ann Berg".
fn speaker<'d>(document: &Document, reader: &Reader<'d>) -> Option<&'d str> {
    let verb = (reader.start()..reader.end()).find(|&at| {
        reader.tag(at).is_finite() && reader.listed(at, &REPORTING_VERBS).is_some() && !is_quoted_word(document, at)
    })?;
    let named = |at: usize| reader.shape(at) == Shape::Capital || reader.tag(at) == Tag::Pronoun;
    // “…,” said Ann Berg, and “…,” the minister said
    let inverted = (verb + 1..reader.end()).take(5).take_while(|&at| named(at)).last();
    let led = verb == reader.start() || reader.shape(verb - 1) == Shape::Mark;
    if let Some(last) = inverted.filter(|_| led) {
        return Some(reader.text(last));
    }
    let before = verb.checked_sub(1 + usize::from(led))?;
    (before >= reader.start()).then(|| reader.text(before))
}

/// Whether `time` is the day on which something was said: "said on Wednesday", "told reporters late Wednesday", "On
/// Wednesday, she said", "said on Aug. 4".
fn is_of_telling(document: &Document, reader: &Reader, time: &Time, published: Date) -> bool {
    let ago = time.from.map_or(0, |day| published.days() - day.days());
    let lately = match time.rule {
        TimeRule::Weekday | TimeRule::PartOfDay | TimeRule::NearDay | TimeRule::ClockTime => (0..7).contains(&ago),
        // Interviews of months ago are no news.
        TimeRule::CalendarDate => (0..=60).contains(&ago),
        _ => false,
    };
    let words = document.words_of(time.span);
    // "said of Monday's march", "said after Monday's vote"
    let other = reader
        .follows(words.start, words!["of", "after", "before", "since", "from", "until", "by", "about", "to", "for"])
        || reader.is(words.end, words!["'s", "’s"]);
    lately
        && !other
        && time.from == time.to
        && !document.is_quoted(time.span)
        && is_said_on(reader, words.start, words.end - 1)
}

/// Whether the words from `at` to `last` tell when something was said.
pub(super) fn is_said_on(reader: &Reader, at: usize, last: usize) -> bool {
    follows_telling(reader, at) || leads_to_telling(reader, &(at..last + 1))
}

/// "said she resigned on Monday": the verb nearest to the day is the one that it belongs to.
fn follows_telling(reader: &Reader, at: usize) -> bool {
    let verb = (at.saturating_sub(9).max(reader.start())..at).rev().find(|&at| reader.tag(at).is_finite());
    verb.is_some_and(|verb| reader.listed(verb, &REPORTING_VERBS).is_some())
}

/// "On Monday, she said", "In a speech on Monday, the mayor said", "The mayor on Monday told": the day stands before
/// the sentence's first verb.
fn leads_to_telling(reader: &Reader, day: &std::ops::Range<usize>) -> bool {
    const ELSEWHEN: &[Atom] =
        words!["after", "ahead", "before", "despite", "following", "since", "until", "who", "which", "that"];
    let opening = reader.start()..day.start;
    if opening.len() > 10 {
        return false;
    }
    let bare = !opening.clone().any(|at| reader.tag(at).is_finite() || reader.is(at, ELSEWHEN));
    // "victims of the fire on Monday said": the fire's day
    let hung = opening.clone().rev().skip(1).take(3).any(|at| reader.is(at, words!["of", "in", "from", "at", "with"]))
        && reader.shape(day.start.saturating_sub(2)) == Shape::Lower
        && !reader.is(day.end, words![","]);
    let verb = (day.end..reader.end()).take(14).find(|&at| reader.tag(at).is_finite() || reader.is(at, ELSEWHEN));
    let speaks = verb.and_then(|verb| reader.listed(verb, &REPORTING_VERBS)).is_some_and(|kinds| kinds.contains('q'));
    bare && !hung && speaks
}

fn is_quoted_word(document: &Document, at: usize) -> bool {
    document.words.get(at).is_some_and(|word| document.is_quoted(word.span()))
}
