//! Whatever editors change, the sheet stays whole; and what the page writes, the newsroom reads as it was meant.

use corrections::{Entry, FactKind, Field, Passage, Setting, Shape, Verb, apply, naming, told, write};
use engine::article::Article;
use engine::calendar::Date;
use engine::facts::{ActorId, FactId, FactSheet, TimeId};
use engine::text::Span;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use std::path::Path;

const ARTICLE: &str = "Ferry “Aurora” Idle as Talks Drag On; 'No Offer,' Says Union
Bergen — Transport Minister Ida Vik gave the ferry company Nordlys until Friday to raise pay or lose its licence.
“We \"heard\" the minister,” said Nordlys chief Tom Aas on Monday. “It’s a threat.”
Aas met Vik in Bergen on Tuesday. Vik said the talks were useful; Aas told reporters that they were not.
A senior official said the licence would end on Friday unless pay rose. Tom Aas left Bergen on Wednesday.
";

fn article() -> Article {
    Article { published: Date::new(2025, 8, 6), ..Article::plain(ARTICLE) }
}

/// One change that somebody may think of, before it is known whether it fits.
#[derive(Clone, Debug)]
struct Wish {
    verb: Index,
    kind: Index,
    fact: Index,
    words: (Index, usize),
    values: Vec<(Index, Index)>,
    reason: String,
}

fn wish() -> impl Strategy<Value = Wish> {
    let values = prop::collection::vec((any::<Index>(), any::<Index>()), 0..4);
    (any::<Index>(), any::<Index>(), any::<Index>(), (any::<Index>(), 1..9_usize), values, any::<String>())
        .prop_map(|(verb, kind, fact, words, values, reason)| Wish { verb, kind, fact, words, values, reason })
}

fn entry(sheet: &FactSheet, wish: &Wish) -> Option<Entry> {
    let verb = Verb::ALL[wish.verb.index(3)];
    let kind = FactKind::ALL[wish.kind.index(6)];
    let passage = match verb {
        Verb::Add => Passage::at(ARTICLE, some_words(wish.words))?,
        _ => naming(ARTICLE, sheet, kind.fact(wish.fact.index(count(sheet, kind).max(1))))?,
    };
    let mut settings: Vec<Setting> = Vec::new();
    if verb != Verb::Remove {
        let must = Field::of(kind).iter().filter(|field| matches!(field, Field::Kind | Field::From | Field::DueFrom));
        settings.extend(must.filter(|_| verb == Verb::Add).map(|field| setting(sheet, kind, *field, wish.fact)));
        let asked =
            wish.values.iter().map(|(field, value)| (Field::of(kind)[field.index(Field::of(kind).len())], value));
        settings.extend(asked.map(|(field, value)| setting(sheet, kind, field, *value)));
        settings.sort_by_key(|setting| setting.field);
        settings.dedup_by_key(|setting| setting.field);
    }
    let reason = format!("Why: {}", wish.reason);
    Some(Entry { verb, kind, passage, settings, reason, date: Date::new(2025, 8, 7)?, editor: "AB".to_owned() })
}

fn setting(sheet: &FactSheet, kind: FactKind, field: Field, pick: Index) -> Setting {
    let some = |choices: &[&str]| vec![choices[pick.index(choices.len())].to_owned()];
    let name = |at: usize| told(ARTICLE, sheet, FactId::Actor(at as u32), Field::Name);
    let actor = || name(pick.index(sheet.actors.len()));
    let words = match field.shape(kind) {
        Shape::Words => vec![some_words((pick, 2)).of(ARTICLE).to_owned()],
        Shape::ListOfWords => {
            vec![some_words((pick, 1)).of(ARTICLE).to_owned(), some_words((pick, 3)).of(ARTICLE).to_owned()]
        }
        Shape::Actor => actor(),
        Shape::Actors => [name(0), actor()].concat(),
        Shape::Time => vec![sheet.times[pick.index(sheet.times.len())].span.of(ARTICLE).to_owned()],
        Shape::Day => some(&["2025-08-08", "2025-08-15", "2024-02-29"]),
        Shape::Value => some(&["2025-08-08", "2025-08-08T17:00", "2025-08", "2025", "P2D", "2025-08-01/2025-08-03"]),
        Shape::Zone => some(&["Europe/Oslo", "UTC", ""]),
        Shape::Choice(choices) => some(choices),
    };
    Setting { field, words }
}

/// Some words that follow each other in a line of the article.
fn some_words((pick, count): (Index, usize)) -> Span {
    let starts: Vec<usize> =
        ARTICLE.match_indices([' ', '\n']).map(|(at, _)| at + 1).filter(|at| *at < ARTICLE.len()).collect();
    let start = starts[pick.index(starts.len())];
    let line = ARTICLE[start..].split('\n').next().unwrap_or_default();
    let end = line.match_indices(' ').map(|(at, _)| at).nth(count - 1).unwrap_or(line.len());
    Span::new(start, start + end.max(1))
}

fn count(sheet: &FactSheet, kind: FactKind) -> usize {
    (0..).take_while(|at| !told(ARTICLE, sheet, kind.fact(*at), Field::Sure).is_empty()).count()
}

