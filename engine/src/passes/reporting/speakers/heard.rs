//! Who was heard last, and whom "he" or "she" stands for behind them.

mod answers;

use super::named::Cast;
use super::voices::{Voice, Voices};
use super::{Speaker, Told};
use crate::facts::ActorId;
use crate::passes::reporting::Pattern;
use crate::text::Span;
use answers::{is_addition, is_reply};

/// What an article has told of its speakers, up to some report.
pub(super) struct Hearing<'a> {
    cast: &'a Cast<'a>,
    last: Option<Heard>,
    /// Those who surely spoke alone.
    rivals: Voices,
    /// Whoever spoke alone.
    voices: Voices,
    /// Who was told to have made a statement, and in which paragraph.
    statement: Option<(Speaker, usize)>,
}

/// Who was heard last.
#[derive(Clone, Copy)]
struct Heard {
    /// `None` where the words name nobody of whom the article tells more.
    actor: Option<ActorId>,
    /// The words that name them.
    source: Span,
    /// Where what they said ends.
    end: u32,
    paragraph: usize,
    /// "Lin asked whether it was", "Lin told Wu", "Lin whispered to Wu": another may have the next word.
    asks: bool,
    /// Wu, whom Lin asked.
    asked: Option<ActorId>,
    /// "Ann praised Eva": it is told what they did rather than what they said.
    acts: bool,
    /// "Ann called her late": whether a woman is told of by "her", or a man by "him".
    of: Option<bool>,
}

impl<'a> Hearing<'a> {
    pub(super) fn new(cast: &'a Cast<'a>) -> Self {
        Self { cast, last: None, rivals: Voices::default(), voices: Voices::default(), statement: None }
    }

    /// The speaker of the report `told`, who is heard from now on.
    pub(super) fn speaker(&mut self, told: &Told) -> Option<Speaker> {
        let named = self.stated(told, self.cast.speaker(told.owner));
        // Whoever is only told of goes on with nothing.
        if told.report.inner {
            return named.map(|speaker| Speaker { sure: false, ..speaker });
        }
        let named = named.or_else(|| self.body_again(told));
        let guessed = named.is_none();
        let (mut speaker, doubted) = self.recalled(told, named);
        if let Some(asked) = self.replier(told) {
            self.hear(told, Some(&asked), false);
            return Some(asked);
        }
        let mut shared = false;
        if let Some(speaker) = &mut speaker {
            // "said his brother Tom. Mr Lin said": Tom may be a Lin.
            shared =
                self.voices.near(told.paragraph).any(|voice| self.cast.may_share(told.source, speaker.id, voice.id))
                    || self.cast.may_be_kin(told.source, speaker.id);
            // "Kenya: Doctors go back": a place before a colon tells where.
            let place = told.report.pattern == Pattern::NameBeforeColon && self.cast.is_place(speaker.id);
            // “It is late,” Lin told Wu. / “We wait for the boat.”: Wu may answer.
            let answers = told.report.pattern == Pattern::SameSpeakerGoesOn
                && self.last.is_some_and(|last| last.asks)
                && told.document.paragraph_at(told.end()) > told.paragraph;
            speaker.sure = self.is_meant(told, speaker, guessed) && !doubted && !shared && !place && !answers;
        }
        self.hear(told, speaker.as_ref(), shared);
        speaker
    }

    /// The club said in a statement it was late. “It is late,” the statement said.
    fn stated(&mut self, told: &Told, named: Option<Speaker>) -> Option<Speaker> {
        let states = |span: Span| told.text(span).ends_with("statement");
        let report = told.report;
        match &named {
            Some(speaker) if report.cue.is_some_and(states) || report.channel.is_some_and(|told| states(told.span)) => {
                self.statement = Some((speaker.clone(), told.paragraph));
            }
            None if told.text(told.source).eq_ignore_ascii_case("the statement") => {
                let near = self.statement.clone().filter(|(_, last)| told.paragraph <= last + 2);
                return near.map(|(speaker, _)| speaker);
            }
            _ => {}
        }
        named
    }

