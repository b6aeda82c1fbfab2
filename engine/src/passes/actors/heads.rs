//! By which words a text goes on calling whoever has a role.

use super::merging::Drafts;
use super::vocabulary::{is_capital, is_person_role_at};
use crate::facts::ActorKind;
use crate::lexicon;
use crate::order::sort;
use crate::text::Document;

/// Stands before the roles of those who once had them.
pub(super) const FORMER: &str = "former ";

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
            if let Some(at) = head.clone().rev().find(|&at| is_person_role_at(document, at)) {
                let head = document.word(at).to_lowercase();
                heads.extend(wider(&head).map(|wider| (wider.to_owned(), i)));
                // "the minister of justice" is "the justice minister"; both are "the minister".
                let the = of.map_or(0, |of| of + 1 + usize::from(document.atom(of + 1) == word!("the")));
                let matter = of.map_or(at - usize::from(at > words.start), |_| the.min(words.end - 1));
                let full = office(document, matter, at);
                let head = (matter == at || !is_lesser(document, matter)).then_some(head);
                // "the president" is who is it now, where the text names one.
                let former = document.is(words.start, words!["former", "Former"]);
                let keys = head.into_iter().chain(full);
                heads.extend(keys.map(|key| (if former { [FORMER, &key].concat() } else { key }, i)));
            }
        }
    }
    sort(&mut heads);
    heads.dedup();
    heads
}

/// "shadow chancellor", "justice minister": the office at `head` with the word at `matter`, where that tells it from
/// others that are called by the last word alone; "the embattled minister" is any.
pub(super) fn office(document: &Document, matter: usize, head: usize) -> Option<String> {
    let charged = || {
        let known = document.tag(matter).is_noun() || document.word(matter).eq_ignore_ascii_case("foreign");
        known
            && !document.is_listed(matter, &lexicon::DEMONYMS)
            && document.atom(head).is_any(words!["commissioner", "minister", "secretary"])
    };
    (matter != head && (is_lesser(document, matter) || charged()))
        .then(|| [document.word(matter), document.word(head)].join(" ").to_lowercase())
}

/// "vice", "shadow": who is so called has not the office itself.
fn is_lesser(document: &Document, at: usize) -> bool {
    document.atom(at).is_any(words!["deputy", "prime", "shadow", "vice"])
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
