//! Accepted and rejected texts, and the places of diagnostics.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::json;

use super::*;

/// Returns the code of the diagnostic, its pointer, and the text of its span.
fn refused(text: &str) -> (&'static str, Option<String>, Option<&str>) {
    let found = parse_document(text, File::Settings).unwrap_err();
    assert_eq!(found.file, File::Settings, "{text:?}");
    (
        found.code,
        found.pointer,
        found.span.map(|span| &text[span]),
    )
}

#[test]
fn json_and_yaml_give_the_same_value() {
    let expected = json!({ "b": [1, -2, 1.5, null, true], "a": { "200": "ok", "x": "é" } });
    for text in [
        r#"{"b": [1, -2, 1.5, null, true], "a": {"200": "ok", "x": "é"}}"#,
        "\u{feff}\n {\"b\": [1, -2, 1.5, null, true], \"a\": {\"200\": \"ok\", \"x\": \"\\u00e9\"}}",
        "b: [1, -2, 1.5, ~, true]\na:\n  200: ok\n  x: é\n",
        "\u{feff}b: [1, -2, 1.5, null, true]\na: {200: ok, x: é}\n",
        "{b: [1, -2, 1.5, null, true], a: {200: ok, x: é}}",
        "# A comment first.\n---\nb: [1, -2, 1.5, null, true]\na: {'200': ok, \"x\": \"\\xe9\"}\n...\n",
    ] {
        let value = parse_document(text, File::Description).unwrap();
        assert_eq!(value, expected, "{text:?}");
        let keys: Vec<_> = value.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["b", "a"], "the order of {text:?}");
    }
}

#[test]
fn doubles_are_read_to_the_last_bit() {
    // The nearest double to each is not the result of a fast, inexact parser.
    for number in [
        "122.416294033786585",
        "-0.3333333333333333",
        "2.2250738585072011e-308",
        "1.7976931348623157e308",
        "9007199254740993.5",
    ] {
        for text in [format!("[{number}]"), format!("- {number}\n")] {
            let read = parse_document(&text, File::Description).unwrap();
            let read = read[0].as_f64().map(f64::to_bits);
            assert_eq!(read, number.parse().ok().map(f64::to_bits), "{text}");
        }
    }
}

#[test]
fn aliases_and_merge_keys_of_yaml_are_carried_out() {
    let cases = [
        (
            "a: &x {b: 1}\nc: *x\n",
            json!({ "a": { "b": 1 }, "c": { "b": 1 } }),
        ),
        (
            "a: &x {b: 1, d: 2}\nc: {<<: *x, b: 3}\n",
            json!({ "a": { "b": 1, "d": 2 }, "c": { "b": 3, "d": 2 } }),
        ),
        (
            "- &x {b: 1}\n- &y {b: 2, d: 2}\n- <<: [*x, *y]\n",
            json!([{ "b": 1 }, { "b": 2, "d": 2 }, { "b": 1, "d": 2 }]),
        ),
        ("a: {<<: 5}\n", json!({ "a": { "<<": 5 } })),
    ];
    for (text, expected) in cases {
        assert_eq!(
            parse_document(text, File::Description).unwrap(),
            expected,
            "{text:?}"
        );
    }
}

