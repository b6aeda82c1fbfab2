//! The article with carets under every fact, for people: an editor reads a change of the engine in it as a change of
//! words and names.
//!
//! ```text
//! Moscow — U.S. Special Envoy Steve Witkoff arrived in Moscow on Wednesday
//!                             ^^^^^^^^^^^^^ a2 person Steve Witkoff · CapitalisedWords
//!                                                                ^^^^^^^^^ t1 DATE 2025-08-06 · Weekday
//! ```

mod labels;
mod lines;

use crate::article::Article;
use crate::facts::FactSheet;
use crate::text::Span;

/// Words of the article and what is said of them.
struct Mark {
    span: Span,
    label: String,
}

/// `article` in lines of readable width with a row of carets for each passage that a fact points to, followed by
/// what the facts say as a whole. A question mark before a rule means that it is not reliable.
pub fn carets(article: &Article, facts: &FactSheet) -> String {
    let mut marks = labels::marks(&article.text, facts);
    marks.sort_by(|one, other| {
        (one.span.start, other.span.end, &one.label).cmp(&(other.span.start, one.span.end, &other.label))
    });
    let mut page = String::with_capacity(article.text.len() * 4);
    let (mut next, mut open) = (0, Vec::new());
    for line in lines::lines(&article.text) {
        page.push_str(&lines::shown(line.of(&article.text)));
        page.push('\n');
        open.retain(|&mark: &usize| marks[mark].span.end > line.start);
        while marks.get(next).is_some_and(|mark| mark.span.start < line.end) {
            open.push(next);
            next += 1;
        }
        for &mark in &open {
            row(&article.text, line, &marks[mark], &mut page);
        }
    }
    labels::summary(&article.text, facts, &mut page);
    page
}

/// The carets of `mark` under `line`; its label stands where the mark begins.
fn row(text: &str, line: Span, mark: &Mark, page: &mut String) {
    let here = Span { start: mark.span.start.max(line.start), end: mark.span.end.min(line.end) };
    if here.start >= here.end {
        return;
    }
    let before = lines::width(Span { start: line.start, end: here.start }.of(text));
    page.extend(std::iter::repeat_n(' ', before));
    page.extend(std::iter::repeat_n('^', lines::width(here.of(text).trim_end()).max(1)));
    if here.start == mark.span.start {
        page.push(' ');
        page.push_str(&mark.label);
    }
    page.push('\n');
}
