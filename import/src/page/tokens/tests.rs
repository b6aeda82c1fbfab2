use super::*;
use html5gum::{DefaultEmitter, Token as Known, Tokenizer};

/// A token in words, whoever cut it. Text that is cut further is put together.
fn told(tokens: impl Iterator<Item = String>) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for token in tokens {
        match told.last_mut().filter(|last| last.starts_with('"') && token.starts_with('"')) {
            Some(last) => last.push_str(&token[1..]),
            None => told.push(token),
        }
    }
    told
}

fn ours(html: &str) -> Vec<String> {
    told(Tokens::of(html).map(|token| match token {
        Token::Text(text) => format!("\"{text}"),
        Token::End(name) => format!("/{name}"),
        Token::Start(tag) => {
            let mut attributes: Vec<(String, String)> = Vec::new();
            for (name, value) in tag.attributes {
                if attributes.iter().all(|(known, _)| *known != name) {
                    attributes.push((name, value.into_owned()));
                }
            }
            attributes.sort();
            format!("{} {attributes:?}", tag.name)
        }
    }))
}

fn theirs(html: &str) -> Vec<String> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    told(Tokenizer::new_with_emitter(html, emitter).filter_map(|Ok(token)| match token {
        Known::String(words) => Some(format!("\"{}", text(&words))),
        Known::EndTag(tag) => Some(format!("/{}", text(&tag.name))),
        Known::StartTag(tag) => {
            let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value)));
            let mut attributes: Vec<(String, String)> = attributes.collect();
            attributes.sort();
            Some(format!("{} {attributes:?}", text(&tag.name)))
        }
        _ => None,
    }))
}

const PIECES: [&str; 44] = [
    "<p>",
    "</p>",
    "<P CLASS='a b' id=c>",
    "x",
    "Ü “x” 中文",
    "<",
    ">",
    "&",
    "&amp;",
    "&ampx",
    "&rsquo;",
    "&rsquo",
    "&#8217;",
    "&#x41",
    "&#150;",
    "&#0;",
    "&#xD800;",
    "&nosuch;",
    "&notin;",
    "&notit;",
    "<a href='?a=1&amp=2&copy=3&lt;'>",
    "<a b=1 b=2 c>",
    "<a =b d='x>",
    "<br/>",
    "<img alt=a/b>",
    "</>",
    "</ x>",
    "<?php ?>",
    "<!doctype html>",
    "<![CDATA[x]]>",
    "<!-- a -- b -->",
    "<!-->",
    "<!--->",
    "<!-- x --!>",
    "<title>",
    "</title >",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<style>",
    "</STYLE>",
    "\"",
    "'",
];

#[test]
fn pages_are_cut_as_the_standard_cuts_them() {
    // A fifth of all triples of pieces, taken from everywhere among them.
    for first in PIECES {
        for second in PIECES {
            for third in PIECES.iter().skip((first.len() + second.len()) % 5).step_by(5) {
                let html = [first, second, third, "y"].concat();
                assert_eq!(ours(&html), theirs(&html), "{html}");
            }
        }
    }
}

#[test]
fn a_script_that_is_commented_out_may_hold_another() {
    let scripts = [
        "<script><!-- <script> </script> --></script>y",
        "<script><!-- x </script> y",
        "<script><!-- <script> --> </script> y",
        "<script>a<!-- b --> <script> c</script> d",
        "<script><!-- <scripts> </script> --></script>",
        "<script><!--<script></script><script></script></script>z",
        "<script>if (a<!--b) {}</script>z",
    ];
    for html in scripts {
        assert_eq!(ours(html), theirs(html), "{html}");
    }
}

#[test]
fn every_beginning_of_a_page_is_cut_likewise() {
    let page = "<!doctype html><html lang=en><title>A &amp; B</title><meta content=\"x>y\"><body hidden><p a='1'b=2>T&eacute;a\
        <!-- c --><textarea><p>&lt;</textarea><style>p{}</style><script>1<2</script>z";
    for at in (0..=page.len()).filter(|&at| page.is_char_boundary(at)) {
        assert_eq!(ours(&page[..at]), theirs(&page[..at]), "{}", &page[..at]);
    }
}
