//! What single words tell: capitals, particles, roles, gender.

use crate::lexicon::{self, Atom};
use crate::text::{Document, Shape, Tag};

/// Whether the word `at` is written as a name is.
#[cfg_attr(target_family = "wasm", inline(never))]
pub(super) fn is_capital(document: &Document, at: usize) -> bool {
    // Asked of every word and several times, so that most are answered by their shape.
    document.words.get(at).is_some_and(|word| match word.shape {
        Shape::Capital | Shape::Upper if word.is_plain() => true,
        Shape::Capital | Shape::Upper | Shape::Mixed => is_joined_name(document, at),
        _ => false,
    })
}

/// The same of a word with other marks or letters in it, or of mixed case.
#[inline(never)]
fn is_joined_name(document: &Document, at: usize) -> bool {
    let word = document.word(at);
    if document.words[at].shape == Shape::Mixed { is_mixed_name(word) } else { !describes(word) }
}

/// "McCain", "al-Amr", but not "iPhone"
fn is_mixed_name(word: &str) -> bool {
    (word.starts_with(char::is_uppercase) || has_lower_article(word)) && !describes(word)
}

/// "Britain-based", "U-turn": what grew together with a name or a letter to describe something else.
pub(super) fn describes(word: &str) -> bool {
    // Asked of every name; a search of the library's is made for longer texts.
    let Some(hyphen) = word.bytes().rposition(|byte| byte == b'-') else { return false };
    let tail = &word[hyphen + 1..];
    // "U-turn", "X-ray"
    let letter = word.len() == tail.len() + 2;
    matches!(&word[..hyphen], "Ex" | "Then")
        || tail.starts_with(char::is_lowercase)
            && (letter || tail.len() > 3 && tail.ends_with("ed") || DESCRIBING.contains(&tail))
}

const DESCRIBING: &[&str] = &[
    "area", "born", "bound", "built", "century", "era", "friendly", "held", "led", "level", "like", "made", "old",
    "only", "owned", "related", "run", "speaking", "style", "time", "type", "wide", "winning",
];

/// "al-Amr", "d'Alema", "duPree": an article in small letters grown together with a name.
fn has_lower_article(word: &str) -> bool {
    const ARTICLES: &[&str] =
        &["al-", "el-", "ul-", "an-", "as-", "ad-", "ar-", "d'", "d’", "de", "di", "du", "la", "le", "van", "von"];
    ARTICLES.iter().any(|article| {
        let grown = article.ends_with(char::is_lowercase);
        word.strip_prefix(article).is_some_and(|rest| !grown || rest.starts_with(char::is_uppercase))
    })
}

/// "Farsi" of "al-Farsi".
pub(super) fn without_article(word: &str) -> Option<&str> {
    ["al-", "Al-", "el-", "El-"].iter().find_map(|article| word.strip_prefix(article))
}

/// Whether the word `at` alone stands for one person: "47-year-old", "Italian", but not "47-year-old pier", "Swedish".
pub(super) fn describes_one(document: &Document, at: usize) -> bool {
    let word = document.word(at);
    let aged = || word.ends_with("-year-old") && word.starts_with(|first: char| first.is_ascii_digit());
    // An adjective alone has no plural, and "the Irish" are many.
    let of_people = || document.is_listed(at, &lexicon::DEMONYMS) && lexicon::DEMONYMS.contains(&[word, "s"].concat());
    let plays = document.is(at, words!["defender", "goalkeeper", "midfielder", "quarterback", "striker", "winger"]);
    let next = at + 1 + usize::from(document.tag(at + 1) == Tag::Adverb);
    let alone = document.words.get(next).is_none_or(|word| {
        let lists = document.atom(next) == word!(",") && is_capital(document, next + 1);
        word.tag.is_finite() || word.shape == Shape::Clitic || document.is(next, words![".", ",", "who"]) && !lists
    });
    alone && (plays || aged() || of_people())
}

