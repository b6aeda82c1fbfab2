//! What did not happen though it is told: what is denied, feared, wished or false, or what somebody only claims.

use crate::lexicon::Atom;
use crate::passes::scene::Scene;

/// "denied she had resigned", "feared that Lin had died", "It is not true that Lin was held", "A false report said Lin had
/// died", "forged the minutes to show that members had voted": whether the clause whose subject starts with the word `first`
/// tells what somebody denies, fears or wishes, what is false, or what others shall believe.
pub(super) fn is_untrue(scene: &Scene, first: usize) -> bool {
    const DENIES: &[Atom] = words![
        "denied",
        "denies",
        "deny",
        "denying",
        "doubt",
        "doubted",
        "doubts",
        "dreamed",
        "dreams",
        "dreamt",
        "fear",
        "feared",
        "fears",
        "hope",
        "hoped",
        "hopes",
        "hoping",
        "imagined",
        "joked",
        "jokes",
        "pretended",
        "rumor",
        "rumors",
        "rumour",
        "rumours",
        "wish",
        "wished",
        "wishes",
    ];
    const FALSE: &[Atom] = words!["fake", "false", "falsely", "untrue", "wrong", "wrongly"];
    const SHOWS: &[Atom] = words!["claim", "pretend", "prove", "show", "suggest"];
    let (Some(head), that) = lead(scene, first) else { return false };
    // Four words more: "denied in a post on Monday that".
    let near = head.saturating_sub(if that { 4 } else { 0 })..head + 1;
    let denies = near.rev().take_while(|&at| !scene.is_mark(at)).any(|at| scene.any(at, DENIES));
    let to_show = || that && scene.any(head, SHOWS) && head > 0 && scene.is(head - 1, word!("to"));
    let untrue = || scene.any(head, words!["true"]) && head > 0 && scene.any(head - 1, words!["not", "n't", "n’t"]);
    // "Reports that Lin was held", but "The Courier reports that Lin was held"
    let noun = || scene.document.tag(head).is_noun() && (head == 0 || !scene.document.tag(head - 1).is_noun());
    let reports = || that && scene.any(head, words!["claims", "reports"]) && noun();
    // "A false report in the town said that", but "After a false alarm Lin resigned". Eight words.
    let said = that || scene.any(head, words!["reported", "said", "says"]);
    let near = || (first.saturating_sub(8)..first).rev().take_while(|&at| !scene.is_mark(at));
    let false_one = || said && near().any(|at| scene.any(at, FALSE));
    denies || to_show() || untrue() || reports() || false_one()
}

/// "claimed that Lin had resigned", "thought Lin had died": what may not be so, of those whose name starts with the word
/// `first`.
pub(super) fn is_only_claimed(scene: &Scene, first: usize) -> bool {
    const CLAIMS: &[Atom] = words![
        "alleged",
        "alleges",
        "believed",
        "believes",
        "claim",
        "claimed",
        "claims",
        "suspected",
        "thinks",
        "thought",
    ];
    lead(scene, first).0.is_some_and(|head| scene.any(head, CLAIMS))
}

/// The word before `first`, or before "that" in front of it, "that all seven members", and whether that stands there.
fn lead(scene: &Scene, first: usize) -> (Option<usize>, bool) {
    let that = (first.saturating_sub(4)..first).rev().find(|&at| scene.is(at, word!("that")));
    (that.unwrap_or(first).checked_sub(1), that.is_some())
}
