//! The page as HTML, rendered natively.

use crate::app::{App, AppProps};
use crate::library::Seed;
use crate::reading::Reading;
use crate::sample;
use crate::state::{Asked, View};
use engine::calendar::Date;
use engine::facts::{Change, Correction, FactId};
use std::rc::Rc;
use yew::LocalServerRenderer;

mod front;
mod host;
mod ticking;

/// 2025-08-07T12:00:00Z
const DAY_BEFORE: i64 = 1_754_568_000_000;

async fn page(seeds: Vec<Seed>, now: impl Into<Option<i64>>) -> String {
    asked(seeds, now, Asked::default()).await
}

async fn asked(seeds: Vec<Seed>, now: impl Into<Option<i64>>, asked: Asked) -> String {
    let readings: Rc<[Reading]> = seeds.into_iter().map(Reading::from).collect();
    let front = Rc::new(archive::Front { built: Date::new(2025, 8, 6), ..archive::Front::default() });
    let props = AppProps { readings, front, asked: Asked { now: now.into(), ..asked }, ..AppProps::default() };
    LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

fn after<'h>(html: &'h str, words: &str) -> &'h str {
    html.split_once(words).unwrap_or_else(|| panic!("{words} is in {html}")).1
}

/// What a reader would read: the text between the tags.
fn read(html: &str) -> String {
    html.split('<').filter_map(|piece| Some(piece.split_once('>')?.1)).collect()
}

#[tokio::test(flavor = "current_thread")]
async fn headline_dateline_and_date_come_first() {
    let html = page(vec![sample::seed()], DAY_BEFORE).await;
    let text = read(&html);
    assert!(read(after(&html, "<h1")).starts_with("Trump Envoy Meets Putin"));
    assert!(text.contains("Moscow") && text.contains("Published Wednesday 6 August 2025"), "{text}");
}

#[tokio::test(flavor = "current_thread")]
async fn what_is_known_of_the_data_can_be_held_against_the_article() {
    let mut seed = sample::seed();
    assert!(!page(vec![seed.clone()], DAY_BEFORE).await.contains("id=\"about\""), "nobody reckoned its numbers");
    seed.sha256 = crate::library::Hashes { text: [0xab; 32], sheet: [7; 32] };
    let text = read(after(&page(vec![seed], DAY_BEFORE).await, "id=\"about\""));
    let numbers = ["ab".repeat(32), "07".repeat(32)];
    assert!(
        numbers.iter().all(|number| text.contains(number)) && text.contains("Corrected by editorsnothing"),
        "{text}"
    );
    assert!(text.contains("Check again") && text.contains("Compare with today’s text"), "{text}");
}

#[tokio::test(flavor = "current_thread")]
async fn a_deadline_ahead_is_counted_down_to_the_end_of_its_day_in_the_closing_zone() {
    let text = read(&page(vec![sample::seed()], DAY_BEFORE).await);
    assert!(text.contains("1 day 16 hours left"), "{text}");
    assert!(text.contains("End of Friday 8 August 2025, New York time"), "{text}");
    assert!(text.contains("Where you are (UTC): Saturday 9 August 2025 at 04:00"), "{text}");
}

#[tokio::test(flavor = "current_thread")]
async fn those_who_said_it_together_stand_under_the_words_together() {
    let mut seed = sample::seed();
    seed.sheet.quotes[0].with = vec![engine::facts::ActorId(5)];
    let html = page(vec![seed], DAY_BEFORE).await;
    let card = read(after(&html, "id=\"q1\"").split("card__foot").next().expect("a card"));
    assert!(card.contains("Donald Trump") && card.contains("Yuri Ushakov"), "{card}");
}

#[tokio::test(flavor = "current_thread")]
async fn a_deadline_behind_says_how_long_ago_it_passed() {
    let text = read(&page(vec![sample::seed()], DAY_BEFORE + 10 * 86_400_000).await);
    assert!(text.contains("Passed 8 days ago"), "{text}");
    assert!(text.contains("How it stood on Sunday 17 August 2025"), "{text}");
}

