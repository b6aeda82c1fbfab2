//! Names of days that tell of no day: ages ("today's world") and customs ("Sunday trading").

use super::reader::Reader;
use super::sense::Sense;
use crate::lexicon::Atom;
use crate::text::{Shape, Tag};

/// "Pastor Sunday Ajayi", "Mr Friday Okoro": a day's name behind a title and before a surname is a person's.
pub(super) fn is_given_name(reader: &Reader, at: usize) -> bool {
    const TITLES: &[Atom] = words![
        "bishop",
        "captain",
        "chief",
        "dr",
        "engr",
        "evangelist",
        "governor",
        "inspector",
        "justice",
        "madam",
        "mr",
        "mrs",
        "ms",
        "pastor",
        "prof",
        "professor",
        "rev",
        "reverend",
        "senator",
        "sergeant",
        "sir",
    ];
    reader.shape(at + 1) == Shape::Capital
        && reader.sense(at + 1) == Sense::Other
        && reader.follows(at, TITLES)
        && reader.shape(at - 1) == Shape::Capital
}

/// "A Sunday Ledger investigation", "the Monday Club", "Sheffield Wednesday": the name of a paper, a club or a film, and no
/// day; but "On Sunday Herald Square was shut", "Fans in Sheffield Wednesday said"
pub(super) fn is_name(reader: &Reader, at: usize) -> bool {
    const PAPERS: &[Atom] = words![
        "gazette",
        "herald",
        "independent",
        "journal",
        "ledger",
        "mail",
        "mirror",
        "observer",
        "paper",
        "post",
        "record",
        "star",
        "telegraph",
        "times",
        "tribune",
        "world",
    ];
    const BODIES: &[Atom] = words!["club", "group", "review", "society"];
    const PAIRS: &[(Atom, Atom)] = &[
        (word!("bloody"), word!("sunday")),
        (word!("giving"), word!("tuesday")),
        (word!("manic"), word!("monday")),
        (word!("ruby"), word!("tuesday")),
        (word!("sheffield"), word!("wednesday")),
        (word!("super"), word!("tuesday")),
    ];
    let paper = reader.is(at, words!["saturday", "sunday"]) && reader.is(at + 1, PAPERS);
    let pair = |&(first, day): &(Atom, Atom)| reader.follows(at, &[first]) && reader.is(at, &[day]);
    let town = reader.follows(at, words!["sheffield"])
        && at.checked_sub(2).is_some_and(|before| reader.tag(before) == Tag::Preposition);
    let named = at > reader.start() && PAIRS.iter().any(pair) && reader.shape(at - 1) == Shape::Capital && !town;
    named
        || reader.shape(at + 1) == Shape::Capital
            && (paper || reader.is(at + 1, BODIES))
            && !reader.follows(at, words!["on", "last", "next", "this"])
}

/// "criticised Sunday trading", "a Sunday school"; but "fell in Sunday trading"
pub(super) fn is_custom(reader: &Reader, at: usize) -> bool {
    reader.is(at, words!["saturday", "sunday"])
        && reader.is(at + 1, words!["opening", "school", "shopping", "trading", "working"])
        && !reader.follows(at, words!["in", "during", "on"])
}

/// "today's world", "tomorrow's leaders": an age, not a day; "Russia Today": neither.
pub(super) fn speaks_of_an_age(reader: &Reader, at: usize) -> bool {
    const AGE: &[Atom] = words![
        "world",
        "youth",
        "society",
        "generation",
        "generations",
        "standards",
        "era",
        "economy",
        "culture",
        "climate",
        "technology",
        "children",
        "families",
        "women",
        "men",
        "students",
        "teenagers",
        "leaders",
        "workforce",
        "money",
        "dollars",
        "terms",
        "environment",
        "computers",
        "cars",
        "people",
        "voters",
    ];
    if is_title(reader, at) {
        return true;
    }
    // "USA Today", "Russia Today", "the Today programme"
    let name = reader.shape(at) != Shape::Lower
        && at > reader.start()
        && (reader.tag(at - 1) == Tag::ProperNoun || reader.follows(at, words!["the"]));
    let owned = reader.is(at + 1, words!["'s", "’s"]);
    // "today's personal computers", "the people of tomorrow"
    let described = owned && reader.tag(at + 2) == Tag::Adjective && reader.is(at + 3, AGE);
    let of = !owned && reader.follows(at, words!["of"]) && reader.is(at.saturating_sub(2), AGE);
    name || owned && reader.is(at + 2, AGE) || described || of
}

/// "the BBC's “Today” programme", "the “Tonight” show": what is broadcast, and no day.
pub(super) fn is_title(reader: &Reader, at: usize) -> bool {
    reader.follows(at, words!["“", "‘", "\"", "'", "``"])
        && reader.is(at + 1, words!["”", "’", "\"", "'", "''"])
        && reader.is(at + 2, words!["program", "programme", "podcast", "show"])
}
