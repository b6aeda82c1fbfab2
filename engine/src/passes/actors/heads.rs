//! By which words a text goes on calling whoever has a role.

use super::merging::Drafts;
use super::vocabulary::{is_capital, is_person_role_at};
use crate::facts::ActorKind;
use crate::lexicon;
use crate::order::sort;
use crate::text::Document;

/// Head words of roles in small letters, sorted, with the actors that have them.
pub(super) fn role_heads(document: &Document, drafts: &Drafts) -> Vec<(String, usize)> {
    let mut heads = Vec::new();
    for (i, draft) in drafts.list.iter().enumerate() {
        let spans = draft.roles.iter().copied();
        let own = (draft.kind == ActorKind::Unnamed).then_some(draft.name);
        for span in spans.chain(own) {
            let words = document.words_of(span);
            let of = words.clone().find(|&at| document.is(at, words!["of", "to", "for", "at"]));
            let head = words.start..of.unwrap_or(words.end);
            if let Some(at) = head.rev().find(|&at| is_person_role_at(document, at)) {
                let head = document.word(at).to_lowercase();
                heads.extend(wider(&head).map(|wider| (wider.to_owned(), i)));
                heads.push((head, i));
            }
        }
    }
    sort(&mut heads);
    heads.dedup();
    heads
}

/// The word by which a text goes on calling who has the role `head`, where that is another one: "Justice Rao" is "the
/// judge".
fn wider(head: &str) -> Option<&'static str> {
    Some(match head {
        "justice" | "magistrate" => "judge",
        "attorney" | "solicitor" | "barrister" | "advocate" | "counsel" => "lawyer",
        "senator" | "congressman" | "congresswoman" | "mp" => "lawmaker",
        "surgeon" | "physician" => "doctor",
        _ => return None,
    })
}

/// "Ana Lin,": whether nothing but a name stands from the word `at` to the next comma; not "Oslo's youngest,".
pub(super) fn fills_apposition(document: &Document, at: usize) -> bool {
    let end = (at..at + 6).find(|&at| !is_capital(document, at)).unwrap_or(at);
    end > at
        && document.atom(end) == word!(",")
        && !document.is(at, lexicon::WEEKDAYS)
        && !document.is_listed(at, &lexicon::PLACES)
}
