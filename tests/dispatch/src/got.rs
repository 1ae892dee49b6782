//! Outputs of calls.

use octoforge_runtime::json::{self, Json};
use octoforge_runtime::{Bytes, Redirect};

/// The output of an operation, without its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Got {
    /// No output.
    Nothing,
    /// JSON, as the type of the output encodes it.
    Json(String),
    /// Text.
    Text(String),
    /// Bytes, or a downloaded body.
    Bytes(Bytes),
    /// The result of a check.
    Check(bool),
    /// The target of a redirect.
    Redirect(Redirect),
    /// All pages.
    Pages(Vec<Got>),
    /// The items of all pages.
    Items {
        /// Each item as JSON.
        all: Vec<String>,
        /// The total number of items that the service reports, if it does.
        total: Option<i64>,
    },
}

impl Got {
    /// Encodes a value as JSON.
    #[must_use]
    pub fn json<T: Json>(value: T) -> Self {
        Self::Json(json::to_string::<dyn Json>(&value))
    }

    /// Returns the output of an operation without one.
    #[must_use]
    #[inline]
    pub fn nothing((): ()) -> Self {
        Self::Nothing
    }
}
