//! The desk: what the reader gives to be read, and how far it has come. Nothing of it outlives the page.

use super::State;
use crate::reading::{Reading, Trouble};
use engine::article::Article;
use import::{Evidence, Imported, Refusal};
use std::rc::Rc;

/// All that the page remembers of a reader's own article.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Desk {
    /// What of it is seen.
    pub(crate) shows: Shows,
    /// What was given last.
    pub(crate) draft: Rc<Draft>,
    /// Counts the drafts that did not come out of the form, which is then drawn anew.
    pub(crate) edition: u32,
    /// How far it has come.
    pub(crate) progress: Progress,
    /// What was found in the reader's article.
    pub(crate) reading: Option<Reading>,
    /// Counts what the keyboard has to follow: another view, a filled form, a failure.
    pub(crate) turns: u32,
    /// How many bytes the link has that was copied last, and whether it could be.
    pub(crate) copied: Option<Result<usize, ()>>,
}

/// What of the desk is seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Shows {
    /// Nothing: the page is about the newsroom's articles.
    #[default]
    Nothing,
    /// The form.
    Form,
    /// The reader's article with its facts.
    Reading,
}

/// What a reader gives.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Draft {
    /// What is known of the article beside its text, which is empty here.
    pub(crate) about: Article,
    /// The text, shared with the form.
    pub(crate) text: Rc<str>,
    /// Where a file states the day of publication.
    pub(crate) evidence: Option<Evidence>,
    /// Whether the text was taken out of a file already, so that it is what it is.
    pub(crate) is_imported: bool,
}

/// How far a request has come.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Progress {
    /// Nothing was asked, or all was answered.
    #[default]
    Idle,
    /// The reader is being loaded.
    Loading,
    /// The reader reads.
    Reading,
    /// There is no answer.
    Failed(Failure),
}

/// Why there are no facts to show.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Failure {
    /// It is no article, or too much.
    Refused(Refusal),
    /// The reader gave no answer.
    Trouble(Trouble),
    /// The browser could not open the file.
    Unreadable,
    /// A link that carries no whole article.
    BrokenLink,
}

/// What can happen at the desk.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {
    /// The reader wants to give an article, or to change it.
    Open,
    /// The form holds this now.
    Draft(Draft),
    /// The reader is asked.
    Ask,
    /// The reader is there and reads.
    Begin,
    /// A file's article, for the form.
    Fill(Imported),
    /// An article's facts, and where its day stands if only the reading has found it.
    Show(Reading, Option<Evidence>),
    /// There are none, for this reason.
    Fail(Failure),
    /// The reader waits no longer.
    Stop,
    /// A link of so many bytes was copied, or could not be.
    Copied(Result<usize, ()>),
}

impl State {
    /// Another article, or the way to one, begins without the last one's filter and target.
    pub(super) fn at_desk(&self, step: Step) -> Self {
        let desk = self.desk.step(step);
        if desk.turns == self.desk.turns {
            return Self { desk, ..self.clone() };
        }
        Self { desk, ..self.clone().afresh() }
    }
}

impl Desk {
    /// Whether the page is about the reader's own article, read or to be read.
    pub(crate) fn is_open(&self) -> bool {
        self.shows != Shows::Nothing
    }

    /// The reader's own article, if it is shown.
    pub(crate) fn read(&self) -> Option<&Reading> {
        self.reading.as_ref().filter(|_| self.shows == Shows::Reading)
    }

    /// The same desk, from which the reader has turned away.
    pub(super) fn left(&self) -> Self {
        Self { shows: Shows::Nothing, ..self.clone() }
    }

    /// The desk after `step`.
    pub(super) fn step(&self, step: Step) -> Self {
        let mut desk = Self { copied: None, ..self.clone() };
        match step {
            Step::Open => desk.turn_to(Shows::Form, Progress::Idle),
            Step::Draft(draft) => desk.draft = Rc::new(draft),
            Step::Ask => desk.progress = Progress::Loading,
            Step::Begin => desk.progress = Progress::Reading,
            Step::Fill(imported) => {
                desk.fill(imported.article, imported.evidence);
                desk.turn_to(Shows::Form, Progress::Idle);
            }
            Step::Show(reading, evidence) => {
                desk.fill(reading.article.clone(), self.draft.evidence.or(evidence));
                desk.reading = Some(reading);
                desk.turn_to(Shows::Reading, Progress::Idle);
            }
            Step::Fail(failure) => desk.turn_to(Shows::Form, Progress::Failed(failure)),
            Step::Stop => desk.progress = Progress::Idle,
            Step::Copied(bytes) => desk.copied = Some(bytes),
        }
        desk
    }

