//! Finds when things happen: parsers see an expression and what its words state; `resolve` finds the day.
//!
//! One family of expressions a file, each a function from a word to what starts there. They keep what is stated apart
//! from what the publication date, the verb and the time last named imply, which `resolve` alone knows.

mod ahead;
mod amounts;
mod asides;
mod awaited;
mod bases;
mod clocks;
mod compounds;
mod customs;
mod dates;
mod days;
mod deictic;
mod distances;
mod durations;
mod figures;
mod games;
mod hemisphere;
mod holidays;
mod likelier;
mod limits;
mod live;
mod lookup;
mod meaning;
mod memory;
mod nearby;
mod owned;
mod parts;
mod periods;
mod plans;
mod pointed;
mod quarters;
mod ranges;
mod reader;
mod reports;
mod resolve;
mod sense;
mod sequence;
mod sets;
mod spoken;
mod standing;
mod stated;
mod storied;
mod tagged;
mod tense;
#[cfg(test)]
mod tests;
mod thanksgiving;
mod units;
mod values;
mod verbs;
mod which_year;
mod years;

use crate::article::Article;
use crate::facts::*;
use crate::lexicon::Atom;
use crate::text::{Document, Shape, Tag};
use meaning::{Anchor, Meaning, Seen};
use memory::Memory;
use reader::Reader;
use resolve::{Context, resolve};
use sense::Sense;
use tense::{Tense, tense};
use units::Unit;