/// Small words inside names of persons: "van", "bin".
pub(super) fn is_particle(word: Atom) -> bool {
    word.is(words![
        "de", "la", "las", "los", "le", "du", "des", "da", "dos", "das", "do", "di", "del", "della", "dalla", "van",
        "der", "den", "ter", "ten", "von", "zu", "af", "av", "bin", "bint", "ibn", "al", "el", "y", "ben", "ould",
        "abu", "arap", "ole", "binti", "dal", "dela", "degli", "dei", "op", "vom", "zum", "zur"
    ])
}

/// What a role word says of its bearer: "m", "f", "o", "p", "g" or nothing; `None` where `word` is no role.
#[cfg_attr(target_family = "wasm", inline(never))]
pub(super) fn role(word: &str) -> Option<&'static str> {
    lexicon::ROLES.get_lower(word).or_else(|| compound_role(word))
}

/// The same of an office with a word before or behind it: "Vice-Premier", "chairman-elect".
fn compound_role(word: &str) -> Option<&'static str> {
    let (one, other) = halves(word)?;
    let is = |word: &str, known: &[&str]| known.iter().any(|known| word.eq_ignore_ascii_case(known));
    let office = match () {
        () if is(other, &["elect", "designate", "general", "in-chief", "in-law"]) => one,
        // "Lt-Gen"
        () if is(one, &["lt", "maj", "brig", "vice", "rear"]) && is(other, &["gen", "col", "adm"]) => return Some(""),
        // "mother-of-three"
        () if other.starts_with("of-") => one,
        () if is(one, &["vice", "deputy", "lieutenant", "colonel", "co", "ex", "then", "great", "under"]) => other,
        () => return None,
    };
    lexicon::ROLES.get_lower(office).filter(|kind| lexicon::is_one_persons(kind))
}

/// What stands before and behind the first hyphen of `word`.
fn halves(word: &str) -> Option<(&str, &str)> {
    // Asked of most names; a search of the library's is made for longer texts.
    let hyphen = word.bytes().position(|byte| byte == b'-')?;
    Some((&word[..hyphen], &word[hyphen + 1..]))
}

/// What the word `at` says of its bearer where it is a role.
#[cfg_attr(target_family = "wasm", inline(never))]
pub(super) fn role_at(document: &Document, at: usize) -> Option<&'static str> {
    document.listed_lower(at, &lexicon::ROLES).or_else(|| {
        let plain = document.words.get(at).is_none_or(|word| word.is_plain());
        if plain { None } else { compound_role(document.word(at)) }
    })
}

/// "Carmaker", "airline": what kind of firm a name is of, where it stands before one; a bank or a union is part of it.
pub(super) fn is_sort(document: &Document, at: usize) -> bool {
    role_at(document, at) == Some("o")
        && (document.word(at).ends_with("er") || document.is(at, words!["airline", "charity", "fintech", "startup"]))
}

/// The singular of a plural role: "leaders", "secretaries", "witnesses", "spokesmen".
pub(super) fn plural_role(word: &str) -> Option<&'static str> {
    if let Some("g") = lexicon::ROLES.get_lower(word) {
        return Some("g");
    }
    let stem = word.strip_suffix(['s', 'S'])?;
    let found = lexicon::ROLES.get_lower(stem).or_else(|| lexicon::ROLES.get_lower(stem.strip_suffix(['e', 'E'])?));
    found.filter(|kind| lexicon::is_one_persons(kind))
}

/// The same of the word `at`.
#[cfg_attr(target_family = "wasm", inline(never))]
pub(super) fn plural_role_at(document: &Document, at: usize) -> Option<&'static str> {
    let word = document.words.get(at).filter(|word| !matches!(word.shape, Shape::Mark | Shape::Clitic))?;
    if let Some("g") = document.listed_lower(at, &lexicon::ROLES) {
        return Some("g");
    }
    let may_be = document.lists(at).may_be_plural_role() || !word.is_plain() && !document.word(at).is_ascii();
    may_be.then(|| plural_role(document.word(at))).flatten()
}

/// Whether the word `at` may be a role, of one or of several: a glance that spares most look-ups.
pub(super) fn may_be_role(document: &Document, at: usize) -> bool {
    let lists = document.lists(at);
    lexicon::ROLES.is_among(lists) || lists.may_be_plural_role() || !document.words[at].is_plain()
}

