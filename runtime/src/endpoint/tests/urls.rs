//! Tests of URLs: paths and queries.

use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::json;
use url::Url;

use crate::endpoint::{Base, Body, Operation, RequestParts, request};
use crate::json::{Maybe, Number};

/// Returns the URL of `GET template`, or the error message.
fn url(template: &'static str, parts: &RequestParts) -> String {
    let operation = Operation {
        id: "x/y",
        path: template,
        ..Operation::DEFAULT
    };
    of(&operation, parts)
}

/// Returns the URL of a request, or the error message.
pub(super) fn of(operation: &Operation, parts: &RequestParts) -> String {
    let base = Base::parse("https://h/api/v3/").unwrap();
    match request(operation, parts, Body::None, &base) {
        Ok(request) => request
            .uri()
            .to_string()
            .strip_prefix("https://h/api/v3")
            .unwrap()
            .to_owned(),
        Err(error) => error.to_string(),
    }
}

fn path(template: &'static str, values: &[&str]) -> String {
    let parts = values.iter().fold(RequestParts::new(), |parts, value| {
        parts.path(&(*value).to_owned())
    });
    url(template, &parts)
}

/// The reasons for rejected values, by their short form in the cases below.
const REASONS: [(&str, &str); 4] = [
    (
        "dots",
        "`.` and `..` have a special meaning in paths, and cannot be encoded",
    ),
    ("empty", "an empty value would address another resource"),
    ("few", "no value was given"),
    ("many", "the path has no such parameter"),
];

/// Expands `!repo dots` to the error for the parameter `repo` with the reason `dots`.
fn expand(expected: &str) -> String {
    let Some(error) = expected.strip_prefix('!') else {
        return expected.to_owned();
    };
    let (parameter, short) = error.split_once(' ').unwrap();
    let (_, reason) = REASONS.iter().find(|(name, _)| *name == short).unwrap();
    format!("x/y: path parameter `{parameter}`: {reason}")
}