/// The times of `document`, the text of `article`; relative ones are reckoned from its day.
pub fn times(document: &Document, article: &Article) -> Vec<Time> {
    let published = article.published;
    let mut reader = Reader::new(document);
    let southern = hemisphere::is_southern(document, article);
    let mut context = Context { published, tense: Tense::Unknown, memory: Memory::default(), southern };
    let mut times = Vec::new();
    let (mut spoken, mut bases) = (spoken::Spoken::default(), bases::Bases::default());
    let (mut told_in, mut kept) = (0, None);
    for sentence in &document.sentences {
        reader.open(sentence.words.clone());
        context.memory.near &= context.memory.fresh;
        let paragraph = document.paragraph_at(sentence.span.start);
        context.memory.beside = context.memory.fresh && paragraph == told_in;
        told_in = paragraph;
        (context.memory.fresh, context.memory.recurring) = (false, false);
        let before = times.len();
        let mut told = None;
        let mut next = sentence.words.start;
        while let Some(at) = reader.telling(next) {
            next = at + 1;
            let Some(mut seen) = phrase(&reader, at).map(|seen| sets::recurring(&reader, at, seen)) else { continue };
            // "the next two years or so"
            let counted = matches!(reader.sense(seen.last), Sense::Unit(_) | Sense::Units(_));
            if counted && reader.is(seen.last + 1, words!["or"]) && reader.is(seen.last + 2, words!["so"]) {
                seen.last += 2;
            }
            next = seen.last + 1;
            if matches!(seen.meaning, Meaning::Holiday(day, _) if day == holidays::THANKSGIVING) {
                kept.get_or_insert_with(|| thanksgiving::Kept::of(document, article)).apply(&mut seen);
            }
            seen.doubtful |= nearby::is_open(&reader, at, &seen);
            context.tense = tense(&reader, at, seen.last);
            context.tense = storied::storied(&reader, at, &mut seen, context.tense, &mut context.memory.unnamed);
            context.tense = likelier::likelier(&reader, at, &mut seen, context.tense, published);
            match games::signs(&reader, at, &seen, context.tense) {
                0 => {}
                1 => seen.doubtful = true,
                _ => continue,
            }
            likelier::place_quarter(&reader, at, &mut seen, context.tense, published);
            seen.stamp = live::is_stamp(document, &reader, at, &seen, &mut context.memory.run);
            let placed = live::placed(&seen, &context)
                .or_else(|| ranges::before_its_end(&reader, at, &seen, &context, told))
                .or_else(|| nearby::following(&reader, at, &seen, &context.memory))
                .or_else(|| limits::of_today(&reader, at, &seen, &context))
                .or_else(|| limits::behind_limit(&reader, at, &seen, &context))
                .or_else(|| nearby::of_that_year(&reader, at, &seen, &context))
                .or_else(|| nearby::of_year_ago(&reader, at, &seen, &context.memory))
                .or_else(|| nearby::of_time_told(&reader, at, &seen, told));
            let beside = ranges::beside(&reader, &mut times[before..], &seen, at);
            let memory = context.memory;
            if let Some(mut found) = resolve(placed.as_ref().unwrap_or(&seen), &mut context) {
                // "that morning", "three days later", "at 3am", behind a day on which somebody spoke and one that is told of
                let pointed = matches!(
                    seen.meaning,
                    Meaning::Shifted { unit: Unit::Day, anchor: Anchor::Mentioned | Anchor::Story, .. }
                        | Meaning::Distance { anchor: Anchor::Mentioned, .. }
                );
                // "was found three days later", on a day that is yet to come; "They met on Boxing Day", in November
                let to_come = found.range.zip(published).is_some_and(|((from, _), day)| from > day);
                let ahead = to_come && context.tense == Tense::Past;
                let holiday = matches!(seen.meaning, Meaning::Holiday(..)) && reader.follows(at, words!["on"]);
                found.sure &= !(ahead && holiday);
                if pointed && seen.rule != TimeRule::Weekday {
                    // "would be back by Tuesday. Two days earlier he had said so": than he said it, and not than Tuesday
                    let base = memory.range.zip(published).is_some_and(|((from, _), day)| from > day);
                    found.sure &= !(memory.several || ahead || base && context.tense == Tense::Past);
                } else if matches!(
                    seen.meaning,
                    Meaning::Date { day: Some(_), .. } | Meaning::Weekday(..) | Meaning::Holiday(..)
                ) {
                    context.memory.tell(&memory, spoken::is_said_on(&reader, at, seen.last));
                }
                context.memory.aside |= nearby::is_aside(&reader, at, &seen);
                if let Some(beside) = beside {
                    ranges::follow(&mut found, &seen, beside, published, &mut context.memory);
                }
                told = nearby::told_from(&reader, at, &seen, found.range, published).or(told);
                times.push(Time {
                    span: document.span(at, seen.last),
                    kind: found.kind,
                    value: found.value,
                    from: found.range.map(|(from, _)| from),
                    to: found.range.map(|(_, to)| to),
                    stated: stated::stated(&seen),
                    rule: seen.rule,
                    sure: found.sure,
                });
            }
        }
        if let Some(published) = published {
            spoken.move_days(document, &reader, &mut times[before..], published);
            bases.doubt(document, &reader, &mut times[before..], published);
        }
    }
    times.shrink_to_fit();
    times
}

/// The expression that starts with the word `at`, with the words before it that belong to it: "early next week".
fn phrase(reader: &Reader, at: usize) -> Option<Seen> {
    match reader.sense(at) {
        Sense::Roughly => {
            let next = rough(reader, at)?;
            let counted = durations::counted(reader, next).or_else(|| core(reader, next))?;
            let exact = matches!(counted.meaning, Meaning::Weekday(..) | Meaning::Reference(_) | Meaning::Set(_));
            (!exact).then_some(counted)
        }
        Sense::Edge => edge(reader, at),
        Sense::The if reader.sense(at + 1) == Sense::Edge => edge(reader, at + 1),
        // "the 1990s", "the mid-1990s"
        Sense::The if matches!(reader.sense(at + 1), Sense::Decade(_) | Sense::Nineties(_) | Sense::Compound) => {
            core(reader, at + 1).filter(|seen| matches!(seen.meaning, Meaning::Decade(_))).or_else(|| core(reader, at))
        }
        Sense::The if reader.sense(at + 1) == Sense::Boundary && reader.is(at + 2, words!["of"]) => {
            core(reader, at + 3).filter(|seen| {
                matches!(seen.meaning, Meaning::Date { .. } | Meaning::Shifted { .. } | Meaning::Decade(_))
            })
        }
        _ => core(reader, at),
    }
}

