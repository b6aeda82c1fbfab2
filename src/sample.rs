//! A reading for tests of the page: the seed article with a few facts, so that the page can be tested apart from the
//! engine's rules.

use crate::library::Seed;
use crate::reading::Reading;
use engine::article::Article;
use engine::calendar::Date;
use engine::facts::*;
use engine::text::Span;

const SEED: &str = include_str!("../seeds/2025-08-06-witkoff-meets-putin.md");

/// The seed article.
pub(crate) fn reading() -> Reading {
    Reading::from(seed())
}

/// The seed article, to be changed before it is read.
pub(crate) fn seed() -> Seed {
    let text = SEED.splitn(3, "---\n").nth(2).expect("front matter ends").to_owned();
    let article = Article {
        title: text.lines().next().unwrap_or("").to_owned(),
        published: Date::new(2025, 8, 6),
        dateline: "Moscow".to_owned(),
        zone: "Europe/Moscow".to_owned(),
        language: "en".to_owned(),
        text,
        ..Article::default()
    };
    let sentences = sentences(&article.text);
    let sheet = sheet(&article.text);
    Seed { name: "sample".to_owned(), article, sheet, sentences, ..Seed::default() }
}

fn sentences(text: &str) -> Vec<Span> {
    let mut start = 0;
    let mut spans = Vec::new();
    for line in text.split_inclusive('\n') {
        for part in line.split_inclusive(". ") {
            spans.push(Span::new(start, start + part.trim_end().len()));
            start += part.len();
        }
    }
    spans
}

fn sheet(text: &str) -> FactSheet {
    let at = |words: &str| nth(text, words, 0);
    let actor = |name: &str, kind, roles: &[&str], aliases: &[&str]| Actor {
        name: at(name),
        kind,
        roles: roles.iter().map(|role| at(role)).collect(),
        aliases: aliases.iter().map(|alias| at(alias)).collect(),
        mentions: mentions(text, name, aliases),
        sure: true,
    };
    use ActorKind::*;
    let actors = vec![
        actor("Steve Witkoff", Person, &["U.S. Special Envoy"], &["Witkoff"]),
        actor("Vladimir Putin", Person, &["Russian President"], &["Putin"]),
        actor("Donald Trump", Person, &["President"], &["Trump"]),
        actor("Kremlin", Organization, &[], &[]),
        actor("Kirill Dmitriev", Person, &["Kremlin special representative"], &[]),
        actor(
            "Yuri Ushakov",
            Person,
            &["Putin’s foreign policy adviser", "former ambassador to the United States"],
            &["Ushakov"],
        ),
        actor("a senior U.S. official", Unnamed, &[], &[]),
        actor("Moscow", Place, &[], &[]),
        actor("European leaders", Group, &[], &[]),
    ];
    let time = |words: &str, n, from: Option<Date>, to: Option<Date>, value: &str| Time {
        span: nth(text, words, n),
        kind: TimeKind::Date,
        value: value.to_owned(),
        from,
        to,
        stated: vec![Stated::Weekday],
        rule: TimeRule::Weekday,
        sure: true,
    };
    let day = |day| Date::new(2025, 8, day);
    let times = vec![
        time("Wednesday", 0, day(6), day(6), "2025-08-06"),
        time("Friday", 0, day(8), day(8), "2025-08-08"),
        time("Friday", 1, day(8), day(8), "2025-08-08"),
        time("the weekend", 0, day(2), day(3), "2025-W31-WE"),
    ];
    let quote = |words: &str, speaker, source, cue: &str, sure| Quote {
        spans: vec![at(words)],
        content: vec![at(words)],
        speaker,
        with: Vec::new(),
        source,
        cue: Some(at(cue)),
        extent: Extent::Full,
        channel: None,
        time: None,
        rule: QuoteRule::SpeakerAfterQuote,
        sure,
        source_sure: source.is_some(),
    };
    let conveyed = "We conveyed certain signals regarding the issue of Ukraine, and corresponding signals were received from \
         President Trump as well,";
    let quotes = vec![
        quote("Progress Made", Some(ActorId(2)), None, "Says", true),
        quote(conveyed, Some(ActorId(5)), Some(nth(text, "Ushakov", 1)), "told", true),
        quote("great progress was made.", Some(ActorId(2)), None, "stating", true),
        quote("secondary sanctions", Some(ActorId(6)), None, "maintained", false),
    ];
    let claims = vec![Claim {
        content: vec![at("he spoke with Trump by phone")],
        speaker: None,
        with: Vec::new(),
        source: None,
        cue: Some(at("confirmed")),
        channel: None,
        time: None,
        rule: ClaimRule::CueBeforeClause,
        sure: true,
        source_sure: false,
    }];
    let second = "President Trump has given Moscow until Friday to cease its military operations in Ukraine or face \
                  sweeping new measures, including what he called “secondary tariffs” on Russian trade partners.";
    let statement = |words: &str, due| Statement {
        span: at(words),
        due: Some(due),
        demand: None,
        consequence: None,
        rule: DeadlineRule::GivenUntil,
    };
    let deadlines = vec![Deadline {
        due: Some(TimeId(1)),
        due_from: day(8),
        due_to: day(8),
        precision: Precision::Day,
        zone: Some("America/New_York".to_owned()),
        zone_rule: Some(ZoneRule::ZoneOfIssuer),
        set_by: Some(ActorId(2)),
        on: Some(ActorId(3)),
        demand: Some(at("halt its war in Ukraine")),
        consequence: Some(at("face a new wave of sanctions")),
        replaces: None,
        statements: vec![
            statement(
                "just two days before President Donald Trump’s deadline for the Kremlin to halt its war in Ukraine \
                 or face a new wave of sanctions.",
                TimeId(1),
            ),
            statement(second, TimeId(2)),
        ],
        rule: DeadlineRule::GivenUntil,
        sure: true,
    }];
    let events = vec![Event {
        span: at("U.S. Special Envoy Steve Witkoff arrived in Moscow on Wednesday"),
        kind: EventKind::Arrival,
        who: vec![ActorId(0)],
        place: Some(ActorId(7)),
        time: Some(TimeId(0)),
        duration: None,
        status: Status::Happened,
        told_again: Vec::new(),
        rule: EventRule::ActorVerb,
        sure: true,
    }];
    FactSheet { actors, times, quotes, claims, deadlines, events, ..FactSheet::default() }
}

fn nth(text: &str, words: &str, n: usize) -> Span {
    let (start, found) = text.match_indices(words).nth(n).unwrap_or_else(|| panic!("{words} is in the seed"));
    Span::new(start, start + found.len())
}

fn mentions(text: &str, name: &str, aliases: &[&str]) -> Vec<Mention> {
    let shortest = aliases.first().unwrap_or(&name);
    let of = |(start, words): (usize, &str)| Mention {
        span: Span::new(start, start + words.len()),
        form: Form::Name,
        rule: MentionRule::CapitalisedWords,
        sure: true,
    };
    text.match_indices(shortest).map(of).collect()
}
