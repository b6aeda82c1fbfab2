//! Sorting in few bytes.
//!
//! The standard library's sorts are compiled anew for every kind of entry, several kilobytes each in what a reader
//! downloads. Here numbers are sorted, by one such copy, and the entries follow them. Lists of words, of which there
//! are many and long ones, are left to the standard library's.

use std::cmp::Ordering;

/// Sorts `list`; equal entries stay in their order.
pub fn sort<T: Ord>(list: &mut [T]) {
    sort_by(list, T::cmp);
}

/// Sorts `list` by `key`; entries with equal keys stay in their order.
pub fn sort_by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(list, |one, other| key(one).cmp(&key(other)));
}

/// Sorts `list` by `compare`; entries that it finds equal stay in their order.
pub fn sort_by<T>(list: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    if list.is_sorted_by(|one, other| compare(one, other).is_le()) {
        return;
    }
    let from = sorted(list.len(), &|one, other| compare(&list[one], &list[other]));
    follow(list, from);
}

/// Sorts `list` by the number that `key` gives each entry; those with equal numbers stay in their order. Quicker than by
/// comparing: the key of each is taken once.
pub fn sort_by_number<T>(list: &mut [T], key: impl Fn(&T) -> u64) {
    if list.is_sorted_by_key(&key) {
        return;
    }
    let mut keys: Vec<(u64, u32)> = list.iter().map(key).zip(0..).collect();
    keys.sort_unstable();
    follow(list, keys.into_iter().map(|(_, from)| from).collect());
}

/// Moves each entry of `list` to where `from` names its place.
fn follow<T>(list: &mut [T], mut from: Vec<u32>) {
    // Each entry moves once, around the circles in which they change places.
    for start in 0..from.len() {
        let mut at = start;
        loop {
            let next = std::mem::replace(&mut from[at], at as u32) as usize;
            if next == start {
                break;
            }
            list.swap(at, next);
            at = next;
        }
    }
}

/// The numbers below `count`, sorted.
fn sorted(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<u32> {
    let mut numbers: Vec<u32> = (0..count as u32).collect();
    numbers.sort_by(|&one, &other| compare(one as usize, other as usize));
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_sorted_as_the_standard_library_sorts_them() {
        for count in [0, 1, 2, 3, 7, 40, 300] {
            // Numbers without a pattern, many of them twice.
            let list: Vec<(usize, usize)> = (0..count).map(|at| (at * 7919 % 101 % 23, at)).collect();
            let (mut ours, mut theirs) = (list.clone(), list);
            sort_by_key(&mut ours, |entry| std::cmp::Reverse(entry.0));
            theirs.sort_by_key(|entry| std::cmp::Reverse(entry.0));
            assert_eq!(ours, theirs);
            theirs.sort_by_key(|entry| entry.0);
            sort_by_number(&mut ours, |entry| entry.0 as u64);
            assert_eq!(ours, theirs);
            sort(&mut ours);
            theirs.sort();
            assert_eq!(ours, theirs);
        }
    }
}
