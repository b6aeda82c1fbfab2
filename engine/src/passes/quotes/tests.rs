mod doubtful;
mod going_on;
mod own_words;
mod passed_on;
mod relative;
mod remarks;
mod subjects;
mod uncued;

use crate::article::Article;
use crate::facts::Quote;
use expect_test::{Expect, expect};

fn show(text: &str, quote: &Quote) -> String {
    let words = |span: Option<crate::text::Span>| span.map_or("-".to_string(), |span| span.of(text).to_string());
    let spans: Vec<&str> = quote.spans.iter().map(|span| span.of(text)).collect();
    let channel = quote.channel.map_or(String::new(), |channel| format!(" [{}]", channel.span.of(text)));
    format!("{} <- {} / {}{channel} {:?}", spans.join(" … "), words(quote.source), words(quote.cue), quote.rule)
}

/// Quoted words, source, cue, channel in brackets, rule.
#[track_caller]
fn check(text: &str, expect: Expect) {
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    let shown: Vec<String> = sheet.quotes.iter().map(|quote| show(text, quote)).collect();
    expect.assert_eq(&shown.join("\n"));
}

#[test]
fn a_speaker_stands_after_or_before_the_quotation() {
    check(
        "“It works,” Lin told reporters. “It really does.”",
        expect!["It works, … It really does. <- Lin / told [reporters] SpeakerAfterQuote"],
    );
    check(
        "\"It works,\" said Ana Lin, a chemist in Rome.",
        expect!["It works, <- Ana Lin, a chemist in Rome / said SpeakerAfterQuote"],
    );
    check("Lin said: “It works.”", expect!["It works. <- Lin / said SpeakerBeforeQuote"]);
}

#[test]
fn a_dateline_is_nobodys_word() {
    let text = "Quay Shut\n\nOSLO, May 3 — “It leaks,” Mayor Ann Berg said.";
    check(text, expect!["It leaks, <- Mayor Ann Berg / said SpeakerAfterQuote"]);
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    assert_eq!(sheet.quotes[0].content[0].of(text), "“It leaks,”");
    assert_eq!(sheet.quotes[0].extent, crate::facts::Extent::Full);
}

#[test]
fn a_colon_reaches_into_the_next_paragraph() {
    check(
        "Vote Ends\nIn a CBS interview aired Tuesday, Lin stated:\n“It works.”",
        expect!["It works. <- Lin / stated [a CBS interview] ColonBeforeParagraph"],
    );
}

#[test]
fn a_broken_quotation_is_one() {
    check("“It works,” she said, “as we hoped.”", expect!["It works, … as we hoped. <- she / said SpeakerAfterQuote"]);
    check(
        "“It works,” said Ana Lin, speaking of the pier, “as we hoped.”",
        expect!["It works, … as we hoped. <- Ana Lin / said SpeakerAfterQuote"],
    );
}

#[test]
fn paragraphs_that_open_again_go_on() {
    check(
        "“It works,” Lin said. “First.\n\n“Second.”",
        expect!["It works, … First. … Second. <- Lin / said SpeakerAfterQuote"],
    );
}

#[test]
fn an_agent_stands_behind_by() {
    check(
        "The talks were described as “useful” by Jo Lin, an aide.",
        expect!["useful <- Jo Lin, an aide / were described ByAfterCue"],
    );
}

#[test]
fn a_participle_takes_the_subject_of_its_sentence() {
    check(
        "After the talks, Lin posted on Truth Social, stating that “it works.”",
        expect!["it works. <- Lin / stating [Truth Social] SubjectBeforeParticiple"],
    );
}

#[test]
fn what_somebody_called_something_is_only_those_words() {
    check(
        "The plan brings what he called “new rules” on trade.",
        expect!["new rules <- he / called WhatSomebodyCalled"],
    );
}

#[test]
fn words_that_nobody_said_name_nobody() {
    check("The film “Blue Water” opens here.", expect!["Blue Water <- - / - NobodyNamed"]);
    check("A so-called “smart” car stopped.", expect!["smart <- - / - NobodyNamed"]);
}

