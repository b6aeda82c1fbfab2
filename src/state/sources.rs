//! Where a fact's proof stands, by number: on paper no link leads from a card to its passage, so that both carry the
//! number of the sentence.

use super::Fact;
use crate::reading::Reading;
use engine::text::Span;

/// The numbers of the sentences that prove `fact`, counted from 1: "3, 7–9". Empty where no sentence is known.
pub(crate) fn sources(reading: &Reading, fact: Fact) -> String {
    let passages = fact.passages(&reading.sheet);
    let mut numbers: Vec<usize> =
        passages.into_iter().flat_map(|span| sentences_of(reading, span)).map(|at| at + 1).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let runs: Vec<String> = numbers
        .chunk_by(|one, next| one + 1 == *next)
        .map(|run| match run {
            [only] => only.to_string(),
            [first, last] => [&first.to_string(), ", ", &last.to_string()].concat(),
            run => [&run[0].to_string(), "–", &run[run.len() - 1].to_string()].concat(),
        })
        .collect();
    runs.join(", ")
}

/// The places of the sentences that hold a part of `span`.
pub(super) fn sentences_of(reading: &Reading, span: Span) -> std::ops::Range<usize> {
    let first = reading.sentences.partition_point(|sentence| sentence.end <= span.start);
    let last = reading.sentences.partition_point(|sentence| sentence.start < span.end);
    first..last.max(first)
}

/// The number of the sentence in which `span` begins, counted from one.
pub(crate) fn sentence_number(reading: &Reading, span: Span) -> usize {
    sentences_of(reading, span).start + 1
}

/// Where inside of `span` sentences end, with their numbers; the end of `span` counts, its start does not.
pub(crate) fn ends(reading: &Reading, span: Span) -> Vec<(u32, usize)> {
    let first = reading.sentences.partition_point(|sentence| sentence.end <= span.start);
    let rest = reading.sentences[first..].iter().enumerate().take_while(|(_, sentence)| sentence.end <= span.end);
    rest.map(|(at, sentence)| (sentence.end, first + at + 1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn a_fact_has_the_numbers_that_its_sentences_end_with() {
        let reading = sample::reading();
        let all = ends(&reading, Span::new(0, reading.article.text.len()));
        assert_eq!(all.len(), reading.sentences.len());
        assert_eq!(all.iter().map(|(_, number)| *number).collect::<Vec<_>>(), (1..=all.len()).collect::<Vec<_>>());
        assert_eq!(sources(&reading, Fact::Quote(0)), "1");
        let conveyed = reading.sheet.quotes[1].spans[0];
        let number = all.iter().find(|(end, _)| *end >= conveyed.end).expect("a sentence").1;
        assert_eq!(sources(&reading, Fact::Quote(1)), number.to_string());
    }

    #[test]
    fn numbers_in_a_row_are_told_by_their_ends() {
        let mut seed = sample::seed();
        let spans = seed.sentences.clone();
        let at = |nth: usize| Span { start: spans[nth].start, end: spans[nth].end };
        seed.sheet.quotes[0].spans = vec![at(0), at(2).cover(at(4)), at(6), at(7)];
        assert_eq!(sources(&Reading::from(seed), Fact::Quote(0)), "1, 3–5, 7, 8");
    }

    #[test]
    fn without_sentences_there_are_no_numbers() {
        let mut seed = sample::seed();
        seed.sentences.clear();
        assert_eq!(sources(&Reading::from(seed), Fact::Quote(0)), "");
    }
}
