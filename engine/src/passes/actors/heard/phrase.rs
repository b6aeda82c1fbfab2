//! The words that name who speaks: which of them are the noun phrase, and what it means.

use crate::facts::ActorKind;
use crate::lexicon::{self, Atom};
use crate::passes::actors::unnamed::{belongs, is_of_country};
use crate::passes::actors::vocabulary::*;
use crate::text::{Document, Shape, Span, Tag};
use std::ops::Range;

/// How a noun phrase opens.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    /// "a", "one", "another"
    One,
    /// "the"
    The,
    /// "his"
    Pronoun,
    /// "several", "Marsh's" or nothing
    Bare,
}

/// The noun phrase of a source.
pub(super) struct Phrase {
    pub(super) lead: Lead,
    /// From its first word to its head.
    pub(super) words: Range<usize>,
    /// The words that describe whom it means: "a spokesman for the port".
    pub(super) name: Span,
    pub(super) kind: ActorKind,
    /// Whether it means whoever was so called before.
    pub(super) definite: bool,
}

impl Phrase {
    /// The one that tells who speaks in the words of `source`, unless they are nobody's.
    pub(super) fn of(document: &Document, source: Span) -> Option<Self> {
        let mut words = document.words_of(source);
        if words.len() == 1 && document.atom(words.start) == word!("who") {
            words = antecedent(document, words.start)?;
        }
        // "At least one user"
        if document.is(words.start, words!["At", "at"]) && document.is(words.start + 1, words!["least"]) {
            words.start += 2;
        }
        if let Some(portion) = Self::portion(document, &words) {
            return Some(portion);
        }
        let first = words.start;
        let lead = match document.atom(first).lower() {
            word if word.is(words!["a", "an", "one", "another"]) => Lead::One,
            word if word.is(words!["the"]) => Lead::The,
            word if word.is(words!["his", "her", "its", "their"]) => Lead::Pronoun,
            word if word.is(words![
                "my", "our", "your", "this", "that", "these", "those", "which", "whose", "what", "no", "neither",
                "either", "both", "each", "every", "any"
            ]) =>
            {
                return None;
            }
            _ => Lead::Bare,
        };
        if is_medium(document, &words) {
            let (name, kind) = (source, ActorKind::Organization);
            return Some(Self { lead, words, name, kind, definite: false });
        }
        let end = (first + 1..words.end).find(|&at| ends(document, at, first)).unwrap_or(words.end);
        let head = end - 1;
        let inner = first + usize::from(lead != Lead::Bare);
        if head < inner || is_joined(document, inner..head) {
            return None;
        }
        let (kind, definite) = kind(document, lead, inner, head)?;
        // "the family, growers and bakers said": a list of which this is a part
        let list = document.atom(end) == word!(",") && (end..words.end).any(|at| document.is(at, words!["and", "&"]));
        if list && kind == ActorKind::Group {
            return None;
        }
        // "a spokesman for the port"
        let close = close(document, end..words.end);
        let more =
            document.is(end, words!["for", "of", "at", "in", "from", "with"]) && close > end + 1 && close < end + 12;
        let last = if more { close - 1 } else { head };
        let another = more && (kind != ActorKind::Unnamed || document.atom(head).lower().is(VOICES));
        Some(Self { lead, words: first..end, name: document.span(first, last), kind, definite: definite && !another })
    }

    /// "one of her aides", "a number of growers": some of several, of whom the first word stands for all.
    fn portion(document: &Document, words: &Range<usize>) -> Option<Self> {
        let article = usize::from(document.is(words.start, words!["a", "A"]));
        let part = words.start + article;
        const SOME: &[Atom] = words!["one", "two", "three", "some", "several", "many", "most"];
        const COUNTED: &[Atom] = words!["couple", "group", "handful", "number", "pair"];
        let counts = if article == 0 { SOME } else { COUNTED };
        let of = part + 1;
        if !document.atom(part).lower().is(counts) || document.atom(of) != word!("of") || of + 1 >= words.end {
            return None;
        }
        let end = (of + 2..words.end).find(|&at| ends(document, at, of + 1)).unwrap_or(words.end);
        if !is_plural(document, end - 1) {
            return None;
        }
        let one = document.atom(part).lower() == word!("one");
        let (lead, kind) = if one { (Lead::One, ActorKind::Unnamed) } else { (Lead::Bare, ActorKind::Group) };
        let name = document.span(words.start, close(document, end..words.end) - 1);
        Some(Self { lead, words: words.start..of, name, kind, definite: false })
    }

