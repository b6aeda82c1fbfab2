//! The words of a text, by which places in it are told: most facts begin and end with one.

use crate::hash::hash;
use engine::text::Span;

/// A text cut into words: runs of letters and digits, and every other sign by itself. Blanks are in none.
pub(super) struct Words<'t> {
    text: &'t str,
    /// Before the first stands an empty one, and behind the last another, so that every place is at or in some word.
    spans: Vec<Span>,
    /// For each the next that is written alike; 0 for none.
    next: Vec<u32>,
}

/// A span by words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// The last word that begins before its start or there, and so many bytes later it begins.
    pub(super) start: usize,
    pub(super) inside: usize,
    /// The first word from there on that ends behind its end or there, and so many bytes earlier it ends.
    pub(super) end: usize,
    pub(super) cut: usize,
}

impl<'t> Words<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let mut spans = vec![Span::default()];
        let mut goes_on = false;
        for (at, letter) in text.char_indices() {
            let (at, end) = (at as u32, (at + letter.len_utf8()) as u32);
            let is_letter = letter.is_alphanumeric();
            match spans.last_mut() {
                Some(last) if goes_on && is_letter => last.end = end,
                _ if letter.is_whitespace() => {}
                _ => spans.push(Span { start: at, end }),
            }
            goes_on = is_letter;
        }
        spans.push(Span { start: text.len() as u32, end: text.len() as u32 });
        let next = alike(text, &spans);
        Self { text, spans, next }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.spans.len()
    }

    /// What is written there.
    pub(super) fn word(&self, at: usize) -> &'t str {
        self.spans.get(at).map_or("", |span| span.of(self.text))
    }

    /// What stands between the word and the next.
    pub(super) fn gap(&self, at: usize) -> &'t str {
        let (end, start) = (self.span(at).end, self.span(at + 1).start);
        self.text.get(end as usize..start as usize).unwrap_or("")
    }

    fn span(&self, at: usize) -> Span {
        self.spans[at.min(self.spans.len() - 1)]
    }

    /// The next word that is written alike.
    pub(super) fn next(&self, at: usize) -> Option<usize> {
        self.next.get(at).filter(|&&next| next > 0).map(|&next| next as usize)
    }

    /// Whether so many words up to `one` are the same as those up to `other`.
    pub(super) fn agree(&self, one: usize, other: usize, count: usize) -> bool {
        count <= one && count <= other && (0..count).all(|back| self.word(one - back) == self.word(other - back))
    }

    /// `span` by words.
    pub(super) fn place(&self, span: Span) -> Place {
        let start = self.spans.partition_point(|word| word.start <= span.start) - 1;
        let last = self.spans.len() - 1;
        let end = (start + self.spans[start..].partition_point(|word| word.end < span.end)).min(last);
        let inside = span.start - self.spans[start].start;
        Place { start, inside: inside as usize, end, cut: self.spans[end].end.saturating_sub(span.end) as usize }
    }

    /// The other way round. A place that no text has is at its end.
    pub(super) fn span_of(&self, place: Place) -> Span {
        let start = self.span(place.start).start.saturating_add(place.inside as u32);
        let end = self.span(place.end).end.saturating_sub(place.cut as u32);
        Span { start: start.min(end), end }
    }
}

/// For each word the next that is written alike.
fn alike(text: &str, spans: &[Span]) -> Vec<u32> {
    let mut next = vec![0; spans.len()];
    // A table of the words nearest to here by their letters, at most half full.
    let size = (2 * spans.len()).next_power_of_two();
    let mut table = vec![0_u32; size];
    for at in (1..spans.len()).rev() {
        let word = spans[at].of(text);
        let hash = hash(word.as_bytes());
        let mut slot = (hash ^ (hash >> 15)) as usize % size;
        while table[slot] > 0 && spans[table[slot] as usize].of(text) != word {
            slot = (slot + 1) % size;
        }
        next[at] = std::mem::replace(&mut table[slot], at as u32);
    }
    next
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_span_of_a_text_comes_back_from_its_words() {
        for text in ["", " ", "Rain.", " “It’s late,”  Zoë said\r\n\r\nat 5p.m. 中文 e\u{301} 👩\u{200d}🚀 ", "a a"]
        {
            let words = Words::new(text);
            let borders: Vec<u32> =
                (0..=text.len()).filter(|&at| text.is_char_boundary(at)).map(|at| at as u32).collect();
            for &start in &borders {
                for &end in borders.iter().filter(|&&end| end >= start) {
                    let span = Span { start, end };
                    assert_eq!(words.span_of(words.place(span)), span, "{text:?}");
                }
            }
        }
    }

    #[test]
    fn words_written_alike_follow_each_other() {
        let words = Words::new("Ito met Ito. ito, Ito");
        assert_eq!((words.word(1), words.next(1), words.next(3), words.next(7)), ("Ito", Some(3), Some(7), None));
        assert!(words.agree(3, 7, 1) && !words.agree(3, 7, 2) && !words.agree(3, 5, 1));
    }
}
