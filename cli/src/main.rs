//! `facts`: the engine on the command line.

mod hash;
mod stream;

use anyhow::Result;
use clap::{CommandFactory, Parser};
use std::io::{self, BufReader, BufWriter};
use std::process::ExitCode;

/// An article in, facts that a reader can check out.
#[derive(Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
struct Arguments {
    /// Read articles from standard input, one JSON object {"id","title","published","text"} a line, and write one
    /// fact sheet a line in the same order.
    #[arg(long)]
    jsonl: bool,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(code) => code,
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("facts: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode> {
    if !arguments.jsonl {
        Arguments::command().print_help()?;
        return Ok(ExitCode::from(2));
    }
    let input = BufReader::with_capacity(1 << 18, io::stdin().lock());
    let output = BufWriter::with_capacity(1 << 18, io::stdout().lock());
    let failed = stream::stream(input, output)?;
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A reader that has seen enough, as `facts … | head` has, is no failure of ours.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .any(|cause| cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe))
}
