//! What a page states of its article for machines: JSON-LD of schema.org, and meta tags.

use super::blocks::first_heading;
use super::outline::Outline;
use super::references::decoded;
use crate::letters::{same, visible};
use serde_json::Value;

/// What is stated; empty where nothing is.
#[derive(Debug, Default)]
pub(super) struct Stated {
    pub(super) title: String,
    /// The site's name.
    pub(super) site: String,
    /// Whether the page states that it is an article.
    pub(super) is_article: bool,
    /// By JSON-LD.
    pub(super) published: Option<String>,
    pub(super) published_by_meta: Option<String>,
    pub(super) byline: String,
    pub(super) dateline: String,
    pub(super) source: String,
    /// The article's paragraphs.
    pub(super) body: Vec<String>,
}

/// Names of a `<meta>` with the headline, the most trusted first.
const TITLES: [&str; 6] = ["og:title", "headline", "twitter:title", "parsely-title", "dc.title", "sailthru.title"];

/// Names of a `<meta>` with the day of publication, the most trusted first.
const DAYS: [&str; 9] = [
    "article:published_time",
    "datepublished",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "article_date_original",
    "displaydate",
    "govuk:first-published-at",
];

/// Names that may as well be that of the day on which a page was made or changed.
const ANY_DAYS: [&str; 3] = ["dcterms.date", "dc.date", "date"];

/// Whether the name of a `<meta>` is put together from words for publishing and for a time: "parsely-pub-date",
/// "og:published_time".
fn is_publication(name: &str) -> bool {
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    (has(&["pub"]) && has(&["date", "time"]) || name.ends_with("published"))
        && !has(&["exp", "last", "mod", "unpub", "upd"])
}

impl Stated {
    /// What `outline` holds of it.
    pub(super) fn of(outline: &Outline) -> Self {
        let meta = |names: &[&str]| {
            let value = |name: &&str| outline.metas.iter().find(|(key, value)| key == name && !value.is_empty());
            names.iter().find_map(value).map(|(_, value)| value.clone())
        };
        let title = meta(&TITLES).unwrap_or_default();
        let scripts: Vec<Value> = outline.scripts.iter().filter_map(|script| json(script)).collect();
        let mut nodes = Vec::new();
        scripts.iter().for_each(|script| nodes_of(script, &mut nodes));
        let articles = || nodes.iter().copied().filter(|node| is_kind(node, is_article));
        // A page lists other articles too: its own has its title.
        let heading = first_heading(outline).map(|block| block.text.as_str()).unwrap_or_default();
        let is_own = |node: &&Value| {
            let headline = text(&node["headline"]);
            [&title, heading, &outline.title].iter().any(|title| same(&headline, title))
        };
        let node = articles().find(is_own).or_else(|| articles().next()).unwrap_or(&Value::Null);
        let page = nodes.iter().copied().find(|node| is_kind(node, |kind| kind == "WebPage")).unwrap_or(&Value::Null);
        let headline = text(&node["headline"]);
        let named = || outline.metas.iter().find(|(name, value)| is_publication(name) && !value.is_empty());
        let published_by_meta =
            meta(&DAYS).or_else(|| named().map(|(_, value)| value.clone())).or_else(|| meta(&ANY_DAYS));
        let day = |node: &Value| Some(text(&node["datePublished"])).filter(|day| !day.is_empty());
        Self {
            site: meta(&["og:site_name"]).unwrap_or_default(),
            is_article: !node.is_null() || meta(&["og:type"]).is_some_and(|kind| kind.trim() == "article"),
            title: if headline.is_empty() { title } else { headline },
            published: day(node).or_else(|| day(page).filter(|_| published_by_meta.is_none())),
            published_by_meta,
            byline: names(&node["author"]).join(", "),
            dateline: text(&node["dateline"]),
            source: Some(outline.canonical.clone())
                .filter(|address| !address.is_empty())
                .or_else(|| meta(&["og:url"]))
                .unwrap_or_else(|| text(&node["url"])),
            body: paragraphs(node["articleBody"].as_str().unwrap_or_default()),
        }
    }
}

/// Sites break lines inside strings, which JSON forbids, and wrap it into comments and `<![CDATA[`.
fn json(script: &str) -> Option<Value> {
    let is_around = |letter: char| letter.is_whitespace() || "/*<!->;".contains(letter);
    let script = script.trim_matches(is_around);
    let script = script.strip_prefix("[CDATA[").map_or(script, |script| script.trim_end_matches("]]"));
    let script = script.trim_matches(is_around);
    serde_json::from_str(script).ok().or_else(|| {
        let mended: String = script.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        serde_json::from_str(&mended).ok()
    })
}

/// What `value` states of the page itself, outer nodes first: neither of the items of a list nor of the parts of a
/// collection, which are other pages.
fn nodes_of<'v>(value: &'v Value, found: &mut Vec<&'v Value>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| nodes_of(value, found)),
        Value::Object(object) => {
            found.push(value);
            let own = ["@graph", "mainEntity", "mainEntityOfPage"].into_iter().filter_map(|key| object.get(key));
            own.for_each(|value| nodes_of(value, found));
        }
        _ => {}
    }
}

/// Whether a type of schema.org is an article: "NewsArticle".
pub(super) fn is_article(kind: &str) -> bool {
    kind.ends_with("Article") || matches!(kind, "BlogPosting" | "LiveBlogPosting")
}

fn is_kind(node: &Value, is: fn(&str) -> bool) -> bool {
    kinds(&node["@type"]).into_iter().any(is)
}

fn kinds(value: &Value) -> Vec<&str> {
    match value {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// A string, or the first of several, its character references resolved: "Mayor&#8217;s".
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => visible(&decoded(text.trim(), false)).into_owned(),
        Value::Array(values) => values.first().map(text).unwrap_or_default(),
        _ => String::new(),
    }
}

/// Names of people, given as such or as objects.
fn names(value: &Value) -> Vec<String> {
    match value {
        Value::Array(values) => values.iter().flat_map(names).collect(),
        Value::Object(person) => person.get("name").map(names).unwrap_or_default(),
        Value::String(name) if !name.trim().is_empty() => vec![name.trim().to_owned()],
        _ => Vec::new(),
    }
}

/// The lines of a body; where it holds tags or entities, its blocks.
fn paragraphs(body: &str) -> Vec<String> {
    if body.contains("</") || body.contains("<br") || body.contains('&') && body.contains(';') {
        let html = body.replace('\n', "<p>");
        return Outline::of(&html).blocks.into_iter().map(|block| block.text.trim().to_owned()).collect();
    }
    body.lines()
        .map(|line| visible(line).split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect()
}
