use crate::text::Document;

fn check(text: &str, expected: &str) {
    let document = Document::new(text);
    let tagged: Vec<String> =
        (document.words.iter()).map(|word| format!("{}/{:?}", word.span().of(text), word.tag)).collect();
    assert_eq!(tagged.join(" "), expected);
}

#[test]
fn nouns_and_verbs_of_one_form_are_told_apart_by_their_neighbours() {
    check(
        "The nearly three-hour meeting was described as useful.",
        "The/Determiner nearly/Adverb three-hour/Adjective meeting/Noun was/Auxiliary described/VerbParticiple \
         as/Preposition useful/Adjective ./Mark",
    );
    check(
        "She plans to visit the plant.",
        "She/Pronoun plans/VerbS to/Particle visit/Verb the/Determiner plant/Noun ./Mark",
    );
}

#[test]
fn that_joins_a_clause_or_points() {
    check(
        "Officials said that they met him.",
        "Officials/Noun said/VerbPast that/Subordinator they/Pronoun met/VerbPast him/Pronoun ./Mark",
    );
}

#[test]
fn a_word_in_ed_between_a_name_and_its_object_is_a_verb() {
    check(
        "The host, Wes Orlo, accused growers of greed.",
        "The/Determiner host/Noun ,/Mark Wes/ProperNoun Orlo/ProperNoun ,/Mark accused/VerbPast growers/Noun \
         of/Preposition greed/Noun ./Mark",
    );
}

#[test]
fn what_stands_before_who_has_a_verb_behind_its_clause() {
    check(
        "Wes Orlo, who said he was asleep, denied wrongdoing.",
        "Wes/ProperNoun Orlo/ProperNoun ,/Mark who/Pronoun said/VerbPast he/Pronoun was/Auxiliary asleep/Adjective ,/Mark \
         denied/VerbPast wrongdoing/Noun ./Mark",
    );
    check(
        "Kelly and Orlo had earlier accused Wes Lind of greed.",
        "Kelly/ProperNoun and/Conjunction Orlo/ProperNoun had/Auxiliary earlier/Adverb accused/VerbParticiple \
         Wes/ProperNoun Lind/ProperNoun of/Preposition greed/Noun ./Mark",
    );
}

#[test]
fn what_a_preposition_leads_to_does_nothing_in_its_bare_form() {
    check(
        "He works for the state fire marshal.",
        "He/Pronoun works/VerbS for/Preposition the/Determiner state/Noun fire/Noun marshal/Noun ./Mark",
    );
}

#[test]
fn who_told_something_has_a_name_and_no_mood() {
    check(
        "May said a think tank was wrong.",
        "May/ProperNoun said/VerbPast a/Determiner think/Noun tank/Noun was/Auxiliary wrong/Adjective ./Mark",
    );
}

#[test]
fn a_given_name_behind_a_noun_is_no_verb() {
    check(
        "The rain fell, said the area manager, Sue Tranter.",
        "The/Determiner rain/Noun fell/VerbPast ,/Mark said/VerbPast the/Determiner area/Noun manager/Noun ,/Mark Sue/ProperNoun \
         Tranter/ProperNoun ./Mark",
    );
}
