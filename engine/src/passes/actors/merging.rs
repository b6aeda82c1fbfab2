//! Merges the names of one actor: "Steve Witkoff" and "Witkoff", "World Health Organization" and "WHO".

use super::kinds::Judged;
use super::names::Name;
use super::vocabulary::{is_initial, telling};
use crate::facts::*;
use crate::lexicon;
use crate::text::{Document, Shape, Span};

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
            draft.mentions.sort_by_key(|mention| (mention.span, mention.form != Form::Name));
            draft.mentions.dedup_by_key(|mention| mention.span);
            draft.roles.sort();
            dedup_words(document, &mut draft.roles);
        }
        self.list.sort_by_key(|draft| draft.mentions.first().map(|mention| mention.span));
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
    let mut kept: Vec<Span> = Vec::new();
    for &span in spans.iter().take(64) {
        let words = span.of(document.text);
        if !kept.iter().any(|other| other.of(document.text).eq_ignore_ascii_case(words)) {
            kept.push(span);
        }
    }
    *spans = kept;
}

/// One wording of a name, and its occurrences.
struct Wording {
    judged: Judged,
    names: Vec<usize>,
    /// The wording that it is merged into, by index; itself where it is the fullest.
    into: usize,
}

/// Merges `names` into actors.
pub(super) fn merge(document: &Document, names: &[Name]) -> Drafts {
    let mut wordings = wordings(document, names);
    let index = Index::new(document, names, &wordings);
    for at in 0..wordings.len() {
        if let Some(into) = index.fuller(document, names, &wordings, at).filter(|&into| into != at) {
            wordings[at].into = into;
        }
    }
    bracketed(document, names, &mut wordings);
    drafts(document, names, &wordings)
}

/// The distinct wordings with a judgement, sorted by the key that equal actors share.
fn wordings(document: &Document, names: &[Name]) -> Vec<Wording> {
    let mut order: Vec<(&str, usize)> = Vec::new();
    for (i, name) in names.iter().enumerate() {
        if name.judged.is_some() {
            order.push((key(name.text(document)), i));
        }
    }
    order.sort();
    let mut wordings: Vec<Wording> = Vec::new();
    let mut last = None;
    for (key, i) in order {
        let Some(judged) = names[i].judged else { continue };
        if last == Some(key) {
            if let Some(wording) = wordings.last_mut() {
                wording.judged.sure |= judged.sure;
                wording.names.push(i);
            }
        } else {
            let into = wordings.len();
            wordings.push(Wording { judged, names: vec![i], into });
            last = Some(key);
        }
    }
    wordings
}

/// The name that a wording is merged under: the lexicon's main form, without "The" and legal forms.
fn key(text: &str) -> &str {
    if let Some((_, main)) = lexicon::PLACES.get(text).and_then(|value| value.split_once(' ')) {
        return main;
    }
    match text {
        "U.N." | "UN" => return "United Nations",
        "EU" | "E.U." => return "European Union",
        "WHO" => return "World Health Organization",
        "AP" => return "Associated Press",
        "IMF" => return "International Monetary Fund",
        "G.O.P." | "GOP" => return "Republican Party",
        "Nato" => return "NATO",
        "F.B.I." => return "FBI",
        "C.I.A." => return "CIA",
        _ => {}
    }
    let text = text.strip_prefix("The ").unwrap_or(text);
    let legal =
        [" Inc.", " Inc", " Corp.", " Corp", " Ltd", " Ltd.", " plc", " PLC", " Co.", " LLC", " AG", " SA", ",", "."];
    let stripped = legal[..12].iter().find_map(|form| text.strip_suffix(form));
    stripped.unwrap_or(text).trim_end_matches(',')
}

