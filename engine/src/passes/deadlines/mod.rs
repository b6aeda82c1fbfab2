//! Finds by when somebody must do something, or else.
//!
//! A word that can announce a deadline ("until", "must", "deadline", "expire") is an anchor; the rule for it reads the
//! words around it into a draft. Drafts that speak of one deadline are brought together:
//!
//! ```text
//! given Moscow until Friday to cease …       gave Iran 48 hours to respond       has until June 3 to answer
//! must sell the unit by Jan. 19              ordered the owner to leave by …     unless a deal is signed by …
//! Trump's deadline for the Kremlin to halt … or face …                           extended the deadline to Sept. 1
//! ```

mod acts;
mod added;
mod advice;
mod conditions;
mod counted_from;
mod counting;
mod day_named;
mod demanded;
mod do_so;
mod draft;
mod due;
mod duty;
mod extent;
mod failures;
mod gifts;
mod given;
mod given_length;
mod holders;
mod lapses;
mod merge;
mod moves;
mod noun;
mod noun_tail;
mod obligation;
mod or_else;
mod permits;
mod promises;
mod standing;
mod statements;
mod steps;
mod succession;
mod threats;
mod told_to;
mod undecided;
mod zone;

use super::scene::Scene;
use crate::article::Article;
use crate::calendar::Date;
use crate::facts::*;
use crate::lexicon;
use crate::text::{Sentence, Tag};
use draft::{Draft, Due};
use statements::{add_consequences, add_statement, put_statement};

/// The deadlines of `scene`, whose text is that of `article`.
pub(crate) fn deadlines(scene: &Scene, article: &Article) -> Vec<Deadline> {
    // One sentence after the other: those of a long text all at once would take the room of the groups once more.
    let drafts = scene.document.sentences.iter().enumerate().flat_map(|(at, sentence)| {
        let mut drafts = read_sentence(scene, at, sentence);
        for draft in &mut drafts {
            noun::forget_day_of_setting(scene, draft, article.published);
            counting::count_days(scene, sentence, draft, article.published);
        }
        drafts
    });
    let (mut found, mut former): (Vec<Deadline>, Vec<usize>) = Default::default();
    for mut group in merge::groups(scene, drafts) {
        if !added::count(scene, &found, &mut group) {
            continue;
        }
        let read = deadline(scene, &group, article);
        if is_history(&read, article.published) {
            continue;
        }
        if let Some(at) = succession::known(&found, &read) {
            read.statements.into_iter().for_each(|statement| put_statement(&mut found[at].statements, statement));
            former.extend(group.iter().any(|draft| draft.former).then_some(at));
            continue;
        }
        let replaces = succession::replaced(scene, &mut found, &group, &read);
        found.push(Deadline { replaces, ..read });
        let given = group.iter().all(|draft| draft.was_given);
        former.extend((given || group.iter().any(|draft| draft.former)).then(|| found.len() - 1));
    }
    former.sort_unstable();
    former.dedup();
    succession::follow(&mut found, &former);
    add_consequences(scene, &mut found);
    threats::add_threats(scene, &mut found);
    found
}

/// "before the 2022 deadline": a year that is over, of which nothing is told that had to be done.
fn is_history(deadline: &Deadline, published: Option<Date>) -> bool {
    deadline.precision == Precision::Year
        && deadline.demand.is_none()
        && deadline.consequence.is_none()
        && deadline.due_to.is_some_and(|last| published.is_some_and(|day| last < day))
}

