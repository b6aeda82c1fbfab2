//! Which blocks of a page are its article: those of the smallest element that holds most of the running text.

use super::ENOUGH;
use super::block::{Block, LINE, SHORT};
use super::outline::Outline;
use crate::head::is_byline;
use crate::letters::{ends_sentence, same};
use crate::notices::is_notice;
use crate::stamps::Stamp;

/// So much running text outweighs what its container is called.
const TOLD: usize = 3 * ENOUGH;

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
    let mut blocks = lead(outline, root, &inside);
    blocks.extend(outline.blocks.iter().filter(|block| inside[block.container]));
    let letters = |doubtful: bool| {
        let prose = blocks.iter().filter(|block| block.is_prose() && (doubtful || !block.is_doubtful));
        prose.map(|block| block.text.len()).sum::<usize>()
    };
    // Names that speak against most of the text are the site's habit and say nothing.
    let trusts_all = letters(false) < TOLD && letters(false) * 2 < letters(true);
    let around = around(outline, &weights, container);
    let kept = blocks
        .into_iter()
        .filter(|block| !around[block.container] && (trusts_all || !block.is_doubtful || block.level == 1));
    (kept.collect(), container)
}

/// What is told between the heading in `root` and the blocks `inside` the element with most of the text: some sites keep
/// the first paragraph apart.
fn lead<'o>(outline: &'o Outline, root: usize, inside: &[bool]) -> Vec<&'o Block> {
    const NEAR: usize = 8;
    let in_root = within(outline, root);
    let end = outline.blocks.iter().position(|block| inside[block.container]).unwrap_or(0);
    let near = &outline.blocks[end.saturating_sub(NEAR)..end];
    let Some(heading) = near.iter().rposition(|block| block.level == 1) else { return Vec::new() };
    let is_lead = |block: &&Block| in_root[block.container] && block.is_sentence() && block.weight() > 0;
    near[heading..].iter().filter(is_lead).collect()
}

/// For each container, whether it lies in an article within the one that `container` belongs to: a reader's comment, or a
/// teaser of something else, unless such articles hold most of the text, as the entries of a live page do.
fn around(outline: &Outline, weights: &[usize], container: usize) -> Vec<bool> {
    let inside = within(outline, container);
    let is_inner = |at: usize| at != container && inside[at] && outline.containers[at].is_article;
    let inner = inherited(&outline.containers, is_inner);
    let outer = |at: &usize| inner[*at] && !inner[outline.containers[*at].parent];
    let told: usize = (0..weights.len()).filter(outer).map(|at| weights[at]).sum();
    if told * 2 > weights[container] { vec![false; weights.len()] } else { inner }
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

/// The smallest container in `root` that still holds nearly all of its running text, or most of it together with a
/// heading of the first level: less lies around it then.
fn narrowed(outline: &Outline, weights: &[usize], root: usize) -> usize {
    let headings = outline.blocks.iter().map(|block| (block.container, usize::from(block.level == 1)));
    let headings = summed(&outline.containers, headings);
    let mut at = root;
    for child in root + 1..weights.len() {
        let is_most = weights[child] * 10 >= weights[root] * if headings[child] > 0 { 6 } else { 9 };
        if outline.containers[child].parent == at && is_most {
            at = child;
        }
    }
    at
}

/// For each container, whether it is `container` or lies inside it.
pub(super) fn within(outline: &Outline, container: usize) -> Vec<bool> {
    inherited(&outline.containers, |at| at == container)
}

/// The paragraphs among `blocks`, headings only where text follows, without the title and what sites put between, nor
/// short lines before the first of them and behind the last, where buttons are. A dateline that has an element to itself
/// begins the paragraph after it. `container` holds the article.
pub(super) fn paragraphs(blocks: &[&Block], title: &str, container: usize) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut heading = None;
    let mut dateline = None;
    let mut card = container;
    let mut has_begun = false;
    let mut end = 0;
    for block in blocks {
        let text = block.text.trim();
        // A lead may be set as a heading.
        let is_heading = block.level > 0 && !block.is_sentence();
        let is_line = !block.is_item && block.text.len() <= SHORT && !ends_sentence(text);
        let is_stamp = Stamp::of(text).is_some_and(|stamp| stamp.is_no_text(!has_begun));
        // What stands beside a linked heading in one box tells of another article.
        let is_card = block.container == card && card != container;
        // A paragraph may begin with the title's words, and a site's name may stand behind these.
        let more = if ends_sentence(text) { SHORT / 4 } else { SHORT };
        let is_title = same(text, title) && text.len() < title.len() + more;
        if is_title || is_notice(text) || is_stamp || is_card {
            continue;
        }
        if block.level > 1 && block.is_link() {
            card = block.container;
        }
        if is_heading {
            heading = (block.level > 1 && !block.is_link()).then(|| text.to_owned());
        } else if text.len() < DATELINE && (text.ends_with(" —") || text.ends_with(" –")) {
            dateline = Some(text);
        } else if block.is_prose() && (has_begun || !is_line && !is_byline(text)) {
            has_begun |= ends_sentence(text);
            paragraphs.extend(heading.take().filter(|_| !paragraphs.is_empty()));
            paragraphs.push(dateline.take().map_or_else(|| text.to_owned(), |dateline| [dateline, " ", text].concat()));
            end = if is_line { end } else { paragraphs.len() };
        }
    }
    paragraphs.truncate(end);
    paragraphs
}

/// A dateline is shorter, in bytes.
const DATELINE: usize = 60;

/// The first heading of the first level on the page, which may stand outside the article.
pub(super) fn first_heading(outline: &Outline) -> Option<&Block> {
    outline.blocks.iter().find(|block| block.level == 1)
}
