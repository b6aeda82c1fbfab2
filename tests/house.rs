//! The rules of the house as tests: what a folder may know, and what is deliberately absent.

use std::fs;
use std::path::{Path, PathBuf};

/// Every Rust file below `folder`, and `folder.rs`, with its path and text, in a stable order.
fn sources(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut open, mut found) = (vec![root.join(folder), root.join(folder).with_extension("rs")], Vec::new());
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).expect("a folder opens").flatten().map(|entry| entry.path()));
        } else if path.is_file() && path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("sources are UTF-8");
            found.push((relative(root, path), text));
        }
    }
    assert!(!found.is_empty(), "{folder} holds no Rust, so this test would see nothing");
    found.sort();
    found
}

fn relative(root: &Path, path: PathBuf) -> String {
    path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/")
}

/// `text` without its tests, which may do as they like, and without comments.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or("");
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Asserts that no file of `folder` outside `except` has one of `words` in its code.
fn absent(folder: &str, except: &[&str], words: &[&str]) {
    let mut broken = Vec::new();
    for (path, text) in sources(folder) {
        if except.iter().any(|place| path.starts_with(place)) || path.ends_with("tests.rs") {
            continue;
        }
        let code = code(&text);
        broken.extend(words.iter().filter(|word| code.contains(**word)).map(|word| format!("{path}: {word}")));
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn the_engine_has_no_clock_file_browser_or_hash_order() {
    let native = &["engine/src/contract"];
    absent("engine/src", native, &["std::time", "SystemTime", "Instant::", "std::fs", "std::env", "std::thread"]);
    absent("engine/src", native, &["HashMap", "HashSet", "static mut", "thread_local", "web_sys", "js_sys"]);
}

#[test]
fn no_float_reaches_what_the_engine_says() {
    // Training reports per cent to the engineer who trains; no sheet sees them.
    absent("engine/src", &["engine/src/text/tagging/training.rs"], &["f32", "f64"]);
}

#[test]
fn the_engine_has_no_unsafe_code() {
    absent("engine/src", &[], &["unsafe "]);
}

#[test]
fn text_knows_no_news_and_facts_have_no_logic() {
    absent("engine/src/text", &[], &["crate::facts", "crate::passes"]);
    absent("engine/src/facts", &[], &["crate::passes", "crate::lexicon", "crate::article"]);
    absent("engine/src/lexicon", &[], &["crate::facts", "crate::passes", "crate::text"]);
}

#[test]
fn no_pass_calls_another() {
    let passes = ["actors", "times", "quotes", "claims", "deadlines", "agreements", "events", "relations"];
    for own in passes {
        let others = passes.iter().filter(|other| **other != own);
        let calls: Vec<String> =
            others.flat_map(|other| [format!("passes::{other}"), format!("super::{other}(")]).collect();
        let calls: Vec<&str> = calls.iter().map(String::as_str).collect();
        absent(&format!("engine/src/passes/{own}"), &[], &calls);
    }
}

#[test]
fn only_browser_and_embed_touch_the_dom() {
    absent(
        "src",
        &["src/browser", "src/embed", "src/reading/door.rs", "src/bin/reader.rs", "src/bin/importer.rs"],
        &["web_sys", "js_sys", "wasm_bindgen::", "gloo::", "gloo_"],
    );
}

#[test]
fn only_reading_knows_that_a_worker_exists() {
    absent("src", &["src/reading", "src/bin/reader.rs", "src/bin/importer.rs"], &["gloo_worker", "Worker"]);
}

#[test]
fn state_is_pure() {
    absent("src/state", &[], &["Html", "html!", "browser::", "Callback", "web_sys", "js_sys"]);
}

#[test]
fn what_an_article_says_is_never_markup() {
    absent("src", &[], &["from_html_unchecked", "inner_html", "set_inner_html", "insert_adjacent_html", "outer_html"]);
}

#[test]
fn the_browser_bins_only_start_what_the_library_holds() {
    for bin in ["src/bin/ticker.rs", "src/bin/page.rs", "src/bin/reader.rs", "src/bin/importer.rs"] {
        let Ok(text) = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(bin)) else { continue };
        assert!(text.lines().count() <= 10, "{bin} holds more than a start");
    }
}

#[test]
fn the_order_of_the_passes_fits_one_screen() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("engine/src/lib.rs")).expect("lib.rs");
    assert!(text.lines().count() <= 60);
}

#[test]
fn the_page_asks_nobody_but_its_own_house() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = vec![root.join("index.html")];
    files.extend(fs::read_dir(root.join("static")).into_iter().flatten().flatten().map(|entry| entry.path()));
    for path in files
        .iter()
        .filter(|path| path.extension().is_some_and(|e| ["html", "css", "svg", "js"].iter().any(|x| e == *x)))
    {
        let text = fs::read_to_string(path).expect("static files are UTF-8").replace("http://www.w3.org/", "");
        for foreign in ["http://", "https://", "src=\"//", "url(//", "@import"] {
            assert!(!text.contains(foreign), "{}: {foreign}", path.display());
        }
    }
}

#[test]
fn the_map_in_the_readme_shows_what_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).expect("README.md");
    let map = readme.split("## The map").nth(1).expect("a section The map").split("```").nth(1).expect("a fenced map");
    for folder in ["src", "engine/src", "."] {
        for entry in fs::read_dir(root.join(folder)).expect("folder").flatten().filter(|entry| entry.path().is_dir()) {
            let name = entry.file_name().to_string_lossy().into_owned();
            let known = name.starts_with('.') || ["target", "dist", "node_modules"].contains(&name.as_str());
            assert!(known || map.contains(&format!("{name}/")), "the map lacks {folder}/{name}");
        }
    }
}
