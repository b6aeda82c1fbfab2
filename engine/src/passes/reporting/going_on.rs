//! Whose a quotation is that its own sentence gives to nobody: the speaker's of the sentence, or paragraph, before.

use super::colons::quoted_transcript;
use super::exchanges::{is_exchange, may_answer};
use super::outline::Outline;
use super::report::{Pattern, Report};
use super::{add_content, contents};
use crate::lexicon::{self, Atom};
use crate::text::{Shape, Span, Tag};
use std::ops::Range;

/// As many words as more than an expression has.
pub(super) const FEW: usize = 4;

/// What the sentences before the present one leave open.
#[derive(Default)]
pub(super) struct Before {
    /// A cue with its source and a colon, or a shortened word that looks like a sentence's end, whose quotation is
    /// still to come.
    pub(super) waiting: Option<Report>,
    /// The last report that names a source, its sentence and its paragraph.
    last: Option<usize>,
    last_sentence: usize,
    last_paragraph: usize,
    paragraph: usize,
}

impl Before {
    pub(super) fn enter(&mut self, paragraph: usize) {
        if paragraph > self.paragraph + 1 {
            self.waiting = None;
        }
        self.paragraph = paragraph;
    }

    /// Nobody is known whom the next quotation may be of.
    pub(super) fn forget(&mut self) {
        self.last = None;
    }

    pub(super) fn heard(&mut self, report: usize, sentence: usize, paragraph: usize) {
        self.last = Some(report);
        (self.last_sentence, self.last_paragraph) = (sentence, paragraph);
    }
}

/// Of the reports of one sentence, from `first` on, the one whose speaker a quotation behind it goes on with: “…,”
/// said Lin, who called it a “lie.” “…”
///
/// What "his village" opposes is told of whoever was heard before.
pub(super) fn heard_again(outline: &Outline, reports: &[Report], first: usize) -> Option<usize> {
    let document = outline.document;
    let owned = |source: Span| document.is(document.word_at(source.start), words!["His", "Her", "his", "her"]);
    let told = |report: &Report| report.pattern == Pattern::CueBeforeObject && report.source.is_some_and(owned);
    let own = || (first..reports.len()).rev().filter(|&at| reports[at].source.is_some() && !told(&reports[at]));
    own().find(|&at| reports[at].pattern == Pattern::SpeakerAfter && reports[at].verbatim).or_else(|| own().next())
}

/// A sentence without a cue that starts with a quotation: whose is it?
pub(super) fn alone(
    outline: &Outline,
    sentence: &Range<usize>,
    number: usize,
    before: &mut Before,
    reports: &mut Vec<Report>,
) {
    if outline.quotation(sentence.start).is_none() {
        return;
    }
    let paragraph = before.paragraph;
    if is_exchange(outline, sentence, number, paragraph) {
        return;
    }
    let content = outline.trimmed(sentence.clone());
    // “…,” and words behind it: a comma before the closing mark tells that somebody else is named.
    let told = |words: &str| words.trim_end().ends_with(',');
    let attributed = content.len() > 1 && outline.quotation(sentence.start).is_some_and(told);
    let whole = !attributed && !contents::holds_verb(outline, &content);
    let content = if whole { content } else { sentence.start..sentence.start + 1 };
    if let Some(mut report) = quoted_transcript(outline, sentence).or_else(|| before.waiting.take()) {
        if report.quotations.is_empty() {
            add_content(outline, &content, &mut report);
        }
        before.heard(reports.len(), number, paragraph);
        reports.push(report);
        return;
    }
    let Some(last) = before.last else {
        if whole && acting_before(outline, sentence, number, reports, false) {
            before.heard(reports.len() - 1, number, paragraph);
        }
        return;
    };
    let near = before.last_sentence + 1 == number && before.last_paragraph == paragraph;
    let said = goes_on(&reports[last]) && whole;
    // It was late, Lin said. — and a paragraph of nothing but a quotation right behind it
    let follows = before.last_sentence + 1 == number
        && matches!(
            reports[last].pattern,
            Pattern::SpeakerAfter | Pattern::SpeakerBefore | Pattern::SubjectBeforeParticiple
        );
    // Lin was heard in the paragraph before. Wu shook her head. “No.”: the quotation is Wu's.
    let turned = whole && before.last_paragraph < paragraph && {
        let told = outline.sentence_before(number);
        told.is_some_and(|(_, place)| place == paragraph) && !continues(outline, sentence.start)
    };
    if turned {
        if acting_before(outline, sentence, number, reports, false) {
            before.heard(reports.len() - 1, number, paragraph);
        }
        return;
    }
    // “It was dark,” said Lin. / “Was it?” / “It was.”: in paragraphs of their own two people talk.
    let asks = |words: &str| words.trim_end().ends_with('?');
    let asked = |index: &usize| asks(outline.document.quotations[*index].inside.of(outline.document.text));
    let text = outline.document.text;
    // “I was cross,” Tran said. / “Yes or no, Ms. Tran.”
    let addressed = reports[last].source.and_then(|source| source.of(text).rsplit(' ').next()).is_some_and(|name| {
        name.starts_with(char::is_uppercase)
            && outline
                .quotation(sentence.start)
                .is_some_and(|words| words.trim_end_matches(['.', '?', '!', ',']).ends_with(name))
    });
    let parted = addressed
        || reports[last].pattern == Pattern::SameSpeakerGoesOn
            && (outline.quotation(sentence.start).is_some_and(asks)
                || reports[last].quotations.last().is_some_and(asked));
    let mut heard = last;
    let answers = near && may_answer(outline, sentence.start, &reports[last]);
    if said && near && reports[last].closed && !answers || continues(outline, sentence.start) {
        add_content(outline, &content, &mut reports[last]);
    } else if whole
        && before.last_sentence + 2 == number
        && before.last_paragraph == paragraph
        && acting_before(outline, sentence, number, reports, true)
    {
        heard = reports.len() - 1;
    } else if !attributed && before.last_paragraph == paragraph
        || said && before.last_paragraph + 1 == paragraph && (reports[last].verbatim || follows) && !parted
    {
        heard = reports.len();
        let next = whole && before.last_sentence + 1 == number;
        let direct = next && !answers && is_kept(outline, sentence, number, near, &reports[last]);
        reports.push(Report { direct, ..going_on(outline, &content, &reports[last]) });
    } else if !whole || !acting_before(outline, sentence, number, reports, false) {
        return;
    } else {
        heard = reports.len() - 1;
    }
    before.heard(heard, number, paragraph);
}