    /// Whom a pronoun that is taken for `named` stands for by who was heard, and whether that speaks against `named`.
    fn recalled(&self, told: &Told, named: Option<Speaker>) -> (Option<Speaker>, bool) {
        let Some(pronoun) = told.pronoun() else { return (named, false) };
        // Nobody had seen the coach, Tom Lin, he said: whoever is only told of does not tell it.
        let content = &told.report.content;
        let told_of = |speaker: &Speaker| told.is_spoken() && self.cast.is_told_of(speaker.id, content, told.source);
        let (mut speaker, mut doubted) = (named.filter(|speaker| !told_of(speaker)), false);
        // “It is late.” / “It was,” he added: whoever adds something is who was heard.
        let adds = is_addition(told.cue());
        let known = speaker.as_ref().map(|speaker| speaker.id);
        let nearest = self.voices.nearest(self.cast, pronoun, told.paragraph);
        // “It is late,” said Lin. Wu was less sure. “It was,” she added: somebody was named since.
        let since = |id| self.last.is_none_or(|last| self.cast.is_named_between(id, last.source, told.source, false));
        let goes_back =
            |id: ActorId, voice: &Voice| id != voice.id && (adds || !voice.yields(self.cast, id, told.source));
        if let Some(voice) = nearest.filter(|voice| known.is_none_or(|id| goes_back(id, voice))) {
            // “It is late,” said Lin of Wu. “It was,” he said: who was only told of before is nobody who is heard.
            let heard_last = self.last.is_some_and(|last| last.actor == Some(voice.id));
            doubted = known.is_some_and(|id| if adds { since(id) } else { !heard_last });
            speaker = Some(Speaker { id: voice.id, with: Vec::new(), sure: false });
        }
        // The boy's grandmother was heard. “He is good,” she said: who is not known is nobody who was named before.
        let unknown = self.near(told).filter(|last| last.actor.is_none());
        if let Some(last) = unknown.filter(|last| self.cast.is_somebody(last.source, pronoun)) {
            speaker = speaker.filter(|speaker| {
                // "Tom Lin's son" names Tom Lin, who is not meant.
                let since = Span { start: last.end.max(last.source.end), ..last.source };
                self.cast.is_named_between(speaker.id, since, told.source, false)
            });
        }
        (speaker, doubted)
    }

    /// The body that "it" stands for: the one that the same sentence starts with, "Marsh Ltd will close, it said", or the one
    /// that was heard last, where no other was named since; surely so where that was in the sentence before. So it is with
    /// "the company", or where nobody at all was named since.
    fn body_again(&self, told: &Told) -> Option<Speaker> {
        let it = matches!(told.text(told.source), "it" | "It");
        let firm = !it && self.cast.is_firm_noun(told.source);
        if !(it || firm) || !told.is_spoken() {
            return None;
        }
        let own = it.then(|| self.cast.body_before(told.report.sentence.start, told.source)).flatten();
        if let Some(id) = own {
            return Some(Speaker { id, with: Vec::new(), sure: true });
        }
        let cast = self.cast;
        let last = self.last.filter(|last| told.paragraph <= last.paragraph + 1);
        let again = last.and_then(|last| {
            let id = last.actor?;
            let meant = match it {
                true => cast.is_body(id) && !cast.names_other_body(id, last.source, told.source),
                false => {
                    cast.may_be_firm(id)
                        && !cast.names_other(id, last.source.start, told.source, |other| cast.is_body(other))
                }
            };
            let alone = || firm && !cast.names_other(id, last.source.end, told.source, |_| true);
            meant.then(|| Speaker { id, with: Vec::new(), sure: told.is_next_sentence(last.source) || alone() })
        });
        // "Marsh Ltd will close. The company said": it was not heard yet.
        let acted = || {
            let id = cast.body_before(told.sentence_before().0, told.source)?;
            let other = last.and_then(|last| last.actor).is_some_and(|heard| heard != id && cast.is_body(heard));
            (!other && (it || cast.may_be_firm(id))).then(|| Speaker { id, with: Vec::new(), sure: true })
        };
        again.clone().filter(|speaker| speaker.sure).or_else(acted).or(again)
    }

