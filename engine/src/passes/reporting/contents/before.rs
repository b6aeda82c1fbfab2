//! Reports whose content stands before the cue: “…,” he said; …, said Lin.

use super::according::according_tail;
use super::around::{cued_before, speaker_around};
use super::audiences::tells_story;
use super::broken_in::broken_in;
use super::headlined::is_clause;
use super::quoted::{quoted_by_another, quoted_tail};
use super::second_halves::second_half;
use super::{PARTING, holds_cue, holds_verb, is_finite, is_past};
use crate::passes::reporting::cues::{self, Cue};
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::{Found, Pattern};
use crate::passes::reporting::sources;
use crate::text::{Shape, Tag};
use std::ops::Range;

/// The last cue of the sentence if all before it is its content: "…, officials said."
pub(super) fn last_tail(
    outline: &Outline,
    sentence: &Range<usize>,
    cues: &[Cue],
    taken: usize,
) -> Option<(usize, Found)> {
    cues.iter().enumerate().rev().find_map(|(number, cue)| {
        let report = tail(outline, sentence, cue, cues, taken)?;
        // "In Lin’s words, it is lost, and Wu said it was late": another report follows.
        let told = report.content.last().map_or(0, |content| content.end);
        if cue.according && cues[number + 1..].iter().any(|next| next.verb >= told && told > cue.verb) {
            return None;
        }
        let end = report.cue.end.max(report.source.as_ref().map_or(0, |source| source.end));
        // What follows must not hold another subject and verb.
        // "The lock was shut, Lin said, and the pier was lost" is all Lin's.
        let plain = |content: &Range<usize>| {
            !outline.has_quotation(content)
                && content.clone().all(|at| cues::frames(outline, at).is_none_or(|frames| !frames.quotes()))
        };
        let breaks_in =
            report.content.len() == 2 && cues::is_speech_verb(outline.atom(cue.verb)) && plain(&report.content[0]);
        let whole = breaks_in || outline.quotation(report.content[0].end - 1).is_some();
        (whole || rest_is_short(outline, end, sentence.end)).then_some((number, report))
    })
}

