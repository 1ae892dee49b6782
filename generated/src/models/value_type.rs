// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/custom-property/properties/value_type`.

/// The type of the value for the property
#[derive(Clone)]
#[non_exhaustive]
pub enum ValueType {
    /// `string`
    String,
    /// `single_select`
    SingleSelect,
    /// `multi_select`
    MultiSelect,
    /// `true_false`
    TrueFalse,
    /// `url`
    Url,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
