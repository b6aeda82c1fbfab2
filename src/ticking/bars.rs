//! A time's days as a bar, on a line of days that it shares with all other times of its article.

use super::Node;
use crate::pictures::Axis;
use engine::calendar::Date;

/// What is drawn of the days `from` to `to`, with the day of publication and today.
pub(crate) fn bar(
    axis: &Axis,
    (from, to): (Date, Date),
    published: Option<Date>,
    today: Option<Date>,
) -> impl Iterator<Item = Node> {
    let (x, width) = axis.place(from, to);
    let line = |class: &'static str, day: Option<Date>| {
        let (x, width) = day.map(|day| axis.place(day, day))?;
        Some(rect(class, x + width / 2, 3, ("0", "16")))
    };
    let cuts = axis.cuts().map(|cut| rect("times__cut", cut.saturating_sub(8), 16, ("4", "8")));
    let lines = [line("times__published", published), line("times__today", today)];
    let days = rect("times__days", x, width, ("3", "10"));
    [rect("times__line", 0, 1000, ("7", "2"))].into_iter().chain(cuts).chain([days]).chain(lines.into_iter().flatten())
}

fn rect(class: &'static str, x: u32, width: u32, (y, height): (&'static str, &'static str)) -> Node {
    let rect = Node::new("rect", &[("class", class), ("y", y), ("height", height)], []);
    rect.with("x", x.to_string()).with("width", width.to_string())
}
