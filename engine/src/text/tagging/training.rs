//! Learns the weights of the tagger from GUM: an averaged perceptron, the same weights from the same articles.

use super::model::{Clause, FEATURES, SIZE, best, features, place};
use super::sight::Kind;
use super::{Sight, look};
use crate::text::words::shape;
use crate::text::{Shape, Span, Tag, Word};
use std::collections::BTreeMap;

const ROUNDS: usize = 8;

/// Genres whose licence asks to share alike: left out, so that the weights need only attribution.
const LEFT_OUT: [&str; 2] = ["bio", "voyage"];

/// Forms of "be" are auxiliaries wherever they stand.
const BE: [&str; 13] = ["is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s", "'re", "’re", "'m"];

/// Prepositions that GUM calls subordinators before "-ing".
const NEVER_JOIN: [&str; 14] =
    ["by", "from", "in", "of", "with", "without", "on", "at", "about", "into", "upon", "through", "against", "between"];

struct Sample {
    sights: Vec<Sight>,
    tags: Vec<Tag>,
    forms: Vec<String>,
}

/// Learns from the articles of `gum`. Returns the weights, and a report of how well weights learned from nine tenths
/// of the articles do on the other tenth, ten times over.
pub fn train(gum: &str) -> (Vec<u8>, String) {
    let articles: Vec<Vec<Sample>> = articles(gum);
    let mut counts = Counts::default();
    for tenth in 0..10 {
        let part = |held| articles.iter().enumerate().filter(move |(at, _)| (at % 10 == tenth) == held);
        let taught: Vec<&Sample> = part(false).flat_map(|(_, article)| article).collect();
        let weights = learn(&taught);
        part(true).flat_map(|(_, article)| article).for_each(|sample| counts.add(&weights, sample));
    }
    let all: Vec<&Sample> = articles.iter().flatten().collect();
    (learn(&all).iter().map(|&weight| weight as u8).collect(), counts.report())
}

fn learn(samples: &[&Sample]) -> Vec<i8> {
    let (mut weights, mut totals, mut since) = (vec![0i32; SIZE], vec![0i64; SIZE], vec![0i64; SIZE]);
    let (mut now, mut seed) = (0i64, 1u64);
    let mut order: Vec<usize> = (0..samples.len()).collect();
    for _ in 0..ROUNDS {
        shuffle(&mut order, &mut seed);
        for &sample in &order {
            let Sample { sights, tags: gold, .. } = samples[sample];
            let (mut tags, mut clause) = (Vec::new(), Clause::default());
            for at in 0..sights.len() {
                let class = sights[at].class;
                if class.is_one() {
                    clause.see(at, class.first(), &sights[at]);
                    tags.push(class.first());
                    continue;
                }
                let features: [u32; FEATURES] = features(sights, &tags, &clause, at);
                let guess = best(class.bits(), |tag| features.iter().map(|&f| weights[place(f, tag)]).sum());
                now += 1;
                if guess != gold[at] && class.can_be(gold[at]) {
                    for (tag, step) in [(gold[at], 1), (guess, -1)] {
                        for place in features.map(|feature| place(feature, tag)) {
                            totals[place] += (now - since[place]) * i64::from(weights[place]);
                            since[place] = now;
                            weights[place] += step;
                        }
                    }
                }
                clause.see(at, guess, &sights[at]);
                tags.push(guess);
            }
        }
    }
    for place in 0..SIZE {
        totals[place] += (now - since[place]) * i64::from(weights[place]);
    }
    rounded(&totals)
}

/// Eight-bit weights: all but the largest in a thousand keep their proportions.
fn rounded(totals: &[i64]) -> Vec<i8> {
    let mut sizes: Vec<i64> = totals.iter().map(|total| total.abs()).collect();
    sizes.sort_unstable();
    let largest = sizes[sizes.len() * 999 / 1000].max(1);
    let round = |total: i64| ((total * 7 * 2 + largest).div_euclid(2 * largest)).clamp(-127, 127) as i8;
    totals.iter().map(|&total| round(total)).collect()
}

fn shuffle(order: &mut [usize], seed: &mut u64) {
    for at in (1..order.len()).rev() {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        order.swap(at, (*seed >> 33) as usize % (at + 1));
    }
}

#[derive(Default)]
struct Counts {
    counts: [[usize; 22]; 22],
    titles: [usize; 2],
    missing: BTreeMap<(String, u8), usize>,
}

