//! Whether whoever a pronoun is taken for is only told of in the sentence before it, which is about another.

use super::Cast;
use crate::facts::{ActorId, Form};
use crate::lexicon::{ROLES, is_one_persons, is_person_role};
use crate::text::{Shape, Tag};

/// So many words a subject has at most.
const SUBJECT: usize = 16;

/// The gender, as [`ROLES`] tell it, of those whom `pronoun` does not stand for.
fn other_gender(pronoun: &str) -> &'static str {
    if pronoun.eq_ignore_ascii_case("he") { "f" } else { "m" }
}

impl Cast<'_> {
    /// Whether a sentence that starts between `from` and `until` tells of somebody who is not named, and is not `id`: "A
    /// miner lay in hospital.", "Her husband laughed." A wife is no "he", where that is the `pronoun`.
    pub(in crate::passes::reporting::speakers) fn tells_of_another(
        &self,
        id: ActorId,
        pronoun: Option<&str>,
        from: u32,
        until: u32,
    ) -> bool {
        let document = self.document;
        let other = pronoun.map(other_gender);
        // “My sister died,” she said: who is told of in a quotation does not speak it.
        let quoted = |at: usize| document.is_quoted(document.words[at].span());
        let may_be = |at: usize| (other.is_none() || ROLES.get_lower(document.word(at)) != other) && !quoted(at);
        let is_of_name = |at: usize| {
            let Some(span) = document.words.get(at).map(|word| word.span()) else { return false };
            let mut around = self.behind(span.start).iter().take(3).filter(|named| named.span.contains(span));
            around.any(|named| named.form == Form::Name || named.id == id)
        };
        // "her colleague Tom Pratt" is named.
        let is_own = |at: usize| [at, at + 1].into_iter().any(&is_of_name);
        let first = document.sentence_at(from);
        let sentences = document.sentences[first..].iter().take_while(|sentence| sentence.span.start < until);
        sentences.filter(|sentence| sentence.span.start >= from).any(|sentence| {
            // "Meanwhile, the current nominee"
            let fronted = document.is(sentence.words.start + 1, words![","]);
            let subject = sentence.words.clone().skip(2 * usize::from(fronted)).take(5);
            subject
                .take_while(|&at| document.words[at].span().start < until && !document.tag(at).is_finite())
                .filter(|&at| {
                    document.words[at].shape == Shape::Lower && is_person_role(document.word(at)) && may_be(at)
                })
                .any(|at| !is_own(at))
        })
    }

    /// Whether the sentence that names `id` last before `until`, and starts at `since` or later, is about another who may be
    /// `pronoun`: "Tom Lin's brother wept.", "A man hit Tom Lin."; or tells that `id` died.
    pub(in crate::passes::reporting::speakers) fn is_anothers(
        &self,
        id: ActorId,
        pronoun: &str,
        since: u32,
        until: u32,
    ) -> bool {
        let document = self.document;
        let Some(named) = self.last_name(id, until) else { return false };
        let sentence = &document.sentences[document.sentence_at(named.span.start)];
        if sentence.span.start < since || sentence.span.end > until {
            return false;
        }
        let (first, next) = (document.word_at(named.span.start), document.word_at(named.span.end));
        let title = self.titled_from(named);
        let verb = sentence.words.clone().take(SUBJECT).find(|&at| document.tag(at).is_finite());
        let subject = sentence.words.start..verb.unwrap_or(title).max(sentence.words.start);
        let within = title > subject.start
            && (document.tag(title - 1) == Tag::Preposition || document.is(title - 1, words!["to", "who", "whose"]));
        let owns = document.is(next, words!["'s", "’s", "'", "’"]);
        // "The mayor, Tom Lin, left": what is no verb for the tagger may be one.
        // "A nurse named Tom Lin left."
        let before = title.wrapping_sub(1);
        let explains =
            verb.is_none() && document.is(before, words![","]) || document.is(before, words!["named", "called"]);
        if (subject.contains(&first) || explains) && !within && !owns {
            let died = document.is(subject.end, words!["died"]) && !document.is(subject.end - 1, words!["who"]);
            return died && self.is_person(id);
        }
        // "The mayor was asked about the arrest of Tom Lin."
        let asked = (sentence.words.start..title).find(|&at| document.is(at, words!["asked", "Asked", "questioned"]));
        let about = |at: usize| document.tag(at) == Tag::Preposition || document.is(at, words!["if", "whether", "why"]);
        if asked.is_some_and(|asked| (asked + 1..title).any(about)) {
            return true;
        }
        // "No other mayor had such a port as Lin."
        if subject.clone().any(|at| document.is(at, words!["no", "No"])) {
            return false;
        }
        let other = other_gender(pronoun);
        subject.into_iter().any(|at| {
            let role = ROLES.get_lower(document.word(at)).filter(|role| is_one_persons(role) && *role != other);
            // "Lin's terrorist past"
            document.words[at].shape == Shape::Lower && role.is_some() && !document.tag(at + 1).is_noun()
        })
    }

    /// “Tom was late,” he said: whether one of `quotations` names `id`, who is heard in it, other than "I am Tom".
    pub(in crate::passes::reporting::speakers) fn names_itself(&self, id: ActorId, quotations: &[usize]) -> bool {
        let document = self.document;
        let given = document.word(document.word_at(self.actors[id.0 as usize].name.start));
        let is_own = |at: usize| {
            document.word(at) == given && !document.is(at.wrapping_sub(1), words!["am", "'m", "’m", "is", "was"])
        };
        // “Will you pay?” he said: a capital of the quotation's first word tells no name, but for “Will, it is late.”
        let words = |at: usize| {
            let words = document.words_of(document.quotations[at].inside);
            let plain = document.is_common(words.start) && !document.is(words.start + 1, words![","]);
            words.skip(usize::from(plain))
        };
        self.is_person(id) && quotations.iter().any(|&at| words(at).any(is_own))
    }
}
