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

mod added;
mod conditions;
mod draft;
mod due;
mod duty;
mod extent;
mod given;
mod holders;
mod lapses;
mod merge;
mod moves;
mod noun;
mod noun_tail;
mod obligation;
mod promises;
mod succession;
mod zone;

use super::scene::Scene;
use crate::article::Article;
use crate::calendar::Date;
use crate::facts::*;
use crate::lexicon;
use crate::order::sort_by_key;
use crate::text::{Sentence, Tag};
use draft::{Draft, Due};

/// The deadlines of `scene`, whose text is that of `article`.
pub(crate) fn deadlines(scene: &Scene, article: &Article) -> Vec<Deadline> {
    let mut drafts = Vec::new();
    for (at, sentence) in scene.document.sentences.iter().enumerate() {
        let start = drafts.len();
        read_sentence(scene, at, sentence, &mut drafts);
        drafts[start..].iter_mut().for_each(|draft| count_days(scene, sentence, draft, article.published));
    }
    let (mut found, mut former): (Vec<Deadline>, Vec<usize>) = Default::default();
    for mut group in merge::groups(scene, drafts) {
        if !added::count(scene, &found, &mut group) {
            continue;
        }
        let read = deadline(scene, &group, article);
        if is_history(&read, article.published) {
            continue;
        }
        let replaces = succession::replaced(scene, &mut found, &group, &read);
        found.push(Deadline { replaces, ..read });
        former.extend(group.iter().any(|draft| draft.former).then(|| found.len() - 1));
    }
    succession::follow(&mut found, &former);
    add_consequences(scene, &mut found);
    found
}

/// "before the 2022 deadline": a year that is over, of which nothing is told that had to be done.
fn is_history(deadline: &Deadline, published: Option<Date>) -> bool {
    deadline.precision == Precision::Year
        && deadline.demand.is_none()
        && deadline.consequence.is_none()
        && deadline.due_to.is_some_and(|last| published.is_some_and(|day| last < day))
}

fn read_sentence(scene: &Scene, at: usize, sentence: &Sentence, drafts: &mut Vec<Draft>) {
    let words = &sentence.words;
    let mut times = scene.times_in(words.clone()).peekable();
    for word in words.clone() {
        let mut time = None;
        while let Some(id) = times.next_if(|&id| scene.time_words(id).start <= word) {
            time = time.or(Some(id));
        }
        let draft = match scene.document.listed(word, &lexicon::DEADLINE_WORDS).unwrap_or_default() {
            "until" => given::given_until(scene, at, words, word),
            "by" => obligation::must_by(scene, at, words, word)
                .or_else(|| conditions::order_or_else(scene, at, words, word))
                .or_else(|| conditions::needed_or_else(scene, at, words, word))
                .or_else(|| conditions::failure_by(scene, at, words, word)),
            "unless" => {
                conditions::unless_by(scene, at, words, word).or_else(|| promises::if_by(scene, at, words, word))
            }
            "expire" => lapses::expires(scene, at, words, word).or_else(|| lapses::closes(scene, at, words, word)),
            "extend" => moves::extended(scene, at, words, word).or_else(|| added::extended_by(scene, at, words, word)),
            "extension" => moves::extension(scene, at, words, word),
            "close" => lapses::closes(scene, at, words, word),
            "who" => conditions::who_do_not(scene, at, words, word),
            "failing" => conditions::failing(scene, at, words, word),
            "due" => lapses::due_by(scene, at, words, word),
            "last" => lapses::last_day(scene, at, words, word),
            "deadline" => noun::deadline_noun(scene, at, words, word),
            _ => time.and_then(|time| given::given_duration(scene, at, words, time)),
        };
        let Some(mut draft) = draft.filter(|draft| !is_told_of_before(scene, words, draft)) else { continue };
        moves::from_former(scene, words, &mut draft);
        match drafts.last_mut().filter(|last| last.sentence == at && is_same_due(last, &draft)) {
            Some(last) => last.complete(draft),
            None => drafts.push(draft),
        }
    }
}

/// "Last year 40 firms missed the deadline": not the one that is told of now.
fn is_told_of_before(scene: &Scene, words: &std::ops::Range<usize>, draft: &Draft) -> bool {
    let first = scene.times_in(words.clone()).next().filter(|_| draft.is_bare());
    first.is_some_and(|id| matches!(scene.time(id).value.len(), 4) && scene.time(id).kind == TimeKind::Date)
}

/// Two rules that see one due time of a sentence see one deadline; the first has its words.
fn is_same_due(one: &Draft, other: &Draft) -> bool {
    one.due.is_some_and(|one| other.due.is_some_and(|other| one.time.is_some() && one.time == other.time))
}

/// "three more weeks": counted from where an older limit ended.
fn is_added(scene: &Scene, due: Due) -> bool {
    let words = due.time.map_or(0..0, |id| scene.time_words(id));
    (words.start.saturating_sub(1)..words.end)
        .any(|at| scene.any(at, &["more", "another", "extra", "additional", "further"]))
}

