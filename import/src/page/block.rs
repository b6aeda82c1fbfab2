//! A block of a page's text: a paragraph, a heading or a list's item.

use crate::letters::{ends_sentence, visible};
use crate::notices::{is_lone_word, is_notice, leads_elsewhere};

/// A paragraph that counts for as much has as many letters.
pub(super) const LINE: usize = 80;

/// A line of running text is longer, in bytes.
pub(super) const SHORT: usize = 40;

/// A paragraph, a heading or a list's item.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Block {
    /// Its words, blanks collapsed.
    pub(super) text: String,
    /// 1 to 6 for a heading.
    pub(super) level: u8,
    /// The smallest container it stands in.
    pub(super) container: usize,
    /// Whether it stands in something that is named after what stands around articles.
    pub(super) is_doubtful: bool,
    /// Whether it stands in a list.
    pub(super) is_item: bool,
    /// Whether it stands in a `<header>` and is no heading.
    pub(super) is_in_header: bool,
    /// Whether the next letter begins another element of the line than the last.
    pub(super) is_seam: bool,
    /// How many of its letters are links, or what stands around articles.
    linked: usize,
    /// Where lines are broken, as bytes of the text.
    breaks: Vec<usize>,
    /// Whether all since the line's beginning is bold.
    is_bold: bool,
    /// Where a line ends that is bold from its beginning.
    bold_end: Option<usize>,
}

impl Block {
    /// Adds `text`, each run of blanks as one.
    pub(super) fn push(&mut self, text: &str, is_link: bool) {
        let before = self.text.len();
        // "<span>Traffic</span><span>Bridge to close": what the page sets apart by its looks are two words.
        let is_low = |letter: char| letter.is_lowercase() || letter.is_ascii_digit();
        if std::mem::take(&mut self.is_seam) && text.starts_with(char::is_uppercase) && self.text.ends_with(is_low) {
            self.text.push(' ');
        }
        let text = visible(text);
        for part in text.split_inclusive(char::is_whitespace) {
            let word = part.trim_end();
            self.text.push_str(word);
            let is_blank = word.len() < part.len();
            if is_blank && !self.text.is_empty() && !self.text.ends_with(' ') {
                self.text.push(' ');
            }
        }
        if is_link {
            self.linked += self.text.len() - before;
        }
    }

    /// Adds preformatted text, in which an empty line ends a paragraph.
    pub(super) fn push_lines(&mut self, text: &str, is_link: bool) {
        for (at, line) in text.split_inclusive('\n').enumerate() {
            if at > 0 && line.trim().is_empty() {
                self.break_line();
                self.break_line();
            } else {
                self.push(line, is_link);
            }
        }
    }

    /// Breaks the line, and the paragraph too where a sentence or a bold heading has ended.
    pub(super) fn break_line(&mut self) {
        let is_end = ends_sentence(&self.text) || self.bold_end == Some(self.text.trim_end().len());
        if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
        self.breaks.extend(std::iter::repeat_n(self.text.len(), if is_end { 2 } else { 1 }));
        self.bold_end = None;
    }

    /// Bold letters follow.
    pub(super) fn begin_bold(&mut self) {
        self.is_bold = self.breaks.last().copied().unwrap_or(0) == self.text.len();
    }

    /// Bold letters end.
    pub(super) fn end_bold(&mut self) {
        if std::mem::take(&mut self.is_bold) {
            self.bold_end = Some(self.text.trim_end().len());
        }
    }

    /// Whether what follows without a blank goes on with a word.
    pub(super) fn is_in_word(&self) -> bool {
        !self.text.is_empty() && !self.text.ends_with(' ')
    }

    /// Whether it is long enough for a sentence and ends as one.
    pub(super) fn is_sentence(&self) -> bool {
        self.text.len() > LINE && ends_sentence(&self.text)
    }

    /// This block, or several where lines were broken twice, as pages without paragraphs do it.
    pub(super) fn paragraphs(self) -> Vec<Self> {
        let mut cuts: Vec<usize> = self.breaks.windows(2).filter(|two| two[0] == two[1]).map(|two| two[0]).collect();
        cuts.dedup();
        if cuts.is_empty() {
            return if self.text.trim().is_empty() { Vec::new() } else { vec![self] };
        }
        cuts.push(self.text.len());
        let mut from = 0;
        let mut parts = Vec::new();
        for cut in cuts {
            let text = self.text[from..cut].trim();
            // Which part holds the links is not known: they are shared out by length.
            let linked = self.linked * text.len() / self.text.len().max(1);
            parts.push(Self { text: text.to_owned(), linked, breaks: Vec::new(), ..self.clone_empty() });
            from = cut;
        }
        parts.retain(|part| !part.text.is_empty());
        parts
    }

    fn clone_empty(&self) -> Self {
        Self {
            level: self.level,
            container: self.container,
            is_doubtful: self.is_doubtful,
            is_item: self.is_item,
            ..Self::default()
        }
    }

    /// Whether it is running text and not a list of links.
    pub(super) fn is_prose(&self) -> bool {
        (self.level == 0 || self.is_sentence())
            && self.linked * 2 < self.text.len()
            && self.text.contains(char::is_alphanumeric)
            && !is_notice(&self.text)
            && (self.is_item || !is_lone_word(&self.text))
            && !(self.linked > 0 && leads_elsewhere(&self.text))
    }

    /// Whether it is a link for the most part.
    pub(super) fn is_link(&self) -> bool {
        self.linked * 2 >= self.text.trim().len()
    }

    /// How much running text it is: a short line is none.
    pub(super) fn mass(&self) -> usize {
        if self.is_prose() && self.text.len() > SHORT { self.text.len() } else { 0 }
    }

    /// Whether it is a paragraph of running text.
    pub(super) fn is_told(&self) -> bool {
        self.mass() > 0
    }

    /// How much it speaks for its container.
    pub(super) fn weight(&self) -> usize {
        if self.is_doubtful { 0 } else { self.mass() }
    }
}
