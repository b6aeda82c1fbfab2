//! Looks up the wording that says more and names the same actor: "Steve Witkoff" for "Witkoff".

use super::bearers::given_last;
use super::judges::{is_bench, is_party};
use super::name::Name;
use super::nested::is_firm;
use super::vocabulary::{is_initial, role_at, telling, without_article};
use super::wordings::{Wording, main_form, title_head};
use crate::facts::ActorKind;
use crate::lexicon;
use crate::order::{sort, sort_by_key};
use crate::text::{Document, Shape};
use std::cmp::Reverse;

/// Wordings by their words.
pub(super) struct Index<'d, 't> {
    document: &'d Document<'t>,
    names: &'d [Name],
    /// Word of a person's name, whether it is the last or the family's that comes first, wording.
    persons: Vec<(&'t str, bool, usize)>,
    /// Initials of an organization's name, wording.
    initials: Vec<(String, usize)>,
    /// Last word of an organization's or place's name, wording.
    ends: Vec<(&'t str, usize)>,
    /// First word of the same.
    starts: Vec<(&'t str, usize)>,
    /// Whole names in capitals, wording: filled only where the text sets a name otherwise than usual.
    capitals: Vec<(String, usize)>,
}

/// "U.S.", "British": which country's a body is.
fn names_country(words: &str) -> bool {
    lexicon::DEMONYMS.contains(words) || lexicon::PLACES.get(words).is_some_and(|kind| kind.starts_with(['c', 'a']))
}

/// More persons of one surname than this are a list, not a story.
const MOST: usize = 16;

impl<'d, 't> Index<'d, 't> {
    pub(super) fn new(document: &'d Document<'t>, names: &'d [Name], wordings: &[Wording]) -> Self {
        let (persons, initials, ends, starts) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut index = Self { document, names, persons, initials, ends, starts, capitals: Vec::new() };
        for (i, wording) in wordings.iter().enumerate() {
            index.add(i, wording);
        }
        if wordings.iter().any(|wording| is_variant(wording.key)) {
            let mixed = wordings.iter().enumerate().filter(|(_, wording)| !is_variant(wording.key));
            index.capitals = mixed.map(|(i, wording)| (wording.key.to_uppercase(), i)).collect();
        }
        sort(&mut index.persons);
        sort(&mut index.initials);
        index.ends.sort_unstable();
        index.starts.sort_unstable();
        sort(&mut index.capitals);
        index
    }

    fn add(&mut self, i: usize, wording: &Wording) {
        let name = &self.names[wording.names[0]];
        if name.first() == name.last() {
            return;
        }
        let word = |at: usize| self.document.span(at, at).of(self.document.text);
        if wording.judged.kind == ActorKind::Person {
            let family_first = given_last(self.document, name);
            for at in name.first()..=name.last() {
                self.persons.push((word(at), at == name.last() || family_first && at == name.first(), i));
                if let Some(bare) = without_article(word(at)) {
                    self.persons.push((bare, at == name.last(), i));
                }
            }
        } else {
            self.initials.push((initials(self.document, name), i));
            // "FDA" for "U.S. Food and Drug Administration"
            if names_country(word(name.first())) && name.first() + 1 < name.last() {
                self.initials.push((initials(self.document, &Name::new(name.first() + 1, name.last())), i));
            }
            self.ends.push((word(name.last()), i));
            // "Farmers" is not short for "Farmers' Union".
            if !self.document.is(name.first() + 1, words!["'", "’"]) {
                self.starts.push((word(name.first()), i));
            }
        }
    }

    /// The wordings that say more than the wording `at` and may name the same actor; the likeliest first. More than
    /// one only where several persons have a surname.
    pub(super) fn fuller(&self, wordings: &[Wording], at: usize) -> Vec<usize> {
        let wording = &wordings[at];
        let name = &self.names[wording.names[0]];
        if is_variant(wording.key) {
            let upper = wording.key.replace('\u{a0}', " ").to_uppercase();
            if let Some(same) = first_of(&self.capitals, |entry| entry.0.as_str().cmp(&upper)) {
                return vec![same.1];
            }
        }
        match wording.judged.kind {
            ActorKind::Person if name.first() == name.last() => {
                self.bearers(wordings, wording, self.document.word(name.last()))
            }
            ActorKind::Person => self.same_person(wordings, at).into_iter().collect(),
            kind => self.body(wordings, at, kind).into_iter().collect(),
        }
    }

    /// The persons whose last name, else whose first name, is `word`; the one named most comes first.
    fn bearers(&self, wordings: &[Wording], wording: &Wording, word: &str) -> Vec<usize> {
        let word = without_article(word).unwrap_or(word);
        let start = self.persons.partition_point(|entry| entry.0 < word);
        // "Walter Stanley Ode, son of Stanley": nobody is called by a second given name alone.
        let second = |entry: &&(&str, bool, usize)| {
            let first = self.names[wordings[entry.2].names[0]].first();
            let given = |word: &str| lexicon::GIVEN_NAMES.contains(word);
            !entry.1 && self.document.word(first) != word && given(word) && given(self.document.word(first))
        };
        let same = self.persons[start..].iter().take_while(|entry| entry.0 == word).take(MOST);
        let fits: Vec<_> = same.filter(|entry| !second(entry)).collect();
        let has_last = fits.iter().any(|entry| entry.1);
        let mut found: Vec<usize> = fits.iter().filter(|entry| entry.1 || !has_last).map(|entry| entry.2).collect();
        if let Some(by_title) = gender_of(&wording.title).or_else(|| self.courtesy(wording)) {
            let told = |&i: &usize| self.gender(&wordings[i]);
            found.retain(|i| told(i).is_none_or(|gender| gender == by_title));
            // "Rhys Bell … his mother, Carys Bell … Ms Bell"
            if found.iter().any(|i| told(i).is_some()) {
                found.retain(|i| told(i).is_some());
            }
        }
        if !wording.title.is_empty() {
            let titled = |&i: &usize| self.has_title(&wordings[i], &wording.title);
            if found.iter().any(titled) {
                found.retain(titled);
            } else if is_regal(&wording.title) {
                return Vec::new();
            } else if is_bench(&wording.title) {
                found.retain(|&i| !is_party(self.document, self.names, &wordings[i]));
            }
        }
        sort_by_key(&mut found, |&i| (Reverse(wordings[i].names.len()), self.names[wordings[i].names[0]].first()));
        found.dedup();
        found
    }

    /// What the first word of a longer title tells of gender: "Mr Justice Bell".
    fn courtesy(&self, wording: &Wording) -> Option<&'static str> {
        gender_of(&title_head(self.document.word(self.names[wording.names[0]].title()?)))
    }

    fn has_title(&self, wording: &Wording, title: &str) -> bool {
        let before =
            |name: &Name| name.first().checked_sub(1).map_or(String::new(), |at| title_head(self.document.word(at)));
        wording.names.iter().take(32).any(|&name| before(&self.names[name]) == title)
    }

    /// What the given name or the role before it tells of gender.
    pub(super) fn gender(&self, full: &Wording) -> Option<&'static str> {
        let first = self.names[full.names[0]].first();
        let by_name = lexicon::GIVEN_NAMES.get(self.document.word(first)).filter(|gender| !gender.is_empty());
        by_name.or_else(|| {
            let comma = usize::from(first > 0 && self.document.atom(first - 1) == word!(","));
            // "Duke of Aldersey"
            let style = self.document.atom(first + 1) == word!("of");
            let role = if style { first } else { first.checked_sub(1 + comma)? };
            role_at(self.document, role).filter(|gender| matches!(*gender, "m" | "f"))
        })
    }

    /// "Barack Hussein Obama" for "Barack Obama": same first and last word, more between; also "J. Smith" for it.
    fn same_person(&self, wordings: &[Wording], at: usize) -> Option<usize> {
        let document = self.document;
        let name = &self.names[wordings[at].names[0]];
        let (first, last) = (document.word(name.first()), document.word(name.last()));
        let start = self.persons.partition_point(|entry| entry.0 < last);
        let fits = self.persons[start..].iter().take_while(|entry| entry.0 == last).take(MOST);
        let mut fuller = fits.filter(|entry| entry.2 != at).map(|entry| entry.2).filter(|&other| {
            let other = &self.names[wordings[other].names[0]];
            let ends = other.text(document).to_lowercase().ends_with(&name.text(document).to_lowercase());
            let (longer, begins) =
                (other.last() - other.first() > name.last() - name.first(), document.word(other.first()));
            let turned = other.last() == other.first() + 1 && (begins, document.word(other.last())) == (last, first);
            turned && name.last() == name.first() + 1 && self.is_usual_order(other, name)
                || longer && (begins == first || ends)
                || longer && is_initial(first) && begins.starts_with(first.trim_end_matches('.'))
        });
        fuller.next()
    }

    /// "Zoltán Varga" before "Varga Zoltán": of two names that have the same words the one with the given name first.
    fn is_usual_order(&self, name: &Name, turned: &Name) -> bool {
        let given = |name: &Name| self.document.is_listed(name.first(), &lexicon::GIVEN_NAMES);
        (given(turned), name.first()) < (given(name), turned.first())
    }

    /// "U.S. State Department" for "State Department", "Boston Celtics" for "Celtics", where the text has one such alone.
    fn at_home(&self, wordings: &[Wording], name: &Name) -> Option<usize> {
        let text = name.text(self.document);
        let start = self.ends.partition_point(|entry| entry.0 < self.document.word(name.last()));
        let same = self.ends[start..].iter().take_while(|entry| entry.0 == self.document.word(name.last())).take(MOST);
        let mut found = same.map(|entry| entry.1).filter(|&other| {
            let longer = self.names[wordings[other].names[0]].text(self.document);
            let home = longer.strip_suffix(text).and_then(|before| before.strip_suffix(' '));
            // "Boston Celtics", but no "Liberal Democrats"
            let team = || {
                let bay = home.is_some_and(|home| home.ends_with(" Bay"));
                let word = self.document.word(name.last());
                telling(word).is_empty()
                    && self.document.words[name.last()].shape == Shape::Capital
                    && (bay || home.is_some_and(|home| lexicon::PLACES.contains(home)))
            };
            wordings[other].judged.kind == ActorKind::Organization && (home.is_some_and(names_country) || team())
        });
        found.next().filter(|_| found.next().is_none())
    }

    fn body(&self, wordings: &[Wording], at: usize, kind: ActorKind) -> Option<usize> {
        let document = self.document;
        let name = &self.names[wordings[at].names[0]];
        let (text, word) = (name.text(document), document.word(name.last()));
        let listed = lexicon::PLACES.contains(text) || lexicon::ORGANIZATIONS.get(text) == Some("");
        if name.first() == name.last()
            && document.words[name.first()].shape == Shape::Upper
            && kind == ActorKind::Organization
            && main_form(text).is_none()
        {
            let letters = text.replace('.', "");
            let entry = first_of(&self.initials, |entry| entry.0.as_str().cmp(&letters));
            if let Some(entry) = entry.filter(|_| letters.len() > 1) {
                return Some(entry.1);
            }
        }
        let longer = |entries: &[(&str, usize)], word: &str, fits: &dyn Fn(&str) -> bool| {
            let start = entries.partition_point(|entry| entry.0 < word);
            let same = entries[start..].iter().take_while(|entry| entry.0 == word).take(MOST);
            let mut found = same.map(|entry| entry.1).filter(|&other| {
                let longer = self.names[wordings[other].names[0]].text(document);
                wordings[other].judged.kind == kind && longer.len() > text.len() && fits(longer)
            });
            found.next()
        };
        // "SoftBank" for "SoftBank Group"
        let firm = |other: &str| other.strip_prefix(text).and_then(|rest| rest.strip_prefix(' ')).is_some_and(is_firm);
        if let Some(whole) = longer(&self.starts, document.word(name.first()), &firm) {
            return Some(whole);
        }
        if listed {
            return self.at_home(wordings, name).filter(|_| kind == ActorKind::Organization);
        }
        // "Port Authority of Oslo", but "Dorn University" is no "Dorn University Law Students Association"
        let goes_on = |other: &str| {
            other.strip_prefix(text).is_some_and(|rest| {
                let mut rest = rest.split(' ').skip(1).peekable();
                let joined = matches!(rest.peek(), Some(&("of" | "for" | "in" | "and")));
                let told = !telling(word).is_empty() || text.contains(" of ");
                joined || !told || rest.last().is_none_or(|last| telling(last).is_empty() || is_firm(last))
            })
        };
        let starts = longer(&self.starts, document.word(name.first()), &goes_on);
        // "Bills" for "Buffalo Bills"
        let body = kind == ActorKind::Organization && name.first() == name.last();
        let suffix = name.first() < name.last() || !telling(word).is_empty() || body && word.ends_with('s');
        // "the Tarn" for "the River Tarn"
        let water = |other: &str| {
            let fits = |first: &&str| other.strip_prefix(*first).is_some_and(|rest| rest == text);
            ["River ", "Lake ", "Mount ", "Loch ", "Lough ", "County "].iter().any(fits)
        };
        let place = kind == ActorKind::Place && name.first() == name.last();
        let starts = starts.or_else(|| place.then(|| longer(&self.ends, word, &water)).flatten());
        // "Torvano" for "AC Torvano"
        let club = |other: &str| {
            let sort = |sort: &&str| other.strip_prefix(*sort).is_some_and(|rest| rest == text);
            ["AC ", "AS ", "CD ", "CF ", "FC ", "FK ", "SC ", "SK "].iter().any(sort)
        };
        let starts = starts.or_else(|| body.then(|| longer(&self.ends, word, &club)).flatten());
        let ends = || suffix.then(|| longer(&self.ends, word, &|other| other.ends_with(text))).flatten();
        starts.or_else(ends).or_else(|| self.at_home(wordings, name).filter(|_| body))
    }
}

fn first_of<T>(sorted: &[T], compare: impl Fn(&T) -> std::cmp::Ordering) -> Option<&T> {
    let start = sorted.partition_point(|entry| compare(entry).is_lt());
    sorted.get(start).filter(|entry| compare(entry).is_eq())
}

/// A name that is set otherwise than names are: in capitals, or with a space that does not break.
fn is_variant(text: &str) -> bool {
    in_capitals(text) || !text.is_ascii() && text.contains('\u{a0}')
}

/// "DALLAS", but no acronym.
pub(super) fn in_capitals(text: &str) -> bool {
    text.len() > 4
        && text.bytes().any(|byte| byte.is_ascii_uppercase())
        && !text.contains(|c: char| c.is_lowercase() || c == '.')
}

/// Titles that belong to one bearer of a name: King Hussein is no other Hussein.
fn is_regal(title: &str) -> bool {
    matches!(
        title,
        "king" | "queen" | "prince" | "princess" | "pope" | "emperor" | "empress" | "sultan" | "emir" | "sheikh"
    )
}

/// "WHO" of "World Health Organization": the capitals, small words left out; "USN" of "U.S. Navy".
pub(super) fn initials(document: &Document, name: &Name) -> String {
    let mut initials = String::new();
    for at in name.first()..=name.last() {
        let mut before = '-';
        let stops = document.word(at).bytes().any(|byte| byte == b'.');
        for letter in document.word(at).chars() {
            // "Anti-Corruption" has two.
            if letter.is_uppercase() && (stops || before == '-') {
                initials.push(letter);
            }
            before = letter;
        }
    }
    initials
}

/// What a title tells of gender: "Mrs. Clinton" is not Bill.
pub(super) fn gender_of(title: &str) -> Option<&'static str> {
    match title {
        "mr" | "sir" | "lord" | "king" | "prince" | "pope" | "congressman" => Some("m"),
        "mrs" | "ms" | "miss" | "dame" | "lady" | "queen" | "princess" | "congresswoman" => Some("f"),
        _ => None,
    }
}
