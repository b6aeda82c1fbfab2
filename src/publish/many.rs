//! All articles at once, with what is known only of all of them.

use crate::export::path_segment;
use crate::library::{self, Recorded};
use crate::reading::Reading;
use crate::state::Fact;
use crate::texts::Lang;
use anyhow::Result;
use archive::{Front, Person, Piece, SameDeadline, people, same_deadlines};
use std::path::Path;
use std::rc::Rc;

/// The archive.
pub(super) struct Many {
    /// The language of the site.
    pub(super) lang: Lang,
    /// Every article, newest first.
    pub(super) readings: Vec<Reading>,
    /// The same as the bytes that the page fetches, those that deflate makes fewer before the dense ones.
    pub(super) records: Vec<[Vec<u8>; 2]>,
    /// The front page.
    pub(super) front: Rc<Front>,
    /// The people and organizations across articles.
    pub(super) people: Vec<Person>,
    /// The deadlines that several articles state.
    pub(super) deadlines: Vec<SameDeadline>,
}

impl Many {
    /// What build.rs left.
    pub(super) fn open(lang: Lang) -> Result<Self> {
        Ok(Self::new(lang, library::all()?, library::front()))
    }

    /// The seeds in `folder`, read now.
    pub(super) fn read(lang: Lang, folder: &Path) -> Result<Self> {
        let (seeds, front) = library::read(folder)?;
        Ok(Self::new(lang, seeds, front))
    }

    fn new(lang: Lang, seeds: Vec<Recorded>, front: Front) -> Self {
        let (seeds, records): (Vec<_>, Vec<_>) = seeds.into_iter().unzip();
        let readings: Vec<Reading> = seeds.into_iter().map(Reading::from).collect();
        let pieces: Vec<Piece> = readings.iter().map(piece).collect();
        let people = people(&pieces);
        let deadlines = same_deadlines(&pieces, &people);
        drop(pieces);
        Self { lang, readings, records, front: Rc::new(front), people, deadlines }
    }

    /// The articles as the archive's rules see them.
    pub(super) fn pieces(&self) -> Vec<Piece<'_>> {
        self.readings.iter().map(piece).collect()
    }

    /// The people and organizations that have pages of their own.
    pub(super) fn with_pages(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| person.has_page())
    }
}

fn piece(reading: &Reading) -> Piece<'_> {
    Piece { name: &reading.name, article: &reading.article, sheet: &reading.sheet }
}

/// Where more of a person is, from the site's root: their page, or their card in the only article.
pub(super) fn href(person: &Person, readings: &[Reading]) -> String {
    if person.has_page() {
        return ["actors/", &path_segment(&person.slug()), ".html"].concat();
    }
    let Some(bearer) = person.bearers.first() else { return String::new() };
    [&path_segment(&readings[bearer.piece].name), "/#", &Fact::Actor(bearer.actor).id()].concat()
}
