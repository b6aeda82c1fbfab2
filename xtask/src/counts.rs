//! How many instructions engine and reader take for fixed articles, by Valgrind's callgrind: `xtask/counts.txt`, a count a
//! line. Seconds differ with the machine and its day, counts do not; a fifth more has to be decided on.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use duct::cmd;

use crate::debian;
use crate::install::Purpose;
use crate::lock::{Resource, lock};
use crate::probe::Program;
use crate::project;

/// What is counted: a name, the program's own command for it, and how many generated articles it is given.
const COUNTED: [(&str, &[&str], &str); 2] =
    [("engine", &["time", "0"], "--generated=100"), ("reader", &["answer"], "--generated=40")];

const PURPOSE: Purpose = Purpose {
    name: "valgrind",
    why: "counts instructions",
    duration: "half a minute",
    remedy: "install Valgrind; it counts on Linux, and on no Mac with an M processor",
};

/// Counts, prints what has changed, and with `record` writes the counts anew.
pub(crate) fn bench(record: bool) -> Result<()> {
    let counts = count(&provide()?)?;
    let recorded = fs::read_to_string(file()).unwrap_or_default();
    let recorded = parse(&recorded)?;
    for (name, count) in &counts {
        let before = recorded.iter().find(|(known, _)| known == name).map(|(_, count)| *count);
        let change =
            before.map_or(String::new(), |before| format!(", {:.3} of what is recorded", ratio(*count, before)));
        println!("{name}: {:.1} million instructions{change}", *count as f64 / 1e6);
    }
    if record {
        let lines = counts.iter().map(|(name, count)| format!("{name} {count}\n"));
        fs::write(file(), lines.collect::<String>()).context("the counts cannot be written")?;
    }
    let counts: serde_json::Map<_, _> =
        counts.into_iter().map(|(name, count)| (name.to_owned(), count.into())).collect();
    let json = project::root().join("target/bench/counts.json");
    fs::create_dir_all(json.parent().expect("a file lies in a folder"))?;
    Ok(fs::write(json, serde_json::to_string_pretty(&counts)? + "\n")?)
}

/// Valgrind on PATH, or Debian's if it can be installed.
///
/// # Errors
/// There is none, with a remedy.
pub(crate) fn provide() -> Result<PathBuf> {
    if which::which("valgrind").is_err() {
        let _lock = lock(Resource::Tools)?;
        if !debian::can_install() {
            bail!("Valgrind is not here; remedy: {}", PURPOSE.remedy);
        }
        debian::install(PURPOSE, &["valgrind"])?;
    }
    which::which("valgrind").context("Valgrind is installed but not on PATH")
}

/// Fails where a count has risen by more than a fifth.
pub(crate) fn check(valgrind: &std::path::Path) -> Result<()> {
    let text =
        fs::read_to_string(file()).context("no counts are recorded; remedy: cargo xtask bench counts --record")?;
    let recorded = parse(&text)?;
    let mut risen = Vec::new();
    for (name, count) in count(valgrind)? {
        let before = recorded.iter().find(|(known, _)| *known == name).map(|(_, count)| *count);
        let before = before
            .with_context(|| format!("no count of {name} is recorded; remedy: cargo xtask bench counts --record"))?;
        println!("{name}: {count} instructions, {:.3} of what is recorded", ratio(count, before));
        if count > most(before) {
            risen.push(format!(
                "{name}: {count} instructions, where {before} are recorded and a fifth more are let pass"
            ));
        }
    }
    if !risen.is_empty() {
        let remedy = "make it quicker, or decide otherwise with cargo xtask bench counts --record";
        bail!("{}\nremedy: {remedy}", risen.join("\n"));
    }
    Ok(())
}

fn most(recorded: u64) -> u64 {
    recorded + recorded / 5
}

fn ratio(count: u64, before: u64) -> f64 {
    count as f64 / before as f64
}

fn count(valgrind: &std::path::Path) -> Result<Vec<(&'static str, u64)>> {
    let program = Program::build()?;
    let folder = project::root().join("target/bench");
    fs::create_dir_all(&folder)?;
    let one = |(name, command, articles): (&'static str, &[&str], &str)| {
        eprintln!("xtask: counting the instructions of the {name} …");
        let input = folder.join(format!("counted-{name}.jsonl"));
        program.run(&["articles", articles]).stdout_path(&input).run()?;
        let out = folder.join(format!("callgrind.{name}"));
        let mut arguments = vec!["--tool=callgrind".into(), format!("--callgrind-out-file={}", out.display()).into()];
        arguments.push(program.path().as_os_str().to_owned());
        arguments.extend(command.iter().map(Into::into));
        let run = cmd(valgrind, arguments).stdin_path(&input).stdout_null().stderr_capture().unchecked().run()?;
        let said = String::from_utf8_lossy(&run.stderr);
        if !run.status.success() {
            bail!("Valgrind could not run it; its own words:\n{said}");
        }
        Ok((name, collected(&said).with_context(|| format!("Valgrind told no count:\n{said}"))?))
    };
    COUNTED.into_iter().map(one).collect()
}

/// The instructions in what callgrind says at its end: "==123== Collected : 178302321".
fn collected(said: &str) -> Option<u64> {
    let (_, count) = said.lines().find_map(|line| line.split_once("Collected : "))?;
    count.trim().parse().ok()
}

fn file() -> PathBuf {
    project::root().join("xtask/counts.txt")
}

fn parse(text: &str) -> Result<Vec<(&str, u64)>> {
    let line = |line| {
        let (name, count) = str::split_once(line, ' ').context("a line of the counts is a name and a number")?;
        Ok((name, count.parse().with_context(|| format!("{count} is no count"))?))
    };
    text.lines().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_count_is_recorded_once() {
        let text = fs::read_to_string(file()).unwrap();
        let names: Vec<&str> = parse(&text).unwrap().into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, COUNTED.map(|(name, ..)| name));
    }

    #[test]
    fn a_count_is_found_in_what_callgrind_says() {
        let said = "==7== Events    : Ir\n==7== Collected : 178302321\n==7== \n";
        assert_eq!(collected(said), Some(178_302_321));
        assert_eq!(collected("==7== no such thing\n"), None);
    }

    #[test]
    fn a_fifth_more_is_let_pass_and_no_more() {
        assert_eq!(most(500), 600);
        assert!(parse("engine many\n").is_err());
    }
}
