//! One article, shown to a person or written as JSON.

use crate::hash::sha256;
use anyhow::{Context, Result, anyhow};
use engine::article::Article;
use engine::calendar::Date;
use engine::contract::{Id, Sheet, carets};
use std::io::{self, Read, Write};
use std::path::Path;

/// Reads the article at `path`, applies the corrections beside it, and writes what was found.
///
/// # Errors
/// A file that cannot be read or is no UTF-8, a front matter or corrections that are broken, and a failing `output`.
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

/// The article, and its file's name without the end.
fn open(path: &Path) -> Result<(Article, String)> {
    let is_standard_input = path == Path::new("-");
    let id = if is_standard_input { "-".into() } else { path.file_stem().unwrap_or_default().to_string_lossy() };
    let text = if is_standard_input {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes).context("standard input")?;
        newsroom::utf8(path, bytes)
    } else {
        newsroom::read_text(path)
    }
    .map_err(|problem| anyhow!("{problem}"))?;
    let begins_with_fence =
        text.trim_start_matches('\u{feff}').lines().next().is_some_and(|line| line.trim_end() == "---");
    if import::is_page(&path.to_string_lossy(), text.as_bytes()) {
        let imported = import::import(&path.to_string_lossy(), text.as_bytes())
            .map_err(|refusal| anyhow!("{}: {refusal} — {}", path.display(), refusal.remedy()))?;
        return Ok((imported.article, id.into_owned()));
    }
    if !begins_with_fence {
        return Ok((Article::plain(&text), id.into_owned()));
    }
    let seed = newsroom::read_article(path, &text).map_err(|problems| anyhow!(listed(&problems)))?;
    Ok((seed, id.into_owned()))
}

fn listed(problems: &[newsroom::Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
