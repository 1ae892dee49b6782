//! Tests of webhooks: only signed ones are decoded.
#![cfg(feature = "webhooks")]
#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use octoforge_runtime::http::HeaderMap;
use octoforge_runtime::json::{Json, Map, Node, Value};
use octoforge_runtime::webhook::{
    ReceiveError, Secret, SignatureError, Signed, decode, decode_strictly, receive,
};
use octoforge_runtime::{Deviation, EventError, Webhook};

/// The secret, the payload and the signature that GitHub publishes for tests.
const SECRET: &str = "It's a Secret to Everybody";
const PAYLOAD: &[u8] = b"Hello, World!";
const SIGNATURE: &str = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

const PREFIX: SignatureError = SignatureError::Malformed("it does not begin with `sha256=`");
const DIGITS: SignatureError = SignatureError::Malformed("it does not have 64 digits");
const HEX: SignatureError = SignatureError::Malformed("its digits are not hexadecimal");

#[test]
fn signatures_are_verified() {
    let secret = Secret::new(SECRET).unwrap();
    assert_eq!(secret.sign(PAYLOAD), SIGNATURE);
    let digits = SIGNATURE.strip_prefix("sha256=").unwrap();
    let upper = format!("sha256={}", digits.to_uppercase());
    let first = format!("sha256=8{}", &digits[1..]);
    let last = format!("{}6", &SIGNATURE[..SIGNATURE.len() - 1]);
    let foreign = Secret::new("another").unwrap().sign(PAYLOAD);
    let mismatch = Err(SignatureError::Mismatch);
    let cases: &[(&[u8], &str, Result<(), SignatureError>)] = &[
        (PAYLOAD, SIGNATURE, Ok(())),
        (PAYLOAD, &upper, Ok(())),
        (b"Hello, World?", SIGNATURE, mismatch),
        (b"Hello, World! ", SIGNATURE, mismatch),
        (b"", SIGNATURE, mismatch),
        (PAYLOAD, &first, mismatch),
        (PAYLOAD, &last, mismatch),
        (PAYLOAD, &foreign, mismatch),
        (PAYLOAD, &format!("sha256={}", "0".repeat(64)), mismatch),
        (PAYLOAD, "", Err(PREFIX)),
        (PAYLOAD, digits, Err(PREFIX)),
        (PAYLOAD, &SIGNATURE.replace("256", "1"), Err(PREFIX)),
        (PAYLOAD, &SIGNATURE.replace("sha", "SHA"), Err(PREFIX)),
        (PAYLOAD, &format!(" {SIGNATURE}"), Err(PREFIX)),
        (PAYLOAD, "sha256=", Err(DIGITS)),
        (PAYLOAD, &SIGNATURE[..SIGNATURE.len() - 1], Err(DIGITS)),
        (PAYLOAD, &SIGNATURE[..SIGNATURE.len() - 2], Err(DIGITS)),
        (PAYLOAD, &format!("{SIGNATURE}0"), Err(DIGITS)),
        (PAYLOAD, &format!("{SIGNATURE}00"), Err(DIGITS)),
        (PAYLOAD, &SIGNATURE.replace("7571", "75g1"), Err(HEX)),
        (PAYLOAD, &SIGNATURE.replace("7571", "+571"), Err(HEX)),
        (PAYLOAD, &SIGNATURE.replace("7571", "7ä1"), Err(HEX)),
    ];
    for (body, signature, expected) in cases {
        assert_eq!(secret.verify(body, signature), *expected, "{signature}");
    }
}

#[test]
fn secrets_can_be_replaced() {
    let [old, new, other] = ["old", "new", "other"].map(|text| Secret::new(text).unwrap());
    let both = new.clone().or(old.clone());
    assert_eq!(both.verify(PAYLOAD, &new.sign(PAYLOAD)), Ok(()));
    assert_eq!(both.verify(PAYLOAD, &old.sign(PAYLOAD)), Ok(()));
    let refused = both.verify(PAYLOAD, &other.sign(PAYLOAD));
    assert_eq!(refused, Err(SignatureError::Mismatch));
    assert_eq!(both.sign(PAYLOAD), new.sign(PAYLOAD));
}

#[test]
fn a_secret_is_neither_empty_nor_shown() {
    assert_eq!(Secret::new("").unwrap_err(), SignatureError::EmptySecret);
    let secret = Secret::new(SECRET).unwrap();
    assert_eq!(format!("{secret:?} {secret:#?}"), "Secret(…) Secret(…)");
    let error = secret.verify(b"{}", SIGNATURE).unwrap_err();
    let right = secret.sign(b"{}");
    assert!(!format!("{error} {error:?}").contains(&right));
}

/// Three webhooks, as they are generated.
#[derive(Debug, PartialEq)]
enum Event {
    Fed(i64),
    Moved(Map<String>),
    Unrecognized(String, Value),
}

