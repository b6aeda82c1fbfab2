//! Judges what each name names: every occurrence votes by its words and its neighbours, equal wordings together.

use super::names::Name;
use super::vocabulary::*;
use crate::facts::{ActorKind, MentionRule};
use crate::lexicon;
use crate::text::{Document, Shape, Tag};

/// The judgement on a name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Judged {
    pub kind: ActorKind,
    pub rule: MentionRule,
    pub sure: bool,
}

/// Votes for person, organization, place, and for naming no actor at all.
#[derive(Clone, Copy, Debug, Default)]
struct Votes {
    person: i32,
    organization: i32,
    place: i32,
    thing: i32,
}

impl Votes {
    fn add(&mut self, other: Votes) {
        self.person += other.person;
        self.organization += other.organization;
        self.place += other.place;
        self.thing += other.thing;
    }
}

/// Fewer votes than this leave it open whether a capitalised word names an actor at all.
const ENOUGH: i32 = 2;

/// Judges every name of `names`.
pub(super) fn judge(document: &Document, names: &mut [Name]) {
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by_key(|&i| (names[i].text(document), i));
    let surnames = surnames(document, names);
    let teams = sports(document);
    let mut start = 0;
    while start < order.len() {
        let text = names[order[start]].text(document);
        let same = order[start..].iter().take_while(|&&i| names[i].text(document) == text).count();
        let group = &order[start..start + same];
        let name = names[group[0]];
        let (mut votes, rule) = by_words(document, &name);
        // A hundred occurrences tell as much as ten thousand.
        let mut near = Votes::default();
        for &i in group.iter().take(100) {
            near.add(by_neighbours(document, &names[i]));
            votes.organization += if teams { plays(document, &names[i]) } else { 0 };
        }
        near.organization = near.organization.min(4);
        // A given name outweighs "the Andy Warhol exhibit".
        near.person = near.person.max(if rule == MentionRule::GivenName { 0 } else { -3 });
        votes.add(near);
        if name.first == name.last && surnames.binary_search(&text).is_ok() {
            votes.person += 4;
        }
        if group.iter().all(|&i| names[i].nested) && name.first < name.last && rule == MentionRule::GivenName {
            votes.thing += 100;
        }
        let judged = decide(document, votes, rule, &name);
        for &i in group {
            let title = names[i].title.is_some() && judged.is_some_and(|j| j.kind == ActorKind::Person);
            let rule = |j: Judged| if title { MentionRule::TitleBeforeName } else { j.rule };
            names[i].judged = judged.map(|j| Judged { rule: rule(j), ..j });
        }
        start += same;
    }
}

