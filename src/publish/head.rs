//! What a page's head tells search engines, networks and feed readers, before any script runs.

use super::height;
use super::template::escape;
use crate::export::{Export, Format, json_ld};
use crate::state::Fact;
use crate::texts;

/// The head of an article's page, or of one card's.
pub(super) fn head(export: Export, fact: Option<Fact>, title: &str, description: &str) -> String {
    let mut head = String::new();
    let own = [export.home, &fact.map_or_else(String::new, file_name)].concat();
    let known = !export.home.is_empty();
    if known {
        link(&mut head, "canonical", "", &own, "");
        property(&mut head, "og:url", &own);
    }
    property(&mut head, "og:type", "article");
    property(&mut head, "og:site_name", export.lang.text(texts::PRODUCT));
    property(&mut head, "og:title", title);
    property(&mut head, "og:description", description);
    if let Some(published) = export.reading.article.published {
        property(&mut head, "article:published_time", &published.to_string());
    }
    if let Some(fact) = fact {
        // For whoever writes a frame by a program: the room to keep for it.
        let room = format!("{}x{}", height::WIDTH, height::height(export.reading, fact));
        head.push_str(&["<meta name=\"fact-explorer:frame\" content=\"", &room, "\">"].concat());
    }
    if let Some(fact) = fact.filter(|_| known) {
        link(&mut head, "alternate", "application/json+oembed", &[export.home, &oembed_name(fact)].concat(), title);
    }
    for format in Format::ALL.into_iter().filter(|format| format.suits(export.reading)) {
        link(
            &mut head,
            "alternate",
            format.media_type(),
            format.file_name(),
            export.lang.text(texts::format(format).0),
        );
    }
    head.push_str("<script type=\"application/ld+json\">");
    // Nothing that an article says may end the script.
    head.push_str(&json_ld(export, fact).to_string().replace('<', "\\u003c"));
    head.push_str("</script>");
    head
}

/// The head of a card's page with no more than others need to show the card elsewhere.
pub(super) fn card_head(export: Export, fact: Fact, title: &str, description: &str) -> String {
    let mut head = String::new();
    if !export.home.is_empty() {
        let own = [export.home, &file_name(fact)].concat();
        link(&mut head, "canonical", "", &own, "");
        link(&mut head, "alternate", "application/json+oembed", &[export.home, &oembed_name(fact)].concat(), title);
    }
    property(&mut head, "og:title", title);
    property(&mut head, "og:description", description);
    head
}

/// The page of a card.
pub(super) fn file_name(fact: Fact) -> String {
    fact.id() + ".html"
}

/// The card for oEmbed consumers.
pub(super) fn oembed_name(fact: Fact) -> String {
    fact.id() + ".oembed.json"
}

fn property(head: &mut String, name: &str, content: &str) {
    head.push_str(&["<meta property=\"", name, "\" content=\"", &escape(content), "\">"].concat());
}

fn link(head: &mut String, rel: &str, kind: &str, href: &str, title: &str) {
    head.push_str(&["<link rel=\"", rel, "\" href=\"", &escape(href), "\""].concat());
    for (key, value) in [("type", kind), ("title", title)] {
        if !value.is_empty() {
            head.push_str(&[" ", key, "=\"", &escape(value), "\""].concat());
        }
    }
    head.push('>');
}
