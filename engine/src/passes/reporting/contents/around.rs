//! Who stands beside a cue that follows what is told: “…,” Lin said; “…,” said Lin.

use super::subjects::{between, subject_before};
use super::{holds_cue, is_finite};
use crate::passes::reporting::cues::{self, Cue};
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::sources;
use crate::text::Tag;
use std::ops::Range;

/// The speaker beside a cue that follows its content, and where the two start.
pub(super) fn speaker_around(
    outline: &Outline,
    sentence: &Range<usize>,
    cue: &Cue,
    taken: usize,
) -> Option<(Range<usize>, usize)> {
    let group = &cue.group;
    // What is told before the cue ends with one of these.
    let mark = |at: usize| outline.is(at, words![",", "?", "!", "—", "--"]);
    if !(taken..group.start).any(|at| mark(at) || outline.quotation(at).is_some()) {
        return None;
    }
    // “rigged” process reflects …: words that no mark ends are part of a clause, unless a verb of speech follows.
    let utters = cues::is_speech_verb(outline.atom(cue.verb));
    let closes = |at: usize| {
        let ended = |words: &str| utters || words.trim_end().ends_with([',', '.', '?', '!', '…', '—', '-', '’', '\'']);
        at > taken && (outline.quotation(at - 1).is_some_and(ended) || mark(at - 1))
    };
    // “…” measures added by Lin
    if outline.atom(group.end) == word!("by") && outline.word(cue.verb).ends_with("ed") {
        return None;
    }
    let inverts =
        group.start > sentence.start && group.start == cue.verb && closes(group.start) && inverts(outline, cue);
    // said Lin
    if inverts && outline.quotation(group.start - 1).is_some() {
        // “poor” said they would go: no speaker stands between a verb and its clause.
        return sources::after(outline, group.end, sentence.end)
            .filter(|source| !sources::is_pronoun(outline, source.start) || !is_finite(outline, source.end))
            .map(|source| (source, group.start));
    }
    // “…” as Lin put it. It was a “…”, as Lin said on Friday.
    let ends = outline.is(group.end, words![",", ".", ";", "", "?", "!"]);
    let dated = sources::is_time(outline, group.end + usize::from(outline.is(group.end, words!["on", "in"])));
    let led = |at: usize| {
        let clause = at > taken + 1 && outline.atom(at - 1) == word!("as");
        let placed = || outline.tag(group.end) == Tag::Preposition && cue.frames.clause();
        // “red”, as Lin said on the radio,
        let apart = || outline.atom(at - 2) == word!(",") && at > taken + 2 && outline.quotation(at - 3).is_some();
        let closed = || ends || (dated || placed()) && !holds_cue(outline, taken..at);
        let quoted = || closed() && (outline.quotation(at - 2).is_some() || apart());
        // “Quiet,” he said, as Lin went on.
        let parted = || {
            let closed = dated || ends && outline.atom(group.end) != word!(",");
            outline.atom(at - 2) == word!(",") && closed && cue.frames.clause() && !holds_cue(outline, taken..at)
        };
        usize::from(clause && (quoted() || parted()))
    };
    // Between speaker and cue stand only what belongs to either.
    let before = subject_before(outline, taken, cue)
        .filter(|source| closes(source.start - led(source.start)) && !outline.is(source.start, words!["who", "which"]))
        // “…” as his top shows: a verb taken for one has no noun before it.
        .filter(|source| utters || source.len() > 2 || !outline.is(source.start, words!["his", "her", "their", "its"]))
        .or_else(|| between(outline, taken, cue))
        .map(|source| (source.clone(), source.start - led(source.start)));
    before.or_else(|| {
        // "Lin, who is late, stressed her haste": behind a relative clause the verb goes on with its own subject.
        let verb = (taken.max(sentence.start)..group.start).find(|&at| is_finite(outline, at));
        let goes_on = !cues::is_speech_verb(outline.atom(cue.verb))
            && verb.is_some_and(|verb| {
                verb > taken + 1 && outline.is(verb - 1, words!["who", "which"]) && outline.atom(verb - 2) == word!(",")
            });
        let source = sources::after(outline, group.end, sentence.end).filter(|_| inverts && !goes_on)?;
        (!is_finite(outline, source.end)).then_some((source, group.start))
    })
}

/// When a boy shouted, “Go!” Lin laughed: the quotation at `quote` is that of the cue right before it.
pub(super) fn cued_before(outline: &Outline, sentence: &Range<usize>, quote: usize) -> bool {
    let mark = usize::from(quote > 0 && outline.is(quote - 1, words![",", ":"]));
    let Some(verb) = quote.checked_sub(1 + mark).filter(|&verb| verb > sentence.start) else { return false };
    outline.quotation(verb).is_none()
        && (mark == 0 || is_finite(outline, verb))
        && cues::frames(outline, verb).is_some_and(|frames| frames.quotes())
}

/// "said Lin", but not "told Lin" or "saying Lin".
fn inverts(outline: &Outline, cue: &Cue) -> bool {
    !outline.word(cue.verb).ends_with("ing") && !outline.is(cue.verb, words!["told", "tells", "tell"])
}
