//! One article, shown to a person or written as JSON.

use crate::hash::sha256;
use anyhow::{Context, Result, anyhow};
use encoding_rs::Encoding;
use engine::article::Article;
use engine::calendar::Date;
use engine::contract::{Id, Sheet, carets};
use engine::text::is_english;
use import::Refusal;
use std::io::{self, Read, Write};
use std::path::Path;

/// Reads the article at `path`, applies the corrections beside it, and writes what was found.
///
/// # Errors
/// A file that cannot be read, or is no UTF-8 and does not say what else it is in, a front matter or corrections that
/// are broken, a text in another language than English, and a failing `output`.
pub(crate) fn read(path: &Path, json: bool, published: Option<Date>, output: &mut impl Write) -> Result<bool> {
    let (mut article, id) = open(path)?;
    article.published = published.or(article.published);
    if article.published.is_none() {
        eprintln!("facts: no day of publication, so relative days stay open: give it with --published 2025-08-06");
    }
    let mut facts = engine::read(&article);
    newsroom::correct(path, &article, &mut facts).map_err(|problems| anyhow!(listed(&problems)))?;
    if json {
        let mut sheet = Sheet::new(Id::Text(&id), &article, &facts);
        sheet.article.text_sha256 = Some(sha256(&article.text));
        sheet.article.text = Some(&article.text);
        serde_json::to_writer_pretty(&mut *output, &sheet)?;
        writeln!(output)?;
    } else {
        output.write_all(carets(&article, &facts).as_bytes())?;
    }
    Ok(true)
}

/// `bytes` in UTF-8, where they say that they are in another encoding, and this is known.
fn in_utf8(bytes: Vec<u8>) -> Vec<u8> {
    let encoding = import::encoding(&bytes).and_then(|label| Encoding::for_label(label.as_bytes()));
    encoding.map(|encoding| encoding.decode(&bytes).0.into_owned().into_bytes()).unwrap_or(bytes)
}

/// The article, and its file's name without the end.
fn open(path: &Path) -> Result<(Article, String)> {
    let is_standard_input = path == Path::new("-");
    let id = if is_standard_input { "-".into() } else { path.file_stem().unwrap_or_default().to_string_lossy() };
    let bytes = if is_standard_input {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes).context("standard input")?;
        bytes
    } else {
        newsroom::read_bytes(path).map_err(|problem| anyhow!("{problem}"))?
    };
    let bytes = in_utf8(bytes);
    let told = |refusal: Refusal| anyhow!("{}: {refusal} — {}", path.display(), refusal.remedy());
    if let Some(refusal) = import::refused(&bytes) {
        return Err(told(refusal));
    }
    let text = newsroom::utf8(path, bytes).map_err(|problem| anyhow!("{problem}"))?;
    let begins_with_fence =
        text.trim_start_matches('\u{feff}').lines().next().is_some_and(|line| line.trim_end() == "---");
    if import::is_page(&path.to_string_lossy(), text.as_bytes()) {
        let imported = import::import(&path.to_string_lossy(), text.as_bytes()).map_err(told)?;
        return Ok((imported.article, id.into_owned()));
    }
    if !begins_with_fence {
        if !is_english(&text) {
            return Err(told(Refusal::OtherLanguage));
        }
        return Ok((import::copied(&text).article, id.into_owned()));
    }
    let seed = newsroom::read_article(path, &text).map_err(|problems| anyhow!(listed(&problems)))?;
    Ok((seed, id.into_owned()))
}

fn listed(problems: &[newsroom::Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::in_utf8;

    #[test]
    fn a_page_is_read_in_the_encoding_that_it_declares_if_there_is_one() {
        let page = |label: &str| format!("<meta charset={label}><p>fell ").into_bytes();
        let with_dash = |label| [page(label), b"\x96 hard".to_vec()].concat();
        assert!(in_utf8(with_dash("windows-1252")).ends_with("fell – hard".as_bytes()));
        assert_eq!(in_utf8(with_dash("martian")), with_dash("martian"));
    }
}