fn read_sentence(scene: &Scene, at: usize, sentence: &Sentence) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    let words = &sentence.words;
    let mut times = scene.times_in(words.clone()).peekable();
    let mut next = times.peek().map_or(words.end, |&id| scene.time_words(id).start);
    // Most words announce nothing, nor does a time start with them.
    let mut announcing = scene.document.candidates(words.clone(), &lexicon::DEADLINE_WORDS).peekable();
    loop {
        let word = announcing.peek().map_or(next, |&word| word.min(next));
        if word >= words.end {
            break;
        }
        announcing.next_if_eq(&word);
        let mut time = None;
        while let Some(id) = times.next_if(|&id| scene.time_words(id).start <= word) {
            time = time.or(Some(id));
        }
        next = times.peek().map_or(words.end, |&id| scene.time_words(id).start);
        let draft = match scene.document.listed(word, &lexicon::DEADLINE_WORDS).unwrap_or_default() {
            "until" => {
                given::given_until(scene, at, words, word).or_else(|| permits::open_until(scene, at, words, word))
            }
            "through" => permits::open_until(scene, at, words, word).or_else(|| {
                let draft = given::given_until(scene, at, words, word)?;
                (draft.rule == DeadlineRule::HasUntil && draft.demand.is_some()).then_some(draft)
            }),
            "by" => or_else::needed_or_else(scene, at, words, word)
                .or_else(|| obligation::must_by(scene, at, words, word))
                .or_else(|| or_else::order_or_else(scene, at, words, word))
                .or_else(|| failures::failure_by(scene, at, words, word))
                .or_else(|| failures::not_doing(scene, at, words, word))
                .or_else(|| permits::can_by(scene, at, words, word))
                .or_else(|| permits::who_do(scene, at, words, word))
                .or_else(|| day_named::by_which(scene, at, words, word)),
            "unless" => {
                conditions::unless_by(scene, at, words, word).or_else(|| promises::if_by(scene, at, words, word))
            }
            "expire" => lapses::expires(scene, at, words, word).or_else(|| lapses::closes(scene, at, words, word)),
            "provided" => promises::if_by(scene, at, words, word),
            "extend" => moves::extended(scene, at, words, word).or_else(|| added::extended_by(scene, at, words, word)),
            "extension" => moves::extension(scene, at, words, word),
            "close" => lapses::closes(scene, at, words, word),
            "who" => failures::who_do_not(scene, at, words, word),
            "failing" => failures::failing(scene, at, words, word),
            "due" => lapses::due_by(scene, at, words, word),
            "last" => day_named::last_day(scene, at, words, word),
            "deadline" => {
                noun::deadline_noun(scene, at, words, word).or_else(|| lapses::closes(scene, at, words, word))
            }
            _ => time.and_then(|time| {
                given::given_up_to(scene, at, words, time)
                    .or_else(|| given_length::given_duration(scene, at, words, time))
                    .or_else(|| given_length::given_to(scene, at, words, time))
                    .or_else(|| permits::none_after(scene, at, words, word))
            }),
        };
        let Some(mut draft) = draft.filter(|draft| !is_told_of_before(scene, words, draft)) else { continue };
        if standing::is_void(scene, words, &draft) {
            continue;
        }
        draft.sure &= !standing::is_imagined(scene, words, &draft);
        // Who has to act has not set it.
        draft.set_by = draft.set_by.filter(|&setter| Some(setter) != draft.on);
        moves::from_former(scene, words, &mut draft);
        steps::follow_steps(scene, &mut draft, words.end);
        let same = |last: &Draft| last.sentence == at && (is_same_due(last, &draft) || tells(scene, last, &draft));
        match drafts.last_mut().filter(|last| same(last)) {
            Some(last) => last.complete(draft),
            None => drafts.push(draft),
        }
    }
    drafts
}

/// "Last year 40 firms missed the deadline", "Its previous deadline, in May, passed": not the one that is told of now.
fn is_told_of_before(scene: &Scene, words: &std::ops::Range<usize>, draft: &Draft) -> bool {
    let first = scene.times_in(words.clone()).next().filter(|_| draft.is_bare());
    first.is_some_and(|id| {
        let time = scene.time(id);
        time.kind == TimeKind::Date && (draft.former || time.value.len() == 4)
    })
}

/// Two rules that see one due time of a sentence see one deadline; the first has its words.
fn is_same_due(one: &Draft, other: &Draft) -> bool {
    one.due.is_some_and(|one| other.due.is_some_and(|other| one.time.is_some() && one.time == other.time))
}

/// "were given 48 hours to leave, a deadline that ran out on Sunday": the second tells when the first's length ends.
fn tells(scene: &Scene, one: &Draft, other: &Draft) -> bool {
    let length = one.due.is_some_and(|due| due.from.is_none());
    let noun = other.anchor;
    length
        && other.due.is_some_and(|due| due.from.is_some())
        && scene.any(noun, words!["deadline", "ultimatum"])
        && scene.is(noun.wrapping_sub(1), word!("a"))
        && scene.is(noun.wrapping_sub(2), word!(","))
}

fn dated(due: Option<Due>, rule: DeadlineRule) -> Deadline {
    Deadline {
        due: due.and_then(|due| due.time),
        due_from: due.and_then(|due| due.from),
        due_to: due.and_then(|due| due.to),
        precision: due.map_or(Precision::Unknown, |due| due.precision),
        zone: None,
        zone_rule: None,
        set_by: None,
        on: None,
        demand: None,
        consequence: None,
        replaces: None,
        statements: Vec::new(),
        rule,
        sure: true,
    }
}

