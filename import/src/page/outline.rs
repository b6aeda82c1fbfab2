//! A page cut into blocks of text, in one walk over its tags: no tree is built, and no tag is obeyed.
//!
//! Left out is what no reader takes for the article: scripts, navigation, asides, controls, figures with their
//! captions.

use super::block::Block;
use super::blocks::{self, Container};
use super::elements::{DayNames, Kind, heading_level, is_article, is_void};
use super::tokens::{Tag, Token, Tokens};
use crate::stamps::Label;

/// Tags deeper than this are read as if they lay on this level, as browsers do it.
const DEEPEST: usize = 512;

/// What of a page is looked at.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// The elements that may hold an article, parents first; the page itself is the first.
    pub(super) containers: Vec<Container>,
    /// Text, in order.
    pub(super) blocks: Vec<Block>,
    /// Name and content of each `<meta>`, names in small letters.
    pub(super) metas: Vec<(String, String)>,
    /// The JSON-LD scripts.
    pub(super) scripts: Vec<String>,
    /// The `<time>` elements, and others that call themselves a day.
    pub(super) times: Vec<TimeElement>,
    /// The `<title>`.
    pub(super) title: String,
    /// The page's language; empty where it is not stated.
    pub(super) language: String,
    /// The address by which the page wants to be known.
    pub(super) canonical: String,
}

/// A `<time>`, or an element that is a day by its name alone.
#[derive(Debug, Default)]
pub(super) struct TimeElement {
    /// Its machine-readable value; empty where it has none.
    pub(super) value: String,
    /// What stands in it.
    pub(super) words: String,
    /// What it calls itself, or the words before it call it.
    pub(super) label: Option<Label>,
    /// Whether it is no `<time>`.
    pub(super) is_by_name: bool,
    /// The container it stands in.
    pub(super) container: usize,
    /// How many blocks stand before it.
    pub(super) block: usize,
}

/// An element that is open.
struct Open {
    name: String,
    is_block: bool,
    container: usize,
    is_left_out: bool,
    is_header: bool,
    is_link: bool,
    /// `<a href="#fn1">`
    is_link_within: bool,
    is_item: bool,
    is_preformatted: bool,
    is_doubtful: bool,
    /// Whether it is a part of a line and named after what stands around articles: `<cite class="caption">`.
    is_aside: bool,
    /// The time whose words stand in it.
    time: Option<usize>,
}

/// What the text is collected for.
enum Collected {
    Nothing,
    Script,
    Title,
}

struct Walk {
    outline: Outline,
    open: Vec<Open>,
    block: Block,
    collected: Collected,
    /// Whether an element in a line has just ended.
    is_seam: bool,
}

impl Outline {
    /// The outline of `html`.
    pub(super) fn of(html: &str) -> Self {
        let mut walk = Walk {
            outline: Self { containers: vec![Container::default()], ..Self::default() },
            open: Vec::new(),
            block: Block::default(),
            collected: Collected::Nothing,
            is_seam: false,
        };
        for token in Tokens::of(html) {
            match token {
                Token::Start(tag) => walk.start(&tag),
                Token::End(name) => walk.end(&name),
                Token::Text(text) => walk.text(&text),
            }
        }
        walk.flush();
        let outline = &mut walk.outline;
        blocks::doubt(&mut outline.blocks, &mut outline.containers);
        walk.outline
    }
}

