//! Which blocks of a page are its article: those of the smallest element that holds most of the running text.

use super::ENOUGH;
use super::outline::Outline;
use crate::letters::{ends_sentence, same, visible};
use crate::notices::{is_lone_word, is_notice, leads_elsewhere};
use crate::stamps::Stamp;

/// A paragraph that counts for as much has as many letters.
const LINE: usize = 80;

/// So much running text outweighs what its container is called.
const TOLD: usize = 3 * ENOUGH;

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
    /// How many of its letters are links.
    linked: usize,
    /// Where lines are broken, as bytes of the text.
    breaks: Vec<usize>,
    /// Whether all since the line's beginning is bold.
    is_bold: bool,
    /// Where a line ends that is bold from its beginning.
    bold_end: Option<usize>,
}

/// An element that may hold the article.
#[derive(Clone, Debug, Default)]
pub(super) struct Container {
    /// The one it stands in; the first stands in itself.
    pub(super) parent: usize,
    /// `<article>`
    pub(super) is_article: bool,
    /// `itemprop="articleBody"`
    pub(super) is_body: bool,
    /// `<main>`
    pub(super) is_main: bool,
    /// Whether it is named after what stands around articles.
    pub(super) is_doubtful: bool,
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
    fn is_prose(&self) -> bool {
        self.level == 0
            && self.linked * 2 < self.text.len()
            && !is_notice(&self.text)
            && (self.is_item || !is_lone_word(&self.text))
            && !(self.linked > 0 && leads_elsewhere(&self.text))
    }

    /// Whether it is a link for the most part.
    fn is_link(&self) -> bool {
        self.linked * 2 >= self.text.trim().len()
    }

    /// How much running text it is: a short line is none.
    fn mass(&self) -> usize {
        if self.is_prose() && self.text.len() > 40 { self.text.len() } else { 0 }
    }

    /// Whether it is a paragraph of running text.
    pub(super) fn is_told(&self) -> bool {
        self.mass() > 0
    }

    /// How much it speaks for its container.
    fn weight(&self) -> usize {
        if self.is_doubtful { 0 } else { self.mass() }
    }
}

/// Doubts the blocks in each container whose name speaks against it; but not where nearly all running text on the page
/// would be doubted: then it is a site's name for its frame ("content-sidebar"), or its one `<form>` around everything.
pub(super) fn doubt(blocks: &mut [Block], containers: &mut [Container]) {
    let masses = summed(containers, blocks.iter().map(|block| (block.container, block.mass())));
    loop {
        let doubtful = inherited(containers, |at| containers[at].is_doubtful);
        let trusted: usize = blocks.iter().filter(|block| !doubtful[block.container]).map(Block::mass).sum();
        let is_frame = |at: &usize| containers[*at].is_doubtful && masses[*at] > (4 * trusted).max(ENOUGH);
        let Some(frame) = (0..containers.len()).find(is_frame).filter(|_| trusted < TOLD) else {
            blocks.iter_mut().for_each(|block| block.is_doubtful |= doubtful[block.container]);
            return;
        };
        containers[frame].is_doubtful = false;
    }
}

/// The blocks of the article, and the container that holds it.
/// A page that states that it is one may have a short one.
pub(super) fn of_article(outline: &Outline, is_stated: bool) -> (Vec<&Block>, usize) {
    let weights = weights(outline);
    let Some(root) = root(outline, &weights, is_stated) else { return (Vec::new(), 0) };
    let container = narrowed(outline, &weights, root);
    let inside = within(outline, container);
    let blocks: Vec<&Block> = outline.blocks.iter().filter(|block| inside[block.container]).collect();
    let letters = |doubtful: bool| {
        let prose = blocks.iter().filter(|block| block.is_prose() && (doubtful || !block.is_doubtful));
        prose.map(|block| block.text.len()).sum::<usize>()
    };
    // Names that speak against most of the text are the site's habit and say nothing.
    let trusts_all = letters(false) * 2 < letters(true);
    let kept = blocks.into_iter().filter(|block| trusts_all || !block.is_doubtful || block.level == 1);
    (kept.collect(), container)
}

/// How much running text each container holds, with those inside it.
fn weights(outline: &Outline) -> Vec<usize> {
    summed(&outline.containers, outline.blocks.iter().map(|block| (block.container, block.weight())))
}

/// The sum of what is said of each container, with those inside it.
fn summed(containers: &[Container], parts: impl Iterator<Item = (usize, usize)>) -> Vec<usize> {
    let mut sums = vec![0; containers.len()];
    parts.for_each(|(container, part)| sums[container] += part);
    // Parents stand before their children.
    for at in (1..sums.len()).rev() {
        sums[containers[at].parent] += sums[at];
    }
    sums
}

