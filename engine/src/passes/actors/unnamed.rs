//! Who says or does something without being named: "a senior U.S. official", "European leaders", "police".

use super::acting::acts;
use super::merging::{Draft, Drafts};
use super::name::Name;
use super::role_objects::is_told_by;
use super::vocabulary::*;
use crate::facts::*;
use crate::lexicon::{self, Atom};
use crate::text::{Document, Shape, Tag};
use std::collections::BTreeMap;
use std::ops::Range;

/// Adds the unnamed and the groups that are subjects of verbs or sources of reports.
pub(super) fn unnamed(document: &Document, names: &[Name], drafts: &mut Drafts) {
    let mut known: Vec<(String, usize)> = Vec::new();
    let mut latest: BTreeMap<String, usize> = BTreeMap::new();
    let mut name = names.iter().filter(|name| name.judged.is_some()).peekable();
    for (at, word) in document.words.iter().enumerate() {
        // Most words, and these tell at once.
        if word.shape != Shape::Capital && !matches!(word.tag, Tag::Noun | Tag::Adjective) || !may_be_role(document, at)
        {
            continue;
        }
        while name.next_if(|name| name.last() < at).is_some() {}
        let named = name.peek().is_some_and(|name| name.first() <= at + 1 && at <= name.last());
        // "Police said": a capital that the start of a sentence accounts for.
        let opens = word.shape == Shape::Capital && (document.opens_sentence(at) || document.opens_story(at));
        // The tagger takes "Gunmen" for a name where it does not know the word.
        let people = opens && plural_role_at(document, at).is_some();
        let common = opens && document.is_common(at) || people;
        let noun = matches!(word.tag, Tag::Noun | Tag::Adjective) || people;
        if word.shape != Shape::Lower && !common || named || !noun {
            continue;
        }
        let Some((kind, first)) = phrase(document, at) else {
            again(document, at, &known, &latest, drafts);
            continue;
        };
        // "One star" has its capital from the sentence that it opens.
        let counted = document.is(first, words!["One", "A", "An", "Another"]);
        let described = (first + usize::from(counted)..at).any(|at| is_capital(document, at));
        // "Jo Lin, a former deputy who served": the article names whom it describes.
        let explains = kind == ActorKind::Unnamed && first > 1 && document.atom(first - 1) == word!(",") && {
            let behind = names.partition_point(|name| name.first() < first);
            // "Jo Lin, 34, a former deputy"
            let aged =
                first > 3 && document.words[first - 2].shape == Shape::Number && document.atom(first - 3) == word!(",");
            let end = first - if aged { 4 } else { 2 };
            let named =
                |name: &Name| name.last() == end && name.judged.is_some_and(|judged| judged.kind == ActorKind::Person);
            names[behind.saturating_sub(3)..behind]
                .iter()
                .any(|name| named(name) && !is_told_by(document, name, at + 1))
        };
        if explains || !acts(document, first, at) || document.is_quoted(document.words[at].span()) && !described {
            continue;
        }
        if let Some(own) = gives_name(document, at, names).and_then(|own| drafts.of_name[own])
            && kind == ActorKind::Unnamed
        {
            let (span, form, rule) = (document.span(first, at), Form::Role, MentionRule::UnnamedSubject);
            drafts.list[own].mentions.push(Mention { span, form, rule, sure: true });
            continue;
        }
        if let Some(draft) = add(document, first..at + 1, kind, &mut known, drafts)
            && kind == ActorKind::Group
        {
            latest.insert(document.word(at).to_lowercase(), draft);
        }
    }
}

/// "A resident, who gave his name only as Musa,", "a notary who gave only her first name, Ada,", "a baker named Ada Oko":
/// which of the `names` whoever has the role `at` goes by.
fn gives_name(document: &Document, at: usize, names: &[Name]) -> Option<usize> {
    let person = |&at: &usize| names[at].judged.is_some_and(|judged| judged.kind == ActorKind::Person);
    if document.is(at + 1, words!["named"]) {
        // "a mayor named Tom Lin as his deputy", "a judge named Ada Oko guardian": somebody gives an office.
        let office = |at: usize| {
            let noun = document.tag(at) == Tag::Noun && document.words[at].shape == Shape::Lower;
            document.is(at, words!["as"]) || noun || role_at(document, at).is_some()
        };
        let own = names.binary_search_by_key(&(at + 2), |name| name.first()).ok().filter(person);
        return own.filter(|&own| !office(names[own].last() + 1));
    }
    let who = at + 1 + usize::from(document.is(at + 1, words![","]));
    if !document.is(who, words!["who"]) || !document.is(who + 1, words!["gave", "gives", "identified"]) {
        return None;
    }
    let from = names.partition_point(|name| name.first() < who);
    let name = names.get(from).filter(|name| name.first() < who + 10)?;
    let led = document.is(name.first() - 1, words!["as", ","]);
    let own = (who + 2..name.first()).any(|at| document.is(at, words!["name", "himself", "herself"]));
    Some(from).filter(|name| led && own && person(name))
}

