//! Tests of output paths: relative paths, symbolic links, devices, and paths that cannot be written.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const ZOO: &str = "
openapi: 3.0.3
info: { title: Zoo, version: '1' }
paths: {}
components: { schemas: { cat: { type: object, properties: { name: { type: string } } } } }
";

/// Returns a directory with a description and some subdirectories.
fn zoo(directories: &[&str]) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("zoo.yaml"), ZOO).unwrap();
    for name in directories {
        fs::create_dir_all(dir.path().join(name)).unwrap();
    }
    dir
}

fn run(dir: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .current_dir(dir)
        .env("NO_COLOR", "1")
        .output()
        .unwrap()
}

fn succeed(dir: &Path, arguments: &[&str]) -> String {
    let output = run(dir, arguments);
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {complaint}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_crate_is_written_to_a_relative_directory_that_may_be_missing() {
    let cases = [
        ("crate", "crate"),
        ("path/to/new/crate", "path/to/new/crate"),
        ("./path/to/", "path/to"),
        ("there/new", "there/new"),
        ("there/empty", "there/empty"),
        ("there/../beside", "beside"),
    ];
    for (out, place) in cases {
        let dir = zoo(&["there/empty"]);
        let call = ["regenerate", "--spec", "zoo.yaml", "--out", out];
        succeed(dir.path(), &call);
        assert!(dir.path().join(place).join("src/lib.rs").is_file(), "{out}");
        let check = [&call[..], &["--check"]].concat();
        succeed(dir.path(), &check);
    }
}

#[test]
fn report_paths_are_relative_to_the_current_directory() {
    let dir = zoo(&["reports"]);
    let call = [
        "spec-diff",
        "../zoo.yaml",
        "../zoo.yaml",
        "--out",
        "report.txt",
    ];
    let message = succeed(&dir.path().join("reports"), &call);
    assert!(message.starts_with("wrote "), "{message}");
    let report = fs::read_to_string(dir.path().join("reports/report.txt")).unwrap();
    assert!(!report.is_empty());
    assert_eq!(fs::read_dir(dir.path().join("reports")).unwrap().count(), 1);

    // Standard output, as `-` or as a device, has the report alone.
    let call = ["spec-diff", "zoo.yaml", "zoo.yaml", "--out"];
    for name in ["-", "/dev/stdout"] {
        assert_eq!(succeed(dir.path(), &[&call[..], &[name]].concat()), report);
    }
}

#[test]
fn an_unwritable_path_is_reported_before_any_work() {
    // The descriptions are missing as well, so a run that reads them first reports something else.
    let cases: [&[&str]; 3] = [
        &["spec-diff", "no.yaml", "no.yaml", "--out", "no/report.md"],
        &["spec-diff", "no.yaml", "no.yaml", "--out", "reports"],
        &["spec-diff", "no.yaml", "no.yaml", "--also=json=zoo.yaml/a"],
    ];
    let dir = zoo(&["reports"]);
    for call in cases {
        let output = run(dir.path(), call);
        let message = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{call:?}");
        assert!(message.starts_with("error: cannot write "), "{message}");
    }
}

// With `/dev/null`, a program that replaces devices would damage the machine; a pipe of the test does as well.
#[cfg(unix)]
#[test]
fn links_and_pipes_are_not_replaced() {
    use std::io::Read as _;
    use std::os::unix::fs::{FileTypeExt as _, OpenOptionsExt as _, symlink};

    use nix::fcntl::OFlag;
    use nix::sys::stat::Mode;

    let dir = zoo(&["kept", "crate"]);
    let at = |name: &str| dir.path().join(name);
    symlink("kept/report.md", at("link.md")).unwrap();
    symlink("crate", at("crate-link")).unwrap();
    nix::unistd::mkfifo(&at("pipe"), Mode::S_IRWXU).unwrap();
    // The reader does not block, so that a pipe without a writer fails the test instead of hanging it.
    let mut reader = fs::OpenOptions::new();
    reader.read(true).custom_flags(OFlag::O_NONBLOCK.bits());
    let mut reader = reader.open(at("pipe")).unwrap();

    let call = [
        "spec-diff",
        "zoo.yaml",
        "zoo.yaml",
        "--out",
        "link.md",
        "--also=text=pipe",
    ];
    succeed(dir.path(), &call);
    let mut piped = String::new();
    reader.read_to_string(&mut piped).unwrap();
    assert_eq!(piped, fs::read_to_string(at("kept/report.md")).unwrap());
    assert!(at("link.md").is_symlink());
    assert!(fs::metadata(at("pipe")).unwrap().file_type().is_fifo());

    succeed(
        dir.path(),
        &["regenerate", "--spec", "zoo.yaml", "--out", "crate-link"],
    );
    assert!(at("crate-link").is_symlink() && at("crate/src/lib.rs").is_file());
}
