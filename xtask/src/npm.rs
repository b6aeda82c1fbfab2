//! The npm package: the element as a bundler takes it, laid out from the build, and tried as its users would.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use duct::cmd;
use serde_json::Value;

use crate::browsers::Browser;
use crate::engines;
use crate::lock::{Resource, lock};
use crate::project;

/// Host pages, frames and the newsroom's own articles need these; the package is the element alone.
const LEFT_OUT: &[&str] = &["host.js", "frame.js", "page.js", "page_bg.wasm"];
/// Written by hand.
const GIVEN: &[&str] = &["README.md", "fact-explorer.d.ts", "custom-elements.json"];
/// Bytes of the packed package: two modules with the engine in them weigh most of it.
const MOST: u64 = 6_000_000;
/// What the trial project installs beside it, all pinned: a bundler and checkers, and programs that open what we export.
const BESIDE: &[&str] = &[
    "vite@8.3.8",
    "typescript@5.9.3",
    "custom-elements-manifest@2.1.0",
    "@apache-annotator/dom@0.2.0",
    "@apache-annotator/selector@0.2.0",
    "validate-web-annotation@0.3.0",
    "text-fragments-polyfill@6.7.0",
    "papaparse@5.7.1",
    "ical.js@2.2.1",
    "@extractus/oembed-extractor@6.0.0",
];
/// Files of an article that the trial project finds its passages with.
const PASSAGES: [&str; 2] = ["annotations.jsonld", "facts.json"];
/// What it opens of an article that knows its address.
const EXPORTS: [&str; 6] =
    ["annotations.jsonld", "facts.json", "facts.csv", "deadlines.ics", "q1.html", "q1.oembed.json"];

/// In the reader's own script, what a bundler has to see instead: files and the worker by their literal names.
const LITERAL: [(&str, &str); 2] = [
    (
        "const at = (file) => new URL(`../../../../${file}?v=${version}`, import.meta.url);",
        "const at = (file) => ({ \"reader.js\": new URL(\"../../../../reader.js\", import.meta.url), \
         \"reader_bg.wasm\": new URL(\"../../../../reader_bg.wasm\", import.meta.url), \
         \"importer.js\": new URL(\"../../../../importer.js\", import.meta.url), \
         \"importer_bg.wasm\": new URL(\"../../../../importer_bg.wasm\", import.meta.url) })[file];",
    ),
    (
        "return new Worker(address, { type: \"module\" });",
        "return new Worker(new URL(\"./reader.js\", import.meta.url), { type: \"module\" });",
    ),
];

/// Packs what `build` left.
pub(crate) fn pack_alone() -> Result<()> {
    let _lock = lock(Resource::Bundle)?;
    pack().map(drop)
}

/// Lays the package out in target/npm/package, from the bundle that is in dist/, and packs it. The caller holds the lock
/// on the bundle.
fn pack() -> Result<PathBuf> {
    let home = project::root().join("target/npm");
    let folder = home.join("package");
    if home.exists() {
        fs::remove_dir_all(&home)?;
    }
    let version = env!("CARGO_PKG_VERSION");
    copy(&project::dist().join("v").join(version), &folder)?;
    let source = project::root().join("npm");
    for name in GIVEN {
        fs::copy(source.join(name), folder.join(name)).with_context(|| format!("cannot copy npm/{name}"))?;
    }
    fs::copy(project::root().join("src/embed/load_bundled.js"), folder.join("load.js"))?;
    let mut manifest: Value = serde_json::from_str(&fs::read_to_string(source.join("package.json"))?)?;
    manifest["version"] = version.into();
    fs::write(folder.join("package.json"), serde_json::to_string_pretty(&manifest)? + "\n")?;
    let packed = cmd!("npm", "pack", "--json", "--pack-destination", &home).dir(&folder).stderr_null().read();
    let told: Value = serde_json::from_str(&packed.context("npm pack failed; remedy: install Node.js with npm")?)?;
    let size = told[0]["size"].as_u64().context("npm pack tells no size")?;
    ensure!(size <= MOST, "the package weighs {size} bytes; {MOST} are the most");
    let file = home.join(told[0]["filename"].as_str().context("npm pack names no file")?);
    println!("{}: {size} bytes, {} unpacked", file.display(), told[0]["unpackedSize"]);
    Ok(file)
}

