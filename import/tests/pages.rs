//! Pages of news sites, and what of them is the article. As many parts that are none as parts that are.

use expect_test::{Expect, expect};
use import::{Refusal, import};

const ONE: &str = "The council of Oslo voted on Tuesday to close the old harbour to lorries, after a winter in which the quay sank twice.";
const TWO: &str = "“We waited too long,” the mayor, Ann Berg, told reporters on the steps of the town hall, where a small crowd had come.";

fn shown(html: &str) -> String {
    match import("page.html", html.as_bytes()) {
        Err(refusal) => format!("refused: {refusal}\n"),
        Ok(imported) => {
            let article = imported.article;
            let day = article.published.map_or("no day".to_owned(), |day| day.to_string());
            let evidence = imported.evidence.map_or(String::new(), |evidence| format!(" by {evidence:?}"));
            let text = article.text.replace(ONE, "ONE").replace(TWO, "TWO");
            format!("{day}{evidence}; {:?} of {:?}\n{text}\n", article.byline, article.dateline)
        }
    }
}

fn check(html: &str, expected: Expect) {
    expected.assert_eq(&shown(&html.replace("ONE", ONE).replace("TWO", TWO)));
}

#[test]
fn the_article_element_is_read_and_what_stands_around_it_is_not() {
    check(
        r#"<!doctype html><html lang="en"><head><title>Harbour closed | Oslo Post</title><style>p{}</style></head><body>
        <nav><a href="/">Home</a> <p>TWO</p></nav><header><h1>Oslo Post</h1></header>
        <main><article><header><h1>Harbour closed to lorries</h1><p class="byline">By Ann Lee</p>
        <time datetime="2025-03-05T22:10:00+01:00">Wednesday</time></header>
        <figure><img alt="Quay"><figcaption>The quay in January. ONE</figcaption></figure>
        <p>ONE</p><aside><h2>Related</h2><p>TWO</p></aside><script>document.write("<p>evil</p>")</script>
        <h2>A long winter</h2><p>TWO</p><form><label>Mail <input></label><p>Sign up to our newsletter today.</p></form>
        <h2>More on this</h2><ul><li><a href="/a">Another story about the harbour of Oslo</a></li></ul>
        </article></main><footer><p>Copyright 2025 Oslo Post, all rights reserved.</p></footer></body></html>"#,
        expect![[r#"
            2025-03-05 by Shown; "" of ""
            Harbour closed to lorries

            ONE

            A long winter

            TWO
        "#]],
    );
}

#[test]
fn json_ld_states_title_day_and_author() {
    check(
        r#"<html><head><meta property="og:title" content="Harbour closed to lorries"><script type="application/ld+json">
        {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Oslo Post"},
        {"@type":["NewsArticle"],"headline":"Snow in May","datePublished":"2020-05-01"},
        {"@type":"NewsArticle","headline":"Harbour closed to lorries","datePublished":"2025-03-05T23:59:00Z",
         "author":[{"@type":"Person","name":"Ann Lee"},{"name":"Bo Ek"}],"dateline":"Oslo"}]}</script></head>
        <body><article><p>ONE</p><p>TWO</p><time datetime="2024-01-01">then</time></article></body></html>"#,
        expect![[r#"
            2025-03-05 by StructuredData; "Ann Lee, Bo Ek" of "Oslo"
            Harbour closed to lorries

            ONE

            TWO
        "#]],
    );
}

#[test]
fn the_body_of_json_ld_stands_in_for_a_text_that_is_not_in_the_page() {
    check(
        "<script type='application/ld+json'>{\"@type\":\"ReportageNewsArticle\",\"headline\":\"Harbour closed\",
        \"articleBody\":\"ONE\n\nTWO &amp; more\"}</script><article><p>The council of Oslo voted …</p></article>",
        expect![[r#"
            no day; "" of ""
            Harbour closed

            ONE TWO & more
        "#]],
    );
}

#[test]
fn json_that_is_broken_or_of_something_else_states_nothing() {
    check(
        r#"<title>Harbour</title><script type="application/ld+json">{"@type":"NewsArticle","headline":</script>
        <script type="application/ld+json">{"@type":"Product","datePublished":"2025-01-01","name":"Boots"}</script>
        <script>{"@type":"NewsArticle","headline":"Never"}</script><article><p>ONE</p><p>TWO</p></article>"#,
        expect![[r#"
            no day; "" of ""
            Harbour

            ONE

            TWO
        "#]],
    );
}

#[test]
fn a_meta_tag_states_the_day_and_a_time_in_the_margin_does_not() {
    check(
        r#"<head><meta property="article:published_time" content="2025-03-05T08:00:00+01:00"><title>Harbour</title></head>
        <article><p>OSLO (NTB) — ONE</p><p>TWO</p></article>"#,
        expect![[r#"
            2025-03-05 by Meta; "" of "OSLO"
            Harbour

            OSLO (NTB) — ONE

            TWO
        "#]],
    );
    check(
        r#"<title>Harbour</title><article><p>ONE</p><p>TWO</p></article>
        <aside><time datetime="2024-01-01">1 January</time></aside>
        <div><time datetime="2023-05-01">May</time><time datetime="2023-05-02">May</time></div>"#,
        expect![[r#"
            no day; "" of ""
            Harbour

            ONE

            TWO
        "#]],
    );
}

#[test]
fn the_address_of_a_page_holds_its_day() {
    check(
        r#"<link rel="canonical" href="https://post.example/2025/mar/05/harbour-closed"><title>Harbour</title>
        <article><p>ONE</p><p>TWO</p><time datetime="2025-03-07">Friday</time></article>"#,
        expect![[r#"
            2025-03-05 by Address; "" of ""
            Harbour

            ONE

            TWO
        "#]],
    );
}

#[test]
fn a_day_by_its_name_counts_under_the_heading_and_neither_above_it_nor_below_the_text() {
    check(
        r#"<div class="date">Friday, March 7, 2025</div><h1>Harbour closed</h1><p class="byline">By Ann Lee</p>
        <div><span class="date-updated">March 6, 2025</span> <span class="date">Posted: March 5, 2025, 9:12 a.m.</span></div>
        <div><p>ONE</p><p>TWO</p><p>ONE</p><p>TWO</p></div><div class="published">March 8, 2025</div>"#,
        expect![[r#"
            2025-03-05 by Shown; "" of ""
            Harbour closed

            ONE

            TWO

            ONE

            TWO
        "#]],
    );
    check(
        r#"<div class="date">Friday, March 7, 2025</div><h1>Harbour closed</h1><div><p>ONE</p><p>TWO</p><p>ONE</p><p>TWO</p></div>
        <p>Read more on this.</p><div class="comment-date">March 8, 2025</div><div class="date">March 8, 2025</div>"#,
        expect![[r#"
            no day; "" of ""
            Harbour closed

            ONE

            TWO

            ONE

            TWO
        "#]],
    );
    check(
        r#"<article><h1>Harbour closed</h1><abbr class="entry-date" title="2025-03-05T22:10:00+01:00">last night</abbr>
        <p>ONE</p><p>TWO</p></article>"#,
        expect![[r#"
            2025-03-05 by Shown; "" of ""
            Harbour closed

            ONE

            TWO
        "#]],
    );
}

#[test]
fn a_page_without_article_elements_is_read_where_most_of_its_paragraphs_are() {
    check(
        r#"<html><body><div id="menu"><ul><li><a href=1>News</a><li><a href=2>Sport</a></ul></div><div class="wrap">
        <h1>Harbour closed</h1><div class="story"><p>ONE<p>TWO<br>It rained.<p>ONE<p>TWO<div class="related-links"><p>ONE</div>
        </div></div><div class="cookie-notice"><p>We use cookies to make this site better for you and for our partners.</p></div>"#,
        expect![[r#"
            no day; "" of ""
            Harbour closed

            ONE

            TWO

            It rained.

            ONE

            TWO
        "#]],
    );
}

#[test]
fn a_lone_word_is_no_paragraph_and_a_dateline_begins_one() {
    check(
        r#"<article><h1>Harbour closed</h1><div><span>Oslo</span> <span>CNN</span> —</div><p>ONE</p><div>Advertisement</div>
        <h2>Background</h2><p>TWO</p><p>3</p><p>“No.”</p><p>© 2025 Oslo Post. All rights reserved.</p></article>"#,
        expect![[r#"
            no day; "" of "Oslo"
            Harbour closed

            Oslo CNN — ONE

            Background

            TWO

            “No.”
        "#]],
    );
}

#[test]
fn a_title_without_a_heading_is_the_headline_and_not_the_name_of_the_site() {
    for title in [
        "Harbour closed to lorries | Oslo Post",
        "Oslo Post | Harbour closed to lorries",
        "Harbour closed to lorries « Post",
    ] {
        let page = format!("<title>{title}</title><article><p>{ONE}</p><p>{TWO}</p></article>");
        assert!(shown(&page).contains("\nHarbour closed to lorries\n"), "{title}");
    }
}

#[test]
fn a_break_ends_a_paragraph_behind_a_sentence_or_a_bold_heading_and_two_do_anywhere() {
    check(
        "<article><h1>Harbour closed</h1>ONE<br><br/>TWO<br>It rained,<br>and then<br>\n<br>it snowed.
        <p><strong>The cost</strong><br>It is high.</p></article>",
        expect![[r#"
            no day; "" of ""
            Harbour closed

            ONE

            TWO

            It rained, and then

            it snowed.

            The cost

            It is high.
        "#]],
    );
}

#[test]
fn names_of_classes_that_speak_against_the_whole_text_say_nothing() {
    check(
        r#"<article class="sharing"><h1>Harbour</h1><div class="social"><p>ONE</p><p>TWO</p></div></article>"#,
        expect![[r#"
            no day; "" of ""
            Harbour

            ONE

            TWO
        "#]],
    );
}

#[test]
fn a_frame_around_everything_may_be_called_what_it_likes_and_what_is_in_it_may_not() {
    let page = |open: &str, close: &str| {
        let said =
            "<div id=comments><p>TWO</p><p>ONE</p><p>TWO</p></div><ul class=tags><li>Quays and lorries of Oslo</ul>";
        let page = format!("{open}<h1>Harbour</h1><div><p>ONE</p><p>TWO</p><p>ONE</p><p>TWO</p></div>{said}{close}");
        shown(&page.replace("ONE", ONE).replace("TWO", TWO))
    };
    let told = "no day; \"\" of \"\"\nHarbour\n\nONE\n\nTWO\n\nONE\n\nTWO\n";
    assert_eq!(page("<body>", "</body>"), told);
    assert_eq!(page("<body><div class=content-sidebar>", "</div>"), told);
    assert_eq!(page("<body><form id=aspnetForm><input name=state>", "</form>"), told);
}

#[test]
fn what_a_page_hides_is_not_read() {
    check(
        r#"<article><h1>Harbour</h1><p hidden>ONE</p><div aria-hidden="true"><p>ONE</p></div><!-- <p>ONE</p> -->
        <template><p>ONE</p></template><noscript><p>ONE</p></noscript><p>ONE</p><p>&lt;b&gt;TWO&nbsp;&eacute;</p></article>"#,
        expect![[r#"
            no day; "" of ""
            Harbour

            ONE

            <b>TWO é
        "#]],
    );
}

#[test]
fn tags_in_a_word_do_not_cut_it_and_links_in_a_sentence_stay() {
    check(
        r#"<article><h1>Har<b>bour</b> <i>closed</i></h1><p>ONE <a href="x">as we told</a>, s<em>h</em>e said.</p><p>TWO</p>
        <p><a href="y">Read the whole story of the harbour here</a></p><p>Advertisement</p></article>"#,
        expect![[r#"
            no day; "" of ""
            Harbour closed

            ONE as we told, she said.

            TWO
        "#]],
    );
}

#[test]
fn a_page_without_an_article_is_refused() {
    let teaser = "<article><h2><a href=x>A story</a></h2><p>ONE</p></article>".replace("ONE", ONE);
    for html in [
        String::new(),
        "<html></html>".to_owned(),
        "<html><body><nav><a href=1>Home</a></nav><p>Page not found.</p></body></html>".to_owned(),
        format!("<html><body>{}</body></html>", teaser.repeat(5)),
        format!("<html><body><nav><p>{ONE}</p></nav><script>{TWO}</script></body></html>"),
        "<html><body>".to_owned() + &"<p>One line.</p>".repeat(50),
    ] {
        let refused = import("page.html", html.as_bytes()).err();
        assert!(matches!(refused, Some(Refusal::NoArticle | Refusal::Empty)), "{html}");
    }
}

#[test]
fn what_is_no_page_is_a_text() {
    for text in ["a < b and b > c", "The tag <article> is old.", "<3 she wrote"] {
        assert_eq!(import("", text.as_bytes()).expect("a text").article.text, text);
    }
}

#[test]
fn a_pasted_text_loses_the_letters_that_nobody_sees() {
    let pasted = "The har\u{ad}bour was closed\u{200b} on Friday.";
    assert_eq!(import("", pasted.as_bytes()).expect("a text").article.text, "The harbour was closed on Friday.");
}

#[test]
fn what_is_no_text_is_refused_with_its_reason() {
    let long = "The rain fell. ".repeat(80_000);
    let german = "es regnete den ganzen Tag und die ganze Nacht ".repeat(5);
    let refused = [
        (b"".as_slice(), Refusal::Empty),
        (b" \n\t ", Refusal::Empty),
        (b"%PDF-1.7 ...", Refusal::Pdf),
        (b"PK\x03\x04word/document.xml", Refusal::Document),
        (b"From: <Saved by Blink>", Refusal::WebArchive),
        (b"\x89PNG\r\n", Refusal::Binary),
        (b"Rain\0fell", Refusal::Binary),
        (b"Rain\nfell \x96 hard", Refusal::NotUtf8 { line: 2, byte: 0x96 }),
        (b"\xff\xfeR\0a\0", Refusal::NotUtf8 { line: 1, byte: 0xff }),
        (long.as_bytes(), Refusal::TooLong { bytes: long.len() }),
        (german.as_bytes(), Refusal::OtherLanguage),
        (b"https://news.example/rain-falls\n", Refusal::Address),
    ];
    for (bytes, refusal) in refused {
        assert_eq!(import("a.txt", bytes), Err(refusal));
    }
    let most = "It rains and it rains, and the river rises. ".repeat(30_000);
    assert!(import("a.txt", &most.as_bytes()[..import::TEXT_LIMIT]).is_ok());
}

#[test]
fn a_seed_keeps_its_front_matter_and_a_broken_one_names_its_line() {
    let seed =
        import("a.md", b"---\npublished: 2025-03-05\ndateline: Oslo\n---\nRain\nIt rains.").expect("a seed").article;
    assert_eq!(
        (seed.published.map(|day| day.to_string()), seed.dateline),
        (Some("2025-03-05".to_owned()), "Oslo".to_owned())
    );
    let broken = import("a.md", b"---\npublished: 2025-02-30\n---\nRain");
    assert!(matches!(broken, Err(Refusal::FrontMatter { line: 2, .. })), "{broken:?}");
}

/// The day and the lines of a page, the title first, on one line.
fn line(html: &str) -> String {
    let shown = shown(&html.replace("ONE", ONE).replace("TWO", TWO));
    let (first, text) = shown.split_once('\n').unwrap_or_default();
    let day = first.split([';', ' ']).next().unwrap_or_default();
    [day, ": ", &text.trim().replace("\n\n", " | ")].concat()
}

/// An article with `head` and, between its paragraphs, `between`.
fn article(head: &str, between: &str) -> String {
    format!("<title>Quay</title>{head}<article><h1>Quay</h1><p>ONE</p>{between}<p>TWO</p></article>")
}

#[test]
fn what_style_sheets_hide_is_not_read_and_what_they_hide_on_small_screens_is() {
    for hidden in [
        "style='display: none !important'",
        "style='color:red;VISIBILITY:hidden'",
        "class='sr-only'",
        "class='lead visually-hidden'",
        "class='d-none'",
    ] {
        let page = article("", &format!("<div {hidden}><p>The mayor wept.</p></div>"));
        assert_eq!(line(&page), "no: Quay | ONE | TWO", "{hidden}");
    }
    for shown in ["class='hidden md:block'", "class='d-none d-md-block'", "class='hidden-depths'", "style='color:red'"]
    {
        let page = article("", &format!("<div {shown}><p>The mayor wept.</p></div>"));
        assert_eq!(line(&page), "no: Quay | ONE | The mayor wept. | TWO", "{shown}");
    }
}

#[test]
fn the_day_is_the_articles_own() {
    let under = |lines: &str| format!("<article><h1>Quay</h1>{lines}<p>ONE</p><p>TWO</p></article>");
    let around = |above: &str, below: &str| format!("{above}{}{below}", article("", ""));
    for (page, day) in [
        (around("", "<section><h2>Latest</h2>Snow <time datetime=2019-01-01>1 Jan</time></section>"), "no"),
        (around("<header><time datetime=2025-11-28>Friday</time></header>", ""), "no"),
        (
            around("<div><article><meta itemprop=datePublished content=2019-01-01><h3>Snow</h3></article></div>", ""),
            "no",
        ),
        (article("", "<p>It fell on <time datetime=1931-05-06>6 May 1931</time>.</p>"), "no"),
        (under("<meta itemprop=datePublished content=2025-03-05>"), "2025-03-05"),
        (
            under(
                "<p>Updated <time datetime=2025-03-07>7 March</time></p><p>Published <time datetime=2025-03-05>5 March</time></p>",
            ),
            "2025-03-05",
        ),
        (
            under("<div class=date>Last modified on 7 March 2025</div><div class=date>Published 5 March 2025</div>"),
            "2025-03-05",
        ),
        (
            under(
                "<div class=meta><time datetime=2025-03-05>Mar 5</time> Updated <time datetime=2025-03-07>now</time></div>",
            ),
            "2025-03-05",
        ),
        (under("<p>Posted on Wed, Mar. 05, 2025</p>"), "2025-03-05"),
        (under("<dl><dt>Published</dt><dd>5 March 2025</dd></dl>"), "2025-03-05"),
        (under("<p><time datetime=2025-03-05T09:00>09.00 GMT</time></p>"), "2025-03-05"),
    ] {
        let line = line(&page);
        assert!(line.starts_with(&format!("{day}: Quay | ONE | ")), "{page}\n{line}");
    }
}

#[test]
fn the_day_is_that_of_the_clock_that_the_page_prints() {
    let head = |time: &str| format!("<meta property=article:published_time content={time}>");
    let page = |stated: &str, own: &str| {
        let page = format!("{}<article><h1>Quay</h1>{own}<p>ONE</p><p>TWO</p></article>", head(stated));
        line(&page).split(':').next().unwrap_or_default().to_owned()
    };
    let evening = "<time datetime=2025-03-04T23:30:00-04:00>March 4, 2025</time>";
    assert_eq!(page("2025-03-05T03:30:00Z", evening), "2025-03-04");
    assert_eq!(
        page("2025-03-05T03:30:00Z", "<time datetime=2025-03-05T03:30:00Z>March 4, 2025, 11 pm</time>"),
        "2025-03-04"
    );
    assert_eq!(
        page("2025-03-05T23:40:00Z", "<time class=published datetime=2025-03-06T07:40+08:00>now</time>"),
        "2025-03-06"
    );
    assert_eq!(page("2025-03-05T15:30:00Z", evening), "2025-03-05");
    assert_eq!(page("2025-03-05T03:30:00+01:00", evening), "2025-03-05");
    assert_eq!(page("2025-03-05T12:00:00Z", "Updated <time datetime=2025-03-06>March 6, 2025</time>"), "2025-03-05");
}

#[test]
fn json_ld_of_other_articles_states_nothing_of_this_one() {
    let other = r#"{"@type":"NewsArticle","headline":"Snow","datePublished":"2020-01-01"}"#;
    let own = r#"{"@type":"NewsArticle","headline":"Quay","datePublished":"2025-03-05"}"#;
    let script = |json: String| article(&format!("<script type='application/ld+json'>{json}</script>"), "");
    for (json, day) in [
        (format!(r#"[{{"@type":"ItemList","itemListElement":[{{"item":{other}}}]}},{own}]"#), "2025-03-05"),
        (format!(r#"{{"@graph":[{{"@type":"CollectionPage","hasPart":[{other}]}},{own}]}}"#), "2025-03-05"),
        (format!(r#"{{"@type":"ItemList","itemListElement":[{other}]}}"#), "no"),
        (format!(r#"{{"@type":"WebPage","mainEntity":{own}}}"#), "2025-03-05"),
        (r#"{"@graph":[{"@type":"WebPage","datePublished":"2025-03-05T09:00:00Z"}]}"#.to_owned(), "2025-03-05"),
        (format!("\n//<![CDATA[\n{own}\n//]]>\n"), "2025-03-05"),
    ] {
        assert_eq!(line(&script(json.clone())), format!("{day}: Quay | ONE | TWO"), "{json}");
    }
}

#[test]
fn the_headline_is_without_the_sites_name() {
    let text = "<p>ONE</p><p>TWO</p>";
    for page in [
        format!("<meta property=og:title content='Quay sinks | The Post'><article><h1>Quay sinks</h1>{text}</article>"),
        format!(
            "<meta property=og:title content='Quay sinks - Post'><meta property=og:site_name content=Post><article>{text}</article>"
        ),
        format!(
            "<title>Quay sinks | The Post</title><header><h1>The Post</h1></header><article><h2>Quay sinks</h2>{text}</article>"
        ),
        format!(
            "<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Quay&#32;sinks\"}}</script><article>{text}</article>"
        ),
        format!("<article><h1><span>Quay</span><span>sinks</span></h1>{text}</article>").replace("sinks", "Sinks"),
    ] {
        assert_eq!(line(&page).to_lowercase(), "no: quay sinks | one | two", "{page}");
    }
}

#[test]
fn a_short_article_is_read_where_the_page_says_that_it_is_one() {
    let page =
        "<main><h1>Quay</h1><div class=text><p>ONE</p><p>It rained.</p></div></main>".replace("ONE", &ONE.repeat(2));
    let head = "<html><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Quay\"}</script>";
    assert!(line(&[head, &page].concat()).contains("| It rained."));
    let page = page.replace(&ONE.repeat(2), ONE);
    assert!(line(&["<html>", &page].concat()).contains("refused"));
}

#[test]
fn between_paragraphs_stands_text_and_what_is_none() {
    for (between, text) in [
        ("<p>Silence.</p>", "Silence. | "),
        ("<p>Menu</p>", ""),
        ("<ul><li>France</li><li>Peru</li></ul>", "France | Peru | "),
        ("<div class='paywall-content'><p>It rained.</p></div>", "It rained. | "),
        ("<div class='text has-sidebar'><p>It rained.</p></div>", "It rained. | "),
        ("<div class='share-enabled'><p>It rained.</p></div>", "It rained. | "),
        ("<div class='sidebar'><p>It rained.</p></div>", ""),
        ("<pre>It rained.\nIt\nsnowed.\n\nIt thawed.</pre>", "It rained. It snowed. | It thawed. | "),
        (
            "<span style='display:block'>It rained.</span><span style='display: block'>It thawed.</span>",
            "It rained. | It thawed. | ",
        ),
        ("<p><span>S</span><span>he and Mc</span><b>Coy</b> left.</p>", "She and McCoy left. | "),
        ("<p>The har&shy;bour\u{200b}master left.</p>", "The harbourmaster left. | "),
        ("<p>👩\u{200d}🚒 left.</p>", "👩\u{200d}🚒 left. | "),
        (
            "<p>They knew<a href='#fn1'>1</a> since 2019<sup><a href='/a#fn2'>[2]</a></sup>.</p>",
            "They knew since 2019. | ",
        ),
        ("<p>See part <a href='#2'>2</a> of the law.</p>", "See part 2 of the law. | "),
        ("<p>Read more: <a href=x>Ships lost</a></p>", ""),
        ("<p>(Also read: <a href=x>Ships lost</a>)</p>", ""),
        ("<p>Read more about it, <a href=x>she</a> said.</p>", "Read more about it, she said. | "),
        ("<div><h3><a href=x>Ships lost</a></h3><p>The judge will rule.</p></div>", ""),
        (
            "<div><h3><a href='#rule'>The rule</a></h3><p>The judge will rule.</p></div>",
            "The rule | The judge will rule. | ",
        ),
        ("<p>12 Comments</p>", ""),
        ("<p>SKIP ADVERTISEMENT</p><p>Sign up for our newsletter</p>", ""),
        ("<blockquote class='twitter-tweet'><p>Trams are back!</p></blockquote>", ""),
        ("<div class='pullquote'><p>It will be a long winter</p></div>", ""),
        ("<ol class='comment-list'><li><p>He said it all.</p></li></ol>", ""),
        ("<p class='imageCaption'>The quay at noon, Coe said.</p>", ""),
    ] {
        assert_eq!(line(&article("", between)), format!("no: Quay | ONE | {text}TWO"), "{between}");
    }
}

#[test]
fn a_lead_in_the_articles_header_is_text_and_a_byline_there_is_none() {
    let page = "<article><header><h1>Quay</h1><p>By Ann Lee</p><p>ONE</p></header><p>TWO</p><p>TWO</p></article>";
    assert_eq!(line(page), "no: Quay | ONE | TWO | TWO");
}

#[test]
fn what_readers_say_is_not_read_however_much_it_is() {
    let said = "<p>TWO</p>".repeat(9);
    for (open, close) in [
        ("<div class=comments>", "</div>"),
        ("<div id=visitors-comment-block>", "</div>"),
        ("<table class=commentBackground><tr><td>", "</table>"),
        ("<article>", "</article>"),
        ("<div class='post hentry'>", "</div>"),
        ("<div itemprop=comment>", "</div>"),
    ] {
        let own = "<p>ONE</p>".repeat(4);
        let page = format!("<div class=hentry><h1>Quay</h1>{own}{open}{said}{close}<p>ONE</p></div>");
        let few = page.replace(&said, "<p>TWO</p>");
        let page = if open.contains("omment") { page } else { few };
        assert_eq!(line(&page), "no: Quay | ONE | ONE | ONE | ONE | ONE", "{open}");
    }
}

#[test]
fn entries_of_a_live_page_are_its_text() {
    let entries = "<article><h2>Noon</h2><p>TWO</p></article>".repeat(3);
    let page = format!("<article><h1>Quay</h1><p>ONE</p>{entries}</article>");
    assert_eq!(line(&page), "no: Quay | ONE | Noon | TWO | Noon | TWO | Noon | TWO");
}

#[test]
fn names_of_what_an_article_is_about_say_nothing_against_it() {
    let more = "<p>TWO</p>".repeat(5);
    let page = format!(
        "<div><h1>Quay</h1><div class='post category-newsletter tag-cookies'><p>ONE</p><p>TWO</p></div>{more}</div>"
    );
    assert_eq!(line(&page), "no: Quay | ONE | TWO | TWO | TWO | TWO | TWO | TWO");
}

#[test]
fn what_lies_around_the_heading_and_its_text_is_not_read() {
    let teaser = "<div><p>Trams will run again from May, the city said.</p></div>";
    let article = "<div><h1>Quay</h1><div>Published: <span class=date>5 March 2025</span></div><p>ONE</p><p>TWO</p><p>ONE</p></div>";
    let page = format!(
        "<title>Quay</title><div><p>The editor of the harbour news desk in Oslo</p></div>{article}{teaser}{teaser}"
    );
    assert_eq!(line(&page), "2025-03-05: Quay | ONE | TWO | ONE");
}

#[test]
fn short_lines_before_and_behind_the_text_are_none_of_it() {
    for (above, below) in [
        ("<p>By Ann Lee, harbour editor of the Oslo Post</p>", ""),
        ("<div>Story tools of the day</div>", "<div>Play the video</div><div>1 of 12</div>"),
        ("<div>Loading...</div>", "<p>Related stories</p><p>Follow Ann Lee on Twitter.</p>"),
        ("<p>(Credit: Ann Lee/Post)</p>", "<p>Photo: Ann Lee</p>"),
        ("<div itemprop=video><p>The mayor of Oslo speaks at the old harbour.</p></div>", ""),
        ("<div class=photoCredit>The mayor of Oslo speaks at the old harbour.</div>", ""),
        ("<div class=inline-share-tools>The mayor of Oslo speaks at the old harbour.</div>", ""),
    ] {
        let page = format!("<article><h1>Quay</h1>{above}<p>ONE</p><p>So they said:</p><p>TWO</p>{below}</article>");
        assert_eq!(line(&page), "no: Quay | ONE | So they said: | TWO", "{above}{below}");
    }
    let page =
        "<article><h1>Quay</h1><ul><li>Lorries out</li></ul><p>ONE</p><p>TWO</p><ul><li>Peru</li></ul></article>";
    assert_eq!(line(page), "no: Quay | Lorries out | ONE | TWO | Peru");
}

#[test]
fn a_lead_that_is_set_as_a_heading_is_text() {
    let page = "<article><h1>Quay</h1><h2>ONE</h2><p>TWO</p><h2>The cost</h2><p>TWO</p></article>";
    assert_eq!(line(page), "no: Quay | ONE | TWO | The cost | TWO");
}

#[test]
fn a_heading_of_any_level_tells_the_title_without_the_sites_name() {
    let page = "<title>Lorries  leave the quay – Oslo Post</title><div><h2>Lorries leave the quay</h2></div>
        <article><p>ONE</p><p>TWO</p></article>";
    assert_eq!(line(page), "no: Lorries leave the quay | ONE | TWO");
    let page = "<title>Lorries \n  leave</title><article><p>ONE</p><p>TWO</p></article>";
    assert_eq!(line(page), "no: Lorries leave | ONE | TWO");
}

#[test]
fn a_meta_tag_is_named_by_words_for_publishing_and_for_a_time() {
    for (name, is_day) in [
        ("parsely-pub-date", true),
        ("og:published_time", true),
        ("PublicationDate", true),
        ("cXenseParse:recs:publishtime", true),
        ("article.published", true),
        ("dcterms.date", true),
        ("last-published-date", false),
        ("publisher", false),
        ("article:modified_time", false),
        ("unpublish_date", false),
        ("expires", false),
    ] {
        let page = article(&format!("<meta name='{name}' content='2025-03-05T09:00:00Z'>"), "");
        assert_eq!(line(&page), format!("{}: Quay | ONE | TWO", if is_day { "2025-03-05" } else { "no" }), "{name}");
    }
}

#[test]
fn a_first_paragraph_may_begin_with_the_title_or_stand_apart() {
    let title = "Lorries leave the old quay";
    let page =
        format!("<article><h1>{title}</h1><p>{title} for good on Friday, the mayor said.</p><p>ONE</p></article>");
    assert!(line(&page).contains("| Lorries leave the old quay for good on Friday, the mayor said. | ONE"), "{page}");
    let told = "<p>TWO</p>".repeat(12);
    let page = format!("<title>Quay</title><main><h1>Quay</h1><div>By Ann Lee</div><p>ONE</p><div>{told}</div></main>");
    assert!(line(&page).starts_with("no: Quay | ONE | TWO | TWO"), "{page}");
    let page = page.replace("<p>ONE</p>", "<p class=cookie-note>ONE</p>");
    assert!(line(&page).starts_with("no: Quay | TWO | TWO"), "{page}");
}

#[test]
fn a_caption_in_a_line_and_a_line_without_a_letter_are_no_text() {
    let asides = "<p><cite class=expCaption><span>Video: the mayor of Oslo speaks to the crowd</span></cite></p>
        <p>* * *</p><p>By: Ann Lee, harbour editor of the Oslo Post</p>";
    let page = format!(
        "<article><h1>Quay</h1>{asides}<p>ONE</p><p><span class=author>Berg</span> left.</p><p>TWO</p></article>"
    );
    assert_eq!(line(&page), "no: Quay | ONE | Berg left. | TWO");
}
