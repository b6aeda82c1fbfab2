//! Who met, called or spoke of whom: names in a column, an arc for each connection, and the same in words.

use super::{PartProps, links};
use crate::pictures::{Bond, Tie, ties};
use crate::state::{Action, Filter, Target};
use crate::tag::{classes, html};
use crate::texts::{self, picture as words};
use engine::facts::ActorId;
use yew::prelude::*;

/// Height of a name's row and width of the room for arcs, in the picture's units.
const ROW: usize = 32;
const ROOM: usize = 96;

/// The section on who has to do with whom.
pub(super) fn who_with_whom(props: &PartProps) -> Html {
    let lang = props.lang;
    let PartProps { reading, filter, .. } = props;
    let actor = filter.actor;
    let mut ties = ties(reading);
    // The picture keeps everybody, so that another can be chosen.
    let others = Filter { actor: None, ..filter.clone() };
    ties.retain(|tie| others.shows(reading, tie.fact));
    let shown = |tie: &&Tie| actor.is_none_or(|actor| tie.from == actor || tie.to == actor);
    if !ties.iter().any(|tie| shown(&tie)) {
        return Html::default();
    }
    let mut names: Vec<ActorId> = ties.iter().flat_map(|tie| [tie.from, tie.to]).collect();
    names.sort_unstable();
    names.dedup();
    html! {
        <section class="section" aria-labelledby={links::named_by("ties", props.below)}>
            <h2 id="ties" tabindex="-1" aria-level={links::level(2, props.below)}>{ lang.text(words::TIES) }</h2>
            <p class="section__note">{ lang.text(words::TIES_NOTE) }</p>
            <div class="ties">
                { arcs(&names, &ties, actor) }
                <ul class="ties__names" role="list">
                    for &name in &names {
                        { name_row(props, name) }
                    }
                </ul>
                <ul class="ties__words" role="list">
                    for tie in ties.iter().filter(shown) {
                        <li>{ in_words(props, tie) }</li>
                    }
                </ul>
            </div>
        </section>
    }
}

fn name_row(props: &PartProps, name: ActorId) -> Html {
    let on_click = props.on_action.reform(move |_| Action::Choose(Some(name)));
    let chosen = props.filter.actor == Some(name);
    let (language, dir) = super::masthead::own(props.lang, &props.reading);
    html! {
        <li>
            <button class="ties__name" lang={language} {dir} type="button" aria-pressed={chosen.to_string()} onclick={on_click}>
                { props.reading.name_of(name).to_owned() }
            </button>
        </li>
    }
}

fn in_words(props: &PartProps, tie: &Tie) -> Html {
    let lang = props.lang;
    html! {
        <>
            { links::actor(lang, &props.reading, tie.from) }{ " " }
            <a class="ties__bond" href={Target::card(tie.fact).href()}>{ lang.text(texts::bond(tie.bond)) }</a>{ " " }
            { links::actor(lang, &props.reading, tie.to) }
        </>
    }
}

/// The picture, which says nothing that the words beside it do not. Narrower where there is less room: what must stay
/// round is drawn as the end of a line.
fn arcs(names: &[ActorId], ties: &[Tie], actor: Option<ActorId>) -> Html {
    let (width, height) = (ROOM.to_string(), (names.len() * ROW).to_string());
    let view = ["0 0 ", &width, " ", &height].concat();
    html! {
        <svg class="ties__arcs" viewBox={view} {height} preserveAspectRatio="none" aria-hidden="true">
            for tie in ties {
                <a href={Target::card(tie.fact).href()} tabindex="-1">
                    <path class={class(tie, actor)} d={path(names, tie)} />
                </a>
            }
            for at in 0..names.len() {
                <path class="ties__dot" d={["M", &width, " ", &middle(at).to_string(), "h0"].concat()} />
            }
        </svg>
    }
}

fn class(tie: &Tie, actor: Option<ActorId>) -> Option<String> {
    let bond = match tie.bond {
        Bond::Event(_) => "ties__arc--event",
        Bond::Deadline => "ties__arc--deadline",
        Bond::Words => "ties__arc--words",
    };
    let aside = actor.is_some_and(|actor| tie.from != actor && tie.to != actor);
    classes!("ties__arc", bond, aside.then_some("is-aside"))
}

/// Half an ellipse to the left of the names. Ties of one pair bulge differently, so that none hides another.
fn path(names: &[ActorId], tie: &Tie) -> String {
    let row = |id: ActorId| names.iter().position(|&name| name == id).map_or(0, middle);
    let (top, bottom) = (row(tie.from).min(row(tie.to)), row(tie.from).max(row(tie.to)));
    let nth = match tie.bond {
        Bond::Event(kind) => kind as usize,
        Bond::Deadline => 5,
        Bond::Words => 6,
    };
    let tall = (bottom - top) / 2;
    let wide = (tall + nth * 4).min(ROOM - 4 - nth);
    let [edge, top, wide, tall, bottom] = [ROOM, top, wide, tall, bottom].map(|number| number.to_string());
    ["M", &edge, " ", &top, "A", &wide, " ", &tall, " 0 0 0 ", &edge, " ", &bottom].concat()
}

fn middle(row: usize) -> usize {
    row * ROW + ROW / 2
}
