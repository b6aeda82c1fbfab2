//! Whether a deadline binds anybody: one that a court struck down or that nobody set does not, and one that is only
//! imagined or asked about is not sure to.

use super::draft::Draft;
use crate::facts::DeadlineRule;
use crate::lexicon::Atom;
use crate::passes::scene::Scene;
use std::ops::Range;

/// What can be struck down.
const ORDERS: &[Atom] = words![
    "order",
    "orders",
    "ordering",
    "law",
    "rule",
    "rules",
    "decree",
    "requirement",
    "mandate",
    "directive",
    "decision",
    "ruling",
    "demand",
];

pub(super) const VOIDS: &[Atom] = words![
    "annulled",
    "blocked",
    "blocks",
    "cancelled",
    "canceled",
    "lifted",
    "overturned",
    "overturns",
    "quashed",
    "rescinded",
    "reversed",
    "revoked",
    "scrapped",
    "struck",
    "strikes",
    "suspended",
    "voided",
    "withdrawn",
    "withdrew",
];

const DENIES: &[Atom] =
    words!["no", "nobody", "none", "neither", "never", "not", "n't", "n’t", "refused", "refuses", "declined"];

const GIVES: &[Atom] = words!["give", "gives", "gave", "given", "giving", "set", "sets", "grant", "granted"];

const COMPELS: &[Atom] = words![
    "give", "given", "grant", "granted", "force", "forced", "have", "need", "oblige", "obliged", "order", "ordered",
    "require", "required", "set", "tell", "told",
];

/// "The order to leave by Friday was withdrawn", "Nobody gave us until Friday".
pub(super) fn is_void(scene: &Scene, words: &Range<usize>, draft: &Draft) -> bool {
    use DeadlineRule::{DeadlineNoun, GivenDuration, GivenUntil, HasDuration, HasUntil, MustBy, ToldToBy, Within};
    match draft.rule {
        GivenUntil | GivenDuration | DeadlineNoun => is_denied(scene, words, draft.anchor),
        // "Nobody has until Friday", "do not have until Friday"
        HasUntil | HasDuration => {
            let mut near = words.start.max(draft.anchor.saturating_sub(4))..draft.anchor;
            near.any(|at| scene.any(at, words!["no", "nobody", "none", "neither", "not", "n't", "n’t"]))
        }
        MustBy | ToldToBy | Within => is_struck_down(scene, words, draft),
        _ => false,
    }
}

fn is_denied(scene: &Scene, words: &Range<usize>, anchor: usize) -> bool {
    let floor = words.start.max(anchor.saturating_sub(12));
    let gives = (floor..anchor).rev().take_while(|&at| !scene.is_mark(at)).find(|&at| gives(scene, at));
    gives.is_some_and(|gives| (floor.max(gives.saturating_sub(3))..gives).any(|at| scene.any(at, DENIES)))
}

/// A word that gives a limit: "is set to meet" gives none.
fn gives(scene: &Scene, at: usize) -> bool {
    scene.any(at, GIVES) && !(scene.any(at, words!["set", "sets"]) && scene.is(at + 1, word!("to")))
}

fn is_struck_down(scene: &Scene, words: &Range<usize>, draft: &Draft) -> bool {
    let near = words.start.max(draft.anchor.saturating_sub(24))..words.end.min(draft.anchor + 24);
    let order = |range: Range<usize>| range.clone().any(|at| scene.any(at, ORDERS));
    near.clone().filter(|&at| scene.any(at, VOIDS)).any(|at| {
        let denied = scene.any(at.wrapping_sub(1), DENIES);
        let passive = scene.any(at.wrapping_sub(1), words!["was", "were", "been", "is", "are", "being"]);
        // "must reply by Friday or its licence is revoked" tells what else will come.
        let threatened = (draft.anchor..at)
            .any(|word| scene.any(word, words!["or", "otherwise", "if", "unless", "will", "would", "could"]));
        // "blocked the order telling them to leave by Friday"
        let active = at < draft.anchor && order(at + 1..(at + 5).min(draft.anchor));
        !denied && (active || passive && !threatened && at > draft.anchor && order(near.start..draft.anchor))
    })
}

/// "The bill would give firms until Friday", "whether he must pay by Friday", "Must I pay by Friday?"
pub(super) fn is_imagined(scene: &Scene, words: &Range<usize>, draft: &Draft) -> bool {
    use DeadlineRule::{GivenDuration, GivenUntil, HasDuration, HasUntil, MustBy, ToldToBy, UnlessBy, Within};
    // "some had thought they had until Friday"
    if matches!(draft.rule, HasUntil | HasDuration) {
        let near = words.start.max(draft.anchor.saturating_sub(6))..draft.anchor;
        return near.clone().any(|at| scene.any(at, words!["assumed", "believed", "hoped", "thought"]));
    }
    if !matches!(draft.rule, GivenDuration | GivenUntil | MustBy | ToldToBy | UnlessBy | Within) {
        return false;
    }
    let asked = (words.end.saturating_sub(2)..words.end).any(|at| scene.is(at, word!("?")));
    let supposed = scene.any(words.start, words!["had", "were"]);
    let floor = words.start.max(draft.anchor.saturating_sub(16));
    asked
        || supposed
        || draft.rule != UnlessBy && (floor..draft.anchor).any(|at| imagines(scene, floor, at) || is_moved(scene, at))
}

/// "a motion ordering them to leave", "a bill requiring banks to report": not yet passed
fn is_moved(scene: &Scene, at: usize) -> bool {
    scene.any(at, words!["amendment", "bill", "motion", "proposal", "resolution"])
        && scene.any(at + 1, words!["ordering", "requiring"])
}

/// Whether the word `at` makes what follows a mere thought.
fn imagines(scene: &Scene, floor: usize, at: usize) -> bool {
    let next = |from: usize| {
        (from..from + 4).find(|&word| !scene.any(word, words!["also", "be", "been", "not", "only", "then"]))
    };
    let compels = |from: usize| next(from).is_some_and(|word| scene.any(word, COMPELS));
    match scene.document.word(at) {
        // "said it would give them until Friday" announces, "the bill would give them" does not.
        "would" | "could" | "might" | "may" => {
            let have = usize::from(scene.is(at + 1, word!("have")) && !scene.is(at + 2, word!("to")));
            let told = (floor.max(at.saturating_sub(7))..at)
                .any(|word| scene.any(word, words!["said", "says", "announced", "warned", "told", "ruled"]));
            compels(at + 1 + have) && !(told && scene.is(at, word!("would")))
        }
        "whether" => true,
        "if" | "If" => scene.any(at + 2, words!["were", "was"]) || scene.any(at + 3, words!["were", "was"]),
        "to" => {
            const WISHES: &[Atom] = words![
                "wants", "want", "wanted", "plans", "planned", "hopes", "hoped", "asked", "proposed", "proposes",
                "likely", "unlikely", "expected"
            ];
            compels(at + 1)
                && !scene.is(at + 1, word!("have"))
                && (floor.max(at.saturating_sub(5))..at).any(|word| scene.any(word, WISHES))
        }
        // "had been told to leave by Friday": the day may have passed.
        "been" => scene.is(at.wrapping_sub(1), word!("had")) && scene.any(at + 1, COMPELS),
        _ => false,
    }
}
