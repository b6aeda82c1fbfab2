//! Word lists, one entry a line, sorted; compiled into the binary in few bytes. And what names are given by courtesy.

#[macro_use]
mod atom;
pub(crate) mod courtesies;
mod filter;
mod key;
mod list;
pub(crate) mod packed;

pub(crate) use atom::{Atom, Letters, letters};
pub use filter::{Filter, Lists, filter};
pub use key::{LetterHash, key};
pub use list::List;
pub(crate) use packed::packed;

/// The days of the week, as they are written.
pub(crate) const WEEKDAYS: &[Atom] =
    words!["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// Words of the names of bodies that are no firms: a court or a union is no company.
pub(crate) const NO_FIRMS: &[Atom] = words![
    "Administration",
    "Agency",
    "Assembly",
    "Association",
    "Authority",
    "BBC",
    "Board",
    "Bureau",
    "CDC",
    "CIA",
    "Church",
    "Commission",
    "Committee",
    "Congress",
    "Council",
    "Court",
    "Department",
    "Directorate",
    "EPA",
    "EU",
    "FAA",
    "FBI",
    "FDA",
    "FTC",
    "Federation",
    "Foundation",
    "Greenpeace",
    "Hospital",
    "House",
    "IMF",
    "Inspectorate",
    "Ministry",
    "NATO",
    "NHS",
    "Nations",
    "Ofcom",
    "Ofgem",
    "Ofwat",
    "Oxfam",
    "Parliament",
    "Party",
    "Police",
    "Reuters",
    "SEC",
    "School",
    "Senate",
    "Treasury",
    "UN",
    "Union",
    "Unison",
    "University",
    "WHO",
];

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident = $file:literal;)*) => {
        /// The lists, each at its own number.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Number { $($name),* }

        $($(#[$doc])* pub static $name: List = List::new(packed!(include_str!($file)), 1 << Number::$name as u32);)*

        /// All of them, in the order of their bits in the filter.
        static ALL: &[&List] = &[$(&$name),*];

        #[cfg(test)]
        const FILES: &[(&str, &str)] = &[$(($file, include_str!($file))),*];
    };
}

lists! {
    /// Verbs and nouns that tell an event: the kind, then "v", "n" or "nv" for the parts of speech that tell it.
    EVENT_WORDS = "event_words.txt";
    /// Countries, their peoples, capitals and seats of government; the value is the IANA zone of the capital.
    CAPITAL_ZONES = "capital_zones.txt";
    /// Names of zones as clock times carry them ("Eastern", "GMT"); the value is an IANA zone.
    CLOCK_ZONES = "clock_zones.txt";
    /// Heads of state and government; the value is the IANA zone of their seat and their years in office.
    OFFICE_HOLDERS = "office_holders.txt";
    /// Abbreviations that keep their full stop; the value "name" marks those that a name follows ("Mr. Putin").
    ABBREVIATIONS = "abbreviations.txt";
    /// Where or how one says something: "interview", "truth social".
    CHANNELS = "channels.txt";
    /// Words that can announce a deadline; the value is the rule that reads what stands around them.
    DEADLINE_WORDS = "deadline_words.txt";
    /// Words for people and things of a country, and of a creed or party; the value is the country.
    DEMONYMS = "demonyms.txt";
    /// Given names; the value is m or f where the name tells.
    GIVEN_NAMES = "given_names.txt";
    /// Words that tell what a longer name names: o an organization, p a place, e an event or a thing.
    NAME_WORDS = "name_words.txt";
    /// Words written with a capital that name no actor: weekdays, creeds, acronyms of things.
    NOT_NAMES = "not_names.txt";
    /// Organizations; "?" marks those whose name is also a common word.
    ORGANIZATIONS = "organizations.txt";
    /// Places. The value's first letter says which (c country, s state, a its abbreviation, r region, t town); after
    /// a space, the name that it is merged under.
    PLACES = "places.txt";
    /// Words that may mean somebody named before: m a man, f a woman, p several, "the" the article before a role.
    REFERENCES = "references.txt";
    /// Nouns for what somebody says, before "that": "claim", "warnings". The value is "i" where an infinitive may
    /// follow, "-" where not; then the prepositions that may.
    REPORTING_NOUNS = "reporting_nouns.txt";
    /// Every form of the verbs that report. The value's letters say what may follow: q a quotation, c a clause with
    /// or without "that", t a clause with it, o a noun phrase, w one with quoted words, i an infinitive, a somebody
    /// addressed; then the prepositions that belong to it.
    REPORTING_VERBS = "reporting_verbs.txt";
    /// What people and bodies are: m man, f woman, o organization, p place, g several people without an "s".
    ROLES = "roles.txt";
    /// Words that often start a sentence and seldom continue a name.
    SENTENCE_STARTERS = "sentence_starters.txt";
    /// Words of reports on games.
    SPORT_WORDS = "sport_words.txt";
    /// Verbs and auxiliaries that put a time in the past or the future; "bounds" marks what may be told of a thing
    /// that starts or ends then.
    TENSE_CUES = "tense_cues.txt";
    /// Words that expressions of time are made of, with their sense.
    TIME_WORDS = "time_words.txt";
    /// What carries a title between marks: "song", "show".
    WORKS = "works.txt";
}

/// Whether `word` is a role that one person has, and no body, place or group.
pub fn is_person_role(word: &str) -> bool {
    ROLES.get_lower(word).is_some_and(is_one_persons)
}

/// Whether `kind`, a value of [`ROLES`], is that of one person.
pub fn is_one_persons(kind: &str) -> bool {
    !matches!(kind, "o" | "p" | "g")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_found_with_its_own_value() {
        for ((file, written), list) in FILES.iter().zip(ALL) {
            let line = |(key, value): (&str, &str)| if value.is_empty() { key.into() } else { [key, value].join("\t") };
            assert!(list.entries().map(line).eq(written.lines()), "{file} is not unpacked as it is written");
            for (key, value) in list.entries() {
                assert_eq!(list.get(key), Some(value), "{file}: {key}");
            }
        }
    }

    #[test]
    fn every_list_is_sorted_and_has_no_entry_twice() {
        let tags = List::new(packed!(include_str!("tags.txt")), 0);
        for ((file, _), list) in FILES.iter().zip(ALL).chain([(&("tags.txt", ""), &&tags)]) {
            let keys: Vec<&str> = list.entries().map(|(key, _)| key).collect();
            let unsorted = keys.windows(2).find(|pair| pair[0] >= pair[1]);
            assert!(unsorted.is_none(), "{file}: {unsorted:?}");
        }
    }
}
