//! The front page of many articles.

use super::*;

fn front() -> archive::Front {
    let story = |name: &str, title: &str| archive::Story {
        name: name.to_owned(),
        title: title.to_owned(),
        published: Date::new(2025, 8, 6),
        quotes: 3,
        ..archive::Story::default()
    };
    let ahead = |deadline, day| archive::Ahead {
        name: "rain-2".to_owned(),
        title: "More <rain>".to_owned(),
        deadline,
        due: Date::new(2025, 8, day),
        demand: format!("mend roof {day}"),
    };
    let newest = vec![story("rain-2", "More <rain>"), story("rain 1", "Rain ahead")];
    archive::Front { count: 40, newest, ahead: vec![ahead(0, 6), ahead(1, 7), ahead(2, 9)], shards: 1, built: None }
}

async fn front_page(now: impl Into<Option<i64>>, zone: Option<&str>) -> String {
    let (files, zone) = (Some("../".to_owned()), zone.map(str::to_owned));
    let asked = Asked { now: now.into(), files, zone, ..Asked::default() };
    let props =
        AppProps { readings: Rc::from([sample::reading()]), front: Rc::new(front()), asked, ..AppProps::default() };
    LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

#[tokio::test(flavor = "current_thread")]
async fn the_front_page_leads_to_the_newest_stories_and_to_deadlines_the_nearest_open_one_first() {
    let html = front_page(DAY_BEFORE, None).await;
    assert!(html.contains("href=\"../rain-2/\"") && html.contains("href=\"../rain%201/\""), "{html}");
    assert!(html.contains("More &lt;rain&gt;") && html.contains("40 stories"), "{html}");
    let due = read(after(&html, "id=\"ahead\""));
    let places = ["mend roof 7", "The last day", "mend roof 9", "2 days left", "Passed since", "mend roof 6"];
    let found: Vec<_> = places.map(|words| due.find(words)).to_vec();
    assert!(found.iter().all(Option::is_some) && found.is_sorted(), "{found:?} {due}");
    assert!(html.contains("href=\"../rain-2/#d2\""));
}

#[tokio::test(flavor = "current_thread")]
async fn the_served_front_page_counts_no_days_and_hides_what_needs_a_script() {
    let html = front_page(None, None).await;
    assert!(!html.contains(" left") && !html.contains("Passed"), "{html}");
    assert!(html.contains("class=\"lookup is-waiting\"") && html.contains("datetime=\"2025-08-09\""), "{html}");
}

#[tokio::test(flavor = "current_thread")]
async fn on_paper_the_front_page_says_when_its_articles_were_read() {
    let front = Rc::new(archive::Front { built: Date::new(2025, 8, 9), ..front() });
    let asked = Asked { addressed: true, files: Some(String::new()), ..Asked::default() };
    let props = AppProps { readings: Rc::from([sample::reading()]), front, asked, ..AppProps::default() };
    let html = LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await;
    assert!(after(&html, "class=\"imprint\"").contains("Facts as of 9 August 2025."), "{html}");
}

#[tokio::test(flavor = "current_thread")]
async fn the_day_is_that_of_the_zone_in_which_the_reader_is_said_to_be() {
    let evening = DAY_BEFORE + 8 * 3_600_000;
    let due = |html: String| read(after(&html, "mend roof 9")).chars().take_while(|c| *c != 'M').collect::<String>();
    assert!(due(front_page(evening, None).await).contains("2 days left"));
    assert!(due(front_page(evening, Some("Asia/Tokyo")).await).contains("1 day left"));
}
