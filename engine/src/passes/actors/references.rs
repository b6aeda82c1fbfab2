//! Mentions without a name: "the envoy", "the two", "he".

use super::heads::{Office, offices};
use super::merging::Drafts;
use super::vocabulary::is_person_role_at;
use crate::facts::*;
use crate::lexicon;
use crate::order::sort_by_number;
use crate::text::{Document, Shape, Span, Tag};
use std::ops::Range;

/// A mention seen earlier, for a reference to look back at.
#[derive(Clone, Copy)]
pub(super) struct Seen {
    pub(super) at: u32,
    pub(super) end: u32,
    pub(super) draft: usize,
    pub(super) sentence: usize,
    /// The same, counted without sentences of quotations.
    told: usize,
    quotation: Option<usize>,
    pub(super) subject: bool,
    /// Whether it is a name that another may have as well.
    shared: bool,
}

/// The fitting actor that was mentioned last.
#[derive(Clone, Copy)]
pub(super) struct Nearest {
    pub(super) draft: usize,
    /// Whether nobody else can be meant.
    pub(super) sure: bool,
    /// Whether the sentence before has them as its subject.
    told_of: bool,
}

/// How many earlier mentions a reference looks back at.
pub(super) const WINDOW: usize = 24;

/// So many words tell at most by whom something is done.
const DOERS: usize = 16;

/// Words between an actor and their office that may name somebody else who has it.
pub(super) const FAR: usize = 60;

/// Resolves references in one walk over the text.
pub(super) fn references(document: &Document, drafts: &mut Drafts) {
    let count = drafts.list.iter().map(|draft| draft.mentions.len()).sum();
    let mut mentions: Vec<(Span, usize, bool)> = Vec::with_capacity(count);
    for (i, draft) in drafts.list.iter().enumerate() {
        let shared = |mention: &Mention| mention.form == Form::Name && !mention.sure;
        mentions.extend(draft.mentions.iter().map(|mention| (mention.span, i, shared(mention))));
    }
    sort_by_number(&mut mentions, |(mention, ..)| mention.number());
    let offices = offices(document, drafts);
    let told = drafts.list.iter().map(|draft| draft.gender).collect();
    let mut walk = Walk {
        document,
        offices,
        seen: Vec::with_capacity(2 * WINDOW + 1),
        quotation: 0,
        narrated: 0,
        stood: None,
        unknown: None,
        told,
        ages: None,
        sole: None,
    };
    let mut next = 0;
    let mut sentence = 0;
    // Where the next mention starts.
    let mut ahead = mentions.first().map_or(u32::MAX, |(mention, ..)| mention.start);
    for (at, word) in document.words.iter().enumerate() {
        let span = word.span();
        if ahead > span.start && !lexicon::REFERENCES.is_among(document.lists(at)) {
            continue;
        }
        while document.sentences.get(sentence).is_some_and(|s| s.words.end <= at) {
            sentence += 1;
            walk.enter(sentence);
        }
        while let Some(&(mention, draft, shared)) =
            mentions.get(next).filter(|(mention, ..)| mention.start <= span.start)
        {
            walk.see(mention, draft, sentence, at, shared);
            next += 1;
            ahead = mentions.get(next).map_or(u32::MAX, |(mention, ..)| mention.start);
        }
        let Some(listed) = document.listed(at, &lexicon::REFERENCES) else { continue };
        let found = walk.reference(at, listed, sentence, drafts);
        for (words, draft, form, rule, sure) in found.into_iter().flatten() {
            let span = document.span(words.0, words.1);
            // "the Health Service Executive" is a body that is named, and no executive.
            let named = mentions[next..].iter().take_while(|(mention, ..)| mention.start < span.end);
            let taken = named.into_iter().any(|(mention, ..)| mention.end >= span.end);
            let taken = taken || mentions[..next].iter().rev().take(4).any(|(mention, ..)| mention.overlaps(span));
            if !taken {
                drafts.list[draft].mentions.push(Mention { span, form, rule, sure });
                if form != Form::Pronoun || sure {
                    walk.see(span, draft, sentence, at, false);
                }
            }
        }
    }
}

/// A word of reference means nobody, one, or the two of "the two".
type Referents = [Option<Found>; 2];

pub(super) type Found = ((usize, usize), usize, Form, MentionRule, bool);

pub(super) struct Walk<'d, 't> {
    pub(super) document: &'d Document<'t>,
    pub(super) offices: Vec<Office>,
    pub(super) seen: Vec<Seen>,
    quotation: usize,
    /// How many sentences began outside of quotations, or went on behind one.
    narrated: usize,
    /// For whom a pronoun stood last: the sentence, the actor, and its gender.
    stood: Option<(usize, usize, u8)>,
    /// How many sentences were narrated when a pronoun last could mean nobody of whom the text tells, and its gender.
    unknown: Option<(usize, u8)>,
    /// The gender of each actor: by its name, or by the first pronoun that could mean nobody else; 0 where not told.
    told: Vec<u8>,
    /// How old whom is told to be, once it was asked.
    pub(super) ages: Option<Vec<(u8, usize)>>,
    /// The only body whose name has a noun, once it was asked: none where there are several.
    pub(super) sole: Option<Vec<(&'t str, Option<usize>)>>,
}

impl<'t> Walk<'_, 't> {
    /// Goes on to `sentence`: “It is late. We must go,” he said: what is quoted leads nobody away from who was told of
    /// before it.
    fn enter(&mut self, sentence: usize) {
        let Some(span) = self.document.sentences.get(sentence).map(|entered| entered.span) else { return };
        self.inside(span);
        let around = self.document.quotations.get(self.quotation);
        let quoted = around.is_some_and(|around| around.whole.start <= span.start && span.end <= around.inside.end);
        self.narrated += usize::from(!quoted);
    }

