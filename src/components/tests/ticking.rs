//! What the ticker makes of a served page is what the explorer would show.

use super::*;
use crate::texts::Lang;
use crate::ticking::Ticker;
use serde_json::Value;

const NEW_YORK: &str = "America/New_York";

/// The places of a served page.
fn asks(html: &str) -> Vec<String> {
    html.split("data-tick=\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
}

/// What stands in an element of the ticker's, as HTML.
fn inside(tree: &Value) -> String {
    let children = tree.as_array().expect("an element").iter().skip(2);
    children.map(|child| child.as_str().map_or_else(|| html(child), escaped)).collect()
}

fn html(tree: &Value) -> String {
    let attributes = tree[1].as_object().expect("attributes");
    // In the order in which they were written.
    let written = attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", value.as_str().unwrap_or_default()));
    let tag = tree[0].as_str().expect("a name");
    format!("<{tag}{}>{}</{tag}>", sorted(written.collect()), inside(tree))
}

fn sorted(mut attributes: Vec<String>) -> String {
    attributes.sort();
    attributes.concat()
}

/// The tags of `html` with their attributes in order of the alphabet.
fn in_order(html: &str) -> String {
    let piece = |piece: &str| {
        let (tag, text) = piece.split_once('>').unwrap_or(("", piece));
        let Some((name, mut rest)) = tag.split_once(' ') else { return piece.to_owned() };
        let mut attributes = Vec::new();
        while let Some((name, value, after)) = rest.split_once("=\"").and_then(|(name, rest)| {
            let (value, after) = rest.split_once('"')?;
            Some((name, value, after))
        }) {
            attributes.push(format!(" {}=\"{value}\"", name.trim()));
            rest = after;
        }
        format!("{name}{}>{text}", sorted(attributes))
    };
    html.split('<').map(piece).collect::<Vec<_>>().join("<")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Holds that everything that the ticker draws at `now` for what was served is in the living page.
async fn agree(seed: Seed, now: i64, zone: &str, lang: Lang) {
    let look = Asked { lang, ..Asked::default() };
    let served = asked(vec![seed.clone()], None, look.clone()).await;
    let living = in_order(&asked(vec![seed], now, Asked { zone: Some(zone.to_owned()), ..look }).await);
    let asks = asks(&served);
    let mut ticker = Ticker::new(&asks.join("\n"), lang, zone.to_owned()).expect("our own asks");
    let told: Value = serde_json::from_str(&ticker.tick(now).expect("words alone")).expect("JSON");
    let changes = &told.as_array().expect("a list")[1..];
    assert!(asks.len() >= 2 && changes.len() >= 5, "{told:#}");
    for change in changes {
        let (selector, tree) = (change[1].as_str().expect("a selector"), &change[3]);
        if selector == ".countdown" && tree[0] == "div" {
            assert!(living.contains(&html(tree)), "{tree:#}\n{living}");
        }
        for (name, value) in tree[1].as_object().expect("attributes") {
            let attribute = format!("{name}=\"{}\"", escaped(value.as_str().unwrap_or_default()));
            assert!(living.contains(&attribute), "{attribute}\n{living}");
        }
        assert!(living.contains(&format!(">{}</", inside(tree))) || tree[0] == "input", "{tree:#}\n{living}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn the_served_page_goes_on_as_the_explorer_would_before_and_after_the_deadline() {
    let due = DAY_BEFORE + 40 * 3_600_000;
    for now in [DAY_BEFORE, due - 1, due, due + 59_000, due + 30 * 86_400_000] {
        for zone in ["UTC", NEW_YORK, "Asia/Kathmandu"] {
            agree(sample::seed(), now, zone, Lang::default()).await;
        }
    }
}

#[tokio::test(flavor = "current_thread")]
async fn in_every_language_and_where_nobody_knows_whose_clock_counts() {
    let mut seed = sample::seed();
    seed.sheet.deadlines[0].zone = None;
    for code in ["en", "de", "fr", "es", "uk", "ru", "ar"] {
        let lang = Lang::named(code).expect("a language");
        agree(sample::seed(), DAY_BEFORE, "Asia/Kathmandu", lang).await;
        agree(seed.clone(), DAY_BEFORE, NEW_YORK, lang).await;
    }
}

#[tokio::test(flavor = "current_thread")]
async fn a_second_later_only_the_countdown_is_another_and_at_midnight_the_day_is() {
    let served = page(vec![sample::seed()], None).await;
    let mut ticker = Ticker::new(&asks(&served).join("\n"), Lang::default(), "UTC".to_owned()).expect("our own asks");
    let mut tick = |now| -> Value { serde_json::from_str(&ticker.tick(now).expect("words")).expect("JSON") };
    tick(DAY_BEFORE);
    let next = tick(DAY_BEFORE + 1_250);
    assert_eq!(next[0], 754);
    // One minute, and one second of it: two words of the countdown, and what is read aloud.
    let changes = &next.as_array().expect("a list")[1..];
    assert!(changes.iter().all(|change| change[1] == ".countdown" && change[3].is_string()), "{next:#}");
    assert!(next.to_string().len() < 200, "{next:#}");
    assert_eq!(tick(DAY_BEFORE + 1_500).as_array().map(Vec::len), Some(1), "the same second");
    let morrow = tick(DAY_BEFORE + 12 * 3_600_000);
    assert!(morrow.as_array().is_some_and(|told| told.len() > 5), "{morrow:#}");
}

#[tokio::test(flavor = "current_thread")]
async fn a_deadline_that_passed_is_looked_at_each_minute() {
    let served = page(vec![sample::seed()], None).await;
    let mut ticker = Ticker::new(&asks(&served).join("\n"), Lang::default(), "UTC".to_owned()).expect("our own asks");
    let due = DAY_BEFORE + 40 * 3_600_000;
    let mut wait = |now| -> Value {
        let told: Value = serde_json::from_str(&ticker.tick(now).expect("words")).expect("JSON");
        told[0].clone()
    };
    assert_eq!([wait(due - 300), wait(due + 59_300), wait(due + 90_250)], [304, 704, 29_754]);
}

#[tokio::test(flavor = "current_thread")]
async fn what_another_version_asks_and_a_day_that_passed_are_left_to_the_explorer() {
    let ticker = |asks| Ticker::new(asks, Lang::default(), "UTC".to_owned());
    assert!(ticker("due 20308 1440 20306 UTC\nsunset 7").is_none());
    let today = (DAY_BEFORE / 86_400_000) as i32;
    let mut ahead = ticker(&*format!("left {today}\nleft {}", today + 2)).expect("our own asks");
    assert!(ahead.tick(DAY_BEFORE).is_some_and(|told| told.contains("The last day") && told.contains("2 days left")));
    assert_eq!(ahead.tick(DAY_BEFORE + 86_400_000), None);
}
