//! A page cut into blocks of text, in one walk over its tags: no tree is built, and no tag is obeyed.
//!
//! Left out is what no reader takes for the article: scripts, navigation, asides, forms, figures with their captions.

use super::blocks::{Block, Container};
use super::tokens::{Tag, Token, Tokens};

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
    /// The `<time>` elements.
    pub(super) times: Vec<TimeElement>,
    /// The `<title>`.
    pub(super) title: String,
    /// The page's language; empty where it is not stated.
    pub(super) language: String,
    /// The address by which the page wants to be known.
    pub(super) canonical: String,
}

/// A `<time>`.
#[derive(Debug, Default)]
pub(super) struct TimeElement {
    /// Its machine-readable value, else its words.
    pub(super) value: String,
    /// Whether it calls itself the day of publication.
    pub(super) is_publication: bool,
    /// The container it stands in.
    pub(super) container: usize,
}

/// An element that is open.
struct Open {
    name: Vec<u8>,
    container: usize,
    is_left_out: bool,
    is_header: bool,
    is_link: bool,
    is_doubtful: bool,
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
    /// The `<time>` whose words are wanted.
    time: Option<usize>,
}

impl Outline {
    /// The outline of `html`.
    pub(super) fn of(html: &str) -> Self {
        let mut walk = Walk {
            outline: Self { containers: vec![Container::default()], ..Self::default() },
            open: Vec::new(),
            block: Block::default(),
            collected: Collected::Nothing,
            time: None,
        };
        for token in Tokens::of(html) {
            match token {
                Token::Start(tag) => walk.start(&tag),
                Token::End(name) => walk.end(name.as_bytes()),
                Token::Text(text) => walk.text(&text),
            }
        }
        walk.flush();
        walk.outline
    }
}

impl Walk {
    fn start(&mut self, tag: &Tag) {
        let name = tag.name.as_bytes();
        if name == b"br" {
            self.block.break_line();
        }
        if self.note(tag) || is_void(name) {
            return;
        }
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
            name: name.to_vec(),
            container: parent.map_or(0, |open| open.container),
            is_left_out: kind.is_left_out || inherits(|open| open.is_left_out),
            is_header: name == b"header" || inherits(|open| open.is_header),
            is_link: name == b"a" || inherits(|open| open.is_link),
            is_doubtful: kind.is_doubtful || inherits(|open| open.is_doubtful),
        };
        if kind.is_container {
            opened.container = self.contain(tag, opened.container);
        }
        self.open.push(opened);
        if kind.is_block {
            self.begin(heading_level(name));
        }
    }

    /// Notes what stands in attributes and special elements. Whether that is all there is to the tag.
    fn note(&mut self, tag: &Tag) -> bool {
        let value = |key: &str| tag.value(key).to_owned();
        match tag.name.as_bytes() {
            b"meta" => {
                let name = ["property", "name", "itemprop"].iter().map(|key| value(key)).find(|name| !name.is_empty());
                self.outline.metas.extend(name.map(|name| (name.to_lowercase(), value("content"))));
            }
            b"link" if value("rel").eq_ignore_ascii_case("canonical") => self.outline.canonical = value("href"),
            b"html" => self.outline.language = value("lang"),
            b"script" => {
                let is_data = value("type").trim().eq_ignore_ascii_case("application/ld+json");
                self.collected = if is_data { Collected::Script } else { Collected::Nothing };
                self.outline.scripts.extend(is_data.then(String::new));
                return false;
            }
            b"title" if self.outline.title.is_empty() => self.collected = Collected::Title,
            b"time" if !self.open.last().is_some_and(|open| open.is_left_out) => {
                let is_publication = value("itemprop").eq_ignore_ascii_case("datepublished") || tag.has("pubdate");
                let container = self.open.last().map_or(0, |open| open.container);
                let value = value("datetime");
                self.time = value.is_empty().then_some(self.outline.times.len());
                self.outline.times.push(TimeElement { value, is_publication, container });
            }
            _ => return false,
        }
        matches!(tag.name.as_bytes(), b"meta" | b"link")
    }

    fn end(&mut self, name: &[u8]) {
        match name {
            b"script" | b"title" => self.collected = Collected::Nothing,
            b"time" => self.time = None,
            _ => {}
        }
        let Some(at) = self.open.iter().rposition(|open| open.name == name) else { return };
        // A stray end tag in a paragraph must not close what the paragraph stands in.
        if !is_block(name) && self.open[at..].iter().any(|open| is_block(&open.name)) {
            return;
        }
        let is_block = self.open[at..].iter().any(|open| is_block(&open.name));
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
                if let Some(time) = self.time.and_then(|time| self.outline.times.get_mut(time)) {
                    time.value.push_str(text);
                }
                let (is_left_out, is_link) =
                    self.open.last().map_or((false, false), |open| (open.is_left_out, open.is_link));
                if !is_left_out {
                    self.block.push(text, is_link);
                }
            }
        }
    }

    /// Ends the block of text that is being collected.
    fn flush(&mut self) {
        let level = self.block.level;
        let block = std::mem::take(&mut self.block);
        self.outline.blocks.extend(block.paragraphs());
        self.begin(level);
    }

    fn begin(&mut self, level: u8) {
        let open = self.open.last();
        self.block.level = level;
        self.block.container = open.map_or(0, |open| open.container);
        self.block.is_doubtful = open.is_some_and(|open| open.is_doubtful || open.is_header && level == 0);
    }

    /// A paragraph ends where a block begins, a list's item where the next one does.
    fn close_implied(&mut self, name: &[u8]) {
        let last = self.open.last().map(|open| open.name.as_slice());
        let is_closed = match last {
            Some(b"p") => true,
            Some(b"li") => name == b"li",
            Some(b"dd" | b"dt") => matches!(name, b"dd" | b"dt"),
            Some(b"td" | b"th") => matches!(name, b"td" | b"th" | b"tr"),
            _ => false,
        };
        if is_closed {
            self.open.pop();
        }
    }

    fn contain(&mut self, tag: &Tag, parent: usize) -> usize {
        let is_body = tag.value("itemprop").split_whitespace().any(|name| name == "articleBody");
        let is_main = tag.name.as_bytes() == b"main" || tag.value("role") == "main";
        let is_article = tag.name.as_bytes() == b"article";
        self.outline.containers.push(Container { parent, is_article, is_body, is_main });
        self.outline.containers.len() - 1
    }
}

