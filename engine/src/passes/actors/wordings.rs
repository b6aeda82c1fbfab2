//! The distinct wordings of the names, each with its occurrences: what is written the same names the same actor.

use super::kinds::Judged;
use super::name::Name;
use super::texts::{NameTexts, Texts};
use super::vocabulary::is_suffix;
use crate::facts::{ActorKind, MentionRule};
use crate::lexicon;
use crate::order::sort_by;
use crate::text::Document;
use std::iter::successors;

/// One wording of a name, and its occurrences.
pub(super) struct Wording<'t> {
    pub judged: Judged,
    /// The names so worded, in order.
    pub names: Vec<usize>,
    /// For a surname that follows a title, the title's last word in small letters: "king" in "King Hussein".
    pub title: String,
    /// The wording that it is merged into, by index; itself where it is the fullest.
    pub into: usize,
    /// Where several persons have this surname: all of them, by wording.
    pub rivals: Vec<usize>,
    /// What it is merged under.
    pub key: &'t str,
}

/// The distinct wordings with a judgement, sorted by the key that equal actors share, and for each of the names its own.
pub(super) fn wordings<'t>(
    document: &Document<'t>,
    names: &[Name],
    texts: &NameTexts<'t>,
) -> (Vec<Wording<'t>>, Vec<Option<u32>>) {
    let mut keys = Texts::default();
    let mut key_of = vec![None; texts.len()];
    // By key the last wording that has it, and of each wording the one before with its key: a few at most.
    let (mut last, mut before): (Vec<Option<u32>>, Vec<Option<u32>>) = (Vec::new(), Vec::new());
    let mut wordings: Vec<Wording> = Vec::with_capacity(texts.len());
    let mut of_name = vec![None; names.len()];
    // A person and the place of the same name are two.
    let is_person = |judged: Judged| judged.kind == ActorKind::Person;
    // In the order of the text: to go from one name to the next of its wording would be slow in a long one.
    for (at, name) in names.iter().enumerate() {
        let Some(judged) = name.judged else { continue };
        let key = *key_of[name.text as usize].get_or_insert_with(|| keys.number(key(name.text(document))));
        last.resize(keys.len(), None);
        let title = title(document, name, judged);
        let is_same = |wording: &Wording| wording.title == title && is_person(wording.judged) == is_person(judged);
        let known = successors(last[key], |&own| before[own as usize]).find(|&own| is_same(&wordings[own as usize]));
        of_name[at] = known.or(Some(wordings.len() as u32));
        match known {
            Some(own) => {
                let wording = &mut wordings[own as usize];
                if judged.rule == MentionRule::KnownOrganization && wording.judged.kind == ActorKind::Place {
                    wording.judged = judged;
                }
                wording.judged.sure |= judged.sure;
                wording.names.push(at);
            }
            None => {
                let into = wordings.len();
                before.push(last[key].replace(into as u32));
                let key = keys.text(key);
                wordings.push(Wording { judged, names: vec![at], title, into, rivals: Vec::new(), key });
            }
        }
    }
    sort_by(&mut wordings, |one, other| {
        (one.key, &one.title, is_person(one.judged)).cmp(&(other.key, &other.title, is_person(other.judged)))
    });
    // Until here each tells where it stood as they came.
    let mut places = vec![0; wordings.len()];
    for (place, wording) in wordings.iter_mut().enumerate() {
        places[std::mem::replace(&mut wording.into, place)] = place as u32;
    }
    of_name.iter_mut().flatten().for_each(|at| *at = places[*at as usize]);
    (wordings, of_name)
}

/// The title before a lone surname, or "sr" of a father: persons who share a name may be told apart by them.
fn title(document: &Document, name: &Name, judged: Judged) -> String {
    // Father and son of one name are two.
    if name.first() < name.last() && matches!(document.word(name.last() + 1), "Sr" | "Sr.") {
        return "sr".to_owned();
    }
    if name.title().is_none() || name.first() != name.last() || judged.kind != ActorKind::Person {
        return String::new();
    }
    title_head(document.word(name.first() - 1))
}

/// A title in small letters, abbreviations written out: "gov." and "governor" are one.
pub(super) fn title_head(word: &str) -> String {
    let lower = word.to_lowercase();
    let full = match lower.trim_end_matches('.') {
        "gov" => "governor",
        "sen" => "senator",
        "rep" => "representative",
        "gen" => "general",
        "pres" => "president",
        "prof" => "professor",
        "lt" => "lieutenant",
        "col" => "colonel",
        "capt" => "captain",
        "sgt" => "sergeant",
        "rev" => "reverend",
        other => other,
    };
    full.to_owned()
}

/// The name that a wording is merged under: the lexicon's main form, without "The" and legal forms.
fn key(text: &str) -> &str {
    if let Some((_, main)) = lexicon::PLACES.get(text).and_then(|value| value.split_once(' ')) {
        return main;
    }
    if let Some(main) = main_form(text) {
        return main;
    }
    let text = ["The ", "Co ", "Co. "].iter().find_map(|first| text.strip_prefix(first)).unwrap_or(text);
    if let Some((short, tail)) = text.rsplit_once(' ')
        && TAILS.contains(&tail)
        && [short, text].into_iter().all(|name| lexicon::ORGANIZATIONS.contains(name))
    {
        return short;
    }
    let stripped = LEGAL_FORMS.iter().find_map(|form| text.strip_suffix(form)).unwrap_or(text);
    let last = stripped.rsplit(' ').next().unwrap_or(stripped);
    // "Hun Sen." ends a sentence, "Sammy Davis Jr." and "John D." do not.
    let stop = last.strip_suffix('.').is_some_and(|word| word.len() > 2 && !word.contains('.') && !is_suffix(last));
    if stop { stripped.trim_end_matches(['.', ',']) } else { stripped.trim_end_matches(',') }
}

/// What short forms that every reader knows stand for.
pub(super) fn main_form(text: &str) -> Option<&'static str> {
    Some(match text {
        "U.N." | "UN" => "United Nations",
        "EU" | "E.U." => "European Union",
        "WHO" => "World Health Organization",
        "AP" => "Associated Press",
        "IMF" => "International Monetary Fund",
        "G.O.P." | "GOP" => "Republican Party",
        "Fed" => "Federal Reserve",
        "Asean" => "ASEAN",
        "Fifa" => "FIFA",
        "Nasa" => "NASA",
        "Nato" => "NATO",
        "Opec" => "OPEC",
        "Uefa" => "UEFA",
        "Unesco" => "UNESCO",
        "Unicef" => "UNICEF",
        "F.B.I." => "FBI",
        "C.I.A." => "CIA",
        _ => return None,
    })
}

/// What bodies may leave out that the lexicon knows with it and without: "JPMorgan Chase", "Fox News".
const TAILS: [&str; 9] =
    ["Agency", "Chase", "Foundation", "International", "Media", "Mobil", "News", "Party", "United"];

const LEGAL_FORMS: [&str; 13] =
    [" Inc.", " Inc", " Corp.", " Corp", " Ltd", " Ltd.", " plc", " PLC", " Co.", " Co", " LLC", " AG", " SA"];
