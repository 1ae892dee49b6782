//! `cargo xtask inspect`: everything about one name.
//!
//! Takes: a schema, an operation id or a Rust type. Gives: its description, its IR after each pass, and its Rust.
//!
//! ```text
//! cargo xtask inspect simple-user
//! cargo xtask inspect actions/create-remove-token-for-repo
//! ```

use octoforge_generator::Layout;

use crate::findings;
use crate::inputs::{Inputs, SETTINGS};
use crate::root::Root;
use crate::stop::{Done, Stop};

/// What `inspect` is asked.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Args {
    /// A schema, an operation id, or a Rust type
    name: String,
}

/// Runs the command.
///
/// # Errors
///
/// Findings of the generator, also that it knows no such name (exit code 1); files that cannot be read (2).
pub(crate) fn run(args: &Args, root: &Root) -> Result<Done, Stop> {
    let inputs = Inputs::vendored(root, &root.join(SETTINGS))?;
    let input = inputs.as_input(Layout::Member);
    octoforge_generator::inspect(&input, &args.name)
        .map(Done::well)
        .map_err(|failure| findings::stop(&failure, &inputs))
}
