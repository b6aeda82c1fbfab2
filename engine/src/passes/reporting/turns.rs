//! Interviews that are printed in turns: "Lin: Why so late?" and in the next paragraph "Wu: I slept."

use crate::text::Document;

/// As many words as a label has at most, and letters.
const LONGEST: (usize, usize) = (3, 30);

/// The labels that open two paragraphs or more, sorted, where one of those who are labelled asks something: a table or a
/// recipe has labels too, but asks nothing.
pub(super) fn turns<'t>(document: &Document<'t>) -> Vec<&'t str> {
    let paragraphs = || document.paragraphs.iter().map(|paragraph| paragraph.span.of(document.text));
    if !paragraphs().any(|words| label(words).is_some() && words.ends_with('?')) {
        return Vec::new();
    }
    let mut labels: Vec<&str> = paragraphs().filter_map(label).collect();
    labels.sort_unstable();
    let mut turns: Vec<&str> = labels.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
    turns.dedup();
    turns
}

/// "Jo Lin" of "Jo Lin: It is late."
fn label(paragraph: &str) -> Option<&str> {
    let colon = paragraph.as_bytes().windows(2).take(LONGEST.1 + 1).position(|pair| pair == b": ")?;
    let label = &paragraph[..colon];
    let mut words = label.split(' ');
    let named = words.by_ref().take(LONGEST.0).all(|word| word.starts_with(char::is_uppercase));
    (named && words.next().is_none()).then_some(label)
}
