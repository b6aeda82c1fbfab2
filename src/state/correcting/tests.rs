use super::*;
use crate::sample;
use crate::state::{Action, Asked, Finding, Inquire, Question, Sort};

const DAY: Date = Date { year: 2025, month: 8, day: 7 };

fn after(steps: impl IntoIterator<Item = Edit>) -> State {
    let state = State::new(Rc::from(vec![sample::reading()]), &Asked::default(), Some(0));
    [Edit::Begin(true)].into_iter().chain(steps).fold(state, |state, step| state.reduce(Action::Correct(step)))
}

fn form(fact: Fact) -> Edit {
    Edit::Open(Some(Form::Of(fact)))
}

/// The form of `fact` as it is, with `changed` in it, sent.
fn submit(changed: &[(&str, &str)]) -> Edit {
    let signed = [("reason", "Heard."), ("editor", "AB")];
    let values = changed.iter().chain(&signed).map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Edit::Submit(values.collect(), DAY)
}

fn sheet(state: &State) -> &engine::facts::FactSheet {
    &state.reading().expect("an article is open").sheet
}

#[test]
fn a_speaker_that_is_set_stands_on_the_card_at_once_and_undoing_brings_the_old_one_back() {
    let state = after([form(Fact::Quote(3)), submit(&[("speaker", "Donald Trump")])]);
    assert_eq!((sheet(&state).quotes[3].speaker, sheet(&state).quotes[3].sure), (Some(ActorId(2)), true));
    assert_eq!(state.target, Some(Target::card(Fact::Quote(3))));
    assert!(state.correcting.unsaved && state.correcting.form.is_none());
    let undone = state.reduce(Action::Correct(Edit::Undo(0)));
    assert_eq!(sheet(&undone), &sample::reading().sheet);
    assert_eq!(undone.correcting.outcome, Some(Outcome::Undone(0)));
}

#[test]
fn the_last_word_on_a_part_is_the_only_one_in_the_list() {
    let again = [form(Fact::Quote(1)), submit(&[("speaker", "Vladimir Putin")])];
    let state = after([form(Fact::Quote(1)), submit(&[("speaker", "Donald Trump")])].into_iter().chain(again));
    assert_eq!(sheet(&state).quotes[1].speaker, Some(ActorId(1)));
    assert_eq!(state.reading().map(|reading| reading.corrections.len()), Some(1));
}

#[test]
fn the_countdown_follows_the_day_that_an_editor_gives() {
    let values = [("from", "2025-08-15"), ("to", "2025-08-08")];
    let state = after([form(Fact::Time(1)), submit(&values)]);
    assert_eq!(sheet(&state).deadlines[0].due_to, Date::new(2025, 8, 15));
    let range = after([form(Fact::Time(1)), submit(&[("from", "2025-08-08"), ("to", "2025-08-10")])]);
    assert_eq!(sheet(&range).deadlines[0].due_to, Date::new(2025, 8, 10));
}

#[test]
fn a_form_that_says_what_the_page_says_changes_nothing() {
    let state = after([form(Fact::Quote(1)), submit(&[("speaker", "Yuri Ushakov")])]);
    assert_eq!(state.correcting.outcome, Some(Outcome::NothingNew));
    assert!(state.correcting.form.is_some() && !state.correcting.unsaved);
    assert_eq!(state.correcting.reason, "Heard.");
}

#[test]
fn words_that_are_selected_become_a_fact_and_words_that_recur_are_not_guessed_at() {
    let words = "energy down another $10 a barrel".to_owned();
    let state = after([Edit::Find(FactKind::Claim, words), submit(&[("speaker", "Donald Trump")])]);
    assert_eq!(sheet(&state).claims.len(), sample::reading().sheet.claims.len() + 1);
    assert_eq!(state.target, Some(Target::card(Fact::Claim(1))));
    let unclear = after([Edit::Find(FactKind::Time, "Friday".to_owned())]);
    assert!(
        matches!(&unclear.correcting.outcome, Some(Outcome::Refused(Trouble::Recurs(_, places))) if places.len() > 1)
    );
    let text = sample::reading().article.text.clone();
    let place = Span::new(text.rfind("Friday").unwrap_or(0), text.rfind("Friday").unwrap_or(0) + 6);
    let clear = after([Edit::Select(place), Edit::Find(FactKind::Time, "Friday".to_owned())]);
    assert_eq!(clear.correcting.form, Some(Form::New(FactKind::Time, place)));
}

