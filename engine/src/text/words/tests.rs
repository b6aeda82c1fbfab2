use super::*;

fn check(text: &str, expected: &str) {
    let cut: Vec<&str> = words(text).iter().map(|word| word.span().of(text)).collect();
    assert_eq!(cut.join("|"), expected);
}

#[test]
fn a_full_stop_stays_with_abbreviations_and_leaves_other_words() {
    check("The U.S. envoy, Mr. Witkoff, left.", "The|U.S.|envoy|,|Mr.|Witkoff|,|left|.");
    check("At 5 p.m. on Sept. 3, J. Smith and I. No", "At|5|p.m.|on|Sept.|3|,|J.|Smith|and|I|.|No");
}

#[test]
fn clitics_are_cut_off_and_compounds_stay_whole() {
    check(
        "Putin’s three-hour talks didn't; they're",
        "Putin|’s|three-hour|talks|did|n't|;|they|’re".replace("they|’re", "they|'re").as_str(),
    );
    check("the leaders’ talks", "the|leaders|’|talks");
    check("It's Lin's; (Wu’s) boat’s.", "It|'s|Lin|'s|;|(|Wu|’s|)|boat|’s|.");
    check("a boat (the Rover)'s oars, Wu’sen", "a|boat|(|the|Rover|)|'|s|oars|,|Wu’sen");
}

#[test]
fn numbers_keep_their_inner_marks() {
    check("$10,000 on 2025-08-06 at 10:30, the 8th", "$|10,000|on|2025-08-06|at|10:30|,|the|8th");
    check("R1.2bn, Rs14,500 and R40.", "R1.2bn|,|Rs14,500|and|R40|.");
}

#[test]
fn addresses_handles_and_clipped_words_stay_whole() {
    check("See https://example.com/a?b=c. Or amazon.com.", "See|https://example.com/a?b=c|.|Or|amazon.com|.");
    check("Mail jo.doe@example.org, @nato, #now.", "Mail|jo.doe@example.org|,|@nato|,|#now|.");
    check("Rock 'n' roll of the '90s: 'so what' No. 1", "Rock|'n'|roll|of|the|'90s|:|'|so|what|'|No.|1");
    check("Rep. Ann Lee (D-Va.) has a Ph.D. No.", "Rep.|Ann|Lee|(|D-Va.|)|has|a|Ph.D.|No|.");
    check("Sen. Al Roe (R-S.C.) met A. Wu (D-N.Y.).", "Sen.|Al|Roe|(|R-S.C.|)|met|A.|Wu|(|D-N.Y.|)|.");
}

#[test]
fn a_name_that_starts_with_a_digit_owns_things() {
    check("3F's chair met 4D’s crew", "3F|'s|chair|met|4D|’s|crew");
}

#[test]
fn the_short_way_sees_the_shapes_that_the_long_way_sees() {
    for word in ["talks", "Moscow", "I", "CBS", "McCain", "iPhone", "eU", "NATOs", "a", "Ab"] {
        assert_eq!(plain_word(&format!("{word} "), 0).map(|word| word.shape), Some(shape(word)), "{word}");
    }
}

#[test]
fn the_short_way_leaves_full_stops_where_the_long_way_leaves_them() {
    for word in ["talks", "Mr", "mr", "U", "I", "No", "Ph", "sept"] {
        for after in [".", ". ", ".\n", ".”", "...", ".com", ". 1"] {
            let text = format!("{word}{after}");
            let short = plain_word(&text, 0).map(|word| word.span().end as usize);
            assert!(short.is_none_or(|end| end == word_end(&text, 0)), "{text}");
        }
    }
}

#[test]
fn shapes_tell_names_from_words() {
    let of = |text: &str| words(text)[0].shape;
    assert_eq!(
        [of("talks"), of("Moscow"), of("CBS"), of("U.S."), of("McCain")],
        [Shape::Lower, Shape::Capital, Shape::Upper, Shape::Upper, Shape::Mixed]
    );
    assert_eq!([of("Al-Shabaab"), of("I"), of("48-hour")], [Shape::Capital, Shape::Capital, Shape::Number]);
}

#[test]
fn a_run_of_letters_that_no_word_has_is_cut_and_nothing_of_it_lost() {
    for (letter, before) in [("a", ""), ("é", "x"), ("7", ""), ("b", "@")] {
        let text = [before, &letter.repeat(20_000), " end"].concat();
        let spans: Vec<Span> = words(&text).iter().map(Word::span).collect();
        let joined: String = spans.iter().map(|span| span.of(&text)).collect();
        assert_eq!(joined, text.replace(' ', ""));
        assert_eq!(spans.last().map(|span| span.of(&text)), Some("end"));
    }
}
