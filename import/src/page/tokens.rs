//! HTML cut into tags and text, as the standard's tokenizer cuts it: whatever stands there is some token, and none is
//! obeyed. Comments, declarations and tags that never end are left out.
//!
//! Not html5gum, against which the tests hold it: that weighs 60 kB in the reader's module, this one 4.

use super::references::decoded;
use std::borrow::Cow;

/// A tag or a run of text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token<'h> {
    Start(Tag<'h>),
    /// The name, in small letters.
    End(String),
    /// Character references resolved, but for scripts and the like.
    Text(Cow<'h, str>),
}

/// A start tag.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Tag<'h> {
    /// In small letters.
    pub(super) name: String,
    /// Names in small letters, and values. Of those with one name the first counts.
    attributes: Vec<(String, Cow<'h, str>)>,
}

impl Tag<'_> {
    /// Whether there is such an attribute.
    pub(super) fn has(&self, key: &str) -> bool {
        self.attributes.iter().any(|(name, _)| name == key)
    }

    /// The attribute's value, without spaces around it; empty where there is none.
    pub(super) fn value(&self, key: &str) -> &str {
        self.attributes.iter().find(|(name, _)| name == key).map_or("", |(_, value)| value.trim())
    }
}

/// The tokens of a page, in order.
pub(super) struct Tokens<'h> {
    html: &'h str,
    at: usize,
    /// The element whose content is text whatever it looks like.
    raw: Option<Raw>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Raw {
    /// Text with character references.
    Words(&'static str),
    /// Text as it stands.
    Plain(&'static str),
    Script,
}

impl Raw {
    fn of(name: &str) -> Option<Self> {
        let among = |names: &[&'static str]| names.iter().copied().find(|known| *known == name);
        among(&["title", "textarea"])
            .map(Self::Words)
            .or_else(|| among(&["style", "iframe", "xmp", "noembed", "noframes", "noscript"]).map(Self::Plain))
            .or_else(|| (name == "script").then_some(Self::Script))
    }
}

impl<'h> Tokens<'h> {
    /// The tokens of `html`.
    pub(super) fn of(html: &'h str) -> Self {
        Self { html, at: 0, raw: None }
    }

    fn rest(&self) -> &'h str {
        &self.html[self.at..]
    }

    fn next_byte(&self) -> Option<u8> {
        self.html.as_bytes().get(self.at).copied()
    }

    /// The text before the next tag. A "<" that begins none is text too.
    fn text(&mut self) -> &'h str {
        let start = self.at;
        while let Some(less) = self.rest().find('<') {
            self.at += less;
            if matches!(self.html.as_bytes().get(self.at + 1), Some(b'a'..=b'z' | b'A'..=b'Z' | b'/' | b'!' | b'?')) {
                return &self.html[start..self.at];
            }
            self.at += 1;
        }
        self.at = self.html.len();
        &self.html[start..]
    }

    /// The content of a raw element, up to its end tag or the end of the page.
    fn raw_text(&mut self, raw: Raw) -> &'h str {
        let rest = self.rest();
        let length = match raw {
            Raw::Words(name) | Raw::Plain(name) => end_of(rest, name),
            Raw::Script => script_end(rest),
        };
        self.at += length;
        &rest[..length]
    }

    /// What begins with "<" here: a tag, or `None` for what is left out.
    fn tag(&mut self) -> Option<Token<'h>> {
        let after = &self.html[self.at + 1..];
        match after.as_bytes().first() {
            Some(b'/') if after[1..].starts_with(|letter: char| letter.is_ascii_alphabetic()) => {
                self.at += 2;
                self.tag_content().map(|tag| Token::End(tag.name))
            }
            Some(b'/' | b'?') => self.skip_past(">"),
            Some(b'!') => self.declaration(),
            _ => {
                self.at += 1;
                let tag = self.tag_content()?;
                self.raw = Raw::of(&tag.name);
                Some(Token::Start(tag))
            }
        }
    }

    /// A comment ends with `-->` or `--!>`, and `<!-->` is a whole one; any other declaration ends with `>`.
    fn declaration(&mut self) -> Option<Token<'h>> {
        let Some(comment) = self.rest().strip_prefix("<!--") else { return self.skip_past(">") };
        self.at += 4;
        if let Some(short) = ["->", ">"].into_iter().find(|short| comment.starts_with(short)) {
            self.at += short.len();
            return None;
        }
        while let Some(dashes) = self.rest().find("--") {
            self.at += dashes + 1;
            let after = self.rest()[1..].strip_prefix('!').unwrap_or(&self.rest()[1..]);
            if after.starts_with('>') {
                return self.skip_past(">");
            }
        }
        self.at = self.html.len();
        None
    }

    fn skip_past(&mut self, end: &str) -> Option<Token<'h>> {
        self.at += self.rest().find(end).map_or(self.rest().len(), |at| at + end.len());
        None
    }

    /// A tag from its name to its ">"; `None` for one that never ends.
    fn tag_content(&mut self) -> Option<Tag<'h>> {
        let name = self.take(|byte| is_space(byte) || matches!(byte, b'/' | b'>')).to_ascii_lowercase();
        let mut tag = Tag { name, attributes: Vec::new() };
        loop {
            self.take(|byte| !is_space(byte) && byte != b'/');
            if self.next_byte()? == b'>' {
                self.at += 1;
                return Some(tag);
            }
            let attribute = self.attribute()?;
            tag.attributes.push(attribute);
        }
    }

    fn attribute(&mut self) -> Option<(String, Cow<'h, str>)> {
        let start = self.at;
        // A "=" at the beginning belongs to the name.
        self.at += 1;
        while !self.html.is_char_boundary(self.at) {
            self.at += 1;
        }
        self.take(|byte| is_space(byte) || matches!(byte, b'/' | b'>' | b'='));
        let name = self.html[start..self.at].to_ascii_lowercase();
        self.take(|byte| !is_space(byte));
        if self.next_byte()? != b'=' {
            return Some((name, Cow::Borrowed("")));
        }
        self.at += 1;
        self.take(|byte| !is_space(byte));
        let value = match self.next_byte()? {
            quote @ (b'"' | b'\'') => {
                self.at += 1;
                let value = self.take(|byte| byte == quote);
                self.next_byte()?;
                self.at += 1;
                value
            }
            _ => self.take(|byte| is_space(byte) || byte == b'>'),
        };
        Some((name, decoded(value, true)))
    }

    /// What stands before the first byte that `ends` it, which is never inside a character: all that are asked for are
    /// ASCII, or the others are not.
    fn take(&mut self, ends: impl Fn(u8) -> bool) -> &'h str {
        let rest = self.rest();
        let length = rest.bytes().position(ends).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }
}

