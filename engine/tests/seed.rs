//! The seed article against a list that a person made by hand: what a reader would check, fact by fact.

use engine::article::Article;
use engine::calendar::Date;
use engine::facts::{Actor, ActorId, ActorKind, Deadline, Event, EventKind, FactSheet, Form, TimeId};
use engine::text::Span;

const SEED: &str = include_str!("../../seeds/2025-08-06-witkoff-meets-putin.md");

/// The seed, its sheet, and questions to them in words.
struct Reading {
    text: String,
    sheet: FactSheet,
}

fn reading() -> Reading {
    let text = SEED.splitn(3, "---\n").nth(2).expect("front matter, then the text").trim_end().to_owned();
    let article = Article { text, published: Date::new(2025, 8, 6), ..Article::default() };
    Reading { sheet: engine::read(&article), text: article.text }
}

impl Reading {
    fn words(&self, span: Span) -> &str {
        span.of(&self.text)
    }

    fn name(&self, id: Option<ActorId>) -> &str {
        id.map_or("nobody", |id| self.words(self.sheet.actors[id.0 as usize].name))
    }

    fn actor(&self, name: &str) -> &Actor {
        let mut named = self.sheet.actors.iter().filter(|actor| same_name(self.words(actor.name), name));
        let actor = named.next().unwrap_or_else(|| panic!("{name} is no actor"));
        assert!(named.next().is_none(), "{name} is listed twice");
        actor
    }

    fn day(&self, id: Option<TimeId>) -> String {
        id.map_or("never".into(), |id| self.sheet.times[id.0 as usize].value.clone())
    }

    fn deadline(&self) -> &Deadline {
        let [deadline] = &self.sheet.deadlines[..] else { panic!("one deadline, not {}", self.sheet.deadlines.len()) };
        deadline
    }

    /// `speaker | cue | channel | day` of the quote that begins with `start`.
    fn quote(&self, start: &str) -> String {
        let quote = self.sheet.quotes.iter().find(|quote| self.words(quote.spans[0]).starts_with(start));
        let quote = quote.unwrap_or_else(|| panic!("no quote begins with {start}"));
        let few = self.words(quote.spans[0]).split(' ').count() < 6;
        assert!(quote.sure || few, "{start} is not sure");
        let said = |span: Option<Span>| span.map_or("-", |span| self.words(span)).to_owned();
        let parts =
            [self.name(quote.speaker).to_owned(), said(quote.cue), said(quote.channel.map(|channel| channel.span))];
        format!("{} | {}", parts.join(" | "), self.day(quote.time))
    }
}

fn same_name(one: &str, other: &str) -> bool {
    let bare = |name: &str| name.strip_prefix("the ").or(name.strip_prefix("The ")).unwrap_or(name).to_owned();
    bare(one) == bare(other)
}

#[test]
fn everybody_is_listed_once_and_nobody_is_invented() {
    use ActorKind::{Group, Organization, Person, Place, Unnamed};
    let expected = [
        ("Donald Trump", Person),
        ("Vladimir Putin", Person),
        ("Steve Witkoff", Person),
        ("Kirill Dmitriev", Person),
        ("Yuri Ushakov", Person),
        ("Volodymyr Zelensky", Person),
        ("a senior U.S. official", Unnamed),
        ("European leaders", Group),
        ("Kremlin", Organization),
        ("CBS", Organization),
        ("Truth Social", Organization),
        ("Russian state media", Organization),
        ("Moscow", Place),
        ("Russia", Place),
        ("Ukraine", Place),
        ("China", Place),
        ("India", Place),
        ("United States", Place),
        ("Zaryadye Park", Place),
        ("Middle East", Place),
    ];
    let reading = reading();
    for (name, kind) in expected {
        assert_eq!(reading.actor(name).kind, kind, "{name}");
    }
    let invented: Vec<&str> = reading.sheet.actors.iter().map(|actor| reading.words(actor.name)).collect();
    let named = |name: &&str| !expected.iter().any(|(known, _)| same_name(known, name));
    let people: Vec<&str> = invented.into_iter().filter(named).collect();
    let people: Vec<&str> =
        people.into_iter().filter(|name| name.chars().next().is_some_and(char::is_uppercase)).collect();
    assert!(people.is_empty(), "nobody in the article is called {people:?}");
}

