//! Tests of the JSON layer, with types as they are generated.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests say what they expect by failing, too"
)]

mod arguments;
mod deviations;
mod deviations_within;
mod documents;
mod errors;
mod objects;
mod serde;
mod types;
mod unions;
mod values;

use octoforge_runtime::json::{self, Json};

/// Decodes `text`, and asserts that encoding returns it.
#[track_caller]
fn round_trip<T: Json>(text: &str) -> T {
    let value: T = json::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(json::to_string(&value), text);
    value
}

/// Returns the error message for `text` as a `T`.
#[track_caller]
fn flaw<T: Json>(text: &str) -> String {
    match json::from_str::<T>(text) {
        Ok(value) => panic!("read as {value:?}"),
        Err(error) => error.to_string(),
    }
}