impl<'h> Iterator for Tokens<'h> {
    type Item = Token<'h>;

    fn next(&mut self) -> Option<Token<'h>> {
        while self.at < self.html.len() {
            let raw = self.raw.take();
            let text = match raw {
                Some(raw) => self.raw_text(raw),
                None => self.text(),
            };
            if !text.is_empty() {
                let is_plain = matches!(raw, Some(Raw::Plain(_) | Raw::Script));
                return Some(Token::Text(if is_plain { Cow::Borrowed(text) } else { decoded(text, false) }));
            }
            if let Some(tag) = self.tag() {
                return Some(tag);
            }
        }
        None
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | b'\x0c')
}

/// Whether `text` begins with `opening`, "<" or "</", and the whole name of a tag.
fn begins_tag(text: &str, opening: &str, name: &str) -> bool {
    let (bytes, end) = (text.as_bytes(), opening.len() + name.len());
    text.starts_with(opening)
        && bytes.get(opening.len()..end).is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
        && bytes.get(end).is_some_and(|&next| is_space(next) || matches!(next, b'/' | b'>'))
}

fn end_of(text: &str, name: &str) -> usize {
    let ends = |at: &usize| begins_tag(&text[*at..], "</", name);
    text.match_indices("</").map(|(at, _)| at).find(ends).unwrap_or(text.len())
}

/// Where a script ends. One that is commented out may hold another whole one.
fn script_end(text: &str) -> usize {
    let (mut in_comment, mut in_inner) = (false, false);
    for (at, _) in text.match_indices(['<', '-']) {
        let rest = &text[at..];
        if begins_tag(rest, "</", "script") {
            if !in_inner {
                return at;
            }
            in_inner = false;
        } else if in_comment && rest.starts_with("-->") {
            (in_comment, in_inner) = (false, false);
        } else if in_comment {
            in_inner |= begins_tag(rest, "<", "script");
        } else {
            in_comment = rest.starts_with("<!--");
        }
    }
    text.len()
}

#[cfg(test)]
mod tests;
