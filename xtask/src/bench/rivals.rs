//! What others offer for the same work, built and run beside ours; with `--rivals` only, since it takes long.
//!
//! Takes: the repository. Gives: packages in `target/bench/`, and subjects that compile and run them.
//!
//! ```text
//! target/bench/rivals/           octocrab and octoforge, both as dependencies with their default features
//! target/bench/app-octoforge/    an application of five operations
//! target/bench/app-octocrab/     the same, and so on
//! ```

use std::path::{Path, PathBuf};

use super::subject::{Cold, Subject, owned};
use super::workshop::Workshop;

/// The version of octocrab that is compared with.
const OCTOCRAB: &str = "octocrab = \"0.54\"\n";
/// How often a page of repositories is decoded in one run.
const TIMES: &str = "200";
/// The page, beside the programs that decode.
pub(super) const PAGE: &str = "octocrab.json";

/// An application of five operations.
#[derive(Clone, Copy, Debug)]
pub(super) struct App {
    /// What it is called in results and directories.
    pub(super) name: &'static str,
    /// What it is made with, as people read it.
    pub(super) with: &'static str,
    source: &'static str,
    dependencies: &'static str,
}

/// Each does the same, and is as short as its library allows.
pub(super) const APPS: &[App] = &[
    App {
        name: "octoforge",
        with: "octoforge",
        source: include_str!("rivals/octoforge.rs"),
        dependencies: "octoforge = { path = \"{generated}\", default-features = false, \
                       features = [\"reqwest\", \"actions\", \"issues\", \"repos\"] }\n",
    },
    App {
        name: "octocrab",
        with: "octocrab",
        source: include_str!("rivals/octocrab.rs"),
        dependencies: OCTOCRAB,
    },
    App {
        name: "by-hand",
        with: "reqwest and own structs",
        source: include_str!("rivals/by_hand.rs"),
        dependencies: "reqwest = { version = \"0.13\", features = [\"json\"] }\n\
                       serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n",
    },
];

/// A package: where it is below `target/bench/`, its manifest and its program.
pub(super) type Package = (String, String, &'static str);

/// Every package. Both crates are dependencies of one, so that they are built by the same profile, in which nothing is
/// set, beside the same versions of what both use.
pub(super) fn packages(root: &Path) -> Vec<Package> {
    let generated = root.join("generated").display().to_string();
    let both = format!("octoforge = {{ path = \"{generated}\" }}\nserde_json = \"1\"\n{OCTOCRAB}");
    let mut packages = vec![(
        "rivals".to_owned(),
        manifest("rivals", &both),
        include_str!("rivals/decode.rs"),
    )];
    packages.extend(APPS.iter().map(|app| {
        let dependencies = app.dependencies.replace("{generated}", &generated);
        let tokio = "tokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n";
        let text = manifest("app", &format!("{tokio}{dependencies}"));
        (format!("app-{}", app.name), text, app.source)
    }));
    packages
}

fn manifest(name: &str, dependencies: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [profile.release]\nstrip = true\n\n[dependencies]\n{dependencies}\n[workspace]\n"
    )
}

/// What is measured of them.
pub(super) fn subjects(workshop: &Workshop) -> Vec<Subject> {
    let mut subjects: Vec<Subject> = ["octoforge", "octocrab"]
        .map(|package| debug_build(workshop, package))
        .into();
    subjects.extend(["octoforge", "octocrab"].map(|way| decoding(workshop, way)));
    for profile in ["debug", "release"] {
        subjects.extend(APPS.iter().map(|app| application(workshop, app, profile)));
    }
    subjects
}

/// The crate alone, its dependencies built.
fn debug_build(workshop: &Workshop, package: &'static str) -> Subject {
    Subject {
        key: format!("rivals-build-{package}"),
        name: format!("cargo build, {package}, default features"),
        program: workshop.cargo.clone(),
        arguments: owned(&["build", "--package", package]),
        dir: workshop.rivals.clone(),
        cold: Cold::Package(package),
    }
}

fn decoding(workshop: &Workshop, way: &str) -> Subject {
    let page = workshop.decode.join(PAGE).display().to_string();
    Subject {
        key: format!("rivals-decode-{way}"),
        name: format!("decode {TIMES} × 100 repositories, {way}"),
        program: workshop.built("rivals"),
        arguments: owned(&[way, &page, TIMES]),
        dir: workshop.rivals.clone(),
        cold: Cold::Nothing,
    }
}

/// The application with all that it needs.
fn application(workshop: &Workshop, app: &App, profile: &str) -> Subject {
    let target = target(workshop, app).join(profile).display().to_string();
    let mut arguments = owned(&["build", "--offline", "--target-dir", &target]);
    if profile == "release" {
        arguments.push("--release".to_owned());
    }
    Subject {
        key: format!("rivals-{profile}-{}", app.name),
        name: format!("application, {profile}, {}", app.with),
        program: workshop.cargo.clone(),
        arguments,
        dir: workshop.app(app.name),
        cold: Cold::Everything(target.into()),
    }
}

/// Where an application is built.
pub(super) fn target(workshop: &Workshop, app: &App) -> PathBuf {
    workshop.app(app.name).join("target")
}
