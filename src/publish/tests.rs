//! The site as files, written around a page as small as Trunk's could be.

use super::*;

const INDEX: &str = "<!doctype html><html><head><title>T</title><meta name=\"description\" content=\"D\">\
    <link rel=\"stylesheet\" href=\"./page.css\"/><script type=\"module\" src=\"./fact-explorer.js\"></script></head><body><fact-explorer></fact-explorer><p id=\"opened\" hidden>O</p></body></html>";

/// The site at `address`, and the name of its newest article.
fn site(address: Option<&str>) -> (tempfile::TempDir, String) {
    site_in(None, address)
}

fn site_in(language: Option<&str>, address: Option<&str>) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("a file");
    write("index.html", INDEX);
    write("page.css", "body { margin: 0 }");
    write("icon.svg", "<svg/>");
    write("fact-explorer.js", "export {};");
    write("address.js", "export {};");
    write("fact-explorer.css", "p { margin: 0 }");
    write("whole.css", "form { margin: 0 }");
    let script = tempfile::NamedTempFile::new().expect("a file");
    fs::write(script.path(), "console.log('</script>')").expect("a script");
    let site = Site {
        folder: folder.path().to_owned(),
        address: address.map(str::to_owned),
        language: language.map(str::to_owned),
        script: Some(script.path().to_owned()),
    };
    publish(&site).expect("a site");
    (folder, crate::library::seeds().first().expect("a seed").name.clone())
}

