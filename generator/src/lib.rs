//! Turns an OpenAPI description into the source of a Rust client: text in, files out. No file system, no environment,
//! no network, no processes, no clock.
//!
//! | phase | takes → gives |
//! |---|---|
//! | [`spec`] | text → plain document; source positions when a finding asks for them |
//! | [`correct`] | document + corrections → document; each correction must fire |
//! | [`mod@lower`] | document → [`ir`] |
//! | `passes` | IR → IR: share equal shapes, box cycles, name, place in files, assign to features |
//! | `render` | IR → tokens, file by file |
//! | `emit` | tokens → text |
//!
//! Invariant: the same input gives the same bytes. Maps are ordered, sorts are explicit, and nothing depends on the
//! order in which hashes, threads or files happen to come.
//!
//! ```
//! use octoforge_generator::{Input, Layout, generate};
//! let description = "
//! openapi: 3.0.3
//! info: { title: Zoo, version: '1' }
//! paths: {}
//! components: { schemas: { cat: { type: object, properties: { name: { type: string } } } } }
//! ";
//! let input = Input { description, settings: None, own_settings: true, corrections: None, pins: None, lock: None, layout: Layout::Member };
//! let output = generate(&input, &mut |_| {})?;
//! assert!(output.files["src/models/cat.rs"].contains("pub name: Option<String>"));
//! # Ok::<(), octoforge_generator::Failure>(())
//! ```

mod account;
pub mod correct;
pub mod diagnostic;
pub mod diff;
mod emit;
mod floor;
pub mod input;
mod inspect;
pub mod ir;
pub mod lower;
mod names;
mod passes;
mod render;
pub mod report;
pub mod settings;
pub mod spec;
mod text;

use serde_json::Value;

pub use diagnostic::{Diagnostic, Failure, File};
pub use emit::MARK;
pub use floor::{Floor, floor};
pub use input::{Input, Layout, Phase};
pub use inspect::{inspect, ir_of};
pub use report::{Output, Report};
pub use spec::{lines, locate, parse_document};

use rayon::prelude::*;
use settings::Settings;

/// Generates a crate.
///
/// `watch` is told each phase as it begins; the generator itself reads no clock.
///
/// # Errors
///
/// Every finding of the first phase that found any; nothing is generated then.
pub fn generate(input: &Input<'_>, watch: &mut dyn FnMut(Phase)) -> Result<Output, Failure> {
    let settings = input
        .settings
        .map(Settings::parse)
        .transpose()?
        .unwrap_or_default();
    watch(Phase::Spec);
    let (document, corrections) = corrected(input)?;
    let typed = spec::typed(&document)?;
    drop(document);
    watch(Phase::Lower);
    let (mut api, skipped) = lower::lower(&typed, &settings)?;
    drop(typed);
    watch(Phase::Passes);
    let mut context = passes::Context::new(input, &settings)?;
    context.notes = corrections;
    passes::run(&mut api, &mut context, &mut |_, _| {})?;
    watch(Phase::Render);
    let rendering = render::Context {
        api: &api,
        settings: &settings,
        layout: &input.layout,
    };
    let files = render::plans(&rendering)
        .par_iter()
        .map(|plan| emit::emit(plan.render()))
        .collect::<Result<_, _>>()?;
    Ok(Output {
        files,
        lock: context.given.lock_text(),
        report: account::account(&api, skipped, context),
    })
}

/// The document of a run, corrected and of the version that the generator knows, and a note on its corrections.
fn corrected(input: &Input<'_>) -> Result<(Value, Vec<String>), Failure> {
    let mut document = parse_document(input.description, File::Description)?;
    spec::check_version(&document)?;
    let mut notes = Vec::new();
    if let Some(text) = input.corrections {
        let list = parse_document(text, File::Corrections)?;
        let applied =
            correct::apply(&mut document, &list).map_err(|diagnostics| Failure { diagnostics })?;
        notes.push(format!("{} corrections made", applied.len()));
    }
    spec::normalise(&mut document).map_err(|diagnostics| Failure { diagnostics })?;
    Ok((document, notes))
}
