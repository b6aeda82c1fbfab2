//! Every language says the same as English, and counts as Unicode CLDR does.

use super::catalog::{Catalog, LANGUAGES};
use super::lang::Lang;
use super::names::lengths::days;
use super::{agrees, counts, time_left};
use crate::state::Apart;
use serde_json::Value;
use std::fs;

fn file(name: &str) -> String {
    let path = [env!("CARGO_MANIFEST_DIR"), "/src/texts/", name].concat();
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn lang(code: &str) -> Lang {
    Lang::named(code).unwrap_or_else(|| panic!("{code} is a language"))
}

fn others() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    LANGUAGES.iter().skip(1).copied()
}

#[test]
fn no_language_lacks_a_text_has_one_too_many_or_fills_in_something_else() {
    let english = Catalog::parse(&file("en.json")).expect("a catalog");
    for (code, categories) in LANGUAGES {
        let own = Catalog::parse(&file(&[code, ".json"].concat())).expect("a catalog");
        assert_eq!(own.faults(&english, categories), [""; 0], "{code}");
    }
}

#[test]
fn what_a_language_lacks_has_too_much_or_says_otherwise_is_named() {
    let english = r#"{"texts": {"a": {"who": "Who", "days": {"one": "{count} day", "other": "{count} days"}, "to": "to {name}"}}}"#;
    let check = |text: &str, categories: &[&str]| {
        let own = Catalog::parse(text).expect("a catalog");
        own.faults(&Catalog::parse(english).expect("a catalog"), categories).join("; ")
    };
    let german =
        r#"{"texts": {"a": {"who": "Wer", "days": {"one": "ein Tag", "other": "{count} Tage"}, "to": "an {name}"}}}"#;
    assert_eq!(check(german, &["one", "other"]), "");
    assert_eq!(check(&german.replace("\"who\"", "\"whom\""), &["one", "other"]), "lacks a.who; has too much: a.whom");
    assert!(check(german, &["one", "few", "many"]).starts_with("a.days is no text, list or plural (one, few, many)"));
    assert!(check(&german.replace("{name}", "{nam}"), &["one", "other"]).starts_with("a.to fills in"));
    assert!(check(&german.replace("{count} Tage", "Tage"), &["one", "other"]).starts_with("a.days fills in"));
    assert!(check(&german.replace("Wer", " "), &["one", "other"]).starts_with("a.who is empty"));
}

/// The English of a script, which is JSON behind its export.
fn of_script(name: &str) -> Value {
    let script = file(name);
    let (_, json) = script.split_once("export default ").expect("an export");
    serde_json::from_str(json.trim_end().trim_end_matches(';')).expect("JSON")
}

/// What is wrong with `own`, which stands for `english`.
fn unlike(own: &Value, english: &Value, at: &str, faults: &mut Vec<String>) {
    match (own, english) {
        (Value::Object(own), Value::Object(english)) => {
            if !own.keys().eq(english.keys()) {
                faults.push(format!("{at}: {:?}, and in English {:?}", own.keys(), english.keys()));
            }
            for (key, english) in english {
                unlike(own.get(key).unwrap_or(&Value::Null), english, &[at, ".", key].concat(), faults);
            }
        }
        (Value::Array(own), Value::Array(english)) if own.len() == english.len() => {
            own.iter().zip(english).for_each(|(own, english)| unlike(own, english, at, faults));
        }
        (Value::String(own), Value::String(english)) => {
            let open = |text: &str| text.matches("{headline}").count();
            if own.trim().is_empty() != english.is_empty() || open(own) != open(english) {
                faults.push(format!("{at}: {own:?}"));
            }
        }
        _ => faults.push(format!("{at}: {own}")),
    }
}

#[test]
fn the_scripts_say_the_same_in_every_language() {
    for (code, _) in others() {
        let own: Value = serde_json::from_str(&file(&[code, ".json"].concat())).expect("JSON");
        let mut faults = Vec::new();
        unlike(&own["failures"], &of_script("failures.js"), "failures", &mut faults);
        unlike(&own["dialog"], &of_script("dialog.js"), "dialog", &mut faults);
        assert_eq!(faults, [""; 0], "{code}");
    }
}

#[test]
fn scripts_and_pages_know_every_language() {
    let root = env!("CARGO_MANIFEST_DIR");
    let read = |path: &str| fs::read_to_string([root, path].concat()).expect("a file");
    let (languages, single, index) =
        (read("/src/embed/languages.js"), read("/src/embed/load_here.js"), read("/index.html"));
    for (code, _) in others() {
        assert!(languages.contains(&format!("\"{code}\"")), "languages.js lacks {code}");
        assert!(single.contains(&format!("\"./{code}.json\"")), "load_here.js lacks {code}");
        assert!(index.contains(&format!("\"src/texts/{code}.json\"")), "index.html lacks {code}");
    }
}

