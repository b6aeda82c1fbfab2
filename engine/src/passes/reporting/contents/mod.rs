//! Finds what is reported: the clause or quotation that a cue governs.

mod accompanied;
mod according;
mod after;
mod around;
mod as_told;
mod asides;
mod audiences;
mod before;
mod broken_in;
mod deeds;
mod duties;
mod ends;
mod headlined;
mod inner;
mod introductions;
mod nouns;
mod objects;
mod own_deeds;
mod own_verbs;
mod passives;
mod pastimes;
mod quoted;
mod remarks;
mod second_halves;
mod starts;
mod subjects;
mod that_clauses;
mod uncued;
mod unsaid;

use super::cues::{self, Cue};
use super::outline::Outline;
use super::report::{Found, Pattern};
use super::sources;
use crate::lexicon::{self, Atom};
use crate::order::sort_by_key;
use crate::text::Tag;
use after::head;
pub(super) use before::ends_report;
use before::{last_tail, tail};
pub(super) use introductions::introduction;
pub(super) use objects::{is_led, is_own_object};
pub(super) use own_verbs::acts;
use std::iter;
use std::ops::Range;
use subjects::{own_subject, shared_subject, subject_before};
pub(super) use uncued::{acting, is_utterance, signature};

/// Marks that part a clause from what it breaks into.
const PARTING: &[Atom] = words![",", "—", "--", "–", "-"];

/// Words of a name at most: two people with their first names.
const LONGEST_NAME: usize = 7;

/// The reports of one sentence, in order, and how many of them are the reporter's own: those behind are told inside of
/// what they tell. `sentence` is a range of the outline's pieces.
pub(super) fn reports(outline: &Outline, sentence: &Range<usize>, found: &mut Vec<Found>) -> usize {
    if asks_reader(outline, sentence) {
        return found.len();
    }
    let cues = sentence_cues(outline, sentence);
    let first = found.len();
    of_verbs(outline, sentence, &cues, found);
    let reports = |at: &usize| outline.tag(*at) == Tag::Noun || outline.tag(*at).is_verb();
    let mut within = Vec::new();
    for noun in sentence.clone().filter(reports) {
        let more = nouns::owned(outline, sentence, &cues, noun);
        let Some(more) = more.or_else(|| unsaid::unsaid(outline, sentence, &cues, noun)) else { continue };
        let taken = |range: &Range<usize>| range.contains(&noun);
        if !found[first..].iter().any(|found| taken(&found.cue) || found.content.iter().any(taken)) {
            found.push(more);
        } else if inner::is_anothers(outline, &more) {
            within.push(more);
        }
    }
    if found.len() == first {
        let verb = || sentence.clone().find_map(|at| any_verb(outline, sentence, at));
        found.extend(
            verb().or_else(|| uncued::exclaimed(outline, sentence)).or_else(|| uncued::signed(outline, sentence)),
        );
    }
    let own = found.len();
    found.extend(within);
    for cue in &cues {
        let inner = inner::inner(outline, cue, &cues, &found[first..own]);
        found.extend(inner);
    }
    // Of those inside of others, the one that starts later is deeper.
    sort_by_key(&mut found[own..], |found| found.cue.start);
    own
}

/// "Did she ever say that he was late?": what the reporter asks, nobody has said.
fn asks_reader(outline: &Outline, sentence: &Range<usize>) -> bool {
    matches!(outline.tag(sentence.start), Tag::Auxiliary | Tag::Modal)
        && outline.atom(sentence.end - 1) == word!("?")
        && !outline.has_quotation(sentence)
}

