//! Short forms that tell what the longer name names, and the other way round.

use super::kinds::Judged;
use super::names::Name;
use super::nested::is_known;
use super::texts::Texts;
use super::vocabulary::is_plain;
use crate::facts::{ActorKind, MentionRule};
use crate::lexicon;
use crate::text::Document;

/// "Skylark" beside "Skylark Baltic": a person's short form is the last name, and no plain word.
pub(super) fn shortened_to_first(document: &Document, name: &Name, alone: &dyn Fn(&str) -> bool) -> bool {
    let (first, last) = (document.word(name.first), document.word(name.last));
    let plain = is_plain(document, name.last)
        || is_known(document, name.last, name.last)
        || document.is_listed(name.last, &lexicon::DEMONYMS);
    name.first < name.last && plain && alone(first) && !alone(last)
}

/// "Corvin" beside "Corvin Doyle", a person: a lone word that little else tells of is the given name.
pub(super) fn given_names(document: &Document, names: &mut [Name]) {
    let mut given: Vec<&str> = names
        .iter()
        .filter(|name| name.judged.is_some_and(|judged| judged.kind == ActorKind::Person && judged.sure))
        .filter(|name| name.last == name.first + 1 && !is_plain(document, name.first))
        .map(|name| document.word(name.first))
        .collect();
    given.sort_unstable();
    for name in names.iter_mut().filter(|name| name.first == name.last && name.title.is_none()) {
        let open = name.judged.is_none_or(|judged| !judged.sure && judged.rule == MentionRule::CapitalisedWords);
        if open
            && !is_known(document, name.first, name.first)
            && given.binary_search(&document.word(name.first)).is_ok()
        {
            let (kind, rule) = (ActorKind::Person, MentionRule::CapitalisedWords);
            name.judged = Some(Judged { kind, rule, sure: false });
        }
    }
}

/// "Meridor" beside "Meridor Health", a body: a lone word that nothing else tells of is its short form.
pub(super) fn shortened_bodies(document: &Document, names: &mut [Name]) {
    let body = |name: &&Name| name.judged.is_some_and(|judged| judged.kind == ActorKind::Organization);
    let starts: Texts = names
        .iter()
        .filter(body)
        .filter(|name| name.first < name.last && !document.is_common(name.first) && !is_plain(document, name.first))
        .map(|name| document.word(name.first))
        .collect();
    for name in names.iter_mut().filter(|name| name.judged.is_none() && name.first == name.last && name.title.is_none())
    {
        let word = document.word(name.first);
        let plain =
            document.is_listed(name.first, &lexicon::NOT_NAMES) || document.is_listed(name.first, &lexicon::DEMONYMS);
        if !plain && starts.find(word).is_some() {
            let (kind, rule) = (ActorKind::Organization, MentionRule::CapitalisedWords);
            name.judged = Some(Judged { kind, rule, sure: false });
        }
    }
}
