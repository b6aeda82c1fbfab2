//! What is drawn for the ticker too, as a part of the explorer.

use crate::tag::html;
use crate::ticking::Node;
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// The node as Html. Each attribute of an element has to be there whenever it is drawn.
pub(super) fn drawn(node: Node) -> Html {
    match node {
        Node::Words(words) => html! { { words } },
        Node::Element { tag, attributes, children } => {
            let mut element = VTag::new(tag);
            for (name, value) in attributes {
                element.add_attribute(name, value);
            }
            element.add_children(children.into_iter().map(drawn));
            element.into()
        }
    }
}
