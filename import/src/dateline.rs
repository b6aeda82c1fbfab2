//! Where an article was written, as newspapers begin it: "MOSCOW (AP) —", "LONDON, July 3 —", "Moscow –".

/// The place at the head of `line`.
pub(crate) fn of_line(line: &str) -> Option<String> {
    let at = dash(line)?;
    let place = line[..at].split('(').next()?.trim();
    // Whose report it is stands in no brackets there.
    let place = place.strip_suffix("CNN").unwrap_or(place);
    // "LONDON, July 3": what follows the comma is a day, unless it is another word in capitals, as a country is.
    let parts: Vec<&str> = place.split(',').map(str::trim).take_while(|part| is_place(part)).collect();
    if parts.is_empty() { None } else { Some(parts.join(", ")) }
}

/// Where the dash stands behind which a paragraph goes on after its dateline.
pub(crate) fn dash(line: &str) -> Option<usize> {
    const LONGEST: usize = 60;
    let (at, _) = line.char_indices().find(|&(at, _)| DASHES.iter().any(|dash| line[at..].starts_with(dash)))?;
    (at <= LONGEST).then_some(at)
}

/// A dash between blanks: "Witkoff-Putin" has none.
const DASHES: [&str; 5] = [" — ", " – ", " -- ", " - ", " ― "];

/// One to four words with capitals and no figure; a month or a weekday is none.
fn is_place(part: &str) -> bool {
    let words: Vec<&str> = part.split_whitespace().collect();
    let has_capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    (1..=4).contains(&words.len())
        && has_capital(words[0])
        && words
            .iter()
            .all(|word| has_capital(word) || matches!(*word, "of" | "de" | "la" | "el" | "al" | "upon" | "am"))
        && words.iter().all(|word| word.chars().all(|letter| letter.is_alphabetic() || ".’'-".contains(letter)))
        && !words.iter().any(|word| {
            DAYS.iter().any(|day| word.eq_ignore_ascii_case(day) || word.trim_end_matches('.') == &day[..3])
        })
}

/// The months, then the weekdays.
pub(crate) const DAYS: [&str; 19] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dateline_is_the_place_before_the_dash() {
        for (line, place) in [
            ("OSLO (AP) — The mayor left.", "OSLO"),
            ("OSLO, July 3 – The mayor left.", "OSLO"),
            ("Oslo, Norway — The mayor left.", "Oslo, Norway"),
            ("New York CNN — The mayor left.", "New York"),
            ("St. John’s -- The mayor left.", "St. John’s"),
            ("RIO DE JANEIRO, Brazil (Reuters) - The mayor left.", "RIO DE JANEIRO, Brazil"),
        ] {
            assert_eq!(of_line(line).as_deref(), Some(place));
        }
    }

    #[test]
    fn a_dash_in_a_sentence_or_headline_makes_no_dateline() {
        for line in [
            "The mayor of Oslo — Ann Lee — left.",
            "Mayor quits - report",
            "He said no — and left.",
            "July 3 — The mayor left.",
            "Friday — The mayor left.",
            "Oslo-born mayor left.",
            "2025 — a year.",
            "CNN — The mayor left.",
            "— The mayor left.",
            "",
        ] {
            assert_eq!(of_line(line), None, "{line}");
        }
    }
}
