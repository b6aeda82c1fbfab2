//! "the truce expires on Sunday", "payments are due by June 15".

use super::draft::Draft;
use super::due::due_at;
use super::extent::due_preposition;
use crate::facts::*;
use crate::lexicon::Atom;
use crate::passes::scene::Scene;
use crate::text::Tag;
use std::ops::Range;

/// "set to expire on Sunday", "expires at midnight": at the verb `at`.
pub(super) fn expires(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    let past = scene.any(at, words!["expired", "lapsed"]);
    let out = scene.any(at, words!["runs", "run"]) && scene.is(at + 1, word!("out"));
    let ends = scene.any(at, words!["ends", "end", "runs", "run"]) && !out;
    let next = at + 1 + usize::from(out);
    let due = (next..words.end.min(next + 4))
        .take_while(|&word| {
            scene.any(word, words!["on", "in", "at", "by", "the", "end", "of", "midnight"])
                || scene.time_from(word).is_some()
        })
        .find_map(|word| due_at(scene, word, words.end).map(|due| (word, due)))
        .filter(|&(word, due)| {
            due.from.is_some() && due.precision != Precision::Year || is_length_ahead(scene, next, word, due)
        })
        .map(|(_, due)| due)?;
    // "the season ends" is no lapse, but a pause that does is one.
    let nouns = if ends { LIMITED } else { LAPSING };
    // "the certificate expires on June 3": whatever it is
    let bare = at.checked_sub(1).filter(|_| !past && scene.any(at, words!["expire", "expires", "lapse", "lapses"]));
    const EATEN: &[Atom] = words!["doses", "food", "meat", "medicine", "milk"];
    // "It lapses at noon", of what was told before
    let it = |word: usize| scene.is(word, word!("it"));
    let owner = |word: usize| {
        bare == Some(word) && (it(word) || scene.document.tag(word) == Tag::Noun && !scene.any(word, EATEN))
    };
    let lapsing = |word: usize| scene.any(word, NAMED) || !past && scene.any(word, nouns) || owner(word);
    let noun = (words.start.max(at.saturating_sub(14))..at).rev().find(|&word| lapsing(word))?;
    // "No agreement is expiring next week"
    if (words.start..noun).rev().take(4).any(|word| scene.any(word, words!["no", "none"])) {
        return None;
    }
    let mut draft = Draft::new(sentence, at, DeadlineRule::Expires);
    draft.due = Some(due);
    // Months and years are rounded: "in two years" is of no day.
    let rounded =
        due.time.is_some_and(|id| scene.time(id).value.ends_with(['M', 'Y']) && scene.time(id).value.starts_with('P'));
    // "which was due to expire in May, was extended by a year"
    let extended = (due.end + 1..words.end.min(due.end + 6)).any(|word| {
        scene.any(word, words!["extended", "renewed"]) && scene.any(word - 1, words!["was", "were", "been"])
    });
    draft.sure = noun < at && !rounded && !extended;
    Some(draft)
}

/// "expires in 10 days", from `next`
fn is_length_ahead(scene: &Scene, next: usize, word: usize, due: super::draft::Due) -> bool {
    let length = |id: TimeId| matches!(scene.time(id).kind, TimeKind::Duration) && !scene.time(id).value.contains('X');
    word <= next + 1 && scene.is(next, word!("in")) && due.time.is_some_and(length)
}

/// What a newspaper counts the days of when it is to lapse.
const LAPSING: &[Atom] = words![
    "agreement",
    "authority",
    "authorization",
    "benefits",
    "bid",
    "cease-fire",
    "ceasefire",
    "contract",
    "contracts",
    "coverage",
    "credits",
    "curfew",
    "deadline",
    "deal",
    "embargo",
    "exemption",
    "exemptions",
    "freeze",
    "funding",
    "guarantee",
    "lease",
    "licence",
    "license",
    "mandate",
    "measure",
    "moratorium",
    "offer",
    "order",
    "pact",
    "patent",
    "pause",
    "permit",
    "permits",
    "powers",
    "program",
    "protections",
    "reprieve",
    "resolution",
    "rights",
    "sanctions",
    "standstill",
    "stay",
    "subsidies",
    "subsidy",
    "suspension",
    "tariffs",
    "treaty",
    "truce",
    "ultimatum",
    "visa",
    "visas",
    "waiver",
    "warrants",
];

