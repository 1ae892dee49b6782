//! Places in small texts, in generated texts, and in a description of 13 MB.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Map, Value};

use super::locate;
use crate::document::pointer;

const JSON: &str = r#"{
  "paths": {
    "/é/{x}": {"get": {"tags": ["one", "two", 3], "é": "é", "a\"b": null}},
    "": {"~": [[], [{"deep": true}]]}
  }
}"#;

const YAML: &str = r#"# é
paths:
  /é/{x}:
    get: &get
      tags: [one, "two", 3]
      é: é   # a remark
      'a"b':
      text: |
        several
        lines
  "": {"~": [[], [{deep: true}]]}
  list:
  - - nested
    - 8
  - key: é
    other: x
  again: *get
  200: ok
"#;

#[test]
fn json_places() {
    check(
        JSON,
        &[
            ("", Some("{")),
            ("/paths", Some("\"paths\"")),
            ("/paths/~1é~1{x}", Some("\"/é/{x}\"")),
            ("/paths/~1é~1{x}/get/tags", Some("\"tags\"")),
            ("/paths/~1é~1{x}/get/tags/0", Some("\"one\"")),
            ("/paths/~1é~1{x}/get/tags/2", Some("3")),
            ("/paths/~1é~1{x}/get/é", Some("\"é\"")),
            ("/paths/~1é~1{x}/get/a\"b", Some("\"a\\\"b\"")),
            ("/paths//~0/0", Some("[")),
            ("/paths//~0/1/0/deep", Some("\"deep\"")),
        ],
    );
}

#[test]
fn yaml_places() {
    check(
        YAML,
        &[
            ("", Some("paths")),
            ("/paths", Some("paths")),
            ("/paths/~1é~1{x}", Some("/é/{x}")),
            ("/paths/~1é~1{x}/get/tags/0", Some("one")),
            ("/paths/~1é~1{x}/get/tags/1", Some("\"two\"")),
            ("/paths/~1é~1{x}/get/tags/2", Some("3")),
            ("/paths/~1é~1{x}/get/é", Some("é")),
            ("/paths/~1é~1{x}/get/a\"b", Some("'a\"b'")),
            ("/paths/~1é~1{x}/get/text", Some("text")),
            ("/paths//~0/0", Some("[")),
            ("/paths//~0/1/0/deep", Some("deep")),
            ("/paths/list/0", Some("nested")),
            ("/paths/list/0/1", Some("8")),
            ("/paths/list/1", Some("key")),
            ("/paths/list/1/other", Some("other")),
            ("/paths/again", Some("again")),
            ("/paths/again/tags/2", Some("3")),
            ("/paths/200", Some("200")),
        ],
    );
}

#[test]
fn what_is_not_there_has_no_place() {
    for text in [JSON, YAML] {
        let absent = [
            "paths",
            "/none",
            "/paths/~2",
            "/paths/~1é~1{x}/get/tags/3",
            "/paths/~1é~1{x}/get/tags/00",
            "/paths/~1é~1{x}/get/tags/-",
            "/paths/~1é~1{x}/get/tags/0/0",
            "/paths//~0/0/0",
            "/paths/~1é~1{x}/get/é/é",
        ];
        check(text, &absent.map(|pointer| (pointer, None)));
    }
}

#[test]
fn broken_texts_have_places_up_to_the_break() {
    check(
        r#"{"a": [1, {"b"#,
        &[("/a/0", Some("1")), ("/a/1", Some("{")), ("/a/1/b", None)],
    );
    check(r#"["#, &[("", Some("[")), ("/0", None)]);
    check("a: [1, {b: 2\nc: }", &[("/a/0", Some("1")), ("/c", None)]);
    check(
        "a: &a [*a]\n",
        &[("/a/0/0/0", Some("*a")), ("/a/0/1", None)],
    );
}

#[test]
fn a_byte_order_mark_moves_every_place() {
    check("\u{feff}{\"a\": 1}", &[("/a", Some("\"a\""))]);
    check("\u{feff}a: 1", &[("/a", Some("a"))]);
}

#[test]
fn the_description_of_github_has_its_places() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/api.github.com.json");
    let text = std::fs::read_to_string(path).unwrap();
    let parameter = "/paths/~1repos~1{owner}~1{repo}/get/parameters/0";
    let found = locate(&text, parameter).unwrap();
    assert_eq!(&text[found], "{");
    let last = locate(&text, "/components/schemas/simple-user/properties/login").unwrap();
    assert_eq!(&text[last.clone()], "\"login\"");
    let line = text[..last.start].lines().count();
    assert!(line > 1000, "line {line}");
    assert_eq!(locate(&text, "/x-webhooks/none"), None);
}

