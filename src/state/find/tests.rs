use super::*;
use crate::sample;
use crate::state::Facet;

/// What is found, each with its reasons, in the shape "q2 Speaker“Ushakov”".
fn found(words: &str, filter: &Filter, order: Sort) -> Vec<String> {
    let reading = sample::reading();
    let tell = |hit: &Hit| {
        let what = match hit.found {
            Found::Fact(target) => target.id(),
            Found::Paragraph(at) => format!("p{at}"),
        };
        let reasons = hit.reasons.iter().map(|(reason, span)| format!(" {reason:?}“{}”", reading.words(*span)));
        what + &reasons.collect::<String>()
    };
    find(&Index::new(&reading), &reading, words, filter, order).iter().map(tell).collect()
}

fn all(words: &str) -> Vec<String> {
    found(words, &Filter::default(), Sort::Article)
}

#[test]
fn a_name_is_found_as_name_as_speaker_and_in_words() {
    let hits = all("ushakov");
    assert_eq!(hits[0], "a6 Name“Yuri Ushakov”");
    assert!(hits.contains(&"q2 Speaker“Yuri Ushakov”".to_owned()), "{hits:?}");
}

#[test]
fn roles_and_words_of_quotes_say_so() {
    assert_eq!(all("adviser")[0], "a6 Role“Putin’s foreign policy adviser”");
    assert_eq!(all("conveyed"), ["q2 Words“conveyed”"]);
    assert_eq!(all("signals conveyed"), ["q2 Words“signals” Words“conveyed”"]);
}

#[test]
fn every_word_has_to_be_there_in_whatever_place() {
    assert_eq!(all("ushakov signals"), ["q2 Words“signals” Speaker“Yuri Ushakov”"]);
    assert!(all("ushakov picnic").is_empty());
    assert!(all("").is_empty() && all(" … ").is_empty());
}

#[test]
fn a_slip_is_forgiven_only_where_nothing_fits_exactly() {
    assert_eq!(all("ushakow"), all("ushakov"));
    assert_eq!(all("coneyved"), ["q2 Words“conveyed”"]);
    assert!(all("gre").iter().any(|hit| hit.starts_with("q3 ")), "the beginning of a word is enough");
    assert!(all("xyz").is_empty(), "a short word forgives nothing");
}

#[test]
fn what_no_fact_states_is_found_in_the_text_with_its_paragraph() {
    let reading = sample::reading();
    let line = reading.article.text.lines().position(|line| line.contains("Zaryadye")).expect("in the seed");
    assert_eq!(all("zaryadye"), [format!("p{line} Text“Zaryadye”")]);
}

#[test]
fn filters_hold_in_a_search_and_leave_the_text_aside() {
    let quotes = Filter::default().with(Facet::Kind, "q");
    let hits = found("progress", &quotes, Sort::Article);
    assert!(hits.iter().all(|hit| hit.starts_with('q')) && hits.len() == 2, "{hits:?}");
    assert!(found("zaryadye", &quotes, Sort::Article).is_empty());
}

#[test]
fn the_order_is_the_articles_the_speakers_or_the_days() {
    let reading = sample::reading();
    let ids = |order| {
        let mut facts: Vec<Fact> = (0..4).map(Fact::Quote).collect();
        sort(&reading, &mut facts, order);
        facts.into_iter().map(Fact::id).collect::<Vec<_>>()
    };
    assert_eq!(ids(Sort::Article), ["q1", "q2", "q3", "q4"]);
    assert_eq!(ids(Sort::Speaker), ["q1", "q3", "q2", "q4"], "Donald before Yuri, and nobody last");
    let mut facts = vec![Fact::Actor(0), Fact::Time(1), Fact::Time(0)];
    sort(&reading, &mut facts, Sort::Day);
    assert_eq!(facts, [Fact::Time(0), Fact::Time(1), Fact::Actor(0)]);
}

#[test]
fn an_ending_after_an_apostrophe_is_no_word() {
    assert_eq!(all("putin’s adviser"), all("putin adviser"));
}