    fn see(&mut self, span: Span, draft: usize, sentence: usize, at: usize, shared: bool) {
        let last = self.document.word_at(span.end);
        let next = self.document.words.get(last);
        let genitive = next.is_some_and(|word| word.shape == Shape::Clitic) || self.owns_somebody(span);
        let first = self.document.sentences.get(sentence).map_or(at, |s| s.words.start);
        let after_preposition = at > first && self.document.words[at - 1].tag == Tag::Preposition;
        let quotation = self.inside(span);
        let subject = !genitive && !after_preposition && next.is_some_and(|word| word.tag != Tag::ProperNoun);
        self.seen.push(Seen {
            at: span.start,
            end: span.end,
            draft,
            sentence,
            told: self.narrated,
            quotation,
            subject,
            shared,
        });
        if self.seen.len() > 2 * WINDOW {
            self.seen.drain(..WINDOW);
        }
    }

    /// "Her former deputy was furious" tells of the deputy, "Her speech was late" of her.
    fn owns_somebody(&self, span: Span) -> bool {
        let document = self.document;
        let at = document.word_at(span.start);
        let noun = |&at: &usize| document.tag(at).is_noun() || document.tag(at) == Tag::Adjective;
        let owned = || (at + 1..at + 4).take_while(noun).last();
        span.len() <= 5
            && document.tag(at) == Tag::Determiner
            && owned().is_some_and(|at| is_person_role_at(document, at))
    }

    /// The quotation that holds `span`; spans are asked for in order.
    pub(super) fn inside(&mut self, span: Span) -> Option<usize> {
        let quotations = &self.document.quotations;
        while quotations.get(self.quotation).is_some_and(|quotation| quotation.inside.end <= span.start) {
            self.quotation += 1;
        }
        quotations.get(self.quotation).filter(|quotation| quotation.inside.contains(span)).map(|_| self.quotation)
    }

    /// What the word `at` means, which is `listed` so among the words of reference.
    fn reference(&mut self, at: usize, listed: &str, sentence: usize, drafts: &Drafts) -> Referents {
        let gender = match listed {
            "m" => b'm',
            "f" => b'f',
            "p" => b'p',
            "the" if self.document.atom(at + 1) == word!("two") && !self.is_noun(at + 2) => {
                return self.pair(at, sentence, drafts);
            }
            "the" => {
                let found = self.role(at, sentence, drafts);
                return [found.or_else(|| self.described(at, sentence, drafts)), None];
            }
            _ => return [None, None],
        };
        let quotation = self.inside(self.document.words[at].span());
        let agent = self.agent(at, sentence);
        // "Vogel said he had warned her": whoever is "he" is not "her".
        let stood = self.stood.filter(|&(place, _, other)| place == sentence && other != gender).map(|(_, who, _)| who);
        let beside = self.beside(sentence);
        let is_beside =
            |who| self.seen.iter().rev().take(WINDOW).any(|seen| seen.draft == who && beside.contains(&seen.at));
        let found = self.nearest(sentence, quotation, drafts, |who, draft| match gender {
            _ if agent == Some(who) || stood == Some(who) || is_beside(who) => false,
            b'p' => draft.kind == ActorKind::Group,
            _ => {
                matches!(draft.kind, ActorKind::Person | ActorKind::Unnamed)
                    && (self.told[who] == gender || self.told[who] == 0)
            }
        });
        // "The keeper was good: he beat Lin. “It is late,” he said": who says so may be either.
        let unknown = self.unknown.is_some_and(|(place, other)| place + 1 >= self.narrated && other == gender);
        let found =
            found.map(|found| Nearest { sure: found.sure && !(unknown && self.is_acted_on(found.draft)), ..found });
        // "They" may be things.
        if found.is_none() && gender != b'p' {
            self.unknown = Some((self.narrated, gender));
        }
        if let Some(Nearest { draft, sure: true, .. }) = found
            && gender != b'p'
        {
            self.told[draft] = gender;
        }
        self.stood = found.map_or(self.stood, |Nearest { draft, .. }| Some((sentence, draft, gender)));
        // "Nkemi opened the hall. She said": of whom the sentence before tells alone no name has to tell the gender, unless
        // somebody else was mentioned whose gender is that.
        let other = |who: usize| {
            self.seen.iter().rev().take(WINDOW).any(|seen| seen.draft != who && self.told[seen.draft] == gender)
        };
        let certain = |nearest: &Nearest| {
            gender == b'p' || drafts.list[nearest.draft].gender != 0 || nearest.told_of && !other(nearest.draft)
        };
        let found = found.map(|found| {
            ((at, at), found.draft, Form::Pronoun, MentionRule::NearestFitting, found.sure && certain(&found))
        });
        [found, None]
    }

