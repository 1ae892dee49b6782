//! The command palette, by keyboard and mouse.

use crate::site::visit_small;
use crate::tab::Page;

const OPEN: &str = "document.querySelector('#palette')?.open === true";
const CLOSED: &str = "document.querySelector('#palette')?.open !== true";

pub(crate) fn until_count(page: &Page, text: &str) {
    page.until(&format!(
        "document.querySelector('#palette-count').textContent === '{text}'"
    ));
}

/// Text of the option that assistive technology is told of.
fn active(page: &Page) -> String {
    page.text_of("document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))?.innerText ?? 'none'")
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn opens_by_keys_and_button_and_closes() {
    visit_small("", |page| {
        for key in ["Control+k", "Meta+k", "/"] {
            page.press(key);
            page.until(OPEN);
            assert_eq!(page.focus(), "palette-input", "{key}");
            assert_eq!(page.eval("document.activeElement.value"), "", "{key}");
            page.press("Escape");
            page.until(CLOSED);
        }
        // A key that follows so fast that the field in the closed dialog still has the focus.
        page.press("/");
        page.until(OPEN);
        page.eval(
            "document.querySelector('#palette').close();
            const slash = { key: '/', bubbles: true, cancelable: true };
            document.querySelector('#palette-input').dispatchEvent(new KeyboardEvent('keydown', slash))",
        );
        assert_eq!(page.eval(OPEN), true);
        page.press("Escape");
        page.until(CLOSED);
        page.press("Tab");
        assert_eq!(page.focus(), "search-button");
        page.press("Enter");
        page.until(OPEN);
        page.press("Control+k");
        page.until(CLOSED);
        assert_eq!(page.focus(), "search-button", "the focus goes back");
        page.click("#search-button");
        page.until(OPEN);
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn types_a_slash_into_fields() {
    visit_small("", |page| {
        page.click("#field");
        page.keys("a/b");
        assert_eq!(page.eval("document.querySelector('#field').value"), "a/b");
        assert_eq!(page.eval(CLOSED), true);
        page.press("Control+k");
        page.until(OPEN);
        page.keys("/users");
        assert_eq!(
            page.eval("document.querySelector('#palette-input').value"),
            "/users"
        );
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn finds_and_opens_by_keyboard_alone() {
    visit_small("", |page| {
        assert!(
            page.requests()
                .iter()
                .all(|address| !address.ends_with("search-index.js")),
            "the index is not loaded before"
        );
        page.press("/");
        page.keys("get");
        until_count(page, "7 results");
        assert_eq!(
            page.attribute("#palette-input", "aria-expanded").as_deref(),
            Some("true")
        );
        let titles = page.eval("[...document.querySelectorAll('#palette-list .palette-title')].map((title) => title.textContent)");
        assert_eq!(titles[0], "Get a label", "{titles}");
        assert!(active(page).contains("Get a label"), "{}", active(page));
        let steps = [
            ("ArrowDown", 1),
            ("ArrowUp", 0),
            ("ArrowUp", 6),
            ("ArrowDown", 0),
            ("End", 6),
            ("Home", 0),
            ("PageDown", 6),
            ("PageUp", 0),
        ];
        for (key, place) in steps {
            page.press(key);
            let title = titles[place].as_str().expect("a title is text");
            assert!(
                active(page).contains(title),
                "{key}: {} in {titles}",
                active(page)
            );
            assert_eq!(
                page.eval("document.querySelectorAll('#palette-list [aria-selected=true]').length"),
                1,
                "{key}"
            );
        }
        page.press("Enter");
        page.until_at("/pages/other.html");
        assert_eq!(page.text("h1"), "Another page");
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn opens_in_a_new_tab_and_by_mouse() {
    visit_small("", |page| {
        let ways: [&dyn Fn(); 3] = [
            &|| page.press("Control+Enter"),
            &|| page.click_with("#palette-option-0", "left", 2),
            &|| page.click_with("#palette-option-0", "middle", 0),
        ];
        for (number, open) in ways.iter().enumerate() {
            page.press("Control+k");
            page.until(OPEN);
            page.press("Delete");
            page.keys("label");
            until_count(page, "2 results");
            open();
            page.until(CLOSED);
            crate::chrome::until("a new tab", || {
                page.opened()
                    .iter()
                    .filter(|url| url.ends_with("other.html"))
                    .count()
                    == number + 1
            });
            assert_eq!(page.text("h1"), "A page");
        }
        page.press("Control+k");
        page.until(OPEN);
        page.hover("#palette-option-1");
        page.until(
            "document.querySelector('#palette-option-1').getAttribute('aria-selected') === 'true'",
        );
        page.click("#palette-option-1");
        page.until_at("/pages/other.html");
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn runs_commands() {
    let script = "octoforge.commands.add({ title: 'Switch to dark', keys: 'd', run: () => { document.title = 'dark'; } });
        octoforge.commands.add({ title: 'Never there', run: () => {}, when: () => false });
        octoforge.commands.add({ title: 'Print the page', run: () => { document.title = 'printed'; } });";
    visit_small(script, |page| {
        page.press("/");
        // The commands, then the tags.
        until_count(page, "5 results");
        assert!(active(page).contains("Switch to dark"), "{}", active(page));
        page.keys(">pri");
        until_count(page, "1 result");
        page.press("Enter");
        page.until(CLOSED);
        assert_eq!(page.text_of("document.title"), "printed");
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn shows_text_as_text_and_says_what_is_missing() {
    visit_small("", |page| {
        page.press("/");
        page.keys("escape");
        until_count(page, "1 result");
        assert!(
            page.text("#palette-list")
                .contains("<img src=x onerror=alert(1)>"),
            "{}",
            page.text("#palette-list")
        );
        assert_eq!(
            page.eval("document.querySelectorAll('#palette img').length"),
            0
        );
        page.keys("qqqq");
        until_count(page, "Nothing found");
        assert_eq!(
            page.attribute("#palette-input", "aria-expanded").as_deref(),
            Some("false")
        );
        assert_eq!(
            page.attribute("#palette-input", "aria-activedescendant"),
            None
        );
        page.press("Enter");
        assert_eq!(page.eval(OPEN), true, "there is nothing to open");
        // Without an index, people are told.
        page.open("pages/page.html");
        page.eval("document.documentElement.dataset.root = '../missing/'");
        page.press("/");
        until_count(page, "The search index could not be loaded");
        assert!(
            page.take_problems()
                .iter()
                .any(|problem| problem.contains("ERR_FILE_NOT_FOUND"))
        );
    });
}
