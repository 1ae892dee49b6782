//! Answers: compared with the description, cut, and cancelled; and JSON before it is sent.

use crate::service::visit_service;
use crate::tab::{Page, quote};
use crate::trying::{answered, send};

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn deviations_are_marked_with_their_places() {
    let lines = |page: &Page, selector: &str| {
        page.eval(&format!(
            "[...document.querySelectorAll({})].map((one) => one.textContent)",
            quote(selector)
        ))
    };
    visit_service(|page, _, _| {
        page.open("a/operations/cats/odd.html");
        send(page);
        assert_eq!(
            lines(page, "#try-compared > ul > li"),
            serde_json::json!([
                "name: expected a string, required, found nothing",
                "age: expected an integer, found the string \"three\"",
                "color: expected a listed value of CatColor, found the string \"green\", which is not listed",
                "toys[0]: expected a string, not nullable, found null",
                "owner.id: expected an integer, found the number 1.5",
                "kind: expected a string or a boolean, found the number 7",
            ])
        );
        assert_eq!(
            page.text("#try-compared > p"),
            "6 deviations from the description"
        );
        assert_eq!(
            lines(page, "#try-additions li"),
            serde_json::json!(["[\"<b>\"]"])
        );
        page.open("a/operations/cats/list.html");
        send(page);
        assert_eq!(page.text("#try-compared > p"), "As described");
        assert_eq!(
            lines(page, "#try-additions li"),
            serde_json::json!(["more"])
        );
        assert!(
            page.text("#try-body-shown")
                .contains("\n  \"toys\": [\n    \"ball\"\n  ],\n")
        );
        page.open("a/operations/cats/big.html");
        send(page);
        assert_eq!(page.text("#try-cut"), "Cut after 200,000 characters.");
        assert_eq!(
            page.eval("document.querySelector('#try-body-shown').textContent.length"),
            200_000
        );
        // Unions in unions, as many as there are steps: the comparison ends, and says that it did not see all.
        let hostile = "octoforge.types.load([{ n: 'A', u: [['l', 0], ['l', 0], 's'] }]),
            octoforge.types.check(JSON.parse('['.repeat(90) + '1' + ']'.repeat(90)), 0).cut";
        assert_eq!(page.eval(hostile), true);
        let deep = "octoforge.types.check(JSON.parse('['.repeat(1e5) + ']'.repeat(1e5)), 0).cut";
        assert_eq!(page.eval(deep), true);
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn a_request_can_be_cancelled() {
    visit_service(|page, service, _| {
        page.open("a/operations/cats/slow.html");
        page.click("#try-send");
        crate::chrome::until("the request", || service.received().len() == 1);
        page.click("#try-cancel");
        answered(page, "Cancelled.");
        assert_eq!(page.focus(), "try-send");
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn json_is_what_the_browser_takes_for_it() {
    visit_service(|page, _, _| {
        page.open("a/operations/cats/create.html");
        // Texts that are no JSON, with the letters before the mistake.
        let wrong = r#"[['', 0], ['01', 1], ['1.', 1], ['[1,]', 3], ['[,1]', 1], ['{"a":1,}', 7], ['{"a"}', 4], ['{1:1}', 1],
            ['[1 2]', 3], ['[1]]', 3], ['"a', 0], ['"\\x"', 0], ['nul', 0], ['[}', 1], [']', 0], [':', 0], ['[1', 2]]
            .filter(([text, at]) => octoforge.request.mistake(text) !== at || !octoforge.request.build([], text).errors)"#;
        assert_eq!(page.eval(wrong).to_string(), "[]");
        let right = r#"['1', '-0.5e+3', '[]', '{}', '[[],{}]', '{"a":1,"b":""}', '{"a":{"b":[null,true]}} ', '"\\u00e9\\\\"']
            .filter((text) => octoforge.request.mistake(text) !== text.length || octoforge.request.build([], text).errors)"#;
        assert_eq!(page.eval(right).to_string(), "[]");
    });
}