    /// "beat Tom Lin": whether a verb stands right before the last mention of `draft`.
    fn is_acted_on(&self, draft: usize) -> bool {
        let last = self.seen.iter().rev().take(WINDOW).find(|seen| seen.draft == draft);
        let verb = last.and_then(|seen| self.document.word_at(seen.at).checked_sub(1));
        verb.is_some_and(|verb| self.document.tag(verb).is_verb())
    }

    /// "Flanked by Tom Lin, he said", "Asked by Lin what he would do, he thought": where the `sentence` tells at its start
    /// by whom something is done to "him", who is another.
    fn beside(&self, sentence: usize) -> Range<u32> {
        let document = self.document;
        let Some(words) = document.sentences.get(sentence).map(|sentence| sentence.words.clone()) else { return 0..0 };
        let done = matches!(document.tag(words.start), Tag::VerbParticiple | Tag::VerbPast);
        let by = (words.start + 1..words.start + 3).find(|&at| done && document.is(at, words!["by"]));
        let Some(by) = by else { return 0..0 };
        // "Flanked by her aides, Ida Wood said": who speaks stands behind the comma.
        let far = words.end.min(by + DOERS);
        let ends = |at: &usize| document.tag(*at).is_finite() || document.is(*at, words![","]);
        let end = (by + 1..far).find(ends).unwrap_or(far);
        document.words[by].span().start..document.words[end - 1].span().end
    }

    /// Whom the object pronoun `at` cannot mean: the subject of its own verb. "Hall thanked him" thanks another.
    fn agent(&self, at: usize, sentence: usize) -> Option<usize> {
        let object = match self.document.word(at) {
            "him" | "them" => true,
            "her" => self.document.words[at].tag == Tag::Pronoun,
            _ => false,
        };
        let subject = self.seen.iter().rev().take(WINDOW).find(|seen| seen.subject && seen.sentence == sentence);
        let another = |from: u32| {
            (self.document.word_at(from)..at)
                .any(|at| self.document.is(at, words!["I", "we", "you", "he", "she", "they", "it", "who"]))
        };
        subject.filter(|seen| object && !another(seen.at)).map(|seen| seen.draft)
    }

    fn is_noun(&self, at: usize) -> bool {
        self.document.words.get(at).is_some_and(|word| {
            matches!(word.tag, Tag::Noun | Tag::Adjective | Tag::ProperNoun | Tag::Number)
                && !word.span().of(self.document.text).ends_with("ing")
        })
    }

    /// The fitting actor of this or the two sentences before: one that stands alone, else the nearest subject.
    pub(super) fn nearest(
        &self,
        sentence: usize,
        quotation: Option<usize>,
        drafts: &Drafts,
        fits: impl Fn(usize, &super::merging::Draft) -> bool,
    ) -> Option<Nearest> {
        let place = move |seen: &Seen| if quotation.is_some() { seen.sentence } else { seen.told };
        let here = if quotation.is_some() { sentence } else { self.narrated };
        let near = |back: usize| {
            let seen = self.seen.iter().rev().take(WINDOW).take_while(move |seen| place(seen) + back >= here);
            seen.filter(move |seen| place(seen) + back == here)
                .filter(|seen| seen.quotation == quotation)
                .filter(|seen| fits(seen.draft, &drafts.list[seen.draft]))
        };
        for back in 0..=if quotation.is_some() { 1 } else { 2 } {
            let subject = near(back).filter(|seen| seen.subject).min_by_key(|seen| seen.at);
            let Some(best) = subject.or_else(|| near(back).next()) else { continue };
            let alone = near(back).all(|seen| seen.draft == best.draft);
            let undisputed = back == 2 || near(back + 1).all(|seen| seen.draft == best.draft) || best.subject;
            let sure = alone && undisputed && back < 2 && !best.shared;
            return Some(Nearest { draft: best.draft, sure, told_of: back == 1 && best.subject });
        }
        None
    }

    /// "the two": the two persons named last, where this sentence or the one before names just two.
    fn pair(&self, at: usize, sentence: usize, drafts: &Drafts) -> Referents {
        for back in 0..2 {
            let mut pair: Vec<usize> = Vec::new();
            for seen in self.seen.iter().rev().take(WINDOW).filter(|seen| seen.sentence + back == sentence) {
                if drafts.list[seen.draft].kind == ActorKind::Person && !pair.contains(&seen.draft) {
                    pair.push(seen.draft);
                }
            }
            if let [last, other] = pair[..] {
                return [last, other]
                    .map(|draft| Some(((at, at + 1), draft, Form::Role, MentionRule::PairNamedBefore, true)));
            }
        }
        [None, None]
    }
}
