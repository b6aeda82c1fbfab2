//! A stream of articles: a line of JSON in, a line of JSON out, in the same order, read by as many threads as there are
//! cores, in the memory of sixteen lines each at most.
//!
//! Whichever thread is free takes the next line and answers it; the caller's own writes the answers. Those wait in a
//! queue that is short, so that an endless input is never kept, and a long one is written while it is told.

use crate::hash::sha256;
use crate::parts::{Answer, PART, Part};
use anyhow::{Context, Result};
use engine::article::Article;
use engine::calendar::Date;
use engine::contract::{Id, Sheet};
use engine::text::is_english;
use import::Refusal;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::num::NonZeroUsize;
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// So many lines a thread are on their way at most: enough for the others to go on while one reads a long article.
const AHEAD: usize = 16;

/// No machine has more cores; queues have their room from the start.
const MOST_THREADS: usize = 1024;

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

/// Where the threads take their lines from.
struct Source<R> {
    /// `None` once it has ended or failed: nobody asks it again.
    input: Option<BufReader<R>>,
    /// How many lines were taken.
    count: u64,
    /// In the order of the lines, where each one's answer will come from.
    promise: SyncSender<io::Result<Receiver<Part>>>,
}

/// Reads `input` to its end on so many `threads`, and returns how many lines could not be read.
///
/// Answers are handed on whenever none is ready to follow, so that a caller may wait for one before it writes the next
/// line. Where `output` fails, nothing waits for an input that is silent: the threads end with the process.
pub(crate) fn stream<R, W>(input: BufReader<R>, mut output: W, threads: NonZeroUsize) -> Result<u64>
where
    R: Read + Send + 'static,
    W: Write,
{
    let threads = threads.get().min(MOST_THREADS);
    let (promise, promised) = sync_channel(AHEAD * threads);
    let source = Arc::new(Mutex::new(Source { input: Some(input), count: 0, promise }));
    for _ in 0..threads {
        let source = Arc::clone(&source);
        thread::Builder::new().spawn(move || work(&source)).context("no thread to read articles on")?;
    }
    drop(source);
    let mut failed = 0;
    for number in 1_u64.. {
        let Some(promise) = next(&promised, &mut output)? else { break };
        let promise = promise?;
        let is_read = loop {
            let part = next(&promise, &mut output)?
                .with_context(|| format!("line {number}: the engine broke off; report it as a fault of it"))?;
            output.write_all(&part.bytes)?;
            if let Some(is_read) = part.end {
                break is_read;
            }
        };
        failed += u64::from(!is_read);
    }
    output.flush()?;
    Ok(failed)
}

/// What comes next out of `queue`; before it waits for that, it hands on what was written.
fn next<T>(queue: &Receiver<T>, output: &mut impl Write) -> io::Result<Option<T>> {
    match queue.try_recv() {
        Ok(next) => Ok(Some(next)),
        Err(TryRecvError::Disconnected) => Ok(None),
        Err(TryRecvError::Empty) => {
            output.flush()?;
            Ok(queue.recv().ok())
        }
    }
}

/// Answers lines until there are no more, or nobody wants them any more.
fn work<R: Read>(source: &Mutex<Source<R>>) {
    let mut line = Vec::new();
    loop {
        // One part may wait there: nobody who writes a short answer waits for the others.
        let (to, promised) = sync_channel(1);
        // Whoever takes a line lets go of the source before it reads it.
        let taken = source.lock().unwrap_or_else(PoisonError::into_inner).take(&mut line, promised);
        let Some(number) = taken else { return };
        let mut answer = Answer::new(to);
        // Nobody waits for it where the output failed.
        let _ = self::answer(&mut line, number, &mut answer).and_then(|is_read| {
            answer.write_all(b"\n")?;
            answer.end(is_read)
        });
    }
}