/// A report whose content stands before it: "…," he said; …, said Lin.
pub(super) fn tail(outline: &Outline, sentence: &Range<usize>, cue: &Cue, cues: &[Cue], taken: usize) -> Option<Found> {
    if cue.according {
        return according_tail(outline, sentence, cue, cues, taken);
    }
    if cue.passive || !cue.frames.quotes() && !cue.frames.clause() {
        return None;
    }
    // "It is late, or so says Lin": what is told stands before.
    let so = cue.group.start;
    if outline.atom(so) == word!("so") && outline.is(so.wrapping_sub(1), words!["or"]) {
        return Some(Found {
            source: Some(sources::after(outline, cue.group.end, sentence.end)?),
            cue: cue.group.clone(),
            content: vec![content_before(outline, sentence, taken, so - 1)?],
            pattern: Pattern::SpeakerAfter,
        });
    }
    // “…,” Lin told “Blue Bay,” reminding them: a participle has its subject before the quotation.
    let saying = outline.tag(cue.verb) == Tag::VerbIng || outline.atom(cue.verb) == word!("saying");
    if saying && cue.group.start == cue.verb {
        return quoted_tail(outline, sentence, cue, taken);
    }
    if let Some(found) = broken_in(outline, sentence, cue, cues, taken) {
        return Some(found);
    }
    let (source, start) = speaker_around(outline, sentence, cue, taken)?;
    if is_clause(outline, &source, cue) {
        return None;
    }
    // "said that if it fell, he would advise buying it"
    let would = cue.group.clone().any(|at| outline.tag(at) == Tag::Modal);
    let speaks = cues::is_speech_verb(outline.atom(cue.verb)) || outline.atom(cue.verb) == word!("say");
    if would && !speaks && outline.quotation(start - 1).is_none() {
        return None;
    }
    if cue.phrasal && outline.quotation(start - 1).is_none() {
        return None;
    }
    // "where, she said, she learned to read": what follows the verb is told by it.
    let infinitive = outline.atom(cue.group.end) == word!("to") && outline.tag(cue.group.end + 1) == Tag::Verb;
    if infinitive && source.end <= cue.group.start && outline.quotation(start - 1).is_none() {
        return None;
    }
    // "Lin, whose looks told the story, felt": whoever tells a story says nothing of it here.
    if outline.is(cue.verb, words!["told", "tells"]) && tells_story(outline, cue.group.end) {
        return None;
    }
    // “River of Gold,” Lin sang
    let sings = outline.is(cue.verb, words!["sang", "sings", "sing"]);
    if sings && outline.quotation(start - 1).is_some() && outline.in_title_case(start - 1) {
        return None;
    }
    // "Apart from that, cousins say Lin often warns": a verb of another clause.
    if outline.quotation(start - 1).is_none() && holds_cue(outline, source.clone()) && source.end <= cue.group.start {
        return None;
    }
    let content = content_before(outline, sentence, taken, start)?;
    // "the mill, where, she said, she learned": what stands before the pronoun is the reporter's.
    let fronted = content.len() > 1 && outline.is(content.end - 1, words!["where", "which", "who"]);
    let content = if fronted { content.end - 1..content.end } else { content };
    let (source, cue) = &quoted_by_another(outline, sentence, cue, &source).unwrap_or((source, cue.clone()));
    // Some answered “Yes!” Others booed: the last quotation is that of the verb before it too, unless a comma ends it.
    let last = outline.quotation(start - 1).is_some_and(|words| words.ends_with(['.', '?', '!']));
    let quote = if last { start - 1 } else { content.start };
    if outline.quotation(quote).is_some() && cued_before(outline, sentence, quote) {
        return None;
    }
    // "Lin, speaking in Oslo, said her brother, Al, had called": words with a comma and no verb are the subject.
    let inverted = source.start >= cue.group.end && !content.clone().any(|at| outline.quotation(at).is_some());
    // "A villager, who had fled, said soldiers came", "The council, which is broke, said parents left": so are those whom
    // nothing but a relative clause tells of.
    let comma = content.clone().find(|&at| outline.atom(at) == word!(",")).unwrap_or(content.end);
    let relative = outline.is(comma + 1, words!["who", "whose", "which"])
        && outline.atom(content.end) == word!(",")
        && !(comma + 1..content.end).any(|at| outline.atom(at) == word!(","));
    let told = if relative { content.start..comma } else { content.clone() };
    let subject = inverted
        && !holds_verb(outline, &told)
        && matches!(outline.tag(content.start), Tag::ProperNoun | Tag::Determiner | Tag::Noun)
        && content.clone().any(|at| outline.atom(at) == word!(","));
    if subject {
        return None;
    }
    // "Lin said the band, once famous, wrote a song": the verb has a thing for its object, and no speaker behind it.
    let thing = source.start >= cue.group.end && outline.is(source.start, words!["a", "an"]);
    let told = |at: usize| cues::is_speech_verb(outline.atom(at));
    if thing && outline.quotation(start - 1).is_none() && content.clone().any(told) {
        return None;
    }
    let end = cue.group.end.max(source.end);
    let mut contents = vec![content.clone()];
    let quoted = outline.quotation(content.end - 1).is_some();
    // "Because of the rain, explained Lin, “it is late.”"
    let breaks_in = source.start >= cue.group.end
        && !quoted
        && (outline.atom(end) == word!(",")
            || outline.atom(end) == word!(":") && outline.shape(source.start) != Shape::Lower)
        && outline.quotation(end + 1).is_some();
    if !breaks_in && content_follows(outline, cue, content.end - 1, end, sentence, quoted) {
        return None;
    }
    // "His mother, he told the meeting, was 88"
    let told = (cue.frames.audience() && !quoted).then(|| sources::after(outline, end, sentence.end)).flatten();
    let told = told.filter(|told| outline.atom(told.end) == word!(",")).map_or(end, |told| told.end);
    if let Some(more) = second_half(outline, told, sentence, quoted) {
        contents.push(more);
    } else if fronted {
        return None;
    }
    // "A laugh, and then, Lin said later, “a cry”": what goes on elsewhere is no clause.
    if contents.len() == 1 && outline.is(content.end - 1, words!["and", "but", "then"]) {
        return None;
    }
    // "Still, he acknowledged the risk": an adverb is no content, nor is where it stands, "in a letter that was lost".
    let relative = words!["that", "which", "who"];
    let mut verbs = content.clone().filter(|&at| is_finite(outline, at) || is_past(outline, at));
    let comma = content.clone().find(|&at| outline.is(at, PARTING));
    let placed = contents.len() == 1
        && outline.tag(content.start) == Tag::Preposition
        && match comma {
            None => verbs.all(|verb| outline.is(verb - 1, relative)),
            // "In Oslo, where the lock is shut, Lin said": nor is what is told of the place.
            Some(comma) => {
                outline.is(comma + 1, words!["where", "which"])
                    && verbs.all(|verb| verb > comma)
                    && !(comma + 1..content.end).any(|at| outline.is(at, PARTING))
            }
        };
    // In “Hamilton,” Lin says, Wu was late.
    let titled = contents.len() == 1
        && content.len() == 2
        && outline.tag(content.start) == Tag::Preposition
        && outline.quotation(content.start + 1).is_some_and(|words| words.split(' ').count() < 4);
    if titled {
        return None;
    }
    let words = |content: &Range<usize>| holds_verb(outline, content) && !placed || outline.has_quotation(content);
    if !contents.iter().any(words) {
        return None;
    }
    // "A new pier, Lin vowed, would bring jobs", but not "Because claims rose, the mill plans to pay".
    let closed = || contents.len() > 1 || end >= sentence.end || outline.tag(end) == Tag::Mark;
    let vows = || closed() && cue.frames.quotes() && cue.frames.infinitive();
    // "Asked why, he laughed": what nobody utters in so many words.
    let uttered = contents.iter().any(|content| outline.has_quotation(content)) || cue.frames.states() || vows();
    // "When tenants ask, neighbors say magic": a clause in front with nothing behind the cue but an object.
    let led = contents.len() == 1
        && outline.is(content.start, words!["When", "While", "After", "Before", "Although", "Though", "As"])
        && !outline.has_quotation(&content)
        && end < sentence.end
        && (outline.tag(end).is_noun() || outline.tag(end) == Tag::Determiner);
    // "Since the pier was shut, growers have written": nor that they wrote.
    let wrote = contents.len() == 1 && outline.is(cue.verb, words!["written"]);
    let led = led || wrote && outline.is(content.start, words!["Since", "After", "Once", "Before"]);
    if !uttered || led || asks(outline, content.start) {
        return None;
    }
    Some(Found {
        source: Some(source.clone()),
        cue: cue.group.clone(),
        content: contents,
        pattern: Pattern::SpeakerAfter,
    })
}

