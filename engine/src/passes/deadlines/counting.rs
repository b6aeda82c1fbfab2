//! On which day a length of time runs out: "48 hours", counted from the day that the sentence names or from the paper's.

use super::draft::{Draft, Due};
use super::due::counted;
use crate::calendar::Date;
use crate::facts::*;
use crate::passes::scene::Scene;
use crate::text::Sentence;
use std::ops::Range;

/// Counts a length of time from the day that the sentence names before it, or else from the publication.
pub(super) fn count_days(scene: &Scene, sentence: &Sentence, draft: &mut Draft, published: Option<Date>) {
    let open = !draft.from_event && draft.added.is_none();
    let Some(due) = draft.due.filter(|due| due.from.is_none() && open) else { return };
    if scene.any(due.end, words!["of", "after", "from", "following", "before"]) && !scene.is(due.end + 1, word!("now"))
    {
        return;
    }
    let named = scene.times_in(sentence.words.start..due.end).rev().take(16).find_map(|id| {
        let time = scene.time(id);
        // "owners hit by the storm, which struck on May 3, have 60 days": nobody says that the days run from there.
        let start = scene.time_words(id).start;
        if (start.saturating_sub(5).max(sentence.words.start)..start)
            .any(|at| scene.any(at, words!["which", "who", "that"]))
        {
            return None;
        }
        let day = time.from.filter(|_| Some(id) != due.time && time.kind == TimeKind::Date && time.to == time.from);
        let day = day.filter(|_| time.value != "PRESENT_REF");
        day.filter(|&day| published.is_none_or(|published| day <= published))
    });
    // "In July it was given three months to comply": from a day that the article does not name, and not from its own.
    let told_of_before = scene.times_in(sentence.words.start..due.end).rev().take(16).any(|id| {
        let time = scene.time(id);
        Some(id) != due.time
            && time.kind == TimeKind::Date
            && time.to.is_some_and(|to| published.is_some_and(|day| to < day))
    });
    let named =
        named.or_else(|| told_behind(scene, &sentence.words, draft, due, published).inspect(|_| draft.sure = false));
    // "if no deal is reached within 48 hours" waits for nothing else.
    let waits = draft.rule != DeadlineRule::UnlessBy && waits_for_event(scene, &sentence.words, due);
    let before = || told_just_before(scene, sentence, published).filter(|_| !waits && !told_of_before);
    let named = named.or_else(before).inspect(|_| draft.sure &= named.is_some());
    let uncounted = named.is_none() && (told_of_before || is_added(scene, due) || is_rule(scene, draft));
    if uncounted || is_rough(scene, due) || named.is_none() && waits {
        draft.sure = false;
        return;
    }
    // "has 60 days to appeal": counted from a day that the article does not name.
    let from_now = draft.rule == DeadlineRule::Expires || scene.any(due.end, words!["away", "off"]);
    // Nobody counts years to the day.
    let years = due.time.is_some_and(|id| scene.time(id).value.ends_with('Y'));
    draft.sure &= (named.is_some() || from_now) && !is_added(scene, due) && !years;
    if let Some(counted) = named.or(published).and_then(|start| counted(scene, due, start)) {
        draft.due = Some(counted);
    }
}

/// "The council served a notice on Monday. It orders the owner to act within 28 days": the one day that the sentence
/// before, of the same paragraph, tells, and that is not long over.
fn told_just_before(scene: &Scene, sentence: &Sentence, published: Option<Date>) -> Option<Date> {
    let document = scene.document;
    let before = document.sentence_at(sentence.span.start).checked_sub(1)?;
    let before = &document.sentences[before];
    if document.paragraph_at(before.span.start) != document.paragraph_at(sentence.span.start) {
        return None;
    }
    let mut days = scene.times_in(before.words.clone()).take(8).filter(|&id| scene.time(id).from.is_some());
    let time = scene.time(days.next().filter(|_| days.next().is_none())?);
    let day = time.from.filter(|_| time.kind == TimeKind::Date && time.sure && time.from == time.to)?;
    published.is_some_and(|today| (1..=LATELY).contains(&(today.days() - day.days()))).then_some(day)
}

/// In days: what was told longer ago is history.
const LATELY: i32 = 14;

/// "Refunds must be claimed within 28 days": a rule for anybody, whose days run from what befalls each.
fn is_rule(scene: &Scene, draft: &Draft) -> bool {
    let nobody = draft.on.is_none() && draft.set_by.is_none();
    let passive = || draft.demand.clone().into_iter().flatten().any(|at| scene.is(at, word!("be")));
    draft.rule == DeadlineRule::Within && nobody && passive()
}

/// "three more weeks": counted from where an older limit ended.
fn is_added(scene: &Scene, due: Due) -> bool {
    let words = due.time.map_or(0..0, |id| scene.time_words(id));
    let than = |at: usize| scene.is(at + 1, word!("than"));
    (words.start.saturating_sub(1)..words.end)
        .any(|at| scene.any(at, words!["more", "another", "extra", "additional", "further"]) && !than(at))
}

/// "less than two weeks", "about ten days": no day to count to.
fn is_rough(scene: &Scene, due: Due) -> bool {
    let words = due.time.map_or(0..0, |id| scene.time_words(id));
    (words.start.saturating_sub(2)..words.end).any(|at| {
        scene.any(at, words!["about", "almost", "around", "nearly", "roughly", "under"])
            || scene.any(at, words!["less", "fewer", "more"]) && scene.is(at + 1, word!("than"))
    })
}

/// "If the cabinet falls, the president must … within 21 days": counted from what has not happened.
fn waits_for_event(scene: &Scene, words: &Range<usize>, due: Due) -> bool {
    let opens = scene.any(words.start, words!["if", "once", "when", "whenever", "should"]);
    opens || (due.end..words.end.min(due.end + 12)).any(|at| scene.any(at, words!["if", "once", "whenever"]))
}

/// "were given 48 hours to leave on Saturday", published on a Monday: the day on which they were told.
fn told_behind(scene: &Scene, words: &Range<usize>, draft: &Draft, due: Due, published: Option<Date>) -> Option<Date> {
    let gift = matches!(draft.rule, DeadlineRule::GivenDuration | DeadlineRule::DeadlineNoun);
    let mut behind = scene.times_in(due.end..words.end.min(due.end + 20)).filter(|_| gift);
    behind.find_map(|id| {
        let time = scene.time(id);
        let day = time.from.filter(|_| time.kind == TimeKind::Date && time.from == time.to)?;
        published.is_some_and(|published| day <= published).then_some(day)
    })
}
