//! Looking up a name or a title on the front page.

use crate::library::Found;

/// What is looked up, and what came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lookup {
    /// What the reader typed.
    pub(crate) text: String,
    /// What came of it.
    pub(crate) answer: Answer,
    /// Counts the times that the reader asked again after a failure.
    pub(crate) turns: u32,
}

/// What came of a look-up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Nothing was asked, or too little.
    #[default]
    Nothing,
    /// Files are being fetched. What was found before stays in sight.
    Waiting(Found),
    /// People and stories.
    Found(Found),
    /// A file could not be fetched.
    Unreachable,
    /// The server has a problem of its own.
    Busy,
    /// A file is that of another build.
    OtherVersion,
}

/// What can happen to a look-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Query {
    /// The reader typed.
    Type(String),
    /// The reader asks again.
    Again,
    /// This came of the text.
    Answer(String, Answer),
}

impl Lookup {
    /// The look-up after `query`. Who types the same again asks nothing new, and nobody would answer; an answer to what
    /// is not asked any more is none.
    pub(super) fn after(&self, query: Query) -> Self {
        let before = || match &self.answer {
            Answer::Found(found) | Answer::Waiting(found) => found.clone(),
            _ => Found::default(),
        };
        match query {
            Query::Type(text) if text == self.text => self.clone(),
            Query::Type(text) if text.trim().is_empty() => Self { text, answer: Answer::Nothing, ..self.clone() },
            Query::Type(text) => Self { answer: Answer::Waiting(before()), text, ..self.clone() },
            Query::Again => Self { answer: Answer::Waiting(before()), turns: self.turns + 1, ..self.clone() },
            Query::Answer(text, answer) if text == self.text => Self { answer, ..self.clone() },
            Query::Answer(..) => self.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_to_an_earlier_text_is_left_out() {
        let found = |count| Answer::Found(Found { counts: (count, 0), ..Found::default() });
        let typed = Lookup::default().after(Query::Type("sol".into())).after(Query::Answer("sol".into(), found(3)));
        let on = typed.after(Query::Type("solb".into()));
        assert_eq!(on.answer, Answer::Waiting(Found { counts: (3, 0), ..Found::default() }));
        assert_eq!(on.after(Query::Answer("sol".into(), found(9))), on);
        assert_eq!(on.after(Query::Answer("solb".into(), Answer::Unreachable)).after(Query::Again).turns, 1);
    }
    #[test]
    fn the_same_text_again_keeps_its_answer() {
        let found =
            Lookup::default().after(Query::Type("sol".into())).after(Query::Answer("sol".into(), Answer::Nothing));
        assert_eq!(found.after(Query::Type("sol".into())), found);
    }
}
