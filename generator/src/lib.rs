//! Turns an OpenAPI description into the source of a Rust client: text in, files out. It uses no file system, no
//! environment, no network, no processes and no clock.
//!
//! The phases, in the order of [`pipeline`]: parse → correct → observe → normalise → lower → passes → render → emit.
//!
//! Invariant: the same input gives the same bytes. Maps are ordered, sorts are explicit, and nothing depends on the
//! order in which hashes, threads or files happen to come.
//!
//! ```
//! use octoforge_generator::{Input, generate};
//! let input = Input::new("
//! openapi: 3.0.3
//! info: { title: Zoo, version: '1' }
//! paths: {}
//! components: { schemas: { cat: { type: object, properties: { name: { type: string } } } } }
//! ");
//! let output = generate(&input, &mut |_| {})?;
//! assert!(output.files["src/models/cat.rs"].contains("pub name: Option<String>"));
//! # Ok::<(), octoforge_generator::Failure>(())
//! ```

mod analysis;
pub mod correct;
pub mod diagnostic;
pub mod document;
mod emit;
pub mod input;
mod inspect;
pub mod ir;
pub mod lower;
mod normalise;
pub mod observe;
pub mod output;
pub mod parse;
mod passes;
pub mod pipeline;
mod render;
pub mod report;
pub mod settings;
mod text;

pub use analysis::Analysis;
pub use diagnostic::{Diagnostic, Failure, File, Findings};
pub use emit::MARK;
pub use input::{Input, Layout, Phase};
pub use inspect::inspect;
pub use output::Output;
pub use parse::{lines, locate, parse_document};
pub use pipeline::{Stale, analyse, generate};
pub use render::{constraints_sentence, doc_line, doc_lines, page_address};
pub use report::Report;

/// Returns the IR of a description after every pass.
///
/// # Errors
///
/// Returns all diagnostics of the first phase that reports any.
pub fn ir_of(input: &Input<'_>) -> Result<ir::Api, Failure> {
    analyse(input, Stale::Refuse, &mut |_| {}).map(|analysis| analysis.api)
}
