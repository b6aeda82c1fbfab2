//! What stands above the first paragraph of a text that was copied from somewhere: the headline, among what buttons say
//! there, and the day on which it was published.

use crate::dateline;
use crate::day::{month, worded};
use crate::letters::ends_sentence;
use crate::notices::{is_lone_word, is_notice, leads_elsewhere};
use crate::stamps::{Label, Stamp};
use engine::calendar::Date;

/// So many lines stand above the first paragraph at most.
const MOST: usize = 20;

/// A line of so many bytes is a paragraph, and so is a shorter one that ends as a sentence does, but for the headline.
const LONGEST: usize = 200;

/// In so many lines below a sentence its author is named, where it is what stands between headline and author.
const DECK: usize = 2;

/// The headline of `text`: its first line, but for what sites put above their headlines, such as "Skip to content" or
/// the name of the part of the paper.
pub(crate) fn headline(text: &str) -> &str {
    let lines = lines(text);
    lines.get(title(&lines)).copied().unwrap_or_default()
}

/// The day of publication, where the lines above the first paragraph of `text`, or its dateline, state it with its year.
pub(crate) fn published(text: &str) -> Option<Date> {
    let lines = lines(text);
    let head = &lines[..end(&lines)];
    let parts = head.iter().flat_map(|line| line.split(['|', '•', '·']).map(str::trim));
    let stamped = parts.filter_map(|line| {
        let rank = match Stamp::of(line).map(|stamp| stamp.label) {
            Some(Some(Label::Published)) => 0,
            Some(None) if !is_chronicle(text) => 1,
            Some(None) => return None,
            Some(Some(Label::Updated)) => 3,
            // "By Ann Lee, June 10, 2025"
            None if is_byline(line) => 2,
            // "2025-06-10"
            None => return Date::parse(line).map(|day| (1, day)),
        };
        Some((rank, spelled(line)?))
    });
    let stamped = stamped.min_by_key(|&(rank, _)| rank).map(|(_, day)| day);
    // A text may begin with its dateline.
    let first = lines.first().filter(|line| ends_sentence(line)).or(lines.get(head.len()));
    stamped.or_else(|| in_dateline(first?))
}

/// The place at the head of the first paragraph of `text`, or of one of its first three lines.
pub(crate) fn place(text: &str) -> Option<String> {
    let lines = lines(text);
    let near = (end(&lines) + 1).max(3).min(lines.len());
    lines[..near].iter().find_map(|line| dateline::of_line(line))
}

/// The first lines that are not blank.
fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).take(MOST).collect()
}

/// Which of `lines` is the headline.
fn title(lines: &[&str]) -> usize {
    let is_aside = |line: &str| {
        let says = is_notice(line) || leads_elsewhere(line) || is_byline(line);
        says || Stamp::of(line).is_some() || Date::parse(line).is_some()
    };
    // "Politics" above "Mayor to leave": a headline of one word has no line right below it, or a sentence.
    let is_kicker = |at: usize| is_lone_word(lines[at]) && lines.get(at + 1).is_some_and(|next| is_heading(next));
    (0..lines.len()).find(|&at| !is_aside(lines[at]) && !is_kicker(at)).unwrap_or(0)
}

/// Where the first paragraph stands: at the first line behind the headline that is one of the text's own.
fn end(lines: &[&str]) -> usize {
    let is_deck = |at: usize| lines[at + 1..].iter().take(DECK).any(|line| is_byline(line));
    let is_text = |&at: &usize| lines[at].len() >= LONGEST || is_told(lines[at]) && !is_deck(at);
    (title(lines) + 1..lines.len()).find(is_text).unwrap_or(lines.len())
}

/// Whether a line is one of the text's own.
fn is_told(line: &str) -> bool {
    ends_sentence(line) && !is_notice(line) && Stamp::of(line).is_none() || dateline::of_line(line).is_some()
}

/// Whether a line may be a headline that has another one above it: several words, and no sentence.
fn is_heading(line: &str) -> bool {
    line.split_whitespace().count() > 3 && !ends_sentence(line) && Stamp::of(line).is_none() && !is_byline(line)
}

/// "By Ann Lee", and not "By March 12, 2027, All Quays Must Close"
pub(crate) fn is_byline(line: &str) -> bool {
    let Some((by, name)) = line.split_once(' ') else { return false };
    let first = name.split_whitespace().next().unwrap_or_default();
    let is_day = dateline::DAYS.iter().any(|day| first.trim_end_matches(',').eq_ignore_ascii_case(day));
    let counted = name.split_whitespace().nth(1).is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    by.trim_end_matches(':').eq_ignore_ascii_case("by")
        && first.starts_with(char::is_uppercase)
        && !(is_day && (counted || name.split_whitespace().count() > 4))
        && !ends_sentence(line)
}

/// Whether `text` tells day by day what happened: several of its lines are nothing but a day.
fn is_chronicle(text: &str) -> bool {
    const FAR: usize = 200;
    let is_day = |line: &&str| Stamp::of(line).is_some_and(|stamp| stamp.label.is_none());
    text.lines().map(str::trim).take(FAR).filter(is_day).take(2).count() > 1
}