    /// Whether "the company", "the spokesman", taken for `speaker`, is the body or whoever has no name that was heard last,
    /// and no other one was named since.
    fn is_heard_again(&self, told: &Told, speaker: &Speaker) -> bool {
        let (cast, id) = (self.cast, speaker.id);
        let near = self.last.filter(|last| told.paragraph <= last.paragraph + 1 && last.actor == Some(id));
        near.is_some_and(|last| {
            let unnamed = cast.is_unnamed_as(id, told.source);
            let rival = |other| cast.is_one_person(other) == unnamed;
            (unnamed || cast.is_body(id))
                && speaker.with.is_empty()
                && cast.is_called(id, told.source)
                && !cast.names_other(id, last.source.start, told.source, rival)
                && !(unnamed && cast.tells_of_another(id, None, last.end, told.source.start))
        })
    }

    /// Whoever was heard last, unless too long ago for a pronoun.
    fn near(&self, told: &Told) -> Option<Heard> {
        self.last.filter(|last| told.paragraph <= last.paragraph + 2)
    }

    /// Whether nobody but `speaker` can be meant, who was `guessed` by who was heard or not. Who is named is; where
    /// somebody was heard shortly before, "he" is if two ways lead to one actor: who was mentioned last, and who was heard
    /// last. Where whoever was heard last is not known, it is only if the actor was named since. It is not where kin or
    /// staff who may be meant were named between, or a sentence told of somebody who is not named.
    fn is_meant(&self, told: &Told, speaker: &Speaker, guessed: bool) -> bool {
        let Some(pronoun) = told.pronoun() else {
            return speaker.sure
                || self.is_heard_again(told, speaker)
                || self.body_again(told).is_some_and(|body| body.sure && body.id == speaker.id);
        };
        // “Tom was late,” he said: hardly Tom.
        if self.cast.names_itself(speaker.id, &told.report.quotations) {
            return false;
        }
        // "He suggested that Lin meet them", "He called Lin with news": who is named in what "he" says is another.
        let behind = told.report.content.iter().filter(|content| content.start >= told.source.end);
        if told.report.quotations.is_empty() && behind.into_iter().any(|&told| self.cast.is_named_in(speaker.id, told))
        {
            return false;
        }
        let Some(last) = self.last else {
            // Mr Lin came in May. His predecessor was asked. “It was,” he replied: the predecessor, of whom nothing was heard.
            let named = self.cast.last_named(speaker.id, told.source);
            let (before, start) = told.sentence_before();
            let another = |at: u32| self.cast.tells_of_another(speaker.id, Some(pronoun), at.max(before), start);
            return speaker.sure
                && !(told.is_introduced(before) && named.is_some_and(another))
                && !self.cast.is_anothers(speaker.id, pronoun, 0, start);
        };
        let sure = match self.near(told) {
            Some(last) => self.is_last(told, pronoun, &last, speaker, guessed),
            None => speaker.sure,
        };
        // “It is safe,” said Lin. A miner lay in hospital. “I fell,” he said: the miner, whom nobody names.
        let named = self.cast.last_named(speaker.id, told.source);
        let since = named.map_or(last.end, |named| named.max(last.end));
        sure && !self.cast.is_other_pronoun(speaker.id, pronoun, last.source, told.source)
            && !self.cast.is_anothers(speaker.id, pronoun, last.end, told.start())
            && !self.cast.tells_of_another(speaker.id, Some(pronoun), since, told.source.start)
    }

