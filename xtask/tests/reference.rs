//! Tests of `cargo xtask reference`: what it writes, keeps and refuses.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const ZOO: &str = "
openapi: 3.0.3
info: { title: Zoo, version: '1' }
servers: [{ url: 'https://zoo.example/v1' }]
paths:
  /cats/{name}:
    get:
      operationId: getCat
      tags: [cats]
      parameters: [{ name: name, in: path, required: true, schema: { type: string } }]
      responses: { '200': { description: A cat, content: { application/json: { schema: { $ref: '#/components/schemas/cat' } } } } }
components: { schemas: { cat: { type: object, required: [name], properties: { name: { type: string } } } } }
";

fn reference(dir: &Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["reference", "--out"])
        .arg(dir.join("site"))
        .arg("--spec")
        .arg(dir.join("zoo.yaml"))
        .arg("--config")
        .arg(dir.join("settings.yaml"))
        .args(more)
        .env("NO_COLOR", "1")
        .output()
        .unwrap()
}

fn zoo() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("zoo.yaml"), ZOO).unwrap();
    fs::write(dir.path().join("settings.yaml"), "crate: { name: zoo }").unwrap();
    dir
}

fn message(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_site_is_written_with_all_that_is_asked_for() {
    let dir = zoo();
    let report = r#"{ "base": { "version": "0" }, "head": { "version": "1" }, "facts": [
        { "wire": "break", "subject": "cat.name", "what": "a removed property", "documentation": false,
          "reach": { "send": [], "receive": ["getCat"], "webhook": [] } }] }"#;
    let changes = dir.path().join("changes.json");
    fs::write(&changes, report).unwrap();
    fs::create_dir_all(dir.path().join("crate/src/api/cats")).unwrap();
    let source = "//! Cats.\n\npub fn get_cat(name: impl Into<String>) -> GetCat {\n}\n";
    fs::write(dir.path().join("crate/src/api/cats/operations.rs"), source).unwrap();
    let sources = dir.path().join("crate").display().to_string();
    let changes = changes.display().to_string();
    let options = [
        "--url",
        "https://site.example/zoo/",
        "--rustdoc",
        "https://docs.example/zoo",
        "--source",
        "https://code.example/zoo",
        "--sources",
        &sources,
        "--changes",
        &changes,
    ];
    let output = reference(dir.path(), &options);
    assert!(output.status.success(), "{}", message(&output));
    let read = |name: &str| fs::read_to_string(dir.path().join("site").join(name)).unwrap();
    let page = read("operations/cats/get-cat.html");
    for part in [
        "cats::get_cat(\"NAME\").send(&amp;client).await?;",
        "href=https://docs.example/zoo/cats/fn.get_cat.html",
        "href=https://code.example/zoo/src/api/cats/operations.rs#L3",
        "href=https://site.example/zoo/operations/cats/get-cat.html",
        "<h3>0 → 1</h3>",
        "<code>cat.name</code>: a removed property",
        "connect-src https://zoo.example;",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let map = read("sitemap.xml");
    assert!(
        map.contains("<loc>https://site.example/zoo/models/cat.html</loc>"),
        "{map}"
    );
    assert!(read("llms.txt").starts_with("# Zoo\n\n> "));

    // Without trying, no page may send a request. What is no longer rendered is removed, what is not ours stays.
    fs::write(dir.path().join("site/CNAME"), "zoo.example").unwrap();
    assert!(reference(dir.path(), &["--no-try"]).status.success());
    assert!(!read("operations/cats/get-cat.html").contains("connect-src"));
    assert!(!dir.path().join("site/sitemap.xml").exists());
    assert_eq!(read("CNAME"), "zoo.example");
}

#[test]
fn a_refusal_leaves_everything_as_it_was() {
    let dir = zoo();
    let site = dir.path().join("site");
    let cases: [(&str, &[&str], &str); 4] = [
        (
            "zoo.yaml",
            &["--changes", "none.json"],
            "error: cannot read none.json",
        ),
        (
            "zoo.yaml",
            &["--changes", env!("CARGO_MANIFEST_PATH")],
            "is no report of spec-diff in JSON",
        ),
        (
            "zoo.yaml",
            &["--source", "https://x.example", "--sources", "none"],
            "none holds no emitted crate",
        ),
        ("bad.yaml", &[], "parse::"),
    ];
    fs::write(dir.path().join("bad.yaml"), "openapi: [").unwrap();
    for (spec, options, expected) in cases {
        fs::copy(dir.path().join(spec), dir.path().join("zoo.yaml")).unwrap();
        let output = reference(dir.path(), options);
        assert!(!output.status.success(), "{options:?}");
        assert!(message(&output).contains(expected), "{}", message(&output));
        assert!(!site.exists(), "{options:?}");
    }
    fs::create_dir(&site).unwrap();
    fs::write(site.join("index.html"), "mine").unwrap();
    fs::write(dir.path().join("zoo.yaml"), ZOO).unwrap();
    let output = reference(dir.path(), &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        message(&output).contains("holds files that this command did not write"),
        "{}",
        message(&output)
    );
    assert_eq!(fs::read_to_string(site.join("index.html")).unwrap(), "mine");
}
