//! Names the speaker and the time of a report by what earlier passes found.

use super::{Pattern, Report};
use crate::facts::{Actor, ActorId, Form, Time, TimeId, TimeKind};
use crate::text::{Document, Span};

/// The actor whom `source` names: the last mention in the part before any comma or preposition, which is the head.
pub(crate) fn speaker(document: &Document, actors: &[Actor], source: Span) -> Option<(ActorId, bool)> {
    let head = head(document, antecedent(document, source));
    let mut best: Option<(Span, ActorId, bool)> = None;
    for (index, actor) in actors.iter().enumerate() {
        let at = actor.mentions.partition_point(|mention| mention.span.end <= head.start);
        for mention in actor.mentions[at..].iter().take_while(|mention| mention.span.start < head.end) {
            if best.is_none_or(|(span, ..)| (mention.span.end, span.start) > (span.end, mention.span.start)) {
                let sure = mention.sure && (actor.sure || mention.form == Form::Name);
                best = Some((mention.span, ActorId(index as u32), sure));
            }
        }
    }
    best.filter(|(span, ..)| !followed_by_genitive(document, *span, source)).map(|(_, id, sure)| (id, sure))
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
