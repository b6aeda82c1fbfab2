//! Where the words beside a name tell less than they seem to.

use super::check;
use expect_test::expect;

#[test]
fn what_somebody_was_or_is_best_known_as_is_no_name_where_it_only_describes() {
    for text in [
        "Mona Adeyi, formerly Lagos mayor, spoke. Lagos paid.",
        "Mona Adeyi (formerly Reuters) spoke. Reuters paid.",
        "Mona Adeyi, formerly Senate clerk, spoke. The Senate paid.",
        "Mona Adeyi, best known as Microsoft co-founder, spoke. Microsoft paid.",
        "Mona Adeyi, formerly Tord Valen, spoke. Tord Valen paid.",
    ] {
        let read = super::read(text);
        assert_eq!(read.lines().count(), 2, "{text}\n{read}");
        assert!(read.starts_with("person Mona Adeyi\n"), "{text}\n{read}");
    }
    check(
        "Mona Adeyi, known as “Zarro”, met Kelp Holdings, formerly Tidal Foods. Zarro sued Tidal Foods.",
        expect![[r#"
            person Mona Adeyi | Zarro | Zarro
            organization Kelp Holdings | Tidal Foods | Tidal Foods
        "#]],
    );
}

#[test]
fn a_body_that_has_the_noun_is_not_certain_beside_others_that_may_be_the_same() {
    check(
        "The Bank of Norway fined Skandia on Monday. The bank said it would appeal.",
        expect![[r#"
            organization Bank of Norway | The bank?
            place Norway
        "#]],
    );
    check(
        "The Carver Company sued Skandia. The company said it was late.",
        expect![[r#"
            organization Carver Company | The company?
        "#]],
    );
    check(
        "The Millers Union met the Senate. The union said it was late.",
        expect![[r#"
        organization Millers Union | The union?
        organization Senate
    "#]],
    );
}

#[test]
fn a_name_that_ends_like_a_participle_opens_its_sentence_and_keeps_its_role() {
    check(
        "Nora Reed, the treasurer, spoke. Jared Moe, the treasurer, spoke. The treasurer left.",
        expect![[r#"
        person Nora Reed (treasurer) | the treasurer?
        person Jared Moe (treasurer) | the treasurer?
    "#]],
    );
    check(
        "Born in Turin, Ida Wood, the mayor of Bonn, smiled. Cheered by Ana Holm, the mayor left.",
        expect![[r#"
        place Turin
        person Ida Wood (mayor of Bonn)
        place Bonn
        person Ana Holm
    "#]],
    );
}

#[test]
fn ways_lead_to_bodies_and_persons_as_well() {
    for text in [
        "Ada Oko returned to Microsoft in 1999. Microsoft agreed.",
        "The trip to Microsoft was short.",
        "The road to Microsoft is shut.",
    ] {
        assert!(super::read(text).contains("organization Microsoft"), "{text}");
    }
    for text in ["Ada Oko transferred to Zolvex. Zolvex agreed.", "The candidate for Zolvex agreed. Zolvex agreed."] {
        assert!(!super::read(text).contains("place Zolvex"), "{text}");
    }
}

#[test]
fn a_part_of_something_tells_a_firm_only_as_the_noun_itself() {
    check(
        "Zolvex, the Danish arm of Kelp Holdings, left. Umaru, the head of a unit of the police, left.",
        expect![[r#"
            organization Zolvex
            organization Kelp Holdings
            person Umaru (head of a unit of the police)
        "#]],
    );
}

#[test]
fn who_is_told_may_be_a_person_and_who_speaks_is_no_town() {
    for (text, kind) in [
        ("Ana Holm told Zolvex it was late. Zolvex said no.", "organization Zolvex"),
        ("Monte Farrow told aides no.", "person Monte Farrow"),
        ("San Choi said no.", "person San Choi"),
        ("Santa Claus told aides no.", "person Santa Claus"),
        ("They met in San Ovedo.", "place San Ovedo"),
    ] {
        assert!(super::read(text).contains(kind), "{text}\n{}", super::read(text));
    }
    for name in ["Zolvex", "San Choi"] {
        let text = format!("Ana Holm told {name} it was late. {name} said no.");
        let document = crate::text::Document::new(&text);
        let actors = super::actors(&document);
        let named = actors.iter().find(|actor| actor.name.of(&text) == name);
        assert!(named.is_some_and(|actor| !actor.sure), "{text}");
    }
}

#[test]
fn letters_of_a_title_without_an_article_are_a_person_only_where_they_have_or_say_something() {
    let title = "Communications Director Ada Oko and Foreign Minister Bo Lund met.";
    for text in [
        "The band sold a CD.",
        "It ran on FM radio.",
        "They burned CD after CD.",
        "FM radio is dear.",
        "An FM's waves fade.",
    ] {
        let text = format!("{title} {text}");
        let read = super::read(&text);
        assert!(!read.contains("| CD") && !read.contains("| FM"), "{read}");
    }
    let read = super::read(&format!("{title} FM's trip ends, CD says."));
    assert!(read.contains("| CD\n") && read.contains("| FM\n"), "{read}");
}

#[test]
fn an_advertisement_on_television_is_about_somebody() {
    check(
        "A Brandt TV ad ran. “It is late,” Ida Brandt said. It ran on FM radio. Al Nahr television left.",
        expect![[r#"
        person Ida Brandt | Brandt
        organization Al Nahr
    "#]],
    );
}

#[test]
fn a_line_that_ends_with_a_role_tells_nothing_of_the_next_one() {
    let read = super::read("Port seeks new chief\nMUMBAI: The harbour board met.");
    assert!(!read.contains("person"), "{read}");
}

#[test]
fn storms_and_counties_are_no_persons() {
    check(
        "Cyclone Mirel hit the coast. Storm Otwin followed. Floods rose in Cork and Kerry. The D.C. Circuit ruled. \
         DR Congo closed its border.",
        expect![[r#"
            place Cork
            place Kerry
            organization D.C. Circuit
            place DR Congo
        "#]],
    );
}

#[test]
fn a_family_is_none_of_its_members() {
    check(
        "Ada Brandt wept. The Brandts left. Lena saw the Brandt family, and Brandt sang.",
        expect![[r#"
            person Ada Brandt | Brandt
            group Brandts
            person Lena
            group Brandt family
        "#]],
    );
}

#[test]
fn a_dateline_may_end_with_a_colon_and_groups_open_the_story_behind_it() {
    check(
        "Prices rise again\n\nNEW DELHI: Farmers sued on Monday, and the Centre met.\n\nOSLO — Landlords sued.\n\n\
         UPDATE: The mayor won.",
        expect![[r#"
            place NEW DELHI
            group Farmers
            place OSLO
            group Landlords
        "#]],
    );
}

#[test]
fn what_a_firm_makes_opens_a_headline_and_is_no_given_name() {
    check(
        "Carmaker Brennix told to stop\n\nBrennix's founder, Jo Lin, wept. VP Ada Oko left. \
         Sveriges Riksbank governor Erik Hale met the Coral Islands Forum, Dorn Auto and Glen Marlo Seafoods.",
        expect![[r#"
            organization Brennix | Brennix
            person Jo Lin (Brennix's founder)
            person Ada Oko (VP)
            organization Sveriges Riksbank
            person Erik Hale (Sveriges Riksbank governor)
            organization Coral Islands Forum
            organization Dorn Auto
            organization Glen Marlo Seafoods
        "#]],
    );
}

#[test]
fn people_of_a_state_are_no_person() {
    check(
        "Ohioans who moved must register. Idaho Republicans won. Jo Eubank met Jo Hornsbank. Former Idaho governor Lena Oko sang.",
        expect![[r#"
            group Ohioans
            group Idaho Republicans
            person Jo Eubank
            person Jo Hornsbank
            place Idaho
            person Lena Oko (Former Idaho governor)
        "#]],
    );
}

#[test]
fn a_family_of_a_towns_name_is_no_team() {
    let read = super::read("Houston Pells said it was late.");
    assert!(read.contains("person Houston Pells"), "{read}");
}

#[test]
fn a_single_name_that_is_given_months_may_be_a_persons() {
    let text = "The judge gave Ostrell six months. Ostrell said: “It is late.”";
    let sheet = crate::read(&crate::Article { text: text.into(), ..Default::default() });
    let sure = |actor: &crate::facts::Actor| actor.sure && actor.kind != crate::facts::ActorKind::Person;
    assert!(!sheet.actors.iter().any(sure), "{:?}", sheet.actors);
}

#[test]
fn letters_that_mean_a_thing_too_stand_for_an_office_where_they_speak() {
    check(
        "Communications Director Mara Pell met the band. The CD costs nine pounds. The CD said she was ill.",
        expect![[r#"
            person Mara Pell (Communications Director) | CD? | CD | she
        "#]],
    );
}

#[test]
fn a_house_that_somebody_keeps_is_no_person() {
    for text in [
        "Landlord of the Half Moon, Ana Lund, spoke.",
        "Landlady of White Hart, Ana Lund, spoke.",
        "Landlady of the White Hart Ana Lund spoke.",
    ] {
        let read = super::read(text);
        assert_eq!(read.lines().count(), 1, "{text}\n{read}");
        assert!(read.starts_with("person Ana Lund (Land"), "{text}\n{read}");
    }
    let read = super::read("Minister of Mines Okello spoke.");
    assert!(read.starts_with("person Okello (Minister of Mines)"), "{read}");
}

#[test]
fn what_somebody_no_longer_heads_is_named_without_the_prefix_that_says_so() {
    check(
        "Ex-NATO chief Jon Brandt joined the Anti-Slavery League. Former Skandia boss Ann Moe left.",
        expect![[r#"
            person Jon Brandt (Ex-NATO chief)
            organization Anti-Slavery League
            organization Skandia
            person Ann Moe (Former Skandia boss)
        "#]],
    );
}

#[test]
fn animals_and_craft_that_open_a_sentence_are_no_body() {
    check("Aircraft have been sent. Sheep are lost. Livestock were moved.", expect![""]);
}

#[test]
fn a_river_is_one_wherever_the_text_tells() {
    check(
        "It was closed as River Ode burst its banks. River Ode fell at noon.",
        expect![[r#"
            place River Ode | River Ode
        "#]],
    );
    check(
        "River Ode fell at noon. Two drowned in River Ode.",
        expect![[r#"
            place River Ode | River Ode
        "#]],
    );
}

#[test]
fn ranks_of_the_police_are_titles_before_a_name_alone() {
    for (text, name, role) in [
        ("DC Ann Lund spoke.", "Ann Lund", "DC"),
        ("Det Con Ann Lund spoke.", "Ann Lund", "Det Con"),
        ("Det Sgt Ann Lund spoke.", "Ann Lund", "Det Sgt"),
        ("DS Brand spoke.", "Brand", "DS"),
        ("DCI Ann Lund spoke.", "Ann Lund", "DCI"),
    ] {
        assert_eq!(super::read(text), format!("person {name} ({role})\n"), "{text}");
    }
    check(
        "It rained in Washington, DC. PC World moved.",
        expect![[r#"
        place Washington, DC
        organization PC World
    "#]],
    );
}

#[test]
fn where_people_and_crews_are_from_is_a_place() {
    check(
        "Tyler Moe, 24, of Duncan, was jailed. Crews from Farnworth, who came at once, left. Duncan slept.",
        expect![[r#"
            person Tyler Moe
            place Duncan | Duncan
        "#]],
    );
    check(
        "It burned east of Elmsby. Elmsby Town Council met. Roads into Elmsby shut.",
        expect![[r#"
        place Elmsby | Elmsby | Elmsby
        organization Elmsby Town Council
    "#]],
    );
}

#[test]
fn whom_somebody_speaks_for_or_belongs_to_has_that_role() {
    check(
        "Speaking for the applicant, Fiona Lund wept. The mother of the boy, Ada Moe, left.",
        expect![[r#"
        person Fiona Lund
        person Ada Moe
    "#]],
    );
    check(
        "Tom Lund, 67, a volunteer who ran the hall, died.",
        expect![[r#"
        person Tom Lund (volunteer)
    "#]],
    );
    check(
        "Reporters rang public broadcaster NRK. The NRK aired it.",
        expect![[r#"
        group Reporters
        organization NRK | NRK
    "#]],
    );
    check(
        "She left the Agency for Marine Science and Technology.",
        expect![[r#"
            organization Agency for Marine Science and Technology
        "#]],
    );
}

#[test]
fn whom_the_police_name_is_a_person_and_an_initial_is_nobody() {
    check(
        "Police named the girl as Olwen Rush Hartley, of Norton.",
        expect![[r#"
        group Police
        person Olwen Rush Hartley
    "#]],
    );
    check("It was signed A. in ink. A. said so.", expect![""]);
    check(
        "Operator Halden Rail sued. Coun Keane Lund and Adv. Pieter Moe spoke.",
        expect![[r#"
        organization Halden Rail
        person Keane Lund (Coun)
        person Pieter Moe (Adv.)
    "#]],
    );
}

#[test]
fn a_managing_director_and_a_firm_of_a_town_are_told_by_the_words_beside() {
    check(
        "Steve Lund, managing director of Halden Rail, met state-owned miner Cobresur. The trucking company, Buckeye Bulk Carriers of Toledo, left.",
        expect![[r#"
            person Steve Lund (managing director of Halden Rail)
            organization Halden Rail
            organization Cobresur
            organization Buckeye Bulk Carriers
            place Toledo
        "#]],
    );
}

#[test]
fn a_prize_or_an_office_in_letters_is_none_where_a_name_goes_on_and_a_wires_letters_are_no_towns() {
    check(
        "Coach Tony Ferro met Oscar Hammond and President Muhammad Yunus. Lin won an Oscar and a Tony Award.",
        expect![[r#"
            person Tony Ferro (Coach)
            person Oscar Hammond
            person Muhammad Yunus (President)
            person Lin
        "#]],
    );
    check(
        "Texas AG sues Siemens AG. Manhattan DA drops case. DALLAS, Texas (AP) — The Associated Press asked Texas.",
        expect![[r#"
            place Texas | Texas | Texas
            organization Siemens AG
            place Manhattan
            place DALLAS
            organization Associated Press | AP
        "#]],
    );
}

#[test]
fn letters_of_a_firm_are_no_rank_and_two_bodies_are_not_one() {
    check(
        "Con Halden cut prices. ACC Lundby will open. The Association of Mill Owners and Skandia left.",
        expect![[r#"
            person Con Halden
            organization ACC Lundby
            organization Association of Mill Owners
        "#]],
    );
    check(
        "The buyer was named as Orvik Gowns. The ferry was identified by police as Grey Dorrit.",
        expect![[r#"
        person Orvik Gowns
    "#]],
    );
}

#[test]
fn who_heads_or_owns_something_keeps_a_name_apart_from_its() {
    check(
        "Owner of the Grand Hotel Ann Moe spoke. Editor of Charlie Weekly Jo Lund left. They rang rapper DMV.",
        expect![[r#"
            person Ann Moe (Owner of the Grand Hotel)
            person DMV (rapper)
        "#]],
    );
}

#[test]
fn an_office_for_a_matter_is_the_title_of_whoever_is_named_behind_it() {
    check(
        "Minister for Health Stephen Donal spoke. Minister for Home Affairs Louise Orr sat.",
        expect![[r#"
            person Stephen Donal (Minister for Health)
            person Louise Orr (Minister for Home Affairs)
        "#]],
    );
}

#[test]
fn followers_of_somebody_are_many() {
    check(
        "Ana Lin met fellow Zorvanists. Florists wept.",
        expect![[r#"
            person Ana Lin
            group Zorvanists
            group Florists
        "#]],
    );
}

#[test]
fn the_sort_of_a_firm_opens_the_story_behind_a_dateline() {
    check(
        "LONDON (Reuters) - Retailer Marlow & Co reported a rise. Shares in Marlow & Co rose.",
        expect![[r#"
            place LONDON
            organization Reuters
            organization Marlow & Co | Marlow & Co
        "#]],
    );
}

#[test]
fn what_is_named_after_somebody_who_speaks_is_no_firm_of_his() {
    check(
        "Readers liked the Corvin Train on Monday. Corvin said he would go. The Corvin Train left.",
        expect![[r#"
        organization Corvin
    "#]],
    );
    check(
        "Corvin Baltic left the port. Corvin said it would sell.",
        expect![[r#"
        organization Corvin Baltic | Corvin
    "#]],
    );
}
