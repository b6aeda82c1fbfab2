//! What the project set itself, beside what was measured.

use serde::Serialize;

use super::engine::{Measured, Reader, Row};

/// A figure and its bound.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Goal {
    name: String,
    /// Not a number, and so missed, where it was not measured; in JSON `null`.
    found: f64,
    bound: f64,
    /// Whether more is better.
    at_least: bool,
    holds: bool,
}

/// A figure that is to be so high or higher.
pub(super) fn at_least(name: impl Into<String>, found: f64, bound: f64) -> Goal {
    Goal { name: name.into(), found, bound, at_least: true, holds: found >= bound }
}

/// A figure that is to be so low or lower.
pub(super) fn at_most(name: impl Into<String>, found: f64, bound: f64) -> Goal {
    Goal { name: name.into(), found, bound, at_least: false, holds: found <= bound }
}

/// A line a goal: what was found, the bound, and whether it holds.
pub(super) fn table(goals: &[Goal]) -> String {
    let width = goals.iter().map(|goal| goal.name.chars().count()).max().unwrap_or(0);
    let line = |goal: &Goal| {
        let sign = if goal.at_least { "≥" } else { "≤" };
        let verdict = if goal.holds { "holds" } else { "missed" };
        format!("{:width$} {:9.3} {sign} {:7} {verdict}\n", goal.name, goal.found, goal.bound)
    };
    goals.iter().map(line).collect()
}

impl Measured {
    /// Those of the engine.
    pub(super) fn goals(&self) -> Vec<Goal> {
        use Reader::{AllCores, Compromise, Native, OneCore, Wasm, Wink};
        let row = |work: &str, reader: Reader| self.rows.iter().find(|row| row.work == work && row.reader == reader);
        let of = |work: &str, reader: Reader, figure: fn(&Row) -> f64| row(work, reader).map_or(f64::NAN, figure);
        let seconds = |work: &str, reader: Reader| of(work, reader, Row::median);
        let speed = |reader: Reader| of("articles", reader, Row::megabytes_a_second);
        let hundredfold = |reader: Reader| {
            let bytes = |row: &Row| row.bytes as f64;
            let times_the_text = of("10 MB", reader, bytes) / of("100 kB", reader, bytes);
            seconds("10 MB", reader) / seconds("100 kB", reader) / times_the_text * 100.0
        };
        let peak = |row: &Row| row.peak_bytes.map_or(f64::NAN, |peak| peak as f64 / row.bytes as f64);
        let seed = |peer: Reader| seconds("seed", Wasm) / seconds("seed", peer);
        let cores = self.cores as f64;
        vec![
            at_least("whole articles, native, MB/s", speed(Native), 20.0),
            at_least("whole articles, Wasm by native", speed(Wasm) / speed(Native), 0.5),
            at_most("100 times the text, native, times the time", hundredfold(Native), 105.0),
            at_most("100 times the text, Wasm, times the time", hundredfold(Wasm), 105.0),
            at_most("peak memory by text, 10 MB, native", of("10 MB", Native, peak), 10.0),
            at_most("10,000 articles, native, one core, seconds", seconds("10,000", Native), 10.0),
            // Nine tenths of what the cores could do: somebody has to hand the articles out.
            at_least(
                format!("facts --jsonl, times as quick with {cores} cores"),
                seconds("--jsonl", OneCore) / seconds("--jsonl", AllCores),
                cores * 0.9,
            ),
            at_most("the seed, Wasm by wink-nlp", seed(Wink), 0.2),
            at_most("the seed, Wasm by compromise", seed(Compromise), 0.01),
            at_most("the module, kB brotli", self.module_brotli_bytes as f64 / 1e3, 120.0),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_measured_is_missed() {
        let table = table(&Measured { module_brotli_bytes: 100_000, cores: 2, ..Measured::default() }.goals());
        assert_eq!(table.lines().filter(|line| line.ends_with("missed")).count(), 9, "{table}");
        assert!(table.ends_with("100.000 ≤     120 holds\n"), "{table}");
    }
}
