//! What an editor is doing to the facts of the article that is open.

mod beside;
mod settings;

pub(crate) use settings::fields;

use super::{Desk, Fact, Filter, Look, State, Target};
use crate::library::Seed;
use crate::reading::Reading;
use beside::beside;
use corrections::{Entry, FactKind, Passage, Refusal, Trouble, Verb, amended, fitting, naming};
use engine::calendar::Date;
use engine::facts::ActorId;
use engine::text::Span;
use settings::settings;
use std::rc::Rc;

/// An editor at work.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Correcting {
    /// Whether the page shows the means to correct.
    pub(crate) on: bool,
    /// The form that is open.
    pub(crate) form: Option<Form>,
    /// Words of the article that were selected last.
    pub(crate) selected: Option<Span>,
    /// The reason that was given last.
    pub(crate) reason: String,
    /// The editor's initials.
    pub(crate) editor: String,
    /// What came of the last step.
    pub(crate) outcome: Option<Outcome>,
    /// Whether there are changes that nobody has downloaded.
    pub(crate) unsaved: bool,
    /// Counts the steps after which the keyboard has to go somewhere, and where.
    pub(crate) focus: (u32, String),
}

/// A form for one change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Of a fact that is there.
    Of(Fact),
    /// Of a fact of this kind that is to be added at these words.
    New(FactKind, Span),
}

/// What came of a step, for the editor to be told.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Outcome {
    /// The sheet is changed.
    Done,
    /// A change was taken back, and with it so many that built on it.
    Undone(usize),
    /// The form says what the sheet says.
    NothingNew,
    /// Why the change does not fit.
    Refused(Trouble),
    /// The file was handed out.
    Downloaded,
}

/// What an editor does.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Edit {
    /// Begins, or ends. Changes stay.
    Begin(bool),
    /// Opens a form, or closes the open one.
    Open(Option<Form>),
    /// Selects words of the article.
    Select(Span),
    /// Wants to add a fact of this kind at these words: the ones that were selected, or the only ones like them.
    Find(FactKind, String),
    /// Sends the form with its names and values, on this day.
    Submit(Vec<(String, String)>, Date),
    /// Takes back the change at this place of the list.
    Undo(usize),
    /// Was handed the file.
    Download,
}

impl State {
    /// The state after an editor's `step`.
    pub(super) fn correct(&self, step: Edit) -> Self {
        let Some(reading) = self.reading() else { return self.clone() };
        let mut correcting = Correcting::clone(&self.correcting);
        correcting.outcome = None;
        match step {
            Edit::Begin(on) => {
                (correcting.on, correcting.form, correcting.selected) = (on, None, None);
                // The keyboard stays at the switch, from where it goes on to the cards.
                if !on {
                    correcting.go("correct-facts");
                }
            }
            Edit::Open(form) => {
                let left = std::mem::replace(&mut correcting.form, form);
                match (form, left) {
                    (Some(_), _) => correcting.go("correction"),
                    (None, Some(Form::Of(fact))) => correcting.go(way_to(fact)),
                    (None, _) => correcting.go("correcting"),
                }
            }
            Edit::Select(span) => correcting.selected = Some(span),
            Edit::Find(kind, words) => correcting.find(reading, kind, &words),
            Edit::Submit(values, date) => return self.submit(reading, correcting, &values, date),
            Edit::Undo(at) => return self.undo(reading, correcting, at),
            Edit::Download => {
                correcting.unsaved = false;
                correcting.outcome = Some(Outcome::Downloaded);
            }
        }
        Self { correcting: Rc::new(correcting), ..self.clone() }
    }

