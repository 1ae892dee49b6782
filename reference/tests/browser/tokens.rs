//! Signing in: where a token goes, and where it never does.

use crate::service::{Received, Service, visit_service};
use crate::tab::{Page, quote};
use crate::trying::{answered, send};

const SECRET: &str = "s3cret+token";

/// Signs in with the credential of a name, by the mouse.
pub(crate) fn sign_in(page: &Page, name: &str, keep: bool) {
    page.click("#sign-in-button");
    page.eval(&format!(
        "(() => {{ const kind = document.querySelector('#sign-in-kind');
        kind.selectedIndex = [...kind.options].findIndex((one) => one.text === {});
        kind.dispatchEvent(new Event('change')); }})()",
        quote(name)
    ));
    if name == "Password" {
        page.click("#sign-in-user");
        page.keys("me");
    }
    page.click("#sign-in-secret");
    page.keys(SECRET);
    if keep {
        page.click("#sign-in-keep");
    }
    page.click("#sign-in-enter");
    page.until("!document.querySelector('#sign-in').open");
}

/// Fails if the token is anywhere in the document, its address, or what outlives the tab.
fn check_hidden(page: &Page) {
    let found = page.eval(&format!(
        "(() => {{ const everything = [document.documentElement.outerHTML, location.href, JSON.stringify(history.state), JSON.stringify({{ ...localStorage }}),
            document.cookie, ...[...document.querySelectorAll('input, textarea')].map((one) => one.value)].join();
        return [{secret}, encodeURIComponent({secret}), btoa('me:' + {secret})].filter((one) => everything.includes(one)); }})()",
        secret = quote(SECRET)
    ));
    assert_eq!(found.to_string(), "[]");
    assert_eq!(page.eval("localStorage.length"), 0);
}

fn last(service: &Service) -> Received {
    service.received().pop().expect("something was sent")
}

fn header<'r>(received: &'r Received, name: &str) -> Option<&'r str> {
    received.headers.get(name).map(String::as_str)
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn each_credential_has_its_place() {
    let bearer = "Bearer s3cret+token";
    // What base64 writes for "me:s3cret+token".
    let basic = "Basic bWU6czNjcmV0K3Rva2Vu";
    let cases = [
        ("", None, None, "/odd"),
        ("Token", Some(bearer), None, "/odd"),
        ("Password", Some(basic), None, "/odd"),
        ("Key", None, Some(SECRET), "/odd"),
        ("Address", None, None, "/odd?key=s3cret%2Btoken"),
    ];
    visit_service(|page, service, _| {
        for (name, authorization, key, target) in cases {
            page.open("a/operations/cats/odd.html");
            if !name.is_empty() {
                sign_in(page, name, false);
            }
            send(page);
            let received = last(service);
            assert_eq!(header(&received, "authorization"), authorization, "{name}");
            assert_eq!(header(&received, "x-key"), key, "{name}");
            assert_eq!(received.target, target, "{name}");
            for never in ["cookie", "referer"] {
                assert_eq!(header(&received, never), None, "{name}");
            }
            // This answer contains the token, and the address of the request does.
            check_hidden(page);
            let shown = page.text("#try-address");
            assert_eq!(shown.ends_with("?key=•••"), name == "Address", "{shown}");
            // Reading the clipboard needs a permission that forbids writing to it.
            page.eval(
                "navigator.clipboard.writeText = async (text) => { window.copied = text; }, 0",
            );
            page.click("#try-copy");
            let copied = page.text_of("copied");
            assert!(!copied.contains("s3cret"), "{copied}");
            assert_eq!(copied.contains("\"$TOKEN\""), !name.is_empty(), "{copied}");
        }
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn a_token_is_of_one_origin_and_lost_unless_kept() {
    visit_service(|page, service, other| {
        page.open("a/operations/cats/list.html");
        sign_in(page, "Token", false);
        assert_eq!(page.eval("sessionStorage.length"), 0);
        page.open("a/operations/cats/odd.html");
        assert_eq!(page.text("#sign-in-button"), "Sign in");
        sign_in(page, "Token", true);
        page.open("a/operations/cats/list.html");
        assert_eq!(page.text("#sign-in-button"), "Signed in: Token");
        send(page);
        assert_eq!(
            header(&last(service), "authorization"),
            Some("Bearer s3cret+token")
        );
        check_hidden(page);
        // The other site has the same storage and offers the same credentials.
        page.open("b/operations/cats/list.html");
        assert_eq!(page.eval("sessionStorage.length"), 1);
        assert_eq!(page.text("#sign-in-button"), "Sign in");
        send(page);
        assert_eq!(header(&last(other), "authorization"), None);
        page.open("a/operations/cats/list.html");
        page.click("#sign-in-button");
        page.click("#sign-out");
        assert_eq!(page.eval("sessionStorage.length"), 0);
        assert_eq!(page.text("#sign-in-button"), "Sign in");
        send(page);
        assert_eq!(header(&last(service), "authorization"), None);
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn a_redirect_is_told_and_carries_nothing() {
    visit_service(|page, service, other| {
        page.open("a/operations/cats/away.html");
        sign_in(page, "Token", false);
        page.click("#try-send");
        answered(page, "The server redirects");
        assert_eq!(service.received().len(), 1);
        assert_eq!(other.received().len(), 0);
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn the_policy_refuses_other_origins() {
    visit_service(|page, service, other| {
        page.open("a/operations/cats/list.html");
        let fetched = |origin: &str| {
            page.eval(&format!(
                "fetch({}).then(() => true, () => false)",
                quote(&format!("{origin}/cats"))
            ))
        };
        assert_eq!(fetched(&service.origin), true);
        assert_eq!(fetched(&other.origin), false);
        assert_eq!(other.received().len(), 0);
        let problems = page.take_problems().join("\n");
        assert!(problems.contains("Content Security Policy"), "{problems}");
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn what_is_no_token_is_told() {
    visit_service(|page, _, _| {
        page.open("a/operations/cats/list.html");
        page.click("#sign-in-button");
        page.until("document.activeElement.id === 'sign-in-secret'");
        for (typed, expected) in [
            ("", "Enter the token."),
            ("a b", "A token has letters"),
            ("é", "A token has letters"),
        ] {
            page.eval(&format!(
                "document.querySelector('#sign-in-secret').value = {}, 0",
                quote(typed)
            ));
            page.press("Enter");
            assert!(page.text("#sign-in-error").starts_with(expected), "{typed}");
        }
        page.press("Escape");
        page.until("!document.querySelector('#sign-in').open");
        assert_eq!(
            page.eval("document.querySelector('#sign-in-secret').value"),
            ""
        );
        assert_eq!(page.text("#sign-in-button"), "Sign in");
    });
}
