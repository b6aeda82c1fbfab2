//! "unless Iran signs by Friday", "if no deal is reached by midnight", "leave by Sunday or face arrest".

use super::draft::{Draft, Due};
use super::due::{due_at, excluded};
use super::extent::{clause_end, due_preposition};
use super::given::sure;
use super::threats::behind_says;
use crate::facts::*;
use crate::lexicon::Atom;
use crate::passes::scene::Scene;
use crate::text::Tag;
use std::ops::Range;

/// "unless Iran signs by Friday", "if the company does not pay by June 1", "tariffs will rise on Friday unless …".
pub(super) fn unless_by(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    let limit = words.end.min(at + 30);
    let first = if scene.is(at, word!("unless")) { at + 1 } else { unmet(scene, at, limit)? };
    // "unless extended or earlier terminated", "even if they do not ask by Friday" ask nobody for anything.
    if scene.is(at.wrapping_sub(1), word!("even"))
        || scene.any(first, words!["earlier", "extended", "otherwise", "renewed", "sooner", "terminated", "withdrawn"])
        || is_weather(scene, first)
    {
        return None;
    }
    let early = due_preposition(scene, at + 1).and_then(|time| due_at(scene, time, words.end));
    let own = early.map(|due| (clause_end(scene, first, limit), due)).or_else(|| {
        (first..limit)
            .take_while(|&word| !scene.any(word, words![",", ";", "then"]))
            // "If it is no good we will step in before Easter": the day of what is threatened
            .take_while(|&word| {
                !scene.any(word, words!["i", "we", "they"]) || scene.document.tag(word + 1) != Tag::Modal
            })
            .filter(|&word| !scene.any(word, words!["on", "until"]))
            .find_map(|word| Some((word, due_at(scene, due_preposition(scene, word)?, words.end)?)))
    });
    let mut draft = Draft::new(sentence, at, DeadlineRule::UnlessBy);
    let (end, due, after) = match own {
        Some((word, due)) => {
            let due = if scene.is(word, word!("before")) { excluded(scene, due) } else { due };
            (word, due, word.max(due.end.min(limit)))
        }
        None => {
            let end = clause_end(scene, first, limit);
            (end, threatened_day(scene, words, at, first, end)?, end)
        }
    };
    // "If no deal is reached within 48 hours, …", but "is void if nobody buys within ten days of its issue"
    // "would be killed unless the army left within 24 hours"
    let led = at == words.start || scene.is(at, word!("unless"));
    let counted = led && own.is_some_and(|(word, _)| scene.is(word, word!("within")));
    if scene.is_genitive(due.end) || due.from.or(due.to).is_none() && !counted {
        return None;
    }
    let subject = scene.cast_in(at + 1..end.min(at + 5)).first();
    let acts = subject.filter(|seen| !is_passive(scene, seen.words().end, end));
    draft.on = sure(acts);
    let start = acts.map_or(first, |seen| seen.words().end.max(first));
    // "unless the firm agrees by Friday to drop the plan": what is demanded goes on behind the day.
    let goes_on = own.is_some() && scene.is(due.end, word!("to")) && scene.document.tag(due.end + 1) == Tag::Verb;
    let behind = goes_on.then(|| clause_end(scene, due.end, limit));
    let (end, after) = (behind.unwrap_or(end), behind.unwrap_or(after));
    // "unless it pays on or before Friday"
    let on_or = scene.is(end.wrapping_sub(1), word!("or")) && scene.is(end.wrapping_sub(2), word!("on"));
    let end = end - if on_or { 2 } else { 0 };
    draft.demand = (start < end).then_some(start..end);
    if is_asked(scene, words.start, at) {
        return None;
    }
    draft.consequence = main_clause(scene, words, at, after);
    draft.set_by = draft.consequence.as_ref().and_then(|threat| threatener(scene, threat, draft.on));
    // "Nurses will strike unless they get a raise": who threatens for what others shall do has no duty.
    if draft.on.is_some() && draft.set_by == draft.on {
        draft.on = None;
        draft.demand = (first < end).then_some(first..end);
    }
    draft.sure = draft.consequence.is_some() && own.is_some();
    draft.due = Some(due);
    Some(draft)
}

