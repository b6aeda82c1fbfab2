//! Days of the proleptic Gregorian calendar. Knows no text, no clock and no time zone.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A day of the proleptic Gregorian calendar, from year 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Date {
    /// 1 to 9999
    pub year: i16,
    /// 1 to 12
    pub month: u8,
    /// 1 to 31
    pub day: u8,
}

/// A day of the week, Monday first as in ISO 8601.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// All seven, in order.
    pub const ALL: [Self; 7] =
        [Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday, Self::Saturday, Self::Sunday];
}

impl Date {
    /// The day `day` of `month` in `year`, or `None` where the calendar has no such day.
    pub fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        let known =
            (1..=9999).contains(&year) && (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
        known.then_some(Self { year, month, day })
    }

    /// Reads "2025-08-06".
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let sized = year.len() == 4 && month.len() == 2 && day.len() == 2 && parts.next().is_none();
        let digits = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        if !sized || !digits {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// Days since 1970-01-01, negative before it. After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    pub fn days(self) -> i32 {
        let year = i32::from(self.year) - i32::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month = (i32::from(self.month) + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + i32::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// The day that lies `days` days after 1970-01-01; the calendar's first or last day beyond its ends.
    pub fn from_days(days: i32) -> Self {
        let shifted = days.clamp(-719_162, 2_932_896) + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        Self { year: year as i16, month: month as u8, day: day as u8 }
    }

    /// The day `days` later, or earlier where negative.
    pub fn plus_days(self, days: i32) -> Self {
        Self::from_days(self.days().saturating_add(days))
    }

    /// The same day `months` later, or earlier where negative; the month's last day where it is shorter.
    pub fn plus_months(self, months: i32) -> Self {
        let count = (i32::from(self.year) * 12 + i32::from(self.month) - 1 + months).clamp(12, 9999 * 12 + 11);
        let (year, month) = ((count / 12) as i16, (count % 12) as u8 + 1);
        Self { year, month, day: self.day.min(days_in_month(year, month)) }
    }

    /// Its day of the week.
    pub fn weekday(self) -> Weekday {
        Weekday::ALL[(self.days() + 3).rem_euclid(7) as usize]
    }

    /// Easter Sunday of `year` in the Gregorian calendar. After the anonymous algorithm in Nature, 20 April 1876.
    pub fn easter(year: i16) -> Option<Self> {
        let y = i32::from(year);
        let (golden, century, rest) = (y % 19, y / 100, y % 100);
        let shift = century - (century + 8) / 25 + 1;
        let epact = (19 * golden + century - century / 4 - shift / 3 + 15) % 30;
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        let count = epact + weekday - 7 * ((golden + 11 * epact + 22 * weekday) / 451) + 114;
        Self::new(year, (count / 31) as u8, (count % 31) as u8 + 1)
    }

    /// Easter Sunday of the Orthodox churches in `year`, as the Gregorian calendar has it. After Jean Meeus, Astronomical
    /// Algorithms, chapter 8.
    pub fn orthodox_easter(year: i16) -> Option<Self> {
        let y = i32::from(year);
        let moon = (19 * (y % 19) + 15) % 30;
        let sunday = (2 * (y % 4) + 4 * (y % 7) - moon + 34) % 7;
        let count = moon + sunday + 114;
        // The Julian calendar lags, by a day more in three of four centuries.
        let lag = y / 100 - y / 400 - 2;
        Some(Self::new(year, (count / 31) as u8, (count % 31) as u8 + 1)?.plus_days(lag))
    }

    /// ISO 8601's year and week, 1 to 53.
    pub fn iso_week(self) -> (i16, u8) {
        let thursday = self.plus_days(3 - self.weekday() as i32);
        let first = Self { year: thursday.year, month: 1, day: 1 };
        (thursday.year, ((thursday.days() - first.days()) / 7 + 1) as u8)
    }

    /// The first day of its month.
    pub fn month_start(self) -> Self {
        Self { day: 1, ..self }
    }

    /// The last day of its month.
    pub fn month_end(self) -> Self {
        Self { day: days_in_month(self.year, self.month), ..self }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// How many days `month` has in `year`; 0 for a month that is none.
pub fn days_in_month(year: i16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap_or_else(|| panic!("{text} is a date"))
    }

    #[test]
    fn every_day_of_four_centuries_comes_back_from_its_count() {
        let mut before = date("1799-12-31");
        for days in date("1800-01-01").days()..=date("2200-01-01").days() {
            let day = Date::from_days(days);
            assert_eq!(day.days(), days);
            assert_eq!(Date::new(day.year, day.month, day.day), Some(day));
            assert!(before < day);
            before = day;
        }
    }

    #[test]
    fn weekdays_and_weeks_are_those_of_the_wall_calendar() {
        assert_eq!(date("2025-08-06").weekday(), Weekday::Wednesday);
        assert_eq!([2024, 2025, 1998].map(Date::easter), ["2024-03-31", "2025-04-20", "1998-04-12"].map(Date::parse));
        assert_eq!([2024, 2026].map(Date::orthodox_easter), ["2024-05-05", "2026-04-12"].map(Date::parse));
        assert_eq!(date("1970-01-01").weekday(), Weekday::Thursday);
        assert_eq!(date("2025-12-29").iso_week(), (2026, 1));
        assert_eq!(date("2021-01-03").iso_week(), (2020, 53));
    }

    #[test]
    fn impossible_days_are_no_dates() {
        for text in ["2025-02-29", "2025-13-01", "2025-00-10", "0000-01-01", "2025-8-6", "2025-08-06T00", "+025-08-06"]
        {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        assert_eq!(date("2024-01-31").plus_months(1), date("2024-02-29"));
        assert_eq!(date("2024-03-31").plus_months(-13), date("2023-02-28"));
    }
}
