//! Named steps that are timed, and stop at the first that fails.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// What has been done so far, in order.
#[derive(Default)]
pub(crate) struct Steps {
    done: Vec<(String, Duration)>,
    skipped: Vec<String>,
}

impl Steps {
    /// Does one step and remembers how long it took.
    pub(crate) fn step<T>(&mut self, name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        eprintln!("xtask: {name} …");
        let started = Instant::now();
        let outcome = work();
        self.done.push((name.to_owned(), started.elapsed()));
        outcome.with_context(|| format!("{name} failed"))
    }

    /// Says that something could not be done here, now and below all other steps.
    pub(crate) fn skip(&mut self, what: &str, why: &anyhow::Error) {
        let line = format!("NOT DONE: {what}: {why:#}");
        eprintln!("xtask: {line}");
        self.skipped.push(line);
    }

    /// One line a step: name and seconds; then one for each that was skipped.
    pub(crate) fn table(&self) -> String {
        let width = self.done.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
        let line = |(name, took): &(String, Duration)| format!("{name:width$} {:>7.1} s\n", took.as_secs_f64());
        let skipped = self.skipped.iter().map(|line| format!("{line}\n"));
        self.done.iter().map(line).chain(skipped).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_step_is_named_and_still_listed() {
        let mut steps = Steps::default();
        steps.step("format", || Ok(())).unwrap();
        let error = steps.step("docs", || -> Result<()> { anyhow::bail!("a page is missing") }).unwrap_err();
        assert_eq!(format!("{error:#}"), "docs failed: a page is missing");
        steps.skip("the site in WebKit", &anyhow::anyhow!("none is here"));
        assert_eq!(steps.table().lines().count(), 3);
        assert!(steps.table().ends_with("NOT DONE: the site in WebKit: none is here\n"));
    }
}
