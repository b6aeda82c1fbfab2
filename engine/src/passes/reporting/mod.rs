//! Reported speech: who is said to have said what, quoted or not, in the reporter's wording. No pass: the passes of
//! quotes and claims both draw on it.
//!
//! Each sentence is read for cues (a lexicon of reporting verbs, "according to"); a cue's source and content are
//! found by word order alone. What no cue of its own sentence explains is joined to a report nearby: a quotation
//! behind a colon, a second one of the same paragraph, the next paragraph of a long one.

mod channels;
mod colons;
mod contents;
mod cues;
mod described;
mod direct;
mod exchanges;
mod going_on;
mod outline;
mod own_words;
mod report;
mod sources;
mod speakers;
mod titles;
mod turns;
mod unspoken;

pub(crate) use report::{Pattern, Report};
pub(crate) use speakers::{Speaker, speakers, told};
pub(super) use titles::may_be_title;

use crate::lexicon::Atom;
use crate::text::{Document, Span};
use colons::{introduces, named_by_colon};
use direct::is_direct;
use going_on::{Before, alone, heard_again, in_passing};
use outline::{Outline, outlines};
use report::Found;
use std::ops::Range;
use unspoken::is_unsaid;

/// All reports of `document`, in the order of their sentences, and quotations that no report explains; at the end those
/// that are told inside of others.
pub(crate) fn reports(document: &Document) -> Vec<Report> {
    let mut reports = Vec::new();
    let mut inner = Vec::new();
    let mut before = Before::default();
    let turns = turns::turns(document);
    for (outline, numbers) in outlines(document) {
        numbers.for_each(|number| read_sentence(&outline, number, &turns, &mut before, &mut reports, &mut inner));
    }
    reports.extend(inner);
    reports.shrink_to_fit();
    reports
}

/// The reports of the document's sentence `number`; `before` is what the ones before it have told. Those that are told
/// inside of others go to `inner`.
fn read_sentence(
    outline: &Outline,
    number: usize,
    turns: &[&str],
    before: &mut Before,
    reports: &mut Vec<Report>,
    inner: &mut Vec<Report>,
) {
    let Some((sentence, paragraph)) = outline.sentence(number) else { return };
    let sentence = &sentence;
    let mut found = Vec::new();
    // Each quotation is of the innermost report that tells it.
    let mut taken = Vec::new();
    named_by_colon(outline, sentence, paragraph, turns, &mut found);
    if found.is_empty() {
        let own = contents::reports(outline, sentence, &mut found);
        for told in found.split_off(own).iter().rev() {
            let within = found.iter().flat_map(|own| &own.content).find(|content| content.contains(&told.cue.start));
            let report = report(outline, told, within.unwrap_or(sentence), sentence, &taken);
            taken.extend(&report.quotations);
            inner.push(Report { inner: true, ..report });
        }
    }
    before.enter(paragraph);
    if found.is_empty()
        && let Some(name) = contents::signature(outline, sentence)
        && sign(outline, number, name, reports)
    {
        return;
    }
    let first = reports.len();
    reports.extend(found.iter().map(|found| report(outline, found, sentence, sentence, &taken)));
    if found.is_empty() {
        alone(outline, sentence, number, before, reports);
    } else {
        before.waiting = None;
        if let Some(report) = heard_again(outline, reports, first) {
            before.heard(report, number, paragraph);
        }
        // “I ran,” Wu told police, prosecutors said. “I was ill.”: none of the two for sure.
        let passed_on = |found: &Found| found.pattern == Pattern::SpeakerAfter;
        if !taken.is_empty() && found.iter().any(passed_on) {
            before.forget();
        }
    }
    if let Some(report) = introduces(outline, sentence, !found.is_empty()) {
        before.waiting = Some(report);
    }
    let from = reports.len();
    left_over(outline, sentence, first, &taken, reports);
    if found.is_empty() {
        in_passing(before, number, from, outline, reports);
    }
}

/// “Go home.” — and in the next line "— Jo Lin": the quotation of the sentence before is signed with `name`.
fn sign(outline: &Outline, number: usize, name: Range<usize>, reports: &mut [Report]) -> bool {
    let Some((sentence, _)) = outline.sentence_before(number) else { return false };
    let Some(report) = reports.last_mut() else { return false };
    let unsigned = matches!(report.pattern, Pattern::NoCue | Pattern::SameSpeakerGoesOn)
        && report.content.last().is_some_and(|content| *content == outline.span(&outline.trimmed(sentence.clone())))
        && outline.quotation(sentence.start).is_some();
    if unsigned {
        report.cue = Some(outline.span(&(name.start - 1..name.start)));
        report.source = Some(outline.span(&name));
        report.pattern = Pattern::SpeakerAfter;
    }
    unsigned
}

fn add_content(outline: &Outline, content: &Range<usize>, report: &mut Report) {
    report.content.push(outline.span(content));
    report.quotations.extend(
        outline.pieces[content.clone()].iter().filter_map(|piece| piece.quotation()).map(|index| index as usize),
    );
}

/// The reporting words; a colon is none, and of whom something is said is no part of them.
fn words_of(outline: &Outline, cue: &Range<usize>) -> Option<Span> {
    let colon = cue.len() == 1 && outline.atom(cue.start) == word!(":");
    let said_of = cue.len() > 1
        && outline.atom(cue.end - 1) == word!("of")
        && outline.is(cue.end - 2, words!["said", "says", "say"]);
    (!colon).then(|| outline.span(&(cue.start..cue.end - usize::from(said_of))))
}

