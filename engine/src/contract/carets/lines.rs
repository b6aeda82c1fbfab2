//! Lines of readable width, and how wide text stands in a terminal.

use crate::text::Span;

/// Columns of a line: carets and labels must still fit beside it on a wide screen.
const WIDTH: usize = 100;

/// The lines of `text`, those that are too long broken between words.
pub(super) fn lines(text: &str) -> Vec<Span> {
    let (mut lines, mut start) = (Vec::new(), 0);
    for line in text.split_inclusive('\n') {
        let end = start + line.trim_end_matches(['\n', '\r']).len();
        wrap(text, start, end, &mut lines);
        start += line.len();
    }
    lines
}

fn wrap(text: &str, start: usize, end: usize, lines: &mut Vec<Span>) {
    let (mut from, mut space, mut columns) = (start, None, 0);
    for (at, c) in text[start..end].char_indices() {
        let at = start + at;
        columns += column_count(c);
        if columns > WIDTH && at > from {
            let cut = space.take().unwrap_or(at);
            lines.push(Span::new(from, cut));
            from = cut;
            columns = width(&text[from..at]) + column_count(c);
        }
        if c == ' ' {
            space = Some(at + 1);
        }
    }
    lines.push(Span::new(from, end));
}

/// `line` as it can be printed: nothing in an article may steer a terminal.
pub(super) fn shown(line: &str) -> String {
    line.trim_end()
        .chars()
        .map(|c| {
            if c == '\t' {
                ' '
            } else if c.is_control() {
                '\u{fffd}'
            } else {
                c
            }
        })
        .collect()
}

/// Columns that `text` takes in a terminal.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(column_count).sum()
}

/// After Unicode's East Asian Width, by blocks: exact enough for carets.
fn column_count(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' => 0,
        '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => 0,
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' => 2,
        '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{1f300}'..='\u{1faff}' | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}
