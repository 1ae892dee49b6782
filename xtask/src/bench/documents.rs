//! What documents cost: to decode and to encode them, and to keep one in memory.
//!
//! Takes: what was measured of each document, and what the program `memory` said. Gives: three tables.
//!
//! ```text
//! decode, µs        octoforge  serde_derive  …  ÷ serde_derive
//! 100 repositories       1810          2900                0.62
//! ```

use std::collections::BTreeMap;

use serde_json::Value;

use super::decode::{DOCUMENTS, Document};
use super::figures::Figures;
use super::results::Results;
use super::subject::key;
use super::table::Table;
use crate::stop::Stop;

/// Bytes of the struct, bytes with all that is allocated, and allocations, by document; ours, then serde's.
pub(super) type Values = BTreeMap<String, [[u64; 3]; 2]>;

/// Reads what the program `memory` said.
///
/// # Errors
///
/// It said something else.
pub(super) fn values(said: &str) -> Result<Values, Stop> {
    let read = || -> Option<Values> {
        let all: Value = serde_json::from_str(said).ok()?;
        let numbers = |value: &Value| -> Option<[u64; 3]> {
            let numbers: Option<Vec<u64>> = value.as_array()?.iter().map(Value::as_u64).collect();
            numbers?.try_into().ok()
        };
        let of = |(name, value): (&String, &Value)| {
            let (ours, theirs) = (value.get("octoforge")?, value.get("serde")?);
            Some((name.clone(), [numbers(ours)?, numbers(theirs)?]))
        };
        all.as_object()?.iter().map(of).collect()
    };
    read().ok_or_else(|| Stop::usage(format_args!("memory was not told: {said}")))
}

/// What a document costs to decode.
pub(super) fn decoding(results: &Results) -> Table<7> {
    let head = [
        "decode, µs",
        "octoforge",
        "serde_derive",
        "with flatten",
        "Value",
        "IgnoredAny",
        "÷ serde_derive",
    ];
    let ways = [
        "decode",
        "decode-serde",
        "decode-flatten",
        "decode-value",
        "decode-ignored",
    ];
    let mut table = Table::new(head);
    for document in DOCUMENTS {
        if let Some([ours, serde, flatten, value, ignored]) = costs(results, document, ways) {
            let ratio = format!("{:.2}", ours / serde);
            let [ours, serde, flatten, value, ignored] =
                [ours, serde, flatten, value, ignored].map(micros);
            let title = document.title.to_owned();
            table.row([title, ours, serde, flatten, value, ignored, ratio]);
        }
    }
    table
}

/// What a document costs to encode.
pub(super) fn encoding(results: &Results) -> Table<5> {
    let head = [
        "encode, µs",
        "octoforge",
        "serde_derive",
        "Value",
        "÷ serde_derive",
    ];
    let mut table = Table::new(head);
    for document in DOCUMENTS {
        let ways = ["encode", "encode-serde", "encode-value"];
        if let Some([ours, serde, value]) = costs(results, document, ways) {
            let ratio = format!("{:.2}", ours / serde);
            let [ours, serde, value] = [ours, serde, value].map(micros);
            table.row([document.title.to_owned(), ours, serde, value, ratio]);
        }
    }
    table
}

/// Microseconds of CPU that a document costs, one way after the other.
fn costs<const N: usize>(
    results: &Results,
    document: &Document,
    ways: [&str; N],
) -> Option<[f64; N]> {
    let cost = |way: &str| {
        let key = key(way, document);
        let subject = results.subjects.iter().find(|one| one.key == key)?;
        let figures = Figures::of(&subject.runs)?;
        Some(figures.cpu.median / f64::from(document.times) * 1e6)
    };
    let costs: Option<Vec<f64>> = ways.iter().map(|way| cost(way)).collect();
    costs?.try_into().ok()
}

fn micros(cost: f64) -> String {
    if cost < 100.0 {
        format!("{cost:.1}")
    } else {
        format!("{cost:.0}")
    }
}

/// What one decoded value takes.
pub(super) fn memory(values: &Values) -> Table<7> {
    let mut table = Table::new([
        "one value, bytes",
        "struct",
        "serde_derive",
        "in all",
        "serde_derive",
        "allocations",
        "serde_derive",
    ]);
    for document in DOCUMENTS {
        if let Some([ours, serde]) = values.get(document.name) {
            let [struct_, all, count] = ours.map(|number| number.to_string());
            let [their_struct, their_all, their_count] = serde.map(|number| number.to_string());
            let title = document.title.trim_start_matches("100 ").to_owned();
            let cells = [
                title,
                struct_,
                their_struct,
                all,
                their_all,
                count,
                their_count,
            ];
            table.row(cells);
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_values_take_is_read() {
        let said = r#"{"issues": {"octoforge": [1, 20, 3], "serde": [4, 50, 6]}}"#;
        let values = values(said).ok().unwrap();
        assert_eq!(values["issues"], [[1, 20, 3], [4, 50, 6]]);
        for other in ["", "[]", r#"{"issues": {"octoforge": [1, 20, 3]}}"#] {
            assert!(super::values(other).is_err(), "{other}");
        }
    }

    #[test]
    fn small_costs_have_a_digit_more() {
        assert_eq!(
            (micros(17.26), micros(1816.5)),
            ("17.3".to_owned(), "1816".to_owned())
        );
    }
}