impl Webhook for Event {
    const ACTION: &'static str = "action";
    const EVENTS: &'static [(&'static str, &'static [&'static str])] =
        &[("fed", &[]), ("moved", &[])];

    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::Fed(node.read()),
            _ => Self::Moved(node.read()),
        }
    }

    fn known(&self) -> Option<(usize, &dyn Json)> {
        match self {
            Self::Fed(animal) => Some((0, animal)),
            Self::Moved(places) => Some((1, places)),
            Self::Unrecognized(..) => None,
        }
    }

    fn unrecognized(event: String, payload: Value) -> Self {
        Self::Unrecognized(event, payload)
    }
}

impl Signed for Event {
    const EVENT: &'static str = "X-Zoo-Event";
    const DELIVERY: &'static str = "X-Zoo-Delivery";
    const SIGNATURE: &'static str = "X-Zoo-Signature";
}

fn headers(all: &[(&str, &str)]) -> HeaderMap {
    let parsed = all.iter().map(|(name, value)| {
        let value = octoforge_runtime::http::HeaderValue::from_bytes(value.as_bytes());
        (name.parse().unwrap(), value.unwrap())
    });
    parsed.collect()
}

#[test]
fn only_signed_deliveries_are_decoded() {
    let secret = Secret::new(SECRET).unwrap();
    let signature = secret.sign(b"7");
    let all = [
        ("x-zoo-event", "fed"),
        ("x-zoo-delivery", "d-1"),
        ("x-zoo-signature", signature.as_str()),
    ];
    let delivery = receive::<Event>(&secret, &headers(&all), b"7").unwrap();
    assert_eq!(
        (delivery.id.as_deref(), delivery.event),
        (Some("d-1"), Event::Fed(7))
    );

    let [_, _, signed] = all;
    let unnamed = receive::<Event>(&secret, &headers(&[all[0], signed]), b"7").unwrap();
    assert_eq!((unnamed.id, unnamed.event), (None, Event::Fed(7)));
    let unknown = receive::<Event>(&secret, &headers(&[("x-zoo-event", "?"), signed]), b"7");
    let kept = Event::Unrecognized("?".to_owned(), Value::from(7));
    assert_eq!(unknown.unwrap().event, kept);
}

#[test]
fn a_field_that_is_not_as_described_is_told_and_refuses_nothing() {
    let secret = Secret::new(SECRET).unwrap();
    let body = br#"{"from":"cage","to":null}"#;
    let signature = secret.sign(body);
    let given = headers(&[("x-zoo-event", "moved"), ("x-zoo-signature", &signature)]);
    let delivery = receive::<Event>(&secret, &given, body).unwrap();
    let told = ["to: expected a string, found null"];
    let names = |deviations: &[Deviation]| -> Vec<String> {
        deviations.iter().map(ToString::to_string).collect()
    };
    assert_eq!(names(&delivery.deviations), told);
    let decoded = decode::<Event>("moved", body).unwrap();
    assert_eq!(
        (decoded.value, names(&decoded.deviations)),
        (delivery.event, told.map(str::to_owned).to_vec())
    );
    let refused = decode_strictly::<Event>("moved", body).unwrap_err();
    assert_eq!(refused.to_string(), format!("event moved: {}", told[0]));
    // Not even an object.
    assert!(decode::<Event>("moved", b"[]").is_err());
}

#[test]
fn refusals_are_one_line() {
    let secret = Secret::new(SECRET).unwrap();
    let (seven, nonsense) = (secret.sign(b"7"), secret.sign(b"{"));
    let (event, signature) = (("x-zoo-event", "fed"), "x-zoo-signature");
    type Headers<'a> = [(&'a str, &'a str)];
    let cases: &[(&Headers<'_>, &[u8], u16, &str)] = &[
        (
            &[event],
            b"{",
            401,
            "the header X-Zoo-Signature is missing, so the sender is unknown",
        ),
        (
            &[event, (signature, "sha256=ä")],
            b"{",
            401,
            "the signature is malformed: it is not text",
        ),
        // The body is not JSON either, but it is not decoded without a signature.
        (
            &[(signature, &seven)],
            b"{",
            401,
            "the signature does not match: another secret, or a body that was modified",
        ),
        (
            &[(signature, &seven)],
            b"7",
            400,
            "the header X-Zoo-Event is missing, so the event is unknown",
        ),
    ];
    for (given, body, status, expected) in cases {
        let error = receive::<Event>(&secret, &headers(given), body).unwrap_err();
        assert_eq!(
            (error.to_string().as_str(), error.status().as_u16()),
            (*expected, *status)
        );
    }
    let given = headers(&[event, (signature, &nonsense)]);
    let error = receive::<Event>(&secret, &given, b"{").unwrap_err();
    assert_eq!(error.status(), 422);
    let ReceiveError::Event(error) = error else {
        panic!("{error:?}")
    };
    assert_eq!(
        (error.event(), EventError::raw_body(&error).as_ref()),
        ("fed", &b"{"[..])
    );
}
