//! Tells where nobody but the subject can be meant by a verb with an object: "Lin criticized the plan".

use super::own_verbs::acts;
use crate::lexicon::{self, Atom};
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::{Found, Pattern};
use crate::passes::reporting::sources;
use crate::text::Tag;
use std::ops::Range;

/// So many words a clause has at most before its verb.
const FAR: usize = 24;

/// What is known or done rather than said: "reported a voyage", "responded to calls".
const UNTOLD: &[Atom] = words![
    "know",
    "knows",
    "knew",
    "known",
    "learn",
    "learned",
    "learns",
    "learnt",
    "remember",
    "remembers",
    "remembered",
    "report",
    "reports",
    "reported",
    "respond",
    "responded",
    "responding",
    "responds",
    "understand",
    "understands",
    "understood",
    "unveil",
    "unveiled",
    "unveiling",
    "unveils",
];

/// Whether `found` tells of a thing that is given, or of nothing: "offering cheap beds", but "offering her thanks";
/// "offered no proof".
fn is_given(outline: &Outline, found: &Found) -> bool {
    const WORDS: &[Atom] = words![
        "advice",
        "apologies",
        "apology",
        "condolences",
        "congratulations",
        "defence",
        "defense",
        "explanation",
        "plan",
        "prayers",
        "support",
        "sympathy",
        "thanks",
    ];
    let said = |at: usize| outline.is(at, WORDS) || outline.listed_lower(at, &lexicon::REPORTING_NOUNS).is_some();
    let cue = |words: &[Atom]| found.cue.clone().any(|at| outline.is(at, words));
    let none = |told: &Range<usize>| outline.is(told.start, words!["few", "fewer", "little", "no", "nothing"]);
    // Eight words: as far as an adjective or two and to whom it is offered reach.
    cue(words!["offering", "offers"]) && !found.content.iter().any(|told| told.clone().take(8).any(said))
        || cue(words!["offered", "offering", "offers"]) && found.content.iter().any(none)
}

/// Whether `found` tells without quoting what its source surely does: "Lin criticized the plan".
pub(in crate::passes::reporting) fn is_own_object(outline: &Outline, sentence: &Range<usize>, found: &Found) -> bool {
    let (Some(source), cue) = (&found.source, &found.cue) else { return false };
    let quotes = || found.content.iter().any(|content| outline.has_quotation(content));
    if found.pattern != Pattern::CueBeforeObject || quotes() || !is_done(outline, cue) || is_given(outline, found) {
        return false;
    }
    // "Lin offered free rides", in a headline: to Lin
    let past = matches!(outline.tag(cue.start), Tag::VerbPast | Tag::VerbParticiple);
    // "Lin, who supports Leeds United"
    let fan =
        outline.is(source.start, words!["who"]) && outline.is(cue.start, words!["support", "supported", "supports"]);
    let offered = past && cue.len() == 1 && outline.is_headline(sentence.start);
    !offered && !fan && acts(outline, sentence, source, cue)
}

/// Whether the verb tells what was done: "went on to criticize", "tried to criticize", and no "would criticize", "seems to
/// criticize", "free to criticize" or "reportedly criticized".
fn is_done(outline: &Outline, cue: &Range<usize>) -> bool {
    const ONWARD: &[Atom] = words![
        "on",
        "attempted",
        "continued",
        "continues",
        "managed",
        "moved",
        "quick",
        "sought",
        "started",
        "tried",
        "tries",
    ];
    let open = |at: usize| {
        let to = outline.atom(at) == word!("to") && at > cue.start && at + 1 < cue.end;
        outline.tag(at) == Tag::Modal
            || to && !outline.is(at - 1, ONWARD)
            || outline.is(at, UNTOLD)
            || outline.is(at, words!["allegedly", "possibly", "reportedly"])
            // "was referring to a talk in May", "was quoting a fan": the reporter tells it. "sought a loan", but "sought to cast it as late"
            || at > cue.start && outline.is(at, words!["quoting", "referring"])
            || at + 1 == cue.end && outline.is(at, words!["sought"])
    };
    !cue.clone().any(open)
}

