//! The files of the archive that the page fetches when it needs them: articles, and the index of names and titles.

use super::many::Many;
use crate::library::{FORMAT, SHARED, folder, seal, words_before};
use crate::reading::Reading;
use anyhow::{Context, Result};
use archive::{Bearer, Index, Listed, Lone, Person, Piece, Somebody, Story, write_index};
use std::fs;
use std::path::Path;

/// Writes them below `site`, where the archive is new.
pub(super) fn write(site: &Path, many: &Many) -> Result<()> {
    let folder = site.join(folder());
    let put = |name: &str, before: &[u8], content: &[&[u8]]| -> Result<()> {
        let path = folder.join(name);
        let parent = path.parent().context("it has a folder")?;
        fs::create_dir_all(parent)?;
        fs::write(&path, seal(before, content)?).with_context(|| format!("cannot write {}", path.display()))
    };
    for (reading, [words, dense]) in many.readings.iter().zip(&many.records) {
        put(&format!("articles/{}.bin", reading.name), &[], &[&[FORMAT.as_bytes(), words].concat(), dense])?;
    }
    let index = index(many);
    let stamp = index.stamp();
    let shared = [FORMAT.as_bytes(), &stamp, &index.shared_words].concat();
    put(SHARED, &[], &[&shared])?;
    for (kind, files) in [("words", index.words), ("people", index.people), ("stories", index.stories)] {
        for (at, content) in files.iter().enumerate() {
            let name = format!("{kind}/{at}.bin");
            put(&name, words_before(&name, |_| Some(&shared)), &[&[&stamp[..], content].concat()])?;
        }
    }
    Ok(())
}

fn index(many: &Many) -> Index {
    let row = |piece: Piece| Listed { row: Story::new(piece), lone: Vec::new() };
    let mut stories: Vec<Listed> = many.pieces().into_iter().map(row).collect();
    let mut people = Vec::new();
    for person in &many.people {
        let (name, role) = (person.name.clone(), role(person, &many.readings));
        match person.bearers[..] {
            [Bearer { piece, actor }] => stories[piece].lone.push(Lone { name, role, actor }),
            _ => {
                let href = super::many::href(person, &many.readings);
                people.push(Somebody { name, role, articles: person.bearers.len() as u32, href });
            }
        }
    }
    for story in &mut stories {
        story.lone.sort_by_key(|one| one.actor);
    }
    write_index(&stories, &people, many.front.shards)
}

/// What the newest article that says it says of a person; empty where none does.
fn role(person: &Person, readings: &[Reading]) -> String {
    let role = person.bearers.iter().find_map(|bearer| {
        let reading = &readings[bearer.piece];
        let actor = reading.sheet.actors.get(bearer.actor as usize)?;
        Some(reading.words(*actor.roles.first()?).to_owned())
    });
    role.unwrap_or_default()
}
