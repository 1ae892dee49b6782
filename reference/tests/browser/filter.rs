//! The filter of the sidebar.

use crate::site::visit_small;

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn shows_operations_of_the_whole_site_by_tag() {
    visit_small("", |page| {
        let shown = |selector: &str| {
            page.eval(&format!(
                "document.querySelector('{selector}').checkVisibility()"
            )) == true
        };
        assert!(shown("#filter-list") && !shown("#filter-results"));
        page.click("#filter");
        page.keys("repository");
        page.until("document.querySelector('#filter-count').textContent === '4 operations'");
        assert!(!shown("#filter-list") && shown("#filter-results"));
        let tags = page.eval("[...document.querySelectorAll('#filter-results .filter-tag')].map((tag) => tag.textContent).sort()");
        assert_eq!(tags.to_string(), r#"["actions","issues","repos"]"#);
        page.press("ArrowDown");
        assert_eq!(
            page.text_of("document.activeElement.textContent"),
            "Get a repository"
        );
        page.press("ArrowUp");
        assert_eq!(page.focus(), "filter");
        page.press("Escape");
        assert!(shown("#filter-list") && !shown("#filter-results"));
        page.keys("qqqq");
        page.until("document.querySelector('#filter-count').textContent === 'No operation found'");
        page.press("Escape");
        page.keys("update");
        page.until("document.querySelector('#filter-count').textContent === '1 operation'");
        page.press("ArrowDown");
        page.press("Enter");
        page.until_at("/pages/other.html");
    });
}
