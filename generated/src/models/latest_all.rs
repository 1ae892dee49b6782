// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/paths/~1repos~1{owner}~1{repo}~1actions~1runs~1{run_id}~1jobs/get/parameters/3/schema`.

/// Described at `/paths/~1repos~1{owner}~1{repo}~1actions~1runs~1{run_id}~1jobs/get/parameters/3/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LatestAll {
    /// `latest`
    Latest,
    /// `all`
    All,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
