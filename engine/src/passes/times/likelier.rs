//! Which side of the publication a day or month is likelier on, where that weighs more than the verb beside it.

use super::awaited::is_awaited;
use super::limits::had_until;
use super::meaning::{Anchor, Meaning, Seen, Shift, Which, YearOf};
use super::owned::is_planned;
use super::reader::Reader;
use super::sense::Sense;
use super::tense::{REACH, Tense};
use super::which_year::{HALF_A_YEAR, NEAR};
use crate::calendar::Date;
use crate::lexicon::Atom;
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
        // "The mill opened on March 6", on March 4: in the year before, or its verb is not the day's.
        Meaning::Date { year: YearOf::Open, month: Some(month), day: Some(day) } if tense == Tense::Past => {
            // "the quarter ended Oct. 31", on Oct. 27: a year ago, or written too soon
            if reader.follows(first, words!["ended"])
                && matches!(reader.sense(first.saturating_sub(2)), Sense::Unit(_) | Sense::Units(_))
            {
                seen.meaning = Meaning::Date { year: YearOf::Last, month: Some(month), day: Some(day) };
            }
            let ahead = (0..2).filter_map(|by| Date::new(published.year + by, month, day)).find(|&day| day > published);
            let soon = ahead.is_some_and(|day| day.days() - published.days() <= NEAR);
            seen.doubtful |= soon && is_its_verbs(reader, first);
            // "waived the fee through Sept. 30", in May: what was granted until then goes on, rather than that it ended in
            // the year before.
            let limit = reader.follows(first, words!["through", "until", "till", "by", "before"]);
            let away = ahead.map_or(0, |day| day.days() - published.days());
            let nearer = (NEAR + 1..=HALF_A_YEAR).contains(&away);
            seen.doubtful |= limit && nearer;
            if limit && nearer && !had_until(reader, first) { Tense::Either } else { tense }
        }
        // "Firms were told to file by March 1", in September: the one that is over or the next
        Meaning::Date { year: YearOf::Open, month: Some(month), day: Some(day) }
            if tense == Tense::Future && reader.follows(first, words!["by", "before", "until", "till"]) =>
        {
            let next = (0..2).filter_map(|by| Date::new(published.year + by, month, day)).find(|&day| day > published);
            let far = next.is_some_and(|day| day.days() - published.days() > HALF_A_YEAR - NEAR / 2);
            seen.doubtful |= far && is_told_to(reader, first);
            tense
        }
        // "The road was closed until January", in November: of the next or the last
        Meaning::Date { year: YearOf::Open, month: Some(_), day: None }
            if tense == Tense::Past
                && reader.follows(first, words!["until", "till", "through"])
                && first > reader.start() + 2
                && matches!(reader.tag(first - 2), Tag::VerbParticiple | Tag::VerbPast)
                && reader.follows(first - 2, words!["was", "were", "been"]) =>
        {
            seen.doubtful = true;
            Tense::Either
        }
        // "had wanted July": of the next or the last
        Meaning::Date { year: YearOf::Open, month: Some(_), day: None }
            if tense == Tense::Past && reader.follows(first, words!["wanted", "preferred", "favored", "favoured"]) =>
        {
            seen.doubtful = true;
            Tense::Either
        }
        // "told the inquest on Thursday that it had snowed that morning": of what is spoken of, and not of Thursday
        Meaning::Shifted { anchor: Anchor::Story, by: 0, .. } if reader.is(first, words!["that"]) => {
            let mut back = (reader.start()..first).rev().take(REACH);
            let had = back.find(|&at| reader.is(at, words!["had"]));
            let said = |had: usize| {
                (reader.start()..had).any(|at| reader.is(at, words!["said", "told", "heard", "claimed", "testified"]))
            };
            seen.doubtful |= had.is_some_and(said);
            tense
        }
        // "shots were fired on Monday and Tuesday nights": on two of them
        Meaning::EveryWeekday(_) => {
            seen.doubtful |= tense == Tense::Past && seen.part.is_some();
            tense
        }
        // "opened its books for November", in October: rather next month than that of last year
        Meaning::Date { year: YearOf::Open, month: Some(month), day: None }
            if tense == Tense::Past && month == published.month % 12 + 1 && reader.follows(first, words!["for"]) =>
        {
            seen.doubtful = true;
            Tense::Either
        }
        _ => tense,
    }
}

/// "will open in the fourth quarter", told in March: of this year, where results would be told of the last. A game's quarter
/// has no year and is told apart before.
pub(super) fn place_quarter(reader: &Reader, first: usize, seen: &mut Seen, tense: Tense, published: Option<Date>) {
    let Meaning::Quarter { which: which @ Which::Number(number), year: YearOf::Open } = seen.meaning else { return };
    let foreseen = tense != Tense::Future && is_guided(reader, first, seen.last);
    let Some(published) = published.filter(|_| tense == Tense::Future || foreseen) else { return };
    let current = (published.month - 1) / 3 + 1;
    // "cut its first-quarter forecast", in April: the results may be still to come.
    if foreseen && number + 1 == current {
        seen.doubtful = true;
        return;
    }
    if foreseen || !tells_results(reader, first, seen.last) {
        let over = number < current;
        seen.meaning = Meaning::Quarter { which, year: YearOf::Relative(over.into()) };
    }
}

