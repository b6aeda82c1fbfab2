//! An archive of a newspaper: articles about people who come again, in words that are as many as a language has, so that
//! an index of them is as large as a real one. The same for the same number.

use super::Dice;
use super::words::*;

/// An article and where it stands.
pub struct Story {
    /// Its name in addresses.
    pub name: String,
    /// The day of publication.
    pub published: String,
    /// The headline.
    pub title: String,
    /// Headline and paragraphs.
    pub text: String,
}

/// So many people are written about, few of them often.
const PEOPLE: usize = 20_000;
const FIRST: &[&str] = &[
    "Bal", "Cor", "Dren", "Fal", "Gor", "Hal", "Jar", "Kel", "Lam", "Mor", "Nor", "Pel", "Quin", "Ros", "Sal", "Tor",
    "Ul", "Ver", "Wes", "Yar", "Zel", "Bren", "Cas", "Dol", "Er", "Fren", "Gil", "Hor", "Is", "Jon",
];
const MIDDLE: &[&str] = &["a", "e", "i", "o", "u", "an", "en", "in", "on", "ar", "er", "or", "al", "el", "il", "am"];
const LAST: &[&str] = &[
    "berg", "dal", "feld", "gard", "holm", "ker", "land", "mann", "nes", "quist", "rup", "sen", "sky", "son", "stad",
    "strom", "ton", "vik", "wald", "worth",
];
const THINGS: &[&str] = &[
    "harbour",
    "bridge",
    "school",
    "market",
    "railway",
    "theatre",
    "hospital",
    "forest",
    "tunnel",
    "library",
    "stadium",
    "power",
    "water",
    "airport",
    "museum",
    "prison",
    "factory",
    "housing",
    "river",
    "ferry",
    "coal",
    "fishing",
    "wheat",
    "steel",
    "tram",
    "festival",
    "orchard",
    "lighthouse",
    "quarry",
    "archive",
];
const MATTERS: &[&str] = &[
    "wall", "report", "budget", "strike", "licence", "tax", "contract", "board", "fund", "plan", "inquiry", "permit",
    "merger", "reform", "levy", "closure", "repair", "auction", "survey", "treaty", "union", "network", "schedule",
];

/// The `number`th of them; a later one is newer.
pub fn chronicle(number: u64) -> Story {
    let mut dice = Dice(number.wrapping_mul(0x9E37_79B9).wrapping_add(7));
    for _ in 0..4 {
        dice.roll(2);
    }
    let day = number as usize / 4;
    let published = format!("{}-{:02}-{:02}", 2005 + day / 336, 1 + day / 28 % 12, 1 + day % 28);
    let people: Vec<Person> = (0..4).map(|_| Person::new(often(&mut dice, PEOPLE))).collect();
    let place = place(often(&mut dice, 2_000));
    let (thing, matter) = (dice.pick(THINGS), dice.pick(MATTERS));
    let title = format!(
        "{} {} {thing} {matter} in {place}",
        people[0].surname,
        dice.pick(&["backs", "halts", "delays", "wins"])
    );
    let mut text = format!("{title}\n\n");
    for _ in 0..9 + dice.roll(5) {
        for _ in 0..2 + dice.roll(2) {
            let (one, other) = (&people[dice.roll(4)], &people[dice.roll(4)]);
            text.push_str(&sentence(&mut dice, one, other, &place));
            text.push(' ');
        }
        text.truncate(text.trim_end().len());
        text.push_str("\n\n");
    }
    let words = title.to_lowercase().replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
    Story { name: format!("{published}-{number}-{words}"), published, title, text }
}

/// Somebody of whom every article says the same.
struct Person {
    given: &'static str,
    surname: String,
    role: &'static str,
    pronoun: &'static str,
}

impl Person {
    fn new(number: usize) -> Self {
        let mut dice = Dice(number as u64 * 7919 + 3);
        dice.roll(2);
        let (given, pronoun) =
            if number.is_multiple_of(2) { (dice.pick(WOMEN), "she") } else { (dice.pick(MEN), "he") };
        let surname = [dice.pick(FIRST), dice.pick(MIDDLE), dice.pick(LAST)].concat();
        Self { given, surname, role: dice.pick(ROLES), pronoun }
    }
}

fn place(number: usize) -> String {
    let mut dice = Dice(number as u64 * 104_729 + 11);
    dice.roll(2);
    [dice.pick(FIRST), dice.pick(MIDDLE), dice.pick(&["burg", "ford", "haven", "mouth", "port", "stead", "ville"])]
        .concat()
}

/// A number below `count`, a low one more often: the least of three.
fn often(dice: &mut Dice, count: usize) -> usize {
    dice.roll(count).min(dice.roll(count)).min(dice.roll(count))
}

/// A word that few articles have.
fn rare(dice: &mut Dice) -> String {
    [dice.pick(FIRST), dice.pick(MIDDLE), dice.pick(MIDDLE), dice.pick(LAST)].concat().to_lowercase()
}

fn sentence(dice: &mut Dice, one: &Person, other: &Person, place: &str) -> String {
    let Person { given, surname, role, pronoun } = one;
    let (thing, matter, verb) = (dice.pick(THINGS), dice.pick(MATTERS), dice.pick(SAYS));
    let (day, rare) = (dice.pick(DAYS), rare(dice));
    match dice.roll(8) {
        0 => format!("{given} {surname}, the {role}, {verb} {day} that the {thing} {matter} would cost too much."),
        1 => format!("“The {rare} {matter} is not ours,” {pronoun} {verb}."),
        2 => format!("{given} {surname} met {} {} in {place} {day}.", other.given, other.surname),
        3 => format!("The {place} {} has until {day} to publish the {thing} {matter}.", dice.pick(BODIES)),
        4 => {
            format!("“Nobody asked us about the {thing},” said {} {}, the {}.", other.given, other.surname, other.role)
        }
        5 => format!("Some {} people work at the {rare} {thing} near {place}.", 10 + dice.roll(900)),
        6 => format!("According to {given} {surname}, the {matter} of the {thing} can wait."),
        _ => format!("The {rare} was closed, and the {thing} at {place} stood empty."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn people_come_again_in_words_that_are_many() {
        let stories: Vec<Story> = (0..300).map(chronicle).collect();
        assert!(stories.iter().map(|story| &story.name).collect::<BTreeSet<_>>().len() == 300);
        assert!(stories.is_sorted_by(|one, next| one.published <= next.published));
        let words: BTreeSet<&str> = stories.iter().flat_map(|story| story.text.split_whitespace()).collect();
        assert!(words.len() > 4_000, "{}", words.len());
        assert!(engine::calendar::Date::parse(&chronicle(99_999).published).is_some());
    }
}
