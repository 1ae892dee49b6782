//! `cargo xtask reference`: renders the reference of a description as a static site.
//!
//! Takes: the vendored description, or another one. Gives: a directory of pages that needs no server.
//!
//! ```text
//! cargo xtask reference --out target/site
//! cargo xtask reference --spec pets.yaml --out ../pets-reference
//! ```

mod changes;
mod source;

use std::path::PathBuf;

use octoforge_generator::{Layout, Stale, analyse};
use octoforge_reference::{Options, site};

use xtask_support::diagnostics;
use xtask_support::findings::listed;
use xtask_support::inputs::{Inputs, SETTINGS};
use xtask_support::progress::Progress;
use xtask_support::root::Root;
use xtask_support::stop::{Done, Stop};
use xtask_support::text::some;
use xtask_support::writer::{self, Plan, check_listed};

/// Arguments of `reference`.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Args {
    /// Directory for the site: new, empty, or written by this command
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Another OpenAPI description, JSON or YAML; corrections, observations, pins and locked names are not used then
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// Settings [default: spec/octoforge.yaml]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Address that the site will have; sitemap.xml is written for it
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// Address of the crate's documentation by rustdoc, to link to
    #[arg(long, value_name = "URL")]
    rustdoc: Option<String>,
    /// Address of the crate's directory in a code browser, to link to lines of the emitted source
    #[arg(long, value_name = "URL")]
    source: Option<String>,
    /// Directory of the emitted crate, in which those lines are found [default: generated]
    #[arg(long, value_name = "DIR", requires = "source")]
    sources: Option<PathBuf>,
    /// A report of spec-diff in JSON, for the history of each operation; the newest first
    #[arg(long, value_name = "FILE")]
    changes: Vec<PathBuf>,
    /// Leave out signing in and trying operations
    #[arg(long)]
    no_try: bool,
}

/// Runs the command.
///
/// # Errors
///
/// Diagnostics of the generator (exit code 1); arguments, files or directories that cannot be used (2).
pub(crate) fn run(args: &Args, root: &Root) -> Result<Done, Stop> {
    let mut progress = Progress::start("read");
    check_listed(&args.out)?;
    let (stage_in, _) = writer::existing(&args.out)
        .map_err(|error| Stop::io(format_args!("cannot use {}", args.out.display()), &error))?;
    writer::check_place(&stage_in)?;
    let settings = args.config.clone().unwrap_or_else(|| root.join(SETTINGS));
    let inputs = match &args.spec {
        Some(spec) => Inputs::other(root, spec, &settings)?,
        None => Inputs::vendored(root, &settings)?,
    };
    let options = options(args, root)?;
    let input = inputs.as_input(Layout::Member);
    let analysis = analyse(&input, Stale::Refuse, &mut |phase| {
        progress.begin(phase.name())
    })
    .map_err(|failure| diagnostics::stop(&failure, &inputs))?;
    let holes = listed("holes", &analysis.findings.holes, inputs.description());
    progress.begin("render");
    let site = site(&analysis, &options);
    let (operations, models, webhooks) = (
        analysis.api.operations.len(),
        analysis.api.components.len(),
        analysis.api.webhooks.len(),
    );
    // Memory for what follows.
    drop(analysis);
    let size: usize = site.files.values().map(String::len).sum();
    let number = site.files.len();
    progress.begin("write");
    let plan = Plan::for_listed(&args.out, site.files)?;
    plan.apply(&stage_in)?;
    Ok(Done::well(format!(
        "{holes}wrote {}: {} of {:.1} MB for {}, {} and {}\ntime        {}\nopen        {}\n",
        root.show(&args.out),
        some(number, "file"),
        size as f64 / 1e6,
        some(operations, "operation"),
        some(models, "schema"),
        some(webhooks, "webhook"),
        progress.finish(),
        args.out.join("index.html").display(),
    )))
}

fn options(args: &Args, root: &Root) -> Result<Options, Stop> {
    let source = match &args.source {
        Some(base) => {
            let dir = args
                .sources
                .clone()
                .unwrap_or_else(|| root.join("generated"));
            source::lines(&dir, base.trim_end_matches('/'))?
        }
        None => Default::default(),
    };
    let changes = args.changes.iter().map(|report| changes::read(report));
    Ok(Options {
        changes: changes.collect::<Result<_, _>>()?,
        url: args.url.clone(),
        rustdoc: args.rustdoc.clone(),
        source,
        can_try: !args.no_try,
    })
}