#[test]
fn a_speaker_may_be_described_at_length() {
    check(
        "Ms. Berg, who leads the council, said if the vote failed it would be a “bad day.”",
        expect!["bad day. <- Ms. Berg, who leads the council / said SpeakerBeforeQuote"],
    );
    check(
        "Rep. Hal Rey (D-Ore.), chair of the committee, said that it was “fully open.”",
        expect!["fully open. <- Rep. Hal Rey (D-Ore.), chair of the committee / said SpeakerBeforeQuote"],
    );
    check(
        "Voters who watched the debate said they were “calm.”",
        expect!["calm. <- Voters who watched the debate / said SpeakerBeforeQuote"],
    );
}

#[test]
fn behind_a_quotation_with_a_comma_any_verb_reports() {
    check(
        "“It is late,” union spokeswoman Kelly Conroy shot back. “We go.”",
        expect!["It is late, … We go. <- union spokeswoman Kelly Conroy / shot back SpeakerAfterQuote"],
    );
    check("In “Blue Water,” Lin plays a cook.", expect!["Blue Water, <- - / - NobodyNamed"]);
}

#[test]
fn a_second_verb_shares_its_subject() {
    check("Lin laughed, sat down and said, “It works.”", expect!["It works. <- Lin / said SubjectBeforeParticiple"]);
    check("He went on to say Lin’s conduct is “odd.”", expect!["odd. <- He / went on to say SpeakerBeforeQuote"]);
}

