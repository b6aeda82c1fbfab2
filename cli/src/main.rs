//! `facts`: the engine on the command line.

mod check;
mod hash;
mod parts;
mod read;
mod stream;

use anyhow::Result;
use clap::{CommandFactory, Parser, Subcommand};
use engine::calendar::Date;
use std::io::{self, BufReader, BufWriter, Write};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;

/// An article in, facts that a reader can check out: who, said what, by when.
#[derive(Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
struct Arguments {
    /// Read articles from standard input, one JSON object {"id","title","published","text"} a line, and write one
    /// fact sheet a line in the same order.
    #[arg(long)]
    jsonl: bool,
    /// How many articles of standard input are read at once; as many as there are cores, where it is not given.
    #[arg(long, value_name = "COUNT", requires = "jsonl")]
    threads: Option<NonZeroUsize>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Show an article with carets under every fact.
    Read {
        /// A seed, a plain text, a page saved from a news site (.html), or - for standard input.
        article: PathBuf,
        /// Write the fact sheet as JSON instead.
        #[arg(long)]
        json: bool,
        /// The day of publication, as in 2025-08-06, where the article does not give it or gives a wrong one.
        #[arg(long, value_name = "DATE", value_parser = day)]
        published: Option<Date>,
    },
    /// Check seeds: front matter, corrections, and that every fact points to its words.
    Check {
        /// Seeds and folders of seeds.
        #[arg(required = true)]
        seeds: Vec<PathBuf>,
    },
    /// Write the JSON Schema of the fact sheet.
    Schema,
}

fn main() -> ExitCode {
    give_back_long_lists();
    match run(Arguments::parse()) {
        Ok(code) => code,
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("facts: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Has long lists kept on pages of their own, which are given back with them, as glibc begins. Left to itself it puts
/// them into its one heap as soon as it has freed one, and the holes there are a tenth of the memory that a text of 10 MB
/// takes (docs/speed.md).
fn give_back_long_lists() {
    // SAFETY: nothing else runs yet, and glibc takes any number.
    #[cfg(target_env = "gnu")]
    unsafe {
        libc::mallopt(libc::M_MMAP_THRESHOLD, 1 << 17);
    }
}

fn run(arguments: Arguments) -> Result<ExitCode> {
    let mut output = BufWriter::with_capacity(1 << 18, io::stdout().lock());
    let good = match arguments.command {
        Some(Command::Read { article, json, published }) => read::read(&article, json, published, &mut output)?,
        Some(Command::Check { seeds }) => check::check(&seeds, &mut output)?,
        Some(Command::Schema) => {
            serde_json::to_writer_pretty(&mut output, &schemars::schema_for!(engine::contract::Sheet))?;
            writeln!(output)?;
            true
        }
        None if arguments.jsonl => {
            let input = BufReader::with_capacity(1 << 18, io::stdin());
            let cores = || thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
            stream::stream(input, &mut output, arguments.threads.unwrap_or_else(cores))? == 0
        }
        None => {
            Arguments::command().print_help()?;
            return Ok(ExitCode::from(2));
        }
    };
    output.flush()?;
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn day(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "no day of the calendar: write it as 2025-08-06".to_owned())
}

/// A reader that has seen enough, as `facts … | head` has, is no failure of ours.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let kind = |cause: &(dyn std::error::Error + 'static)| {
        let json = cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
        json.or_else(|| cause.downcast_ref::<io::Error>().map(io::Error::kind))
    };
    error.chain().any(|cause| kind(cause) == Some(io::ErrorKind::BrokenPipe))
}
