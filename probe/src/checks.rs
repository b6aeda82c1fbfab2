//! What holds of any bytes whatever: each check panics where it does not. The property tests feed them for a moment,
//! the fuzzers of `engine/fuzz` for as long as somebody lets them.

use engine::article::Article;
use engine::calendar::Date;
use engine::facts::FactSheet;
use std::path::Path;

/// An article whose facts the corrections under test are to correct.
const CORRECTED: &str = "Mayor delays harbour plan\n\nOSLO — “We will not pay,” Mayor Ann Berg said on Friday. The Port \
                         Authority has until Sept. 30 to answer, or face a fine. She met Ole Dahl in Bergen.";

/// Reading gives the same facts twice, all of them inside the text and on boundaries of characters.
pub fn reader(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    read(&Article { text, published: Date::new(2025, 8, 6), ..Article::default() });
}

/// A file is an article that can be read, or has errors in lines that it has, each with a remedy.
pub fn front_matter(bytes: &[u8]) {
    let file = String::from_utf8_lossy(bytes);
    match Article::parse(&file) {
        Ok(article) => {
            assert!(file.contains(&article.text), "the text is not the file's");
            read(&article);
        }
        Err(errors) => {
            assert!(!errors.is_empty(), "refused without a reason");
            for error in errors {
                assert!((1..=lines(&file)).contains(&error.line), "{error:?} is in no line");
                assert!(!error.problem.remedy().is_empty(), "{error:?} has no remedy");
            }
        }
    }
}

/// Corrections leave facts inside the text, or are refused in lines that their file has.
pub fn corrections(bytes: &[u8]) {
    let file = String::from_utf8_lossy(bytes);
    let article = Article { text: CORRECTED.to_owned(), published: Date::new(2025, 8, 6), ..Article::default() };
    let mut sheet = engine::read(&article);
    match newsroom::correct_by(Path::new("a.corrections.toml"), &file, &article, 0, &mut sheet) {
        Ok(_) => assert_eq!(sheet.misplaced(&article.text), None),
        Err(problems) => {
            assert!(!problems.is_empty(), "refused without a reason");
            for problem in problems {
                assert!(
                    problem.line.is_none_or(|line| (1..=lines(&file)).contains(&line)),
                    "{problem:?} is in no line"
                );
                assert!(!problem.remedy.is_empty(), "{problem:?} has no remedy");
            }
        }
    }
}

/// A saved page is an article that can be read, or is refused with a remedy.
pub fn page(bytes: &[u8]) {
    match import::import("page.html", bytes) {
        Ok(imported) => {
            read(&imported.article);
        }
        Err(refusal) => assert!(!refusal.remedy().is_empty(), "{refusal:?} has no remedy"),
    }
}

fn read(article: &Article) -> FactSheet {
    let sheet = engine::read(article);
    assert_eq!(sheet.misplaced(&article.text), None, "a fact stands at no place of the text");
    assert_eq!(sheet, engine::read(article), "read otherwise the second time");
    sheet
}

/// An empty file has one line, and so has a file after its last line feed.
fn lines(file: &str) -> usize {
    file.matches('\n').count() + 1
}