fn read(folder: &tempfile::TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn an_address_ends_in_a_slash_and_must_be_of_the_web() {
    assert_eq!(base("https://facts.example").expect("an address"), "https://facts.example/");
    assert_eq!(base("https://a.example/facts").expect("an address"), "https://a.example/facts/");
    for wrong in ["facts.example", "ftp://facts.example/", "https://facts.example/?a=b", ""] {
        assert!(base(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn every_card_has_a_page_that_says_where_it_is_and_what_it_says() {
    let (folder, name) = site(Some("https://facts.example/news"));
    let page = read(&folder, &format!("{name}/q4.html"));
    let own = format!("https://facts.example/news/{name}/q4");
    assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{own}.html\">")), "{page}");
    assert!(page.contains("type=\"application/json+oembed\"") && page.contains(&format!("{own}.oembed.json")));
    assert!(page.contains("We conveyed certain signals") && page.contains("src=\"../fact-explorer.js\""));
    assert!(page.contains(&format!("links=\"address\" article=\"{name}\" card=\"q4\">")), "{page}");
}

#[test]
fn without_an_address_nothing_claims_one() {
    let (folder, name) = site(None);
    let page = read(&folder, &format!("{name}/q4.html"));
    assert!(!page.contains("canonical") && !page.contains("og:url") && !page.contains("oembed"));
    assert!(!folder.path().join(&name).join("q4.oembed.json").exists());
}

#[test]
fn the_served_page_holds_the_article_and_the_day_of_the_deadline_before_any_script() {
    let (folder, name) = site(None);
    for page in [read(&folder, "index.html"), read(&folder, &format!("{name}/index.html"))] {
        assert!(page.contains("<template shadowrootmode=\"open\">"), "{page}");
        assert!(page.contains("End of Friday 8 August 2025") && page.contains("where people stop getting killed"));
        assert!(!page.contains(" left</span>") && !page.contains("Passed "), "a served countdown lies");
    }
}

#[test]
fn nothing_stands_between_a_page_and_its_first_painting() {
    let (folder, name) = site(None);
    for page in [read(&folder, "index.html"), read(&folder, &format!("{name}/q4.html"))] {
        assert!(page.contains("<style>body { margin: 0 }</style>"), "{page}");
        let sheets: Vec<&str> =
            page.split("rel=\"stylesheet\"").skip(1).filter_map(|rest| rest.split('>').next()).collect();
        assert!(sheets.len() == 1 && sheets[0].starts_with(" media=\"print,"), "{sheets:?}");
    }
}

#[test]
fn who_knows_no_shadow_roots_finds_the_facts() {
    let (folder, name) = site(None);
    let outside = |page: &str| page.split_once("</template>").expect("a shadow root").1.to_owned();
    for page in ["index.html", &format!("{name}/index.html")] {
        assert!(
            outside(&read(&folder, page)).contains("<a href=\"plain.html\">All facts of this article</a>"),
            "{page}"
        );
    }
    assert!(outside(&read(&folder, &format!("{name}/q4.html"))).contains("We conveyed certain signals"));
}

#[test]
fn without_scripts_every_link_to_a_place_leads_there() {
    let (folder, name) = site(Some("https://facts.example/"));
    for (page, address) in
        [("", "https://facts.example/"), (&[&name, "/"].concat(), &format!("https://facts.example/{name}/"))]
    {
        let plain = read(&folder, &[page, plain::FILE].concat());
        let links: Vec<&str> = plain.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(links.len() > 100);
        for place in links {
            assert_eq!(plain.matches(&format!(" id=\"{place}\"")).count(), 1, "{place}");
        }
        assert!(
            plain.contains(&format!("<link rel=\"canonical\" href=\"{address}\">")) && !plain.contains("<template")
        );
        assert!(read(&folder, &[page, "index.html"].concat()).contains(plain::BASE));
    }
    let card = read(&folder, &[&name, "/q4.html"].concat());
    assert!(
        card.contains(plain::BASE) && card.contains("<noscript><a href=\"plain.html\">All facts of this article</a>")
    );
}

#[test]
fn oembed_says_what_consumers_ask_for() {
    let (folder, name) = site(Some("https://facts.example/"));
    let answer: serde_json::Value =
        serde_json::from_str(&read(&folder, &format!("{name}/q4.oembed.json"))).expect("JSON");
    assert_eq!((answer["version"].as_str(), answer["type"].as_str()), (Some("1.0"), Some("rich")));
    assert!(answer["width"].is_u64() && answer["height"].is_u64());
    let html = answer["html"].as_str().expect("markup");
    assert!(
        html.starts_with("<blockquote>") && html.contains(&format!("src=\"https://facts.example/{name}/q4.html\"")),
        "{html}"
    );
}

#[test]
fn json_ld_in_a_head_cannot_be_ended_by_an_article() {
    let (folder, name) = site(None);
    let page = read(&folder, &format!("{name}/index.html"));
    let json =
        page.split_once("application/ld+json\">").expect("a script").1.split_once("</script>").expect("its end").0;
    assert!(!json.contains('<'));
    let graph: serde_json::Value = serde_json::from_str(json).expect("JSON");
    assert_eq!(graph["@context"], "https://schema.org");
}

#[test]
fn the_single_file_names_no_other_file_and_its_script_cannot_end_early() {
    let (folder, _) = site(None);
    let page = read(&folder, single::FILE);
    assert_eq!(page.matches("</script>").count(), 1, "{page}");
    for link in ["src=\"", "href=\"."] {
        assert!(!page.contains(link), "{link}");
    }
    assert!(page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"), "{page}");
}

#[test]
fn the_service_worker_keeps_every_file_of_the_root_by_its_hash() {
    let (folder, name) = site(None);
    let worker = read(&folder, "service-worker.js");
    let list = worker.split_once("FILES = ").expect("a list").1.split_once(";\n").expect("its end").0;
    let files: Vec<(String, String)> = serde_json::from_str(list).expect("pairs");
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "address.js",
            "fact-explorer.js",
            "icon.svg",
            "./",
            "manifest.webmanifest",
            "offline/index.html",
            "offline/unkept.js",
            "offline.js",
            "page.css",
            "print.css"
        ]
    );
    assert!(worker.contains("LATER = [[\"fact-explorer.css\",\"sha256-"), "{worker}");
    let (_, hash) = &files[3];
    assert_eq!(*hash, offline::integrity(read(&folder, "index.html").as_bytes()));
    assert!(!list.contains(&name));
}

#[test]
fn publishing_again_gives_the_same_site() {
    let (one, _) = site(None);
    let (other, _) = site(None);
    assert_eq!(read(&one, "service-worker.js"), read(&other, "service-worker.js"));
}

#[test]
fn a_host_page_finds_the_element_by_its_version_and_by_its_kind() {
    let (folder, _) = site(None);
    let version = env!("CARGO_PKG_VERSION");
    for name in [version, version.split('.').next().expect("a number")] {
        assert_eq!(read(&folder, &format!("v/{name}/fact-explorer.js")), "export {};");
        assert!(folder.path().join(format!("v/{name}/fact-explorer.css")).exists());
        for pages in ["address.js", "page.css"] {
            assert!(!folder.path().join(format!("v/{name}/{pages}")).exists(), "{pages}");
        }
    }
}

#[test]
fn a_site_in_arabic_is_served_in_arabic_with_the_articles_words_in_their_own_direction() {
    let (folder, name) = site_in(Some("ar"), None);
    let page = read(&folder, &[&name, "/index.html"].concat());
    assert!(page.starts_with("<!doctype html><html lang=\"ar\" dir=\"rtl\">"), "{}", &page[..80]);
    assert!(page.contains("<div part=\"explorer\" lang=\"ar\" dir=\"rtl\" data-served=\""));
    assert!(page.contains(">ما قيل</h2>") && page.contains(" lang=\"en\" dir=\"ltr\" "), "{page}");
    assert!(!page.contains("What was said"));
}

#[test]
fn a_language_without_texts_is_refused_with_the_remedy() {
    let site = Site { folder: "nowhere".into(), address: None, language: Some("tlh".into()), script: None };
    let error = publish(&site).expect_err("an error").to_string();
    assert!(error.contains("tlh") && error.contains("--lang"), "{error}");
}
