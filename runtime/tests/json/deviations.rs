//! Tests of documents that are not as described: what is read, what is told, and that it is written as it came.

use octoforge_runtime::json::{self, Json, Map, Maybe, Object, SentAs, Value};

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::types::{License, Owner, Permissions, Tree, User, Visibility};

/// Names of the fields of all types here, and one of none.
const NAMES: [&str; 16] = [
    "login",
    "id",
    "name",
    "license",
    "key",
    "url",
    "site_admin",
    "visibility",
    "created_at",
    "anything",
    "child",
    "other",
    "size",
    "issues",
    "type",
    "x",
];

/// Decodes `text`, asserts that encoding returns equal JSON, and returns the value and the deviations.
#[track_caller]
fn tolerated<T: Json>(text: &str) -> (T, Vec<String>) {
    let decoded =
        json::decode::<T>(text.as_bytes()).unwrap_or_else(|error| panic!("{error}: {text}"));
    let written: Value = json::from_str(&json::to_string(&decoded.value)).unwrap();
    let sent: Value = json::from_str(text).unwrap();
    assert_eq!(written, sent, "{:?}", decoded.value);
    let told = decoded.deviations.iter().map(ToString::to_string);
    (decoded.value, told.collect())
}

/// Asserts what is told of `text`; a strict reading refuses it with the path of the first.
#[track_caller]
fn told<T: Json>(text: &str, expected: &[&str]) {
    let (_, told) = tolerated::<T>(text);
    assert_eq!(told, expected, "{text}");
}

