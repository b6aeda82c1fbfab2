//! Tells deeds from reports where one verb names both: "found the keys", "called her brother", "a band called Blue Water",
//! "to claim the money".

use super::pastimes::{convenes, ends_work, is_act, names, rings};
use super::{holds_verb, is_finite, is_past};
use crate::lexicon::{Atom, is_person_role};
use crate::passes::reporting::cues::{self, Cue};
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::sources;
use crate::text::Tag;
use std::ops::Range;

/// Whether the verb of `cue` with what stands in `content` tells what somebody did, and no words of theirs.
pub(super) fn is_deed(outline: &Outline, cue: &Cue, content: &Range<usize>) -> bool {
    // "quoted Lin as saying it was late": the words are Lin's.
    if quotes(outline, cue.verb) {
        let as_saying = |at: usize| outline.atom(at) == word!("as") && outline.tag(at + 1) == Tag::VerbIng;
        return content.clone().take(8).any(|at| as_saying(at) && cues::frames(outline, at + 1).is_some());
    }
    // "did not say why"
    const ASKS: &[Atom] = words!["why", "whose", "how", "when", "where", "what", "who", "which"];
    if content.len() == 1 && outline.is(content.start, ASKS) {
        return true;
    }
    // "a clerk called Rhys told them: “…”": who is called so may speak.
    if outline.atom(cue.verb) == word!("called") && names(outline, cue) {
        return true;
    }
    if outline.has_quotation(content) {
        return false;
    }
    // "pointed to a woman in the crowd"
    let one = content.start + usize::from(outline.is(content.start, words!["a", "an"]));
    if outline.is(cue.verb, words!["pointed", "pointing", "points"])
        && one > content.start
        && is_person_role(outline.word(one))
    {
        return true;
    }
    // "argued the case in court"
    if outline.is(cue.verb, words!["argue", "argued", "arguing"])
        && content.clone().take(3).any(|at| outline.is(at, words!["appeal", "appeals", "case", "cases"]))
    {
        return true;
    }
    if cue.phrasal {
        return false;
    }
    // "was ready to believe again" tells how often.
    if content.len() == 1 && outline.tag(content.start) == Tag::Adverb {
        return true;
    }
    // "had to defend herself in court"
    let reflexive = outline.is(content.start, words!["himself", "herself", "itself", "themselves"])
        && (content.len() == 1
            || matches!(outline.tag(content.start + 1), Tag::Preposition | Tag::Particle | Tag::Mark))
        && !outline.is(content.start + 1, words!["as"]);
    if reflexive {
        return true;
    }
    // "says it, at length": what the pronoun stands for is told elsewhere.
    let alone =
        content.len() == 1 && outline.is(content.start, words!["both", "him", "her", "them", "me", "us", "you"]);
    if alone || points_back(outline, content) {
        return true;
    }
    // "have a week to say who is best": an answer that is still to be given.
    let asked = || outline.is(content.start, ASKS) || outline.is(content.start, words!["whether", "if"]);
    if cue.infinitive && outline.is(cue.verb, words!["say", "tell", "explain", "decide", "reveal"]) && asked() {
        return true;
    }
    match outline.word(cue.verb) {
        // "ordered 20 jets", "ordered a pie with peas": things, and no words.
        "order" | "orders" | "ordered" | "ordering" => {
            !(content.start..content.end.min(content.start + 8)).any(|at| is_act(outline, at))
                && !holds_verb(outline, content)
        }
        // "tweeted a photo of the pier"
        "tweeted" | "tweets" | "tweeting" => {
            const SHOWN: &[Atom] = words!["clip", "image", "link", "photo", "photos", "picture", "pictures", "video"];
            // "tweeted that the video was fake"
            (content.start..content.end.min(content.start + 4)).any(|at| outline.is(at, SHOWN))
                && !holds_verb(outline, content)
        }
        // "has recalled about 2,000 trucks", "recalled a batch of milk"
        "recall" | "recalls" | "recalled" | "recalling" => {
            const GOODS: &[Atom] = words![
                "batch", "batches", "cars", "heaters", "models", "packs", "pounds", "product", "products", "tonnes",
                "toys", "trucks", "units", "vehicles",
            ];
            let mut first = content.start..content.end.min(content.start + 5);
            first.any(|at| outline.tag(at) == Tag::Number && at < content.start + 2 || outline.is(at, GOODS))
                && !holds_verb(outline, content)
        }
        // "floated its shares", but "floated the idea of a sale"
        "float" | "floats" | "floated" | "floating" => {
            const IDEAS: &[Atom] = words![
                "concept",
                "idea",
                "ideas",
                "name",
                "notion",
                "option",
                "options",
                "plan",
                "plans",
                "possibility",
                "proposal",
                "proposals",
                "prospect",
                "scheme",
                "suggestion",
                "that",
                "theory",
            ];
            !(content.start..content.end.min(content.start + 5)).any(|at| outline.is(at, IDEAS))
        }
        // "is offering 40 million euros of notes", "offered its shares at $2"
        "offered" | "offering" | "offers" => (content.start..content.end.min(content.start + 12))
            .any(|at| outline.is(at, words!["bonds", "debentures", "notes", "obligations", "shares", "stock"])),
        // "defends her title", "defended his thesis"
        "defend" | "defends" | "defended" | "defending" => {
            const WON: &[Atom] =
                words!["title", "titles", "crown", "trophy", "championship", "belt", "thesis", "dissertation"];
            (content.start..content.end.min(content.start + 5)).any(|at| outline.is(at, WON))
        }
        // "quoting reference AB/12": no words of anybody
        "quote" | "quoting" => outline.is(content.start, words!["reference", "ref"]),
        // "has known her for years", "knew what to do": who knows somebody has said nothing.
        "know" | "knows" | "knew" | "known" | "knowing" => {
            let clause = outline.is(content.start, ASKS) || outline.is(content.start, words!["that", "whether", "if"]);
            !holds_verb(outline, content) || clause && outline.atom(content.start + 1) == word!("to")
        }
        "found" | "finds" | "felt" | "feel" | "feels" => finds(outline, cue, content),
        // "thanked the helpers", but "thanked the helpers for their patience"
        "thank" | "thanks" | "thanked" | "thanking" => {
            !content.clone().any(|at| outline.atom(at) == word!("for")) && !holds_verb(outline, content)
        }
        // "showed no fear", but "show no growers lied"
        "show" | "shows" | "showed" | "shown" => {
            // The verb of a clause stands near.
            let next = content.start + 1;
            let far = content.end.min(next + 24);
            let end = (next..far).find(|&at| outline.atom(at) == word!("as")).unwrap_or(far);
            // "showed her a note", "showed Lin the door": whoever sees a thing is told nothing
            let seen = (content.start..far).find(|&at| !is_person(outline, at)).unwrap_or(far);
            seen > content.start && outline.tag(seen) == Tag::Determiner
                || outline.is(content.start, words!["no", "little", "some", "any"]) && !tells(outline, &(next..end))
        }
        // "called it a day", "called time on it"
        "called" | "calls" | "call" | "calling" => {
            rings(outline, content) || ends_work(outline, content) || convenes(outline, content)
        }
        // "dismissed Jo Lin on Monday"
        "dismissed" => rings(outline, content) && !content.clone().any(|at| outline.is(at, words!["as", "that"])),
        // "made clear the path"
        "made" | "make" | "makes" | "making" => !holds_verb(outline, content),
        "said" | "says" | "saying" => nothing(outline, cue, content),
        // "have until May to claim compensation", "to say goodbye": what somebody may claim is no claim that they made.
        "claim" => {
            // "would later claim the pier was unsafe" tells what was said.
            const MAY: &[Atom] = words!["can", "could", "may", "might", "must", "should"];
            let open = cue.infinitive || cue.group.clone().any(|at| outline.is(at, MAY));
            open && !asserts(outline, content)
        }
        // "claimed six wickets", "claimed the gold medal", "repeated the feat"
        "claimed" | "claims" | "claiming" => {
            let first = content.start + usize::from(outline.tag(content.start) == Tag::Determiner);
            let mut near = content.start..content.end.min(content.start + 5);
            !holds_verb(outline, content) && (outline.tag(first) == Tag::Number || near.any(|at| outline.is(at, WINS)))
        }
        "repeated" | "repeats" => {
            let mut near = content.start..content.end.min(content.start + 4);
            near.any(|at| outline.is(at, words!["feat", "success", "trick"]))
        }
        "say" => nothing(outline, cue, content) || cue.infinitive && !holds_verb(outline, content),
        _ => false,
    }
}

