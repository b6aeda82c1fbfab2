//! Whom a courtesy means that the one named in full does not fit: "Mrs Lin" behind "Tom Lin" and "his wife, Ann".

use super::fuller::{Index, gender_of};
use super::name::Name;
use super::neighbours::has_kin;
use super::wordings::Wording;
use crate::facts::ActorKind;
use crate::lexicon::{self, Atom};
use crate::text::Document;

/// Somebody who is called by a given name alone, and whose husband or wife has a surname.
struct Spouse<'t> {
    /// 'm' or 'f'
    gender: &'static str,
    surname: &'t str,
    /// The wording of the given name.
    wording: usize,
    /// Whether the text tells of another who fits as well.
    rivalled: bool,
}

const WIVES: &[Atom] = words!["wife", "widow"];
const HUSBANDS: &[Atom] = words!["husband", "widower"];
/// Women who share a surname with their kinsman: "his mother".
const KINSWOMEN: &[Atom] = words!["daughter", "sister", "mother"];
/// Men who share it with their kinswoman: "her son".
const KINSMEN: &[Atom] = words!["son", "brother", "father"];

/// Names before a spouse's among which the other one's is looked for.
const NEAR: usize = 6;

/// The spouses that the text tells of by their given names.
fn spouses<'t>(document: &Document<'t>, names: &[Name], of_name: &[Option<u32>]) -> Vec<Spouse<'t>> {
    let mut found: Vec<Spouse> = Vec::new();
    for (i, wording) in of_name.iter().enumerate() {
        let Some(wording) = wording.map(|wording| wording as usize) else { continue };
        let Some((gender, surname)) = married(document, names, i).or_else(|| coupled(document, names, i)) else {
            continue;
        };
        let known = found.iter().position(|other| other.gender == gender && other.surname == surname);
        match known {
            Some(other) => found[other].rivalled |= found[other].wording != wording,
            // More than a few are a list.
            None if found.len() < 16 => found.push(Spouse { gender, surname, wording, rivalled: false }),
            None => {}
        }
    }
    found
}

/// "Tess and Callum Lin": the given name at `i` and the surname that it shares with the one behind "and".
fn coupled<'t>(document: &Document<'t>, names: &[Name], i: usize) -> Option<(&'static str, &'t str)> {
    let name = &names[i];
    if name.first() < name.last() || document.atom(name.last() + 1) != word!("and") {
        return None;
    }
    let person = |name: &Name| name.judged.is_some_and(|judged| judged.kind == ActorKind::Person);
    let next = names.get(i + 1).filter(|next| next.first() == name.last() + 2 && person(next))?;
    let full = next.first() < next.last() && next.title().is_none() && name.title().is_none() && person(name);
    let gender = lexicon::GIVEN_NAMES.get(document.word(name.first())).filter(|gender| !gender.is_empty())?;
    full.then(|| (gender, document.word(next.last())))
}

/// What the given name at `i` is told to be the husband or the wife of: "his wife, Ann", "Lin's husband Tom"; or the kin of
/// the other gender: "her son Tom", but not "his son Tom".
fn married<'t>(document: &Document<'t>, names: &[Name], i: usize) -> Option<(&'static str, &'t str)> {
    let name = &names[i];
    let comma = usize::from(name.first() > 0 && document.is(name.first() - 1, words![","]));
    let kin = name.first().checked_sub(1 + comma)?;
    // "her son Tom, 4," is no "Mr".
    let age = document.words.get(name.last() + 2).and_then(|age| age.span().of(document.text).parse::<u8>().ok());
    let child = age.is_some_and(|age| age < 18) && document.is(name.last() + 1, words![",", "("]);
    let owned_by = |owner: &[Atom]| !child && kin > 0 && document.is(kin - 1, owner);
    let gender = match () {
        () if document.is(kin, WIVES) => "f",
        () if document.is(kin, HUSBANDS) => "m",
        () if document.is(kin, KINSWOMEN) && owned_by(words!["his", "His"]) => "f",
        () if document.is(kin, KINSMEN) && owned_by(words!["her", "Her"]) => "m",
        () => return None,
    };
    let person = |name: &Name| name.judged.is_some_and(|judged| judged.kind == ActorKind::Person);
    let owned = document.is(kin.checked_sub(1)?, words!["his", "her", "His", "Her", "'s", "’s"]);
    let lone = name.first() == name.last() && name.title().is_none() && person(name);
    let holder = names[..i].iter().rev().take(NEAR).find(|name| !name.nested && person(name))?;
    (lone && owned).then(|| (gender, document.word(holder.last())))
}

/// Merges the lone surname behind a courtesy that only a spouse of the text fits into the spouse's wording.
///
/// Returns the spouses' wordings.
pub(super) fn marry(
    document: &Document,
    names: &[Name],
    of_name: &[Option<u32>],
    index: &Index,
    wordings: &mut [Wording],
) -> Vec<usize> {
    let spouses = spouses(document, names, of_name);
    let mut married = Vec::new();
    for at in (0..wordings.len()).filter(|_| !spouses.is_empty()) {
        let wording = &wordings[at];
        let name = &names[wording.names[0]];
        let Some(gender) = gender_of(&wording.title).filter(|_| name.first() == name.last()) else { continue };
        // "her son Tom. Mr Lin, her husband, said"
        let owned = document.is(name.last() + 1, words![","]) && document.is(name.last() + 2, words!["her", "his"]);
        if owned && (has_kin(document.atom(name.last() + 3)) || document.is(name.last() + 3, words!["uncle", "aunt"])) {
            continue;
        }
        let fits = |spouse: &&Spouse| spouse.gender == gender && spouse.surname == wording.key && !spouse.rivalled;
        let Some(own) = spouses.iter().find(fits).map(|spouse| spouse.wording) else { continue };
        // "Ann Lin" has the courtesy herself where the text names her in full.
        let full = |&into: &usize| into != at && index.gender(&wordings[into]).is_some_and(|own| own == gender);
        let fuller = full(&wording.into) || wording.rivals.iter().any(full);
        if !fuller && own != at && wordings[own].into == own {
            wordings[at].into = own;
            wordings[at].rivals.clear();
            married.push(own);
        }
    }
    married
}
