//! What is said when a reader asks of the data.

pub(crate) use super::names::inquiry::*;

use super::names::page::COMMA;
use super::{Lang, fact, failure};
use crate::state::{Failure, Finding};
use import::Refusal;
use reader::Standing;

/// What came of a question, in a sentence.
pub(crate) fn says(lang: Lang, finding: &Finding) -> String {
    match finding {
        Finding::Nothing => String::new(),
        Finding::Waiting => lang.text(WAITING).to_owned(),
        Finding::Same => lang.text(SAME).to_owned(),
        Finding::Differs(kinds) => {
            let kinds: Vec<&str> = kinds.iter().map(|&kind| lang.text(fact(kind))).collect();
            differs(lang, &kinds.join(lang.text(COMMA)))
        }
        Finding::Compared(answer) => {
            let count = |standing| answer.facts.iter().filter(|one| **one == standing).count().to_string();
            compared(lang, &count(Standing::Changed), &count(Standing::Vanished), &count(Standing::Stands))
        }
        Finding::NoText => failure(lang, &Failure::Refused(Refusal::Empty)),
        Finding::Failed(trouble) => failure(lang, &Failure::Trouble(*trouble)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_standing_is_counted_under_its_own_name() {
        let facts = [[Standing::Stands; 3].as_slice(), &[Standing::Changed; 2], &[Standing::Vanished]].concat();
        let answer = Finding::Compared(reader::Compared { facts, ..reader::Compared::default() });
        assert_eq!(says(Lang::default(), &answer), "Facts that stand: 3. Changed: 2. Gone: 1.");
    }
}