#[test]
fn what_is_no_document_is_refused_with_a_place() {
    let cases = [
        ("", ("parse::empty", None, None)),
        (" \n\t\n", ("parse::empty", None, None)),
        ("# nothing but a remark\n", ("parse::empty", None, None)),
        ("null", ("parse::empty", None, None)),
        (
            "just some words",
            ("parse::structure", Some(String::new()), None),
        ),
        ("true", ("parse::structure", Some(String::new()), None)),
        ("42", ("parse::structure", Some(String::new()), None)),
        ("{\"a\": 1 \"b\": 2}", ("parse::syntax", None, Some("\""))),
        ("{\"é\": 1,\n \"b\": é}", ("parse::syntax", None, Some("é"))),
        ("{\"a\": 1,}", ("parse::syntax", None, Some("}"))),
        ("{\"a\": [1, 2", ("parse::syntax", None, Some("2"))),
        ("{\"a\": 1} trailing", ("parse::syntax", None, Some("t"))),
        ("\u{feff}{\"a\": ?}", ("parse::syntax", None, Some("?"))),
        ("a: [1, 2\nb: 3\n", ("parse::syntax", None, Some(":"))),
        ("é: é\nü: [é}\n", ("parse::syntax", None, Some("}"))),
        ("a: 1\n---\nb: 2\n", ("parse::syntax", None, None)),
        ("a: .inf\n", ("parse::syntax", None, Some("."))),
        ("a: !secret b\n", ("parse::syntax", None, Some("!"))),
        ("PK\u{3}\u{4}\0\0binary", ("parse::syntax", None, Some("P"))),
    ];
    for (text, expected) in cases {
        assert_eq!(refused(text), expected, "{text:?}");
    }
}

#[test]
fn a_binary_file_is_called_one() {
    let found = parse_document("\u{1f}\u{8b}\u{8}\0\0\0", File::Description).unwrap_err();
    assert_eq!(found.message, "this is a binary file, not JSON or YAML");
    assert!(found.help.unwrap().contains("unpack"));
}