impl Counts {
    fn add(&mut self, weights: &[i8], sample: &Sample) {
        let (mut tags, mut clause) = (Vec::new(), Clause::default());
        let title = sample.sights.iter().any(|sight| sight.kind == Kind::Title);
        for (at, (sight, &gold)) in sample.sights.iter().zip(&sample.tags).enumerate() {
            let features = features(&sample.sights, &tags, &clause, at);
            let score = |tag| features.iter().map(|&f| i32::from(weights[place(f, tag)])).sum();
            let guess = if sight.class.is_one() { sight.class.first() } else { best(sight.class.bits(), score) };
            clause.see(at, guess, sight);
            tags.push(guess);
            if title {
                self.titles[usize::from(gold == guess)] += 1;
                continue;
            }
            self.counts[gold as usize][guess as usize] += 1;
            if !sight.class.can_be(gold) {
                *self.missing.entry((sample.forms[at].clone(), gold as u8)).or_default() += 1;
            }
        }
    }

    fn report(&self) -> String {
        let words = Tag::ALL.iter().filter(|&&tag| tag != Tag::Mark).map(|&tag| tag as usize);
        let row = |tag: usize| self.counts[tag].iter().sum::<usize>();
        let (right, all) = words.fold((0, 0), |(right, all), tag| (right + self.counts[tag][tag], all + row(tag)));
        let percent = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
        let mut lines = format!("{right} of {all} words right, marks left out: {:.2} %\n", percent(right, all));
        lines +=
            &format!("in headlines with capitals: {:.2} %\n", percent(self.titles[1], self.titles[0] + self.titles[1]));
        for tag in Tag::ALL.map(|tag| tag as usize) {
            let taken = self.counts.iter().map(|row| row[tag]).sum::<usize>();
            let (recall, precision) = (percent(self.counts[tag][tag], row(tag)), percent(self.counts[tag][tag], taken));
            let name = format!("{:?}", Tag::ALL[tag]);
            lines += &format!("{name:15}{:6} recall {recall:5.1} precision {precision:5.1}\n", row(tag));
        }
        let mut missing: Vec<_> = self.missing.iter().collect();
        missing.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        lines += &format!(
            "{} words that the lexicon keeps from being what they are: ",
            missing.iter().map(|(_, count)| *count).sum::<usize>()
        );
        for ((form, tag), count) in missing.iter().take(80) {
            lines += &format!("{form}/{:?} {count}, ", Tag::ALL[*tag as usize]);
        }
        lines
    }
}

fn articles(gum: &str) -> Vec<Vec<Sample>> {
    let mut articles: Vec<Vec<Sample>> = Vec::new();
    let (mut rows, mut kept, mut number) = (Vec::new(), false, 0usize);
    for line in gum.lines().chain([""]) {
        if let Some(head) = line.strip_prefix("# ") {
            kept = !LEFT_OUT.iter().any(|genre| head.ends_with(genre));
            if kept {
                articles.push(Vec::new());
            }
        } else if line.is_empty() {
            if let Some(article) = articles.last_mut().filter(|_| kept && !rows.is_empty()) {
                let joined = joined(&rows);
                article.push(sample(&joined));
                number += 1;
                if number.is_multiple_of(5) {
                    article.push(sample(&with_capitals(&joined)));
                }
            }
            rows.clear();
        } else {
            rows.push(line.split('\t').collect::<Vec<_>>());
        }
    }
    articles
}

/// GUM cuts compounds at their hyphens, the engine does not: the parts are joined, and tagged as a newspaper's
/// grammar has them.
fn joined(rows: &[Vec<&str>]) -> Vec<(String, Tag)> {
    let mut words: Vec<(String, Tag)> = Vec::new();
    let mut joins = false;
    for (at, row) in rows.iter().enumerate() {
        let [form, penn, upos, ..] = row[..] else { continue };
        if penn == "HYPH"
            && at + 1 < rows.len()
            && let Some(word) = words.last_mut()
        {
            word.0.push('-');
            joins = true;
            continue;
        }
        let tag = tag(form, penn, upos);
        match words.last_mut().filter(|_| joins) {
            Some(word) => {
                word.0.push_str(form);
                word.1 = match (word.1, tag) {
                    (_, Tag::ProperNoun) => Tag::ProperNoun,
                    (_, Tag::Noun) if row[4] == "compound" || row[4] == "amod" => Tag::Adjective,
                    (Tag::Number, Tag::Number) => Tag::Number,
                    (_, Tag::Noun | Tag::Number) => Tag::Noun,
                    (_, Tag::Adverb) => Tag::Adverb,
                    _ => Tag::Adjective,
                };
            }
            None => words.push((form.to_string(), tag)),
        }
        joins = false;
    }
    words
}

