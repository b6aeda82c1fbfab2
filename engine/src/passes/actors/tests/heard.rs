//! Who is heard without a name, and by which words.

use crate::article::Article;
use expect_test::{Expect, expect};

/// The speaker of each quotation and claim of `text` and its kind, with a question mark where it is not sure.
#[track_caller]
fn check(text: &str, expect: Expect) {
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    let mut said: Vec<_> = sheet.quotes.iter().map(|quote| (quote.source, quote.speaker, quote.sure)).collect();
    said.extend(sheet.claims.iter().map(|claim| (claim.source, claim.speaker, claim.sure)));
    said.sort_by_key(|&(source, ..)| source);
    let named = said.iter().map(|&(source, speaker, sure)| {
        let source = source.map_or("-", |source| source.of(text));
        let who = speaker.map_or("-".to_owned(), |id| {
            let actor = &sheet.actors[id.0 as usize];
            format!("a{} {} {:?}", id.0 + 1, actor.name.of(text), actor.kind)
        });
        format!("{source} = {who}{}", if sure { "" } else { "?" })
    });
    expect.assert_eq(&named.collect::<Vec<_>>().join("\n"));
}

#[test]
fn whoever_is_heard_needs_no_name() {
    check(
        "“It is late,” said one Ostrian Democrat. “It is not,” another Ostrian Republican said. As one baker put it, \
         “it rains”. At least one former baker said it was cold. A Tolva spokeswoman in Sarn noted that it was wet.",
        expect![[r#"
            one Ostrian Democrat = a1 one Ostrian Democrat Unnamed
            another Ostrian Republican = a2 another Ostrian Republican Unnamed
            one baker = a3 one baker Unnamed
            At least one former baker = a4 one former baker Unnamed
            A Tolva spokeswoman in Sarn = a5 A Tolva spokeswoman in Sarn Unnamed"#]],
    );
}

#[test]
fn whose_they_are_tells_groups_and_bodies_apart() {
    check(
        "Ida Ode and Tom Wold left. Ode’s allies said it was late. The Wold campaign said it was not. Wold’s campaign \
         added that it was cold. Her allies said it was wet. The mayor’s office said it was dry. Ode and her aides said \
         it was warm.",
        expect![[r#"
            Ode’s allies = a3 Ode’s allies Group
            The Wold campaign = a4 The Wold campaign Organization
            Wold’s campaign = a4 The Wold campaign Organization
            Her allies = a5 Her allies Group
            The mayor’s office = a6 The mayor’s office Organization
            Ode and her aides = a7 Ode and her aides Group"#]],
    );
}

#[test]
fn the_word_that_one_was_told_of_by_is_enough() {
    check(
        "Port sources said it was late. The sources said it was cold. A spokesman for the quay said it was wet. The \
         spokesman said it was dry.",
        expect![[r#"
            Port sources = a1 Port sources Group
            The sources = a1 Port sources Group
            A spokesman for the quay = a2 A spokesman for the quay Unnamed
            The spokesman = a2 A spokesman for the quay Unnamed"#]],
    );
    check(
        "Port sources said it was late. Customs sources said it was cold. The sources said it was wet.",
        expect![[r#"
            Port sources = a1 Port sources Group
            Customs sources = a2 Customs sources Group
            The sources = a3 The sources Group"#]],
    );
}

#[test]
fn the_police_are_one_wherever_they_are_told_of() {
    check(
        "The police said it was late. Police left. Police said it was cold.",
        expect![[r#"
        The police = a1 Police Group
        Police = a1 Police Group"#]],
    );
}

#[test]
fn some_of_several_and_who_they_are_speak() {
    check(
        "“It is late,” said one of her aides. Some of the growers said it was cold. A group of nurses said it was wet. \
         He met bakers who said it was dry. It was warm, according to a person familiar with the quay. “It is mild,” said \
         officials involved in it.",
        expect![[r#"
            one of her aides = a1 one of her aides Unnamed
            Some of the growers = a2 Some of the growers Group
            A group of nurses = a3 A group of nurses Organization
            who = a4 bakers Group
            a person familiar with the quay = a5 a person Unnamed
            officials involved = a6 officials Group"#]],
    );
}

#[test]
fn a_body_that_sits_is_known_by_that_where_none_is_named_so() {
    check(
        "The jury found that it was late. The panel said it was cold.",
        expect![[r#"
        The jury = a1 The jury Group
        The panel = a2 The panel Group"#]],
    );
    check(
        "The Quay Board met. The Port Board met. The board said it was late.",
        expect!["The board = a2 Port Board Organization?"],
    );
}

#[test]
fn who_has_a_name_gets_no_second_actor() {
    check("Ida Ode, 34, a porter, said it was late.", expect!["Ida Ode, 34, a porter = a1 Ida Ode Person"]);
    check(
        "“It is late,” said a spokesman for the port, Tom Wold.",
        expect!["a spokesman for the port, Tom Wold = a2 Tom Wold Person"],
    );
    check(
        "Three firms — Marsh Ltd and Wold Ltd — said it was late.",
        expect!["Three firms — Marsh Ltd and Wold Ltd = a1 Marsh Ltd Organization"],
    );
    check("Ida Ode, the lawyer of Tom Wold, left. His lawyer said it was late.", expect!["His lawyer = -?"]);
    check(
        "Tarn’s mayor said it was late. The minister’s wife said it was cold.",
        expect![[r#"
        Tarn’s mayor = -?
        The minister’s wife = -?"#]],
    );
}

#[test]
fn papers_and_words_that_are_nobody_are_none() {
    check(
        "The report said it was late. A poll found that it was cold. One reason, it said, was rain. Half of voters said \
         it was wet. No aide said it was dry. The letter said “go”. Others said it was warm.",
        expect![[r#"
            The report = -?
            A poll = -?
            it = -?
            Half of voters = -?
            No aide = -?
            The letter = -?
            Others = -?"#]],
    );
}

#[test]
fn an_office_that_is_told_to_the_letter_is_its_bearers() {
    check(
        "Ida Ode, a former secretary of state, left. “It is late,” the former secretary of state said. The secretary \
         of state said it was cold.",
        expect![[r#"
            the former secretary of state = a1 Ida Ode Person
            The secretary of state = -?"#]],
    );
}

#[test]
fn an_article_with_a_capital_is_a_mediums() {
    check(
        "Trade fell, The Quay reported. According to The Quay, it was late. The Quay reported a loss. Trade fell, The \
         Donald said.",
        expect![[r#"
            The Quay = a1 The Quay Organization
            The Quay = a1 The Quay Organization
            The Quay = -?
            The Donald = a2 Donald Person"#]],
    );
}

#[test]
fn what_a_paper_tells_its_writers_say() {
    check(
        "A study by Marsh Ltd found that it was late. A new report by Ida Ode said it was cold.",
        expect![[r#"
        A study by Marsh Ltd = a1 Marsh Ltd Organization
        A new report by Ida Ode = a2 Ida Ode Person"#]],
    );
}

#[test]
fn who_speaks_for_another_is_not_surely_meant() {
    check(
        "A spokesman for Tolva said it was late. The baker spokesman said it was wet.",
        expect![[r#"
        A spokesman for Tolva = a1 A spokesman for Tolva Unnamed
        The baker spokesman = a1 A spokesman for Tolva Unnamed?"#]],
    );
    check(
        "“It is late,” U.S. Department of Ports Deputy Head Ann Wold said. “It is wet,” a spokesman for the port said.",
        expect![[r#"
            U.S. Department of Ports Deputy Head Ann Wold = a2 Ann Wold Person
            a spokesman for the port = a3 a spokesman for the port Unnamed"#]],
    );
}

#[test]
fn a_family_is_no_body() {
    check("On Monday a Marsh family said it was late.", expect!["a Marsh family = a1 a Marsh family Group"]);
}

#[test]
fn a_regulator_is_known_by_its_matter_or_its_country() {
    check(
        "On Monday Latvia's air force said it was late.",
        expect!["Latvia's air force = a2 Latvia's air force Organization"],
    );
    check(
        "On Monday Britain's competition regulator said it was late.",
        expect!["Britain's competition regulator = a2 Britain's competition regulator Organization"],
    );
    check(
        "On Monday the competition regulator said it was late.",
        expect!["the competition regulator = a1 the competition regulator Group"],
    );
    check("On Monday the regulator said it was late.", expect!["the regulator = -?"]);
    check(
        "On Monday the pilots' union said it was late.",
        expect!["the pilots' union = a1 the pilots' union Organization"],
    );
}

#[test]
fn who_gives_a_name_goes_by_it() {
    check(
        "On Monday a resident, who gave his name only as Musa, said it was late.",
        expect!["a resident, who gave his name only as Musa = a1 Musa Person"],
    );
    check(
        "On Monday a notary who gave only her first name, Ada, said it was late.",
        expect!["a notary who gave only her first name, Ada = a1 Ada Person"],
    );
    check("On Monday a baker named Ada Oko said it was late.", expect!["Ada Oko = a1 Ada Oko Person"]);
    check(
        "On Monday a mayor named Tom Lin as his deputy. A mayor said it was late.",
        expect!["A mayor = a3 A mayor Unnamed"],
    );
    check(
        "On Monday a judge named Ada Oko guardian. A judge said it was late.",
        expect!["A judge = a3 A judge Unnamed"],
    );
    check(
        "On Monday a baker who gave Ada his name tag said it was late.",
        expect!["a baker who gave Ada his name tag = a1 a baker Unnamed"],
    );
}
