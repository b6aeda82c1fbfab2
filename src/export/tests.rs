//! Each format opened by a program that is not ours.

use super::*;
use crate::browser::dates;
use crate::library::Seed;
use crate::sample;
use engine::calendar::Date;
use engine::facts::{Change, Correction, FactId, Precision};
use engine::text::Span;
use serde_json::Value;

const HOME: &str = "https://facts.example/sample/";

fn write(seed: Seed, format: Format) -> String {
    format.write(Export { reading: &Reading::from(seed), home: HOME, lang: Lang::default(), instant: dates::instant })
}

fn json(seed: Seed, format: Format) -> Value {
    serde_json::from_str(&write(seed, format)).expect("JSON")
}

/// The sample with a quote whose speaker is not sure, of whom it would be wrong to say that he said it.
fn unsure() -> Seed {
    let mut seed = sample::seed();
    seed.sheet.quotes.truncate(1);
    seed.sheet.claims.clear();
    seed.sheet.events.clear();
    seed.sheet.deadlines.clear();
    seed.sheet.quotes[0].sure = false;
    assert!(seed.sheet.quotes[0].speaker.is_some());
    seed
}

fn corrected(seed: &mut Seed, fact: FactId, change: Change) {
    let date = Date { year: 2025, month: 8, day: 9 };
    let (reason, editor) = ("Heard on the tape.".to_owned(), "AB".to_owned());
    seed.sheet.corrections.push(Correction { fact, change, reason, date, editor });
}

#[test]
fn the_fact_sheet_fits_the_contracts_schema() {
    let schema = serde_json::to_value(schemars::schema_for!(engine::contract::Sheet)).expect("a schema");
    let sheet = json(sample::seed(), Format::FactSheet);
    let errors: Vec<String> =
        jsonschema::validator_for(&schema).expect("a schema").iter_errors(&sheet).map(|e| e.to_string()).collect();
    assert_eq!(errors, [""; 0]);
    assert_eq!(sheet["article"]["text"].as_str(), Some(sample::seed().article.text.as_str()));
}

#[test]
fn a_speaker_who_is_not_sure_is_named_in_no_format() {
    let name = |seed: &Seed| Reading::from(seed.clone()).name_of(seed.sheet.quotes[0].speaker.expect("one")).to_owned();
    let seed = unsure();
    let name = name(&seed);
    assert_eq!(json(seed.clone(), Format::FactSheet)["quotes"][0]["speaker"], Value::Null);
    let graph = json(seed.clone(), Format::JsonLd);
    let quote =
        graph["@graph"].as_array().expect("nodes").iter().find(|node| node["@type"] == "Quotation").expect("one");
    assert!(quote.get("creator").is_none() && quote.get("creditText").is_none(), "{quote}");
    let annotation = &json(seed.clone(), Format::Annotations)["first"]["items"][0]["body"]["value"];
    assert!(!annotation.as_str().expect("words").contains(&name), "{annotation}");
    let table = write(seed, Format::Table);
    let mut rows = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    let row = rows.records().next().expect("a row").expect("a row");
    assert_eq!((&row[0], &row[3], &row[8]), ("q1", "", "no"));
}

#[test]
fn the_articles_own_words_for_a_speaker_are_given_where_no_name_is() {
    let mut seed = unsure();
    let end = seed.article.text.find(' ').expect("words");
    (seed.sheet.quotes[0].source, seed.sheet.quotes[0].source_sure) = (Some(Span::new(0, end)), true);
    let words = ["“", &seed.article.text[..end], "”"].concat();
    let graph = json(seed.clone(), Format::JsonLd);
    let quote =
        graph["@graph"].as_array().expect("nodes").iter().find(|node| node["@type"] == "Quotation").expect("one");
    assert_eq!(quote["creditText"], seed.article.text[..end]);
    assert!(quote.get("creator").is_none(), "{quote}");
    let annotation = &json(seed.clone(), Format::Annotations)["first"]["items"][0]["body"]["value"];
    assert!(annotation.as_str().expect("words").starts_with(&["quote: ", &words].concat()), "{annotation}");
    let table = write(seed.clone(), Format::Table);
    let mut rows = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    let row = rows.records().next().expect("a row").expect("a row");
    assert_eq!((&row[3], &row[8]), (words.as_str(), "no"));
    // An editor who takes an actor back has the words for it gone too.
    seed.sheet.quotes[0].sure = true;
    let speaker = FactId::Actor(seed.sheet.quotes[0].speaker.expect("one").0);
    corrected(&mut seed, speaker, Change::Removed);
    let graph = json(seed, Format::JsonLd);
    let quote =
        graph["@graph"].as_array().expect("nodes").iter().find(|node| node["@type"] == "Quotation").expect("one");
    assert!(quote.get("creator").is_none() && quote.get("creditText").is_none(), "{quote}");
}