fn of_verbs(outline: &Outline, sentence: &Range<usize>, cues: &[Cue], found: &mut Vec<Found>) {
    let first = found.len();
    let mut taken = sentence.start;
    if let Some((number, report)) = last_tail(outline, sentence, cues, taken) {
        let content_start = report.content.first().map_or(sentence.start, |content| content.start);
        for cue in cues[..number].iter().filter(|cue| cue.verb < content_start) {
            add(outline, cue, cues, sentence.start..content_start, &mut taken, found, first);
        }
        taken = report.cue.end.max(report.source.as_ref().map_or(0, |source| source.end));
        found.push(report);
        // Behind the speaker only a participle reports on: ", adding that", or somebody else: ", and Wu said that"; other
        // verbs belong to who that is.
        let end = taken;
        let other = |cue: &Cue| {
            let source = subject_before(outline, end, cue).filter(|source| source.start > end);
            source.is_some_and(|source| outline.is(source.start - 1, words!["and", "but", "while"]))
        };
        let participles = cues[number + 1..].iter().filter(|cue| {
            outline.tag(cue.verb) == Tag::VerbIng
                || outline.is(cue.group.start - 1, words!["and", "but", "who", "which"])
                || other(cue)
        });
        for cue in participles {
            add(outline, cue, cues, sentence.clone(), &mut taken, found, first);
        }
        return;
    }
    for cue in cues {
        add(outline, cue, cues, sentence.clone(), &mut taken, found, first);
    }
}

fn add(
    outline: &Outline,
    cue: &Cue,
    cues: &[Cue],
    within: Range<usize>,
    taken: &mut usize,
    found: &mut Vec<Found>,
    first: usize,
) {
    if cue.verb < *taken || unsaid::is_asked(outline, &within, cue) {
        return;
    }
    let subject = found[first..].last().and_then(|last| last.source.clone());
    let report =
        tail(outline, &within, cue, cues, *taken).or_else(|| head(outline, &within, cue, cues, *taken, subject));
    if let Some(report) = report {
        let end = report.content.iter().map(|content| content.end).max().unwrap_or(0);
        *taken = end.max(report.cue.end);
        found.push(report);
    }
}

/// “…,” Lin shot back: behind a quotation that ends with a comma, any verb reports.
pub(super) fn any_verb(outline: &Outline, sentence: &Range<usize>, quote: usize) -> Option<Found> {
    let inside = outline.quotation(quote)?;
    let outside = outline.atom(quote + 1) == word!(",");
    // In “Blue Water,” Lin plays a cop. “Who Dares,” Lin hosts on Mondays.
    let opens = quote == sentence.start || outline.is(quote - 1, words![":", ",", "and"]);
    if !opens || outline.in_title_case(quote) || !outside && !inside.trim_end().ends_with(',') {
        return None;
    }
    let start = quote + 1 + usize::from(outside);
    let high = sentence.end.min(start + 12);
    let verb = (start..high).find(|&at| is_finite(outline, at))?;
    let source = if verb == start {
        sources::after(outline, verb + 1, high)?
    } else {
        sources::before(outline, start, verb).filter(|source| source.start == start)?
    };
    // “…,” the agency quoted Lin as saying.
    if deeds::quotes(outline, verb) {
        let quoted = sources::after(outline, verb + 1, sentence.end)?;
        let saying = quoted.end + 1;
        let found = outline.atom(quoted.end) == word!("as") && outline.tag(saying) == Tag::VerbIng;
        return found.then(|| Found {
            source: Some(quoted),
            cue: saying..saying + 1,
            content: iter::once(quote..quote + 1).collect(),
            pattern: Pattern::SpeakerAfter,
        });
    }
    // “…,” Lin heard Wu say; “…,” Lin wished Wu had said: what another does.
    const APART: &[Atom] = words!["when", "as", "after", "before", "while", "who"];
    // A quotation or a title has no word of its own.
    let joined = |&at: &usize| outline.tag(at) != Tag::Mark && !outline.word(at).is_empty() && !outline.is(at, APART);
    let another = |at: usize| cues::frames(outline, at).is_some_and(|frames| frames.quotes());
    let plain = matches!(outline.tag(verb), Tag::VerbPast | Tag::VerbS)
        && !outline.is(verb, words!["had", "has", "does", "did"])
        && !(verb + 1..high).take_while(joined).any(another);
    let particle = outline.is(verb + 1, words!["back", "on", "in", "out", "off", "up"]);
    plain.then(|| Found {
        source: Some(source),
        cue: verb..verb + 1 + usize::from(particle),
        content: iter::once(quote..quote + 1).collect(),
        pattern: Pattern::SpeakerAfter,
    })
}

