//! In which zone a deadline's day closes, and why.

use super::draft::Due;
use crate::article::Article;
use crate::facts::*;
use crate::lexicon;
use crate::passes::scene::Scene;

/// The zone of a due time set by `issuer`.
pub(super) fn zone(
    scene: &Scene,
    due: Option<Due>,
    issuer: Option<ActorId>,
    article: &Article,
) -> Option<(String, ZoneRule)> {
    if let Some(zone) = due.and_then(|due| stated(scene, due)) {
        return Some((zone, ZoneRule::StatedZone));
    }
    if let Some(zone) = issuer.and_then(|issuer| of_actor(scene, issuer, article)) {
        return Some((zone.into(), ZoneRule::ZoneOfIssuer));
    }
    // A country whose clocks we do not know does not keep those of the newsroom.
    let foreign = issuer.is_some_and(|issuer| scene.actors[issuer.0 as usize].kind == ActorKind::Place);
    (!foreign && !article.zone.is_empty()).then(|| (article.zone.clone(), ZoneRule::ZoneOfDateline))
}

/// "5 p.m. Eastern", "midnight Moscow time", "14:00 UTC+3".
fn stated(scene: &Scene, due: Due) -> Option<String> {
    let words = due.time.map_or(due.end..due.end, |id| scene.time_words(id));
    let clock = due.precision <= Precision::Hour;
    // "noon (1100 GMT)": another hour's zone
    let other = (words.start..due.end).find(|&at| scene.is(at, word!("(")) && scene.time_from(at + 1).is_some());
    (words.start..other.unwrap_or(words.end.max(due.end) + 2)).find_map(|at| {
        let time = (at + 1..at + 4).any(|at| scene.is(at, word!("time")));
        if !clock && !time {
            return None;
        }
        let word = scene.document.word(at);
        let pair = [word, " ", scene.document.word(at + 1)].concat();
        let named = |list: &'static lexicon::List| list.get_lower(&pair).or_else(|| list.get_lower(word));
        offset(scene, at).filter(|_| clock).or_else(|| {
            let zone = named(&lexicon::CLOCK_ZONES).filter(|_| clock && names_zone(scene, at, due.end));
            zone.or_else(|| named(&lexicon::CAPITAL_ZONES).filter(|_| time)).map(str::to_owned)
        })
    })
}

/// Whether the word `at` can name a clock's zone: "EST", "Pacific", and no "cat" or "art". Behind a comma after the due
/// time, which ends at `end`, another phrase may begin: "by 5 p.m. Friday, Eastern Foods said".
fn names_zone(scene: &Scene, at: usize, end: usize) -> bool {
    let word = scene.document.word(at);
    let capitals = word.bytes().take_while(u8::is_ascii_uppercase).count();
    let letters = word.split(['-', '.']).next().unwrap_or("").len();
    // "EST" and "East Africa Time", but not "Eat" or "Art"
    let long = letters >= "central".len() || scene.is(at + 2, word!("time"));
    let named = capitals == letters || long && capitals == 1;
    let apart = at > end && scene.is_mark(at - 1);
    let whole = scene.is_mark(at + 1) || (at + 1..at + 4).any(|at| scene.is(at, word!("time")));
    named && (!apart || whole)
}

/// "UTC+3", which is IANA's Etc/GMT-3: its names count westward.
fn offset(scene: &Scene, at: usize) -> Option<String> {
    let span = scene.document.words.get(at)?.span();
    let rest = &scene.document.text[span.start as usize..];
    let rest = rest.strip_prefix("UTC").or_else(|| rest.strip_prefix("GMT"))?;
    let (sign, digits) = match rest.chars().next()? {
        '+' => ("-", &rest[1..]),
        '-' => ("+", &rest[1..]),
        '−' => ("+", &rest['−'.len_utf8()..]),
        _ => return None,
    };
    let count = digits.bytes().take_while(u8::is_ascii_digit).count();
    let hours: u8 = digits[..count].parse().ok().filter(|hours| (1..=14).contains(hours))?;
    let (tens, ones) = (hours / 10, hours % 10);
    let mut zone = ["Etc/GMT", sign].concat();
    zone.extend((tens > 0).then(|| char::from(b'0' + tens)));
    zone.push(char::from(b'0' + ones));
    Some(zone)
}

/// The zone of the seat of `actor`: by its name, by the country in its role, or by the office that it is known for.
fn of_actor(scene: &Scene, actor: ActorId, article: &Article) -> Option<&'static str> {
    let text = scene.document.text;
    let actor = &scene.actors[actor.0 as usize];
    let name = actor.name.of(text);
    if actor.kind != ActorKind::Person {
        return seat(name);
    }
    let roles = || actor.roles.iter().map(|role| role.of(text));
    roles()
        .filter(|role| is_office(role))
        .find_map(seat)
        .or_else(|| held(name, article))
        .filter(|_| !roles().any(is_former))
}

/// The zone of the first country, capital or seat that `name` speaks of: "the Kremlin", "U.S. Treasury".
pub(super) fn seat(name: &str) -> Option<&'static str> {
    let name = name.strip_prefix("the ").unwrap_or(name);
    let whole = lexicon::CAPITAL_ZONES.get(&name.to_ascii_lowercase());
    whole.or_else(|| {
        name.split([' ', '’', '\'']).find_map(|word| lexicon::CAPITAL_ZONES.get(&word.to_ascii_lowercase()))
    })
}

fn is_office(role: &str) -> bool {
    const OFFICES: &[&str] = &[
        "ambassador",
        "chancellor",
        "chairman",
        "commissioner",
        "envoy",
        "governor",
        "justice",
        "king",
        "leader",
        "minister",
        "official",
        "premier",
        "president",
        "prime",
        "regulator",
        "secretary",
        "senator",
        "spokesman",
        "spokesperson",
        "spokeswoman",
    ];
    role.split(' ').any(|word| OFFICES.contains(&word.to_ascii_lowercase().as_str()))
}

fn is_former(role: &str) -> bool {
    role.split(' ').any(|word| matches!(word, "former" | "Former" | "ex-president" | "late"))
}

/// Heads of state and government hold office for listed years: "2017-2020 2025-".
fn held(name: &str, article: &Article) -> Option<&'static str> {
    let (zone, years) = lexicon::OFFICE_HOLDERS.get(&name.to_lowercase())?.split_once(' ')?;
    let year = article.published?.year;
    let within = |term: &str| {
        let Some((from, to)) = term.split_once('-') else { return false };
        let from: i16 = from.parse().unwrap_or(i16::MAX);
        from <= year && year <= to.parse().unwrap_or(i16::MAX)
    };
    years.split(' ').any(within).then_some(zone)
}
