//! Programs that run property tests.
//!
//! Takes: the property tests of the source. Gives: each with the program it is in, which is built here and then run as
//! often as there is time, without cargo.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use super::sources::{Property, Target};
use crate::root::Root;
use crate::scratch::Scratch;
use crate::stop::Stop;

/// A property test that can be run.
#[derive(Clone, Debug)]
pub(super) struct Subject {
    pub(super) program: PathBuf,
    /// Its path within the program.
    pub(super) name: String,
    /// The directory of its package, where cargo would run it.
    pub(super) dir: PathBuf,
    /// The name of its package.
    pub(super) package: String,
    pub(super) target: Target,
}

/// The tests, and the directories that keep their programs.
pub(super) struct Built {
    pub(super) subjects: Vec<Subject>,
    pub(super) kept: Vec<Scratch>,
}

/// Builds every program that has property tests.
///
/// # Errors
///
/// Cargo cannot be run, or does not build them.
pub(super) fn build(root: &Root, properties: &[Property]) -> Result<Built, Stop> {
    let mut packages: BTreeMap<&str, BTreeMap<&Target, BTreeSet<&str>>> = BTreeMap::new();
    for one in properties {
        let targets = packages.entry(&one.package).or_default();
        let functions = targets.entry(&one.target).or_default();
        functions.insert(&one.function);
    }
    let (mut subjects, mut kept) = (Vec::new(), Vec::new());
    for (package, targets) in packages {
        let dir = root.join(package);
        for artifact in artifacts(&dir, targets.keys().copied())? {
            let Some(functions) = targets.get(&artifact.target) else {
                continue;
            };
            let (scratch, program) = keep(&artifact.program)?;
            kept.push(scratch);
            for name in tests(&program, &dir)? {
                let function = name.rsplit("::").next().unwrap_or_default();
                if functions.contains(function) {
                    subjects.push(Subject {
                        program: program.clone(),
                        name,
                        dir: dir.clone(),
                        package: artifact.package.clone(),
                        target: artifact.target.clone(),
                    });
                }
            }
        }
    }
    Ok(Built { subjects, kept })
}

/// Gives a program a second name, by which it is still there when cargo has built another in its place.
fn keep(program: &Path) -> Result<(Scratch, PathBuf), Stop> {
    let dir = program.parent().unwrap_or(Path::new("."));
    let linked = Scratch::inside(dir).and_then(|scratch| {
        let path = scratch.path().join("program");
        std::fs::hard_link(program, &path)
            .or_else(|_| std::fs::copy(program, &path).map(drop))
            .map(|()| (scratch, path))
    });
    linked.map_err(|error| Stop::io(format_args!("cannot keep {}", program.display()), &error))
}

/// A program that cargo built.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Artifact {
    pub(super) program: PathBuf,
    pub(super) package: String,
    pub(super) target: Target,
}

fn artifacts<'t>(
    dir: &Path,
    targets: impl Iterator<Item = &'t Target>,
) -> Result<Vec<Artifact>, Stop> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(dir).stderr(Stdio::inherit()).args([
        "test",
        "--no-run",
        "--all-features",
        "--message-format",
        "json-render-diagnostics",
    ]);
    for target in targets {
        cargo.args(target.options());
    }
    let output = cargo
        .output()
        .map_err(|error| Stop::io("cannot run cargo", &error))?;
    if !output.status.success() {
        return Err(Stop::usage(format_args!(
            "the tests of {} cannot be built",
            dir.display()
        )));
    }
    let said = String::from_utf8_lossy(&output.stdout);
    Ok(said.lines().filter_map(artifact).collect())
}

/// The program of which a line of cargo's tells, if it is one of tests.
pub(super) fn artifact(line: &str) -> Option<Artifact> {
    let told: Value = serde_json::from_str(line).ok()?;
    let program = told.get("executable")?.as_str()?.into();
    let manifest = told.get("manifest_path")?.as_str()?;
    let (kind, name) = (
        told.pointer("/target/kind/0")?,
        told.pointer("/target/name")?,
    );
    let target = match kind.as_str()? {
        "lib" => Target::Lib,
        "bin" => Target::Bins,
        "test" => Target::Test(name.as_str()?.to_owned()),
        _ => return None,
    };
    // `path+file:///repo/runtime#octoforge-runtime@0.1.0`, or `path+file:///repo/xtask#0.1.0` of a package called as its
    // directory is.
    let (_, id) = told.get("package_id")?.as_str()?.split_once('#')?;
    let own = Path::new(manifest).parent()?.file_name()?.to_str()?;
    let package = id.split_once('@').map_or(own, |(name, _)| name).to_owned();
    Some(Artifact {
        program,
        package,
        target,
    })
}

/// The tests in a program.
fn tests(program: &Path, dir: &Path) -> Result<Vec<String>, Stop> {
    let output = Command::new(program)
        .current_dir(dir)
        .args(["--list", "--format", "terse"])
        .output();
    let output = output
        .map_err(|error| Stop::io(format_args!("cannot run {}", program.display()), &error))?;
    let said = String::from_utf8_lossy(&output.stdout);
    let names = said.lines().filter_map(|line| line.strip_suffix(": test"));
    Ok(names.map(str::to_owned).collect())
}

impl Target {
    /// Options that tell cargo to build it alone.
    fn options(&self) -> Vec<&str> {
        match self {
            Self::Lib => vec!["--lib"],
            Self::Bins => vec!["--bins"],
            Self::Test(name) => vec!["--test", name],
        }
    }
}

impl Subject {
    /// Runs so many cases from this seed.
    pub(super) fn command(&self, seed: u64, cases: u32) -> Command {
        let mut command = Command::new(&self.program);
        command
            .current_dir(&self.dir)
            .args([&self.name, "--exact", "--nocapture"])
            .env("CARGO_MANIFEST_DIR", &self.dir)
            .env("PROPTEST_RNG_SEED", seed.to_string())
            .env("PROPTEST_CASES", cases.to_string())
            // A test that turns down one input of a thousand does so a thousand times in a million.
            .env("PROPTEST_MAX_GLOBAL_REJECTS", u32::MAX.to_string())
            .env("PROPTEST_MAX_LOCAL_REJECTS", u32::MAX.to_string())
            .env("PROPTEST_MAX_SHRINK_TIME", "60000");
        command
    }

    /// The line to type for the same.
    pub(super) fn again(&self, seed: u64, cases: u32) -> String {
        let (package, name) = (&self.package, &self.name);
        let options = self.target.options().join(" ");
        format!(
            "PROPTEST_RNG_SEED={seed} PROPTEST_CASES={cases} \
             cargo test -p {package} --all-features {options} -- {name} --exact"
        )
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.package, self.name)
    }
}
