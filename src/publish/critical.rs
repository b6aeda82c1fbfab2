//! The part of the stylesheet that a page needs before the explorer is there, which brings all of it.

use std::collections::BTreeSet;

/// Blocks whose elements the ticker draws: no page is served with all of them.
const DRAWN_LATER: [&str; 3] = ["countdown", "machine", "times"];
/// What the element's scripts set in a served page.
const SET_LATER: [&str; 1] = ["aria-busy"];
/// What a served page is never asked for, as the explorer comes at once where it is.
const NEVER_SERVED: &str = ":host([theme=\"inherit\"])";
/// A pointer over a control lets the explorer come too.
const BRINGS_IT: &str = ":hover";
/// Links that lead away bring nothing.
const PLAIN: [&str; 2] = ["a:hover", ".stories__title:hover"];
/// What no first view on a screen needs: paper, and colours that a reader's system forces on pages.
pub(super) const ASIDE: [&str; 2] = ["print", "(forced-colors: active)"];

/// The rules of `style` that can apply to something in `html`, without those [`aside`]. One is left out only where a class
/// that it asks for, or a value of an attribute, is on no element there; what stands in parentheses, as in `:not(…)`, is
/// not looked at, but in those of `:has(…)`.
pub(super) fn critical(style: &str, html: &str) -> String {
    let written = html.split(" class=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let there = There { html, classes: written.flat_map(|classes| classes.split(' ')).collect() };
    rules(&uncommented(style), &there)
}

/// The blocks of `style` for [`ASIDE`], but those inside of other blocks: there are none.
pub(super) fn aside(style: &str) -> String {
    let style = uncommented(style);
    let blocks = statements(&style).into_iter().filter(|(prelude, _)| is_aside(prelude));
    blocks.flat_map(|(prelude, block)| [prelude, "{", block.unwrap_or_default(), "}"]).collect()
}

/// What is on the elements of a page.
struct There<'h> {
    html: &'h str,
    classes: BTreeSet<&'h str>,
}

/// Whether a block with this prelude is for one of [`ASIDE`].
fn is_aside(prelude: &str) -> bool {
    let spaceless = |text: &str| text.replace(' ', "");
    let media = prelude.strip_prefix("@media").map(spaceless);
    media.is_some_and(|media| ASIDE.iter().any(|aside| spaceless(aside) == media))
}

fn uncommented(style: &str) -> String {
    let mut pieces = style.split("/*");
    let first = pieces.next().unwrap_or_default();
    let rest = pieces.map(|piece| piece.split_once("*/").map_or("", |(_, after)| after));
    [first].into_iter().chain(rest).collect()
}

fn rules(style: &str, there: &There) -> String {
    let mut kept = String::new();
    for (prelude, block) in statements(style) {
        let Some(block) = block else {
            kept.push_str(&[prelude, ";"].concat());
            continue;
        };
        if is_aside(prelude) {
            continue;
        }
        let (prelude, block) = if ["@media", "@container", "@supports"].iter().any(|name| prelude.starts_with(name)) {
            (prelude.to_owned(), rules(block, there))
        } else if prelude.starts_with('@') {
            (prelude.to_owned(), block.to_owned())
        } else {
            let fitting = selectors(prelude).into_iter().filter(|selector| fits(selector, there));
            (fitting.collect::<Vec<_>>().join(","), block.to_owned())
        };
        if !prelude.is_empty() && !block.is_empty() {
            kept.push_str(&[&prelude, "{", &block, "}"].concat());
        }
    }
    kept
}

/// What stands before each block and in it; without a block what ends in a semicolon.
fn statements(style: &str) -> Vec<(&str, Option<&str>)> {
    let mut all = Vec::new();
    let mut rest = style;
    while let Some(at) = rest.find(['{', ';']) {
        let (prelude, after) = rest.split_at(at);
        let (inside, after) = match after.strip_prefix(';') {
            Some(after) => (None, after),
            None => {
                let (block, after) = block(&after[1..]);
                (Some(block), after)
            }
        };
        all.push((prelude.trim(), inside));
        rest = after;
    }
    all
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

/// Whether there are elements of every class that `selector` asks for, and of every value of an attribute.
fn fits(selector: &str, there: &There) -> bool {
    let mut open = 0;
    let outside: String = selector
        .replace(":has(", " ")
        .chars()
        .filter(|letter| {
            open = (open + i32::from(*letter == '(') - i32::from(*letter == ')')).max(0);
            open == 0
        })
        .collect();
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let has_class = |rest: &str| {
        let class = rest.split(|letter| !is_of_name(letter)).next().unwrap_or_default();
        there.classes.contains(class) || DRAWN_LATER.iter().any(|block| class.starts_with(block))
    };
    let has_value = |rest: &str| {
        let asked = rest.split_once(']').and_then(|(asked, _)| asked.split_once('='));
        let Some((name, value)) = asked.filter(|(name, _)| name.chars().all(is_of_name)) else { return true };
        let written = [" ", name, "=\"", value.trim_matches('"'), "\""].concat();
        SET_LATER.contains(&name) || there.html.contains(&written)
    };
    !selector.starts_with(NEVER_SERVED)
        && (!selector.contains(BRINGS_IT) || PLAIN.contains(&selector))
        && outside.split('.').skip(1).all(has_class)
        && outside.split('[').skip(1).all(has_value)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = "<div class=\"card is-open\" dir=\"ltr\"><p class=\"card__words\">Tide</p></div>";

    #[test]
    fn rules_for_what_is_not_there_are_left_out() {
        let style = ":host{color:red}/* As in .card. */.card,.chip{margin:0}.card:hover{color:blue}a:hover{color:blue}.stories__title:hover{top:0}.card a:hover{top:0}.card .chip{top:0}.card.is-open>p{left:0}.card:has(.chip){top:0}\
             @media (hover){.chip{display:none}.card__words{font:serif}}@media screen{.chip{top:1px}}\
             [dir=\"rtl\"] .card{left:0}[dir=ltr] .card{top:0}.card[aria-pressed=true]{top:0}";
        let kept = ":host{color:red}.card{margin:0}a:hover{color:blue}.card.is-open>p{left:0}@media (hover){.card__words{font:serif}}\
             [dir=ltr] .card{top:0}";
        assert_eq!(critical(style, HTML), kept);
    }

    #[test]
    fn what_may_apply_stays() {
        let style = "p:not(.chip){top:0}:is(.chip,.card):focus{top:0}.countdown__unit{top:0}@keyframes turn{to{top:0}}\
             @import url(a.css);.card{&:focus{top:0}}a:nth-child(2n + 1){top:0}.card[aria-busy=true]{top:0}.card[open]{top:0}.card:has(+:not(.chip)):not(.chip){top:0}\
             a[href^=\"#\"]{top:0}:host(:not([theme=\"inherit\"])){top:0}";
        assert_eq!(critical(style, HTML), style);
    }

    #[test]
    fn paper_and_forced_colours_stand_aside_whole() {
        let style = ".card{top:0}@media print{.chip{top:0}}@media(forced-colors:active){a{top:0}}@media (width > 9px){.card{left:0}}\
             @media (forced-colors: active){p{top:0}}:host([theme=\"inherit\"]) .card{top:0}";
        let paper =
            "@media print{.chip{top:0}}@media(forced-colors:active){a{top:0}}@media (forced-colors: active){p{top:0}}";
        assert_eq!(
            (critical(style, HTML).as_str(), aside(style).as_str()),
            (".card{top:0}@media (width > 9px){.card{left:0}}", paper)
        );
    }
}
