//! Quotes and claims, each with who said it, in which words, and when.

use super::Code;
use super::coder::Coder;
use super::values::{Field, given};
use super::words::{Place, Words};
use engine::facts::{ActorId, Channel, Claim, Quote, TimeId};
use engine::text::Span;

/// What quotes and claims have in common.
struct Said {
    speaker: Option<ActorId>,
    with: Vec<ActorId>,
    source: Option<Span>,
    cue: Option<Span>,
    channel: Option<Channel>,
    time: Option<TimeId>,
}

impl<C: Coder> Code<'_, C> {
    pub(super) fn quotes(&mut self, it: &[Quote]) -> Vec<Quote> {
        let (mut from, mut before) = (1, 0);
        self.list(Field::Quote, 0, it, |code, it| {
            let rule = code.choice(Field::QuoteRule, before, it.map(|it| it.rule));
            before = 1 + rule as usize;
            let extent = code.choice(Field::QuoteExtent, before, it.map(|it| it.extent));
            let detail = 2 * before + extent as usize;
            let sure = code.flag(Field::QuoteSure, detail, it.is_some_and(|it| it.sure));
            let sourced = it.is_some_and(|it| it.source_sure);
            let source_sure = code.flag(Field::QuoteSourceSure, 2 * before + usize::from(sure), sourced);
            let spans = code.list(Field::QuoteSpan, before, it.map_or(&[], |it| &it.spans), |code, it| {
                let span = code.between_marks(from, it.copied());
                from = code.words.place(span).end + 2;
                span
            });
            let mut inner = spans.iter().copied();
            let mut last = Span::default();
            let content = code.list(Field::QuoteContent, before, it.map_or(&[], |it| &it.content), |code, it| {
                last = inner.next().unwrap_or(last);
                code.around(Field::QuoteContent, detail, last, it.copied())
            });
            let it = it.map(|it| Said::new(it.speaker, &it.with, it.source, it.cue, it.channel, it.time));
            let Said { speaker, with, source, cue, channel, time } = code.said(before, content.first(), it);
            Quote { spans, content, speaker, with, source, cue, extent, channel, time, rule, sure, source_sure }
        })
    }

    pub(super) fn claims(&mut self, it: &[Claim]) -> Vec<Claim> {
        let (mut number, mut before) = (0, 0);
        self.list(Field::Claim, 0, it, |code, it| {
            let rule = code.choice(Field::ClaimRule, before, it.map(|it| it.rule));
            before = 1 + rule as usize;
            let sure = code.flag(Field::ClaimSure, before, it.is_some_and(|it| it.sure));
            let sourced = it.is_some_and(|it| it.source_sure);
            let source_sure = code.flag(Field::ClaimSourceSure, 2 * before + usize::from(sure), sourced);
            let mut from = None;
            let content = code.list(Field::ClaimContent, before, it.map_or(&[], |it| &it.content), |code, it| {
                let span = match from {
                    None => {
                        let start = code.next_sentence(Field::ClaimSentence, &mut number, it.copied());
                        code.clause(Field::ClaimContent, before, start, it.copied())
                    }
                    Some(from) => code.clause(Field::ClaimContent, 32 + before, from, it.copied()),
                };
                from = Some(code.words.place(span).end + 1);
                span
            });
            let it = it.map(|it| Said::new(it.speaker, &it.with, it.source, it.cue, it.channel, it.time));
            let said = code.said(32 + before, content.first(), it);
            let Said { speaker, with, source, cue, channel, time } = said;
            Claim { content, speaker, with, source, cue, channel, time, rule, sure, source_sure }
        })
    }

    /// Who said what begins with `content`; `rule` tells rules of quotes and claims apart.
    fn said(&mut self, rule: usize, content: Option<&Span>, it: Option<Said>) -> Said {
        let it = given::<C, _>(it);
        let start = content.map_or(0, |&span| self.words.place(span).start);
        let (first, _) = self.sentence(start);
        let source = it.as_ref().and_then(|it| it.source);
        let speaker = it.as_ref().and_then(|it| it.speaker);
        let (source, named) = if self.flag(Field::Source, rule, source.is_some()) {
            let (source, named) = self.named(rule, start, speaker, source);
            (Some(source), named)
        } else {
            (None, None)
        };
        let detail = 2 * rule + usize::from(named.is_some());
        let speaker = if self.flag(Field::SpeakerNamed, detail, C::WRITES && speaker == named) {
            named
        } else {
            self.actor(Field::Speaker, detail, first, speaker)
        };
        let with = it.as_ref().map_or(&[][..], |it| &it.with);
        let with = self.list(Field::With, rule, with, |code, it| {
            code.actor(Field::With, 0, first, it.copied()).unwrap_or(ActorId(0))
        });
        let near = source.map_or(start, |source| self.words.place(source).end);
        let cue = it.as_ref().and_then(|it| it.cue);
        let cue = self.flag(Field::Cue, detail, cue.is_some()).then(|| self.span(Field::Cue, detail, near, cue));
        let near = cue.map_or(near, |cue| self.words.place(cue).end);
        let channel = it.as_ref().and_then(|it| it.channel);
        let channel = if self.flag(Field::Channel, rule, channel.is_some()) {
            let span = self.span(Field::Channel, 0, near, channel.map(|it| it.span));
            Some(Channel { span, venue: self.choice(Field::Venue, 0, channel.map(|it| it.venue)) })
        } else {
            None
        };
        let (near, _) = self.sentence(near);
        let time = self.time(Field::SaidAt, rule, near, it.and_then(|it| it.time));
        Said { speaker, with, source, cue, channel, time }
    }

    /// The words that name a speaker, and the actor whose mention is among them. Which mention is told by how many lie
    /// between it and the word `near`.
    fn named(&mut self, rule: usize, near: usize, who: Option<ActorId>, it: Option<Span>) -> (Span, Option<ActorId>) {
        let place = self.place(it);
        let first = self.seen_from(near) as isize;
        let inside = |seen: &super::Seen| place.start <= seen.start && seen.end <= place.end;
        let theirs = |seen: &super::Seen| inside(seen) && who.is_some_and(|who| who.0 == seen.actor);
        let at = if C::WRITES { self.seen.iter().position(theirs) } else { None };
        if !self.flag(Field::SourceKnown, rule, at.is_some()) {
            return (self.span(Field::Source, rule, near, it), None);
        }
        let far = self.signed(Field::SourceKnown, rule, 0, at.map_or(0, |at| at as isize - first));
        let at = first.saturating_add(far).max(0) as usize;
        let Some(&seen) = self.seen.get(at) else { return Default::default() };
        let before = self.number(Field::SourceWide, 0, 0, seen.start.saturating_sub(place.start));
        let after = self.number(Field::SourceWide, 1, 0, place.end.saturating_sub(seen.end));
        let (start, end) = (seen.start.saturating_sub(before), seen.end.saturating_add(after));
        (self.exact(Place { start, end, ..place }), Some(ActorId(seen.actor)))
    }

    /// Words between marks, the next ones from the word `from` on or later.
    fn between_marks(&mut self, from: usize, it: Option<Span>) -> Span {
        let place = self.place(it);
        let is_between = C::WRITES
            && place.inside == 0
            && place.cut == 0
            && place.start > from
            && is_mark(&self.words, place.start - 1)
            && is_mark(&self.words, place.end + 1);
        if !self.flag(Field::QuoteSpan, 0, is_between) {
            return self.span(Field::QuoteSpan, 0, from, it);
        }
        let open = self.mark(Field::QuoteOpens, from, place.start.saturating_sub(1));
        let close = self.mark(Field::QuoteCloses, open + 1, place.end + 1);
        self.exact(Place { start: open + 1, end: close.saturating_sub(1), ..place })
    }

    /// The mark `it`, told by how many come before it, from the word `from` on.
    fn mark(&mut self, field: Field, from: usize, it: usize) -> usize {
        let passed = if C::WRITES { marks(&self.words, from).take_while(|&at| at < it).count() } else { 0 };
        let passed = self.number(field, 0, 0, passed);
        marks(&self.words, from).nth(passed).unwrap_or(from)
    }
}

/// The words from `from` on with which a quotation may begin or end.
fn marks(words: &Words, from: usize) -> impl Iterator<Item = usize> {
    (from..words.len()).filter(move |&at| is_mark(words, at))
}

/// Whether a quotation may begin or end with this word: an apostrophe inside a word is none.
fn is_mark(words: &Words, at: usize) -> bool {
    match words.word(at) {
        "“" | "”" | "\"" | "«" | "»" | "„" | "‘" | "`" => true,
        "’" | "'" => !words.gap(at).is_empty() || at > 0 && !words.gap(at - 1).is_empty(),
        _ => false,
    }
}

impl Said {
    fn new(
        speaker: Option<ActorId>,
        with: &[ActorId],
        source: Option<Span>,
        cue: Option<Span>,
        channel: Option<Channel>,
        time: Option<TimeId>,
    ) -> Self {
        Self { speaker, with: with.to_vec(), source, cue, channel, time }
    }
}
