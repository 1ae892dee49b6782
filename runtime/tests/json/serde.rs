//! Tests of serde: foreign types around ours, and formats other than JSON text.

use octoforge_runtime::json::{self, Boxed, Date, DateTime, Extra, Map, Maybe, Number, Value};
use serde::de::IntoDeserializer;
use serde::de::value::{Error, MapDeserializer};
use serde::{Deserialize, Serialize};

use crate::types::{Owner, User, Visibility};

const USER: &str = r#"{"login":"a","id":1,"name":null,"license":{"key":"mit","beta":1.5},"site_admin":null,"n":18446744073709551615}"#;

/// A type of a user of the crate.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Record {
    user: User,
    owner: Owner,
    visibility: Visibility,
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    note: Maybe<Boxed<String>>,
    at: DateTime,
    on: Date,
    extra: Extra<i64>,
    sizes: Map<i64>,
}

#[test]
fn our_types_are_fields_of_foreign_types() {
    for note in ["", r#""note":null,"#, r#""note":"x","#] {
        let text = format!(
            r#"{{"user":{USER},"owner":[1,2],"visibility":"secret",{note}"at":"now","on":"2024-02-29","extra":{{"b":1,"a":2}},"sizes":{{"b":1,"a":2}}}}"#
        );
        let record: Record = serde_json::from_str(&text).unwrap();
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_value(&record).unwrap(), value);
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&serde_json::to_string(&record).unwrap())
                .unwrap(),
            value
        );
        assert_eq!(serde_json::from_value::<Record>(value).unwrap(), record);
        assert_eq!(record.note.is_absent(), note.is_empty());
    }
}

#[test]
fn serde_agrees_with_our_json() {
    let user: User = json::from_str(USER).unwrap();
    assert_eq!(serde_json::from_str::<User>(USER).unwrap(), user);
    assert_eq!(
        serde_json::to_string(&user).unwrap(),
        json::to_string(&user)
    );
    let value: Value = json::to_value(&user).unwrap();
    assert_eq!(value, serde_json::to_value(&user).unwrap());
    assert_eq!(
        serde_json::to_value(&value).unwrap(),
        serde_json::to_value(&user).unwrap()
    );
    assert_eq!(Value::from(serde_json::to_value(&user).unwrap()), value);
}

#[test]
fn other_deserializers_are_supported() {
    let members = [("key", "mit"), ("new", "x")].into_iter();
    let license =
        crate::types::License::deserialize(MapDeserializer::<_, Error>::new(members)).unwrap();
    assert_eq!(json::to_string(&license), r#"{"key":"mit","new":"x"}"#);
    let text: serde::de::value::StrDeserializer<'_, Error> = "public".into_deserializer();
    assert_eq!(Visibility::deserialize(text), Ok(Visibility::Public));
}

#[test]
fn serializers_get_the_nearest_number_of_64_bits_or_an_error() {
    let cases = [
        ("1", Some("1")),
        ("18446744073709551615", Some("18446744073709551615")),
        ("1.10", Some("1.1")),
        ("1E5", Some("100000.0")),
        ("-0", Some("-0.0")),
        ("0.1e-400", Some("0.0")),
        ("18446744073709551616", Some("1.8446744073709552e+19")),
        ("1e400", None),
    ];
    for (text, expected) in cases {
        let members = format!(r#"{{"key":"k","n":{text}}}"#);
        // In a declared type, whose text is used, and by itself.
        let license: crate::types::License = json::from_str(&members).unwrap();
        let value: Value = json::from_str(&members).unwrap();
        let number: Number = json::from_str(text).unwrap();
        assert_eq!(
            serde_json::to_string(&number).ok().as_deref(),
            expected,
            "{text}"
        );
        let expected = expected.map(|expected| format!(r#"{{"key":"k","n":{expected}}}"#));
        assert_eq!(serde_json::to_string(&license).ok(), expected, "{text}");
        assert_eq!(serde_json::to_string(&value).ok(), expected, "{text}");
    }
    let error = serde_json::to_value(json::from_str::<Value>("[1e400]").unwrap()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "1e400 exceeds the 64-bit numbers of serde"
    );
}

/// A number as serde_json passes it if a crate of the program enables numbers as text.
#[test]
fn numbers_passed_as_text_are_numbers() {
    let number = |text: &'static str| {
        let entry = [("$serde_json::private::Number", text)].into_iter();
        Value::deserialize(MapDeserializer::<_, Error>::new(entry))
    };
    for text in ["1e400", "1.10", "123456789012345678901234567890", "-0"] {
        assert_eq!(json::to_string(&number(text).unwrap()), text);
    }
    assert!(number("x").is_err());
}

#[test]
fn doubles_of_other_formats_are_exact() {
    for value in [0.1 + 0.2, 1e23, 5e-324, f64::MAX, -0.0] {
        let double: serde::de::value::F64Deserializer<Error> = value.into_deserializer();
        let number = Number::deserialize(double).unwrap();
        assert_eq!(number.as_f64().map(f64::to_bits), Some(value.to_bits()));
        let text = json::to_string(&number);
        let read: Number = serde_json::from_str(&text).unwrap();
        assert_eq!(
            read.as_f64().map(f64::to_bits),
            Some(value.to_bits()),
            "{text}"
        );
    }
    let nothing: serde::de::value::F64Deserializer<Error> = f64::NAN.into_deserializer();
    assert!(Number::deserialize(nothing).is_err());
    assert!(serde_json::from_str::<Number>("\"1\"").is_err());
}

#[test]
fn what_a_service_sent_is_deserialized_from_what_it_is_serialized_to() {
    let sent = r#"{"login":null,"id":1,"name":"n","license":{"url":"x"}}"#;
    let user = json::decode::<User>(sent.as_bytes()).unwrap().value;
    let stored = serde_json::to_string(&user).unwrap();
    let read: User = serde_json::from_str(&stored).unwrap();
    assert_eq!(read, user);
    assert_eq!(
        serde_json::to_value(&read).unwrap(),
        serde_json::from_str::<serde_json::Value>(sent).unwrap()
    );
}

#[test]
fn json_of_another_kind_is_an_error() {
    let error = serde_json::from_str::<User>("[]").unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("the document: expected User, found an array"),
        "{error}"
    );
}
