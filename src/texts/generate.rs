//! Names for the texts, written by the build from `en.json`: a constant each, and a function that fills in what a text
//! leaves open, so that a name that is misspelt or left out does not compile.

use super::catalog::{Catalog, Form, LANGUAGES, OF_PUBLISHING, OF_THE_WHOLE};
use std::fmt::Write as _;

/// A module a section.
pub(crate) fn names(english: &Catalog) -> String {
    let mut code = String::new();
    let mut open = "";
    for (at, (section, key, form)) in english.entries().enumerate() {
        if section != open {
            let unsaid = match section {
                section if OF_THE_WHOLE.contains(&section) => {
                    "    #![cfg_attr(not(feature = \"whole\"), allow(dead_code))]\n"
                }
                section if OF_PUBLISHING.contains(&section) => {
                    "    #![cfg_attr(target_family = \"wasm\", allow(dead_code))]\n"
                }
                _ => "",
            };
            let end = if open.is_empty() { "" } else { "}\n" };
            let _ = writeln!(code, "{end}pub(crate) mod {section} {{\n{unsaid}    use super::*;");
            open = section;
        }
        let _ = writeln!(code, "    /// {:?}", form.all().last().copied().unwrap_or_default());
        let _ = writeln!(code, "    pub(crate) const {}: Text = Text({at});", key.to_uppercase());
        if !matches!(form, Form::List(_)) {
            code.push_str(&function(key, form));
        }
    }
    let _ = writeln!(
        code,
        "}}\n/// What `hash` of the crate `archive` makes of their keys.\npub(super) const KEYS: u32 = {};",
        archive::hash(english.names().join(",").as_bytes())
    );
    code.push_str(&others());
    code
}

/// The lists of the other languages, for whoever has them all at hand.
fn others() -> String {
    let list = LANGUAGES
        .iter()
        .skip(1)
        .map(|(code, _)| format!("    ({code:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{code}.txt\"))),\n"));
    let list: String = list.collect();
    format!("#[cfg(not(target_family = \"wasm\"))]\npub(super) const OTHERS: &[(&str, &str)] = &[\n{list}];\n")
}

fn function(key: &str, form: &Form) -> String {
    let counts = matches!(form, Form::Plural(_));
    let names: Vec<&str> = form.placeholders().into_iter().filter(|name| !counts || *name != "count").collect();
    if !counts && names.is_empty() {
        return String::new();
    }
    let count = if counts { ", count: usize" } else { "" };
    let arguments: String = names.iter().map(|name| format!(", {name}: &str")).collect();
    let filled = names.iter().map(|name| format!("({name:?}, {name})")).collect::<Vec<_>>().join(", ");
    let text = key.to_uppercase();
    let call =
        if counts { format!("counted({text}, count, &[{filled}])") } else { format!("fill({text}, &[{filled}])") };
    format!(
        "    #[allow(dead_code, reason = \"some are said around markup\")]\n    pub(crate) fn {key}(lang: Lang{count}{arguments}) -> String {{\n        lang.{call}\n    }}\n"
    )
}
