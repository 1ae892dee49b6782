//! Tests of declared fields, optional nullable fields and unknown members.

use octoforge_runtime::json::{
    self, Boxed, Extra, Fields, Json, Maybe, Null, Object, Value, Visit,
};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::types::{License, Permissions, Tree, User, Visibility};
use crate::{flaw, round_trip};

#[test]
fn every_state_of_every_field_is_kept() {
    let cases = [
        r#"{"login":"a","id":1,"license":null}"#,
        r#"{"login":"a","id":1,"name":null,"license":{"key":"mit"}}"#,
        r#"{"login":"a","id":1,"name":"A","license":{"key":"mit","url":"u"},"site_admin":false}"#,
        r#"{"login":"a","id":1,"license":null,"visibility":"secret","created_at":"yesterday"}"#,
        r#"{"login":"a","id":1,"license":null,"anything":null}"#,
        r#"{"login":"a","id":1,"license":null,"anything":{"a":[1.5,{}]}}"#,
        // Nulls that the description does not declare, and unknown members.
        r#"{"login":"a","id":1,"license":null,"site_admin":null,"visibility":null}"#,
        r#"{"login":"a","id":1,"license":null,"new":{"deep":[null]},"newer":1,"site_admin":null}"#,
        r#"{"login":"\"\\\n\u0001é😀","id":-9223372036854775808,"license":null,"\"key\"":0}"#,
    ];
    for case in cases {
        round_trip::<User>(case);
    }
}

#[test]
fn fields_have_the_values_of_their_names() {
    let text = r#"{"site_admin":true,"id":7.0,"x":1,"license":{"url":null,"key":"mit"},"login":"a","name":null}"#;
    let user: User = json::from_str(text).unwrap();
    assert_eq!(
        (user.login.as_str(), user.id, user.site_admin),
        ("a", 7, Some(true))
    );
    assert_eq!(user.name, Maybe::Null);
    assert_eq!(user.extra.get("x"), Some(&Value::from(1)));
    let license = user.license.unwrap();
    assert_eq!((license.key.as_str(), license.url), ("mit", None));
    assert_eq!(license.extra.get("url"), Some(&Value::Null));
    assert_eq!(json::to_string(&license.extra.get("url").cloned()), "null");
}

