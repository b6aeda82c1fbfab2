//! Which of a page's headings and titles is the article's headline.

use super::block::Block;
use super::blocks;
use super::outline::Outline;
use super::stated::Stated;
use crate::letters::{letters, same};

/// The headline: what the article's own heading and the page's statements agree on, else the longer trusted one.
pub(super) fn of(stated: &Stated, outline: &Outline, blocks: &[&Block]) -> String {
    let above = || blocks.iter().copied().take_while(|block| !block.is_told()).filter(|block| block.level > 0);
    let named = [&stated.title, &outline.title];
    let is_headline = |block: &&Block| named.iter().any(|title| is_most_of(&block.text, title));
    let first = || blocks.iter().copied().find(|block| block.level == 1).or_else(|| blocks::first_heading(outline));
    let is_site = |block: &&Block| same(&block.text, &stated.site);
    let any = || outline.blocks.iter().filter(|block| block.level > 0);
    let own = above().find(is_headline).or_else(|| first().filter(is_headline));
    let own = own.or_else(|| any().find(|block| is_headline(block) && !is_site(block)));
    let heading = own.or_else(|| first().filter(|block| !is_site(block)));
    // "The Mercury - Printable version": without a better title the line above the text is the headline.
    let heading = heading.or_else(|| above().last().filter(|block| block.text.split_whitespace().count() > 2));
    let heading = heading.map(|block| block.text.trim().to_owned()).unwrap_or_default();
    let title = if stated.title.is_empty() { "" } else { without_site(&stated.title, &stated.site) };
    if !heading.is_empty() && (own.is_some() || title.is_empty() || same(&heading, title)) {
        return heading;
    }
    if title.is_empty() { without_site(&outline.title, &stated.site).to_owned() } else { title.to_owned() }
}

/// Whether `title` is `heading` with no more than a site's name before or behind it.
fn is_most_of(heading: &str, title: &str) -> bool {
    if heading.len() * 4 < title.len() {
        return false;
    }
    let (heading, title): (String, String) = (letters(heading).collect(), letters(title).collect());
    !heading.is_empty() && heading.len() * 2 > title.len() && (title.starts_with(&heading) || title.ends_with(&heading))
}

/// The title without the name that sites put before or behind the headline: the longest part, where it is not known
/// which part that is.
fn without_site<'t>(title: &'t str, site: &str) -> &'t str {
    let title = title.trim();
    let known = [" | ", " - ", " – ", " — ", " · ", " :: "].iter().find_map(|mark| {
        let behind = title.rsplit_once(mark).filter(|(_, name)| same(name, site)).map(|(title, _)| title);
        behind.or_else(|| title.split_once(mark).filter(|(name, _)| same(name, site)).map(|(_, title)| title))
    });
    let parts = || title.split(" | ").flat_map(|part| part.split(['‹', '«', '»'])).map(str::trim);
    known.unwrap_or_else(|| parts().max_by_key(|part| part.len()).unwrap_or_default()).trim()
}
