//! Roles, and words of names and headlines, that many rows share, so that a small file of rows can refer to them.

use crate::Somebody;
use crate::rows::Listed;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// At most so many bytes: deflate looks back no farther than twice as many.
const MOST: usize = 16 << 10;
/// And at most such a part of what refers to it: a small archive has little in common.
const PART: usize = 32;

/// Roles and words that come again, a line each; what saves most at the end, for deflate tells short distances shortly.
pub(crate) fn shared_words<'a>(stories: &'a [Listed], people: &'a [Somebody]) -> Vec<u8> {
    let lone = || stories.iter().flat_map(|story| &story.lone);
    let roles = people.iter().map(|one| &one.role).chain(lone().map(|one| &one.role));
    let words = people.iter().map(|one| &one.name).chain(lone().map(|one| &one.name));
    let words = words.chain(stories.iter().flat_map(|story| [&story.row.title, &story.row.dateline]));
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut all = 0;
    for text in roles.map(String::as_str).chain(words.flat_map(|text| text.split(' '))) {
        *counts.entry(text).or_default() += 1;
        all += text.len();
    }
    let saved = |(text, count): (&str, usize)| (count - 1) * text.len().saturating_sub(2);
    let mut best: Vec<(&str, usize)> = counts.into_iter().map(|entry| (entry.0, saved(entry))).collect();
    best.retain(|(_, saved)| *saved > 0);
    best.sort_by_key(|(_, saved)| Reverse(*saved));
    let mut left = MOST.min(all / PART);
    best.retain(|(text, _)| {
        let rest = left.checked_sub(text.len() + 1);
        left = rest.unwrap_or(left);
        rest.is_some()
    });
    let mut kept: Vec<&str> = best.into_iter().map(|(text, _)| text).collect();
    kept.reverse();
    kept.join("\n").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Lone, Story};

    #[test]
    fn what_comes_again_most_stands_last_and_what_comes_once_is_left_out() {
        let story = |title: &str| Listed {
            row: Story { title: title.to_owned(), ..Story::default() },
            lone: vec![Lone { name: "Zoë Ito".to_owned(), role: "harbour master".to_owned(), actor: 0 }],
        };
        let stories: Vec<Listed> =
            (0..99).map(|at| story(["Ferry late", "Ferries meet"][usize::from(at == 7)])).collect();
        assert_eq!(shared_words(&stories, &[]), "Ito\nlate\nZoë\nFerry\nharbour master".as_bytes());
        assert!(shared_words(&stories[..2], &[]).is_empty());
    }
}
