//! The same markup in fewer bytes: what a browser makes of it is the same to the last node, but for the order of attributes.

/// Elements that may be left open where another of their list begins or the list ends.
const OF_LISTS: [&str; 4] = ["li", "option", "dt", "dd"];
/// What ends a paragraph that is left open, at its beginning.
const ENDS_PARAGRAPH: [&str; 12] =
    ["<p>", "<p ", "<div", "<ul", "<ol", "<dl", "<details", "<blockquote", "</div>", "</dd>", "</li>", "</section>"];

/// Attributes that differ from one element to the next come last, in this order: beside the words that go with them they
/// cost little when both come again, and what stands before them is the same everywhere.
const LAST: [&str; 4] = [" id=\"", " href=\"", " data-passages=\"", " x=\""];

/// Writes `html`, which has no spaces between tags that count and a quoted value for every attribute, without ends that
/// browsers add, and with some attributes in another order.
pub(super) fn compact(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        let (tag, after) = rest[at..].split_at(rest[at..].find('>').map_or(rest.len() - at, |end| end + 1));
        if !is_added(tag, after) {
            text.push_str(&ordered(tag));
        }
        rest = after;
    }
    text + rest
}

/// Whether browsers add this end by themselves.
fn is_added(tag: &str, after: &str) -> bool {
    let Some(name) = tag.strip_prefix("</").and_then(|rest| rest.strip_suffix('>')) else { return false };
    if name == "p" {
        return ENDS_PARAGRAPH.iter().any(|next| after.starts_with(next));
    }
    let next = after.strip_prefix("</").or_else(|| after.strip_prefix('<')).unwrap_or_default();
    let next = next.split([' ', '>']).next().unwrap_or_default();
    OF_LISTS.contains(&name)
        && match name {
            "li" => ["li", "ul", "ol"].contains(&next),
            "option" => ["option", "select"].contains(&next),
            "dt" => ["dt", "dd"].contains(&next) && after.starts_with("<d"),
            _ => (["dt", "dd"].contains(&next) && after.starts_with("<d")) || after.starts_with("</d"),
        }
}

/// The tag with the [`LAST`] attributes at its end.
fn ordered(tag: &str) -> String {
    let (Some(start), false) = (tag.strip_suffix('>'), tag.starts_with("</")) else { return tag.to_owned() };
    let (mut first, mut last) = (start.to_owned(), String::new());
    for key in LAST {
        let Some(at) = first.find(key) else { continue };
        let Some(end) = first[at + key.len()..].find('"') else { continue };
        last.extend(first.drain(at..=at + key.len() + end));
    }
    [&first, &last, ">"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_comes_last_and_ends_that_browsers_add_are_left_out() {
        let html = "<ul><li id=\"a1\" class=\"card\"><a href=\"#q1\" class=\"mark\">Rain</a></li><li>b</li></ul><dl><dt>c</dt><dd><p>d</p></dd></dl>";
        let compacted =
            "<ul><li class=\"card\" id=\"a1\"><a class=\"mark\" href=\"#q1\">Rain</a><li>b</ul><dl><dt>c<dd><p>d</dl>";
        assert_eq!(compact(html), compacted);
    }

    #[test]
    fn what_would_become_something_else_stays() {
        for html in [
            "<p>a</p><span>b</span><p>c</p>d<p>e</p></article>",
            "<div><dt>a</dt></div>",
            "<ul><li>a</li> <li>b</ul>",
            "<svg><rect y=\"1\" x=\"0\"></rect></svg>1 &lt; 2",
            "<p>a",
        ] {
            assert_eq!(compact(html), html);
        }
    }
}
