//! The site of GitHub's description, written to a temporary directory once for all tests.

mod looks;
mod reading;
mod searching;

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use octoforge_reference::{Options, site};
use tempfile::TempDir;

use crate::description::analysis;
use crate::tab::{Page, visit};

/// Page that this project began with.
const TOKEN: &str = "operations/actions/create-remove-token-for-repo.html";

/// Ten kinds of pages.
const KINDS: [&str; 10] = [
    "index.html",
    "models.html",
    "webhooks.html",
    "operations/actions.html",
    TOKEN,
    // A body, parameters with values, and a paginated list.
    "operations/issues/create.html",
    "operations/issues/list-for-repo.html",
    // An object, a union, and a webhook.
    "models/repository.html",
    "models/repository-rule.html",
    "webhooks/issues-opened.html",
];

/// Directory of the site. It is removed by the system: a static is never dropped.
fn written() -> &'static Path {
    static DIRECTORY: OnceLock<TempDir> = OnceLock::new();
    DIRECTORY
        .get_or_init(|| {
            let parent = Path::new(env!("CARGO_TARGET_TMPDIR"));
            let directory = tempfile::tempdir_in(parent).expect("temporary files can be made");
            for (name, text) in site(&analysis(), &Options::default()).files {
                let path = directory.path().join(name);
                fs::create_dir_all(path.parent().expect("a file is in a directory"))
                    .expect("directories can be made");
                fs::write(path, text).expect("the directory is there");
            }
            directory
        })
        .path()
}

/// Runs a test on the site, opened from the disk.
fn visit_github(test: impl FnOnce(&Page)) {
    visit(&format!("file://{}/", written().display()), test);
}
