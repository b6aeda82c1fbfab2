//! The seeds of this repository, and folders that are broken on purpose.

use expect_test::{Expect, expect};
use newsroom::Newsroom;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn the_first_seed_is_its_article_word_for_word() {
    let newsroom = Newsroom::open(&[Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds")]);
    assert!(newsroom.problems.is_empty(), "{:#?}", newsroom.problems);
    let seed = newsroom.seeds.iter().find(|seed| seed.slug == "2025-08-06-witkoff-meets-putin");
    let text = &seed.expect("the first seed is there").article.text;
    let hash: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hash, "010c804ca7489d6aa252d74ba66eb81e1c0c5e0fcfff70e5ccfa792120d7ed5a");
}

const GERMAN: &str = "---\npublished: 2025-08-06\n---\nRegen in Kiel\n\nAm Mittwoch ist in Kiel so viel Regen gefallen wie im \
    ganzen Monat davor. Die Feuerwehr musste nach eigenen Angaben mehr als hundert Keller leer pumpen, und mehrere \
    Straßen waren bis zum Abend gesperrt. Verletzt wurde nach den ersten Berichten niemand. Erst am Abend hat \
    es dort wieder aufgehört zu regnen.\n";

#[test]
fn every_broken_seed_is_named_with_its_line_and_remedy() {
    check(
        "broken",
        &[
            ("bytes.md", b"---\npublished: 2025-08-06\n---\nRain\nin M\xfcnchen\n"),
            ("date.md", b"---\npublished: 2025-02-30\nzone: Moscow\n---\nRain\n"),
            ("empty.md", b"---\npublished: 2025-08-06\n---\n\n"),
            ("german.md", GERMAN.as_bytes()),
            ("plain.md", b"Rain\n"),
            ("undated.md", b"---\nzone: Europe/Moscow\n---\nRain\n"),
            ("zone.md", b"---\npublished: 2025-08-06\nzone: europe/moscow\n---\nRain\n"),
            ("Rain.txt", b"---\npublished: 2025-08-06\n---\nRain\n"),
            ("rain.md", b"---\npublished: 2025-08-06\n---\nRain\n"),
            ("wind.md", b"---\npublished: 2025-08-06\n---\nWind\nWind, said Ann Lee.\nWind again.\n"),
            ("wind.corrections.toml", b"[[remove]]\nquote = \"Wind\"\ndate = 2025-08-07\nreason = \"No.\"\n"),
            ("lost.corrections.toml", b""),
            ("rain.toml", b""),
            ("photo.jpg", b"\xff"),
            (".hidden.md", b""),
        ],
        expect![[r#"
            bytes.md:5: the byte 0xFC is not UTF-8 — save the file as UTF-8
            date.md:2: "2025-02-30" is no day of the calendar — write year, month and day as in 2025-08-06
            empty.md:3: no text — put the article's text, headline first, below the front matter
            german.md:4: the text is not in English, the one language that is read — give an article in English, or take this file away
            lost.corrections.toml: corrections of a seed that is not there: lost.md — give it the name of the seed that it corrects, or delete it
            plain.md:1: no front matter — begin the file with a line of three hyphens, a line such as "published: 2025-08-06", and another line of three hyphens
            rain.md: two seeds with one name, the other is Rain.txt — rename one of the two
            rain.toml: no seed takes this file up — name it NAME.corrections.toml
            undated.md:1: no day of publication — add a line such as "published: 2025-08-06" to the front matter
            wind.corrections.toml:1: an entry without editor — add a line such as editor = "AB"
            zone.md:3: "europe/moscow" is no time zone — write Europe/Moscow
        "#]],
    );
}

#[test]
fn a_folder_that_is_not_there_is_a_problem_and_an_empty_one_is_none() {
    let nowhere = Newsroom::open(&["no/such/folder"]);
    assert_eq!(
        nowhere.problems[0].to_string(),
        "no/such/folder: no such file or folder — give a seed or a folder of seeds"
    );
    check("empty", &[], expect![[""]]);
}

fn check(name: &str, files: &[(&str, &[u8])], expected: Expect) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the target folder can be written");
    for (file, bytes) in files {
        fs::write(folder.join(file), bytes).expect("the target folder can be written");
    }
    let shown: Vec<String> = Newsroom::open(&[&folder]).problems.iter().map(|problem| format!("{problem}\n")).collect();
    expected.assert_eq(&shown.concat().replace(&format!("{}/", folder.display()), ""));
}
