//! Files of the archive, fetched when they are needed. The browser and the service worker keep them.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/shards.js")]
extern "C" {
    #[wasm_bindgen(js_name = fetchShard)]
    fn fetch_shard(url: &str, tell: JsValue);
}

/// Why a file did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// No answer came.
    Unreachable,
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

/// Fetches the file at `url` and tells what it holds.
pub(crate) fn fetch(url: &str, tell: impl FnOnce(Result<Vec<u8>, Trouble>) + 'static) {
    let tell = Closure::once_into_js(move |content: Option<Vec<u8>>, status: u32| {
        tell(content.ok_or(match status {
            0 => Trouble::Unreachable,
            1 => Trouble::Strange,
            _ => Trouble::Missing,
        }));
    });
    fetch_shard(url, tell);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_of_a_version_finds_the_sites_root() {
        assert_eq!(site("https://f.example/news/v/1/"), "https://f.example/news/");
        assert_eq!(site("https://f.example/v1/"), "https://f.example/v1/");
        assert_eq!(address("../", "a.bin"), format!("../{}a.bin", crate::library::folder()));
    }
}
