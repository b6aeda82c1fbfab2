//! Which side of the publication a day or month is likelier on, where that weighs more than the verb beside it.

use super::meaning::{Meaning, Seen, Shift, YearOf};
use super::reader::Reader;
use super::tense::Tense;
use crate::calendar::Date;

/// The tense of what `seen` means, at `first`, beside a verb in `tense`. What it corrects is not sure.
pub(super) fn likelier(reader: &Reader, first: usize, seen: &mut Seen, tense: Tense, published: Option<Date>) -> Tense {
    let later = tense == Tense::Later;
    let hinted = later || tense == Tense::Planned;
    let tense = if hinted { Tense::Future } else { tense };
    let Some(published) = published else { return tense };
    match seen.meaning {
        // "her speech on Sunday will be debated", on Monday: a day that was yesterday or the one before is seldom that of
        // next week.
        Meaning::Weekday(day, Shift::Bare) => {
            let ago = (published.weekday() as i32 - day as i32).rem_euclid(7);
            // "will speak later Friday": on the day of writing
            let today = reader.follows(first, words!["later", "earlier"]);
            let doubtful = (hinted || today && tense == Tense::Future) && (1..=2).contains(&ago);
            seen.doubtful |= doubtful;
            if doubtful && (later || today) { Tense::Wanted } else { tense }
        }
        // "opened its books for November", in October: rather next month than that of last year
        Meaning::Date { year: YearOf::Open, month: Some(month), day: None }
            if tense == Tense::Past && month == published.month % 12 + 1 && !reader.follows(first, words!["since"]) =>
        {
            seen.doubtful = true;
            Tense::Either
        }
        _ => tense,
    }
}
