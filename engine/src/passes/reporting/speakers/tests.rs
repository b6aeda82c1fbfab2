mod heard;
mod joint;
mod offices;
mod told_of;

use crate::article::Article;
use crate::facts::{ActorId, FactSheet};

/// Whom the last quotation of `text` names: "name", "name?" where that is not sure, "-" for nobody; joint speakers with
/// a plus.
fn speaker(text: &str) -> String {
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    let quote = sheet.quotes.last().expect("a quotation");
    let names: Vec<&str> = quote.speaker.iter().chain(&quote.with).map(|&id| name(&sheet, text, id)).collect();
    let mark = if quote.sure || names.is_empty() { "" } else { "?" };
    if names.is_empty() { "-".into() } else { names.join(" + ") + mark }
}

fn name<'a>(sheet: &FactSheet, text: &'a str, id: ActorId) -> &'a str {
    sheet.actors[id.0 as usize].name.of(text)
}

#[track_caller]
fn check(cases: &[(&str, &str)]) {
    let wrong: Vec<_> = cases
        .iter()
        .map(|(text, expected)| (*text, *expected, speaker(text)))
        .filter(|(_, expected, found)| expected != found)
        .collect();
    assert!(wrong.is_empty(), "(text, expected, found): {wrong:#?}");
}

#[test]
fn an_aide_to_somebody_is_not_who_speaks() {
    check(&[
        ("An aide to Mayor Anna Bell said: “It is over.”", "An aide"),
        ("Mayor Anna Bell resigned. A senior aide to the Danish mayor said: “It is over.”", "A senior aide"),
        ("“It is over,” said Tom Pratt, an adviser to Anna Bell.", "Tom Pratt"),
    ]);
}

#[test]
fn what_an_office_is_in_charge_of_stands_before_who_speaks() {
    check(&[
        ("“It is over,” said Secretary of State Anna Bell.", "Anna Bell"),
        ("On Monday, U.S. Secretary of State Anna Bell said: “It is over.”", "Anna Bell"),
        ("The Minister of Foreign Affairs said: “It is over.”", "-"),
        ("The Minister of Justice and Fair Trade, Anna Bell, said: “It is over.”", "Anna Bell"),
        ("“It is over,” said Secretary of State for Health Anna Bell.", "Anna Bell"),
        ("Former minister of trade Anna Bell told the court: “It is over.”", "Anna Bell"),
        ("Minister of Trade Anna Bell and Minister of Ports Tom Pratt said: “It is over.”", "Anna Bell + Tom Pratt"),
        ("An aide to Minister of Roads and Rural Growth Anna Bell said: “It is over.”", "Anna Bell?"),
        (
            "A spokesman for Minister of Justice Anna Bell said: “It is over.”",
            "A spokesman for Minister of Justice Anna Bell",
        ),
        ("Secretary of State Anna Bell and Congress said it was “over”.", "Anna Bell + Congress"),
        ("Friends of Tom Pratt said: “It is over.”", "Friends of Tom Pratt"),
        ("A son of Mayor Tom Pratt said: “It is over.”", "A son of Mayor Tom Pratt"),
        ("A friend of Sir Tom Pratt said: “It is over.”", "A friend of Sir Tom Pratt"),
    ]);
}

#[test]
fn a_possessive_is_not_who_speaks() {
    check(&[
        ("Mayor Anna Bell resigned. Her lawyer, Tom Pratt, said: “It is over.”", "Tom Pratt"),
        ("Mayor Anna Bell resigned. “It is over,” said her lawyer, Tom Pratt.", "Tom Pratt"),
        ("Mayor Anna Bell resigned. Her son, 19-year-old Tom Pratt, said: “It is over.”", "Tom Pratt"),
        ("Mayor Anna Bell resigned. “It is over,” said her lawyer Tom Pratt.", "Tom Pratt"),
        ("Mayor Anna Bell resigned. “It is over,” her husband said.", "-"),
        ("Mayor Anna Bell resigned. Bell's lawyer, Tom Pratt, said: “It is over.”", "Tom Pratt"),
        ("Mayor Anna Bell resigned. “It is over,” said Bell’s husband.", "-"),
        ("Mayor Anna Bell’s son Ted Bell was there. “It is over,” her aide told reporters.", "her aide"),
    ]);
}

