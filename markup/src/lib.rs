//! Yew's `html!` for elements, in fewer bytes: `docs/bytes.md` says how many.
//!
//! What Yew's own macro writes is quick: each element is one expression, whose parts are moved into their places. In a
//! module built for size that is most of the code that there is. This one writes the same elements as a row of calls,
//! which add to what is being built; what it builds, and how that is drawn, is Yew's.
//!
//! It knows elements, fragments, words, expressions, `if` and `for`. A component is written with Yew's, and so is what a
//! `textarea` begins with.

mod node;
mod write;

use node::Root;
use proc_macro::TokenStream;
use syn::parse_macro_input;

/// `<p class="due">{ words }</p>` as `yew::Html`, by way of the `Tag` of the crate that writes it.
///
/// - An attribute's value is a literal or an expression in braces, `{name}` is short for `name={name}`. Attributes that
///   are there or not, as `hidden`, take a `bool`; `on…` takes a callback, `key`, `ref` and a
///   field's `value` what Yew's do.
/// - What stands in an element: elements, literals, `{ expression }`, `if` with its `else`, `for`. Each is one
///   node to Yew, however much is in it, so that what comes after keeps its place.
#[proc_macro]
pub fn html(input: TokenStream) -> TokenStream {
    let root = parse_macro_input!(input as Root);
    write::root(&root).into()
}
