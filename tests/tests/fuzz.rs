//! Decodes arbitrary input: there must be no panic and no stack overflow, and decoding the encoded value must give the
//! same value. This is the deterministic part of what `tests/fuzz` searches for without end.

use octoforge_dispatch::{Body, bodies};
use octoforge_generator::ir_of;
use octoforge_tests::{Arbitrary, body_of, examples, github, say};

/// Number of arbitrary strings per type.
const TEXTS: u64 = 8;

/// Decodes a string; returns `true` if it was valid.
#[track_caller]
fn read(body: &Body, text: &[u8]) -> bool {
    let Ok(written) = (body.round_trip)(text) else {
        return false;
    };
    let again = (body.round_trip)(&written);
    let context = || {
        format!(
            "{} {}: {}",
            body.operation,
            body.status,
            String::from_utf8_lossy(text)
        )
    };
    assert_eq!(again.as_ref(), Ok(&written), "{}", context());
    true
}

#[test]
fn arbitrary_json_is_read_or_refused() {
    let keys = [
        "id",
        "type",
        "name",
        "url",
        "action",
        "state",
        "items",
        "total_count",
        "message",
        "errors",
        "owner",
        "repository",
        "sender",
        "event",
        "labels",
        "created_at",
    ];
    let (mut all, mut fit) = (0, 0);
    for (seed, body) in (0_u64..).zip(bodies()) {
        for text in 0..TEXTS {
            let json = Arbitrary::new(seed * TEXTS + text).json(&keys);
            all += 1;
            fit += usize::from(read(body, json.as_bytes()));
        }
    }
    say(&format!("{fit} of {all} arbitrary texts fit their type"));
    assert!(all > 28_000 && fit > 2_000, "{fit} of {all}");
}

#[test]
fn spoiled_examples_are_read_or_refused() {
    let api = ir_of(&github().input()).unwrap();
    let (mut all, mut fit) = (0, 0);
    for (seed, example) in (0_u64..).zip(examples(&api)) {
        let body = body_of(
            example.kind,
            example.operation,
            example.status,
            example.media,
        )
        .unwrap();
        let mut arbitrary = Arbitrary::new(seed);
        for _ in 0..4 {
            all += 1;
            fit += usize::from(read(
                body,
                &arbitrary.spoiled(example.shown.json.as_bytes()),
            ));
        }
    }
    say(&format!("{fit} of {all} spoiled examples fit their type"));
    assert!(all > 5_000 && fit > 100 && fit < all, "{fit} of {all}");
}

#[test]
fn hostile_text_is_an_error() {
    let deep = |open: &str, close: &str| open.repeat(100_000) + &close.repeat(100_000);
    let hostile: Vec<Vec<u8>> = vec![
        b"".to_vec(),
        b"\xef\xbb\xbf".to_vec(),
        b"\xff\xfe{}".to_vec(),
        b"\"\xc3\x28\"".to_vec(),
        br#""\ud800""#.to_vec(),
        b"{\"a\":1".to_vec(),
        b"[1,]".to_vec(),
        b"nul".to_vec(),
        b"--1".to_vec(),
        b"01".to_vec(),
        b"{} {}".to_vec(),
        deep("[", "]").into_bytes(),
        deep("{\"a\":", "}").into_bytes(),
        "[".repeat(1_000_000).into_bytes(),
    ];
    for body in bodies() {
        for text in &hostile {
            let start =
                String::from_utf8_lossy(text.get(..20.min(text.len())).unwrap()).into_owned();
            assert!(
                !read(body, text),
                "{} {}: {start}",
                body.operation,
                body.status
            );
        }
    }
}

#[test]
fn the_last_of_two_equal_keys_counts() {
    let body = bodies()
        .find(|body| body.operation == "actions/create-remove-token-for-repo")
        .unwrap();
    let text = br#"{"token":"a","token":"b","expires_at":"x","other":1,"other":2}"#;
    let written = (body.round_trip)(text).unwrap();
    assert_eq!(
        String::from_utf8(written).unwrap(),
        r#"{"token":"b","expires_at":"x","other":2}"#
    );
}
