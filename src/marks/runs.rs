//! Cuts a text with marks that overlap into runs that do not.

use super::Mark;
use engine::text::Span;

/// A piece of text under the same marks from its first letter to its last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    /// Where it stands.
    pub(crate) span: Span,
    /// The marks over it, in their order.
    pub(crate) marks: Vec<Mark>,
}

/// The runs of each of `lines`; `marks` are in the order of the text, and so are they. The runs of a line cover it
/// exactly. The lines and the marks are walked once.
pub(crate) fn runs(lines: &[Span], marks: &[Mark]) -> Vec<Vec<Run>> {
    let mut waiting = marks.iter().copied().peekable();
    let mut over: Vec<Mark> = Vec::new();
    let mut paragraphs = Vec::new();
    for &line in lines {
        while let Some(mark) = waiting.next_if(|mark| mark.span.start < line.end) {
            over.push(mark);
        }
        over.retain(|mark| mark.span.end > line.start);
        paragraphs.push(runs_of(line, &over));
    }
    paragraphs
}

fn runs_of(line: Span, marks: &[Mark]) -> Vec<Run> {
    let mut cuts = vec![line.start, line.end];
    for mark in marks {
        cuts.extend([mark.span.start, mark.span.end].into_iter().filter(|&cut| line.start < cut && cut < line.end));
    }
    cuts.sort_unstable();
    cuts.dedup();
    let mut runs = Vec::new();
    let (mut first, mut over) = (0, Vec::<Mark>::new());
    for pair in cuts.windows(2) {
        let span = Span { start: pair[0], end: pair[1] };
        over.retain(|mark| mark.span.end > span.start);
        while let Some(mark) = marks.get(first).filter(|mark| mark.span.start <= span.start) {
            over.extend(Some(*mark).filter(|mark| mark.span.end > span.start));
            first += 1;
        }
        runs.push(Run { span, marks: over.clone() });
    }
    runs
}

/// The lines of `text` that are not blank, without their ends.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = Span> {
    let mut start = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let words = line.trim();
        let from = start + (line.len() - line.trim_start().len());
        start += line.len();
        (!words.is_empty()).then(|| Span::new(from, from + words.len()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::{Fact, Target};

    fn check(text: &str, spans: &[(u32, u32)], expected: &str) {
        let mark = |(at, &(start, end)): (usize, &(u32, u32))| Mark {
            span: Span { start, end },
            target: Target::card(Fact::Quote(at as u32)),
        };
        let marks: Vec<Mark> = spans.iter().enumerate().map(mark).collect();
        let mut shown = String::new();
        for paragraph in runs(&lines(text).collect::<Vec<_>>(), &marks) {
            for run in &paragraph {
                let over: String = run.marks.iter().map(|mark| mark.target.id()).collect();
                shown += &format!("[{}{}{}]", run.span.of(text), if over.is_empty() { "" } else { " " }, over);
            }
            assert!(paragraph.windows(2).all(|two| two[0].span.end == two[1].span.start), "runs leave no gap");
            shown += "\n";
        }
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_line_without_marks_is_one_run() {
        check("One.\n\n  Two. \r\n", &[], "[One.]\n[Two.]\n");
    }

    #[test]
    fn nested_and_crossing_marks_cover_the_text_exactly() {
        check("abcdef", &[(0, 4), (1, 3), (2, 6)], "[a q1][b q1q2][c q1q2q3][d q1q3][ef q3]\n");
        check("abc", &[(0, 3), (0, 3)], "[abc q1q2]\n");
    }

    #[test]
    fn a_mark_over_two_lines_marks_both() {
        check("ab\ncd", &[(1, 4)], "[a][b q1]\n[c q1][d]\n");
    }

    #[test]
    fn a_mark_between_two_letters_marks_nothing() {
        check("ab", &[(1, 1)], "[a][b]\n");
    }
}