/// Lin praised the crew. — and a whole utterance right behind it: whoever acts in the sentence before says it; `again`
/// where somebody was heard before, only where nobody else can be meant: “…,” Lin said. She sat down. “…”
fn acting_before(
    outline: &Outline,
    sentence: &Range<usize>,
    number: usize,
    reports: &mut Vec<Report>,
    again: bool,
) -> bool {
    let Some(words) = outline.quotation(sentence.start).filter(|words| contents::is_utterance(words)) else {
        return false;
    };
    let sentence_before = outline.sentence_before(number);
    let Some((told, _)) = sentence_before.filter(|(told, _)| words.contains(' ') && !outline.has_quotation(told))
    else {
        return false;
    };
    let Some(found) = contents::acting(outline, &told) else { return false };
    // "She shook her head"
    let one = found.source.as_ref().map_or(0, |source| source.start);
    let own = |at: usize| {
        let she = outline.is(one, words!["she", "She"]) && outline.atom(at) == word!("her");
        let he = outline.is(one, words!["he", "He"]) && outline.atom(at) == word!("his");
        (she || he) && outline.tag(at + 1).is_noun()
    };
    // "The letter from Lin arrived", "Lin hugged Wu", "Lin listened": another may be heard.
    let person = |at: usize| {
        let word = outline.word(at);
        outline.tag(at) == Tag::Pronoun && !own(at)
            || matches!(outline.shape(at), Shape::Capital | Shape::Upper)
            || lexicon::is_person_role(word)
            || word.strip_suffix('s').is_some_and(lexicon::is_person_role)
            || outline.is(at, words!["asked", "asks", "heard", "hears", "listened", "listens"])
    };
    let named = |source: &Range<usize>| matches!(outline.tag(source.start), Tag::ProperNoun | Tag::Pronoun);
    let direct = found.source.as_ref().is_some_and(named) && !(found.cue.start..told.end).any(person);
    if again && !(direct && outline.tag(one) == Tag::Pronoun) {
        return false;
    }
    let mut report = Report {
        source: found.source.as_ref().map(|source| outline.span(source)),
        cue: None,
        content: Vec::new(),
        quotations: Vec::new(),
        verbatim: true,
        channel: None,
        sentence: outline.span(sentence),
        direct,
        unsaid: false,
        led: false,
        closed: true,
        inner: false,
        pattern: Pattern::SameSpeakerGoesOn,
    };
    add_content(outline, &(sentence.start..sentence.start + 1), &mut report);
    reports.push(report);
    true
}

