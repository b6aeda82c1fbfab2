//! The units, seasons and parts of the day that times are counted in, and what TIMEX3 calls them.

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

impl Unit {
    /// Reads the letter that the lexicon gives a unit.
    pub(super) fn parse(letter: &str) -> Option<Self> {
        Some(match letter {
            "S" => Self::Second,
            "m" => Self::Minute,
            "H" => Self::Hour,
            "D" => Self::Day,
            "K" => Self::Weekend,
            "W" => Self::Week,
            "F" => Self::Fortnight,
            "M" => Self::Month,
            "Q" => Self::Quarter,
            "Y" => Self::Year,
            "E" => Self::Decade,
            "C" => Self::Century,
            _ => return None,
        })
    }

    /// TIMEX3's letters around a count of it, and how many of those make one: a decade is ten years.
    pub(super) fn letters(self) -> (&'static str, &'static str, u32) {
        match self {
            Self::Second => ("PT", "S", 1),
            Self::Minute => ("PT", "M", 1),
            Self::Hour => ("PT", "H", 1),
            Self::Day => ("P", "D", 1),
            Self::Weekend => ("P", "WE", 1),
            Self::Week => ("P", "W", 1),
            Self::Fortnight => ("P", "W", 2),
            Self::Month => ("P", "M", 1),
            Self::Quarter => ("P", "Q", 1),
            Self::Year => ("P", "Y", 1),
            Self::Decade => ("P", "Y", 10),
            Self::Century => ("P", "Y", 100),
        }
    }

    /// The next smaller unit and how many halve it: "two and a half years" have six months beside the two years.
    pub(super) fn half(self) -> Option<(u32, &'static str)> {
        match self {
            Self::Minute => Some((30, "S")),
            Self::Hour => Some((30, "M")),
            Self::Day => Some((12, "H")),
            Self::Year => Some((6, "M")),
            _ => None,
        }
    }

    /// Shorter than a day.
    pub(super) fn is_of_the_clock(self) -> bool {
        self < Self::Day
    }
}

/// A season.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Season {
    Spring,
    Summer,
    Fall,
    Winter,
}

impl Season {
    pub(super) fn parse(letters: &str) -> Option<Self> {
        Some(match letters {
            "SP" => Self::Spring,
            "SU" => Self::Summer,
            "FA" => Self::Fall,
            "WI" => Self::Winter,
            _ => return None,
        })
    }

    pub(super) fn letters(self) -> &'static str {
        match self {
            Self::Spring => "SP",
            Self::Summer => "SU",
            Self::Fall => "FA",
            Self::Winter => "WI",
        }
    }

    /// Its first month by the weather's reckoning, half a year later where it is `southern`; what starts in December does
    /// so in the year before its name.
    pub(super) fn first_month(self, southern: bool) -> u8 {
        let month = match self {
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Fall => 9,
            Self::Winter => 12,
        };
        if southern { (month + 5) % 12 + 1 } else { month }
    }
}

/// A part of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Morning,
    Afternoon,
    Evening,
    Night,
}

impl Part {
    pub(super) fn parse(letters: &str) -> Option<Self> {
        Some(match letters {
            "MO" => Self::Morning,
            "AF" => Self::Afternoon,
            "EV" => Self::Evening,
            "NI" => Self::Night,
            _ => return None,
        })
    }

    pub(super) fn letters(self) -> &'static str {
        match self {
            Self::Morning => "TMO",
            Self::Afternoon => "TAF",
            Self::Evening => "TEV",
            Self::Night => "TNI",
        }
    }
}
