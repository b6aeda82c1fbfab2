//! Speakers before a colon: "Trump told reporters:", "Trump: …" in a headline, "WALLACE: …" in a transcript.

use super::outline::Outline;
use super::report::{Found, Pattern, Report};
use super::{add_content, channels, contents, cues, sources};
use crate::lexicon::{self, Atom};
use crate::text::{Shape, Tag};
use std::ops::Range;

/// "WALLACE: …" between marks: the transcript's own words name the speaker.
pub(super) fn quoted_transcript(outline: &Outline, sentence: &Range<usize>) -> Option<Report> {
    let document = outline.document;
    let first = outline.pieces[sentence.start].first as usize + 1;
    let colon = (first + 1..first + 4).find(|&at| document.atom(at) == word!(":"))?;
    let named = document.words.get(first..colon)?.iter().all(|word| word.shape == Shape::Upper);
    if !named || colon + 1 >= outline.end(sentence.start) {
        return None;
    }
    let mut report = Report {
        source: Some(document.span(first, colon - 1)),
        cue: None,
        content: Vec::new(),
        quotations: Vec::new(),
        verbatim: true,
        channel: None,
        sentence: outline.span(sentence),
        direct: false,
        unsaid: false,
        led: false,
        closed: true,
        inner: false,
        pattern: Pattern::NameBeforeColon,
    };
    add_content(outline, &(sentence.start..sentence.start + 1), &mut report);
    Some(report)
}

/// "Trump told reporters:" at the end of a paragraph; "Trump told a panel in the U.S." before a quotation, where nothing
/// is `told` in the sentence.
pub(super) fn introduces(outline: &Outline, sentence: &Range<usize>, told: bool) -> Option<Report> {
    let colon = outline.atom(sentence.end - 1) == word!(":");
    let stop = || outline.word(sentence.end - 1).ends_with('.') && outline.word(sentence.end - 1).len() > 1;
    if !colon && (told || outline.quotation(sentence.end).is_none() || !stop()) {
        return None;
    }
    let found = contents::introduction(outline, sentence)?;
    // "Trump came to the U.S."
    if !colon && found.pattern != Pattern::ColonBeforeParagraph {
        return None;
    }
    Some(Report {
        source: found.source.as_ref().map(|source| outline.span(source)),
        cue: Some(outline.span(&found.cue)),
        content: Vec::new(),
        quotations: Vec::new(),
        verbatim: true,
        channel: channels::channel(outline, sentence, &found),
        sentence: outline.span(sentence),
        direct: found.pattern == Pattern::ColonBeforeParagraph,
        unsaid: false,
        led: false,
        closed: true,
        inner: false,
        pattern: Pattern::ColonBeforeParagraph,
    })
}

/// "The Latest: …", "Bill is back: …", "Fish-Net Poll: …": what stands before the colon is a label or a clause.
fn is_kicker(outline: &Outline, source: &Range<usize>) -> bool {
    const LABELS: &[Atom] = words![
        "analysis",
        "athletics",
        "boxing",
        "breaking",
        "business",
        "clip",
        "column",
        "correction",
        "cricket",
        "cycling",
        "daily",
        "darts",
        "editorial",
        "exclusive",
        "explainer",
        "football",
        "full-time",
        "gallery",
        "golf",
        "half-time",
        "interview",
        "latest",
        "live",
        "look",
        "markets",
        "money",
        "movies",
        "music",
        "news",
        "obituary",
        "opinion",
        "photos",
        "podcast",
        "politics",
        "preview",
        "profile",
        "property",
        "recap",
        "review",
        "rugby",
        "science",
        "snooker",
        "soccer",
        "sport",
        "sports",
        "stocks",
        "technology",
        "tennis",
        "text",
        "timeline",
        "transcript",
        "tv",
        "update",
        "updated",
        "video",
        "videos",
        "watch",
        "weather",
        "week",
        "wow",
    ];
    let label = |at: usize| outline.atom(at).is_any(LABELS);
    let clause = |at: usize| {
        matches!(outline.tag(at), Tag::Auxiliary | Tag::Modal)
            || outline.is(at, words!["is", "Is", "are", "Are", "in", "In"])
    };
    label(source.end - 1) || label(source.start) || source.clone().skip(1).any(clause)
}

/// Whether a headline's words before its colon are somebody's name or role: "Port chief", but no "Leeds 2-1 Hull" and no
/// "Ferry bosses sail home".
fn names_speaker(outline: &Outline, source: &Range<usize>) -> bool {
    let lower = |at: usize| outline.shape(at) == Shape::Lower && outline.tag(at) != Tag::Preposition;
    let number = |at: usize| outline.word(at).starts_with(|c: char| c.is_ascii_digit());
    let role = outline.listed_lower(source.end - 1, &lexicon::ROLES).is_some();
    !source.clone().any(number) && (role || !source.clone().any(lower))
}

/// Jo Lin, the mayor: “Go home.”, From the report: “It leaks.”: a name, or whom it is from, that is all that stands between
/// its sentence's start and the quotation's colon.
fn named_before_quotation(outline: &Outline, sentence: &Range<usize>, colon: usize) -> Option<Range<usize>> {
    outline.quotation(colon + 1).filter(|_| sentence.end <= colon + 3)?;
    let from = outline.atom(sentence.start) == word!("From");
    let start = sentence.start + usize::from(from);
    let source = sources::after(outline, start, colon).filter(|source| source.end == colon)?;
    if from {
        return Some(source);
    }
    let named = outline.shape(source.start) != Shape::Lower
        && (source.clone().any(|at| outline.tag(at) == Tag::ProperNoun)
            // One trader: “It was late.”
            || lexicon::is_person_role(outline.word(source.end - 1)))
        && source.clone().all(|at| cues::frames(outline, at).is_none() && !sources::is_time(outline, at));
    named.then_some(source)
}

