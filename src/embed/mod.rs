//! `<fact-explorer>`: attributes in, events out. The only way to mount the app.
//!
//! `fact-explorer.js` beside this file is the element itself: it says which attributes and events there are, loads
//! this, and shows the host page's own words until it is there. Here the attributes are read and the app is mounted.

#[cfg(feature = "whole")]
mod foreign;
mod stock;

use crate::app::{App, AppProps, Event, Latest};
use crate::browser::{clock, dates, shards};
use crate::reading::Reading;
use crate::state::{Asked, Fact, View};
use crate::texts::Lang;
use archive::Front;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

#[cfg(feature = "whole")]
pub use foreign::{Foreign, mount_given, read};
pub use stock::{bring, holds, take};

/// The name of a failure, as `failures.js` knows it.
type Failure = &'static str;

#[wasm_bindgen]
extern "C" {
    /// Tells the element an event's name and the ids of what it is about.
    #[derive(Clone)]
    pub type Tell;

    #[wasm_bindgen(method)]
    fn call(this: &Tell, nobody: JsValue, event: &str, id: &str, article: &str);
}

/// The version by which the host page knows what it got.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Whether these texts, as `languages.js` makes them of a language's file, are the ones of this version.
#[wasm_bindgen]
pub fn speaks(texts: &str) -> bool {
    Lang::read(texts).is_some()
}

/// An explorer in the page.
#[wasm_bindgen]
pub struct Explorer {
    app: AppHandle<App>,
    given: Option<Reading>,
    host: Element,
    files: String,
    latest: Latest,
    tell: Tell,
}

/// Draws what the attributes of `host` ask for into `place`. `files` is the address of the folder with each article's
/// files; empty where there are none. `texts` is a language that it [`speaks`], else English. `held` is what another explorer held that gives its place to this one.
///
/// # Errors
///
/// The name of a failure where they ask for an article or card that is not there.
#[wasm_bindgen]
pub fn mount(
    place: Element,
    host: Element,
    files: String,
    texts: &str,
    held: Option<String>,
    tell: Tell,
) -> Result<Explorer, JsValue> {
    Explorer::new(place, None, host, shards::site(&files), texts, held, tell)
}

impl Explorer {
    fn new(
        place: Element,
        given: Option<Reading>,
        host: Element,
        files: String,
        texts: &str,
        held: Option<String>,
        tell: Tell,
    ) -> Result<Self, JsValue> {
        let latest = Latest::default();
        let props = AppProps { held, ..props(given.as_ref(), &host, &files, lang(texts), &latest, &tell)? };
        let app = Renderer::<App>::with_root_and_props(place, props).render();
        Ok(Self { app, given, host, files, latest, tell })
    }
}

#[wasm_bindgen]
impl Explorer {
    /// Takes over the attributes as they are now, and the language of `texts`.
    ///
    /// # Errors
    ///
    /// As [`mount`]; then the explorer shows what it showed before.
    pub fn update(&mut self, texts: &str) -> Result<(), JsValue> {
        self.app.update(props(self.given.as_ref(), &self.host, &self.files, lang(texts), &self.latest, &self.tell)?);
        Ok(())
    }

    /// What it holds, for one that comes in its place.
    pub fn held(&self) -> String {
        self.latest.held()
    }

    /// Takes the explorer out of the page.
    pub fn leave(self) {
        self.app.destroy();
    }
}

fn lang(texts: &str) -> Lang {
    Lang::read(texts).unwrap_or_default()
}

fn props(
    given: Option<&Reading>,
    host: &Element,
    files: &str,
    lang: Lang,
    latest: &Latest,
    tell: &Tell,
) -> Result<AppProps, JsValue> {
    let (readings, front) = given.map_or_else(stock::all, |reading| (Rc::from([reading.clone()]), Rc::default()));
    let (latest, tell) = (latest.clone(), tell.clone());
    let attribute = |name: &str| host.get_attribute(name).unwrap_or_default();
    let (asked, lang) = (asked(attribute), lang.toward(&attribute("dir")));
    let asked = Asked { files: Some(files.to_owned()).filter(|files| !files.is_empty()), lang, ..asked };
    check(&readings, &front, &asked)?;
    let on_event = Callback::from(move |event| match event {
        Event::Ready => tell.call(JsValue::NULL, "ready", "", ""),
        Event::Select(id, article) => tell.call(JsValue::NULL, "select", &id, &article),
    });
    Ok(AppProps { readings, front, asked, held: None, latest, on_event })
}

/// What the attributes ask for. Most explorers stand in a page that has a heading of its own above them.
fn asked(attribute: impl Fn(&str) -> String) -> Asked {
    let level: u8 = attribute("heading-level").parse().unwrap_or(2);
    Asked {
        article: attribute("article"),
        view: View::parse(&attribute("view"), &attribute("card")),
        below: level.clamp(1, 6) - 1,
        zone: Some(attribute("tz")).filter(|zone| dates::is_zone(zone)),
        now: clock::read(&attribute("now")),
        addressed: attribute("links") == "address",
        has_desk: attribute("desk") == "open",
        files: None,
        lang: Lang::default(),
    }
}

/// Whether everything that is asked for is there.
fn check(readings: &[Reading], front: &Front, asked: &Asked) -> Result<(), Failure> {
    let named = readings.iter().find(|reading| reading.name == asked.article);
    if named.is_none() && !asked.article.is_empty() {
        return Err("no-article");
    }
    let View::Card(fact) = asked.view else { return Ok(()) };
    let shown =
        |reading: &Reading, fact: Fact| !fact.passages(&reading.sheet).is_empty() && !fact.is_removed(&reading.sheet);
    let open = named.or(readings.first().filter(|_| readings.len() == 1 && front.count <= 1));
    if open.is_some_and(|reading| shown(reading, fact)) { Ok(()) } else { Err("no-card") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    fn asked_by(attributes: &[(&str, &str)]) -> Asked {
        asked(|name| attributes.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value).to_owned())
    }

    #[test]
    fn an_element_without_attributes_stands_below_the_headline_of_its_page_and_leaves_the_address_alone() {
        assert_eq!(asked_by(&[]), Asked { below: 1, ..Asked::default() });
    }

    #[test]
    fn attributes_that_mean_nothing_count_as_absent() {
        let odd = [("heading-level", "99"), ("tz", "Mars/Olympus"), ("now", "soon"), ("view", "sideways")];
        assert_eq!(asked_by(&odd), Asked { below: 5, ..Asked::default() });
    }

    #[test]
    fn an_article_or_card_that_is_not_there_is_a_failure() {
        let readings = [sample::reading()];
        let check =
            |article, card| check(&readings, &Front::default(), &asked_by(&[("article", article), ("card", card)]));
        assert_eq!([check("", ""), check("sample", "q1"), check("", "d1")], [Ok(()); 3]);
        assert_eq!(check("another", ""), Err("no-article"));
        assert_eq!(check("sample", "q99"), Err("no-card"));
    }
}