impl Walk {
    fn start(&mut self, tag: &Tag) {
        let name = tag.name.as_str();
        if name == "br" {
            self.block.break_line();
        }
        if self.note(tag) || is_void(name) {
            return;
        }
        if is_bold(name) {
            self.block.begin_bold();
        }
        self.block.is_seam |= self.is_seam && is_of_line(name);
        let kind = Kind::of(tag);
        if kind.is_block {
            self.flush();
            self.close_implied(name);
        }
        let parent = self.open.last();
        let begins_left_out = kind.is_left_out && !parent.is_some_and(|open| open.is_left_out);
        if self.open.len() >= DEEPEST && !begins_left_out {
            return;
        }
        let inherits = |has: fn(&Open) -> bool| parent.is_some_and(has);
        let mut opened = Open {
            name: name.to_owned(),
            is_block: kind.is_block,
            container: parent.map_or(0, |open| open.container),
            is_left_out: kind.is_left_out || inherits(|open| open.is_left_out),
            is_header: name == "header" || inherits(|open| open.is_header),
            // `<h2><a href="#costs">Costs</a></h2>` leads nowhere else.
            is_link: name == "a" && !tag.value("href").starts_with('#') || inherits(|open| open.is_link),
            is_link_within: name == "a" && tag.value("href").contains('#'),
            is_item: name == "li" || inherits(|open| open.is_item),
            is_preformatted: name == "pre" || inherits(|open| open.is_preformatted),
            is_doubtful: kind.is_doubtful && !kind.is_container || inherits(|open| open.is_doubtful),
            is_aside: !kind.is_block && (kind.is_doubtful || inherits(|open| open.is_aside)),
            time: parent.and_then(|open| open.time),
        };
        if kind.is_container {
            opened.container = self.contain(tag, opened.container, kind.is_doubtful);
        }
        if !opened.is_left_out {
            opened.time = self.time(tag, opened.container).or(opened.time);
        }
        self.open.push(opened);
        if kind.is_block {
            self.begin(heading_level(name));
        }
    }

    /// Notes what stands in attributes and special elements. Whether that is all there is to the tag.
    fn note(&mut self, tag: &Tag) -> bool {
        let value = |key: &str| tag.value(key).to_owned();
        match tag.name.as_str() {
            // In the text it tells of what it stands in, which may be a teaser.
            "meta" if tag.has("itemprop") && self.open.iter().any(|open| !matches!(&*open.name, "html" | "head")) => {
                self.time(tag, self.open.last().map_or(0, |open| open.container));
            }
            "meta" => {
                let name = ["property", "name", "itemprop"].iter().map(|key| value(key)).find(|name| !name.is_empty());
                self.outline.metas.extend(name.map(|name| (name.to_lowercase(), value("content"))));
            }
            "link" if value("rel").eq_ignore_ascii_case("canonical") => self.outline.canonical = value("href"),
            "html" => self.outline.language = value("lang"),
            "script" => {
                let is_data = value("type").eq_ignore_ascii_case("application/ld+json");
                self.collected = if is_data { Collected::Script } else { Collected::Nothing };
                self.outline.scripts.extend(is_data.then(String::new));
                return false;
            }
            "title" if self.outline.title.is_empty() => self.collected = Collected::Title,
            _ => return false,
        }
        matches!(tag.name.as_str(), "meta" | "link")
    }

    fn end(&mut self, name: &str) {
        match name {
            "script" | "title" => self.collected = Collected::Nothing,
            _ => {}
        }
        if is_bold(name) {
            self.block.end_bold();
        }
        self.is_seam = is_of_line(name);
        let Some(at) = self.open.iter().rposition(|open| open.name == name) else { return };
        // A stray end tag in a paragraph must not close what the paragraph stands in.
        let is_block = self.open[at..].iter().any(|open| open.is_block);
        if is_block && !self.open[at].is_block {
            return;
        }
        if is_block {
            self.flush();
        }
        self.open.truncate(at);
        if is_block {
            self.begin(0);
        }
    }

