//! What the page's address tells of what is seen, so that a link shows it and Back goes to it.
//!
//! `#q3~1x9f0a&words=ferry&actor=a2&sort=day&on=2025-08-06`: the card or passage, with the print of its fact, then
//! whatever is not as a reader finds it; on the front page `#look-up=okafor`. It stands in the fragment, which browsers
//! keep to themselves: no server is told what a reader looks for.

use super::find::LONGEST;
use super::{Facet, Filter, Sort, Target};
use engine::calendar::Date;

/// What the reader looks at in an article: all of it is told by the address, and another article begins without.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Look {
    /// Which facts.
    pub(crate) filter: Filter,
    /// The words that are looked for.
    pub(crate) words: String,
    /// In which order.
    pub(crate) sort: Sort,
    /// The day as of which the deadlines are shown; `None` is now.
    pub(crate) as_of: Option<Date>,
}

/// A state of the page that can be come back to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place {
    /// The name of the article, where the page has several and another one is open than its address says.
    pub(crate) article: String,
    /// The card or passage.
    pub(crate) target: Option<Target>,
    /// The print of its fact when the link was made; empty where the link has none.
    pub(crate) print: String,
    /// What else is not as a reader finds it.
    pub(crate) look: Look,
    /// The name or title that is looked up on the front page.
    pub(crate) lookup: String,
}

impl Place {
    /// Reads a fragment; `None` for one that is none of ours.
    pub(crate) fn parse(fragment: &str) -> Option<Self> {
        let mut place = Self::default();
        let mut known = fragment.is_empty();
        for (at, part) in fragment.split('&').enumerate() {
            let Some((key, value)) = part.split_once('=') else {
                let (target, print) = part.split_once('~').unwrap_or((part, ""));
                if at == 0 {
                    place.target = Target::parse(target);
                    place.print = print.to_owned();
                    known |= place.target.is_some();
                }
                continue;
            };
            known |= place.set(key, &decoded(value));
        }
        known.then_some(place)
    }

    /// Whether `key` is one of ours.
    fn set(&mut self, key: &str, value: &str) -> bool {
        let look = &mut self.look;
        match key {
            "open" => self.article = value.to_owned(),
            "words" => look.words = cut(value),
            "look-up" => self.lookup = cut(value),
            "sort" => look.sort = Sort::named(value),
            "on" => look.as_of = Date::parse(value),
            _ => {
                let Some(facet) = Facet::ALL.into_iter().find(|facet| facet.name() == key) else { return false };
                look.filter = look.filter.with(facet, value);
            }
        }
        true
    }

    /// What `parse` reads.
    pub(crate) fn fragment(&self) -> String {
        let mut text = self.target.map(Target::id).unwrap_or_default();
        if !text.is_empty() && !self.print.is_empty() {
            text.push('~');
            text.push_str(&self.print);
        }
        let look = &self.look;
        let sort = if look.sort == Sort::default() { "" } else { look.sort.name() };
        let parts = [
            ("open", self.article.clone()),
            ("words", look.words.clone()),
            ("sort", sort.to_owned()),
            ("on", look.as_of.map(|day| day.to_string()).unwrap_or_default()),
            ("look-up", self.lookup.clone()),
        ];
        let facets = Facet::ALL.map(|facet| (facet.name(), look.filter.value(facet)));
        for (key, value) in parts.into_iter().chain(facets).filter(|(_, value)| !value.is_empty()) {
            let divider = if text.is_empty() { "" } else { "&" };
            text.push_str(&[divider, key, "=", &encoded(&value)].concat());
        }
        text
    }

    /// Whether the reader who comes here from `before` wants Back to lead there: not for every letter that is typed, nor
    /// for every day that a slider passes.
    pub(crate) fn is_a_step_from(&self, before: &Self) -> bool {
        let coarse = |place: &Self| (place.look.words.is_empty(), place.look.as_of.is_none(), place.lookup.is_empty());
        let (here, there) = (&self.look, &before.look);
        (self.target != before.target && self.target.is_some())
            || self.article != before.article
            || (&here.filter, here.sort, coarse(self)) != (&there.filter, there.sort, coarse(before))
    }
}

/// No more of it than anybody looks for.
fn cut(words: &str) -> String {
    words.chars().take(LONGEST).collect()
}

/// Percent-encodes all but letters, digits and a few marks that mean nothing in an address.
fn encoded(words: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut text = String::new();
    for byte in words.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
            text.push(char::from(byte));
        } else {
            let digit = |at: u8| char::from(DIGITS[usize::from(at & 15)]);
            text.extend(['%', digit(byte >> 4), digit(byte)]);
        }
    }
    text
}

/// The other way; what is not encoded as it should be is dropped.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        bytes.push(match byte {
            b'%' => match digit(rest.next()).zip(digit(rest.next())) {
                Some((high, low)) => (high * 16 + low) as u8,
                None => break,
            },
            b'+' => b' ',
            byte => byte,
        });
    }
    String::from_utf8(bytes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(fragment: &str) -> String {
        Place::parse(fragment).expect("one of ours").fragment()
    }

    #[test]
    fn a_place_survives_its_address() {
        for fragment in [
            "",
            "q3",
            "q3-2~1x9f0a",
            "words=ferry%20%26%20p%C3%AAche",
            "q3~1x9f0a&words=pier&sort=day&on=2025-08-06&actor=a2&kind=q&channel=town%20radio&day=2025-08-05&sure=no",
            "open=2025-08-06-ferry&sort=speaker",
            "look-up=okafor%20quay",
        ] {
            assert_eq!(parsed(fragment), fragment);
        }
    }

    #[test]
    fn what_means_nothing_is_left_out_and_other_fragments_are_not_ours() {
        assert_eq!(parsed("q0&sort=upwards&day=soon&sure=maybe&actor=q1&words=%zz"), "");
        assert_eq!(parsed("words=a+b&colour=red"), "words=a%20b");
        for other in ["article=eJxLy", "?secret=a1", "who", "section-2", ":~:text=pier"] {
            assert_eq!(Place::parse(other), None, "{other}");
        }
    }

    #[test]
    fn back_leads_over_steps_and_not_over_letters() {
        let place = |fragment| Place::parse(fragment).expect("one of ours");
        let step = |from, to| place(to).is_a_step_from(&place(from));
        assert!(
            step("", "q1") && step("q1", "q2") && step("", "actor=a1") && step("", "words=f") && step("", "sort=day")
        );
        assert!(step("actor=a1", "") && step("words=ferry", "") && step("", "on=2025-08-06"));
        assert!(step("", "look-up=o") && step("look-up=o", "") && !step("look-up=o", "look-up=ok"));
        assert!(!step("words=f", "words=fe") && !step("on=2025-08-06", "on=2025-08-07") && !step("q1", ""));
    }
}
