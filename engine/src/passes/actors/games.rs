//! Names of countries and towns that are teams where the article reports games.

use super::bodies::acts_as_many;
use super::name::Name;
use crate::lexicon::{self, Atom};
use crate::text::Document;

/// Whether the article reports games, so that names of countries and towns may be teams.
pub(super) fn sports(document: &Document) -> bool {
    let all = document.words.len();
    let sporting = |at: &usize| document.is_listed(*at, &lexicon::SPORT_WORDS);
    document.candidates(0..all, &lexicon::SPORT_WORDS).filter(sporting).count() * 60 > all
}

/// Votes for a team: "Sweden defeated", "against Panama", "Belgium 3" are what teams do.
pub(super) fn plays(document: &Document, name: &Name) -> i32 {
    let after = document.word(name.last() + 1);
    let known = lexicon::PLACES.get(name.text(document)).is_some_and(|kind| kind.starts_with(['c', 't']));
    let plays = document.is(name.last() + 1, TEAM_VERBS)
        || acts_as_many(document, name)
        || document.is(name.last() + 1, words!["'s", "’s"]) && document.is(name.last() + 2, TEAM_VERBS)
        || after.len() == 1 && after.bytes().all(|byte| byte.is_ascii_digit())
        || name.first() > 0
            && document.is(
                name.first() - 1,
                words!["against", "beat", "defeated", "faced", "thrashed", "overcame", "edged", "awarded"],
            );
    // "Harlow Town": a club, as towns of their own are listed.
    let club = name.first() < name.last()
        && document.is(name.last(), words!["City", "County", "Town"])
        && !lexicon::PLACES.contains(name.text(document));
    if (known && plays || club) && !name.nested { 8 } else { 0 }
}

const TEAM_VERBS: &[Atom] = words![
    "beat",
    "beats",
    "defeated",
    "defeat",
    "faced",
    "face",
    "faces",
    "lost",
    "won",
    "win",
    "wins",
    "drew",
    "scored",
    "opened",
    "started",
    "substituted",
    "winning",
    "made",
    "against",
    "thrashed",
    "play",
    "played",
    "plays",
    "coach",
    "captain",
    "goalkeeper",
    "striker",
    "boss",
    "manager",
    "midfielder",
    "defender",
    "winger",
    "equalised",
    "conceded",
    "led",
    "overcame",
    "edged",
    "secured",
    "dominated",
    "goal",
];
