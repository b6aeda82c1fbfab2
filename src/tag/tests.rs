use super::{classes, html};
use yew::virtual_dom::VNode;
use yew::{Html, LocalServerRenderer, Properties, component};

#[derive(Properties, PartialEq)]
struct ShownProps {
    html: Html,
}

#[component]
fn Shown(props: &ShownProps) -> Html {
    props.html.clone()
}

async fn shown(html: Html) -> String {
    LocalServerRenderer::<Shown>::with_props(ShownProps { html }).hydratable(false).render().await
}

#[tokio::test(flavor = "current_thread")]
async fn attributes_have_their_values_and_are_left_out_without_one() {
    let (lang, title, none) = ("nb", String::from("\"<1>\""), None::<String>);
    let classes = classes!("card", None, Some("is-aimed"));
    assert_eq!(
        shown(html! { <p class={classes} {lang} aria-label={title} data-at={none} hidden=true>{ "Oslo" }</p> }).await,
        r#"<p lang="nb" aria-label="&quot;&lt;1&gt;&quot;" hidden="hidden" class="card is-aimed">Oslo</p>"#
    );
    assert_eq!(
        shown(html! { <p class={classes!(None, None)} id="p1" hidden=false><br/></p> }).await,
        r#"<p id="p1"><br></p>"#
    );
    assert_eq!(
        shown(html! { <input type="search" value={String::from("x")} /> }).await,
        r#"<input value="x" type="search">"#
    );
}

#[tokio::test(flavor = "current_thread")]
async fn what_stands_in_an_element_keeps_its_order_and_stays_text() {
    let list = |names: &[&'static str], rest: Option<u8>| {
        html! {
            <ul>
                for name in names.iter().copied() {
                    <li>{ name }</li>
                    { ", " }
                }
                if let Some(rest @ 1..) = rest {
                    <li>{ rest.to_string() }{ " more" }</li>
                } else if rest.is_some() {
                    "all"
                } else {
                    <><b>{ Some("?") }</b>{ vec![html! { "!" }, html! { { None::<Html> } }] }</>
                }
            </ul>
        }
    };
    assert_eq!(
        shown(list(&["<b>", "&"], Some(2))).await,
        "<ul><li>&lt;b&gt;</li>, <li>&amp;</li>, <li>2 more</li></ul>"
    );
    assert_eq!(shown(list(&[], Some(0))).await, "<ul>all</ul>");
    assert_eq!(shown(list(&[], None)).await, "<ul><b>?</b>!</ul>");
}

/// Or Yew would take a later element for an earlier one, and what the reader opened would close.
#[test]
fn what_is_not_there_leaves_its_place() {
    let nodes = |is_there, count: usize| {
        let drawn = html! {
            <p>
                if is_there { <i/><b/> }
                for _ in 0..count { <s/> }
                { is_there.then_some("x") }
                <details/>
            </p>
        };
        match drawn {
            VNode::VTag(tag) => match tag.children() {
                Some(VNode::VList(list)) => list.len(),
                other => panic!("{other:?}"),
            },
            other => panic!("{other:?}"),
        }
    };
    assert_eq!([nodes(false, 0), nodes(true, 1), nodes(true, 3)], [4; 3]);
}
