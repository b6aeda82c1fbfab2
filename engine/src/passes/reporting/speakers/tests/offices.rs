//! Speakers who are called by an office, and whoever else may have it.

use super::check;

#[test]
fn an_office_of_another_army_team_or_country_is_not_surely_the_one_named() {
    check(&[
        ("Army commander Tom Pratt fled. The rebel commander said: “It is over.”", "-"),
        ("Army commander Tom Pratt fled. The army commander said: “It is over.”", "Tom Pratt"),
        ("Coach Tom Pratt of the Dalen Reds smiled. The Tigers coach said: “It is over.”", "Tom Pratt?"),
        ("Coach Tom Pratt of the Dalen Reds smiled. The Reds coach said: “It is over.”", "Tom Pratt"),
        ("President Tom Pratt flew to Paris. The French president said: “It is over.”", "Tom Pratt?"),
        ("France's President Tom Pratt flew home. The French president said: “It is over.”", "Tom Pratt"),
        ("President Tom Pratt flew to Paris. The president said: “It is over.”", "Tom Pratt"),
    ]);
}

#[test]
fn who_had_an_office_once_is_not_surely_called_by_it() {
    check(&[
        ("Tom Pratt, mayor until 2019, came. The mayor said: “It is over.”", "Tom Pratt?"),
        ("Tom Pratt, then mayor, came in 2019. The mayor said: “It is over.”", "Tom Pratt?"),
        ("Then-mayor Tom Pratt came in 2019. The mayor said: “It is over.”", "-"),
        ("Tom Pratt, mayor of Bergen, came. The mayor said: “It is over.”", "Tom Pratt"),
    ]);
}

#[test]
fn what_befell_an_officer_does_not_surely_tell_which_one_it_is() {
    check(&[
        ("Embattled director Tom Pratt left. The embattled director said: “It is over.”", "Tom Pratt"),
        ("Officer Tom Pratt came. The wounded officer said: “It is over.”", "Tom Pratt?"),
    ]);
}

#[test]
fn whom_somebody_claims_to_have_said_it_says_it() {
    check(&[
        ("“It is over,” Ida Ode claims Tom Pratt told her.", "Tom Pratt"),
        ("“It is over,” Ida Ode said Monday.", "Ida Ode"),
    ]);
}

#[test]
fn an_office_that_somebody_unnamed_has_too_is_not_surely_the_named_ones() {
    check(&[
        ("Envoy Ida Ode met Peru's envoy. The envoy said: “It is over.”", "Ida Ode?"),
        ("Defence Minister Ida Ode met her Danish counterpart. The minister said: “It is over.”", "Ida Ode?"),
        ("Defence Minister Ida Ode, a minister since May, left. The minister said: “It is over.”", "Ida Ode"),
        ("Ambassador Ida Ode left. The French ambassador said: “It is over.”", "Ida Ode?"),
        ("Company lawyer Tom Pratt left. The lawyer for the family said: “It is over.”", "Tom Pratt?"),
        ("Captain Tom Pratt of the ship Nora left. The coastguard captain said: “It is over.”", "-"),
    ]);
}

#[test]
fn whom_somebody_did_something_to_speaks_and_not_who_did_it() {
    check(&[
        ("“It is over,” said the man Ida Ode had met.", "-"),
        ("“It is over,” said the singer Ida Ode.", "Ida Ode"),
        ("There is no evidence that Ida Ode said “it is over”.", "Ida Ode?"),
    ]);
}

#[test]
fn an_office_whose_matter_was_not_told_before_is_nobodys_for_sure() {
    check(&[
        ("Lawyer Tom Vance spoke first. “It was fair,” the defence lawyer said.", "Tom Vance?"),
        ("Attorney Tom Vance spoke first. “It was fair,” the city lawyer said.", "Tom Vance?"),
        ("Lawyer Tom Vance spoke first. “It was fair,” the lawyer said.", "Tom Vance"),
    ]);
}

#[test]
fn a_name_that_ends_as_a_genitive_does_speaks_before_said() {
    check(&[
        ("“The bond is junk,” Moody's said.", "Moody"),
        ("Ann Marsh owned it. “The bond is junk,” Marsh's said.", "-"),
    ]);
}

#[test]
fn a_place_speaks_where_it_is_governed_and_nothing_else_is_named() {
    check(&[
        ("Moody’s, an agency, said it was “late”.", "Moody"),
        ("Moody’s met them. Three firms — Moody’s, Boeing and Ford — said it was “late”.", "-"),
        ("Kenya said it was “late”.", "Kenya"),
        ("Moscow said it was “late”.", "Moscow"),
        ("In March, Kenya said it was “late”.", "Kenya"),
        ("Kenya, its main partner, said it was “late”.", "Kenya"),
        ("Mombasa said it was “late”.", "Mombasa?"),
        ("Marsh, a Mombasa, Kenya, firm, said it was “late”.", "Kenya?"),
        ("He read a report on Kenya, which said it was “late”.", "Kenya?"),
    ]);
}

