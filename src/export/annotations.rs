//! The facts as annotations of the article: W3C Web Annotation Data Model, each passage found again by its words with
//! what stands around them, and by its place.

use super::Export;
use super::rows::{Row, rows};
use super::table::kind;
use engine::contract::Offsets;
use engine::text::Span;
use serde_json::{Value, json};

/// Characters before and after a passage: enough to tell it from its like, as Hypothesis and others have it.
const CONTEXT: usize = 32;

/// One collection with all annotations in its first page.
pub(super) fn annotations(export: Export) -> Value {
    let offsets = Offsets::new(&export.reading.article.text);
    let items: Vec<Value> = rows(export).iter().map(|row| annotation(export, &offsets, row)).collect();
    let own = [export.home, super::Format::Annotations.file_name()].concat();
    let page = [&own, "#page"].concat();
    json!({
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": own,
        "type": "AnnotationCollection",
        "label": export.reading.headline(),
        "total": items.len(),
        "first": { "id": page, "type": "AnnotationPage", "startIndex": 0, "items": items },
    })
}

fn annotation(export: Export, offsets: &Offsets, row: &Row) -> Value {
    let targets: Vec<Value> = row.passages.iter().map(|&span| target(export, offsets, span)).collect();
    json!({
        "id": export.address(row.fact),
        "type": "Annotation",
        "motivation": "describing",
        "body": { "type": "TextualBody", "format": "text/plain", "value": value(export, row), "purpose": "describing" },
        "target": targets,
    })
}

/// "quote: Yuri Ushakov, told reporters"
fn value(export: Export, row: &Row) -> String {
    let mut words = export.who(row);
    words.extend(row.how.iter().map(|&span| export.reading.words(span).to_owned()));
    let mut text = [kind(row.fact), if words.is_empty() { "" } else { ": " }, &words.join(", ")].concat();
    if let Some((from, to)) = row.days {
        text.push_str(&[" (", &from.to_string()].concat());
        if from != to {
            text.push_str(&["/", &to.to_string()].concat());
        }
        text.push(')');
    }
    text + export.doubt(row)
}

fn target(export: Export, offsets: &Offsets, span: Span) -> Value {
    let text = export.reading.article.text.as_str();
    let place = offsets.place(span);
    let source = export.published_at().unwrap_or(if export.home.is_empty() { "./" } else { export.home });
    json!({
        "source": source,
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": span.of(text),
                "prefix": last_characters(&text[..span.start as usize]),
                "suffix": first_characters(&text[span.end as usize..]),
            },
            { "type": "TextPositionSelector", "start": place.start, "end": place.end },
        ],
    })
}

fn last_characters(text: &str) -> &str {
    let start = text.char_indices().rev().nth(CONTEXT - 1).map_or(0, |(at, _)| at);
    &text[start..]
}

fn first_characters(text: &str) -> &str {
    let end = text.char_indices().nth(CONTEXT).map_or(text.len(), |(at, _)| at);
    &text[..end]
}