/// The day that `line` states with its month by name, or as "2025-06-10": whether 3/6 is in March or in June the line alone
/// does not tell.
fn spelled(line: &str) -> Option<Date> {
    let is_numbers = |word: &&str| word.bytes().filter(u8::is_ascii_digit).count() > 4;
    let iso = line.split_whitespace().find_map(Date::parse);
    iso.or_else(|| {
        let words: Vec<&str> = line.split_whitespace().filter(|word| !is_numbers(word)).collect();
        let line = words.join(" ");
        let mut letters = line.split(|letter: char| !letter.is_alphabetic());
        letters.any(|word| month(word).is_some()).then(|| worded(&line))?
    })
}

/// The day in "OSLO, March 12, 2026 (AP) —".
fn in_dateline(line: &str) -> Option<Date> {
    let at = dateline::dash(line)?;
    dateline::of_line(line).and_then(|_| spelled(&line[..at]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_headline_stands_below_what_buttons_say_and_the_name_of_its_part() {
        for (text, expected) in [
            ("Mayor to leave\n\nThe mayor leaves.", "Mayor to leave"),
            ("Rain\n\nIt rained all day.", "Rain"),
            (
                "Skip to content\nPolitics\nMayor to leave by Friday\nBy Ann Lee\n\nThe mayor leaves.",
                "Mayor to leave by Friday",
            ),
            ("World\n\nQuay sinks off the coast\n\nThe quay sank.", "Quay sinks off the coast"),
            // What stands below a headline of one word is its lead.
            ("Floods\n\nThe river rose by two metres.", "Floods"),
            ("Listen\nShare\n\nThe river rose by two metres.", "Listen"),
            ("The mayor said on Friday that he would leave.", "The mayor said on Friday that he would leave."),
            ("Skip to content\nWill the mayor leave?\nBy Ann Lee\n\nThe mayor leaves.", "Will the mayor leave?"),
            ("2026-03-12\nMayor to leave\n\nThe mayor leaves.", "Mayor to leave"),
            ("June 10, 2025\nMayor to leave\n\nThe mayor leaves.", "Mayor to leave"),
            ("", ""),
        ] {
            assert_eq!(headline(text), expected, "{text}");
        }
    }

    #[test]
    fn the_day_stands_in_the_lines_above_the_text_or_in_its_dateline() {
        for (text, expected) in [
            ("Quay sinks\nPublished March 12, 2026 at 6:42 AM EDT\n\nThe quay sank.", "2026-03-12"),
            ("Quay sinks\nBy Ann Lee, Post Reporter\n12 March 2026\n\nThe quay sank.", "2026-03-12"),
            ("Quay sinks\nBy Ann Lee | March 12, 2026\n\nThe quay sank.", "2026-03-12"),
            ("Quay sinks\nUpdated March 14, 2026\nPublished March 12, 2026\n\nThe quay sank.", "2026-03-12"),
            ("Quay sinks\nUpdated 14 Mar 2026\n\nThe quay sank.", "2026-03-14"),
            ("Quay sinks\n2026-03-12\n\nThe quay sank.", "2026-03-12"),
            ("Quay sinks\nPublished 2026-03-12\n\nThe quay sank.", "2026-03-12"),
            ("Quay sinks\nUpdated March 14, 2026 | Published March 12, 2026\n\nThe quay sank.", "2026-03-12"),
            ("Share\nWill the quay sink?\nIt is old.\nBy Ann Lee\nMarch 12, 2026\n\nThe quay sank.", "2026-03-12"),
            ("Quay sinks\n\nOSLO, March 12, 2026 – The quay sank.", "2026-03-12"),
            ("NEW YORK, March 12, 2026 /Newswire/ -- Acme sank a quay.", "2026-03-12"),
        ] {
            assert_eq!(published(text).map(|day| day.to_string()).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn the_dateline_stands_at_the_first_paragraph() {
        assert_eq!(place("Rain ahead\n\nOSLO, July 3 – The mayor left.").as_deref(), Some("OSLO"));
        let copied = "Share\nSave\nMayor to leave\nBy Ann Lee\nPublished March 12, 2026\nOSLO (AP) — The mayor left.";
        assert_eq!(place(copied).as_deref(), Some("OSLO"));
        assert_eq!(place("Rain ahead\n\nIt rained.\n\nIt was late.\n\nOslo — five degrees."), None);
    }

    #[test]
    fn a_day_of_the_text_itself_is_none_of_publication() {
        for text in [
            "Quay sinks\n\nThe quay sank on March 12, 2026.\n\nMarch 14, 2026",
            "Quay sank on March 12, 2026\n\nIt was old.",
            "Quay sinks\n12/03/2026\n\nThe quay sank.",
            "Quay sinks\n\nOSLO, March 12 – The quay sank.",
            "Quay sinks\nPublished March 2026\n\nThe quay sank.",
            "By March 12, 2026, the quay had sunk.",
            "By March 12, 2026 all quays must close\n\nThey are old.",
            "Quay sinks\nBy April Lin | 06/03/2026\n\nThe quay sank.",
            "Quay sinks\n\nThe quay sank today.\n\nOSLO, March 12, 2019 – A crowd came.",
            "Oslo, March 12, 2019 — the day that changed us\n\nIt rained.",
            "How the quay sank\n\nMarch 3, 2019\n\nIt rained.\n\nMarch 4, 2019\n\nIt sank.",
            "",
        ] {
            assert_eq!(published(text), None, "{text}");
        }
    }
}