/// The cue before the quotation at the piece `quote` with its subject: "said if it fell it would be a “bad day”".
pub(super) fn governing(outline: &Outline, sentence: &Range<usize>, cues: &[Cue], quote: usize) -> Option<Found> {
    let cues = &cues[..cues.partition_point(|cue| cue.verb < quote)];
    let parts = |at: usize| {
        outline.atom(at) == word!(";")
            || outline.atom(at) == word!(",") && outline.is(at + 1, words!["while", "although"])
    };
    let low = (sentence.start..quote).rev().find(|&at| parts(at)).map_or(sentence.start, |at| at + 1);
    let colon = before_colon(outline, &(low..sentence.end), quote);
    // Four cues: a quotation further off is another clause's.
    let cues = cues.iter().rev().filter(|cue| cue.verb >= low && !cue.passive && !cue.according).take(4);
    let found = cues.filter_map(|cue| {
        let mut pattern = Pattern::CueBeforeObject;
        let source = own_subject(outline, &(low..sentence.end), cue, low, None, &mut pattern)?;
        let found = Found {
            source: Some(source),
            cue: cue.group.clone(),
            content: iter::once(quote..quote + 1).collect(),
            pattern: Pattern::CueBeforeFragment,
        };
        Some((found, cue.frames.quotes()))
    });
    let told = found.chain(colon.map(|found| (found, true))).max_by_key(|(found, _)| found.cue.start);
    // "After Lin attacked her, Wu shot back, “Go home.”": a verb that utters governs from farther off, others do not.
    match told {
        Some((found, true)) => Some(found),
        told => {
            let acted = uncued::acted(outline, &(low..sentence.end), quote);
            told.map(|(found, _)| found).into_iter().chain(acted).max_by_key(|found| found.cue.start)
        }
    }
}

/// "Lin kept to her old lines: “…”": before a colon whoever does something says what follows.
fn before_colon(outline: &Outline, sentence: &Range<usize>, quote: usize) -> Option<Found> {
    let colon = quote.checked_sub(1).filter(|&at| outline.atom(at) == word!(":"))?;
    // Lin was told: “Go.”
    if colon > sentence.start && outline.is(colon - 1, words!["told", "warned"]) {
        return None;
    }
    // "Harvest is late - Jo Lin: “…”"
    let dash = (sentence.start..colon).rev().take(LONGEST_NAME).find(|&at| outline.is(at, PARTING));
    let name = dash.map_or(colon..colon, |dash| dash + 1..colon);
    if !name.is_empty() && name.clone().all(|at| outline.tag(at) == Tag::ProperNoun || outline.atom(at) == word!("and"))
    {
        return Some(Found {
            source: Some(name),
            cue: colon..colon + 1,
            content: iter::once(quote..quote + 1).collect(),
            pattern: Pattern::NameBeforeColon,
        });
    }
    let (mut source, verb) = shared_subject(outline, sentence, colon, false)?;
    let mut cue = verb..colon.min(verb + 8);
    // "Lin was thanked by Wu: “…”": the words are rather of whoever does it.
    if cue.clone().any(|at| outline.atom(at + 1) == word!("by") && cues::frames(outline, at).is_some()) {
        return None;
    }
    // "The delay worries engineer Rosa Vann: “…”": where a thing acts, somebody whom it acts on speaks. "The crowd cheered
    // Rosa Vann: “…”" has no thing.
    let named = |&at: &usize| outline.tag(at) == Tag::ProperNoun;
    let named = (verb + 1..colon).rev().take(LONGEST_NAME).take_while(named).last();
    let thing = |at: usize| outline.tag(at) == Tag::Noun && outline.listed_lower(at, &lexicon::ROLES).is_none();
    let told = |name: usize| outline.is(name - 1, words!["like", "as"]) || outline.tag(name - 1) == Tag::Noun;
    if let Some(name) = named.filter(|&name| name + 1 < colon && told(name) && thing(source.end - 1)) {
        (source, cue) = (name..colon, verb..name.min(cue.end));
    }
    // "Lin disagreed: “…”": a sentence of nothing else can only tell how it was said.
    let opens = source.start == sentence.start || outline.tag(sentence.start) == Tag::Conjunction;
    let alone = opens && source.end <= verb && verb + 1 == colon && source.start <= sentence.start + 1;
    let pattern = if alone { Pattern::SpeakerBefore } else { Pattern::CueBeforeFragment };
    Some(Found { source: Some(source), cue, content: iter::once(quote..quote + 1).collect(), pattern })
}