#[test]
fn a_name_in_apposition_goes_before_the_role_that_it_explains() {
    check(&[
        ("“It leaks,” said a spokesman for the port, Jan Ode.", "Jan Ode"),
        ("“It leaks,” said the company's chief engineer, Mary Ode.", "Mary Ode"),
        ("“It leaks,” said the head of the harbour board, Mary Ode, on Monday.", "Mary Ode"),
        ("The chair of the board, Mary Ode, said: “It leaks.”", "Mary Ode"),
        ("One of the engineers, Mary Ode, said: “It leaks.”", "Mary Ode"),
        ("Asked whether they would replace Paul Stone, an aide, Mary Ode, said: “It leaks.”", "Mary Ode"),
        ("Paul Stone left. He and Ida Wood wrote: “It leaks.”", "Ida Wood?"),
        ("“It leaks,” said Mary Ode, an adviser to Governor Paul Stone.", "Mary Ode"),
        ("“It leaks,” said Mary Ode of Northern Water.", "Mary Ode"),
        ("“It leaks,” said Minister for Health Mary Ode.", "Mary Ode"),
        ("Minister of Trade and Industry Mary Ode said: “It leaks.”", "Mary Ode"),
        ("“It leaks,” said a friend of Secretary of Trade Mary Ode.", "a friend of Secretary of Trade Mary Ode"),
        ("Mary Ode, who worked for Paul Stone, said: “It leaks.”", "Mary Ode"),
    ]);
}

#[test]
fn a_name_before_a_noun_says_whose_it_is() {
    check(&[
        ("A Kremlin aide, Jan Ode, said: “It leaks.”", "Jan Ode"),
        ("Kremlin spokesman Jan Ode said: “It leaks.”", "Jan Ode"),
        ("The mayor blamed Shell. “It leaks,” Shell lawyers said.", "Shell lawyers"),
        ("“It leaks,” Paul Stone himself said.", "Paul Stone"),
    ]);
}

#[test]
fn who_speaks_together_is_named_together() {
    check(&[
        ("Lena Marsh and Paul Stone said: “We leave.”", "Lena Marsh + Paul Stone"),
        ("“We leave,” Lena Marsh and Paul Stone said in a joint letter.", "Lena Marsh + Paul Stone"),
        ("“We leave,” said Lena Marsh, Paul Stone and Ida Wood.", "Lena Marsh + Paul Stone + Ida Wood"),
        ("“We leave,” said Lena Marsh, a baker, and Paul Stone, a mason.", "Lena Marsh + Paul Stone"),
        ("France and the European Commission said: “We leave.”", "France + European Commission"),
        ("“We leave,” said Lena Marsh, head of Marsh and Wood.", "Lena Marsh"),
        ("“We leave,” said Lena Marsh and her sister Ida.", "Lena Marsh + Ida"),
    ]);
}

#[test]
fn whoever_acts_in_a_clause_beside_the_quotation_has_not_said_it() {
    check(&[
        ("“He paid,” Tom Pratt shot back when a clerk read him the bill.", "Tom Pratt"),
        ("“He paid,” Tom Pratt shouted as Ida Wood told the crowd to leave.", "Tom Pratt"),
        ("“He paid,” Tom Pratt shouted after Ida Wood wrote the bill.", "Tom Pratt"),
    ]);
}

#[test]
fn where_somebody_speaks_is_not_who_speaks() {
    check(&[
        ("In Oslo, a navy officer, speaking on condition of anonymity, said it was “very late”.", "a navy officer"),
        ("In Oslo, Tom Pratt, a navy officer, said it was “very late”.", "Tom Pratt"),
        ("Oslo, the capital, said it was “very late”.", "Oslo"),
        ("Tom Pratt remembers: “It was over.”", "Tom Pratt"),
        ("Lawyers of Senator Tom Pratt said: “It is over.”", "Lawyers of Senator Tom Pratt"),
        ("Widow of President Anna Bell said: “It is over.”", "-"),
        ("Heirs of Bank of Oslo President Anna Bell said: “It is over.”", "Heirs of Bank of Oslo President Anna Bell"),
        ("The Office of Governor Anna Bell said: “It is over.”", "Office of Governor"),
        ("After he won Ohio in the spring primary, Gov. Tom Pratt (R-OH) said: “It is very late.”", "Tom Pratt"),
    ]);
}

#[test]
fn whose_in_a_relative_clause_makes_its_own_subject_speak() {
    check(&[
        ("Ida Wood met Northern Water, whose owner, Tom Pratt, called the dam “a gift”.", "Tom Pratt"),
        ("Ida Wood met Paul Stone, whose lawyer, Tom Pratt, said the dam was “a gift”.", "Tom Pratt"),
        ("Ida Wood met Paul Stone, whose lawyer said the dam was “a gift”.", "-"),
        ("Ida Wood, whose brother sells boats, said the dam was “a gift”.", "Ida Wood"),
    ]);
}

