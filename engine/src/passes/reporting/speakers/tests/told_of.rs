//! Who is only told of, or told something, and does not speak.

use super::check;

#[test]
fn whoever_is_named_in_what_is_told_does_not_tell_it() {
    check(&[
        ("Otto Klein came. Nobody had seen the “old” coach, Tom Pratt, he said.", "-"),
        ("Otto Klein said it was late. Nobody had seen the “old” coach, Tom Pratt, he added.", "Otto Klein?"),
        ("“We want anybody but Tom Pratt,” he said.", "-"),
        ("Tom Pratt was “late”, he said.", "Tom Pratt"),
        ("In May Tom Pratt was “late”, he said.", "Tom Pratt"),
    ]);
}

#[test]
fn whoever_is_told_something_may_be_the_pronoun_behind_it() {
    check(&[("Ida Ode fell. A colleague told her to rest. “It is late,” she replied.", "A colleague?")]);
}

#[test]
fn who_was_told_something_by_nobody_has_not_said_it() {
    check(&[
        ("Pratt told: “Go home”\n\nTom Pratt was jailed in May.", "-"),
        ("Ms Pratt was told: “Go home.”", "-"),
        ("Residents were told that the port had been “hit” by Ida Ode.", "-"),
        ("Ms Pratt told Ida Ode: “Go home.”", "Pratt"),
    ]);
}

#[test]
fn who_is_he_here_is_not_she_there() {
    check(&[
        ("“It is late,” said Ismaro Orde. He left.\n\n“I knew,” she said.", "-"),
        ("“It is late,” said Ismaro Orde. He left.\n\n“I knew,” he said.", "Ismaro Orde"),
    ]);
}

#[test]
fn a_paper_out_of_a_body_or_found_by_somebody_is_neither() {
    check(&[
        ("A study out of Marsh University says it is “late”.", "-"),
        ("A leak from within Marsh University says it is “late”.", "-"),
        ("A letter, which Ida Ode found at home, says that it was “late”.", "-"),
        ("A diary that Tom Pratt found in 1990 says that it was “late”.", "-"),
    ]);
}

#[test]
fn what_stands_before_a_name_between_commas_may_tell_more_than_its_title() {
    check(&[
        ("Her coach, Dutchman Tom Pratt, said it was “late”.", "Tom Pratt"),
        ("Its chairman, retired doctor Dr Tom Pratt, said it was “late”.", "Tom Pratt"),
        ("The Archbishop of Oslo, Most Rev. Tom Pratt, said it was “late”.", "Tom Pratt"),
        ("In her letter Prof. Ode said it was “late”.", "Ode"),
    ]);
}

#[test]
fn a_name_that_ends_what_opens_the_sentence_is_not_the_office_behind_it() {
    check(&[
        ("In a note issued by her spokesman, Tom Pratt, the minister said it was “late”.", "-"),
        ("A man who claimed to be Tom Pratt said it was “late”.", "A man"),
        ("Labour’s Tom Pratt and the Greens’ Ida Ode said it was “late”.", "Ida Ode?"),
    ]);
}

#[test]
fn a_body_or_an_office_elsewhere_is_another_one() {
    check(&[
        ("The Supreme Court met. The court in Oslo called it “late”.", "The court in Oslo"),
        ("Foreign Minister Ida Ode left. The Ostrian foreign minister said it was “late”.", "Ida Ode?"),
        ("Foreign Minister Ida Ode left. The foreign minister said it was “late”.", "Ida Ode"),
    ]);
}

#[test]
fn a_firm_that_acts_in_the_sentence_before_is_the_company() {
    check(&[
        ("Orde Ltd cut forty jobs. The company said it was “late”.", "Orde Ltd"),
        ("Orde Ltd cut forty jobs. The Oslo-based firm said it was “late”.", "Orde Ltd"),
        ("Orde Ltd bought Marsh Ltd. The company said it was “late”.", "-"),
        ("Orde Council cut forty jobs. The company said it was “late”.", "-"),
    ]);
}

#[test]
fn who_is_told_to_be_so_old_is_called_so() {
    check(&[
        ("Tom Pratt, 71, won. Ida Ode, 22, lost. “It is late,” the 71-year-old said.", "Tom Pratt"),
        ("Tom Pratt (71) won. Ida Ode (22) lost. “It is late,” the 22-year-old said.", "Ida Ode"),
        ("Tom Pratt, 71, won. “It is late,” the 22-year-old said.", "-"),
    ]);
}

#[test]
fn a_pronoun_behind_anothers_sentence_is_hardly_who_is_named_in_it() {
    check(&[
        ("Now Tom Pratt's brother wept. “It is late,” he said.", "Tom Pratt?"),
        ("Now an aide to Tom Pratt left. “It is late,” he said.", "Tom Pratt?"),
        ("Now the officer who shot Tom Pratt left. “It is late,” he said.", "Tom Pratt?"),
        ("Now a man hit Tom Pratt. “It is late,” he said.", "Tom Pratt?"),
        ("Tom Pratt said no. Pratt's brother wept. “It is late,” he said.", "Tom Pratt?"),
        ("Now Ida Wood died. “It is late,” she said.", "Ida Wood?"),
        // Nobody else may be "he".
        ("Now Tom Pratt's wife wept. “It is late,” he said.", "Tom Pratt"),
        ("Now police held Tom Pratt. “It is late,” he said.", "Tom Pratt"),
        ("Now the mayor, Tom Pratt, left. “It is late,” he said.", "Tom Pratt"),
        ("Now Tom Pratt, a doctor, left. “It is late,” he said.", "Tom Pratt"),
        ("Now no other mayor has a port like Tom Pratt. “It is late,” he said.", "Tom Pratt"),
        ("Now a nurse named Tom Pratt left. “It is late,” he said.", "Tom Pratt"),
        ("Now Tom Pratt's driver jokes went on. “It is late,” he said.", "Tom Pratt"),
        ("Now the nurse Ida Wood left. “It is late,” she said.", "Ida Wood"),
    ]);
}

