//! Tests that a shell passes the words of curl commands on as they are meant.

use std::io::Write as _;
use std::process::{Command, Stdio};

use octoforge_generator::ir::Payload;
use octoforge_reference::{CredentialPlace, curl_call};
use octoforge_tests::{cases, github};
use serde_json::Value;

use crate::{Shown, analysed, planned};

/// Stands for curl: prints its words, each with a NUL after it, and a line end.
const CURL: &str = "curl() { printf '%s\\000' \"$@\"; printf '\\001'; }\nTOKEN=secret\n";

#[test]
#[cfg_attr(not(unix), ignore = "needs a POSIX shell")]
fn commands_have_the_url_the_token_and_the_body() {
    let all = cases("cases").into_iter().chain([github()]);
    for case in all {
        let analysis = analysed(&case.input());
        let shown = planned(&analysis);
        let commands = shown.iter().map(|one| {
            curl_call(
                &analysis,
                &one.operation,
                &one.given,
                &[CredentialPlace::Bearer],
            )
        });
        let script = CURL.to_owned() + &commands.collect::<String>();
        let printed = run(&script);
        let printed: Vec<&str> = printed.split_terminator('\u{1}').collect();
        assert_eq!(printed.len(), shown.len(), "{}", case.name);
        for (words, one) in printed.iter().zip(&shown) {
            let words: Vec<&str> = words.split_terminator('\0').collect();
            check(&words, one);
        }
    }
}

/// Runs a script, and returns what it prints.
fn run(script: &str) -> String {
    let mut shell = Command::new("sh")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = shell.stdin.take().unwrap();
    let text = script.to_owned();
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()).unwrap());
    let output = shell.wait_with_output().unwrap();
    writer.join().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

fn check(words: &[&str], shown: &Shown) {
    let operation = &shown.operation;
    let target = shown.given.target(operation);
    let is_url = |word: &&str| word.starts_with("http") && word.ends_with(&target);
    assert!(words.iter().any(is_url), "{target}: {words:?}");
    assert!(words.contains(&"Authorization: Bearer secret"), "{words:?}");
    let is_json = |payload: &Payload| payload.json().is_some();
    let Some(body) = operation
        .body
        .as_ref()
        .filter(|body| is_json(&body.payload))
    else {
        return;
    };
    let sent = words.iter().position(|word| *word == "-d");
    let sent = sent.and_then(|at| words.get(at + 1));
    let sent: Option<Value> = sent.map(|text| serde_json::from_str(text).unwrap());
    assert_eq!(sent.as_ref(), shown.given.body(), "{}", operation.id);
    let media = format!("Content-Type: {}", body.media);
    assert!(
        sent.is_none() || words.contains(&media.as_str()),
        "{words:?}"
    );
}
