//! Numbers that 64 bits hold, and others.

use std::hash::BuildHasher as _;
use std::hash::BuildHasherDefault;
use std::hash::DefaultHasher;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::*;
use crate::json::to_string;

fn number(text: &str) -> Number {
    text.parse().unwrap()
}

fn hash(number: &Number) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one(number)
}

#[test]
fn numbers_are_equal_by_value() {
    let equal = [
        ("1", "1.0"),
        ("1", "10e-1"),
        ("1E5", "100000"),
        ("1.10", "1.1"),
        ("-0", "0.00e7"),
        ("0.1e-400", "1e-401"),
        ("1e400", "10.0E+399"),
        ("1e99999999999999999999", "1e99999999999999999999"),
    ];
    for (one, other) in equal {
        assert_eq!(number(one), number(other));
        assert_eq!(hash(&number(one)), hash(&number(other)), "{one} {other}");
    }
    let different = [
        ("1", "-1"),
        ("1", "10"),
        ("1e400", "1e401"),
        (
            "123456789012345678901234567890",
            "123456789012345678901234567891",
        ),
        ("0.1", "0.1000000000000000055511151231257827"),
        ("1e99999999999999999999", "2e99999999999999999999"),
    ];
    for (one, other) in different {
        assert_ne!(number(one), number(other));
    }
}

#[test]
fn invalid_numbers_are_rejected() {
    for text in [
        "", "-", "01", "1.", "1x", "0x1", "inf", "NaN", "\"1\"", "null", "1 2",
    ] {
        assert!(text.parse::<Number>().is_err(), "{text}");
    }
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert!(Number::from_f64(value).is_none());
    }
}

#[test]
fn conversions_fail_out_of_range() {
    let cases = [
        ("1e400", None, None, None),
        ("-1e400", None, None, None),
        ("1e-400", None, None, Some(0.0)),
        (
            "18446744073709551615",
            None,
            Some(u64::MAX),
            Some(u64::MAX as f64),
        ),
        ("-1.0", Some(-1), None, Some(-1.0)),
        ("1.5", None, None, Some(1.5)),
    ];
    for (text, signed, unsigned, double) in cases {
        let number = number(text);
        assert_eq!(
            (number.as_i64(), number.as_u64(), number.as_f64()),
            (signed, unsigned, double),
            "{text}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_number_is_encoded_unchanged(text in "-?(0|[1-9][0-9]{0,40})(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,5})?") {
        let read: Number = crate::json::from_str(&text).unwrap();
        prop_assert_eq!(read.as_str(), &text);
        prop_assert_eq!(to_string(&read), text);
    }

    #[test]
    fn a_double_keeps_every_bit(bits: u64) {
        let value = f64::from_bits(bits);
        prop_assume!(value.is_finite());
        let read: Number = crate::json::from_str(&to_string(&Number::from_f64(value).unwrap())).unwrap();
        prop_assert_eq!(read.as_f64().map(f64::to_bits), Some(bits));
    }
}
