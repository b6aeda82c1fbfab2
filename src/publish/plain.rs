//! An explorer's page once more, for browsers that run no scripts.
//!
//! A link leads to no place inside a shadow root; the explorer's own script leads there. Without one, the base of a page
//! sends its links here, where the same explorer stands in the document itself. A browser that runs scripts is sent
//! back; one that knows no shadow roots as they are served stays, for it would see nothing there.

use super::template::{escape, html_tag};
use crate::reading::Reading;
use crate::state::{Fact, Target};
use crate::texts::Lang;
use std::collections::{BTreeMap, BTreeSet};

/// Its name beside the page whose places it has.
pub(super) const FILE: &str = "plain.html";

/// For that page, and for others in its folder: nothing where scripts run.
pub(super) const BASE: &str = "<noscript><base href=\"plain.html\"></noscript>";

/// What makes one such page.
pub(super) struct Plain<'a> {
    /// What is explored.
    pub(super) reading: &'a Reading,
    /// The explorer as it is served, without its shadow root.
    pub(super) explorer: &'a str,
    /// The stylesheet of what is served.
    pub(super) style: &'a str,
    /// What leads from the page to the site's root: empty, or "../".
    pub(super) to_root: &'a str,
    /// The document's title.
    pub(super) title: &'a str,
    /// The address of the page that it stands for, where it is known.
    pub(super) canonical: &'a str,
    /// The site's language.
    pub(super) lang: Lang,
}

/// The whole page.
pub(super) fn plain(page: &Plain) -> String {
    let canonical = match page.canonical {
        "" => String::new(),
        address => ["<link rel=\"canonical\" href=\"", &escape(address), "\">"].concat(),
    };
    // Where it can say for which page it stands, whoever reads no shadow root may find the facts here.
    let robots = if page.canonical.is_empty() { "<meta name=\"robots\" content=\"noindex\">" } else { "" };
    [
        "<!doctype html>\n",
        &html_tag(page.lang),
        "<head><meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
        robots,
        "<title>",
        &escape(page.title),
        "</title>\n",
        &canonical,
        "<script>\"shadowRootMode\" in HTMLTemplateElement.prototype && location.replace(\"./\" + location.hash)</script>\n<link rel=\"stylesheet\" href=\"",
        page.to_root,
        "page.css\">\n<style>",
        &in_the_document(page.style),
        "[id] { scroll-margin-top: 2rem }</style>\n</head><body><main>",
        &with_places(&without_buttons(page.explorer), &starts(page.reading)),
        "</main></body></html>\n",
    ]
    .concat()
}

/// The stylesheet for an explorer that is inside of `<main>`, where a place that the address names is one led to, and
/// nothing is offered that takes a script.
fn in_the_document(style: &str) -> String {
    style
        .replace("(scripting: none)", "all")
        .replace(":host(", "main:is(")
        .replace(":host", "main")
        .replace(".is-aimed", ":is(.is-aimed, :target, :has(> i:target))")
}

/// The same with words in the place of buttons: what one does takes a script, and a keyboard would come to it for nothing.
fn without_buttons(explorer: &str) -> String {
    let mut html = String::with_capacity(explorer.len());
    let mut rest = explorer;
    while let Some((before, button)) = rest.split_once("<button") {
        let (tag, after) = button.split_once('>').unwrap_or((button, ""));
        let kept = tag.split_inclusive("\" ").filter(|part| {
            let name = part.trim_start().split('=').next().unwrap_or_default();
            !["type", "aria-pressed", "aria-expanded"].contains(&name)
        });
        html.push_str(before);
        html.push_str("<span");
        html.extend(kept);
        html.push('>');
        rest = after;
    }
    html.push_str(rest);
    html.replace("</button>", "</span>")
}

