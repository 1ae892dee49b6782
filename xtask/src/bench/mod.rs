//! `cargo xtask bench`: what generating and compiling cost, side by side, in one run.
//!
//! Takes: the repository as it is. Gives: medians and ratios. Seconds differ between machines, and on one machine
//! between hours; ratios between things measured in turns differ less, and they are what the budgets are about. On a
//! busy machine they still move by a tenth: compare several runs before believing a small change.
//!
//! ```text
//! cargo xtask bench
//! cargo xtask bench --runs 5 --markdown --json figures.json
//! cargo xtask bench --rivals --only rivals    half an hour or more
//! cargo xtask bench --against HEAD~1          what a change costs
//! ```
//!
//! To measure more, add a subject in `subject.rs` and its ratios in `ratios.rs`.

mod applications;
mod before;
pub(crate) mod calibrate;
mod decode;
mod documents;
mod doubled;
mod figures;
mod goals;
mod machine;
pub(crate) mod measure;
mod outcome;
mod phases;
mod ratios;
mod results;
mod rivals;
mod subject;
mod table;
mod workshop;

use std::path::{Path, PathBuf};

use self::machine::Machine;
use self::results::{Measured, Results};
use self::subject::{Cold, Subject};
use self::table::Style;
use self::workshop::Workshop;
use crate::progress::Progress;
use crate::root::Root;
use crate::stop::{Done, Stop};
use crate::writer::Destination;

/// What `bench` is asked.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Args {
    /// How often each thing is measured
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..))]
    runs: u8,
    /// Print Markdown
    #[arg(long)]
    markdown: bool,
    /// Measure what others offer for the same work too; fetches it, and takes long
    #[arg(long)]
    rivals: bool,
    /// Measure this revision of the repository too, and today's against it
    #[arg(long, value_name = "REVISION")]
    against: Option<String>,
    /// Measure only what is so called in JSON, or begins so
    #[arg(
        long,
        value_name = "KEY",
        default_value = "",
        hide_default_value = true
    )]
    only: String,
    /// Write every single run here, as JSON
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

/// Runs the command.
///
/// # Errors
///
/// Findings of the generator (exit code 1); what is measured fails, `regenerate --check` because `generated/` is out
/// of date, say, or files cannot be written (2).
pub(crate) fn run(args: &Args, root: &Root) -> Result<Done, Stop> {
    // Asked before minutes of measuring rather than after.
    let json = args.json.as_deref().map(Destination::at).transpose()?;
    let mut progress = Progress::start("write the floors");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let ourselves = std::env::current_exe()
        .map_err(|error| Stop::io("cannot find the program that is running", &error))?;
    let workshop = Workshop::at(root.dir().to_owned(), cargo.into(), ourselves);
    workshop.furnish(root)?;
    let mut subjects = subject::all(&workshop);
    if args.rivals {
        progress.begin("fetch rivals");
        workshop.furnish_rivals()?;
        subjects.extend(rivals::subjects(&workshop));
    }
    if let Some(revision) = &args.against {
        progress.begin(format!("build {revision}"));
        workshop.furnish_before(root, revision)?;
        subjects.extend(before::subjects(&workshop));
    }
    subjects.retain(|subject| subject.key.starts_with(&args.only));
    if subjects.is_empty() {
        return Err(Stop::usage(format_args!("nothing is called {}", args.only))
            .help("what others offer is measured with --rivals"));
    }
    progress.begin("build what decodes");
    let within = |dir: &Path| {
        let runs = |one: &Subject| one.cold == Cold::Nothing && one.dir == dir;
        subjects.iter().any(runs)
    };
    let decodes = within(&workshop.decode);
    for dir in [&workshop.decode, &workshop.rivals] {
        if within(dir) {
            workshop.build_decoder(dir)?;
        }
    }
    for subject in &subjects {
        progress.begin(subject.name.clone());
        workshop.warm(subject)?;
    }
    let mut measured: Vec<Measured> = subjects.iter().map(Measured::nothing).collect();
    for _ in 0..args.runs {
        // In turns, so that a machine that becomes slower or busier does so for all of them.
        for (subject, measured) in subjects.iter().zip(&mut measured) {
            progress.begin(subject.name.clone());
            let (usage, phases) = workshop.measure(subject)?;
            measured.runs.push(usage);
            measured.phases.push(phases);
        }
    }
    progress.finish();
    let values = match decodes {
        true => documents::values(&workshop.memory()?)?,
        false => documents::Values::new(),
    };
    let applications = match args.rivals {
        true => applications::look(&workshop)?,
        false => Vec::new(),
    };
    conclude(
        args,
        json.as_ref(),
        &Results {
            machine: Machine::this(root)?,
            subjects: measured,
            values,
            applications,
        },
    )
}

fn conclude(args: &Args, json: Option<&Destination>, results: &Results) -> Result<Done, Stop> {
    if let Some(json) = json {
        json.write(&results.to_json())?;
    }
    let style = if args.markdown {
        Style::Markdown
    } else {
        Style::Plain
    };
    Ok(Done::well(results.render(style)))
}
