//! Pronouns that go back to whoever was heard before.

use super::check;

#[test]
fn whoever_adds_something_was_heard_right_before() {
    check(&[
        (
            "The keeper, Jan Ode, will be examined, Tom Pratt confirmed.\n\n“We hope it is nothing,” he added.",
            "Tom Pratt",
        ),
        (
            "The keeper, Ida Wood, will be examined, Tom Pratt confirmed.\n\n“I hope it is nothing,” she added.",
            "Ida Wood?",
        ),
    ]);
}

#[test]
fn a_pronoun_of_nobody_known_likely_stands_for_whoever_was_heard() {
    check(&[
        (
            "“It snows,” Ida Wood wrote. Tom Pratt answered from the hut. “It does,” he wrote.\n\n\
             In her next letter, Ida asked if he was ill. “We ate seal,” he answered.",
            "Tom Pratt?",
        ),
        (
            "“It snows,” Ida Wood wrote.\n\n\
             Her mother and her aunt knew it too, and so did the whole valley. The snow lay on the roofs for weeks, and \
             nobody came. “I hate it,” she wrote.",
            "Ida Wood?",
        ),
    ]);
}
