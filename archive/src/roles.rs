//! Whether two roles can be one person's.

use crate::fold::words;
use std::collections::BTreeSet;

/// Words that tell nothing of what somebody is.
const EMPTY: [&str; 16] =
    ["a", "an", "the", "of", "for", "to", "in", "on", "at", "and", "s", "mr", "mrs", "ms", "former", "then"];

/// The words of a role that count.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Role(BTreeSet<String>);

impl Role {
    /// `None` for words that tell nothing.
    pub(crate) fn new(text: &str) -> Option<Self> {
        // "Norway's" and "Norway" are one word of a role.
        let own = text.replace("’s ", " ").replace("'s ", " ");
        let kept: BTreeSet<String> = words(&own).into_iter().filter(|word| !EMPTY.contains(&word.as_str())).collect();
        (!kept.is_empty()).then_some(Self(kept))
    }

    /// How much it tells.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether one of the two says no more than the other: "president" and "president of Kenya", but not "mayor of
    /// Oslo" and "mayor of Lyon".
    pub(crate) fn agrees(&self, other: &Self) -> bool {
        self.0.is_subset(&other.0) || other.0.is_subset(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_agrees_with_one_that_says_more_and_with_none_that_says_otherwise() {
        let agree = |one, other| Role::new(one).expect("words").agrees(&Role::new(other).expect("words"));
        assert!(agree("harbour master", "the Harbour Master of Lyon"));
        assert!(agree("Norway's transport minister", "transport minister of Norway"));
        assert!(!agree("mayor of Oslo", "mayor of Lyon") && !agree("foreign minister", "prime minister"));
        assert_eq!(Role::new("the former"), None);
    }
}
