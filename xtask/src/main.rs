//! `cargo xtask`: sets up what the project needs, then serves, tests, builds and evaluates it.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod bench;
mod browsers;
mod budget;
mod bundle;
mod compress;
mod counts;
mod debian;
mod display;
mod engines;
mod environment;
mod evaluate;
mod install;
mod lock;
mod minify;
mod npm;
mod packages;
mod probe;
mod project;
mod serve;
mod single;
mod site;
mod sizes;
mod steps;
mod test;
mod toolchain;
mod tools;
mod versions;
mod vocabulary;

/// Sets up what the project needs (into target/tools), then does the task.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Serve the explorer at http://127.0.0.1:8080 and rebuild it whenever a file changes.
    Serve(serve::Options),
    /// Build the release bundle and the static pages into dist/, compress and weigh their files.
    Build {
        /// Where the site will be served, such as `https://facts.example/`: for canonical addresses and oEmbed.
        #[arg(long, value_name = "ADDRESS")]
        site: Option<String>,
        /// The language of the site's own words: en, de, fr, es, uk, ru or ar.
        #[arg(long, value_name = "CODE", default_value = "en")]
        lang: String,
        /// Write what the files weigh now into xtask/budget.txt, beyond which the tests do not let them grow.
        #[arg(long)]
        record: bool,
    },
    /// Pack the element for npm, from what `build` left in dist/, into target/npm/.
    Pack,
    /// Run every test there is: format, lints, docs, native tests, and the built site in a browser.
    Test {
        /// Run one half only.
        #[arg(long, value_enum)]
        only: Option<test::Half>,
    },
    /// Take pictures of the built site into target/screenshots: wide, narrow, dark and printed.
    Screenshots,
    /// Score the engine against human annotation, set by set.
    Evaluate {
        /// Folder with score.py and dev/*.jsonl.
        #[arg(default_value = "../shared/evaluation")]
        folder: PathBuf,
        /// Also show the first N errors of each kind.
        #[arg(long, value_name = "N")]
        errors: Option<u32>,
    },
    /// Measure engine, page and archive beside their peers, and count instructions.
    Bench(bench::Options),
    /// Print what to export before a bare `trunk serve`: eval "$(cargo xtask env)".
    Env,
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> anyhow::Result<()> {
    match task {
        Task::Serve(options) => serve::serve(&options),
        Task::Build { site, lang, record } => bundle::build_and_weigh(site.as_deref(), &lang, record),
        Task::Pack => npm::pack_alone(),
        Task::Test { only } => test::test(only),
        Task::Screenshots => test::screenshots(),
        Task::Evaluate { folder, errors } => evaluate::evaluate(&folder, errors),
        Task::Bench(options) => bench::bench(&options),
        Task::Env => serve::print_environment(),
    }
}
