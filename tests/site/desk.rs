//! What a reader does with an article of their own, and what the page does then.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::browser::{Browser, browse, browse_frail};
use crate::page::wait_for_focus;

pub(crate) const ARTICLE: &str = "Harbour closed to lorries\n\nOSLO — “We waited too long,” Mayor Ann Berg told reporters on \
    Tuesday. The council must find a new quay by Friday.";

/// A page with an article, and with much that would like to run and to ask somebody.
pub(crate) const PAGE: &str = r#"<!doctype html><html lang="en"><head><title>Harbour closed to lorries | Oslo Post</title>
    <meta property="article:published_time" content="2025-03-05T09:00:00+01:00">
    <script>fetch("https://tracker.example/"); document.title = "evil"</script>
    <script src="https://tracker.example/a.js"></script></head>
    <body><nav>Home</nav><article><h1>Harbour closed to lorries</h1><img src="https://tracker.example/b.gif" onerror="evil()">
    <p>OSLO — “We waited too long,” Mayor Ann Berg told reporters on Tuesday.</p>
    <p>The council must find a new quay by Friday, she said, or pay for the way through the hills.</p></article></body></html>"#;

/// Opens the page and its form.
pub(crate) async fn open_desk(browser: &Browser) -> Result<()> {
    browser.open("/?now=2025-03-06T12:00:00Z").await?;
    browser.shown(".entry button").await?.click().await?;
    browser.shown("#desk-text").await?;
    Ok(())
}

/// Puts `text` into the form as a paste does: at once.
pub(crate) async fn paste(browser: &Browser, text: &str) -> Result<()> {
    let script = "const field = document.querySelector('fact-explorer').shadowRoot.querySelector('#desk-text');
        field.focus(); field.select(); document.execCommand('insertText', false, arguments[0]);";
    browser.driver.execute(script, vec![text.into()]).await?;
    Ok(())
}

pub(crate) async fn send(browser: &Browser) -> Result<()> {
    Ok(browser.shown(".desk__button--first").await?.click().await?)
}

async fn property(browser: &Browser, selector: &str, name: &str) -> Result<String> {
    Ok(browser.shown(selector).await?.prop(name).await?.unwrap_or_default())
}