#[test]
fn what_deviates_is_told_and_written_as_it_came() {
    told::<License>(r#"{"key":"mit"}"#, &[]);
    told::<License>(r#"{"key":null}"#, &["key: expected a string, found null"]);
    told::<License>(
        r#"{"key":[1,{"a":1.50}]}"#,
        &["key: expected a string, found an array"],
    );
    told::<License>(r#"{"url":"x"}"#, &["key: expected a string, found nothing"]);
    told::<License>(
        r#"{"key":"mit","url":{"x":1}}"#,
        &["url: expected a string, found an object"],
    );
    // It is no error strictly, either.
    told::<License>(r#"{"key":"mit","url":null}"#, &[]);
    told::<User>(
        r#"{"login":"a","license":{"url":"x"},"visibility":1,"name":2,"site_admin":"yes","anything":null}"#,
        &[
            "id: expected an integer of 64 bits, found nothing",
            "license.key: expected a string, found nothing",
            "visibility: expected Visibility, found a number",
            "name: expected a string, found a number",
            "site_admin: expected a boolean, found a string",
        ],
    );
    told::<Permissions>(
        r#"{"issues":"read","x":null,"y":"write"}"#,
        &["x: expected a string, found null"],
    );
    told::<Tree>(
        r#"{"size":1,"child":{"size":2,"child":[],"other":{"size":[]}}}"#,
        &[
            "child.child: expected Tree, found an array",
            "child.other.size: expected an integer of 64 bits, found an array",
        ],
    );
}

#[test]
fn lists_and_maps_keep_their_other_items() {
    told::<Vec<License>>(
        r#"[{"key":"a"},null,{},7,{"key":"b"}]"#,
        &[
            "[1]: expected License, found null",
            "[2].key: expected a string, found nothing",
            "[3]: expected License, found a number",
        ],
    );
    told::<Map<Vec<License>>>(
        r#"{"a b":[{"key":"a"},null],"c":[]}"#,
        &[r#"["a b"][1]: expected License, found null"#],
    );
    // Nothing in a list of scalars can keep what was sent, unless an object is around it.
    let decoded = json::decode::<Vec<String>>(br#"["a",null]"#).unwrap();
    assert_eq!(decoded.value, ["a", ""]);
    assert_eq!(decoded.deviations[0].path(), "[1]");
    let optional = json::decode::<Vec<Option<String>>>(br#"["a",null,1]"#).unwrap();
    assert_eq!(optional.value, [Some("a".to_owned()), None, None]);
    assert_eq!(optional.deviations.len(), 1);
}

#[test]
fn unions_are_read_as_what_they_resemble() {
    let variant = |text: &str| match tolerated::<Owner>(text) {
        (Owner::User(_), told) => ("User", told),
        (Owner::License(_), told) => ("License", told),
        (Owner::Licenses(_), told) => ("Licenses", told),
        (Owner::Unrecognized(_), told) => ("Unrecognized", told),
        (other, _) => panic!("{other:?}"),
    };
    let cases: [(&str, &str, &[&str]); 5] = [
        (
            r#"{"login":"a","license":null,"type":"x"}"#,
            "User",
            &["id: expected an integer of 64 bits, found nothing"],
        ),
        (
            r#"{"key":1,"type":"x"}"#,
            "License",
            &["key: expected a string, found a number"],
        ),
        (
            r#"[{"key":"a"},null]"#,
            "Licenses",
            &["[1]: expected License, found null"],
        ),
        (r#"{"login":"a","type":"x"}"#, "Unrecognized", &[]),
        ("true", "Unrecognized", &[]),
    ];
    for (text, name, expected) in cases {
        let (found, told) = variant(text);
        assert_eq!(found, name, "{text}");
        assert_eq!(told.len(), expected.len(), "{text}");
        for (told, expected) in told.iter().zip(expected) {
            assert!(told.starts_with(expected), "{told}");
        }
    }
}

#[test]
fn vacant_objects_know_it() {
    let (users, _) =
        tolerated::<Vec<User>>(r#"[{"login":"a","id":1,"name":null,"license":{}},null]"#);
    let [real, vacant] = users.as_slice() else {
        panic!()
    };
    assert!(!real.is_vacant() && vacant.is_vacant() && vacant.extra.is_vacant());
    let license = real.license.as_ref().unwrap();
    assert!(!license.is_vacant());
    assert_eq!(license.extra.sent("key"), Some(SentAs::Nothing));
    assert_eq!(license.extra.sent("url"), None);
    let (license, _) = tolerated::<License>(r#"{"key":5}"#);
    assert_eq!(
        license.extra.sent("key"),
        Some(SentAs::Json(&Value::from(5)))
    );
    assert!(license.extra.is_empty() && license.extra.iter().next().is_none());
    let built: License = json::vacant();
    assert!(!built.is_vacant());
}

#[test]
fn what_was_set_since_is_written() {
    let (mut license, _) = tolerated::<License>(r#"{"key":null,"url":7,"x":1}"#);
    license.key = "mit".to_owned();
    assert_eq!(json::to_string(&license), r#"{"url":7,"key":"mit","x":1}"#);
    license.url = Some("u".to_owned());
    assert_eq!(
        json::to_string(&license),
        r#"{"key":"mit","url":"u","x":1}"#
    );
    let (mut list, _) = tolerated::<Vec<License>>(r#"[null,{"url":"x"}]"#);
    list.swap(0, 1);
    assert_eq!(json::to_string(&list), r#"[{"url":"x"},null]"#);
    list[1].key = "bsd".to_owned();
    assert_eq!(json::to_string(&list), r#"[{"url":"x"},{"key":"bsd"}]"#);
    let (mut user, _) =
        tolerated::<User>(r#"{"login":"a","id":1,"name":3,"license":null,"visibility":{}}"#);
    assert_eq!(user.name, Maybe::Absent);
    user.visibility = Some(Visibility::Public);
    assert_eq!(
        json::to_string(&user),
        r#"{"name":3,"login":"a","id":1,"license":null,"visibility":"public"}"#
    );
    let (mut permissions, _) = tolerated::<Permissions>(r#"{"x":null}"#);
    permissions.extra.insert("x", "read".to_owned());
    assert_eq!(json::to_string(&permissions), r#"{"x":"read"}"#);
}

#[test]
fn documents_of_another_kind_are_errors() {
    let refused = |error: Option<json::JsonError>| error.map(|error| error.to_string());
    let cases = [
        ("[]", "the document: expected License, found an array"),
        ("null", "the document: expected License, found null"),
        ("<html>", "line 1, column 1: expected a value, found '<'"),
        (
            "{}",
            "the document: expected License, found an object without any of its fields",
        ),
        (
            r#"{"message":"Not Found","documentation_url":"x","status":"404"}"#,
            "the document: expected License, found an object without any of its fields",
        ),
    ];
    for (text, message) in cases {
        let error = refused(json::decode::<License>(text.as_bytes()).err());
        assert_eq!(error.as_deref(), Some(message), "{text}");
    }
    let error = refused(json::decode::<Vec<License>>(b"{}").err());
    assert_eq!(
        error.as_deref(),
        Some("the document: expected an array, found an object")
    );
}

#[test]
fn deviations_are_limited() {
    let nulls = |count: usize| format!("[{}null]", "null,".repeat(count - 1));
    let decoded = json::decode::<Vec<License>>(nulls(1 << 14).as_bytes()).unwrap();
    assert_eq!(decoded.deviations.len(), 1 << 14);
    let error = json::decode::<Vec<License>>(nulls((1 << 14) + 1).as_bytes()).unwrap_err();
    assert_eq!(error.path(), Some("[16384]"));
}

#[test]
fn places_of_a_kind_have_one_name() {
    let decoded =
        json::decode::<Vec<Map<Vec<License>>>>(br#"[{"x[1]":[null]},{"x[1]":[{},null]}]"#).unwrap();
    let places: Vec<_> = decoded
        .deviations
        .iter()
        .map(json::Deviation::place)
        .collect();
    assert_eq!(
        places,
        [r#"[]["x[]"][]"#, r#"[]["x[]"][].key"#, r#"[]["x[]"][]"#]
    );
    assert_eq!(decoded.deviations[1].path(), r#"[1]["x[1]"][0].key"#);
    assert_eq!(decoded.deviations[1].found(), None);
    assert_eq!(decoded.deviations[1].expected(), "a string");
}

/// Any JSON whose objects have fields of the types here, as described or not.
fn sent() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-9..9_i64).prop_map(Value::from),
        Just(Value::from(0.5)),
        prop::sample::select(vec!["", "public", "secret", "2020-01-29T12:13:35Z", "Bot"])
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 80, 8, |inner| {
        let member = (prop::sample::select(NAMES.to_vec()), inner.clone());
        prop_oneof![
            1 => prop::collection::vec(inner, 0..4).prop_map(Value::from),
            3 => prop::collection::vec(member, 0..9)
                .prop_map(|members| members.into_iter().collect::<Value>()),
        ]
    })
}

/// Asserts that JSON, if it is decoded, is written as it came, and that what is written is decoded to the same.
fn kept<T: Json>(sent: &Value) -> Result<(), TestCaseError> {
    let Ok(decoded) = json::decode::<T>(&json::to_vec(sent)) else {
        return Ok(());
    };
    let written = json::to_vec(&decoded.value);
    prop_assert_eq!(
        &json::from_slice::<Value>(&written).unwrap(),
        sent,
        "{:?}",
        decoded
    );
    let again = json::decode::<T>(&written).unwrap();
    prop_assert!(again.value.same(&decoded.value));
    prop_assert_eq!(again.deviations.len(), decoded.deviations.len());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_sent_is_kept(sent in sent()) {
        kept::<User>(&sent)?;
        kept::<Tree>(&sent)?;
        kept::<Permissions>(&sent)?;
        kept::<Owner>(&sent)?;
        kept::<Vec<License>>(&sent)?;
        kept::<Map<User>>(&sent)?;
        kept::<Vec<Owner>>(&sent)?;
    }
}