#[test]
fn a_body_with_of_in_its_name_speaks() {
    check(&[
        ("The Department of Fisheries, which counts the boats, said it was “very late”.", "Department of Fisheries"),
        ("The Chamber of Trade and Crafts of Serbia said: “We count.”", "Chamber of Trade and Crafts of Serbia"),
        ("“We count,” said the Department of Fisheries, which closes at noon.", "Department of Fisheries"),
    ]);
}

#[test]
fn whom_somebody_remembers_saying_it_has_said_it() {
    check(&[
        ("“It leaks,” Tom Pratt recalled Ida Wood telling him.", "Ida Wood"),
        ("“It leaks,” Tom Pratt recalled.", "Tom Pratt"),
        ("“It leaks,” Tom Pratt told the crew, saying that he would go.", "Tom Pratt"),
    ]);
}

#[test]
fn what_somebody_calls_a_thing_is_their_word() {
    check(&[
        ("Tom Pratt called the plan “a gift to thieves”.", "Tom Pratt"),
        ("Tom Pratt, who sits on the board, later called it a “gift”.", "Tom Pratt"),
        ("Tom Pratt described the old bridge as “a gift”.", "Tom Pratt"),
        ("Tom Pratt described the shooting as “a stain on us”.", "Tom Pratt"),
        ("Tom Pratt called Wu’s claim of a “gift” late.", "Tom Pratt?"),
        ("Tom Pratt called those who spoke of “gifts” fools.", "Tom Pratt?"),
        ("Tom Pratt described a meadow where “gifts” grow.", "Tom Pratt?"),
    ]);
}

#[test]
fn a_name_in_apposition_may_have_a_title_of_several_words() {
    check(&[
        ("Her coach, former world number five Mary Ode, said: “It leaks.”", "Mary Ode"),
        ("The third member, Oslo PhD student Mary Ode, said it was “very late”.", "Mary Ode"),
        ("Its director, Dame Mary Ode, said it was “very late”.", "Mary Ode"),
        ("Its captain, Commander Paul Ode, said it was “very late”.", "Paul Ode"),
        ("Its captain, who knew Paul Ode, said it was “very late”.", "-"),
    ]);
}

#[test]
fn whoever_answers_in_the_next_paragraph_is_not_who_spoke_before() {
    check(&[
        ("“We slept,” Tom Pratt told the panel.\n\n“Nobody asked,” Sen. Ida Wood, D-Ill., shot back.", "Ida Wood"),
        ("“We slept,” Tom Pratt told the panel.\n\n“Nobody asked,” came the murmur.", "-"),
        ("Tom Pratt described “a lot of glass and one calm lady.”", "Tom Pratt"),
    ]);
}

#[test]
fn letters_behind_a_name_and_names_of_bodies_end_an_apposition() {
    check(&[
        ("Her barrister, Ann Holt KC, said it was “very late”.", "Ann Holt"),
        ("The growers’ union, NGU, said it was “very late”.", "NGU"),
        ("Ida Wood met the NGU. Her boss, NGU, said it was “very late”.", "-"),
    ]);
}

#[test]
fn whoever_is_quoted_as_saying_it_is_named_by_that_clause() {
    check(&[("Tom Pratt left.\n\nHe heard it from Ida Wood. “Why do you go?” she is quoted as asking.", "Ida Wood")]);
}

#[test]
fn a_pronoun_is_not_sure_where_somebody_else_was_heard_between() {
    check(&[
        (
            "Mayor Ruth Ode said it was late. A clerk, who did not want to be named, said she hid. “I ran,” she said.",
            "A clerk",
        ),
        ("Mayor Ruth Ode said it was late. The clerk’s sister said she hid. “I ran,” she said.", "-"),
        ("Mayor Ruth Ode said it was late. “I ran,” she said.", "Ruth Ode"),
    ]);
}

#[test]
fn a_pronoun_is_not_sure_of_a_gender_that_nobody_told() {
    check(&[
        (
            "“I ran,” said Maria Ode. She sat down. The writer Ulmo Wex said it was late.\n\nDid she mind? “I read it to him,” she said.",
            "Ulmo Wex?",
        ),
        ("“It is late,” said Ulmo Wex.\n\n“I read it to him,” she said.", "Ulmo Wex"),
    ]);
}