impl<R: Read> Source<R> {
    /// Takes the next line into `line`, promises its answer out of `promised` and returns its number, counted from one;
    /// `None` where there is none or nobody wants it.
    fn take(&mut self, line: &mut Vec<u8>, promised: Receiver<Part>) -> Option<u64> {
        line.clear();
        let read = self.input.as_mut()?.read_until(b'\n', line);
        let is_line = matches!(read, Ok(1..));
        // Of an input that fails the failure is the last promise; one that ends promises nothing more.
        let is_wanted = matches!(read, Ok(0)) || self.promise.send(read.map(|_| promised)).is_ok();
        if !is_line || !is_wanted {
            self.input = None;
            return None;
        }
        self.count += 1;
        Some(self.count)
    }
}

/// Writes the fact sheet of one line or, and then returns false, why there is none. A long line is given up once its
/// article is known.
///
/// # Errors
/// Those of `output`.
fn answer(line: &mut Vec<u8>, number: u64, output: &mut impl Write) -> io::Result<bool> {
    let failure = match serde_json::from_slice::<Line>(line) {
        Ok(Line { id, text: None, .. }) => (id, "no \"text\": give the article as a string".to_owned()),
        Ok(Line { id, text: Some(text), .. }) if !is_english(&text) => (id, foreign()),
        Ok(article) => match published(&article.published) {
            Ok(published) => {
                line.clear();
                line.shrink_to(PART);
                return sheet(article, published, number, output).map(|()| true);
            }
            Err(reason) => (article.id, reason),
        },
        Err(error) => (id_of(line), no_json(&error)),
    };
    json(output, &Failure { id: &failure.0, error: &format!("line {number}: {}", failure.1) }).map(|()| false)
}

/// What is wrong with a text in another language than English.
fn foreign() -> String {
    format!("{}: {}", Refusal::OtherLanguage, Refusal::OtherLanguage.remedy())
}

/// What is wrong with a line that does not fit: its column counts, for the parser knows of no line but this one.
fn no_json(error: &serde_json::Error) -> String {
    let (said, column) = (error.to_string(), error.column());
    let what = said.strip_suffix(&format!(" at line 1 column {column}")).unwrap_or(&said);
    format!("{what}, at column {column}: give an article as one JSON object a line")
}

fn json(output: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(output, value).map_err(io::Error::from)
}

