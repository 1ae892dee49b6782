//! Baselines: the types of the emitted crate without its code, to compare the emitted crate with.
//!
//! Takes: the IR that the renderers of the generator read. Gives: a crate of types alone, for compile times, and types with
//! derived `Serialize` and `Deserialize`, for decoding. They come from the same IR, so a ratio to one of them is the cost of what
//! the emitted crate adds.
//!
//! ```text
//! package(&api, runtime, DERIVES)          Cargo.toml, src/lib.rs
//! serde_types(&api, &["full-repository"])  pub mod plain { … } pub mod kept { … }
//! ```

mod serde;
mod spelling;
mod types;

pub(crate) use self::serde::serde_types;
pub(crate) use self::types::{DERIVES, PACKAGE, package};

#[cfg(test)]
mod tests;