#[test]
fn people_have_the_roles_that_the_article_gives_them() {
    let reading = reading();
    let roles =
        |name: &str| -> Vec<&str> { reading.actor(name).roles.iter().map(|role| reading.words(*role)).collect() };
    assert!(roles("Steve Witkoff").contains(&"U.S. Special Envoy"));
    assert!(roles("Steve Witkoff").contains(&"Special Envoy to the Middle East"));
    assert!(roles("Vladimir Putin").contains(&"Russian President"));
    assert!(roles("Donald Trump").contains(&"President"));
    assert!(roles("Kirill Dmitriev").contains(&"Kremlin special representative"));
    assert!(roles("Yuri Ushakov").contains(&"Putin’s foreign policy adviser"));
    assert!(roles("Yuri Ushakov").contains(&"former ambassador to the United States"));
    assert!(roles("Volodymyr Zelensky").contains(&"Ukrainian President"));
}

#[test]
fn every_name_and_pronoun_of_a_person_leads_to_them() {
    let reading = reading();
    let mentions =
        |name: &str, form: Form| reading.actor(name).mentions.iter().filter(|mention| mention.form == form).count();
    for (name, surname) in
        [("Steve Witkoff", "Witkoff"), ("Vladimir Putin", "Putin"), ("Volodymyr Zelensky", "Zelensky")]
    {
        assert_eq!(mentions(name, Form::Name), reading.text.matches(surname).count(), "{name}");
    }
    assert_eq!(mentions("Donald Trump", Form::Name), reading.text.matches("Trump").count());
    let he = |start: &str| {
        let at = reading.text.find(start).expect("in the article") as u32;
        let of = |actor: &&Actor| actor.mentions.iter().any(|mention| mention.span.start == at);
        reading.sheet.actors.iter().find(of).map_or("nobody", |actor| reading.words(actor.name))
    };
    assert_eq!(he("he spoke with Trump"), "Volodymyr Zelensky");
    assert_eq!(he("he did not specify"), "Volodymyr Zelensky");
    assert_eq!(he("he called"), "Donald Trump");
    assert_eq!(he("he remarked"), "Donald Trump");
    assert_eq!(he("His previous visit"), "Steve Witkoff");
}

#[test]
fn every_quote_has_its_speaker_cue_channel_and_time() {
    let reading = reading();
    assert_eq!(reading.quote("Progress Made"), "Donald Trump | Says | - | never");
    assert_eq!(reading.quote("useful"), "Yuri Ushakov | was described | - | never");
    assert_eq!(reading.quote("constructive"), "Yuri Ushakov | was described | - | never");
    assert_eq!(reading.quote("We conveyed"), "Yuri Ushakov | told | reporters | never");
    assert_eq!(reading.quote("great progress"), "Donald Trump | stating | Truth Social | never");
    assert_eq!(reading.quote("secondary sanctions"), "a senior U.S. official | maintained | - | never");
    assert_eq!(reading.quote("European leaders"), "Volodymyr Zelensky | posted | social media | never");
    assert_eq!(reading.quote("secondary tariffs"), "Donald Trump | called | - | never");
    assert_eq!(reading.quote("Putin will stop"), "Donald Trump | stated | a CBS interview | 2025-08-05");
    assert_eq!(reading.quote("Yeah, get a deal"), "Donald Trump | told | reporters | never");
    assert_eq!(reading.quote("They’re wily"), "Donald Trump | remarked | - | 2025-W31-WE");
    let marks = reading.text.matches(['“', '"']).count() - 1;
    assert_eq!(
        reading.sheet.quotes.iter().map(|quote| quote.spans.len()).sum::<usize>(),
        marks,
        "every pair of marks is one quote"
    );
}

