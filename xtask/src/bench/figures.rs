//! Figures of several rounds, each beside the first of its kind.

use serde::{Deserialize, Serialize};

/// What was measured of somebody, round by round.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Figure {
    /// Under which condition, such as `slow`, or of how many articles.
    pub(super) condition: String,
    pub(super) what: String,
    /// Whose figure it is.
    pub(super) who: String,
    /// Empty for plain numbers.
    pub(super) unit: String,
    pub(super) rounds: Vec<f64>,
}

/// As it is told: sorted, with what it comes to.
#[derive(Debug, Serialize)]
struct Told<'a> {
    condition: &'a str,
    what: &'a str,
    who: &'a str,
    unit: &'a str,
    median: f64,
    min: f64,
    max: f64,
    /// How many times the median of the first who was measured so; `null` where that is nothing.
    ratio: f64,
    rounds: Vec<f64>,
}

/// All of a part's figures.
#[derive(Clone, Debug, Default)]
pub(super) struct Figures(pub(super) Vec<Figure>);

impl Figures {
    /// One more.
    pub(super) fn add(&mut self, condition: &str, what: &str, who: &str, unit: &str, rounds: Vec<f64>) {
        let [condition, what, who, unit] = [condition, what, who, unit].map(str::to_owned);
        self.0.push(Figure { condition, what, who, unit, rounds });
    }

    /// The median of one; not a number where it was not measured.
    pub(super) fn median(&self, condition: &str, what: &str, who: &str) -> f64 {
        let found = |figure: &&Figure| figure.condition == condition && figure.what == what && figure.who == who;
        self.0.iter().find(found).map_or(f64::NAN, |figure| median(&sorted(&figure.rounds)))
    }

    /// Every figure with what it comes to.
    fn told(&self) -> Vec<Told<'_>> {
        self.0.iter().map(|figure| self.tell(figure)).collect()
    }

    fn tell<'a>(&self, figure: &'a Figure) -> Told<'a> {
        let Figure { condition, what, who, unit, rounds } = figure;
        let same = |other: &&Figure| other.condition == *condition && other.what == *what;
        let first = self.0.iter().find(same).map_or(f64::NAN, |first| median(&sorted(&first.rounds)));
        let rounds = sorted(rounds);
        let (min, max) = (rounds.first().copied().unwrap_or(f64::NAN), rounds.last().copied().unwrap_or(f64::NAN));
        Told { condition, what, who, unit, median: median(&rounds), min, max, ratio: median(&rounds) / first, rounds }
    }

    /// The same for a file.
    pub(super) fn json(&self) -> serde_json::Value {
        serde_json::to_value(self.told()).unwrap_or_default()
    }

    /// A line a figure.
    pub(super) fn table(&self) -> String {
        let told = self.told();
        let width = |texts: Vec<&str>| texts.iter().map(|text| text.chars().count()).max().unwrap_or(0);
        let condition = width(told.iter().map(|row| row.condition).chain(["under"]).collect());
        let what = width(told.iter().map(|row| row.what).chain(["figure"]).collect());
        let who = width(told.iter().map(|row| row.who).chain(["of"]).collect());
        let mut table = format!(
            "{:condition$} {:what$} {:who$} {:>10} {:>10} {:>10} {:4} {:>7}\n",
            "under", "figure", "of", "median", "min", "max", "", "ratio"
        );
        for row in &told {
            let ratio = if row.ratio.is_finite() { format!("{:.2}", row.ratio) } else { "–".to_owned() };
            table += &format!(
                "{:condition$} {:what$} {:who$} {:10.2} {:10.2} {:10.2} {:4} {:>7}\n",
                row.condition, row.what, row.who, row.median, row.min, row.max, row.unit, ratio
            );
        }
        table
    }
}

fn sorted(rounds: &[f64]) -> Vec<f64> {
    let mut sorted = rounds.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

/// Of an odd count the middle one, of an even one the higher of the two.
fn median(sorted: &[f64]) -> f64 {
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_stands_beside_the_first_of_its_kind() {
        let mut figures = Figures::default();
        figures.add("plain", "paint", "article", "ms", vec![9.0, 20.0, 10.0]);
        figures.add("slow", "paint", "article", "ms", vec![1.0]);
        figures.add("plain", "paint", "ours", "ms", vec![30.0]);
        assert_eq!(figures.median("plain", "paint", "article"), 10.0);
        assert!(figures.median("plain", "paint", "nobody").is_nan());
        let last = figures.table().lines().last().unwrap_or_default().to_owned();
        assert!(last.ends_with("30.00 ms      3.00"), "{last}");
        assert_eq!(figures.json()[0]["median"], 10.0);
    }
}
