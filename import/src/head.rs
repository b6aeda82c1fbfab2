//! What stands above the first paragraph of a text that was copied from somewhere: the headline, among what buttons say
//! there, and the day on which it was published.

use crate::dateline;
use crate::day::{day, month};
use crate::letters::ends_sentence;
use crate::notices::{is_lone_word, is_notice, leads_elsewhere};
use crate::stamps::{Label, Stamp};
use engine::calendar::Date;

/// So many lines stand above the first paragraph at most.
const MOST: usize = 20;

/// A line of more letters is a paragraph, and so is a shorter one that ends as a sentence does, but for the headline.
const LONGEST: usize = 200;

/// The headline of `text`: its first line, but for what sites put above their headlines, such as "Skip to content" or
/// the name of the part of the paper.
pub(crate) fn headline(text: &str) -> &str {
    let lines: Vec<&str> = head(text).collect();
    let is_title = |at: usize| {
        let line = lines[at];
        // "Politics" above "Mayor to leave": a headline of one word has no line right below it, or a sentence.
        let is_kicker = || is_lone_word(line) && lines.get(at + 1).is_some_and(|next| is_heading(next));
        !(is_notice(line) || leads_elsewhere(line) || Stamp::of(line).is_some() || is_byline(line) || is_kicker())
    };
    (0..lines.len()).find(|&at| is_title(at)).or((!lines.is_empty()).then_some(0)).map_or("", |at| lines[at])
}

/// The day of publication, where the lines above the first paragraph of `text`, or its dateline, state it with its year.
pub(crate) fn published(text: &str) -> Option<Date> {
    let stamped = head(text).filter_map(|line| {
        let rank = match Stamp::of(line) {
            Some(stamp) => u8::from(stamp.label == Some(Label::Updated)) * 2,
            // "By Ann Lee, June 10, 2025"
            None if is_byline(line) => 1,
            // "2025-06-10"
            None => return Date::parse(line).map(|day| (0, day)),
        };
        Some((rank, spelled(line)?))
    });
    let stamped = stamped.min_by_key(|&(rank, _)| rank).map(|(_, day)| day);
    stamped.or_else(|| text.lines().filter(|line| !line.trim().is_empty()).take(MOST).find_map(in_dateline))
}

/// The place at the head of the first paragraph of `text`, or of one of its first three lines.
pub(crate) fn place(text: &str) -> Option<String> {
    let lines = head(text).count();
    text.lines().map(str::trim).filter(|line| !line.is_empty()).take((lines + 1).max(3)).find_map(dateline::of_line)
}

/// The lines above the first paragraph; the first line in any case.
fn head(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).take(MOST).enumerate();
    lines.take_while(|&(at, line)| at == 0 || line.len() < LONGEST && !is_told(line)).map(|(_, line)| line)
}

/// Whether a line is one of the text's own.
fn is_told(line: &str) -> bool {
    ends_sentence(line) && !is_notice(line) && Stamp::of(line).is_none() || dateline::of_line(line).is_some()
}

/// Whether a line may be a headline that has another one above it: several words, and no sentence.
fn is_heading(line: &str) -> bool {
    line.split_whitespace().count() > 3 && !ends_sentence(line) && Stamp::of(line).is_none() && !is_byline(line)
}

/// "By Ann Lee"
fn is_byline(line: &str) -> bool {
    let begins = line.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("by "));
    begins && line[3..].trim_start().starts_with(char::is_uppercase) && !ends_sentence(line)
}

/// The day that `line` states with its month by name: whether 3/6 is in March or in June the line alone does not tell.
fn spelled(line: &str) -> Option<Date> {
    let mut words = line.split(|letter: char| !letter.is_alphabetic());
    words.any(|word| month(word).is_some()).then(|| day(line))?
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
            "",
        ] {
            assert_eq!(published(text), None, "{text}");
        }
    }
}
