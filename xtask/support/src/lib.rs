//! Functions that the commands of the repository share: finding the repository, reading the inputs of the generator, printing
//! diagnostics, writing files, calling git.
//!
//! Takes: paths and text. Gives: text for a terminal, and files on disk.
//!
//! ```text
//! xtask             the commands            → xtask-support
//! octoforge-bench   `cargo xtask bench`     → xtask-support
//! ```

pub mod diagnostics;
mod excerpt;
pub mod findings;
pub mod git;
pub mod inputs;
pub mod measure;
pub mod progress;
pub mod root;
pub mod scratch;
pub mod stop;
pub mod text;
pub mod visible;
pub mod writer;
