//! A stream of articles: a line of JSON in, a line of JSON out, in the same order, in the memory of one line.

use crate::hash::sha256;
use anyhow::Result;
use engine::article::Article;
use engine::calendar::Date;
use engine::contract::{Id, Sheet};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};

/// A line of the input. Keys that are not named here are ignored.
#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    id: Value,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    published: Value,
    #[serde(default)]
    dateline: Option<String>,
    #[serde(default)]
    zone: Option<String>,
    #[serde(default)]
    language: Option<String>,
    text: Option<String>,
}

/// A line of the output for a line of the input that could not be read.
#[derive(Serialize)]
struct Failure<'a> {
    id: &'a Value,
    error: &'a str,
}

/// Reads `input` to its end, and returns how many lines could not be read.
///
/// Answers are handed on whenever the input pauses, so that a caller may wait for one before it writes the next line.
pub(crate) fn stream<R: Read, W: Write>(mut input: BufReader<R>, mut output: W) -> Result<u64> {
    let (mut line, mut number, mut failed) = (Vec::new(), 0, 0);
    loop {
        if input.buffer().is_empty() {
            output.flush()?;
        }
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            return Ok(failed);
        }
        number += 1;
        if !answer(&line, number, &mut output)? {
            failed += 1;
        }
        output.write_all(b"\n")?;
    }
}

/// Writes the fact sheet of one line or, and then returns false, why there is none.
fn answer(line: &[u8], number: u64, output: &mut impl Write) -> Result<bool> {
    let failure = match serde_json::from_slice::<Line>(line) {
        Ok(Line { id, text: None, .. }) => (id, "no \"text\": give the article as a string".to_owned()),
        Ok(line) => match published(&line.published) {
            Ok(published) => return sheet(line, published, number, output).map(|()| true),
            Err(reason) => (line.id, reason),
        },
        Err(error) => (id_of(line), format!("line {number}: {error}")),
    };
    serde_json::to_writer(output, &Failure { id: &failure.0, error: &failure.1 })?;
    Ok(false)
}

fn sheet(line: Line, published: Option<Date>, number: u64, output: &mut impl Write) -> Result<()> {
    let article = Article {
        title: line.title.unwrap_or_default(),
        published,
        dateline: line.dateline.unwrap_or_default(),
        zone: line.zone.unwrap_or_default(),
        language: line.language.unwrap_or_default(),
        text: line.text.unwrap_or_default(),
        ..Article::default()
    };
    let facts = engine::read(&article);
    let id = match &line.id {
        Value::String(id) => Id::Text(id),
        Value::Number(id) => Id::Number(id.as_u64().unwrap_or(number)),
        _ => Id::Number(number),
    };
    let mut sheet = Sheet::new(id, &article, &facts);
    sheet.article.text_sha256 = Some(sha256(&article.text));
    Ok(serde_json::to_writer(output, &sheet)?)
}

/// The day of publication, `None` where the line gives none.
fn published(value: &Value) -> Result<Option<Date>, String> {
    let text = match value {
        Value::Null => return Ok(None),
        Value::String(text) if text.is_empty() => return Ok(None),
        Value::String(text) => text,
        other => return Err(format!("\"published\" is {other}: give a day such as \"2025-08-06\", or leave it out")),
    };
    let day = text.split(['T', ' ']).next().unwrap_or_default();
    Date::parse(day)
        .map(Some)
        .ok_or_else(|| format!("\"published\" is \"{text}\", which is no day of the calendar: write it as 2025-08-06"))
}

/// The id of a line whose other keys do not fit, null where it is no JSON at all.
fn id_of(line: &[u8]) -> Value {
    match serde_json::from_slice::<Value>(line) {
        Ok(Value::Object(mut keys)) => keys.remove("id").unwrap_or_default(),
        _ => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(input: &str) -> (Vec<Value>, u64) {
        let mut output = Vec::new();
        let failed = stream(BufReader::new(input.as_bytes()), &mut output).expect("memory can be written");
        let lines = std::str::from_utf8(&output).expect("JSON is UTF-8").lines();
        (lines.map(|line| serde_json::from_str(line).expect("every answer is JSON")).collect(), failed)
    }

    #[test]
    fn each_line_is_answered_in_order_and_a_bad_one_does_not_end_the_run() {
        let (answers, failed) = answers(concat!(
            "{\"id\":\"a\",\"text\":\"Rain.\",\"gold\":{\"x\":[1]}}\r\n",
            "no json\n",
            "\n",
            "{\"id\":7,\"title\":null,\"published\":null}\n",
            "{\"id\":\"b\",\"published\":\"2025-02-30\",\"text\":\"\"}\n",
            "{\"id\":\"c\",\"published\":\"2025-02-28T23:00:00Z\",\"text\":\"\"}",
        ));
        let ids: Vec<String> = answers.iter().map(|answer| answer["id"].to_string()).collect();
        assert_eq!(ids, ["\"a\"", "null", "null", "7", "\"b\"", "\"c\""]);
        let errors: Vec<bool> = answers.iter().map(|answer| answer.get("error").is_some()).collect();
        assert_eq!((errors, failed), (vec![false, true, true, true, true, false], 4));
        assert!(answers[4]["error"].as_str().is_some_and(|error| error.contains("2025-02-30")));
        assert_eq!(answers[5]["article"]["published"], "2025-02-28");
        assert!(answers[0]["article"].get("text").is_none(), "a stream leaves the text out");
    }
}