#[test]
fn values_do_not_change_the_path() {
    const NAMED: &str = "/a/{owner}/{repo}/x";
    const COMPARE: &str = "/compare/{base}...{head}";
    const MIDDLE: &str = "/branches/{+branch}/x";
    const END: &str = "/contents/{+path}";
    const REST: &str = "/contents/{*path}";
    let cases: &[(&'static str, &[&str], &str)] = &[
        (NAMED, &["octo-org", "a.b_c~d"], "/a/octo-org/a.b_c~d/x"),
        (
            NAMED,
            &["a/b", "ä ?#%2F"],
            "/a/a%2Fb/%C3%A4%20%3F%23%252F/x",
        ),
        (
            NAMED,
            &["a\r\nb: c", "\\@:"],
            "/a/a%0D%0Ab%3A%20c/%5C%40%3A/x",
        ),
        (NAMED, &["...", "%2e%2e"], "/a/.../%252e%252e/x"),
        (NAMED, &["..", "r"], "!owner dots"),
        (NAMED, &["o", "."], "!repo dots"),
        (NAMED, &["a/../b", "r"], "!owner dots"),
        (NAMED, &["o", "..\\b"], "!repo dots"),
        (NAMED, &["..%2Fb", "r"], "/a/..%252Fb/r/x"),
        (NAMED, &["o", ""], "!repo empty"),
        (NAMED, &["o"], "!repo few"),
        (NAMED, &["o", "r", "s"], "!+1 many"),
        (COMPARE, &["main", "o:a/b"], "/compare/main...o%3Aa%2Fb"),
        (COMPARE, &[".", "."], "/compare/....."),
        (COMPARE, &["main", ""], "!head empty"),
        ("/{a}{b}", &[".", "."], "!b dots"),
        (MIDDLE, &["feature/a b"], "/branches/feature/a%20b/x"),
        (MIDDLE, &[""], "!branch empty"),
        (MIDDLE, &["//"], "!branch empty"),
        (MIDDLE, &["a/../b"], "!branch dots"),
        (END, &[""], "!path empty"),
        (END, &["//"], "!path empty"),
        (END, &["a/"], "/contents/a/"),
        (REST, &[""], "/contents/"),
        (REST, &["/"], "/contents/"),
        (REST, &["a//b"], "/contents/a//b"),
        ("/a/{*path}/b", &[""], "!path empty"),
        (END, &["src/ä?.rs"], "/contents/src/%C3%A4%3F.rs"),
        (END, &["./a"], "!path dots"),
        ("/a b/é#/{x}", &["1"], "/a%20b/%C3%A9%23/1"),
        ("/", &[], "/"),
        ("/open{brace", &[], "/open%7Bbrace"),
    ];
    for (template, values, expected) in cases {
        let got = path(template, values);
        assert_eq!(got, expand(expected), "{template} with {values:?}");
    }
}

#[test]
fn path_values_have_text() {
    assert_eq!(
        url(
            "/{a}/{b}/{c}",
            &RequestParts::new().path(&7).path(&true).path(&json!(1.5))
        ),
        "/7/true/1.5"
    );
    for (value, what) in [
        (json!(null), "null"),
        (json!([[1]]), "a list inside of a list"),
        (json!({ "a": {} }), "an object inside of another value"),
    ] {
        let expected = format!("x/y: path parameter `a`: {what} has no text in a path");
        assert_eq!(url("/{a}", &RequestParts::new().path(&value)), expected);
    }
}

#[test]
fn numbers_in_urls_are_written_as_in_json() {
    let numbers = [
        "1.10",
        "1e400",
        "-0",
        "9007199254740993",
        "123456789012345678901234567890",
        "122.416294033786585",
    ];
    for text in numbers {
        let number: Number = text.parse().unwrap();
        let parts = RequestParts::new().path(&number).with_query("n", &number);
        let parts = parts.with_query_joined("m", &vec![number.clone(), number]);
        assert_eq!(
            url("/{a}", &parts),
            format!("/{text}?n={text}&m={text},{text}")
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn doubles_are_sent_exactly(bits: u64) {
        let value = f64::from_bits(bits);
        prop_assume!(value.is_finite());
        let number = Number::from_f64(value).unwrap();
        let url = url("/{a}", &RequestParts::new().path(&number).with_query("n", &number));
        let (path, query) = url[1..].split_once("?n=").unwrap();
        for text in [path, query] {
            prop_assert_eq!(text.parse::<f64>().unwrap().to_bits(), bits);
        }
    }
}

#[test]
fn queries_are_form_encoded() {
    let cases = [
        (
            json!("a b&c=d/é'+"),
            "?n=a%20b%26c%3Dd%2F%C3%A9%27%2B",
            "?n=a%20b%26c%3Dd%2F%C3%A9%27%2B",
        ),
        (json!(7), "?n=7", "?n=7"),
        (json!(false), "?n=false", "?n=false"),
        (json!(""), "?n=", "?n="),
        (json!(null), "?n=", "?n="),
        (json!(["a,b", 2, null]), "?n=a%2Cb&n=2&n=", "?n=a%2Cb,2,"),
        (json!([]), "", ""),
        (json!({}), "", ""),
        (
            json!({ "a": 1, "b": "c d" }),
            "?a=1&b=c%20d",
            "?n=a,1,b,c%20d",
        ),
        (json!({ "a": [1, 2] }), "?a=1&a=2", "?n=a,%5B1%2C2%5D"),
        (json!([[1]]), "?n=%5B1%5D", "?n=%5B1%5D"),
        (json!([{}]), "?n=%7B%7D", "?n=%7B%7D"),
    ];
    for (value, exploded, joined) in cases {
        let mut parts = RequestParts::new();
        parts.query_joined("n", &value);
        for (parts, expected) in [
            (RequestParts::new().with_query("n", &value), exploded),
            (parts, joined),
        ] {
            assert_eq!(url("/", &parts), format!("/{expected}"), "{value}");
        }
    }
}

#[test]
fn the_last_value_of_a_query_parameter_is_used() {
    let mut parts = RequestParts::new()
        .with_query("a", &json!({}))
        .with_query("owner[]", &vec![1, 2])
        .with_query("b", &3);
    parts.query("a", &4);
    assert_eq!(url("/", &parts), "/?a=4&owner%5B%5D=1&owner%5B%5D=2&b=3");
    parts.query("owner[]", &Option::<String>::None);
    parts.query("b", &Maybe::<i64>::Absent);
    assert_eq!(url("/", &parts), "/?a=4");
    parts.query("a", &Vec::<i64>::new());
    parts.query("b", &vec!["x".to_owned()]);
    assert_eq!(url("/", &parts), "/?b=x");
}

#[test]
fn a_request_too_long_for_http_is_an_error() {
    let long = "x".repeat(70_000);
    assert_eq!(path("/{a}", &[&long]), "x/y: the request is not valid HTTP");
}

/// `true` if the value contains a dot segment, by any separator.
fn climbs(value: &str) -> bool {
    let mut segments = value.split(['/', '\\']);
    segments.any(|segment| matches!(segment, "." | ".."))
}

/// Decodes a value like a server.
fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8().unwrap().into_owned()
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    /// URL parsers see one more segment for any value, and decode the value from it.
    #[test]
    fn any_value_is_one_segment(value in any::<String>()) {
        prop_assume!(!value.is_empty() && !climbs(&value));
        let whole = path("/a/{x}/b", &[&value]);
        let segment = whole.strip_prefix("/a/").unwrap().strip_suffix("/b").unwrap();
        prop_assert!(!segment.contains('/'));
        prop_assert_eq!(decoded(segment), value);
        let parsed = Url::parse(&format!("https://h{whole}")).unwrap();
        prop_assert_eq!(parsed.path(), whole);
    }

    /// A value of several segments keeps them, and never leaves the path before it.
    #[test]
    fn any_value_of_segments_stays_below_its_path(value in "[a./%\\\\é ?#]{1,12}") {
        let whole = path("/a/{+x}/b", &[&value]);
        match whole.strip_prefix("/a/").and_then(|rest| rest.strip_suffix("/b")) {
            Some(segments) => {
                prop_assert_eq!(decoded(segments), value);
                let parsed = Url::parse(&format!("https://h{whole}")).unwrap();
                prop_assert_eq!(parsed.path(), whole);
            }
            None => {
                let empty = value.bytes().all(|byte| byte == b'/');
                prop_assert!(climbs(&value) || empty, "{} refused: {}", value, whole);
            }
        }
    }

    /// Names and values of a query are decoded unchanged.
    #[test]
    fn any_query_is_decoded_unchanged(values in proptest::collection::vec(any::<String>(), 0..4)) {
        let whole = url("/", &RequestParts::new().with_query("a[]", &values));
        let parsed = Url::parse(&format!("https://h{whole}")).unwrap();
        prop_assert!(parsed.query_pairs().all(|(name, _)| name == "a[]"));
        let read: Vec<String> = parsed.query_pairs().map(|pair| pair.1.into_owned()).collect();
        prop_assert_eq!(read, values);
    }
}
