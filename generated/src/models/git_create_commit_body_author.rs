// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1repos~1{owner}~1{repo}~1git~1commits/post/requestBody/content/application~1json/schema/properties/author`.

use octoforge_runtime::{DateTime, Extra};

/// Information about the author of the commit. By default, the `author` will be the authenticated user and the current date. See the `author` and `committer` object below for details.
#[derive(Clone)]
#[non_exhaustive]
pub struct GitCreateCommitBodyAuthor {
    /// The name of the author (or committer) of the commit
    pub name: String,
    /// The email of the author (or committer) of the commit
    pub email: String,
    /// Indicates when this commit was authored (or committed). This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub date: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl GitCreateCommitBodyAuthor {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>, email: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.email = email.into();
        new
    }
}
