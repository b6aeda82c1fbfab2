//! Merges the names of one actor: "Steve Witkoff" and "Witkoff", "World Health Organization" and "WHO".

use super::fuller::{Index, in_capitals};
use super::judges::is_bench;
use super::kinds::Judged;
use super::name::Name;
use super::neighbours::has_kin;
use super::renamed;
use super::signs::shortens;
use super::spouses::marry;
use super::texts::{NameTexts, Texts};
use super::wordings::{Wording, wordings};
use crate::facts::*;
use crate::lexicon::{self, Atom};
use crate::order::{sort, sort_by_key};
use crate::text::{Document, Shape, Span};
use std::collections::BTreeMap;

/// What is known of an actor while the passes gather it.
#[derive(Debug)]
pub(super) struct Draft {
    pub kind: ActorKind,
    pub sure: bool,
    pub name: Span,
    pub aliases: Vec<Span>,
    pub roles: Vec<Span>,
    pub mentions: Vec<Mention>,
    /// 'm', 'f', or 0 where nothing tells.
    pub gender: u8,
}

impl Draft {
    fn new(judged: Judged, name: Span) -> Self {
        let (aliases, roles, mentions) = (Vec::new(), Vec::new(), Vec::new());
        Self { kind: judged.kind, sure: judged.sure, name, aliases, roles, mentions, gender: 0 }
    }
}

/// The actors in the making.
#[derive(Debug, Default)]
pub(super) struct Drafts {
    pub list: Vec<Draft>,
    /// For each of the names, its actor.
    pub of_name: Vec<Option<usize>>,
}

impl Drafts {
    /// The finished actors, in the order of first mention, and each actor's mentions in order.
    pub(super) fn into_actors(mut self, document: &Document) -> Vec<Actor> {
        for draft in &mut self.list {
            sort_by_key(&mut draft.mentions, |mention| (mention.span, mention.form != Form::Name));
            draft.mentions.dedup_by_key(|mention| mention.span);
            sort(&mut draft.roles);
            dedup_words(document, &mut draft.roles);
        }
        sort_by_key(&mut self.list, |draft| draft.mentions.first().map(|mention| mention.span));
        let finished = |draft: Draft| Actor {
            name: draft.name,
            kind: draft.kind,
            roles: draft.roles,
            aliases: draft.aliases,
            mentions: draft.mentions,
            sure: draft.sure,
        };
        self.list.into_iter().filter(|draft| !draft.mentions.is_empty()).map(finished).collect()
    }
}

/// Leaves each wording once, the first.
fn dedup_words(document: &Document, spans: &mut Vec<Span>) {
    let mut kept = 0;
    for at in 0..spans.len().min(64) {
        let words = spans[at].of(document.text);
        if !spans[..kept].iter().any(|other| other.of(document.text).eq_ignore_ascii_case(words)) {
            spans[kept] = spans[at];
            kept += 1;
        }
    }
    spans.truncate(kept);
}

/// Merges `names` into actors.
pub(super) fn merge(document: &Document, names: &[Name], texts: &NameTexts) -> Drafts {
    let (mut wordings, of_name) = wordings(document, names, texts);
    let index = Index::new(document, names, &wordings);
    for at in 0..wordings.len() {
        let mut fuller = index.fuller(&wordings, at);
        fuller.retain(|&into| into != at && !is_kin(document, names, &wordings[at], &wordings[into]));
        if let Some(&into) = fuller.first() {
            wordings[at].into = into;
        }
        if fuller.len() > 1 {
            wordings[at].rivals = fuller;
        }
    }
    let mut given = marry(document, names, &of_name, &index, &mut wordings);
    lone_surnames(names, &mut wordings);
    bracketed(document, names, &of_name, &mut wordings, &mut given);
    for at in 0..wordings.len() {
        wordings[at].rivals = distinct(&wordings, &wordings[at].rivals);
    }
    drafts(document, names, &of_name, &wordings, &given)
}

