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
        let is_frame = matches!(name, "html" | "body" | "main") || is_article(tag);
        let role = tag.value("role");
        let named = parted(&[tag.value("class"), tag.value("id")].join(" "));
        let style = tag.value("style").to_ascii_lowercase().replace(char::is_whitespace, "");
        let is_left_out = LEFT_OUT.contains(&name)
            || !is_frame
                && (ROLES_LEFT_OUT.contains(&role)
                    || tag.value("aria-hidden") == "true"
                    || tag.has("hidden")
                    || ["display:none", "visibility:hidden"].iter().any(|hides| style.contains(hides))
                    || is_hidden(&named));
        Self {
            // A `<span style="display:block">` is a line of its own.
            is_block: is_block(name) || style.contains("display:block"),
            is_container: is_frame || matches!(name, "section" | "div" | "td" | "blockquote" | "form"),
            is_left_out,
            is_doubtful: !is_frame && !is_left_out && (name == "form" || is_other_property(tag) || is_doubtful(&named)),
        }
    }
}

/// Names in small letters, "photoCredit" as "photo-credit".
fn parted(names: &str) -> String {
    let mut parted = String::new();
    for letter in names.chars() {
        if letter.is_ascii_uppercase() && parted.ends_with(|last: char| last.is_ascii_lowercase()) {
            parted.push('-');
        }
        parted.push(letter.to_ascii_lowercase());
    }
    parted
}

/// Whether a class or id is one by which style sheets hide what only screen readers or scripts are to see. "hidden
/// md:block" and "d-none d-md-block" hide something on small screens alone.
fn is_hidden(names: &str) -> bool {
    names.split_whitespace().any(|name| HIDDEN.contains(&name))
        && !names.split_whitespace().any(|name| name.contains(':') || name.starts_with("d-") && name != "d-none")
}

/// Whether a class or id has one of the names that sites give to what stands around an article. "has-sidebar" and
/// "comments-open" tell of the page, and no more.
fn is_doubtful(names: &str) -> bool {
    names.split_whitespace().any(|name| {
        let is = |part: &str| DOUBTFUL.contains(&part);
        let (first, last) = (parts(name).next().unwrap_or_default(), parts(name).last().unwrap_or_default());
        let (is_state, is_had) = (STATES.contains(&last), HAVING.contains(&first));
        let is_for_readers = !is_state && !is_had && parts(name).any(is_for_readers);
        is(first) && !is_state || is(last) && !is_had || is_for_readers || AROUND.contains(&name)
    })
}

/// Whether a part of a name, wherever it stands, tells of what readers say or are to press: "visitors-comment-block",
/// "inline-share-tools", and not "commentary".
fn is_for_readers(part: &str) -> bool {
    matches!(part, "newsletter" | "related" | "share") || part.starts_with("comment") && !part.starts_with("commenta")
}

/// Whether `tag` says by a name of a standard that it is an article: the element itself, a type of schema.org, hAtom's
/// "hentry" or microformats' "h-entry".
pub(super) fn is_article(tag: &Tag) -> bool {
    let kind = tag.value("itemtype").rsplit('/').next().unwrap_or_default();
    tag.name == "article"
        || super::stated::is_article(kind)
        || tag.value("class").split_whitespace().any(|name| matches!(name, "hentry" | "h-entry"))
}

/// Whether an element says by an attribute of schema.org that it is a property of an article other than its text.
fn is_other_property(tag: &Tag) -> bool {
    tag.value("itemprop").split_whitespace().any(|name| OTHER_PROPERTIES.contains(&name))
}

const OTHER_PROPERTIES: [&str; 7] = ["associatedMedia", "author", "caption", "comment", "image", "publisher", "video"];

/// Whether an element says by its names that it is a day.
pub(super) struct DayNames {
    pub(super) is_day: bool,
    /// The day of publication.
    pub(super) is_publication: bool,
    /// The day of a change.
    pub(super) is_update: bool,
    /// The day of something else.
    pub(super) is_other: bool,
}

impl DayNames {
    /// What the names of `tag` say.
    pub(super) fn of(tag: &Tag) -> Self {
        let mut said = Self { is_day: false, is_publication: false, is_update: false, is_other: false };
        for name in ["class", "id", "itemprop", "property"].into_iter().flat_map(|key| parts(tag.value(key))) {
            let is = |names: &[&str]| names.iter().any(|known| name.eq_ignore_ascii_case(known));
            said.is_publication |= is(&PUBLICATIONS);
            said.is_day |= is(&DAYS);
            said.is_update |= is(&UPDATES);
            said.is_other |= is(&OTHER_DAYS);
        }
        said.is_update &= !said.is_publication;
        said.is_day = said.is_publication || said.is_day && !said.is_update && !said.is_other;
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

/// Parts of names of days on which a page was changed.
const UPDATES: [&str; 4] = ["datemodified", "modified", "update", "updated"];

/// Parts of names of days on which a page was saved or commented, or something else takes place.
const OTHER_DAYS: [&str; 6] = ["comment", "comments", "current", "event", "events", "today"];

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

const LEFT_OUT: [&str; 31] = [
    "amp-ad",
    "amp-embed",
    "amp-facebook",
    "amp-instagram",
    "amp-tiktok",
    "amp-twitter",
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

/// Names of what style sheets hide.
const HIDDEN: [&str; 8] =
    ["d-none", "hidden", "hide", "is-hidden", "screen-reader-text", "sr-only", "visually-hidden", "visuallyhidden"];

/// First parts of names that tell what an element has or lacks, or what its text is about: "tag-cookies".
const HAVING: [&str; 7] = ["category", "has", "no", "not", "tag", "with", "without"];

/// Last parts of names that tell in which state an element is.
const STATES: [&str; 7] = ["closed", "disabled", "enabled", "free", "none", "off", "open"];

/// Whole names of posts shown from other sites, of cards, of lists of comments, and of an archive's bar above a page.
const AROUND: [&str; 18] = [
    "bluesky-embed",
    "comment-list",
    "commentlist",
    "disqus_thread",
    "fb-post",
    "imagecaption",
    "instagram-media",
    "jp-relatedposts",
    "kg-bookmark-card",
    "kg-signup-card",
    "lead-gen",
    "more-like-this",
    "pull-quote",
    "tiktok-embed",
    "twitter-tweet",
    "wm-ipp",
    "wm-ipp-base",
    "wp-caption-text",
];

/// Names, as a whole or at either end of one, of what is the article only if nothing else is. A paywall's name stands
/// on what it covers: the text.
const DOUBTFUL: [&str; 29] = [
    "ad",
    "ads",
    "advert",
    "advertisement",
    "author",
    "breadcrumb",
    "breadcrumbs",
    "byline",
    "caption",
    "consent",
    "cookie",
    "cookies",
    "copyright",
    "credit",
    "footer",
    "meta",
    "promo",
    "pullquote",
    "recirc",
    "recommended",
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
