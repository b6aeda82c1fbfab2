//! Which facts of an article still stand in a newer text of it, which words changed and which vanished.

use engine::text::Span;
use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::ops::Range;

/// How many changes are told; the others are counted.
const TOLD: usize = 60;

/// What a comparison comes to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Compared {
    /// For each fact, in the order in which they were given.
    pub facts: Vec<Standing>,
    /// The first changes, in the order of the text.
    pub changes: Vec<Change>,
    /// How many there are.
    pub count: u32,
}

/// How a fact stands in the newer text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// Its words are there, in one piece each.
    Stands,
    /// Some of its words are.
    Changed,
    /// None are where they were.
    Vanished,
}

/// Words that are not the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The article's words; empty for what is new.
    pub before: String,
    /// The newer text's; empty for what is gone.
    pub after: String,
}

/// Compares word by word; how words are spaced does not count.
pub fn compare(old: &str, new: &str, facts: &[Vec<Span>]) -> Compared {
    let (before, after) = (words(old), words(new));
    let old_words: Vec<&str> = before.iter().map(|word| &old[word.clone()]).collect();
    let new_words: Vec<&str> = after.iter().map(|word| &new[word.clone()]).collect();
    let mut kept = vec![false; before.len()];
    let mut changes = Vec::new();
    let mut count = 0;
    for op in capture_diff_slices(Algorithm::Patience, &old_words, &new_words) {
        if let DiffOp::Equal { old_index, len, .. } = op {
            kept[old_index..old_index + len].fill(true);
            continue;
        }
        count += 1;
        if changes.len() < TOLD {
            let (gone, come) = (op.old_range(), op.new_range());
            changes.push(Change { before: stretch(old, &before[gone]), after: stretch(new, &after[come]) });
        }
    }
    let everywhere = [" ", &new_words.join(" "), " "].concat();
    let facts = facts.iter().map(|passages| standing(passages, &before, &old_words, &kept, &everywhere)).collect();
    Compared { facts, changes, count }
}

/// Where the words of `text` are.
fn words(text: &str) -> Vec<Range<usize>> {
    let start = text.as_ptr() as usize;
    let place = |word: &str| word.as_ptr() as usize - start..word.as_ptr() as usize - start + word.len();
    text.split_whitespace().map(place).collect()
}

/// From the first of `words` to the last.
fn stretch(text: &str, words: &[Range<usize>]) -> String {
    let ends = words.first().zip(words.last());
    ends.map_or_else(String::new, |(first, last)| text[first.start..last.end].to_owned())
}

fn standing(passages: &[Span], before: &[Range<usize>], words: &[&str], kept: &[bool], everywhere: &str) -> Standing {
    let (mut all, mut any) = (true, false);
    for passage in passages {
        let from = before.partition_point(|word| word.end <= passage.start as usize);
        let to = before.partition_point(|word| word.start < passage.end as usize).max(from);
        // A sentence that was moved still stands.
        let moved = || everywhere.contains(&[" ", &words[from..to].join(" "), " "].concat());
        let stands = kept[from..to].iter().all(|kept| *kept) || moved();
        all &= stands;
        any |= stands || kept[from..to].contains(&true);
    }
    match (all, any) {
        (true, _) => Standing::Stands,
        (false, true) => Standing::Changed,
        (false, false) => Standing::Vanished,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str =
        "Ferry strike ends\n\nThe crews go back on Monday. “We are tired,” Ito said. A vote is due by May 3.";

    fn at(words: &str) -> Vec<Span> {
        let start = OLD.find(words).expect("it is in the text");
        vec![Span::new(start, start + words.len())]
    }

    fn stand(new: &str, words: &[&str]) -> Vec<Standing> {
        compare(OLD, new, &words.iter().map(|words| at(words)).collect::<Vec<_>>()).facts
    }

    #[test]
    fn the_same_text_however_it_is_spaced_stands_whole() {
        let spaced = OLD.replace("\n\n", "\n").replace(' ', "  ");
        let compared = compare(OLD, &spaced, &[at("We are tired")]);
        assert_eq!((compared.facts, compared.changes, compared.count), (vec![Standing::Stands], vec![], 0));
    }

    #[test]
    fn facts_stand_are_changed_or_vanish_and_the_words_are_told() {
        let new = "Ferry strike ends\n\nThe crews go back on Tuesday. A vote is due by May 3.";
        let facts = ["crews go back on Monday", "“We are tired,” Ito said.", "due by May 3"];
        assert_eq!(stand(new, &facts), [Standing::Changed, Standing::Vanished, Standing::Stands]);
        let changes = compare(OLD, new, &[]).changes;
        let told: Vec<_> = changes.iter().map(|change| (change.before.as_str(), change.after.as_str())).collect();
        assert_eq!(told, [("Monday. “We are tired,” Ito said.", "Tuesday.")]);
    }

    #[test]
    fn a_sentence_that_was_moved_still_stands() {
        let new = "Ferry strike ends\n\nA vote is due by May 3. “We are tired,” Ito said. The crews go back on Monday.";
        assert_eq!(stand(new, &["The crews go back on Monday.", "A vote is due by May 3."]), [Standing::Stands; 2]);
    }

    #[test]
    fn an_empty_text_holds_nothing() {
        assert_eq!(stand("", &["We are tired"]), [Standing::Vanished]);
    }
}
