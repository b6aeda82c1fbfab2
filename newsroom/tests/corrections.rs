//! Corrections of an article, right ones and wrong ones. The facts that are corrected were added by corrections too,
//! so that no rule of the engine can change what these tests see.

use engine::article::Article;
use engine::calendar::Date;
use engine::facts::{ActorId, Change, Correction, FactSheet, Precision, TimeId};
use expect_test::{Expect, expect};
use std::path::Path;

const ARTICLE: &str = "Harbour Talks Stall
Oslo — Mayor Kari Lund said on Monday that the strike would go on. “We are close,” she told reporters.
Lund gave the union until Friday to accept the offer or lose it. Union leader Per Dahl met Lund on Tuesday.
“Not a step,” Dahl said. The harbour was quiet on Friday evening, and Lund’s office said it was “calm”.
";

const FACTS: &str = r#"
    [[add]]
    actor = "Kari Lund"
    kind = "person"
    aliases = ["Lund"]
    roles = ["Mayor"]
    [[add]]
    actor = "Per Dahl"
    kind = "person"
    aliases = ["Dahl"]
    [[add]]
    actor = "the union"
    kind = "organization"
    [[add]]
    time = "Monday"
    from = "2025-08-04"
    [[add]]
    time = "Friday"
    before = "until"
    from = 2025-08-08
    [[add]]
    quote = "“We are close,”"
    speaker = "Kari Lund"
    source = "she"
    cue = "told"
    [[add]]
    quote = "Not a step,"
    speaker = "Lund"
    source = "Dahl"
    [[add]]
    claim = "the strike would go on"
    speaker = "Kari Lund"
    time = "Monday"
    [[add]]
    deadline = "Lund gave the union until Friday to accept the offer or lose it."
    due = "until Friday"
    set_by = "Lund"
    on = "the union"
    demand = "accept the offer"
    [[add]]
    event = "Per Dahl met Lund on Tuesday"
    kind = "meeting"
    who = ["Per Dahl", "Lund"]
"#;

fn article() -> Article {
    Article { published: Date::new(2025, 8, 6), ..Article::plain(ARTICLE) }
}

/// `file` with reason, date and editor below each head, which the tests need not repeat.
fn signed(file: &str) -> String {
    let line = |line: &str| match line.starts_with("[[") {
        true => [line, "\nreason = \"Heard.\"\ndate = \"2025-08-07\"\neditor = \"AB\"\n"].concat(),
        false => [line, "\n"].concat(),
    };
    file.lines().map(|text| line(text.trim())).collect()
}

fn corrected(mut sheet: FactSheet, file: &str) -> Result<FactSheet, String> {
    match newsroom::correct_by(Path::new("harbour.corrections.toml"), file, &article(), 5, &mut sheet) {
        Ok(_) => Ok(sheet),
        Err(problems) => Err(problems.iter().map(|problem| format!("{problem}\n")).collect()),
    }
}

fn facts() -> FactSheet {
    let sheet = corrected(FactSheet::default(), &signed(FACTS)).unwrap_or_else(|problems| panic!("{problems}"));
    FactSheet { corrections: Vec::new(), ..sheet }
}

fn check(file: &str, expected: Expect) -> FactSheet {
    let sheet = corrected(facts(), &signed(file)).unwrap_or_else(|problems| panic!("{problems}"));
    expected.assert_eq(&sheet.corrections.iter().map(shown).collect::<String>());
    assert_eq!(sheet.misplaced(ARTICLE), None);
    sheet
}

fn shown(Correction { fact, change, .. }: &Correction) -> String {
    match change {
        Change::Set { field, from, to } => format!("{fact:?} {field}: {from:?} -> {to:?}\n"),
        other => format!("{fact:?} {other:?}\n"),
    }
}

fn refused(file: &str, expected: Expect) {
    let problems = corrected(facts(), &signed(file)).err().unwrap_or_default();
    expected.assert_eq(&problems.replace("harbour.corrections.toml:", ""));
}

#[test]
fn facts_can_be_added_to_nothing_and_stand_in_their_lists() {
    let sheet = facts();
    assert_eq!(sheet.actors[0].mentions.len(), 4, "Kari Lund, and Lund three times");
    assert_eq!(sheet.quotes[0].content[0].of(ARTICLE), "“We are close,”");
    assert_eq!(sheet.quotes[0].spans[0].of(ARTICLE), "We are close,");
    assert_eq!((sheet.quotes[1].speaker, sheet.quotes[1].source), (Some(ActorId(0)), Some(place("Dahl said"))));
    assert_eq!((sheet.deadlines[0].due_to, sheet.deadlines[0].precision), (Date::new(2025, 8, 8), Precision::Day));
    assert_eq!(sheet.relations.len(), 1, "a meeting of two");
}

fn place(words: &str) -> engine::text::Span {
    let at = ARTICLE.find(words).expect("the article says so");
    engine::text::Span::new(at, at + words.split(' ').next().map_or(0, str::len))
}

