//! Importing cannot panic, on any bytes; its cost grows with their length and not faster.

use import::import;
use std::time::{Duration, Instant};

const NASTY: [&str; 5] = [
    "<!doctype html><html lang=en><head><title>A &amp; B</title><meta property='og:title' content=\"x\"><script type=application/ld+json>{\"@type\":[\"NewsArticle\"],\"headline\":[1,{}],\"author\":[{\"name\":[]}]}</script><body><article><p>Ü “x” 中文<br><br>y</p></article>",
    "<p><p><p></div></p></article><article><article></article><li><li><td><tr><dd><dt><b><i></b></i><a href=><a>x</a>",
    "<script><!-- <script> </script> --></script><style></style><title><title></title><textarea><p></textarea><svg><title>x</title></svg>",
    "<time datetime='2025-08-06'></time><time>Friday</time><time pubdate></time itemprop=datePublished><meta name=date content='2025-13-99'>",
    "---\npublished: 2025-08-06\ntitle: \"a\n---\n&#0;&#x110000;&nosuch;&notin;&not;<\u{0}\u{feff}\u{2028}\r\n<!--->--><!DOCTYPE><?php ?><![CDATA[x]]>",
];

#[test]
fn every_prefix_and_every_suffix_of_nasty_pages_is_read() {
    for page in NASTY {
        let bytes = page.as_bytes();
        for at in 0..=bytes.len() {
            for name in ["a.html", ""] {
                let _ = import(name, &bytes[..at]);
                let _ = import(name, &bytes[at..]);
            }
        }
    }
}

#[test]
fn what_is_imported_is_found_again_in_its_own_file() {
    let text = "The council voted on Tuesday to close the old harbour to lorries. ".repeat(4);
    for page in NASTY {
        let html = [page, "<article><p>", &text, "</p></article>"].concat();
        let Ok(imported) = import("a.html", html.as_bytes()) else { continue };
        let again = import("", import::file(&imported.article).as_bytes()).expect("a file of ours");
        assert_eq!(again.article.text, imported.article.text);
        assert_eq!(again.article.published, imported.article.published);
    }
}

#[test]
fn the_cost_of_monotonous_pages_grows_with_their_length() {
    let repeated = [
        "<div>",
        "</div>",
        "<p>",
        "</x>",
        "<a>",
        "<article>",
        "<article><p>",
        "<nav>",
        "<br>",
        "<br><br>x",
        "<time>x",
        "<time datetime=2025-08-06>",
        "<script type=application/ld+json>{",
        "<meta name=date content=x>",
        "<p>It rained in Oslo on Tuesday, and then it rained again.",
        "<div class='a b-c ad'>",
        "&amp;",
        "<",
        "<!--",
        "[",
        "{\"a\":",
        "<li>",
        "<h1>x</h1>",
        "<b><i></b></i>",
        "&nosuch",
        "<p a=b c='d'",
        "</i",
        "<script><!--<script>",
    ];
    for part in repeated.into_iter().chain(NASTY) {
        let page = |bytes: usize| ["<html>", &part.repeat(bytes / part.len() + 1)].concat();
        let (one, eight) = (fastest(&page(6_000)), fastest(&page(48_000)));
        // Linear is 8, quadratic 64. The allowance forgives a busy machine, and a start too short to time.
        assert!(eight < one * 32 + Duration::from_millis(250), "{part:?}: {one:?} for 6 kB, {eight:?} for 48 kB");
    }
}

#[test]
fn the_cost_of_a_long_title_above_many_lines_grows_with_their_length() {
    let page = |times: usize| {
        let (title, lines) =
            ("It rained in Oslo. ".repeat(times), "<p>It rained in Bergen, and then again.".repeat(times));
        ["<title>", &title, "</title><article>", &lines].concat()
    };
    let (one, eight) = (fastest(&page(400)), fastest(&page(3_200)));
    assert!(eight < one * 32 + Duration::from_millis(250), "{one:?} and {eight:?}");
}

fn fastest(page: &str) -> Duration {
    let time = || {
        let start = Instant::now();
        let _ = import("a.html", page.as_bytes());
        start.elapsed()
    };
    (0..3).map(|_| time()).min().unwrap_or_default()
}
