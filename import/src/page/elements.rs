//! What HTML's elements, and the roles and names that sites give them, mean for the text in them.

use super::tokens::Tag;

/// What an element means for the text in it.
pub(super) struct Kind {
    pub(super) is_block: bool,
    pub(super) is_container: bool,
    pub(super) is_left_out: bool,
    pub(super) is_doubtful: bool,
}

impl Kind {
    /// What the element means that `tag` begins.
    pub(super) fn of(tag: &Tag) -> Self {
        let name = tag.name.as_str();
        let is_frame = matches!(name, "html" | "body" | "main" | "article");
        let role = tag.value("role");
        let is_left_out = LEFT_OUT.contains(&name)
            || !is_frame && (ROLES_LEFT_OUT.contains(&role) || tag.value("aria-hidden") == "true" || tag.has("hidden"));
        let named = || [tag.value("class"), tag.value("id")].join(" ").to_ascii_lowercase();
        Self {
            is_block: is_block(name),
            is_container: is_frame || matches!(name, "section" | "div" | "td" | "blockquote" | "form"),
            is_left_out,
            is_doubtful: !is_frame && !is_left_out && (name == "form" || is_doubtful(&named())),
        }
    }
}

/// Whether a class or id has one of the names that sites give to what stands around an article.
fn is_doubtful(names: &str) -> bool {
    names.split_whitespace().any(|name| {
        let is = |part: Option<&str>| part.is_some_and(|part| DOUBTFUL.contains(&part));
        is(parts(name).next()) || is(parts(name).last())
    })
}

/// Whether an element says by its names that it is a day.
pub(super) struct DayNames {
    pub(super) is_day: bool,
    /// The day of publication.
    pub(super) is_publication: bool,
}

impl DayNames {
    /// What the names of `tag` say.
    pub(super) fn of(tag: &Tag) -> Self {
        let mut said = Self { is_day: false, is_publication: false };
        let mut is_other = false;
        for name in ["class", "id", "itemprop", "property"].into_iter().flat_map(|key| parts(tag.value(key))) {
            let is = |names: &[&str]| names.iter().any(|known| name.eq_ignore_ascii_case(known));
            said.is_publication |= is(&PUBLICATIONS);
            said.is_day |= is(&DAYS);
            is_other |= is(&OTHER_DAYS);
        }
        said.is_day = said.is_publication || said.is_day && !is_other;
        said
    }
}

/// The words that names are put together from: "entry-date published" has three.
fn parts(names: &str) -> impl Iterator<Item = &str> {
    names.split(|letter: char| !letter.is_ascii_alphanumeric())
}

/// Parts of names that sites give to the day of publication.
const PUBLICATIONS: [&str; 6] = ["datepublished", "posted", "pubdate", "publishdate", "publisheddate", "published"];

/// Parts of names that sites give to a day.
const DAYS: [&str; 6] = ["articledate", "date", "datestamp", "datetime", "postdate", "timestamp"];

/// Parts of names of days on which a page was changed, saved or commented, or something else takes place.
const OTHER_DAYS: [&str; 9] =
    ["comment", "comments", "current", "event", "events", "modified", "today", "update", "updated"];

/// 1 to 6 for a heading.
pub(super) fn heading_level(name: &str) -> u8 {
    match name.as_bytes() {
        [b'h', level @ b'1'..=b'6'] => level - b'0',
        _ => 0,
    }
}

/// Whether the element never has an end tag.
pub(super) fn is_void(name: &str) -> bool {
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
        .contains(&name)
}

fn is_block(name: &str) -> bool {
    heading_level(name) > 0 || BLOCKS.contains(&name)
}

const BLOCKS: [&str; 32] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "header",
    "hgroup",
    "html",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "th",
    "tr",
    "ul",
];

const LEFT_OUT: [&str; 25] = [
    "aside",
    "audio",
    "button",
    "canvas",
    "datalist",
    "dialog",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "iframe",
    "label",
    "math",
    "menu",
    "nav",
    "noscript",
    "object",
    "picture",
    "script",
    "select",
    "style",
    "svg",
    "template",
    "textarea",
    "video",
];

const ROLES_LEFT_OUT: [&str; 10] =
    ["alert", "banner", "button", "complementary", "contentinfo", "dialog", "menu", "navigation", "search", "tooltip"];

/// Names, as a whole or at either end of one, of what is the article only if nothing else is.
const DOUBTFUL: [&str; 33] = [
    "ad",
    "ads",
    "advert",
    "advertisement",
    "author",
    "breadcrumb",
    "breadcrumbs",
    "byline",
    "caption",
    "comments",
    "consent",
    "cookie",
    "cookies",
    "copyright",
    "credit",
    "footer",
    "meta",
    "newsletter",
    "paywall",
    "promo",
    "recirc",
    "recommended",
    "related",
    "share",
    "sharing",
    "sidebar",
    "signup",
    "social",
    "subscribe",
    "tags",
    "timestamp",
    "toolbar",
    "trending",
];
