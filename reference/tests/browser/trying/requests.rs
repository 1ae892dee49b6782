//! Requests: credentials in their places and at their origin, what a reader is asked, and what is never sent.

use octoforge_reference::Options;

use super::server::Server;
use super::{CAT, open, send, sign_in, visit_zoo, written};
use crate::tab::visit;

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn each_credential_is_sent_in_its_place() {
    let cases = [
        (
            0,
            "",
            "secret-1",
            Some(("authorization", "Bearer secret-1")),
            "/cats/Tom",
        ),
        // `user:pass wörd`, in Base64 of UTF-8.
        (
            1,
            "user",
            "pass wörd",
            Some(("authorization", "Basic dXNlcjpwYXNzIHfDtnJk")),
            "/cats/Tom",
        ),
        (2, "", "secret-2", Some(("x-key", "secret-2")), "/cats/Tom"),
        (3, "", "a b&c", None, "/cats/Tom?api_key=a+b%26c"),
    ];
    let server = Server::start(&[("/cats/Tom", CAT)], "");
    visit_zoo(&server, |page| {
        open(page, "get-cat");
        send(page);
        let request = server.last(1);
        assert!(
            !request.headers.contains_key("authorization"),
            "{request:?}"
        );
        assert_eq!(request.target, "/cats/Tom");
        for (at, (kind, name, secret, header, target)) in cases.into_iter().enumerate() {
            open(page, "get-cat");
            sign_in(page, kind, name, secret);
            send(page);
            let request = server.last(at + 2);
            assert_eq!(request.target, target);
            let sent =
                header.map(|(name, _)| request.headers.get(name).cloned().unwrap_or_default());
            assert_eq!(
                sent.as_deref(),
                header.map(|(_, value)| value),
                "{request:?}"
            );
            page.until("document.querySelector('#verdict') !== null");
            let seen = page.text_of("document.documentElement.outerHTML");
            assert!(!seen.contains(secret), "a secret is in the page");
            assert_eq!(
                page.eval(
                    "Object.keys(localStorage).some((key) => localStorage[key].includes('secret'))"
                ),
                false
            );
        }
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn a_credential_is_kept_by_the_tab_if_asked_and_for_its_origin_alone() {
    let (one, other) = (
        Server::start(&[("/cats/Tom", CAT)], ""),
        Server::start(&[("/cats/Tom", CAT)], ""),
    );
    visit_zoo(&one, |page| {
        open(page, "get-cat");
        sign_in(page, 0, "", "secret-1");
        open(page, "get-cat");
        send(page);
        assert!(
            !one.last(1).headers.contains_key("authorization"),
            "a page that was left forgets"
        );

        open(page, "get-cat");
        page.eval("document.querySelector('#sign-in').click()");
        page.eval("document.querySelector('#credential-keep').click()");
        page.press("Escape");
        sign_in(page, 0, "", "secret-1");
        open(page, "get-cat");
        assert_eq!(page.text("#sign-in"), "Sign out");
        send(page);
        assert_eq!(one.last(2).headers["authorization"], "Bearer secret-1");

        // The tab goes to the reference of another service: pages of files share their storage.
        let elsewhere = written(&other, &Options::default());
        page.eval(&format!(
            "location.assign('file://{}/operations/cats/get-cat.html'), 0",
            elsewhere.path().display()
        ));
        page.until("document.querySelector('#try-form') !== null");
        assert_eq!(page.text("#sign-in"), "Sign in");
        page.eval("document.querySelector('#try-0').focus()");
        page.keys("Tom");
        send(page);
        assert!(!other.last(1).headers.contains_key("authorization"));
        page.forgive_strangers();

        open(page, "get-cat");
        page.eval("document.querySelector('#sign-in').click()");
        assert_eq!(page.eval("sessionStorage.length"), 0, "signing out forgets");
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn what_writes_is_shown_first_and_sent_only_if_wanted() {
    let server = Server::start(&[("/cats/Tom", CAT)], "");
    visit_zoo(&server, |page| {
        open(page, "put-cat");
        sign_in(page, 0, "", "secret-1");
        send(page);
        page.until("document.querySelector('#confirm')?.open === true");
        let shown = page.text("#confirm pre");
        let address = format!("PUT {}/cats/Tom", server.origin);
        let parts = [
            &*address,
            "Authorization: Bearer ******",
            "Content-Type: application/json",
            "\"age\": 3",
        ];
        for part in parts {
            assert!(shown.contains(part), "{part} is not in {shown}");
        }
        assert!(!shown.contains("secret-1"));
        page.check_accessibility("a question");
        page.press("Escape");
        page.until("document.querySelector('#confirm') === null");
        assert!(server.received().is_empty(), "{:?}", server.received());

        send(page);
        page.until("document.querySelector('#confirm')?.open === true");
        page.press("Shift+Tab");
        page.press("Enter");
        let request = server.last(1);
        assert_eq!(
            (request.method.as_str(), request.body.as_str()),
            ("PUT", "{\n  \"age\": 3\n}")
        );
        assert_eq!(request.headers["authorization"], "Bearer secret-1");
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn what_cannot_be_sent_is_told_at_its_field() {
    let server = Server::start(&[("/cats/Tom", CAT)], "");
    visit_zoo(&server, |page| {
        page.open("operations/cats/get-cat.html");
        let cases = [
            ("", "", "Enter a value for name.", "try-0"),
            ("..", "", "name cannot be \".\" or \"..\".", "try-0"),
            ("Tom", "many", "limit is an integer.", "try-1"),
        ];
        for (name, limit, expected, focus) in cases {
            page.eval(&format!(
                "document.querySelector('#try-0').value = '{name}', document.querySelector('#try-1').value = '{limit}', 0"
            ));
            send(page);
            assert_eq!(page.text("#try-form .problem"), expected);
            assert_eq!(page.focus(), focus);
        }
        page.eval("document.querySelector('#try-0').value = 'a/b?c', document.querySelector('#try-1').value = '7', 0");
        send(page);
        assert_eq!(server.last(1).target, "/cats/a%2Fb%3Fc?limit=7");
        page.until("document.querySelector('#verdict, #try-answer .status') !== null");
        page.take_problems();

        open(page, "put-cat");
        page.eval("document.querySelector('#try-body').value = '{ age', 0");
        send(page);
        assert!(
            page.text("#try-form .problem")
                .starts_with("The body is no JSON: ")
        );
        assert_eq!(server.received().len(), 1);
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn pages_without_trying_or_scripts_have_no_form() {
    let server = Server::start(&[], "");
    let options = Options {
        can_try: false,
        ..Options::default()
    };
    let directory = written(&server, &options);
    visit(&format!("file://{}/", directory.path().display()), |page| {
        page.open("operations/cats/get-cat.html");
        page.until("document.readyState === 'complete'");
        assert_eq!(
            page.eval("document.querySelectorAll('#sign-in, #try-form, #call-data').length"),
            0
        );
        page.eval(&format!(
            "fetch('{}/cats/Tom').catch(() => {{}})",
            server.origin
        ));
        let problems = page.take_problems().join(" ");
        assert!(problems.contains("Content Security Policy"), "{problems}");
    });
    visit_zoo(&server, |page| {
        page.without_scripts();
        page.open("operations/cats/get-cat.html");
        assert!(!page.text_of("document.body.innerText").contains("Try"));
    });
    assert!(server.received().is_empty());
}
