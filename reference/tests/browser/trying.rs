//! Trying an operation: what is sent, what is asked first, and what is said of the answer.

use crate::service::visit_service;
use crate::tab::{Page, quote};
use crate::tokens::sign_in;

/// Sends by the mouse, and waits for the answer.
pub(crate) fn send(page: &Page) {
    page.click("#try-send");
    answered(page, "200 OK in ");
}

/// Waits until the status begins so and nothing runs.
pub(crate) fn answered(page: &Page, begin: &str) {
    page.until(&format!(
        "document.querySelector('#try-status').textContent.startsWith({}) && document.querySelector('#try-cancel').hidden",
        quote(begin)
    ));
}

fn enter(page: &Page, field: &str, text: &str) {
    page.eval(&format!(
        "document.querySelector({}).value = {}, 0",
        quote(field),
        quote(text)
    ));
}

/// Presses Tab until a field has the focus.
fn tab_to(page: &Page, id: &str) {
    for _ in 0..200 {
        if page.focus() == id {
            return;
        }
        page.press("Tab");
    }
    panic!("the keyboard does not reach {id}");
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn sends_what_is_entered() {
    visit_service(|page, service, _| {
        page.open("a/operations/cats/get.html");
        enter(page, "#try-0", "a/b c'é?#");
        enter(page, "#try-2", "1\n2\n");
        enter(page, "#try-3", "3\n4");
        send(page);
        let sent = service.received().pop().expect("it was sent");
        assert_eq!(
            sent.target,
            "/cats/a%2Fb%20c%27%C3%A9%3F%23?joined=1,2&each=3&each=4"
        );
        assert_eq!(sent.headers["accept"], "application/json");
        assert_eq!(sent.headers.get("authorization"), None);
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn says_what_is_wrong_before_it_sends() {
    // Fields with what is entered, and what is said there.
    let cases = [
        ("get", "#try-0", "", "Required."),
        (
            "get",
            "#try-0",
            "..",
            "A part of a path cannot be “.” or “..”.",
        ),
        ("get", "#try-1", "many", "“many” is not an integer."),
        ("get", "#try-2", "1\nx", "“x” is not an integer."),
        ("create", "#try-body", "", "Required."),
        (
            "create",
            "#try-body",
            "{\n  \"a\": ]",
            "This is not JSON: line 2, column 8.",
        ),
        (
            "create",
            "#try-body",
            "{\"a\": 1",
            "This is not JSON: line 1, column 8.",
        ),
    ];
    visit_service(|page, service, _| {
        for (operation, field, text, expected) in cases {
            page.open(&format!("a/operations/cats/{operation}.html"));
            page.eval(
                "document.querySelectorAll('#try-0').forEach((one) => { one.value = 'Tom'; })",
            );
            enter(page, field, text);
            page.click("#try-send");
            assert_eq!(page.text(&format!("{field}-error")), expected, "{text}");
            assert_eq!(
                page.attribute(field, "aria-invalid").as_deref(),
                Some("true")
            );
            assert_eq!(format!("#{}", page.focus()), field);
        }
        assert_eq!(service.received().len(), 0);
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn a_write_asks_first() {
    visit_service(|page, service, _| {
        page.open("a/operations/cats/create.html");
        sign_in(page, "Token", false);
        for dismiss in ["Escape", "Enter"] {
            page.click("#try-send");
            page.until("document.querySelector('#try-confirm')?.open");
            // The choice that has the focus is not to send.
            page.press(dismiss);
            answered(page, "Nothing was sent.");
        }
        assert_eq!(service.received().len(), 0);
        page.click("#try-send");
        page.until("document.querySelector('#try-confirm')?.open");
        assert_eq!(
            page.text("#try-confirm pre"),
            format!(
                "POST {}/cats\nAccept: application/json\nContent-Type: application/json\nAuthorization: Bearer •••\n\n{{\n  \"name\": \"Tom\"\n}}",
                service.origin
            )
        );
        page.click("#try-yes");
        answered(page, "200 OK in ");
        let sent = service.received();
        assert_eq!(
            (sent.len(), sent[0].method.as_str(), sent[0].target.as_str()),
            (1, "POST", "/cats")
        );
        assert_eq!(sent[0].body, "{\n  \"name\": \"Tom\"\n}");
        assert_eq!(sent[0].headers["content-type"], "application/json");
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn the_keyboard_is_enough_and_dialogs_are_accessible() {
    visit_service(|page, service, _| {
        page.open("a/operations/cats/create.html");
        page.check_accessibility("the form");
        tab_to(page, "sign-in-button");
        page.press("Enter");
        page.until("document.activeElement.id === 'sign-in-secret'");
        page.check_accessibility("signing in");
        page.keys("token");
        page.press("Enter");
        page.until("!document.querySelector('#sign-in').open");
        tab_to(page, "try-send");
        page.press("Enter");
        page.until("document.querySelector('#try-confirm')?.open");
        page.check_accessibility("asking");
        tab_to(page, "try-yes");
        page.press("Enter");
        answered(page, "200 OK in ");
        page.check_accessibility("the answer");
        assert_eq!(
            service.received()[0].headers["authorization"],
            "Bearer token"
        );
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn nothing_of_it_is_there_without_leave_or_scripts() {
    visit_service(|page, _, _| {
        let page_of = "operations/cats/list.html";
        let policy = "document.querySelector('meta[http-equiv]').content.includes('connect-src')";
        page.open(&format!("a/{page_of}"));
        assert_eq!(page.eval(policy), true);
        assert_eq!(
            page.eval("document.querySelector('#try').checkVisibility()"),
            true
        );
        page.open(&format!("c/{page_of}"));
        assert_eq!(page.eval(policy), false);
        assert_eq!(
            page.eval("document.querySelector('#try-form, #try, #sign-in-button')"),
            serde_json::Value::Null
        );
        page.without_scripts();
        page.open(&format!("a/{page_of}"));
        let visible = "[...document.querySelectorAll('#try, #try-form, #sign-in-button, .parts a[href=\"#try\"]')].filter((one) => one.checkVisibility()).length";
        assert_eq!(page.eval(visible), 0);
        assert_eq!(
            page.eval("document.querySelectorAll('#try-form').length"),
            1
        );
    });
}
