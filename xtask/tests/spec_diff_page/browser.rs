//! A browser without a window: it loads a page, lets its scripts come to rest, and gives the document as it is then.

use std::io::Write as _;
use std::path::Path;
use std::process::Command;

/// What the browser is called, here or there.
const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// It starts nothing that could want a network, and needs neither a user nor a graphics card.
const OPTIONS: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    // Time passes only while nothing is to be done, so a slow machine has as much of it.
    "--virtual-time-budget=20000",
    "--dump-dom",
];

/// The browser of this machine. If there is none, a line says so, past the harness that keeps what tests print.
pub(crate) fn find() -> Option<&'static str> {
    let found = NAMES.into_iter().find(|name| {
        let output = Command::new(name).arg("--version").output();
        output.is_ok_and(|output| output.status.success())
    });
    if found.is_none() {
        let _ = writeln!(
            std::io::stderr(),
            "SKIPPED: the page of spec-diff is not tried in a browser, since there is no chromium here"
        );
    }
    found
}

/// The document of a page, opened at a fragment.
pub(crate) fn document(browser: &str, page: &Path, fragment: &str) -> String {
    let profile = tempfile::tempdir().unwrap();
    let output = Command::new(browser)
        .args(OPTIONS)
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(format!("file://{}{fragment}", page.display()))
        .output()
        .unwrap();
    let document = String::from_utf8(output.stdout).unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(document.contains("</html>"), "{}: {said}", output.status);
    document
}

/// The start tags of all facts of a document.
pub(crate) fn facts(document: &str) -> Vec<&str> {
    let parts = document.split("<details class=\"fact ").skip(1);
    parts.map(|part| part.split_once('>').unwrap().0).collect()
}

/// What is between an element's tags; the element is named by its `id`, and has no elements within.
pub(crate) fn text(document: &str, id: &str) -> String {
    let after = document.split_once(&format!(" id=\"{id}\"")).unwrap().1;
    let after = after.split_once('>').unwrap().1;
    let text = after.split_once('<').unwrap().0;
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}
