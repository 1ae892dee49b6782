//! Tests of the parser, compared with serde_json.

use octoforge_runtime::json::{self, Document, Kind, Value};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::types::{Owner, Tree, User};

/// Asserts that both parsers reject `bytes`, or return equal values.
#[track_caller]
fn agree(bytes: &[u8]) {
    let (ours, theirs) = (
        json::from_slice::<serde_json::Value>(bytes),
        serde_json::from_slice::<serde_json::Value>(bytes),
    );
    let text = String::from_utf8_lossy(bytes);
    assert_eq!(
        ours.is_ok(),
        theirs.is_ok(),
        "{text}\nours {ours:?}\ntheirs {theirs:?}"
    );
    if let (Ok(ours), Ok(theirs)) = (ours, theirs) {
        assert_eq!(ours, theirs, "{text}");
        let value: Value = json::from_slice(bytes).unwrap();
        assert_eq!(serde_json::to_value(value).unwrap(), theirs, "{text}");
    }
}

#[test]
fn texts_at_the_limits_of_the_grammar() {
    let texts = [
        "",
        " ",
        "null",
        " \t\r\n null \t\r\n ",
        "nul",
        "nulll",
        "Null",
        "true false",
        "truefalse",
        "[]",
        "[ ]",
        "[",
        "]",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[,]",
        "[1 2]",
        "[1,,2]",
        "[1]]",
        "[1}",
        "{}",
        "{ }",
        "{",
        "}",
        "{]",
        "{1:2}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,\"a\":1}",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1,\"a\":2}",
        "{\"a\" : [ { } , [ ] ] }",
        "{a:1}",
        "{'a':1}",
        "\"",
        "\"a",
        "\"\\",
        "\"\\\"",
        "\"a\tb\"",
        "\"a\u{7f}b\"",
        "\"\\u12\"",
        "\"\\uD800\"",
        "\"\\uD800\\uDC00\"",
        "\"\\uDC00\"",
        "\"\\x\"",
        "\"\u{0}\"",
        "0",
        "-0",
        "00",
        "01",
        "-",
        "-a",
        "+1",
        ".5",
        "1.",
        "1.5",
        "1.e1",
        "1e",
        "1e+",
        "1e+1",
        "1E-1",
        "1e400",
        "-1e400",
        "1e-400",
        "0e99999999999",
        "123456789012345678901234567890",
        "0x1",
        "NaN",
        "Infinity",
        "\u{feff}1",
        "1\u{feff}",
        "1\0",
        "\0",
        "/* */1",
        "1//",
        "\u{a0}1",
        "é",
        "\"é\"",
    ];
    for text in texts {
        agree(text.as_bytes());
    }
}

#[test]
fn bytes_that_are_not_utf_8() {
    for bytes in [
        &b"\"\xff\""[..],
        b"\"\xc3\"",
        b"\"\xed\xa0\x80\"",
        b"\"\xc0\xaf\"",
        b"\xff",
        b"1\xff",
    ] {
        agree(bytes);
    }
}

#[test]
fn depth_is_limited() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let nested = |levels: usize| format!("{}1{}", open.repeat(levels), close.repeat(levels));
        assert!(json::from_str::<Value>(&nested(128)).is_ok());
        let error = json::from_str::<Value>(&nested(129))
            .unwrap_err()
            .to_string();
        assert!(error.ends_with("nested deeper than 128 levels"), "{error}");
        // A document that is never closed, and one as long as memory allows.
        assert!(json::from_str::<Value>(&open.repeat(1_000_000)).is_err());
    }
    // Closing a container returns its level.
    let wide = format!("[{}]", vec!["[[]]"; 1000].join(","));
    assert!(json::from_str::<Value>(&wide).is_ok());
}

#[test]
fn values_nested_too_deeply_are_errors() {
    let deep = (0..200).fold(Value::Null, |inside, _| Value::Array(vec![inside]));
    assert!(json::to_value(&deep).is_err());
    assert!(json::from_value::<Value>(&deep).is_err());
}

#[test]
fn a_document_can_be_read_again() {
    let document = Document::parse(b"{\"size\": 1, \"other\": {\"size\": null}}").unwrap();
    for _ in 0..3 {
        assert!(document.read::<User>().is_err());
        assert!(document.read::<Tree>().is_ok());
    }
    assert_eq!(document.root().kind(), Some(Kind::Object));
}

#[test]
fn nodes_give_access_to_a_document() {
    let document = Document::parse_str(r#"{"a\n": [1, 2.5, "x"], "b": {"c": null}}"#).unwrap();
    let members: Vec<_> = document.root().members().collect();
    assert_eq!(document.root().members().len(), 2);
    assert_eq!(
        (members[0].0.text().as_ref(), members[1].0.text().as_ref()),
        ("a\n", "b")
    );
    let sources: Vec<_> = members[0].1.elements().map(|node| node.source()).collect();
    assert_eq!(sources, ["1", "2.5", "x"]);
    let (_, null) = members[1].1.members().next().unwrap();
    assert!(null.is_null() && !null.is_vacant());
    assert_eq!(
        (
            null.elements().count(),
            null.members().count(),
            null.text().as_ref()
        ),
        (0, 0, "")
    );
    assert_eq!(
        members[0].1.members().count() + members[1].1.elements().count(),
        0
    );
}

/// Pieces that are nearly JSON in many orders.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("["),
        Just("]"),
        Just("{"),
        Just("}"),
        Just(","),
        Just(":"),
        Just("\""),
        Just("\"a\""),
        Just("\"a\":"),
        Just("\"size\":"),
        Just("\"other\":"),
        Just("\\"),
        Just("\\u00e9"),
        Just("\\ud83d"),
        Just("null"),
        Just("true"),
        Just("1"),
        Just("-"),
        Just("0"),
        Just("."),
        Just("e"),
        Just("1.5e3"),
        Just(" "),
        Just("\n"),
        Just("é"),
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
        agree(&bytes);
    }

    #[test]
    fn any_pieces(text in pieces()) {
        agree(text.as_bytes());
        // Decoding them, whatever the result, must not panic.
        let _ = (json::from_str::<Tree>(&text), json::from_str::<Owner>(&text));
        let _ = json::from_str::<Vec<User>>(&text);
    }

    #[test]
    fn any_cut_and_any_change_of_a_document(cut in 0_usize..120, at in 0_usize..120, byte: u8) {
        let text = br#"{"login":"a\u00e9","id":1,"name":null,
            "license":{"key":"mit","x":[1,-2.5e3,true]},"anything":[{},[]]}"#;
        agree(text.get(..cut).unwrap_or(text));
        let mut changed = text.to_vec();
        if let Some(place) = changed.get_mut(at) {
            *place = byte;
        }
        agree(&changed);
        let _ = (json::from_slice::<User>(&changed), json::from_slice::<Owner>(&changed));
    }
}
