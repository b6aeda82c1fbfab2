//! In which country a text keeps Thanksgiving: Canada does in October.

use super::holidays::Holiday;
use super::meaning::{Meaning, Seen};
use crate::article::Article;
use crate::calendar::Weekday;
use crate::text::{Document, Shape};

/// Whose Thanksgiving a text speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    InCanada,
    Elsewhere,
    /// Both countries are spoken of, or one is and nothing tells where the text was written.
    Unknown {
        canada: bool,
    },
}

const CANADIAN: [&str; 16] = [
    "Alberta",
    "B.C",
    "Calgary",
    "Canada",
    "Canadian",
    "Canadians",
    "Columbia",
    "Edmonton",
    "Halifax",
    "Manitoba",
    "Montreal",
    "Ontario",
    "Ottawa",
    "Quebec",
    "Toronto",
    "Winnipeg",
];

/// Cities of Canada after which a zone is named, beside those of [`CANADIAN`].
const ZONES: [&str; 5] = ["Moncton", "Regina", "St_Johns", "Vancouver", "Whitehorse"];

fn is_canadian(word: &str) -> bool {
    CANADIAN.iter().any(|name| word.eq_ignore_ascii_case(name))
}

impl Kept {
    /// What zone and dateline tell, and else the places that the text names.
    pub(super) fn of(document: &Document, article: &Article) -> Self {
        let zone = article.zone.rsplit('/').next().unwrap_or("");
        if is_canadian(zone) || ZONES.contains(&zone) || article.dateline.split([' ', ',']).any(is_canadian) {
            return Self::InCanada;
        }
        if !zone.is_empty() {
            return Self::Elsewhere;
        }
        let (mut canadian, mut american) = (0, false);
        for (at, word) in document.words.iter().enumerate().filter(|(_, word)| word.shape != Shape::Lower) {
            let text = document.word(at);
            let named = is_canadian(text);
            // "TORONTO —"
            if named && word.shape == Shape::Upper && text.len() > "B.C".len() && at < DATELINE {
                return Self::InCanada;
            }
            canadian += usize::from(named);
            american |= matches!(text, "U.S." | "US" | "America" | "American" | "Americans" | "Washington");
        }
        match canadian {
            0 => Self::Elsewhere,
            count => Self::Unknown { canada: count > 1 && !american },
        }
    }

    /// Moves `seen` to the day of that country.
    pub(super) fn apply(self, seen: &mut Seen) {
        if let Meaning::Holiday(holiday, _) = &mut seen.meaning {
            if matches!(self, Self::InCanada | Self::Unknown { canada: true }) {
                *holiday = Holiday::Nth(10, Weekday::Monday, 2);
            }
            seen.doubtful |= matches!(self, Self::Unknown { .. });
        }
    }
}

/// So many words in, behind a headline, a dateline may stand.
const DATELINE: usize = 60;
