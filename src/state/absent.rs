//! In the place of desk and editor, where the page's module leaves them out: no step of theirs can be taken, and the
//! compiler knows it.

use super::State;
use crate::reading::Reading;
use std::rc::Rc;

/// A desk that nobody can open here.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Desk(());

/// An editor who cannot begin here.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Correcting;

/// Nothing can happen at the desk.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {}

/// Nothing can be corrected.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Edit {}

/// Nothing can be asked of the data here.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Inquiry;

/// Nothing can be asked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Inquire {}

impl State {
    pub(super) fn inquire(&self, step: Inquire) -> Self {
        match step {}
    }

    pub(super) fn at_desk(&self, step: Step) -> Self {
        match step {}
    }

    pub(super) fn correct(&self, step: Edit) -> Self {
        match step {}
    }
}

impl Desk {
    /// Whether the page is about the reader's own article: never.
    pub(crate) fn is_open(&self) -> bool {
        false
    }

    /// The reader's own article: none.
    pub(crate) fn read(&self) -> Option<&Reading> {
        None
    }

    pub(super) fn left(&self) -> Self {
        Self(())
    }
}

impl Correcting {
    /// Whether the page shows the means to correct: never.
    pub(crate) fn is_on(&self) -> bool {
        false
    }

    pub(super) fn apart(&self) -> Rc<Self> {
        Rc::default()
    }
}
