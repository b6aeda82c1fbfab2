//! The page's main thread.

use yew::prelude::*;

#[component]
fn Page() -> Html {
    html! { <h1>{ "Fact Explorer" }</h1> }
}

fn main() {
    yew::Renderer::<Page>::new().render();
}
