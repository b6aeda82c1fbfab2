//! Text fragments: links that make the browser scroll to words of the publisher's page and mark them.
//!
//! After the WICG's "URL Fragment Text Directives": `#:~:text=[prefix-,]start[,end][,-suffix]`. A browser looks for
//! whole words in any case, takes the first place that fits, and lets no term cross a block, which is a line of the
//! text here. A link is made only where its words stand in one place of the text. A passage that ends inside a word, as
//! "Brandt" does in "Brandt’s", is led to with all of that word.

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
    let mut start = span.start as usize + words.len() - words.trim_start().len();
    let mut end = start + words.trim().len();
    text.get(start..end).filter(|words| !words.is_empty())?;
    while !is_boundary(text, start) {
        start -= text[..start].chars().next_back().map_or(0, char::len_utf8);
    }
    while !is_boundary(text, end) {
        end += text[end..].chars().next().map_or(0, char::len_utf8);
    }
    let words = &text[start..end];
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

/// The first words that stand nowhere else, and the last words that stand nowhere else after them; where there are no
/// such, those that follow them first at the passage's end.
fn ends(text: &str, folded: &Folded, start: usize, end: usize) -> Option<String> {
    let first_line = text[start..end].find('\n').map_or(end, |at| start + at);
    let head = word_ends(text, start, first_line)
        .take(MOST_WORDS)
        .find(|&to| to < end && folded.places(&text[start..to]) == 1)?;
    let last_line = text[head..end].rfind('\n').map_or(head, |at| head + at + 1);
    let (rest, close) = (Folded::new(&text[head..]), fold(&text[head..end]).len());
    let tails: Vec<usize> = word_starts(text, last_line, end).rev().take(MOST_WORDS).collect();
    let ends = |from: &&usize| rest.first_end(&text[**from..end]) == Some(close);
    let alone = tails.iter().find(|from| ends(from) && rest.places(&text[**from..end]) == 1);
    let tail = *alone.or_else(|| tails.iter().find(ends))?;
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
        let starts = self.0.char_indices().map(|(at, _)| at).filter(move |&at| self.0[at..].starts_with(words));
        let places = starts.map(move |at| (at, at + words.len()));
        places.filter(|&(at, end)| is_boundary(&self.0, at) && is_boundary(&self.0, end)).map(|(_, end)| end)
    }
}

/// Whether no word goes on at `at`: Unicode's word boundaries (UAX #29) as far as letters, digits, and the marks between
/// them go, which browsers look for.
fn is_boundary(text: &str, at: usize) -> bool {
    let (mut back, mut on) = (text[..at].chars().rev().filter(|&c| !extends(c)), text[at..].chars());
    let (Some(a), Some(b)) = (back.next(), on.next()) else { return true };
    if extends(b) {
        return false;
    }
    let mut on = on.filter(|&c| !extends(c));
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    // "week’s", "U.S", "1,234": one mark between two letters, or two digits.
    let bridges = |left: char, mark: char, right: char| match mark {
        '\'' | '’' | '‘' | '.' => is_word(left) && is_word(right),
        ':' | '·' => left.is_alphabetic() && right.is_alphabetic(),
        ',' | ';' => left.is_numeric() && right.is_numeric(),
        _ => false,
    };
    let joined = is_word(a) && is_word(b)
        || on.next().is_some_and(|right| bridges(a, b, right))
        || back.next().is_some_and(|left| bridges(left, a, b));
    !joined
}

/// What belongs to the character before it: accents, vowel signs of Arabic, joiners.
fn extends(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200d}' | '\u{fe0f}')
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
    use serde_json::Value;

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
    fn the_end_of_a_long_passage_stands_nowhere_after_it() {
        let text = "The harbour master said that nobody had asked about the cranes on the pier.\nAsk about the pier.";
        check(text, text.lines().next().expect("a line"), 0, Some("The harbour,on the pier."));
        // Where that cannot be, the first place counts.
        let text = "The harbour master said that nobody had asked about the cranes.\nAsk about the cranes.";
        check(
            text,
            "The harbour master said that nobody had asked about the cranes",
            0,
            Some("The harbour,asked about the cranes"),
        );
    }

    #[test]
    fn a_word_is_led_to_as_a_whole() {
        let text = "Brandt’s divers came. The divers’ boat, the U.S. navy’s 1,200 tons, and Brandt’s son.";
        check(text, "Brandt", 0, Some("Brandt’s,-divers"));
        check(text, "The divers", 0, Some("The divers"));
        check(text, "the U.S", 0, Some("the U.S"));
        check(text, "200 tons", 0, Some("1,200 tons"));
    }

    #[test]
    fn a_passage_that_nothing_tells_apart_gets_no_link() {
        check("No.\nNo.", "No.", 0, None);
        assert_eq!(fragment("  ", Span::new(0, 2)), None);
    }

    /// Passages with their links, which programs of others are asked about: see `tests/fixtures/npm/links.js`.
    #[test]
    fn the_links_that_others_are_asked_about_are_ours() {
        let path = [env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/npm/passages.json"].concat();
        let kept = std::fs::read_to_string(&path).expect("a file");
        let mut articles: Vec<Value> = serde_json::from_str(&kept).expect("JSON");
        for article in &mut articles {
            let text = article["text"].as_str().expect("a text").to_owned();
            for passage in article["passages"].as_array_mut().expect("passages") {
                let (words, nth) = (passage["words"].as_str().expect("words"), passage["nth"].as_u64().expect("which"));
                let (start, found) = text.match_indices(words).nth(nth as usize).expect("the words are in the text");
                passage["link"] = fragment(&text, Span::new(start, start + found.len())).into();
            }
        }
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(&path, serde_json::to_string_pretty(&articles).expect("JSON") + "\n")
                .expect("it is written");
        } else {
            assert_eq!(articles, serde_json::from_str::<Vec<Value>>(&kept).expect("JSON"));
        }
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