/// "about", "more than", "at least", before an amount or a date
fn rough(reader: &Reader, at: usize) -> Option<usize> {
    if reader.is(
        at,
        words!["about", "nearly", "almost", "around", "approximately", "roughly", "over", "under", "exactly", "barely"],
    ) {
        let amount = amounts::amount(reader, at + 1).is_some();
        return (amount || reader.is(at, words!["around"]) && reader.sense(at + 1) != Sense::The).then_some(at + 1);
    }
    let second: &[Atom] = match reader.text(at).as_bytes().first()? | 32 {
        b'm' | b'l' => words!["than"],
        b'a' => words!["least", "most"],
        b'u' => words!["to"],
        _ => return None,
    };
    (reader.is(at + 1, second) && amounts::amount(reader, at + 2).is_some()).then_some(at + 2)
}

/// "early next week", "late November", "earlier this year", "mid 1990s"
fn edge(reader: &Reader, at: usize) -> Option<Seen> {
    if let (Sense::Part(part), true) = (reader.sense(at + 1), reader.is(at, words!["mid"])) {
        return Some(parts::of_a_day(reader, at + 1, part));
    }
    let next = at + 1 + usize::from(reader.is(at + 1, words!["in", "on"]));
    let seen = core(reader, next)?;
    let dated = !matches!(
        seen.meaning,
        Meaning::Duration(..) | Meaning::Reference(_) | Meaning::Distance { .. } | Meaning::YearEarlier
    );
    // "earlier Friday" is earlier on that day, "later this afternoon" late in it.
    let day = match seen.meaning {
        Meaning::Shifted { unit: Unit::Day, anchor: Anchor::Published, .. } => seen.part.is_none(),
        meaning => matches!(meaning, Meaning::Weekday(..)),
    };
    let compared = day && reader.is(at, words!["earlier", "later"]);
    let loose = compared || next > at + 1 && !matches!(seen.meaning, Meaning::Shifted { .. });
    (dated && !loose && !matches!(seen.meaning, Meaning::Quarter { .. })).then_some(seen)
}

/// An expression without words before it.
fn core(reader: &Reader, at: usize) -> Option<Seen> {
    if let Some(clock) = clocks::clock(reader, at) {
        return Some(clock);
    }
    if let Some(day) = sets::set(reader, at).or_else(|| day(reader, at)) {
        return Some(day);
    }
    match reader.sense(at) {
        Sense::Compound => compounds::compound(reader, at),
        Sense::Figure => compounds::compound(reader, at),
        Sense::Ordinal(_) | Sense::Year(_) | Sense::QuarterName(_) | Sense::HalfName(_) => {
            quarters::quarter(reader, at, false)
        }
        Sense::Unit(Unit::Year) if let Some(seen) = years::ends_year(reader, at) => Some(seen),
        Sense::Now(value) => now(reader, at, value),
        Sense::Then => {
            let seen = Seen::new(at, Meaning::Then, TimeRule::ShiftedUnit);
            // "by then" is as often of a day that only its sense tells.
            let by = reader.follows(at, words!["by"]);
            (by || reader.follows(at, words!["until", "till"])).then_some(Seen { doubtful: by, ..seen })
        }
        Sense::Long(unit) => {
            Some(Seen::new(at, Meaning::Duration(meaning::Amount::Whole(1), unit), TimeRule::CompoundDuration))
        }
        Sense::Season(_) => season(reader, at),
        Sense::Part(part) if reader.follows(at, words!["by", "before", "until"]) => parts::of_limit(reader, at, part),
        Sense::Current if reader.shape(at) == Shape::Lower => {
            deictic::deictic(reader, at).or(Some(Seen::new(at, Meaning::Reference("PRESENT_REF"), TimeRule::Reference)))
        }
        _ => deictic::deictic(reader, at)
            .or_else(|| durations::counted(reader, at))
            .or_else(|| durations::uncounted(reader, at)),
    }
}

