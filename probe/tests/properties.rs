//! The checks of any bytes, fed with texts put together from what has broken readers before. `PROPTEST_CASES=10000`
//! makes it long; the fuzzers of `engine/fuzz` find their own way and go on for as long as they may.

use probe::checks;
use proptest::collection::vec;
use proptest::prelude::*;

const WORDS: &[&str] = &[
    "“",
    "”",
    "\"",
    "‘",
    "’",
    "'",
    "``",
    "''",
    "«",
    "»",
    "„",
    "(",
    ")",
    "[",
    "…",
    "—",
    "--",
    ".",
    ". ",
    ", ",
    "; ",
    ":",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\u{a0}",
    "\u{200b}",
    "\u{feff}",
    "\u{ad}",
    "e\u{301}",
    "Ü",
    "中文",
    "قال",
    "👩\u{200d}🚀",
    "Ann Berg",
    "Berg",
    "Mr. Lee",
    "O’Neil",
    "van der",
    "Putin’s",
    "U.S. ",
    "WHO",
    "the Port Authority",
    "officials ",
    "he ",
    "said ",
    "told ",
    "told reporters",
    "according to ",
    "asked ",
    "met ",
    "visited ",
    "by ",
    "until ",
    "unless ",
    "or face ",
    "must ",
    "deadline ",
    "within 48 hours",
    "Friday ",
    "Sept. 30",
    "2025-02-30",
    "99th ",
    "0",
    "10:61 p.m.",
    "last week ",
    "’90s",
    "5′10″",
    "No. 1",
    "https://a.b/c?",
    "@x",
    "J. K. ",
    "\u{0}",
    "\t",
    "\u{2028}",
    "\u{202e}",
];

const FRONT: &[&str] = &[
    "---\n",
    "---",
    "\n",
    "\r\n",
    "\u{feff}",
    "published: ",
    "2025-08-06",
    "2025-02-30",
    "dateline: ",
    "zone: ",
    "Europe/Oslo",
    "language: en\n",
    "title: ",
    "\"",
    "'",
    "#",
    ": ",
    "key",
    "Mayor delays plan\n",
    "中文",
    " ",
];

const TOML: &[&str] = &[
    "[[set]]\n",
    "[[add]]\n",
    "[[remove]]\n",
    "quote = \"We will not pay\"\n",
    "quote = \"We will not pay,\"\n",
    "actor = \"Ann Berg\"\n",
    "time = \"Friday\"\n",
    "deadline = \"Sept. 30\"\n",
    "event = \"met\"\n",
    "claim = \"x\"\n",
    "speaker = \"Ole Dahl\"\n",
    "speaker = \"\"\n",
    "roles = [\"Mayor\"]\n",
    "who = []\n",
    "kind = \"person\"\n",
    "kind = \"meeting\"\n",
    "from = \"2025-08-08\"\n",
    "to = \"1\"\n",
    "value = \"P2D\"\n",
    "due = \"Friday\"\n",
    "zone = \"Europe/Oslo\"\n",
    "sure = \"true\"\n",
    "before = \"“\"\n",
    "reason = \"r\"\n",
    "date = \"2025-08-07\"\n",
    "editor = \"AB\"\n",
    "=",
    "\"",
    "'",
    "\n",
    "# ",
    "[",
    "]",
    "中",
    "x = 1\n",
    "\u{feff}",
];

const HTML: &[&str] = &[
    "<html>",
    "<head>",
    "<title>",
    "</title>",
    "<meta charset=",
    "utf-8",
    "<meta property=\"article:published_time\" ",
    "content=\"2025-08-06T10:00:00Z\">",
    "<script type=\"application/ld+json\">",
    "{\"@type\":\"NewsArticle\",",
    "\"headline\":\"A\",",
    "\"datePublished\":\"2025-08-06\",",
    "\"articleBody\":\"B\"",
    "}",
    "[",
    "</script>",
    "<article>",
    "</article>",
    "<p>",
    "</p>",
    "<time datetime=\"2025-08-06\">",
    "<h1>",
    "<!--",
    "-->",
    "<![CDATA[",
    "&amp;",
    "&#0;",
    "&#x110000;",
    "&lt",
    "<",
    ">",
    "\"",
    "=",
    "/",
    "Ann Berg said on Friday that she would leave. ",
    "中文",
    "\u{0}",
];

/// Some of `pieces`, and any letters between them.
fn made_of(pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    let piece = prop_oneof![8 => proptest::sample::select(pieces).prop_map(str::to_owned), 1 => ".{0,3}"];
    vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    // A failure prints the text that shows it, which is to become a test of its own: no file of them is kept.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in made_of(WORDS)) {
        checks::reader(text.as_bytes());
    }

    #[test]
    fn a_generated_article_with_a_piece_torn_out_is_read(number in 0u64..1000, from in 0usize..4000, length in 0usize..400) {
        let (_, text) = probe::articles::generated(number);
        let mut bytes = text.into_bytes();
        let from = from.min(bytes.len());
        bytes.drain(from..bytes.len().min(from + length));
        checks::reader(&bytes);
    }

    #[test]
    fn any_file_is_an_article_or_has_errors_with_remedies(file in made_of(FRONT)) {
        checks::front_matter(file.as_bytes());
        checks::front_matter(format!("---\npublished: 2025-08-06\n---\n{file}").as_bytes());
    }

    #[test]
    fn any_corrections_are_applied_or_refused_with_remedies(file in made_of(TOML)) {
        checks::corrections(file.as_bytes());
    }

    #[test]
    fn any_page_is_an_article_or_is_refused_with_a_remedy(page in made_of(HTML)) {
        checks::page(page.as_bytes());
    }
}