    fn turn_to(&mut self, shows: Shows, progress: Progress) {
        self.shows = shows;
        self.progress = progress;
        self.turns += 1;
    }

    fn fill(&mut self, mut about: Article, evidence: Option<Evidence>) {
        let text = Rc::from(std::mem::take(&mut about.text));
        self.draft = Rc::new(Draft { about, text, evidence, is_imported: true });
        self.edition += 1;
    }
}

impl Draft {
    /// This draft with what the form holds now. A text that was changed may begin with another headline, and the lines above
    /// it may state another day.
    pub(crate) fn with(&self, text: &str, published: Option<engine::calendar::Date>) -> Self {
        let mut draft = self.clone();
        if *self.text != *text && self.evidence == Some(Evidence::Head) {
            let published = published.filter(|_| self.about.published != published);
            return Self { about: Article { published, ..Article::default() }, text: text.into(), ..Self::default() };
        }
        if *self.text != *text {
            draft.text = Rc::from(text);
            draft.about.title.clear();
        }
        if self.about.published != published {
            draft.about.published = published;
            draft.evidence = None;
        }
        // Nothing of a file is left where its text was taken away: what comes next is another article.
        if text.trim().is_empty() {
            Self { about: Article { published, ..Article::default() }, ..Self::default() }
        } else {
            draft
        }
    }

    /// The content of a file in which the reader finds this article.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        if !self.is_imported {
            return self.text.as_bytes().to_vec();
        }
        let article = Article { text: self.text.to_string(), ..self.about.clone() };
        import::file(&article).into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::calendar::Date;

    fn imported() -> Imported {
        let article = Article {
            title: "Rain ahead".to_owned(),
            dateline: "Oslo".to_owned(),
            published: Date::new(2025, 8, 6),
            text: "Rain ahead\n\nIt rains.".to_owned(),
            ..Article::default()
        };
        Imported { article, evidence: Some(Evidence::Meta) }
    }

    #[test]
    fn a_failure_loses_nothing_of_what_was_given() {
        let draft = Draft::default().with("Rain.", Date::new(2025, 8, 6));
        let asked = Desk::default().step(Step::Open).step(Step::Draft(draft.clone())).step(Step::Ask).step(Step::Begin);
        let failed = asked.step(Step::Fail(Failure::Trouble(Trouble::Crashed)));
        assert_eq!((&*failed.draft, failed.edition, failed.shows), (&draft, asked.edition, Shows::Form));
        assert_eq!(failed.step(Step::Ask).progress, Progress::Loading);
    }

    #[test]
    fn a_file_fills_the_form_and_its_day_is_kept_until_the_reader_gives_another() {
        let desk = Desk::default().step(Step::Open).step(Step::Fill(imported()));
        assert_eq!((desk.edition, desk.draft.evidence), (1, Some(Evidence::Meta)));
        let same = desk.draft.with("Rain ahead\n\nIt rains.", Date::new(2025, 8, 6));
        assert_eq!(same, *desk.draft);
        let other = desk.draft.with("Snow ahead\n\nIt snows.", None);
        let about = (other.evidence, other.about.title.as_str(), other.about.dateline.as_str());
        assert_eq!(about, (None, "", "Oslo"));
        assert_eq!(desk.draft.with(" \n", None), Draft { text: Rc::from(""), ..Draft::default() });
    }

    #[test]
    fn another_text_has_its_own_day_where_the_text_stated_it() {
        let (text, day) = ("Rain ahead\n\nIt rains.", Date::new(2025, 8, 6));
        let about = Article { published: day, text: text.to_owned(), ..Article::default() };
        let draft = Draft { about, text: text.into(), evidence: Some(Evidence::Head), is_imported: true };
        assert_eq!(draft.with(text, day), draft);
        let other = draft.with("Snow ahead\n\nIt snows.", day);
        assert_eq!((other.about.published, other.evidence, other.is_imported), (None, None, false));
        let given = draft.with("Snow ahead\n\nIt snows.", Date::new(2025, 8, 7));
        assert_eq!(given.about.published, Date::new(2025, 8, 7));
    }

    #[test]
    fn an_imported_draft_goes_to_the_reader_with_all_that_is_known_of_it() {
        let draft = Desk::default().step(Step::Fill(imported())).draft.clone();
        assert_eq!(import::import("", &draft.bytes()).expect("an article").article.dateline, "Oslo");
        assert_eq!(Draft::default().with("<p>Rain", None).bytes(), b"<p>Rain");
    }
}
