use super::check;
use expect_test::expect;

#[test]
fn bodies_are_named_with_all_whom_they_are_for() {
    check(
        "Clerks of the Ghana Union of Bakers and Flour Millers, GUBFM, met the Road Haulage, Drivers and Loaders Union in \
         Tema. GUBFM said it would strike.",
        expect![[r#"
            place Ghana
            organization Ghana Union of Bakers and Flour Millers | GUBFM | GUBFM
            organization Road Haulage, Drivers and Loaders Union
            place Tema
        "#]],
    );
    check(
        "The Kenya Millers, Bakers and Growers Union said it would strike. The Weavers’ and Potters’ Union did not.",
        expect![[r#"
            place Kenya
            organization Kenya Millers, Bakers and Growers Union
            organization Weavers’ and Potters’ Union
        "#]],
    );
    check(
        "Teachers left the Union of Teachers and Parliament voted. She met the Senate, Reuters and the Bakers Union.",
        expect![[r#"
            group Teachers
            organization Union of Teachers
            organization Parliament
            organization Senate
            organization Reuters
            organization Bakers Union
        "#]],
    );
    check(
        "Leo Marr, Bakers and Millers Federation, said so. It met the Trade Council of Togo (TCT).",
        expect![[r#"
            person Leo Marr
            organization Bakers and Millers Federation
            organization Trade Council of Togo | TCT
            place Togo
        "#]],
    );
}

#[test]
fn ministers_of_two_matters_and_titles_before_commas_are_read_whole() {
    check(
        "The Minister of Labour and Employment, Dr. Ada Oko, met Comrade Ike Obi and Justices R. Rao and Mary Lim. Council of \
         Elders chairman Jo Lin spoke.",
        expect![[r#"
            person Ada Oko (Minister of Labour and Employment)
            person Ike Obi
            person R. Rao
            person Mary Lim
            organization Council of Elders
            person Jo Lin (Council of Elders chairman)
        "#]],
    );
    check(
        "A hut opened on Mount Adler, the survey's director, Ingrid Berg, said. CM's word is good, said Chief Minister Ravi Nair.",
        expect![[r#"
            place Mount Adler
            person Ingrid Berg (survey's director)
            person Ravi Nair (Chief Minister) | CM
        "#]],
    );
}

#[test]
fn what_somebody_is_also_known_as_is_another_name() {
    check(
        "Omar Diba, better known as Rafo, fled to Brava. Rafo runs Norvind Holdings, formerly Baltic Wind.",
        expect![[r#"
            person Omar Diba | Rafo | Rafo
            place Brava
            organization Norvind Holdings | Baltic Wind
        "#]],
    );
}

#[test]
fn what_stands_beside_a_name_tells_places_papers_and_people() {
    check(
        "Residents of Upper Wendle told Telestar that the road to Dorla is shut. Al Safa television showed San Berto de Lima.",
        expect![[r#"
            group Residents
            place Upper Wendle
            organization Telestar
            place Dorla
            organization Al Safa
            place San Berto de Lima
        "#]],
    );
    check(
        "“It melts,” said Ji-won Park of the Busan Ice Institute. The European Northern Observatory agreed. The Northern Observatory shut.",
        expect![[r#"
            person Ji-won Park
            place Busan
            organization Busan Ice Institute
            organization European Northern Observatory | Northern Observatory
        "#]],
    );
}

#[test]
fn bodies_without_a_name_act_and_are_named_again_by_their_noun() {
    check(
        "A court in Tema gave the mill a week. The Bakers Union struck. The union struck again, and the court said nothing. A judge on Monday \
         ordered it.",
        expect![[r#"
            organization A court | the court
            place Tema
            organization Bakers Union | The union
            unnamed A judge
        "#]],
    );
}

#[test]
fn speakers_of_bodies_labour_ministers_and_funds_are_told_apart() {
    check(
        "Speaker of the Kisora County Assembly Philip Nyambu met Labour Minister Ada Oko. Norrow Harrow Management sold a mill to \
         Finland's Valmo. CUFW national president Ann Roy of the Canadian Union of Ferry Workers left.",
        expect![[r#"
            organization Kisora County Assembly
            person Philip Nyambu (Speaker of the Kisora County Assembly)
            person Ada Oko (Labour Minister)
            organization Norrow Harrow Management
            place Finland
            organization Valmo
            organization Canadian Union of Ferry Workers | CUFW
            person Ann Roy (CUFW national president)
        "#]],
    );
}

#[test]
fn a_list_of_bodies_is_none_that_lists_its_matters() {
    check(
        "The Land Transport Franchising and Licensing Board (LTFLB) met the Health Ministry, Food Agency and Trade Board. \
         Atty. Noel Cruz and Nahid Islam Karim left.",
        expect![[r#"
            organization Land Transport Franchising and Licensing Board | LTFLB
            organization Health Ministry
            organization Food Agency
            organization Trade Board
            person Noel Cruz
            person Nahid Islam Karim
        "#]],
    );
}

#[test]
fn a_peoples_body_lists_its_matters_and_a_given_name_of_either_sex_keeps_its_courtesy() {
    check(
        "The Australian Competition and Consumer Commission sued. Hilary Bern, an MP, wrote. Mr Bern said so.",
        expect![[r#"
            organization Australian Competition and Consumer Commission
            person Hilary Bern (MP) | Bern
        "#]],
    );
}

#[test]
fn an_office_is_in_charge_of_several_words() {
    check(
        "The Minister of Foreign Affairs left. Minister of Justice and Fair Trade Mary Holm met Secretary of State for Health Anna \
         Berg, Minister of Foreign Affairs of Chile Zorvan Quill and Secretary of State Rice.",
        expect![[r#"
            person Mary Holm (Minister of Justice and Fair Trade)
            person Anna Berg (Secretary of State for Health)
            place Chile
            person Zorvan Quill (Minister of Foreign Affairs of Chile)
            person Rice (Secretary of State)
        "#]],
    );
    check(
        "Secretary of State for Roads, Rails and Rural Affairs Mary Holm met Minister of Trade Jo Lin and Congress. A former \
         minister of defence Tom Moe left, as did Minister of Women, Youth and Small Firms Anna Berg.",
        expect![[r#"
            person Mary Holm (Secretary of State for Roads, Rails and Rural Affairs)
            person Jo Lin (Minister of Trade)
            organization Congress
            person Tom Moe (former minister of defence)
            person Anna Berg (Minister of Women, Youth and Small Firms)
        "#]],
    );
}

#[test]
fn bodies_are_named_to_the_end_of_their_matter() {
    check(
        "The Department for Roads, Food and Rural Affairs met the Academy of Moving Picture Arts and Crafts, the Department of \
         Housing and Urban Growth and the Union of Bakers, Millers and Allied Hands.",
        expect![[r#"
            organization Department for Roads, Food and Rural Affairs
            organization Academy of Moving Picture Arts and Crafts
            organization Department of Housing and Urban Growth
            organization Union of Bakers, Millers and Allied Hands
        "#]],
    );
    check(
        "The Department of Energy and Exelon said so.",
        expect![[r#"
            organization Department of Energy
            organization Exelon
        "#]],
    );
    check(
        "The Department of Energy and Microsoft met the Ministry of Defence and Airbus, the Ministry of Trade and Jo Lin.",
        expect![[r#"
            organization Department of Energy
            organization Microsoft
            organization Ministry of Defence
            organization Airbus
            organization Ministry of Trade
            person Jo Lin
        "#]],
    );
}

#[test]
fn a_family_name_that_is_a_role_as_well_is_part_of_the_name() {
    check(
        "Son Ji-ho left, said coach Ann Moe. Oslo's Son Ji-ho sang. The baker's son Tom Moe sat.",
        expect![[r#"
            person Son Ji-ho | Son Ji-ho
            person Ann Moe (coach)
            place Oslo
            person Tom Moe (baker's son)
        "#]],
    );
}
