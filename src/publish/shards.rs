//! The files of the archive that the page fetches when it needs them: articles, and the index of names and titles.

use super::many::Many;
use crate::library::{folder, seal};
use crate::reading::Reading;
use anyhow::{Context, Result};
use archive::{Person, Somebody, Story, write_index};
use std::fs;
use std::path::Path;

/// Writes them below `site`, where the archive is new.
pub(super) fn write(site: &Path, many: &Many) -> Result<()> {
    let folder = site.join(folder());
    let put = |kind: &str, name: &str, content: &[u8]| -> Result<()> {
        let path = folder.join(kind).join([name, ".bin"].concat());
        let parent = path.parent().context("it has a folder")?;
        fs::create_dir_all(parent)?;
        fs::write(&path, seal(content)?).with_context(|| format!("cannot write {}", path.display()))
    };
    for (reading, record) in many.readings.iter().zip(&many.records) {
        put("articles", &reading.name, record)?;
    }
    let stories: Vec<Story> = many.pieces().into_iter().map(Story::new).collect();
    let people: Vec<Somebody> = many.people.iter().map(|person| somebody(person, &many.readings)).collect();
    let index = write_index(&stories, &people, many.front.shards);
    for (kind, files) in [("words", index.words), ("people", index.people), ("stories", index.stories)] {
        for (at, content) in files.iter().enumerate() {
            put(kind, &at.to_string(), content)?;
        }
    }
    Ok(())
}

/// What the look-up shows of a person.
fn somebody(person: &Person, readings: &[Reading]) -> Somebody {
    let role = person.bearers.iter().find_map(|bearer| {
        let reading = &readings[bearer.piece];
        let actor = reading.sheet.actors.get(bearer.actor as usize)?;
        Some(reading.words(*actor.roles.first()?).to_owned())
    });
    let (name, articles) = (person.name.clone(), person.bearers.len() as u32);
    Somebody { name, role: role.unwrap_or_default(), articles, href: super::many::href(person, readings) }
}
