//! An article as a file: front matter, then the text. What a seed is, and what a link carries.

use engine::article::Article;

/// The file in which `import` finds `article` again, its text but for blank lines around it.
pub fn file(article: &Article) -> String {
    let first_line = article.text.lines().next().unwrap_or_default().trim();
    let published = article.published.map(|day| day.to_string()).unwrap_or_default();
    let lines = [
        ("published", published.as_str()),
        ("dateline", &article.dateline),
        ("zone", &article.zone),
        ("language", &article.language),
        ("title", if article.title.trim() == first_line { "" } else { &article.title }),
        ("byline", &article.byline),
        ("source", &article.source),
    ];
    let mut file = String::from("---\n");
    for (key, value) in lines {
        // One line a key, whatever a page put into its title.
        let words: Vec<&str> = value.split_whitespace().collect();
        if !words.is_empty() {
            file.extend([key, ": \"", &words.join(" "), "\"\n"]);
        }
    }
    file.extend(["---\n", &article.text, "\n"]);
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::calendar::Date;

    #[test]
    fn a_file_gives_its_article_back() {
        let article = Article {
            title: "“No”: \"never\"".to_owned(),
            published: Date::new(2025, 8, 6),
            dateline: "Moscow".to_owned(),
            language: "en".to_owned(),
            byline: "A: B".to_owned(),
            text: "---\n\nRain ahead\n\n  It’s 雨.".to_owned(),
            ..Article::default()
        };
        assert_eq!(crate::import("", file(&article).as_bytes()).map(|imported| imported.article), Ok(article));
    }

    #[test]
    fn a_title_of_two_lines_becomes_one() {
        let article =
            Article { title: "Rain\n---\nahead".to_owned(), text: "It rains.".to_owned(), ..Article::default() };
        let imported = crate::import("", file(&article).as_bytes()).expect("an article");
        assert_eq!((imported.article.title.as_str(), imported.article.text.as_str()), ("Rain --- ahead", "It rains."));
    }
}
