//! Names the speaker and the time of a report by what earlier passes found.

use super::{Pattern, Report};
use crate::facts::{Actor, ActorId, Form, Time, TimeId, TimeKind};
use crate::text::{Document, Span};

/// Who speaks, and whether that is sure.
pub(crate) type Speaker = Option<(ActorId, bool)>;

/// Whom the article names, and where: in the order of the mentions' ends.
struct Mentions(Vec<(Span, ActorId, bool)>);

/// The speaker of each of `reports`.
///
/// Where somebody was heard shortly before, "he" is sure if two ways lead to one actor: who was mentioned last, and who
/// was heard last.
pub(crate) fn speakers(document: &Document, reports: &[Report], actors: &[Actor]) -> Vec<Speaker> {
    let mentions = Mentions::new(actors);
    let personal = |source: Span| matches!(source.of(document.text), "he" | "she" | "He" | "She");
    let mut heard: Option<(ActorId, usize)> = None;
    let mut speakers = Vec::with_capacity(reports.len());
    for report in reports {
        let Some(source) = report.source else {
            speakers.push(None);
            continue;
        };
        let mut speaker = mentions.speaker(document, source);
        let paragraph = document.paragraph_at(report.sentence.start);
        if let Some((id, sure)) = &mut speaker {
            if let Some((last, _)) = heard.filter(|(_, place)| personal(source) && paragraph <= place + 2) {
                *sure = last == *id;
            }
            heard = Some((*id, paragraph)).filter(|_| *sure);
        } else {
            heard = None;
        }
        speakers.push(speaker);
    }
    speakers
}

impl Mentions {
    fn new(actors: &[Actor]) -> Self {
        let mut mentions = Vec::new();
        for (index, actor) in actors.iter().enumerate() {
            mentions.extend(actor.mentions.iter().map(|mention| {
                let sure = mention.sure && (actor.sure || mention.form == Form::Name);
                (mention.span, ActorId(index as u32), sure)
            }));
        }
        mentions.sort_unstable_by_key(|&(span, id, _)| (span.end, std::cmp::Reverse(span.start), id));
        Self(mentions)
    }

    /// The actor whom `source` names: the last mention in the part before any comma or preposition, which is the head.
    fn speaker(&self, document: &Document, source: Span) -> Speaker {
        let head = head(document, antecedent(document, source));
        let first = self.0.partition_point(|(span, ..)| span.end <= head.start);
        let (span, id, sure) = self.0[first..].iter().take_while(|(span, ..)| span.start < head.end).last()?;
        (!followed_by_genitive(document, *span, source)).then_some((*id, *sure))
    }
}

/// "Wu, who": whom the relative pronoun stands for is named right before it.
fn antecedent(document: &Document, source: Span) -> Span {
    let at = document.word_at(source.start);
    if !matches!(document.word(at), "who" | "which" | "that") || at == 0 || document.words_of(source).len() > 1 {
        return source;
    }
    let before = if document.word(at - 1) == "," { at.saturating_sub(2) } else { at - 1 };
    document.words[before].span
}

/// "Putin’s adviser" does not name Putin.
fn followed_by_genitive(document: &Document, mention: Span, source: Span) -> bool {
    let next = document.word_at(mention.end);
    matches!(document.word(next), "'s" | "’s" | "’" | "'") && document.words[next].span.end < source.end
}

fn head(document: &Document, source: Span) -> Span {
    let words = document.words_of(source);
    let end = words.clone().skip(1).find(|&at| {
        matches!(document.word(at), "," | "of" | "for" | "at" | "in" | "from" | "with" | "who" | "(" | "on" | "that")
    });
    match end {
        Some(at) => Span { start: source.start, end: document.words[at].span.start },
        None => source,
    }
}

/// When it was said: a time of the reporter's sentence that is not part of what was said.
pub(crate) fn time(report: &Report, times: &[Time]) -> Option<TimeId> {
    // These stand inside a sentence whose time is that of something else.
    if matches!(report.pattern, Pattern::WhatSomebodyCalled | Pattern::ByAfterCue) {
        return None;
    }
    let sentence = report.sentence;
    let first = times.partition_point(|time| time.span.end <= sentence.start);
    let near = times[first..].iter().enumerate().take_while(|(_, time)| time.span.start < sentence.end);
    // A length of time is no answer to when.
    near.filter(|(_, time)| time.kind != TimeKind::Duration && time.from.is_some())
        .filter(|(_, time)| report.content.iter().chain(&report.source).all(|taken| !taken.overlaps(time.span)))
        .map(|(index, _)| TimeId((first + index) as u32))
        .next()
}
