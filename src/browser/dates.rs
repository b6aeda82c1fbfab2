//! Days and moments as people write them, the same on the server and in every browser: what was served must not move
//! when the page comes alive. Zones are known by the browser's own calendar, on the server by a database of its own.

use crate::texts::{Lang, dates};
use engine::calendar::Date;

/// "Friday 8 August 2025"
pub(crate) fn long_day(lang: Lang, date: Date) -> String {
    dates::long_day(lang, &day(lang, date), lang.nth(dates::WEEKDAYS, date.weekday() as usize))
}

/// "8 August 2025"
pub(crate) fn day(lang: Lang, date: Date) -> String {
    dates::day(lang, &number(lang, date), in_date(lang, date), &date.year.to_string())
}

/// "August 2025"
pub(crate) fn month(lang: Lang, date: Date) -> String {
    let name = lang.nth(dates::MONTHS_ALONE, usize::from(date.month.saturating_sub(1)));
    dates::month(lang, name, &date.year.to_string())
}

/// "2 – 3 August 2025", without saying twice what the two share.
pub(crate) fn days(lang: Lang, from: Date, to: Date) -> String {
    let last = day(lang, to);
    match from {
        Date { year, .. } if year != to.year => dates::days(lang, &day(lang, from), &last),
        Date { month, .. } if month != to.month => {
            dates::days(lang, &dates::day_and_month(lang, &number(lang, from), in_date(lang, from)), &last)
        }
        _ => dates::days_of_month(lang, &dates::day_of_month(lang, &number(lang, from)), &last),
    }
}

/// "Saturday 9 August 2025 at 06:00", as clocks in `zone` show it.
pub(crate) fn moment(lang: Lang, at: i64, zone: &str) -> String {
    let minute = at.div_euclid(60_000) + i64::from(offset(at, zone).unwrap_or(0));
    let date = Date::from_days(minute.div_euclid(1440) as i32);
    let (hour, minute) = (minute.rem_euclid(1440) / 60, minute.rem_euclid(60));
    dates::moment(lang, &long_day(lang, date), &[&two_digits(hour), ":", &two_digits(minute)].concat())
}

/// The day of the month, of which some languages write the first as an ordinal.
fn number(lang: Lang, date: Date) -> String {
    if date.day == 1 { lang.text(dates::FIRST_OF_MONTH).to_owned() } else { date.day.to_string() }
}

/// The month's name beside a day, which some languages inflect.
fn in_date(lang: Lang, date: Date) -> &'static str {
    lang.nth(dates::MONTHS, usize::from(date.month.saturating_sub(1)))
}

fn two_digits(count: i64) -> String {
    [if count < 10 { "0" } else { "" }, &count.to_string()].concat()
}

/// The moment at which clocks in `zone` show `wall`, which counts milliseconds as if the zone were UTC; `None` for a
/// zone that is not known. Of an hour that clocks repeat it is the later one, as a deadline's last moment has to be.
pub(crate) fn instant(wall: i64, zone: &str) -> Option<i64> {
    let guess = wall - i64::from(offset(wall, zone)?) * 60_000;
    let before = wall - i64::from(offset(guess - 7_200_000, zone)?) * 60_000;
    let after = wall - i64::from(offset(guess + 7_200_000, zone)?) * 60_000;
    let shows = |at: i64| offset(at, zone).is_some_and(|offset| at + i64::from(offset) * 60_000 == wall);
    Some(if shows(after) { after.max(if shows(before) { before } else { after }) } else { before })
}

/// Whether the browser knows a zone by this name.
pub(crate) fn is_zone(zone: &str) -> bool {
    !zone.is_empty() && offset(0, zone).is_some()
}

/// The day that clocks in `zone` show at `now`.
pub(crate) fn today(now: i64, zone: &str) -> Date {
    let ahead = i64::from(offset(now, zone).unwrap_or(0)) * 60_000;
    Date::from_days((now + ahead).div_euclid(86_400_000) as i32)
}

/// The place a zone is named after: "New York" of "America/New_York"; "UTC+3" of "Etc/GMT-3", whose sign points west.
pub(crate) fn city(zone: &str) -> String {
    if let Some(hours) = zone.strip_prefix("Etc/GMT-") {
        return ["UTC+", hours].concat();
    }
    if let Some(hours) = zone.strip_prefix("Etc/GMT+") {
        return ["UTC-", hours].concat();
    }
    zone.rsplit('/').next().unwrap_or(zone).replace('_', " ")
}

