//! What is an event and what only looks like one: for each kind as many that are not as that are.

use super::check;
use expect_test::expect;

#[test]
fn meetings() {
    check(
        "Anna Berg and Prime Minister Luc Moreau met in Oslo on Monday. Chad and Libya held talks in Tunis. \
         Ada Pell plans to meet Rolf Huber on Friday. Ada Pell attended a summit with Jonas Weber in Graz last week.",
        expect![[r#"
            Meeting Happened: Anna Berg, Luc Moreau | Oslo | 2025-03-10 | 0
            Meeting Happened: Chad, Libya | Tunis | - | 0
            Meeting Planned: Ada Pell, Rolf Huber | - | 2025-03-14 | 0
            Meeting Happened: Ada Pell, Jonas Weber | Graz | 2025-W10 | 0
        "#]],
    );
}

#[test]
fn no_meetings() {
    check(
        "Anna Berg met the deadline. Luc Moreau wants to meet Ada Pell. If Ada Pell meets Rolf Huber, oil will fall. \
         Anna Berg called for a meeting with Luc Moreau. Ada Pell rejected talks with Chad. They could meet in May. \
         Anna Berg met criticism at home. A possible summit with Luc Moreau would help.",
        expect![[""]],
    );
}

#[test]
fn journeys() {
    check(
        "Anna Berg arrived in Rome on Tuesday. Luc Moreau left Paris for Cairo. Ada Pell flew to Lima, where she spoke. \
         Rolf Huber, who visited Peru in January, returned to Berlin on Monday. Jonas Weber will travel to Kenya on Saturday.",
        expect![[r#"
            Arrival Happened: Anna Berg | Rome | 2025-03-11 | 0
            Departure Happened: Luc Moreau | Paris | - | 0
            Visit Happened: Ada Pell | Lima | - | 0
            Visit Happened: Rolf Huber | Peru | 2025-01 | 0
            Arrival Happened: Rolf Huber | Berlin | 2025-03-10 | 0
            Visit Planned: Jonas Weber | Kenya | 2025-03-15 | 0
        "#]],
    );
}

#[test]
fn no_journeys() {
    check(
        "Anna Berg left the party in anger. The parcel arrived on Tuesday. Luc Moreau returned the money. \
         Prices in Paris left Rolf Huber cold. Ada Pell hopes to visit Peru. Ada Pell visited the website. They urged Anna Berg to visit Lima. \
         She headed the bank. The law arrived at a bad time.",
        expect![[""]],
    );
}

#[test]
fn votes_and_decisions() {
    check(
        "Parliament passed the law on Thursday. Anna Berg signed the treaty in Oslo. The Senate rejected the bill. \
         Luc Moreau was elected president in May. Ada Pell won the election. Canada imposed tariffs on Monday. \
         The Supreme Court will hear the case; the Senate will vote on Friday. \
         Anna Berg on Tuesday signed a 2024 law. The Senate was to have voted on the budget on Saturday.",
        expect![[r#"
            Decision Happened: Parliament | - | 2025-03-06 | 0
            Decision Happened: Anna Berg | Oslo | - | 0
            Decision Happened: Senate | - | - | 0
            Vote Happened: Luc Moreau | - | 2024-05 | 0
            Vote Happened: Ada Pell | - | - | 0
            Decision Happened: Canada | - | 2025-03-10 | 0
            Vote Planned: Senate | - | 2025-03-14 | 0
            Decision Happened: Anna Berg | - | 2025-03-11 | 0
            Vote Cancelled: Senate | - | 2025-03-15 | 0
        "#]],
    );
}

#[test]
fn no_votes_and_decisions() {
    check(
        "Anna Berg passed the ball. Luc Moreau won praise. Ada Pell lost her keys. The Senate could pass the bill. \
         Canada wants to impose tariffs. Rolf Huber signed autographs. The signed copy was sold. An elected mayor spoke. \
         Luc Moreau took half of the vote on Monday.",
        expect![[""]],
    );
}

#[test]
fn attacks_and_deaths() {
    check(
        "Gunmen attacked a village in Mali on Sunday. Russia invaded Ukraine in 2022. Police killed two rebels near Aleppo. \
         Karim Aziz was killed in Basra on Friday. An explosion in Lagos on Monday shook the port. \
         Anna Berg died on Tuesday in Oslo. Rebels launched an attack on Goma.",
        expect![[r#"
            Attack Happened: Gunmen | Mali | 2025-03-09 | 0
            Attack Happened: Russia | Ukraine | 2022 | 0
            Death Happened: Police | Aleppo | - | 0
            Death Happened: Karim Aziz | Basra | 2025-03-07 | 0
            Disaster Happened:  | Lagos | 2025-03-10 | 0
            Death Happened: Anna Berg | Oslo | 2025-03-11 | 0
            Attack Happened: Rebels | Goma | - | 0
        "#]],
    );
}

#[test]
fn no_attacks_and_deaths() {
    check(
        "Anna Berg attacked Luc Moreau over taxes. Luc Moreau’s attacks on the press went on. The plan died. \
         The cold killed the mood. Rolf Huber was nearly killed. It was a line of attack on the budget. \
         Ada Pell warned of an attack. Jonas Weber prayed for her death.",
        expect![""],
    );
}

#[test]
fn courts_and_offices() {
    check(
        "Police arrested three men in Lyon on Monday. Rolf Huber was sentenced in Graz. Anna Berg resigned on Tuesday. \
         Luc Moreau appointed Ada Pell as minister. Jonas Weber stepped down as chairman in May. \
         Karim Aziz is scheduled to testify on Friday. Clara Bruno was released from prison. Ada Pell refused to resign.",
        expect![[r#"
            Court Happened: Police | Lyon | 2025-03-10 | 0
            Court Happened: Rolf Huber | Graz | - | 0
            Office Happened: Anna Berg | - | 2025-03-11 | 0
            Office Happened: Luc Moreau, Ada Pell | - | - | 0
            Office Happened: Jonas Weber | - | 2024-05 | 0
            Court Planned: Karim Aziz | - | 2025-03-14 | 0
            Court Happened: Clara Bruno | - | - | 0
        "#]],
    );
}

#[test]
fn no_courts_and_offices() {
    check(
        "Anna Berg charged the battery. Luc Moreau stepped into the hall. Ada Pell quit smoking. The fired clay was red. \
         Rolf Huber should resign. A retired judge spoke. Passengers were charged a fee of £5. Tenants will be charged \
         $20 a month. Jonas Weber dismissed the idea. The panel demanded that Ada Pell resign. They made Anna Berg resign. Had Ada Pell resigned, all were well. If Anna Berg resigns, Ada Pell leads.",
        expect![""],
    );
}

#[test]
fn words_and_papers() {
    check(
        "The ministry issued a statement on Monday. Anna Berg tweeted a photo. In a BBC interview aired Sunday, Luc Moreau \
         smiled. Ada Pell said in an interview with Reuters that rain fell. Rolf Huber spoke with Anna Berg by phone.",
        expect![[r#"
            Release Happened:  | - | 2025-03-10 | 0
            Post Happened: Anna Berg | - | - | 0
            Interview Happened: Luc Moreau | - | 2025-03-09 | 0
            Interview Happened: Ada Pell, Reuters | - | - | 0
            Call Happened: Rolf Huber, Anna Berg | - | - | 0
        "#]],
    );
}

#[test]
fn no_words_and_papers() {
    check(
        "A report released on Monday says so. Anna Berg posted guards. The issue is old. Luc Moreau spoke with passion. \
         The interview room was cold. A poll by the BBC published last week is wrong. Profits were posted.",
        expect![""],
    );
}

#[test]
fn what_is_told_again_is_listed_once() {
    check(
        "Karim Aziz was killed in Basra on Friday. Aziz was killed by gunmen, police said. An explosion in Lagos on Monday \
         shook the port. The explosion was heard far away. Anna Berg was arrested in May; Berg was arrested again in June.",
        expect![[r#"
            Death Happened: Karim Aziz | Basra | 2025-03-07 | 1
            Disaster Happened:  | Lagos | 2025-03-10 | 1
            Court Happened: Anna Berg | - | 2024-05 | 0
            Court Happened: Anna Berg | - | 2024-06 | 0
        "#]],
    );
}

#[test]
fn another_occasion_of_a_kind_is_not_the_one_told_before() {
    check(
        "Anna Berg met Luc Moreau in Rome on Tuesday. The talks lasted an hour. The next round of talks is set for Monday. \
         A second meeting may follow. Another meeting in Oslo was held in May.",
        expect![[r#"
            Meeting Happened: Anna Berg, Luc Moreau | Rome | 2025-03-11 | 1
            Meeting Planned:  | - | 2025-03-17 | 0
        "#]],
    );
}

#[test]
fn what_is_told_for_a_later_day_is_planned_and_what_is_called_off_is_cancelled() {
    check(
        "Anna Berg arrived in Rome on Tuesday for talks with Luc Moreau. The general election is due in May 2025. \
         Ada Pell cancelled a visit to Peru. The meeting between Rolf Huber and Jonas Weber was postponed.",
        expect![[r#"
            Arrival Happened: Anna Berg | Rome | 2025-03-11 | 0
            Meeting Planned: Anna Berg, Luc Moreau | Rome | 2025-03-11 | 0
            Visit Cancelled: Ada Pell | Peru | - | 0
            Meeting Cancelled: Rolf Huber, Jonas Weber | - | - | 0
        "#]],
    );
}

#[test]
fn what_is_issued_from_a_day_was_issued_before() {
    check(
        "The United Nations issued a warning from Friday until Sunday. The United Nations issued a report on Monday.",
        expect![[r#"
            Release Happened: United Nations | - | - | 0
            Release Happened: United Nations | - | 2025-03-10 | 0
        "#]],
    );
}

#[test]
fn an_arrest_is_not_the_trial_that_follows_it() {
    check(
        "The trial of Anna Berg ended. Anna Berg was arrested in Oslo on Monday.",
        expect![[r#"
            Court Happened: Anna Berg | - | - | 0
            Court Happened: Anna Berg | Oslo | 2025-03-10 | 0
        "#]],
    );
}

#[test]
fn the_day_of_a_deadline_is_not_the_day_of_what_is_told_beside_it() {
    check(
        "Dock workers voted to strike as the owner set a Friday deadline. Anna Berg met Luc Moreau before the Friday deadline.",
        expect![[r#"
            Vote Happened: Dock workers | - | - | 0
            Meeting Happened: Anna Berg, Luc Moreau | - | - | 0
        "#]],
    );
}
