//! Tests of error messages and their paths.

use octoforge_runtime::json::{self, JsonError, Map};

use crate::flaw;
use crate::types::{User, Visibility};

#[test]
fn syntax_has_a_line_and_a_column() {
    let cases = [
        (
            "",
            "line 1, column 1: expected a value, found the end of the text",
        ),
        (
            "[1,\n 2\n  x]",
            "line 3, column 3: expected `,` or `]`, found 'x'",
        ),
        ("{\"é\" 1}", "line 1, column 6: expected `:`, found '1'"),
        (
            "{\"a\":1]",
            "line 1, column 7: expected `,` or `}`, found ']'",
        ),
        (
            "{1}",
            "line 1, column 2: expected a key in quotes, found '1'",
        ),
        (
            "1 2",
            "line 1, column 3: expected the end of the document, found '2'",
        ),
        ("[1.x]", "line 1, column 4: expected a digit, found 'x'"),
        ("[tru]", "line 1, column 2: expected a value, found 't'"),
        ("\"a\\q\"", "line 1, column 3: an unknown escape"),
        (
            "\"a\nb\"",
            "line 1, column 3: an unescaped control character 0x0a in a string",
        ),
        ("[\"abc", "line 1, column 6: an unterminated string"),
    ];
    for (text, expected) in cases {
        assert_eq!(flaw::<Vec<i64>>(text), expected, "{text}");
    }
    let error = json::from_slice::<String>(b"[1,\n\"\xc3\xa9\xff\"]").unwrap_err();
    assert_eq!(
        error.to_string(),
        "line 2, column 3: the byte 0xff is not valid UTF-8"
    );
    assert_eq!(error.path(), None);
}

#[test]
fn a_mismatch_has_a_path() {
    let user = |rest: &str| {
        format!(r#"{{"items":[{{"login":"a","id":1,"license":null}},{{"login":"b",{rest}}}]}}"#)
    };
    let cases = [
        (
            r#""id":1,"license":{"key":null}"#,
            "items[1].license.key: expected a string, found null",
        ),
        (
            r#""id":1,"license":{"x":{},"url":[1],"key":"k"}"#,
            "items[1].license.url: expected a string, found an array",
        ),
        (
            r#""id":1,"license":3"#,
            "items[1].license: expected License, found 3",
        ),
        (
            r#""id":{},"license":3"#,
            "items[1].id: expected an integer of 64 bits, found an object",
        ),
        (
            r#""id":1,"license":null,"visibility":false"#,
            "items[1].visibility: expected Visibility, found false",
        ),
        (r#""id":1"#, "items[1]: missing field `license`"),
        (r#""license":{"key":1}"#, "items[1]: missing field `id`"),
        (
            r#""id":1,"license":{}"#,
            "items[1].license: missing field `key`",
        ),
    ];
    for (rest, expected) in cases {
        assert_eq!(flaw::<Map<Vec<User>>>(&user(rest)), expected);
    }
}

#[test]
fn ambiguous_keys_are_quoted_in_paths() {
    let cases = [
        (r#"{"a.b":{"c":1}}"#, r#"["a.b"].c"#),
        (r#"{"a":{"":1}}"#, r#"a[""]"#),
        (r#"{"+1":{"x-y_z":1}}"#, "+1.x-y_z"),
        (r#"{"a\"\n":{"b":1}}"#, r#"["a\"\n"].b"#),
    ];
    for (text, path) in cases {
        let error = json::from_str::<Map<Map<String>>>(text).unwrap_err();
        assert_eq!(error.path(), Some(path), "{text}");
        assert_eq!(
            error.to_string(),
            format!("{path}: expected a string, found 1")
        );
    }
}

#[test]
fn long_values_are_shortened() {
    let long = "é\\n".repeat(30);
    let shown = "é\\n".repeat(13) + "é";
    assert_eq!(
        flaw::<bool>(&format!("\"{long}\"")),
        format!("the document: expected a boolean, found \"{shown}…\"")
    );
    let digits = "1".repeat(100);
    let expected = format!(
        "the document: expected Visibility, found {}…",
        "1".repeat(40)
    );
    assert_eq!(flaw::<Visibility>(&digits), expected);
    assert_eq!(
        flaw::<bool>(r#""abc""#),
        r#"the document: expected a boolean, found "abc""#
    );
}

#[test]
fn the_parts_of_an_error_are_accessible() {
    let mismatch = json::from_str::<Vec<String>>("[\"a\",1]").unwrap_err();
    let (path, found) = ("[1]".to_owned(), "1".to_owned());
    assert_eq!(
        mismatch,
        JsonError::Mismatch {
            path,
            expected: "a string",
            found
        }
    );
    let missing = json::from_str::<User>("{}").unwrap_err();
    assert_eq!(
        missing,
        JsonError::Missing {
            path: String::new(),
            field: "login"
        }
    );
    assert_eq!(missing.path(), Some(""));
}

#[test]
fn the_first_error_is_reported() {
    // In the order of the fields, and not of the text: the field table is read in order.
    assert_eq!(
        flaw::<User>(r#"{"id":"x","login":1,"license":2}"#),
        "login: expected a string, found 1"
    );
    let numbers = flaw::<Map<i64>>(r#"{"a":1,"b":1e400,"c":1e401}"#);
    assert_eq!(numbers, "b: expected an integer of 64 bits, found 1e400");
}
