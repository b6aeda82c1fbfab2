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
            compared(lang, &count(Standing::Stands), &count(Standing::Changed), &count(Standing::Vanished))
        }
        Finding::NoText => failure(lang, &Failure::Refused(Refusal::Empty)),
        Finding::Failed(trouble) => failure(lang, &Failure::Trouble(*trouble)),
    }
}
