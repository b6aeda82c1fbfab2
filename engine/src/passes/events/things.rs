//! What sort of thing a noun without a name is: people, a body, a vehicle, a weapon, a force of nature.

use crate::lexicon::{self, Atom};
use crate::passes::scene::Scene;
use std::ops::Range;

/// The sort of a noun.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// "treasurer", "workers", "a woman"
    People,
    /// "council", "company", "the House"
    Body,
    /// "train", "helicopter", "boat"
    Vehicle,
    /// "earthquake", "fire", "storm"
    Hazard,
    /// "missile", "drones"
    Weapon,
    /// "bridge", "roof"
    Structure,
    Other,
}

/// The sort of the noun `at`.
pub(super) fn sort_of(scene: &Scene, at: usize) -> Sort {
    let one = |words: &[Atom]| scene.any(at, words);
    match () {
        () if one(VEHICLES) => Sort::Vehicle,
        () if one(WEAPONS) => Sort::Weapon,
        () if one(STRUCTURES) => Sort::Structure,
        () if one(HAZARDS) || is_disaster(scene, at) => Sort::Hazard,
        () if one(BODIES) => Sort::Body,
        () => role(scene, at),
    }
}

/// "earthquake", "explosion": what the list of events has for a disaster.
fn is_disaster(scene: &Scene, at: usize) -> bool {
    scene.document.listed_lower(at, &lexicon::EVENT_WORDS).is_some_and(|value| value == "disaster n")
}

fn role(scene: &Scene, at: usize) -> Sort {
    let listed = |word: &str| lexicon::ROLES.get_lower(word);
    let word = scene.document.word(at);
    let singular = || {
        let stem = word.strip_suffix('s')?;
        let ies = || Some(listed(&[stem.strip_suffix("ie")?, "y"].concat())).flatten();
        listed(stem).or_else(|| listed(stem.strip_suffix('e')?)).or_else(ies)
    };
    match listed(word).or_else(singular) {
        Some("o") => Sort::Body,
        Some("p") => Sort::Other,
        Some(_) => Sort::People,
        None if scene.any(at, words!["others", "child", "crew", "crews", "teenagers"]) => Sort::People,
        None => Sort::Other,
    }
}

/// Whether `words` name a court or who sits in one: "A Los Angeles judge", "the appeals court".
pub(super) fn judges(scene: &Scene, words: &Range<usize>) -> bool {
    const COURTS: &[Atom] =
        words!["court", "judge", "judges", "jury", "justices", "magistrate", "magistrates", "tribunal"];
    words.clone().any(|at| scene.any(at, COURTS))
}

const BODIES: &[Atom] = words!["assembly", "authority", "board", "house", "jury", "legislature", "panel", "senate"];

const VEHICLES: &[Atom] = words![
    "aircraft",
    "airliner",
    "ambulance",
    "balloon",
    "barge",
    "boat",
    "boats",
    "bus",
    "buses",
    "car",
    "cars",
    "coach",
    "ferry",
    "freighter",
    "helicopter",
    "helicopters",
    "jet",
    "jets",
    "lorry",
    "minibus",
    "motorcycle",
    "plane",
    "planes",
    "ship",
    "ships",
    "submarine",
    "tanker",
    "train",
    "trains",
    "tram",
    "trawler",
    "truck",
    "trucks",
    "van",
    "vessel",
    "vessels",
    "yacht",
];

const STRUCTURES: &[Atom] = words![
    "apartment",
    "block",
    "bridge",
    "building",
    "buildings",
    "crane",
    "dam",
    "embankment",
    "factory",
    "flyover",
    "footbridge",
    "mall",
    "overpass",
    "pier",
    "roof",
    "scaffolding",
    "tower",
    "tunnel",
    "viaduct",
    "wall",
    "warehouse",
];

const WEAPONS: &[Atom] = words![
    "bomb",
    "bombs",
    "drone",
    "drones",
    "grenade",
    "mine",
    "missile",
    "missiles",
    "mortar",
    "rocket",
    "rockets",
    "shell",
    "shells",
    "airstrike",
    "airstrikes",
];

const HAZARDS: &[Atom] = words![
    "blaze",
    "collision",
    "fire",
    "fires",
    "floods",
    "hailstorm",
    "mudslide",
    "quake",
    "stampede",
    "storm",
    "storms",
    "tornado",
    "tornadoes",
    "volcano",
    "wildfires",
];
