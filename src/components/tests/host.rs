//! The explorer among others in somebody else's page.

use super::*;

#[tokio::test(flavor = "current_thread")]
async fn parts_are_named_by_their_article_too_and_the_outline_goes_on_below_the_hosts() {
    let html = asked(vec![sample::seed()], DAY_BEFORE, Asked { below: 2, ..Asked::default() }).await;
    let names: Vec<&str> = html.split("aria-labelledby=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(names.contains(&"said headline") && names.contains(&"find-label headline"), "{names:?}");
    // An article is no landmark.
    assert!(names.iter().all(|name| name.ends_with(" headline") || *name == "article"), "{names:?}");
    assert!(html.contains("<nav aria-label=\"Parts of this page: Trump Envoy"), "{html}");
    assert!(!html.contains("<header") && !html.contains("<footer"));
    for heading in html.split("<h2").skip(1) {
        assert!(heading.split('>').next().is_some_and(|tag| tag.contains("aria-level=\"4\"")), "{heading}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn on_a_page_of_its_own_a_heading_is_name_enough() {
    let html = page(vec![sample::seed()], DAY_BEFORE).await;
    assert!(html.contains("aria-labelledby=\"said\"") && !html.contains(" headline\""), "{html}");
}
