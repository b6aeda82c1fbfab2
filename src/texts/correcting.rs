//! What the page says to an editor who corrects it.

use super::names::facts;
use super::{COLON, COMMA, Lang, NOT_KNOWN, Text, choice_named, correct, field_named};
use crate::state::Outcome;
use corrections::{Entry, FactKind, Trouble, Verb};

/// What a kind of fact is called at the beginning of a line.
fn first(kind: FactKind) -> Text {
    match kind {
        FactKind::Actor => facts::ACTOR,
        FactKind::Quote => facts::QUOTE,
        FactKind::Claim => facts::CLAIM,
        FactKind::Time => facts::TIME,
        FactKind::Deadline => facts::DEADLINE,
        FactKind::Event => facts::EVENT,
    }
}

/// That something is no fact of this kind.
pub(crate) fn reject(kind: FactKind) -> Text {
    match kind {
        FactKind::Actor => correct::REJECT_ACTOR,
        FactKind::Quote => correct::REJECT_QUOTE,
        FactKind::Claim => correct::REJECT_CLAIM,
        FactKind::Time => correct::REJECT_TIME,
        FactKind::Deadline => correct::REJECT_DEADLINE,
        FactKind::Event => correct::REJECT_EVENT,
    }
}

/// "Quote “great progress was made.”: Speaker: Donald Trump"
pub(crate) fn entry(lang: Lang, entry: &Entry) -> String {
    let Entry { verb, kind, passage, settings, .. } = entry;
    let said = match verb {
        Verb::Set => correct::entry_set,
        Verb::Add => correct::entry_added,
        Verb::Remove => correct::entry_removed,
    };
    let mut text = said(lang, lang.text(first(*kind)), &passage.words);
    for setting in settings {
        let words = setting.words.join("; ");
        let chosen = choice_named(setting.field.name(), &words).map(|text| lang.text(text));
        let words = if words.is_empty() { lang.text(NOT_KNOWN) } else { chosen.unwrap_or(&words) };
        let named = field_named(lang, setting.field.name());
        text.push_str(&[lang.text(COMMA), &named, lang.text(COLON), words].concat());
    }
    text
}

/// What came of an editor's last step.
pub(crate) fn outcome(lang: Lang, outcome: &Outcome) -> String {
    let text = match outcome {
        Outcome::Done => correct::MADE,
        Outcome::Undone(0) => correct::UNDONE,
        Outcome::Undone(_) => correct::UNDONE_MORE,
        Outcome::NothingNew => correct::NOTHING_NEW,
        Outcome::Downloaded => correct::DOWNLOADED,
        Outcome::Refused(trouble) => return refusal(lang, trouble),
    };
    lang.text(text).to_owned()
}

fn refusal(lang: Lang, trouble: &Trouble) -> String {
    let text = match trouble {
        Trouble::NotInArticle(words) => return correct::not_in_article(lang, words),
        Trouble::Recurs(words, places) if !words.is_empty() => return correct::recurs(lang, places.len(), words),
        Trouble::AlreadyThere(_) => correct::ALREADY_THERE,
        Trouble::NoDay(_) => correct::NO_DAY,
        Trouble::Backwards => correct::BACKWARDS,
        Trouble::NoActor(name) => return correct::no_actor(lang, name),
        Trouble::SeveralActors(name) => return correct::several_actors(lang, name),
        Trouble::Lacks(lacking) => return correct::lacks(lang, &field_named(lang, lacking.name())),
        _ => correct::NOT_TOLD_APART,
    };
    lang.text(text).to_owned()
}