#[test]
fn days_are_reckoned_from_the_day_of_publication() {
    let reading = reading();
    let value = |words: &str| -> Vec<&str> {
        let said = reading.sheet.times.iter().filter(|time| reading.words(time.span).ends_with(words));
        said.map(|time| time.value.as_str()).collect()
    };
    assert_eq!(value("Wednesday"), ["2025-08-06"]);
    assert_eq!(value("Friday"), ["2025-08-08"; 2]);
    assert_eq!(value("Tuesday"), ["2025-08-05"]);
    assert_eq!(value("weekend"), ["2025-W31-WE"]);
    assert_eq!(value("January"), ["2025-01"]);
    assert_eq!(value("April"), ["2025-04"]);
    let weekend = reading.sheet.times.iter().find(|time| time.value == "2025-W31-WE").expect("the weekend");
    assert_eq!((weekend.from, weekend.to), (Date::new(2025, 8, 2), Date::new(2025, 8, 3)));
}

#[test]
fn the_deadline_is_bound_to_who_whom_what_and_what_else() {
    let reading = reading();
    let deadline = reading.deadline();
    assert_eq!((deadline.due_from, deadline.due_to), (Date::new(2025, 8, 8), Date::new(2025, 8, 8)));
    assert_eq!(reading.name(deadline.set_by), "Donald Trump");
    assert!(same_name(reading.name(deadline.on), "Kremlin"));
    assert_eq!(deadline.zone.as_deref(), Some("America/New_York"));
    assert!(deadline.sure);
    let said: Vec<&str> = deadline.statements.iter().map(|statement| reading.words(statement.span)).collect();
    assert!(said.iter().any(|words| words.contains("just two days before President Donald Trump’s deadline")));
    assert!(said.iter().any(|words| words.contains("has given Moscow until Friday")));
    let demands: Vec<&str> =
        deadline.statements.iter().filter_map(|statement| statement.demand).map(|span| reading.words(span)).collect();
    assert_eq!(demands, ["halt its war in Ukraine", "cease its military operations in Ukraine"]);
    let threats: Vec<&str> = deadline
        .statements
        .iter()
        .filter_map(|statement| statement.consequence)
        .map(|span| reading.words(span))
        .collect();
    assert_eq!(threats[0], "face a new wave of sanctions");
    assert!(
        threats[1..]
            .iter()
            .any(|threat| threat.starts_with("face sweeping new measures") && threat.contains("trade partners"))
    );
}

#[test]
fn two_days_before_the_deadline_agrees_with_wednesday_and_friday() {
    let reading = reading();
    let [agreement] = &reading.sheet.agreements[..] else { panic!("one agreement") };
    assert_eq!(Some(agreement.day), Date::new(2025, 8, 6));
    let with: Vec<&str> =
        agreement.with.iter().map(|id| reading.words(reading.sheet.times[id.0 as usize].span)).collect();
    assert_eq!(with, ["Wednesday", "Friday"]);
}

#[test]
fn what_happened_is_told_with_who_and_when() {
    let reading = reading();
    let told = |event: &Event| {
        let mut who: Vec<&str> = event.who.iter().map(|id| reading.name(Some(*id))).collect();
        who.sort_unstable();
        format!("{} | {} | {}", who.join(", "), reading.name(event.place), reading.day(event.time))
    };
    let event = |kind: EventKind| {
        let event = reading.sheet.events.iter().find(|event| event.kind == kind);
        told(event.unwrap_or_else(|| panic!("no {kind:?}")))
    };
    assert_eq!(event(EventKind::Arrival), "Steve Witkoff | Moscow | 2025-08-06");
    assert!(event(EventKind::Welcome).starts_with("Kirill Dmitriev, Steve Witkoff |"));
    assert_eq!(event(EventKind::Walk), "Kirill Dmitriev, Steve Witkoff | Zaryadye Park | never");
    assert!(event(EventKind::Meeting).starts_with("Steve Witkoff, Vladimir Putin |"));
    assert_eq!(event(EventKind::Call), "Donald Trump, Volodymyr Zelensky | nobody | never");
    assert!(event(EventKind::Post).starts_with("Donald Trump |"));
    let visits: Vec<String> =
        reading.sheet.events.iter().filter(|event| event.kind == EventKind::Visit).map(told).collect();
    assert!(visits.contains(&"Steve Witkoff | Russia | 2025-04".to_owned()), "{visits:?}");
}
