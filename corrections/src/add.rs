//! Adds a fact that the engine did not see, at the end of its list.

use super::set::add_mentions;
use super::{Blank, FactKind, Field, Passage, Setting, Trouble, find};
use engine::facts::*;
use engine::text::Span;

/// Quotation marks that may stand around words which an editor took for a quotation.
const MARKS: [char; 10] = ['"', '“', '”', '„', '«', '»', '‘', '’', '\'', '‟'];

/// Adds a fact of this kind at `passage`; its settings are still to be made.
///
/// # Errors
/// Words that are not in the article or stand in several places, a fact that is there already, and a setting that is
/// missing.
pub(super) fn add(
    text: &str,
    sheet: &mut FactSheet,
    kind: FactKind,
    passage: &Passage,
    settings: &[Setting],
) -> Result<FactId, Trouble> {
    let span = place(text, kind, passage)?;
    if let Some(there) = there_already(text, sheet, kind, passage, span) {
        return Err(Trouble::AlreadyThere(there));
    }
    let gives = |field: Field| settings.iter().any(|setting| setting.field == field);
    let lacks = match kind {
        FactKind::Actor | FactKind::Event => Some(Field::Kind).filter(|kind| !gives(*kind)),
        FactKind::Time => Some(Field::From).filter(|from| !gives(*from) && !gives(Field::Value)),
        FactKind::Deadline => Some(Field::DueFrom).filter(|from| !gives(*from) && !gives(Field::Due)),
        FactKind::Quote | FactKind::Claim => None,
    };
    match lacks {
        Some(field) => Err(Trouble::Lacks(field)),
        None => Ok(push(text, sheet, kind, span)),
    }
}

/// An actor may be named in many places; every other fact stands in one.
fn place(text: &str, kind: FactKind, passage: &Passage) -> Result<Span, Trouble> {
    match kind {
        FactKind::Actor => Ok(passage.places(text)?[0]),
        FactKind::Quote => Ok(within_marks(text, passage.place(text)?)),
        _ => passage.place(text),
    }
}

fn there_already(text: &str, sheet: &FactSheet, kind: FactKind, passage: &Passage, span: Span) -> Option<FactId> {
    if kind == FactKind::Actor {
        return find::actor(text, sheet, &passage.words).ok().flatten().map(|actor| FactId::Actor(actor.0));
    }
    let same = |fact: &FactId| sheet.holds(*fact) && sheet.passages(*fact).first() == Some(&span);
    (0..find::count(sheet, kind)).map(|at| kind.fact(at)).find(same)
}

fn within_marks(text: &str, span: Span) -> Span {
    let words = span.of(text);
    let inner = words.trim_start_matches(MARKS);
    let start = span.start as usize + (words.len() - inner.len());
    let inner = inner.trim_end_matches(MARKS);
    if inner.is_empty() { span } else { Span::new(start, start + inner.len()) }
}

/// The words with the marks that stand right around them.
fn with_marks(text: &str, span: Span) -> Span {
    let before = text[..span.start as usize].chars().next_back().filter(|c| MARKS.contains(c));
    let after = text[span.end as usize..].chars().next().filter(|c| MARKS.contains(c));
    match (before, after) {
        (Some(before), Some(after)) => {
            Span { start: span.start - before.len_utf8() as u32, end: span.end + after.len_utf8() as u32 }
        }
        _ => span,
    }
}

fn push(text: &str, sheet: &mut FactSheet, kind: FactKind, span: Span) -> FactId {
    let at = find::count(sheet, kind);
    match kind {
        FactKind::Actor => {
            sheet.actors.push(actor(span));
            add_mentions(text, sheet, at);
        }
        FactKind::Time => sheet.times.push(time(span)),
        FactKind::Quote => sheet.quotes.push(quote(text, span)),
        FactKind::Claim => sheet.claims.push(claim(span)),
        FactKind::Deadline => sheet.deadlines.push(deadline(span)),
        FactKind::Event => sheet.events.push(event(span)),
    }
    kind.fact(at)
}

fn actor(name: Span) -> Actor {
    Actor { name, kind: ActorKind::Person, sure: true, ..Actor::blank() }
}

fn time(span: Span) -> Time {
    Time { span, sure: true, ..Time::blank() }
}

fn quote(text: &str, span: Span) -> Quote {
    let content = vec![with_marks(text, span)];
    Quote { spans: vec![span], content, extent: Extent::Full, sure: true, ..Quote::blank() }
}

fn claim(span: Span) -> Claim {
    Claim { content: vec![span], sure: true, ..Claim::blank() }
}

fn deadline(span: Span) -> Deadline {
    let rule = DeadlineRule::EditorsWord;
    let statement = Statement { span, due: None, demand: None, consequence: None, rule };
    Deadline { statements: vec![statement], sure: true, ..Deadline::blank() }
}

fn event(span: Span) -> Event {
    Event { span, sure: true, ..Event::blank() }
}
