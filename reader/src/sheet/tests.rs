use super::*;
use engine::contract::{Id, Sheet};
use engine::facts::{Change, Correction, FactId};
use serde_json::{Value, json};

const SEED: &str = include_str!("../../../seeds/2025-08-06-witkoff-meets-putin.md");

fn written(article: &Article, facts: &FactSheet) -> Value {
    let mut sheet = Sheet::new(Id::Text("it"), article, facts);
    sheet.article.text = Some(&article.text);
    sheet.article.text_sha256 = Some(sha256(&article.text));
    serde_json::to_value(&sheet).expect("a sheet is JSON")
}

fn seed() -> (Article, FactSheet) {
    let article = Article::parse(SEED).expect("front matter");
    let facts = engine::read(&article);
    (article, facts)
}

fn back(sheet: &Value) -> Result<(Article, FactSheet), SheetError> {
    super::sheet(sheet.to_string().as_bytes())
}

fn changed(change: impl FnOnce(&mut Value)) -> SheetError {
    let (article, facts) = seed();
    let mut sheet = written(&article, &facts);
    change(&mut sheet);
    back(&sheet).expect_err("a sheet that does not fit")
}

#[test]
fn what_is_written_reads_as_it_was() {
    let (article, facts) = seed();
    assert!(!article.text.is_ascii() && facts.deadlines.len() + facts.events.len() > 2);
    let sheet = written(&article, &facts);
    let (again, read) = back(&sheet).expect("our own sheet");
    assert_eq!((&again.text, again.published), (&article.text, article.published));
    assert_eq!(written(&again, &read), sheet);
    assert_eq!(read.misplaced(&again.text), None);
    assert_eq!((&read.times, &read.deadlines, &read.events), (&facts.times, &facts.deadlines, &facts.events));
}

#[test]
fn facts_after_a_removed_one_keep_their_ids_and_a_gap_that_nobody_explains_is_an_error() {
    let (article, mut facts) = seed();
    let date = article.published.expect("a day");
    for fact in [FactId::Quote(1), FactId::Quote(facts.quotes.len() as u32 - 1)] {
        let (reason, editor) = ("It is a headline.".to_owned(), "NQ".to_owned());
        facts.corrections.push(Correction { fact, change: Change::Removed, reason, date, editor });
    }
    let mut sheet = written(&article, &facts);
    let (again, read) = back(&sheet).expect("our own sheet");
    assert_eq!(read.quotes.len(), facts.quotes.len());
    assert_eq!(read.quotes[2], facts.quotes[2]);
    assert_eq!(written(&again, &read), sheet);
    sheet["corrections"] = json!([]);
    assert_eq!(back(&sheet), Err(SheetError::Unfit("q2 is in no list, and no correction removed it".to_owned())));
}

#[test]
fn names_stand_where_they_are_nearest_to_the_first_mention() {
    let text = "Ülo met Ito, then Ito left Ülo. They met.";
    let sheet = |aliases: Value| {
        json!({ "schema": 1, "article": { "text": text }, "actors": [{
            "id": "a1", "name": "Ito", "kind": "person", "aliases": aliases, "sure": true,
            "mentions": [{ "start": 18, "end": 21, "form": "name", "rule": "EditorsWord", "sure": true }],
        }] })
    };
    let (_, read) = back(&sheet(json!(["Ülo", "met", "then", "Ülo met"]))).expect("a sheet");
    let actor = &read.actors[0];
    let starts: Vec<_> = [actor.name].iter().chain(&actor.aliases).map(|name| name.start as usize).collect();
    assert_eq!(
        starts,
        [text.rfind("Ito"), text.rfind("Ülo"), text.find("met"), text.find("then"), Some(0)].map(Option::unwrap)
    );
    assert!(back(&sheet(json!([""]))).is_err() && back(&sheet(json!(["Ülo, Ito"]))).is_err());
}

