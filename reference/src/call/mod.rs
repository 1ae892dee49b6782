//! Writes example calls of operations: in Rust, with the emitted crate, and with curl.
//!
//! Takes: an operation and the [`Given`] values of a call. Gives: text to paste. All that a function takes is decided by the
//! surface of the IR, from which the function is emitted.
//!
//! ```text
//! let response = issues::create("OWNER", "REPO", "Found a bug")
//!     .labels(["bug"])
//!     .send(&client)
//!     .await?;
//! ```

mod curl;
mod encode;
mod form;
mod given;
mod layout;
mod literal;
mod page;
mod parts;
mod rust;
mod shell;
#[cfg(test)]
mod tests;
mod values;

use serde_json::Value;

pub use self::curl::curl;
pub use self::given::Given;
pub use self::rust::rust;

/// A call in Rust.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// Declarations of the names that it uses.
    pub uses: String,
    /// Statements of an asynchronous function with a `client`.
    pub code: String,
    /// JSON that it sends as the body, if the body is JSON.
    pub sends: Option<Value>,
    /// Number of values that differ from the given ones: left out, because the types have no place for them, or added,
    /// because they are required.
    pub differences: usize,
}