fn sheet(line: Line, published: Option<Date>, number: u64, output: &mut impl Write) -> io::Result<()> {
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
    json(output, &sheet)
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
    use std::sync::mpsc::{Sender, channel};

    const ALL: [NonZeroUsize; 2] = [NonZeroUsize::MIN, NonZeroUsize::new(4).expect("it is not zero")];

    fn answers(input: &str, threads: NonZeroUsize) -> (Vec<Value>, u64) {
        let mut output = Vec::new();
        let input = BufReader::new(io::Cursor::new(input.as_bytes().to_vec()));
        let failed = stream(input, &mut output, threads).expect("memory can be written");
        let lines = std::str::from_utf8(&output).expect("JSON is UTF-8").lines();
        (lines.map(|line| serde_json::from_str(line).expect("every answer is JSON")).collect(), failed)
    }

    #[test]
    fn each_line_is_answered_in_order_and_a_bad_one_does_not_end_the_run() {
        let input = concat!(
            "{\"id\":\"a\",\"text\":\"Rain.\",\"gold\":{\"x\":[1]}}\r\n",
            "no json\n",
            "\n",
            "{\"id\":7,\"title\":null,\"published\":null}\n",
            "{\"id\":\"b\",\"published\":\"2025-02-30\",\"text\":\"\"}\n",
            "{\"id\":\"c\",\"published\":\"2025-02-28T23:00:00Z\",\"text\":\"\"}",
        );
        for (answers, failed) in ALL.map(|threads| answers(input, threads)) {
            let ids: Vec<String> = answers.iter().map(|answer| answer["id"].to_string()).collect();
            assert_eq!(ids, ["\"a\"", "null", "null", "7", "\"b\"", "\"c\""]);
            let errors: Vec<bool> = answers.iter().map(|answer| answer.get("error").is_some()).collect();
            assert_eq!((errors, failed), (vec![false, true, true, true, true, false], 4));
            let told = "line 2: expected ident, at column 2: give an article as one JSON object a line";
            assert_eq!(answers[1]["error"], told);
            for (number, answer) in (1..).zip(&answers).filter(|(_, answer)| answer.get("error").is_some()) {
                let line = format!("line {number}: ");
                assert!(answer["error"].as_str().is_some_and(|error| error.starts_with(&line)), "{answer}");
            }
            assert!(answers[4]["error"].as_str().is_some_and(|error| error.contains("2025-02-30")));
            assert_eq!(answers[5]["article"]["published"], "2025-02-28");
            assert!(answers[0]["article"].get("text").is_none(), "a stream leaves the text out");
        }
    }

    #[test]
    fn an_article_in_another_language_is_told_apart() {
        let text = "er kam erst am späten Abend an und ging sofort zu den anderen ".repeat(4);
        let (answers, failed) =
            answers(&format!("{{\"id\":\"g\",\"text\":\"{text}\"}}\n{{\"text\":\"Rain.\"}}\n"), ALL[1]);
        let told = "line 1: its text is not in English, the one language that is read: give an article in English";
        assert_eq!((answers[0]["id"].as_str(), answers[0]["error"].as_str()), (Some("g"), Some(told)));
        assert_eq!((answers[1].get("error"), failed), (None, 1));
    }

    #[test]
    fn a_short_article_after_a_long_one_waits_for_its_turn() {
        let line = |at: usize| {
            let text = "The harbour master said it was late. ".repeat(if at.is_multiple_of(7) { 400 } else { 1 });
            format!("{{\"id\":{at},\"text\":\"{text}\"}}\n")
        };
        let input: String = (0..200).map(line).collect();
        let (answers, failed) = answers(&input, ALL[1]);
        let ids: Vec<u64> = answers.iter().filter_map(|answer| answer["id"].as_u64()).collect();
        assert_eq!((ids, failed), ((0..200).collect(), 0));
    }

    #[test]
    fn an_answer_in_several_parts_is_one_line_in_its_turn() {
        let text = "On Monday Mayor Jo Lin said it was late. ".repeat(100);
        let input: String =
            (0..6).map(|at| format!("{{\"id\":{at},\"text\":\"{text}\"}}\n{{\"id\":\"x\"}}\n")).collect();
        for (answers, failed) in ALL.map(|threads| answers(&input, threads)) {
            let sizes: Vec<bool> = answers.iter().map(|answer| answer.to_string().len() > 2 * PART).collect();
            assert_eq!(sizes, [true, false].repeat(6));
            let ids: Vec<u64> = answers.iter().filter_map(|answer| answer["id"].as_u64()).collect();
            assert_eq!((ids, failed), ((0..6).collect(), 6));
        }
    }

    /// Gives one line for each leave that it gets, and then, unlike a file, does not end.
    struct Caller(Receiver<()>);

    impl Read for Caller {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.0.recv().map_err(io::Error::other)?;
            let line = b"{\"text\":\"Rain.\"}\n";
            buffer[..line.len()].copy_from_slice(line);
            Ok(line.len())
        }
    }

    /// Gives leave for another line whenever an answer was handed on, and breaks after so many.
    struct Pipe(Sender<()>, usize);

    impl Write for Pipe {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.1 = self.1.checked_sub(1).ok_or(io::ErrorKind::BrokenPipe)?;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            let _ = self.0.send(());
            Ok(())
        }
    }

    #[test]
    fn an_input_without_end_is_answered_line_by_line_and_left_when_nobody_listens() {
        let (leave, given) = channel();
        let failure = stream(BufReader::new(Caller(given)), Pipe(leave, 3), ALL[1]).expect_err("the pipe breaks");
        let cause = failure.downcast_ref::<io::Error>().expect("it is the pipe's");
        assert_eq!(cause.kind(), io::ErrorKind::BrokenPipe);
    }
}
