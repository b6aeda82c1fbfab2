//! Makes articles, reads them and times the reading, natively: lines of JSON in, lines out.

use anyhow::{Context, Result};
use clap::{Args, Parser};
use engine::article::Article;
use newsroom::Newsroom;
use probe::articles::Story;
use serde::{Deserialize, Serialize};
use std::hint::black_box;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The engine alone, natively.
#[derive(Parser)]
enum Arguments {
    /// Write articles, one line of JSON each: seeds, generated ones, or a long one.
    Articles(Source),
    /// Write the COUNT first articles of an archive: below FOLDER/seeds as seeds, below FOLDER/pages as pages.
    Archive {
        /// Where; it is made.
        folder: PathBuf,
        /// How many.
        count: u64,
    },
    /// Read the articles of standard input and write the bytes of each fact sheet, in hexadecimal, a line each.
    Sheets,
    /// Give the articles of standard input to the reader that a worker runs, each as a text and as a saved page, and write
    /// how many bytes it answered.
    Answer,
    /// Read the articles of standard input ROUNDS times, after once to warm up, and write what it took as JSON.
    Time {
        /// At least nine give a median to go by.
        rounds: usize,
    },
}

#[derive(Args)]
struct Source {
    /// Seeds or folders of seeds.
    seeds: Vec<PathBuf>,
    /// How many generated articles follow them.
    #[arg(long, default_value_t = 0)]
    generated: u64,
    /// The bytes of one long text that follows those.
    #[arg(long)]
    long: Option<usize>,
}

/// A line of articles, as `facts --jsonl` reads them too.
#[derive(Serialize, Deserialize)]
struct Line {
    id: String,
    #[serde(default)]
    published: Option<String>,
    text: String,
}

/// What reading took.
#[derive(Serialize)]
struct Times {
    /// Bytes of text.
    bytes: usize,
    /// For each round.
    seconds: Vec<f64>,
    /// The most memory that the process ever had, where the system tells it.
    peak_bytes: Option<u64>,
}

fn main() -> Result<()> {
    // SAFETY: as in `facts`, whose memory this is to tell.
    #[cfg(target_env = "gnu")]
    unsafe {
        libc::mallopt(libc::M_MMAP_THRESHOLD, 1 << 17);
    }
    let mut output = BufWriter::new(std::io::stdout().lock());
    match Arguments::parse() {
        Arguments::Articles(source) => articles(&source, &mut output)?,
        Arguments::Archive { folder, count } => archive(&folder, count)?,
        Arguments::Sheets => sheets(&mut output)?,
        Arguments::Answer => writeln!(output, "{}", answers()?)?,
        Arguments::Time { rounds } => serde_json::to_writer(&mut output, &time(rounds)?)?,
    }
    Ok(output.flush()?)
}

fn articles(source: &Source, output: &mut impl Write) -> Result<()> {
    let mut write = |id: String, published: Option<String>, text: String| -> Result<()> {
        serde_json::to_writer(&mut *output, &Line { id, published, text })?;
        Ok(writeln!(output)?)
    };
    for seed in Newsroom::open(&source.seeds).seeds {
        let published = seed.article.published.map(|day| day.to_string());
        write(seed.slug, published, seed.article.text)?;
    }
    for number in 0..source.generated {
        let (published, text) = probe::articles::generated(number);
        write(format!("generated-{number}"), Some(published), text)?;
    }
    source.long.map_or(Ok(()), |bytes| write("long".to_owned(), None, probe::articles::long(bytes)))
}

fn archive(folder: &Path, count: u64) -> Result<()> {
    let (seeds, pages) = (folder.join("seeds"), folder.join("pages"));
    std::fs::create_dir_all(&seeds)?;
    for number in 0..count {
        let Story { name, published, title, text } = probe::articles::chronicle(number);
        let seed = format!("---\npublished: {published}\nlanguage: en\n---\n{text}");
        std::fs::write(seeds.join(format!("{name}.md")), seed)?;
        let page = pages.join(&name);
        std::fs::create_dir_all(&page)?;
        let body = text.strip_prefix(&title).unwrap_or(&text);
        std::fs::write(page.join("index.html"), probe::articles::page(&title, body))?;
    }
    Ok(())
}

fn input() -> Result<Vec<Line>> {
    let parse = |(at, line): (usize, Result<String, std::io::Error>)| {
        let line = line?;
        serde_json::from_str(&line)
            .with_context(|| format!("line {}: {{\"id\",\"published\",\"text\"}} is wanted", at + 1))
    };
    std::io::stdin().lines().enumerate().map(parse).collect()
}

fn sheets(output: &mut impl Write) -> Result<()> {
    for line in input()? {
        for byte in probe::read(line.text, &line.published.unwrap_or_default()) {
            write!(output, "{byte:02x}")?;
        }
        writeln!(output)?;
    }
    Ok(())
}

fn answers() -> Result<usize> {
    let answer = |line: Line| {
        let page = probe::articles::page(&line.id, &line.text);
        let text = reader::answer(&reader::request("article.md", line.text.as_bytes()));
        // Out of a page the importer takes the article, and the reader goes on with that.
        let page = reader::answer(&reader::import(&reader::request("page.html", page.as_bytes())));
        text.len() + page.len()
    };
    Ok(input()?.into_iter().map(answer).sum())
}

fn time(rounds: usize) -> Result<Times> {
    let article = |line: Line| probe::article(line.text, &line.published.unwrap_or_default());
    let articles: Vec<Article> = input()?.into_iter().map(article).collect();
    let bytes = articles.iter().map(|article| article.text.len()).sum();
    let round = || {
        let start = Instant::now();
        for article in &articles {
            black_box(probe::sheet(article));
        }
        start.elapsed().as_secs_f64()
    };
    round();
    Ok(Times { bytes, seconds: (0..rounds).map(|_| round()).collect(), peak_bytes: peak_bytes() })
}

/// Linux's own measure of the most memory that this process had.
fn peak_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}