    /// The head in small letters.
    pub(super) fn head(&self, document: &Document) -> String {
        document.word(self.words.end - 1).to_lowercase()
    }
}

/// "According to The Quay", "The Quay reported": an article with a capital that no sentence accounts for is a name's.
fn is_medium(document: &Document, words: &Range<usize>) -> bool {
    let first = words.start;
    let reports = || {
        document.is(words.end, words!["reported", "reports"])
            || first > 1
                && document.is(first - 1, words!["to"])
                && document.is(first - 2, words!["according", "According"])
    };
    document.is(first, words!["The"])
        && (2..5).contains(&words.len())
        && (first + 1..words.end).all(|at| is_capital(document, at))
        && !document.opens_sentence(first)
        && document.atom(first - 1) != word!(":")
        && document.headline().is_none_or(|headline| headline.end <= document.words[first].span().start)
        && reports()
}

/// "Growers, who said": the noun phrase that the relative pronoun `who` stands for.
fn antecedent(document: &Document, who: usize) -> Option<Range<usize>> {
    let end = who - usize::from(who > 0 && document.atom(who - 1) == word!(","));
    let head = end.checked_sub(1)?;
    let mut first = head;
    while first > 0
        && head - first < 6
        && (belongs(document, first - 1) || document.words[first - 1].shape == Shape::Clitic)
    {
        first -= 1;
    }
    let led = first > 0 && document.tag(first - 1) == Tag::Determiner;
    Some(first - usize::from(led)..end)
}

/// Where what a phrase tells more of somebody ends: before a mark or a clause.
fn close(document: &Document, mut words: Range<usize>) -> usize {
    let end = words.end;
    let goes_on =
        |at: &usize| document.words[*at].shape == Shape::Mark || document.is(*at, words!["who", "that", "which"]);
    words.find(goes_on).unwrap_or(end)
}

/// Whether the word `at` of a source no longer belongs to the noun phrase that starts with the word `first`.
fn ends(document: &Document, at: usize, first: usize) -> bool {
    let tag = document.tag(at);
    // "people briefed on it", "a lawyer representing her", but "a retired welder", "the managing editor"
    let behind = at > first && document.tag(at - 1).is_noun();
    let tells = tag.is_verb() && behind && !document.tag(at + 1).is_noun();
    // "a person familiar with it", "people close to her"
    let leads = document.tag(at + 1) == Tag::Preposition || document.atom(at + 1) == word!("to");
    let tells = tells || tag == Tag::Adjective && behind && leads;
    document.words[at].shape == Shape::Mark
        || tag == Tag::Preposition && document.words[at].shape == Shape::Lower
        || document.is(at, words!["who", "that", "which", "whose", "to", "of", "for"])
        || tells
}

/// "Marsh and Lin aides", "the guild and bank chief": whether "and" joins two of whom the head means one.
/// "Regulators and green groups", "Marsh and his aides" and "she and her aides" speak together.
fn is_joined(document: &Document, mut words: Range<usize>) -> bool {
    words.any(|at| {
        let before = at.wrapping_sub(1);
        let both = is_plural(document, before) || document.is(at + 1, words!["his", "her", "its", "their"]);
        let one = is_capital(document, before) && document.tag(before) != Tag::Adjective
            || role_at(document, before).is_some();
        document.is(at, words!["and", "or", "&"]) && one && !both
    })
}

