//! How many slips of the finger lie between two words.

/// The fewest letters to insert, leave out, replace or swap with their neighbour, that make `typed` the beginning of
/// `word`; more than `most` where it takes more. After Damerau and Levenshtein, in the form that edits no letter
/// twice ("optimal string alignment").
pub fn distance(typed: &[char], word: &str, most: usize) -> usize {
    let far = most + 1;
    // Row by row over the letters of `word`; each row begins with what it takes to insert them all.
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=typed.len()).collect();
    let mut best = above[typed.len()];
    let mut last = None;
    for (row, letter) in word.chars().take(typed.len() + most).enumerate() {
        let mut this = vec![row + 1];
        for (at, &other) in typed.iter().enumerate() {
            let replaced = above[at] + usize::from(letter != other);
            let mut least = replaced.min(above[at + 1] + 1).min(this[at] + 1);
            if at > 0 && last == Some(other) && typed[at - 1] == letter {
                least = least.min(before[at - 1] + 1);
            }
            this.push(least);
        }
        if this.iter().all(|&least| least > most) {
            break;
        }
        best = best.min(this[typed.len()]);
        before = std::mem::replace(&mut above, this);
        last = Some(letter);
    }
    best.min(far)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, word: &str, expected: usize) {
        assert_eq!(distance(&typed.chars().collect::<Vec<_>>(), word, 2), expected, "{typed} {word}");
    }

    #[test]
    fn one_slip_is_one_of_any_kind() {
        check("harbour", "harbour", 0);
        for slip in ["harbor", "harbbour", "hatbour", "habrour"] {
            check(slip, "harbour", 1);
        }
    }

    #[test]
    fn the_beginning_of_a_word_is_enough() {
        check("harb", "harbourmaster", 0);
        check("habrou", "harbourmaster", 1);
    }

    #[test]
    fn what_is_far_is_only_known_to_be_far() {
        check("ferry", "council", 3);
        check("", "council", 0);
        check("council", "", 3);
    }

    #[test]
    fn letters_and_not_bytes_are_counted() {
        check("mullers", "müllers", 1);
        check("п’ять", "пять", 1);
    }
}
