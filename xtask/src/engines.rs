//! The built site in its browsers: every test in Chromium, in the others what an embed cannot do without.

use std::ffi::OsString;
use std::path::Path;

use anyhow::Result;
use duct::cmd;

use crate::browsers::{Browser, Engine};
use crate::display::Display;
use crate::packages;
use crate::project;
use crate::steps::Steps;

/// What Firefox and WebKit have to show: no test of these looks through Chromium's own tools. A module's name stands
/// for all its tests.
const ESSENTIAL: &[&str] = &[
    "everywhere::",
    "page::the_countdown_runs_to_the_end_of_the_day_in_the_issuers_zone",
    "page::a_card_leads_to_its_passage_and_escape_brings_the_reader_back",
    "page::the_element_may_be_moved_removed_inserted_and_defined_again",
    "element::a_policy_with_nonces_lets_it_run_in_its_own_clothes",
    "element::attributes_choose_the_part_and_the_levels",
    "element::what_the_dialog_gives_works_where_it_is_pasted",
    "languages::explorers_in_one_page_speak_the_language_around_them_or_their_own",
    "element::the_pages_own_article_is_read_with_its_day_and_marked_without_a_touch",
    "frame::hosts_of_every_dialect_give_the_frame_its_height",
    "failures::a_policy_that_forbids_the_explorer_is_named",
    "failures::a_server_that_is_set_up_wrong_is_named",
];

/// Runs every test of the site in Chromium; with `arguments`, those that they choose.
pub(crate) fn all(chromium: &Browser, arguments: &[&str], pictures: Option<&Path>) -> Result<()> {
    let extra = pictures.map(|folder| ("FX_PICTURES", folder.as_os_str().to_owned()));
    run(chromium, &project::dist(), arguments, extra)
}

/// Installs what is missing of the other engines, and names those that cannot be had here.
pub(crate) fn others(steps: &mut Steps) -> Result<Vec<Browser>> {
    let mut browsers = Vec::new();
    for engine in [Engine::Firefox, Engine::WebKit] {
        if engine.can_be_had() {
            browsers.push(steps.step(&format!("{engine:?}"), || engine.provide())?);
        } else if let Err(why) = engine.provide() {
            steps.skip(&format!("the site in {engine:?}"), &why);
        }
    }
    Ok(browsers)
}

/// Runs the essential tests in one of them.
pub(crate) fn essential(browser: &Browser) -> Result<()> {
    let display = (browser.engine == Engine::WebKit).then(Display::start).transpose()?;
    run(browser, &project::dist(), ESSENTIAL, display.as_ref().map(|display| ("DISPLAY", display.name().into())))
}

/// Opens the site in `dist`, which somebody bundled with the npm package in it.
pub(crate) fn bundled(chromium: &Browser, dist: &Path) -> Result<()> {
    run(chromium, dist, &["package::", "--ignored"], None)
}

fn run(browser: &Browser, dist: &Path, arguments: &[&str], extra: Option<(&str, OsString)>) -> Result<()> {
    let command = ["test", "--package", "fact-explorer", "--test", "site", "--"];
    let mut tests = cmd("cargo", [&command, arguments].concat()).dir(project::root()).env("FX_DIST", dist);
    tests = tests.env("FX_SEVERAL", project::several()).env("FX_AXE", packages::axe()?);
    for (name, value) in browser.variables().into_iter().chain(extra) {
        tests = tests.env(name, value);
    }
    tests.run()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn every_essential_test_is_there_and_looks_through_no_tool_of_one_browser() {
        for name in ESSENTIAL {
            let (module, test) = name.split_once("::").unwrap();
            let path = project::root().join(format!("tests/site/{module}.rs"));
            let text = fs::read_to_string(&path).unwrap();
            let tests: Vec<&str> = text.split("#[tokio::test]").skip(1).collect();
            let meant: Vec<_> = tests.iter().filter(|text| text.contains(&format!("async fn {test}"))).collect();
            assert!(!meant.is_empty(), "{name} is not in {}", path.display());
            let tools = ["cdp()", "requests()", "get_log", "resize(", "prefer("];
            assert!(meant.iter().all(|text| !tools.iter().any(|tool| text.contains(tool))), "{name}");
        }
    }
}