/// "Otto Dorn's son, Otto Jr.": whoever is told to be the kin of `of` is somebody else, though the name be shorter.
fn is_kin(document: &Document, names: &[Name], wording: &Wording, of: &Wording) -> bool {
    let first = names[wording.names[0]].first();
    let comma = usize::from(first > 0 && document.atom(first - 1) == word!(","));
    let kin = first.checked_sub(1 + comma).filter(|&kin| {
        kin > 1 && (has_kin(document.atom(kin)) || document.is(kin, words!["successor", "predecessor", "deputy"]))
    });
    kin.is_some_and(|kin| {
        document.is(kin - 1, words!["'s", "’s"]) && document.word(kin - 2) == document.word(names[of.names[0]].last())
    })
}

/// "Mr. Orlov" and "Orlov", where no fuller name tells: one person, unless two are told apart by their titles.
fn lone_surnames(names: &[Name], wordings: &mut [Wording]) {
    let lone = |wording: &Wording, at: usize| {
        let name = &names[wording.names[0]];
        wording.into == at && wording.judged.kind == ActorKind::Person && name.first() == name.last()
    };
    let mut start = 0;
    while start < wordings.len() {
        let key = wordings[start].key;
        let end = start + wordings[start..].iter().take_while(|wording| wording.key == key).count();
        let same: Vec<usize> = (start..end).filter(|&at| lone(&wordings[at], at)).collect();
        let (plain, told): (Vec<usize>, Vec<usize>) = same
            .into_iter()
            .partition(|&at| matches!(wordings[at].title.as_str(), "" | "mr" | "mrs" | "ms" | "miss" | "dr"));
        let (bare, courteous): (Vec<usize>, Vec<usize>) =
            plain.into_iter().partition(|&at| wordings[at].title.is_empty());
        match (told.as_slice(), courteous.as_slice()) {
            ([one], []) => bare.iter().for_each(|&at| wordings[at].into = *one),
            ([one], [other]) if is_bench(&wordings[*one].title) => bare.iter().for_each(|&at| {
                wordings[at].into = *other;
                wordings[at].rivals = vec![*other, *one];
            }),
            ([one], [_]) => courteous.iter().chain(&bare).for_each(|&at| wordings[at].into = *one),
            ([], [one]) => bare.iter().for_each(|&at| wordings[at].into = *one),
            ([], [one, _, ..]) => bare.iter().for_each(|&at| {
                wordings[at].into = *one;
                wordings[at].rivals.clone_from(&courteous);
            }),
            _ => {}
        }
        start = end;
    }
}

/// "World Health Organization (WHO)", "Union of Bakers, UNBAK,": what stands in brackets behind a name, or its letters between
/// commas, is another form of it; so is what it is known as. The wordings by which their bearers are called come to `given`.
fn bracketed(
    document: &Document,
    names: &[Name],
    of_name: &[Option<u32>],
    wordings: &mut [Wording],
    given: &mut Vec<usize>,
) {
    let of_name = |name: usize| of_name[name].map(|wording| wording as usize);
    for i in 1..names.len() {
        if let Some(own) = renamed::own_name(document, names, i) {
            if let (Some(new), Some(own)) = (of_name(i), of_name(own))
                && wordings[new].into == new
                && root(wordings, own) != new
            {
                wordings[new].into = own;
                // Nobody is called by another name at birth any more.
                given.extend(renamed::born(document, names, i).map(|_| own));
            }
            continue;
        }
        let stands = |open: Atom, close: &[Atom]| {
            names[i].first() >= 2
                && document.atom(names[i].first() - 1) == open
                && document.atom(names[i].last() + 1).is(close)
        };
        // The whole name, and not the place that ends it: "Trade Council of Togo (TCT)"
        let ends = |&j: &usize| names[j].last() + 2 == names[i].first();
        let before = (0..i).rev().take(4).filter(ends).min_by_key(|&j| names[j].first());
        let letters = |j: usize| shortens(document.word(names[i].first()), names[j].text(document));
        let opens = stands(word!("("), words![")"])
            || stands(word!(","), words![",", ".", ";"]) && !names[i].nested && before.is_some_and(letters);
        let Some(before) = before.filter(|_| opens) else { continue };
        let upper =
            |i: usize| names[i].first() == names[i].last() && document.words[names[i].first()].shape == Shape::Upper;
        let (short, long) = match (upper(before), upper(i)) {
            (true, false) if names[i].first() < names[i].last() => (before, i),
            (false, true) => (i, before),
            _ => continue,
        };
        // Letters of other words than a body's only one are of somebody else: "COLUMBUS, Ohio (AP)".
        let one = names[long].first() == names[long].last();
        if one && !shares_letter(document.word(names[short].first()), document.word(names[long].first())) {
            continue;
        }
        if let (Some(short), Some(long)) = (of_name(short), of_name(long))
            && wordings[short].into == short
            && wordings[short].judged.kind == ActorKind::Organization
            && root(wordings, long) != short
            && wordings[long].judged.kind == ActorKind::Organization
        {
            wordings[short].into = long;
        }
    }
}