#[test]
fn titles_and_nicknames_were_said_by_nobody() {
    check(
        "“It works,” Lin said on ABC’s “Good Evening.” “It does.”",
        expect![[r#"
            It works, … It does. <- Lin / said [ABC] SpeakerAfterQuote
            Good Evening. <- - / - NobodyNamed"#]],
    );
    check("Jo “Red” Lin said it sank.", expect!["Red <- - / - NobodyNamed"]);
    check("The hacker known as “Fox” said it sank.", expect!["Fox <- - / - NobodyNamed"]);
}

#[test]
fn a_speaker_goes_on_until_somebody_else_is_told_of() {
    check(
        "“I know him,” said Wu, who called Lin a friend. “He is good.”",
        expect!["I know him, … He is good. <- Wu, who called Lin a friend / said SpeakerAfterQuote"],
    );
    check(
        "“Go,” said Lin, and her brother nodded. “Stay.”",
        expect![[r#"
            Go, <- Lin / said SpeakerAfterQuote
            Stay. <- Lin / - SameSpeakerGoesOn"#]],
    );
    check(
        "“Go!” Lin said as a boy in the crowd shouted: “Stay!”",
        expect![[r#"
            Go! <- Lin / said SpeakerAfterQuote
            Stay! <- a boy in the crowd / shouted CueBeforeFragment"#]],
    );
}

#[test]
fn a_quotation_behind_its_cue_is_not_the_next_speaker_s() {
    check("When a boy shouted, “Stay!” Lin laughed.", expect!["Stay! <- a boy / shouted CueBeforeFragment"]);
    check(
        "He told her, “You are a star!” She thanked him for the “honor.”",
        expect![[r#"
            You are a star! <- He / told SpeakerBeforeQuote
            honor. <- She / thanked CueBeforeObject"#]],
    );
}

#[test]
fn marks_of_every_kind_are_read() {
    for marks in ["“It works,”", "\"It works,\"", "``It works,''", "''It works,''"] {
        check(&format!("{marks} Lin said."), expect!["It works, <- Lin / said SpeakerAfterQuote"]);
    }
    check("«It works», Lin said.", expect!["It works <- Lin / said SpeakerAfterQuote"]);
    check(
        "“She told me, ‘Go home,’ and we [the crew] went ... home,” Lin said.",
        expect!["She told me, ‘Go home,’ and we [the crew] went ... home, <- Lin / said SpeakerAfterQuote"],
    );
    check("“It works, Lin said.", expect!["It works, Lin said. <- - / - NobodyNamed"]);
}

#[test]
fn speakers_are_joint_unnamed_bodies_and_roles() {
    check(
        "Lin and Wu said in a joint statement that the talks were “open.”",
        expect!["open. <- Lin and Wu / said [a joint statement] SpeakerBeforeQuote"],
    );
    check("“It works,” according to two officials.", expect!["It works, <- two officials / according to AccordingTo"]);
    check(
        "The ministry said on Monday that it was “deeply sorry.”",
        expect!["deeply sorry. <- The ministry / said SpeakerBeforeQuote"],
    );
    check("“It works,” the spokesman said.", expect!["It works, <- the spokesman / said SpeakerAfterQuote"]);
}

#[test]
fn a_fronted_clause_ends_where_the_main_one_begins() {
    check(
        "When Lin said it was late, Wu fired back: “We stay.”",
        expect!["We stay. <- Wu / fired back SpeakerBeforeQuote"],
    );
    check("Lin praised the plan, which Wu called “odd.”", expect!["odd. <- Wu / called CueBeforeObject"]);
}

#[test]
fn before_a_colon_whoever_acts_says_what_follows() {
    check(
        "Lin kept to her old lines: “We will win.”",
        expect!["We will win. <- Lin / kept to her old lines CueBeforeFragment"],
    );
    check(
        "Her brother Jo Wu disagreed: “It fails.”",
        expect!["It fails. <- Her brother Jo Wu / disagreed SpeakerBeforeQuote"],
    );
    assert!(sure("Jo Wu disagreed: “It fails.”"));
    assert!(!sure("Ann Lee heard what Jo Wu said: “It fails.”"));
}

fn sure(text: &str) -> bool {
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    sheet.quotes.last().is_some_and(|quote| quote.sure)
}

#[test]
fn words_for_a_speaker_may_be_sure_where_the_speaker_is_not() {
    let words = |text: &str| {
        let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
        let quote = sheet.quotes.last().expect("a quote");
        quote.source.filter(|_| quote.source_sure && !quote.sure).map(|source| source.of(text).to_owned())
    };
    assert_eq!(words("“The pier leaks,” a survey said.").as_deref(), Some("a survey"));
    // Whoever may be one of the article's is not given by a name, as the words may be cut.
    assert_eq!(words("Ann Lin met Bo Lin. “It leaks,” Lin said."), None);
    assert_eq!(words("“It leaks,” said an aide to Minister of Trade and Fisheries Mary Ode."), None);
    // "He" and "some" tell nothing, and whoever may be another is not given.
    assert_eq!(words("Al Roe met Bo Lin. “It leaks,” he said."), None);
    assert_eq!(words("“The pier leaks,” some said."), None);
    assert_eq!(words("“The pier leaks,” said one of them, a porter at the mill."), None);
    // What is left of more words tells of somebody else.
    assert_eq!(words("Roe, chief of Orde Marine, Inc said “it leaks”."), None);
    assert_eq!(words("A report on piers published just before the budget said: “It leaks.”"), None);
    assert_eq!(words("Al Roe, a porter said, “it leaks.”"), None);
    assert_eq!(words("On Monday evening, the guild said: “It leaks.”").as_deref(), Some("the guild"));
    assert_eq!(words("A survey of the clerks who said it was “late” was read."), None);
    assert_eq!(words("No survey said “it leaks”."), None);
}

#[test]
fn a_named_subject_right_before_its_cue_is_sure() {
    assert!(sure("Ana Lin maintained that the plan was “late.”"));
    assert!(!sure("Ana Lin maintained that the mayor fears it is “late.”"));
    assert!(!sure("He maintained that the plan was “late.”"));
    assert!(sure("Ana Lin left the hall, stating that the plan was “late.”"));
    assert!(!sure("Ana Lin left the hall as Eva Wu came, stating that the plan was “late.”"));
}

#[test]
fn whoever_says_what_somebody_hopes_or_what_something_shows_is_sure() {
    assert!(sure("Ana Lin said she hopes it will be “late.”"));
    assert!(sure("Ana Lin said the tests showed a “late” failure."));
    assert!(sure("Ana Lin says the tests point to a “late” failure."));
    assert!(!sure("Ana Lin said Eva Wu hopes it will be “late.”"));
    assert!(!sure("Ana Lin said the council believes it is “late.”"));
    assert!(!sure("Ana Lin said critics fear it is “late.”"));
    assert!(!sure("Ana Lin said Eva Wu called it “late.”"));
    assert!(sure("Ana Lin vowed to end the “late” trains."));
}

#[test]
fn he_is_sure_where_the_last_mentioned_is_the_last_heard() {
    assert!(sure("“It works,” Ana Lin said in Rome.\n\nThe vote is on Monday.\n\n“We go,” she said."));
    assert!(!sure("“It works,” Ana Lin said in Rome.\n\nEva Wu came late.\n\n“We go,” she said."));
}

#[test]
fn a_name_may_be_a_word_of_another_kind() {
    check(
        "“It works,” said Mark Sharp, 41, who owns a mill.",
        expect!["It works, <- Mark Sharp, 41, who owns a mill / said SpeakerAfterQuote"],
    );
    check(
        "Asked about the plan, Sharp described it as “a bolt from the blue.”",
        expect!["a bolt from the blue. <- Sharp / described CueBeforeObject"],
    );
    check(
        "“It will end,” Rep. Duncan Hall’s chief of staff, Jo Kaspar, told reporters.",
        expect!["It will end, <- Rep. Duncan Hall’s chief of staff, Jo Kaspar / told [reporters] SpeakerAfterQuote"],
    );
}

#[test]
fn what_his_village_does_leaves_him_the_word() {
    check(
        "“It failed,” said Jo Wu. His village has opposed the road since May. “We were here first.”",
        expect![[r#"
        It failed, <- Jo Wu / said SpeakerAfterQuote
        We were here first. <- Jo Wu / - SameSpeakerGoesOn"#]],
    );
}

#[test]
fn what_stands_between_subject_and_cue_changes_neither() {
    check(
        "Ada Lamb, though, called the plan “late.” Its head, Adm. Jo Wu, said in Rome that it was “odd.”",
        expect![[r#"
            late. <- Ada Lamb / called CueBeforeObject
            odd. <- Its head, Adm. Jo Wu / said SpeakerBeforeQuote"#]],
    );
}

#[test]
fn a_transcript_names_its_speakers_before_a_colon() {
    check(
        "“WALLACE: Did it work? LIN: It did.”",
        expect!["WALLACE: Did it work? LIN: It did. <- WALLACE / - NameBeforeColon"],
    );
    check("Q: Was it “late”?\n\nA: It was.", expect!["late <- - / - NobodyNamed"]);
}

#[test]
fn words_that_describe_the_speaker_are_no_part_of_what_was_said() {
    check(
        "“It works,” said Lin, 71, a welder who calls himself the “last keeper” of the coast. “Come and look.”",
        expect![[r#"
            It works, … Come and look. <- Lin, 71, a welder who calls himself the “last keeper” of the coast / said SpeakerAfterQuote
            last keeper <- who / calls CueBeforeFragment"#]],
    );
    check(
        "“It works,” said Ana Lin, whose book tells of bakers and “stubborn” millers.",
        expect![[r#"
            It works, <- Ana Lin, whose book tells of bakers and “stubborn” millers / said SpeakerAfterQuote
            stubborn <- whose book / tells of CueBeforeFragment"#]],
    );
    check(
        "“It works,” said Lin, one of the “big two” of the valley.",
        expect![[r#"
            It works, <- Lin, one of the “big two” of the valley / said SpeakerAfterQuote
            big two <- - / - NobodyNamed"#]],
    );
    check(
        "“It works,” said Lin, a miller, “and it will last.”",
        expect!["It works, … and it will last. <- Lin, a miller / said SpeakerAfterQuote"],
    );
}

#[test]
fn whom_somebody_told_may_be_a_programme() {
    check("Lin told “Good Evening” that the mill costs too much.", expect!["Good Evening <- - / - NobodyNamed"]);
    check(
        "“It works,” Lin said in an interview with “Sunday Talk.”",
        expect![[r#"
            It works, <- Lin / said [an interview] SpeakerAfterQuote
            Sunday Talk. <- - / - NobodyNamed"#]],
    );
    check(
        "“It works,” Lin said before her band went on to play “River of Gold.”",
        expect![[r#"
            It works, <- Lin / said SpeakerAfterQuote
            River of Gold. <- - / - NobodyNamed"#]],
    );
}

#[test]
fn a_headline_may_name_its_speaker_behind_the_words() {
    check(
        "Storm: “It roared all night”, say growers\n\nTom Pratt left Oslo.",
        expect!["It roared all night <- growers / say SpeakerAfterQuote"],
    );
}

#[test]
fn what_the_reporter_asks_nobody_has_said() {
    let text = "Lin left. Did she ever say that he would mind?";
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    assert!(sheet.claims.is_empty(), "{:?}", sheet.claims);
}

#[test]
fn what_somebody_may_claim_is_no_claim() {
    let text = "Customers have until 30 June to claim compensation.";
    let sheet = crate::read(&Article { text: text.into(), ..Article::default() });
    assert!(sheet.claims.is_empty(), "{:?}", sheet.claims);
}