#[test]
fn taking_back_an_actor_takes_back_what_was_said_of_it_and_the_filter() {
    let add = [Edit::Find(FactKind::Actor, "CBS".to_owned()), submit(&[("name", ""), ("kind", "organization")])];
    let use_it = [form(Fact::Quote(1)), submit(&[("speaker", "CBS")])];
    let state = after(add.into_iter().chain(use_it)).reduce(Action::Choose(Some(ActorId(9))));
    assert_eq!(sheet(&state).quotes[1].speaker, Some(ActorId(9)));
    let undone = state.reduce(Action::Correct(Edit::Undo(0)));
    assert_eq!(undone.correcting.outcome, Some(Outcome::Undone(1)));
    assert_eq!(sheet(&undone), &sample::reading().sheet);
    let removed = [form(Fact::Actor(9)), submit(&[("remove", "yes")])];
    let rejected = removed.into_iter().fold(state, |state, step| state.reduce(Action::Correct(step)));
    assert_eq!(rejected.look.filter.actor, None);
    assert!(rejected.reading().is_some_and(|reading| reading.corrections.is_empty()));
}

#[test]
fn the_keyboard_goes_on_where_it_was() {
    let at = |steps: Vec<Edit>| after(steps).correcting.focus.1.clone();
    assert_eq!(at(vec![]), "", "the switch keeps it");
    assert_eq!(at(vec![form(Fact::Quote(1))]), "correction");
    assert_eq!(at(vec![form(Fact::Quote(1)), Edit::Open(None)]), "correct-q2");
    let new = Edit::Find(FactKind::Actor, "CBS".to_owned());
    assert_eq!(at(vec![new, Edit::Open(None)]), "correcting");
    let reject = |fact| vec![form(fact), submit(&[("remove", "yes")])];
    assert_eq!(at(reject(Fact::Quote(1))), "correct-q3", "the next card");
    assert_eq!(at(reject(Fact::Quote(3))), "correct-q3", "the last one's neighbour");
    assert_eq!(at(reject(Fact::Deadline(0))), "correcting", "there is no other");
    assert_eq!(at(reject(Fact::Time(3))), "correct-t1", "by day");
}

#[test]
fn the_keyboard_goes_to_the_card_that_stood_next_in_the_order_that_was_wanted() {
    let by_speaker = after([]).reduce(Action::Sort(Sort::Speaker));
    let reject = [form(Fact::Quote(2)), submit(&[("remove", "yes")])].map(Action::Correct);
    let rejected = reject.into_iter().fold(by_speaker, |state, step| state.reduce(step));
    assert_eq!(rejected.correcting.focus.1, "correct-q2");
}

#[test]
fn the_keyboard_goes_to_the_next_addition_where_one_before_it_went() {
    let add = |words: &str| {
        let words = words.to_owned();
        [Edit::Find(FactKind::Quote, words), submit(&[("speaker", "Donald Trump")])]
    };
    let added = add("energy down another $10 a barrel").into_iter().chain(add("shaking hands before the meeting"));
    let state = after(added.chain([form(Fact::Quote(4)), submit(&[("remove", "yes")])]));
    assert_eq!((sheet(&state).quotes.len(), state.correcting.focus.1.as_str()), (5, "correct-q5"));
}

#[test]
fn ending_keeps_the_changes_and_the_question_before_they_are_lost() {
    let state = after([form(Fact::Quote(1)), submit(&[("remove", "yes")]), Edit::Begin(false)]);
    assert!(!state.correcting.on && state.correcting.unsaved);
    assert!(!sheet(&state).holds(Fact::Quote(1).into()));
    assert!(!state.reduce(Action::Correct(Edit::Download)).correcting.unsaved);
}

#[test]
fn a_correction_takes_along_what_was_found_of_the_facts_before_it() {
    let remove = || [form(Fact::Quote(1)), submit(&[("remove", "yes")])].map(Action::Correct);
    let compared = || Action::Inquire(Inquire::Tell(Finding::Compared(Default::default())));
    let asked = after([]).reduce(Action::Inquire(Inquire::Ask(Question::Compare("Rain.".into()))));
    let told = remove().into_iter().fold(asked.reduce(compared()), |state, action| state.reduce(action));
    assert_eq!(told.inquiry.outcome, Finding::Nothing);
    let late = remove().into_iter().fold(asked, |state, action| state.reduce(action)).reduce(compared());
    assert_eq!(late.inquiry.outcome, Finding::Nothing);
}
