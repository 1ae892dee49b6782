//! `cargo xtask inspect`: shows one schema, operation or type through the pipeline.
//!
//! Takes: a schema, an operation id or a Rust type. Gives: its description, its IR after each pass, and its Rust.
//!
//! ```text
//! cargo xtask inspect simple-user
//! cargo xtask inspect actions/create-remove-token-for-repo
//! ```

use octoforge_generator::Layout;

use xtask_support::diagnostics;
use xtask_support::inputs::{Inputs, SETTINGS};
use xtask_support::root::Root;
use xtask_support::stop::{Done, Stop};

/// Arguments of `inspect`.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Args {
    /// A schema, an operation id, or a Rust type
    name: String,
}

/// Runs the command.
///
/// # Errors
///
/// Diagnostics of the generator, also for an unknown name (exit code 1); files that cannot be read (2).
pub(crate) fn run(args: &Args, root: &Root) -> Result<Done, Stop> {
    let inputs = Inputs::vendored(root, &root.join(SETTINGS))?;
    let input = inputs.as_input(Layout::Member);
    octoforge_generator::inspect(&input, &args.name)
        .map(Done::well)
        .map_err(|failure| diagnostics::stop(&failure, &inputs))
}