/// "asked what would happen if nobody paid by Friday", before the condition at `at`: a question sets no deadline.
fn is_asked(scene: &Scene, floor: usize, at: usize) -> bool {
    const ASKS: &[Atom] = words!["ask", "asked", "asking", "asks", "wonder", "wondered", "wonders"];
    let asks = |word: usize| {
        scene.any(word, words!["how", "what", "when", "where", "whether", "who", "why"])
            && (floor..word).rev().take(4).any(|word| scene.any(word, ASKS))
    };
    (floor..at).rev().take(30).any(asks)
}

/// "Washington will impose tariffs": who acts. Who only suffers ("Iran will face sanctions") sets no deadline.
/// A group does where the condition is its own, told of `on`.
fn threatener(scene: &Scene, threat: &Range<usize>, on: Option<ActorId>) -> Option<ActorId> {
    const SUFFERS: &[Atom] = words![
        "face", "lose", "be", "suffer", "see", "risk", "default", "collapse", "run", "go", "close", "shut", "miss",
        "have", "fall", "rise", "remain", "die", "return", "end", "expire", "lapse",
    ];
    let told = threat.start.checked_sub(2).filter(|&at| scene.any(at, THREATENS));
    if let Some(told) = told {
        let subject = scene.subject(told, told.saturating_sub(12));
        return sure(subject.filter(|seen| !scene.any(seen.words().start.wrapping_sub(1), words!["and", "or"])));
    }
    let will = (threat.start..threat.end.min(threat.start + 9)).find(|&at| scene.any(at, words!["will", "would"]))?;
    let subject = scene.subject(will, threat.start)?;
    // "Togo and Benin will close the border": neither alone
    if scene.any(subject.words().start.wrapping_sub(1), words!["and", "or"]) {
        return None;
    }
    let kind = scene.actors[subject.actor.0 as usize].kind;
    let acts = scene.document.words.get(will + 1).is_some_and(|word| word.tag == Tag::Verb);
    // "If nothing is done by Friday, the palace will use candles": what only comes of it threatens nobody.
    if on.is_none() && kind == ActorKind::Organization && !scene.any(will + 1, THREATENED) {
        return None;
    }
    let agent = matches!(kind, ActorKind::Person | ActorKind::Organization | ActorKind::Place)
        || kind == ActorKind::Group && on == Some(subject.actor);
    (acts && agent && !scene.any(will + 1, SUFFERS)).then(|| sure(Some(subject)))?
}

/// "unless a buyer is found": the subject has nothing to do.
fn is_passive(scene: &Scene, from: usize, end: usize) -> bool {
    (from..end.min(from + 3)).any(|at| scene.any(at, words!["is", "are", "be", "was", "were"]))
}

/// "tariffs will rise on Friday unless …", "Unless …, tariffs will rise on Friday": the day of what is threatened is the last
/// one to act. The condition ends before `behind`.
fn threatened_day(scene: &Scene, words: &Range<usize>, at: usize, first: usize, behind: usize) -> Option<Due> {
    let opens = at == words.start && scene.is(behind, word!(","));
    let (floor, end) = if opens {
        (behind + 1, clause_end(scene, behind + 1, words.end))
    } else {
        (words.start.max(at.saturating_sub(30)), at - usize::from(scene.is(at.wrapping_sub(1), word!(","))))
    };
    let (start, due) = (floor.max(end.saturating_sub(8))..end)
        .find_map(|word| Some((word, due_at(scene, word, end).filter(|due| due.end == end)?)))?;
    const COMES: &[Atom] = words!["will", "would", "could", "expire", "expires", "lapse", "lapses", "take", "takes"];
    let will = (floor..start).any(|word| scene.any(word, COMES) || scene.any(word, THREATENS));
    // "unless something changes", "unless you are sick", "if no candidate wins", "if he does not win", "if not sooner":
    // nothing that is asked of anybody
    let happens = (first..first + 2).any(|word| scene.any(word, words!["candidate", "something", "you"]))
        || [first, at + 1].iter().any(|&word| {
            // "if there 's no contract"
            let lacks = scene.is(word, word!("there")) && scene.any(word + 2, words!["no", "not", "n't", "n’t"]);
            scene.any(word, words!["it", "there", "he", "she", "asked", "not"]) && !lacks
        });
    let reached = scene.any(start.wrapping_sub(1), words!["by"]) || scene.any(start, words!["by"]);
    (will && !happens && !reached && due.precision <= Precision::Week).then_some(due)
}