#[test]
fn a_surname_of_two_who_are_called_by_their_given_names_is_nobodys_for_sure() {
    let filler = "The vines stand above the river, the cellars below it, and between them lies a road that both of them \
                  use every day of the year to carry wood, water, grapes, bottles and bread up and down the steep hill.";
    let text = |last: &str| {
        format!(
            "Luca Barda wants to sell. Piero Barda does not. {filler} {filler} {last} “We were raised well,” Barda said."
        )
    };
    check(&[(&text("Piero left."), "Luca Barda?"), (&text("It rained."), "Luca Barda?")]);
}

#[test]
fn somebody_of_a_party_may_be_named_by_it() {
    check(&[
        ("“It stinks,” said Labour's Kezia Brand.", "Kezia Brand"),
        ("The Social Democrats met. Social Democrats TD Xan Quell described it as “a tax on nets”.", "Xan Quell"),
    ]);
}

#[test]
fn words_on_things_and_of_others_are_not_whoever_stands_beside_them() {
    check(&[
        ("“We will win,” read a banner carried by Tom Pratt.", "-"),
        ("Tom Pratt is quoted as saying “we lost the war” in a book by Anna Berg.", "Tom Pratt"),
        ("“It was cold,” said Tom Pratt. His son Erik was on board. “I swam,” he said.", "Tom Pratt?"),
        ("“It was cold,” said Tom Pratt. It rained. “I swam,” he said.", "Tom Pratt"),
        ("Anna Berg called the man known as “the fox of Oslo” a friend.", "Anna Berg?"),
        ("Tom Pratt called the number marked “Emergency” on the door.", "Tom Pratt?"),
        ("Anna Berg called on Tom Pratt to end the “cruel” siege.", "Anna Berg?"),
    ]);
}

#[test]
fn whom_an_agency_quotes_as_saying_it_has_said_it() {
    check(&[
        ("Tom Pratt spoke in Oslo. “It leaks,” the agency Norpress quoted Pratt as saying.", "Tom Pratt"),
        ("Tom Pratt spoke in Oslo. Norpress quoted Pratt as saying, “It leaks.”", "Tom Pratt"),
    ]);
}

#[test]
fn a_title_in_marks_that_ends_with_a_comma_ends_what_breaks_in() {
    check(&[("Mary Ode, whom Tom Pratt mocked in “The Lost Boat,” said that it was “late.”", "Mary Ode")]);
}

#[test]
fn a_list_behind_a_fronted_phrase_or_of_is_whole() {
    check(&[
        ("In a joint letter, Norway, Chile and Peru said it was “late.”", "Norway + Chile + Peru"),
        ("A bench of Justice Mary Ode and Justice Tom Pratt held that it was “late.”", "-"),
    ]);
}

#[test]
fn a_part_of_a_longer_name_does_not_speak() {
    check(&[("Kenya National Alliance of Street Cooks chair Tom Pratt said: “It leaks.”", "Tom Pratt")]);
}

#[test]
fn a_family_name_that_comes_first_for_one_and_last_for_another_is_nobodys_for_sure() {
    check(&[("Nagy Eszter wept. Her brother, Tamás Nagy, left. “It leaks,” Nagy said.", "Nagy Eszter?")]);
}

#[test]
fn whose_title_has_of_in_it_speaks_and_whose_of_is_before_the_title_does_not() {
    check(&[
        ("“It leaks,” Secretary of State Tom Pratt said.", "Tom Pratt"),
        ("“It leaks,” said former Norwegian Minister of Finance Mary Ode.", "Mary Ode"),
        ("“It leaks,” a cousin of Secretary of State Tom Pratt said.", "a cousin of Secretary of State Tom Pratt"),
        ("“It leaks,” an aide to Secretary of State Tom Pratt said.", "an aide"),
    ]);
}

#[test]
fn where_officers_are_is_not_who_speaks_though_it_is_two_places() {
    check(&[
        ("Police in Oslo and Bergen said it was “very late”.", "Police in Oslo and Bergen"),
        ("Teachers at Dalen and Bergen said it was “very late”.", "Teachers at Dalen and Bergen"),
        ("Otto Dorn lost. Dorn and friends said it was “very late”.", "friends?"),
        ("Otto Dorn lost. Dorn and Co said it was “very late”.", "Otto Dorn?"),
    ]);
}

#[test]
fn a_surname_that_is_a_modal_verb_speaks() {
    check(&[
        ("“It leaks,” Mrs May said.", "May"),
        ("Tara May left. Mrs May said: “It leaks.”", "Tara May"),
        ("A spokeswoman for the fire marshal, Tara Berg, said: “It leaks.”", "-"),
    ]);
}