/// Whether the word `at` is a role that one person has, and no body, place or group.
#[cfg_attr(target_family = "wasm", inline(never))]
pub(super) fn is_person_role_at(document: &Document, at: usize) -> bool {
    role_at(document, at).is_some_and(lexicon::is_one_persons)
}

/// Words that stand before a role as part of it: "former", "foreign", "Russian", "senior".
pub(super) fn modifies_role(document: &Document, at: usize) -> bool {
    let word = document.word(at);
    // The tagger takes it for a verb.
    if document.is(at, words!["shadow", "Shadow"]) {
        return true;
    }
    match document.words[at].tag {
        Tag::Adjective | Tag::Noun | Tag::ProperNoun => true,
        Tag::Adverb => document.is(at, words!["then", "now", "newly", "longtime"]),
        // "As Councillor Rao knows", but "Under Secretary"
        Tag::Preposition | Tag::Subordinator | Tag::Conjunction => document.atom(at) == word!("Under"),
        Tag::VerbIng => {
            document.is(at, words!["managing", "acting", "founding", "outgoing"]) || is_capital(document, at)
        }
        // "a retired welder", "an elected official"
        Tag::VerbParticiple | Tag::VerbPast => {
            document.is(at, words!["retired", "elected", "appointed", "disgraced", "exiled"])
                || is_capital(document, at)
        }
        _ => {
            is_capital(document, at)
                || role(word).is_some()
                || ["co-", "ex-", "Ex-"].iter().any(|prefix| word.starts_with(prefix))
        }
    }
}

/// Whether the word `at` is one of the language's and no name by itself: "Roads", "Water".
pub(super) fn is_plain(document: &Document, at: usize) -> bool {
    document.is_common(at) || document.tag(at) == Tag::Noun
}

/// The sort of name that `word` ends: "o" organization, "p" place, "e" event.
pub(super) fn telling(word: &str) -> &'static str {
    lexicon::NAME_WORDS.get(word).unwrap_or("")
}

/// The sort of name that the word `at` ends.
#[cfg_attr(target_family = "wasm", inline(never))]
pub(super) fn telling_at(document: &Document, at: usize) -> &'static str {
    document.listed(at, &lexicon::NAME_WORDS).unwrap_or("")
}

/// "Afghans", "Indian Americans": people named for their country or creed, so written that no adjective is.
pub(super) fn is_people(document: &Document, first: usize, last: usize) -> bool {
    let listed = |text: &str| lexicon::DEMONYMS.contains(text) && !lexicon::PLACES.contains(text);
    let plural = |text: &str| text.strip_suffix('s').is_some_and(|one| listed(text) && lexicon::DEMONYMS.contains(one));
    if document.is_listed(last, &lexicon::ORGANIZATIONS) {
        let of_body = first < last && document.is(first, words!["House", "Senate", "Congressional"]);
        return document.is(last, words!["Republicans", "Democrats"])
            // "Senate Democrats", "American Republicans", "Iowa Republicans"
            && (of_body
                || first < last && (first..last).all(|at| document.is_listed(at, &lexicon::DEMONYMS))
                || first < last && lexicon::PLACES.contains(document.span(first, last - 1).of(document.text)));
    }
    // "the Rohingya", but "Rohingya refugees"
    let alone = || document.words.get(last + 1).is_none_or(|next| next.shape != Shape::Lower || !next.tag.is_noun());
    let same = first == last && document.is(first, words!["Hutu", "Inuit", "Maori", "Rohingya", "Tutsi"]) && alone();
    let last_word = document.word(last);
    // "Peronists"
    let followers = || first == last && last_word.ends_with("ists") && !document.opens_sentence(first);
    same || last_word.ends_with('s')
        && (followers()
            || plural(document.span(first, last).of(document.text))
            || plural(last_word) && (first..last).all(|at| listed(document.word(at))))
}

