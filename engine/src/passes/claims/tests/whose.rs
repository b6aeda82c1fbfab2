//! Whose a claim is where a name and a word for somebody compete.

use crate::article::Article;

/// The sure speakers of the claims in `text`, "-" for one who is not sure or not known.
fn speakers(text: &str) -> Vec<String> {
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    let name = |claim: &crate::facts::Claim| {
        let speaker = claim.speaker.filter(|_| claim.sure).map(|id| sheet.actors[id.0 as usize].name.of(text));
        speaker.unwrap_or("-").to_owned()
    };
    sheet.claims.iter().map(name).collect()
}

#[test]
fn words_for_a_speaker_may_be_sure_where_the_speaker_is_not() {
    let words = |text: &str| {
        let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
        let claim = sheet.claims.first().expect("a claim");
        claim.source.filter(|_| claim.source_sure && !claim.sure).map(|source| source.of(text).to_owned())
    };
    assert_eq!(words("A survey found that the pier leaks.").as_deref(), Some("A survey"));
    assert_eq!(words("The pier leaks, according to two audits.").as_deref(), Some("two audits"));
    assert_eq!(words("The pier was late, two audits said.").as_deref(), Some("two audits"));
    assert_eq!(words("They found that the pier leaks."), None);
    assert_eq!(words("An aide to Minister of Trade and Fisheries Mary Ode said that the pier leaks."), None);
    assert_eq!(words("The guild's claim that the pier leaks was late."), None);
    assert_eq!(words("No survey found that the pier leaks."), None);
}

#[test]
fn where_somebody_once_worked_does_not_speak_as_that_person() {
    assert_eq!(speakers("Mona Adeyi, formerly Treasury clerk, left. The Treasury said it was late."), ["Treasury"]);
    assert_eq!(speakers("Mona Adeyi (formerly Reuters) left. Reuters said it was late."), ["Reuters"]);
}

#[test]
fn a_body_beside_another_of_its_kind_is_not_taken_for_the_speaker() {
    assert_eq!(speakers("The Bank of Norway fined Barclays on Monday. The bank said it was late."), ["-"]);
    assert_eq!(speakers("The Bank of Norway met on Monday. The bank said it was late."), ["Bank of Norway"]);
}

#[test]
fn a_name_like_a_participle_keeps_its_role_from_another() {
    let text = "Nora Reed, the treasurer, left. Jared Moe, the treasurer, left. The treasurer said it was late.";
    assert_eq!(speakers(text), ["-"]);
}

#[test]
fn what_says_which_officials_speak_does_not_speak_itself() {
    assert_eq!(speakers("Nairobi housing officials said it was late."), ["Nairobi housing officials"]);
}

/// Names of all who say the first claim in `text`, where that is sure.
fn together(text: &str) -> Vec<&str> {
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    let claim = sheet.claims.iter().find(|claim| claim.sure).expect(text);
    claim.speaker.iter().chain(&claim.with).map(|id| sheet.actors[id.0 as usize].name.of(text)).collect()
}

#[test]
fn two_who_are_each_told_with_a_role_speak_together() {
    for text in [
        "The chair, Ms Wold, and its treasurer, Paul Orde, said it was closed.",
        "On Monday the chair, Ms Wold, and the guild's treasurer, Paul Orde, said it was closed.",
        "Leeds council leader Ann Wold and Hull mayor Paul Orde said it was closed.",
        "Ms Wold, the chair, and Paul Orde, its treasurer, said it was closed.",
    ] {
        let [one, other] = together(text)[..] else { panic!("{text}") };
        assert!(one.ends_with("Wold") && other == "Paul Orde", "{text}");
    }
    assert_eq!(speakers("Council leader Vex and Hull mayor Paul Orde said it was closed."), ["-"]);
    let text = "The guild met its chair, Ms Wold, and the treasurer, Paul Orde, said it was closed.";
    assert_eq!(together(text), ["Paul Orde"]);
}

#[test]
fn a_surname_in_capitals_before_a_colon_speaks_where_one_person_has_it() {
    assert_eq!(speakers("Mona Adeyi was asked.\n\nADEYI: They would say that."), ["Mona Adeyi"]);
    assert_eq!(speakers("Mona Adeyi met Jo Adeyi.\n\nADEYI: They would say that."), ["-"]);
    assert_eq!(speakers("Mona Adeyi met Jo Adeyi.\n\nJO ADEYI: They would say that."), ["Jo Adeyi"]);
}

#[test]
fn whoever_is_quoted_speaks_and_not_who_quotes() {
    assert_eq!(speakers("Mona Adeyi quoted an official as saying that it was closed."), ["an official"]);
    assert_eq!(speakers("The Courier quoted Mona Adeyi as saying that it was closed."), ["Mona Adeyi"]);
}

