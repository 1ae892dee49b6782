//! A row of the table: what holds for one description.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use octoforge_generator::{Failure, Input, Report};
use octoforge_wire::package::Packages;
use serde_json::Value;

use super::crates::Workspace;
use xtask_support::stop::Stop;
use xtask_support::text::count;
use xtask_support::visible;

/// Lines of a failure that are shown.
const SHOWN: usize = 12;

/// A row.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) name: String,
    path: PathBuf,
    /// Seconds by the clock.
    seconds: f64,
    pub(super) report: Option<Report>,
    pub(super) compiled: Option<bool>,
    /// Table that the program printed of the calls.
    pub(super) calls: Option<Value>,
    /// First lines of the first failure.
    pub(super) failure: String,
    packages: Option<Packages>,
}

impl Row {
    /// Generates the packages of a description.
    pub(super) fn generated(workspace: &Workspace, path: &Path, name: &str) -> Result<Self, Stop> {
        let mut row = Self {
            name: name.to_owned(),
            path: path.to_owned(),
            ..Self::default()
        };
        let bytes = fs::read(path)
            .map_err(|error| Stop::io(format_args!("cannot read {}", path.display()), &error))?;
        let Ok(text) = String::from_utf8(bytes) else {
            row.failure = "this is no UTF-8".to_owned();
            return Ok(row);
        };
        let from = Instant::now();
        let made = Packages::new(&Input::new(&text), Workspace::name(), workspace.root());
        row.seconds = from.elapsed().as_secs_f64();
        match made {
            Ok(packages) => {
                row.report = Some(packages.output.report.clone());
                row.packages = Some(packages);
            }
            Err(Failure { diagnostics }) => {
                let all = diagnostics.iter().map(ToString::to_string);
                row.failure = first_lines(&all.collect::<Vec<_>>().join("\n"));
            }
        }
        Ok(row)
    }

    /// Compiles the packages, once with all features and once to call every operation.
    pub(super) fn compile(&mut self, workspace: &Workspace) -> Result<(), Stop> {
        let Some(mut packages) = self.packages.take() else {
            return Ok(());
        };
        let name = Workspace::name();
        packages
            .add_program(name, workspace.root())
            .map_err(|error| Stop::io("cannot read tests/", &error))?;
        workspace.put(&packages)?;
        let dispatch = format!("{name}-dispatch");
        let commands = [
            [
                "check",
                "--quiet",
                "--offline",
                "--all-features",
                "-p",
                name,
            ],
            ["build", "--quiet", "--offline", "--bins", "-p", &dispatch],
        ];
        for command in commands {
            let output = workspace.cargo(&command)?;
            self.compiled = Some(output.status.success());
            if !output.status.success() {
                self.failure = first_lines(&String::from_utf8_lossy(&output.stderr));
                return Ok(());
            }
        }
        let output = workspace.hold(&self.path)?;
        match serde_json::from_slice(&output.stdout) {
            Ok(table) => self.calls = Some(table),
            Err(_) => self.failure = first_lines(&String::from_utf8_lossy(&output.stderr)),
        }
        Ok(())
    }

    /// `true` if everything holds that was tried.
    pub(super) fn holds(&self, generate_only: bool) -> bool {
        let is_called = self.number("operations") == self.number("called") && self.calls.is_some();
        self.report.is_some() && (generate_only || self.compiled == Some(true) && is_called)
    }

    fn number(&self, key: &str) -> u64 {
        let number = self
            .calls
            .as_ref()
            .and_then(|calls| calls.get(key)?.as_u64());
        number.unwrap_or(0)
    }

    /// Returns the row in one line.
    pub(super) fn line(&self) -> String {
        let holes = self.report.as_ref().map_or(0, |report| report.holes.len());
        let compiled = match self.compiled {
            Some(true) => "compiled",
            Some(false) => "does not compile",
            None => "",
        };
        let line = match (&self.report, &self.calls) {
            (None, _) => "not generated".to_owned(),
            (Some(report), None) => format!(
                "{} operations, {holes} holes, {:.2} s, {compiled}",
                count(report.operations.emitted),
                self.seconds
            ),
            (Some(_), Some(_)) => format!(
                "{} of {} operations held in {} calls, {} examples, {holes} holes, {:.2} s",
                self.number("called"),
                self.number("operations"),
                self.number("calls"),
                self.number("examples"),
                self.seconds
            ),
        };
        visible::line(&format!("{}: {line}", self.name)).into_owned()
    }
}

fn first_lines(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.take(SHOWN).collect::<Vec<_>>().join("\n")
}

/// Renders the table: sums, holes and faults by kind, and what failed.
pub(super) fn render(rows: &[Row]) -> String {
    let mut text = String::new();
    let of = |is: &dyn Fn(&Row) -> bool| rows.iter().filter(|row| is(row)).count();
    let sum = |key: &str| rows.iter().map(|row| row.number(key)).sum::<u64>();
    let mut line = |name: &str, value: String| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name:<12}{value}");
    };
    line("documents", count(rows.len()));
    line("generated", count(of(&|row| row.report.is_some())));
    line("compiled", count(of(&|row| row.compiled == Some(true))));
    line(
        "operations",
        format!(
            "{} of {} held in {} calls",
            sum("called"),
            sum("operations"),
            sum("calls")
        ),
    );
    line(
        "examples",
        format!(
            "{} used, {} do not fit their schema",
            sum("examples"),
            sum("unfit")
        ),
    );
    let reports = || rows.iter().filter_map(|row| row.report.as_ref());
    let holes = reports().flat_map(|report| report.holes.iter().map(|hole| hole.code.to_owned()));
    line("holes", kinds(holes));
    let remarks = reports().flat_map(|report| report.remarks.iter().map(|one| one.code.to_owned()));
    line("remarks", kinds(remarks));
    for row in rows.iter().filter(|row| !row.failure.is_empty()) {
        let _ = writeln!(text, "{}:", visible::line(&row.name));
        for one in row.failure.lines() {
            let _ = writeln!(text, "  {}", visible::line(one));
        }
    }
    for row in rows {
        let faults = row
            .calls
            .as_ref()
            .and_then(|calls| calls.get("faults")?.as_array());
        for fault in faults.into_iter().flatten().filter_map(Value::as_str) {
            let _ = writeln!(text, "{}", visible::line(&format!("{}: {fault}", row.name)));
        }
    }
    text
}

/// Counts texts, the most frequent first.
fn kinds(all: impl Iterator<Item = String>) -> String {
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for one in all {
        *kinds.entry(one).or_default() += 1;
    }
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by(|(a, m), (b, n)| n.cmp(m).then_with(|| a.cmp(b)));
    let kinds = kinds
        .iter()
        .map(|(kind, number)| format!("{} {kind}", count(*number)));
    let kinds: Vec<String> = kinds.collect();
    match kinds.is_empty() {
        true => "none".to_owned(),
        false => kinds.join(", "),
    }
}
