//! Who is heard without a name: "a user", "the Marsh campaign", "several of its backers", where their words are told.
//!
//! `unnamed` finds those who act by their verbs; here the report itself tells that somebody speaks, so that fewer words
//! have to. Nobody is made who is not heard, and no paper: what "a poll" or "the report" tells, its writers say.

mod phrase;

use super::heads::wider;
use super::vocabulary::role_at;
use crate::facts::*;
use crate::order::{sort, sort_by_key, sort_by_number};
use crate::passes::reporting::{Pattern, Report};
use crate::text::{Document, Shape, Span, Tag};
use phrase::{Lead, Phrase, SITTING, VOICES};
use std::collections::BTreeMap;

/// The `actors` with those who are heard in `reports`, and have no name, among them.
pub(crate) fn heard(document: &Document, reports: &[Report], actors: Vec<Actor>) -> Vec<Actor> {
    let mut sources: Vec<Span> = reports.iter().filter_map(|report| source(document, report)).collect();
    sort_by_number(&mut sources, |source| source.number());
    sources.dedup();
    let mut crowd = Crowd::new(document, actors);
    for source in sources {
        if let Some(phrase) = Phrase::of(document, source) {
            crowd.hear(&phrase);
        }
    }
    let mut actors = crowd.actors;
    sort_by_key(&mut actors, |actor| actor.mentions.first().map(|mention| mention.span));
    actors
}

/// The words that name who speaks, where the `report` tells that somebody does.
fn source(document: &Document, report: &Report) -> Option<Span> {
    let source = report.source?;
    let acts = report.pattern == Pattern::CueBeforeObject && report.quotations.is_empty() && !report.direct;
    let owned = report.pattern == Pattern::OwnedWords;
    if report.inner || report.unsaid || report.led || acts || owned || report.content.is_empty() {
        return None;
    }
    let first = document.word_at(source.start);
    // "a friend of the mayor said": the source is cut.
    let behind = matches!(report.pattern, Pattern::AccordingTo | Pattern::ByAfterCue);
    let cut = !behind
        && first > 0
        && document.is(first - 1, words!["about", "at", "by", "for", "from", "of", "on", "to", "with"]);
    (!cut && !document.is_quoted(document.words[first].span())).then_some(source)
}

/// Those of whom an article tells, and by which words each of them who has no name is known.
struct Crowd<'d, 't> {
    document: &'d Document<'t>,
    actors: Vec<Actor>,
    /// Every mention with its actor, in the order of the ends.
    mentions: Vec<(Span, usize, Form)>,
    /// Who has no name, by the heads of the words that describe them.
    heads: BTreeMap<String, Vec<usize>>,
    known: BTreeMap<String, usize>,
    /// The offices of persons who are named, and "board" of "the Marsh Board", in small letters and sorted.
    held: Vec<String>,
    /// Who has "secretary of state", in small letters; `None` where several have.
    offices: BTreeMap<String, Option<usize>>,
}

impl<'d, 't> Crowd<'d, 't> {
    fn new(document: &'d Document<'t>, actors: Vec<Actor>) -> Self {
        let mut mentions = Vec::with_capacity(actors.iter().map(|actor| actor.mentions.len()).sum());
        let mut heads: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut held = Vec::new();
        let mut offices = BTreeMap::new();
        for (at, actor) in actors.iter().enumerate() {
            mentions.extend(actor.mentions.iter().map(|mention| (mention.span, at, mention.form)));
            if actor.mentions.iter().all(|mention| mention.form != Form::Name) {
                let head = document.words_of(actor.name).next_back().map(|head| document.word(head).to_lowercase());
                heads.entry(head.unwrap_or_default()).or_default().push(at);
            }
            if actor.kind == ActorKind::Organization {
                let words = document.words_of(actor.name).filter(|&at| document.atom(at).lower().is(SITTING));
                held.extend(words.map(|at| document.word(at).to_lowercase()));
            }
            if actor.kind == ActorKind::Person {
                let words = actor.roles.iter().flat_map(|&role| document.words_of(role));
                held.extend(words.map(|at| office(document, at)));
                for role in actor.roles.iter().map(|role| role.of(document.text)).filter(|role| role.contains(" of ")) {
                    let of_several = |bearer: &mut Option<usize>| *bearer = bearer.filter(|&other| other == at);
                    offices.entry(role.to_lowercase()).and_modify(of_several).or_insert(Some(at));
                }
            }
        }
        sort_by_number(&mut mentions, |(span, ..)| u64::from(span.end) << 32);
        sort(&mut held);
        held.dedup();
        Self { document, actors, mentions, heads, known: BTreeMap::new(), held, offices }
    }

