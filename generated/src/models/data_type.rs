// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/issue-field/properties/data_type`.

/// The data type of the issue field.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataType {
    /// `text`
    Text,
    /// `date`
    Date,
    /// `single_select`
    SingleSelect,
    /// `multi_select`
    MultiSelect,
    /// `number`
    Number,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
