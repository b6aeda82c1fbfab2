//! What is said where there are many articles.

use super::counted;

pub(crate) const STORIES: &str = "Stories";
pub(crate) const NEWEST: &str = "Newest";
pub(crate) const AHEAD: &str = "Deadlines ahead";
pub(crate) const AHEAD_NOTE: &str = "Nearest first. Each day is the last one that the article gives.";
pub(crate) const PASSED_ONES: &str = "Passed since";
pub(crate) const NONE_AHEAD: &str = "No article names a deadline that is still ahead.";
pub(crate) const DUE: &str = "Deadline ";
pub(crate) const NO_DEMAND: &str = "Deadline";
pub(crate) const BY_MONTH: &str = "All stories by month";
pub(crate) const ALL_ACTORS: &str = "People and organizations";
pub(crate) const ALL_DEADLINES: &str = "Deadlines, article by article";
pub(crate) const LOOK_UP: &str = "Find a name or a headline";
pub(crate) const LOOKING: &str = "Looking…";
pub(crate) const FOUND_PEOPLE: &str = "Names";
pub(crate) const FOUND_STORIES: &str = "Headlines";
pub(crate) const FOUND_NOTHING: &str = "No name and no headline has words that begin so.";
pub(crate) const LIST_UNREACHABLE: &str = "The list of names could not be fetched. Perhaps the connection is down, or \
    a file of the site is missing.";
pub(crate) const LIST_OTHER_VERSION: &str = "The list of names belongs to another version of this page. Loading the \
    page again may help.";
pub(crate) const LOOK_AGAIN: &str = "Try again";
pub(crate) const ACROSS: &str = "In other articles too";

/// "1 story"
pub(crate) fn stories(count: usize) -> String {
    counted(count, "story", "stories")
}

/// "1 article"
pub(crate) fn articles(count: usize) -> String {
    counted(count, "article", "articles")
}

/// "3 names, 1 headline"
pub(crate) fn found((people, stories): (usize, usize)) -> String {
    [counted(people, "name", "names"), counted(stories, "headline", "headlines")].join(", ")
}

pub(crate) const PAGES: &str = "Pages of this list";
pub(crate) const BY_LETTER: &str = "By first letter";
pub(crate) const NO_ACTORS: &str = "Nobody is known to be spoken of in more than one article.";
pub(crate) const CALLED: &str = "What articles call them";
pub(crate) const THROUGH_TIME: &str = "What was said, newest first";
pub(crate) const THEIR_DEADLINES: &str = "Deadlines that they set or have to meet";
pub(crate) const SIDE_BY_SIDE: &str = "One deadline, several articles";
pub(crate) const SIDE_NOTE: &str = "Articles are put side by side where the same actor set a deadline for the same \
    actor within two months, and they name the same day or demand the same.";
pub(crate) const NONE_SHARED: &str = "No deadline is stated by more than one article.";
pub(crate) const AHEAD_WHEN: &str = "Open when the newest article was published, nearest first.";
pub(crate) const DAYS_DIFFER: &str = "The articles give different days.";
pub(crate) const DAYS_AGREE: &str = "The articles give the same day.";
pub(crate) const ARTICLE_COLUMN: &str = "Article";
pub(crate) const DUE_COLUMN: &str = "Due";
pub(crate) const WORDS_COLUMN: &str = "In its words";

/// Why somebody of the same name has another page.
pub(crate) fn namesakes(count: usize) -> String {
    let others = counted(count, "other entry bears", "other entries bear");
    [&others, " this name and may be somebody else: neither what articles call them nor whom they name beside them is known to agree."]
        .concat()
}
