//! Who says or does something without being named: "a senior U.S. official", "European leaders", "police".

use super::merging::{Draft, Drafts};
use super::names::Name;
use super::vocabulary::*;
use crate::facts::*;
use crate::lexicon;
use crate::text::{Document, Shape, Span, Tag};

/// Adds the unnamed and the groups that are subjects of verbs or sources of reports.
pub(super) fn unnamed(document: &Document, names: &[Name], drafts: &mut Drafts) {
    let mut known: Vec<(String, usize)> = Vec::new();
    let mut name = names.iter().filter(|name| name.judged.is_some()).peekable();
    for at in 0..document.words.len() {
        let word = &document.words[at];
        // Most words, and these tell at once.
        if !may_be_role(document, at) || word.shape != Shape::Capital && !matches!(word.tag, Tag::Noun | Tag::Adjective)
        {
            continue;
        }
        while name.next_if(|name| name.last < at).is_some() {}
        let named = name.peek().is_some_and(|name| name.first <= at + 1 && at <= name.last);
        // "Police said": a capital that the start of a sentence accounts for.
        let opens = word.shape == Shape::Capital && document.opens_sentence(at);
        // The tagger takes "Gunmen" for a name where it does not know the word.
        let people = opens && plural_role_at(document, at).is_some();
        let common = opens && document.is_common(at) || people;
        let noun = matches!(word.tag, Tag::Noun | Tag::Adjective) || people;
        if word.shape != Shape::Lower && !common || named || !noun {
            continue;
        }
        let Some((kind, first)) = phrase(document, at) else { continue };
        // "One star" has its capital from the sentence that it opens.
        let counted = matches!(document.word(first), "One" | "A" | "An" | "Another");
        let described = (first + usize::from(counted)..at).any(|at| is_capital(document, at));
        if !acts(document, first, at) || inside_quotation(document, at) && !described {
            continue;
        }
        add(document, document.span(first, at), kind, &mut known, drafts);
    }
}

pub(super) fn inside_quotation(document: &Document, at: usize) -> bool {
    let start = document.words[at].span.start;
    let after = document.quotations.partition_point(|quotation| quotation.whole.start <= start);
    (after.saturating_sub(2)..after).any(|i| document.quotations[i].inside.contains(document.words[at].span))
}

/// The noun phrase with the role `at` for its head: its kind and its first word.
fn phrase(document: &Document, at: usize) -> Option<(ActorKind, usize)> {
    let word = document.word(at);
    let (plural, person) = (plural_role_at(document, at), is_person_role_at(document, at));
    if plural.is_none() && !person {
        return None;
    }
    if document
        .words
        .get(at + 1)
        .is_some_and(|next| next.tag == Tag::Noun && next.shape == Shape::Lower && role_at(document, at + 1).is_some())
    {
        return None;
    }
    let mut first = at;
    while first > 0 && at - first < 6 && belongs(document, first - 1) {
        first -= 1;
    }
    let before = if first > 0 { document.word(first - 1) } else { "" };
    if let Some(plural) = plural {
        let definite = matches!(
            before,
            "the" | "The" | "his" | "her" | "their" | "these" | "those" | "which" | "'s" | "’s" | "our" | "my"
        );
        let media = plural == "g" && word == "media" && first < at;
        let kind = if media { ActorKind::Organization } else { ActorKind::Group };
        return (!definite).then_some((kind, first));
    }
    if person && matches!(before, "a" | "an" | "A" | "An" | "one" | "One" | "another" | "Another") {
        return Some((ActorKind::Unnamed, first - 1));
    }
    None
}

/// Words of a noun phrase before its head.
fn belongs(document: &Document, at: usize) -> bool {
    let word = document.word(at);
    if matches!(
        word,
        "the"
            | "The"
            | "a"
            | "an"
            | "A"
            | "An"
            | "one"
            | "One"
            | "another"
            | "his"
            | "her"
            | "their"
            | "its"
            | "these"
            | "those"
            | "which"
    ) {
        return false;
    }
    match document.words[at].tag {
        Tag::Adjective | Tag::Noun | Tag::ProperNoun | Tag::Number => {
            document.words[at].shape != Shape::Mark
                && !(document.listed_lower(at, &lexicon::SENTENCE_STARTERS).is_some() && word != "some")
        }
        Tag::Determiner => {
            matches!(word, "some" | "Some" | "several" | "Several" | "many" | "Many" | "other" | "Other")
        }
        _ => false,
    }
}

/// Whether the phrase is the subject of a verb, the source of a report, or the agent of a passive.
fn acts(document: &Document, first: usize, last: usize) -> bool {
    let before = |back: usize| first.checked_sub(back).map_or("", |at| document.word(at));
    let next = document.words.get(last + 1).map_or(Tag::Mark, |word| word.tag);
    let next_word = document.word(last + 1);
    if before(1) == "to" && before(2) == "according"
        || lexicon::REPORTING_VERBS.contains(before(1)) && before(1).ends_with("aid")
    {
        return true;
    }
    // "gave executives until Friday", "told agencies to reply": who is given time or orders has to act.
    let ordered = matches!(before(1), "gave" | "given" | "gives" | "giving")
        && matches!(next, Tag::Number | Tag::Preposition)
        || matches!(before(1), "told" | "ordered" | "warned" | "urged") && next_word == "to";
    if ordered {
        return true;
    }
    let preposition = first > 0 && document.words[first - 1].tag == Tag::Preposition && before(1) != "with";
    let object = first > 0 && (document.words[first - 1].tag.is_verb() || preposition);
    let verb = next.is_finite()
        || !object && (next == Tag::VerbIng)
        || matches!(next_word, "who" | "said" | "say" | "says" | "told" | "have" | "had" | "were");
    // "A shop worker, who was not named, said"
    let described = next_word == "," && matches!(document.word(last + 2), "who" | "whose" | "identified" | "speaking");
    if (verb || described) && !object {
        return true;
    }
    // "a spokesman for the ministry said": a short object stands between.
    let object = matches!(next_word, "for" | "of" | "at" | "from" | "in" | "with") && !preposition;
    object
        && (last + 2..last + 8)
            .map_while(|at| document.words.get(at).filter(|word| word.shape != Shape::Mark).map(|_| at))
            .any(|at| {
                let bound = || matches!(document.word(at), "must" | "have");
                document.words[at].tag.is_finite() && (document.is_listed(at, &lexicon::REPORTING_VERBS) || bound())
            })
}

/// Adds a mention to the actor of the same wording, or a new actor. Only plurals without number and indefinite
/// singulars seen before are the same.
fn add(document: &Document, span: Span, kind: ActorKind, known: &mut Vec<(String, usize)>, drafts: &mut Drafts) {
    let rule = if kind == ActorKind::Unnamed { MentionRule::UnnamedSubject } else { MentionRule::GroupSubject };
    let form = if kind == ActorKind::Organization { Form::Name } else { Form::Role };
    let mention = Mention { span, form, rule, sure: true };
    let words = span.of(document.text).to_lowercase();
    match known.binary_search_by(|(other, _)| other.as_str().cmp(&words)) {
        Ok(found) => drafts.list[known[found].1].mentions.push(mention),
        Err(place) => {
            // A sorted list this long is a text of lists, not news; inserting into it would cost the square.
            if known.len() < 2000 {
                known.insert(place, (words, drafts.list.len()));
            }
            let (aliases, roles) = (Vec::new(), Vec::new());
            drafts.list.push(Draft {
                kind,
                sure: true,
                name: span,
                aliases,
                roles,
                mentions: vec![mention],
                gender: 0,
            });
        }
    }
}
