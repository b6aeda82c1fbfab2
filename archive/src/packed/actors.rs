//! Actors, each with its mentions: where it is named for the first time, and which of the places that are written alike
//! speak of it too.

use super::Code;
use super::coder::Coder;
use super::places::Seen;
use super::values::{Field, given};
use super::words::Place;
use engine::facts::{Actor, ActorKind, Form, Mention};
use engine::text::Span;

/// A wording of an actor: so many words up to `last`, the next place where it is written again.
#[derive(Clone, Copy)]
struct Wording {
    last: Option<usize>,
    count: usize,
    /// The mention that has it.
    of: usize,
}

/// A place where a wording is written again.
#[derive(Clone, Copy, Default)]
struct Again {
    place: Place,
    of: usize,
}

/// The mentions of one actor so far.
#[derive(Clone, Default)]
struct Told {
    mentions: Vec<Mention>,
    wordings: Vec<Wording>,
    /// The word behind the last of them.
    from: usize,
}

impl<C: Coder> Code<'_, C> {
    pub(super) fn actors(&mut self, it: &[Actor]) -> Vec<Actor> {
        let (mut from, mut before, mut number) = (1, 0, 0);
        self.list(Field::Actor, 0, it, |code, it| {
            let kind = code.choice(Field::ActorKind, before, it.map(|it| it.kind));
            let mentions = code.mentions(kind, from, it.map_or(&[], |it| &it.mentions));
            let spans: Vec<Span> = mentions.iter().map(|mention| mention.span).collect();
            let name = code.one_of(Field::Name, &spans, it.map(|it| it.name));
            let aliases = it.map_or(&[][..], |it| &it.aliases);
            let aliases =
                code.list(Field::Alias, 0, aliases, |code, it| code.one_of(Field::Alias, &spans, it.copied()));
            let roles = it.map_or(&[][..], |it| &it.roles);
            let roles = code.list(Field::Role, kind as usize, roles, |code, it| code.role(&spans, it.copied()));
            let sure = code.flag(Field::ActorSure, kind as usize, it.is_some_and(|it| it.sure));
            for &span in &spans {
                code.see(span, number);
            }
            from = spans.first().map_or(from, |&span| code.words.place(span).start);
            (before, number) = (1 + kind as usize, number + 1);
            Actor { name, kind, roles, aliases, mentions, sure }
        })
    }

    /// Takes down a mention.
    fn see(&mut self, span: Span, actor: u32) {
        let Place { start, end, .. } = self.words.place(span);
        self.taken[start..=end].fill(true);
        let at = self.seen.partition_point(|seen| (seen.start, seen.end) < (start, end));
        self.seen.insert(at, Seen { start, end, actor });
    }

    /// A role, which stands beside one of the mentions.
    fn role(&mut self, mentions: &[Span], it: Option<Span>) -> Span {
        let start = self.place(it).start;
        let words: Vec<usize> = mentions.iter().map(|&span| self.words.place(span).start).collect();
        let near = if C::WRITES { (0..words.len()).min_by_key(|&at| words[at].abs_diff(start)) } else { None };
        let near = self.number(Field::RoleOf, 0, 0, near.unwrap_or(0));
        self.span(Field::Role, 0, words.get(near).copied().unwrap_or(0), it)
    }

    fn mentions(&mut self, kind: ActorKind, from: usize, it: &[Mention]) -> Vec<Mention> {
        let mut told = Told { from, ..Told::default() };
        loop {
            let next = self.again(&mut told, from);
            let sign = told.sign(next);
            let count = told.mentions.len();
            if !self.flag(Field::MentionMore, 4 * sign + count.min(3), count < it.len()) {
                return told.mentions;
            }
            self.mention(kind, &mut told, next, it.get(count));
        }
    }

    fn mention(&mut self, kind: ActorKind, told: &mut Told, next: Option<Again>, it: Option<&Mention>) {
        let it = given::<C, _>(it);
        let place = self.place(it.map(|it| it.span));
        let is_again = C::WRITES && self.comes(told.clone(), next, place);
        let sign = told.sign(next);
        let (span, like) = if next.is_some() && self.flag(Field::MentionKnown, sign, is_again) {
            let again = self.which(told, next, place);
            (self.words.span_of(again.place), told.mentions.get(again.of).copied())
        } else {
            let detail = 2 * kind as usize + usize::from(told.mentions.is_empty());
            (self.span(Field::Mention, detail, told.from, it.map(|it| it.span)), None)
        };
        let before = like.map_or(kind as usize, |like| 8 + like.form as usize);
        let form = self.choice(Field::MentionForm, before, it.map(|it| it.form));
        let before = form as usize + 4 * like.map_or(0, |like| 1 + like.rule as usize);
        let rule = self.choice(Field::MentionRule, before, it.map(|it| it.rule));
        let before = rule as usize + 32 * like.map_or(0, |like| 1 + usize::from(like.sure));
        let sure = self.flag(Field::MentionSure, before, it.is_some_and(|it| it.sure));
        let mention = Mention { span, form, rule, sure };
        let place = self.words.place(span);
        if like.is_none() {
            self.word(kind, told, mention, place);
        }
        told.from = place.end + 1;
        told.mentions.push(mention);
    }

    /// Takes down how an actor is called; somebody's last name may stand for the whole.
    fn word(&self, kind: ActorKind, told: &mut Told, mention: Mention, place: Place) {
        let (count, of) = (place.end + 1 - place.start, told.mentions.len());
        if place.inside > 0 || place.cut > 0 {
            return;
        }
        let last = self.words.next(place.end);
        told.wordings.push(Wording { last, count, of });
        if kind == ActorKind::Person && mention.form == Form::Name && count > 1 {
            told.wordings.push(Wording { last, count: 1, of });
        }
    }

    /// The first place from `from` on where one of the wordings is written again, and nobody else is spoken of.
    fn again(&self, told: &mut Told, from: usize) -> Option<Again> {
        let from = from.max(told.from);
        let mut first: Option<Again> = None;
        for wording in &mut told.wordings {
            let Wording { count, of, .. } = *wording;
            while let Some(last) = wording.last {
                let start = (last + 1).saturating_sub(count);
                if start >= from && !self.taken[start] && self.words.agree(last, self.end_of(told.mentions[of]), count)
                {
                    let is_first = first.is_none_or(|first| start < first.place.start);
                    if is_first {
                        first = Some(Again { place: Place { start, end: last, ..Place::default() }, of });
                    }
                    break;
                }
                wording.last = self.words.next(last);
            }
        }
        first
    }

    fn end_of(&self, mention: Mention) -> usize {
        self.words.place(mention.span).end
    }

    /// Whether `place` is one of those that come.
    fn comes(&self, mut told: Told, mut next: Option<Again>, place: Place) -> bool {
        while let Some(again) = next {
            if again.place == place {
                return true;
            }
            if again.place.start > place.start {
                return false;
            }
            next = self.again(&mut told, again.place.start + 1);
        }
        false
    }

    /// Which of the places that come; the last one's where none is it.
    fn which(&mut self, told: &mut Told, mut next: Option<Again>, place: Place) -> Again {
        let (mut passed, mut which) = (0, Again::default());
        while let Some(again) = next {
            which = again;
            let sign = told.sign(next);
            if self.flag(Field::MentionHere, 4 * sign + passed.min(3), again.place == place) {
                break;
            }
            next = self.again(told, again.place.start + 1);
            passed += 1;
        }
        which
    }
}

impl Told {
    /// How a place that comes speaks of the actor; 0 where none comes.
    fn sign(&self, next: Option<Again>) -> usize {
        next.map_or(0, |next| 1 + self.mentions[next.of].form as usize)
    }
}