    /// The same where `last` was heard shortly before. Nor is it anybody where the pronoun only likely stands for whoever
    /// was heard, nor in a new paragraph's midst where the article does not tell the actor's gender and somebody else was
    /// heard whose gender fits.
    fn is_last(&self, told: &Told, pronoun: &str, last: &Heard, speaker: &Speaker, guessed: bool) -> bool {
        // “It is,” she said. Lin nodded. “It was,” he said: whoever was heard last cannot be meant, nor can officials.
        let named = |actor| actor == speaker.id || self.cast.is_one_person(actor);
        let other =
            |&actor: &ActorId| named(actor) && self.cast.is_female(actor) != Some(pronoun.eq_ignore_ascii_case("he"));
        let Some(actor) = last.actor.filter(other) else {
            return speaker.sure && self.cast.is_named_between(speaker.id, last.source, told.source, true);
        };
        let content = &told.report.content;
        let starts = told.starts_paragraph();
        // A paragraph that goes on about somebody before it quotes may have left whoever was heard before it.
        let turns = told.paragraph > last.paragraph && !starts;
        let rival = turns && self.rivals.fit(self.cast, speaker.id, pronoun, told.paragraph);
        // “Is it?” said Lin. / “It is,” he replied: whoever answers is seldom who was heard.
        let quoted = !told.report.quotations.is_empty() && content[0].start < told.source.start;
        let answers = quoted && is_reply(told.cue());
        let opens = told.paragraph > last.paragraph
            && starts
            && content.first().is_some_and(|content| told.source.start < content.start);
        // Lin called it an “arrival”. / He was born in Oslo. A tour ended after he refused to go: a paragraph that opens with
        // "He" may be about whom the article is about.
        let profiled = turns && told.report.pattern == Pattern::CueBeforeInfinitive && told.opens_with(pronoun);
        let outshone =
            opens && self.cast.is_outshone(actor, pronoun, 5) || profiled && self.cast.is_outshone(actor, pronoun, 1);
        // Lin was heard. / Tom Reid was in the bay. “It was dark,” he said: a new paragraph is about whom it names.
        if actor != speaker.id {
            // Ann Bell was heard. / “We wait.” Tom Lin is ill, she said: who is named in what is told is not for sure who tells it.
            let named = self.cast.last_named(speaker.id, told.source);
            let told_of = || named.is_some_and(|end| content.iter().any(|told| told.start < end && end <= told.end));
            return !answers && turns && speaker.sure && !told_of();
        }
        // "It hurt analyst Tom Lin, he said": either may have told it.
        let from = if guessed { 0 } else { content.first().map_or(told.source.start, |first| first.start) };
        // Who is named beside the words that are told may be meant where nothing else tells who it is.
        let beside = |span: Span| {
            // "Ann praised Eva. “It is,” she said": either may be meant.
            let object = last.acts && span.start < last.end;
            let named = guessed && span.start >= last.end;
            object || named && !content.iter().any(|told| told.contains(span))
        };
        (speaker.sure || !rival)
            && !answers
            && !last.asks
            && last.of != Some(pronoun.eq_ignore_ascii_case("she"))
            && !outshone
            && !self.cast.names_another(actor, last.source, told.source, pronoun, from, beside)
    }

    /// Takes it that `speaker`, who `shared` a surname with somebody heard before or not, was heard.
    fn hear(&mut self, told: &Told, speaker: Option<&Speaker>, shared: bool) {
        let (source, end, paragraph) = (told.source, told.end(), told.paragraph);
        // "Lin’s claim was denied. He said": whose claim it is need not be who speaks.
        let owned = told.owner != source;
        let alone = speaker.filter(|speaker| speaker.with.is_empty() && !owned);
        if let Some(speaker) = alone.filter(|speaker| self.cast.is_one_person(speaker.id)) {
            let after = end.max(source.end);
            self.voices.heard(speaker.id, Span { start: after, end: after }, paragraph);
        }
        let acts = told.report.pattern == Pattern::CueBeforeObject && told.report.quotations.is_empty();
        // "Wu said it fell when Lin insisted on more. He said": who does something in what another tells does not speak.
        let apart = owned || acts && told.pronoun().is_none() && told.beside_another;
        let alone = alone.filter(|speaker| speaker.sure && !apart);
        if let Some(speaker) = alone {
            self.rivals.heard(speaker.id, source, paragraph);
        }
        let heard = Heard {
            actor: alone.map(|speaker| speaker.id).filter(|_| !shared),
            source,
            end,
            paragraph,
            asks: told.asks(self.cast),
            asked: told.asked(self.cast),
            acts: false,
            of: told.calls(),
        };
        self.last = match speaker {
            Some(_) if shared || apart => Some(Heard { source: Span { start: source.end, ..source }, ..heard }),
            Some(_) => alone.map(|_| Heard { acts, ..heard }),
            // "The boy's grandmother was heard. She said it was late and asked for more": nobody else was heard since.
            None if told.pronoun().is_some() => self.last,
            None => Some(heard),
        };
    }
}
