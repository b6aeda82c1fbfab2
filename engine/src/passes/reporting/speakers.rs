//! Names the speaker and the time of a report by what earlier passes found.

mod named;
mod voices;

use super::{Pattern, Report};
use crate::facts::{Actor, ActorId, Time, TimeId, TimeKind};
use crate::text::{Document, Span};
use named::Cast;
use voices::{Voice, Voices};

/// Who speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Speaker {
    pub(crate) id: ActorId,
    /// Who says it together with them, as the source lists them.
    pub(crate) with: Vec<ActorId>,
    pub(crate) sure: bool,
}

/// The speaker of each of `reports`, where known.
///
/// Where somebody was heard shortly before, "he" is sure if two ways lead to one actor: who was mentioned last, and who
/// was heard last. Where whoever was heard last is not known, it is only if the actor was named since. It is not where
/// kin or staff who may be meant were named between, or a sentence told of somebody who is not named, nor anybody where
/// it only likely stands for whoever was heard, nor in a new paragraph's midst where the article does not tell the
/// actor's gender and somebody else was heard whose gender fits.
pub(crate) fn speakers(document: &Document, reports: &[Report], actors: &[Actor]) -> Vec<Option<Speaker>> {
    let cast = Cast::new(document, actors);
    let personal = |source: Span| matches!(source.of(document.text), "he" | "she" | "He" | "She");
    let mut heard: Option<Heard> = None;
    // Those who surely spoke alone, and whoever spoke.
    let (mut rivals, mut voices) = (Voices::default(), Voices::default());
    let mut statement = None;
    let mut speakers = Vec::with_capacity(reports.len());
    for report in reports {
        let Some(source) = report.source else {
            speakers.push(None);
            continue;
        };
        let named = if report.pattern == Pattern::OwnedWords { owner(document, source) } else { source };
        let mut speaker = cast.speaker(named);
        let paragraph = document.paragraph_at(report.sentence.start);
        // The club said in a statement it was late. “It is late,” the statement said.
        let states = |span: Span| span.of(document.text).ends_with("statement");
        match &speaker {
            Some(speaker) if report.cue.is_some_and(states) || report.channel.is_some_and(|told| states(told.span)) => {
                statement = Some((speaker.clone(), paragraph));
            }
            None if source.of(document.text).eq_ignore_ascii_case("the statement") => {
                let near = statement.clone().filter(|(_, last)| paragraph <= last + 2);
                speaker = near.map(|(speaker, _)| speaker);
            }
            _ => {}
        }
        // Whoever is only told of goes on with nothing.
        if report.inner {
            speakers.push(speaker.map(|speaker| Speaker { sure: false, ..speaker }));
            continue;
        }
        let (guessed, mut doubted) = (speaker.is_none(), false);
        if personal(source) {
            // “It is late.” / “It was,” he added: whoever adds something is who was heard.
            let adds = report.cue.is_some_and(|cue| is_addition(cue.of(document.text)));
            let known = speaker.as_ref().map(|speaker| speaker.id);
            let nearest = voices.nearest(&cast, source.of(document.text), paragraph);
            // “It is late,” said Lin. Wu was less sure. “It was,” she added: somebody was named since.
            let since = |id| heard.is_none_or(|last| cast.is_named_between(id, last.source, source, false));
            let goes_back = |id: ActorId, voice: &Voice| id != voice.id && (adds || !voice.yields(&cast, id, source));
            if let Some(voice) = nearest.filter(|voice| known.is_none_or(|id| goes_back(id, voice))) {
                doubted = known.is_some_and(|id| !adds || since(id));
                speaker = Some(Speaker { id: voice.id, with: Vec::new(), sure: false });
            }
        }
        // The boy's grandmother was heard. “He is good,” she said: who is not known is nobody who was named before.
        let unknown = heard.filter(|last| last.actor.is_none() && personal(source) && paragraph <= last.paragraph + 2);
        if let Some(last) = unknown.filter(|last| cast.is_somebody(last.source, source.of(document.text))) {
            speaker = speaker.filter(|speaker| {
                // "Tom Lin's son" names Tom Lin, who is not meant.
                let since = Span { start: last.source.end, ..last.source };
                cast.is_named_between(speaker.id, since, source, false)
            });
        }
        let asks = report.cue.is_some_and(|cue| matches!(cue.of(document.text), "asked" | "asks"))
            || report.channel.is_some_and(|whom| cast.names_person(whom.span))
            || report.cue.is_some_and(|cue| is_to_person(document, &cast, cue));
        let end = report.content.iter().map(|told| told.end).max().unwrap_or(source.end);
        if let Some(speaker) = &mut speaker {
            if let Some(last) = heard.filter(|last| personal(source) && paragraph <= last.paragraph + 2) {
                // A paragraph that goes on about somebody before it quotes may have left whoever was heard before it.
                let starts = document.paragraphs[paragraph].span.start;
                let turns = paragraph > last.paragraph && report.sentence.start > starts;
                let pronoun = source.of(document.text);
                let told = speaker.sure || !(turns && rivals.fit(&cast, speaker.id, pronoun, paragraph));
                // “Is it?” said Lin. / “It is,” he replied: whoever answers is seldom who was heard.
                let quoted = !report.quotations.is_empty() && report.content[0].start < source.start;
                let answers = quoted && report.cue.is_some_and(|cue| is_reply(cue.of(document.text)));
                let told = told && !answers && !last.asks;
                // “It is,” she said. Lin nodded. “It was,” he said: whoever was heard last cannot be meant.
                let other = |&actor: &ActorId| cast.is_female(actor) != Some(pronoun.eq_ignore_ascii_case("he"));
                speaker.sure = match last.actor.filter(other) {
                    Some(actor) => {
                        let starts = paragraph > last.paragraph
                            && report.sentence.start == starts
                            && report.content.first().is_some_and(|content| source.start < content.start);
                        let outshone = starts && cast.is_outshone(actor, pronoun);
                        // Who is named beside the words that are told may be meant where nothing else tells who it is.
                        let beside = |span: Span| {
                            // "Ann praised Eva. “It is,” she said": either may be meant.
                            let object = last.acts && span.start < last.end;
                            let named = guessed && span.start >= last.end;
                            object || named && !report.content.iter().any(|told| told.contains(span))
                        };
                        actor == speaker.id
                            && told
                            && !outshone
                            && !cast.names_another(actor, last.source, source, pronoun, beside)
                    }
                    None => speaker.sure && cast.is_named_between(speaker.id, last.source, source, true),
                };
            }
            // “It is safe,” said Lin. A miner lay in hospital. “I fell,” he said: the miner, whom nobody names.
            if let Some(last) = heard.filter(|_| personal(source)) {
                speaker.sure &= !cast.tells_of_another(speaker.id, last.end, source.start);
            }
            // "said his brother Tom. Mr Lin said": Tom may be a Lin.
            let shared = voices.near(paragraph).any(|voice| cast.may_share(source, speaker.id, voice.id));
            speaker.sure &= !doubted && !shared;
            // "Kenya: Doctors go back": a place before a colon tells where.
            speaker.sure &= report.pattern != Pattern::NameBeforeColon || !cast.is_place(speaker.id);
            // "Lin’s claim was denied. He said": whose claim it is need not be who speaks.
            let apart = named != source;
            if speaker.with.is_empty() && cast.is_one_person(speaker.id) && !apart {
                let after = end.max(source.end);
                voices.heard(speaker.id, Span { start: after, end: after }, paragraph);
            }
            let acts = report.pattern == Pattern::CueBeforeObject && report.quotations.is_empty();
            // "Wu said it fell when Lin insisted on more. He said": who does something in what another tells does not speak.
            let told_first = speakers.len().checked_sub(1).map(|at| &reports[at]);
            let within = |told: &Report| told.sentence == report.sentence && told.source != report.source;
            let apart = apart || acts && !personal(source) && told_first.is_some_and(within);
            let alone = speaker.sure && speaker.with.is_empty() && !apart;
            heard = alone.then_some(Heard { actor: Some(speaker.id), source, end, paragraph, asks, acts });
            if alone {
                rivals.heard(speaker.id, source, paragraph);
            }
            if shared || apart {
                let source = Span { start: source.end, ..source };
                heard = Some(Heard { actor: None, source, end, paragraph, asks, acts: false });
            }
        } else {
            heard = (!personal(source)).then_some(Heard { actor: None, source, end, paragraph, asks, acts: false });
        }
        speakers.push(speaker);
    }
    speakers
}