#[test]
fn who_is_named_in_a_quotation_hardly_says_it() {
    check(&[
        ("Ida Wood was ill. “Ida was late,” she said.", "Ida Wood?"),
        ("Tom Pratt was ill. “Tom, it is late,” he said.", "Tom Pratt?"),
        ("Will Pratt was ill. “Will you pay?” he said.", "Will Pratt"),
        ("Will Pratt was ill. “Will, it is late,” he said.", "Will Pratt?"),
    ]);
}

#[test]
fn the_company_is_no_agency() {
    check(&[
        ("Now Ofwat fined Tamewater. “It is late,” the company said.", "-"),
        ("Now the Marsh Agency fined Tamewater. “It is late,” the firm said.", "-"),
        ("Orde Ltd cut jobs. “It is late,” the company said.", "Orde Ltd"),
    ]);
}

#[test]
fn an_epithet_of_somebody_without_a_name_is_theirs() {
    check(&[
        ("Now Tom Pratt hit an Italian. The Italian said it was “late”.", "Tom Pratt?"),
        ("Now Ida Wood hit a cyclist, 52. The 52-year-old said it was “late”.", "Ida Wood?"),
        ("Now Tom Pratt left. The Italian said it was “late”.", "Tom Pratt"),
    ]);
}

#[test]
fn who_serves_a_body_is_not_the_body() {
    check(&[
        ("He wrote to the chairman of the Marsh Trust, who said it was “late”.", "-"),
        ("She saw a nurse from Marsh Hospital, who told her it was “late”.", "-"),
        ("She rang members of the Marsh Union, who said it was “late”.", "-"),
        ("He sued the Marsh Trust, who said it was “late”.", "Marsh Trust"),
        ("He rang Ida Ode of the Marsh Trust, who said it was “late”.", "Ida Ode"),
    ]);
}

#[test]
fn whoever_is_told_something_may_answer() {
    check(&[
        ("Tom Pratt told her it was late. “I told him no.”", "Tom Pratt?"),
        ("Tom Pratt asked Ida Ode to wait. “I said no.”", "Tom Pratt?"),
        ("Tom Pratt told reporters it was late. “I said no to all of them.”", "Tom Pratt"),
        ("“It was late,” Tom Pratt told her. “I said no.”", "Tom Pratt"),
    ]);
}

#[test]
fn whoever_tells_what_another_said_has_not_said_it() {
    check(&[
        ("“It is over,” Tom Pratt told police, prosecutors said.", "Tom Pratt?"),
        ("“It is over,” Tom Pratt told aides, according to Ida Ode.", "Ida Ode?"),
        ("“It is over,” a miner shouted, police said.", "a miner?"),
        ("“It is over,” Tom Pratt told police, Ida Ode said. “I go home.” Ode said it was late.", "-"),
        ("“It is over,” Tom Pratt told police, Ida Ode said. “I go home.” She left.", "-"),
        ("“It is over,” Tom Pratt said, the court heard.", "Tom Pratt"),
        ("“It is over,” Tom Pratt told police. “I go home.”", "Tom Pratt"),
        ("A boy shouted, “Stay!” Tom Pratt laughed.", "A boy"),
    ]);
}

#[test]
fn whoever_was_asked_replies() {
    check(&[
        ("Tom Pratt asked Otto Klein if it was late. “It was,” he replied.", "Otto Klein"),
        ("Ida Ode met Otto Klein. Tom Pratt asked Mr Klein who was late. “We all were,” he replied.", "Otto Klein"),
        ("Tom Pratt asked Ida Ode if it was late. “It was,” he replied.", "Tom Pratt?"),
        ("Tom Pratt asked Otto Klein if it was late. Al Wu came. “It was,” he replied.", "Al Wu?"),
    ]);
}

#[test]
fn who_is_named_in_a_clause_about_another_does_not_speak() {
    check(&[
        ("The man who shot Tom Pratt, Otto Klein, said he was “sorry”.", "Otto Klein"),
        ("The lawyer who represents Ida Ode, Sgt Otto Klein, said it was “late”.", "Otto Klein"),
        ("The boss of Marsh Foods, which owns Ode Mills, Otto Klein, said it was “late”.", "Otto Klein"),
        ("The minister who followed Ida Ode, who left in May, Otto Klein, said it was “late”.", "Otto Klein"),
        ("The man who shot the mayor, Tom Pratt, said he was “sorry”.", "-"),
        ("Anyone who knew Tom Pratt said he was “kind”.", "-"),
        ("The woman whose son killed Tom Pratt said she was “sorry”.", "-"),
        ("Ida Ode, whose son killed Tom Pratt, said she was “sorry”.", "Ida Ode"),
    ]);
}

#[test]
fn an_employer_may_be_a_firm() {
    check(&[("Ida Ode left. Her employer, the Marsh Group, said it was “late”.", "Marsh Group")]);
}

#[test]
fn whoever_somebody_is_asked_about_does_not_answer() {
    check(&[
        ("Ida Ode was asked about the arrest of Tom Pratt. “A pity,” he said.", "Tom Pratt?"),
        ("Tom Pratt was asked about the arrest of Ida Ode. “A pity,” he said.", "Tom Pratt"),
    ]);
}

#[test]
fn kin_who_are_told_of_in_a_quotation_are_not_its_speaker() {
    check(&[("Ida Ode, 24, said she had walked for hours. “My sister died,” she said.", "Ida Ode")]);
}
