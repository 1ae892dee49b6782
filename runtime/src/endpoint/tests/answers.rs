//! Tests of decoding responses.

use bytes::Bytes;
use http::{Response, StatusCode};

use crate::endpoint::{Answer, Operation};
use crate::error::DecodeError;
use crate::json::{Json, Value};

/// Columns: status, body, and the results of each way of decoding.
#[test]
fn responses_decode_as_declared() {
    type Row = (u16, &'static [u8], &'static str, &'static str, &'static str);
    let operation = Operation {
        id: "x/y",
        ..Operation::DEFAULT
    };
    let cases: &[Row] = &[
        (200, b"7", "7", "Some(7)", "\"7\""),
        (200, b"null", "error", "None", "\"null\""),
        (
            200,
            b" \n",
            "x/y: response 200: expected {integer}, found an empty body",
            "None",
            "\" \\n\"",
        ),
        (
            204,
            b"",
            "x/y: response 204: expected {integer}, found an empty body",
            "None",
            "\"\"",
        ),
        (205, b"7", "7", "None", "\"7\""),
        (
            200,
            b"a\xff",
            "error",
            "error",
            "x/y: response 200: expected UTF-8 text, found an invalid byte at offset 1",
        ),
    ];
    for (status, body, json, optional, text) in cases {
        let mut response = Response::new(Bytes::from_static(body));
        *response.status_mut() = StatusCode::from_u16(*status).unwrap();
        let answer = Answer::new(operation, &response);
        agree(answer.json::<i64>(), json);
        agree(answer.optional::<i64>(), optional);
        agree(answer.text(), text);
        assert_eq!(answer.bytes().unwrap(), *body);
        assert!(answer.check().unwrap());
        assert!(answer.empty().is_ok());
    }
    let nothing = Response::new(Bytes::new());
    assert_eq!(
        Answer::new(operation, &nothing)
            .json::<Option<i64>>()
            .unwrap(),
        None
    );
    assert_eq!(
        Answer::new(operation, &nothing).json::<Value>().unwrap(),
        Value::Null
    );
}

fn agree<T: std::fmt::Debug>(got: Result<T, DecodeError>, expected: &str) {
    match got {
        Ok(value) => assert_eq!(format!("{value:?}"), expected),
        Err(error) if expected == "error" => assert!(
            error.to_string().starts_with("x/y: response 200: "),
            "{error}"
        ),
        Err(error) => assert_eq!(
            error.to_string(),
            expected.replace("{integer}", i64::expected())
        ),
    }
}

#[test]
fn redirects_and_undeclared_statuses() {
    let operation = Operation {
        id: "x/y",
        outcomes: &[302, 404],
        ..Operation::DEFAULT
    };
    let found = Response::builder()
        .status(302)
        .header("location", "https://h/f?sig=s3cret")
        .body(Bytes::new())
        .unwrap();
    let place = Answer::new(operation, &found).location().unwrap();
    assert_eq!(
        (place.status.as_u16(), place.location.as_str()),
        (302, "https://h/f?sig=s3cret")
    );
    assert_eq!(
        format!("{place:?}"),
        r#"Redirect { status: 302, location: "https://h/…" }"#
    );

    let missing = Response::builder().status(404).body(Bytes::new()).unwrap();
    let answer = Answer::new(operation, &missing);
    assert!(!answer.check().unwrap());
    let nowhere = "x/y: response 404: expected a `Location` header with a URL, found none";
    assert_eq!(answer.location().unwrap_err().to_string(), nowhere);
    let unexpected =
        "x/y: response 404: the description declares no such status for this operation";
    assert_eq!(answer.unexpected().to_string(), unexpected);

    let outcomes = [200, 299, 302, 303, 404, 500]
        .map(|status| operation.is_outcome(StatusCode::from_u16(status).unwrap()));
    assert_eq!(outcomes, [true, true, true, false, true, false]);
}
