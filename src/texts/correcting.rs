//! What the page says to an editor who corrects it.

pub(crate) use super::fields::{fact_kind, field};

use super::fields::field_named;
use crate::state::Outcome;
use corrections::{Entry, Trouble, Verb};

pub(crate) const CORRECTIONS: &str = "Corrections";
pub(crate) const CORRECT: &str = "Correct";
pub(crate) const HOW_TO_CORRECT: &str = "Each card can be corrected. To add a fact, select its words in the article.";
pub(crate) const DOWNLOAD: &str = "Download corrections";
pub(crate) const DONE: &str = "Done";
pub(crate) const UNDO: &str = "Undo";
pub(crate) const CANCEL: &str = "Cancel";
pub(crate) const SAVE: &str = "Save change";
pub(crate) const ADD: &str = "Add";
pub(crate) const ADD_FACT: &str = "Add a fact";
pub(crate) const REJECT: &str = "This is no ";
pub(crate) const WORDS: &str = "Words from the article";
pub(crate) const AS: &str = "Add as";
pub(crate) const REASON: &str = "Reason";
pub(crate) const INITIALS: &str = "Your initials";
pub(crate) const NOBODY: &str = "Not known";
pub(crate) const SEPARATE: &str = ", separated by semicolons";
pub(crate) const UNSAVED: &str = "not downloaded yet";

/// "Quote “great progress was made.”: speaker is Donald Trump"
pub(crate) fn entry(entry: &Entry) -> String {
    let Entry { verb, kind, passage, settings, .. } = entry;
    let done = match verb {
        Verb::Set => "",
        Verb::Add => "Added ",
        Verb::Remove => "Rejected ",
    };
    let mut text = [done, fact_kind(*kind), " “", &passage.words, "”"].concat();
    for (at, setting) in settings.iter().enumerate() {
        text.push_str(if at == 0 { ": " } else { ", " });
        let words = setting.words.join("; ");
        let words = if words.is_empty() { "not known" } else { &words };
        text.push_str(&[&field_named(setting.field.name()), " is ", words].concat());
    }
    text[..1].make_ascii_uppercase();
    text
}

/// What came of an editor's last step.
pub(crate) fn outcome(outcome: &Outcome) -> String {
    let plain = match outcome {
        Outcome::Done => "The change is made.",
        Outcome::Undone(0) => "The change is taken back.",
        Outcome::Undone(_) => "The change is taken back, and with it those that built on it.",
        Outcome::NothingNew => "This is what the page says already.",
        Outcome::Downloaded => "Put the file beside the article’s own file in the newsroom’s folder.",
        Outcome::Refused(trouble) => return refusal(trouble),
    };
    plain.to_owned()
}

fn refusal(trouble: &Trouble) -> String {
    match trouble {
        Trouble::NotInArticle(words) => ["The article does not say “", words, "”."].concat(),
        Trouble::Recurs(words, places) if !words.is_empty() => {
            let count = super::counted(places.len(), "time", "times");
            ["“", words, "” stands in the article ", &count, ". Select the place in the article, or add a few words."]
                .concat()
        }
        Trouble::AlreadyThere(_) => "This fact is on the page already: correct its card.".to_owned(),
        Trouble::NoDay(_) => "Please give a day of the calendar.".to_owned(),
        Trouble::Backwards => "The last day lies before the first.".to_owned(),
        Trouble::NoActor(name) => ["No name on this page is “", name, "”."].concat(),
        Trouble::SeveralActors(name) => ["Several names on this page are “", name, "”."].concat(),
        Trouble::Lacks(lacking) => ["Please give: ", &field_named(lacking.name()), "."].concat(),
        _ => "This cannot be told apart from another fact here. Write it into the corrections file.".to_owned(),
    }
}