/// Installs the package into a project of its own, holds types and descriptions against their checkers, bundles the
/// project by Vite, and opens it in `chromium`.
pub(crate) fn try_out(chromium: &Browser) -> Result<()> {
    let package = pack()?;
    let project = project::root().join("target/npm/project");
    copy_all(&project::root().join("tests/fixtures/npm"), &project)?;
    fs::write(project.join("package.json"), r#"{ "private": true, "type": "module" }"#)?;
    let install = ["install", "--no-audit", "--no-fund", "--save-exact"].map(Into::into);
    let wanted = [package.into_os_string()].into_iter().chain(BESIDE.iter().map(Into::into));
    cmd("npm", install.into_iter().chain(wanted)).dir(&project).run().context("npm cannot install the package")?;
    describe(&project)?;
    take(&PASSAGES, &project::dist(), &project.join("public"))?;
    take(&EXPORTS, &project::several(), &project.join("public/exports"))?;
    let program = |name: &str| project.join("node_modules/.bin").join(name);
    let types = ["--noEmit", "--strict", "--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler"];
    let sources = ["main.ts", "annotations.ts", "manifest.ts"];
    cmd(program("tsc"), types.into_iter().chain(sources)).dir(&project).run().context("the types do not fit")?;
    cmd!(program("vite"), "build", "--logLevel", "warn").dir(&project).run().context("Vite cannot bundle it")?;
    engines::bundled(chromium, &project.join("dist"))
}

/// Copies `names` of the first article of `site` to where Vite serves files as they are.
fn take(names: &[&str], site: &Path, public: &Path) -> Result<()> {
    fs::create_dir_all(public)?;
    let mut articles: Vec<_> = fs::read_dir(site)?.flatten().map(|entry| entry.path()).collect();
    articles.retain(|folder| folder.join(names[0]).is_file());
    articles.sort();
    let article = articles.first().with_context(|| format!("{} holds no article", site.display()))?;
    for name in names {
        fs::copy(article.join(name), public.join(name)).with_context(|| format!("cannot copy {name}"))?;
    }
    Ok(())
}

/// The description as a value of the type that its standard gives, for TypeScript to judge.
fn describe(project: &Path) -> Result<()> {
    let manifest = fs::read_to_string(project.join("node_modules/fact-explorer/custom-elements.json"))?;
    let head = "import type { Package } from \"custom-elements-manifest/schema\";\nexport const manifest: Package = ";
    Ok(fs::write(project.join("manifest.ts"), [head, manifest.trim_end(), ";\n"].concat())?)
}

/// Copies the element's files, and gives the reader's script what bundlers see.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}; build first", from.display()))? {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        if path.is_dir() {
            copy(&path, &to.join(name))?;
        } else if path.ends_with("reading/reader.js") {
            fs::write(to.join(name), literal(&fs::read_to_string(&path)?)?)?;
        } else if !LEFT_OUT.iter().any(|left_out| name == *left_out) {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}

fn copy_all(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        fs::copy(&path, to.join(path.file_name().expect("an entry has a name")))?;
    }
    Ok(())
}

fn literal(script: &str) -> Result<String> {
    let mut script = script.to_owned();
    for (ours, theirs) in LITERAL {
        ensure!(script.matches(ours).count() >= 1, "reader.js has no longer {ours:?}: see xtask/src/npm.rs");
        script = script.replacen(ours, theirs, 1);
    }
    Ok(script)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(path: &str) -> String {
        fs::read_to_string(project::root().join(path)).unwrap()
    }

    /// The attributes that the element listens to.
    fn observed() -> Vec<String> {
        let script = text("src/embed/fact-explorer.js");
        let list = |from: &str| {
            let rest = script.split_once(from).unwrap().1;
            let names = rest.split_once(']').unwrap().0.split(',').map(|name| name.trim().trim_matches('"').to_owned());
            names.filter(|name| !name.starts_with("...")).collect::<Vec<_>>()
        };
        let mut all = [list("observedAttributes = ["), list("ANEW = [")].concat();
        all.sort();
        all
    }

    #[test]
    fn types_and_description_name_the_attributes_that_the_element_has() {
        let manifest: Value = serde_json::from_str(&text("npm/custom-elements.json")).unwrap();
        let attributes = manifest["modules"][0]["declarations"][0]["attributes"].as_array().unwrap();
        let mut described: Vec<_> = attributes.iter().map(|it| it["name"].as_str().unwrap().to_owned()).collect();
        described.sort();
        assert_eq!(described, observed());
        let types = text("npm/fact-explorer.d.ts");
        let typed = types.split_once("interface FactExplorerAttributes {").unwrap().1.split_once("\n}").unwrap().0;
        let typed = typed.lines().filter_map(|line| line.trim().split_once("?:"));
        let mut typed: Vec<_> = typed.map(|(name, _)| name.trim_matches('"').to_owned()).collect();
        typed.sort();
        assert_eq!(typed, observed());
    }

    #[test]
    fn the_readers_script_can_be_given_what_bundlers_see() {
        let script = literal(&text("src/reading/reader.js")).unwrap();
        assert!(script.contains("new URL(\"../../../../reader_bg.wasm\", import.meta.url)"), "{script}");
        assert!(!script.contains("../../../../${file}"), "{script}");
    }
}
