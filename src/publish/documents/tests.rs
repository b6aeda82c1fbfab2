//! Pages across articles, written of a few short ones.

use super::*;
use engine::calendar::Date;
use std::rc::Rc;

/// The pages of these articles, each with its day of publication.
fn written(articles: &[(&str, &str)]) -> tempfile::TempDir {
    let [seeds, site] = [(), ()].map(|()| tempfile::tempdir().expect("a folder"));
    for (nth, (day, text)) in articles.iter().enumerate() {
        let seed = format!("---\npublished: {day}\nlanguage: en\n---\n{text}\n");
        fs::write(seeds.path().join(format!("article-{nth}.md")), seed).expect("a seed");
    }
    let mut many = Many::read(Lang::default(), seeds.path()).expect("an archive");
    Rc::get_mut(&mut many.front).expect("nobody else has it").built = Date::new(2024, 3, 14);
    write(site.path(), &Home("https://facts.example/".to_owned()), &many).expect("pages");
    site
}

/// The words of a page, without its tags.
fn words(site: &tempfile::TempDir, path: &str) -> String {
    let page = fs::read_to_string(site.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let (_, main) = page.split_once("<main>").expect("a page");
    let texts = main.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    texts.collect::<Vec<_>>().concat().split_whitespace().collect::<Vec<_>>().join(" ")
}

const MOVED: &str = "Bridge order moved\n\nMayor Ingrid Solberg gave Norway until March 20 to repair the old bridge. The \
                     deadline was extended from March 20 to April 9.\n\nCarlos Okafor and the Harbour Board agreed with \
                     Mayor Ingrid Solberg.";
const ORDER: &str = "Bridge order\n\nMayor Ingrid Solberg gave Norway until April 9 to repair the old bridge. Carlos \
                     Okafor and the Harbour Board agreed with Mayor Ingrid Solberg.";

#[test]
fn a_deadline_that_nobody_is_said_to_have_moved_stays_on_the_page_of_who_set_it_with_its_demand() {
    let site = written(&[("2024-03-11", MOVED), ("2024-03-12", ORDER)]);
    let page = words(&site, "actors/ingrid-solberg.html");
    let (_, due) = page.split_once("Deadlines").unwrap_or_else(|| panic!("no deadlines: {page}"));
    assert!(due.contains("Tuesday 9 April 2024 (Instead of: Wednesday 20 March 2024) repair the old bridge"), "{due}");
}

#[test]
fn deadlines_side_by_side_are_headed_by_what_the_moved_one_demanded_and_who_set_it() {
    let site = written(&[("2024-03-11", MOVED), ("2024-03-12", ORDER)]);
    let page = words(&site, "deadlines/index.html");
    let (_, group) = page.split_once("demand the same.").unwrap_or_else(|| panic!("no groups: {page}"));
    assert!(group.contains("repair the old bridge"), "{group}");
    assert!(group.contains("Set by: Ingrid Solberg"), "{group}");
}

#[test]
fn on_paper_a_page_says_when_its_articles_were_read_and_where_it_is() {
    let site = written(&[("2024-03-11", MOVED), ("2024-03-12", ORDER)]);
    for (path, address) in
        [("deadlines/index.html", "deadlines/"), ("actors/ingrid-solberg.html", "actors/ingrid-solberg.html")]
    {
        let page = words(&site, path);
        let end = ["Fact Explorer. Facts as of 14 March 2024. https://facts.example/", address].concat();
        assert!(page.ends_with(&end), "{page}");
    }
}

#[test]
fn side_by_side_an_article_is_quoted_with_the_sentence_that_names_the_day() {
    let moved = "Mayor moves deadline for bridge repair\n\nMayor Ingrid Solberg on Monday moved the deadline for Norway to \
                 repair the old bridge from March 20 to April 9.\n\nCarlos Okafor and the Harbour Board agreed with Mayor \
                 Ingrid Solberg.";
    let site = written(&[("2024-03-11", moved), ("2024-03-12", ORDER)]);
    let page = words(&site, "deadlines/index.html");
    let (_, row) = page.split_once("(Instead of: Wednesday 20 March 2024)").unwrap_or_else(|| panic!("no row: {page}"));
    assert!(row.starts_with("Mayor Ingrid Solberg on Monday"), "{row}");
}