/// Asserts that every fact that holds refers only to facts that are there and hold.
fn assert_whole(sheet: &FactSheet) {
    assert_eq!(sheet.misplaced(ARTICLE), None);
    let actor =
        |id: ActorId| assert!((id.0 as usize) < sheet.actors.len() && sheet.holds(FactId::Actor(id.0)), "{id:?}");
    let time = |id: TimeId| assert!((id.0 as usize) < sheet.times.len() && sheet.holds(FactId::Time(id.0)), "{id:?}");
    sheet.quotes.iter().flat_map(|quote| quote.speaker.iter().chain(&quote.with)).copied().for_each(actor);
    sheet.claims.iter().flat_map(|claim| claim.speaker.iter().chain(&claim.with)).copied().for_each(actor);
    sheet.quotes.iter().filter_map(|quote| quote.time).for_each(time);
    sheet.claims.iter().filter_map(|claim| claim.time).for_each(time);
    for deadline in &sheet.deadlines {
        deadline.set_by.into_iter().chain(deadline.on).for_each(actor);
        deadline.due.into_iter().for_each(time);
        deadline.statements.iter().filter_map(|statement| statement.due).for_each(time);
        assert!(deadline.due_from <= deadline.due_to, "{deadline:?}");
    }
    for event in &sheet.events {
        event.who.iter().copied().chain(event.place).for_each(actor);
        event.time.into_iter().chain(event.duration).for_each(time);
    }
    for relation in &sheet.relations {
        [relation.from, relation.to].into_iter().for_each(actor);
        assert!(sheet.holds(FactId::Event(relation.event.0)));
    }
    for agreement in &sheet.agreements {
        agreement.with.iter().copied().chain([agreement.time]).for_each(time);
        assert!(sheet.holds(FactId::Deadline(agreement.deadline.0)));
    }
    sheet.times.iter().for_each(|time| assert!(time.from <= time.to, "{time:?}"));
}

/// Applies those of `wishes` that fit, in their order.
fn fulfilled(wishes: &[Wish]) -> (FactSheet, Vec<Entry>) {
    let (mut sheet, mut entries) = (engine::read(&article()), Vec::new());
    for wish in wishes {
        if let Some(entry) = entry(&sheet, wish)
            && apply(ARTICLE, &mut sheet, &entry).is_ok()
        {
            entries.push(entry);
        }
    }
    (sheet, entries)
}

fn read_back(entries: &[Entry]) -> (FactSheet, Vec<Entry>) {
    let (mut sheet, file) = (engine::read(&article()), write("ferry", entries));
    let read = newsroom::correct_by(Path::new("ferry.corrections.toml"), &file, &article(), 0, &mut sheet);
    (sheet, read.unwrap_or_else(|problems| panic!("{problems:#?}\n{file}")))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(100) })]

    #[test]
    fn any_corrections_leave_the_sheet_whole_and_its_ids_as_they_were(wishes in prop::collection::vec(wish(), 1..12)) {
        let before = engine::read(&article());
        let (sheet, _) = fulfilled(&wishes);
        assert_whole(&sheet);
        for kind in FactKind::ALL.into_iter().filter(|kind| *kind != FactKind::Actor) {
            for fact in (0..count(&before, kind)).map(|at| kind.fact(at)) {
                prop_assert_eq!(before.passages(fact), sheet.passages(fact));
            }
        }
        prop_assert!(sheet.actors.len() >= before.actors.len());
    }

    #[test]
    fn what_is_written_is_read_as_it_was_meant(wishes in prop::collection::vec(wish(), 1..12)) {
        let (sheet, entries) = fulfilled(&wishes);
        let (again, read) = read_back(&entries);
        prop_assert_eq!(read, entries);
        prop_assert_eq!(again, sheet);
    }

    #[test]
    fn an_entry_that_is_refused_changes_nothing(wishes in prop::collection::vec(wish(), 2..6)) {
        let (sheet, _) = fulfilled(&wishes[1..]);
        let mut after = sheet.clone();
        if let Some(entry) = entry(&sheet, &wishes[0]) && apply(ARTICLE, &mut after, &entry).is_err() {
            prop_assert_eq!(after, sheet);
        }
    }
}

#[test]
fn every_part_of_every_kind_is_written_and_read_back() {
    let sheet = engine::read(&article());
    for kind in FactKind::ALL {
        assert!(count(&sheet, kind) > 0, "the article has a {}", kind.name());
        for field in Field::of(kind) {
            let passage = naming(ARTICLE, &sheet, kind.fact(0)).expect("the first fact of a kind has words");
            let settings = vec![setting(&sheet, kind, *field, index(1))];
            let (reason, editor) = ("It \"is\" so; 'truly' \\ yes.\nSee\tthe tape.".to_owned(), "Å.B.".to_owned());
            let date = Date { year: 2025, month: 8, day: 7 };
            let entry = Entry { verb: Verb::Set, kind, passage, settings, reason, date, editor };
            let mut corrected = sheet.clone();
            apply(ARTICLE, &mut corrected, &entry).unwrap_or_else(|refusal| panic!("{entry:?}: {refusal:?}"));
            assert_eq!(read_back(std::slice::from_ref(&entry)), (corrected, vec![entry]));
        }
    }
}

/// A pick like those that proptest makes.
fn index(at: usize) -> Index {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut picks = std::iter::repeat_with(move || any::<Index>().new_tree(&mut runner).expect("any index").current());
    picks.find(|pick| pick.index(3) == at).expect("some pick is this one")
}