/// Whether both begin with the same letter, small or capital.
fn shares_letter(short: &str, long: &str) -> bool {
    let first = |word: &str| word.chars().next().map(|letter| letter.to_ascii_lowercase());
    first(short) == first(long)
}

/// The actors behind `rivals`, each once; none where there is but one.
fn distinct(wordings: &[Wording], rivals: &[usize]) -> Vec<usize> {
    let mut kept = Vec::new();
    for rival in rivals.iter().map(|&rival| root(wordings, rival)) {
        if !kept.contains(&rival) {
            kept.push(rival);
        }
    }
    if kept.len() > 1 { kept } else { Vec::new() }
}

fn root(wordings: &[Wording], mut at: usize) -> usize {
    for _ in 0..8 {
        if wordings[at].into == at {
            break;
        }
        at = wordings[at].into;
    }
    at
}

/// The actors of `wordings`; a wording in `given` is what its actor is called by.
fn drafts(
    document: &Document,
    names: &[Name],
    of_name: &[Option<u32>],
    wordings: &[Wording],
    given: &[usize],
) -> Drafts {
    let mut drafts = Drafts { list: Vec::new(), of_name: vec![None; names.len()] };
    let mut of_root: Vec<Option<usize>> = vec![None; wordings.len()];
    let shorter = shorter(wordings);
    let houses = houses(document, names, wordings);
    for (at, (name, wording)) in names.iter().zip(of_name).enumerate() {
        let Some(wording) = wording.map(|wording| &wordings[wording as usize]) else { continue };
        let (whose, certain) = whose(names, wordings, &shorter, wording, name);
        let root = root(wordings, whose);
        let judged = wordings[root].judged;
        let span = document.span(name.first(), name.last());
        let draft = *of_root[root].get_or_insert_with(|| {
            drafts.list.push(Draft::new(judged, span));
            drafts.list.len() - 1
        });
        drafts.of_name[at] = Some(draft);
        // "Torval said" beside "Torval Marine" and "Jo Torval": either may be meant.
        let lone = judged.kind == ActorKind::Person && name.first() == name.last() && name.title().is_none();
        let certain = certain && !(lone && houses.find(document.word(name.first())).is_some());
        let own = name.judged.unwrap_or(judged);
        drafts.list[draft].mentions.push(Mention { span, form: Form::Name, rule: own.rule, sure: certain });
    }
    for draft in &mut drafts.list {
        name_and_aliases(document, draft);
    }
    for &root in given {
        let Some(draft) = of_root[root].map(|draft| &mut drafts.list[draft]) else { continue };
        let own = |span: &&mut Span| span.of(document.text) == wordings[root].key;
        if let Some(alias) = draft.aliases.iter_mut().find(own) {
            std::mem::swap(alias, &mut draft.name);
        }
    }
    drafts
}