/// "clamoring to block Lin say", "files from Lin show", "a success in courting growers shows": whether what stands
/// before the source leads to it, so that the verb of a claim may be that of something else, or the verb tells of what
/// is yet to be said.
pub(in crate::passes::reporting) fn is_led(outline: &Outline, sentence: &Range<usize>, found: &Found) -> bool {
    const TIMES: &[Atom] =
        words!["after", "After", "as", "As", "before", "Before", "since", "Since", "than", "until", "Until", "with"];
    let Some(source) = &found.source else { return false };
    if found.content.iter().any(|told| outline.has_quotation(told)) {
        return false;
    }
    let infinitive = found.pattern == Pattern::CueBeforeInfinitive;
    let told = infinitive || found.pattern == Pattern::SpeakerBefore;
    // "Many fear that Lin plans to sell it": whoever fears it says so.
    if infinitive
        && source.start > sentence.start
        && outline.is(source.start - 1, words!["that", "whether", "how", "why", "if"])
    {
        return true;
    }
    // "Lin looks for a way to show that it was late", but "this led Lin to say that it was late"
    let verb = found.cue.start + usize::from(outline.tag(found.cue.start) == Tag::Adverb);
    if found.pattern == Pattern::SubjectBeforeParticiple && outline.atom(verb) == word!("to") {
        return source.end != found.cue.start;
    }
    // "Lin got calls saying that it was late": the calls say so, unless Lin made them; "growers reporting gains pay more"
    if found.pattern == Pattern::SubjectBeforeParticiple && outline.tag(verb) == Tag::VerbIng && source.end <= verb {
        const SAY: &[Atom] = words![
            "call",
            "calls",
            "complaint",
            "complaints",
            "documents",
            "email",
            "emails",
            "letter",
            "letters",
            "memo",
            "message",
            "messages",
            "note",
            "notes",
            "petition",
            "report",
            "reports",
            "text",
            "texts",
        ];
        // "Growers said it was late, and the union sued, saying it was": perhaps the union says so
        let between = source.end..verb;
        let another = |at: usize| {
            outline.atom(at) == word!(",")
                && outline.is(at + 1, words!["and", "but", "while"])
                && matches!(outline.tag(at + 2), Tag::Determiner | Tag::Noun | Tag::ProperNoun)
                && (at + 3..verb.min(at + FAR)).any(|at| outline.tag(at).is_finite())
        };
        // "Lin left with his lawyers saying that it was late": the lawyers say so
        let with = |at: usize| outline.atom(at) == word!("with") && outline.tag(verb - 1).is_noun();
        if between.clone().any(another) || between.into_iter().rev().take(5).any(with) {
            return true;
        }
        let reports =
            source.end == verb && outline.is(verb, words!["reporting"]) && outline.atom(verb + 1) != word!("that");
        return reports || outline.is(verb - 1, SAY) && !acts(outline, sentence, source, &found.cue);
    }
    let named = source.start > sentence.start && !sources::is_pronoun(outline, source.start);
    if !told || !named || source.end > found.cue.start {
        return false;
    }
    let before = source.start - 1;
    let Some(first) = before.checked_sub(1).filter(|&first| first >= sentence.start) else { return false };
    // "At a talk in Oslo President Lin said": what leads to a place there says where.
    let comma = || (sentence.start..before).any(|at| outline.atom(at) == word!(","));
    let fronted = outline.tag(sentence.start) == Tag::Preposition && !comma();
    match outline.tag(before) {
        // "in courting", but "a banking source"
        Tag::VerbIng => !fronted && outline.tag(first) == Tag::Preposition,
        Tag::Preposition => {
            let noun =
                outline.tag(first).is_noun() || matches!(outline.tag(first), Tag::VerbPast | Tag::VerbParticiple);
            // "85% of growers", "aides (like Lin), say", "files gone through by Lin say"
            outline.is(before, words!["of", "like", "by"]) || !fronted && noun && !outline.is(before, TIMES)
        }
        Tag::Verb => outline.atom(first) == word!("to"),
        // "to bakers and old growers shows": several show, and one shows
        _ => {
            let last = source.end - 1;
            outline.tag(found.cue.start) == Tag::VerbS
                && found.cue.start == source.end
                && source.len() < 3
                && outline.tag(last) == Tag::Noun
                && outline.word(last).ends_with("ers")
        }
    }
}
