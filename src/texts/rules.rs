//! Why a fact was seen: one sentence a rule. A rule without a sentence does not compile.

use super::names::{claim_rules, deadline_rules, event_rules, mention_rules, quote_rules, time_rules, zone_rules};
use super::{Lang, Text};
use engine::facts::{ClaimRule, DeadlineRule, EventRule, MentionRule, QuoteRule, TimeRule, ZoneRule};

pub(crate) fn mention_rule(rule: MentionRule) -> Text {
    use MentionRule::*;
    match rule {
        TitleBeforeName => mention_rules::TITLE_BEFORE_NAME,
        TellingWord => mention_rules::TELLING_WORD,
        KnownPlace => mention_rules::KNOWN_PLACE,
        KnownOrganization => mention_rules::KNOWN_ORGANIZATION,
        GivenName => mention_rules::GIVEN_NAME,
        CapitalisedWords => mention_rules::CAPITALISED_WORDS,
        HeadlineName => mention_rules::HEADLINE_NAME,
        DefiniteRole => mention_rules::DEFINITE_ROLE,
        PairNamedBefore => mention_rules::PAIR_NAMED_BEFORE,
        UnnamedSubject => mention_rules::UNNAMED_SUBJECT,
        KnownPeople => mention_rules::KNOWN_PEOPLE,
        GroupSubject => mention_rules::GROUP_SUBJECT,
        NearestFitting => mention_rules::NEAREST_FITTING,
        EditorsWord => mention_rules::EDITORS_WORD,
    }
}

pub(crate) fn quote_rule(rule: QuoteRule) -> Text {
    use QuoteRule::*;
    match rule {
        SpeakerAfterQuote => quote_rules::SPEAKER_AFTER_QUOTE,
        SpeakerBeforeQuote => quote_rules::SPEAKER_BEFORE_QUOTE,
        ColonBeforeParagraph => quote_rules::COLON_BEFORE_PARAGRAPH,
        ByAfterCue => quote_rules::BY_AFTER_CUE,
        AccordingTo => quote_rules::ACCORDING_TO,
        WhatSomebodyCalled => quote_rules::WHAT_SOMEBODY_CALLED,
        SubjectBeforeParticiple => quote_rules::SUBJECT_BEFORE_PARTICIPLE,
        NameBeforeColon => quote_rules::NAME_BEFORE_COLON,
        CueBeforeObject => quote_rules::CUE_BEFORE_OBJECT,
        OwnedWords => quote_rules::OWNED_WORDS,
        CueBeforeFragment => quote_rules::CUE_BEFORE_FRAGMENT,
        SameSpeakerGoesOn => quote_rules::SAME_SPEAKER_GOES_ON,
        NobodyNamed => quote_rules::NOBODY_NAMED,
        EditorsWord => mention_rules::EDITORS_WORD,
    }
}

pub(crate) fn claim_rule(rule: ClaimRule) -> Text {
    use ClaimRule::*;
    match rule {
        CueBeforeClause => claim_rules::CUE_BEFORE_CLAUSE,
        SpeakerAfterClause => claim_rules::SPEAKER_AFTER_CLAUSE,
        ByAfterCue => claim_rules::BY_AFTER_CUE,
        AccordingTo => quote_rules::ACCORDING_TO,
        SubjectBeforeParticiple => quote_rules::SUBJECT_BEFORE_PARTICIPLE,
        NameBeforeColon => claim_rules::NAME_BEFORE_COLON,
        CueBeforeObject => claim_rules::CUE_BEFORE_OBJECT,
        OwnedWords => claim_rules::OWNED_WORDS,
        CueBeforeInfinitive => claim_rules::CUE_BEFORE_INFINITIVE,
        NobodyNamed => claim_rules::NOBODY_NAMED,
        EditorsWord => mention_rules::EDITORS_WORD,
    }
}

pub(crate) fn time_rule(rule: TimeRule) -> Text {
    use TimeRule::*;
    match rule {
        CalendarDate => time_rules::CALENDAR_DATE,
        NumericDate => time_rules::NUMERIC_DATE,
        DayOfMonth => time_rules::DAY_OF_MONTH,
        Month => time_rules::MONTH,
        Year => time_rules::YEAR,
        YearEnd => time_rules::YEAR_END,
        Decade => time_rules::DECADE,
        Century => time_rules::CENTURY,
        Weekday => time_rules::WEEKDAY,
        NearDay => time_rules::NEAR_DAY,
        PartOfDay => time_rules::PART_OF_DAY,
        ClockTime => time_rules::CLOCK_TIME,
        ShiftedUnit => time_rules::SHIFTED_UNIT,
        Distance => time_rules::DISTANCE,
        Quarter => time_rules::QUARTER,
        ComparedPeriod => time_rules::COMPARED_PERIOD,
        Season => time_rules::SEASON,
        Holiday => time_rules::HOLIDAY,
        Duration => time_rules::DURATION,
        CompoundDuration => time_rules::COMPOUND_DURATION,
        Set => time_rules::SET,
        Reference => time_rules::REFERENCE,
        EditorsWord => mention_rules::EDITORS_WORD,
    }
}

pub(crate) fn deadline_rule(rule: DeadlineRule) -> Text {
    use DeadlineRule::*;
    match rule {
        GivenUntil => deadline_rules::GIVEN_UNTIL,
        GivenDuration => deadline_rules::GIVEN_DURATION,
        HasUntil => deadline_rules::HAS_UNTIL,
        HasDuration => deadline_rules::HAS_DURATION,
        MustBy => deadline_rules::MUST_BY,
        ToldToBy => deadline_rules::TOLD_TO_BY,
        Within => deadline_rules::WITHIN,
        DeadlineNoun => deadline_rules::DEADLINE_NOUN,
        DeadlineMentioned => deadline_rules::DEADLINE_MENTIONED,
        DeadlineMoved => deadline_rules::DEADLINE_MOVED,
        Expires => deadline_rules::EXPIRES,
        DueBy => deadline_rules::DUE_BY,
        UnlessBy => deadline_rules::UNLESS_BY,
        IfBy => deadline_rules::IF_BY,
        LastDay => deadline_rules::LAST_DAY,
        ConsequenceOnDay => deadline_rules::CONSEQUENCE_ON_DAY,
        EditorsWord => mention_rules::EDITORS_WORD,
    }
}

/// Why the clocks of `city` are taken to count.
pub(crate) fn zone_rule(lang: Lang, rule: ZoneRule, city: &str) -> String {
    let said = match rule {
        ZoneRule::StatedZone => zone_rules::stated_zone,
        ZoneRule::ZoneOfIssuer => zone_rules::zone_of_issuer,
        ZoneRule::ZoneOfDateline => zone_rules::zone_of_dateline,
        ZoneRule::EditorsWord => zone_rules::editors_word,
    };
    said(lang, city)
}

pub(crate) fn event_rule(rule: EventRule) -> Text {
    use EventRule::*;
    match rule {
        ActorVerb => event_rules::ACTOR_VERB,
        PassiveVerb => event_rules::PASSIVE_VERB,
        EventNoun => event_rules::EVENT_NOUN,
        PossessedNoun => event_rules::POSSESSED_NOUN,
        MediumInterview => event_rules::MEDIUM_INTERVIEW,
        EventMentioned => event_rules::EVENT_MENTIONED,
        EditorsWord => mention_rules::EDITORS_WORD,
    }
}