    /// The mentions that end behind the byte `at`.
    fn behind(&self, at: u32) -> &[(Span, usize, Form)] {
        &self.mentions[self.mentions.partition_point(|(span, ..)| span.end <= at)..]
    }

    /// Adds whom the `phrase` means.
    fn hear(&mut self, phrase: &Phrase) {
        let document = self.document;
        let head = document.words[phrase.words.end - 1].span();
        let near = self.behind(head.start).iter().take(4);
        let taken = near.filter(|(span, ..)| span.start < head.end).map(|&(span, who, _)| (span, who)).next();
        if let Some((span, who)) = taken {
            // "the utility spokesman" where the one who is known speaks for a mine
            if phrase.definite && self.actors[who].kind == ActorKind::Unnamed && !self.is_called(who, phrase) {
                let mentions = &mut self.actors[who].mentions;
                let place = mentions.partition_point(|mention| mention.span < span);
                mentions[place..]
                    .iter_mut()
                    .take_while(|mention| mention.span == span)
                    .for_each(|found| found.sure = false);
            }
            self.describe(who, span, phrase.name);
            return;
        }
        // "the Department of Trade deputy head Ann Lin" is Ann Lin.
        let titles = |(span, who, form): &(Span, usize, Form)| {
            *form == Form::Name && span.end == phrase.name.end && self.actors[*who].kind == ActorKind::Person
        };
        if self.behind(head.end).iter().take(6).any(titles) && phrase.kind == ActorKind::Organization {
            return;
        }
        // "the group, the Marsh Trust, said", "three firms — Marsh, Ode and Lin — said": the name is told.
        let behind = document.word_at(phrase.name.end);
        let describes =
            |at: usize| document.tag(at).is_noun() || matches!(document.tag(at), Tag::Adjective | Tag::Determiner);
        let explained = document.is(behind, words![",", "—", "–", "--", "-"])
            && self.behind(phrase.name.end).iter().take(2).any(|(span, who, form)| {
                let mut between = behind + 1..document.word_at(span.start);
                let place = self.actors[*who].kind == ActorKind::Place;
                *form == Form::Name && !place && between.len() < 6 && between.all(describes)
            });
        if explained || self.explains(phrase) {
            return;
        }
        let called = phrase.head(document);
        let span = document.span(phrase.words.start, phrase.words.end - 1);
        if let Some(bearer) = self.bearer(phrase) {
            self.mention(bearer, span, Form::Role, MentionRule::DefiniteRole);
            return;
        }
        if phrase.kind == ActorKind::Unnamed && phrase.lead != Lead::One {
            // "her lawyer", where one is named who is a lawyer
            if self.held.binary_search(&office(document, phrase.words.end - 1)).is_ok() {
                return;
            }
        }
        let before = phrase.definite.then(|| self.before(phrase, &called)).flatten();
        if phrase.definite
            && before.is_none()
            && document.atom(phrase.words.end - 1).lower().is(SITTING)
            && self.held.binary_search(&called).is_ok()
        {
            return;
        }
        if phrase.definite
            && phrase.kind == ActorKind::Unnamed
            && before.is_none()
            && !document.is(phrase.words.end - 1, VOICES)
        {
            return;
        }
        let key = if before.is_none() { self.key(phrase) } else { None };
        let found = before.or_else(|| self.known.get(key.as_ref()?).copied());
        let rule =
            if phrase.kind == ActorKind::Unnamed { MentionRule::UnnamedSubject } else { MentionRule::GroupSubject };
        if let Some(found) = found {
            self.mention(found, span, Form::Role, rule);
            return;
        }
        let new = self.actors.len();
        if let Some(key) = key {
            self.known.insert(key, new);
        }
        self.heads.entry(called).or_default().push(new);
        let (roles, aliases) = (Vec::new(), Vec::new());
        let name = phrase.name;
        let mention = Mention { span, form: Form::Role, rule, sure: true };
        self.actors.push(Actor { name, kind: phrase.kind, roles, aliases, mentions: vec![mention], sure: true });
    }

    fn mention(&mut self, who: usize, span: Span, form: Form, rule: MentionRule) {
        let mentions = &mut self.actors[who].mentions;
        let place = mentions.partition_point(|other| other.span < span);
        mentions.insert(place, Mention { span, form, rule, sure: true });
    }

