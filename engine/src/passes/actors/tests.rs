use super::actors;
use crate::facts::ActorKind;
use crate::text::Document;

/// One line an actor: its kind, name, roles in brackets, and its other mentions with "?" where not sure.
fn read(text: &str) -> String {
    let document = Document::new(text);
    let mut out = String::new();
    for actor in actors(&document) {
        let kind = match actor.kind {
            ActorKind::Person => "person",
            ActorKind::Organization => "organization",
            ActorKind::Place => "place",
            ActorKind::Group => "group",
            ActorKind::Unnamed => "unnamed",
        };
        out += &format!("{kind} {}", actor.name.of(text));
        let roles: Vec<&str> = actor.roles.iter().map(|role| role.of(text)).collect();
        if !roles.is_empty() {
            out += &format!(" ({})", roles.join("; "));
        }
        for mention in actor.mentions.iter().filter(|mention| mention.span != actor.name) {
            let mark = if mention.sure { "" } else { "?" };
            out += &format!(" | {}{mark}", mention.span.of(text));
        }
        out += "\n";
    }
    out
}

fn check(text: &str, expected: expect_test::Expect) {
    expected.assert_eq(&read(text));
}

mod beside;
mod bodies;
mod cases;
mod doubts;
mod forms;
mod heard;
mod holders;
mod joined;
mod kinds;
mod lists;
mod names;
mod namesakes;
mod nouns;
mod surroundings;
mod trades;
