//! What no sentence does, whatever its words look like: lack a finite verb, or have two in a row.

use super::sight::Sight;
use crate::lexicon;
use crate::text::{Shape, Tag, Word};

/// Gives `words`, a sentence that ends with a full stop, a finite verb; and likewise what stands before "that" or a
/// quotation: "an official speaking later maintained that …", "the host, a chemist, emailed growers, saying: “…”".
pub(super) fn give_a_verb(text: &str, words: &mut [Word], sights: &[Sight]) {
    let stops = words.iter().rev().take(3).any(|word| word.span().bytes_of(text) == b".");
    let that = words.iter().position(|word| word.tag == Tag::Subordinator && word.span().of(text) == "that");
    let quote = words.windows(2).position(|pair| {
        pair[0].shape == Shape::Mark
            && matches!(pair[0].span().bytes_of(text), b"," | b":")
            && matches!(pair[1].span().of(text), "\"" | "“" | "‘")
    });
    // "In a letter shown to growers, “…”" has its verb behind the quotation.
    let opens = words.first().is_some_and(|word| matches!(word.tag, Tag::Noun | Tag::ProperNoun | Tag::Determiner));
    let before = that.into_iter().chain(quote.filter(|_| opens)).min();
    let end = before.unwrap_or(words.len());
    if !(stops || before.is_some()) || words[..end].iter().any(|word| word.tag.is_finite()) {
        return;
    }
    let may_be = |at: &usize| {
        // "The host, Lin, praised growers."
        let comma = *at > 1 && words[at - 1].span().of(text) == "," && words[at - 2].tag.is_noun();
        let before = at.checked_sub(1 + usize::from(comma)).map(|at| words[at].tag);
        let emailed = || words[*at].tag == Tag::Adjective && words[*at].span().of(text).ends_with("ed");
        (words[*at].tag == Tag::VerbParticiple || emailed())
            && sights[*at].class.can_be(Tag::VerbPast)
            && matches!(before, Some(Tag::Noun | Tag::ProperNoun | Tag::Pronoun | Tag::Adverb))
            && words.get(at + 1).is_none_or(|next| next.span().of(text) != "by")
    };
    let found = match before {
        Some(end) => (0..end).rev().find(may_be),
        None => (0..end).find(may_be),
    };
    if let Some(at) = found {
        words[at].tag = Tag::VerbPast;
    }
}

/// "for the state fire marshal": one that a preposition leads to does nothing in its bare form.
pub(super) fn give_a_noun(words: &mut [Word], sights: &[Sight]) {
    for at in 3..words.len().saturating_sub(1) {
        let phrase = [Tag::Preposition, Tag::Determiner, Tag::Noun, Tag::Verb, Tag::Noun];
        let same = (at - 3..at + 2).zip(phrase).all(|(at, tag)| words[at].tag == tag);
        if same && sights[at].class.can_be(Tag::Noun) {
            words[at].tag = Tag::Noun;
        }
    }
}

/// "many growers say", "council aides have", "sources who": a plural before a finite verb or "who" is no verb.
pub(super) fn give_a_subject(text: &str, words: &mut [Word], sights: &[Sight]) {
    for at in 1..words.len().saturating_sub(1) {
        let subject = words[at].tag == Tag::VerbS
            && (words[at + 1].tag.is_finite() || matches!(words[at + 1].span().of(text), "who" | "said"))
            && match words[at - 1].tag {
                Tag::Determiner | Tag::Number | Tag::Possessive => true,
                Tag::Noun | Tag::ProperNoun | Tag::Adjective => sights[at].class.can_be(Tag::Noun),
                _ => false,
            };
        // "which helps make it work"
        let helps =
            || words[at + 1].tag == Tag::Verb && matches!(words[at].span().of(text), "helps" | "lets" | "makes");
        if subject && !helps() {
            words[at].tag = Tag::Noun;
        }
    }
}

/// "Moody's said it was late": a name that ends as a genitive does tells so, and nobody is said to do anything.
pub(super) fn give_a_name(text: &str, words: &mut [Word]) {
    for at in 0..words.len().saturating_sub(2) {
        let is = |at: usize, forms: &[&[u8]]| forms.contains(&words[at].span().bytes_of(text));
        let told = || is(at + 1, &[b"said", b"told"]) && !is(at + 2, &[b"to"]);
        let owns = at > 0 && words[at].shape == Shape::Clitic && words[at - 1].tag == Tag::ProperNoun;
        // "May said it was late."
        let named = words[at].tag == Tag::Modal && words[at].shape == Shape::Capital;
        // "the think tank Halden Quay"
        let thinks = words[at].span().len() == "think".len() && is(at, &[b"think"]) && is(at + 1, &[b"tank", b"tanks"]);
        if owns && told() {
            (words[at].tag, words[at + 1].tag) = (Tag::Possessive, Tag::VerbPast);
        } else if named && told() {
            (words[at].tag, words[at + 1].tag) = (Tag::ProperNoun, Tag::VerbPast);
        }
        if thinks {
            (words[at].tag, words[at + 1].tag) = (Tag::Noun, Tag::Noun);
        }
    }
}

