//! What the generated articles are made of.

pub(super) const WOMEN: &[&str] = &["Anna", "Maria", "Leïla", "Ingrid", "Fatima", "Susan", "Yuki", "Zoë"];
pub(super) const MEN: &[&str] = &["Peter", "Ahmed", "Jürgen", "Carlos", "Thomas", "Li", "Oleg", "Seán"];
pub(super) const SURNAMES: &[&str] =
    &["Berg", "O’Neill", "van der Meer", "al-Amin", "Müller", "Nguyen", "Fernández-Cruz", "Okafor", "McBride", "Ito"];
pub(super) const ROLES: &[&str] = &["mayor", "prime minister", "chief executive", "police chief", "foreign minister"];
pub(super) const PLACES: &[&str] =
    &["Norway", "Berlin", "New Zealand", "Kenya", "São Paulo", "the U.S.", "Warsaw", "Zürich", "Lyon", "Hanoi"];
pub(super) const BODIES: &[&str] =
    &["Central Bank", "Ministry of Health", "Supreme Court", "Olympic Committee", "Port Authority", "Airways Inc."];
pub(super) const PLANS: &[&str] = &[
    "the harbour plan",
    "a cut of 4.5% in wages",
    "new sanctions on steel",
    "the long-awaited audit",
    "“smart” meters",
    "its bid for the 2030 games",
];
pub(super) const DECIDES: &[&str] = &["delays", "backs", "drops", "defends"];
pub(super) const SAYS: &[&str] = &["said", "told reporters", "warned", "added", "wrote", "insisted", "didn’t say"];
pub(super) const DAYS: &[&str] = &[
    "on Friday",
    "on Monday morning",
    "last week",
    "by Sept. 30",
    "in early May",
    "on 3 March 2021",
    "at 5 p.m. on Tuesday",
    "tomorrow",
    "two days before the deadline",
    "next month",
];
pub(super) const UTTERANCES: &[&str] = &[
    "We will not pay",
    "This is a good day for everyone who waited",
    "Nobody asked us, and nobody will",
    "It was ‘a mistake’ from the start",
    "I don’t think so",
];
pub(super) const MARKS: &[(&str, &str)] = &[("“", "”"), ("\"", "\""), ("«", "»"), ("``", "''"), ("‘", "’"), ("„", "“")];
/// What real pages hold beside sentences.
pub(super) const ODDITIES: &[&str] = &[
    "WARSAW, July 3 (AP) —",
    "Read more: https://example.org/a?b=c.",
    "“Unclosed, he said",
    "中文 readers wrote to editor@example.org, @handle #tag.",
    "e\u{301}t\u{e9} 👩\u{200d}🚀 \u{feff}\u{a0}5′10″ 12:61 99th 0th '90s",
    "No. 1 of Mr. J. K. R. O’Neil Jr., Ph.D., U.S.A.",
];
