//! Programs that tests run in place of others.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Installs a program at a path. Another process writes it: a file that this process has open for writing is open in the
/// children of other tests as well until they call `exec`, and a file that is open for writing cannot be executed.
pub(crate) fn install(path: &Path, text: &str) {
    let draft = path.with_extension("draft");
    fs::write(&draft, text).unwrap();
    let mut install = Command::new("install");
    let status = install.args(["-m", "755"]).args([&draft, path]).status();
    assert!(status.unwrap().success(), "{}", path.display());
}