/// What an element means for the text in it.
struct Kind {
    is_block: bool,
    is_container: bool,
    is_left_out: bool,
    is_doubtful: bool,
}

impl Kind {
    fn of(tag: &Tag) -> Self {
        let name = tag.name.as_bytes();
        let is_frame = matches!(name, b"html" | b"body" | b"main" | b"article");
        let role = tag.value("role");
        let is_left_out = LEFT_OUT.iter().any(|left_out| left_out.as_bytes() == name)
            || !is_frame && (ROLES_LEFT_OUT.contains(&role) || tag.value("aria-hidden") == "true" || tag.has("hidden"));
        let named = || [tag.value("class"), tag.value("id")].join(" ").to_ascii_lowercase();
        Self {
            is_block: is_block(name),
            is_container: is_frame || matches!(name, b"section" | b"div" | b"td" | b"blockquote"),
            is_left_out,
            is_doubtful: !is_frame && !is_left_out && is_doubtful(&named()),
        }
    }
}

/// Whether a class or id has one of the names that sites give to what stands around an article.
fn is_doubtful(names: &str) -> bool {
    names.split_whitespace().any(|name| {
        let last = name.rsplit(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
        let first = name.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
        DOUBTFUL.contains(&first) || DOUBTFUL.contains(&last)
    })
}

fn heading_level(name: &[u8]) -> u8 {
    match name {
        [b'h', level @ b'1'..=b'6'] => level - b'0',
        _ => 0,
    }
}

fn is_void(name: &[u8]) -> bool {
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
        .iter()
        .any(|void| void.as_bytes() == name)
}

fn is_block(name: &[u8]) -> bool {
    heading_level(name) > 0 || BLOCKS.iter().any(|block| block.as_bytes() == name)
}

const BLOCKS: [&str; 32] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "header",
    "hgroup",
    "html",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "th",
    "tr",
    "ul",
];

const LEFT_OUT: [&str; 26] = [
    "aside",
    "audio",
    "button",
    "canvas",
    "datalist",
    "dialog",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "iframe",
    "label",
    "math",
    "menu",
    "nav",
    "noscript",
    "object",
    "picture",
    "script",
    "select",
    "style",
    "svg",
    "template",
    "textarea",
    "video",
];

const ROLES_LEFT_OUT: [&str; 10] =
    ["alert", "banner", "button", "complementary", "contentinfo", "dialog", "menu", "navigation", "search", "tooltip"];

/// Names, as a whole or at either end of one, of what is the article only if nothing else is.
const DOUBTFUL: [&str; 33] = [
    "ad",
    "ads",
    "advert",
    "advertisement",
    "author",
    "breadcrumb",
    "breadcrumbs",
    "byline",
    "caption",
    "comments",
    "consent",
    "cookie",
    "cookies",
    "copyright",
    "credit",
    "footer",
    "meta",
    "newsletter",
    "paywall",
    "promo",
    "recirc",
    "recommended",
    "related",
    "share",
    "sharing",
    "sidebar",
    "signup",
    "social",
    "subscribe",
    "tags",
    "timestamp",
    "toolbar",
    "trending",
];
