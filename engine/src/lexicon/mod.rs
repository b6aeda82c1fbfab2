//! Word lists, one entry a line, sorted; compiled into the binary as they are.

mod list;

pub use list::List;

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident = $file:literal;)*) => {
        $($(#[$doc])* pub static $name: List = List::new(include_str!($file));)*

        #[cfg(test)]
        pub(crate) const ALL: &[(&str, &List)] = &[$(($file, &$name)),*];
    };
}

lists! {
    /// Abbreviations that keep their full stop; the value "name" marks those that a name follows ("Mr. Putin").
    ABBREVIATIONS = "abbreviations.txt";
    /// Where or how one says something: "interview", "truth social".
    CHANNELS = "channels.txt";
    /// Every form of the verbs that report. The value's letters say what may follow: q a quotation, c a clause with
    /// or without "that", t a clause with it, o a noun phrase, i an infinitive, a somebody addressed; then the
    /// prepositions that belong to it.
    REPORTING_VERBS = "reporting_verbs.txt";
    /// Words that often start a sentence and seldom continue a name.
    SENTENCE_STARTERS = "sentence_starters.txt";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_sorted_and_has_no_entry_twice() {
        let tags = ("tags.txt", &List::new(include_str!("tags.txt")));
        for (file, list) in ALL.iter().chain([&tags]) {
            let keys: Vec<&str> = list.entries().map(|(key, _)| key).collect();
            let unsorted = keys.windows(2).find(|pair| pair[0] >= pair[1]);
            assert!(unsorted.is_none(), "{file}: {unsorted:?}");
        }
    }
}