/// Where in the text each passage of a fact begins, by its id.
fn starts(reading: &Reading) -> BTreeMap<String, u32> {
    let sheet = &reading.sheet;
    let of = |fact: Fact| {
        let spans = fact.passages(sheet).into_iter().enumerate();
        spans.map(move |(at, span)| (Target::passage(fact, at).id(), span.start))
    };
    Fact::all(sheet).flat_map(of).collect()
}

/// The same with a place for every passage, at its beginning: an element has one id, and may be of several passages. One
/// that is not marked, such as a pronoun, has its place where the last mark before it begins.
fn with_places(explorer: &str, starts: &BTreeMap<String, u32>) -> String {
    let marked: BTreeSet<&str> = explorer.split_inclusive('>').flat_map(passages).collect();
    let mut places: BTreeMap<&str, Vec<&str>> = marked.iter().map(|&id| (id, vec![id])).collect();
    let linked: BTreeSet<&str> = explorer.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for id in linked.difference(&marked) {
        let Some(start) = starts.get(*id) else { continue };
        let before = marked.iter().filter_map(|mark| Some((starts.get(*mark)?, *mark))).filter(|(at, _)| *at <= start);
        let place = before.max().map(|(_, mark)| mark).or_else(|| marked.first().copied());
        if let Some(ids) = place.and_then(|place| places.get_mut(place)) {
            ids.push(id);
        }
    }
    let mut html = String::with_capacity(explorer.len() + explorer.len() / 8);
    for piece in explorer.split_inclusive('>') {
        html.push_str(piece);
        for id in passages(piece).filter_map(|id| places.remove(id)).flatten() {
            html.push_str(&["<i id=\"", id, "\"></i>"].concat());
        }
    }
    html
}

/// The ids of the passages that the tag at the end of `piece` is of; the key of the marks is of none. Text has no "<" of its own in HTML, nor has an
/// attribute a quotation mark.
fn passages(piece: &str) -> impl Iterator<Item = &str> {
    let tag = piece.rsplit_once('<').map_or("", |(_, tag)| tag);
    let ids = tag.split_once(" data-passages=\"").and_then(|(_, rest)| rest.split('"').next());
    ids.unwrap_or_default().split_whitespace().filter(|id| id.contains('-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_passage_has_one_place_and_what_an_article_says_makes_none() {
        let explorer = "<span data-passages=\"a\">who</span><p>say data-passages=\"q9-1\" &gt;</p><a data-passages=\"q1-1 c2-1\" href=\"#q1\">Rain</a>\
            <span data-passages=\"q1-1\">again</span><a href=\"#a1-2\">it</a>";
        let starts = [("q1-1", 4), ("c2-1", 4), ("a1-2", 20)].map(|(id, start)| (id.to_owned(), start));
        assert_eq!(
            with_places(explorer, &BTreeMap::from(starts)),
            "<span data-passages=\"a\">who</span><p>say data-passages=\"q9-1\" &gt;</p><a data-passages=\"q1-1 c2-1\" href=\"#q1\"><i id=\"q1-1\"></i>\
            <i id=\"a1-2\"></i><i id=\"c2-1\"></i>Rain</a><span data-passages=\"q1-1\">again</span><a href=\"#a1-2\">it</a>"
        );
    }

    #[test]
    fn what_takes_a_script_is_no_button() {
        let explorer = "<li><button class=\"name\" type=\"button\" aria-pressed=\"false\" lang=\"en\">Rain</button></li>\
            <button type=\"button\">Go</button>";
        assert_eq!(without_buttons(explorer), "<li><span class=\"name\" lang=\"en\">Rain</span></li><span>Go</span>");
    }

    #[test]
    fn the_stylesheet_speaks_of_the_document_and_offers_nothing_that_takes_a_script() {
        let style = ":host { color: red } :host([theme=\"dark\"]) p { margin: 0 } @media (scripting: none) { .find { display: none } }";
        assert_eq!(
            in_the_document(style),
            "main { color: red } main:is([theme=\"dark\"]) p { margin: 0 } @media all { .find { display: none } }"
        );
    }
}