/// There is “only one way out of the bay”: words of a sentence that reports nothing, right behind one that does, are
/// likely the same speaker's, unless they are too few to be more than an odd expression.
pub(super) fn in_passing(before: &mut Before, number: usize, from: usize, outline: &Outline, reports: &mut [Report]) {
    let near = before.last_sentence + 1 == number && before.last_paragraph == before.paragraph;
    let Some(last) = before.last.filter(|&last| near && last < from && goes_on(&reports[last])) else { return };
    let (heard, new) = reports.split_at_mut(from);
    for report in new.iter_mut().filter(|report| report.pattern == Pattern::NoCue) {
        let words = outline.document.quotations[report.quotations[0]].inside.of(outline.document.text);
        let goes_on = words.starts_with(|first: char| first.is_lowercase()) || is_led(outline, number);
        if words.split(' ').count() >= FEW && goes_on {
            report.source = heard[last].source;
            (report.pattern, report.verbatim) = (Pattern::SameSpeakerGoesOn, false);
            before.last_sentence = number;
        }
    }
}

/// Then, “I fell.”: whether the sentence `number` is a quotation with nothing but a word before it that joins it to what
/// was told.
fn is_led(outline: &Outline, number: usize) -> bool {
    let Some((sentence, _)) = outline.sentence(number) else { return false };
    let words = outline.trimmed(sentence);
    let Some(quote) = words.clone().last().filter(|&at| outline.quotation(at).is_some()) else { return false };
    let joins = |at: usize| {
        matches!(outline.tag(at), Tag::Conjunction | Tag::Adverb) || outline.is(at, words![",", ":", "Adding", "Then"])
    };
    quote - words.start < 3 && (words.start..quote).all(joins)
}

/// The speaker of `heard` goes on with `content`.
fn going_on(outline: &Outline, content: &Range<usize>, heard: &Report) -> Report {
    let mut report = Report {
        content: Vec::new(),
        quotations: Vec::new(),
        cue: None,
        verbatim: true,
        pattern: Pattern::SameSpeakerGoesOn,
        channel: None,
        ..heard.clone()
    };
    add_content(outline, content, &mut report);
    report
}

/// Whether nobody but the speaker of `heard`, in the sentence before, can be meant by a sentence of nothing but a quotation,
/// `near` it where both are in one paragraph: “It is late,” said Lin as the boat left. “We wait.”
fn is_kept(outline: &Outline, sentence: &Range<usize>, number: usize, near: bool, heard: &Report) -> bool {
    let document = outline.document;
    let named = match heard.pattern {
        Pattern::SpeakerAfter => heard.verbatim && !heard.unsaid || heard.direct,
        Pattern::SpeakerBefore | Pattern::ColonBeforeParagraph => heard.direct,
        Pattern::SameSpeakerGoesOn => heard.direct && near,
        _ => false,
    };
    // “I was there.” — Jo Lin, and in the next line what another wrote
    let signed = heard.cue.is_some_and(|cue| !cue.of(document.text).starts_with(char::is_alphabetic));
    let Some(words) = outline.quotation(sentence.start).filter(|_| named && !signed) else { return false };
    // “Is it late?” said Lin. / “It is.”: the next paragraph may answer, and so may few words where nothing was asked.
    let asks = |words: &str| words.trim_end().ends_with('?');
    let asked = |&index: &usize| asks(document.quotations[index].inside.of(document.text));
    let answers =
        !near && (asks(words) || words.split(' ').count() < 2 * FEW || heard.quotations.last().is_some_and(asked));
    if answers || !heard.verbatim && !contents::is_utterance(words) {
        return false;
    }
    // “I see no reason to change it, said Wu. He added that …”: marks that were left open hold what others said.
    if words.contains(", said ") || words.contains(", he said") || words.contains(", she said") {
        return false;
    }
    let Some((told, _)) = outline.sentence_before(number) else { return false };
    let end = heard.source.map_or(0, |source| source.end).max(heard.cue.map_or(0, |cue| cue.end));
    // "said Lin, and her brother cut in", but "said Lin as she and Wu left", "said Lin, who came but sees"
    const JOINTS: &[Atom] = words!["and", "but", "before", "until"];
    let behind = told.clone().skip_while(|&at| outline.span(&(at..at + 1)).start < end);
    let parts = |at: &usize| outline.is(*at, JOINTS) || outline.is(*at, words!["as", "while", "when", "who", "after"]);
    behind
        .into_iter()
        .find(parts)
        .is_none_or(|at| !outline.is(at, JOINTS) || !(at..told.end).any(|at| contents::is_finite(outline, at)))
}

/// Whether its speaker may be heard again without being named.
fn goes_on(report: &Report) -> bool {
    report.source.is_some()
        && !matches!(
            report.pattern,
            Pattern::CueBeforeObject | Pattern::CueBeforeInfinitive | Pattern::WhatSomebodyCalled
        )
}

/// Whether the quotation at the piece `at` goes on from the one before it.
fn continues(outline: &Outline, at: usize) -> bool {
    let Some(index) = outline.pieces[at].quotation() else { return false };
    outline.document.quotations[..index as usize]
        .iter()
        .rev()
        .find(|quotation| quotation.depth == 0)
        .is_some_and(|before| before.continues)
}
