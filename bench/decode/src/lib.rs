//! Types with derived `Serialize` and `Deserialize`, as people write them by hand for the documents of the benchmarks: `plain`
//! drops unknown fields, `kept` keeps them by `#[serde(flatten)]`.
//!
//! The benchmarks render them from the description (`bench/src/baseline/serde.rs`); see `build.rs` for a build without them.

include!(concat!(env!("OUT_DIR"), "/types.rs"));

/// Deserialises a field that may be absent, null or a value; the default of the field is absent.
///
/// # Errors
///
/// The value is not a `T`.
pub fn null_is_a_value<'de, T, D>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    T: serde::Deserialize<'de>,
    D: serde::Deserializer<'de>,
{
    serde::Deserialize::deserialize(deserializer).map(Some)
}
