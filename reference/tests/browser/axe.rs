//! Rules of accessibility, checked by axe-core in the page as it is.

use std::path::Path;
use std::sync::OnceLock;

use serde_json::Value;

use crate::looks::Media;
use crate::palette::until_count;
use crate::site::visit_small;
use crate::tab::Page;

impl Page {
    /// Fails if the page as it is now breaks a rule of axe-core: those of WCAG 2.2 up to AA, and its best practices.
    pub(crate) fn check_accessibility(&self, what: &str) {
        self.eval(&format!("{};0", script()));
        let found = self.eval(
            "axe.run(document, { preload: false, resultTypes: ['violations'] }).then(({ passes, violations }) => ({
                passes: passes.length,
                violations: violations.flatMap(({ id, help, nodes }) =>
                    nodes.map((node) => `${id}: ${help}: ${node.target}: ${node.failureSummary}`)),
            }))",
        );
        let violations = found
            .get("violations")
            .and_then(Value::as_array)
            .expect("axe lists violations");
        assert!(violations.is_empty(), "{what}: {violations:#?}");
        // A page that axe saw nothing of breaks no rule either.
        assert!(
            found.get("passes").and_then(Value::as_u64) > Some(5),
            "{what}: {found}"
        );
    }
}

/// The script of axe-core.
///
/// # Panics
///
/// Panics if it is not installed.
fn script() -> &'static str {
    static SCRIPT: OnceLock<String> = OnceLock::new();
    SCRIPT.get_or_init(|| {
        let file = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../target/browser/node_modules/axe-core/axe.min.js");
        std::fs::read_to_string(file)
            .unwrap_or_else(|error| panic!("axe-core is not installed ({error}): run .ci/browser."))
    })
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn is_accessible_open_and_closed_in_light_and_dark() {
    visit_small("", |page| {
        for dark in [false, true] {
            page.media(Media {
                dark,
                reduced_motion: true,
                print: false,
            });
            page.open("pages/page.html");
            page.check_accessibility(&format!("closed, dark: {dark}"));
            page.press("/");
            page.keys("issue");
            until_count(page, "7 results");
            page.check_accessibility(&format!("open, dark: {dark}"));
            page.press("Escape");
            page.click("#filter");
            page.keys("issue");
            page.until("document.querySelector('#filter-count').textContent === '4 operations'");
            page.check_accessibility(&format!("filtered, dark: {dark}"));
        }
    });
}
