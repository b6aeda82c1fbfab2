//! Quarters of a game: "with four minutes left in the fourth quarter", "a third-quarter touchdown".

use super::meaning::{Meaning, Seen, YearOf};
use super::reader::Reader;
use super::tense::Tense;
use crate::lexicon;

/// So many words around a quarter tell of what it is one.
const AROUND: usize = 40;

/// How many words around the quarter `seen`, at `at`, are of a game: none where they speak of business, and one where
/// they speak of neither.
pub(super) fn signs(reader: &Reader, at: usize, seen: &Seen, tense: Tense) -> usize {
    if !matches!(seen.meaning, Meaning::Quarter { year: YearOf::Open, .. }) {
        return 0;
    }
    let document = reader.document;
    let near = |words: usize| at.saturating_sub(words)..document.words.len().min(seen.last + words);
    let business = |word: usize| {
        reader.is(
            word,
            words![
                "$",
                "€",
                "£",
                "¥",
                "%",
                "percent",
                "bank",
                "company",
                "earnings",
                "economy",
                "firm",
                "growth",
                "income",
                "inflation",
                "margins",
                "market",
                "orders",
                "output",
                "prices",
                "production",
                "profit",
                "profits",
                "revenue",
                "sales",
                "shares",
            ],
        )
    };
    if near(AROUND).any(business) {
        return 0;
    }
    let score = |word: usize| {
        let figures = document.word(word).split_once(['-', '–']);
        figures.is_some_and(|(one, other)| {
            [one, other]
                .iter()
                .all(|part| (1..4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
        })
    };
    let sign = |&word: &usize| {
        document.is_listed(word, &lexicon::SPORT_WORDS)
            || score(word)
            || document.is(word, words!["game", "halftime", "touchdowns", "yards"])
            || document.is(word, words!["points"]) && !document.is(word.wrapping_sub(1), words!["percentage", "basis"])
            || document.is(word, words!["left", "remaining"]) && document.is(word + 1, words!["in"])
    };
    // Most games are told when they are over: "will launch it in the first quarter".
    let signs = near(AROUND).filter(sign).count();
    if tense == Tense::Future { signs.min(1) } else { signs.max(1) }
}
