//! `cargo xtask spec ...`: the vendored description.
//!
//! ```text
//! cargo xtask spec pull           the newest
//! cargo xtask spec pull 23.0.2    that one
//! ```

mod archive;
mod npm;
pub(crate) mod pull;
mod source;

/// What can be done with the vendored description.
#[derive(clap::Subcommand, Debug)]
pub(crate) enum Command {
    /// Replace the vendored description by upstream's, recording version and digest.
    Pull(pull::Args),
}
