//! Text fragments: links that make the browser scroll to words of the publisher's page and mark them.
//!
//! After the WICG's "URL Fragment Text Directives": `#:~:text=[prefix-,]start[,end][,-suffix]`. A browser looks for
//! whole words in any case, takes the first place that fits, and lets no term cross a block, which is a line of the
//! text here. A link is made only where its words stand in one place of the text.

use engine::text::Span;

/// Passages with fewer bytes are given whole, longer ones by their first and last words.
const SHORT: usize = 60;
/// Words that a term may take to become the only one of its kind.
const MOST_WORDS: usize = 12;
/// Marks that mean nothing in a directive; "-" and "," do.
const PLAIN: &[u8] = b"._~";

/// The shortest directive that leads to `span` and nowhere else, with its "#"; `None` where there is none.
pub(crate) fn fragment(text: &str, span: Span) -> Option<String> {
    let words = span.of(text);
    let start = span.start as usize + words.len() - words.trim_start().len();
    let end = start + words.trim().len();
    let words = text.get(start..end).filter(|words| !words.is_empty())?;
    let folded = Folded::new(text);
    let directive = if words.len() < SHORT && !words.contains('\n') {
        whole(text, &folded, start, end)
    } else {
        ends(text, &folded, start, end)
    };
    Some(["#:~:text=", &directive?].concat())
}

/// All of the passage, with the fewest words around it that tell it apart: those before it first.
fn whole(text: &str, folded: &Folded, start: usize, end: usize) -> Option<String> {
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    let before: Vec<usize> = [start].into_iter().chain(word_starts(text, line_start, start).rev()).collect();
    let after: Vec<usize> = [end].into_iter().chain(word_ends(text, end, line_end)).collect();
    let sizes = (0..=MOST_WORDS).flat_map(|words| (0..=words).rev().map(move |left| (left, words - left)));
    let mut around = sizes.filter_map(|(left, right)| Some((*before.get(left)?, *after.get(right)?)));
    let (from, to) = around.find(|&(from, to)| folded.places(&text[from..to]) == 1)?;
    let (prefix, suffix) = (text[from..start].trim(), text[end..to].trim());
    let mut directive = String::new();
    if !prefix.is_empty() {
        directive = [&encode(prefix, PLAIN), "-,"].concat();
    }
    directive.push_str(&encode(&text[start..end], PLAIN));
    if !suffix.is_empty() {
        directive.push_str(&[",-", &encode(suffix, PLAIN)].concat());
    }
    Some(directive)
}

/// The first words that stand nowhere else, and the last words that follow them first at the passage's end.
fn ends(text: &str, folded: &Folded, start: usize, end: usize) -> Option<String> {
    let first_line = text[start..end].find('\n').map_or(end, |at| start + at);
    let head = word_ends(text, start, first_line)
        .take(MOST_WORDS)
        .find(|&to| to < end && folded.places(&text[start..to]) == 1)?;
    let last_line = text[head..end].rfind('\n').map_or(head, |at| head + at + 1);
    let (rest, close) = (Folded::new(&text[head..]), fold(&text[head..end]).len());
    let tail = word_starts(text, last_line, end)
        .rev()
        .take(MOST_WORDS)
        .find(|&from| rest.first_end(&text[from..end]) == Some(close))?;
    Some([encode(&text[start..head], PLAIN), encode(&text[tail..end], PLAIN)].join(","))
}

/// Where words begin in `text[from..to]`.
fn word_starts(text: &str, from: usize, to: usize) -> impl DoubleEndedIterator<Item = usize> {
    let starts = |&at: &usize| text[from..at].chars().next_back().is_none_or(char::is_whitespace);
    let letters = text[from..to].char_indices().filter(|(_, c)| !c.is_whitespace()).map(move |(at, _)| from + at);
    letters.filter(starts).collect::<Vec<_>>().into_iter()
}

/// Where words end in `text[from..to]`.
fn word_ends(text: &str, from: usize, to: usize) -> impl Iterator<Item = usize> {
    let letters =
        text[from..to].char_indices().filter(|(_, c)| !c.is_whitespace()).map(move |(at, c)| from + at + c.len_utf8());
    letters.filter(move |&at| text[at..to].chars().next().is_none_or(char::is_whitespace))
}

