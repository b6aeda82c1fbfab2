//! The page that Trunk built, as a form into which other pages are filled.

use crate::texts::{self, Lang};
use anyhow::{Context, Result};

/// What makes one page differ from another.
pub(super) struct Page<'a> {
    /// What leads from the page to the site's root: empty, or "../".
    pub(super) to_root: &'a str,
    /// The document's title.
    pub(super) title: &'a str,
    /// What search engines show below it.
    pub(super) description: &'a str,
    /// What else stands in the head, as HTML.
    pub(super) head: &'a str,
    /// The element's attributes, as HTML: all of them, so that what is served is what they ask for.
    pub(super) attributes: &'a str,
    /// What stands inside the element, as HTML.
    pub(super) content: &'a str,
}

/// Trunk's page, cut where pages differ.
pub(super) struct Template<'t> {
    before_title: String,
    before_description: &'t str,
    rest_of_head: &'t str,
    before_element: &'t str,
    after_element: String,
}

impl<'t> Template<'t> {
    /// Cuts `html`, for a site in `lang`.
    ///
    /// # Errors
    /// A page that lacks one of the places that are filled.
    pub(super) fn new(html: &'t str, lang: Lang) -> Result<Self> {
        let cut = |text: &'t str, at: &str| {
            text.split_once(at).with_context(|| format!("index.html has no {at}; remedy: put it back"))
        };
        let (before_title, rest) = cut(html, "<title>")?;
        let (start, end) = cut(before_title, "<html")?;
        let (_, end) = cut(end, ">")?;
        let before_title = [start, &html_tag(lang), end].concat();
        let (_, rest) = cut(rest, "</title>")?;
        let (before_description, rest) = cut(rest, "<meta name=\"description\"")?;
        let (_, rest) = cut(rest, ">")?;
        let (rest_of_head, rest) = cut(rest, "</head>")?;
        let (before_element, rest) = cut(rest, "<fact-explorer")?;
        let (_, after_element) = cut(rest, "</fact-explorer>")?;
        // What `start.js` shows where a page is opened from a folder.
        let (start, end) = cut(after_element, "id=\"opened\" hidden>")?;
        let (_, end) = cut(end, "</p>")?;
        let opened = escape(lang.text(texts::documents::OPENED));
        let after_element = [start, "id=\"opened\" hidden>", &opened, "</p>", end].concat();
        Ok(Self { before_title, before_description, rest_of_head, before_element, after_element })
    }

    /// The whole page.
    pub(super) fn fill(&self, page: &Page) -> String {
        let frame = |html: &str| with_root(html, page.to_root);
        [
            &frame(&self.before_title),
            "<title>",
            &escape(page.title),
            "</title>",
            &frame(self.before_description),
            "<meta name=\"description\" content=\"",
            &escape(page.description),
            "\">",
            &frame(self.rest_of_head),
            page.head,
            "</head>",
            &frame(self.before_element),
            "<fact-explorer",
            page.attributes,
            ">",
            page.content,
            "</fact-explorer>",
            &frame(&self.after_element),
        ]
        .concat()
    }
}

/// The tag of a page in `lang`.
pub(super) fn html_tag(lang: Lang) -> String {
    ["<html lang=\"", lang.code(), "\" dir=\"", lang.direction(), "\">"].concat()
}

/// Trunk's page without what only those who build it read: comments, Trunk's own links, blank lines.
pub(super) fn tidied(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        text.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("<link data-trunk"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Text as HTML has it, in attributes too.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The same markup with our own files found from another folder.
fn with_root(html: &str, to_root: &str) -> String {
    let mut found = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = ["href=\"", "src=\""].iter().filter_map(|key| Some(rest.find(key)? + key.len())).min() {
        found.push_str(&rest[..at]);
        rest = &rest[at..];
        let own = rest.strip_prefix("./").or_else(|| rest.strip_prefix('/')).unwrap_or(rest);
        let leads_away = own.starts_with('#') || own.split(['"', '/']).next().is_some_and(|part| part.contains(':'));
        if !leads_away {
            found.push_str(to_root);
            rest = own;
        }
    }
    found + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const INDEX: &str = "<html><head><title>T</title><meta name=\"description\" content=\"D\"><link href=\"/a.css\">\
        <script src=\"./b.js\"></script></head><body><fact-explorer links=\"address\">x</fact-explorer>\
        <a href=\"https://example.com/\">y</a><a href=\"#z\">z</a><p id=\"opened\" hidden>w</p></body></html>";

    #[test]
    fn a_page_in_a_folder_finds_the_files_of_the_root() {
        let page = Page {
            to_root: "../",
            title: "A & B",
            description: "\"C\"",
            head: "<!---->",
            attributes: " article=\"a\"",
            content: "w",
        };
        let html = Template::new(INDEX, Lang::default()).expect("all places").fill(&page);
        assert_eq!(
            html,
            "<html lang=\"en\" dir=\"ltr\"><head><title>A &amp; B</title><meta name=\"description\" content=\"&quot;C&quot;\">\
             <link href=\"../a.css\"><script src=\"../b.js\"></script><!----></head><body>\
             <fact-explorer article=\"a\">w</fact-explorer>\
             <a href=\"https://example.com/\">y</a><a href=\"#z\">z</a><p id=\"opened\" hidden>This page was opened from a folder. To \
             explore the facts, open the edition in one file, or serve the folder.</p></body></html>"
        );
    }

    #[test]
    fn what_only_builders_read_is_left_out() {
        let page =
            "<head>\n    <!-- why\n  so -->\n\n  <link data-trunk rel=\"rust\">\n  <link rel=\"icon\">\n</head>\n";
        assert_eq!(tidied(page), "<head>\n<link rel=\"icon\">\n</head>");
    }

    #[test]
    fn a_template_without_an_element_is_refused() {
        let error = Template::new("<html><title></title>", Lang::default()).err().expect("an error").to_string();
        assert!(error.contains("description"), "{error}");
    }
}
