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

/// Sorts `list` by the number that `key` gives each entry; those with equal numbers stay in their order.
///
/// For lists as long as the text, by places in it: the upper half of a number is sorted in linear time and without a
/// comparison. Few entries may share it, for those are then sorted one by one.
pub fn sort_by_number<T: Copy>(list: &mut [T], key: impl Fn(&T) -> u64) {
    if list.is_sorted_by_key(&key) {
        return;
    }
    // In the lower half, which entry it is.
    let keys = list.iter().zip(0..).map(|(entry, at)| key(entry) & !u64::from(u32::MAX) | at).collect();
    // Gathered, not swapped around: what is read next waits for nothing that is read now.
    let sorted: Vec<T> = by_upper_half(keys).into_iter().map(|key| list[key as u32 as usize]).collect();
    list.copy_from_slice(&sorted);
    for at in 1..list.len() {
        let mut to = at;
        while to > 0 && key(&list[to - 1]) > key(&list[to]) {
            list.swap(to - 1, to);
            to -= 1;
        }
    }
}

/// The numbers `keys` sorted by their upper halves, from the lowest byte of those to the highest.
fn by_upper_half(mut keys: Vec<u64>) -> Vec<u64> {
    let mut sorted = vec![0; keys.len()];
    let differing = keys.iter().fold(0, |bits, key| bits | key ^ keys[0]);
    for shift in [32, 40, 48, 56].into_iter().filter(|shift| differing >> shift & 0xff != 0) {
        let byte = |key: u64| usize::from((key >> shift) as u8);
        // For each byte, how many keys come before those that have it.
        let mut next = [0u32; 257];
        keys.iter().for_each(|&key| next[byte(key) + 1] += 1);
        (1..next.len()).for_each(|at| next[at] += next[at - 1]);
        for &key in &keys {
            let place = &mut next[byte(key)];
            sorted[*place as usize] = key;
            *place += 1;
        }
        std::mem::swap(&mut keys, &mut sorted);
    }
    keys
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

/// Where to start looking in a list that is sorted by places: told by a table, as to halve a long list touches memory that
/// no cache holds.
#[derive(Debug)]
pub struct Places {
    /// For each [`STRETCH`] places the first entry that has one of them, or a later one.
    firsts: Vec<u32>,
}

/// So many places have a handful of entries, which are looked through one by one.
const STRETCH: usize = 64;

impl Places {
    /// Of a list whose entries have `places`, in order.
    pub fn of(places: impl Iterator<Item = u32>) -> Self {
        let mut firsts = Vec::new();
        for (at, place) in (0..).zip(places) {
            let stretch = place as usize / STRETCH;
            firsts.resize(firsts.len().max(stretch + 1), at);
        }
        firsts.shrink_to_fit();
        Self { firsts }
    }

    /// The first entry of `list` whose place, as `place_of` tells it, is at or behind `place`; the list's length where none is.
    pub fn first_from<T>(&self, list: &[T], place: u32, place_of: impl Fn(&T) -> u32) -> usize {
        let Some(&first) = self.firsts.get(place as usize / STRETCH) else { return list.len() };
        let first = first as usize;
        first + list[first..].iter().take_while(|entry| place_of(entry) < place).count()
    }
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
            let place = |entry: &(usize, usize)| u64::from(entry.1 as u32 * 7919 % 70_001) << 32 | entry.0 as u64;
            sort_by_number(&mut ours, place);
            theirs.sort_by_key(place);
            assert_eq!(ours, theirs);
            sort(&mut ours);
            theirs.sort();
            assert_eq!(ours, theirs);
        }
    }

    #[test]
    fn a_table_of_places_finds_what_halving_finds() {
        let list: Vec<u32> = (0..500)
            .map(|at| at / 3 * 17 % 900 + at / 160 * 900)
            .scan(0, |most, place| {
                *most = place.max(*most);
                Some(*most)
            })
            .collect();
        let places = Places::of(list.iter().copied());
        for place in 0..4_000 {
            assert_eq!(places.first_from(&list, place, |&place| place), list.partition_point(|&other| other < place));
        }
        assert_eq!(Places::of([].into_iter()).first_from(&[], 7, |&place| place), 0);
    }
}
