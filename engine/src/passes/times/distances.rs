//! Times that lie an amount from another: "two weeks ago", "three days later".

use super::meaning::{Amount, Anchor};
use super::periods;
use super::resolve::{Context, Found};
use super::tense::Tense;
use super::units::Unit;
use super::values::{self, Value};

pub(super) fn distance(
    amount: Amount,
    unit: Unit,
    ahead: bool,
    anchor: Anchor,
    context: &Context,
    sure: &mut bool,
) -> Option<Found> {
    let mentioned = context.memory.range.map(|(from, _)| from);
    // "joined it last month and left two days later"
    let of_one_day = context.memory.range.is_some_and(|(from, to)| from == to);
    let Amount::Whole(count) = amount else {
        let value = if anchor == Anchor::Mentioned || unit.is_of_the_clock() {
            values::duration(amount, unit)
        } else {
            Value::text(if ahead { "FUTURE_REF" } else { "PAST_REF" })
        };
        return Some((value, None));
    };
    // "two years later", of no day that the article has named, is a length and no more.
    if unit.is_of_the_clock() || anchor == Anchor::Mentioned && mentioned.is_none() {
        return Some((values::duration(amount, unit), None));
    }
    let from = if anchor == Anchor::Mentioned { mentioned.or(context.published) } else { context.published };
    // "could leave a week later": than something that has no day yet
    let hinges = context.tense == Tense::Future && !context.memory.fresh;
    *sure = *sure && (anchor == Anchor::Published || mentioned.is_some() && of_one_day && unit == Unit::Day && !hinges);
    let Some(from) = from else { return Some((values::unknown(unit), None)) };
    let by = i32::try_from(count).ok()?;
    let unit = if unit == Unit::Decade || unit == Unit::Century {
        (Unit::Year, by.checked_mul(if unit == Unit::Decade { 10 } else { 100 })?)
    } else {
        (unit, by)
    };
    let by = if ahead { unit.1 } else { -unit.1 };
    if unit.0 == Unit::Year && i32::from(from.year) + by < 1 {
        return Some((Value::text("PAST_REF"), None));
    }
    Some(periods::holding(unit.0, periods::moved(from, unit.0, by)))
}