    fn submit(&self, reading: &Reading, mut correcting: Correcting, values: &[(String, String)], date: Date) -> Self {
        let value = |name: &str| values.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim());
        correcting.reason = value("reason").to_owned();
        correcting.editor = value("editor").to_owned();
        let Some(form) = correcting.form else { return self.clone() };
        let outcome = correcting.entry(reading, form, values, date).and_then(|entry| {
            let read = reading.uncorrected.as_deref().unwrap_or(&reading.sheet);
            let verb = entry.verb;
            amended(&reading.article.text, read, &reading.corrections, entry)
                .map(|(entries, fact)| (entries, Fact::from(fact), verb))
                .map_err(|Refusal { trouble, .. }| Outcome::Refused(trouble))
        });
        let (entries, fact, verb) = match outcome {
            Ok(changed) => changed,
            Err(outcome) => {
                correcting.outcome = Some(outcome);
                return Self { correcting: Rc::new(correcting), ..self.clone() };
            }
        };
        (correcting.form, correcting.selected) = (None, None);
        let corrected = Reading::from(Seed::clone(reading).corrected(entries));
        if verb == Verb::Remove {
            let next = beside(reading, &corrected, &self.look, fact);
            correcting.go(next.map_or_else(|| "correcting".to_owned(), way_to));
        }
        let state = self.changed(reading, correcting, corrected, Outcome::Done);
        if verb == Verb::Remove { state } else { state.arrive(Target::card(fact), false) }
    }

    fn undo(&self, reading: &Reading, mut correcting: Correcting, at: usize) -> Self {
        let mut entries = reading.corrections.clone();
        if at >= entries.len() {
            return self.clone();
        }
        entries.remove(at);
        let left = entries.len();
        let read = reading.uncorrected.as_deref().unwrap_or(&reading.sheet);
        let entries = fitting(&reading.article.text, read, entries);
        let lost = left - entries.len();
        correcting.form = None;
        correcting.go("correcting");
        let corrected = Reading::from(Seed::clone(reading).corrected(entries));
        self.changed(reading, correcting, corrected, Outcome::Undone(lost))
    }

    /// The same article as it was `corrected`, everywhere on the page.
    fn changed(&self, reading: &Reading, mut correcting: Correcting, corrected: Reading, outcome: Outcome) -> Self {
        let replaced = |old: &Reading| if old == reading { corrected.clone() } else { old.clone() };
        let readings = self.readings.iter().map(replaced).collect();
        let desk = Desk { reading: self.desk.reading.as_ref().map(replaced), ..self.desk.clone() };
        correcting.unsaved = true;
        correcting.outcome = Some(outcome);
        // An addition that was taken back may have given its place to another actor.
        let is_same = |actor: &ActorId| reading.name_of(*actor) == corrected.name_of(*actor);
        let is_held = |actor: &ActorId| !Fact::Actor(actor.0).is_removed(&corrected.sheet);
        let actor = self.look.filter.actor.filter(is_held).filter(is_same);
        let filter = Filter { actor, ..self.look.filter.clone() };
        let look = Look { filter, ..self.look.clone() };
        let (correcting, inquiry) = (Rc::new(correcting), self.inquiry.of_others());
        Self { readings, desk, look, target: None, correcting, inquiry, ..self.clone() }
    }
}

impl Correcting {
    /// Whether the page shows the means to correct.
    pub(crate) fn is_on(&self) -> bool {
        self.on
    }

    /// The same editor, whose eyes have left the article.
    pub(super) fn apart(&self) -> Rc<Self> {
        Rc::new(Self { form: None, selected: None, outcome: None, ..self.clone() })
    }

    fn go(&mut self, id: impl Into<String>) {
        self.focus = (self.focus.0 + 1, id.into());
    }

    fn find(&mut self, reading: &Reading, kind: FactKind, words: &str) {
        let selected = self.selected.filter(|span| reading.words(*span).trim() == words.trim());
        let place = selected.map_or_else(|| Passage::of_words(words.trim()).place(&reading.article.text), Ok);
        match place {
            Ok(span) => {
                self.form = Some(Form::New(kind, span));
                self.go("correction");
            }
            Err(trouble) => self.outcome = Some(Outcome::Refused(trouble)),
        }
    }

    /// What the form asks for.
    fn entry(&self, reading: &Reading, form: Form, values: &[(String, String)], date: Date) -> Result<Entry, Outcome> {
        let text = reading.article.text.as_str();
        let (kind, passage) = match form {
            Form::Of(fact) => (FactKind::of(fact.into()), naming(text, &reading.sheet, fact.into())),
            Form::New(kind @ FactKind::Actor, span) => (kind, Some(Passage::of_words(span.of(text)))),
            Form::New(kind, span) => (kind, Passage::at(text, span)),
        };
        let Some(passage) = passage else { return Err(Outcome::Refused(Trouble::Recurs(String::new(), Vec::new()))) };
        let removes = values.iter().any(|(name, _)| name == "remove");
        let verb = match form {
            Form::New(..) => Verb::Add,
            Form::Of(_) if removes => Verb::Remove,
            Form::Of(_) => Verb::Set,
        };
        let settings = if removes { Vec::new() } else { settings(reading, form, kind, values) };
        if verb == Verb::Set && settings.is_empty() {
            return Err(Outcome::NothingNew);
        }
        let (reason, editor) = (self.reason.clone(), self.editor.clone());
        Ok(Entry { verb, kind, passage, settings, reason, date, editor })
    }
}

/// The id of the button that opens the form of `fact`.
pub(crate) fn way_to(fact: Fact) -> String {
    ["correct-", &fact.id()].concat()
}

#[cfg(test)]
mod tests;
