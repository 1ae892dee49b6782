//! `cargo xtask spec ...`: maintains the vendored description.
//!
//! ```text
//! cargo xtask spec pull           the latest version
//! cargo xtask spec pull 23.0.2    this version
//! ```

mod archive;
mod npm;
pub(crate) mod pull;
mod source;

/// Commands on the vendored description.
#[derive(clap::Subcommand, Debug)]
pub(crate) enum Command {
    /// Replace the vendored description by a version of upstream's, and record its version and digest.
    Pull(pull::Args),
}
