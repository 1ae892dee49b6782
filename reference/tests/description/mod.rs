//! GitHub's description, as this repository analyses it.

use std::fs;
use std::path::{Path, PathBuf};

use octoforge_generator::{Input, Layout, Stale, analyse};
use octoforge_reference::Analysis;

/// Returns a path of this repository.
pub(crate) fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// Analyses the description.
pub(crate) fn analysis() -> Analysis {
    let read = |name: &str| {
        fs::read_to_string(root("spec").join(name)).expect("the repository has the file")
    };
    let texts = [
        "octoforge.yaml",
        "corrections.yaml",
        "observations.yaml",
        "names.yaml",
        "names.lock.yaml",
    ];
    let [settings, corrections, observations, pins, lock] = texts.map(read);
    let description = read("api.github.com.json");
    let input = Input {
        settings: Some(&settings),
        own_settings: true,
        corrections: Some(&corrections),
        observations: Some(&observations),
        pins: Some(&pins),
        lock: Some(&lock),
        strict: true,
        layout: Layout::Member,
        ..Input::new(&description)
    };
    analyse(&input, Stale::Refuse, &mut |_| {}).expect("the description has no faults")
}
