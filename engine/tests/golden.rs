//! The seeds with carets under every fact, as somebody has read and approved them.
//!
//! `UPDATE_EXPECT=1 cargo test -p engine --features contract --test golden` writes them anew, to be read by eye.
#![cfg(feature = "contract")]

use expect_test::expect_file;
use std::fs;
use std::path::Path;

#[test]
fn every_seed_is_read_as_it_was_approved() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut seeds: Vec<_> = fs::read_dir(folder.join("../seeds"))
        .expect("there are seeds")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "md"))
        .collect();
    seeds.sort();
    for seed in seeds {
        let file = fs::read_to_string(&seed).expect("a seed is UTF-8");
        let article = engine::article::Article::parse(&file).expect("a seed has front matter");
        let page = engine::contract::carets(&article, &engine::read(&article));
        let name = seed.with_extension("txt");
        let golden = folder.join("tests/golden").join(name.file_name().expect("a seed has a name"));
        expect_file![golden].assert_eq(&page);
    }
}