    /// "The secretary of state": the one person told of before who is called so to the letter.
    fn bearer(&self, phrase: &Phrase) -> Option<usize> {
        let document = self.document;
        let office = phrase.name.of(document.text).split_once(' ').filter(|_| phrase.lead == Lead::The)?.1;
        let bearer = (*self.offices.get(&office.to_lowercase())?)?;
        self.actors[bearer].mentions.first().filter(|first| first.span.start < phrase.name.start).map(|_| bearer)
    }

    /// "A spokesman" is "a spokesman for the port": who has no name but the words of the mention at `span` is called by
    /// the longer `name` that is told there.
    fn describe(&mut self, who: usize, span: Span, name: Span) {
        let actor = &mut self.actors[who];
        // "Police said it was late. Police in Sarn said": not all of them are there.
        let one = actor.kind == ActorKind::Unnamed || actor.mentions.len() == 1;
        let own = actor.kind != ActorKind::Person && actor.name == span && span.start == name.start;
        if one && own && actor.mentions[0].form == Form::Role {
            actor.name = name;
        }
    }

    /// "Ann Lin, 34, a baker,": whether the `phrase` explains who is named before it.
    fn explains(&self, phrase: &Phrase) -> bool {
        let document = self.document;
        let Some(comma) = phrase.words.start.checked_sub(1).filter(|&at| document.atom(at) == word!(",")) else {
            return false;
        };
        let near = comma.saturating_sub(6);
        let Some(from) = document.words.get(near) else { return false };
        let named = self.behind(from.span().start).iter().take(6).rev().find(|(span, who, form)| {
            *form == Form::Name && self.actors[*who].kind == ActorKind::Person && document.word_at(span.end) <= comma
        });
        let tells = |at: usize| {
            matches!(document.words[at].shape, Shape::Number | Shape::Upper) || document.is(at, words!["(", ")", ","])
        };
        named.is_some_and(|(span, ..)| (document.word_at(span.end)..comma).all(tells))
    }

    /// The one of whom the text has told before by the words of the definite `phrase` with the head `called`.
    fn before(&self, phrase: &Phrase, called: &str) -> Option<usize> {
        let document = self.document;
        let start = document.words[phrase.words.start].span().start;
        let all = self.heads.get(called)?.iter().copied();
        // "The police said it was late. Police left": there is one police.
        let one = role_at(document, phrase.words.end - 1) == Some("g");
        let mut told =
            all.filter(|&at| one || self.actors[at].mentions.first().is_some_and(|first| first.span.start < start));
        let only = told.next().filter(|_| told.next().is_none())?;
        self.is_called(only, phrase).then_some(only)
    }

    /// Whether the name of the actor `who` has every word of the definite `phrase`.
    fn is_called(&self, who: usize, phrase: &Phrase) -> bool {
        let document = self.document;
        let name = document.words_of(self.actors[who].name);
        let says = |at: usize| name.clone().any(|own| document.word(own).eq_ignore_ascii_case(document.word(at)));
        (phrase.words.start + 1..phrase.words.end).all(says)
    }

    /// The words by which whom the `phrase` means is known again; `None` where each is somebody new.
    fn key(&self, phrase: &Phrase) -> Option<String> {
        let document = self.document;
        let inner = phrase.words.start + usize::from(phrase.lead != Lead::Bare);
        match phrase.lead {
            // "a spokesman for the port" is whoever speaks for it.
            Lead::One if !document.word(phrase.words.end - 1).starts_with("spokes") => None,
            Lead::Pronoun => {
                let pronoun = document.words[phrase.words.start].span();
                let owner = self.behind(pronoun.start).first().filter(|(span, ..)| *span == pronoun)?;
                Some([&*owner.1.to_string(), " ", &phrase.head(document)].concat())
            }
            _ => {
                // "Marsh's campaign", "the Marsh campaign"
                let said = |&at: &usize| document.words[at].shape != Shape::Clitic;
                let words = document.words_of(document.span(inner, phrase.words.end - 1).cover(phrase.name));
                let words: Vec<&str> =
                    words.filter(|&at| at >= inner).filter(said).map(|at| document.word(at)).collect();
                Some(words.join(" ").to_lowercase())
            }
        }
    }
}

/// The word by which a text goes on calling whoever has the role at the word `at`.
fn office(document: &Document, at: usize) -> String {
    let word = document.word(at).to_lowercase();
    wider(&word).map_or(word, str::to_owned)
}