/// Waits until `property` of what matches `selector` contains `words`.
async fn wait_for(browser: &Browser, selector: &str, name: &str, words: &str) -> Result<()> {
    let end = Instant::now() + Duration::from_secs(30);
    loop {
        // What is drawn anew while it is looked at has gone: it is looked at again.
        let found = property(browser, selector, name).await.unwrap_or_default();
        if found.contains(words) {
            return Ok(());
        }
        anyhow::ensure!(Instant::now() < end, "{selector} says {found:?}, not {words:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

pub(crate) async fn says(browser: &Browser, selector: &str, words: &str) -> Result<()> {
    wait_for(browser, selector, "textContent", words).await
}

/// Gives `content` to the form as a file called `name`.
pub(crate) async fn give_file(browser: &Browser, name: &str, content: &[u8]) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join(name);
    fs::write(&path, content)?;
    browser.shown("#desk-file").await?.send_keys(path.to_string_lossy().into_owned()).await?;
    // The browser opens it when it wants to.
    tokio::time::sleep(Duration::from_millis(500)).await;
    Ok(())
}

/// Neither the page nor its worker asked anybody but the site; and had the worker asked, it would have been seen.
async fn nothing_left(browser: &Browser) -> Result<()> {
    let requests = browser.requests().await?;
    assert!(requests.iter().all(|url| browser.is_own(url) && !url.contains("Berg")), "{requests:?}");
    assert_eq!(browser.elsewhere.asked(), [""; 0]);
    let script = "const source = new Blob(['fetch(\"http://elsewhere.example/\")']);
        new Worker(URL.createObjectURL(source));";
    browser.driver.execute(script, Vec::new()).await?;
    let end = Instant::now() + Duration::from_secs(10);
    while browser.elsewhere.asked().is_empty() {
        anyhow::ensure!(Instant::now() < end, "what workers ask is not seen");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(())
}

#[tokio::test]
async fn a_pasted_article_is_read_in_the_page_and_nothing_leaves_it() -> Result<()> {
    browse(async |browser| {
        open_desk(browser).await?;
        paste(browser, ARTICLE).await?;
        send(browser).await?;
        browser.shown(".own").await?;
        says(browser, "h1", "Harbour closed to lorries").await?;
        wait_for_focus(browser, "headline").await?;
        says(browser, ".quote-card__words", "“We waited too long”").await?;
        says(browser, ".quote-card .card__speaker", "Ann Berg").await?;
        assert_eq!(browser.errors().await?, [""; 0]);
        nothing_left(browser).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_day_above_a_pasted_text_is_taken_and_told_and_a_reader_can_give_another() -> Result<()> {
    browse(async |browser| {
        open_desk(browser).await?;
        let copied = "Skip to content\nHarbour closed to lorries\nBy Jo Dahl\nPublished March 5, 2025\n\n\
            The harbour will close on Friday, the mayor said.";
        paste(browser, copied).await?;
        send(browser).await?;
        says(browser, "h1", "Harbour closed to lorries").await?;
        browser.shown(".masthead__line time[datetime='2025-03-05']").await?;
        says(browser, ".own__day", "from the head of the text").await?;
        browser.shown(".own button").await?.click().await?;
        wait_for(browser, "#desk-day", "value", "2025-03-05").await?;
        says(browser, "#desk-day-note", "from the head of the text").await?;
        let give = "const day = document.querySelector('fact-explorer').shadowRoot.getElementById('desk-day');
            day.value = '2025-03-04';
            day.dispatchEvent(new Event('change', { bubbles: true }))";
        browser.driver.execute(give, Vec::new()).await?;
        send(browser).await?;
        browser.shown(".masthead__line time[datetime='2025-03-04']").await?;
        assert!(!property(browser, ".own", "textContent").await?.contains("the head of the text"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_saved_page_fills_the_form_with_its_article_and_day_and_none_of_it_runs() -> Result<()> {
    browse(async |browser| {
        open_desk(browser).await?;
        give_file(browser, "page.html", PAGE.as_bytes()).await?;
        wait_for(browser, "#desk-text", "value", "Harbour closed to lorries\n\nOSLO").await?;
        assert_eq!(property(browser, "#desk-day", "value").await?, "2025-03-05");
        says(browser, "#desk-day-note", "Please check it").await?;
        send(browser).await?;
        says(browser, ".masthead__dateline", "OSLO").await?;
        browser.shown(".masthead__line time[datetime='2025-03-05']").await?;
        browser.shown(".deadline-card").await?;
        assert_eq!(browser.driver.title().await?, "Fact Explorer");
        assert_eq!(browser.errors().await?, [""; 0]);
        nothing_left(browser).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_in_the_encoding_that_it_declares_is_read() -> Result<()> {
    browse(async |browser| {
        open_desk(browser).await?;
        // What a dash and curly marks are in windows-1252.
        let page = PAGE.replace("<head>", "<head><meta charset=windows-1252>");
        let byte = |letter| match letter {
            '“' => 0x93,
            '”' => 0x94,
            '’' => 0x92,
            '—' => 0x97,
            _ => u8::try_from(letter).expect("a letter of windows-1252"),
        };
        give_file(browser, "page.html", &page.chars().map(byte).collect::<Vec<u8>>()).await?;
        wait_for(browser, "#desk-text", "value", "Harbour closed to lorries\n\nOSLO").await?;
        send(browser).await?;
        says(browser, ".quote-card__words", "“We waited too long”").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_no_article_is_refused_with_what_to_do_and_the_text_stays() -> Result<()> {
    browse(async |browser| {
        open_desk(browser).await?;
        send(browser).await?;
        says(browser, ".desk__failure", "There is no text here yet").await?;
        wait_for_focus(browser, "desk-failure").await?;
        paste(browser, ARTICLE).await?;
        for (name, content, words) in [
            ("a.pdf", b"%PDF-1.7".to_vec(), "This is a PDF"),
            ("a.txt", b"Rain\n\x96".to_vec(), "Line 2 of this file is not in UTF-8"),
            ("a.html", b"<html><body>404".to_vec(), "No article was found in this page"),
            ("a.txt", "Es regnete den ganzen Tag. ".repeat(20).into_bytes(), "not in English, the one language"),
            ("a.txt", "Rain fell. ".repeat(150_000).into_bytes(), "refused because it has 1.7 MB"),
            ("a.txt", vec![b' '; 9 << 20], "refused because it has 9.5 MB"),
        ] {
            give_file(browser, name, &content).await?;
            says(browser, ".desk__failure", words).await?;
            assert_eq!(property(browser, "#desk-text", "value").await?, ARTICLE);
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_link_carries_the_article_to_whoever_opens_it() -> Result<()> {
    browse(async |browser| {
        open_desk(browser).await?;
        paste(browser, ARTICLE).await?;
        send(browser).await?;
        browser.shown(".own").await?;
        let listen = "navigator.clipboard.writeText = async (text) => { window.copied = text }";
        browser.driver.execute(listen, Vec::new()).await?;
        browser.shown(".own__copy").await?.click().await?;
        says(browser, ".own__copied", "whoever opens it").await?;
        let link: String = browser.driver.execute("return window.copied", Vec::new()).await?.convert()?;
        assert!(link.len() < 400, "{link}");
        browser.driver.goto("about:blank").await?;
        browser.driver.goto(&link).await?;
        browser.shown(".own").await?;
        says(browser, ".quote-card__words", "“We waited too long”").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_link_that_is_cut_or_unfolds_to_too_much_is_refused() -> Result<()> {
    browse(async |browser| {
        browser.open("/#article=q1bKS8xNVbJSKk").await?;
        says(browser, ".desk__failure", "does not carry a whole article").await?;
        let bomb = "const stream = new Blob(['a'.repeat(30_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
            const packed = new Uint8Array(await new Response(stream).arrayBuffer());
            let binary = '';
            for (const byte of packed) binary += String.fromCharCode(byte);
            location.hash = 'article=' + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
            arguments[arguments.length - 1](packed.length);";
        let script = ["(async (...arguments_) => {", &bomb.replace("arguments[arguments.length - 1]", "arguments_[0]"), "})(arguments[0])"].concat();
        let length: u32 = browser.driver.execute_async(script, Vec::new()).await?.convert()?;
        assert!(length < 40_000, "{length}");
        says(browser, ".desk__failure", "does not carry a whole article").await
    })
    .await
}

#[tokio::test]
async fn a_reader_that_breaks_down_loses_nothing_and_reads_again() -> Result<()> {
    browse_frail(async |browser| {
        open_desk(browser).await?;
        let bad = [ARTICLE, " CRASH"].concat();
        paste(browser, &bad).await?;
        send(browser).await?;
        says(browser, ".desk__failure", "broke down").await?;
        assert_eq!(property(browser, "#desk-text", "value").await?, bad);
        paste(browser, ARTICLE).await?;
        send(browser).await?;
        browser.shown(".own").await?;
        says(browser, ".quote-card__words", "“We waited too long”").await
    })
    .await
}

#[tokio::test]
async fn a_reader_that_takes_too_long_can_be_stopped_and_is_stopped() -> Result<()> {
    browse_frail(async |browser| {
        open_desk(browser).await?;
        paste(browser, &[ARTICLE, " HANG"].concat()).await?;
        send(browser).await?;
        says(browser, ".desk__progress", "Reading").await?;
        browser.shown(".desk__stop").await?.click().await?;
        send(browser).await?;
        says(browser, ".desk__failure", "longer than it may").await?;
        paste(browser, ARTICLE).await?;
        send(browser).await?;
        browser.shown(".own").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_workers_the_page_reads_by_itself_and_survives_a_crash() -> Result<()> {
    browse_frail(async |browser| {
        open_desk(browser).await?;
        browser.driver.execute("window.Worker = undefined", Vec::new()).await?;
        paste(browser, "CRASH").await?;
        send(browser).await?;
        says(browser, ".desk__failure", "broke down").await?;
        paste(browser, ARTICLE).await?;
        send(browser).await?;
        browser.shown(".own").await?;
        says(browser, ".quote-card__words", "“We waited too long”").await
    })
    .await
}

#[tokio::test]
async fn the_worker_reads_the_seed_as_the_build_did() -> Result<()> {
    browse(async |browser| {
        let seed = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/seeds/2025-08-06-witkoff-meets-putin.md"))?;
        // What was pasted can be embedded from nowhere.
        let facts = "return ['.columns', '.hero'].map((part) => {
            const shown = document.querySelector('fact-explorer').shadowRoot.querySelector(part).cloneNode(true);
            for (const embed of shown.querySelectorAll('.embed')) embed.remove();
            return shown.innerHTML;
        }).join();";
        browser.open("/?now=2025-08-07T12:00:00Z").await?;
        browser.shown(".columns").await?;
        let built: String = browser.driver.execute(facts, Vec::new()).await?.convert()?;
        browser.shown(".entry button").await?.click().await?;
        give_file(browser, "seed.md", seed.as_bytes()).await?;
        wait_for(browser, "#desk-text", "value", "Trump Envoy Meets Putin").await?;
        send(browser).await?;
        browser.shown(".own").await?;
        let mut read = String::new();
        // Parts that the reader does not see are drawn one after the other.
        for _ in 0..100 {
            read = browser.driver.execute(facts, Vec::new()).await?.convert()?;
            if read.len() >= built.len() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let differs = read.bytes().zip(built.bytes()).position(|(one, other)| one != other);
        let around = |html: &str, at: usize| {
            String::from_utf8_lossy(&html.as_bytes()[at.saturating_sub(80)..(at + 80).min(html.len())]).into_owned()
        };
        assert_eq!(differs.map(|at| (around(&read, at), around(&built, at))), None);
        assert_eq!(read.len(), built.len());
        Ok(())
    })
    .await
}

/// Articles put together at random from pieces of news, always the same hundred.
fn generated() -> Vec<String> {
    const PIECES: [&str; 16] = [
        "OSLO (AP) — ",
        "Mayor Ann Berg ",
        "the council ",
        "said on Friday ",
        "told reporters: ",
        "“We waited too long,” ",
        "“No”, ",
        "by March 7 or face a fine",
        "until 5 p.m. EST",
        "he said. ",
        "\n\n",
        ", the minister’s adviser, ",
        "met Bo Ek in Århus on 2 May 2024. ",
        "中文 ",
        "according to the U.S. Treasury",
        "last week. ",
    ];
    let mut seed = 7_u64;
    let mut next = move || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize
    };
    (0..100).map(|at| (0..10 + at).map(|_| PIECES[next() % PIECES.len()]).collect()).collect()
}

#[tokio::test]
async fn native_and_wasm_answer_byte_for_byte_the_same() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        let script = "const [requests, done] = arguments;
            import('/reader.js?same').then(async (reader) => {
                await reader.default({ module_or_path: '/reader_bg.wasm' });
                done(requests.map((request) => [...reader.answer(Uint8Array.from(request))]));
            }, (error) => done(String(error)));";
        let articles = generated();
        let requests: Vec<Vec<u8>> = articles.iter().map(|text| reader::request("", text.as_bytes())).collect();
        let answers = browser.driver.execute_async(script, vec![serde_json::to_value(&requests)?]).await?;
        let answers: Vec<Vec<u8>> = answers.convert()?;
        for ((text, request), answer) in articles.iter().zip(&requests).zip(answers) {
            assert!(answer.len() > text.len(), "the reader is of the build that runs this test");
            assert_eq!(answer, reader::answer(request), "{text}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "measures: wants a release bundle and a machine that does nothing else"]
async fn a_megabyte_is_read_while_the_page_stays_quick() -> Result<()> {
    browse(async |browser| {
        open_desk(browser).await?;
        give_file(browser, "long.txt", ARTICLE.repeat(6_500).as_bytes()).await?;
        wait_for(browser, "#desk-text", "value", "Harbour").await?;
        // The longest time for which the page could not answer.
        let watch = "let last = performance.now(); window.longest = 0;
            setInterval(() => { const now = performance.now(); window.longest = Math.max(window.longest, now - last); last = now }, 10);";
        browser.driver.execute(watch, Vec::new()).await?;
        let started = Instant::now();
        send(browser).await?;
        browser.shown(".own").await?;
        let longest: f64 = browser.driver.execute("return window.longest", Vec::new()).await?.convert()?;
        println!("a megabyte took {:?}; the page was busy for at most {longest:.0} ms at a time", started.elapsed());
        assert!(longest < 3_000.0, "{longest}");
        Ok(())
    })
    .await
}
