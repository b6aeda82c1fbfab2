use super::*;
use crate::sample;
use engine::facts::ActorId;
use std::rc::Rc;

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

fn arrive(fragment: &str) -> Action {
    Action::Arrive(Place::parse(fragment).expect("one of ours"))
}

fn fragment(state: &State) -> String {
    state.place().expect("an article of the newsroom").fragment()
}

#[test]
fn the_only_article_is_open_and_one_of_several_is_chosen_by_name() {
    assert_eq!(state().open, Some(0));
    let two: Rc<[Reading]> = Rc::from(vec![sample::reading(), sample::reading()]);
    assert_eq!(State::new(two.clone(), &asked("nobody"), Some(0)).open, None);
    assert_eq!(State::new(two, &asked("sample"), Some(0)).open, Some(0));
}

#[test]
fn an_archive_opens_its_front_page_though_one_article_is_here_and_an_article_that_was_fetched_when_it_is_asked_for() {
    let front = Rc::new(archive::Front { count: 40, ..archive::Front::default() });
    let first = state().in_archive(front, &asked(""));
    assert_eq!(first.open, None);
    let other = Reading::from(crate::library::Seed { name: "other".to_owned(), ..sample::seed() });
    let stocked = first.reduce(Action::Stock(Rc::from([sample::reading(), other])));
    assert_eq!(stocked.open, None);
    assert_eq!(stocked.reduce(Action::Ask(asked("other"))).open, Some(1));
}

#[test]
fn choosing_an_actor_twice_shows_everybody_again() {
    assert_eq!(after([Action::Choose(Some(PUTIN))]).look.filter.actor, Some(PUTIN));
    assert_eq!(after([Action::Choose(Some(PUTIN)), Action::Choose(Some(PUTIN))]).look.filter.actor, None);
    assert_eq!(after([Action::Choose(Some(PUTIN)), Action::Choose(None)]).look.filter.actor, None);
}

#[test]
fn visiting_what_the_filter_hides_lifts_the_filter() {
    assert_eq!(after([Action::Choose(Some(PUTIN)), visit("q2")]).look.filter.actor, None);
    assert_eq!(after([Action::Choose(Some(USHAKOV)), visit("q2-1")]).look.filter.actor, Some(USHAKOV));
    assert_eq!(after([Action::Choose(Some(USHAKOV)), visit("a2")]).look.filter.actor, Some(USHAKOV));
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
    assert!(!after([arrive("q1")]).may_return);
}

#[test]
fn the_address_tells_what_is_seen_and_brings_it_back() {
    let seen = after([
        Action::Narrow(Facet::Kind, "q".to_owned()),
        Action::Choose(Some(USHAKOV)),
        Action::Find("signals".to_owned()),
        Action::Sort(Sort::Day),
        Action::AsOf(engine::calendar::Date::new(2025, 8, 7)),
        visit("q2"),
    ]);
    let address = fragment(&seen);
    let again = after([arrive(&address)]);
    assert_eq!((&again.look, again.target, &again.hits), (&seen.look, seen.target, &seen.hits));
    assert_eq!((fragment(&again), again.outdated, again.hits.len()), (address, None, 1));
    assert_eq!(fragment(&again.reduce(arrive(""))), "");
}

#[test]
fn filters_are_undone_one_by_one_and_all_at_once() {
    let both = after([Action::Narrow(Facet::Kind, "q".to_owned()), Action::Choose(Some(USHAKOV))]);
    assert_eq!(fragment(&both), "actor=a6&kind=q");
    assert_eq!(fragment(&both.reduce(Action::Narrow(Facet::Kind, String::new()))), "actor=a6");
    assert_eq!(fragment(&both.reduce(Action::Find("x".to_owned())).reduce(Action::Clear)), "");
}

#[test]
fn another_of_several_articles_stands_in_the_address_and_is_gone_with_it() {
    let mut other = sample::seed();
    other.name = "other".to_owned();
    let two: Rc<[Reading]> = Rc::from(vec![sample::reading(), Reading::from(other)]);
    let list = State::new(two, &Asked::default(), Some(0));
    let open = list.reduce(Action::Open(Some(1)));
    assert_eq!(fragment(&open), "open=other");
    assert_eq!(list.reduce(arrive("open=other&actor=a6")).open, Some(1));
    assert_eq!(open.reduce(arrive("")).open, None);
}

#[test]
fn a_link_says_when_its_fact_has_changed_moved_or_gone() {
    let link = fragment(&after([visit("q2")]));
    let at = |change: &dyn Fn(&mut crate::library::Seed)| {
        let mut seed = sample::seed();
        change(&mut seed);
        let state = State::new(Rc::from(vec![Reading::from(seed)]), &Asked::default(), Some(0));
        let state = state.reduce(arrive(&link));
        (state.outdated, state.target.map(Target::id))
    };
    assert_eq!(at(&|_| ()), (None, Some("q2".to_owned())));
    assert_eq!(at(&|seed| seed.sheet.quotes[1].speaker = None), (Some(Outdated::Changed), Some("q2".to_owned())));
    assert_eq!(at(&|seed| drop(seed.sheet.quotes.remove(0))), (None, Some("q1".to_owned())));
    assert_eq!(at(&|seed| seed.sheet.quotes.truncate(1)), (Some(Outdated::Gone), None));
    assert_eq!(after([arrive("q2")]).outdated, None, "a link without a print promises nothing");
}

#[test]
fn a_reader_who_goes_on_has_heard_of_the_link_and_hears_of_the_search() {
    let led = after([arrive("q2~000000")]);
    assert_eq!(led.outdated, Some(Outdated::Changed));
    assert_eq!(led.reduce(Action::Tick(1)).outdated, Some(Outdated::Changed));
    for step in [Action::Find("signals".to_owned()), Action::Choose(Some(PUTIN)), Action::Read(1), visit("q1")] {
        assert_eq!(led.reduce(step.clone()).outdated, None, "{step:?}");
    }
}

#[test]
fn a_reader_s_own_article_is_in_no_address() {
    assert_eq!(after([Action::Desk(Step::Open)]).place(), None);
}
