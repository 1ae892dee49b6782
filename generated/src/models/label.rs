// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/label`.

use octoforge_runtime::Extra;

/// Color-coded labels help you categorize and filter your issues (just like labels in Gmail).
#[derive(Clone)]
#[non_exhaustive]
pub struct Label {
    /// Unique identifier for the label.
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// URL for the label
    pub url: String,
    /// The name of the label.
    pub name: String,
    /// Optional description of the label, such as its purpose.
    pub description: Option<String>,
    /// 6-character hex code, without the leading #, identifying the color
    pub color: String,
    /// Whether this label comes by default in a new repository.
    pub default: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
