//! What the project set itself for the engine, beside what was measured.

use super::{Measured, Reader, Row};

/// A figure and its bound.
struct Goal {
    name: &'static str,
    found: f64,
    bound: f64,
    /// Whether more is better.
    at_least: bool,
}

/// A line a goal: what was found, the bound, and whether it holds.
pub(super) fn table(measured: &Measured) -> String {
    let line = |goal: &Goal| {
        let holds = if goal.at_least { goal.found >= goal.bound } else { goal.found <= goal.bound };
        let (sign, verdict) = (if goal.at_least { "≥" } else { "≤" }, if holds { "holds" } else { "missed" });
        format!("{:52} {:9.3} {sign} {:7} {verdict}\n", goal.name, goal.found, goal.bound)
    };
    goals(measured).iter().map(line).collect()
}

fn goals(measured: &Measured) -> Vec<Goal> {
    use Reader::{Compromise, Native, Wasm, Wink};
    let row = |work: &str, reader: Reader| measured.rows.iter().find(|row| row.work == work && row.reader == reader);
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
    let at_least = |name, found, bound| Goal { name, found, bound, at_least: true };
    let at_most = |name, found, bound| Goal { name, found, bound, at_least: false };
    vec![
        at_least("whole articles, native, MB/s", speed(Native), 20.0),
        at_least("whole articles, Wasm by native", speed(Wasm) / speed(Native), 0.5),
        at_most("100 times the text, native, times the time", hundredfold(Native), 105.0),
        at_most("100 times the text, Wasm, times the time", hundredfold(Wasm), 105.0),
        at_most("peak memory by text, 10 MB, native", of("10 MB", Native, peak), 10.0),
        at_most("the seed, Wasm by wink-nlp", seed(Wink), 0.2),
        at_most("the seed, Wasm by compromise", seed(Compromise), 0.01),
        at_most("the module, kB brotli", measured.module_brotli_bytes as f64 / 1e3, 120.0),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_measured_is_missed() {
        let table = table(&Measured { rows: Vec::new(), module_brotli_bytes: 100_000 });
        assert_eq!(table.lines().filter(|line| line.ends_with("missed")).count(), 7, "{table}");
        assert!(table.ends_with("100.000 ≤     120 holds\n"), "{table}");
    }
}