/// "whispered to Ann Wu": whether the words behind the `cue` name a person to whom it was said.
fn is_to_person(document: &Document, cast: &Cast, cue: Span) -> bool {
    let to = document.words_of(cue).end;
    let last = document.words.len().min(to + 5);
    document.is(to, words!["to"]) && (to + 1..last).any(|last| cast.names_person(document.span(to + 1, last)))
}

fn is_reply(cue: &str) -> bool {
    ["replied", "replies", "answered", "answers", "responded", "responds", "countered", "retorted", "shot back"]
        .contains(&cue)
}

fn is_addition(cue: &str) -> bool {
    ["added", "adds", "continued", "continues", "went on", "goes on"].contains(&cue)
}

/// Who was heard last.
#[derive(Clone, Copy)]
struct Heard {
    /// `None` where the words name nobody of whom the article tells more.
    actor: Option<ActorId>,
    /// The words that name them.
    source: Span,
    /// Where what they said ends.
    end: u32,
    paragraph: usize,
    /// "Lin asked whether it was", "Lin told Wu", "Lin whispered to Wu": another may have the next word.
    asks: bool,
    /// "Ann praised Eva": it is told what they did rather than what they said.
    acts: bool,
}

/// "Lin" of "Lin’s", whose claim it is.
fn owner(document: &Document, source: Span) -> Span {
    let words = document.words_of(source);
    match words.end.checked_sub(1) {
        Some(last) if last > words.start && document.is(last, words!["'s", "’s", "'", "’"]) => {
            document.span(words.start, last - 1)
        }
        _ => source,
    }
}

