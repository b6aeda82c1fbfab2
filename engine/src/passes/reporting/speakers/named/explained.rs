//! Whom other words of a source explain: "her lawyer, Tom Pratt", "Ann Lin, an analyst at Marsh, who", "a statement from
//! the Marsh Trust".

use super::{Cast, Named, leads_name};
use crate::facts::Form;
use crate::lexicon::{Atom, DEMONYMS, ROLES, is_person_role};
use crate::text::{Shape, Span, Tag};
use std::ops::Range;

/// Whom the words before a relative pronoun's comma are about.
enum Described {
    /// Who is named up to this word, before the comma that opens these words.
    By(usize),
    /// Some of those who are told of before, "many of them cooks", or whoever did something to it.
    Part,
}

/// Words between two commas that describe somebody at most.
const APPOSITION: usize = 12;

/// What a firm may be called by as somebody is.
const TRADES: &[Atom] = words![
    "auditor",
    "backer",
    "bidder",
    "broadcaster",
    "builder",
    "buyer",
    "contractor",
    "customer",
    "developer",
    "employer",
    "investor",
    "landlord",
    "maker",
    "manufacturer",
    "operator",
    "organiser",
    "organizer",
    "owner",
    "partner",
    "promoter",
    "publisher",
    "retailer",
    "rival",
    "shareholder",
    "sponsor",
    "supplier"
];

impl<'a> Cast<'a> {
    /// "a statement from the Marsh Trust": whose words a statement holds.
    pub(super) fn issuer(&self, source: Span) -> Option<Span> {
        const PAPERS: &[Atom] = words![
            "analysis",
            "article",
            "editorial",
            "email",
            "letter",
            "memo",
            "message",
            "note",
            "poll",
            "report",
            "review",
            "statement",
            "study",
            "survey",
            "tweet"
        ];
        let document = self.document;
        let words = document.words_of(source);
        let head = words.clone().find(|&at| document.is(at, PAPERS))?;
        // "a letter from the council to the Marsh Trust"
        let whole = || !(head + 2..words.end).any(|at| document.is(at, words![",", "to", "on", "about", "for"]));
        let plain = (words.start..head).all(|at| matches!(document.tag(at), Tag::Determiner | Tag::Adjective));
        let issued = plain && document.is(head + 1, words!["from", "by"]) && head + 2 < words.end && whole();
        issued.then(|| document.span(head + 2, words.end - 1))
    }

    /// "Wu, who": whom the relative pronoun stands for is named right before it.
    pub(super) fn antecedent(&self, source: Span) -> Span {
        let document = self.document;
        let at = document.word_at(source.start);
        let alone = document.words_of(source).len() == 1;
        if !document.is(at, words!["who", "which", "that"]) || at == 0 || !alone {
            return source;
        }
        let comma = document.atom(at - 1) == word!(",");
        let before = if comma { at.saturating_sub(2) } else { at - 1 };
        match comma.then(|| self.described(at - 1)).flatten() {
            Some(Described::By(name)) => document.words[name].span(),
            Some(Described::Part) => source,
            None => {
                if let Some(whom) = comma.then(|| self.of_whom(at, before)).flatten() {
                    let whom = document.words[whom].span();
                    return if self.names_person_until(whom) { whom } else { source };
                }
                let whole = || comma.then(|| self.beyond_place(before)).flatten();
                self.both(at, before).or_else(whole).unwrap_or(document.words[before].span())
            }
        }
    }

    /// "the chair of the Marsh Trust, who", "Ann Lin of Marsh Hospital, who": the word for whoever "who" at the word `who`
    /// stands for, where the body or place that ends with the word `last` only tells whose or from where they are.
    fn of_whom(&self, who: usize, last: usize) -> Option<usize> {
        let document = self.document;
        let named = self.within(last..last + 1).last().filter(|named| named.form == Form::Name);
        let named = named.filter(|named| document.is(who, words!["who"]) && !self.is_person(named.id))?;
        let first = document.word_at(named.span.start);
        let of = first.checked_sub(1 + usize::from(first > 1 && document.is(first - 1, words!["the"])))?;
        let whom = of.checked_sub(1).filter(|_| document.is(of, words!["at", "for", "from", "in", "of", "with"]))?;
        let role = document.word(whom);
        let person = is_person_role(role)
            || role.strip_suffix('s').is_some_and(is_person_role)
            || self.names_person_until(document.words[whom].span());
        person.then_some(whom)
    }

    /// "Ann Lin, a dentist from Boise, Idaho, who": where the name that ends with the word `last` is a place's, who is
    /// named before a comma further off.
    fn beyond_place(&self, last: usize) -> Option<Span> {
        let document = self.document;
        let named = |last: usize| self.within(last..last + 1).last().filter(|named| named.form == Form::Name);
        named(last).filter(|named| self.is_place(named.id))?;
        let near = (last.saturating_sub(APPOSITION)..last).rev().take_while(|&at| !document.tag(at).is_finite());
        let mut commas = near.filter(|&at| document.atom(at) == word!(",")).filter_map(|comma| comma.checked_sub(1));
        commas
            .find(|&name| named(name).is_some_and(|named| self.is_person(named.id)))
            .map(|name| document.words[name].span())
    }

