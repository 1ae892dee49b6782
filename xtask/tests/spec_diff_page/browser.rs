//! A headless browser: loads a page, runs its scripts, and returns the document.

use std::io::Write as _;
use std::path::Path;
use std::process::Command;

/// Names of the browser on different systems.
const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Options: no services that use the network, no sandbox, and no graphics card.
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
    // Virtual time advances only while the page is idle, so a slow machine has as much of it.
    "--virtual-time-budget=20000",
    "--dump-dom",
];

/// Finds the browser. Without one, a line is written to standard error, which the test harness does not capture.
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

/// Returns the document of a page, opened at a fragment.
pub(crate) fn document(browser: &str, page: &Path, fragment: &str) -> String {
    let profile = tempfile::tempdir().unwrap();
    let output = Command::new(browser)
        .args(OPTIONS)
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(format!("file://{}{fragment}", page.display()))
        .output()
        .unwrap();
    let document = String::from_utf8(output.stdout).unwrap();
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(document.contains("</html>"), "{}: {message}", output.status);
    document
}

/// Returns the start tags of all facts of a document.
pub(crate) fn facts(document: &str) -> Vec<&str> {
    let parts = document.split("<details class=\"fact ").skip(1);
    parts.map(|part| part.split_once('>').unwrap().0).collect()
}

/// Returns the text of the element with this `id`, which has no child elements.
pub(crate) fn text(document: &str, id: &str) -> String {
    let after = document.split_once(&format!(" id=\"{id}\"")).unwrap().1;
    let after = after.split_once('>').unwrap().1;
    let text = after.split_once('<').unwrap().0;
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}