fn tag(form: &str, penn: &str, upos: &str) -> Tag {
    let lower = form.to_lowercase();
    match (penn, upos) {
        (_, "PUNCT" | "SYM") => Tag::Mark,
        ("POS", _) => Tag::Possessive,
        (_, "AUX") if penn == "MD" => Tag::Modal,
        (_, "AUX") => Tag::Auxiliary,
        (_, "VERB") if BE.contains(&lower.as_str()) => Tag::Auxiliary,
        ("MD", _) => Tag::Modal,
        ("NNP" | "NNPS", _) => Tag::ProperNoun,
        ("NN" | "NNS", "PRON") | ("PRP" | "WP" | "EX", _) => Tag::Pronoun,
        ("NN" | "NNS", _) => Tag::Noun,
        ("PRP$" | "WP$" | "PDT", _) => Tag::Determiner,
        ("DT" | "WDT", "PRON") => Tag::Pronoun,
        ("DT" | "WDT", "ADV") => Tag::Adverb,
        ("DT" | "WDT", _) => Tag::Determiner,
        ("CD", "PRON") => Tag::Pronoun,
        ("CD", _) => Tag::Number,
        ("JJ" | "JJR" | "JJS", _) => Tag::Adjective,
        ("IN", "SCONJ") if !NEVER_JOIN.contains(&lower.as_str()) => Tag::Subordinator,
        ("IN", _) => Tag::Preposition,
        ("WRB", _) => Tag::Subordinator,
        ("TO", "ADP") => Tag::Preposition,
        ("TO" | "RP", _) => Tag::Particle,
        ("RB", _) if matches!(lower.as_str(), "not" | "n't" | "n’t") => Tag::Particle,
        ("RB" | "RBR" | "RBS", _) => Tag::Adverb,
        ("CC", _) => Tag::Conjunction,
        ("UH", _) => Tag::Interjection,
        ("VB" | "VBP", _) => Tag::Verb,
        ("VBZ", _) => Tag::VerbS,
        ("VBD", _) => Tag::VerbPast,
        ("VBN", _) => Tag::VerbParticiple,
        ("VBG", _) => Tag::VerbIng,
        _ => Tag::Other,
    }
}

/// The same words as an American headline writes them.
fn with_capitals(words: &[(String, Tag)]) -> Vec<(String, Tag)> {
    let capital = |(at, (form, tag)): (usize, &(String, Tag))| {
        let small = matches!(tag, Tag::Determiner | Tag::Preposition | Tag::Conjunction | Tag::Particle);
        let mut letters = form.chars();
        match letters.next().filter(|_| at == 0 || !small || form.len() > 4) {
            Some(first) if !form.starts_with('n') || form.len() > 3 => {
                (first.to_uppercase().chain(letters).collect(), *tag)
            }
            _ => (form.clone(), *tag),
        }
    };
    words.iter().enumerate().map(capital).collect()
}

fn sample(words: &[(String, Tag)]) -> Sample {
    let (mut text, mut cut) = (String::new(), Vec::new());
    for (form, tag) in words {
        let start = text.len();
        text.push_str(form);
        let first = form.chars().next().unwrap_or(' ');
        let clitic =
            form.len() < 5 && (first == '\'' || first == '’') && form.len() > 1 || form == "n't" || form == "n’t";
        let shape = match first {
            _ if clitic || *tag == Tag::Possessive => Shape::Clitic,
            '0'..='9' => Shape::Number,
            first if first.is_alphabetic() => shape(form),
            _ => Shape::Mark,
        };
        cut.push(Word::new(&text, Span::new(start, text.len()), shape, *tag));
        text.push(' ');
    }
    let mut sights = Vec::new();
    look(&text, &cut, &mut sights);
    let forms = words.iter().map(|(form, _)| form.clone()).collect();
    Sample { sights, tags: words.iter().map(|&(_, tag)| tag).collect(), forms }
}
