//! Reading: notations, links to rows, copying, themes; and all of the text without scripts.

use super::{TOKEN, visit_github};
use crate::tab::Page;

/// Text of the main part, as it is shown.
fn shown(page: &Page) -> String {
    page.text_of("document.querySelector('main').innerText")
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn notations_are_chosen_by_keyboard_and_kept() {
    visit_github(|page| {
        page.open(TOKEN);
        assert!(shown(page).contains("permissions: Option<Map<Value>>,"));
        page.eval("document.querySelector('input[name=notation]:checked').focus()");
        page.press("ArrowRight");
        page.until("document.querySelector('main').innerText.includes('permissions?: {};')");
        assert!(!shown(page).contains("Option<"), "{}", shown(page));
        page.open("models/authentication-token.html");
        assert!(
            shown(page).contains("permissions?: {};"),
            "the choice is kept"
        );
        page.eval("document.querySelector('input[name=notation]:checked').focus()");
        page.press("ArrowRight");
        page.until("document.querySelector('main').innerText.includes('\"$ref\": \"#/components/schemas/repository\"')");
        assert!(page.eval("document.querySelector('pre.schema a[href=\"../models/repository.html\"]')?.textContent") != "");
        page.press("ArrowRight");
        page.until("document.querySelector('main').innerText.includes('\"token\":')");
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn rows_have_addresses_and_what_they_are_in_opens() {
    visit_github(|page| {
        page.open("webhooks/issues-opened.html#.changes.old_issue.body");
        page.until("document.getElementById('.changes.old_issue.body').checkVisibility()");
        page.open(&format!("{TOKEN}#path.owner"));
        assert_eq!(
            page.eval("document.querySelector(':target').localName"),
            "tr"
        );
        page.eval("document.querySelector('[id=\"201.token\"] > .row').focus()");
        page.press("Enter");
        page.until("location.hash === '#201.token'");
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn buttons_and_commands_copy() {
    visit_github(|page| {
        page.open(TOKEN);
        page.click("#endpoint + .copy");
        page.until("document.querySelector('.said').textContent === 'Copied endpoint'");
        assert_eq!(
            page.clipboard(),
            "https://api.github.com/repos/{owner}/{repo}/actions/runners/remove-token"
        );
        for (command, begins) in [
            ("copy rust", "use octoforge::actions;"),
            ("copy curl", "curl -X POST"),
        ] {
            page.press("Control+k");
            page.keys(&format!(">{command}"));
            page.until("document.querySelector('#palette-count').textContent === '1 result'");
            page.press("Enter");
            page.until("document.querySelector('#palette')?.open === false");
            page.until("document.querySelector('.said').textContent !== 'Copied endpoint'");
            assert_eq!(
                page.text(".said").to_lowercase(),
                command.replace("copy", "copied")
            );
            assert!(page.clipboard().starts_with(begins), "{command}");
        }
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn a_theme_is_chosen_and_kept() {
    visit_github(|page| {
        page.open("index.html");
        let ground = "getComputedStyle(document.body).backgroundColor";
        assert_eq!(page.text_of(ground), "rgb(255, 255, 255)");
        page.click("#theme");
        page.click("#theme");
        page.until("document.documentElement.dataset.theme === 'dark'");
        assert_eq!(page.text_of(ground), "rgb(13, 17, 23)");
        page.open(TOKEN);
        assert_eq!(page.text_of(ground), "rgb(13, 17, 23)");
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn all_of_it_is_read_without_scripts() {
    visit_github(|page| {
        page.without_scripts();
        page.open(TOKEN);
        let text = shown(page);
        for part in [
            "Create a remove token for a repository",
            "/repos/{owner}/{repo}/actions/runners/remove-token",
            "Authenticated users must have admin access to the repository",
            "curl -X POST",
            "The account owner of the repository.",
            "expires_at: DateTime,",
        ] {
            assert!(text.contains(part), "{part}");
        }
        page.click("input[value=typescript]");
        page.until("document.querySelector('main').innerText.includes('expires_at: string;')");
        page.click(".tree summary");
        page.until("document.querySelector('main').innerText.includes('full_name: string;')");
        let useless = "[...document.querySelectorAll('button, #filter')].filter((one) => one.checkVisibility()).length";
        assert_eq!(
            page.eval(useless),
            0,
            "nothing that needs a script is visible"
        );
    });
}