#[tokio::test(flavor = "current_thread")]
async fn without_a_zone_the_countdown_is_approximate_and_says_so() {
    let mut seed = sample::seed();
    seed.sheet.deadlines[0].zone = None;
    let text = read(&page(vec![seed], DAY_BEFORE).await);
    assert!(text.contains("about 1 day 12 hours left") && text.contains("does not tell whose clock counts"), "{text}");
}

#[tokio::test(flavor = "current_thread")]
async fn where_no_clock_runs_the_day_stands_in_the_place_of_the_countdown() {
    let html = page(vec![sample::seed()], None).await;
    let text = read(after(&html, "class=\"deadline-card__clock\""));
    assert!(text.starts_with("8 August 2025Read the time leftEnd of Friday 8 August 2025, New York time"), "{text}");
    assert!(text.contains("In UTC: Saturday 9 August 2025 at 04:00"), "{text}");
    assert!(!html.contains("hours left") && !html.contains("Passed"));
}

#[tokio::test(flavor = "current_thread")]
async fn without_a_deadline_there_is_no_hero() {
    let mut seed = sample::seed();
    seed.sheet.deadlines.clear();
    let html = page(vec![seed], DAY_BEFORE).await;
    assert!(!html.contains("hero") && !html.contains("#deadline"));
}

#[tokio::test(flavor = "current_thread")]
async fn a_quote_that_is_not_sure_shows_no_name() {
    let html = page(vec![sample::seed()], DAY_BEFORE).await;
    let card = after(&html, "id=\"q4\"").split("</li>").next().unwrap_or("");
    assert!(card.contains("Speaker not confirmed") && !card.contains("actor-link"), "{card}");
    let sure = after(&html, "id=\"q2\"").split("</li>").next().unwrap_or("");
    assert!(read(sure).contains("Yuri Ushakov"), "{sure}");
}

#[tokio::test(flavor = "current_thread")]
async fn where_no_name_is_sure_the_articles_own_words_stand_in_its_place() {
    let mut seed = sample::seed();
    seed.sheet.quotes[1].sure = false;
    let source = seed.sheet.quotes[1].source.expect("words").of(&seed.article.text).to_owned();
    let html = page(vec![seed], DAY_BEFORE).await;
    let card = after(&html, "id=\"q2\"").split("</li>").next().unwrap_or("");
    assert!(read(card).contains(&["“", &source, "”"].concat()) && !card.contains("actor-link"), "{card}");
    assert!(card.contains("The article gives these words") && !card.contains("not reliable here"), "{card}");
}

#[tokio::test(flavor = "current_thread")]
async fn an_editors_correction_is_told_on_the_card_and_a_removed_fact_is_gone() {
    let mut seed = sample::seed();
    let correction = |fact, change| Correction {
        fact,
        change,
        reason: "Heard on the tape.".to_owned(),
        date: Date { year: 2025, month: 8, day: 7 },
        editor: "AB".to_owned(),
    };
    let set = Change::Set { field: "speaker".into(), from: "Donald Trump".into(), to: "Yuri Ushakov".into() };
    let due = Change::Set { field: "due_to".into(), from: "2025-08-08".into(), to: "2025-08-09".into() };
    let kind = Change::Set { field: "kind".into(), from: String::new(), to: "organization".into() };
    seed.sheet.corrections = vec![
        correction(FactId::Quote(1), set),
        correction(FactId::Quote(2), Change::Removed),
        correction(FactId::Deadline(0), due),
        correction(FactId::Actor(0), kind),
    ];
    let html = page(vec![seed], DAY_BEFORE).await;
    let told = "Corrected on 7 August 2025 by AB. Speaker: “Yuri Ushakov”, not “Donald Trump”. Heard on the tape.";
    assert!(read(after(&html, "id=\"q2\"")).contains(told), "{html}");
    assert!(!html.contains("id=\"q3\"") && !html.contains("q3-1"));
    assert!(read(after(&html, "id=\"d1\"")).contains("Last day: 9 August 2025, not 8 August 2025."), "{html}");
    assert!(read(after(&html, "id=\"a1\"")).contains("Kind: Organization."), "{html}");
}