/// A text as a browser compares it: in one case, each run of blanks one blank.
struct Folded(String);

impl Folded {
    fn new(text: &str) -> Self {
        Self(fold(text))
    }

    /// In how many places `words` stand as whole words.
    fn places(&self, words: &str) -> usize {
        self.ends(&fold(words)).count()
    }

    /// Where `words` first stand.
    fn first_end(&self, words: &str) -> Option<usize> {
        self.ends(&fold(words)).next()
    }

    fn ends<'t>(&'t self, words: &'t str) -> impl Iterator<Item = usize> + 't {
        let joined = |a: Option<char>, b: Option<char>| {
            a.is_some_and(char::is_alphanumeric) && b.is_some_and(char::is_alphanumeric)
        };
        let (first, last) = (words.chars().next(), words.chars().next_back());
        let starts = self.0.char_indices().map(|(at, _)| at).filter(move |&at| self.0[at..].starts_with(words));
        starts.map(move |at| (at, at + words.len())).filter_map(move |(at, end)| {
            let inside = joined(self.0[..at].chars().next_back(), first) || joined(last, self.0[end..].chars().next());
            (!inside).then_some(end)
        })
    }
}

fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            '\n' => folded.push('\n'),
            c if c.is_whitespace() && folded.ends_with(char::is_whitespace) => {}
            c if c.is_whitespace() => folded.push(' '),
            c => folded.push(c),
        }
    }
    folded
}

/// Percent-encodes all but letters, digits and the marks in `plain`.
pub(super) fn encode(words: &str, plain: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut text = String::new();
    for byte in words.bytes() {
        if byte.is_ascii_alphanumeric() || plain.contains(&byte) {
            text.push(char::from(byte));
        } else {
            let digit = |at: u8| char::from(DIGITS[usize::from(at & 15)]);
            text.extend(['%', digit(byte >> 4), digit(byte)]);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The directive for the `nth` place of `words` in `text`, decoded for the eye.
    fn check(text: &str, words: &str, nth: usize, expected: Option<&str>) {
        let (start, found) = text.match_indices(words).nth(nth).expect("the words are in the text");
        let fragment = fragment(text, Span::new(start, start + found.len()));
        let decoded = fragment.map(|fragment| {
            let directive = fragment.strip_prefix("#:~:text=").expect("a text directive").to_owned();
            percent_encoding::percent_decode_str(&directive).decode_utf8().expect("UTF-8").into_owned()
        });
        assert_eq!(decoded.as_deref(), expected);
    }

    const TEXT: &str = "The mayor said no.\nLater the mayor said no again, and the council said so too.\nThe mayor, \
        a man of few words, had said nothing at all when the council met in the old hall by the river.";

    #[test]
    fn words_that_stand_once_need_no_company() {
        check(TEXT, "the council said so", 0, Some("the council said so"));
    }

    #[test]
    fn words_that_recur_take_the_fewest_words_around_them_that_tell_them_apart() {
        check(TEXT, "said no", 1, Some("said no,-again,"));
        check(TEXT, "council", 1, Some("council,-met"));
    }

    #[test]
    fn a_long_passage_is_given_by_its_ends() {
        check(TEXT, TEXT.lines().nth(2).expect("a third line"), 0, Some("The mayor,,river."));
        check(TEXT, &TEXT[19..], 0, Some("Later,river."));
    }

    #[test]
    fn a_passage_that_nothing_tells_apart_gets_no_link() {
        check("No.\nNo.", "No.", 0, None);
        assert_eq!(fragment("  ", Span::new(0, 2)), None);
    }

    #[test]
    fn what_means_something_in_a_directive_is_encoded() {
        let text = "A well-known, “so-called” R&D site";
        let fragment = fragment(text, Span::new(0, text.len())).expect("it stands once");
        let directive = fragment.strip_prefix("#:~:text=").expect("a text directive");
        assert!(!directive.contains(['-', ',', '&', ' ', '“']), "{directive}");
        assert!(url::Url::parse(&["https://example.com/", &fragment].concat()).is_ok());
    }
}
