//! Reading cannot fail, on any text; every fact stands inside it; its cost grows with its length and not faster.

use engine::article::Article;
use engine::calendar::Date;
use engine::facts::{ActorId, FactSheet};
use std::time::Instant;

const NASTY: [&str; 8] = [
    "“Übermut,” said Ü. Öz, 中文 press officer. ‘No,’ he told 记者 on Friday, “‘never’ again.”\r\n\r\nBy Friday!",
    "Mr.\u{a0}Lee’s 👩\u{200d}🚀 “tweeted” at 5\u{a0}p.m. (EST\u{feff}) — «Non», dit-il; „Nein“, sagte sie.",
    "\"one \"two \"three said Ann Lee.\n\n\"Four\n\"\"\"\" ”“’‘ `` '' ``said'' Bob Ray on Jan. 32, 2025-02-30.",
    "قال الرئيس “نعم” by Friday or face e\u{301}te\u{301} sanctions, she sa\u{ad}id. \u{202e}txet desrever\u{202c}",
    "U.S. U.S.A. a.m. p.m. No. 1. J. K. R. O’Neil-van der Berg III Jr., ’s ’ll n't 's '90s 1/2 12:61 99th 0th Q5",
    "By by by until unless or else within within 48 hours hours, Moscow given given until, \u{0}\u{1}\u{7f}\t\u{b}\u{85}\u{2028}",
    "According to to according. Told told Trump Trump told: “” \"\" ''. He she they it his Putin’s’s’ −5 -- --- … ....",
    "OSLO — “We go,” said Ann Lee, Bob “Bo” Ray, a cook, and Dr. Eva Sand, who asked Park Joo-ho and Bell & Wood’s aides",
];

#[test]
fn every_prefix_and_every_suffix_of_nasty_text_is_read() {
    for text in NASTY {
        for (at, _) in text.char_indices() {
            read(&text[..at]);
            read(&text[at..]);
        }
        read(text);
    }
}

#[test]
fn every_window_of_nasty_text_is_read() {
    for text in NASTY {
        let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        for window in ends.windows(24) {
            read(&text[window[0]..window[23]]);
        }
    }
}

#[test]
fn a_text_may_start_with_any_word_of_a_sentence() {
    let cut = [
        "Then “It is late,” points out Ann Lee.",
        "told on Monday: “It depends.” At a meeting in May Orde and Marsh said they were glad.",
        "wrote on Tuesday morning asking for talks to restart no later than 9 June.",
        "was hotly contested this afternoon. Forty boats left Orde last Friday.",
        "will stay open in 1985 after Orde gave it ten million.",
        "The board also said it shut Orde Bank.",
        "She put it in May.",
        "the School District is an exception, she said.",
        "Peru, Orde and Marsh have welcomed the news.",
        "will bring the town the money needed for a hall on Friday.",
        "Bids should now be made by Friday.",
        "They had given her until Friday to pay, and to give him until May.",
    ];
    for text in cut {
        for start in text.match_indices(' ').map(|(at, _)| at + 1) {
            read(&text[start..]);
        }
        for colon in text.match_indices([':', ',']).map(|(at, _)| at) {
            read(&text[colon..]);
        }
    }
}

#[test]
fn reading_twice_gives_the_same_facts() {
    let text = NASTY.join("\n");
    assert_eq!(read(&text), read(&text));
}

#[test]
fn the_cost_of_monotonous_text_grows_with_its_length() {
    let repeated = [
        "a",
        "\"",
        "“",
        "”",
        "'",
        "\n",
        ".",
        "by Friday ",
        "deadline for deadline ",
        "within 3 days must within ",
        "it sank at 3am and ",
        "unless paid by Friday, ",
        "sand and workers walking out and ",
        "A ",
        "Ann Lee ",
        "ORDE: it rains\n",
        "(",
        "said ",
        "U.S. ",
        "“No,” he said. ",
        "Ida Moe, aka Bo Lund, spoke. ",
    ];
    for part in repeated.into_iter().chain(NASTY) {
        let text = |bytes: usize| part.repeat(bytes / part.len() + 1);
        let (short, long) = (text(6_000), text(48_000));
        let (eight, one) = (least(&short, 8), least(&long, 1));
        // The same bytes: linear is once the time, quadratic eight times. The allowance forgives a clock that ticks.
        assert!(one < eight * 3 + 20_000_000, "{part:?}: {eight} ns for 8 times 6 kB, {one} ns for 48 kB");
    }
}

/// The least nanoseconds that reading `text` so many `times` took, of two attempts.
fn least(text: &str, times: usize) -> u64 {
    let attempt = || {
        let (start, clock) = (Instant::now(), nanoseconds_on_processor());
        (0..times).for_each(|_| drop(read(text)));
        match (clock, nanoseconds_on_processor()) {
            (Some(start), Some(end)) if end > start => end - start,
            _ => start.elapsed().as_nanos() as u64,
        }
    };
    (0..2).map(|_| attempt()).min().unwrap_or_default()
}

/// How long this thread has been running rather than waiting, so that a busy machine fails no test; Linux tells.
fn nanoseconds_on_processor() -> Option<u64> {
    std::fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()
}

fn read(text: &str) -> FactSheet {
    let article = Article { text: text.to_owned(), published: Date::new(2025, 8, 6), ..Article::default() };
    let sheet = engine::read(&article);
    if let Some(span) = sheet.misplaced(text) {
        panic!("{span:?} is no place of {:?}", text.chars().take(200).collect::<String>());
    }
    assert!(refers_to_its_own(&sheet), "a fact refers to one that is not there: {sheet:?}");
    sheet
}

fn refers_to_its_own(sheet: &FactSheet) -> bool {
    let actors = sheet.actors.len() as u32;
    let times = sheet.times.len() as u32;
    let together = |with: &[ActorId]| with.iter().map(|id| (Some(*id), None)).collect::<Vec<_>>();
    let speech =
        sheet.quotes.iter().flat_map(|quote| [vec![(quote.speaker, quote.time)], together(&quote.with)].concat());
    let claims =
        sheet.claims.iter().flat_map(|claim| [vec![(claim.speaker, claim.time)], together(&claim.with)].concat());
    let deadlines = sheet.deadlines.iter().flat_map(|deadline| [(deadline.set_by, deadline.due), (deadline.on, None)]);
    let events = sheet.events.iter().flat_map(|event| {
        let who = event.who.iter().map(|who| (Some(*who), None));
        [(event.place, event.time), (None, event.duration)].into_iter().chain(who)
    });
    let known = |(actor, time): (Option<engine::facts::ActorId>, Option<engine::facts::TimeId>)| {
        actor.is_none_or(|actor| actor.0 < actors) && time.is_none_or(|time| time.0 < times)
    };
    speech.chain(claims).chain(deadlines).chain(events).all(known)
        && sheet.relations.iter().all(|relation| {
            relation.from.0 < actors && relation.to.0 < actors && (relation.event.0 as usize) < sheet.events.len()
        })
}
