//! Links inside the page, and the small pieces that cards share. A link is plain HTML: the app follows it.

use crate::browser::dates;
use crate::reading::Reading;
use crate::state::{Fact, Target, source_of};
use crate::tag::{classes, html};
use crate::texts::{self, Lang};
use engine::facts::{ActorId, Channel, Time, TimeId};
use engine::text::Span;
use yew::prelude::*;

/// The level of a heading that would be `level` on a page of its own, for the host page's outline; nothing where the
/// tag says so already.
pub(super) fn level(level: u8, below: u8) -> Option<AttrValue> {
    const LEVELS: [&str; 10] = ["1", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    (below > 0).then(|| AttrValue::Static(LEVELS[usize::from(level + below).min(9)]))
}

/// What names a part of the page: its heading; in a host page, where several explorers may have the same parts, the
/// article's headline too.
pub(super) fn named_by(heading: &'static str, below: u8) -> AttrValue {
    if below == 0 { AttrValue::Static(heading) } else { [heading, " headline"].concat().into() }
}

/// A link from a card to its passage in the article.
pub(super) fn to_passage(lang: Lang, fact: Fact, named: &str) -> Html {
    html! {
        <a class="to-passage" href={Target::passage(fact, 0).href()}>
            { lang.text(texts::IN_ARTICLE) }<span class="unseen">{ lang.text(texts::COLON) }{ named.to_owned() }</span>
        </a>
    }
}

/// Opens the dialog that embeds a card, or without one all facts of the article. The element hears the click, and finds
/// the card around the button and its words in it. The reader's own article has no name, and is nowhere to be embedded
/// from.
pub(super) fn embed(lang: Lang, reading: &Reading, fact: Option<Fact>, words: &str) -> Html {
    if reading.name.is_empty() {
        return Html::default();
    }
    html! {
        <button class="embed" type="button" data-embed="">
            { lang.text(texts::EMBED) }
            if fact.is_some() {
                <span class="unseen">{ lang.text(texts::COLON) }{ words.to_owned() }</span>
            }
        </button>
    }
}

/// An actor's name, leading to its card.
pub(super) fn actor(lang: Lang, reading: &Reading, actor: ActorId) -> Html {
    let href = Target::card(Fact::Actor(actor.0)).href();
    let (language, dir) = super::masthead::own(lang, reading);
    html! { <a class="actor-link" {href} lang={language} {dir}>{ reading.name_of(actor).to_owned() }</a> }
}

/// Who said it where nobody is named for it: the article's own words, if these are sure.
pub(super) fn unnamed(lang: Lang, reading: &Reading, fact: Fact) -> Html {
    match source_of(&reading.sheet, fact) {
        Some(source) => html! {
            <span class="card__speaker card__speaker--unnamed">{ in_marks(lang, reading, source) }</span>
        },
        None => html! {
            <span class="card__speaker card__speaker--unknown">{ lang.text(texts::SPEAKER_UNKNOWN) }</span>
        },
    }
}

/// The article's own words for a speaker, in marks that tell them from a name.
pub(super) fn in_marks(lang: Lang, reading: &Reading, source: Span) -> Html {
    own_words(lang, reading, ["“", reading.words(source), "”"].concat())
}

/// Why the article's own words stand where a name would, if they do.
pub(super) fn why_unnamed(lang: Lang, reading: &Reading, fact: Fact) -> Option<String> {
    source_of(&reading.sheet, fact).map(|_| lang.text(texts::OWN_WORDS_WHY).to_owned())
}

/// The reporting words, and where or to whom it was said: as the article has them where they stand together ("told
/// reporters"), else one after the other.
pub(super) fn manner(lang: Lang, reading: &Reading, cue: Option<Span>, channel: Option<Channel>) -> Option<Html> {
    let words = |span| own_words(lang, reading, reading.words(span).to_owned());
    let Some(channel) = channel else { return cue.map(words) };
    let venue = || match with_preposition(&reading.article.text, channel.span) {
        Some(said) => own_words(lang, reading, said),
        None => texts::venue(lang, channel.venue, reading.words(channel.span)).into(),
    };
    // Between them is room for a preposition and an article.
    let close =
        |cue: &Span| cue.contains(channel.span) || cue.end <= channel.span.start && channel.span.start - cue.end <= 9;
    Some(match cue {
        None => venue(),
        Some(cue) if close(&cue) => words(cue.cover(channel.span)),
        Some(cue) => html! { <>{ words(cue) }{ lang.text(texts::COMMA) }{ venue() }</> },
    })
}

/// The words with the preposition before them, as the article has it: "in a statement", "on Truth Social". One that opens
/// its sentence loses its capital.
fn with_preposition(text: &str, words: Span) -> Option<String> {
    const ALL: [&str; 8] = ["in", "on", "at", "to", "during", "via", "through", "over"];
    let before = text.get(..words.start as usize)?.strip_suffix(' ')?;
    // Between them may be an article, or a word more.
    let mut start = before.len();
    for word in before.rsplit([' ', '\n']).take(3) {
        start -= word.len();
        let lower = word.to_ascii_lowercase();
        if ALL.contains(&lower.as_str()) {
            return Some(lower + text.get(start + word.len()..words.end as usize)?);
        }
        if !word.chars().all(char::is_alphanumeric) {
            return None;
        }
        start = start.checked_sub(1)?;
    }
    None
}

/// Words of the article among the interface's own.
fn own_words(lang: Lang, reading: &Reading, said: String) -> Html {
    match super::masthead::own(lang, reading) {
        (None, None) => said.into(),
        (language, dir) => html! { <span lang={language} {dir}>{ said }</span> },
    }
}

/// The day or days of a fact, leading to their entry among the times; nothing where only a length is known.
pub(super) fn time(lang: Lang, reading: &Reading, id: Option<TimeId>) -> Option<Html> {
    let id = id?;
    let days = meaning(lang, reading.time(Some(id))?)?;
    let href = Target::card(Fact::Time(id.0)).href();
    Some(html! { <a class="time-link" {href}>{ days }</a> })
}

/// The day, month or days that a time means; `None` for lengths and for what no day is known of.
pub(super) fn meaning(lang: Lang, time: &Time) -> Option<String> {
    let (from, to) = (time.from?, time.to?);
    if from == to {
        return Some(dates::long_day(lang, from));
    }
    if from == from.month_start() && to == from.month_end() {
        return Some(dates::month(lang, from));
    }
    Some(dates::days(lang, from, to))
}

/// What an editor changed in a fact, when and why.
pub(super) fn corrected(lang: Lang, reading: &Reading, fact: Fact) -> Html {
    let corrections = reading.sheet.corrections.iter().filter(|correction| Fact::from(correction.fact) == fact);
    html! {
        for correction in corrections {
            <p class="corrected">
                { texts::correction(lang, &correction.change, |day| dates::day(lang, day), (correction.date, &correction.editor)) }
                { " " }{ correction.reason.clone() }
            </p>
        }
    }
}

/// On paper: the numbers that the sentences which prove a fact carry in the article.
pub(super) fn sources(lang: Lang, reading: &Reading, fact: Fact) -> Html {
    let numbers = crate::state::sources(reading, fact);
    if numbers.is_empty() {
        return Html::default();
    }
    html! { <p class="sources">{ texts::print::sources(lang, &numbers) }</p> }
}

/// The mark of a fact that is not sure.
pub(super) fn unconfirmed(lang: Lang, sure: bool) -> Html {
    if sure {
        Html::default()
    } else {
        html! { <span class="unconfirmed">{ lang.text(texts::UNCONFIRMED) }</span> }
    }
}

/// The class of a card, which stands out after a link led to it.
pub(super) fn card(name: &'static str, aimed: bool) -> String {
    classes!("card", name, aimed.then_some("is-aimed")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, words: &str, expected: Option<&str>) {
        let start = text.find(words).expect("words of the text") as u32;
        let said = with_preposition(text, Span { start, end: start + words.len() as u32 });
        assert_eq!(said.as_deref(), expected, "{text}");
    }

    #[test]
    fn where_it_was_said_keeps_its_preposition() {
        check("“Rain,” said Lind in a letter.", "letter", Some("in a letter"));
        check("“Rain,” Lind added during the long call.", "call", Some("during the long call"));
        check("In a radio interview Lind said: “Rain.”", "radio interview", Some("in a radio interview"));
        check("It rained.\n\nIn a letter Lind said: “Rain.”", "letter", Some("in a letter"));
        check("On Friday Lind wrote on Mastodon: “Rain.”", "Mastodon", Some("on Mastodon"));
    }

    #[test]
    fn a_preposition_that_belongs_to_something_else_is_left() {
        check("“Rain,” Lind told reporters.", "reporters", None);
        check("In Moss, a letter said so.", "letter", None);
        check("Letter", "Letter", None);
    }
}
