//! Quotations that no reporting verb explains: by the clause before them, a colon, a signature.

use super::check;
use super::doubtful::named;
use expect_test::expect;

#[test]
fn whoever_acts_before_a_whole_utterance_says_it() {
    check(
        "Ana Berg turned to the crew, “Lower the boats.”",
        expect!["Lower the boats. <- Ana Berg / turned to CueBeforeFragment"],
    );
    check(
        "After Hal Rey attacked the ferry plan, Berg shot back, “We have no bridge to sell.”",
        expect!["We have no bridge to sell. <- Berg / shot back SpeakerBeforeQuote"],
    );
    check("The cook came from “Blue Water” in Bergen.", expect!["Blue Water <- - / - NobodyNamed"]);
    check("Ana Berg opened a “smart” kiosk.", expect!["smart <- - / - NobodyNamed"]);
}

#[test]
fn whoever_acts_since_somebody_was_heard_says_what_follows() {
    check(
        "“It was a long night,” Berg said.\n\nHal Rey disagreed. “It was over in an hour or two.”",
        expect![[r#"
            It was a long night, <- Berg / said SpeakerAfterQuote
            It was over in an hour or two. <- Hal Rey / - SameSpeakerGoesOn"#]],
    );
}

#[test]
fn a_title_before_a_verb_is_nobodys_utterance() {
    check("“Who Fishes,” Hal Rey hosts each Monday.", expect!["Who Fishes, <- - / - NobodyNamed"]);
    check("“Lost at Sea,” Berg sang to the crew.", expect!["Lost at Sea, <- - / - NobodyNamed"]);
    check("“Out, Captain,” Rey waved.", expect!["Out, Captain, <- Rey / waved SpeakerAfterQuote"]);
    check("“Lost at sea,” Berg sang.", expect!["Lost at sea, <- Berg / sang SpeakerAfterQuote"]);
}

#[test]
fn whom_somebody_told_and_what_he_added_is_not_who_spoke() {
    check(
        "“It leaks,” Hal Rey told “Harbor and Home,” reminding all that he had said so.",
        expect![[r#"
            It leaks, <- Hal Rey / told [“Harbor and Home,”] SpeakerAfterQuote
            Harbor and Home, <- - / - NobodyNamed"#]],
    );
    check("Berg told growers the ferry was “late.”", expect!["late. <- Berg / told [growers] SpeakerBeforeQuote"]);
}

#[test]
fn as_somebody_put_it_reports() {
    check(
        "The ferry was, as Berg put it in a long letter, “a floating shed.”",
        expect!["a floating shed. <- Berg / put it [a long letter] SpeakerBeforeQuote"],
    );
    check(
        "“The ferry is a shed,” as Hal Rey put it.",
        expect!["The ferry is a shed, <- Hal Rey / put it SpeakerAfterQuote"],
    );
}

#[test]
fn a_name_before_a_colon_speaks() {
    check(
        "Two letters came.\n\nHal Rey: “The boats must stay.”",
        expect!["The boats must stay. <- Hal Rey / - NameBeforeColon"],
    );
    check("Tides are late - Ana Berg: “We wait.”", expect!["We wait. <- Ana Berg / - NameBeforeColon"]);
    check("The upshot: “The boats must stay.”", expect!["The boats must stay. <- - / - NobodyNamed"]);
}

#[test]
fn a_dash_and_a_name_sign_a_quotation() {
    check(
        "“The boats must stay here.” ― Hal Rey",
        expect!["The boats must stay here. <- Hal Rey / ― SpeakerAfterQuote"],
    );
    check(
        "Readers wrote.\n\n“The boats must stay here.”\n\n— Ana Berg, Bergen",
        expect!["The boats must stay here. <- Ana Berg, Bergen / — SpeakerAfterQuote"],
    );
    check(
        "“The boats must stay here.” — The council met in the hall that night.",
        expect!["The boats must stay here. <- - / - NobodyNamed"],
    );
}

#[test]
fn a_question_goes_on_with_a_small_pronoun() {
    check("“Is the boat late?” she wondered.", expect!["Is the boat late? <- she / wondered SpeakerAfterQuote"]);
    check("“Cast off!” grinned Berg.", expect!["Cast off! <- Berg / grinned SpeakerAfterQuote"]);
    check(
        "“Cast off!” shouted someone on the pier.",
        expect!["Cast off! <- someone on the pier / shouted SpeakerAfterQuote"],
    );
    check("“Is the boat late?” She went home.", expect!["Is the boat late? <- - / - NobodyNamed"]);
}

#[test]
fn a_colon_at_a_sentences_end_waits_for_the_next_paragraph() {
    check(
        "Ana Berg left it at this:\n\n“The boats must stay.”",
        expect!["The boats must stay. <- Ana Berg / left ColonBeforeParagraph"],
    );
}

#[test]
fn a_paragraph_behind_a_report_goes_on_with_its_speaker() {
    check(
        "The boats were late, Berg said.\n\n“The crew had to swim.”",
        expect!["The crew had to swim. <- Berg / - SameSpeakerGoesOn"],
    );
}

#[test]
fn when_somebody_spoke_is_nobodys_name() {
    check(
        "Berg later Thursday told the crew: “Go home.”",
        expect!["Go home. <- Berg / told [the crew] SpeakerBeforeQuote"],
    );
    check("Berg less than two weeks ago said it was “late.”", expect!["late. <- Berg / said SpeakerBeforeQuote"]);
    check("Berg, who in 2019 said it was “late,” left.", expect!["late, <- who / said SpeakerBeforeQuote"]);
    check(
        "A report released last year found that it was “late.”",
        expect!["late. <- A report released last year / found SpeakerBeforeQuote"],
    );
    check(
        "Sunday on the harbor radio Ana Berg said it was “late.”",
        expect!["late. <- Ana Berg / said [the harbor radio] SpeakerBeforeQuote"],
    );
}

#[test]
fn a_participle_that_opens_its_sentence_has_the_main_clauses_subject() {
    check(
        "Bemoaning the “rotten pier,” Berg left the hall.",
        expect!["rotten pier, <- Berg / Bemoaning CueBeforeObject"],
    );
    check(
        "After saying that her foot was “so swollen,” she was driven home.",
        expect!["so swollen, <- she / saying SubjectBeforeParticiple"],
    );
}

#[test]
fn what_somebody_is_held_for_is_in_its_subjects_words() {
    check(
        "Berg has been steadily pounding Rey as a “con artist.”",
        expect!["con artist. <- Berg / has been steadily pounding CueBeforeFragment"],
    );
    check("Rey is known in town as the “fixer.”", expect!["fixer. <- - / - NobodyNamed"]);
    check("Berg used the phrase “iron pier” all summer.", expect!["iron pier <- Berg / used CueBeforeFragment"]);
    check(
        "Rey held half of the claims for late and called them “odd” and a “shame.”",
        expect![[r#"
            odd <- Rey / called CueBeforeObject
            shame. <- Rey / called CueBeforeObject"#]],
    );
}

#[test]
fn long_descriptions_and_nouns_that_are_verbs_end_a_report() {
    check(
        "“It leaks,” retired Air Force general Hal Rey said.",
        expect!["It leaks, <- retired Air Force general Hal Rey / said SpeakerAfterQuote"],
    );
    check(
        "“It leaks,” Rey’s niece, council member Ana Berg (I-Bergen), shouted to them.",
        expect!["It leaks, <- Rey’s niece, council member Ana Berg (I-Bergen) / shouted SpeakerAfterQuote"],
    );
    check("“It leaks,” the statement read.", expect!["It leaks, <- the statement / read SpeakerAfterQuote"]);
    check(
        "“It leaks,” she said of the ferry on which she sailed.",
        expect!["It leaks, <- she / said SpeakerAfterQuote"],
    );
}

#[test]
fn a_whole_utterance_is_of_whoever_acts_in_the_sentence_before() {
    check(
        "Hal Rey praised the crew of the ferry.\n\n“They had no sleep for two days.”",
        expect!["They had no sleep for two days. <- Hal Rey / - SameSpeakerGoesOn"],
    );
    check(
        "“It was a long night,” Rey said. There was “only one way out of the bay.”",
        expect![[r#"
            It was a long night, <- Rey / said SpeakerAfterQuote
            only one way out of the bay. <- Rey / - SameSpeakerGoesOn"#]],
    );
    check(
        "“It was a long night,” Rey said. The pier has a “smart” crane.",
        expect![[r#"
            It was a long night, <- Rey / said SpeakerAfterQuote
            smart <- - / - NobodyNamed"#]],
    );
    check(
        "In other words, asked Ana Berg: “Who pays for the pier?”",
        expect!["Who pays for the pier? <- Ana Berg / asked SpeakerAfterQuote"],
    );
}

#[test]
fn somebodys_quoted_promise_is_theirs_whoever_speaks_of_it() {
    check("Ann Klein’s “dry quay” promise was broken.", expect!["dry quay <- Ann Klein’s / promise OwnedWords"]);
    check("Growers mocked Ann Klein’s “dry quay” promise.", expect!["dry quay <- Ann Klein’s / promise OwnedWords"]);
    check("It was Ann Klein’s “dry quay” tour.", expect!["dry quay <- - / - NobodyNamed"]);
}

#[test]
fn before_a_colon_stands_whom_a_thing_acts_on_or_whom_the_words_are_from() {
    check(
        "The flood did not scare baker Rosa Vann: “We saw it coming.”",
        expect!["We saw it coming. <- Rosa Vann / did not scare baker CueBeforeFragment"],
    );
    check(
        "The union thanked baker Rosa Vann: “She saw it coming.”",
        expect!["She saw it coming. <- The union / thanked CueBeforeObject"],
    );
    check(
        "The crowd cheered Rosa Vann: “She saw it coming.”",
        expect!["She saw it coming. <- The crowd / cheered SpeakerBeforeQuote"],
    );
    check("From the report: “The beam was soft.”", expect!["The beam was soft. <- the report / - NameBeforeColon"]);
}

#[test]
fn an_answer_before_a_colon_is_its_owner_s() {
    named(
        "Nora Vale's answer, on the radio on Sunday: “The wolf is late.”",
        expect!["The wolf is late. <- Nora Vale / answer [the radio] NameBeforeColon <- Nora Vale"],
    );
    named(
        "Nora Vale was asked why. Her blunt reply: “The wolf is late.”",
        expect!["The wolf is late. <- Her / reply OwnedWords <- ?"],
    );
    named(
        "Nora Vale's favourite line: “The wolf is late.”",
        expect!["The wolf is late. <- Nora Vale's favourite line / - NameBeforeColon <- ?"],
    );
    named(
        "Nora Vale's roof: “The wolf is late.”",
        expect!["The wolf is late. <- Nora Vale's roof / - NameBeforeColon <- ?"],
    );
}