/// Counts a length of time from the day that the sentence names before it, or else from the publication.
fn count_days(scene: &Scene, sentence: &Sentence, draft: &mut Draft, published: Option<Date>) {
    let Some(due) = draft.due.filter(|due| due.from.is_none() && draft.added.is_none()) else { return };
    if scene.any(due.end, &["of", "after", "from", "following", "before"]) && !scene.is(due.end + 1, "now") {
        return;
    }
    let named = scene.times_in(sentence.words.start..due.end).rev().take(16).find_map(|id| {
        let time = scene.time(id);
        // "owners hit by the storm, which struck on May 3, have 60 days": nobody says that the days run from there.
        let start = scene.time_words(id).start;
        if (start.saturating_sub(5).max(sentence.words.start)..start).any(|at| scene.any(at, &["which", "who", "that"]))
        {
            return None;
        }
        let day = time.from.filter(|_| Some(id) != due.time && time.kind == TimeKind::Date && time.to == time.from);
        day.filter(|&day| published.is_none_or(|published| day <= published))
    });
    // "In July it was given three months to comply": from a day that the article does not name, and not from its own.
    let told_of_before = scene.times_in(sentence.words.start..due.end).rev().take(16).any(|id| {
        let time = scene.time(id);
        Some(id) != due.time
            && time.kind == TimeKind::Date
            && time.to.is_some_and(|to| published.is_some_and(|day| to < day))
    });
    if named.is_none() && told_of_before {
        draft.sure = false;
        return;
    }
    // "has 60 days to appeal": counted from a day that the article does not name.
    let from_now = draft.rule == DeadlineRule::Expires;
    draft.sure &= (named.is_some() || from_now) && !is_added(scene, due);
    if let Some(counted) = named.or(published).and_then(|start| due::counted(scene, due, start)) {
        draft.due = Some(counted);
    }
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

/// One deadline from all that is said of it. Its due time is the most closely stated one.
fn deadline(scene: &Scene, group: &[Draft], article: &Article) -> Deadline {
    let full = group.iter().find(|draft| !draft.is_bare()).unwrap_or(&group[0]);
    let dating = group
        .iter()
        .filter_map(|draft| Some((draft.due?, draft.sure)))
        .min_by_key(|(due, sure)| (due.from.is_none(), due.time.is_none(), !sure, due.precision));
    let due = dating.map(|(due, _)| due);
    let set_by = group.iter().find_map(|draft| draft.set_by);
    let zone = zone::zone(scene, due, set_by, article).filter(|_| due.is_some());
    let (zone, zone_rule) = zone.unzip();
    // A headline cuts a demand short.
    let headline = scene.document.headline().map_or(0, |line| line.end);
    let (body, head): (Vec<&Draft>, Vec<&Draft>) =
        group.iter().partition(|draft| scene.document.sentences[draft.sentence].span.start >= headline);
    let told = || body.iter().chain(&head);
    let mut deadline = Deadline {
        zone,
        zone_rule,
        set_by,
        on: group.iter().find_map(|draft| draft.on),
        demand: told().find_map(|draft| scene.span(draft.demand.as_ref()?)),
        consequence: told().find_map(|draft| scene.span(draft.consequence.as_ref()?)),
        sure: dating
            .is_some_and(|(due, sure)| sure && due.from.is_some() && due.time.is_none_or(|id| scene.time(id).sure)),
        ..dated(due, full.rule)
    };
    for draft in group {
        add_statement(&mut deadline.statements, scene, draft);
    }
    deadline
}

/// One statement a sentence: what several rules saw in it is put together.
fn add_statement(statements: &mut Vec<Statement>, scene: &Scene, draft: &Draft) {
    let span = scene.document.sentences[draft.sentence].span;
    let due = draft.due.and_then(|due| due.time);
    let demand = draft.demand.as_ref().and_then(|words| scene.span(words));
    let consequence = draft.consequence.as_ref().and_then(|words| scene.span(words));
    match statements.last_mut().filter(|last| last.span == span) {
        Some(last) => {
            last.due = last.due.or(due);
            last.demand = last.demand.or(demand);
            last.consequence = last.consequence.or(consequence);
        }
        None => statements.push(Statement { span, due, demand, consequence, rule: draft.rule }),
    }
}

/// Sentences that announce a deadline's consequence for its day state it too: "sanctions are expected on Friday".
fn add_consequences(scene: &Scene, found: &mut [Deadline]) {
    let Some(deadline) = found.iter_mut().find(|deadline| deadline.consequence.is_some() && deadline.due.is_some())
    else {
        return;
    };
    let threat = deadline.consequence.map_or(0..0, |span| scene.document.words_of(span));
    let day = deadline.due_from;
    for sentence in &scene.document.sentences {
        let told = deadline.statements.iter().any(|statement| statement.span == sentence.span);
        let time = scene
            .times_in(sentence.words.clone())
            .find(|&id| day.is_some() && scene.time(id).from == day && scene.time(id).to == day);
        let Some(time) = time.filter(|_| !told) else { continue };
        let before = sentence.words.start..scene.time_words(time).start;
        let awaited = before.clone().any(|at| scene.any(at, &["expected", "will", "due", "set", "planned"]));
        let noun = before.clone().take(60).find(|&at| is_noun_of(scene, at, &threat));
        if let Some(noun) = noun.filter(|_| awaited) {
            let first = if noun > before.start && scene.document.words[noun - 1].tag == Tag::Adjective {
                noun - 1
            } else {
                noun
            };
            deadline.statements.push(Statement {
                span: sentence.span,
                due: Some(time),
                demand: None,
                consequence: scene.span(&(first..noun + 1)),
                rule: DeadlineRule::ConsequenceOnDay,
            });
        }
    }
    sort_by_key(&mut deadline.statements, |statement| statement.span);
}

/// Whether the word `at` is a noun of the threat: a plural, long enough to mean something.
fn is_noun_of(scene: &Scene, at: usize, threat: &std::ops::Range<usize>) -> bool {
    let word = scene.document.word(at);
    word.len() > 5
        && scene.document.words[at].tag == Tag::Noun
        && threat.clone().take(30).any(|other| scene.is(other, word))
}