/// "The growers have until Friday", behind "growers said": the group that the text has named by this very word, unless
/// others of the sort were named since.
fn again(
    document: &Document,
    at: usize,
    known: &[(String, usize)],
    latest: &BTreeMap<String, usize>,
    drafts: &mut Drafts,
) {
    let the = at.checked_sub(1).filter(|&the| document.is(the, words!["the", "The"]));
    let Some(the) = the.filter(|_| plural_role_at(document, at).is_some()) else { return };
    let words = document.word(at).to_lowercase();
    let Some(&draft) = latest.get(&words) else { return };
    let same = known.binary_search_by(|(other, _)| other.as_str().cmp(&words)).is_ok_and(|own| known[own].1 == draft);
    if same && acts(document, the, at) && !document.is_quoted(document.words[at].span()) {
        let (form, rule) = (Form::Role, MentionRule::DefiniteRole);
        let mention = Mention { span: document.span(at, at), form, rule, sure: true };
        drafts.list[draft].mentions.push(mention);
    }
}

/// The noun phrase with the role `at` for its head: its kind and its first word.
fn phrase(document: &Document, at: usize) -> Option<(ActorKind, usize)> {
    let (plural, role) = (plural_role_at(document, at), role_at(document, at));
    let (person, body) = (role.is_some_and(lexicon::is_one_persons), role == Some("o"));
    if plural.is_none() && !person && !body {
        return None;
    }
    if document
        .words
        .get(at + 1)
        .is_some_and(|next| next.tag == Tag::Noun && next.shape == Shape::Lower && role_at(document, at + 1).is_some())
    {
        return None;
    }
    // "a B-52 bomber", "fighter bombers"
    let type_of = |word: &str| word.bytes().any(|byte| byte.is_ascii_digit()) && word.starts_with(char::is_uppercase);
    let craft = |at: usize| document.atom(at).is_any(words!["fighter"]) || type_of(document.word(at));
    if document.atom(at).is_any(words!["bomber", "bombers"]) && at.checked_sub(1).is_some_and(craft) {
        return None;
    }
    let mut first = at;
    let sentence = document.sentences[document.sentence_at(document.words[at].span().start)].words.start;
    while first > sentence && at - first < 6 && belongs(document, first - 1) {
        first -= 1;
        // "Russian and Iranian officials", "state and federal agents"
        if plural.is_some() && first > sentence + 1 && is_pair(document, first - 2, first) {
            first -= 2;
        }
    }
    let before = if first > 0 { document.atom(first - 1) } else { Atom::NONE };
    if let Some(plural) = plural {
        let definite =
            before.is(words!["the", "The", "his", "her", "their", "these", "those", "which", "'s", "’s", "our", "my",]);
        let media = plural == "g" && document.atom(at) == word!("media") && first < at;
        let kind = if media { ActorKind::Organization } else { ActorKind::Group };
        return (!definite).then_some((kind, first));
    }
    if person && before.is(words!["a", "an", "A", "An", "one", "One", "another", "Another"]) {
        return Some((ActorKind::Unnamed, first - 1));
    }
    // "the Punjab government", "the Philippine military": the place tells whose.
    let whose = |at: usize| document.is_listed(at, &lexicon::PLACES) || document.is_listed(at, &lexicon::DEMONYMS);
    if before.is(words!["the", "The"]) && is_of_country(document, at) && (first..at).any(whose) {
        return Some((ActorKind::Organization, first));
    }
    // "Japan's trade ministry", "South Korea's coast guard"
    if before.is(words!["'s", "’s"]) && first > 1 && is_of_country(document, at) {
        let place = |&from: &usize| {
            is_capital(document, from) && lexicon::PLACES.contains(document.span(from, first - 2).of(document.text))
        };
        return (first.saturating_sub(4)..first - 1).find(place).map(|from| (ActorKind::Organization, from));
    }
    // "a court in Lagos ordered"
    if body && before.is(words!["a", "an", "A", "An"]) {
        return Some((ActorKind::Organization, first - 1));
    }
    None
}

/// Bodies of which a country has one.
const OF_COUNTRIES: &[Atom] =
    words!["army", "cabinet", "embassy", "government", "military", "ministry", "navy", "parliament"];

/// Whether the body whose noun is the word `at` is one that a country has.
pub(super) fn is_of_country(document: &Document, at: usize) -> bool {
    let before = |word: &[Atom]| at > 0 && document.is(at - 1, word);
    document.is(at, OF_COUNTRIES)
        || document.is(at, words!["bank"]) && before(words!["central"])
        || document.is(at, words!["guard"]) && before(words!["coast"])
        || document.is(at, words!["force"]) && before(words!["air"])
}