fn check(text: &str, cases: &[(&str, Option<&str>)]) {
    for (pointer, expected) in cases {
        let found = locate(text, pointer).map(|range| &text[range]);
        assert_eq!(found, *expected, "{pointer} in\n{text}");
    }
}

/// Returns every node of a value with its pointer.
fn walk(value: &Value, at: &str, visit: &mut dyn FnMut(&str, &Value)) {
    visit(at, value);
    let mut below = |token: &str, value: &Value| {
        let mut at = at.to_owned();
        pointer::push(&mut at, token);
        walk(value, &at, visit);
    };
    match value {
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(at, each)| below(&at.to_string(), each)),
        Value::Object(map) => map.iter().for_each(|(key, each)| below(key, each)),
        _ => {}
    }
}

fn values() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[a-c\"'\\\\é#:\\- {}\\[\\]~/\n]{0,5}".prop_map(Value::from),
    ];
    scalar.prop_recursive(4, 40, 5, |inner| {
        let key = "[a-c0-2\"\\\\é#:/~\\-{, ]{0,3}";
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::vec((key, inner), 0..5)
                .prop_map(|entries| Value::Object(entries.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Checks that the located bytes are the element itself, or the key of the entry.
fn shown_is_right(text: &str, at: &str, value: &Value, read: fn(&str) -> Option<Value>) {
    let shown = &text[locate(text, at).unwrap_or_else(|| panic!("no place for {at:?} in\n{text}"))];
    let last = pointer::tokens(at).unwrap().pop();
    let is_element = last
        .as_deref()
        .is_none_or(|last| pointer::index(last).is_some());
    let is_key = read(shown)
        .as_ref()
        .and_then(as_text)
        .is_some_and(|key| Some(key) == last);
    let is_value = !value.is_object() && !value.is_array() && read(shown).as_ref() == Some(value);
    let is_first_token = value.is_object() || value.is_array();
    assert!(
        is_key || (is_element && (is_value || is_first_token)),
        "{at:?} shows {shown:?} in\n{text}"
    );
}

fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[test]
fn a_key_is_what_its_escapes_mean() {
    let text = r#"{"\\": 1, "\\\\": 2, "\u0061": 3}"#;
    for (pointer, shown) in [
        (r"/\", r#""\\""#),
        (r"/\\", r#""\\\\""#),
        ("/a", r#""\u0061""#),
    ] {
        assert_eq!(
            locate(text, pointer).map(|range| &text[range]),
            Some(shown),
            "{pointer}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_pointer_of_json_has_its_place(value in values(), wide in any::<bool>()) {
        let value = serde_json::json!({ "root": value });
        let text = if wide { serde_json::to_string_pretty(&value).unwrap() } else { value.to_string() };
        walk(&value, "", &mut |at, node| {
            shown_is_right(&text, at, node, |shown| serde_json::from_str(shown).ok());
        });
    }

    #[test]
    fn every_pointer_of_flow_yaml_has_its_place(value in values()) {
        let text = format!("- {value}\n");
        let value = Value::from(vec![value]);
        walk(&value, "", &mut |at, node| {
            let read = |shown: &str| serde_json::from_str(shown).ok();
            if !at.is_empty() {
                shown_is_right(&text, at, node, read);
            }
        });
    }

    #[test]
    fn no_text_and_no_pointer_make_it_panic(text in "[\\[\\]{}\"':,&*\\-a0é\\\\ \n]{0,30}", at in "(/[a0é~\\-]{0,2}){0,3}") {
        if let Some(range) = locate(&text, &at) {
            prop_assert!(text.get(range.clone()).is_some(), "{range:?} of {text:?}");
        }
    }
}
