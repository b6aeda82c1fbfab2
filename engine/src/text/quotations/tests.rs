use crate::text::Document;

/// Shows each quotation in angle brackets, `>` for a closed one, `…` for one left open, `+` where it goes on.
#[track_caller]
fn check(text: &str, expected: &str) {
    let shown: Vec<String> = Document::new(text)
        .quotations
        .iter()
        .map(|quotation| {
            let end = if quotation.continues {
                "+"
            } else if quotation.closed {
                ""
            } else {
                "…"
            };
            format!("{}{}{end}", ">".repeat(quotation.depth as usize), quotation.inside.of(text))
        })
        .collect();
    assert_eq!(shown.join(" | "), expected);
}

#[test]
fn every_kind_of_marks_pairs() {
    check("“One,” she said. “Two.”", "One, | Two.");
    check("\"One,\" she said. \"Two.\"", "One, | Two.");
    check("``One,'' she said. ''Two.''", "One, | Two.");
    check("«One», she said.", "One");
    check("« One », she said. («Two».)", " One  | Two");
    check("»One«, she said. »Two!« And »three« (»four«).", "One | Two! | three | four");
    check("She said:«…One». And—«¡Two!»—he left.", "…One | ¡Two!");
    check("‘One,’ she said. 'Two.'", "One, | Two.");
}

#[test]
fn curly_marks_that_face_the_wrong_way_pair_by_their_place() {
    check("“One,“ she said. ”Two.” And „three“, too.", "One, | Two. | three");
}

#[test]
fn inner_marks_lie_inside_outer_ones() {
    check("“He said ‘no’ twice,” she said.", "He said ‘no’ twice, | >no");
    check("\"I read: “As you know.” Fine.\"", "I read: “As you know.” Fine. | >As you know.");
    check("''He said 'no,''' she said.", "He said 'no,");
    check("''He said 'no' twice,'' she said.", "He said 'no' twice, | >no");
}

#[test]
fn a_long_quotation_opens_at_each_paragraph() {
    check("“One.\n\n“Two.”\n\nThree.", "One.+ | Two.");
    check("\"One.\n\n\"Two.\"\n\nThree.", "One.+ | Two.");
    check("“One,” she said. “Two.\n\n“Three.”", "One, | Two.+ | Three.");
}

#[test]
fn marks_stand_before_or_after_the_full_stop() {
    check("He is “tired.” She is “awake”.", "tired. | awake");
    check("Is it \"over\"? It is (\"almost\").", "over | almost");
}

#[test]
fn a_mark_left_open_ends_with_its_paragraph() {
    check("“It never closes.\n\nNext one.", "It never closes.…");
    check("He said “it never closes.\n\nNext “one” does.", "one");
    check("A ” alone and a \" alone.", "");
}

#[test]
fn apostrophes_open_and_close_nothing() {
    check("The ’90s, rock ’n’ roll and the leaders’ talks.", "");
    check("The '90s, rock 'n' roll, get 'em, the leaders' talks.", "");
    check("It's Putin's and it isn't Trump’s.", "");
}

#[test]
fn feet_and_inches_are_no_quotations() {
    check("He is 5'10\" and his brother 6'2\".", "");
    check("A 27\" screen and a 32\" screen.", "");
}

#[test]
fn a_genitive_inside_single_marks_does_not_close() {
    check("‘The leaders’ talks failed,’ she said.", "The leaders’ talks failed,");
}

#[test]
fn an_empty_pair_is_no_quotation() {
    check("He wrote \"\" and “”.", "");
}