/// Lin's answer, on the radio: “No.” Her blunt reply: “No.”: whose answer stands before the colon, and the word for it.
fn answered(outline: &Outline, sentence: &Range<usize>, colon: usize) -> Option<Found> {
    const ANSWERS: &[Atom] = words![
        "advice",
        "answer",
        "comment",
        "conclusion",
        "line",
        "message",
        "reply",
        "response",
        "verdict",
        "warning"
    ];
    outline.quotation(colon + 1).filter(|_| sentence.end <= colon + 3)?;
    let start = sentence.start;
    let her = outline.is(start, words!["His", "Her"]);
    let owner = if her { start } else { (start + 1..colon).find(|&at| outline.tag(at) == Tag::Possessive)? };
    let noun = owner + 1 + usize::from(outline.tag(owner + 1) == Tag::Adjective);
    // Her favourite line: “…” may be another's.
    let own = outline.is(noun, ANSWERS) && !outline.is(noun - 1, words!["favorite", "favourite"]);
    let named = her || outline.shape(start) == Shape::Capital;
    let plain = own && named && !(start..colon).any(|at| contents::is_finite(outline, at));
    plain.then(|| Found {
        source: Some(if her { start..start + 1 } else { start..owner }),
        cue: noun..noun + 1,
        content: std::iter::once(colon + 1..colon + 2).collect(),
        pattern: if her { Pattern::OwnedWords } else { Pattern::NameBeforeColon },
    })
}

/// Where the turn ends that begins with `sentence`: with its paragraph, unless that quotes somebody later.
fn turn_end(outline: &Outline, sentence: &Range<usize>, paragraph: usize) -> usize {
    let high = outline.document.paragraphs[paragraph].span.end;
    let inside = |&at: &usize| at < outline.pieces.len() && outline.span(&(at..at + 1)).end <= high;
    let end = (sentence.end..).take_while(inside).last().map_or(sentence.end, |last| last + 1);
    if outline.has_quotation(&(sentence.end..end)) { sentence.end } else { end }
}

/// "Trump: …" in a headline, "WALLACE: …" in a transcript, "Lin: …" in an interview.
pub(super) fn named_by_colon(
    outline: &Outline,
    sentence: &Range<usize>,
    paragraph: usize,
    turns: &[&str],
    found: &mut Vec<Found>,
) {
    // Fourteen: an answer with where it was given; longer stretches hold a clause.
    let Some(colon) =
        (sentence.start + 1..sentence.end.min(sentence.start + 14)).find(|&at| outline.atom(at) == word!(":"))
    else {
        return;
    };
    if let Some(answered) = answered(outline, sentence, colon) {
        found.push(answered);
        return;
    }
    if let Some(source) = named_before_quotation(outline, sentence, colon) {
        found.push(Found {
            source: Some(source),
            cue: colon..colon + 1,
            content: std::iter::once(colon + 1..colon + 2).collect(),
            pattern: Pattern::NameBeforeColon,
        });
        return;
    }
    if colon > sentence.start + 5 {
        return;
    }
    let headline = paragraph == 0 && outline.document.has_headline;
    let starts = outline.document.paragraphs[paragraph].span.start == outline.span(sentence).start;
    let transcript = starts && (sentence.start..colon).all(|at| outline.shape(at) == Shape::Upper);
    let source = sentence.start..colon;
    let is_turn = |label: &str| turns.binary_search(&label).is_ok();
    let turn = starts && !headline && is_turn(outline.span(&source).of(outline.document.text));
    // "Q:" and "A:" name nobody, but whoever answers may be named above.
    let answers = turn && is_turn("Q") && outline.word(sentence.start) == "A";
    let letter = source.len() == 1 && outline.word(sentence.start).len() == 1 && !answers;
    if !headline && !transcript && !turn || letter {
        return;
    }
    if headline && !names_speaker(outline, &source) {
        return;
    }
    let end = if turn || transcript { turn_end(outline, sentence, paragraph) } else { sentence.end };
    let content = outline.trimmed(colon + 1..end);
    // Whoever asks has claimed nothing.
    if (turn || transcript) && outline.atom(end - 1) == word!("?") {
        return;
    }
    // "Storm Ida: what we know": what an article is about tells nothing.
    let about = words!["live", "Live", "what", "What", "how", "How", "why", "Why", "latest", "full", "everything"];
    if headline && outline.is(content.start, about) {
        return;
    }
    // "HARBOR: FERRIES STAY IN PORT" heads a section.
    let heads = !headline && content.clone().take(3).all(|at| outline.shape(at) == Shape::Upper);
    if heads || is_kicker(outline, &source) {
        return;
    }
    // "Storm: “It roared”, say growers" names who speaks behind the words.
    let behind = content.start + 1 + usize::from(outline.atom(content.start + 1) == word!(","));
    let attributed = outline.quotation(content.start).is_some()
        && cues::frames(outline, behind).is_some_and(|frames| frames.quotes());
    if attributed
        || outline.has_quotation(&source)
        || content.is_empty()
        || source.clone().any(|at| cues::frames(outline, at).is_some())
    {
        return;
    }
    found.push(Found {
        source: Some(source),
        cue: colon..colon + 1,
        content: vec![content],
        pattern: Pattern::NameBeforeColon,
    });
}