#[test]
fn nothing_refers_to_a_removed_fact_and_no_correction_is_of_one_that_has_no_place() {
    let (article, facts) = seed();
    let with = |id: &str, change: &str| {
        let mut sheet = written(&article, &facts);
        sheet["corrections"] = json!([{ "id": id, "change": change, "date": "2025-08-07" }]);
        sheet
    };
    let mut sheet = with("a1", "removed");
    sheet["actors"].as_array_mut().expect("a list").remove(0);
    let Err(SheetError::Unfit(what)) = back(&sheet) else { panic!("facts refer to a1") };
    assert!(what.ends_with("there is no a1"), "{what}");
    for (id, change) in [("q900", "removed"), ("q900", "set"), ("d900", "added")] {
        let Err(SheetError::Unfit(what)) = back(&with(id, change)) else { panic!("{id} has no place") };
        assert!(what.starts_with("a correction"), "{what}");
    }
    assert!(back(&with("q1", "set")).is_ok());
}

#[test]
fn what_is_no_json_or_no_sheet_is_told_with_its_place() {
    for (text, words) in [
        ("{ \"schema\": 1,", "EOF"),
        ("{\"schema\":1,\n7}", "line 2"),
        ("{\"schema\":\"1\"}", "schema: a whole number is wanted"),
        ("{\"schema\":1}", "article: an object is missing"),
        ("{\"schema\":1,\"article\":7}", "article: an object is wanted"),
        (r#"{"schema":1,"article":{},"quotes":[{"content":[{"start":1}]}]}"#, "quotes: 1: id: a text is missing"),
        (r#"{"schema":1,"article":{},"relations":[{"kind":"Foe"}]}"#, "relations: 1: kind: unknown variant `Foe`"),
    ] {
        let Err(SheetError::NoSheet(what)) = super::sheet(text.as_bytes()) else { panic!("{text} is no sheet") };
        assert!(what.contains(words), "{what}");
    }
    let SheetError::NoSheet(what) = changed(|sheet| sheet["article"]["text"] = Value::Null) else {
        panic!("without a text there is no sheet");
    };
    assert!(what.contains("facts read --json"), "{what}");
}

#[test]
fn another_versions_sheet_is_refused_before_it_is_read() {
    assert_eq!(super::sheet(br#"{ "schema": 2, "article": 7 }"#), Err(SheetError::OtherSchema { found: 2 }));
    assert_eq!(super::sheet(b"{}"), Err(SheetError::OtherSchema { found: 0 }));
}

#[test]
fn places_outside_of_the_text_references_to_nothing_and_another_text_do_not_fit() {
    type Break = fn(&mut Value);
    let broken: [(Break, &str); 7] = [
        (|sheet| sheet["quotes"][0]["spans"][0]["end"] = json!(1_000_000), "q1: "),
        (|sheet| sheet["times"][0]["end"] = sheet["times"][0]["start"].clone(), "t1: "),
        (|sheet| sheet["quotes"][0]["spans"] = json!([]), "q1: it names no passage"),
        (|sheet| sheet["quotes"][0]["speaker"] = json!("a900"), "q1: there is no a900"),
        (|sheet| sheet["quotes"][0]["id"] = json!("x"), "\"x\" is no id"),
        (|sheet| sheet["actors"][0]["name"] = json!("Nobody of that name"), "a1: \"Nobody"),
        (|sheet| sheet["article"]["text"] = json!("Another text."), "text_sha256"),
    ];
    for (change, words) in broken {
        let SheetError::Unfit(what) = changed(change) else { panic!("{words}: it is a sheet") };
        assert!(what.contains(words), "{what}");
    }
}

#[test]
fn what_somebody_added_under_the_same_number_is_left_alone() {
    let (article, facts) = seed();
    let mut sheet = written(&article, &facts);
    sheet["moods"] = json!([]);
    sheet["quotes"][0]["mood"] = json!("calm");
    assert!(back(&sheet).is_ok());
}