#[test]
fn escaped_keys_are_recognised() {
    let user: User =
        json::from_str(r#"{"log\u0069n":"a","id":1,"license":null,"\ud83d\ude00":1}"#).unwrap();
    assert_eq!(user.login, "a");
    assert_eq!(
        user.extra.iter().map(|(name, _)| name).collect::<Vec<_>>(),
        ["😀"]
    );
}

#[test]
fn the_last_of_equal_names_counts() {
    let text = r#"{"key":"a","x":1,"key":"b","x":2}"#;
    let license: License = json::from_str(text).unwrap();
    assert_eq!(json::to_string(&license), r#"{"key":"b","x":2}"#);
    assert_eq!(
        json::to_value(&license).unwrap(),
        serde_json::from_str::<Value>(text).unwrap()
    );
}

#[test]
fn a_field_is_written_once() {
    let mut license: License = json::from_str(r#"{"key":"a","url":null}"#).unwrap();
    assert_eq!(json::to_string(&license), r#"{"key":"a","url":null}"#);
    license.url = Some("u".to_owned());
    license.extra.insert("key", Value::Null);
    assert_eq!(json::to_string(&license), r#"{"key":"a","url":"u"}"#);
}

#[test]
fn absent_fields_are_left_out_and_nulls_are_not() {
    let mut user: User = round_trip(r#"{"login":"a","id":1,"license":null}"#);
    for (name, written) in [
        (Maybe::Absent, ""),
        (Null.into(), r#""name":null,"#),
        (None.into(), ""),
        ("A".into(), r#""name":"A","#),
        (Some("A".to_owned()).into(), r#""name":"A","#),
    ] {
        user.name = name;
        assert_eq!(
            json::to_string(&user),
            format!(r#"{{"login":"a","id":1,{written}"license":null}}"#)
        );
    }
}

#[test]
fn typed_extras() {
    let permissions: Permissions =
        round_trip(r#"{"issues":"read","metadata":"read","pages":"write"}"#);
    assert_eq!(
        permissions.extra.get("pages").map(String::as_str),
        Some("write")
    );
    assert_eq!(
        flaw::<Permissions>(r#"{"pages":1}"#),
        "pages: expected a string, found 1"
    );
    // This null has no place in the type, and must not be lost.
    assert_eq!(
        flaw::<Permissions>(r#"{"issues":null}"#),
        "issues: expected a string, found null"
    );
}

#[test]
fn extras() {
    let mut extra = Extra::<Value>::default();
    assert_eq!(size_of_val(&extra), size_of::<usize>());
    assert!(extra.is_empty() && extra.iter().next().is_none());
    assert_eq!((extra.len(), extra.insert("b", 1.into())), (0, None));
    assert_eq!(extra.insert("a", 2.into()), None);
    assert_eq!(extra.insert("b", 3.into()), Some(1.into()));
    assert_eq!(
        extra.iter().map(|(name, _)| name).collect::<Vec<_>>(),
        ["b", "a"]
    );
    assert_eq!(
        extra,
        [("a", Value::from(2)), ("b", Value::from(3))]
            .into_iter()
            .collect()
    );
    assert_eq!(format!("{extra:?}"), r#"{"b": Number(3), "a": Number(2)}"#);
    assert_eq!(
        (extra.remove("b"), extra.remove("b"), extra.len()),
        (Some(3.into()), None, 1)
    );
    assert_eq!(extra.remove("a"), Some(2.into()));
    assert_eq!(extra, Extra::default());
    assert_eq!(extra, Extra::from(json::Map::new()));
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    /// Unknown members behave like a map, in any number.
    #[test]
    fn unknown_members_are_a_map(changes in proptest::collection::vec((0..14_u8, any::<bool>()), 0..60)) {
        let (mut extra, mut map) = (Extra::<i64>::default(), json::Map::new());
        for (place, (name, remove)) in changes.into_iter().enumerate() {
            let (name, value) = (name.to_string(), place as i64);
            if remove {
                prop_assert_eq!(extra.remove(&name), map.shift_remove(&name));
            } else {
                prop_assert_eq!(extra.insert(name.clone(), value), map.insert(name.clone(), value));
            }
            prop_assert_eq!(extra.get(&name), map.get(&name));
            prop_assert_eq!((extra.len(), extra.is_empty()), (map.len(), map.is_empty()));
            let of_map = map.iter().map(|(name, value)| (name.as_str(), value));
            prop_assert!(extra.iter().eq(of_map));
            prop_assert_eq!(&extra, &Extra::from(map.clone()));
            prop_assert_eq!(json::Map::from(extra.clone()), map.clone());
        }
    }
}

#[test]
fn equality_compares_fields_and_unknown_members() {
    let base = r#"{"login":"a","id":1,"name":"n","license":{"key":"k"},"x":1}"#;
    let others = [
        r#"{"login":"b","id":1,"name":"n","license":{"key":"k"},"x":1}"#,
        r#"{"login":"a","id":1,"name":null,"license":{"key":"k"},"x":1}"#,
        r#"{"login":"a","id":1,"license":{"key":"k"},"x":1}"#,
        r#"{"login":"a","id":1,"name":"n","license":{"key":"l"},"x":1}"#,
        r#"{"login":"a","id":1,"name":"n","license":null,"x":1}"#,
        r#"{"login":"a","id":1,"name":"n","license":{"key":"k"},"x":2}"#,
        r#"{"login":"a","id":1,"name":"n","license":{"key":"k"},"x":1,"y":1}"#,
        r#"{"login":"a","id":1,"name":"n","license":{"key":"k"}}"#,
    ];
    let read = |text: &str| json::from_str::<User>(text).unwrap();
    assert_eq!(read(base), read(base).clone());
    for other in others {
        assert_ne!(read(base), read(other), "{other}");
        assert_ne!(read(other), read(base), "{other}");
    }
    assert!(!read(base).same(&1_i64));
}

#[test]
fn debug_shows_fields_that_are_set() {
    let user: User =
        json::from_str(r#"{"login":"a","id":1,"name":null,"license":{"key":"k"},"x":1}"#).unwrap();
    let expected = r#"User { login: "a", id: 1, name: Null, license: Some(License { key: "k" }), x: Number(1) }"#;
    assert_eq!(format!("{user:?}"), expected);
    assert!(format!("{user:#?}").contains("\n    login: \"a\",\n"));
}

#[test]
fn string_enums_keep_unknown_values() {
    for (text, known) in [
        ("public", true),
        ("private", true),
        ("", false),
        ("Public", false),
        ("\"", false),
    ] {
        let value: Visibility = round_trip(&json::to_string(&text.to_owned()));
        assert_eq!(
            !matches!(value, Visibility::Unrecognized(_)),
            known,
            "{text}"
        );
        assert_eq!(
            (value.as_str(), value.to_string().as_str(), value.as_ref()),
            (text, text, text)
        );
        assert_eq!(text.parse(), Ok(value.clone()));
        assert_eq!(value, Visibility::from(text.to_owned()));
    }
    assert_eq!(
        Visibility::Public,
        Visibility::Unrecognized("public".to_owned())
    );
    assert_eq!(format!("{:?}", Visibility::Public), r#""public""#);
}

#[test]
fn types_may_contain_themselves() {
    let tree: Tree = round_trip(r#"{"child":{"child":{"size":3},"size":2},"size":1}"#);
    let grandchild = tree
        .child
        .and_then(|child| child.into_inner().child)
        .unwrap();
    assert_eq!(grandchild.size, 3);
    let missing = flaw::<Tree>(r#"{"child":{"child":{},"size":2},"size":1}"#);
    assert_eq!(missing, "child.child: missing field `size`");
    assert_eq!(Boxed::from(grandchild.clone().into_inner()), grandchild);
}

/// More fields than fit into one word or three.
struct Wide(Vec<Option<i64>>, Extra);

const COUNT: usize = 200;

/// Field names: `x`, `xx`, `xxx`, …
const NAMES: [&str; COUNT] = {
    const LONGEST: &str = match str::from_utf8(&[b'x'; COUNT]) {
        Ok(text) => text,
        Err(_) => "",
    };
    let mut names = [""; COUNT];
    let mut index = 0;
    while index < COUNT {
        names[index] = LONGEST.split_at(index + 1).0;
        index += 1;
    }
    names
};

impl Object for Wide {
    const NAME: &'static str = "Wide";
    const FIELDS: &'static [&'static str] = &NAMES;
    const REQUIRED: &'static [u64] = &[0, 0, 1 << 2];

    fn read(fields: &Fields<'_>) -> Self {
        Self(
            (0..COUNT).map(|index| fields.at(index)).collect(),
            fields.extra(),
        )
    }

    fn fields(&self, visit: Visit<'_>) {
        visit(
            &self
                .0
                .iter()
                .map(|value| value as &dyn Json)
                .collect::<Vec<_>>(),
            &self.1,
        );
    }
}

octoforge_runtime::object!(Wide);

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_number_of_fields_in_any_order(
        values in proptest::collection::vec(proptest::option::of(any::<i64>()), COUNT),
        strays in proptest::collection::btree_map("x{0,3}[a-w]{1,3}", any::<i64>(), 0..20),
        order in Just((0..COUNT + 20).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let declared = NAMES.iter().zip(&values);
        let mut members: Vec<(String, i64)> =
            declared.filter_map(|(name, value)| Some(((*name).to_owned(), (*value)?))).collect();
        members.extend(strays);
        let shuffled: Vec<_> = order.iter().filter_map(|index| members.get(*index)).collect();
        let texts = shuffled.iter().map(|(name, value)| format!("\"{name}\":{value}"));
        let text = format!("{{{}}}", texts.collect::<Vec<_>>().join(","));
        let read = json::from_str::<Wide>(&text);
        if values[130].is_none() {
            let missing = format!("the document: missing field `{}`", NAMES[130]);
            prop_assert_eq!(read.unwrap_err().to_string(), missing);
        } else {
            let read = read.unwrap();
            prop_assert_eq!(&read.0, &values);
            let theirs: Value = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(json::to_value(&read).unwrap(), theirs);
        }
    }
}
