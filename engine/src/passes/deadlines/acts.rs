//! What a time limit is usually set for: answers, payments, withdrawals.

use crate::facts::TimeId;
use crate::lexicon::Atom;
use crate::passes::scene::Scene;

const DUTIES: &[Atom] = words![
    "accept",
    "act",
    "agree",
    "amend",
    "answer",
    "appeal",
    "apply",
    "approve",
    "cease",
    "challenge",
    "choose",
    "claim",
    "bid",
    "cancel",
    "clear",
    "close",
    "comment",
    "complete",
    "comply",
    "contest",
    "correct",
    "cure",
    "decide",
    "deliver",
    "demolish",
    "disarm",
    "disclose",
    "divest",
    "draft",
    "enrol",
    "enroll",
    "evacuate",
    "file",
    "find",
    "fix",
    "form",
    "free",
    "halt",
    "hand",
    "implement",
    "justify",
    "leave",
    "lodge",
    "make",
    "move",
    "name",
    "nominate",
    "notify",
    "object",
    "open",
    "opt",
    "pass",
    "pay",
    "post",
    "present",
    "produce",
    "provide",
    "publish",
    "pull",
    "quit",
    "raise",
    "ratify",
    "reach",
    "recall",
    "reconsider",
    "refund",
    "register",
    "remove",
    "renew",
    "repair",
    "repay",
    "reply",
    "report",
    "request",
    "respond",
    "restore",
    "restructure",
    "return",
    "secure",
    "sell",
    "settle",
    "shut",
    "sign",
    "stop",
    "submit",
    "surrender",
    "transfer",
    "vacate",
    "veto",
    "vote",
    "withdraw",
];

/// Verbs that a limit is usually set for. "has three days to prepare" may be mere circumstance.
pub(super) fn is_act_of_duty(scene: &Scene, verb: usize) -> bool {
    // "say whether it will pay", "explain its losses", and not "say goodbye" or "explain the rules"
    const ASKED: &[Atom] = words!["whether", "if", "how", "why"];
    const OWN: &[Atom] = words!["its", "his", "her", "their", "itself", "himself", "herself", "themselves"];
    let answers = scene.any(verb, words!["say", "explain"]) && scene.any(verb + 1, ASKED)
        || scene.is(verb, word!("explain")) && scene.any(verb + 1, OWN);
    let tells = scene.is(verb, word!("tell")) && (verb + 2..verb + 5).any(|at| scene.any(at, ASKED));
    let goes = scene.is(verb, word!("get")) && scene.any(verb + 1, words!["away", "off", "out"]);
    scene.any(verb, DUTIES) || answers || tells || goes
}

/// "was given two minutes to make a case": what a chair gives, and not who waits for an answer
pub(super) fn is_time_to_speak(scene: &Scene, id: TimeId, verb: usize) -> bool {
    const SPEAKS: &[Atom] = words![
        "address", "argue", "deliver", "explain", "make", "present", "put", "reply", "respond", "speak", "state"
    ];
    let value = scene.time(id).value.as_str();
    value.starts_with("PT") && value.ends_with('M') && scene.any(verb, SPEAKS)
}
