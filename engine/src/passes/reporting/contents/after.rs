//! Reports whose content stands behind the cue: he said that …; vowed to …; criticized …

use super::as_told::{AsTold, as_reported, as_told};
use super::audiences::addressed;
use super::ends::{before_as, content_end, main_verb, object_end};
use super::own_deeds::before_deed;
use super::passives::passive;
use super::remarks::before_remark;
use super::starts::{after_time, behind_day, clause_follows, late_clause, starts_content};
use super::subjects::own_subject;
use super::that_clauses::{quotation_after, that_after};
use super::{PARTING, holds_verb, is_finite};
use super::{deeds, duties};
use crate::lexicon::Atom;
use crate::passes::reporting::cues::{self, Cue};
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::{Found, Pattern};
use crate::text::Tag;
use std::ops::Range;

/// A report whose content stands behind it: he said that …; vowed to …; criticized …
pub(super) fn head(
    outline: &Outline,
    sentence: &Range<usize>,
    cue: &Cue,
    cues: &[Cue],
    taken: usize,
    subject: Option<Range<usize>>,
) -> Option<Found> {
    if cue.according {
        return None;
    }
    if let Some(found) = as_reported(outline, sentence, cue, cues) {
        return Some(found);
    }
    if cue.passive {
        return passive(outline, sentence, cue, cues, taken);
    }
    let (content, mut pattern) = match as_told(outline, sentence, cue, cues) {
        AsTold::Behind(content) => (content, Pattern::SpeakerBefore),
        AsTold::Of => return None,
        AsTold::Not => content_after(outline, sentence, cue, cues)?,
    };
    if deeds::is_deed(outline, cue, &content) {
        return None;
    }
    // "Crews argued over height, inquiry finds": the inquiry has found it.
    let another = |other: &Cue| other.verb > content.start && other.group.end == content.end;
    let trails = content.len() < 6 && content.start > cue.group.end && outline.atom(content.start - 1) == word!(",");
    if trails && cues.iter().any(another) {
        return None;
    }
    let bare = cue.group.start == cue.verb && outline.tag(cue.verb) == Tag::VerbParticiple;
    // "a plan intended to help": nobody named intends.
    if pattern == Pattern::CueBeforeInfinitive
        && bare
        && outline.is(cue.verb, words!["intended", "planned", "expected"])
    {
        return None;
    }
    let source = own_subject(outline, sentence, cue, taken, subject, &mut pattern)?;
    // "The blast, police said, killed four": between commas a cue has all around it for its content, and a verb behind the
    // second one has its subject elsewhere.
    let parted = content.start > cue.group.end
        && outline.atom(content.start - 1) == word!(",")
        && source.start > sentence.start
        && outline.is(source.start - 1, PARTING);
    if parted
        && cues::is_speech_verb(outline.atom(cue.verb))
        && !outline.has_quotation(&content)
        && (is_finite(outline, content.start) || !holds_verb(outline, &content))
    {
        return None;
    }
    // "beat the heavily favored epic": an article is nobody.
    if source.len() == 1
        && source.end == cue.group.start
        && outline.is(source.start, words!["the", "The", "a", "A", "an", "An"])
    {
        return None;
    }
    // "Neither Lin nor Wu said it was late": nobody did.
    if source.start > sentence.start
        && outline.atom(source.start - 1) == word!("nor")
        && !outline.has_quotation(&content)
    {
        return None;
    }
    if duties::is_due(outline, sentence, cue, &content, pattern) {
        return None;
    }
    // "with members reminded that it was late": they were.
    let passive = source.end == cue.verb && matches!(outline.tag(cue.verb), Tag::VerbPast | Tag::VerbParticiple);
    if passive && outline.is(source.start.wrapping_sub(1), words!["with", "With"]) {
        return None;
    }
    // "The pier, as Lin said on Monday, leaks": what is told stands on both sides.
    if source.start > taken + 2
        && outline.atom(source.start - 1) == word!("as")
        && outline.is(source.start - 2, PARTING)
        && is_finite(outline, content.start)
    {
        let content = vec![outline.trimmed(taken..source.start - 2), content];
        let pattern = Pattern::CueBeforeObject;
        return Some(Found { source: Some(source), cue: cue.group.clone(), content, pattern });
    }
    // "Calling it “late,” Lin left": the main clause is none of what was said.
    let fronted = source.start > content.start && source.start < content.end;
    let content = if fronted { outline.trimmed(content.start..source.start) } else { content };
    // "Asked about the post, she nodded": what she was asked about asks nothing.
    if source.start == content.start && source.start >= cue.group.end {
        return None;
    }
    // "Growers who want to sell must ask": which growers, and not what anybody said
    const WISHES: &[Atom] = words![
        "want", "wants", "wanted", "wish", "hope", "hoped", "plan", "planned", "intend", "expect", "decide", "decides",
        "decided",
    ];
    let which = pattern == Pattern::CueBeforeInfinitive && outline.is(cue.verb, WISHES);
    let told_of = source.start > sentence.start && outline.tag(source.start - 1).is_noun();
    if which && told_of && outline.is(source.start, words!["who", "that"]) && cue.group.start == source.end {
        return None;
    }
    // "do you support it", "if you think so": a reader who is asked has said nothing.
    if outline.atom(source.start) == word!("you") && !outline.has_quotation(&content) {
        return None;
    }
    if deeds::is_asked_or_bidden(outline, sentence, &source) && !outline.has_quotation(&content) {
        return None;
    }
    // "knows how it works", "remembering what she saw": what is in somebody's mind is not said, unless they remember:
    // “It was late.”
    const MIND: &[Atom] = words!["know", "knows", "knew", "known", "remember", "remembers", "remembering"];
    let introduced = outline.is(cue.group.end, words![":", ","]) && outline.has_quotation(&content);
    if outline.is(cue.verb, MIND) && pattern == Pattern::SpeakerBefore && !introduced {
        pattern = Pattern::CueBeforeObject;
    }
    // "The bay, which Lin calls “the bath”, is cold": a relative clause calls it no more than these words.
    let relative = source.start > taken && outline.is(source.start - 1, words!["which", "that", "whom"]);
    if relative && names_so(outline, cue) {
        let content = std::iter::once(cue.group.end..cue.group.end + 1).collect();
        return Some(Found {
            source: Some(source),
            cue: cue.group.clone(),
            content,
            pattern: Pattern::CueBeforeObject,
        });
    }
    // "A letter, which Lin found at home, says it was late": the letter does.
    let main = content.start > cue.group.end
        && (outline.atom(content.start - 1) == word!(",") && is_finite(outline, content.start)
            || (cue.group.end..content.start).any(|at| is_finite(outline, at)));
    if relative && main {
        return None;
    }
    if source.start > taken && outline.atom(source.start - 1) == word!("what") {
        let quote = content.clone().find(|&at| outline.quotation(at).is_some());
        let what = source.start - 1;
        // "in what police said was revenge, killed two": the verb behind the comma may be tagged as a participle.
        let is = is_finite(outline, content.start);
        let goes_on = |&at: &usize| is && outline.atom(at) == word!(",") && outline.tag(at + 1).is_verb();
        let end = (content.start..content.end).find(goes_on).unwrap_or(content.end);
        let end = end.min(main_verb(outline, content.start, content.end));
        let content = match quote {
            Some(quote) => std::iter::once(quote..quote + 1).collect(),
            None if is => vec![what..what + 1, content.start..end],
            None => std::iter::once(content).collect(),
        };
        return Some(Found {
            source: Some(source),
            cue: cue.group.clone(),
            content,
            pattern: Pattern::WhatSomebodyCalled,
        });
    }
    // "Lin, who Wu said is late, left", "a letter, in which Wu wrote “no”, was read": the clause ends at its comma.
    let pronoun = source.start > sentence.start + 2
        && source.end <= cue.group.start
        && outline.is(source.start - 1, words!["who", "which", "whom"]);
    let led = source.start.saturating_sub(2);
    let led = led - usize::from(pronoun && outline.tag(led) == Tag::Preposition);
    let content = if pronoun && outline.is(led, PARTING) {
        content.start..main_verb(outline, content.start, content.end)
    } else {
        content
    };
    // "a rise that Lin said is late": the pronoun is the subject of what was said.
    let relative = (source.start > sentence.start && is_finite(outline, content.start))
        .then(|| source.start - 1)
        .filter(|&at| outline.is(at, words!["that", "which", "who"]) && source.end <= cue.group.start);
    let content = relative.map(|at| at..at + 1).into_iter().chain([content]).collect();
    Some(Found { source: Some(source), cue: cue.group.clone(), content, pattern })
}