/// "unless it rains", "unless the storm hits", "without more rain": what nobody owes.
pub(super) fn is_weather(scene: &Scene, first: usize) -> bool {
    const WEATHER: &[Atom] = words!["rain", "rains", "snow", "snows", "storm", "weather", "winds"];
    (first..first + 3).any(|word| scene.any(word, WEATHER))
}

/// The first word of what "if" says was not done: after "does not", "fails to", "no", "remains unpaid".
pub(super) fn unmet(scene: &Scene, at: usize, limit: usize) -> Option<usize> {
    (at + 1..limit.min(at + 9)).take_while(|&word| !scene.is_mark(word)).find_map(|word| {
        let next = word + 1;
        if scene.any(word, words!["not", "n't", "n’t", "cannot"]) && !scene.is(next, word!("only"))
            || scene.any(word, words!["no", "nothing", "nobody"])
        {
            Some(next)
        } else {
            let fails = scene.any(word, words!["fail", "fails", "failed"]) && scene.is(next, word!("to"));
            let stays = scene.any(word, words!["remain", "remains", "stay", "stays", "go", "goes"]);
            (fails || stays && scene.any(next, UNDONE)).then_some(next + 1)
        }
    })
}

const UNDONE: &[Atom] = words!["unanswered", "unchanged", "unmet", "unpaid", "unresolved", "unsolved"];

/// What the clause of a threat cannot reach back over.
const OPENS: &[Atom] = words!["that", ";", ":", "“", "said", "say", "says", "”"];

/// Not the "that" of "phones that cannot connect".
fn opens(scene: &Scene, at: usize) -> bool {
    let told = scene.is(at, word!("that")) && scene.document.tag(at.wrapping_sub(1)).is_noun();
    scene.any(at, OPENS) && !(told && (scene.document.tag(at + 1).is_finite() || scene.any(at + 1, words!["cannot"])))
}

/// The dash of "NAIROBI (Reuters) - " at the start of a story
fn is_dateline(scene: &Scene, words: &Range<usize>, at: usize) -> bool {
    at < words.start + 10 && at > words.start && scene.any(at, words!["—", "–", "--", "-"]) && scene.is_mark(at)
}

/// The word after "have threatened to", in a clause before its condition at `end`
fn threat_of(scene: &Scene, start: usize, end: usize) -> Option<usize> {
    (start..end).rev().take(40).find(|&at| scene.any(at, THREATENS) && scene.is(at + 1, word!("to"))).map(|at| at + 2)
}

/// Where what is threatened starts in a clause that ends at `end` with something else before it: "warned the mediators it
/// would march unless", "will play without Reed, who faces a ban unless".
fn threat_told(scene: &Scene, start: usize, end: usize) -> Option<usize> {
    let comma = (start..end).rev().take(40).find(|&at| scene.is(at, word!(",")));
    let who = comma.map(|comma| comma + 1).filter(|&at| scene.any(at, words!["which", "who"]));
    let acts = |at: &usize| scene.document.tag(at + 1).is_finite() || scene.document.tag(at + 1) == Tag::Modal;
    let warned = || (start..end).rev().take(20).find(|&at| scene.any(at, words!["told", "warned", "warns"]));
    let they = |at: &usize| scene.any(*at, words!["he", "it", "she", "they", "we"]) && acts(at);
    who.filter(acts).map(|who| who + 1).or_else(|| (warned()? + 1..end).find(they))
}

/// What is done to those who do not meet a demand.
const THREATENED: &[Atom] = words![
    "appeal",
    "attack",
    "ban",
    "block",
    "bomb",
    "cancel",
    "cut",
    "dismiss",
    "evict",
    "expel",
    "file",
    "fine",
    "halt",
    "impose",
    "kill",
    "launch",
    "leave",
    "march",
    "quit",
    "resign",
    "retaliate",
    "revoke",
    "seize",
    "stop",
    "strike",
    "sue",
    "suspend",
    "take",
    "walk",
    "withdraw",
];

const THREATENS: &[Atom] = words!["threatened", "threatens", "threaten", "threatening"];

/// So many words without a verb may open a sentence.
const OPENING: usize = 20;