/// Reports this far before and behind may be of the same sentence; more of them tell no time in it.
const BESIDE: usize = 4;

/// When the report `reports[at]` was said: a time of the reporter's sentence that is not part of what was said, nor of
/// what else that sentence reports: "called it late and said it would start on Friday".
pub(crate) fn time(reports: &[Report], at: usize, times: &[Time]) -> Option<TimeId> {
    let report = &reports[at];
    // These stand inside a sentence whose time is that of something else.
    if report.inner || matches!(report.pattern, Pattern::WhatSomebodyCalled | Pattern::ByAfterCue) {
        return None;
    }
    let sentence = report.sentence;
    let holds_cue = |other: &Report| report.cue.is_some_and(|cue| other.content.iter().any(|told| told.overlaps(cue)));
    let beside = &reports[at.saturating_sub(BESIDE)..(at + BESIDE + 1).min(reports.len())];
    let beside = beside.iter().filter(|other| other.sentence == sentence && !holds_cue(other));
    let taken = |time: Span| {
        let content = beside.clone().flat_map(|other| &other.content);
        content.chain(&report.source).any(|taken| taken.overlaps(time))
    };
    let first = times.partition_point(|time| time.span.end <= sentence.start);
    let near = times[first..].iter().enumerate().take_while(|(_, time)| time.span.start < sentence.end);
    // A length of time is no answer to when.
    near.filter(|(_, time)| time.kind != TimeKind::Duration && time.from.is_some())
        .find(|(_, time)| !taken(time.span))
        .map(|(index, _)| TimeId((first + index) as u32))
}

#[cfg(test)]
mod tests;
