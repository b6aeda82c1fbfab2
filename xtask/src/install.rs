//! Runs one installer: says what, why and how long, keeps its log, and explains a failure.

use std::fs::{self, File};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use duct::{Expression, Handle};

use crate::project;

/// How often a silent installer is reported to be alive.
const HEARTBEAT: Duration = Duration::from_secs(30);

/// What is to be installed, in words for the person who waits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Purpose<'a> {
    /// Names the log as well.
    pub(crate) name: &'a str,
    /// Why the project needs it.
    pub(crate) why: &'a str,
    /// Roughly how long it takes.
    pub(crate) duration: &'a str,
    /// What a person can do if it fails.
    pub(crate) remedy: &'a str,
}

/// Runs `installer` with its output in target/tools/logs/NAME.log.
///
/// Fails with the log's last lines and the remedy.
pub(crate) fn install(purpose: Purpose, installer: Expression) -> Result<()> {
    let Purpose { name, why, duration, remedy } = purpose;
    let log = project::install_log(name);
    eprintln!("xtask: installing {name} ({why}); {duration}; log: {}", log.display());
    let started = Instant::now();
    let outcome = start(installer, &log).and_then(|running| wait(&running, name, &log));
    match outcome {
        Ok(()) => {
            eprintln!("xtask: {name} is there after {} s", started.elapsed().as_secs());
            Ok(())
        }
        Err(error) => bail!("{}", explanation(name, &format!("{error:#}"), &log, remedy)),
    }
}

fn start(installer: Expression, log: &Path) -> Result<Handle> {
    fs::create_dir_all(log.parent().expect("a log lies in a folder"))?;
    let file = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
    // A trace of the installer's own calls would push its reason out of the last lines.
    let installer = installer.env("RUST_BACKTRACE", "0");
    Ok(installer.stdin_null().stderr_to_stdout().stdout_file(file).start()?)
}

fn wait(running: &Handle, name: &str, log: &Path) -> Result<()> {
    let mut heartbeat = Instant::now();
    while running.try_wait()?.is_none() {
        thread::sleep(Duration::from_millis(200));
        if heartbeat.elapsed() >= HEARTBEAT {
            heartbeat = Instant::now();
            eprintln!("xtask: {name}: {}", last_lines(log, 1));
        }
    }
    Ok(())
}

fn explanation(name: &str, error: &str, log: &Path, remedy: &str) -> String {
    let last = last_lines(log, 12);
    format!("cannot install {name}: {error}\n--- the end of {}\n{last}\n---\nremedy: {remedy}", log.display())
}

fn last_lines(log: &Path, count: usize) -> String {
    let text = fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    lines[lines.len().saturating_sub(count)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_tool_names_its_remedy() {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("trunk.log");
        fs::write(&log, "Updating index\nerror: no network\n").unwrap();
        let text = explanation("trunk", "exited with code 101", &log, "go online once");
        assert!(text.contains("error: no network"), "{text}");
        assert!(text.contains(&log.display().to_string()), "{text}");
        assert!(text.ends_with("remedy: go online once"), "{text}");
    }

    #[test]
    fn only_the_last_lines_of_a_log_are_shown() {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("long.log");
        fs::write(&log, "one\n\ntwo\nthree\n").unwrap();
        assert_eq!(last_lines(&log, 2), "two\nthree");
    }
}
