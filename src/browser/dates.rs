//! Days and moments as people write them, by the browser's own calendar. On the server and in tests, which have no
//! such calendar, plain digits.

use engine::calendar::Date;

/// How much of a moment is written.
#[derive(Clone, Copy)]
enum Shape {
    LongDay = 0,
    DayAndClock = 1,
    Month = 2,
    Day = 3,
}

/// "Friday 8 August 2025"
pub(crate) fn long_day(date: Date) -> String {
    write(noon(date), "UTC", Shape::LongDay)
}

/// "8 August 2025"
pub(crate) fn day(date: Date) -> String {
    write(noon(date), "UTC", Shape::Day)
}

/// "August 2025"
pub(crate) fn month(date: Date) -> String {
    write(noon(date), "UTC", Shape::Month)
}

/// "2 – 3 August 2025"
pub(crate) fn days(from: Date, to: Date) -> String {
    range(noon(from), noon(to))
}

/// "Saturday 9 August 2025 at 06:00", as clocks in `zone` show it.
pub(crate) fn moment(at: i64, zone: &str) -> String {
    write(at, zone, Shape::DayAndClock)
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

/// The place a zone is named after: "New York" of "America/New_York".
pub(crate) fn city(zone: &str) -> String {
    zone.rsplit('/').next().unwrap_or(zone).replace('_', " ")
}

fn noon(date: Date) -> i64 {
    i64::from(date.days()) * 86_400_000 + 43_200_000
}

#[cfg(target_arch = "wasm32")]
mod calendar {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(module = "/src/browser/dates.js")]
    unsafe extern "C" {
        pub(super) fn write(ms: f64, zone: &str, shape: u8) -> String;
        pub(super) fn range(from: f64, to: f64) -> String;
        pub(super) fn offset(ms: f64, zone: &str) -> Option<i32>;
        pub(super) fn zone() -> String;
    }
}

#[cfg(target_arch = "wasm32")]
fn write(at: i64, zone: &str, shape: Shape) -> String {
    calendar::write(at as f64, zone, shape as u8)
}

#[cfg(target_arch = "wasm32")]
fn range(from: i64, to: i64) -> String {
    calendar::range(from as f64, to as f64)
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
fn write(at: i64, zone: &str, shape: Shape) -> String {
    let local = at + i64::from(offset(at, zone).unwrap_or(0)) * 60_000;
    let date = Date::from_days(local.div_euclid(86_400_000) as i32);
    let minute = local.rem_euclid(86_400_000) / 60_000;
    match shape {
        Shape::LongDay | Shape::Day => date.to_string(),
        Shape::Month => format!("{:04}-{:02}", date.year, date.month),
        Shape::DayAndClock => format!("{date} {:02}:{:02}", minute / 60, minute % 60),
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn range(from: i64, to: i64) -> String {
    [write(from, "UTC", Shape::Day), write(to, "UTC", Shape::Day)].join(" – ")
}

/// The zones that tests speak of, in summer.
#[cfg(not(target_arch = "wasm32"))]
fn offset(_at: i64, zone: &str) -> Option<i32> {
    match zone {
        "UTC" => Some(0),
        "America/New_York" => Some(-240),
        "Europe/Moscow" => Some(180),
        _ => None,
    }
}

/// The server's reader lives in UTC.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn reader_zone() -> String {
    "UTC".to_owned()
}