/// Wordings by their words, to look fuller ones up.
struct Index<'t> {
    /// Word of a person's name, whether it is the last, wording.
    persons: Vec<(&'t str, bool, usize)>,
    /// Initials of an organization's name, wording.
    initials: Vec<(String, usize)>,
    /// Last word of an organization's or place's name, wording.
    ends: Vec<(&'t str, usize)>,
    /// First word of the same.
    starts: Vec<(&'t str, usize)>,
}

impl<'t> Index<'t> {
    fn new(document: &Document<'t>, names: &[Name], wordings: &[Wording]) -> Self {
        let mut index = Self { persons: Vec::new(), initials: Vec::new(), ends: Vec::new(), starts: Vec::new() };
        let word = |at: usize| document.span(at, at).of(document.text);
        for (i, wording) in wordings.iter().enumerate() {
            let name = &names[wording.names[0]];
            if name.first == name.last {
                continue;
            }
            if wording.judged.kind == ActorKind::Person {
                for at in name.first..=name.last {
                    index.persons.push((word(at), at == name.last, i));
                }
            } else {
                index.initials.push((initials(document, name), i));
                index.ends.push((word(name.last), i));
                index.starts.push((word(name.first), i));
            }
        }
        index.persons.sort();
        index.initials.sort();
        index.ends.sort();
        index.starts.sort();
        index
    }

    /// The wording that says more than the wording `at` and names the same actor, where just one does.
    fn fuller(&self, document: &Document, names: &[Name], wordings: &[Wording], at: usize) -> Option<usize> {
        let name = &names[wordings[at].names[0]];
        match wordings[at].judged.kind {
            ActorKind::Person if name.first == name.last => self.person(names, wordings, document.word(name.last)),
            ActorKind::Person => self.same_person(document, names, wordings, at),
            kind => self.body(document, names, wordings, at, kind),
        }
    }

    /// The person whose last name, else whose first name, is `word`; the one named most where several are.
    fn person(&self, names: &[Name], wordings: &[Wording], word: &str) -> Option<usize> {
        let start = self.persons.partition_point(|entry| entry.0 < word);
        let fits: Vec<_> = self.persons[start..].iter().take_while(|entry| entry.0 == word).take(16).collect();
        let last: Vec<usize> = fits.iter().filter(|entry| entry.1).map(|entry| entry.2).collect();
        let any: Vec<usize> = if last.is_empty() { fits.iter().map(|entry| entry.2).collect() } else { last };
        let first = |&i: &usize| std::cmp::Reverse(names[wordings[i].names[0]].first);
        let most = |&i: &usize| (wordings[i].names.len(), first(&i));
        any.into_iter().max_by_key(most)
    }

    /// "Barack Hussein Obama" for "Barack Obama": same first and last word, more between; also "J. Smith" for it.
    fn same_person(&self, document: &Document, names: &[Name], wordings: &[Wording], at: usize) -> Option<usize> {
        let name = &names[wordings[at].names[0]];
        let (first, last) = (document.word(name.first), document.word(name.last));
        let start = self.persons.partition_point(|entry| entry.0 < last);
        let fits = self.persons[start..].iter().take_while(|entry| entry.0 == last).take(16);
        let mut fuller = fits.filter(|entry| entry.2 != at).map(|entry| entry.2).filter(|&other| {
            let other = &names[wordings[other].names[0]];
            let ends = other.text(document).to_lowercase().ends_with(&name.text(document).to_lowercase());
            let (longer, begins) = (other.last - other.first > name.last - name.first, document.word(other.first));
            longer && (begins == first || ends)
                || longer && is_initial(first) && begins.starts_with(first.trim_end_matches('.'))
        });
        fuller.next()
    }

    fn body(
        &self,
        document: &Document,
        names: &[Name],
        wordings: &[Wording],
        at: usize,
        kind: ActorKind,
    ) -> Option<usize> {
        let name = &names[wordings[at].names[0]];
        let (text, word) = (name.text(document), document.word(name.last));
        let listed = lexicon::PLACES.contains(text) || lexicon::ORGANIZATIONS.get(text) == Some("");
        let letters = text.replace('.', "");
        if name.first == name.last
            && document.words[name.first].shape == Shape::Upper
            && kind == ActorKind::Organization
        {
            let start = self.initials.partition_point(|entry| entry.0 < letters);
            if let Some(entry) = self.initials.get(start).filter(|entry| entry.0 == letters && letters.len() > 1) {
                return Some(entry.1);
            }
        }
        if listed {
            return None;
        }
        let longer = |entries: &[(&str, usize)], word: &str, fits: &dyn Fn(&str) -> bool| {
            let start = entries.partition_point(|entry| entry.0 < word);
            let same = entries[start..].iter().take_while(|entry| entry.0 == word).take(16);
            let mut found = same.map(|entry| entry.1).filter(|&other| {
                let other = names[wordings[other].names[0]].text(document);
                wordings[at].judged.kind == kind && other.len() > text.len() && fits(other)
            });
            let first = found.next();
            first.filter(|&i| wordings[i].judged.kind == kind)
        };
        let starts = longer(&self.starts, document.word(name.first), &|other| other.starts_with(text));
        let suffix = name.first < name.last || !telling(word).is_empty();
        starts.or_else(|| suffix.then(|| longer(&self.ends, word, &|other| other.ends_with(text))).flatten())
    }
}

/// "WHO" of "World Health Organization": the capitals, small words left out.
fn initials(document: &Document, name: &Name) -> String {
    let words = (name.first..=name.last).map(|at| document.word(at));
    words.filter_map(|word| word.chars().next()).filter(|c| c.is_uppercase()).collect()
}

/// "World Health Organization (WHO)": what stands in brackets behind a name is another form of it.
fn bracketed(document: &Document, names: &[Name], wordings: &mut [Wording]) {
    let mut of_name: Vec<Option<usize>> = vec![None; names.len()];
    for (i, wording) in wordings.iter().enumerate() {
        for &name in &wording.names {
            of_name[name] = Some(i);
        }
    }
    for i in 1..names.len() {
        let opens =
            names[i].first >= 2 && document.word(names[i].first - 1) == "(" && document.word(names[i].last + 1) == ")";
        let before = (0..i).rev().take(3).find(|&j| names[j].last + 2 == names[i].first);
        let (true, Some(before)) = (opens && document.words[names[i].first].shape == Shape::Upper, before) else {
            continue;
        };
        if let (Some(short), Some(long)) = (of_name[i], of_name[before])
            && wordings[short].into == short
            && root(wordings, long) != short
            && wordings[long].judged.kind == ActorKind::Organization
        {
            wordings[short].into = long;
        }
    }
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

fn drafts(document: &Document, names: &[Name], wordings: &[Wording]) -> Drafts {
    let mut drafts = Drafts { list: Vec::new(), of_name: vec![None; names.len()] };
    let mut of_root: Vec<Option<usize>> = vec![None; wordings.len()];
    for (i, wording) in wordings.iter().enumerate() {
        let root = root(wordings, i);
        let judged = wordings[root].judged;
        let draft = *of_root[root].get_or_insert_with(|| {
            let name = names[wordings[root].names[0]];
            drafts.list.push(Draft {
                kind: judged.kind,
                sure: judged.sure,
                name: document.span(name.first, name.last),
                aliases: Vec::new(),
                roles: Vec::new(),
                mentions: Vec::new(),
                gender: 0,
            });
            drafts.list.len() - 1
        });
        for &name in &wording.names {
            drafts.of_name[name] = Some(draft);
            let span = document.span(names[name].first, names[name].last);
            let own = names[name].judged.unwrap_or(judged);
            let sure = own.sure || own.rule == MentionRule::TitleBeforeName || judged.sure;
            drafts.list[draft].mentions.push(Mention { span, form: Form::Name, rule: own.rule, sure });
        }
    }
    for draft in &mut drafts.list {
        name_and_aliases(document, draft);
    }
    drafts
}

/// Takes the fullest wording for the name, every other one for an alias.
fn name_and_aliases(document: &Document, draft: &mut Draft) {
    draft.mentions.sort_by_key(|mention| mention.span);
    let text = |span: Span| span.of(document.text);
    let mut wordings: Vec<Span> = draft.mentions.iter().take(400).map(|mention| mention.span).collect();
    dedup_words(document, &mut wordings);
    let fullest = wordings.iter().copied().max_by_key(|&span| (text(span).len(), std::cmp::Reverse(span)));
    draft.name = fullest.unwrap_or(draft.name);
    draft.aliases = wordings.into_iter().filter(|&span| text(span) != text(draft.name)).collect();
    draft.gender = lexicon::GIVEN_NAMES
        .get(text(draft.name).split(' ').next().unwrap_or(""))
        .and_then(|gender| gender.bytes().next())
        .filter(|_| draft.kind == ActorKind::Person)
        .unwrap_or(0);
}
