//! Tests the program `roundtrip`: one result per line, in order.

use std::io::Write as _;
use std::process::{Command, Stdio};

/// Input lines and expected output lines.
const CASES: [(&str, &str); 8] = [
    (
        r#"{"id": 1, "kind": "response", "operation": "meta/get-zen", "status": "200", "media": "text/plain", "json": "Hm."}"#,
        r#"{"id":1,"ok":true,"json":"Hm."}"#,
    ),
    (
        r#"{"id": "b", "kind": "response", "operation": "actions/create-remove-token-for-repo", "status": "201", "media": "application/json", "json": {"token": "t", "expires_at": "yesterday", "new": [1.0, null]}}"#,
        r#"{"id":"b","ok":true,"json":{"token":"t","expires_at":"yesterday","new":[1.0,null]}}"#,
    ),
    (
        r#"{"id": [3], "kind": "request", "operation": "issues/create", "media": "application/json", "json": {"title": 7, "labels": ["a", {"name": null}]}}"#,
        r#"{"id":[3],"ok":true,"json":{"title":7,"labels":["a",{"name":null}]}}"#,
    ),
    (
        r#"{"id": 4, "kind": "webhook", "operation": "ping", "json": {"zen": null}}"#,
        r#"{"id":4,"ok":true,"json":{"zen":null}}"#,
    ),
    (
        r#"{"id": 5, "kind": "response", "operation": "meta/get-zen", "status": "201", "media": "text/plain", "json": "Hm."}"#,
        r#"{"id":5,"ok":false,"error":"the description has no response of meta/get-zen with status 201 as text/plain"}"#,
    ),
    (
        r#"{"id": 6, "kind": "request", "operation": "meta/get-zen", "json": {}}"#,
        r#"{"id":6,"ok":false,"error":"the description has no request of meta/get-zen as application/json"}"#,
    ),
    (
        r#"{"id": 7, "kind": "response", "operation": "actions/create-remove-token-for-repo", "status": "201", "json": {"token": null}}"#,
        r#"{"id":7,"ok":true,"json":{"token":null},"deviations":["expires_at: expected a date-time in a string, found nothing","token: expected a string, found null"]}"#,
    ),
    (
        "nonsense",
        r#"{"id":null,"ok":false,"error":"line 9: no case: expected ident at line 1 column 2"}"#,
    ),
];

#[test]
fn every_case_has_its_result() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_roundtrip"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let cases = CASES.map(|(case, _)| case);
    // Empty lines are ignored.
    let text = cases[..7].join("\n") + "\n\n" + cases[7];
    program
        .stdin
        .take()
        .unwrap()
        .write_all(text.as_bytes())
        .unwrap();
    let output = program.wait_with_output().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    assert!(lines.lines().eq(CASES.map(|(_, result)| result)), "{lines}");
}