#[test]
fn every_part_of_a_fact_can_be_set() {
    let sheet = check(
        r#"[[set]]
        quote = "Not a step,"
        speaker = "Per Dahl"
        form = "fragment"
        [[set]]
        claim = "the strike would go on"
        speaker = ""
        time = "until Friday"
        [[set]]
        actor = "the union"
        kind = "group"
        roles = ["Union leader"]
        name = "union"
        [[set]]
        event = "Per Dahl met Lund"
        kind = "interview"
        status = "planned"
        who = ["Per Dahl"]
        where = "union"
        [[set]]
        deadline = "accept the offer"
        on = "Per Dahl"
        consequence = "lose it"
        zone = "Europe/Oslo"
        due_from = 2025-08-09
        due_to = 2025-08-10"#,
        expect![[r#"
            Quote(1) speaker: "Kari Lund" -> "Per Dahl"
            Quote(1) form: "full" -> "fragment"
            Claim(0) speaker: "Kari Lund" -> ""
            Claim(0) time: "Monday" -> "Friday"
            Actor(2) name: "the union" -> "union"
            Actor(2) kind: "organization" -> "group"
            Actor(2) roles: "" -> "Union leader"
            Event(0) kind: "meeting" -> "interview"
            Event(0) status: "happened" -> "planned"
            Event(0) who: "Per Dahl; Kari Lund" -> "Per Dahl"
            Event(0) where: "" -> "union"
            Deadline(0) due_from: "2025-08-08" -> "2025-08-09"
            Deadline(0) due_to: "2025-08-09" -> "2025-08-10"
            Deadline(0) zone: "" -> "Europe/Oslo"
            Deadline(0) on: "union" -> "Per Dahl"
            Deadline(0) consequence: "" -> "lose it"
        "#]],
    );
    assert!(sheet.relations.is_empty());
    assert!(sheet.quotes[1].source.is_some(), "Dahl names Per Dahl");
}

#[test]
fn words_that_name_another_are_no_source_of_the_new_speaker() {
    let sheet = check(
        "[[set]]\nquote = \"Not a step,\"\nspeaker = \"the union\"",
        expect![[r#"
            Quote(1) speaker: "Kari Lund" -> "the union"
        "#]],
    );
    assert_eq!(sheet.quotes[1].source, None);
}

#[test]
fn an_editor_makes_an_unsure_speaker_sure_and_the_guess_is_not_told() {
    let mut unsure = facts();
    (unsure.quotes[0].sure, unsure.quotes[0].source_sure) = (false, true);
    let file = signed("[[set]]\nquote = \"We are close,\"\nspeaker = \"Dahl\"");
    let sheet = corrected(unsure, &file).expect("it fits");
    assert!(sheet.quotes[0].sure && !sheet.quotes[0].source_sure);
    assert_eq!(shown(&sheet.corrections[0]), "Quote(0) speaker: \"\" -> \"Per Dahl\"\n");
}

#[test]
fn a_deadline_moves_with_its_time() {
    let sheet = check(
        "[[set]]\ntime = \"Friday\"\nbefore = \"until\"\nvalue = \"2025-08-15T17:00\"",
        expect![[r#"
            Time(1) value: "2025-08-08" -> "2025-08-15T17:00"
        "#]],
    );
    let due = &sheet.deadlines[0];
    assert_eq!(
        (due.due_from, due.due_to, due.precision),
        (Date::new(2025, 8, 15), Date::new(2025, 8, 15), Precision::Minute)
    );
    assert_eq!(due.due, Some(TimeId(1)));
}

#[test]
fn nothing_refers_to_what_was_removed_and_ids_keep() {
    let sheet = check(
        r#"[[remove]]
        actor = "Lund"
        [[remove]]
        time = "Friday"
        before = "until"
        [[remove]]
        quote = "Not a step,"
        [[add]]
        quote = "calm"
        speaker = "Per Dahl""#,
        expect![[r#"
            Actor(0) Removed
            Time(1) Removed
            Quote(1) Removed
            Quote(2) Added
        "#]],
    );
    assert_eq!(sheet.quotes[0].speaker, None);
    assert_eq!((sheet.deadlines[0].set_by, sheet.deadlines[0].due, sheet.deadlines[0].due_to), (None, None, None));
    assert_eq!(sheet.events[0].who, [ActorId(1)]);
    assert_eq!(sheet.actors.len(), 3);
}

#[test]
fn a_passage_that_does_not_fit_is_named_with_its_remedy() {
    refused(
        r#"[[remove]]
        quote = "We are closed,"
        [[remove]]
        quote = "Lund's office"
        [[add]]
        time = "Friday"
        from = "2025-08-08"
        [[set]]
        quote = "the strike would go on"
        speaker = "Lund"
        [[set]]
        quote = "quiet"
        speaker = "Lund"
        [[remove]]
        time = "Friday"
        before = "on Monday"
        [[add]]
        claim = "the strike would go on"
        [[remove]]
        claim = """#,
        expect![[r#"
            5: the article does not say "We are closed," — copy the words from the article, letter by letter; delete the entry if the article has changed
            10: the article does not say "Lund's office" — write "Lund’s office"
            15: "Friday" occurs 2 times, in lines 8, 9 — add before or after with a few of the words around it
            21: no quote stands at "the strike would go on" — there is the claim "the strike would go on"; or write [[add]] to add the quote
            27: no quote stands at "quiet" — its paragraph has the quote "Not a step,"; or write [[add]] to add one
            33: "Friday" never stands between those words — copy before and after from "gave the union until […] to accept the offer"
            39: this claim is there already — write [[set]] to change it
            44: "claim" names no words — copy the words from the article between the quotation marks
        "#]],
    );
}

#[test]
fn a_value_that_does_not_fit_is_named_with_its_remedy() {
    refused(
        r#"[[set]]
        quote = "Not a step,"
        speaker = "Per Dal"
        form = "hole"
        sure = "yes"
        [[set]]
        quote = "Not a step,"
        speaker = "Mo"
        [[set]]
        event = "met Lund"
        kind = "meting"
        time = "Tuesday"
        [[set]]
        deadline = "until Friday"
        due_to = "2025-08-07"
        [[set]]
        deadline = "until Friday"
        zone = "Oslo"
        due_from = "2025-02-30"
        [[add]]
        time = "Tuesday"
        [[add]]
        actor = "Oslo"
        kind = "city"
        [[set]]
        time = "Monday""#,
        expect![[r#"
            6: no actor is called "Per Dal" — write "Per Dahl"
            14: no actor is called "Mo" — give a name that the page lists, or add the actor in an entry above: [[add]] and actor = "…"
            20: "meting" is no kind of events — write "meeting"
            27: due_to lies before the first day — give a last day that is not before the first
            33: "Oslo" is no time zone — write Europe/Oslo
            34: "2025-02-30" is no day of the calendar — write year, month and day as in "2025-08-08"
            39: time without from — add a line from = "2025-08-08"
            45: "city" is no kind of actors — write one of person, organization, place, group, unnamed
            50: nothing is set of this time — add a line with what holds instead, or write [[remove]]
        "#]],
    );
}

#[test]
fn words_left_open_are_named_whatever_letter_ends_them() {
    refused(
        "[[remove]]\nquote = \"calm🕴",
        expect![[r#"
            5: this line cannot be read: invalid basic string, expected `"` — end the words with a straight quotation mark in the same line
            5: the article does not say "calm🕴" — copy the words from the article, letter by letter; delete the entry if the article has changed
        "#]],
    );
}

#[test]
fn a_file_that_is_no_list_of_entries_is_told_how_to_become_one() {
    refused(
        r#"note = "x"
        [set]
        quote = “calm”
        [[set]]
        quote = "calm"
        [[remove]
        quote = "Not a step,""#,
        expect![[r#"
            1: "note" stands outside an entry — begin each entry with a line [[set]], [[add]] or [[remove]]
            2: "set" begins no entry here — write [[set]] alone in a line
            3: this line cannot be read: string values must be quoted, expected literal string — put straight quotation marks around the words: " at both ends
            4: this line cannot be read: duplicate key — find the line [set] above and write [[set]] there
            9: this line cannot be read: unclosed array table, expected `]` — write [[set]], [[add]] or [[remove]] alone in a line
            13: "quote" stands outside an entry — begin each entry with a line [[set]], [[add]] or [[remove]]
        "#]],
    );
    refused(
        r#"[[set]]
        quote = "Not a step,"
        speeker = "Per Dahl"
        colour = "red"
        speaker = ["Per Dahl"]
        [[set]]
        quote = "Not a step,"
        claim = "the strike"
        [[remove]]
        quote = "Not a step,"
        speaker = "Per Dahl"
        [[add]]
        before = "x""#,
        expect![[r#"
            6: a quote has no "speeker" — write speaker
            7: a quote has no "colour" — it may have speaker, source, cue, form, time, sure, before, after, reason, date, editor
            8: "speaker" wants one value in quotation marks — write speaker = "…"
            9: an entry about two facts, quote and claim — write an entry for each
            20: "speaker" in a fact that is removed — delete the line, or write [[set]] above
            21: an entry that names no fact — add a line with its words, such as quote = "…"; besides quote there are claim, time, actor, deadline and event
        "#]],
    );
    let unsigned = "[[remove]]\nquote = \"Not a step,\"\ndate = \"2025-02-30\"\neditor = \"\"\n";
    expect![[r#"
        harbour.corrections.toml:1: an entry without reason — add a line such as reason = "Heard on the tape."
        harbour.corrections.toml:3: "2025-02-30" is no day of the calendar — write year, month and day as in "2025-08-08"
        harbour.corrections.toml:4: "editor" is empty — add a line such as editor = "AB"
    "#]].assert_eq(&corrected(facts(), unsigned).err().unwrap_or_default());
}

#[test]
fn the_same_part_set_twice_is_told_with_both_lines() {
    refused(
        r#"[[set]]
        quote = "Not a step,"
        speaker = "Per Dahl"
        [[set]]
        quote = "Not a step"
        speaker = "Kari Lund""#,
        expect![[r#"
            12: speaker of this quote is set twice, first in line 6 — keep one of the two
        "#]],
    );
}
