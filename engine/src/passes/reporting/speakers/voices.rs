//! The last few who were heard, and whom of them a pronoun may stand for.

use super::named::Cast;
use crate::facts::ActorId;
use crate::text::Span;

/// The newest first.
#[derive(Default)]
pub(super) struct Voices {
    last: [Option<Voice>; 4],
}

/// Somebody who was heard.
#[derive(Clone, Copy)]
pub(super) struct Voice {
    pub(super) id: ActorId,
    /// Where what they said ends.
    end: Span,
    paragraph: usize,
}

impl Voices {
    /// Paragraphs back that a pronoun may still reach.
    const REACH: usize = 4;

    pub(super) fn heard(&mut self, id: ActorId, end: Span, paragraph: usize) {
        let known = self.last.iter().position(|last| last.is_some_and(|last| last.id == id));
        self.last[..=known.unwrap_or(3)].rotate_right(1);
        self.last[0] = Some(Voice { id, end, paragraph });
    }

    /// Whether `pronoun`, taken for `id`, may be another one: whose gender the article tells.
    pub(super) fn fit(&self, cast: &Cast, id: ActorId, pronoun: &str, paragraph: usize) -> bool {
        let female = pronoun.eq_ignore_ascii_case("she");
        self.near(paragraph).any(|other| other.id != id && cast.is_female(other.id) == Some(female))
    }

    /// The last one who may be `pronoun`.
    pub(super) fn nearest(&self, cast: &Cast, pronoun: &str, paragraph: usize) -> Option<Voice> {
        let male = pronoun.eq_ignore_ascii_case("he");
        self.near(paragraph).find(|voice| cast.is_female(voice.id) != Some(male))
    }

    /// Those who were heard not far before `paragraph`.
    pub(super) fn near(&self, paragraph: usize) -> impl Iterator<Item = Voice> {
        self.last.iter().flatten().copied().filter(move |voice| paragraph <= voice.paragraph + Self::REACH)
    }
}

impl Voice {
    /// Whether a pronoun at `source` that is taken for `id` goes back to somebody named behind what this voice said.
    pub(super) fn yields(&self, cast: &Cast, id: ActorId, source: Span) -> bool {
        cast.is_person(id) && cast.is_named_between(id, self.end, source, false)
    }
}
