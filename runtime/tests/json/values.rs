//! Leaves, lists, maps and values of any form.

use octoforge_runtime::json::{self, DateTime, Json, Map, Maybe, Null, Number, Value};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::{flaw, round_trip};

#[test]
fn leaves_come_back() {
    round_trip::<bool>("true");
    round_trip::<i64>("-9223372036854775808");
    round_trip::<String>(r#""a\\\"é""#);
    round_trip::<()>("null");
    round_trip::<Vec<Option<String>>>(r#"["a",null]"#);
    round_trip::<Vec<Vec<i64>>>("[[1],[],[2,3]]");
    round_trip::<Map<Map<i64>>>(r#"{"z":{},"a":{"y":1,"b":2}}"#);
    round_trip::<Option<i64>>("null");
    round_trip::<Vec<Maybe<i64>>>("[null,1]");
    round_trip::<DateTime>(r#""not a date""#);
}

#[test]
fn numbers_keep_their_form() {
    for text in [
        "1",
        "-1",
        "1.5",
        "1.0",
        "18446744073709551615",
        "-0.0",
        "1e300",
    ] {
        assert_eq!(
            round_trip_number(text),
            serde_json::from_str::<Number>(text).unwrap().to_string(),
            "{text}"
        );
    }
    assert_eq!(
        json::from_str::<Number>("-0")
            .unwrap()
            .as_f64()
            .map(f64::is_sign_negative),
        Some(true)
    );
}

fn round_trip_number(text: &str) -> String {
    json::to_string(&json::from_str::<Number>(text).unwrap())
}

#[test]
fn what_a_leaf_does_not_take() {
    let cases = [
        (flaw::<bool>("1"), "a boolean, found 1"),
        (flaw::<i64>("1.5"), "an integer of 64 bits, found 1.5"),
        (
            flaw::<i64>("9223372036854775808"),
            "an integer of 64 bits, found 9223372036854775808",
        ),
        (flaw::<i64>("\"1\""), "an integer of 64 bits, found \"1\""),
        (flaw::<Number>("1e999"), "a number of 64 bits, found 1e999"),
        (flaw::<Value>("1e999"), "a number of 64 bits, found 1e999"),
        (flaw::<String>("null"), "a string, found null"),
        (flaw::<()>("{}"), "null, found an object"),
        (flaw::<Vec<i64>>("{}"), "an array, found an object"),
        (flaw::<Map<i64>>("[]"), "an object, found an array"),
        (flaw::<Option<bool>>("0"), "a boolean, found 0"),
        (flaw::<Maybe<bool>>("0"), "a boolean, found 0"),
        (flaw::<DateTime>("0"), "a date-time in a string, found 0"),
    ];
    for (message, expected) in cases {
        assert_eq!(message, format!("the document: expected {expected}"));
    }
}

#[test]
fn maps_are_equal_in_any_order_and_keep_theirs() {
    let (one, other) = (r#"{"b":1,"a":2}"#, r#"{"a":2,"b":1}"#);
    assert!(round_trip::<Map<i64>>(one).same(&round_trip::<Map<i64>>(other)));
    assert!(!round_trip::<Map<i64>>(one).same(&round_trip::<Map<i64>>(r#"{"a":2}"#)));
    assert!(!round_trip::<Map<i64>>(one).same(&round_trip::<Map<i64>>(r#"{"b":1,"a":1}"#)));
}

#[test]
fn lists_are_equal_if_all_elements_are() {
    let list = vec![1_i64, 2];
    for (other, equal) in [
        (vec![1_i64, 2], true),
        (vec![1], false),
        (vec![1, 2, 3], false),
        (vec![1, 3], false),
    ] {
        assert_eq!(list.same(&other), equal, "{other:?}");
    }
    assert!(!list.same(&vec![true, true]));
}

#[test]
fn three_states() {
    let states: [Maybe<i64>; 3] = [Maybe::Absent, Null.into(), 1.into()];
    for (index, state) in states.iter().enumerate() {
        assert_eq!(
            [state.is_absent(), state.is_null(), state.is_value()].map(usize::from)[index],
            1
        );
        assert_eq!(state.as_option().copied(), (index == 2).then_some(1));
        assert_eq!(Option::from(*state), state.into_option());
        assert_eq!(
            state.map(|value| value + 1),
            if index == 2 { Maybe::Value(2) } else { *state }
        );
        for (other, their) in states.iter().enumerate() {
            assert_eq!(state.same(their), index == other);
        }
    }
    assert_eq!(Maybe::<i64>::default(), Maybe::Absent);
    assert_eq!(Maybe::<String>::from("a").as_deref(), Some("a"));
}

/// Any value that JSON has, to some depth.
fn value() -> impl Strategy<Value = Value> {
    let float =
        proptest::num::f64::NORMAL | proptest::num::f64::SUBNORMAL | proptest::num::f64::ZERO;
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        float.prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 8, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            proptest::collection::btree_map(any::<String>(), inner, 0..8)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_comes_back(value in value()) {
        let compact = serde_json::to_string(&value).unwrap();
        prop_assert_eq!(&json::from_str::<Value>(&compact).unwrap(), &value);
        prop_assert_eq!(&json::to_string(&value), &compact);
        let pretty = serde_json::to_vec_pretty(&value).unwrap();
        prop_assert_eq!(&json::from_slice::<Value>(&pretty).unwrap(), &value);
        prop_assert_eq!(&json::to_value(&value).unwrap(), &value);
        prop_assert_eq!(&json::from_value::<Value>(&value).unwrap(), &value);
        prop_assert_eq!(json::to_vec(&value), compact.into_bytes());
    }
}