/// A day, with its part and its hour: "Monday morning", "Monday at 10 a.m."
fn day(reader: &Reader, at: usize) -> Option<Seen> {
    let seen = match reader.sense(at) {
        Sense::Weekday(_)
            if customs::is_custom(reader, at) || customs::is_given_name(reader, at) || customs::is_name(reader, at) =>
        {
            None
        }
        Sense::Day(_) if customs::speaks_of_an_age(reader, at) => None,
        Sense::Tonight if customs::is_title(reader, at) => None,
        Sense::Day(by) => {
            let meaning = Meaning::Shifted { unit: Unit::Day, by: by.into(), anchor: Anchor::Published };
            let week = if by >= 0 { nearby::week_after(reader, at, meaning) } else { None };
            week.or(Some(Seen::new(at, meaning, TimeRule::NearDay)))
        }
        Sense::Tonight | Sense::Overnight => parts::night(reader, at),
        Sense::Holiday => holidays::holiday(reader, at),
        Sense::Figure => figures::numeric_date(reader, at),
        Sense::Year(_) if quarters::quarter(reader, at, false).is_some() => None,
        Sense::Last | Sense::This | Sense::Next => {
            deictic::deictic(reader, at).filter(|seen| matches!(seen.rule, TimeRule::Weekday | TimeRule::CalendarDate))
        }
        _ => dates::date(reader, at),
    }?;
    let is_day = !matches!(seen.meaning, Meaning::Date { day: None, .. } | Meaning::Decade(_));
    Some(if is_day { clocks::after_day(reader, parts::after_day(reader, seen)) } else { seen })
}

/// "now", "recently", "soon"; "as soon as" is a comparison.
fn now(reader: &Reader, at: usize, value: &'static str) -> Option<Seen> {
    let compared =
        reader.follows(at, words!["as", "how", "too", "so"]) || reader.is(at + 1, words!["after", "enough", "as"]);
    // "was soon freed", "soon grew"
    let told = reader.follows(at, words!["was", "were", "had"]) && !reader.is(at + 1, words!["to"])
        || reader.tag(at + 1) == Tag::VerbPast;
    let compared = (compared || told) && value == "FUTURE_REF"
        || value == "PRESENT_REF" && reader.follows(at, words!["from", "by"]) && reader.is(at + 1, words!["on"]);
    // "Refugee Aid Now said"
    let name = reader.is(at, words!["now"])
        && reader.shape(at) == Shape::Capital
        && at > reader.start()
        && reader.tag(at - 1) == Tag::ProperNoun;
    let capital = name || reader.shape(at) == Shape::Upper || value == "PAST_REF" && reader.follows(at, words!["most"]);
    (!compared && !capital).then(|| Seen::new(at, Meaning::Reference(value), TimeRule::Reference))
}

/// "in summer", "spring 1998"; "fall" and "spring" are too often verbs.
fn season(reader: &Reader, at: usize) -> Option<Seen> {
    let Sense::Season(season) = reader.sense(at) else { return None };
    let of = usize::from(reader.is(at + 1, words!["of"]));
    let year = match reader.sense(at + 1 + of) {
        Sense::Year(year) => Some((at + 1 + of, year)),
        _ => amounts::spoken_year(reader, at + 1 + of).map(|(next, year)| (next - 1, year)),
    };
    if let Some((last, year)) = year {
        return Some(Seen::new(last, Meaning::Season(season, meaning::YearOf::Stated(year)), TimeRule::Season));
    }
    let named = !reader.is(at, words!["fall", "spring"]) || reader.phrase_ends(at + 1);
    // "by the end of summer", and not "by the end of summer camp"
    let end = reader.follows(at, words!["of"]) && reader.phrase_ends(at + 1);
    let end = end && reader.sense(at.wrapping_sub(2)) == Sense::Boundary;
    (named && (end || reader.follows(at, words!["in", "since", "until", "by", "early", "late", "mid"])))
        .then(|| Seen::new(at, Meaning::Season(season, meaning::YearOf::Open), TimeRule::Season))
}
