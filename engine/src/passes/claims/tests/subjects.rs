//! Whose a claim is where several nouns stand before its cue.

use super::check;
use expect_test::expect;

#[test]
fn a_day_or_a_place_on_the_way_claims_nothing() {
    check(
        "A study published Wednesday found that the pier leaks.",
        expect!["that the pier leaks <- A study published Wednesday / found CueBeforeClause"],
    );
    check(
        "Berg, speaking at a fair in Wilmington, N.C., warned that the pier leaks.",
        expect!["that the pier leaks <- Berg / warned CueBeforeClause"],
    );
    check(
        "Hal Rey, who is third in most races, stressed the need for haste.",
        expect!["the need for haste <- Hal Rey, who is third in most races / stressed CueBeforeObject"],
    );
}

#[test]
fn whom_somebody_makes_speak_speaks() {
    check(
        "The delay has led some growers to worry whether the pier leaks.",
        expect!["whether the pier leaks <- some growers / to worry SubjectBeforeParticiple"],
    );
    check(
        "The board moved out, leaving the crew to wonder what went wrong.",
        expect!["what went wrong <- the crew / to wonder SubjectBeforeParticiple"],
    );
}

#[test]
fn a_plural_at_the_end_of_a_sentence_may_report() {
    check(
        "The pier was sold in May, filings show.",
        expect!["The pier was sold in May <- filings / show SpeakerAfterClause"],
    );
    check("The pier was sold in May, a quiet show.", expect![""]);
}

#[test]
fn people_are_counted_out_of_others() {
    check(
        "Nearly nine out of 10 growers say the pier leaks.",
        expect!["the pier leaks <- Nearly nine out of 10 growers / say CueBeforeClause"],
    );
}
