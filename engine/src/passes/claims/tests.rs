mod deeds;
mod due;
mod ends;
mod inner;
mod objects;
mod subjects;
mod told;
mod unsaid;
mod whose;

use crate::article::Article;
use crate::facts::Claim;
use expect_test::{Expect, expect};

fn show(text: &str, claim: &Claim) -> String {
    let words = |span: Option<crate::text::Span>| span.map_or("-".to_string(), |span| span.of(text).to_string());
    let content: Vec<&str> = claim.content.iter().map(|span| span.of(text)).collect();
    format!("{} <- {} / {} {:?}", content.join(" … "), words(claim.source), words(claim.cue), claim.rule)
}

/// What is reported, source, cue, rule.
#[track_caller]
fn check(text: &str, expect: Expect) {
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    let shown: Vec<String> = sheet.claims.iter().map(|claim| show(text, claim)).collect();
    expect.assert_eq(&shown.join("\n"));
}

#[test]
fn a_clause_follows_or_precedes_its_cue() {
    check("Mr. Lin said he would go.", expect!["he would go <- Mr. Lin / said CueBeforeClause"]);
    check(
        "The minister had on Monday said it would go. Jo Lin had in June 2024 promised that it would stay. The board had \
         last Friday said it was late.",
        expect![[r#"
            it would go <- The minister / had on Monday said CueBeforeClause
            that it would stay <- Jo Lin / promised CueBeforeClause
            it was late <- The board / said CueBeforeClause"#]],
    );
    check(
        "Lin has confirmed that he spoke by phone.",
        expect!["that he spoke by phone <- Lin / has confirmed CueBeforeClause"],
    );
    check(
        "The vote was moved to May, two officials said.",
        expect!["The vote was moved to May <- two officials / said SpeakerAfterClause"],
    );
}

#[test]
fn according_to_stands_before_or_after() {
    check(
        "Three people died, according to the police.",
        expect!["Three people died <- the police / according to AccordingTo"],
    );
    check(
        "According to the police, three people died.",
        expect!["three people died <- the police / According to AccordingTo"],
    );
}

#[test]
fn an_adverb_before_the_speaker_is_no_content() {
    check("Still, Lin acknowledged the risk of war.", expect!["the risk of war <- Lin / acknowledged CueBeforeObject"]);
}

#[test]
fn a_noun_that_looks_like_a_cue_reports_nothing() {
    check("A liberal think tank opened in Rome.", expect![""]);
    check("The report was long.", expect![""]);
}

#[test]
fn quoted_words_are_quotes_and_no_claims() {
    check("“It works,” Lin said.", expect![""]);
}

#[test]
fn a_noun_before_a_clause_may_be_the_verb() {
    check(
        "The filings show that he began in May.",
        expect!["that he began in May <- The filings / show CueBeforeClause"],
    );
    check("Growers estimate there could be ten.", expect!["there could be ten <- Growers / estimate CueBeforeClause"]);
    check(
        "The campaign projects that it will win.",
        expect!["that it will win <- The campaign / projects CueBeforeClause"],
    );
    check("The show that he began in May ended.", expect![""]);
}

#[test]
fn a_purpose_is_that_of_the_subject() {
    check("Lin flew to Rome to announce the deal.", expect!["the deal <- Lin / to announce CueBeforeObject"]);
}

#[test]
fn an_object_ends_where_something_else_is_told() {
    check(
        "Lin criticized the plan, adding that it was late.",
        expect![[r#"
            the plan <- Lin / criticized CueBeforeObject
            that it was late <- Lin / adding SubjectBeforeParticiple"#]],
    );
}

#[test]
fn when_it_was_said_stands_between_the_subject_and_its_verb() {
    check("Lin on Sunday defended the plan.", expect!["the plan <- Lin / defended CueBeforeObject"]);
    check(
        "A Times/Herald poll found that half would go.",
        expect!["that half would go <- A Times/Herald poll / found CueBeforeClause"],
    );
    check(
        "A person familiar with the plan said it was late.",
        expect!["it was late <- A person familiar with the plan / said CueBeforeClause"],
    );
}

#[test]
fn a_noun_may_report_for_whoever_owns_it() {
    check(
        "Nobody laughed at Ana Lin’s recent claim that the bridge is safe.",
        expect!["that the bridge is safe <- Ana Lin’s / recent claim OwnedWords"],
    );
    check("The claim that the bridge is safe was false.", expect![""]);
    check("Her claim to the house was false.", expect![""]);
}

#[test]
fn a_participle_may_have_a_subject_of_its_own() {
    check(
        "The mayor smiled, with Lin saying that it was late.",
        expect!["that it was late <- Lin / saying SubjectBeforeParticiple"],
    );
    check(
        "The mayor smiled, saying that it was late.",
        expect!["that it was late <- The mayor / saying SubjectBeforeParticiple"],
    );
}

#[test]
fn a_source_is_told_whole() {
    // Text, and the source as it should be cut.
    for (text, source) in [
        (
            "A survey conducted by the Oslo Institute found that half would go.",
            "A survey conducted by the Oslo Institute",
        ),
        ("NASA — the agency that flies rockets — said it was late.", "NASA — the agency that flies rockets"),
        ("A judge handling the case ordered the town to pay.", "A judge handling the case"),
        ("A Herald poll in March found that half would go.", "A Herald poll in March"),
        ("The mayor on Tuesday said it was late.", "The mayor"),
        (
            "Fishermen — and, above all, the pilots — insisted that it was late.",
            "Fishermen — and, above all, the pilots",
        ),
        ("The mayor herself said the bridge was shut.", "The mayor herself"),
        ("Growers and millers alike said the bridge was shut.", "Growers and millers alike"),
        ("Most of them said they would go.", "Most of them"),
        ("At least half of the growers say they would go.", "At least half of the growers"),
        ("Current and former pilots said they would go.", "Current and former pilots"),
        ("Polling of growers shows that half would go.", "Polling of growers"),
        ("Ana Lin, the spokeswoman for the port said it was late.", "Ana Lin, the spokeswoman for the port"),
        ("The growers, millers and bakers say they would go.", "The growers, millers and bakers"),
        ("It was late, according to a note released Tuesday by the port.", "a note released Tuesday by the port"),
        ("It was late, said Ana Lin, a distinguished chemist in Rome.", "Ana Lin, a distinguished chemist in Rome"),
        ("It was late, said Ana Lin of Delta, which runs the port.", "Ana Lin of Delta, which runs the port"),
    ] {
        let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
        let sources: Vec<&str> =
            sheet.claims.iter().filter_map(|claim| claim.source).map(|source| source.of(text)).collect();
        assert_eq!(sources, [source], "{text}");
    }
}

#[test]
fn a_thing_before_a_name_is_no_part_of_the_speaker() {
    check(
        "In the June cable, Wu reported that it was late.",
        expect!["that it was late <- Wu / reported CueBeforeClause"],
    );
    check("It was a change Wu said could hurt the port.", expect!["could hurt the port <- Wu / said CueBeforeClause"]);
    check(
        "The work on the bridge, Ms. Wu said, is done.",
        expect!["The work on the bridge … is done <- Ms. Wu / said SpeakerAfterClause"],
    );
    check("It was what pilots called a near miss.", expect!["a near miss <- pilots / called CueBeforeObject"]);
}

#[test]
fn a_clause_may_start_with_a_word_that_seldom_starts_one() {
    check("Lin said both he and Wu would go.", expect!["both he and Wu would go <- Lin / said CueBeforeClause"]);
    check(
        "Lin said about half of the growers would go.",
        expect!["about half of the growers would go <- Lin / said CueBeforeClause"],
    );
    check(
        "Lin said, if elected, she would rebuild the port.",
        expect!["if elected, she would rebuild the port <- Lin / said CueBeforeClause"],
    );
    check("Lin told me he would go.", expect!["he would go <- Lin / told CueBeforeClause"]);
    check(
        "Lin said Monday during a talk in Rome, Italy, that it was late.",
        expect!["that it was late <- Lin / said CueBeforeClause"],
    );
    check(
        "Lin said — on her own page, of all places — that it was late.",
        expect!["that it was late <- Lin / said CueBeforeClause"],
    );
}

#[test]
fn the_main_verb_follows_a_relative_clause_that_reports() {
    check(
        "Lin, who said the bridge was checked in May, said it was safe.",
        expect![[r#"
        the bridge was checked in May <- who / said CueBeforeClause
        it was safe <- Lin / said CueBeforeClause"#]],
    );
    check(
        "The port will open in June, Lin said, adding that it would be quiet.",
        expect![[r#"
        The port will open in June <- Lin / said SpeakerAfterClause
        that it would be quiet <- Lin / adding SubjectBeforeParticiple"#]],
    );
}

#[test]
fn what_seems_so_and_what_is_asked_needs_nobody_to_say_it() {
    check("The old bridge seems to be safe.", expect!["The old bridge … to be safe <- - / seems NobodyNamed"]);
    check("The singer appeared on the bridge.", expect![""]);
    check(
        "Asked whether the bridge was safe, Lin laughed.",
        expect!["whether the bridge was safe <- - / Asked NobodyNamed"],
    );
    check("Growers were asked about the drought.", expect!["the drought <- - / were asked about NobodyNamed"]);
}

#[test]
fn nouns_report_too() {
    check("Her vow to rebuild the port was welcome.", expect!["to rebuild the port <- Her / vow OwnedWords"]);
    check(
        "The council ignored the mayor’s calls for a new bridge.",
        expect!["a new bridge <- the mayor’s / calls for OwnedWords"],
    );
    check(
        "An allegation by his cousin, Ana Berg, that the bridge was unsafe reached the court.",
        expect!["that the bridge was unsafe <- his cousin, Ana Berg / An allegation OwnedWords"],
    );
    check(
        "Lin’s claim that the bridge is safe was false.",
        expect!["that the bridge is safe <- Lin’s / claim OwnedWords"],
    );
    check("Russia’s attacks on the port went on.", expect![""]);
    check("The port’s demand for oil grew.", expect![""]);
}

#[test]
fn growers_vow_as_one_grower_vows() {
    check("Growers vow to block the road.", expect!["to block the road <- Growers / vow CueBeforeInfinitive"]);
    check("Mr. Lin vows not to sell the farm.", expect!["not to sell the farm <- Mr. Lin / vows CueBeforeInfinitive"]);
    check("A growers plan to block the road failed.", expect![""]);
}

#[test]
fn a_speaker_breaks_into_a_clause_anywhere() {
    check("The farm, Lin noted, is old.", expect!["The farm … is old <- Lin / noted SpeakerAfterClause"]);
    check(
        "For growers, according to Ana Lin, the rain is late.",
        expect!["For growers … the rain is late <- Ana Lin / according to AccordingTo"],
    );
    check(
        "In Salem, Lin accused Wu, the owner from Oslo, of being late.",
        expect!["Wu, the owner from Oslo, of being late <- Lin / accused CueBeforeObject"],
    );
}

#[test]
fn a_deed_is_no_claim() {
    check("The army attacked the bridge.", expect![""]);
    check("Lin finds the way to the port.", expect![""]);
    check("The poll found half would go.", expect!["half would go <- The poll / found CueBeforeClause"]);
    check("They built a road intended to help growers.", expect![""]);
    check("Do you support the port?", expect![""]);
    check("Lin maintained her lead.", expect![""]);
    check("Lin claimed six wickets.", expect![""]);
    check("Lin claimed the gold medal.", expect![""]);
    check("Lin repeated the feat in May.", expect![""]);
    check("Lin claimed six had died.", expect!["six had died <- Lin / claimed CueBeforeClause"]);
    check(
        "Lin maintained that the bridge is safe.",
        expect!["that the bridge is safe <- Lin / maintained CueBeforeClause"],
    );
}

#[test]
fn the_day_of_what_is_told_is_not_the_day_of_the_telling() {
    let said = |text: &str| {
        let published = crate::calendar::Date::new(2026, 3, 17);
        let sheet = crate::read(&Article { text: text.into(), published, ..Article::default() });
        let day =
            |time: Option<crate::facts::TimeId>| time.map_or("-".into(), |id| sheet.times[id.0 as usize].value.clone());
        let quotes = sheet.quotes.iter().map(|quote| day(quote.time));
        quotes.chain(sheet.claims.iter().map(|claim| day(claim.time))).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(said("Lin called the plan “late” and said it would start on Friday."), "- -");
    assert_eq!(said("Lin said on Monday that it would start on Friday."), "2026-03-16");
    assert_eq!(said("Lin, who spoke in Bern on Monday, said that it was late."), "-");
    assert_eq!(said("The date lies between March 9 and March 12, and Lin has called it “late”."), "-");
    assert_eq!(said("The road is shut until Monday, Lin said."), "-");
    assert_eq!(said("Lin said that it was late, easing a row that broke out on March 3."), "-");
    assert_eq!(said("“It is late,” Lin said in a speech on Monday."), "2026-03-16");
    assert_eq!(said("On Monday, Lin said that it was late."), "2026-03-16");
}

#[test]
fn when_it_was_said_may_stand_between_the_pronoun_and_the_verb() {
    check(
        "The army, which during the night said it would pull back, killed three people. The bank, which on Monday said \
         rates would rise, sued him.",
        expect![[r#"
            it would pull back <- which / said CueBeforeClause
            rates would rise <- which / said CueBeforeClause"#]],
    );
}
