//! Answers: beside their declared type, redirects, and answers that do not come.

use super::server::Server;
use super::{CAT, open, send, sign_in, visit_zoo};

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn deviations_are_marked_with_their_places() {
    let cases: [(&str, &str, &[&str]); 5] = [
        (CAT, "As described", &[]),
        (
            r#"{ "name": null, "age": 2.5, "owner": {} }"#,
            "Not as described",
            &[
                "name: expected text, found null",
                "age: expected an integer, found a fraction",
                "owner.login: expected text, found nothing",
            ],
        ),
        (
            r#"{ "name": "Tom", "age": 3, "owner": [] }"#,
            "Not as described",
            &["owner: expected an object, found an array"],
        ),
        (
            r#"{ "name": "Tom", "age": 3, "mood": "<b>odd</b>", "owner": { "login": "x" } }"#,
            "Not as described",
            &["mood: \"<b>odd</b>\""],
        ),
        (
            r#"{ "name": "Tom", "age": 3, "owner": { "login": "x", "new": 1 } }"#,
            "As described",
            &["owner.new"],
        ),
    ];
    for (body, verdict, places) in cases {
        let server = Server::start(&[("/cats/Tom", body)], "");
        visit_zoo(&server, |page| {
            open(page, "get-cat");
            send(page);
            page.until("document.querySelector('#verdict') !== null");
            assert_eq!(page.text("#verdict"), verdict, "{body}");
            page.eval("document.querySelectorAll('#try-answer details').forEach((one) => { one.open = true; }), 0");
            let told = page.eval("[...document.querySelectorAll('#deviations li, #unlisted li, #undeclared li')].map((one) => one.textContent)");
            assert_eq!(told, serde_json::json!(places), "{body}");
            page.check_accessibility("an answer");
        });
    }
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn a_redirect_takes_no_credential_anywhere() {
    let elsewhere = Server::start(&[("/cat", CAT)], "");
    let server = Server::start(&[], &elsewhere.origin);
    visit_zoo(&server, |page| {
        open(page, "go-away");
        sign_in(page, 0, "", "secret-1");
        send(page);
        page.until("document.querySelector('#try-answer').textContent.includes('redirects to another address')");
        // The browser reports where it would go.
        page.forgive_strangers();
    });
    assert_eq!(server.received().len(), 1);
    assert!(
        elsewhere.received().is_empty(),
        "{:?}",
        elsewhere.received()
    );
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn an_answer_that_does_not_come_is_cancelled_or_explained() {
    let server = Server::start(&[], "");
    visit_zoo(&server, |page| {
        open(page, "be-slow");
        send(page);
        server.last(1);
        page.until("document.querySelector('#try-form [type=button]').hidden === false");
        page.click("#try-form [type=button]");
        page.until("document.querySelector('#try-answer').textContent === 'Cancelled.'");
    });
    // A port where nobody answers.
    let mut closed = Server::start(&[], "");
    closed.origin = "http://127.0.0.1:1".to_owned();
    visit_zoo(&closed, |page| {
        open(page, "be-slow");
        send(page);
        page.until(
            "document.querySelector('#try-answer').textContent.startsWith('There is no answer.')",
        );
        page.take_problems();
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn dialogs_and_forms_break_no_rule_of_accessibility() {
    let server = Server::start(&[("/cats/Tom", CAT)], "");
    visit_zoo(&server, |page| {
        for operation in ["get-cat", "put-cat"] {
            open(page, operation);
            page.check_accessibility(operation);
        }
        page.click("#sign-in");
        page.until("document.querySelector('#sign-in-dialog')?.open === true");
        page.check_accessibility("signing in");
        page.phone();
        page.check_accessibility("signing in on a phone");
    });
}