/// Whether "and" joins two words that tell whose or which officials are meant.
fn is_pair(document: &Document, one: usize, other: usize) -> bool {
    let whose = |at: usize| document.is_listed(at, &lexicon::DEMONYMS) || document.is_listed(at, &lexicon::PLACES);
    let which = |at: usize| document.words[at].tag == Tag::Adjective && document.words[at].shape == Shape::Lower;
    document.atom(one + 1) == word!("and") && (whose(one) && whose(other) || which(one) && which(other))
}

/// Words of a noun phrase before its head.
pub(super) fn belongs(document: &Document, at: usize) -> bool {
    if document.is(
        at,
        words![
            "the", "The", "a", "an", "A", "An", "one", "One", "another", "his", "her", "their", "its", "these",
            "those", "which"
        ],
    ) {
        return false;
    }
    match document.words[at].tag {
        Tag::Adjective | Tag::Noun | Tag::ProperNoun | Tag::Number => {
            // "Occasionally people said"
            let opens = document.opens_sentence(at) || at > 0 && document.tag(at - 1) == Tag::Mark;
            let adverb = opens && document.word(at).ends_with("onally");
            document.words[at].shape != Shape::Mark
                && !adverb
                && !(document.listed_lower(at, &lexicon::SENTENCE_STARTERS).is_some()
                    && document.atom(at) != word!("some"))
        }
        // "Lagos housing officials": no place houses anybody.
        Tag::VerbIng => {
            let place =
                |at: usize| document.is_listed(at, &lexicon::PLACES) || document.is_listed(at, &lexicon::DEMONYMS);
            at.checked_sub(1).is_some_and(place)
        }
        // "a Department for Transport spokesman"
        Tag::Preposition => {
            document.is(at, words!["for", "of"])
                && at > 0
                && telling_at(document, at - 1) == "o"
                && is_capital(document, at - 1)
                && is_capital(document, at + 1)
        }
        Tag::Determiner => {
            document.is(at, words!["some", "Some", "several", "Several", "many", "Many", "other", "Other"])
        }
        _ => false,
    }
}

/// The words by which the one whom the `phrase` introduces is known again: of "a spokesman for the port" all of them.
/// Anybody else who is told of with "a" is somebody new: "a resident said" and later "a resident said".
fn known_as(document: &Document, phrase: &Range<usize>, kind: ActorKind) -> Option<String> {
    let mut end = phrase.end;
    let article = document.is(phrase.start, words!["a", "an", "A", "An"]);
    if kind == ActorKind::Unnamed || article {
        let speaks = document.word(end - 1).to_lowercase().starts_with("spokes");
        if !speaks || !article {
            return None;
        }
        let goes_on = |&at: &usize| document.words[at].shape != Shape::Mark && !document.tag(at).is_finite();
        if document.is(end, words!["for", "of", "at", "from", "in", "with"]) {
            end += (end..document.words.len().min(end + 8)).take_while(goes_on).count();
        }
    }
    Some(document.span(phrase.start, end - 1).of(document.text).to_lowercase())
}

/// Adds a mention to the actor of the same wording, or a new actor. Only plurals without number and those who speak for
/// the same are the same.
///
/// Returns the actor's place in the list.
fn add(
    document: &Document,
    phrase: Range<usize>,
    kind: ActorKind,
    known: &mut Vec<(String, usize)>,
    drafts: &mut Drafts,
) -> Option<usize> {
    let span = document.span(phrase.start, phrase.end - 1);
    let rule = if kind == ActorKind::Unnamed { MentionRule::UnnamedSubject } else { MentionRule::GroupSubject };
    let article = ["a ", "an ", "A ", "An "].iter().any(|article| span.of(document.text).starts_with(article));
    let own = is_of_country(document, phrase.end - 1);
    let form = if kind == ActorKind::Organization && !article && !own { Form::Name } else { Form::Role };
    let mention = Mention { span, form, rule, sure: true };
    // A sorted list this long is a text of lists, not news; inserting into it would cost the square.
    if let Some(words) = known_as(document, &phrase, kind) {
        match known.binary_search_by(|(other, _)| other.as_str().cmp(&words)) {
            Ok(found) => {
                drafts.list[known[found].1].mentions.push(mention);
                return Some(known[found].1);
            }
            Err(place) if known.len() < 2000 => known.insert(place, (words, drafts.list.len())),
            Err(_) => {}
        }
    }
    let (aliases, roles) = (Vec::new(), Vec::new());
    drafts.list.push(Draft { kind, sure: true, name: span, aliases, roles, mentions: vec![mention], gender: 0 });
    // More heads than this are lists as well.
    (known.len() < 2000).then(|| drafts.list.len() - 1)
}
