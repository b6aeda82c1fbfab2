//! Long lists and texts are shown in part at first, so that an article of a megabyte is drawn as quickly as one of a
//! page. What a link led to is always among what is shown.

use super::PartProps;
use crate::marks::Run;
use crate::state::{Action, Fact, Target};
use crate::texts::{self, Lang};
use yew::prelude::*;

/// So many cards of a list are shown at first: more than an article of several pages has.
const CARDS: usize = 100;

/// So many passages of one fact are linked from its card; the text marks them all.
pub(super) const LINKS: usize = 100;

/// So many paragraphs of the article are shown at first.
const PARAGRAPHS: usize = 300;

/// Which cards of `list` are shown, and the button for the others.
pub(super) fn cards(props: &PartProps, list: Vec<u32>, fact: fn(u32) -> Fact) -> (Vec<u32>, Html) {
    let lang = props.lang;
    let all = list.len();
    let shown = shown(list, props.whole, props.target, fact);
    let rest = rest(lang, &props.on_action, all, shown.len());
    (shown, rest)
}

/// The first of `list`, and the one that `target` names.
pub(super) fn shown(list: Vec<u32>, whole: bool, target: Option<Target>, fact: fn(u32) -> Fact) -> Vec<u32> {
    let is_aimed = |at: u32| target == Some(Target::card(fact(at)));
    let places = list.into_iter().enumerate();
    places.filter(|&(place, at)| whole || place < CARDS || is_aimed(at)).map(|(_, at)| at).collect()
}

/// How many of `paragraphs` are shown: the first, up to the one that a link led to with what follows it.
pub(super) fn paragraphs(props: &PartProps, paragraphs: &[Vec<Run>]) -> usize {
    let all = paragraphs.len();
    if props.whole || all <= PARAGRAPHS {
        return all;
    }
    let holds = |paragraph: &Vec<Run>| {
        paragraph.iter().any(|run| run.marks.iter().any(|mark| Some(mark.target) == props.target))
    };
    let aimed = props.target.and_then(|_| paragraphs.iter().rposition(holds)).unwrap_or(0);
    let aimed = aimed.max(props.paragraph.unwrap_or(0) as usize);
    (aimed + PARAGRAPHS / 10).clamp(PARAGRAPHS, all)
}

/// The button that shows `all` where only `shown` are.
pub(super) fn rest(lang: Lang, on_action: &Callback<Action>, all: usize, shown: usize) -> Html {
    if all == shown {
        return Html::default();
    }
    html! {
        <button class="rest" type="button" onclick={on_action.reform(|_| Action::ShowAll)}>
            { texts::show_all(lang, &lang.number(all)) }
        </button>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_shows_its_first_cards_and_the_one_that_a_link_led_to() {
        let list = || (0..1000).collect::<Vec<u32>>();
        assert_eq!(shown(list(), false, None, Fact::Quote), (0..100).collect::<Vec<u32>>());
        let aimed = shown(list(), false, Some(Target::card(Fact::Quote(777))), Fact::Quote);
        assert_eq!((aimed.len(), aimed.last()), (101, Some(&777)));
        assert_eq!(shown(list(), false, Some(Target::card(Fact::Claim(777))), Fact::Quote).len(), 100);
        assert_eq!(shown(list(), true, None, Fact::Quote).len(), 1000);
    }
}
