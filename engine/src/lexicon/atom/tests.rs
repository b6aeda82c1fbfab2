use super::*;
use crate::lexicon::ALL;
use crate::text::Document;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn the_list_is_sorted_and_has_no_word_twice() {
    let words: Vec<&str> = FILE.lines().collect();
    let unsorted = words.windows(2).find(|pair| pair[0] >= pair[1]);
    assert!(unsorted.is_none(), "rule_words.txt: {unsorted:?}");
    let large = words.iter().find(|word| word.bytes().any(|byte| byte.is_ascii_uppercase()));
    assert!(large.is_none(), "rule_words.txt: {large:?} is not in small letters");
}

#[test]
fn the_list_has_no_word_that_no_rule_names() {
    let mut named = BTreeSet::new();
    let this = Path::new("lexicon/atom/tests.rs");
    for file in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).iter().filter(|file| !file.ends_with(this))
    {
        let text = fs::read_to_string(file).expect("a source is text");
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        for (at, _) in code.match_indices("words![").chain(code.match_indices("word!(")) {
            literals(&code[at..], &mut named);
        }
    }
    let unnamed: Vec<&str> = FILE.lines().filter(|word| !named.contains(*word)).collect();
    assert!(unnamed.is_empty(), "rule_words.txt: no rule names {unnamed:?}");
}

/// Adds the texts between a macro's brackets, in small letters, to `found`.
fn literals(code: &str, found: &mut BTreeSet<String>) {
    let mut rest = code.split_once(['[', '(']).expect("a macro has brackets").1;
    loop {
        rest = rest.trim_start_matches([' ', '\n', ',']);
        let Some(literal) = rest.strip_prefix('"') else { return };
        let (mut word, mut chars) = (String::new(), literal.char_indices());
        loop {
            match chars.next().expect("a text ends") {
                (at, '"') => break rest = &literal[at + 1..],
                (_, '\\') => word.extend(chars.next().map(|(_, escaped)| escaped)),
                (_, letter) => word.push(letter.to_ascii_lowercase()),
            }
        }
        found.insert(word);
    }
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the sources are a folder") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

#[test]
fn a_word_of_a_text_is_the_one_that_a_rule_names() {
    let document = Document::new("The mayor THE the tHe n't, she’s she's zebra");
    let atoms: Vec<Atom> = (0..document.words.len() + 1).map(|at| document.atom(at)).collect();
    let at =
        |word: &str| atoms[document.words.iter().position(|other| other.span().of(document.text) == word).unwrap()];
    assert_eq!([at("The"), at("THE"), at("the")], [word!("The"), word!("THE"), word!("the")]);
    assert_eq!([at(","), at("’s"), at("'s")], [word!(","), word!("’s"), word!("'s")]);
    assert!(at("THE").is_any(words!["a", "the"]) && at("tHe").is_any(words!["the"]));
    assert!(!at("The").is(words!["the", "THE"]) && !at("tHe").is(words!["The", "the", "THE"]));
    assert_ne!(at("’s"), at("'s"));
    assert_eq!(at("zebra"), Atom::OTHER);
    assert_eq!([atoms[document.words.len()], word!("")], [Atom::NONE; 2]);
}

#[test]
fn no_other_word_that_we_know_has_the_hash_of_one_of_the_list() {
    for word in ALL.iter().flat_map(|list| list.words()) {
        let atom = Atom::of(key(word.as_bytes()), word.len(), Letters::Small);
        let named = FILE.lines().any(|listed| listed.eq_ignore_ascii_case(word));
        assert_eq!(atom != Atom::OTHER, named, "{word}");
    }
}

#[test]
fn every_word_of_the_list_is_found() {
    for (at, word) in FILE.lines().enumerate() {
        let number = |word: &str| Atom::of(key(word.as_bytes()), word.len(), letters(word.as_bytes()));
        assert_eq!(number(word), Atom((at as u16 + FIRST) << BITS), "{word}");
        assert_eq!(number(&word.to_ascii_uppercase()).lower(), number(word), "{word}");
        assert_eq!(Atom::named(word), number(word), "{word}");
    }
}