/// "raised its second-quarter price forecast", "gave third-quarter guidance": what is foreseen, and not beaten yet
fn is_guided(reader: &Reader, first: usize, last: usize) -> bool {
    const FORESEEN: &[Atom] = words!["estimate", "estimates", "forecast", "forecasts", "guidance", "outlook"];
    const CHANGES: &[Atom] = words![
        "cut",
        "cuts",
        "gave",
        "gives",
        "issued",
        "issues",
        "lifted",
        "lifts",
        "lowered",
        "lowers",
        "raised",
        "raises",
        "reaffirmed",
        "reiterated",
        "revised",
        "trimmed",
    ];
    (last + 1..last + 5).take_while(|&at| !reader.is(at, words![",", "and"])).any(|at| reader.is(at, FORESEEN))
        && (reader.start()..first).rev().take(4).any(|at| reader.is(at, CHANGES))
}

/// "will report its fourth-quarter results", "will post a loss in the fourth quarter": a quarter whose books may be closed
fn tells_results(reader: &Reader, first: usize, last: usize) -> bool {
    const RESULTS: &[Atom] =
        words!["charge", "earnings", "loss", "post", "profit", "report", "reported", "results", "revenue", "sales"];
    let near = reader.start().max(first.saturating_sub(REACH))..reader.end().min(last + 4);
    let led = reader.follows(first, words!["in", "by", "during", "until", "before"]);
    !led || near.into_iter().any(|at| reader.is(at, RESULTS))
}

/// "were told to file by", "gave them until": whether the verb of a limit at `first` tells of an order in the past
fn is_told_to(reader: &Reader, first: usize) -> bool {
    let acts = |at: &usize| reader.tag(*at).is_finite() || matches!(reader.tag(*at), Tag::Auxiliary | Tag::Modal);
    let verb = (reader.start()..first).rev().take(REACH).find(|at| acts(at) && !reader.follows(*at, words!["to"]));
    verb.is_some_and(|at| reader.tag(at) == Tag::VerbPast || reader.is(at, words!["was", "were", "had", "did"]))
}

/// "opened on March 6", "ended Oct. 31": whether a day is when something was done, and not that of an occasion ("won the
/// right to a vote on March 6") or of what was still to be done ("the plan to open it on March 6", "it will sell its used
/// cars on March 6").
fn is_its_verbs(reader: &Reader, first: usize) -> bool {
    let on = first - usize::from(reader.follows(first, words!["on"]));
    let apart = on == first && first > reader.start() && {
        let before = reader.tag(first - 1);
        !before.is_noun() && !before.is_verb()
    };
    // "bought bonds for the year starting April 1"
    let starting = on > reader.start() && reader.tag(on - 1) == Tag::VerbIng;
    let will = (reader.start()..first).rev().take(REACH).any(|at| reader.tag(at) == Tag::Modal);
    // "Sunday, March 6" tells the year.
    let told = matches!(reader.sense(first), Sense::Weekday(_));
    !(apart
        || starting
        || will
        || told
        || is_awaited(reader, first)
        || on > reader.start() && is_planned(reader, on - 1))
}

/// "signs pointed to the club selling him on Friday", "dealers waited for the auction on Friday", on Thursday: the past verb
/// is not that of the day; "won the vote on Friday", "was selling on Friday" tell of it.
fn is_apart(reader: &Reader, first: usize, last: usize) -> bool {
    let on = first - usize::from(reader.follows(first, words!["on", "at", "for"]));
    let led = |at: usize, reach: usize, by: &[Atom]| {
        (2..=reach).any(|back| at.checked_sub(back).is_some_and(|at| at >= reader.start() && reader.is(at, by)))
    };
    let awaited = |at: usize| led(at, 5, words!["for", "of", "before", "over"]);
    // "lost ground after the debate on Friday"
    let held = led(on, 4, words!["after", "at", "during", "in"]);
    let occasion = on > reader.start() && !held && is_planned(reader, on - 1) && awaited(on)
        || (last + 1..last + 4).any(|at| is_planned(reader, at) && !reader.is(at, words!["deadline"]))
            && !reader.follows(first, words!["on"])
            && awaited(first + 1);
    let mut back = (1..=8).map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start()));
    let verb = back.find(|&at| reader.tag(at).is_finite() || reader.tag(at).is_verb());
    occasion || verb.is_some_and(|at| reader.tag(at) == Tag::VerbIng && led(at, 4, words!["to", "for"]))
}
