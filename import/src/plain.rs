//! Text without markup: a seed with its front matter, or just words.

use crate::letters::visible;
use crate::{Evidence, Imported, Refusal, head};
use engine::article::{Article, FrontMatterError};

/// The article in `text`, headline first.
pub(crate) fn article(text: &str) -> Result<Imported, Refusal> {
    if !has_front_matter(text) {
        // "har-bour" with a hyphen that is only seen at the end of a line is no word that anybody knows.
        return Ok(copied(&visible(text)));
    }
    let article = Article::parse(text).map_err(|errors| errors.into_iter().next().map_or(Refusal::Empty, refusal))?;
    let evidence = article.published.map(|_| Evidence::FrontMatter);
    Ok(Imported { article, evidence })
}

/// The article in a text without front matter.
pub fn copied(text: &str) -> Imported {
    let article = Article::plain(text);
    let title = head::headline(&article.text).to_owned();
    let published = head::published(&article.text);
    let dateline = head::place(&article.text).unwrap_or_default();
    let article = Article { title, published, dateline, ..article };
    Imported { article, evidence: published.map(|_| Evidence::Head) }
}

/// A line of three hyphens alone may just as well be a rule between two parts of a text: it takes a key below it.
fn has_front_matter(text: &str) -> bool {
    let mut lines = text.lines();
    let opens = lines.next().is_some_and(|line| line.trim_end() == "---");
    let key = |line: &str| {
        line.trim_end() == "---"
            || line.split_once(':').is_some_and(|(key, _)| {
                !key.trim().is_empty() && key.trim().bytes().all(|byte| byte.is_ascii_lowercase())
            })
    };
    opens && lines.next().is_some_and(key)
}

fn refusal(error: FrontMatterError) -> Refusal {
    if error.problem == engine::article::Problem::EmptyText {
        return Refusal::Empty;
    }
    let (problem, remedy) = (error.problem.to_string(), error.problem.remedy().to_owned());
    Refusal::FrontMatter { line: error.line as u32, problem, remedy }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_of_hyphens_above_a_text_is_no_front_matter() {
        assert!(has_front_matter("---\npublished: 2025-08-06\n---\nRain."));
        assert!(has_front_matter("---\n---\nRain."));
        assert!(!has_front_matter("---\nRain fell: all day.\n"));
        assert!(!has_front_matter("---"));
        assert!(!has_front_matter("Rain.\n---\npublished: 2025-08-06\n---\n"));
    }
}