/// "the area manager, Sue Tranter", "spokesman Rob Lind", "director Per Lund": behind a noun and before a surname a given
/// name is no verb, and no preposition.
pub(super) fn give_a_given_name(text: &str, words: &mut [Word]) {
    for at in 0..words.len().saturating_sub(1) {
        // “It is,” Kelly and Longwell said: she ends as adverbs do.
        if words[at].tag == Tag::Adverb
            && words[at].shape == Shape::Capital
            && lexicon::GIVEN_NAMES.contains(words[at].span().of(text))
        {
            words[at].tag = Tag::ProperNoun;
        }
        if at == 0 {
            continue;
        }
        let verb = words[at].tag.is_finite()
            || matches!(words[at].tag, Tag::Verb | Tag::Modal | Tag::VerbParticiple | Tag::Preposition);
        if !verb || words[at].shape != Shape::Capital || words[at + 1].shape != Shape::Capital {
            continue;
        }
        let comma = usize::from(at > 1 && words[at - 1].span().of(text) == ",");
        let noun = &words[at - comma - 1];
        if noun.tag == Tag::Noun
            && noun.shape == Shape::Lower
            && words[at + 1].tag == Tag::ProperNoun
            && lexicon::GIVEN_NAMES.contains(words[at].span().of(text))
        {
            words[at].tag = Tag::ProperNoun;
        }
    }
}

/// "Lin accused Wu", "the host, Lin, accused growers": between a name and what it acts on, a word in -ed is no noun, nor
/// an adjective: "her deputy rallied growers".
pub(super) fn give_a_past(text: &str, words: &mut [Word], sights: &[Sight]) {
    for at in 1..words.len().saturating_sub(1) {
        let in_ed = || words[at].span().of(text).ends_with("ed");
        if !matches!(words[at].tag, Tag::Noun | Tag::Adjective) || !sights[at].class.can_be(Tag::VerbPast) || !in_ed() {
            continue;
        }
        let comma = usize::from(at > 1 && words[at - 1].span().of(text) == ",");
        let next = &words[at + 1];
        // "Lin, accused murderer" goes on about Lin.
        let many = || next.tag == Tag::Noun && next.span().of(text).ends_with('s');
        // "Lin earlier accused Wu", "Lin had earlier accused Wu"
        let adverb = words[at - 1].tag == Tag::Adverb || words[at - 1].span().of(text) == "earlier";
        let adverb = usize::from(comma == 0 && at > 1 && adverb);
        // "Lin (R-S.D.) accused Wu": four words for a party and its state
        let opens = |open: &usize| words[*open].span().of(text) == "(";
        let bracket = words[at - 1].span().of(text) == ")";
        let open = (at.saturating_sub(4)..at).rev().find(opens).filter(|&open| bracket && open > 0);
        let before = words[open.unwrap_or(at - comma - adverb) - 1].tag;
        let helped = adverb > 0 && before == Tag::Auxiliary;
        let named = before == Tag::ProperNoun || helped;
        // "Lin, claimed 11 jobs were lost"
        let counted = next.tag == Tag::Number && words.get(at + 2).is_some_and(|noun| noun.tag == Tag::Noun);
        let counted = counted && words[at].span().of(text) != "aged";
        if (named || comma == 0 && before == Tag::Noun && words[at].tag == Tag::Adjective)
            && (matches!(next.tag, Tag::ProperNoun | Tag::Determiner | Tag::Pronoun) || many() || counted)
        {
            words[at].tag = if helped { Tag::VerbParticiple } else { Tag::VerbPast };
            if adverb > 0 {
                words[at - 1].tag = Tag::Adverb;
            }
        }
    }
}

/// "Lin, who said he was ill, denied wrongdoing.", "Lin, who said that he was ill, left.": what stands before "who" has a
/// verb behind the clause that "who" opens.
pub(super) fn give_a_main_verb(text: &str, words: &mut [Word], sights: &[Sight]) {
    let is = |words: &[Word], at: usize, texts: &[&str]| texts.contains(&words[at].span().of(text));
    let opens = |&at: &usize| {
        words[at].tag == Tag::Pronoun && words[at - 1].shape == Shape::Mark && is(words, at, &["who", "which"])
    };
    let Some(who) = (2..words.len()).take_while(|&at| !words[at - 2].tag.is_finite()).find(opens) else { return };
    let subject = words[0].tag != Tag::Preposition && words[..who].iter().all(|word| !word.tag.is_finite());
    let clause = (who + 1..words.len()).find(|&at| words[at].tag.is_finite());
    let Some(clause) = clause.filter(|_| subject) else { return };
    let behind_comma = |at: usize| is(words, at - 1, &[","]) && words[at].shape == Shape::Lower;
    // A verb behind a comma is that of the sentence already.
    if (clause + 1..words.len()).any(|at| behind_comma(at) && words[at].tag.is_finite()) {
        return;
    }
    let acts = |&at: &usize| {
        let next = &words[at + 1];
        behind_comma(at)
            && matches!(words[at].tag, Tag::Noun | Tag::Adjective | Tag::VerbParticiple)
            && sights[at].class.can_be(Tag::VerbPast)
            && (next.tag.is_noun()
                || matches!(next.tag, Tag::Determiner | Tag::Pronoun | Tag::VerbIng)
                || is(words, at + 1, &["."]))
    };
    if let Some(at) = (clause + 1..words.len().saturating_sub(1)).rev().find(acts) {
        words[at].tag = Tag::VerbPast;
    }
}

/// “It is late,” adding: “We go.” Between marks of which the second opens a quotation a word in -ing is no noun.
pub(super) fn give_a_participle(text: &str, words: &mut [Word]) {
    for at in 1..words.len().saturating_sub(2) {
        let is = |at: usize, marks: &[&str]| marks.contains(&words[at].span().of(text));
        let opens = |at: usize| is(at, &["“", "\"", "‘", "'"]);
        if words[at].tag == Tag::Noun
            && words[at].shape == Shape::Lower
            && words[at - 1].shape == Shape::Mark
            && (is(at + 1, &[",", ":"]) && opens(at + 2) || is(at - 1, &[","]) && opens(at + 1))
            && words[at].span().of(text).ends_with("ing")
        {
            words[at].tag = Tag::VerbIng;
        }
    }
}
