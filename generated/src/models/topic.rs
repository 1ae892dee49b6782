// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/topic`.

use octoforge_runtime::Extra;

/// A topic aggregates entities that are related to a subject.
#[derive(Clone)]
#[non_exhaustive]
pub struct Topic {
    /// `names`
    pub names: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Topic {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.names = names.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}