#[test]
fn a_spreadsheet_reads_every_row_and_runs_none() {
    let mut seed = sample::seed();
    seed.article.text.insert_str(0, "=1+1, he said\n\"so\"");
    seed.sheet.quotes.truncate(1);
    seed.sheet.quotes[0].spans = vec![Span::new(0, 18)];
    let table = write(seed, Format::Table);
    assert!(table.starts_with("\u{feff}\"id\"") && table.ends_with("\"\r\n"));
    let mut rows = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = rows.records().collect::<Result<_, _>>().expect("rows of one length");
    assert_eq!(&rows[0][2], "'=1+1, he said\n\"so\"");
    assert_eq!((&rows[0][9], &rows[0][10]), ("0", "18"));
}

/// Property NAME of the only event, as a calendar's own parser reads it.
fn of_event(file: &str, name: &str) -> Option<String> {
    let unfolded = icalendar::parser::unfold(file);
    let calendar = icalendar::parser::read_calendar(&unfolded).expect("a calendar");
    let event = calendar.components.iter().find(|component| component.name == "VEVENT").expect("an event");
    event.find_prop(name).map(|property| property.val.as_ref().to_owned())
}

#[test]
fn a_calendar_shows_a_day_with_the_articles_words() {
    let file = write(sample::seed(), Format::Calendar);
    assert_eq!(of_event(&file, "DTSTART").as_deref(), Some("20250808"));
    assert_eq!(of_event(&file, "DTEND").as_deref(), Some("20250809"));
    assert_eq!(of_event(&file, "SEQUENCE").as_deref(), Some("0"));
    let description = of_event(&file, "DESCRIPTION").expect("a description");
    assert!(description.contains("until Friday to cease its military operations"), "{description}");
    assert!(file.lines().all(|line| line.len() <= 75) && file.matches('\n').count() == file.matches("\r\n").count());
}

#[test]
fn a_calendar_shows_a_named_hour_in_utc() {
    let mut seed = sample::seed();
    let due = seed.sheet.deadlines[0].due.expect("a time").0 as usize;
    seed.sheet.deadlines[0].precision = Precision::Hour;
    seed.sheet.times[due].value = "2025-08-08T17:00".to_owned();
    assert_eq!(of_event(&write(seed, Format::Calendar), "DTSTART").as_deref(), Some("20250808T210000Z"));
}

#[test]
fn articles_without_a_name_are_told_apart_by_their_text() {
    let named = |text: &str| {
        let mut seed = Seed { name: String::new(), ..sample::seed() };
        seed.article.text.push_str(text);
        let file = write(seed.clone(), Format::Calendar);
        (of_event(&file, "UID").expect("a UID"), json(seed, Format::FactSheet)["id"].clone())
    };
    let (one, other) = (named(""), named("More."));
    assert!(one.0 != other.0 && one.1 != other.1, "{one:?}");
    assert_eq!(one, named(""));
    assert!(one.0.starts_with(one.1.as_str().expect("an id")), "{one:?}");
}

#[test]
fn a_correction_raises_the_sequence_and_keeps_the_uid() {
    let (mut seed, before) = (sample::seed(), write(sample::seed(), Format::Calendar));
    let set = Change::Set { field: "due".into(), from: "Thursday".into(), to: "Friday".into() };
    corrected(&mut seed, FactId::Deadline(0), set);
    let after = write(seed.clone(), Format::Calendar);
    assert_eq!(of_event(&after, "SEQUENCE").as_deref(), Some("1"));
    assert_eq!(of_event(&after, "DTSTAMP").as_deref(), Some("20250809T000000Z"));
    assert_eq!(of_event(&after, "UID"), of_event(&before, "UID"));
    corrected(&mut seed, FactId::Deadline(0), Change::Removed);
    let removed = write(seed, Format::Calendar);
    assert_eq!(of_event(&removed, "SEQUENCE").as_deref(), Some("2"));
    assert_eq!(of_event(&removed, "STATUS").as_deref(), Some("CANCELLED"));
}

/// The sample with a second deadline that took the place of the first.
fn moved() -> Seed {
    let mut seed = sample::seed();
    let mut later = seed.sheet.deadlines[0].clone();
    (later.due_from, later.due_to) = (Date::new(2025, 9, 1), Date::new(2025, 9, 1));
    later.replaces = Some(engine::facts::DeadlineId(0));
    seed.sheet.deadlines.push(later);
    seed
}

