//! Finding operations, models, fields and webhooks by keyboard alone.

use super::visit_github;

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn what_a_reader_types_leads_to_its_page() {
    let cases = [
        (
            "POST remove-token",
            "operations/actions/create-remove-token-for-",
        ),
        (
            "create a remove token for a repository",
            "operations/actions/create-remove-token-for-repo.html",
        ),
        (
            "actions/create-remove-token-for-repo",
            "operations/actions/create-remove-token-for-repo.html",
        ),
        (
            "crate remvoe token repo",
            "operations/actions/create-remove-token-for-repo.html",
        ),
        (
            "GET /repos/octocat/hello-world/issues/7",
            "operations/issues/get.html",
        ),
        ("AuthenticationToken", "models/authentication-token.html"),
        ("issues opened", "webhooks/issues-opened.html"),
        ("squash_merge_commit_title", "#.squash_merge_commit_title"),
    ];
    visit_github(|page| {
        for (typed, expected) in cases {
            page.open("models.html");
            page.press("/");
            page.keys(typed);
            page.until("document.querySelector('#palette-list li') !== null");
            page.press("Enter");
            page.until("!location.pathname.endsWith('/models.html') || location.hash !== ''");
            let address = page.text_of("location.href");
            assert!(address.contains(expected), "{typed} leads to {address}");
        }
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn the_sidebar_filters_the_whole_site() {
    visit_github(|page| {
        page.open("operations/issues/create.html");
        page.eval("document.querySelector('#filter').focus()");
        page.keys("remove token");
        page.until("document.querySelector('#filter-results a') !== null");
        page.press("ArrowDown");
        page.press("Enter");
        page.until("location.pathname.includes('/operations/actions/create-remove-token-for-')");
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn the_first_tab_skips_to_the_content() {
    visit_github(|page| {
        page.open("operations/issues/create.html");
        page.press("Tab");
        assert_eq!(page.text_of("document.activeElement.className"), "skip");
        page.press("Enter");
        page.until("document.activeElement.id === 'main'");
    });
}
