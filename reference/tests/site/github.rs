//! The site of GitHub's description, rendered once for all tests.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use octoforge_generator::{Input, Layout, Stale, analyse};
use octoforge_reference::{Analysis, Options, Site, site};

/// Returns a path of this repository.
pub(crate) fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

fn read(path: &str) -> String {
    fs::read_to_string(root(path)).expect("the repository has the file")
}

pub(crate) static ANALYSIS: LazyLock<Analysis> = LazyLock::new(|| {
    let texts = [
        "octoforge.yaml",
        "corrections.yaml",
        "observations.yaml",
        "names.yaml",
        "names.lock.yaml",
    ];
    let [settings, corrections, observations, pins, lock] =
        texts.map(|name| read(&format!("spec/{name}")));
    let description = read("spec/api.github.com.json");
    let input = Input {
        settings: Some(&settings),
        own_settings: true,
        corrections: Some(&corrections),
        observations: Some(&observations),
        pins: Some(&pins),
        lock: Some(&lock),
        layout: Layout::Member,
        ..Input::new(&description)
    };
    analyse(&input, Stale::Refuse, &mut |_| {}).expect("the description has no faults")
});

pub(crate) static SITE: LazyLock<Site> = LazyLock::new(|| site(&ANALYSIS, &Options::default()));

/// Returns a file of the site.
pub(crate) fn file(path: &str) -> &'static str {
    SITE.files
        .get(path)
        .unwrap_or_else(|| panic!("the site has no {path}"))
}
