//! Why a fact was seen: one sentence a rule. A rule without a sentence does not compile.

use engine::facts::{ClaimRule, DeadlineRule, EventRule, MentionRule, QuoteRule, TimeRule, ZoneRule};

/// The rule behind whatever the engine did not see.
const AN_EDITOR: &str = "An editor of this page says so.";

pub(crate) fn mention_rule(rule: MentionRule) -> &'static str {
    use MentionRule::*;
    match rule {
        TitleBeforeName => "A title stands before the name.",
        TellingWord => "One of its words tells what it names.",
        KnownPlace => "A place that the list of places has.",
        KnownOrganization => "An organization that the list of organizations has.",
        GivenName => "A given name begins it.",
        CapitalisedWords => "Capitalised words; what they name is judged by the words around them.",
        HeadlineName => "Words of the headline that the article uses as a name.",
        DefiniteRole => "A role with “the”, which only one in the article has.",
        PairNamedBefore => "Two who were named just before.",
        UnnamedSubject => "Somebody without a name who says or does something.",
        KnownPeople => "The lexicon of peoples and creeds knows these people.",
        GroupSubject => "Several people without a name who say or do something.",
        NearestFitting => "A pronoun; this is the nearest whom it fits.",
        EditorsWord => AN_EDITOR,
    }
}

pub(crate) fn quote_rule(rule: QuoteRule) -> &'static str {
    use QuoteRule::*;
    match rule {
        SpeakerAfterQuote => "The speaker and a reporting verb follow the quotation.",
        SpeakerBeforeQuote => "The speaker and a reporting verb stand before the quotation.",
        ColonBeforeParagraph => "The paragraph before ends with a speaker, a reporting verb and a colon.",
        ByAfterCue => "The words are described, called or put so “by” the speaker.",
        AccordingTo => "“According to” names the speaker.",
        WhatSomebodyCalled => "The quotation is what the speaker is said to have called something.",
        SubjectBeforeParticiple => "The speaker is the subject of the sentence; a reporting verb in “-ing” follows.",
        NameBeforeColon => "A name and a colon stand before the quotation.",
        CueBeforeObject => "The quotation is part of what a reporting verb says of its speaker.",
        OwnedWords => "A noun names the words as the speaker’s: a claim, a warning, a promise.",
        CueBeforeFragment => "A reporting verb and its speaker stand further back in the sentence.",
        SameSpeakerGoesOn => "The quotation before it has a speaker, and nobody else is named in between.",
        NobodyNamed => "The words stand between quotation marks, and the sentence names nobody who said them.",
        EditorsWord => AN_EDITOR,
    }
}

pub(crate) fn claim_rule(rule: ClaimRule) -> &'static str {
    use ClaimRule::*;
    match rule {
        CueBeforeClause => "A speaker and a reporting verb stand before what is reported.",
        SpeakerAfterClause => "A speaker and a reporting verb follow what is reported.",
        ByAfterCue => "Something is described, called or put so “by” the speaker.",
        AccordingTo => "“According to” names the speaker.",
        SubjectBeforeParticiple => "The speaker is the subject of the sentence; a reporting verb in “-ing” follows.",
        NameBeforeColon => "A name and a colon stand before what is reported.",
        CueBeforeObject => "A reporting verb is followed by the thing that was spoken of.",
        OwnedWords => "A noun names it as the speaker’s: a claim, a warning, a promise.",
        CueBeforeInfinitive => "A reporting verb is followed by what the speaker means to do.",
        NobodyNamed => "The sentence reports, and names nobody who said so.",
        EditorsWord => AN_EDITOR,
    }
}

pub(crate) fn time_rule(rule: TimeRule) -> &'static str {
    use TimeRule::*;
    match rule {
        CalendarDate => "A day of the calendar, in words.",
        NumericDate => "A day of the calendar, in digits.",
        DayOfMonth => "A day of the month.",
        Month => "A month.",
        Year => "A year.",
        YearEnd => "The end of a year.",
        Decade => "A decade.",
        Century => "A century.",
        Weekday => "A weekday; the tense of the sentence says whether it lies ahead or behind.",
        NearDay => "A day told from the day of publication.",
        PartOfDay => "A part of a day.",
        ClockTime => "A time of day.",
        ShiftedUnit => "A week, month or year told from the day of publication.",
        Distance => "A distance from another time.",
        Quarter => "A part of a year.",
        ComparedPeriod => "A period that another one is compared with.",
        Season => "A season.",
        Holiday => "A holiday.",
        Duration => "A length of time.",
        CompoundDuration => "A length of time, as part of a compound word.",
        Set => "A time that recurs.",
        Reference => "A word for now, before or after.",
        EditorsWord => AN_EDITOR,
    }
}

pub(crate) fn deadline_rule(rule: DeadlineRule) -> &'static str {
    use DeadlineRule::*;
    match rule {
        GivenUntil => "Somebody is given until a time to do something.",
        GivenDuration => "Somebody is given a length of time to do something.",
        HasUntil => "Somebody has until a time to do something.",
        HasDuration => "Somebody has a length of time to do something.",
        MustBy => "Somebody must do something by a time.",
        ToldToBy => "Somebody is told to do something by a time.",
        Within => "Somebody must do something within a length of time.",
        DeadlineNoun => "The article calls it a deadline.",
        DeadlineMentioned => "The article mentions the deadline again.",
        DeadlineMoved => "A deadline is moved to another time.",
        Expires => "Something ends at a time unless it is renewed.",
        DueBy => "Something is due by a time.",
        UnlessBy => "Something follows unless something else is done by a time.",
        LastDay => "The last day to do it is named.",
        ConsequenceOnDay => "What the deadline threatens is expected on its day.",
        EditorsWord => AN_EDITOR,
    }
}

/// Why the clocks of `city` are taken to count.
pub(crate) fn zone_rule(rule: ZoneRule, city: &str) -> String {
    match rule {
        ZoneRule::StatedZone => ["The article says that ", city, " time counts."],
        ZoneRule::ZoneOfIssuer => [
            "It does not say whose clock counts. Implied is ",
            city,
            " time, because whoever set the deadline holds office there.",
        ],
        ZoneRule::EditorsWord => ["An editor of this page says that ", city, " time counts."],
        ZoneRule::ZoneOfDateline => {
            ["It does not say whose clock counts. Implied is ", city, " time, because the article was written there."]
        }
    }
    .concat()
}

pub(crate) fn event_rule(rule: EventRule) -> &'static str {
    use EventRule::*;
    match rule {
        ActorVerb => "Somebody is named before a verb of doing.",
        PassiveVerb => "Something is done to somebody who is named before the verb.",
        EventNoun => "The article names what happened, and who took part beside it.",
        PossessedNoun => "What happened is told as somebody’s own.",
        MediumInterview => "Somebody speaks in an interview.",
        EventMentioned => "The article mentions it again.",
        EditorsWord => AN_EDITOR,
    }
}