#[cfg(target_arch = "wasm32")]
mod calendar {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(module = "/src/browser/dates.js")]
    unsafe extern "C" {
        pub(super) fn offset(ms: f64, zone: &str) -> Option<i32>;
        pub(super) fn zone() -> String;
    }
}

/// Minutes by which `zone` is ahead of UTC.
#[cfg(target_arch = "wasm32")]
fn offset(at: i64, zone: &str) -> Option<i32> {
    calendar::offset(at as f64, zone)
}

/// IANA name of the zone in which the reader lives.
#[cfg(target_arch = "wasm32")]
pub(crate) fn reader_zone() -> String {
    calendar::zone()
}

#[cfg(not(target_arch = "wasm32"))]
fn offset(at: i64, zone: &str) -> Option<i32> {
    let zone = jiff::tz::TimeZone::get(zone).ok()?;
    Some(zone.to_offset(jiff::Timestamp::from_millisecond(at).ok()?).seconds() / 60)
}

/// The server's reader lives in UTC.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn reader_zone() -> String {
    "UTC".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).expect("a day")
    }

    #[test]
    fn days_that_share_month_or_year_say_it_once() {
        assert_eq!(days(Lang::default(), date("2025-08-02"), date("2025-08-03")), "2 – 3 August 2025");
        assert_eq!(days(Lang::default(), date("2025-07-30"), date("2025-08-02")), "30 July – 2 August 2025");
        assert_eq!(days(Lang::default(), date("2025-12-30"), date("2026-01-02")), "30 December 2025 – 2 January 2026");
    }

    #[test]
    fn a_moment_is_what_clocks_there_show() {
        let noon = 1_754_740_800_000;
        assert_eq!(moment(Lang::default(), noon, "UTC"), "Saturday 9 August 2025 at 12:00");
        assert_eq!(moment(Lang::default(), noon, "America/New_York"), "Saturday 9 August 2025 at 08:00");
        assert_eq!(moment(Lang::default(), noon, "Asia/Kathmandu"), "Saturday 9 August 2025 at 17:45");
    }

    #[test]
    fn an_hour_that_clocks_repeat_or_skip_has_one_moment() {
        let wall = |text: &str, minute: i64| i64::from(date(text).days()) * 86_400_000 + minute * 60_000;
        let utc = |text: &str, minute: i64, zone| instant(wall(text, minute), zone).map(|at| at - wall(text, 0));
        // 01:30 came twice on 2 November 2025 in New York: at 05:30 and 06:30 UTC.
        assert_eq!(utc("2025-11-02", 90, "America/New_York"), Some(390 * 60_000));
        assert_eq!(utc("2025-08-08", 1440, "America/New_York"), Some(1680 * 60_000));
        assert_eq!(utc("2025-08-08", 0, "Mars/Olympus"), None);
    }

    /// A day around each change of clocks of two years, where they change by an hour, by half of one, at midnight, on
    /// other days than elsewhere, for Ramadan, or not at all.
    #[test]
    fn every_reading_of_a_clock_around_a_change_has_its_last_moment() {
        const HALF: i64 = 1_800_000;
        let zones = [
            "America/New_York",
            "America/St_Johns",
            "America/Santiago",
            "Europe/Berlin",
            "Europe/London",
            "Africa/Cairo",
            "Africa/Casablanca",
            "Asia/Beirut",
            "Asia/Kathmandu",
            "Europe/Moscow",
            "Australia/Lord_Howe",
            "Pacific/Auckland",
        ];
        let mut changes = 0;
        for zone in zones {
            let ahead = |at: i64| i64::from(offset(at, zone).expect("a zone")) * 60_000;
            let first = i64::from(date("2025-01-01").days()) * 86_400_000;
            for day in (0..730).map(|day| first + day * 86_400_000) {
                if ahead(day - 86_400_000) == ahead(day + 172_800_000) {
                    continue;
                }
                changes += 1;
                for wall in (0..=48).map(|half| day + half * HALF) {
                    let at = instant(wall, zone).expect("a moment");
                    let shown = at + ahead(at);
                    // A reading that is skipped is the moment as far behind the change.
                    assert!(shown == wall || shown > wall && shown <= wall + 2 * HALF, "{zone} {wall}: {shown}");
                    let later = [HALF, 2 * HALF].map(|later| at + later);
                    assert!(later.iter().all(|&later| later + ahead(later) != wall), "{zone} {wall} comes again");
                }
            }
        }
        assert!(changes > 60, "{changes} days");
    }
}
