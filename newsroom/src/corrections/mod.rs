//! A seed's corrections: `NAME.corrections.toml` beside it, read and applied, or refused with line and remedy.
//! `docs/corrections.md` tells editors how to write one.

mod entries;
mod fields;
mod refusals;
mod syntax;

use crate::folder::CORRECTIONS_END;
use crate::{Problem, read_text, zones};
use ::corrections::{Entry, Field, Refusal, Trouble, apply};
use engine::article::Article;
use engine::facts::{FactId, FactSheet};
use entries::Placed;
use refusals::Refused;
use std::path::{Path, PathBuf};

/// Where the corrections of the seed in `file` would be.
pub fn corrections_file(file: &Path) -> PathBuf {
    let mut name = file.file_stem().unwrap_or_default().to_owned();
    name.push(CORRECTIONS_END);
    file.with_file_name(name)
}

/// Applies the corrections beside `seed` to the `sheet` of its article, if there are any, and returns them.
///
/// # Errors
/// Everything that is wrong with the file, in the order of its lines.
pub fn correct(seed: &Path, article: &Article, sheet: &mut FactSheet) -> Result<Vec<Entry>, Vec<Problem>> {
    let file = corrections_file(seed);
    if !file.is_file() {
        return Ok(Vec::new());
    }
    let corrections = read_text(&file).map_err(|problem| vec![problem])?;
    let whole = read_text(seed).map_err(|problem| vec![problem])?;
    let above = whole.find(&article.text).map_or(0, |at| syntax::line_of(&whole, at) - 1);
    correct_by(&file, &corrections, article, above, sheet)
}

/// Applies the corrections in `text`, the contents of `file`, and returns them. The article's own file has `above`
/// lines above the article's text.
///
/// # Errors
/// Everything that is wrong with them, in the order of their lines.
pub fn correct_by(
    file: &Path,
    text: &str,
    article: &Article,
    above: usize,
    sheet: &mut FactSheet,
) -> Result<Vec<Entry>, Vec<Problem>> {
    let text = text.trim_start_matches('\u{feff}');
    let (placed, mut problems) = entries::read(file, text);
    let mut set = Vec::new();
    for Placed { entry, lines } in &placed {
        problems.extend(
            unknown_zone(entry).map(|(what, remedy)| Problem::in_line(file, lines.of(Some(Field::Zone)), what, remedy)),
        );
        match apply(&article.text, sheet, entry) {
            Ok(fact) => {
                set.extend(entry.settings.iter().map(|setting| (fact, setting.field, lines.of(Some(setting.field)))))
            }
            Err(refusal) => {
                let line = lines.of(refusal.field);
                let earlier = earlier(&article.text, sheet, entry, &refusal, &set);
                let (what, remedy) = Refused { text: &article.text, above, sheet, entry, earlier }.words(&refusal);
                problems.push(Problem::in_line(file, line, what, remedy));
            }
        }
    }
    problems.sort_by_key(|problem| problem.line);
    if problems.is_empty() { Ok(placed.into_iter().map(|placed| placed.entry).collect()) } else { Err(problems) }
}

/// The engine knows no zones; the newsroom has the list.
fn unknown_zone(entry: &Entry) -> Option<(String, String)> {
    let zone = entry.settings.iter().find(|setting| setting.field == Field::Zone)?;
    zones::why_unknown(zone.words.first()?)
}

/// The line that sets what `refusal` says is set twice.
fn earlier(
    text: &str,
    sheet: &FactSheet,
    entry: &Entry,
    refusal: &Refusal,
    set: &[(FactId, Field, usize)],
) -> Option<usize> {
    let field = refusal.field.filter(|_| refusal.trouble == Trouble::SetTwice)?;
    let alone = Entry { verb: ::corrections::Verb::Remove, settings: Vec::new(), ..entry.clone() };
    let fact = apply(text, &mut sheet.clone(), &alone).ok()?;
    set.iter().find(|(other, known, _)| *other == fact && *known == field).map(|(.., line)| *line)
}