/// The words of names that a given name or a title shows to be persons.
fn surnames<'t>(document: &Document<'t>, names: &[Name]) -> Vec<&'t str> {
    let mut found = Vec::new();
    for name in names {
        let given = document.is_listed(name.first, &lexicon::GIVEN_NAMES) && name.last > name.first;
        let long =
            name.last > name.first && name.last - name.first < 4 && document.words[name.last].shape != Shape::Upper;
        let known =
            || lexicon::PLACES.contains(name.text(document)) || lexicon::ORGANIZATIONS.contains(name.text(document));
        if (given || name.title.is_some() || long && !known()) && telling(document.word(name.last)).is_empty() {
            found.push(document.span(name.last, name.last).of(document.text));
            if given {
                found.push(document.span(name.first, name.first).of(document.text));
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn by_words(document: &Document, name: &Name) -> (Votes, MentionRule) {
    let text = name.text(document);
    let first = document.word(name.first);
    let mut votes = Votes::default();
    let given = document.is_listed(name.first, &lexicon::GIVEN_NAMES);
    if let Some(place) = lexicon::PLACES.get(text) {
        votes.place += if given || place.starts_with('a') { 3 } else { 8 };
        return (votes, MentionRule::KnownPlace);
    }
    if let Some(listed) = lexicon::ORGANIZATIONS.get(text) {
        votes.organization += if listed == "?" { 2 } else { 10 };
        return (votes, MentionRule::KnownOrganization);
    }
    if lexicon::NOT_NAMES.contains(text) {
        votes.thing += 10;
        return (votes, MentionRule::CapitalisedWords);
    }
    let told = told_kind(document, name);
    if name.first < name.last && !told.is_empty() && !(given && name.last == name.first + 1 && told != "o") {
        match told {
            "o" => votes.organization += 8,
            "p" => votes.place += 8,
            _ => votes.thing += 12,
        }
        return (votes, MentionRule::TellingWord);
    }
    if name.first == name.last && !told.is_empty() {
        votes.thing += 5;
    }
    if given {
        votes.person += if name.first < name.last { 6 } else { 5 };
        return (votes, MentionRule::GivenName);
    }
    let shape = document.words[name.first].shape;
    if name.first == name.last && shape == Shape::Upper {
        votes.organization += 1;
    } else if shape == Shape::Upper && first.len() > 2 && !is_initial(first) {
        votes.organization += 3;
    } else if name.first == name.last {
        votes.organization += i32::from(!document.is_listed(name.last, &lexicon::GIVEN_NAMES));
    } else if name.last - name.first <= 3 {
        votes.person += 2;
    } else {
        votes.organization += 2;
    }
    if (name.first..name.last).any(|at| is_initial(document.word(at)) || is_particle(document.word(at))) {
        votes.person += 3;
    }
    if first.starts_with("Al-") || document.word(name.last).starts_with("al-") {
        votes.person += 1;
    }
    (votes, MentionRule::CapitalisedWords)
}

/// What the telling word of a longer name says: the last before "of", else the last, else the first.
fn told_kind(document: &Document, name: &Name) -> &'static str {
    let of = (name.first + 1..name.last).find(|&at| matches!(document.word(at), "of" | "for"));
    let told = telling(document.word(of.map_or(name.last, |of| of - 1)));
    if !told.is_empty() {
        return told;
    }
    match document.word(name.first) {
        "Mount" | "Lake" | "Fort" | "Port" | "Cape" | "Camp" | "Masjid" => "p",
        "University" | "Team" | "Instituto" | "Movimento" | "Institut" | "Bank" | "FC" | "AC" | "Real" => "o",
        "Hurricane" | "Operation" | "Super" | "Typhoon" => "e",
        _ => "",
    }
}

fn by_neighbours(document: &Document, name: &Name) -> Votes {
    let mut votes = Votes::default();
    let before = if name.first > 0 { document.word(name.first - 1) } else { "" };
    let (after, second) = (document.word(name.last + 1), document.word(name.last + 2));
    let many = name.first < name.last;
    if name.title.is_some() {
        votes.person += 7;
    }
    match before {
        "the" | "The" if name.title.is_none() && !before_noun(document, name.last + 1) => {
            votes.organization += 2;
            votes.person -= 3;
        }
        "in" | "In" => votes.place += 3,
        "at" | "near" | "outside" | "across" | "from" | "toward" | "towards" | "around" | "throughout" => {
            votes.place += 1
        }
        "a" | "an" | "this" | "these" => votes.thing += 2,
        _ if before.len() > 2
            && document.words[name.first - 1].shape == Shape::Lower
            && is_person_role(before)
            && !names_bodies_too(before) =>
        {
            votes.person += 6
        }
        _ => {}
    }
    match after {
        "," if is_age(second) => votes.person += 6,
        "," if second == "who" || second == "whose" => votes.person += 4,
        "," if document
            .listed(name.last + 2, &lexicon::PLACES)
            .is_some_and(|kind| matches!(kind.as_bytes()[0], b'a' | b's' | b'c')) =>
        {
            votes.place += 4
        }
        "," if many && role_follows(document, name.last + 2) => votes.person += 5,
        "(" if is_age(second) => votes.person += 6,
        "who" => votes.person += 4,
        "'s" | "’s" => votes.organization += 1,
        _ if document.is_listed(name.last + 1, &lexicon::REPORTING_VERBS)
            && document.words[name.last + 1].tag != Tag::Noun =>
        {
            votes.person += 1 + i32::from(many);
            votes.organization += 1;
        }
        _ => {}
    }
    if document.words[name.first].shape == Shape::Upper && !many {
        votes.organization += match (before, after) {
            ("(", ")") => 2,
            ("by", _) => 1,
            _ => i32::from(document.words.get(name.last + 1).is_some_and(|word| word.tag.is_finite())),
        };
    }
    if is_dateline(document, name) {
        votes.place += 14;
    }
    if name.nested && before == "of" {
        votes.place += 3;
    }
    let currency = matches!(after, "$" | "€" | "£");
    let listed = !many && lexicon::ORGANIZATIONS.get(name.text(document)) == Some("?");
    if listed
        && document
            .sentences
            .get(document.sentence_at(document.words[name.first].span.start))
            .is_some_and(|s| s.words.start == name.first)
    {
        votes.thing += 3;
    }
    if currency {
        votes.thing += 9;
    }
    let saying = |word: &str| matches!(word, "said" | "says" | "added" | "told");
    if saying(before) {
        votes.person += 1 + i32::from(many);
    }
    votes
}

/// Roles that companies and countries have as well: "its rival Ericsson".
fn names_bodies_too(word: &str) -> bool {
    matches!(
        word,
        "rival"
            | "partner"
            | "owner"
            | "operator"
            | "neighbour"
            | "neighbor"
            | "champion"
            | "ally"
            | "leader"
            | "trader"
            | "member"
            | "opponent"
            | "developer"
            | "donor"
            | "host"
            | "winner"
            | "predecessor"
            | "successor"
            | "giant"
    )
}

fn is_age(word: &str) -> bool {
    word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// "BOGOTÁ —", "HELSINKI, July 24": capitals that open a paragraph and say where it was written.
fn is_dateline(document: &Document, name: &Name) -> bool {
    let word = &document.words[name.first];
    let after = document.word(name.last + 1);
    let opens = document
        .paragraphs
        .get(document.paragraph_at(word.span.start))
        .is_some_and(|p| p.span.start == word.span.start);
    let listed = || lexicon::ORGANIZATIONS.contains(name.text(document));
    opens && word.shape == Shape::Upper && matches!(after, "," | "(" | "—" | "–" | "-" | "--") && !listed()
}

/// ", the company's chief executive": a role within the next six words, before any mark.
fn role_follows(document: &Document, at: usize) -> bool {
    let words = (at..at + 6).take_while(|&at| document.words.get(at).is_some_and(|word| word.shape != Shape::Mark));
    let mut words = words.take_while(|&at| !document.words[at].tag.is_finite());
    words.any(|at| document.words[at].shape == Shape::Lower && is_person_role(document.word(at)))
}

/// Whether the article reports games, so that names of countries and towns may be teams.
fn sports(document: &Document) -> bool {
    let sporting = |at: &usize| {
        matches!(
            document.word(*at),
            "match"
                | "goal"
                | "goals"
                | "scored"
                | "penalty"
                | "half-time"
                | "coach"
                | "midfielder"
                | "goalkeeper"
                | "striker"
                | "substitute"
                | "kick"
                | "club"
                | "innings"
                | "wickets"
                | "wicket"
                | "quarterback"
                | "touchdown"
                | "semi-final"
                | "semifinal"
                | "quarterfinal"
                | "playoff"
                | "playoffs"
                | "header"
                | "rebounds"
                | "batting"
        )
    };
    (0..document.words.len()).filter(sporting).count() * 60 > document.words.len()
}

/// Votes for a team: "Sweden defeated", "against Panama", "Belgium 3" are what teams do.
fn plays(document: &Document, name: &Name) -> i32 {
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

/// "the U.S. border": the article belongs to the noun behind the name.
fn before_noun(document: &Document, at: usize) -> bool {
    document.words.get(at).is_some_and(|word| {
        word.shape == Shape::Lower && matches!(word.tag, Tag::Noun | Tag::Adjective) || word.shape == Shape::Clitic
    })
}

fn decide(document: &Document, votes: Votes, rule: MentionRule, name: &Name) -> Option<Judged> {
    let Votes { person, organization, place, thing } = votes;
    let best = person.max(organization).max(place);
    if best < ENOUGH || thing >= best || name.last - name.first > 12 {
        return None;
    }
    // "IE6", "A380" are models and versions.
    let word = document.word(name.first);
    let product = name.first == name.last && word.len() < 6 && word.ends_with(|c: char| c.is_ascii_digit());
    if product && lexicon::ORGANIZATIONS.get(word).is_none() {
        return None;
    }
    let kind = match () {
        () if person == best => ActorKind::Person,
        () if organization == best => ActorKind::Organization,
        () => ActorKind::Place,
    };
    let second = [person, organization, place].into_iter().filter(|&vote| vote < best).max().unwrap_or(best);
    Some(Judged { kind, rule, sure: best - second >= 2 && (best >= 3 || name.first < name.last) })
}