/// Whether `content` is a pronoun for what is told elsewhere: "says it, at length", "told me that in good faith", "said this
/// on Monday"; but "said that night is darkest" and "said that for years it leaked" tell it.
fn points_back(outline: &Outline, content: &Range<usize>) -> bool {
    let next = content.start + 1;
    let marked = content.len() == 1 || outline.tag(next) == Tag::Mark;
    if marked && outline.is(content.start, words!["it", "so"]) {
        return true;
    }
    let ends = marked || matches!(outline.tag(next), Tag::Preposition | Tag::Adverb) || sources::is_time(outline, next);
    ends && outline.is(content.start, words!["that", "this"]) && !holds_verb(outline, &(next..content.end))
}

/// What whoever claims it wins or gets.
const WINS: &[Atom] = words![
    "benefits", "bronze", "crown", "gold", "life", "lives", "medal", "medals", "prize", "record", "scalp", "share",
    "silver", "title", "titles", "trophy", "wicket", "wickets",
];

fn is_person(outline: &Outline, at: usize) -> bool {
    outline.tag(at) == Tag::ProperNoun || outline.is(at, words!["him", "her", "them", "us", "me"])
}

/// "But who says growers are to blame?", "Stop calling it late": nobody does.
pub(super) fn is_asked_or_bidden(outline: &Outline, sentence: &Range<usize>, source: &Range<usize>) -> bool {
    let asks = outline.is(source.start, words!["who", "Who"]) && outline.atom(sentence.end - 1) == word!("?");
    let bids = outline.is(source.start, words!["Stop", "Keep"]);
    source.len() == 1 && source.start <= sentence.start + 1 && (asks || bids)
}

