//! Several who are named side by side, and which of them speak together.

use super::check;

#[test]
fn whoever_is_named_behind_and_speaks_alone_where_a_verb_follows() {
    check(&[
        ("“We are late,” said the guard, Ms Ode, and the driver, Tom Pratt, said it was worse.", "Ode"),
        ("“We are late,” said the guard, Ms Ode, and the driver, Tom Pratt.", "Ode + Tom Pratt"),
    ]);
}

#[test]
fn brackets_behind_each_of_two_names_part_no_list() {
    check(&[
        ("Ida Ode (R-Ohio) and Tom Pratt (R-Iowa) said: “We are late.”", "Ida Ode + Tom Pratt"),
        ("Microsoft (MSFT.O) and Tesla (TSLA.O) said: “We are late.”", "Microsoft + Tesla"),
    ]);
}

#[test]
fn a_body_whose_name_may_go_on_behind_and_is_doubted() {
    check(&[
        (
            "The Ministry of Trade and Fair Pay Minister Tom Pratt said: “We are late.”",
            "Ministry of Trade + Tom Pratt?",
        ),
        ("The Ministry of Trade and mayor Tom Pratt said: “We are late.”", "Ministry of Trade + Tom Pratt"),
    ]);
}

#[test]
fn one_of_several_of_whom_no_more_is_known_is_doubted() {
    check(&[("Two aides and a judge said: “We are late.”", "a judge?")]);
}

#[test]
fn a_second_quotation_with_its_own_speaker_is_no_part_of_the_first() {
    check(&[("Ida Ode said “no” and Tom Pratt said “yes”.", "Tom Pratt")]);
}

#[test]
fn the_second_of_two_who_stand_apart_is_not_surely_the_only_one() {
    check(&[
        ("The company and Mr Pratt said: “It is over.”", "Pratt?"),
        ("Ida Ode and, later, Tom Pratt said: “It is over.”", "Tom Pratt?"),
        ("Ida Ode, and then Tom Pratt, said: “It is over.”", "Ida Ode?"),
        ("The president and Democrats said: “It is over.”", "Democrats?"),
        ("Not only Ida Ode but also Tom Pratt said: “It is over.”", "Tom Pratt?"),
        ("Ida Ode as well as Tom Pratt said: “It is over.”", "Tom Pratt?"),
        ("Ida Ode left and, later, Tom Pratt said: “It is over.”", "Tom Pratt"),
    ]);
}

#[test]
fn who_is_said_not_to_have_said_it_is_not_sure() {
    check(&[
        ("It was not Tom Pratt who said: “It is over.”", "Tom Pratt?"),
        ("It was Tom Pratt who said: “It is over.”", "Tom Pratt"),
    ]);
}

#[test]
fn a_surname_of_another_gender_is_another_bearers_from_there_on() {
    check(&[
        ("The guard's wife, Ida Boyd, wept. Boyd himself was calm. “It is over,” Boyd said.", "Ida Boyd?"),
        ("The guard's wife, Ida Boyd, wept. Boyd herself was calm. “It is over,” Boyd said.", "Ida Boyd"),
    ]);
}
