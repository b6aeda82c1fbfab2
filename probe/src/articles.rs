//! Articles to read: generated from a small grammar, the same for the same number.

use std::fmt::Write as _;

mod chronicle;
mod words;

pub use chronicle::{Story, chronicle};

use words::*;

/// Picks from lists in an order that only its seed decides.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    fn pick<'l>(&mut self, list: &[&'l str]) -> &'l str {
        list[self.roll(list.len())]
    }
}

/// Who an article is about.
struct Cast {
    person: String,
    surname: &'static str,
    role: &'static str,
    pronoun: &'static str,
    other: String,
    body: String,
    place: &'static str,
}

impl Cast {
    fn of(dice: &mut Dice) -> Self {
        let woman = dice.roll(2) == 0;
        let (given, pronoun) = if woman { (dice.pick(WOMEN), "she") } else { (dice.pick(MEN), "he") };
        let surname = dice.pick(SURNAMES);
        Self {
            person: format!("{given} {surname}"),
            surname,
            role: dice.pick(ROLES),
            pronoun,
            other: format!("{} {}", dice.pick(MEN), dice.pick(SURNAMES)),
            body: format!("{} {}", dice.pick(PLACES), dice.pick(BODIES)),
            place: dice.pick(PLACES),
        }
    }
}

/// The day of publication and the text of the generated article `number`: some three thousand bytes.
pub fn generated(number: u64) -> (String, String) {
    let mut dice = Dice(number);
    let published = format!("20{:02}-{:02}-{:02}", 10 + dice.roll(16), 1 + dice.roll(12), 1 + dice.roll(28));
    let cast = Cast::of(&mut dice);
    let mut text =
        format!("{} {} {} after talks in {}\n\n", cast.surname, dice.pick(DECIDES), dice.pick(PLANS), cast.place);
    for _ in 0..8 + dice.roll(8) {
        for _ in 0..1 + dice.roll(4) {
            sentence(&mut dice, &cast, &mut text);
            text.push(' ');
        }
        text.truncate(text.trim_end().len());
        text.push_str(dice.pick(&["\n\n", "\n", "\r\n\r\n"]));
    }
    (published, text)
}

/// A text of `bytes` bytes or a little more: one generated article after the other.
pub fn long(bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 8_000);
    for number in 0.. {
        if text.len() >= bytes {
            break;
        }
        text.push_str(&generated(number).1);
        text.push('\n');
    }
    text
}

/// A saved page of a news site with the text in it.
pub fn page(title: &str, text: &str) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let (title, text) = (escaped(title), escaped(text));
    let paragraphs = text.lines().filter(|line| !line.trim().is_empty());
    let paragraphs: String = paragraphs.map(|line| ["<p>", line.trim(), "</p>\n"].concat()).collect();
    let menu = "<li><a href=\"/\">Home</a><li><a href=\"/world\">World</a>".repeat(20);
    [
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>",
        &title,
        "</title></head><body><nav><ul>",
        &menu,
        "</ul></nav><main><article><h1>",
        &title,
        "</h1>\n",
        &paragraphs,
        "</article></main><footer><ul>",
        &menu,
        "</ul></footer></body></html>\n",
    ]
    .concat()
}

fn sentence(dice: &mut Dice, cast: &Cast, text: &mut String) {
    let Cast { person, surname, role, pronoun, other, body, place } = cast;
    let (plan, day, verb, words) = (dice.pick(PLANS), dice.pick(DAYS), dice.pick(SAYS), dice.pick(UTTERANCES));
    let (open, close) = MARKS[dice.roll(MARKS.len())];
    let written = match dice.roll(14) {
        0 => write!(text, "{person}, the {role} of {place}, {verb} {day} that the {body} would delay {plan}."),
        1 => write!(text, "{open}{words},{close} {pronoun} {verb}."),
        2 => write!(text, "{open}{words},{close} {verb} {surname}, {open}and {plan} must wait.{close}"),
        3 => write!(text, "The {body} has until {day} to answer, or face {plan}."),
        4 => write!(text, "According to {other}, {plan} cost ${}.{} million.", dice.roll(90), dice.roll(10)),
        5 => write!(text, "{surname} met {other} in {place} {day} for talks on {plan}."),
        6 => write!(text, "A spokesman for the {body} declined to comment on {plan}."),
        7 => write!(text, "Officials who were not named {verb} the {role} had called it {open}{words}{close}."),
        8 => write!(
            text,
            "The {body} (“{}”) must publish {plan} within {} hours.",
            initials(body),
            12 * (1 + dice.roll(9))
        ),
        9 => write!(text, "“I told them: ‘{words},’ and they left,” {other} {verb} {day}"),
        10 => write!(text, "{place} has seen {} such cases since {}.", dice.roll(900), 1980 + dice.roll(45)),
        11 => write!(text, "Asked whether {plan} would pass, {pronoun} {verb}, {open}{words}.{close}"),
        12 => write!(text, "{}", dice.pick(ODDITIES)),
        _ => write!(text, "It rained, and the market at {place} closed {day}; few had come."),
    };
    written.unwrap_or_default();
}

fn initials(name: &str) -> String {
    name.split(' ').filter_map(|word| word.chars().next()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_is_told_by_its_number_alone() {
        assert_eq!(generated(7), generated(7));
        assert_ne!(generated(7), generated(8));
    }

    #[test]
    fn a_page_holds_its_text_and_no_markup_of_it() {
        let (_, text) = generated(3);
        let page = page("Ferry", &["Tom & <b>Ann</b> were late.\n\n", &text].concat());
        let imported = import::import("page.html", page.as_bytes()).expect("a page");
        assert!(imported.article.text.contains("Tom & <b>Ann</b> were late."), "{}", imported.article.text);
    }

    #[test]
    fn generated_articles_hold_what_the_engine_looks_for() {
        let sheet = |number| {
            let (published, text) = generated(number);
            let published = engine::calendar::Date::parse(&published);
            engine::read(&engine::article::Article { published, text, ..Default::default() })
        };
        let sheets: Vec<_> = (0..20).map(sheet).collect();
        assert!(sheets.iter().all(|sheet| !sheet.actors.is_empty() && !sheet.times.is_empty()));
        assert!(sheets.iter().filter(|sheet| !sheet.quotes.is_empty()).count() > 15);
        assert!(sheets.iter().any(|sheet| !sheet.deadlines.is_empty()));
        assert!(sheets.iter().any(|sheet| !sheet.events.is_empty()));
    }
}