/// The report `found`, whose channel is told `within` these words of its sentence; the quotations `taken` are others'.
fn report(outline: &Outline, found: &Found, within: &Range<usize>, sentence: &Range<usize>, taken: &[usize]) -> Report {
    let mut report = Report {
        source: found.source.as_ref().map(|source| outline.span(source)),
        cue: words_of(outline, &found.cue),
        content: Vec::with_capacity(found.content.len()),
        quotations: Vec::new(),
        verbatim: found
            .content
            .iter()
            .all(|content| outline.pieces[content.clone()].iter().all(|piece| piece.quotation().is_some())),
        channel: channels::channel(outline, within, found),
        sentence: outline.span(sentence),
        direct: is_direct(outline, sentence, found) || contents::is_own_object(outline, sentence, found),
        unsaid: is_unsaid(outline, found),
        led: contents::is_led(outline, sentence, found),
        closed: contents::ends_report(outline, sentence, found),
        inner: false,
        pattern: found.pattern,
    };
    for content in &found.content {
        add_content(outline, content, &mut report);
    }
    report.quotations.retain(|index| !taken.contains(index));
    // "Asked about it", "denied it", "declined comment": somebody is heard, but what is said stands elsewhere.
    if let [content] = &found.content[..]
        && tells_nothing(outline, content)
    {
        report.content.clear();
    }
    report
}

/// "it", "that", "comment", alone: words that tell nothing by themselves.
fn tells_nothing(outline: &Outline, content: &Range<usize>) -> bool {
    content.len() == 1 && outline.is(content.start, UNTELLING)
}

const UNTELLING: &[Atom] = words!["it", "this", "that", "these", "those", "them", "him", "her", "so", "all", "comment"];

/// called it “late” and a “shame”: the second of two quotations that "and" joins is of the same report.
fn beside(outline: &Outline, at: usize, index: usize, reports: &[Report]) -> Option<Report> {
    let mut joint = at.checked_sub(1)?;
    joint -= usize::from(joint > 0 && outline.is(joint, words!["a", "an", "the"]));
    let comma = outline.atom(joint) == word!(",") || joint > 0 && outline.atom(joint - 1) == word!(",");
    let joins = outline.is(joint, words!["and", "or", "but", ","]);
    let first = joint.checked_sub(1 + usize::from(comma && outline.atom(joint) != word!(",")))?;
    let first = outline.pieces[first].quotation().filter(|_| joins)? as usize;
    let report = reports.iter().find(|report| report.quotations.contains(&first) && report.source.is_some())?;
    Some(Report {
        content: vec![outline.document.quotations[index].whole],
        quotations: vec![index],
        verbatim: false,
        direct: false,
        unsaid: false,
        led: false,
        ..report.clone()
    })
}

/// "Acme Inc. (“Acme” or the “Company”)", "(together, the “Parties”)", "Words such as “expects”": whether the words between
/// marks at `at` only tell by what word something is meant.
fn is_term(outline: &Outline, at: usize) -> bool {
    let Some(words) = outline.quotation(at) else { return false };
    let capital = words.split(' ').count() < 5 && words.split(' ').all(|word| word.starts_with(char::is_uppercase));
    // Six pieces: as far as a bracket opens before its second term.
    let opened = || {
        let open = (at.saturating_sub(6)..at).rev().find(|&at| outline.is(at, words!["(", ")", "."]));
        open.is_some_and(|open| outline.atom(open) == word!("("))
    };
    let closed = || outline.is(at + 1, words![")", ",", "or", "and"]);
    let list = || (at.saturating_sub(8)..at).rev().find(|&at| outline.is(at, words!["such"]));
    let word = |such: usize| outline.is(such - 1, words!["words", "Words", "terms", "Terms", "expressions"]);
    capital && opened() && closed() || list().is_some_and(|such| such > 0 && word(such))
}

/// Quotations of the sentence that no report took, nor one of those inside of others, which have `taken` theirs, are
/// listed without a speaker.
fn left_over(outline: &Outline, sentence: &Range<usize>, first: usize, taken: &[usize], reports: &mut Vec<Report>) {
    let recent = first.saturating_sub(2);
    let mut cues = None;
    for at in sentence.clone() {
        // Most are.
        if outline.pieces[at].is_word() {
            continue;
        }
        if is_term(outline, at) {
            continue;
        }
        let title = outline.pieces[at].title();
        let Some(index) = outline.pieces[at].quotation().or(title) else { continue };
        let index = index as usize;
        if taken.contains(&index) || reports[recent..].iter().any(|report| report.quotations.contains(&index)) {
            continue;
        }
        let mut governed = || {
            let cues = cues.get_or_insert_with(|| contents::sentence_cues(outline, sentence));
            contents::governing(outline, sentence, cues, at)
        };
        let shown = || (at == sentence.start).then(|| contents::any_verb(outline, sentence, at)).flatten();
        if let Some(found) = title.is_none().then(|| governed().or_else(shown)).flatten() {
            reports.push(report(outline, &found, sentence, sentence, &[]));
            continue;
        }
        let whole: Span = outline.document.quotations[index].whole;
        if let Some(report) = beside(outline, at, index, &reports[recent..]) {
            reports.push(report);
            continue;
        }
        reports.push(Report {
            source: None,
            cue: None,
            content: vec![whole],
            quotations: vec![index],
            verbatim: true,
            channel: None,
            sentence: outline.span(sentence),
            direct: false,
            unsaid: false,
            led: false,
            closed: true,
            inner: false,
            pattern: Pattern::NoCue,
        });
    }
}
