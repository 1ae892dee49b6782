//! The pipeline: parse → correct → observe → normalise → lower → passes → render → emit.
//!
//! Takes: an [`Input`]. Gives: an [`Analysis`] after the passes, an [`Output`] after emitting. Generating, inspecting
//! and comparing all run these functions, so that they agree about every phase.
//!
//! | phase | takes → gives |
//! |---|---|
//! | [`parse`] | text → plain document |
//! | [`correct`] | document + corrections → document |
//! | [`observe`] | document + observations → document |
//! | `normalise` | document of OpenAPI 3.1 → document of OpenAPI 3.0 |
//! | [`lower`] | document → [`ir`](crate::ir) |
//! | `passes` | IR → IR with every decision made |
//! | `render` | IR → tokens, file by file |
//! | `emit` | tokens → formatted text |

use rayon::prelude::*;

use crate::analysis::Analysis;
use crate::diagnostic::Findings;
use crate::ir::Api;
use crate::output::Output;
use crate::settings::Settings;
use crate::{Failure, Input, Phase};
use crate::{correct, emit, lower, normalise, observe, parse, passes, render, report};

/// Policy for stale corrections and observations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stale {
    /// Treated as errors: the description was changed, and they have to be reviewed.
    Refuse,
    /// Kept in [`Corrections::stale`](correct::Corrections::stale), so that a new version of a description can be compared
    /// before they are reviewed.
    Keep,
}

/// Generates a crate.
///
/// `begins` is called as each phase begins; the generator itself reads no clock.
///
/// # Errors
///
/// Returns all diagnostics of the first phase that reports any, and no files.
pub fn generate(input: &Input<'_>, begins: &mut dyn FnMut(Phase)) -> Result<Output, Failure> {
    let analysis = analyse(input, Stale::Refuse, begins)?;
    begins(Phase::Render);
    let context = render::Context {
        api: &analysis.api,
        settings: &analysis.settings,
        layout: &input.layout,
    };
    let files = render::plans(&context)
        .par_iter()
        .map(|plan| emit::emit(plan.render()))
        .collect::<Result<_, _>>()?;
    Ok(Output {
        files,
        report: report::of(&analysis),
        lock: analysis.lock,
    })
}

/// Runs the phases from parsing to the last pass.
///
/// # Errors
///
/// Returns all diagnostics of the first phase that reports any.
pub fn analyse(
    input: &Input<'_>,
    stale: Stale,
    begins: &mut dyn FnMut(Phase),
) -> Result<Analysis, Failure> {
    traced(input, stale, begins, &mut |_, _| {})
}

/// Runs the phases like [`analyse`]; `trace` sees the IR after lowering and after each pass.
pub(crate) fn traced(
    input: &Input<'_>,
    stale: Stale,
    begins: &mut dyn FnMut(Phase),
    trace: &mut dyn FnMut(&'static str, &Api),
) -> Result<Analysis, Failure> {
    let settings = input.settings.map(Settings::parse).transpose()?;
    let settings = settings.unwrap_or_default();
    begins(Phase::Parse);
    let mut document = parse::description(input.description)?;
    begins(Phase::Correct);
    let corrections = correct::run(&mut document, input.corrections)?;
    if stale == Stale::Refuse {
        corrections.all_fired()?;
    }
    begins(Phase::Observe);
    let observations = observe::run(&mut document, input.observations)?;
    if stale == Stale::Refuse {
        observations.all_of_use()?;
    }
    begins(Phase::Normalise);
    let mut findings = Findings::default();
    normalise::normalise(&mut document, &mut findings);
    begins(Phase::Lower);
    let typed = parse::tolerant(&mut document, &mut findings)?;
    let (mut api, skipped) = lower::lower(&typed, &settings, &mut findings)?;
    if input.strict && !findings.holes.is_empty() {
        return Err(findings.holes.into());
    }
    trace("lower", &api);
    begins(Phase::Passes);
    let context = passes::run(&mut api, input, &settings, trace)?;
    findings.notes.extend(context.apart);
    Ok(Analysis {
        document,
        lock: context.known.lock_text(),
        stale_pins: context.known.stale_pins(),
        unpaged: context.unpaged,
        held_back: context.held_back,
        notes: context.notes,
        settings,
        api,
        corrections,
        observations,
        findings,
        skipped,
    })
}