/// So many words before a day tell of the verb on which it hangs.
const REACH: usize = 30;

/// One deadline from all that is said of it. Its due time is the most closely stated one.
fn deadline(scene: &Scene, group: &[Draft], article: &Article) -> Deadline {
    let full = group.iter().find(|draft| !draft.is_bare()).unwrap_or(&group[0]);
    // A headline cuts a demand short, and counts from the day of the paper.
    let headline = scene.document.headline().map_or(0, |line| line.end);
    let (body, head): (Vec<&Draft>, Vec<&Draft>) =
        group.iter().partition(|draft| scene.document.sentences[draft.sentence].span.start >= headline);
    let told = || body.iter().chain(&head);
    let dating = told()
        .filter_map(|draft| Some((draft.due?, draft.sure)))
        .min_by_key(|(due, sure)| (due.from.is_none(), due.time.is_none(), !sure, due.precision));
    let due = dating.map(|(due, _)| due);
    let set_by = group.iter().find_map(|draft| draft.set_by);
    let zone = zone::zone(scene, due, set_by, article).filter(|_| due.is_some());
    let (zone, zone_rule) = zone.unzip();
    // "must pay … It has until Friday to do so": in the words that tell what
    let demands = told().filter_map(|draft| draft.demand.clone()).find(|demand| !do_so::points_back(scene, demand));
    let in_words = || told().find_map(|draft| do_so::in_words(scene, draft.demand.clone()?));
    let mut deadline = Deadline {
        zone,
        zone_rule,
        set_by,
        on: group.iter().find_map(|draft| draft.on.filter(|_| !only_misses(scene, draft))),
        demand: demands.or_else(in_words).and_then(|demand| extent::span(scene, &demand)),
        consequence: told().find_map(|draft| extent::span(scene, draft.consequence.as_ref()?)),
        sure: dating
            .is_some_and(|(due, sure)| sure && due.from.is_some() && due.time.is_none_or(|id| scene.time(id).sure)),
        ..dated(due, full.rule)
    };
    deadline.sure &= !may_be_of_either_week(scene, &deadline, article.published);
    for draft in group {
        add_statement(&mut deadline.statements, scene, draft);
    }
    deadline
}

/// "If Togo misses the deadline, Benin has until Friday": who has it is not who only misses it.
fn only_misses(scene: &Scene, draft: &Draft) -> bool {
    draft.rule == DeadlineRule::DeadlineMentioned
        && scene.is(scene.document.sentences[draft.sentence].words.start, word!("if"))
}

/// "has until Wednesday", in a paper of a Wednesday: today, or in a week; "were told to leave by Tuesday": the one that
/// was yesterday, or the one to come. "On Monday they were told to leave by Wednesday" tells which.
fn may_be_of_either_week(scene: &Scene, deadline: &Deadline, published: Option<Date>) -> bool {
    let Some((time, published)) = deadline.due.map(|id| scene.time(id)).zip(published) else { return false };
    let bare = time.stated.contains(&Stated::Weekday)
        && !time.stated.iter().any(|part| matches!(part, Stated::Day | Stated::Offset));
    let told_as_over = || {
        let (document, at) = (scene.document, scene.document.words_of(time.span).start);
        let start = document.sentence_words(at).map_or(at, |words| words.start);
        let verb = |&at: &usize| document.tag(at).is_finite() && !(at > start && document.is(at - 1, words!["to"]));
        let past = |at| document.tag(at) == Tag::VerbPast || document.is(at, words!["was", "were", "had", "did"]);
        let mut verbs = (start..at).rev().take(REACH).filter(verb).peekable();
        verbs.peek().is_some() && verbs.all(past)
    };
    let counted = || {
        let (document, due) = (scene.document, deadline.due_from.map_or(0, Date::days));
        let at = document.words_of(time.span).start;
        let start = document.sentence_words(at).map_or(at, |words| words.start);
        let day = |id: TimeId| Some(scene.time(id)).filter(|time| time.from == time.to).and_then(|time| time.from);
        scene.times_in(start..at).filter_map(day).any(|day| (1..7).contains(&(due - day.days())))
    };
    bare && !counted()
        && (deadline.due_from == Some(published) || deadline.due_from == Some(published.plus_days(6)) && told_as_over())
}