pub(super) fn sentence_cues(outline: &Outline, sentence: &Range<usize>) -> Vec<Cue> {
    let mut cues = Vec::new();
    for at in sentence.clone() {
        if let Some(frames) = cues::frames(outline, at) {
            cues.push(cues::cue(outline, sentence, at, frames));
        } else if outline.atom(at) == Atom::OTHER {
            continue;
        } else if outline.is(at, words!["according", "According"]) && outline.atom(at + 1) == word!("to") {
            cues.push(cues::according_to(at));
        } else if outline.is(at, words!["in", "In"])
            && [outline.atom(at + 1), outline.atom(at + 2), outline.atom(at + 3)]
                == [word!("the"), word!("words"), word!("of")]
        {
            cues.push(cues::Cue { group: at..at + 4, ..cues::according_to(at) });
        } else if outline.is(at, words!["in", "In"]) && cues::in_ones_words(outline, at, sentence.end)
            || outline.atom(at) == word!("per") && cues::per(outline, sentence.start, at)
        {
            cues.push(cues::Cue { group: at..at + 1, ..cues::according_to(at) });
        } else if outline.is(at, words!["put", "puts"]) && outline.atom(at + 1) == word!("it") {
            cues.push(cues::put_it(outline, sentence, at));
        } else {
            cues.extend(cues::made_clear(outline, sentence, at).or_else(|| cues::holds(outline, sentence, at)));
        }
    }
    cues
}

pub(super) fn holds_verb(outline: &Outline, range: &Range<usize>) -> bool {
    range.clone().any(|at| is_finite(outline, at) || is_past(outline, at))
        || outline.atom(range.start) == word!("which")
}

pub(super) fn is_finite(outline: &Outline, at: usize) -> bool {
    matches!(outline.tag(at), Tag::VerbPast | Tag::VerbS | Tag::Modal | Tag::Auxiliary | Tag::Verb)
        || outline.is(at, words!["'s", "’s", "'re", "’re", "'m", "’m"]) && outline.tag(at) != Tag::Possessive
}

/// "the mayor likely raised doubts": a participle between a subject and its object can only be the past tense.
fn is_past(outline: &Outline, at: usize) -> bool {
    let adverb = at > 0 && outline.tag(at - 1) == Tag::Adverb;
    let before = at.wrapping_sub(1 + usize::from(adverb));
    outline.tag(at) == Tag::VerbParticiple
        && (matches!(outline.tag(before), Tag::Noun | Tag::ProperNoun | Tag::Pronoun)
            || outline.is(before, words!["These", "Those", "This", "That"]))
        && !sources::is_time(outline, at + 1)
        && matches!(
            outline.tag(at + 1),
            Tag::Determiner | Tag::Adjective | Tag::Noun | Tag::ProperNoun | Tag::Pronoun | Tag::Adverb | Tag::Number
        )
}

fn holds_cue(outline: &Outline, range: Range<usize>) -> bool {
    range.into_iter().any(|at| cues::frames(outline, at).is_some())
}
