//! The benchmarks of `--competitors`: octocrab, and an application written with octoforge, octocrab and by hand. The programs
//! are in `bench/competitors/`, a cargo workspace of its own.
//!
//! Takes: the workspace. Gives: [`Benchmark`]s that compile and run them.
//!
//! ```text
//! bench/competitors/decode/                    octocrab and octoforge, both with their default features
//! bench/competitors/applications/octoforge/    an application of five operations
//! bench/competitors/applications/octocrab/     the same, and so on
//! ```

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use xtask_support::stop::Stop;

use crate::benchmark::{Benchmark, Cold, owned};
use crate::documents::PAGE;
use crate::workspace::{Workspace, succeed};

/// The package that decodes a page of repositories; its program has the same name.
const DECODE: &str = "competitors-decode";
/// Number of times that a run decodes the page.
const TIMES: &str = "200";

/// An application of five operations.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Application {
    /// Its name in keys and JSON.
    pub(crate) name: &'static str,
    /// Its name in tables: the library it is written with.
    pub(crate) with: &'static str,
    /// Its package; the program has the same name.
    package: &'static str,
}

/// The applications. They do the same, each as briefly as its library allows.
pub(crate) const APPLICATIONS: &[Application] = &[
    Application {
        name: "octoforge",
        with: "octoforge",
        package: "application-octoforge",
    },
    Application {
        name: "octocrab",
        with: "octocrab",
        package: "application-octocrab",
    },
    Application {
        name: "by-hand",
        with: "reqwest and own structs",
        package: "application-by-hand",
    },
];

/// The size of an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Size {
    pub(crate) name: &'static str,
    pub(crate) with: &'static str,
    /// Number of packages compiled for it, its own included.
    pub(crate) crates: usize,
    /// Bytes of the stripped program; `None` if only the debug build was measured.
    pub(crate) bytes: Option<u64>,
}

/// Returns the benchmarks.
pub(crate) fn benchmarks(workspace: &Workspace) -> Vec<Benchmark> {
    let mut benchmarks: Vec<Benchmark> = ["octoforge", "octocrab"]
        .map(|package| debug_build(workspace, package))
        .into();
    benchmarks.extend(["octoforge", "octocrab"].map(|way| decoding(workspace, way)));
    for profile in ["debug", "release"] {
        benchmarks.extend(
            APPLICATIONS
                .iter()
                .map(|one| application(workspace, one, profile)),
        );
    }
    benchmarks
}

/// Builds the program that decodes.
///
/// # Errors
///
/// It cannot be built.
pub(crate) fn build_decoder(workspace: &Workspace) -> Result<(), Stop> {
    workspace.build_package(&workspace.competitors, DECODE)
}

/// `true` if the benchmark runs the program of [`build_decoder`].
pub(crate) fn decodes(benchmark: &Benchmark) -> bool {
    benchmark.program.ends_with(DECODE)
}

/// Building one crate, with its dependencies built before.
fn debug_build(workspace: &Workspace, package: &'static str) -> Benchmark {
    Benchmark {
        key: format!("competitors-build-{package}"),
        name: format!("cargo build, {package}, default features"),
        program: workspace.cargo.clone(),
        arguments: owned(&["build", "--package", package]),
        dir: workspace.competitors.clone(),
        cold: Cold::Package(package),
    }
}

fn decoding(workspace: &Workspace, way: &str) -> Benchmark {
    Benchmark {
        key: format!("competitors-decode-{way}"),
        name: format!("decode {TIMES} × 100 repositories, {way}"),
        program: workspace.built(DECODE),
        arguments: owned(&[way, PAGE, TIMES]),
        dir: workspace.documents.clone(),
        cold: Cold::Nothing,
    }
}

/// Building an application and all its dependencies.
fn application(workspace: &Workspace, one: &Application, profile: &str) -> Benchmark {
    let target = target(workspace, one, profile);
    let mut arguments = owned(&["build", "--offline", "--package", one.package]);
    arguments.extend(["--target-dir".to_owned(), target.display().to_string()]);
    if profile == "release" {
        arguments.push("--release".to_owned());
    }
    Benchmark {
        key: format!("competitors-{profile}-{}", one.name),
        name: format!("application, {profile}, {}", one.with),
        program: workspace.cargo.clone(),
        arguments,
        dir: workspace.competitors.clone(),
        cold: Cold::Everything(target),
    }
}

fn target(workspace: &Workspace, one: &Application, profile: &str) -> PathBuf {
    workspace.application_target(one.package).join(profile)
}

/// Returns the size of each application, once they are built.
///
/// # Errors
///
/// Cargo cannot list the dependencies of one.
pub(crate) fn sizes(workspace: &Workspace) -> Result<Vec<Size>, Stop> {
    let size = |one: &Application| {
        let program = target(workspace, one, "release")
            .join("release")
            .join(one.package);
        Ok(Size {
            name: one.name,
            with: one.with,
            crates: count_packages(&tree(workspace, one)?),
            bytes: fs::metadata(&program).ok().map(|built| built.len()),
        })
    };
    APPLICATIONS.iter().map(size).collect()
}

/// Lists the dependencies of an application.
fn tree(workspace: &Workspace, one: &Application) -> Result<String, Stop> {
    let mut tree = workspace.command(&workspace.cargo, &workspace.competitors);
    tree.args(["tree", "--offline", "--package", one.package]);
    tree.args(["--edges", "normal,build", "--prefix", "none"]);
    let output = succeed(&mut tree, "cargo tree")?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Counts the packages of a tree, which lists a package wherever it is used.
fn count_packages(tree: &str) -> usize {
    let packages: BTreeSet<(&str, &str)> = tree
        .lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            Some((words.next()?, words.next()?))
        })
        .collect();
    packages.len()
}

#[cfg(test)]
mod tests {
    use super::count_packages;

    #[test]
    fn a_package_counts_once_for_each_of_its_versions() {
        let tree = "app v0.0.0 (/x)\nserde v1.0.0\nserde v1.0.0 (*)\nsyn v2.0.0\nsyn v3.0.0\n\n";
        assert_eq!(count_packages(tree), 4);
    }
}