/// "Asked", "When asked", "Pressed on whether"
fn asks(outline: &Outline, at: usize) -> bool {
    outline.is(at, words!["Asked", "asked"])
        || outline.is(at, words!["When", "when", "If", "if"]) && outline.atom(at + 1) == word!("asked")
        || outline.is(at, words!["Pressed", "Pushed", "Challenged", "Questioned", "Quizzed"])
            && outline.is(at + 1, words!["on", "about", "over", "by", "whether", "if"])
}

pub(super) fn content_before(
    outline: &Outline,
    sentence: &Range<usize>,
    taken: usize,
    end: usize,
) -> Option<Range<usize>> {
    // A semicolon parts a headline's or a sentence's reports from what stands before.
    let low = sentence.start.max(taken);
    let mut start = (low..end).rev().find(|&at| outline.atom(at) == word!(";")).map_or(low, |at| at + 1);
    if outline.quotation(end - 1).is_some() {
        // Back over what joins the quotation to an earlier report: "…, and “…,” he said".
        let quote = end - 1;
        if quote > start
            && (outline.atom(quote - 1) == word!(":")
                || outline.is(quote - 1, words!["and", "but", "But", "And", ",", "—", "--", ";"])
                    && holds_cue(outline, start..quote))
        {
            start = quote;
        }
    }
    // "It rained, Lin said, while it snowed, Wu said": the first clause has its own report.
    let told = |&at: &usize| {
        outline.is(at, words!["while", "and", "but"])
            && outline.atom(at - 1) == word!(",")
            && outline.shape(at - 2) != Shape::Mark
            && cues::frames(outline, at - 2).is_some_and(|frames| frames.states())
    };
    let start = (start + 3..end).rev().find(told).map_or(start, |at| at + 1);
    let content = outline.trimmed(start..end);
    (!content.is_empty()).then_some(content)
}

