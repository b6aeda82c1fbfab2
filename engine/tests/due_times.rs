//! Deadlines of whole articles: in which zone a day closes, which deadline takes another's place, and which of several
//! is whose. Each article was published on Wednesday 6 August 2025 in Brussels.

use engine::article::Article;
use engine::calendar::Date;
use engine::facts::{Deadline, FactSheet};

fn read(text: &str) -> FactSheet {
    let published = Date::new(2025, 8, 6);
    engine::read(&Article { text: text.into(), published, zone: "Europe/Brussels".into(), ..Article::default() })
}

fn day(deadline: &Deadline) -> String {
    deadline.due_to.map_or("open".into(), |day| day.to_string())
}

/// `value of the due time, zone, why` of the only deadline.
fn zone(text: &str) -> String {
    let sheet = read(text);
    let [deadline] = &sheet.deadlines[..] else { panic!("{text}: {} deadlines", sheet.deadlines.len()) };
    let value = deadline.due.map_or("-", |id| &sheet.times[id.0 as usize].value);
    let why = deadline.zone_rule.map_or("-".into(), |rule| format!("{rule:?}"));
    format!("{value} {} {why}", deadline.zone.as_deref().unwrap_or("-"))
}

fn check(table: &str, answer: impl Fn(&str) -> String) {
    let cases = table.lines().filter_map(|line| line.trim().split_once(" => "));
    let wrong: Vec<String> = cases
        .map(|(text, expected)| (text, expected, answer(text)))
        .filter(|(_, expected, found)| expected != found)
        .map(|(text, expected, found)| format!("{text}\n  expected {expected}\n  found    {found}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_clock_names_the_zone_that_closes_the_day() {
    check(
        "The offer expires at 5 p.m. Eastern on Friday. => 2025-08-08T17:00 America/New_York StatedZone
        The offer expires at 5 p.m. EST on Jan. 9, 2026. => 2026-01-09T17:00 America/New_York StatedZone
        Bids are due by 14:00 GMT on Monday. => 2025-08-11T14:00 UTC StatedZone
        Bids are due by 14:00 UTC+3 on Monday. => 2025-08-11T14:00 Etc/GMT-3 StatedZone
        Bids are due by 9 a.m. GMT-5 on Monday. => 2025-08-11T09:00 Etc/GMT+5 StatedZone
        Google must pay by 11:59 p.m. EDT on Aug. 20. => 2025-08-20T23:59 America/New_York StatedZone
        Google must pay by noon Pacific time on Friday. => 2025-08-08T12:00 America/Los_Angeles StatedZone
        Google must pay by midnight Moscow time on Friday. => 2025-08-08T24 Europe/Moscow StatedZone
        Google must pay by 6 p.m. New York time on Friday. => 2025-08-08T18:00 America/New_York StatedZone
        Google must pay by 6 p.m. Central European Time on Friday. => 2025-08-08T18:00 Europe/Brussels StatedZone
        Google must pay by 6 p.m. Central Daylight Time on Friday. => 2025-08-08T18:00 America/Chicago StatedZone
        Google has until 6 p.m. on Sunday, Washington time, to pay. => 2025-08-10T18:00 America/New_York StatedZone
        The offer expires at 5:00 p.m., New York City time, on Aug. 20. => 2025-08-20T17:00 America/New_York StatedZone
        Google must pay by 6 p.m. Brasília time on Friday. => 2025-08-08T18:00 America/Sao_Paulo StatedZone
        Google must pay by 6 p.m. East Africa Time on Friday. => 2025-08-08T18:00 Africa/Nairobi StatedZone
        Google must pay by 6 p.m. local time (1700 GMT) on Friday. => 2025-08-08T18:00 Europe/Brussels ZoneOfDateline
        Google must pay by 6 p.m. BST on Friday. => 2025-08-08T18:00 Europe/London StatedZone
        Google must pay by 6 p.m. local time on Friday. => 2025-08-08T18:00 Europe/Brussels ZoneOfDateline
        Google must pay by Friday. => 2025-08-08 Europe/Brussels ZoneOfDateline
        Sketches must be filed by 4 p.m. on Friday, art schools said. => 2025-08-08T16:00 Europe/Brussels ZoneOfDateline
        Sketches must be filed by 4 p.m. on Friday to eat at noon. => 2025-08-08T16:00 Europe/Brussels ZoneOfDateline
        Bids are due by 4 p.m. Friday, cat owners said. => 2025-08-08T16:00 Europe/Brussels ZoneOfDateline
        Bids are due by 4 p.m. Friday, Eastern Foods said. => 2025-08-08T16:00 Europe/Brussels ZoneOfDateline
        Bids are due by 4 p.m. on Friday, Eastern time. => 2025-08-08T16:00 America/New_York StatedZone",
        zone,
    );
}

#[test]
fn without_a_clock_s_zone_the_one_who_sets_the_deadline_closes_the_day() {
    check(
        "President Donald Trump gave Russia until Friday to stop. => 2025-08-08 America/New_York ZoneOfIssuer
        The Kremlin gave Google until Friday to pay. => 2025-08-08 Europe/Moscow ZoneOfIssuer
        Chinese Foreign Minister Wang Yi gave Google until Friday to pay. => 2025-08-08 Asia/Shanghai ZoneOfIssuer
        Tehran gave Google until 5 p.m. GMT on Friday to pay. => 2025-08-08T17:00 UTC StatedZone
        Ann Lee gave Google until Friday to pay. => 2025-08-08 Europe/Brussels ZoneOfDateline",
        zone,
    );
}

/// Every deadline as `day`, with `<- day` where it takes another's place.
fn places(text: &str) -> String {
    let sheet = read(text);
    let shown = sheet.deadlines.iter().map(|deadline| match deadline.replaces {
        Some(old) => format!("{} <- {}", day(deadline), day(&sheet.deadlines[old.0 as usize])),
        None => day(deadline),
    });
    shown.collect::<Vec<_>>().join(", ")
}

#[test]
fn a_moved_deadline_knows_the_one_that_it_replaces() {
    check(
        "Brussels postponed its July 31 deadline to Aug. 31. => 2025-07-31, 2025-08-31 <- 2025-07-31
        The deadline was extended from Aug. 1 to Sept. 15. => 2025-08-01, 2025-09-15 <- 2025-08-01
        The mayor moved the deadline for the yard to launch the ferry from Aug. 11 to Sept. 4. => 2025-08-11, 2025-09-04 <- 2025-08-11
        The mayor moved the deadline for the yard to bring the ferry from Oslo to Bergen. => open
        The court extended the Aug. 11 deadline by two weeks. => 2025-08-11, 2025-08-25 <- 2025-08-11
        Bidders had until Aug. 1 to register. The agency extended the deadline to Sept. 1. => 2025-08-01, 2025-09-01 <- 2025-08-01
        The new deadline is Sept. 15. The original deadline was Aug. 1. => 2025-09-15 <- 2025-08-01, 2025-08-01
        The truce expires on Aug. 12. Mediators said the truce was extended until Aug. 20. => 2025-08-12, 2025-08-20 <- 2025-08-12
        Poland must reply by Aug. 12. The truce was extended until Aug. 20. => 2025-08-12, 2025-08-20
        The deadline was extended to Sept. 1. => 2025-09-01
        The judge brought the deadline forward to Thursday from Monday. => 2025-08-11, 2025-08-07 <- 2025-08-11
        The bank extended its offer for the third time, to Aug. 29 from Aug. 15. => 2025-08-15, 2025-08-29 <- 2025-08-15
        The deadline for comments, originally Aug. 8, is now Aug. 22. => 2025-08-08, 2025-08-22 <- 2025-08-08
        The deadline for bids, originally Aug. 8, is now Aug. 22, and Poland must reply by Aug. 30. => 2025-08-08, 2025-08-22 <- 2025-08-08, 2025-08-30
        Instead of Friday, Poland now has until Monday to answer. => 2025-08-08, 2025-08-11 <- 2025-08-08
        Poland must reply by Aug. 12. The court granted Poland a two-week extension, to Aug. 26, to reply. => 2025-08-12, 2025-08-26 <- 2025-08-12
        Poland must reply by Aug. 12. It asked for an extension to Aug. 26. => 2025-08-12
        The truce expires on Aug. 12. Mediators prolonged it by a week. => 2025-08-12, 2025-08-19 <- 2025-08-12
        The truce, which expires on Aug. 12, was extended by 48 hours. => 2025-08-12, 2025-08-14 <- 2025-08-12
        The truce expires on Aug. 12. The truce was extended by 10 days. => 2025-08-12, 2025-08-22 <- 2025-08-12
        Poland has until Aug. 12 to reply. The court later extended the deadline by three days. => 2025-08-12, 2025-08-15 <- 2025-08-12
        The waiver for salt that was due to lapse on Aug. 8 has been extended until Jan. 31. => 2025-08-08, 2026-01-31 <- 2025-08-08
        Traders must sell by Aug. 8. The waiver lapses on Aug. 8. => 2025-08-08, 2025-08-08
        An earlier ultimatum expired on Aug. 1. Poland must reply by Aug. 12. => 2025-08-01, 2025-08-12
        Owners must supply readings within two weeks. If they do not do so by Aug. 22, they face a fine. => 2025-08-22
        The truce was extended by 10 days. => 
        Lenders agreed to extend the grace period, which was to expire on Aug. 8, to Aug. 29. => 2025-08-08, 2025-08-29 <- 2025-08-08
        Poland must reply by Aug. 12. Its envoys begged the court to extend the deadline by a week. => 2025-08-12
        Poland must reply by Aug. 12. Norway set a deadline of its own last month. => 2025-08-12
        The deadline to apply is Friday. Friday's deadline will not be moved. => 2025-08-08",
        places,
    );
}

#[test]
fn several_deadlines_of_one_article_stay_apart() {
    let text = "A federal judge gave Boeing until Sept. 15 to pay the fine. Boeing must also repair its planes by Oct. 1.\n\n\
                In Brussels, the European Commission gave Google until Sept. 15 to open its store or face fines. \
                Google said it would appeal before the Sept. 15 deadline.\n\n\
                Iran has until Friday to answer.";
    let sheet = read(text);
    let shown: Vec<String> = sheet
        .deadlines
        .iter()
        .map(|deadline| {
            let on = deadline.on.map_or("-", |id| sheet.actors[id.0 as usize].name.of(text));
            let demand = deadline.demand.map_or("-", |span| span.of(text));
            format!("{on}: {demand} by {}, said {} times", day(deadline), deadline.statements.len())
        })
        .collect();
    assert_eq!(
        shown,
        [
            "Boeing: pay the fine by 2025-09-15, said 1 times",
            "Boeing: repair its planes by 2025-10-01, said 1 times",
            "Google: open its store by 2025-09-15, said 2 times",
            "Iran: answer by 2025-08-08, said 1 times",
        ]
    );
}

#[test]
fn a_headline_s_demand_gives_way_to_the_story_s() {
    let text = "Hamas given until Sunday to answer\n\nGAZA — Israel has given Hamas until Sunday to answer its latest offer.\n";
    let sheet = read(text);
    let [deadline] = &sheet.deadlines[..] else { panic!("{} deadlines", sheet.deadlines.len()) };
    assert_eq!(deadline.demand.map(|span| span.of(text)), Some("answer its latest offer"));
    assert_eq!(deadline.set_by.map(|id| sheet.actors[id.0 as usize].name.of(text)), Some("Israel"));
    assert_eq!(deadline.statements.len(), 2);
}

#[test]
fn what_a_headline_announces_is_the_deadline_that_the_text_tells() {
    let due = |text: &str| read(text).deadlines.iter().map(day).collect::<Vec<_>>().join(" ");
    assert_eq!(
        due(
            "Nurses give clinic until Friday noon to pay\n\nThe union has given the clinic until noon on Friday to settle \
             its debts, its head said."
        ),
        "2025-08-08"
    );
    assert_eq!(
        due(
            "Nurses give clinic until Friday to pay\n\nThe union has given the clinic until Monday to settle its debts."
        ),
        "2025-08-08 2025-08-11"
    );
}

#[test]
fn a_length_that_was_given_long_ago_is_not_counted_from_today() {
    let due = |text: &str| read(text).deadlines.iter().map(day).collect::<Vec<_>>().join(" ");
    assert_eq!(due("In June the court gave Boeing three months to comply."), "open");
    assert_eq!(due("The court gave Boeing three months to comply."), "2025-11-06");
    assert_eq!(due("The board extended by two weeks, to 20 August, the deadline for Boeing to answer."), "2025-08-20");
    let sure = |text: &str| read(text).deadlines.iter().map(|deadline| deadline.sure).collect::<Vec<_>>();
    assert_eq!(sure("The court gave Boeing three months to comply."), [false]);
}

/// What the only deadline threatens.
fn threat(text: &str) -> String {
    let sheet = read(text);
    let [deadline] = &sheet.deadlines[..] else { panic!("{text}: {} deadlines", sheet.deadlines.len()) };
    deadline.consequence.map_or("-", |span| span.of(text)).to_owned()
}

#[test]
fn the_sentence_behind_tells_what_is_threatened() {
    check(
        "Poland must reply by Aug. 12. Otherwise the quay will be shut. => the quay will be shut
        Ann Lee gave the board until Tuesday to resign. If it does not, she will call a vote. => she will call a vote
        Tenants must register by Aug. 12. Those who do not will be fined. => will be fined
        Tenants must register by Aug. 12. Anyone who misses the date faces a fine of 90 euros. => faces a fine of 90 euros
        Clubs must pay by Aug. 12. If they refuse, they will go down a league. => they will go down a league
        \"The pumps must run by Friday,\" Ann Lee said. \"Otherwise we will sue.\" => we will sue
        Congress has until Friday to pass a bill. Without one, parks would close. => parks would close
        The board has until Friday to raise pay, otherwise the drivers will walk out. => the drivers will walk out
        Poland must reply by Aug. 12. If it does not, the memo says, the quay will be shut. => the quay will be shut
        Poland must reply by Aug. 12. If it does not, Ann Lee said, \"we will shut the quay\". => we will shut the quay
        Poland must reply by Aug. 12. If the rain stops, the fair will open. => -
        Poland must reply by Aug. 12. Those who came were happy. => -
        Poland must reply by Aug. 12. If it does not do so by Aug. 20, the quay will be shut. It has not said a word. => -
        Poland must reply by Aug. 12. Otherwise engaged, its envoy stayed at home. => -",
        |text| match read(text).deadlines.len() {
            1 => threat(text),
            _ => "-".into(),
        },
    );
}

#[test]
fn a_length_is_counted_from_the_day_of_its_event() {
    let due = |text: &str| read(text).deadlines.iter().map(day).collect::<Vec<_>>().join(" ");
    check(
        "A court ruled on Monday that the quay is too narrow. Boeing has 30 days from the date of the ruling to appeal. => 2025-09-03
        A judge ordered the sale on Aug. 1. Boeing must pay within two weeks of the order. => 2025-08-15
        The election is on Sept. 14. Parties must name a leader no later than ten days after the election. => 2025-09-24
        The ruling came late. Boeing must pay within two weeks of the ruling. => open
        It was announced on July 2 and published on July 4. Owners have 60 days after publication to object. => 2025-09-02
        The court ruled on Aug. 1 and ruled again on Aug. 4. Boeing has 30 days from the ruling to appeal. => open",
        due,
    );
}

#[test]
fn an_hour_of_its_own_and_a_day_that_only_points_back_are_told_apart() {
    let due = |text: &str| {
        let shown = |deadline: &Deadline| day(deadline) + if deadline.sure { "" } else { "?" };
        read(text).deadlines.iter().map(shown).collect::<Vec<_>>().join(" ")
    };
    check(
        "Boeing must reply by noon on Friday. Google must reply by midnight on Friday. => 2025-08-08 2025-08-08
        The offer expires on Aug. 20. Boeing must reply by then. => 2025-08-20 2025-08-20?
        A strike set for Monday was averted before a midnight deadline. => 2025-08-11?
        Envoys met on Saturday, four days before the original deadline. The new deadline is Aug. 20. => 2025-08-06 2025-08-20",
        due,
    );
}

#[test]
fn what_had_been_given_is_replaced_and_what_another_was_given_is_not() {
    check(
        "Norway's fish agency extended the deadline for Nordline to clear its wreck from the fjord to Sept. 9. It had given \
         Nordline until Aug. 20. It gave Denmark's Baltkraft until Sept. 9 to explain a leak. => 2025-09-09 <- 2025-08-20, 2025-08-20, 2025-09-09
        The ministry extended the last date for filing returns for May from Aug. 10 to Aug. 25. => 2025-08-10, 2025-08-25 <- 2025-08-10
        The tax office extended the due date for audit reports to Aug. 25 from Aug. 10. => 2025-08-10, 2025-08-25 <- 2025-08-10
        Orlo must pay before an Aug. 10 deadline. Shares rose. Shops shut. It rained. Baltkraft was granted an extension to Aug. 25. => 2025-08-10, 2025-08-25
        Norway extended the deadline for Orlo to pay to Sept. 9. The previous deadline was due to expire on Friday. => 2025-09-09 <- 2025-08-08, 2025-08-08
        The comment period, originally due to end on Aug. 10, was extended to Aug. 25. => 2025-08-10, 2025-08-25 <- 2025-08-10",
        places,
    );
}

#[test]
fn a_headline_and_the_words_beside_a_day_speak_of_one_deadline() {
    let due = |text: &str| {
        let shown = |deadline: &Deadline| day(deadline) + if deadline.sure { "" } else { "?" };
        read(&text.replace('/', "\n\n")).deadlines.iter().map(shown).collect::<Vec<_>>().join(" ")
    };
    check(
        "Court gives Orlo Bank six months to find a chief/TURIN — In an order dated Aug. 4 the court gave Orlo Bank six months to name a chief. => 2026-02-04
        Rebels ignore deadline to quit Sava/SAVA — Hours after a deadline set by King Otto for them to go passed, rebels stayed. The king had given them until Tuesday to withdraw. => 2025-08-05
        Mayor ignores deadline to resign/SAVA — Voters have until Sept. 3 to register, clerks said. => open? 2025-09-03
        Fee deadline looms for Skane/SAVA — Wes Orlo gave Ada Lin until Sept. 3 to resign. => 2025-09-03
        Fee deadline looms for Skane/SAVA — Wes Orlo gave Ada Lin until Sept. 3 to pay the fee. => 2025-09-03
        Most people must file by Sept. 15. They must pay what they owe by the September deadline. => 2025-09-15
        Ada Lin must file returns by Sept. 15. The September deadline for the ferry is set by Wes Orlo. => 2025-09-15 2025-09-30
        Wes Orlo set a September deadline for the talks. Ada Lin must pay by Sept. 15. => 2025-09-30 2025-09-15
        Wes Orlo set a deadline for calm. Wes Orlo also told Ada Lin to pay a fee by Sept. 9. => open? 2025-09-09
        Orlo has until Wednesday to pay. => 2025-08-06?
        The truce will expire at midnight on Sunday. => 2025-08-10?
        Officials told the crews to leave by noon on Thursday. A guard said they must leave within 24 hours or be towed. => 2025-08-07 2025-08-07?
        Traders have until Aug. 20. The council met. The state must do so by Aug. 20. A waiver expires on Aug. 20. => 2025-08-20 2025-08-20 2025-08-20
        Norway gave Orlo until Aug. 20 to pay. Its previous deadline, in May, had passed. => 2025-08-20",
        due,
    );
}

#[test]
fn who_alone_is_spoken_of_has_to_meet_the_deadline_of_the_next_sentence() {
    let on = |text: &str| {
        let sheet = read(text);
        let name =
            |deadline: &Deadline| deadline.on.map_or("-", |id| sheet.actors[id.0 as usize].name.of(text)).to_string();
        sheet.deadlines.iter().map(name).collect::<Vec<_>>().join(", ")
    };
    check(
        "Skane Rovers were fined. They must pay by Sept. 3. => Skane Rovers
        Norvind Holdings was fined. It must pay by Sept. 3. => Norvind Holdings
        Norvind Holdings bought a ferry. It must sail by Sept. 3. => -
        Norvind Holdings sold its mill to a rival. The company must pay by Sept. 3. => -
        Norvind Holdings lost its appeal. The company must pay by Sept. 3. => Norvind Holdings
        Norvind Holdings sued Orlo Bank. It must pay by Sept. 3. => -
        Skane Rovers have met Ada Lin. They must pay by Sept. 3. => -
        Norvind Holdings lost its appeal. They must pay by Sept. 3. => -",
        on,
    );
}

#[test]
fn a_deadline_is_one_that_was_called_so() {
    let text =
        "The deadline for bids is Aug. 20. Orlo Bank must name a chief by Sept. 3. The deadline will not be moved.";
    let said = |text| read(text).deadlines.iter().map(|deadline| deadline.statements.len()).collect::<Vec<_>>();
    assert_eq!(said(text), [2, 1]);
    // Whoever was given time is likely asked to meet that deadline.
    let text =
        "The deadline for bids is Aug. 20. Norway gave Orlo Bank until Sept. 3 to pay. Orlo Bank missed the deadline.";
    assert_eq!(said(text), [1, 2]);
    // One that is told beside another day is that of its own sentence.
    let text = "The deadline for bids is Aug. 20. Norway ordered Orlo Bank to pay by Aug. 4, but that deadline passed.";
    assert_eq!(said(text), [1, 1]);
}