#[test]
fn a_title_with_a_comma_and_a_fronted_phrase_stand_before_who_speaks() {
    check(&[
        ("Asked why he met Ida Ode for an hour Friday on “River Talk,” Tom Pratt said it was “late”.", "Tom Pratt"),
        ("In a letter to the Board of Trade, Marsh Ltd, which owns it, said it was “late”.", "Marsh Ltd"),
    ]);
}

#[test]
fn who_calls_a_thing_something_may_stand_before_what_it_is_called() {
    check(&[
        ("The plan was denounced by Ida Ode as “reckless”.", "Ida Ode"),
        ("The plan was denounced by Ida Ode, a cook, as “reckless”.", "Ida Ode"),
        ("Tom Pratt was quoted by the paper as saying it was “late”.", "Tom Pratt"),
        ("The paper quoted Tom Pratt as saying it was “late”.", "Tom Pratt"),
        ("Tom Pratt was quoted as saying that Ida Ode said it was “late”.", "Ida Ode?"),
    ]);
}

#[test]
fn a_participle_behind_a_comma_is_no_noun() {
    check(&[
        ("Tom Pratt apologised on Friday, writing: “It was my fault.”", "Tom Pratt"),
        ("“It was dark,” Tom Pratt said in court. Then, “I fell down the well.”", "Tom Pratt?"),
    ]);
}

#[test]
fn what_is_added_behind_marks_with_a_comma_is_the_same_speakers() {
    check(&[
        ("“It is late,” Ida Ode said on “River Talk,” adding, “We go on Monday.”", "Ida Ode"),
        ("Ida Ode told Newsday that Tom Pratt “had a crazy plan,” adding, “He lost all of it.”", "Ida Ode"),
        ("Ida Ode described the sale as a “sorry mess,” adding: “We shall write to the board.”", "Ida Ode"),
    ]);
}

#[test]
fn the_second_one_is_another_one() {
    check(&[
        ("A person said it was late. Another said no. “It is late,” the second person said.", "-"),
        ("A second official said it was late. “It is late,” the other official said.", "-"),
        ("A second official said it was late. “It is late,” the second official said.", "A second official"),
    ]);
}

#[test]
fn whom_a_secretary_serves_is_named_before_her() {
    check(&[
        ("The Press Secretary to the Governor, Mrs Ida Ode, left. “It is late,” the governor said.", "-"),
        ("The Press Officer, SP Ida Ode, said it was “late”.", "Ida Ode"),
    ]);
}

#[test]
fn an_office_at_a_body_is_its_bearers_and_not_the_bodys() {
    check(&[
        ("Peru's ambassador to the United Nations, Ida Wood, said: “It leaks.”", "Ida Wood"),
        ("“It leaks,” said Peru's envoy to NATO, Ida Wood.", "Ida Wood"),
        ("“It leaks,” said Ida Wood, a nurse at Orde Ltd, who added that it was “late”.", "Ida Wood"),
        ("The rise pleased Ida Wood, a clerk at Orde Ltd, who called it “late”.", "Ida Wood"),
        ("He met thirty members, many of them growers, who called it “late”.", "-"),
        ("Peru sent a paper, seen by the BBC, which called it “late”.", "-"),
        (
            "President Ida Wood spoke. Her Chilean colleague, Paul Orde, left. “It leaks,” the president said.",
            "Ida Wood?",
        ),
        ("The developer, Orde Ltd, said it was “late”.", "Orde Ltd"),
        ("A statement from Orde Ltd said it was “late”.", "Orde Ltd"),
        ("A letter from Orde Ltd to the Marsh Trust said it was “late”.", "-"),
        ("“It leaks,” Senator Ida Wood yesterday told reporters.", "Ida Wood"),
        ("The council, which is broke, said the growers were “late”.", "-"),
    ]);
}

#[test]
fn of_two_who_have_no_name_whoever_was_heard_last_is_called_by_the_same_words() {
    let two = "A mine spokesman said it was late. A port spokesman said it was not.";
    for (next, expected) in [
        ("The spokesman said: “It is over.”", "A port spokesman"),
        ("The port spokesman said: “It is over.”", "A port spokesman"),
        ("A mill spokesman left. The spokesman said: “It is over.”", "A port spokesman?"),
    ] {
        check(&[(&format!("{two} {next}"), expected)]);
    }
    check(&[("A former mayor said it was late. The mayor said: “It is over.”", "A former mayor?")]);
}