#[test]
fn a_key_given_twice_is_refused_where_it_stands() {
    let cases = [
        (r#"{"a": {"k": 1, "l": 2, "k": 3}}"#, "/a/k", Some(23)),
        (r#"[{"a/b": 1, "a\/b": 2}]"#, "/0/a~1b", None),
        ("a:\n  k: 1\n  k: 2\n", "/a/k", Some(5)),
        ("- {k: 1}\n- {l: 1, l: 2}\n", "/1/l", Some(12)),
    ];
    for (text, pointer, start) in cases {
        let found = parse_document(text, File::Corrections).unwrap_err();
        assert_eq!(found.code, "parse::duplicate-key", "{text:?}");
        assert_eq!(found.pointer.as_deref(), Some(pointer), "{text:?}");
        let span = found.span.unwrap();
        if let Some(start) = start {
            assert_eq!(
                span.start,
                start,
                "{text:?} shows {:?}",
                &text[span.clone()]
            );
        }
    }
}

#[test]
fn nesting_and_aliases_beyond_reason_are_findings_too() {
    let mut bomb = String::from("- &a0 [x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let alias = format!("*a{}", level - 1);
        bomb.push_str(&format!(
            "- &a{level} [{}]\n",
            [alias.as_str(); 9].join(", ")
        ));
    }
    for text in [
        "[".repeat(100_000),
        "[\"".repeat(300),
        "{\"a\":".repeat(300),
        bomb,
    ] {
        let found = parse_document(&text, File::Description).unwrap_err();
        assert_eq!(found.code, "parse::syntax");
    }
}

#[test]
fn versions_are_read_or_refused_with_what_to_do() {
    let cases = [
        (json!({ "openapi": "3.0.3" }), None),
        (json!({ "openapi": "3.0" }), None),
        (json!({ "openapi": "3.1.1" }), None),
        (
            json!({ "openapi": "3.01.0" }),
            Some(("parse::version", "3.0 or 3.1")),
        ),
        (
            json!({ "openapi": "4.0.0" }),
            Some(("parse::version", "3.0 or 3.1")),
        ),
        (json!({ "openapi": 3.0 }), Some(("parse::version", "quote"))),
        (
            json!({ "swagger": "2.0" }),
            Some(("parse::version", "convert")),
        ),
        (
            json!({ "paths": {} }),
            Some(("parse::not-openapi", "openapi: 3.0.3")),
        ),
        (
            json!(["openapi"]),
            Some(("parse::not-openapi", "openapi: 3.0.3")),
        ),
    ];
    for (document, expected) in cases {
        let found = check_version(&document).err();
        let code = found.as_ref().map(|found| found.code);
        assert_eq!(code, expected.map(|(code, _)| code), "{document}");
        if let (Some(found), Some((_, help))) = (found, expected) {
            assert!(found.help.unwrap().contains(help), "{document}");
        }
    }
}

/// Returns a whole document around one path item or one set of components.
fn document(key: &str, value: serde_json::Value) -> serde_json::Value {
    let mut document =
        json!({ "openapi": "3.0.3", "info": { "title": "t", "version": "1" }, "paths": {} });
    document[key] = value;
    document
}

#[test]
fn a_document_that_fits_is_typed() {
    let typed = typed(&document(
        "paths",
        json!({ "/a": { "get": { "responses": {} } } }),
    ))
    .unwrap();
    assert_eq!(typed.operations().count(), 1);
}

#[test]
fn the_smallest_node_that_does_not_fit_is_blamed() {
    let schema = |schema| {
        document(
            "components",
            json!({ "schemas": { "fine": {}, "a/b": schema } }),
        )
    };
    let response = |response| {
        let get = json!({ "responses": { "200": response } });
        document("paths", json!({ "/fine": {}, "/x": { "get": get } }))
    };
    let cases = [
        (
            json!({ "openapi": "3.0.3", "paths": {} }),
            "",
            "missing field `info`",
        ),
        (document("paths", json!([])), "/paths", "invalid type"),
        (
            document("info", json!({ "version": "1" })),
            "/info",
            "missing field `title`",
        ),
        // A key missing within a member is not missing in the object: the member is invalid.
        (
            document(
                "info",
                json!({ "title": "T", "version": "1", "license": {} }),
            ),
            "/info/license",
            "missing field `name`",
        ),
        (
            document("servers", json!([{ "url": "/", "variables": { "a": {} } }])),
            "/servers/0/variables",
            "missing field `default`",
        ),
        (
            document("servers", json!([{ "url": 1 }])),
            "/servers/0/url",
            "expected a string",
        ),
        (
            document("paths", json!({ "/x": { "get": {} } })),
            "/paths/~1x/get",
            "responses",
        ),
        (
            document("paths", json!({ "/x": { "get": { "responses": 5 } } })),
            "/paths/~1x/get/responses",
            "expected struct Responses",
        ),
        (
            response(json!({})),
            "/paths/~1x/get/responses/200",
            "missing field `description`",
        ),
        (
            response(
                json!({ "description": "d", "content": { "application/json": { "schema": { "type": "object", "properties": { "example": { "maxLength": "9" } } } } } }),
            ),
            "/paths/~1x/get/responses/200/content/application~1json/schema/properties/example/maxLength",
            "expected usize",
        ),
        (
            schema(json!({ "type": "object", "required": "name" })),
            "/components/schemas/a~1b/required",
            "expected a sequence",
        ),
        (
            schema(json!({ "allOf": [{}, { "type": 3 }] })),
            "/components/schemas/a~1b/allOf/1/type",
            "expected a string",
        ),
        (
            schema(json!({ "items": { "$ref": "#/a" }, "enum": 5 })),
            "/components/schemas/a~1b/enum",
            "expected a sequence",
        ),
        (
            document(
                "components",
                json!({ "parameters": { "p": { "name": "p", "in": "heder", "schema": {} } } }),
            ),
            "/components/parameters/p/in",
            "heder",
        ),
    ];
    for (document, pointer, message) in cases {
        let found = typed(&document).expect_err(pointer);
        assert_eq!(found.code, "parse::structure");
        assert_eq!(found.pointer.as_deref(), Some(pointer), "{}", found.message);
        assert!(
            found.message.contains(message),
            "{pointer}: {}",
            found.message
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_it_panic(text in "\\PC*") {
        let _ = parse_document(&text, File::Description);
    }

    #[test]
    fn no_text_of_brackets_and_marks_makes_it_panic(text in "[\\[\\]{}\"':,&*!<\\-a0é\\\\ \n]{0,40}") {
        match parse_document(&text, File::Description) {
            Ok(value) => prop_assert!(value.is_object() || value.is_array()),
            Err(found) => if let Some(span) = found.span {
                prop_assert!(text.get(span.clone()).is_some(), "{span:?} of {text:?}");
            }
        }
    }
}
