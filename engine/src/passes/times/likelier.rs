//! Which side of the publication a day or month is likelier on, where that weighs more than the verb beside it.

use super::meaning::{Meaning, Seen, Shift, YearOf};
use super::owned::is_planned;
use super::reader::Reader;
use super::tense::Tense;
use crate::calendar::Date;
use crate::text::Tag;

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
            let soon = tense == Tense::Past && ago >= 5 && is_apart(reader, first, seen.last);
            seen.doubtful |= doubtful || soon;
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

/// "signs pointed to the club selling him on Friday", "dealers waited for the auction on Friday", on Thursday: the past verb
/// is not that of the day.
fn is_apart(reader: &Reader, first: usize, last: usize) -> bool {
    let on = first - usize::from(reader.follows(first, words!["on", "at", "for"]));
    // "lost ground after the debate on Friday"
    let held =
        (2..=4).any(|back| on.checked_sub(back).is_some_and(|at| reader.is(at, words!["after", "at", "during", "in"])));
    let occasion = on > reader.start() && !held && is_planned(reader, on - 1)
        || (last + 1..last + 4).any(|at| is_planned(reader, at) && !reader.is(at, words!["deadline"]))
            && !reader.follows(first, words!["on"]);
    let mut back = (1..=8).map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start()));
    let verb = back.find(|&at| reader.tag(at).is_finite() || reader.tag(at).is_verb());
    occasion || verb.is_some_and(|at| reader.tag(at) == Tag::VerbIng || reader.follows(at, words!["to"]))
}