#[test]
fn those_whom_somebody_leads_speak_for_themselves() {
    let text = "Skandia economists led by Jan Moe wrote that it was late.";
    assert!(!speakers(text).contains(&"Jan Moe".to_owned()));
}

#[test]
fn a_paper_speaks_for_nobody_whom_it_is_sent_to_or_filed_against() {
    for text in [
        "A lawsuit filed against Orde Homes alleges that it leaked.",
        "An email sent to the Home Office on Monday warned that it was down.",
        "A complaint lodged against Mr Orde says it is missing.",
    ] {
        assert_eq!(speakers(text), ["-"], "{text}");
    }
}

#[test]
fn when_it_was_said_is_no_part_of_who_says_it() {
    for text in [
        "On Monday Jo Lin said it was late.",
        "On Saturday night Jo Lin said it was late.",
        "Earlier Wednesday Jo Lin said it was late.",
        "In a statement Monday Jo Lin said it was late.",
        "Last week Jo Lin said it was late.",
    ] {
        let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
        assert_eq!(sheet.claims[0].source.map(|source| source.of(text)), Some("Jo Lin"), "{text}");
    }
}

#[test]
fn interviews_in_turns_name_who_answers() {
    let text = "Mayor Ada Ode met the Post.\n\nPost: Why so late?\n\nOde: The ferry broke. It is old.\n\n\
                Post: Will it sail?\n\nOde: It will sail in May.";
    assert_eq!(speakers(text), ["Ada Ode", "Ada Ode"]);
    assert_eq!(speakers("Mayor Ada Ode sang.\n\nOde: It will sail.\n\nPratt: It will not.\n\nOde: It will."), [""; 0]);
}

/// Who surely says, or not, what "the mayor said" tells in `text`.
fn told(text: &str, whom: &str) {
    assert_eq!(speakers(&format!("{text} said it was late.")), [whom], "{text}");
}

#[test]
fn whoever_had_an_office_or_has_a_lesser_one_is_not_surely_who_has_it() {
    for text in [
        "Former mayor Ida Holm left on Friday. The mayor",
        "Ida Holm, a former judge, left on Friday. The judge",
        "Ida Holm, who was mayor until May, left on Friday. The mayor",
        "Acting chief Ida Holm left on Friday. The chief",
        "Ida Holm, the interim coach, left on Friday. The coach",
        "Assistant coach Ida Holm left on Friday. The coach",
        "Deputy prime minister Ida Holm left on Friday. The prime minister",
        "Lieutenant Governor Ida Holm left on Friday. The governor",
        "Attorney General Ida Holm left on Friday. The general",
        "Chief of staff Ida Holm left on Friday. The chief",
        "Mayor Ida Holm left on Friday. The deputy mayor",
        "Mayor Ida Holm left on Friday. The new mayor",
        "Mayor Ida Holm left on Friday. The incoming mayor",
        "Ousted mayor Ida Holm left on Friday. The mayor",
    ] {
        told(text, "-");
    }
    told("Mayor Ida Holm met former mayor Paul Orde. The mayor", "Ida Holm");
    told("Mayor Ida Holm met former mayor Paul Orde. The former mayor", "Paul Orde");
    told("Deputy mayor Ida Holm left on Friday. The deputy mayor", "Ida Holm");
    told("Attorney General Ida Holm left on Friday. The attorney general", "Ida Holm");
    told("General Ida Holm left on Friday. The general", "Ida Holm");
    told("Associate professor Ida Holm left on Friday. The professor", "Ida Holm");
}

#[test]
fn what_stands_before_an_office_tells_whose_it_is() {
    for text in [
        "Police chief Ida Holm left on Friday. The fire chief",
        "US President Ida Holm left on Friday. The French president",
        "President Ida Holm of Peru left on Friday. The French president",
        "Opposition leader Ida Holm left on Friday. The union leader",
        "Ida Holm, chairman of the council, left. The bank chairman",
        "President Ida Holm left on Friday. The company president",
        "Medical director Ida Holm left on Friday. The finance director",
        "Chief financial officer Ida Holm left on Friday. The chief executive officer",
    ] {
        told(text, "-");
    }
    told("Police chief Ida Holm met fire chief Paul Orde. The fire chief", "Paul Orde");
    told("Opposition leader Ida Holm left on Friday. The opposition leader", "Ida Holm");
    told("Opposition leader Ida Holm left on Friday. The Opposition leader", "Ida Holm");
    told("The leader of the opposition, Ida Holm, left. The opposition leader", "Ida Holm");
    told("French President Ida Holm left on Friday. The French president", "Ida Holm");
    told("President Ida Holm of France left on Friday. The French president", "Ida Holm");
    told("Senator Ida Holm left on Friday. The Ohio senator", "Ida Holm");
    told("Mayor Ida Holm of Oslo met mayor Paul Orde of Lagos. The Lagos mayor", "Paul Orde");
    told("Police chief Ida Holm left on Friday. The embattled chief", "Ida Holm");
    told("Club captain Ida Holm left on Friday. The club captain", "Ida Holm");
    told("Medical director Ida Holm left on Friday. The unpopular director", "Ida Holm");
    told("Ida Holm, president of the club, left on Friday. The club president", "Ida Holm");
}