const NAMED: &[Atom] = words!["deadline", "ultimatum"];

/// What ends because somebody set its end.
pub(super) const LIMITED: &[Atom] = words![
    "authority",
    "cease-fire",
    "ceasefire",
    "exemption",
    "funding",
    "licence",
    "license",
    "mandate",
    "moratorium",
    "pause",
    "permit",
    "permits",
    "reprieve",
    "truce",
    "visa",
    "visas",
    "waiver",
    "warrants",
];

/// What is open to be taken up, and closes. A shop that is open until nine sets no deadline.
const OPEN: &[Atom] = words![
    "applications",
    "ballot",
    "bidding",
    "booking",
    "bookings",
    "claims",
    "comments",
    "competition",
    "consultation",
    "enrollment",
    "enrolment",
    "entries",
    "entry",
    "filing",
    "nominations",
    "portal",
    "registration",
    "scheme",
    "submissions",
    "survey",
    "tender",
    "voting",
];

/// Not the "bidding" of "bidding wars".
pub(super) fn is_open(scene: &Scene, at: usize, verb: usize) -> bool {
    scene.any(at, OPEN) && (at + 1 == verb || scene.document.tag(at + 1) != Tag::Noun)
}

/// "registration closes on Friday", "the comment period ends Sept. 3": at the verb.
pub(super) fn closes(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    // Of the nouns of deadlines, "closing" alone is a verb too: "with the window closing on Monday".
    if scene.any(at, words!["deadline", "ultimatum", "cutoff", "cut-off"]) {
        return None;
    }
    let floor = words.start.max(at.saturating_sub(12));
    let noun = (floor..at).find(|&word| {
        // "window dressing"
        let window = scene.is(word, word!("window"))
            && (word + 1 == at
                || scene.any(word + 1, words!["opens"])
                || !matches!(scene.document.tag(word + 1), Tag::Noun | Tag::VerbIng));
        is_open(scene, word, at) || window || word > floor && is_period(scene, word)
    })?;
    let due = due_at(scene, at + 1 + usize::from(scene.any(at + 1, words!["on", "at", "in", "until"])), words.end)?;
    // "a grace period, ending Nov. 14", and not "a filing for the year ending Nov. 14"
    if scene.any(at, words!["closing", "ending"]) && noun + 2 < at {
        return None;
    }
    let mut draft = Draft::new(sentence, at, DeadlineRule::LastDay);
    draft.sure = !is_others_verb(scene, noun, at);
    let first = noun - usize::from(scene.is(noun, word!("period")));
    // "wants to leave before the window closes": why, and not what
    let why = (floor..noun).any(|word| scene.is(word, word!("before")));
    // "That window closes early Monday": it may be one of the weather, and asks nobody for anything.
    let bare = scene.is(noun, word!("window")) && scene.any(noun.wrapping_sub(1), words!["that", "this"]);
    draft.sure &= !bare;
    draft.demand = Some(first..noun + 1).filter(|_| !why && !bare);
    // "which were to close on Friday, will now be accepted until May 3"
    let was_to = scene.is(at - 1, word!("to"))
        && scene.any(at - 2, words!["was", "were"])
        && (at..words.end.min(at + 16)).any(|word| scene.is(word, word!("now")));
    draft.former = was_to || (noun..at).any(|word| scene.any(word, super::moves::FORMERLY));
    draft.due = Some(due).filter(|due| due.from.is_some() && due.precision <= Precision::Week);
    draft.due.is_some().then_some(draft)
}

/// "the comment period"
pub(super) fn is_period(scene: &Scene, at: usize) -> bool {
    const PERIODS: &[Atom] =
        words!["comment", "enrollment", "filing", "grace", "registration", "application", "nomination"];
    scene.is(at, word!("period")) && scene.any(at.wrapping_sub(1), PERIODS)
}

/// "Applications rose before the shop closes": whether the words from `noun` to the verb `at` have a verb of their own.
fn is_others_verb(scene: &Scene, noun: usize, at: usize) -> bool {
    (noun + 1..at).any(|word| {
        scene.document.words[word].tag.is_finite()
            && !scene.any(word - 1, words!["which", "that", "who"])
            && !scene.any(word, words!["will", "is", "are"])
    })
}

