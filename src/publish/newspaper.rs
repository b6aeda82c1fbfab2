//! The sample newspaper page: once cards have pages of their own, its frames show those, which need no script.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// How a frame asks the explorer for one card, up to the article's name.
const ASKED: &str = "src=\"./?article=";

/// Writes the page anew, where Trunk copied it.
pub(super) fn write(folder: &Path) -> Result<()> {
    let path = folder.join("newspaper.html");
    let Ok(page) = fs::read_to_string(&path) else { return Ok(()) };
    fs::write(&path, with_pages(&page)).with_context(|| format!("cannot write {}", path.display()))
}

/// `page` with the address of a card's page wherever a frame asks for the card.
fn with_pages(page: &str) -> String {
    let mut pieces = page.split(ASKED);
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let asked = piece.split_once('"').and_then(|(asked, rest)| Some((asked.split_once("&amp;card=")?, rest)));
        match asked {
            Some(((article, card), rest)) => text += &format!("src=\"{article}/{card}.html\"{rest}"),
            None => text += &[ASKED, piece].concat(),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::with_pages;

    #[test]
    fn a_frame_of_a_card_shows_its_page_and_other_addresses_stay() {
        let page = "<iframe src=\"./?article=rain&amp;card=q4\" title=\"Rain\"></iframe><a href=\"./?article=rain\">";
        let expected = "<iframe src=\"rain/q4.html\" title=\"Rain\"></iframe><a href=\"./?article=rain\">";
        assert_eq!(with_pages(page), expected);
        let whole = "<iframe src=\"./?article=rain\"></iframe>";
        assert_eq!(with_pages(whole), whole);
    }
}
