//! serde on both sides of our types: theirs around ours, formats other than JSON text.

use octoforge_runtime::json::{self, Boxed, Date, DateTime, Extra, Map, Maybe, Value};
use serde::de::IntoDeserializer;
use serde::de::value::{Error, MapDeserializer};
use serde::{Deserialize, Serialize};

use crate::types::{Owner, User, Visibility};

const USER: &str = r#"{"login":"a","id":1,"name":null,"license":{"key":"mit","beta":1.5},"site_admin":null,"n":18446744073709551615}"#;

/// A type of a user of ours.
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
fn ours_inside_theirs_as_text_and_as_values() {
    for note in ["", r#""note":null,"#, r#""note":"x","#] {
        let text = format!(
            r#"{{"user":{USER},"owner":[1,2],"visibility":"secret",{note}"at":"now","on":"2024-02-29","extra":{{"b":1,"a":2}},"sizes":{{"b":1,"a":2}}}}"#
        );
        let record: Record = serde_json::from_str(&text).unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_value(&record).unwrap(), value);
        assert_eq!(
            serde_json::from_str::<Value>(&serde_json::to_string(&record).unwrap()).unwrap(),
            value
        );
        assert_eq!(serde_json::from_value::<Record>(value).unwrap(), record);
        assert_eq!(record.note.is_absent(), note.is_empty());
    }
}

#[test]
fn both_ways_agree_with_ours() {
    let user: User = json::from_str(USER).unwrap();
    assert_eq!(serde_json::from_str::<User>(USER).unwrap(), user);
    assert_eq!(
        serde_json::to_string(&user).unwrap(),
        json::to_string(&user)
    );
    assert_eq!(
        serde_json::to_value(&user).unwrap(),
        json::to_value(&user).unwrap()
    );
}

#[test]
fn a_deserializer_that_is_no_json() {
    let members = [("key", "mit"), ("new", "x")].into_iter();
    let license =
        crate::types::License::deserialize(MapDeserializer::<_, Error>::new(members)).unwrap();
    assert_eq!(json::to_string(&license), r#"{"key":"mit","new":"x"}"#);
    let text: serde::de::value::StrDeserializer<'_, Error> = "public".into_deserializer();
    assert_eq!(Visibility::deserialize(text), Ok(Visibility::Public));
}

#[test]
fn what_does_not_fit_says_where() {
    let error =
        serde_json::from_str::<User>(r#"{"login":"a","id":1,"license":{"key":2}}"#).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("license.key: expected a string, found 2"),
        "{error}"
    );
}