/// The first words of the names of firms that the text names before anybody of that surname: "Torval" of "Torval Marine".
fn houses<'t>(document: &Document<'t>, names: &[Name], wordings: &[Wording]) -> Texts<'t> {
    let bodies = wordings.iter().filter(|wording| wording.judged.kind == ActorKind::Organization);
    let bodies: Vec<_> = bodies.map(|wording| &names[wording.names[0]]).collect();
    let persons = wordings.iter().filter(|wording| wording.judged.kind == ActorKind::Person);
    let persons = persons.map(|wording| &names[wording.names[0]]).filter(|name| name.first() < name.last());
    // Of those who have a surname the first named.
    let mut bearers: BTreeMap<&str, usize> = BTreeMap::new();
    for name in persons {
        let first = bearers.entry(document.word(name.last())).or_insert(name.first());
        *first = name.first().min(*first);
    }
    let firm = |name: &&&Name| {
        let sort = document.atom(name.last());
        let founded = sort.is(words!["University", "Foundation", "Institute", "Library", "Campaign", "Administration"]);
        let later = bearers.get(document.word(name.first())).is_some_and(|&bearer| name.first() < bearer);
        name.last() == name.first() + 1 && later && !founded
    };
    bodies.iter().filter(firm).map(|name| document.word(name.first())).collect()
}

/// Each wording that is another's short form for certain, behind the one that it is merged into.
fn shorter(wordings: &[Wording]) -> Vec<(usize, usize)> {
    let short = |&(at, wording): &(usize, &Wording)| wording.into != at && wording.rivals.is_empty();
    let mut shorter: Vec<_> =
        wordings.iter().enumerate().filter(short).map(|(at, wording)| (wording.into, at)).collect();
    sort(&mut shorter);
    shorter
}

/// A surname stays unsure for this many words after another who has it was named in full or by the given name, and for
/// good where it stood alone for nobody before.
const SHADOW: usize = 60;

/// Whose surname `name` is, among those whom the text has introduced by then, and whether that is certain.
fn whose(
    names: &[Name],
    wordings: &[Wording],
    shorter: &[(usize, usize)],
    wording: &Wording,
    name: &Name,
) -> (usize, bool) {
    let before = |at: usize| {
        let same = &wordings[at].names;
        let count = same.partition_point(|&at| names[at].first() < name.first());
        count.checked_sub(1).map(|last| names[same[last]].last())
    };
    let last = |rival: usize| {
        let from = shorter.partition_point(|entry| entry.0 < rival);
        let given = shorter[from..].iter().take_while(|entry| entry.0 == rival).filter_map(|entry| before(entry.1));
        before(rival).map(|full| given.fold(full, usize::max))
    };
    let mut introduced = wording.rivals.iter().filter_map(|&rival| Some((rival, last(rival)?)));
    let Some((main, _)) = introduced.next() else { return (wording.into, wording.rivals.is_empty()) };
    let first = |at: usize| wordings[at].names.first().map_or(0, |&at| names[at].first());
    let own = wording.names.first().map_or(0, |&at| names[at].first());
    (main, introduced.all(|(rival, last)| last + SHADOW < name.first() && own < first(rival)))
}

/// Takes the fullest wording for the name, every other one for an alias.
fn name_and_aliases(document: &Document, draft: &mut Draft) {
    let text = |span: Span| span.of(document.text);
    // Who is named once has no other wording.
    if draft.mentions.len() > 1 {
        sort_by_key(&mut draft.mentions, |mention| mention.span);
        let mut wordings: Vec<Span> = draft.mentions.iter().take(400).map(|mention| mention.span).collect();
        let fullness = |&span: &Span| (!in_capitals(text(span)), text(span).len(), std::cmp::Reverse(span));
        draft.name = wordings.iter().copied().max_by_key(fullness).unwrap_or(draft.name);
        dedup_words(document, &mut wordings);
        wordings.retain(|&span| !text(span).eq_ignore_ascii_case(text(draft.name)));
        draft.aliases = wordings;
    } else if let Some(mention) = draft.mentions.first() {
        draft.name = mention.span;
    }
    draft.gender = Some(text(draft.name).split(' ').next().unwrap_or(""))
        .filter(|_| draft.kind == ActorKind::Person)
        .and_then(gender)
        .unwrap_or(0);
}

/// What a given name tells of gender; "Hans-Dieter" is as "Hans" is.
fn gender(given: &str) -> Option<u8> {
    let first = given.split('-').next().unwrap_or(given);
    [given, first].iter().find_map(|name| lexicon::GIVEN_NAMES.get(name)?.bytes().next())
}
