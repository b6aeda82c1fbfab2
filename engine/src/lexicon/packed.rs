//! Word lists as the module carries them: of every word only the letters in which it differs from the one before, and
//! the values in a column of their own. Compressed, that is a sixth less for a reader to download than the lists as
//! they are written.
//!
//! The compiler packs them; they are unpacked at the first look-up.

/// A packed list: for every word the count of letters that it begins with as the word before does, and the others; a
/// [`Packed::VALUES`]; then the values, each before a line break.
#[derive(Debug)]
pub struct Packed(pub &'static [u8]);

/// The list whose lines, each a word or a word, a tab and a value, are in a string that is constant.
macro_rules! packed {
    ($lines:expr) => {{
        const LINES: &[u8] = $lines.as_bytes();
        #[allow(long_running_const_eval)]
        const BYTES: [u8; $crate::lexicon::packed::length(LINES)] = $crate::lexicon::packed::pack(LINES);
        $crate::lexicon::packed::Packed(&BYTES)
    }};
}

pub(crate) use packed;

impl Packed {
    /// Ends the words: no byte of any text.
    const VALUES: u8 = 0xff;

    /// The first byte that can be a letter: lower ones are counts.
    const LETTERS: u8 = 0x20;

    /// Shows `see` every word with its value, empty where it has none.
    pub fn each(&self, mut see: impl FnMut(&str, &str)) {
        let end = self.0.iter().position(|&byte| byte == Self::VALUES).unwrap_or(self.0.len());
        let mut values = std::str::from_utf8(self.0.get(end + 1..).unwrap_or_default()).unwrap_or_default();
        let (mut word, mut at) = (Vec::new(), 0);
        // Values are short: a search of the library's is made for longer texts.
        while let Some(length) = values.bytes().position(|byte| byte == b'\n') {
            let value = &values[..length];
            values = &values[length + 1..];
            word.truncate(usize::from(self.0[at]));
            let letters = &self.0[at + 1..end];
            let count = letters.iter().position(|&byte| byte < Self::LETTERS).unwrap_or(letters.len());
            word.extend_from_slice(&letters[..count]);
            at += 1 + count;
            see(std::str::from_utf8(&word).unwrap_or_default(), value);
        }
    }

    /// The lines as they were written; shows `see` each word and where its line starts.
    pub fn lines(&self, mut see: impl FnMut(&str, usize)) -> String {
        let mut lines = String::with_capacity(2 * self.0.len());
        self.each(|word, value| {
            see(word, lines.len());
            lines.push_str(word);
            if !value.is_empty() {
                lines.push('\t');
                lines.push_str(value);
            }
            lines.push('\n');
        });
        lines
    }
}

/// How many bytes `lines` take when they are packed.
pub const fn length(lines: &[u8]) -> usize {
    assert!(lines.len() < u16::MAX as usize, "a list is too long for the places in its table");
    write(lines, &mut [])
}

/// The lines `lines`, packed.
pub const fn pack<const LENGTH: usize>(lines: &[u8]) -> [u8; LENGTH] {
    let mut packed = [0; LENGTH];
    write(lines, &mut packed);
    packed
}

/// Packs `lines` into `packed` as far as there is room, and returns how much there would have to be.
const fn write(lines: &[u8], packed: &mut [u8]) -> usize {
    let (mut to, mut at, mut before, mut before_end) = (0, 0, 0, 0);
    while at < lines.len() {
        let end = find(lines, at, b'\t');
        let mut same = 0;
        while before + same < before_end
            && at + same < end
            && same + 1 < Packed::LETTERS as usize
            && lines[before + same] == lines[at + same]
        {
            same += 1;
        }
        to = put(packed, to, same as u8);
        to = copy(lines, at + same, end, packed, to);
        (before, before_end) = (at, end);
        at = find(lines, end, b'\n') + 1;
    }
    to = put(packed, to, Packed::VALUES);
    at = 0;
    while at < lines.len() {
        let (tab, end) = (find(lines, at, b'\t'), find(lines, at, b'\n'));
        to = copy(lines, if tab < end { tab + 1 } else { end }, end, packed, to);
        to = put(packed, to, b'\n');
        at = end + 1;
    }
    to
}

/// Where `byte`, or else the line's end, stands at or after `at`.
const fn find(lines: &[u8], mut at: usize, byte: u8) -> usize {
    while at < lines.len() && lines[at] != byte && lines[at] != b'\n' {
        at += 1;
    }
    at
}

const fn put(packed: &mut [u8], to: usize, byte: u8) -> usize {
    if to < packed.len() {
        packed[to] = byte;
    }
    to + 1
}

const fn copy(lines: &[u8], mut from: usize, end: usize, packed: &mut [u8], mut to: usize) -> usize {
    while from < end {
        to = put(packed, to, lines[from]);
        from += 1;
    }
    to
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_was_packed_is_unpacked_as_it_was() {
        const WRITTEN: &str = "a\tx\nabbey\nabbot\ty z\nzoo\néclair\nécole\tf\n";
        let list = packed!(WRITTEN);
        assert_eq!(list.lines(|_, _| {}), WRITTEN);
        assert!(list.0.len() < WRITTEN.len());
        assert_eq!(packed!("").lines(|_, _| {}), "");
        assert_eq!(packed!("one").lines(|_, _| {}), "one\n");
    }

    #[test]
    fn words_may_have_more_in_common_than_a_count_can_say() {
        const WRITTEN: &str = "it goes on and on and on and on and on\nit goes on and on and on and on and on still\n";
        assert_eq!(packed!(WRITTEN).lines(|_, _| {}), WRITTEN);
    }
}
