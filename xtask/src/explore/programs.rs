//! Builds the programs that contain property tests.
//!
//! Takes: the property tests of the source. Gives: each with its program, which is built once and then run without cargo.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use super::sources::{Property, Target};
use xtask_support::root::Root;
use xtask_support::scratch::Scratch;
use xtask_support::stop::Stop;

/// A property test that can be run.
#[derive(Clone, Debug)]
pub(super) struct PropertyTest {
    pub(super) program: PathBuf,
    /// Its path within the program.
    pub(super) name: String,
    /// The directory of its package, in which cargo would run it.
    pub(super) dir: PathBuf,
    /// The name of its package.
    pub(super) package: String,
    pub(super) target: Target,
}

/// The tests, and the directories that hold their programs.
pub(super) struct Built {
    pub(super) tests: Vec<PropertyTest>,
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
    let (mut tests, mut kept) = (Vec::new(), Vec::new());
    for (package, targets) in packages {
        let dir = root.join(package);
        for artifact in artifacts(&dir, targets.keys().copied().flatten())? {
            let Some(functions) = targets.get(&artifact.target) else {
                continue;
            };
            let (scratch, program) = keep(&artifact.program)?;
            kept.push(scratch);
            let names = names(&program, &dir)?.into_iter().filter(|name| {
                let function = name.rsplit("::").next().unwrap_or_default();
                functions.contains(function)
            });
            tests.extend(names.map(|name| PropertyTest {
                program: program.clone(),
                name,
                dir: dir.clone(),
                package: artifact.package.clone(),
                target: artifact.target.clone(),
            }));
        }
    }
    Ok(Built { tests, kept })
}

/// Links a program to a second path, which keeps it when cargo replaces the first.
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

fn artifacts<'o>(
    dir: &Path,
    options: impl Iterator<Item = &'o String>,
) -> Result<Vec<Artifact>, Stop> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(dir).stderr(Stdio::inherit());
    cargo.args(["test", "--no-run", "--all-features"]);
    cargo.args(["--message-format", "json-render-diagnostics"]);
    let output = cargo
        .args(options)
        .output()
        .map_err(|error| Stop::io("cannot run cargo", &error))?;
    if !output.status.success() {
        let dir = dir.display();
        return Err(Stop::usage(format_args!("cannot build the tests of {dir}")));
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    Ok(messages.lines().filter_map(artifact).collect())
}

/// Parses a message of cargo; `None` unless it is about a program of tests.
pub(super) fn artifact(line: &str) -> Option<Artifact> {
    let message: Value = serde_json::from_str(line).ok()?;
    let text = |pointer: &str| message.pointer(pointer)?.as_str();
    let options = match text("/target/kind/0")? {
        "lib" => vec!["--lib"],
        "bin" => vec!["--bins"],
        "test" => vec!["--test", text("/target/name")?],
        _ => return None,
    };
    // `path+file:///repo/runtime#octoforge-runtime@0.1.0`, or `path+file:///repo/xtask#0.1.0` if the package has the name of
    // its directory.
    let (_, id) = text("/package_id")?.split_once('#')?;
    let directory = Path::new(text("/manifest_path")?).parent()?.file_name()?;
    let package = match id.split_once('@') {
        Some((name, _)) => name,
        None => directory.to_str()?,
    };
    Some(Artifact {
        program: text("/executable")?.into(),
        package: package.to_owned(),
        target: options.into_iter().map(str::to_owned).collect(),
    })
}

/// Lists the tests of a program.
fn names(program: &Path, dir: &Path) -> Result<Vec<String>, Stop> {
    let output = Command::new(program)
        .current_dir(dir)
        .args(["--list", "--format", "terse"])
        .output()
        .map_err(|error| Stop::io(format_args!("cannot run {}", program.display()), &error))?;
    let list = String::from_utf8_lossy(&output.stdout);
    let names = list.lines().filter_map(|line| line.strip_suffix(": test"));
    Ok(names.map(str::to_owned).collect())
}

impl PropertyTest {
    /// Returns the command that runs this many cases from a seed.
    pub(super) fn command(&self, seed: u64, cases: u32) -> Command {
        let mut command = Command::new(&self.program);
        command
            .current_dir(&self.dir)
            .args([&self.name, "--exact", "--nocapture"])
            .env("CARGO_MANIFEST_DIR", &self.dir)
            .env("PROPTEST_RNG_SEED", seed.to_string())
            .env("PROPTEST_CASES", cases.to_string())
            // A test that rejects one input of a thousand rejects a thousand of a million.
            .env("PROPTEST_MAX_GLOBAL_REJECTS", u32::MAX.to_string())
            .env("PROPTEST_MAX_LOCAL_REJECTS", u32::MAX.to_string())
            .env("PROPTEST_MAX_SHRINK_TIME", "60000");
        command
    }

    /// Returns the command line that reproduces a run.
    pub(super) fn reproduce(&self, seed: u64, cases: u32) -> String {
        let (package, name) = (&self.package, &self.name);
        let options = self.target.join(" ");
        format!(
            "PROPTEST_RNG_SEED={seed} PROPTEST_CASES={cases} \
             cargo test -p {package} --all-features {options} -- {name} --exact"
        )
    }
}

impl fmt::Display for PropertyTest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.package, self.name)
    }
}
