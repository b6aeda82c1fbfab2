//! What keeps a seed from being used, in words that an editor can act on.

use std::fmt;
use std::path::{Path, PathBuf};

/// One reason why a seed is refused: where, what, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file or folder.
    pub file: PathBuf,
    /// The line, counted from one; `None` where the file as such is the problem.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: String,
    /// What to do about it, as an order.
    pub remedy: String,
}

impl Problem {
    /// A problem of `file` as such.
    pub fn of_file(file: &Path, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: None, what: what.into(), remedy: remedy.into() }
    }

    /// A problem in a line of `file`.
    pub fn in_line(file: &Path, line: usize, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { line: Some(line), ..Self::of_file(file, what, remedy) }
    }
}

/// `seeds/rain.md:2: "2025-02-30" is no day of the calendar — write year, month and day as in 2025-08-06`
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.file.display())?;
        if let Some(line) = self.line {
            write!(f, "{line}:")?;
        }
        write!(f, " {} — {}", self.what, self.remedy)
    }
}