#[test]
fn a_deadline_that_was_moved_is_cancelled_in_calendars_and_rescheduled_for_search_engines() {
    let seed = moved();
    let file = write(seed.clone(), Format::Calendar);
    let told: Vec<&str> =
        file.lines().filter(|line| ["DTSTART", "STATUS"].iter().any(|name| line.starts_with(name))).collect();
    let days = ["DTSTART;VALUE=DATE:20250808", "STATUS:CANCELLED", "DTSTART;VALUE=DATE:20250901", "STATUS:CONFIRMED"];
    assert_eq!(told, days);
    let graph = json(seed, Format::JsonLd);
    let nodes = graph["@graph"].as_array().expect("nodes");
    let due: Vec<&Value> =
        nodes.iter().filter(|node| node["name"].as_str().is_some_and(|name| name.starts_with("Deadline"))).collect();
    let [deadline] = due[..] else { panic!("one deadline stands: {due:#?}") };
    assert_eq!((&deadline["endDate"], &deadline["previousStartDate"]), (&"2025-09-01".into(), &"2025-08-08".into()));
}

/// STATUS and SEQUENCE of the first deadline, where the second is to take its place.
fn standing(seed: &Seed) -> [Option<String>; 2] {
    let file = write(seed.clone(), Format::Calendar);
    ["STATUS", "SEQUENCE"].map(|name| of_event(&file, name))
}

#[test]
fn calendars_follow_when_an_editor_takes_back_that_a_deadline_was_moved() {
    let mut seed = moved();
    assert_eq!(standing(&seed), [Some("CANCELLED".to_owned()), Some("0".to_owned())]);
    corrected(&mut seed, FactId::Deadline(1), Change::Removed);
    assert_eq!(standing(&seed), [Some("CONFIRMED".to_owned()), Some("1".to_owned())]);
}

#[test]
fn a_deadline_that_may_have_been_moved_stands_wherever_it_is_handed_out() {
    let mut seed = moved();
    seed.sheet.deadlines[1].sure = false;
    assert_eq!(standing(&seed)[0].as_deref(), Some("CONFIRMED"));
    let graph = write(seed, Format::JsonLd);
    assert!(graph.contains("2025-08-08") && !graph.contains("2025-09-01"), "{graph}");
}

#[test]
fn every_annotation_finds_its_words_by_both_selectors() {
    let text: Vec<char> = sample::seed().article.text.chars().collect();
    let collection = json(sample::seed(), Format::Annotations);
    let items = collection["first"]["items"].as_array().expect("annotations");
    assert!(items.len() > 5 && collection["total"] == items.len());
    for target in items.iter().flat_map(|item| item["target"].as_array().expect("targets")) {
        let (quote, position) = (&target["selector"][0], &target["selector"][1]);
        let (start, end) =
            (position["start"].as_u64().expect("start") as usize, position["end"].as_u64().expect("end") as usize);
        let words = |key: &str| quote[key].as_str().expect("words").to_owned();
        assert_eq!(text[start..end].iter().collect::<String>(), words("exact"));
        assert!(text[..start].iter().collect::<String>().ends_with(&words("prefix")));
        assert!(text[end..].iter().collect::<String>().starts_with(&words("suffix")));
    }
}

#[test]
fn a_row_leads_to_its_words_on_the_publishers_page_or_else_to_its_card() {
    let link = |seed: Seed| {
        let table = write(seed, Format::Table);
        let mut rows = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
        rows.records().next().expect("a row").expect("a row")[11].to_owned()
    };
    let mut seed = sample::seed();
    assert_eq!(link(seed.clone()), [HOME, "#q1"].concat());
    seed.article.source = "https://news.example/talks?id=1#top".to_owned();
    let link = url::Url::parse(&link(seed)).expect("an address");
    assert_eq!((link.host_str(), link.query()), (Some("news.example"), Some("id=1")));
    assert!(link.fragment().is_some_and(|fragment| fragment.starts_with(":~:text=")), "{link}");
}

#[test]
fn a_fact_that_an_editor_took_back_is_in_no_list() {
    let mut seed = sample::seed();
    corrected(&mut seed, FactId::Quote(1), Change::Removed);
    for format in [Format::JsonLd, Format::Annotations] {
        assert!(!write(seed.clone(), format).contains("#q2\""), "{format:?}");
    }
    assert!(!write(seed, Format::Table).contains("\"q2\""));
}

#[test]
fn json_ld_names_speakers_and_refers_only_to_what_it_describes() {
    let graph = json(sample::seed(), Format::JsonLd);
    let nodes = graph["@graph"].as_array().expect("nodes");
    let ids: Vec<&Value> = nodes.iter().map(|node| &node["@id"]).collect();
    let quotes: Vec<&Value> = nodes.iter().filter(|node| node["@type"] == "Quotation").collect();
    assert!(!quotes.is_empty() && quotes.iter().any(|quote| quote.get("creator").is_some()));
    for quote in quotes {
        for key in ["creator", "isBasedOn"] {
            let id = quote.get(key).map(|node| &node["@id"]);
            assert!(id.is_none_or(|id| ids.contains(&id)), "{quote}");
        }
    }
    assert!(!graph.to_string().contains("ClaimReview"));
}