/// Whether the clause after the cue is its content rather than the one that ends with the piece `before`: "Asked why,
/// he said that …".
fn content_follows(
    outline: &Outline,
    cue: &Cue,
    before: usize,
    end: usize,
    sentence: &Range<usize>,
    quoted: bool,
) -> bool {
    let mut at = end;
    if let Some(audience) = cue.frames.audience().then(|| sources::after(outline, at, sentence.end)).flatten() {
        // "told the board that he had left"
        let that = audience.clone().find(|&at| outline.is(at, words!["that", "whether", "how"]));
        let parts = |at: usize| outline.tag(at) == Tag::VerbIng || outline.tag(at) == Tag::Mark;
        if that.is_some_and(|that| !(audience.start..that).any(parts)) {
            return true;
        }
        at = audience.end;
    }
    if at >= sentence.end || outline.is(at, words![",", ".", ";", "?", "!", "—", "--", "…", "..."]) {
        return at + 1 < sentence.end
            && outline.atom(at) == word!(",")
            && !quoted
            && outline.quotation(at + 1).is_some();
    }
    // "confided to her that it was late"
    let to = outline.atom(at) == word!("to") && !quoted;
    let whom = |&next: &usize| outline.tag(next) != Tag::Mark && !is_finite(outline, next);
    let that = |next: usize| outline.atom(next) == word!("that");
    if outline.is(at, words!["that", "whether", "how", "why", ":"])
        || to && (at..sentence.end.min(at + 6)).take_while(whom).any(that)
    {
        return true;
    }
    if quoted {
        // “Fox News Sunday,” Lin said the vote was lost.
        let subject =
            matches!(outline.tag(at), Tag::Determiner) || outline.is(at, words!["his", "her", "their", "its"]);
        let clause = subject && !cue.phrasal && (at..sentence.end.min(at + 20)).any(|next| is_finite(outline, next));
        let title = outline.quotation(before).is_some_and(|words| words.split(' ').count() <= 5);
        // Even as Lin claimed that “…,” Wu said the pier was closed.
        let told = holds_cue(outline, sentence.start..before);
        // “It is shut.” Lin said Wu was late: two sentences.
        let ended = outline.quotation(before).is_some_and(|words| words.ends_with(['.', '?', '!']));
        let next = || sources::after(outline, at, sentence.end).is_some_and(|next| is_finite(outline, next.end));
        if ended && at == end && cue.group.end == at && cue.frames.clause() && next() {
            return true;
        }
        return clause && (title || told) && at == end
            || outline.is(at, words!["he", "she", "they", "it", "we", "I", "there"]);
    }
    // Time, place and occasion may follow; a subject with its verb may not.
    !(at..sentence.end).all(|next| {
        !matches!(outline.tag(next), Tag::VerbPast | Tag::VerbS | Tag::Modal | Tag::Auxiliary)
            && outline.quotation(next).is_none()
    }) && !matches!(outline.tag(at), Tag::Preposition | Tag::Subordinator)
        && !sources::is_time(outline, at)
}

/// Whether no clause follows that tells of somebody else: “…,” said Lin, and her brother nodded.
pub(in crate::passes::reporting) fn ends_report(outline: &Outline, sentence: &Range<usize>, found: &Found) -> bool {
    let end = found.cue.end.max(found.source.as_ref().map_or(0, |source| source.end));
    let joint =
        (end..sentence.end).find(|&at| outline.is(at, words!["and", "but", "as", "while", "before", "when", "until"]));
    joint.is_none_or(|joint| outline.has_quotation(&(end..sentence.end)) || rest_is_short(outline, joint, sentence.end))
}

fn rest_is_short(outline: &Outline, at: usize, end: usize) -> bool {
    // ", adding that he would go" tells more of the same speaker.
    let end = (at..end)
        .find(|&next| outline.atom(next) == word!(",") && outline.tag(next + 1) == Tag::VerbIng)
        .unwrap_or(end);
    (at..end).all(|next| !matches!(outline.tag(next), Tag::VerbPast | Tag::VerbS | Tag::Modal | Tag::Auxiliary))
}
