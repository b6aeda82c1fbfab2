//! A sorted list of words in one string, searched in place: no table is built, so it costs its bytes and no more.

/// Lines sorted by their bytes, each a key or a key, a tab and a value.
#[derive(Debug)]
pub struct List {
    lines: &'static str,
}

impl List {
    /// A list over `lines`, which must be sorted by key.
    pub const fn new(lines: &'static str) -> Self {
        Self { lines }
    }

    /// Whether `key` is listed.
    pub fn contains(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The value of `key`, empty where the line has none; `None` where the key is not listed.
    pub fn get(&self, key: &str) -> Option<&'static str> {
        let bytes = self.lines.as_bytes();
        let (mut low, mut high) = (0, bytes.len());
        while low < high {
            let middle = (low + high) / 2;
            let start = bytes[..middle].iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1).max(low);
            let end = bytes[middle..].iter().position(|&byte| byte == b'\n').map_or(bytes.len(), |at| middle + at);
            let (found, value) = entry(&self.lines[start..end]);
            match found.cmp(key) {
                std::cmp::Ordering::Equal => return Some(value),
                std::cmp::Ordering::Less => low = end + 1,
                std::cmp::Ordering::Greater => high = start,
            }
        }
        None
    }

    /// Its keys and values, in order.
    #[cfg(test)]
    pub fn entries(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.lines.lines().map(entry)
    }
}

fn entry(line: &'static str) -> (&'static str, &'static str) {
    line.split_once('\t').unwrap_or((line, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    static LIST: List = List::new("april\t4\naugust\t8\nmay\t5\nmayor\n");

    #[test]
    fn keys_are_found_whole() {
        assert_eq!(
            ["april", "august", "may", "mayor"].map(|key| LIST.get(key)),
            [Some("4"), Some("8"), Some("5"), Some("")]
        );
        assert_eq!(["", "a", "apri", "aprils", "ma", "z", "may\t5"].map(|key| LIST.get(key)), [None; 7]);
    }
}
