//! That facts come back as they were, whatever they are.

use super::*;
use engine::calendar::Date;
use engine::facts::{Change, Correction, FactId};
use engine::text::sentence_spans;

fn article(text: &str) -> Article {
    Article { published: Date::new(2024, 3, 1), ..Article::plain(text) }
}

/// Packs what the engine reads in a text, as changed, and finds it again.
fn check(text: &str, change: impl Fn(&mut FactSheet)) -> usize {
    let article = article(text);
    let mut sheet = engine::read(&article);
    change(&mut sheet);
    let sentences = sentence_spans(&article.text);
    let bytes = pack(&article, &sheet, &sentences);
    assert_eq!(unpack(&article, &bytes), Some((sheet, sentences)), "{text:?}");
    bytes.len()
}

const NEWS: &str = "Harbour board gives Nordline two weeks\n\nLYON — Mayor Ingrid Solberg met Carlos Okafor of the \
    Harbour Board on Monday. “The old bridge is ours,” Solberg said, adding that she would pay for it. Okafor, the \
    board’s chairman, told reporters on Friday that the “costly” bridge had until March 20 to be repaired, or it would \
    be closed.\n\nAccording to Ingrid Solberg, the talks in Lyon lasted three hours. \"We were heard,\" she said.\n";

#[test]
fn what_the_engine_reads_comes_back() {
    let bytes = check(NEWS, |_| {});
    assert!(bytes < 220, "{bytes} bytes");
    for text in ["", " ", "Rain.", "中文“是的”，他说。", "“Unclosed, he said\r\n\r\nMr. Ito’s e\u{301} 👩\u{200d}🚀"]
    {
        check(text, |_| {});
    }
}

#[test]
fn what_an_editor_did_comes_back() {
    check(NEWS, |sheet| {
        sheet.actors.swap(0, 1);
        sheet.actors[0].mentions.reverse();
        let mention = sheet.actors[0].mentions[0];
        sheet.actors[0].mentions.push(mention);
        sheet.actors[1].mentions.clear();
        sheet.actors[1].name = Span { start: 1, end: 3 };
        sheet.quotes.reverse();
        sheet.quotes[0].spans.clear();
        sheet.quotes[0].time = sheet.times.first().map(|_| engine::facts::TimeId(0));
        sheet.times.reverse();
        for time in &mut sheet.times {
            time.value = "XXXX-WXX-5T24:00/é".to_owned();
            (time.from, time.to) = (Date::new(1, 1, 1), Date::new(9999, 12, 31));
        }
        for deadline in &mut sheet.deadlines {
            (deadline.zone, deadline.due_to) = (Some("Europe/Oslo".to_owned()), Date::new(1814, 5, 17));
            deadline.demand = Some(Span { start: 2, end: 2 });
        }
        for change in [Change::Removed, Change::Set { field: "speaker".into(), from: "Ito".into(), to: String::new() }]
        {
            let date = Date::new(2024, 3, 2).expect("a day");
            let (reason, editor) = ("She says so — see “Letters”.".to_owned(), "io".to_owned());
            sheet.corrections.push(Correction { fact: FactId::Quote(0), change, reason, date, editor });
        }
    });
}

#[test]
fn strange_bytes_are_read_to_an_end() {
    let article = article(NEWS);
    let mut dice = 3_u64;
    for length in 0..300 {
        let mut byte = || {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (dice >> 56) as u8
        };
        let bytes: Vec<u8> = (0..length).map(|_| byte()).collect();
        let _ = Code::new(&article, Reader::new(&bytes)).facts(None);
    }
}

#[test]
fn facts_that_were_damaged_on_their_way_are_none() {
    let article = article(NEWS);
    let bytes = pack(&article, &engine::read(&article), &sentence_spans(&article.text));
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 16;
        assert_eq!(unpack(&article, &damaged), None, "byte {at}");
    }
    assert_eq!(unpack(&article, &bytes[..bytes.len() / 2]), None);
    assert_eq!(unpack(&article, &[]), None);
}

#[test]
#[ignore = "prints how many bytes the facts of texts take: PACKED=FOLDER"]
fn sizes() {
    let folder = std::env::var("PACKED").expect("a folder of seeds");
    let (mut files, mut bytes, mut plain) = (0, 0, 0);
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("a file").path();
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let Ok(article) = Article::parse(&text) else { continue };
        let sheet = engine::read(&article);
        let sentences = sentence_spans(&article.text);
        let packed = pack(&article, &sheet, &sentences);
        assert_eq!(unpack(&article, &packed), Some((sheet.clone(), sentences)), "{path:?}");
        (files, bytes) = (files + 1, bytes + packed.len());
        plain += postcard::to_allocvec(&sheet).expect("bytes").len();
    }
    println!("{files} files, {} bytes each; plain {}", bytes / files, plain / files);
}