    fn text(&mut self, text: &str) {
        match self.collected {
            Collected::Script => self.outline.scripts.last_mut().iter_mut().for_each(|script| script.push_str(text)),
            Collected::Title => self.outline.title.push_str(text),
            Collected::Nothing => {
                let open = self.open.last();
                if open.is_some_and(|open| open.is_left_out) {
                    return;
                }
                self.is_seam = false;
                // "They knew<a href="#fn1">1</a>": a mark sticks to its word, and a number in a sentence does not.
                if open.is_some_and(|open| open.is_link_within) && self.block.is_in_word() && is_footnote_mark(text) {
                    return;
                }
                let is_link = open.is_some_and(|open| open.is_link || open.is_aside);
                if open.is_some_and(|open| open.is_preformatted) {
                    self.block.push_lines(text, is_link);
                } else {
                    self.block.push(text, is_link);
                }
                if let Some(time) = open.and_then(|open| self.outline.times.get_mut(open.time?)) {
                    time.words.push_str(text);
                }
            }
        }
    }

    /// Ends the block of text that is being collected.
    fn flush(&mut self) {
        let level = self.block.level;
        let mut block = std::mem::take(&mut self.block);
        block.is_doubtful |= block.is_in_header && !block.is_sentence();
        self.outline.blocks.extend(block.paragraphs());
        self.begin(level);
    }

    fn begin(&mut self, level: u8) {
        let open = self.open.last();
        self.block.level = level;
        self.block.container = open.map_or(0, |open| open.container);
        self.block.is_item = open.is_some_and(|open| open.is_item);
        self.block.is_in_header = open.is_some_and(|open| open.is_header) && level == 0;
        self.block.is_doubtful = open.is_some_and(|open| open.is_doubtful);
    }

    /// A paragraph ends where a block begins, a list's item where the next one does.
    fn close_implied(&mut self, name: &str) {
        let last = self.open.last().map(|open| open.name.as_str());
        let is_closed = match last {
            Some("p") => true,
            Some("li") => name == "li",
            Some("dd" | "dt") => matches!(name, "dd" | "dt"),
            Some("td" | "th") => matches!(name, "td" | "th" | "tr"),
            _ => false,
        };
        if is_closed {
            self.open.pop();
        }
    }

    /// Notes a time, whose words are those that follow.
    fn time(&mut self, tag: &Tag, container: usize) -> Option<usize> {
        let names = DayNames::of(tag);
        let is_by_name = tag.name != "time";
        if names.is_other && !names.is_publication || is_by_name && !names.is_day {
            return None;
        }
        let values = ["datetime", "content", "title"].map(|key| tag.value(key));
        let value = values.into_iter().find(|value| value.contains(|c: char| c.is_ascii_digit())).unwrap_or_default();
        let (at, block) = (self.outline.times.len(), self.outline.blocks.len());
        let label = if names.is_publication || tag.has("pubdate") {
            Some(Label::Published)
        } else if names.is_update {
            Some(Label::Updated)
        } else {
            let before = self.outline.blocks.last().filter(|_| self.block.text.trim().is_empty());
            Label::before(&self.block.text).or_else(|| Label::alone(&before?.text))
        };
        let value = value.to_owned();
        self.outline.times.push(TimeElement { value, words: String::new(), label, is_by_name, container, block });
        Some(at)
    }

    fn contain(&mut self, tag: &Tag, parent: usize, is_doubtful: bool) -> usize {
        let is_body = tag.value("itemprop").split_whitespace().any(|name| name == "articleBody");
        let is_main = tag.name == "main" || tag.value("role") == "main";
        let is_article = is_article(tag);
        self.outline.containers.push(Container { parent, is_article, is_body, is_main, is_doubtful });
        self.outline.containers.len() - 1
    }
}

fn is_bold(name: &str) -> bool {
    matches!(name, "b" | "strong")
}

/// Whether the element is a part of a line that may be told from the next by its looks alone.
fn is_of_line(name: &str) -> bool {
    matches!(name, "a" | "span" | "time")
}

/// "1", "2" in brackets, "*"
fn is_footnote_mark(text: &str) -> bool {
    const LONGEST: usize = 6;
    let mark = text.trim();
    mark.len() <= LONGEST && mark.chars().all(|letter| letter.is_ascii_digit() || "[]()*†‡".contains(letter))
}
