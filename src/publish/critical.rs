//! The part of the stylesheet that a page needs before the explorer is there, which brings all of it.

use std::collections::BTreeSet;

/// Blocks whose elements the ticker draws: no page is served with all of them.
const DRAWN_LATER: [&str; 3] = ["countdown", "machine", "times"];

/// The rules of `style` that can apply to something in `html`. One is left out only where a class that it asks for is on
/// no element there; what stands in parentheses, as in `:not(…)`, is not looked at.
pub(super) fn critical(style: &str, html: &str) -> String {
    let written = html.split(" class=\"").skip(1).filter_map(|rest| rest.split('"').next());
    rules(&uncommented(style), &written.flat_map(|classes| classes.split(' ')).collect())
}

fn uncommented(style: &str) -> String {
    let mut pieces = style.split("/*");
    let first = pieces.next().unwrap_or_default();
    let rest = pieces.map(|piece| piece.split_once("*/").map_or("", |(_, after)| after));
    [first].into_iter().chain(rest).collect()
}

fn rules(style: &str, classes: &BTreeSet<&str>) -> String {
    let mut kept = String::new();
    let mut rest = style;
    while let Some(at) = rest.find(['{', ';']) {
        let (prelude, after) = rest.split_at(at);
        if let Some(next) = after.strip_prefix(';') {
            kept.push_str(prelude);
            kept.push(';');
            rest = next;
            continue;
        }
        let (block, after) = block(&after[1..]);
        rest = after;
        let prelude = prelude.trim();
        let (prelude, block) = if ["@media", "@container", "@supports"].iter().any(|name| prelude.starts_with(name)) {
            (prelude.to_owned(), rules(block, classes))
        } else if prelude.starts_with('@') {
            (prelude.to_owned(), block.to_owned())
        } else {
            let fitting = selectors(prelude).into_iter().filter(|selector| fits(selector, classes));
            (fitting.collect::<Vec<_>>().join(","), block.to_owned())
        };
        if !prelude.is_empty() && !block.is_empty() {
            kept.push_str(&[&prelude, "{", &block, "}"].concat());
        }
    }
    kept
}

/// What stands before the brace that ends a block, and what comes after it.
fn block(text: &str) -> (&str, &str) {
    let mut open = 1;
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => open += 1,
            '}' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return (&text[..at], &text[at + 1..]);
        }
    }
    (text, "")
}

/// A list of selectors, cut at the commas that stand in no parentheses.
fn selectors(list: &str) -> Vec<&str> {
    let mut open = 0;
    let comma = |letter: char| {
        open += i32::from(letter == '(') - i32::from(letter == ')');
        letter == ',' && open == 0
    };
    list.split(comma).map(str::trim).collect()
}

/// Whether there are elements of every class that `selector` asks for.
fn fits(selector: &str, classes: &BTreeSet<&str>) -> bool {
    let mut open = 0;
    let outside: String = selector
        .chars()
        .filter(|letter| {
            open += i32::from(*letter == '(') - i32::from(*letter == ')');
            open == 0
        })
        .collect();
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    outside.split('.').skip(1).all(|rest| {
        let class = rest.split(|letter| !is_of_name(letter)).next().unwrap_or_default();
        classes.contains(class) || DRAWN_LATER.iter().any(|block| class.starts_with(block))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = "<div class=\"card is-open\"><p class=\"card__words\">Tide</p></div>";

    #[test]
    fn rules_for_what_is_not_there_are_left_out() {
        let style = ":host{color:red}/* As in .card. */.card,.chip{margin:0}.chip:hover{color:blue}.card .chip{top:0}.card.is-open>p{left:0}\
             @media print{.chip{display:none}.card__words{font:serif}}@media screen{.chip{top:1px}}";
        let kept = ":host{color:red}.card{margin:0}.card.is-open>p{left:0}@media print{.card__words{font:serif}}";
        assert_eq!(critical(style, HTML), kept);
    }

    #[test]
    fn what_may_apply_stays() {
        let style = "p:not(.chip){top:0}:is(.chip,.card):hover{top:0}.countdown__unit{top:0}@keyframes turn{to{top:0}}\
             @import url(a.css);.card{&:hover{top:0}}a:nth-child(2n + 1){top:0}";
        assert_eq!(critical(style, HTML), style);
    }
}