#[test]
fn whoever_tells_of_somebody_behind_a_comma_is_not_that_person() {
    assert_eq!(speakers("The mayor met Paul Orde, the envoy said on Friday."), ["-"]);
    told("The mayor met Paul Orde, the envoy, on Friday. The envoy", "Paul Orde");
}

#[test]
fn one_of_two_of_whom_the_article_knows_one_does_not_speak_alone() {
    for text in [
        "The subcommittee and the NGU",
        "The company and Paul Orde",
        "The widow and Paul Orde",
        "The council and mayor Paul Orde",
    ] {
        told(text, "-");
    }
    told("Founder and chief executive Paul Orde", "Paul Orde");
    told("Health and safety officer Paul Orde", "Paul Orde");
}

#[test]
fn while_somebody_told_of_a_thing_others_act() {
    assert!(speakers("As Ida Holm told the jury of the night, the widow wept.").is_empty());
    assert_eq!(speakers("As Ida Holm told a group of growers, the rain is late."), ["Ida Holm"]);
    assert_eq!(speakers("As Ida Holm told members of the board, the rain is late."), ["Ida Holm"]);
}

#[test]
fn whom_a_letter_or_a_film_is_to_or_about_does_not_speak() {
    for text in [
        "A letter to Ida Holm from Paul Orde",
        "The film about Ida Holm",
        "Everyone except Ida Holm",
        "A note to Ida Holm",
    ] {
        told(text, "-");
    }
}

#[test]
fn what_somebody_may_say_or_is_claimed_to_have_said_is_not_surely_said() {
    for text in [
        "Ida Holm may say it is late.",
        "Had Ida Holm said it was late, others would have left.",
        "A claim that Ida Holm said it was late spread on Friday.",
    ] {
        assert!(!speakers(text).contains(&"Ida Holm".to_owned()), "{text}");
    }
    assert!(speakers("Paul Orde was called by Ida Holm.").is_empty());
}

#[test]
fn whom_somebody_acts_for_or_against_does_not_speak() {
    for text in [
        "Investors suing Carver Corp",
        "Rivals including Carver Corp",
        "Firms such as Carver Corp",
        "Police hunting Paul Orde",
        "A lawyer representing Paul Orde",
        "Those close to Paul Orde",
        "The successor to Paul Orde",
        "An actor playing Paul Orde",
    ] {
        let told = speakers(&format!("{text} said it was late."));
        assert!(
            ["-", "A lawyer", "An actor", "Police", "Investors", "Rivals"].contains(&&*told[0]),
            "{text}: {told:?}"
        );
    }
    told("Carver Corp marketing director Paul Orde", "Paul Orde");
    told("The company marketing director Paul Orde", "Paul Orde");
    told("The envoy to Peru Paul Orde", "Paul Orde");
}

#[test]
fn a_pronoun_behind_what_kin_say_is_not_surely_whose_kin_they_are() {
    assert_eq!(speakers("Paul Orde's son said it was late. He said it leaks."), ["-", "-"]);
}

#[test]
fn an_office_in_charge_of_two_matters_is_one_persons() {
    told("French Social Affairs and Labour Minister Paul Orde", "Paul Orde");
    told("Foreign Ministry spokesman Per Holm", "Per Holm");
}

#[test]
fn whom_a_relative_clause_tells_of_speaks_though_a_noun_stands_behind_the_verb() {
    assert_eq!(speakers("A villager, who gave no name, said soldiers arrived at dawn."), ["A villager"]);
    assert_eq!(speakers("Tom Pratt, who lost, said voters stayed at home."), ["Tom Pratt"]);
}

#[test]
fn an_age_and_a_trade_stand_between_a_name_and_what_tells_of_it() {
    assert_eq!(
        speakers("Rescue worker Dmytro, 41, who declined to give his surname, said it was late.").last().unwrap(),
        "Dmytro"
    );
    assert_eq!(speakers("Jo Lin, a chemist, who said it leaked, said it was late."), ["Jo Lin", "Jo Lin"]);
}

#[test]
fn no_place_that_somebody_comes_from_says_anything() {
    for text in [
        "Tom Bae, a dentist from Fort Lee, N.J., who said it was late, stood.",
        "Tom Bae, a dentist from Salem, Oregon, who said it was late, stood.",
        "Tom Bae, 24, from Manchester, who said it was late, stood.",
    ] {
        assert_eq!(speakers(text).first().map(String::as_str), Some("Tom Bae"), "{text}");
    }
    assert_eq!(speakers("Tom Bae, of Fernley, who said it was late, stood."), ["-"]);
}
