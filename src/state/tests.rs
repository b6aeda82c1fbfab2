use super::*;
use crate::sample;
use engine::facts::ActorId;

const PUTIN: ActorId = ActorId(1);
const USHAKOV: ActorId = ActorId(5);

fn state() -> State {
    State::new(Rc::from(vec![sample::reading()]), &Asked::default(), Some(0))
}

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(state(), |state, action| state.reduce(action))
}

fn asked(article: &str) -> Asked {
    Asked { article: article.to_owned(), ..Asked::default() }
}

fn visit(id: &str) -> Action {
    Action::Visit(Target::parse(id).expect("a link"))
}

#[test]
fn the_only_article_is_open_and_one_of_several_is_chosen_by_name() {
    assert_eq!(state().open, Some(0));
    let two: Rc<[Reading]> = Rc::from(vec![sample::reading(), sample::reading()]);
    assert_eq!(State::new(two.clone(), &asked("nobody"), Some(0)).open, None);
    assert_eq!(State::new(two, &asked("sample"), Some(0)).open, Some(0));
}

#[test]
fn choosing_an_actor_twice_shows_everybody_again() {
    assert_eq!(after([Action::Choose(Some(PUTIN))]).actor, Some(PUTIN));
    assert_eq!(after([Action::Choose(Some(PUTIN)), Action::Choose(Some(PUTIN))]).actor, None);
    assert_eq!(after([Action::Choose(Some(PUTIN)), Action::Choose(None)]).actor, None);
}

#[test]
fn visiting_what_the_filter_hides_lifts_the_filter() {
    assert_eq!(after([Action::Choose(Some(PUTIN)), visit("q2")]).actor, None);
    assert_eq!(after([Action::Choose(Some(USHAKOV)), visit("q2-1")]).actor, Some(USHAKOV));
    assert_eq!(after([Action::Choose(Some(USHAKOV)), visit("a2")]).actor, Some(USHAKOV));
}

#[test]
fn a_link_out_of_a_part_shows_the_whole_and_leaves_no_place_to_go_back_to() {
    let part = after([Action::Ask(Asked { view: View::Quotes, ..Asked::default() })]);
    assert_eq!((part.view, part.open), (View::Quotes, Some(0)));
    assert_eq!((part.reduce(visit("q2")).view, part.reduce(visit("q2")).may_return), (View::Quotes, true));
    assert_eq!((part.reduce(visit("q2-1")).view, part.reduce(visit("q2-1")).may_return), (View::Whole, false));
    assert_eq!(part.reduce(Action::Choose(Some(PUTIN))).view, View::Whole);
}

#[test]
fn a_link_to_no_fact_changes_nothing() {
    let before = state();
    assert_eq!(before.reduce(visit("q99")).reduce(visit("q1-7")), before);
}

#[test]
fn every_visit_counts_and_one_that_a_link_began_can_be_taken_back() {
    let there = after([visit("q1"), visit("q1")]);
    assert_eq!((there.visits, there.may_return), (2, true));
    assert_eq!((there.reduce(Action::Return).target, there.reduce(Action::Return).may_return), (None, false));
    assert!(!after([Action::Arrive(Target::card(Fact::Quote(0)))]).may_return);
}

#[test]
fn a_quote_that_is_not_sure_stands_under_no_name() {
    let sheet = &state().readings[0].sheet.clone();
    let unsure = sheet.quotes.iter().position(|quote| !quote.sure).expect("the sample has one") as u32;
    for actor in 0..sheet.actors.len() as u32 {
        assert!(!shows(sheet, Some(ActorId(actor)), Fact::Quote(unsure)));
    }
    assert!(shows(sheet, None, Fact::Quote(unsure)));
}
