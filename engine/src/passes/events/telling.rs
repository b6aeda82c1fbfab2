//! What a verb tells: who takes part, where, and whether its clause says what an event of its kind needs.

use super::things::{Sort, sort_of};
use super::{EventWord, clause, plain, senses};
use crate::facts::*;
use crate::lexicon::{self, Atom};
use crate::passes::scene::{Scene, Seen};
use crate::text::Tag;
use std::ops::Range;

/// What a verb tells, while it is gathered.
pub(super) struct Telling<'s, 'a> {
    pub(super) scene: &'s Scene<'a>,
    pub(super) word: EventWord,
    pub(super) passive: bool,
    pub(super) subject: &'s Seen,
    /// How many of `who` are the subject.
    pub(super) subjects: usize,
    pub(super) who: Vec<ActorId>,
    pub(super) after: Range<usize>,
}

impl Telling<'_, '_> {
    /// A person who was released was in prison, and was not published.
    pub(super) fn kind(&self) -> EventKind {
        let human = self.who.iter().take(self.subjects).all(|id| self.scene.is_human(*id));
        if self.word.kind == EventKind::Release && self.passive && human { EventKind::Court } else { self.word.kind }
    }

    /// The other party: after "by" in the passive, after "with" where an event is one of several, else the object,
    /// which stands right behind the verb.
    pub(super) fn add_other_party(&mut self) {
        use EventKind::{Attack, Call, Court, Deal, Death, Meeting, Office, Vote, Walk, Welcome};
        let kind = self.word.kind;
        let cue = match kind {
            _ if self.passive => word!("by"),
            Meeting | Call | Walk => word!("with"),
            _ => Atom::NONE,
        };
        let named = self.after.clone().find(|&word| self.scene.is(word, cue));
        let takes_object = matches!(kind, Attack | Call | Court | Deal | Death | Meeting | Office | Vote | Welcome);
        let object = takes_object && !self.passive && self.word.takes_object;
        if let Some(from) = named.map(|cue| cue + 1).or_else(|| {
            // "took over Bay Bank"
            let particle = self.scene.any(self.after.start, words!["off", "over"]);
            object.then_some(self.after.start + usize::from(particle))
        }) {
            let (others, _) = clause::people(self.scene, from, self.after.end);
            self.who.extend(others.into_iter().filter(|id| !self.who.contains(id)).collect::<Vec<_>>());
        }
    }

    /// Whether the subject is of the sort that such a thing is done to or by: a club that was promoted took no office, and
    /// a player whom his club released was not held.
    fn subject_suits(&self) -> bool {
        match self.word.kind {
            EventKind::Office => !(self.passive || self.word.intransitive) || !self.subject_is(ActorKind::Organization),
            // "will strike on Friday"
            EventKind::Protest if self.scene.any(self.after.start - 1, words!["strike"]) => {
                !self.subject_is(ActorKind::Person) && clause::gathers(self.scene, &self.after)
            }
            EventKind::Release => self.kind() != EventKind::Court || senses::was_held(self.scene, &self.after),
            // "Bell recalled cars in the yard": what somebody only remembers
            EventKind::Decision if self.scene.any(self.after.start - 1, RECALLS) => {
                !self.subject_is(ActorKind::Person) || self.after.clone().any(|at| self.scene.any(at, ENVOYS))
            }
            // "Employees approved payments": what anybody does at work; "the" or a day makes it news.
            EventKind::Decision if self.word.objects.is_empty() && self.subject_is(ActorKind::Group) => {
                !self.passive && self.scene.document.tag(self.after.start) == Tag::Determiner
                    || clause::day_in(self.scene, &self.after).is_some()
            }
            _ => true,
        }
    }

    fn subject_is(&self, kind: ActorKind) -> bool {
        self.scene.actors[self.subject.actor.0 as usize].kind == kind
    }

    /// Places do not arrive; countries attack, sign and decide.
    pub(super) fn subject_can_act(&self) -> bool {
        use EventKind::{Attack, Deal, Decision, Release};
        let acts = self.who.iter().take(self.subjects).all(|id| !self.scene.is_place(*id));
        acts || matches!(self.word.kind, Attack | Deal | Decision | Release)
    }

    pub(super) fn place(&self) -> Option<ActorId> {
        plain::place(self.scene, self.word.kind, &self.after)
    }

