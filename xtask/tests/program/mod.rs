//! Programs that tests put in the place of others.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Puts a program at a path. It is another process that writes it: what this one has open for writing, a child of another
/// test has open as well until it becomes what it is to run, and a file that somebody writes cannot be run.
pub(crate) fn install(path: &Path, text: &str) {
    let draft = path.with_extension("draft");
    fs::write(&draft, text).unwrap();
    let mut install = Command::new("install");
    let status = install.args(["-m", "755"]).args([&draft, path]).status();
    assert!(status.unwrap().success(), "{}", path.display());
}
