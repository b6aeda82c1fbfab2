//! Whom labels stand for: "WALLACE: …", "JL: …", "A: …".

use super::Cast;
use crate::facts::{ActorId, ActorKind, Form};
use crate::passes::reporting::speakers::Speaker;
use crate::text::{Paragraph, Span};

impl Cast<'_> {
    /// The only person who is named above the first "Q: …" of an interview.
    pub(super) fn interviewed(&self) -> Option<ActorId> {
        let asks = |paragraph: &&Paragraph| paragraph.span.of(self.document.text).starts_with("Q: ");
        let first = self.document.paragraphs.iter().find(asks)?.span.start;
        let above = self.mentions.iter().take_while(|named| named.span.end <= first);
        let mut persons = above.filter(|named| named.form == Form::Name && self.is_person(named.id));
        let id = persons.next()?.id;
        persons.all(|named| named.id == id).then_some(id)
    }

    /// "WALLACE: …" in a transcript: the one person who has that surname.
    pub(super) fn in_capitals(&self, source: Span) -> Option<Speaker> {
        let text = self.document.text;
        let shouted = source.of(text);
        if shouted == "A" {
            return self.interviewed.map(|id| Speaker { id, with: Vec::new(), sure: true });
        }
        let name = |id: usize| self.actors[id].name.of(text).rsplit(' ').next().unwrap_or("");
        // "LIN: …", "JO LIN: …"
        let called = |id: usize| if shouted.contains(' ') { self.actors[id].name.of(text) } else { name(id) };
        let labels = self.labels_turns(source);
        // "JL: …" of Jo Lin
        let first = |word: &str| word.chars().next().filter(|letter| letter.is_uppercase());
        let initials = |id: usize| self.actors[id].name.of(text).split(' ').map(first).eq(shouted.chars().map(Some));
        let fits = |&id: &usize| {
            self.actors[id].kind == ActorKind::Person
                && (called(id).to_uppercase() == shouted || labels && initials(id))
        };
        // A transcript has few speakers; more actors are looked at by no rule that stays linear.
        let mut found = (0..self.actors.len().min(64)).filter(fits);
        let id = found.next().filter(|&id| found.next().is_none() && called(id) != shouted)?;
        Some(Speaker { id: ActorId(id as u32), with: Vec::new(), sure: true })
    }

    /// Whether `source` is two or three letters that open their paragraph before a colon, and one of the next or last few
    /// paragraphs as well.
    fn labels_turns(&self, source: Span) -> bool {
        let document = self.document;
        let letters = source.of(document.text);
        let at = document.paragraph_at(source.start);
        let opens = |at: usize| {
            let words = document.paragraphs[at].span.of(document.text);
            words.strip_prefix(letters).is_some_and(|rest| rest.starts_with(':'))
        };
        let near = at.saturating_sub(4)..(at + 5).min(document.paragraphs.len());
        (2..4).contains(&letters.len()) && opens(at) && near.filter(|&other| other != at).any(opens)
    }
}