#[test]
fn a_file_of_other_keys_is_not_understood() {
    assert!(Lang::read("xx\npage.product\nFact Explorer").is_none());
    assert!(Lang::read("").is_none());
}

#[test]
fn a_file_with_our_keys_becomes_a_language() {
    let english = Catalog::parse(&file("en.json")).expect("a catalog");
    let lines = english.lines(|_| true).replace("Organizations and groups", "Bodies");
    let lang = Lang::read(&["en-x-test", &english.names().join(","), &lines].join("\n")).expect("a language");
    assert_eq!((lang.code(), lang.text(super::BODIES)), ("en-x-test", "Bodies"));
    assert_eq!(Lang::default().text(super::BODIES), "Organizations and groups");
}

#[test]
fn a_page_may_ask_for_the_other_direction() {
    let english = Lang::default();
    assert_eq!(["", "RTL", "auto", "ltr"].map(|dir| english.toward(dir).direction()), ["ltr", "rtl", "ltr", "ltr"]);
    let arabic = Lang::named("ar").expect("a language");
    assert_eq!(["", "ltr", "sideways"].map(|dir| arabic.toward(dir).direction()), ["rtl", "ltr", "rtl"]);
    assert!(english.toward("rtl") != english, "it is drawn anew");
}

#[test]
fn english_counts_one_and_all_others() {
    let quotes = |count| counts::quotes(Lang::default(), count);
    assert_eq!([0, 1, 2, 1234].map(quotes), ["0 quotes", "1 quote", "2 quotes", "1,234 quotes"]);
}

#[test]
fn the_time_left_leaves_out_what_is_zero() {
    let apart = Apart { days: 1, hours: 0, minutes: 5, seconds: 9, passed: false };
    assert_eq!(time_left(Lang::default(), apart), "1 day 5 minutes");
}

#[test]
fn words_of_the_other_direction_carry_nothing_along() {
    let said = agrees(Lang::default(), "Friday 8 August 2025", "الجمعة");
    assert!(said.contains("“\u{2068}الجمعة\u{2069}”") && !said.contains("\u{2068}Friday"), "{said}");
}

/// The counts for which CLDR 47, plurals.xml, gives samples, as far as they are whole.
#[test]
fn plurals_follow_the_samples_of_cldr() {
    let forms = |code, counts: &[usize]| counts.iter().map(|&count| days(lang(code), count)).collect::<Vec<_>>();
    assert_eq!(forms("de", &[0, 1, 2]), ["0 Tage", "1 Tag", "2 Tage"]);
    assert_eq!(forms("fr", &[0, 1, 2]), ["0 jour", "1 jour", "2 jours"]);
    assert_eq!(forms("es", &[0, 1, 2]), ["0 días", "1 día", "2 días"]);
    let russian = ["1 день", "21 день", "2 дня", "104 дня", "0 дней", "11 дней", "12 дней", "112 дней", "25 дней"];
    assert_eq!(forms("ru", &[1, 21, 2, 104, 0, 11, 12, 112, 25]), russian);
    let ukrainian = ["1 день", "101 день", "3 дні", "44 дні", "5 днів", "14 днів", "111 днів"];
    assert_eq!(forms("uk", &[1, 101, 3, 44, 5, 14, 111]), ukrainian);
    let arabic =
        ["0 يوم", "يوم واحد", "يومان", "3 أيام", "10 أيام", "11 يومًا", "99 يومًا", "100 يوم", "102 يوم", "103 أيام"];
    assert_eq!(forms("ar", &[0, 1, 2, 3, 10, 11, 99, 100, 102, 103]), arabic);
}

#[test]
fn digits_are_grouped_as_each_language_does() {
    let number = |code| [9_999, 12_345].map(|count| lang(code).number(count));
    assert_eq!(number("de"), ["9.999", "12.345"]);
    assert_eq!(number("fr"), ["9\u{202f}999", "12\u{202f}345"]);
    assert_eq!(number("es"), ["9999", "12.345"]);
    assert_eq!(number("ru"), ["9\u{a0}999", "12\u{a0}345"]);
    assert_eq!(number("ar"), ["9,999", "12,345"]);
}

#[test]
fn a_name_in_other_letters_keeps_its_own_direction_among_arabic_words() {
    let said = agrees(lang("ar"), "الجمعة", "Friday");
    assert!(said.contains("«\u{2068}Friday\u{2069}»"), "{said}");
}
