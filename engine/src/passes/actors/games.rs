//! Names of countries and towns that are teams where the article reports games.

use super::names::Name;
use crate::lexicon;
use crate::text::Document;

/// Whether the article reports games, so that names of countries and towns may be teams.
pub(super) fn sports(document: &Document) -> bool {
    let sporting = |at: &usize| document.is_listed(*at, &lexicon::SPORT_WORDS);
    (0..document.words.len()).filter(sporting).count() * 60 > document.words.len()
}

/// Votes for a team: "Sweden defeated", "against Panama", "Belgium 3" are what teams do.
pub(super) fn plays(document: &Document, name: &Name) -> i32 {
    let before = if name.first > 0 { document.word(name.first - 1) } else { "" };
    let (after, second) = (document.word(name.last + 1), document.word(name.last + 2));
    let known = lexicon::PLACES.get(name.text(document)).is_some_and(|kind| kind.starts_with(['c', 't']));
    let plays = TEAM_VERBS.contains(&after)
        || (after == "'s" || after == "’s") && TEAM_VERBS.contains(&second)
        || after.len() == 1 && after.bytes().all(|byte| byte.is_ascii_digit())
        || matches!(before, "against" | "beat" | "defeated" | "faced" | "thrashed" | "overcame" | "edged" | "awarded");
    if known && plays && !name.nested { 8 } else { 0 }
}

const TEAM_VERBS: &[&str] = &[
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
