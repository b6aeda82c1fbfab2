//! "Tomorrow" in somebody's words: the day after they were spoken, where the sentence tells that day.

use super::reader::Reader;
use crate::calendar::Date;
use crate::facts::*;
use crate::lexicon::REPORTING_VERBS;
use crate::text::{Document, Span};

/// The day on which the quotations of a paragraph were spoken.
#[derive(Default)]
pub(super) struct Spoken {
    day: Option<Date>,
    paragraph: usize,
}

impl Spoken {
    /// Moves what counts from the day of speaking, in the `times` of the sentence that `reader` reads: “We leave
    /// tomorrow,” she said on Wednesday, is of Thursday in Friday's paper too.
    pub(super) fn move_days(&mut self, document: &Document, reader: &Reader, times: &mut [Time], published: Date) {
        let Some(first) = document.words.get(reader.start()) else { return };
        let paragraph = document.paragraph_at(first.span.start);
        if paragraph != self.paragraph {
            *self = Self { day: None, paragraph };
        }
        let told = times.iter().find(|time| is_of_telling(document, reader, time, published));
        self.day = told.and_then(|time| time.from).or(self.day);
        let Some(day) = self.day else { return };
        let later = day.days() - published.days();
        for time in times.iter_mut().filter(|time| time.stated.contains(&Stated::Offset)) {
            let near = matches!(time.rule, TimeRule::NearDay | TimeRule::PartOfDay) && is_quoted(document, time.span);
            let told = time.value.get(..10).and_then(Date::parse).filter(|_| near && time.from == time.to);
            let Some(moved) = told.map(|day| day.plus_days(later)) else { continue };
            time.value.replace_range(..10, &moved.to_string());
            (time.from, time.to) = (Some(moved), Some(moved));
        }
    }
}

/// Whether `time` is the weekday on which something was said: "said on Wednesday", "told reporters late Wednesday".
fn is_of_telling(document: &Document, reader: &Reader, time: &Time, published: Date) -> bool {
    let past = time.from.is_some_and(|day| (1..7).contains(&(published.days() - day.days())));
    let weekday = matches!(time.rule, TimeRule::Weekday | TimeRule::PartOfDay) && time.stated == [Stated::Weekday];
    let at = document.words_of(time.span).start;
    let said = || {
        // "said she resigned on Monday": the verb nearest to the day is the one that it belongs to.
        let mut near = (at.saturating_sub(5).max(reader.start())..at).rev().filter(|&at| reader.tag(at).is_finite());
        near.next().is_some_and(|verb| REPORTING_VERBS.contains(reader.text(verb)))
    };
    // "said of Monday's march", "said after Monday's vote"
    let other = reader.follows(at, &["of", "after", "before", "since", "from", "until", "by", "about", "to"]);
    past && weekday && !other && time.from == time.to && !is_quoted(document, time.span) && said()
}

fn is_quoted(document: &Document, span: Span) -> bool {
    let after = document.quotations.partition_point(|quotation| quotation.whole.start <= span.start);
    document.quotations[after.saturating_sub(2)..after].iter().any(|quotation| quotation.inside.contains(span))
}
