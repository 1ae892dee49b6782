//! The tables of documents: decoding, encoding, and the size of one decoded value.
//!
//! Takes: the results. Gives: three tables.
//!
//! ```text
//! decode, µs        octoforge  serde_derive  …  ÷ serde_derive
//! 100 repositories       1810          2900                0.62
//! ```

use super::results::Results;
use super::table::Table;
use super::values::Values;
use crate::documents::{DOCUMENTS, Document};
use crate::suite::key;

/// Returns the table of decoding.
pub(crate) fn decoding(results: &Results) -> Table<7> {
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

/// Returns the table of encoding.
pub(crate) fn encoding(results: &Results) -> Table<5> {
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

/// Returns the microseconds of CPU time for a document in each way; `None` unless all were measured.
fn costs<const N: usize>(
    results: &Results,
    document: &Document,
    ways: [&str; N],
) -> Option<[f64; N]> {
    let cost = |way: &str| {
        let key = key(way, document);
        let figures = results.figures(&key)?;
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

/// Returns the table of sizes in memory.
pub(crate) fn memory(values: &Values) -> Table<7> {
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
    fn small_costs_have_a_digit_more() {
        assert_eq!(
            (micros(17.26), micros(1816.5)),
            ("17.3".to_owned(), "1816".to_owned())
        );
    }
}