/// "Park Joo-Ho": a Korean or Chinese family name and the given name that follows it.
pub(super) fn family_first(first: &str, last: &str) -> bool {
    const FAMILIES: &[&str] = &[
        "Ahn", "Bae", "Ban", "Chang", "Chen", "Cho", "Choe", "Choi", "Chun", "Chung", "Ha", "Han", "Hong", "Huh",
        "Hwang", "Im", "Jang", "Jeon", "Jeong", "Ji", "Jo", "Joo", "Ju", "Jun", "Jung", "Kang", "Kim", "Ko", "Koo",
        "Kwak", "Kwon", "Lee", "Lim", "Lin", "Liu", "Min", "Moon", "Na", "Nam", "Noh", "Oh", "Paik", "Pak", "Park",
        "Rhee", "Ri", "Roh", "Ryu", "Seo", "Shin", "Sim", "Sohn", "Son", "Song", "Suh", "Tsai", "Um", "Wang", "Won",
        "Woo", "Wu", "Yang", "Yoo", "Yoon", "Yu", "Yun",
    ];
    let short = |part: &str| (2..=6).contains(&part.len()) && part.bytes().skip(1).all(|b| b.is_ascii_lowercase());
    halves(last).is_some_and(|(one, other)| short(one) && short(other)) && FAMILIES.contains(&first)
}

/// "Target sued", "King's": whether the name that ends with the word `last` does something or owns something.
pub(super) fn acts_or_has(document: &Document, last: usize) -> bool {
    document.words.get(last + 1).is_some_and(|next| next.tag.is_finite() || next.shape == Shape::Clitic)
}

/// Whether a verb of speech stands behind the word `last`.
pub(super) fn says(document: &Document, last: usize) -> bool {
    // The tagger takes "said on Friday" for a participle.
    let finite = document.tag(last + 1).is_finite() || document.is(last + 1, words!["said"]);
    finite && document.is_listed(last + 1, &lexicon::REPORTING_VERBS)
}

/// "Jr.", "III" behind a name.
pub(super) fn is_suffix(word: &str) -> bool {
    matches!(
        word,
        "Jr" | "Jr."
            | "Sr"
            | "Sr."
            | "II"
            | "III"
            | "IV"
            | "PhD"
            | "MP"
            | "Jnr"
            | "MD"
            | "KC"
            | "QC"
            | "OBE"
            | "CBE"
            | "MBE"
            | "MSP"
            | "MEP"
            | "MLA"
            | "TD"
            | "SC"
            | "DBE"
            | "KBE"
    )
}

/// "Q3", "H1", "FY26": the part of a firm's year that stands behind its name.
pub(super) fn is_quarter(word: &str) -> bool {
    let year = |part: &str| part.len() > 1 && part.bytes().all(|byte| byte.is_ascii_digit());
    matches!(word, "Q1" | "Q2" | "Q3" | "Q4" | "H1" | "H2") || word.strip_prefix("FY").is_some_and(year)
}

/// "M3", "X5", "S24": letters and figures that tell a model from others.
pub(super) fn is_model(word: &str) -> bool {
    word.len() < 6
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && word.ends_with(|c: char| c.is_ascii_digit())
        && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// "J." or "J.R.": initials of given names.
pub(super) fn is_initial(word: &str) -> bool {
    word.len() <= 6 && word.ends_with('.') && word.split_terminator('.').all(|part| part.chars().count() == 1)
}

/// "Teachers", "Metalworkers": whose league or union may be named after them.
pub(super) fn is_trade(word: &str) -> bool {
    plural_role(word).is_some()
        || ["Parents", "Pensioners", "Residents", "Users"].contains(&word)
        || ["workers", "makers", "growers", "owners"].iter().any(|end| word.ends_with(end))
}

/// "Ann", "Ji-won": a listed given name, or two syllables with the second in small letters, as Koreans write theirs.
pub(super) fn is_given(document: &Document, at: usize) -> bool {
    document.is_listed(at, &lexicon::GIVEN_NAMES)
        || halves(document.word(at))
            .is_some_and(|(one, other)| one.len() < 6 && other.len() < 6 && other.starts_with(char::is_lowercase))
}