/// For each container, whether it `has` something or lies in one that has.
fn inherited(containers: &[Container], has: impl Fn(usize) -> bool) -> Vec<bool> {
    let mut inside = vec![false; containers.len()];
    for at in 0..inside.len() {
        inside[at] = has(at) || at > 0 && inside[containers[at].parent];
    }
    inside
}

/// The element that says of itself that it is the article, the heaviest of several; else the main part or the whole
/// page, if it runs like one.
fn root(outline: &Outline, weights: &[usize], is_stated: bool) -> Option<usize> {
    let heaviest = |is: fn(&Container) -> bool| {
        let all = (0..weights.len()).filter(|&at| is(&outline.containers[at]));
        all.max_by_key(|&at| (weights[at], std::cmp::Reverse(at)))
    };
    let enough = |at: &usize| weights[*at] >= ENOUGH;
    if let Some(body) = heaviest(|container| container.is_body).filter(enough) {
        return Some(body);
    }
    let outer = |at: &usize| outline.containers[*at].is_article && !is_in_article(outline, *at);
    let in_articles: usize = (0..weights.len()).filter(outer).map(|at| weights[at]).sum();
    let article = heaviest(|container| container.is_article);
    match article.filter(enough).filter(|&at| weights[at] * 2 >= in_articles) {
        Some(article) => Some(article),
        // Many small articles and none that outweighs the others are a front page.
        None if in_articles * 2 >= weights[0].max(1) => None,
        None => heaviest(|container| container.is_main).or(Some(0)).filter(|&at| {
            let least = if is_stated { ENOUGH } else { 2 * ENOUGH };
            runs(outline, at) >= least
        }),
    }
}

fn is_in_article(outline: &Outline, mut at: usize) -> bool {
    while at != 0 {
        at = outline.containers[at].parent;
        if outline.containers[at].is_article {
            return true;
        }
    }
    false
}

/// How much of what lies in `container` is told in paragraphs, of which an article has several and a menu has none.
fn runs(outline: &Outline, container: usize) -> usize {
    let inside = within(outline, container);
    let told = outline.blocks.iter().filter(|block| inside[block.container] && block.weight() >= LINE);
    told.map(|block| block.text.len()).sum()
}

/// The smallest container in `root` that still holds nearly all of its running text: less lies around it then.
fn narrowed(outline: &Outline, weights: &[usize], root: usize) -> usize {
    let mut at = root;
    for child in root + 1..weights.len() {
        if outline.containers[child].parent == at && weights[child] * 10 >= weights[root] * 9 {
            at = child;
        }
    }
    at
}

/// For each container, whether it is `container` or lies inside it.
pub(super) fn within(outline: &Outline, container: usize) -> Vec<bool> {
    inherited(&outline.containers, |at| at == container)
}

/// The paragraphs among `blocks`, headings only where text follows, without the title and what sites put between. A
/// dateline that has an element to itself begins the paragraph after it. `container` holds the article.
pub(super) fn paragraphs(blocks: &[&Block], title: &str, container: usize) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut heading = None;
    let mut dateline = None;
    let mut card = container;
    let mut has_begun = false;
    for block in blocks {
        let text = block.text.trim();
        let is_stamp = Stamp::of(text).is_some_and(|stamp| stamp.is_no_text(!has_begun));
        // What stands beside a linked heading in one box tells of another article.
        let is_card = block.container == card && card != container;
        if same(text, title) || is_notice(text) || is_stamp || is_card {
            continue;
        }
        if block.level > 1 && block.is_link() {
            card = block.container;
        }
        if block.level > 0 {
            heading = (block.level > 1 && !block.is_link()).then(|| text.to_owned());
        } else if text.len() < DATELINE && (text.ends_with(" —") || text.ends_with(" –")) {
            dateline = Some(text);
        } else if block.is_prose() {
            has_begun |= ends_sentence(text);
            paragraphs.extend(heading.take().filter(|_| !paragraphs.is_empty()));
            paragraphs.push(dateline.take().map_or_else(|| text.to_owned(), |dateline| [dateline, " ", text].concat()));
        }
    }
    paragraphs
}

/// A dateline is shorter, in bytes.
const DATELINE: usize = 60;

/// The first heading of the first level on the page, which may stand outside the article.
pub(super) fn first_heading(outline: &Outline) -> Option<&Block> {
    outline.blocks.iter().find(|block| block.level == 1)
}