/// Whether the words right behind the cue are what something is called: "calls “the bath”".
pub(super) fn names_so(outline: &Outline, cue: &Cue) -> bool {
    cue.frames.object() && cue.frames.quotes() && outline.quotation(cue.group.end).is_some()
}

fn content_after(
    outline: &Outline,
    sentence: &Range<usize>,
    cue: &Cue,
    cues: &[Cue],
) -> Option<(Range<usize>, Pattern)> {
    let start = cue.group.end;
    let frames = cue.frames;
    if start >= sentence.end {
        return None;
    }
    let end = content_end(outline, sentence, cues, start);
    let made = |from: usize, pattern: Pattern| {
        let object = pattern == Pattern::CueBeforeObject;
        let end = if object { object_end(outline, cues, from, end) } else { end };
        let end = if object && !frames.that() && !frames.clause() { before_as(outline, from, end) } else { end };
        let end = before_remark(outline, cue, from, end);
        let end = if pattern == Pattern::SpeakerBefore { before_deed(outline, from, end) } else { end };
        let content = outline.trimmed(from..end);
        (!content.is_empty()).then_some((content, pattern))
    };
    if cue.phrasal {
        // “…,” Lin pointed out over tea.
        return made(start, Pattern::CueBeforeObject)
            .filter(|(content, _)| !outline.is(content.start, words!["over", "during", "after", "before"]));
    }
    // "warned Acme against claiming that it was safe": what is claimed is nobody's.
    let against = |&at: &usize| outline.atom(at) == word!("against") && outline.tag(at + 1) == Tag::VerbIng;
    if let Some(against) = (start..end.min(start + 8)).find(against).filter(|_| frames.audience()) {
        return made(against, Pattern::CueBeforeObject);
    }
    // "denied telling Wu that it was late"
    if outline.tag(start) == Tag::VerbIng && cues::frames(outline, start).is_some() && frames.states() {
        return made(start, Pattern::SpeakerBefore);
    }
    if frames.that() || frames.audience() {
        if let Some(that) = that_after(outline, start, end, frames.audience()) {
            return made(that, Pattern::SpeakerBefore);
        }
        if let Some(quote) = quotation_after(outline, start, end) {
            return made(quote, Pattern::SpeakerBefore);
        }
    }
    let not = usize::from(outline.atom(start) == word!("not") && outline.atom(start + 1) == word!("to"));
    if outline.atom(start + not) == word!("to") && outline.tag(start + not + 1) != Tag::Determiner {
        // "A rule, written when Lin agreed to stay, was kept": behind the comma goes on what is around it.
        let goes_on = |&at: &usize| outline.atom(at) == word!(",") && is_finite(outline, at + 1);
        let end = (start..end).find(goes_on).unwrap_or(end);
        let content = outline.trimmed(start..end);
        return (frames.infinitive() && content.len() > 1).then_some((content, Pattern::CueBeforeInfinitive));
    }
    // "warned it would fall"
    if frames.audience() && !clause_follows(outline, start, end) {
        let addressed = addressed(outline, start, end)?;
        // "warned a second wave was on its way": what would be addressed is the subject.
        let subject = matches!(outline.tag(addressed), Tag::Auxiliary | Tag::Modal);
        // "told the court Mr Lin had left": behind a noun in small letters a name is another phrase.
        let name = |&at: &usize| outline.tag(at) == Tag::ProperNoun && outline.tag(at - 1) == Tag::Noun;
        let addressed = if subject { (start + 1..addressed).find(name).unwrap_or(start) } else { addressed };
        let addressed = behind_day(outline, addressed, end);
        return made(addressed, Pattern::SpeakerBefore)
            .filter(|(content, _)| content.len() > 1 && starts_content(outline, content.start));
    }
    // "The effects are hard to predict, growers say": no clause of the effects follows.
    let hard = || cue.group.clone().any(|at| outline.is(at, words!["difficult", "easy", "hard", "impossible"]));
    let comma = outline.atom(start) == word!(",");
    if outline.is(start, words![",", ".", ";", "."]) && !(frames.clause() && comma && !hard()) {
        return None;
    }
    if frames.clause() {
        if let Some(from) = late_clause(outline, start, end) {
            return made(from, Pattern::SpeakerBefore);
        }
        let from = after_time(outline, start, end);
        let (content, _) =
            made(from, Pattern::SpeakerBefore).filter(|(content, _)| starts_content(outline, content.start))?;
        // "thinks for a long time", "had thought harder about it": how long or hard is not what is thought.
        let hard = from == start
            && outline.is(start, words!["hard", "harder", "long", "longer", "twice", "deeply", "carefully"]);
        if (from > start || hard) && !holds_verb(outline, &content) && !outline.has_quotation(&content) {
            return None;
        }
        // "reported a loss": a thing, and no clause
        let clause = !frames.object() || holds_verb(outline, &content) || outline.has_quotation(&content);
        return Some((content, if clause { Pattern::SpeakerBefore } else { Pattern::CueBeforeObject }));
    }
    if (frames.quotes() || frames.audience()) && !cue.phrasal && clause_follows(outline, start, end) {
        return made(start, Pattern::SpeakerBefore);
    }
    let from = behind_day(outline, start, end);
    if (frames.object() || frames.words()) && starts_content(outline, from) {
        return made(from, Pattern::CueBeforeObject)
            .filter(|(content, _)| frames.object() || outline.has_quotation(content));
    }
    None
}