/// Bodies of which everybody of whom a text tells has one at most, and nothing is called but by them.
const OWN: &[Atom] = words!["administration", "camp", "campaign", "delegation", "family", "leadership"];

/// Bodies that are known by whose they are, or by the words that tell what they are for.
const OWNED: &[Atom] =
    words!["agency", "board", "council", "department", "office", "regulator", "team", "union", "watchdog"];

/// Those of them of which the words before them tell which one it is: "the competition regulator".
const MATTERS: &[Atom] = words!["agency", "department", "regulator", "watchdog"];

/// Bodies that have seldom a name, and if they have one, it holds the word.
pub(super) const SITTING: &[Atom] = words!["board", "commission", "committee", "court", "jury", "panel", "tribunal"];

/// Persons who speak for others, and whom texts seldom name elsewhere.
pub(super) const VOICES: &[Atom] = words!["announcer", "narrator", "spokesman", "spokesperson", "spokeswoman"];

/// Persons who are known by whom they serve, and of whom there may be several: "the mayor's wife" has a name.
const SERVANTS: &[Atom] = words!["agent", "aide", "attorney", "friend", "lawyer", "neighbor", "neighbour"];

/// What the phrase with the head `head` and its first word behind the article `inner` is, and whether "the" means one
/// of whom the text has told.
fn kind(document: &Document, lead: Lead, inner: usize, head: usize) -> Option<(ActorKind, bool)> {
    let genitive = (inner..head).any(|at| document.words[at].shape == Shape::Clitic);
    let named = genitive || (inner..head).any(|at| is_capital(document, at) && !document.opens_sentence(at));
    let word = document.atom(head).lower();
    let plural = is_plural(document, head);
    if plural {
        let counted = lead == Lead::The && document.tag(inner) == Tag::Number;
        return (lead != Lead::One && !counted).then_some((ActorKind::Group, lead == Lead::The));
    }
    if is_person_role_at(document, head) || word.is(words!["user"]) {
        let speaks = word.is(VOICES);
        let sort = match lead {
            Lead::One => true,
            Lead::The if !genitive => true,
            Lead::Bare if !genitive => false,
            _ => speaks || word.is(SERVANTS),
        };
        return sort.then_some((ActorKind::Unnamed, lead == Lead::The && !genitive));
    }
    let own = word.is(OWN)
        || is_of_country(document, head)
        || word.is(words!["board"]) && document.is(head.wrapping_sub(1), words!["editorial"]);
    let body = own || word.is(OWNED) || word.is(SITTING) || role_at(document, head) == Some("o");
    let kind = if named { ActorKind::Organization } else { ActorKind::Group };
    match lead {
        Lead::One if word.is(words!["delegation", "family"]) => Some((ActorKind::Group, false)),
        Lead::One if body => Some((ActorKind::Organization, false)),
        Lead::The | Lead::Bare if named && (own || word.is(OWNED)) => Some((kind, false)),
        Lead::The if own || !named && word.is(SITTING) => Some((kind, true)),
        // "the health department"
        Lead::The if word.is(MATTERS) && inner < head && document.tag(head - 1) == Tag::Noun => Some((kind, true)),
        Lead::Pronoun if own || word.is(OWNED) => Some((ActorKind::Group, false)),
        _ => None,
    }
}

/// "backers", "allies", "companies": whether the word `at` means several persons or bodies, and no things, as "price
/// movements" and "court papers" do.
fn is_plural(document: &Document, at: usize) -> bool {
    if document.is(at, words!["movements", "papers"]) {
        return false;
    }
    let word = document.word(at);
    let stem = word.strip_suffix("ies").map(|stem| [stem, "y"].concat());
    let role = |word: &str| lexicon::ROLES.get_lower(word).is_some_and(|kind| !matches!(kind, "p" | "g"));
    plural_role_at(document, at).is_some()
        || stem.map_or_else(|| word.strip_suffix('s').is_some_and(role), |stem| role(&stem))
}
