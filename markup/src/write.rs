//! The calls that build what was written.

use crate::node::{Attribute, Element, Node, Root, Value};
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Ident, Lit, LitStr};

/// Attributes that are there or not, of those of HTML.
const FLAGS: &[&str] =
    &["autofocus", "disabled", "hidden", "inert", "multiple", "novalidate", "open", "readonly", "required", "selected"];

/// An expression of the type `yew::Html`.
pub(crate) fn root(root: &Root) -> TokenStream {
    let tag = tag_at(0);
    let (built, done) = match &root.0 {
        Node::Element(element) => (built(element, 0), quote!(#tag.done())),
        Node::Fragment(nodes) => (fragment(nodes, 0), quote!(#tag.done())),
        node => (fragment([node], 0), quote!(#tag.only())),
    };
    quote!({ #built #done })
}

/// A name that no expression of the caller's can mean.
fn tag_at(depth: usize) -> Ident {
    Ident::new(&format!("tag_{depth}"), Span::mixed_site())
}

/// Statements that add `node` to the tag of this depth.
fn put(node: &Node, depth: usize) -> TokenStream {
    let tag = tag_at(depth);
    match node {
        Node::Element(element) => ended(built(element, depth + 1), depth),
        Node::Fragment(nodes) => put_list(nodes, depth),
        Node::Words(Lit::Str(words)) => quote!(#tag.words(#words);),
        Node::Words(other) => quote!(#tag.put(#other);),
        Node::Expression(expression) => quote!(#tag.put({ #expression });),
        Node::If(choice) => {
            let (condition, then) = (&choice.condition, branch(&choice.then, depth));
            let otherwise = branch(&choice.otherwise, depth);
            quote!(if #condition { #then } else { #otherwise })
        }
        Node::For { pattern, of, body } => {
            let list = tag_at(depth + 1);
            let puts = body.iter().map(|node| put(node, depth + 1));
            let built = quote! {
                let mut #list = crate::tag::Tag::fragment();
                for #pattern in #of { #(#puts)* }
            };
            ended(built, depth)
        }
    }
}

/// One node, whatever stands in the branch.
fn branch(nodes: &[Node], depth: usize) -> TokenStream {
    match nodes {
        [node] => put(node, depth),
        nodes => put_list(nodes, depth),
    }
}

fn put_list(nodes: &[Node], depth: usize) -> TokenStream {
    let tag = tag_at(depth);
    match nodes {
        [] => quote!(#tag.nothing();),
        nodes => ended(fragment(nodes, depth + 1), depth),
    }
}

/// A statement that puts what was `built` one step deeper into the tag of this depth.
fn ended(built: TokenStream, depth: usize) -> TokenStream {
    let (outer, tag) = (tag_at(depth), tag_at(depth + 1));
    quote!({ #built #tag.end(&mut #outer); })
}

/// Statements that build a fragment as the tag of this depth.
fn fragment<'n>(nodes: impl IntoIterator<Item = &'n Node>, depth: usize) -> TokenStream {
    let tag = tag_at(depth);
    let puts = nodes.into_iter().map(|node| put(node, depth));
    quote!(let mut #tag = crate::tag::Tag::fragment(); #(#puts)*)
}

/// Statements that build an element as the tag of this depth.
fn built(element: &Element, depth: usize) -> TokenStream {
    let (tag, name) = (tag_at(depth), element.name.to_string());
    let (mut sets, mut listed) = (Vec::new(), Vec::new());
    for attribute in &element.attributes {
        match special(attribute, &name, &tag) {
            Some(set) => sets.push(set),
            None => listed.push(attribute),
        }
    }
    // As Yew writes them: those that are there or not behind the others, the class last.
    listed.sort_by_key(|attribute| (attribute.name.value() == "class", is_flag(attribute)));
    let names: Vec<_> = listed.iter().map(|attribute| &attribute.name).collect();
    let literals: Option<Vec<_>> = listed.iter().map(|attribute| text_of(attribute)).collect();
    let start = match literals {
        Some(literals) => quote! {
            let mut #tag = crate::tag::Tag::new(
                #name,
                &[#((#names, ::yew::virtual_dom::AttributeOrProperty::Static(#literals))),*],
            );
        },
        None => {
            let values = listed.iter().map(|attribute| set(attribute, &tag));
            quote! { let mut #tag = crate::tag::Tag::with(#name, &[#(#names),*]); #(#values)* }
        }
    };
    let puts = element.children.iter().map(|node| put(node, depth));
    quote!(#start #(#sets)* #(#puts)*)
}

fn is_flag(attribute: &Attribute) -> bool {
    FLAGS.contains(&attribute.name.value().as_str())
}

/// The value that is known where it is written.
fn text_of(attribute: &Attribute) -> Option<&LitStr> {
    match &attribute.value {
        Value::Literal(Lit::Str(text)) => Some(text),
        _ => None,
    }
}

/// Sets the next of the attributes that are listed.
fn set(attribute: &Attribute, tag: &Ident) -> TokenStream {
    if let Some(text) = text_of(attribute) {
        return quote!(#tag.text(#text););
    }
    let value = expression(&attribute.value);
    let span = attribute.name.span();
    match is_flag(attribute) {
        true => quote_spanned!(span=> #tag.flag(#value);),
        false => quote_spanned!(span=> #tag.value(#value);),
    }
}

/// What is no attribute to Yew: listeners, keys, references and what stands in a field.
fn special(attribute: &Attribute, element: &str, tag: &Ident) -> Option<TokenStream> {
    let (name, value) = (attribute.name.value(), expression(&attribute.value));
    match name.as_str() {
        "key" => Some(quote!(#tag.key(#value);)),
        "value" if matches!(element, "input" | "textarea") => Some(quote!(#tag.field(#value);)),
        "ref" => Some(quote!(#tag.refer(#value);)),
        name if name.starts_with("on") => {
            let event = Ident::new(name, attribute.name.span());
            Some(quote_spanned!(event.span()=>
                #tag.listen(#value, |callback| ::std::rc::Rc::new(::yew::html::#event::Wrapper::new(callback)));
            ))
        }
        _ => None,
    }
}

fn expression(value: &Value) -> TokenStream {
    match value {
        Value::Literal(literal) => quote!(#literal),
        Value::Expression(expression) => quote!({ #expression }),
    }
}
