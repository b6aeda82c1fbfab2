//! How many annotated quotations the page shows with a name, or else with the article's own words for who said it, and
//! how many of these with the right one.
//!
//! `score.py` asks whether the words that name a speaker were found; a reader sees a name only where the sheet says that it
//! is sure, and those words only where it says that they are. A quotation counts and matches as there: words between a pair
//! of double marks in an annotated content, and the span of a quote that has four fifths of both in common with it.

use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

/// Quotations whose speaker the annotation tells.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Names {
    all: usize,
    /// Those whose card shows a name.
    named: Shown,
    /// Those whose card shows the article's own words in its place.
    in_words: Shown,
}

/// Cards that say who spoke.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shown {
    all: usize,
    right: usize,
}

/// The words of a card, and how it shows who spoke, with the source's words.
type Card = (Range<usize>, Option<(Way, Range<usize>)>);

/// What a card shows of who spoke.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Name,
    Words,
}

impl fmt::Display for Names {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let percent = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
        let shown = |shown: &Shown| (percent(shown.right, self.all), percent(shown.right, shown.all));
        let ((named, right), (in_words, fitting)) = (shown(&self.named), shown(&self.in_words));
        writeln!(f, "speaker shown by name    {named:5.1}   of them right {right:5.1}")?;
        write!(f, "or in the text's words   {in_words:5.1}   of them right {fitting:5.1}")
    }
}

/// Counts over `gold`, an article with its annotation a line, and `sheets`, a fact sheet a line; `None` where nothing is
/// annotated that anybody says.
pub(super) fn names(gold: &str, sheets: &str) -> Result<Option<Names>> {
    let sheets: BTreeMap<String, Value> =
        lines(sheets)?.into_iter().map(|sheet| (text_of(&sheet["id"]), sheet)).collect();
    let mut names = Names::default();
    for article in lines(gold)? {
        let id = text_of(&article["id"]);
        let sheet = sheets.get(&id).with_context(|| format!("no sheet of the article {id}"))?;
        names.count(&article, sheet);
    }
    Ok(Some(names).filter(|names| names.all > 0))
}

impl Names {
    fn count(&mut self, article: &Value, sheet: &Value) {
        let text: Vec<char> = text_of(&article["text"]).chars().collect();
        let mut cards: Vec<Card> = Vec::new();
        for quote in items(&sheet["quotes"]) {
            let way = if quote["sure"] == true && !quote["speaker"].is_null() {
                Some(Way::Name)
            } else {
                (quote["source_sure"] == true).then_some(Way::Words)
            };
            let source = way.zip(span(&quote["source"]));
            cards.extend(items(&quote["spans"]).filter_map(span).map(|span| (trimmed(&text, span), source.clone())));
        }
        for attribution in items(&article["gold"]["attributions"]) {
            let sources: Vec<Range<usize>> = items(&attribution["source"]).filter_map(pair).collect();
            let contents = items(&attribution["content"]).filter_map(pair);
            for quoted in contents.flat_map(|content| quotations(&text, content)).filter(|_| !sources.is_empty()) {
                self.all += 1;
                let fits = |card: &Card| 5 * shared(&card.0, &quoted) >= 4 * joint(&card.0, &quoted);
                let Some(at) = cards.iter().position(fits) else { continue };
                let Some((way, source)) = cards.swap_remove(at).1 else { continue };
                let shown = if way == Way::Name { &mut self.named } else { &mut self.in_words };
                shown.all += 1;
                shown.right += usize::from(sources.iter().any(|told| shared(told, &source) > 0));
            }
        }
    }
}

/// What stands between pairs of double marks in `content`, marks excluded; a mark left open runs to the end.
fn quotations(text: &[char], content: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut opened = None;
    for at in content.clone() {
        match text[at] {
            '“' => opened = opened.or(Some(at + 1)),
            '"' if opened.is_none() => opened = Some(at + 1),
            '”' | '"' => found.extend(opened.take().map(|start| start..at)),
            _ => {}
        }
    }
    found.extend(opened.map(|start| start..content.end));
    found.into_iter().map(|words| trimmed(text, words)).filter(|words| words.len() > 1).collect()
}

/// `words` without marks and space at their ends.
fn trimmed(text: &[char], words: Range<usize>) -> Range<usize> {
    let edge = |&at: &usize| !(text[at].is_whitespace() || "\"'“”‘’«»„‟‹›`.,;:!?-–—…()[]".contains(text[at]));
    let start = words.clone().find(edge).unwrap_or(words.end);
    start..words.rev().find(edge).map_or(start, |last| last + 1)
}

fn shared(one: &Range<usize>, other: &Range<usize>) -> usize {
    one.end.min(other.end).saturating_sub(one.start.max(other.start))
}

fn joint(one: &Range<usize>, other: &Range<usize>) -> usize {
    one.len() + other.len() - shared(one, other)
}

fn lines(text: &str) -> Result<Vec<Value>> {
    Ok(text.lines().filter(|line| !line.trim().is_empty()).map(serde_json::from_str).collect::<Result<_, _>>()?)
}

fn text_of(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn span(value: &Value) -> Option<Range<usize>> {
    Some(number(&value["start"])?..number(&value["end"])?)
}

/// The annotation's way to write a span: its two ends.
fn pair(value: &Value) -> Option<Range<usize>> {
    Some(number(&value[0])?..number(&value[1])?)
}

fn number(value: &Value) -> Option<usize> {
    value.as_u64()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_count_where_the_sheet_is_sure_and_are_right_where_the_source_is() {
        let text = "“It is late,” Lin said. “It is not,” said Wu. “It rains,” he said. “No,” clerks said.";
        let [lin, wu, he, clerks] = [14..17, 42..44, 58..60, 73..79];
        let said = |content: [usize; 2], source: &Range<usize>| json!({ "content": [content], "source": [[source.start, source.end]] });
        let gold = json!({ "id": "a", "text": text, "gold": { "attributions": [
            said([0, 13], &lin), said([24, 36], &wu), said([46, 57], &he), said([67, 72], &clerks),
        ] } });
        let quote = |span: [usize; 2], source: &Range<usize>, sure: bool| {
            json!({
                "spans": [{ "start": span[0], "end": span[1] }], "speaker": "a1", "sure": sure, "source_sure": !sure,
                "source": { "start": source.start, "end": source.end },
            })
        };
        let sheet = json!({ "id": "a", "quotes": [
            quote([1, 12], &lin, true), quote([25, 35], &lin, true), quote([47, 56], &lin, false), quote([68, 71], &clerks, false),
        ] });
        let counted = names(&gold.to_string(), &sheet.to_string()).unwrap();
        let shown = || Shown { all: 2, right: 1 };
        assert_eq!(counted, Some(Names { all: 4, named: shown(), in_words: shown() }));
    }

    #[test]
    fn an_article_without_a_sheet_is_named() {
        let error = names(r#"{"id": "a", "text": ""}"#, "").unwrap_err();
        assert_eq!(error.to_string(), "no sheet of the article a");
    }
}
