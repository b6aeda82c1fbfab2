//! What is still to be said or done, and deeds that no words belong to.

use super::check;
use expect_test::expect;

#[test]
fn what_somebody_must_do_is_no_claim() {
    check("Residents must show proof of age. The regulator must respond to the plan by Friday.", expect![[""]]);
    check("Owners should unplug the lamp and request a refund.", expect![[""]]);
    check("Residents have until May 8 to comment on the plan.", expect![[""]]);
    check("Anyone who saw it is asked to call Constable Moor.", expect![[""]]);
    check(
        "Anyone with a map is urged to contact Constable Moor. Moor urged growers to wait.",
        expect!["to wait <- Moor / urged CueBeforeClause"],
    );
}

#[test]
fn things_are_ordered_defended_and_known_without_words() {
    check("Norland Air ordered 12 jets. Norland Cars recalled 900 vans. Ada Moor defends her title.", expect![[""]]);
    check("Ada Moor, who has known the family for years, is ill. Bo Lin never knew what to do.", expect![[""]]);
    check("Her deal calls for a bonus. Ada Moor, who had thought harder about it, left.", expect![[""]]);
    check("The papers must be sent by 4 April.", expect![[""]]);
    check("Neither Ada Moor nor Bo Lin said the deal was off.", expect![[""]]);
}

#[test]
fn staff_are_told_by_nobody_who_is_named() {
    check(
        "Staff were told on Monday that the shop would close.",
        expect!["that the shop would close <- - / were told NobodyNamed"],
    );
}

#[test]
fn a_heading_in_capitals_says_nothing() {
    check("Boats sail\n\nFOOTBALL: Norland win again.", expect![[""]]);
}
