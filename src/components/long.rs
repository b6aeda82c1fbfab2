//! Long lists and texts are shown in part at first, so that an article of a megabyte is drawn as quickly as one of a
//! page. What a link led to is always among what is shown; on paper, and where no script could show more, all is.

use super::PartProps;
use crate::state::{Action, Extent, Fact, State, Target};
use crate::tag::html;
use crate::texts::{self, Lang};
use std::ops::Range;
use yew::prelude::*;

/// So many cards of a list are shown at first: more than an article of several pages has.
const CARDS: usize = 50;

/// So many more whenever more is asked for: they are drawn in the time of a few frames.
pub(super) const MORE: usize = 100;

/// So many passages of one fact are linked from its card; the text marks them all.
pub(super) const LINKS: usize = 100;

/// So many paragraphs are drawn by one part of the page, which is drawn again when they change.
pub(super) const CHUNK: usize = 40;

/// So many such parts are shown at first: some 25,000 words.
pub(super) const CHUNKS: usize = 10;

/// How much of long lists is shown; `None` shows all.
pub(super) fn extent(state: &State) -> Option<Extent> {
    (!state.on_paper && state.now.is_some()).then_some(state.extent)
}

/// Which cards of `list` are shown, and the button for more.
pub(super) fn cards(props: &PartProps, list: Vec<u32>, fact: fn(u32) -> Fact) -> (Vec<u32>, Html) {
    let all = list.len();
    let shown = shown(list, props.extent, props.target, fact);
    let rest = rest(props.lang, &props.on_action, fact(0).letter(), all, shown.len());
    (shown, rest)
}

/// The first of `list`, and the one that `target` names.
pub(super) fn shown(list: Vec<u32>, extent: Option<Extent>, target: Option<Target>, fact: fn(u32) -> Fact) -> Vec<u32> {
    let room = extent.map_or(usize::MAX, |extent| CARDS + MORE * extent.of(fact(0).letter()));
    let is_aimed = |at: u32| target == Some(Target::card(fact(at)));
    let places = list.into_iter().enumerate();
    places.filter(|&(place, at)| place < room || is_aimed(at)).map(|(_, at)| at).collect()
}

/// The chunks of the article that are shown, of so many paragraphs: the first, and those around the one that a link led
/// to, so that a reader goes on reading from there.
pub(super) fn chunks(extent: Option<Extent>, paragraphs: usize, aimed: Option<usize>) -> Vec<Range<usize>> {
    let all = paragraphs.div_ceil(CHUNK);
    let shown = |chunk: &usize| {
        let near = aimed.is_some_and(|aimed| aimed.div_euclid(CHUNK).abs_diff(*chunk) <= 1);
        extent.is_none_or(|extent| extent.of('p') > 0) || *chunk < CHUNKS || near
    };
    let chunks = (0..all).filter(shown);
    chunks.map(|chunk| chunk * CHUNK..((chunk + 1) * CHUNK).min(paragraphs)).collect()
}

/// The button for more of the list of this letter, where not `all` are shown. Of the article it shows the rest.
pub(super) fn rest(lang: Lang, on_action: &Callback<Action>, list: char, all: usize, shown: usize) -> Html {
    if all == shown {
        return Html::default();
    }
    let says = if list == 'p' || all - shown <= MORE {
        texts::show_all(lang, &lang.number(all))
    } else {
        texts::show_more(lang, &lang.number(MORE))
    };
    html! {
        <button class="rest" type="button" onclick={on_action.reform(move |_| Action::ShowMore(list))}>{ says }</button>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_shows_its_first_cards_and_the_one_that_a_link_led_to() {
        let list = || (0..1000).collect::<Vec<u32>>();
        let first = Some(Extent::default());
        let shown = |extent, target| shown(list(), extent, target, Fact::Quote);
        assert_eq!(shown(first, None), (0..50).collect::<Vec<u32>>());
        let aimed = shown(first, Some(Target::card(Fact::Quote(777))));
        assert_eq!((aimed.len(), aimed.last()), (51, Some(&777)));
        assert_eq!(shown(first, Some(Target::card(Fact::Claim(777)))).len(), 50);
        assert_eq!(shown(first.map(|extent| extent.more('q')), None).len(), 150);
        assert_eq!(shown(first.map(|extent| extent.more('c')), None).len(), 50);
        assert_eq!(shown(None, None).len(), 1000, "on paper");
    }

    #[test]
    fn a_long_text_shows_its_beginning_and_what_stands_around_the_aim() {
        let first = Some(Extent::default());
        assert_eq!(chunks(first, 90, None), [0..40, 40..80, 80..90]);
        assert_eq!(chunks(first, 5000, None).last(), Some(&(360..400)));
        assert_eq!(chunks(first, 5000, Some(3001)).split_off(10), [2960..3000, 3000..3040, 3040..3080]);
        assert_eq!(chunks(first.map(|extent| extent.more('p')), 5000, None).len(), 125);
        assert_eq!(chunks(None, 5000, None).len(), 125);
    }
}
