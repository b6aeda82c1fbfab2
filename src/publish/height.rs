//! How high a card stands in a frame, told before any browser has drawn it: oEmbed and whoever writes a frame by hand
//! need a number, and a build must not need a browser.
//!
//! Reckoned from the lines that its words take and from what the stylesheet gives each of its parts. Where type is wider
//! or narrower than supposed, it errs by a line or two; a frame's own messages, which hosts understand, correct that.

use crate::reading::Reading;
use crate::state::{Due, Fact};
use engine::facts::{ActorKind, Deadline};
use engine::text::Span;

/// CSS pixels: the frame for which heights are reckoned.
pub(super) const WIDTH: u32 = 600;
/// What the explorer's sides leave of it for words.
const ROOM: f32 = 536.0;

/// Type as the stylesheet has it: the width of an average letter and the height of a line.
#[derive(Clone, Copy)]
struct Type {
    letter: f32,
    line: f32,
}

const HEADLINE: Type = Type { letter: 11.4, line: 24.7 };
const QUOTE: Type = Type { letter: 10.6, line: 28.4 };
const BODY: Type = Type { letter: 9.0, line: 26.35 };
const TERM: Type = Type { letter: 10.1, line: 26.6 };
const SMALL: Type = Type { letter: 7.6, line: 20.3 };

/// The headline's room above and below, the line with place and day, and the foot with its way to all facts.
const AROUND: f32 = 39.3 + 63.0;
/// A deadline's clock with the slider and the way to its story below it, and its last term: how sure it is, and why.
const CLOCK: f32 = 354.0;
const CERTAINTY: f32 = 214.0;
/// A term's name stands beside it.
const TERMS: f32 = 381.0;
const BETWEEN_TERMS: f32 = 12.0;

/// The card of `fact` in a frame [`WIDTH`] wide, in CSS pixels.
pub(super) fn height(reading: &Reading, fact: Fact) -> u32 {
    let card = match fact {
        Fact::Actor(at) => actor(reading, at as usize),
        Fact::Quote(at) => reading.sheet.quotes.get(at as usize).map(|quote| {
            124.9 + BODY.line * quote.with.len() as f32 + QUOTE.lines(&reading.quoted(&quote.spans), ROOM)
        }),
        Fact::Claim(at) => {
            reading.sheet.claims.get(at as usize).map(|claim| 98.7 + BODY.lines(&joined(reading, &claim.content), ROOM))
        }
        Fact::Event(at) => {
            reading.sheet.events.get(at as usize).map(|event| 112.9 + BODY.lines(reading.words(event.span), ROOM))
        }
        Fact::Deadline(at) => reading.sheet.deadlines.get(at as usize).map(|it| deadline(reading, it)),
        Fact::Time(at) => Some(time(reading, at)),
    };
    let headline = HEADLINE.lines(reading.headline(), ROOM);
    (AROUND + headline + card.unwrap_or_default()).ceil() as u32
}

fn actor(reading: &Reading, at: usize) -> Option<f32> {
    let actor = reading.sheet.actors.get(at)?;
    let roles = joined(reading, &actor.roles);
    let roles = if roles.is_empty() { 0.0 } else { 5.0 + SMALL.lines(&roles, ROOM) };
    let name = reading.words(actor.name);
    let is_told = matches!(actor.kind, ActorKind::Unnamed | ActorKind::Group)
        || actor.aliases.iter().any(|&alias| !name.contains(reading.words(alias)))
        || reading.sheet.quotes.iter().any(|quote| quote.sure && quote.speaker.is_some_and(|id| id.0 as usize == at));
    Some(90.6 + roles + if is_told { 2.0 + SMALL.line } else { 0.0 })
}

fn deadline(reading: &Reading, deadline: &Deadline) -> f32 {
    let term = |words: &str| BETWEEN_TERMS + TERM.lines(words, TERMS);
    let words = [deadline.demand, deadline.consequence].into_iter().flatten().map(|span| term(reading.words(span)));
    let actors = [deadline.set_by, deadline.on].into_iter().flatten().map(|actor| term(reading.name_of(actor)));
    let has_clock = Due::of(deadline, reading.time(deadline.due)).is_some();
    let clock = if has_clock { CLOCK } else { 2.0 * BODY.line };
    clock + words.chain(actors).sum::<f32>() + CERTAINTY
}

/// Where the times of an article agree, the card says so in half of its room.
fn time(reading: &Reading, at: u32) -> f32 {
    let agreements = reading.sheet.agreements.iter().filter(|agreement| agreement.time.0 == at);
    58.6 + agreements.map(|_| 4.0 * SMALL.line).sum::<f32>()
}

fn joined(reading: &Reading, spans: &[Span]) -> String {
    let words: Vec<&str> = spans.iter().map(|&span| reading.words(span)).collect();
    words.join(" · ")
}

impl Type {
    /// How high `text` stands: whole words to a line.
    fn lines(self, text: &str, room: f32) -> f32 {
        let letters = (room / self.letter) as usize;
        let (mut lines, mut used) = (1_u16, 0);
        for word in text.split_whitespace() {
            let length = word.chars().count();
            let with_blank = used + usize::from(used > 0) + length;
            if with_blank > letters && used > 0 {
                lines += 1;
                used = length;
            } else {
                used = with_blank;
            }
        }
        f32::from(lines) * self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn words_go_to_the_next_line_as_wholes() {
        let narrow = Type { letter: 10.0, line: 20.0 };
        assert_eq!(narrow.lines("four five six", 90.0), 40.0);
        assert_eq!(narrow.lines("four five six", 200.0), 20.0);
        assert_eq!(narrow.lines("incomprehensibility", 90.0), 20.0);
        assert_eq!(narrow.lines("", 90.0), 20.0);
    }

    #[test]
    fn a_longer_quote_stands_higher_and_nothing_stands_lower_than_its_frame() {
        let mut seed = sample::seed();
        let before = height(&Reading::from(seed.clone()), Fact::Quote(0));
        let length = seed.article.text.len();
        seed.sheet.quotes[0].spans = vec![Span::new(0, length.min(900))];
        assert!(height(&Reading::from(seed.clone()), Fact::Quote(0)) > before + 100);
        let reading = Reading::from(seed);
        assert!(Fact::all(&reading.sheet).all(|fact| height(&reading, fact) > 150));
    }
}
