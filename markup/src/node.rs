//! What is written between the braces of the macro.

use proc_macro2::{Delimiter, Span, TokenStream};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{Error, Expr, Ident, Lit, LitStr, Pat, Result, Token, braced};

/// One node, or several in a fragment without a name.
pub(crate) struct Root(pub(crate) Node);

/// What may stand in an element.
pub(crate) enum Node {
    Element(Element),
    /// What stands between `<>` and `</>`.
    Fragment(Vec<Node>),
    /// A literal.
    Words(Lit),
    /// An expression in braces.
    Expression(TokenStream),
    If(If),
    For {
        pattern: Pat,
        of: Expr,
        body: Vec<Node>,
    },
}

/// `if`, `else if` and `else`.
pub(crate) struct If {
    pub(crate) condition: Expr,
    pub(crate) then: Vec<Node>,
    pub(crate) otherwise: Vec<Node>,
}

/// An element with all that is in it.
pub(crate) struct Element {
    pub(crate) name: Ident,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) children: Vec<Node>,
}

/// `name="value"`, `name={value}` or `{name}`.
pub(crate) struct Attribute {
    /// As it is in HTML: `aria-label`.
    pub(crate) name: LitStr,
    pub(crate) value: Value,
}

pub(crate) enum Value {
    Literal(Lit),
    Expression(TokenStream),
}

impl Parse for Root {
    fn parse(input: ParseStream) -> Result<Self> {
        let node = if input.is_empty() { Node::Fragment(Vec::new()) } else { input.parse()? };
        match input.is_empty() {
            true => Ok(Self(node)),
            false => Err(input.error("one node is expected: put several between <> and </>")),
        }
    }
}

impl Parse for Node {
    fn parse(input: ParseStream) -> Result<Self> {
        if input.peek(Token![<]) {
            return tag(input);
        }
        if input.peek(Token![if]) {
            return Ok(Self::If(input.parse()?));
        }
        if input.peek(Token![for]) {
            input.parse::<Token![for]>()?;
            let pattern = Pat::parse_single(input)?;
            input.parse::<Token![in]>()?;
            return Ok(Self::For { pattern, of: Expr::parse_without_eager_brace(input)?, body: body(input)? });
        }
        if input.peek(Lit) {
            return Ok(Self::Words(input.parse()?));
        }
        Ok(match in_braces(input)? {
            Value::Literal(literal) => Self::Words(literal),
            Value::Expression(expression) => Self::Expression(expression),
        })
    }
}

/// An element or a fragment.
fn tag(input: ParseStream) -> Result<Node> {
    let start = input.parse::<Token![<]>()?;
    if input.peek(Token![>]) {
        input.parse::<Token![>]>()?;
        let children = until_end(input, "", start.span())?;
        input.parse::<Token![>]>()?;
        return Ok(Node::Fragment(children));
    }
    let name = Ident::parse_any(input)?;
    if name.to_string().starts_with(|first: char| first.is_ascii_uppercase()) {
        return Err(Error::new(name.span(), "a component is drawn by Yew's own macro, yew::html!"));
    }
    let mut attributes: Vec<Attribute> = Vec::new();
    while !input.peek(Token![>]) && !input.peek(Token![/]) {
        let attribute: Attribute = input.parse()?;
        if attributes.iter().any(|other| other.name.value() == attribute.name.value()) {
            return Err(Error::new(attribute.name.span(), format!("{} is there twice", attribute.name.value())));
        }
        attributes.push(attribute);
    }
    let children = if input.parse::<Option<Token![/]>>()?.is_some() {
        Vec::new()
    } else {
        input.parse::<Token![>]>()?;
        let children = until_end(input, &name.to_string(), name.span())?;
        let end = Ident::parse_any(input)?;
        if end != name {
            return Err(Error::new(end.span(), format!("</{name}> is expected here")));
        }
        children
    };
    input.parse::<Token![>]>()?;
    Ok(Node::Element(Element { name, attributes, children }))
}

/// Every node up to `</`, which is read too.
fn until_end(input: ParseStream, name: &str, start: Span) -> Result<Vec<Node>> {
    let mut nodes = Vec::new();
    while !(input.peek(Token![<]) && input.peek2(Token![/])) {
        if input.is_empty() {
            return Err(Error::new(start, format!("</{name}> is missing")));
        }
        nodes.push(input.parse()?);
    }
    input.parse::<Token![<]>()?;
    input.parse::<Token![/]>()?;
    Ok(nodes)
}

/// Nodes in braces.
fn body(input: ParseStream) -> Result<Vec<Node>> {
    let nodes;
    braced!(nodes in input);
    let mut body = Vec::new();
    while !nodes.is_empty() {
        body.push(nodes.parse()?);
    }
    Ok(body)
}

impl Parse for If {
    fn parse(input: ParseStream) -> Result<Self> {
        input.parse::<Token![if]>()?;
        let condition = Expr::parse_without_eager_brace(input)?;
        let then = body(input)?;
        let otherwise = match input.parse::<Option<Token![else]>>()? {
            None => Vec::new(),
            Some(_) if input.peek(Token![if]) => vec![Node::If(input.parse()?)],
            Some(_) => body(input)?,
        };
        Ok(Self { condition, then, otherwise })
    }
}

impl Parse for Attribute {
    fn parse(input: ParseStream) -> Result<Self> {
        if input.peek(syn::token::Brace) {
            let content;
            braced!(content in input);
            let name = Ident::parse_any(&content)?;
            let value = Value::Expression(quote::quote!(#name));
            return Ok(Self { name: LitStr::new(&name.unraw().to_string(), name.span()), value });
        }
        let first = Ident::parse_any(input)?;
        let mut name = first.unraw().to_string();
        while input.parse::<Option<Token![-]>>()?.is_some() {
            name = format!("{name}-{}", Ident::parse_any(input)?);
        }
        input.parse::<Token![=]>()?;
        let value = if input.peek(Lit) { Value::Literal(input.parse()?) } else { in_braces(input)? };
        Ok(Self { name: LitStr::new(&name, first.span()), value })
    }
}

/// What stands in braces: a literal alone, or any expression.
fn in_braces(input: ParseStream) -> Result<Value> {
    input.step(|cursor| match cursor.group(Delimiter::Brace) {
        Some((content, _, rest)) => {
            let content = content.token_stream();
            let value = syn::parse2(content.clone()).map_or(Value::Expression(content), Value::Literal);
            Ok((value, rest))
        }
        None => Err(cursor.error("an element, words, an expression in braces, `if` or `for` is expected")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(markup: &str, why: &str) {
        match syn::parse_str::<Root>(markup) {
            Ok(_) => panic!("{markup} was read"),
            Err(error) => assert_eq!(error.to_string(), why, "{markup}"),
        }
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        refused("<p><b></p>", "</b> is expected here");
        refused("<p><b></b>", "</p> is missing");
        refused("<p/><p/>", "one node is expected: put several between <> and </>");
        refused("<Part/>", "a component is drawn by Yew's own macro, yew::html!");
        refused(r#"<p id="a" {id}/>"#, "id is there twice");
        refused("<p>words</p>", "an element, words, an expression in braces, `if` or `for` is expected");
    }

    #[test]
    fn an_attribute_has_the_name_that_it_has_in_html() {
        let Ok(Root(Node::Element(element))) = syn::parse_str(r#"<a aria-label="x" type="y" {href} for={id}/>"#) else {
            panic!("it is an element")
        };
        let names: Vec<_> = element.attributes.iter().map(|attribute| attribute.name.value()).collect();
        assert_eq!(names, ["aria-label", "type", "href", "for"]);
    }
}
