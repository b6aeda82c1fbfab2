//! How much of each long list a reader has asked for.

/// The letters of the lists: those of the facts, as their ids begin, hits, and paragraphs of the article.
const LISTS: &str = "aqctdehp";

/// How often a reader asked for more of each list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Extent([u8; 8]);

impl Extent {
    /// How often more was asked for of the list of this letter.
    pub(crate) fn of(self, list: char) -> usize {
        LISTS.find(list).map_or(0, |at| usize::from(self.0[at]))
    }

    /// The same once more has been asked for.
    pub(crate) fn more(mut self, list: char) -> Self {
        if let Some(at) = LISTS.find(list) {
            self.0[at] = self.0[at].saturating_add(1);
        }
        self
    }

    /// The same with nothing more of the list of this letter.
    pub(crate) fn without(mut self, list: char) -> Self {
        if let Some(at) = LISTS.find(list) {
            self.0[at] = 0;
        }
        self
    }

    /// What it says of these lists, and nothing of others.
    pub(crate) fn only(self, lists: &str) -> Self {
        let others = LISTS.chars().filter(|&list| !lists.contains(list));
        others.fold(self, Self::without)
    }

    /// A letter for each time that more was asked for.
    pub(crate) fn letters(self) -> String {
        LISTS.chars().flat_map(|list| std::iter::repeat_n(list, self.of(list))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_list_grows_alone_and_is_told_in_letters() {
        let extent = Extent::default().more('q').more('p').more('q').more('?');
        assert_eq!((extent.of('q'), extent.of('c'), extent.letters().as_str()), (2, 0, "qqp"));
        assert_eq!(extent.letters().chars().fold(Extent::default(), Extent::more), extent);
        assert_eq!(extent.only("ap").letters(), "p");
    }
}
