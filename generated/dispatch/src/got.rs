// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/got.rs). Do not edit.

//! What comes of a call.

use octoforge_runtime::json::{self, Json};
use octoforge_runtime::{Bytes, Redirect};

/// What a caller gets, without its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Got {
    /// Nothing.
    Nothing,
    /// JSON, as the type of it writes it.
    Json(String),
    /// Text.
    Text(String),
    /// Bytes, or what was downloaded.
    Bytes(Bytes),
    /// Yes or no.
    Check(bool),
    /// Where to go.
    Redirect(Redirect),
    /// Page after page.
    Pages(Vec<Got>),
    /// What all pages list.
    Items {
        /// Each of them as JSON.
        all: Vec<String>,
        /// How many there are by the service's own count, where it gives one.
        total: Option<i64>,
    },
}

impl Got {
    /// What this type writes.
    #[must_use]
    pub fn json<T: Json>(value: T) -> Self {
        Self::Json(json::to_string::<dyn Json>(&value))
    }

    /// Nothing.
    #[must_use]
    #[inline]
    pub fn nothing((): ()) -> Self {
        Self::Nothing
    }
}
