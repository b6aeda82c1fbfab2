//! What a page states of its article for machines: JSON-LD of schema.org, and meta tags.

use super::blocks::same;
use super::outline::Outline;
use serde_json::Value;

/// What is stated; empty where nothing is.
#[derive(Debug, Default)]
pub(super) struct Stated {
    pub(super) title: String,
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
const DAYS: [&str; 20] = [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "publish-date",
    "publishdate",
    "publish_date",
    "pubdate",
    "pub_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "originalpublicationdate",
    "article.published",
    "article_date_original",
    "og:pubdate",
    "dc.date",
    "date",
];

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
        scripts.iter().for_each(|script| articles(script, &mut nodes));
        // A page lists other articles too: its own has its title.
        let own = nodes.iter().find(|node| same(&text(&node["headline"]), &title)).or(nodes.first());
        let node = own.map_or(&Value::Null, |node| *node);
        let headline = text(&node["headline"]);
        Self {
            title: if headline.is_empty() { title } else { headline },
            published: Some(text(&node["datePublished"])).filter(|day| !day.is_empty()),
            published_by_meta: meta(&DAYS),
            byline: names(&node["author"]).join(", "),
            dateline: text(&node["dateline"]),
            source: Some(outline.canonical.clone())
                .filter(|address| !address.is_empty())
                .or_else(|| meta(&["og:url"]))
                .unwrap_or_else(|| text(&node["url"])),
            body: paragraphs(&text(&node["articleBody"])),
        }
    }
}

/// Sites break lines inside strings, which JSON forbids.
fn json(script: &str) -> Option<Value> {
    let script = script.trim().trim_start_matches("<!--").trim_end_matches("-->");
    serde_json::from_str(script).ok().or_else(|| {
        let mended: String = script.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        serde_json::from_str(&mended).ok()
    })
}

/// Every article in `value`, outer ones first.
fn articles<'v>(value: &'v Value, found: &mut Vec<&'v Value>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| articles(value, found)),
        Value::Object(object) => {
            let is_article =
                |kind: &str| kind.ends_with("Article") || matches!(kind, "BlogPosting" | "LiveBlogPosting");
            if kinds(&value["@type"]).into_iter().any(is_article) {
                found.push(value);
            }
            object.values().for_each(|value| articles(value, found));
        }
        _ => {}
    }
}

fn kinds(value: &Value) -> Vec<&str> {
    match value {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// A string, or the first of several, with its HTML taken out.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
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
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect()
}