/// What the condition leads to: the words after it, or before it from the sentence's start.
pub(super) fn main_clause(scene: &Scene, words: &Range<usize>, at: usize, after: usize) -> Option<Range<usize>> {
    // "We meet on Friday, and if there is no answer by then, we march": what the condition leads to stands behind it.
    let joined = scene.any(at.wrapping_sub(1), words!["and", "but"])
        && (after..words.end.min(after + 4)).any(|at| scene.is(at, word!(",")));
    // "According to Jo Lin, if nothing is done": words without a verb lead to nothing.
    let opening = scene.is(at.wrapping_sub(1), word!(","))
        && at < words.start + OPENING
        && !(words.start..at).any(|at| scene.document.tag(at).is_finite());
    if at > words.start + 2 && !joined && !opening {
        let open = (words.start..at).rev().take(60).find(|&word| opens(scene, word) || is_dateline(scene, words, word));
        let mut start = open.map_or(words.start, |word| word + 1);
        // "said Thursday its members will walk out", "said on Thursday its members"
        let on = usize::from(scene.is(start, word!("on")));
        if let Some(id) = scene.time_from(start + on).filter(|_| open.is_some_and(|word| scene.is(word, word!("said"))))
        {
            start = scene.time_words(id).end;
        }
        start = threat_of(scene, start, at).or_else(|| threat_told(scene, start, at)).unwrap_or(start);
        start += usize::from(scene.is_mark(start));
        let end = if scene.is(at - 1, word!(",")) { at - 1 } else { at };
        // "said that unless they left, it would march": what is threatened stands behind.
        if start < end {
            return Some(start..end);
        }
    }
    let comma = (after..words.end.min(after + 4)).find(|&word| scene.is(word, word!(",")));
    // "If it is not paid by Monday we leave": no comma, and whoever acts
    if scene.any(after, words!["we", "i", "they", "he", "she", "it"]) && comma != Some(after + 1) {
        let end = clause_end(scene, after, words.end);
        return (after < end).then_some(after..end);
    }
    let comma = comma?;
    // "“Unless it comes by Friday,” said Jo Lin, the owner, “we close.”": what the reporter tells between is no threat.
    let comma = match broken_off(scene, at, comma, words.end) {
        Some(open) => open?,
        None => comma,
    };
    // "unless they are home by Friday, she said, the assets will be frozen"
    let said = (comma + 1..words.end.min(comma + 6)).take_while(|&word| !scene.is_mark(word));
    let said = said
        .clone()
        .any(|word| scene.any(word, words!["said", "say", "says", "warned", "warn", "added"]))
        .then(|| said.last());
    let comma = said.flatten().map(|last| last + 1).filter(|&next| scene.is(next, word!(","))).unwrap_or(comma);
    let start = if scene.is(comma + 1, word!("then")) { comma + 2 } else { comma + 1 };
    let start = behind_says(scene, start, words.end);
    // "if nothing is done by May, “the palace will burn candles”"
    let start = start + usize::from(scene.is_mark(start));
    let verb = |at: usize| scene.document.tag(at).is_finite() || scene.document.tag(at) == Tag::Modal;
    let mut end = clause_end(scene, start, words.end);
    // "the minister, Jo Lin, will step in", "the minister, who warned them, will step in", "the curbs lifted in May, fees
    // and all, will return"
    let mut own = start;
    let modal = |at: usize| scene.document.tag(at) == Tag::Modal;
    while scene.is(end, word!(","))
        && !scene.any(end + 1, words!["”", "\"", "''"])
        && end < words.start.max(start) + 30
        && (!(own..end).any(verb) || modal(end + 1) && !(own..end).any(modal))
    {
        let next = clause_end(scene, end + 1, words.end);
        own = if scene.any(end + 1, words!["which", "who", "whose"]) { next } else { own };
        end = next;
    }
    (start < end).then_some(start..end)
}

/// Where the condition at `at` stands in a quotation that ends with the comma: the mark at which it goes on before `end`,
/// if it does.
fn broken_off(scene: &Scene, at: usize, comma: usize, end: usize) -> Option<Option<usize>> {
    let document = scene.document;
    let place = |word: usize| document.words.get(word).map_or(u32::MAX, |word| word.span().start);
    let opened = document.quotations.partition_point(|quotation| quotation.whole.start <= place(at));
    // Four quotations: as deep as they lie in one another.
    let mut around = document.quotations[..opened].iter().rev().take(4);
    let own = around.find(|own| own.depth == 0 && own.whole.end > place(at))?;
    if own.whole.end > place(comma + 2) {
        return None;
    }
    let behind = document.quotations[opened..].iter().take_while(|next| next.whole.start < place(end - 1));
    let next = behind.into_iter().find(|next| next.whole.start >= own.whole.end);
    Some(next.map(|next| document.word_at(next.whole.start)))
}