/// Whether a clause with "that", or with a subject of one word, is claimed: "to claim the money was late" has its verb
/// elsewhere.
fn asserts(outline: &Outline, content: &Range<usize>) -> bool {
    let subject = sources::is_pronoun(outline, content.start) || outline.tag(content.start) == Tag::ProperNoun;
    outline.atom(content.start) == word!("that")
        || outline.atom(content.start) == word!("there")
        || subject && holds_verb(outline, content)
}

/// Whether the verb at the piece `verb` gives the words of another.
pub(super) fn quotes(outline: &Outline, verb: usize) -> bool {
    outline.is(verb, words!["quoted", "quotes", "quoting", "cited", "cites", "citing"])
}

/// "said nothing to growers", "has said little about it": whoever says so little has reported nothing, unless a clause
/// begins: "said nothing would change".
fn nothing(outline: &Outline, cue: &Cue, content: &Range<usize>) -> bool {
    const LITTLE: &[Atom] = words!["nothing", "little", "anything", "much", "more"];
    // "said little about what had gone wrong"
    let about = cue.group.end + 1;
    if content.start == about + 1 && outline.is(about - 1, LITTLE) && outline.tag(about) == Tag::Preposition {
        return !outline.is(about, words!["of", "than"]);
    }
    let next = content.start + 1;
    let ends = next == content.end
        || matches!(outline.tag(next), Tag::Preposition | Tag::Mark | Tag::Adverb)
            && !outline.is(next, words!["of", "than"]);
    ends && outline.is(content.start, LITTLE) && !tells(outline, &(next..content.end))
}

/// Whether the words of `range` hold a verb whose subject stands before them: "in the report was wrong", and not
/// "about what happened" or "about the letter he wrote", whose verbs are of other clauses.
fn tells(outline: &Outline, range: &Range<usize>) -> bool {
    const CLAUSES: &[Atom] = words!["why", "whose", "how", "when", "where", "what", "who", "which", "that", "whether"];
    let main = range.clone().take_while(|&at| {
        outline.tag(at) != Tag::Subordinator && outline.tag(at) != Tag::Mark && !outline.is(at, CLAUSES)
    });
    let of_noun = |verb: usize| {
        verb >= range.start + 2
            && matches!(outline.tag(verb - 1), Tag::Pronoun | Tag::ProperNoun)
            && outline.tag(verb - 2) == Tag::Noun
    };
    main.into_iter().find(|&at| is_finite(outline, at) || is_past(outline, at)).is_some_and(|verb| !of_noun(verb))
}

/// "found himself late", "found a way", "felt the cold": only a clause is a finding, unless a study has found it.
fn finds(outline: &Outline, cue: &Cue, content: &Range<usize>) -> bool {
    const STUDIES: &[Atom] = words![
        "analysis",
        "audit",
        "inquiry",
        "investigation",
        "poll",
        "polls",
        "report",
        "review",
        "studies",
        "study",
        "survey",
        "surveys",
    ];
    let reflexive =
        outline.is(content.start, words!["himself", "herself", "itself", "themselves", "myself", "it", "him", "them"]);
    let studied = (cue.group.start.saturating_sub(6)..cue.group.start).any(|at| outline.is(at, STUDIES));
    // An infinitive is no clause: "a way to mend the pier"; nor is what tells which: "the car that was stolen".
    let which = |at: usize| {
        outline.is(at, words!["that", "which", "who"])
            && outline.tag(at - 1).is_noun()
            && !sources::is_stretch(outline, at - 1)
            && !outline.is(at - 1, words!["evidence", "proof", "sign", "signs"])
    };
    let told = content.clone().take_while(|&at| at == content.start || !which(at)).any(|at| {
        matches!(outline.tag(at), Tag::VerbPast | Tag::VerbS | Tag::Auxiliary | Tag::Modal)
            || outline.is(at, words!["'s", "’s"])
    });
    // "felt like an outsider"
    let like = outline.atom(content.start) == word!("like") && outline.tag(content.start + 1) == Tag::Determiner;
    outline.atom(content.start) != word!("that") && (reflexive || like || !studied && !told)
}
