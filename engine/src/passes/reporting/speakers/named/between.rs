//! Whom a pronoun may stand for besides whoever was heard before it.

use super::{Cast, Named, by_courtesy, by_name, by_role};
use crate::facts::{ActorId, ActorKind, Form};
use crate::lexicon::{GIVEN_NAMES, NO_FIRMS, ROLES, is_one_persons, is_person_role};
use crate::text::{Shape, Span};

/// So many mentions before a pronoun whoever it stands for is named.
const BACK: usize = 24;

/// Words before a name that a sentence starts with: "His former colleague, Erik Lin".
const NEAR_START: usize = 4;

impl Cast<'_> {
    /// Whether `pronoun` at the start of a new paragraph may mean whoever the article is about rather than `id`, who was
    /// heard before it and is hardly named: an obituary goes back to its own person, who is named `often`.
    pub(in crate::passes::reporting::speakers) fn is_outshone(&self, id: ActorId, pronoun: &str, often: u32) -> bool {
        let foremost = self.foremost[usize::from(pronoun.eq_ignore_ascii_case("she"))];
        foremost.is_some_and(|foremost| {
            let [most, own] = [foremost, id].map(|id| self.named[id.0 as usize]);
            foremost != id && own <= 2 && most >= often
        })
    }

    /// Whether the given name of `id`, or a pronoun that surely stands for it, is a woman's.
    pub(in crate::passes::reporting::speakers) fn is_female(&self, id: ActorId) -> Option<bool> {
        self.female[id.0 as usize]
    }

    /// Whether between `since` and `until` the kin or staff of somebody, or anybody `beside` what is told, is named who is
    /// not `id`, and may be `pronoun`: "said Lin. His son Erik was there. “I swam,” he said." Before the
    /// byte `from` only kin or staff that a sentence starts with.
    pub(in crate::passes::reporting::speakers) fn names_another(
        &self,
        id: ActorId,
        since: Span,
        until: Span,
        pronoun: &str,
        from: u32,
        beside: impl Fn(Span) -> bool,
    ) -> bool {
        let female = pronoun.eq_ignore_ascii_case("she");
        let starts = |first: usize, at: u32| {
            self.document.sentences[self.document.sentence_at(at)].words.start + NEAR_START >= first
        };
        let mut between = self.behind(since.end).iter().take_while(|named| named.span.end <= until.start);
        between.any(|named| {
            let first = self.document.word_at(named.span.start);
            // "For Jonathan Lin, Wu was a friend": what somebody thinks is told, and who thinks so may go on.
            let title = self.titled_from(named);
            let title = title - usize::from(title > 0 && by_courtesy(self.document, title - 1).is_some());
            let viewed = |at: usize| self.document.is(at, words!["For", "To"]);
            named.id != id
                && named.form == Form::Name
                && self.is_person(named.id)
                && (beside(named.span)
                    || title.checked_sub(1).is_some_and(viewed)
                    || (named.span.start >= from || starts(first, named.span.start))
                        && first.checked_sub(1).is_some_and(|at| {
                            self.document.atom(at) == word!(",") || is_person_role(self.document.word(at))
                        }))
                && self.is_female(named.id).is_none_or(|other| other == female)
        })
    }

    /// The body whose name the sentence starts with that starts at `start`, where no other one is named before `until`.
    pub(in crate::passes::reporting::speakers) fn body_before(&self, start: u32, until: Span) -> Option<ActorId> {
        let mut inside = self.behind(start).iter().take_while(|named| named.span.end <= until.start);
        let first = inside.next().filter(|named| named.form == Form::Name && named.sure && self.is_body(named.id))?;
        let from = self.document.word_at(start);
        let the = usize::from(self.document.is(from, words!["The"]));
        let starts = self.document.word_at(first.span.start) == from + the
            && !self.document.is(self.document.word_at(first.span.end), words!["and", ",", "'s", "’s"]);
        let alone = inside.all(|named| named.id == first.id || self.is_one_person(named.id));
        (starts && alone).then_some(first.id)
    }

    /// Whether anybody other than `id` who `counts` is named between `since` and `until`.
    pub(in crate::passes::reporting::speakers) fn names_other(
        &self,
        id: ActorId,
        since: u32,
        until: Span,
        counts: impl Fn(ActorId) -> bool,
    ) -> bool {
        let mut between = self.behind(since).iter().take_while(|named| named.span.end <= until.start);
        between.any(|named| named.id != id && named.form != Form::Pronoun && counts(named.id))
    }

    /// Whether a body, a group or a place other than `id` is named between `since` and `until`.
    pub(in crate::passes::reporting::speakers) fn names_other_body(
        &self,
        id: ActorId,
        since: Span,
        until: Span,
    ) -> bool {
        self.names_other(id, since.start, until, |other| !self.is_one_person(other))
    }

    /// "the company", "the Leeds-based firm"
    pub(in crate::passes::reporting::speakers) fn is_firm_noun(&self, source: Span) -> bool {
        let document = self.document;
        let words = document.words_of(source);
        let based = words.len() == 3 && document.word(words.start + 1).ends_with("-based");
        (words.len() == 2 || based)
            && document.is(words.start, words!["the", "The"])
            && document.is(words.end - 1, words!["company", "firm"])
    }

    /// "Nobody had seen the coach, Tom Lin, he said": whether `id` is named in `content`, which `source` stands behind, but
    /// not at its start, nor as a subject: "In May Tom Lin was ill, he said".
    pub(in crate::passes::reporting::speakers) fn is_told_of(
        &self,
        id: ActorId,
        content: &[Span],
        source: Span,
    ) -> bool {
        let document = self.document;
        let before = content.first().filter(|content| content.end <= source.start);
        before.is_some_and(|content| {
            let mut inside = self.behind(content.start).iter().take_while(|named| named.span.end <= content.end);
            let own = |named: &&Named| named.id == id && named.form == Form::Name;
            inside.find(own).is_some_and(|named| {
                let (first, next) = (document.word_at(content.start), document.word_at(named.span.end));
                let acts = document.words[first].shape != Shape::Mark && document.tag(next).is_finite();
                self.titled_from(named) > first + 1 && !acts && !self.titled_from_start(id, content.start)
            })
        })
    }

    /// Whether `id` is named in the words `told`.
    pub(in crate::passes::reporting::speakers) fn is_named_in(&self, id: ActorId, told: Span) -> bool {
        let mut inside = self.behind(told.start).iter().take_while(|named| named.span.end <= told.end);
        inside.any(|named| named.id == id && named.form == Form::Name)
    }

    /// “It was late,” said Lin. He left. “It was,” she said: whether another pronoun than this stands for `id` between `since`
    /// and `until`.
    pub(in crate::passes::reporting::speakers) fn is_other_pronoun(
        &self,
        id: ActorId,
        pronoun: &str,
        since: Span,
        until: Span,
    ) -> bool {
        let other = if pronoun.eq_ignore_ascii_case("he") { "she" } else { "he" };
        let mut between = self.behind(since.end).iter().take_while(|named| named.span.end <= until.start);
        between.any(|named| named.id == id && named.span.of(self.document.text).eq_ignore_ascii_case(other))
    }

    /// Whether `id` may be "the company": a body whose name does not tell that it is none.
    pub(in crate::passes::reporting::speakers) fn may_be_firm(&self, id: ActorId) -> bool {
        let document = self.document;
        let name = document.words_of(self.actors[id.0 as usize].name);
        self.is_body(id) && !name.into_iter().any(|at| document.is(at, NO_FIRMS))
    }

    /// "The senior official" behind "A senior mine official": whether `source` repeats words of `id`, whom nothing names; who
    /// was a former mayor is no mayor.
    pub(in crate::passes::reporting::speakers) fn is_unnamed_as(&self, id: ActorId, source: Span) -> bool {
        let document = self.document;
        let actor = &self.actors[id.0 as usize];
        let own = || document.words_of(actor.name);
        let repeated = |at: usize| own().any(|other| document.word(other).eq_ignore_ascii_case(document.word(at)));
        actor.kind == ActorKind::Unnamed
            && document.words_of(source).skip(1).all(repeated)
            && !own().any(|at| document.is(at, words!["former"]))
    }

    /// Whether all of `source` is what the text calls `id` by in place of its name: "the company".
    pub(in crate::passes::reporting::speakers) fn is_called(&self, id: ActorId, source: Span) -> bool {
        let mut near =
            self.behind(source.end.saturating_sub(1)).iter().take_while(|named| named.span.end == source.end);
        near.any(|named| named.span == source && named.id == id && named.form == Form::Role)
    }

    /// Where the name of `id` that stands last before `until` ends, unless it is far back.
    pub(in crate::passes::reporting::speakers) fn last_named(&self, id: ActorId, until: Span) -> Option<u32> {
        self.last_name(id, until.start).map(|named| named.span.end)
    }

    pub(super) fn last_name(&self, id: ActorId, until: u32) -> Option<&Named> {
        let before = self.ends.first_from(&self.mentions, until + 1, |named| named.span.end);
        let mut near = self.mentions[..before].iter().rev().take(BACK);
        near.find(|named| named.id == id && named.form == Form::Name)
    }

    /// Whether a sentence from `start` on opens with the name of `id`, perhaps behind a title.
    fn titled_from_start(&self, id: ActorId, start: u32) -> bool {
        let named = self.behind(start).iter().take(4).find(|named| named.id == id && named.form == Form::Name);
        let first = self.document.word_at(start);
        named.is_some_and(|named| {
            let name = self.document.word_at(named.span.start);
            self.titled_from(named) <= first || (first..name).all(|at| super::leads_name(self.document, at))
        })
    }

    /// Whether `span` is a person's name.
    pub(in crate::passes::reporting::speakers) fn names_person(&self, span: Span) -> bool {
        let mut near = self.behind(span.end.saturating_sub(1)).iter().take_while(|named| named.span.end == span.end);
        near.any(|named| named.span == span && named.form == Form::Name && self.is_person(named.id))
    }

    /// The person whose name, perhaps behind a title, starts with the word `first`.
    pub(in crate::passes::reporting::speakers) fn person_from(&self, first: usize) -> Option<ActorId> {
        let start = self.document.words.get(first)?.span().start;
        let named = self.behind(start).first().filter(|named| named.form == Form::Name && self.is_person(named.id))?;
        let (title, name) = (self.titled_from(named), self.document.word_at(named.span.start));
        let courtesy = usize::from(by_courtesy(self.document, first).is_some());
        (title <= first + courtesy && name >= first).then_some(named.id)
    }

    /// Whether a person's name ends with the word at `last`.
    pub(super) fn names_person_until(&self, last: Span) -> bool {
        let mut near = self.behind(last.end - 1).iter().take_while(|named| named.span.end == last.end);
        near.any(|named| named.form == Form::Name && self.is_person(named.id))
    }

    /// Whether `id` is named, or `surely` so, in or behind `since` and before `until`.
    pub(in crate::passes::reporting::speakers) fn is_named_between(
        &self,
        id: ActorId,
        since: Span,
        until: Span,
        surely: bool,
    ) -> bool {
        let mut between = self.behind(since.start).iter().take_while(|named| named.span.end <= until.start);
        between.any(|named| named.id == id && named.form == Form::Name && (named.sure || !surely))
    }

    /// Whether "Mr" or "Ms" at `source`, taken for `id`, may name `other` as well: kin of whom only the given
    /// name is told.
    pub(in crate::passes::reporting::speakers) fn may_share(&self, source: Span, id: ActorId, other: ActorId) -> bool {
        let document = self.document;
        by_courtesy(document, document.word_at(source.start))
            .is_some_and(|female| self.is_female(other).is_none_or(|other| other == female))
            && id != other
            && self.kin.contains(&other)
    }

    /// Whether "Mr" or "Ms" at `source`, taken for `id` whose given name tells no gender, may name kin of the text: "Ode Lin
    /// lay ill. Her mother, Ann Lin, wept, and her father, Tom, left. … Mr Lin said".
    pub(in crate::passes::reporting::speakers) fn may_be_kin(&self, source: Span, id: ActorId) -> bool {
        let (actor, document) = (&self.actors[id.0 as usize], self.document);
        let told = || by_name(document, actor).or_else(|| by_role(document, actor));
        self.kin.iter().any(|&other| self.may_share(source, id, other)) && told().is_none()
    }

    /// Whether only the given name of the actor `at` is told, and whose kin that is.
    pub(super) fn is_kin(&self, at: usize) -> bool {
        let actor = &self.actors[at];
        by_role(self.document, actor).is_some() && GIVEN_NAMES.contains(actor.name.of(self.document.text))
    }

    /// Whether `source` is a person's role, and may be `pronoun`: "the boy's grandmother" is no "he".
    pub(in crate::passes::reporting::speakers) fn is_somebody(&self, source: Span, pronoun: &str) -> bool {
        let words = self.document.words_of(source);
        if words.is_empty() || words.clone().any(|at| self.document.atom(at) == word!("and")) {
            return false;
        }
        let role = ROLES.get_lower(self.document.word(self.head_end(&words) - 1));
        let other = if pronoun.eq_ignore_ascii_case("he") { "f" } else { "m" };
        role.is_some_and(|kind| is_one_persons(kind) && kind != other)
    }
}