    /// "Ann Lin and Jo Wu, who say": where the verb behind the relative pronoun at the word `who` is of several, those two
    /// of whom the second one's name ends with the word `last`.
    fn both(&self, who: usize, last: usize) -> Option<Span> {
        let document = self.document;
        let named = |last: usize| self.within(last..last + 1).last().filter(|named| named.form == Form::Name);
        let plural = document.tag(who + 1) == Tag::Verb || document.is(who + 1, words!["are", "were", "have"]);
        let and = document.word_at(named(last).filter(|_| plural)?.span.start).checked_sub(1)?;
        let first = named(and.checked_sub(1).filter(|_| document.atom(and) == word!("and"))?)?;
        Some(document.span(document.word_at(first.span.start), last))
    }

    /// Who is meant by "who" behind the comma at the word `comma`, where the words between it and the comma before tell of
    /// somebody: "Ann Lin, an analyst at Marsh, who", "thirty members, many of them cooks, who".
    fn described(&self, comma: usize) -> Option<Described> {
        let document = self.document;
        let near = comma.saturating_sub(APPOSITION)..comma;
        let open = near.rev().find(|&at| document.words[at].shape == Shape::Mark || document.tag(at).is_finite())?;
        if document.atom(open) != word!(",") || open == 0 {
            return None;
        }
        let between = open + 1..comma;
        // "a paper, seen by the Post, which says"
        let passive = matches!(document.tag(open + 1), Tag::VerbParticiple | Tag::VerbPast);
        let made = passive && document.is(open + 2, words!["by"]) && document.is(comma + 1, words!["which", "that"]);
        if made || between.clone().any(|at| document.is(at, words!["them", "whom"])) {
            return Some(Described::Part);
        }
        let role = between.clone().any(|at| is_person_role(document.word(at)));
        let article = document.is(open + 1, words!["a", "an", "the", "his", "her", "its", "their"]);
        let named = self.within(open - 1..open).last().filter(|named| named.form == Form::Name);
        named.filter(|named| article && role && self.is_person(named.id)).map(|_| Described::By(open - 1))
    }

    /// "her lawyer, Tom Pratt,": the person named between commas behind a role.
    ///
    /// "a spokesman for the president, Ada Hart," may name either, and so nobody.
    pub(super) fn apposition(&self, head_end: usize, words: &Range<usize>, inside: &'a [Named]) -> Option<&'a Named> {
        let document = self.document;
        let mut commas = (head_end..words.end).filter(|&at| document.atom(at) == word!(","));
        let first = commas.next()?;
        // "The man who shot Ann Ode, Tom Lin,": behind the clause; but "The man who shot the mayor, Tom Lin,"
        let relative = [head_end, first + 1].iter().any(|&at| document.is(at, words!["who", "whose", "which", "that"]));
        let comma = if relative { commas.next_back().unwrap_or(first) } else { first };
        let of_role = |from: usize| (from..comma).any(|at| is_person_role(document.word(at)));
        let of_somebody = !self.is_charged(head_end) && of_role(if relative { comma - 1 } else { head_end })
            || !relative
                && inside.iter().any(|named| {
                    let at = document.word_at(named.span.start);
                    (head_end..comma).contains(&at) && self.is_person(named.id)
                });
        if of_somebody {
            return None;
        }
        // "the third, Oslo student Mary Ode,": what says more of the role may hold another name.
        let behind = || inside.iter().filter(|named| document.word_at(named.span.start) > comma);
        // "The Union's agency, Africa QDC,"
        let whole = || behind().next().and_then(|part| behind().rfind(|named| named.span.contains(part.span)));
        let named = behind().find(|named| self.is_person(named.id)).or_else(whole)?;
        // "Its spokesman, SP Mary Ode,"
        let (first, next) = (self.titled_from(named).max(comma + 1), document.word_at(named.span.end));
        // "19-year-old" as well
        let number = |at: usize| document.tag(at) == Tag::Number || document.words[at].shape == Shape::Number;
        let describes = |at: usize| {
            document.tag(at).is_noun()
                || matches!(document.tag(at), Tag::Adjective | Tag::VerbParticiple | Tag::VerbPast)
                || document.is_listed(at, &DEMONYMS)
                || number(at)
        };
        let titles = (comma + 1..first).all(|at| leads_name(document, at) || describes(at));
        // "the coach, former world number five Mary Ode,"
        // "The local MP, Labour’s Mary Ode,"
        let party = document.words[first - 1].shape == Shape::Clitic;
        let titles = titles || party && (comma + 1..first - 1).all(describes);
        // "Her coach, Dutchman Jo Ode,", "Its chair, retired GP Dr Ode,"
        let of_people = || document.is_listed(first - 1, &DEMONYMS);
        // "her friend, the biathlete Mary Ode,"
        let trade =
            || first == comma + 3 && document.is(comma + 1, words!["the"]) && document.tag(first - 1) == Tag::Noun;
        let titled = || first < document.word_at(named.span.start);
        let follows = titles
            && (first == comma + 1
                || party
                || leads_name(document, first - 1)
                || number(first - 1)
                || of_people()
                || trade()
                || titled());
        // "Nadia Ode KC"
        let honoured = document.words.get(next).is_some_and(|word| word.shape == Shape::Upper);
        let next = next + usize::from(honoured);
        let ends = next >= words.end || document.is(next, words![",", "of", "on", "in", "("]);
        // "The growers' union, NGU,", "The developer, Marsh Homes,"
        let body = (document.listed_lower(head_end - 1, &ROLES) == Some("o") || document.is(head_end - 1, TRADES))
            && self.is_body(named.id);
        (follows && ends && named.form == Form::Name && (body || self.is_person(named.id))).then_some(named)
    }
}