    /// Whether the clause says what an event of its kind needs, so that "met the goal" is no meeting.
    pub(super) fn is_complete(&self) -> bool {
        use EventKind::*;
        let (scene, after) = (self.scene, &self.after);
        let humans = self.who.iter().filter(|id| scene.is_human(**id)).count();
        let others = self.who.len() - self.subjects;
        let by_phone =
            || after.clone().any(|at| scene.any(at, words!["phone", "telephone", "call", "video", "telephoned"]));
        let object = self.word.objects.is_empty()
            || after.clone().any(|at| {
                // "cut its growth rate forecasts", "signed a non-disclosure agreement"
                !scene.any(at + 1, words!["estimate", "estimates", "forecast", "forecasts"])
                    && !scene.any(at - 1, words!["confidentiality", "non-disclosure"])
                    && self.word.objects.split(' ').any(|object| scene.document.word(at).eq_ignore_ascii_case(object))
            });
        object
            && self.subject_suits()
            && match self.word.kind {
                Meeting if self.gathers() => true,
                Meeting | Welcome => self.who.len() >= 2 && humans >= 1,
                Call => self.who.len() >= 2 && by_phone(),
                Walk => humans >= 1 && self.place().is_some(),
                Arrival | Departure | Visit => self.place().is_some() && humans >= 1,
                Attack => self.is_attack(others),
                // "quit smoking"
                Court | Office | Death if self.word.intransitive => !scene.document.word(after.start).ends_with("ing"),
                // "were charged a fee"
                Court if self.is_priced() => false,
                Court | Office | Death => {
                    self.passive || others > 0 || counts_people(scene, after) || self.is_of_people()
                }
                Deal => others > 0 || self.passive,
                Protest => humans >= 1,
                _ => true,
            }
    }

    /// "sentenced him on Monday", "fired its coach on Monday": with the day, people without a name are enough. Who
    /// dismissed the critics only waved them away.
    fn is_of_people(&self) -> bool {
        let (scene, after) = (self.scene, &self.after);
        !scene.any(after.start - 1, words!["dismissed", "promoted", "named", "left"])
            && tells_people(scene, after)
            && clause::day_in(scene, after).is_some()
    }

    /// "charged £5", "charged twice the fare": a price, and no crime.
    fn is_priced(&self) -> bool {
        let (scene, price) = (self.scene, self.after.start);
        let sum = matches!(scene.document.tag(price), Tag::Determiner | Tag::Number | Tag::Adjective);
        let price = sum || scene.any(price, words!["$", "£", "€", "extra", "up", "more", "less", "twice"]);
        // "charged last month"
        let time = scene.times_in(self.after.start..self.after.start + 1).next().is_some();
        price && !time && self.passive && scene.any(self.after.start.wrapping_sub(1), words!["charged"])
    }

    /// "Creditors will meet on Monday", "the council met in Bern": several who meet need no other party.
    fn gathers(&self) -> bool {
        let several = self.subject_is(ActorKind::Group) || self.subject_is(ActorKind::Organization);
        several && clause::gathers(self.scene, &self.after) && clause::day_in(self.scene, &self.after).is_some()
    }

    /// Persons attack each other with words; with a place, a weapon or in the passive it is a deed.
    fn is_attack(&self, others: usize) -> bool {
        let weapon = || {
            self.after.clone().any(|at| {
                self.scene
                    .any(at, words!["knife", "gun", "rifle", "bomb", "car", "missile", "missiles", "drone", "drones"])
            })
        };
        let alone = self.scene.actors[self.subject.actor.0 as usize].kind == ActorKind::Person;
        let day = || clause::day_in(self.scene, &self.after).is_some();
        // "was shot dead on Friday"; who was attacked on a day may have been attacked by words.
        let words = || {
            self.scene.any(self.after.start - 1, words!["attacked"])
                && self.after.clone().any(|at| self.scene.any(at, words!["as", "by", "for", "in", "over"]))
        };
        let deed = self.passive && day() && !words();
        let people = counts_people(self.scene, &self.after) && day();
        let target = others > 0 || people || self.passive || self.place().is_some();
        target && (!alone || self.place().is_some() || deed || weapon())
    }
}

/// "three men", "at least 12 people", right behind a verb: people whom only their number tells.
pub(super) fn counts_people(scene: &Scene, after: &Range<usize>) -> bool {
    let words = after.start..after.end.min(after.start + 5);
    let number = words.clone().find(|&at| scene.document.words[at].tag == Tag::Number);
    number.is_some_and(|number| {
        (number + 1..words.end).any(|at| scene.document.is(at, PEOPLE) || plural_of_people(scene.document.word(at)))
    })
}

/// "him", "the driver", "three men": people right behind a verb.
pub(super) fn tells_people(scene: &Scene, after: &Range<usize>) -> bool {
    let first = after.start;
    let pronoun = scene.any(first, words!["her", "him", "them"]) && scene.document.tag(first) == Tag::Pronoun;
    let inside = |&at: &usize| {
        let tag = scene.document.tag(at);
        (tag.is_noun() || matches!(tag, Tag::Adjective | Tag::Determiner)) && scene.time_from(at).is_none()
    };
    let determined = scene.document.tag(first) == Tag::Determiner;
    let head = (first..after.end.min(first + 6)).take_while(inside).last().filter(|_| determined);
    pronoun || head.is_some_and(|at| sort_of(scene, at) == Sort::People) || counts_people(scene, after)
}

const RECALLS: &[Atom] = words!["recall", "recalled", "recalling", "recalls"];

const ENVOYS: &[Atom] = words!["ambassador", "ambassadors", "diplomat", "diplomats", "envoy", "envoys"];

const PEOPLE: &[Atom] = words!["people", "men", "women", "children", "others", "police", "policemen"];

/// "rebels", "soldiers": what the lexicon of roles has in the singular.
fn plural_of_people(word: &str) -> bool {
    word.strip_suffix('s').and_then(|one| lexicon::ROLES.get(one)).is_some_and(|kind| !matches!(kind, "o" | "p"))
}
