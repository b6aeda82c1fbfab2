//! What was measured, a line a reader.

use super::engine::{Measured, Row};

impl Row {
    /// Of an odd count the middle one, of an even one the slower of the two.
    pub(super) fn median(&self) -> f64 {
        self.seconds.get(self.seconds.len() / 2).copied().unwrap_or(f64::NAN)
    }

    fn least(&self) -> f64 {
        self.seconds.first().copied().unwrap_or(f64::NAN)
    }

    fn most(&self) -> f64 {
        self.seconds.last().copied().unwrap_or(f64::NAN)
    }

    pub(super) fn megabytes_a_second(&self) -> f64 {
        self.bytes as f64 / self.median() / 1e6
    }
}

/// A line a reader: median, least and most of its rounds, how many bytes that is a second, and how many times the
/// first reader's time it took.
pub(super) fn table(measured: &Measured) -> String {
    let mut table = format!(
        "{:9} {:11} {:>9} {:>9} {:>9} {:>8} {:>9}\n",
        "work", "reader", "median ms", "min", "max", "MB/s", "ratio"
    );
    for row in &measured.rows {
        let first = measured.rows.iter().find(|first| first.work == row.work).map_or(f64::NAN, Row::median);
        table += &format!(
            "{:9} {:11} {:9.2} {:9.2} {:9.2} {:8.2} {:9.2}\n",
            row.work,
            row.reader.name(),
            row.median() * 1e3,
            row.least() * 1e3,
            row.most() * 1e3,
            row.megabytes_a_second(),
            row.median() / first
        );
    }
    table
}

#[cfg(test)]
mod tests {
    use super::super::engine::Reader;
    use super::*;

    #[test]
    fn a_reader_is_compared_with_the_first_of_its_work() {
        let row = |reader, seconds: [f64; 3]| Row {
            work: "seed",
            reader,
            bytes: 2_000_000,
            seconds: seconds.to_vec(),
            peak_bytes: None,
        };
        let rows = vec![row(Reader::Native, [0.1, 0.2, 0.9]), row(Reader::Wasm, [0.3, 0.4, 0.5])];
        let table = table(&Measured { rows, ..Measured::default() });
        let last: Vec<&str> = table.lines().last().unwrap_or_default().split_whitespace().collect();
        assert_eq!(last, ["seed", "wasm", "400.00", "300.00", "500.00", "5.00", "2.00"]);
    }
}
