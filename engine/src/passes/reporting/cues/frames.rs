//! What a reporting verb may take, read once from its entry in the lexicon.

/// What a reporting verb may take.
#[derive(Clone, Copy, Debug)]
pub(in crate::passes::reporting) struct Frames {
    /// A bit a letter, by its place in [`LETTERS`].
    letters: u8,
    /// The particles that belong to the verb, each behind a space.
    particles: &'static str,
}

/// The letters of entries in the lexicon; "r" is of those that report with their particle alone.
const LETTERS: &[u8; 8] = b"qctowiar";

impl Frames {
    /// Of an entry: its letters, then its particles.
    pub(in crate::passes::reporting) const fn of(entry: &'static str) -> Self {
        let (mut letters, mut at) = (0, 0);
        while at < entry.len() && entry.as_bytes()[at] != b' ' {
            letters |= Self::bit(entry.as_bytes()[at]);
            at += 1;
        }
        Self { letters, particles: entry.split_at(at).1 }
    }

    const fn bit(letter: u8) -> u8 {
        let mut at = 0;
        while at < LETTERS.len() {
            if LETTERS[at] == letter {
                return 1 << at;
            }
            at += 1;
        }
        0
    }

    /// Its subject utters words: "…," she joked
    pub(in crate::passes::reporting) fn quotes(self) -> bool {
        self.has(b'q')
    }

    /// A clause with or without "that": said he would go
    pub(in crate::passes::reporting) fn clause(self) -> bool {
        self.has(b'c')
    }

    /// A clause with "that", "whether", "how": noted that he would go
    pub(in crate::passes::reporting) fn that(self) -> bool {
        self.has(b't') || self.has(b'q') || self.has(b'c')
    }

    /// A clause of whatever kind, and not words alone: "chuckled" takes none
    pub(in crate::passes::reporting) fn states(self) -> bool {
        self.has(b't') || self.has(b'c')
    }

    /// A noun phrase: criticized the plan
    pub(in crate::passes::reporting) fn object(self) -> bool {
        self.has(b'o')
    }

    /// A noun phrase that holds quoted words, since the deed is told more often: attacked the "lie"
    pub(in crate::passes::reporting) fn words(self) -> bool {
        self.has(b'w')
    }

    /// An infinitive: vowed to go
    pub(in crate::passes::reporting) fn infinitive(self) -> bool {
        self.has(b'i')
    }

    /// Somebody addressed before the content: told reporters
    pub(in crate::passes::reporting) fn audience(self) -> bool {
        self.has(b'a')
    }

    /// Words beside a quotation, with its particle alone: shot back
    pub(super) fn retorts(self) -> bool {
        self.has(b'r')
    }

    fn has(self, letter: u8) -> bool {
        self.letters & Self::bit(letter) != 0
    }

    /// Whether `word` belongs to the verb: called for
    pub(in crate::passes::reporting) fn takes(self, word: &str) -> bool {
        !self.particles.is_empty() && self.particles.split(' ').skip(1).any(|particle| particle == word)
    }
}

/// The frames of a verb that reports with its particle alone.
pub(super) const RETORT: Frames = Frames::of("qr back up in on");
