//! A short print of what a fact says, which a link to it carries: whoever follows the link later is told when the fact
//! says something else by then.

use super::Fact;
use super::circumstances::{channel_of, days, is_sure, others_of, speaker_of};
use crate::reading::Reading;

/// Six letters and digits, the same for the same words, speaker, place, days and certainty. Not secret: anybody can make
/// one.
pub(crate) fn fingerprint(reading: &Reading, fact: Fact) -> String {
    let sheet = &reading.sheet;
    let mut says = String::from(fact.letter());
    let mut add = |words: &str| {
        says.push_str(words);
        says.push('\n');
    };
    match fact {
        // Mentions are found, and nobody's word.
        Fact::Actor(at) => {
            if let Some(actor) = sheet.actors.get(at as usize) {
                [actor.name]
                    .iter()
                    .chain(&actor.roles)
                    .chain(&actor.aliases)
                    .for_each(|&span| add(reading.words(span)));
                add(&(actor.kind as u8).to_string());
            }
        }
        _ => fact.passages(sheet).into_iter().for_each(|span| add(reading.words(span))),
    }
    match fact {
        Fact::Event(at) => {
            if let Some(event) = sheet.events.get(at as usize) {
                add(&[event.kind as u8, event.status as u8].map(|number| number.to_string()).join(" "));
            }
        }
        Fact::Deadline(at) => {
            if let Some(deadline) = sheet.deadlines.get(at as usize) {
                [deadline.demand, deadline.consequence].into_iter().flatten().for_each(|span| add(reading.words(span)));
            }
        }
        _ => {}
    }
    let who = speaker_of(sheet, fact).into_iter().chain(others_of(sheet, fact));
    who.for_each(|actor| add(reading.name_of(actor)));
    channel_of(sheet, fact).into_iter().for_each(|channel| add(reading.words(channel.span)));
    if let Some((from, to)) = days(reading, fact) {
        add(&from.to_string());
        add(&to.to_string());
    }
    add(if is_sure(sheet, fact) { "sure" } else { "" });
    letters(&says)
}

/// The hash, of which six letters of base 32 hold thirty bits.
fn letters(text: &str) -> String {
    const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let hash = archive::hash(text.as_bytes());
    (0..6).map(|at| char::from(ALPHABET[(hash >> (at * 5)) as usize & 31])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::Reading;
    use crate::sample;
    use engine::facts::ActorId;

    #[test]
    fn another_speaker_is_another_print_and_a_correction_elsewhere_is_not() {
        let (before, mut seed) = (sample::reading(), sample::seed());
        seed.sheet.quotes[1].speaker = Some(ActorId(0));
        let after = Reading::from(seed);
        let print = |reading: &Reading, at| fingerprint(reading, Fact::Quote(at));
        assert_ne!(print(&before, 1), print(&after, 1));
        assert_eq!(print(&before, 0), print(&after, 0));
        assert_eq!(print(&before, 0).len(), 6);
    }

    #[test]
    fn no_two_facts_of_an_article_share_a_print() {
        let reading = sample::reading();
        let mut prints: Vec<String> = Fact::all(&reading.sheet).map(|fact| fingerprint(&reading, fact)).collect();
        let count = prints.len();
        prints.sort();
        prints.dedup();
        // The sample has the same Friday twice.
        assert_eq!(prints.len(), count - 1);
    }
}
