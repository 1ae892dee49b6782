// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/validation-error`.

use octoforge_runtime::{Extra, Maybe, Value};

/// Validation Error
#[derive(Clone)]
#[non_exhaustive]
pub struct ValidationError {
    /// `message`
    pub message: String,
    /// `documentation_url`
    pub documentation_url: Option<String>,
    /// `errors`
    pub errors: Option<Vec<ValidationErrorError>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/validation-error/properties/errors/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ValidationErrorError {
    /// `resource`
    pub resource: Option<String>,
    /// `field`
    pub field: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `code`
    pub code: String,
    /// `index`
    pub index: Option<i64>,
    /// `value`
    pub value: Maybe<ValidationErrorErrorValue>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/validation-error/properties/errors/items/properties/value`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum ValidationErrorErrorValue {
    /// Text.
    String(String),
    /// A number.
    Integer(i64),
    /// A list of text.
    StringList(Vec<String>),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for ValidationErrorErrorValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ValidationErrorErrorValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for ValidationErrorErrorValue {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Vec<String>> for ValidationErrorErrorValue {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}