#[tokio::test(flavor = "current_thread")]
async fn the_switch_to_correct_stands_on_our_own_page_only_and_readers_see_no_more_of_it() {
    let own = asked(vec![sample::seed()], DAY_BEFORE, Asked { addressed: true, ..Asked::default() }).await;
    assert!(own.contains("Correct facts") && !own.contains("class=\"correct\"") && !own.contains("<form"), "{own}");
    assert!(!page(vec![sample::seed()], DAY_BEFORE).await.contains("Correct facts"));
    let served = asked(vec![sample::seed()], None, Asked { addressed: true, ..Asked::default() }).await;
    assert!(served.contains("correct-facts is-waiting"), "without a script nothing would happen, so it is not seen");
    assert!(!own.contains("is-waiting"));
}

#[tokio::test(flavor = "current_thread")]
async fn what_an_article_says_stays_text() {
    let mut seed = sample::seed();
    let evil = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    seed.article.title = evil.to_owned();
    seed.article.dateline = evil.to_owned();
    seed.article.text.push_str(evil);
    let html = page(vec![seed], DAY_BEFORE).await;
    assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
}

#[tokio::test(flavor = "current_thread")]
async fn the_article_is_whole_whatever_is_marked() {
    let seed = sample::seed();
    let html = page(vec![seed.clone()], DAY_BEFORE).await;
    let shown = html_escape_back(&read(after(&html, "<article")));
    for line in seed.article.text.lines().filter(|line| !line.is_empty()) {
        assert!(shown.contains(line), "{line}\n{shown}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn nothing_found_and_nothing_given_are_said_in_words() {
    let mut seed = sample::seed();
    seed.sheet = Default::default();
    assert!(read(&page(vec![seed], DAY_BEFORE).await).contains("No facts were found"));
    assert!(read(&page(Vec::new(), DAY_BEFORE).await).contains("There is no article here yet."));
}

#[tokio::test(flavor = "current_thread")]
async fn whatever_a_picture_shows_stands_beside_it_in_words() {
    let html = page(vec![sample::seed()], DAY_BEFORE).await;
    let ties = read(after(&html, "id=\"ties\""));
    assert!(ties.contains("Donald Trump set a deadline for Kremlin"), "{ties}");
    assert!(ties.contains("Yuri Ushakov spoke of Donald Trump"), "{ties}");
    let pictures: Vec<&str> = html.split("<svg").skip(1).filter_map(|rest| rest.split('>').next()).collect();
    assert!(pictures.len() > 3 && pictures.iter().all(|tag| tag.contains("aria-hidden=\"true\"")), "{pictures:?}");
}

#[tokio::test(flavor = "current_thread")]
async fn every_link_inside_the_page_leads_somewhere() {
    let html = page(vec![sample::seed()], DAY_BEFORE).await;
    for link in html.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        let card = ["id=\"", link, "\""].concat();
        let passage = html.split("data-passages=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let marked = passage.flat_map(|ids| ids.split(' ')).any(|id| id == link);
        assert!(html.contains(&card) || marked, "#{link} leads nowhere");
    }
}

fn html_escape_back(text: &str) -> String {
    text.replace("&quot;", "\"").replace("&#x27;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

#[tokio::test(flavor = "current_thread")]
async fn a_part_shows_its_own_cards_and_the_way_to_the_whole() {
    let quotes = Asked { view: View::Quotes, ..Asked::default() };
    let html = asked(vec![sample::seed()], DAY_BEFORE, quotes).await;
    assert!(html.contains("id=\"q1\"") && !html.contains("id=\"a1\"") && !html.contains("<article"), "{html}");
    assert!(read(&html).contains("All facts of this article"));
}

#[tokio::test(flavor = "current_thread")]
async fn every_kind_of_card_can_stand_alone() {
    for id in ["a1", "q2", "c1", "t1", "d1"] {
        let card = Asked { view: View::parse("", id), ..Asked::default() };
        let html = asked(vec![sample::seed()], DAY_BEFORE, card).await;
        assert_eq!(html.matches("class=\"card ").count(), 1, "{html}");
        assert!(html.contains(&format!("id=\"{id}\"")), "{html}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn every_card_and_the_page_can_be_embedded() {
    let html = page(vec![sample::seed()], DAY_BEFORE).await;
    let cards = html.matches("class=\"card ").count();
    assert!(cards > 10);
    assert_eq!(html.matches("data-embed=\"").count(), cards + 1, "{html}");
}

#[tokio::test(flavor = "current_thread")]
async fn headings_take_their_level_from_the_host_page() {
    let html = asked(vec![sample::seed()], DAY_BEFORE, Asked { below: 2, ..Asked::default() }).await;
    assert!(after(&html, "<h1").split('>').next().is_some_and(|tag| tag.contains("aria-level=\"3\"")));
    assert!(!page(vec![sample::seed()], DAY_BEFORE).await.contains("aria-level"));
}

#[tokio::test(flavor = "current_thread")]
async fn the_host_page_may_say_where_its_readers_live() {
    let moscow = Asked { zone: Some("Europe/Moscow".to_owned()), ..Asked::default() };
    let text = read(&asked(vec![sample::seed()], DAY_BEFORE, moscow).await);
    assert!(text.contains("Where you are (Moscow): Saturday 9 August 2025 at 07:00"), "{text}");
}

#[tokio::test(flavor = "current_thread")]
async fn a_moved_deadline_says_what_it_replaced_and_the_old_one_where_it_went() {
    let mut seed = sample::seed();
    let mut later = seed.sheet.deadlines[0].clone();
    (later.due_from, later.due_to) = (Date::new(2025, 9, 1), Date::new(2025, 9, 1));
    later.replaces = Some(engine::facts::DeadlineId(0));
    later.due = None;
    seed.sheet.deadlines.push(later);
    let html = page(vec![seed], DAY_BEFORE).await;
    assert!(!html.contains("times__bar--due"), "nothing falls due on the day that was moved");
    let first = read(after(&html, "id=\"d2\"").split("id=\"d1\"").next().expect("the new one leads"));
    assert!(first.contains("25 days") || first.contains("25 day"), "{first}");
    assert!(first.contains("Instead ofFriday 8 August 2025"), "{first}");
    let old = read(after(&html, "id=\"d1\""));
    let clock = old.split("Demanded").next().expect("terms");
    assert!(clock.contains("Moved to Monday 1 September 2025") && !clock.contains(" left"), "{clock}");
    let sure = old.split("Demanded").nth(1).and_then(|terms| terms.split("The story").next()).expect("terms");
    assert!(!sure.contains("countdown"), "no clock runs to a day that was moved: {sure}");
}

#[tokio::test(flavor = "current_thread")]
async fn the_story_tells_every_sentence_that_states_the_deadline() {
    let seed = sample::seed();
    let html = page(vec![seed.clone()], DAY_BEFORE).await;
    let story =
        html_escape_back(&read(after(&html, "class=\"story why\"").split("</details>").next().expect("its end")));
    for statement in &seed.sheet.deadlines[0].statements {
        assert!(story.contains(statement.span.of(&seed.article.text)), "{story}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn on_paper_cards_and_sentences_share_their_numbers() {
    let html = page(vec![sample::seed()], DAY_BEFORE).await;
    let card = read(after(&html, "id=\"q2\"").split("</li>").next().expect("a card"));
    let number: String = after(&card, "In the article: ").chars().take_while(char::is_ascii_digit).collect();
    let passage = after(&html, "data-passages=\"q2-1\"");
    let next = passage.split("data-number=\"").nth(1).and_then(|rest| rest.split('"').next());
    assert_eq!(next, Some(number.as_str()));
    // The links of a deadline tell the same numbers on screen.
    let links = after(&html, "class=\"deadline-card__statements\"").split("</p>").next().expect("its links");
    assert!(links.matches("href=\"").count() > 1, "{links}");
    for link in links.split("href=\"").skip(1) {
        let (passage, words) = link.split_once('"').expect("an address");
        let told = read(words).chars().filter(char::is_ascii_digit).collect::<String>();
        let passage = passage.rsplit('#').next().expect("a place");
        let number = after(&html, &["data-passages=\"", passage].concat()).split("data-number=\"").nth(1);
        assert_eq!(number.and_then(|rest| rest.split('"').next()), Some(told.as_str()), "{passage}");
    }
    let own = asked(vec![sample::seed()], None, Asked { addressed: true, ..Asked::default() }).await;
    assert!(own.contains("class=\"imprint\"") && !html.contains("class=\"imprint\""));
}