/// "payments are due by June 15": at "due".
pub(super) fn due_by(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    let owed = (words.start.max(at.saturating_sub(8))..at).rev().find(|&word| scene.any(word, OWED));
    let owed = owed.or_else(|| limited(scene, words.start, at))?;
    // "Bids due July 17", a headline
    let headed =
        owed + 1 == at && scene.document.headline().is_some_and(|line| line.contains(scene.document.words[at].span()));
    let linked = headed
        || owed + 1 == at && scene.any(owed.wrapping_sub(1), words!["with"])
        || (owed + 1..at)
            .any(|word| scene.any(word, words!["is", "are", "was", "were", "be", "fall", "falls", "come"]));
    // "due in by noon"
    let next = at + 1 + usize::from(scene.is(at + 1, word!("in")));
    let time = due_preposition(scene, next).unwrap_or(next);
    let due = due_at(scene, time, words.end).filter(|due| due.from.is_some() && linked)?;
    let mut draft = Draft::new(sentence, at, DeadlineRule::DueBy);
    draft.due = Some(if scene.is(next, word!("before")) { super::due::excluded(scene, due) } else { due });
    draft.demand = Some(owed_thing(scene, words.start, owed, at));
    draft.former = scene.any(at - 1, super::moves::FORMERLY);
    // "a baby is due by May" only comes: what nobody is known to owe is no deadline for sure.
    draft.sure = scene.any(owed, OWED) || scene.any(owed, DECIDED);
    Some(draft)
}

/// What somebody owes who decides.
pub(super) const DECIDED: &[Atom] = words![
    "answer",
    "decision",
    "explanation",
    "judgment",
    "judgement",
    "report",
    "ruling",
    "verdict",
    "vote",
    "reply"
];

/// "an answer is due by Friday", "a ruling is due no later than Friday": whatever it is, at its noun.
fn limited(scene: &Scene, floor: usize, due: usize) -> Option<usize> {
    let by =
        scene.is(due + 1, word!("by")) || scene.any(due + 1, words!["no", "not"]) && scene.is(due + 2, word!("later"));
    let is = due.checked_sub(1).filter(|&is| by && is > floor && scene.any(is, words!["is", "are", "be"]))?;
    // "an answer from the mill": the noun before what hangs on it
    let open = (floor..is).rev().take(10).take_while(|&at| !scene.is_mark(at));
    let hung = open.filter(|&at| scene.document.words[at].tag == Tag::Preposition).last();
    let noun = hung.unwrap_or(is).checked_sub(1).filter(|&at| at >= floor)?;
    (scene.document.words[noun].tag == Tag::Noun && scene.seen_ending(noun).is_none()).then_some(noun)
}

/// "first payment", "response from Tehran": what is owed, with the words that tell which.
fn owed_thing(scene: &Scene, floor: usize, owed: usize, due: usize) -> Range<usize> {
    let start = (floor..owed)
        .rev()
        .take(3)
        .take_while(|&at| matches!(scene.document.words[at].tag, Tag::Adjective | Tag::Noun | Tag::Number))
        .last();
    let end = (owed + 1..due).find(|&at| !matches!(scene.document.words[at].tag, Tag::Preposition | Tag::ProperNoun));
    let end = end.filter(|&end| end > owed + 1 && !matches!(scene.document.words[end - 1].tag, Tag::Preposition));
    start.unwrap_or(owed)..end.unwrap_or(owed + 1)
}

pub(super) const OWED: &[Atom] = words![
    "application",
    "applications",
    "ballots",
    "bids",
    "bills",
    "briefs",
    "brief",
    "claims",
    "comments",
    "fees",
    "filing",
    "filings",
    "forms",
    "installment",
    "installments",
    "instalment",
    "instalments",
    "nominations",
    "objections",
    "offers",
    "payment",
    "payments",
    "premiums",
    "proposals",
    "registrations",
    "rent",
    "repayment",
    "response",
    "responses",
    "returns",
    "submissions",
    "taxes",
];
