//! Files of the archive, fetched when they are needed. The browser and the service worker keep them.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/shards.js")]
extern "C" {
    #[wasm_bindgen(js_name = fetchShard)]
    fn fetch_shard(url: &str, before: Vec<u8>, tell: JsValue);
}

/// Why a file did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// No answer came.
    Unreachable,
    /// The server could not answer now.
    Busy,
    /// There is no such file.
    Missing,
    /// Something else came in its place.
    Strange,
}

/// The site's root, where `scripts` is the address of the folder that holds the explorer's scripts: the root itself, or
/// that of a version below it.
pub(crate) fn site(scripts: &str) -> String {
    let above = scripts.strip_suffix('/').and_then(|folder| folder.rsplit_once('/')).map(|(above, _)| above);
    let site = above.and_then(|above| above.strip_suffix("/v")).map(|site| [site, "/"].concat());
    site.unwrap_or_else(|| scripts.to_owned())
}

/// The address of a file of the archive of the site at `root`.
pub(crate) fn address(root: &str, name: &str) -> String {
    [root, &crate::library::folder(), name].concat()
}

/// Fetches the file at `url`, which goes on behind `before`, and tells what it holds.
pub(crate) fn fetch(url: &str, before: Vec<u8>, tell: impl FnOnce(Result<Vec<u8>, Trouble>) + 'static) {
    let tell = Closure::once_into_js(move |content: Option<Vec<u8>>, status: u32| {
        tell(content.ok_or(trouble(status)));
    });
    fetch_shard(url, before, tell);
}

/// What this status tells, in which the page writes 0 for no answer and 1 for another file.
fn trouble(status: u32) -> Trouble {
    match status {
        0 => Trouble::Unreachable,
        1 => Trouble::Strange,
        408 | 429 | 500.. => Trouble::Busy,
        _ => Trouble::Missing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_cannot_answer_now_does_not_say_that_there_is_nothing() {
        assert_eq!([500, 503, 504, 429, 408].map(trouble), [Trouble::Busy; 5]);
        assert_eq!([404, 410, 403].map(trouble), [Trouble::Missing; 3]);
        assert_eq!([0, 1].map(trouble), [Trouble::Unreachable, Trouble::Strange]);
    }

    #[test]
    fn a_script_of_a_version_finds_the_sites_root() {
        assert_eq!(site("https://f.example/news/v/1/"), "https://f.example/news/");
        assert_eq!(site("https://f.example/v1/"), "https://f.example/v1/");
        assert_eq!(address("../", "a.bin"), format!("../{}a.bin", crate::library::folder()));
    }
}
