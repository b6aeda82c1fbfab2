//! What is drawn, before anybody draws it.

use std::borrow::Cow;

/// An element or words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    /// An element.
    Element {
        /// Its name, in small letters.
        tag: &'static str,
        /// Names and values of its attributes.
        attributes: Vec<(&'static str, Cow<'static, str>)>,
        /// What stands in it.
        children: Vec<Node>,
    },
    /// Words; text, whatever they say.
    Words(Cow<'static, str>),
}

impl Node {
    /// An element with attributes that are always the same.
    pub(crate) fn new(
        tag: &'static str,
        attributes: &[(&'static str, &'static str)],
        children: impl IntoIterator<Item = Node>,
    ) -> Self {
        let attributes = attributes.iter().map(|&(name, value)| (name, Cow::Borrowed(value))).collect();
        Self::Element { tag, attributes, children: children.into_iter().collect() }
    }

    /// The same element with another attribute.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        if let Self::Element { attributes, .. } = &mut self {
            attributes.push((name, value.into()));
        }
        self
    }

    /// These words.
    pub(crate) fn words(words: impl Into<Cow<'static, str>>) -> Self {
        Self::Words(words.into())
    }

    /// Tells `change` of each part of it that is not as it was `before`: the way down to it, by places among children, and
    /// what is there now.
    pub(super) fn differences(&self, before: &Node, way: &mut Vec<usize>, change: &mut impl FnMut(&[usize], &Node)) {
        match (self, before) {
            _ if self == before => {}
            (
                Self::Element { tag, attributes, children },
                Self::Element { tag: old, attributes: set, children: were },
            ) if (tag, attributes, children.len()) == (old, set, were.len()) => {
                for (at, (child, before)) in children.iter().zip(were).enumerate() {
                    way.push(at);
                    child.differences(before, way, change);
                    way.pop();
                }
            }
            _ => change(way, self),
        }
    }

    /// Writes it as JSON: words as a string, an element as `["p", {"class": "due"}, …]` with what stands in it.
    pub(crate) fn write(&self, json: &mut String) {
        match self {
            Self::Words(words) => quote(json, words),
            Self::Element { tag, attributes, children } => {
                json.push('[');
                quote(json, tag);
                json.push_str(",{");
                for (at, (name, value)) in attributes.iter().enumerate() {
                    json.push_str(if at == 0 { "" } else { "," });
                    quote(json, name);
                    json.push(':');
                    quote(json, value);
                }
                json.push('}');
                for child in children {
                    json.push(',');
                    child.write(json);
                }
                json.push(']');
            }
        }
    }
}

/// Writes `text` as a JSON string. Nothing that is drawn has control characters in it: they are left out.
pub(super) fn quote(json: &mut String, text: &str) {
    json.push('"');
    for letter in text.chars().filter(|letter| *letter >= ' ') {
        if letter == '"' || letter == '\\' {
            json.push('\\');
        }
        json.push(letter);
    }
    json.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_another_is_a_difference() {
        let line = |count: &str, class| {
            let count = Node::new("b", &[("class", class)], [Node::words(count.to_owned())]);
            Node::new("p", &[], [Node::words("in "), count, Node::new("i", &[], [])])
        };
        let differences = |now: &Node, before: &Node| {
            let mut told = Vec::new();
            now.differences(before, &mut Vec::new(), &mut |way, node| told.push((way.to_vec(), node.clone())));
            told
        };
        let before = line("7", "many");
        assert_eq!(differences(&before, &before), []);
        assert_eq!(differences(&line("6", "many"), &before), [(vec![1, 0], Node::words("6"))]);
        let [(way, _)] = &differences(&line("6", "few"), &before)[..] else { panic!("one element") };
        assert_eq!(way, &[1]);
        let shorter = Node::new("p", &[], [Node::words("in ")]);
        assert_eq!(differences(&shorter, &before), [(Vec::new(), shorter.clone())]);
    }

    #[test]
    fn a_node_is_the_same_in_json_whatever_it_says() {
        let words = Node::words("a \"b\" \\ <i> \u{2068}é\u{2069}");
        let node = Node::new("p", &[("class", "due")], [words, Node::new("b", &[], [])]).with("lang", "en");
        let mut json = String::new();
        node.write(&mut json);
        let value: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let expected = serde_json::json!([
            "p", { "class": "due", "lang": "en" }, "a \"b\" \\ <i> \u{2068}é\u{2069}", ["b", {}]
        ]);
        assert_eq!(value, expected);
    }
}
