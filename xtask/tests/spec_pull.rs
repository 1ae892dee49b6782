//! Tests of `spec pull` with a shell script in place of npm: what it downloads, and every error.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

mod program;

use std::ffi::OsString;
use std::fs;
use std::process::{Command, Output};

use flate2::Compression;
use flate2::write::GzEncoder;
use tempfile::TempDir;

const OLD: &str = r#"{"openapi":"3.0.3","paths":{"/a":{}},"components":{"schemas":{"x":{}}}}"#;
const NEW: &str = r#"{"openapi":"3.0.3","paths":{"/a":{},"/b":{}}}"#;
const OLD_SHA256: &str = "6623fbbe7751a2efabe751a6a211075ad76ae5815ed124f6fe92da13174b4a00";
const NEW_SHA256: &str = "482647eeca69007204cfcb46d09bdf80fefc010b64535afba3dbed790c9a4a8d";

const DESCRIPTION: &str = "package/generated/api.github.com.json";
const LICENSE: &str = "package/LICENSE";
const MANIFEST: &str = "package/package.json";

/// A repository with a vendored description of version 1.0.0, and a directory of programs.
struct Repository {
    dir: TempDir,
}

impl Repository {
    fn new() -> Self {
        let dir = TempDir::new().unwrap();
        for sub in ["spec", "xtask", "bin", "below/it"] {
            fs::create_dir_all(dir.path().join(sub)).unwrap();
        }
        let repository = Self { dir };
        repository.put("xtask/Cargo.toml", "");
        repository.put("spec/api.github.com.json", OLD);
        repository.put("spec/LICENSE", "old");
        repository.put("spec/source.yaml", &record("1.0.0", OLD_SHA256, OLD.len()));
        repository
    }

    fn put(&self, path: &str, text: &str) {
        fs::write(self.dir.path().join(path), text).unwrap();
    }

    fn spec(&self) -> [String; 3] {
        ["api.github.com.json", "LICENSE", "source.yaml"]
            .map(|name| fs::read_to_string(self.dir.path().join("spec").join(name)).unwrap())
    }

    /// Installs an npm client that runs these lines. `$2` is the package, `$dir` where the archive should go.
    fn npm(&self, lines: &str) {
        let script =
            format!("#!/bin/sh\nfor dir; do :; done\n[ \"$1\" = pack ] || exit 99\n{lines}\n");
        program::install(&self.dir.path().join("bin/npm"), &script);
    }

    /// Installs an npm client that downloads an archive with these files, for this package only.
    fn npm_gives(&self, package: &str, files: &[(&str, &str)]) {
        let archive = self.dir.path().join("archive.tgz");
        fs::write(&archive, tgz(files)).unwrap();
        self.npm(&format!(
            "[ \"$2\" = {package} ] || exit 98\ncp '{}' \"$dir/any-name.tgz\"",
            archive.display()
        ));
    }

    /// Returns the command, in a subdirectory of the repository, with the npm of the test first on the path.
    fn command(&self, version: &[&str], path: Option<&str>) -> Command {
        let mut search = OsString::from(self.dir.path().join("bin"));
        search.push(path.map(|path| format!(":{path}")).unwrap_or_default());
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .args(["spec", "pull"])
            .args(version)
            .current_dir(self.dir.path().join("below/it"))
            .env("PATH", search);
        command
    }

    fn pull(&self, version: &[&str], path: Option<&str>) -> Output {
        self.command(version, path).output().unwrap()
    }

    /// Checks that the command ends with exit code 2 and this message, and changes nothing.
    fn refuses(&self, version: &[&str], message: &str) {
        let before = self.spec();
        let output = self.pull(version, Some("/usr/bin:/bin"));
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(stderr.contains(message), "{stderr}");
        assert_eq!(output.status.code(), Some(2), "{stderr}");
        assert_eq!(self.spec(), before);
    }
}

fn record(version: &str, sha256: &str, size: usize) -> String {
    format!(
        "package: \"@octokit/openapi\"\nversion: \"{version}\"\nfile: {DESCRIPTION}\n\
         sha256: {sha256}\nsize: {size}\n"
    )
}

fn manifest(version: &str) -> String {
    format!(r#"{{"name":"@octokit/openapi","version":"{version}"}}"#)
}

fn tgz(files: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::fast()));
    for (path, text) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        archive
            .append_data(&mut header, path, text.as_bytes())
            .unwrap();
    }
    archive.into_inner().unwrap().finish().unwrap()
}

#[test]
fn the_newest_version_replaces_all_three_files() {
    let repository = Repository::new();
    let files = [
        (MANIFEST, manifest("2.0.0")),
        (DESCRIPTION, NEW.to_owned()),
        (LICENSE, "new".to_owned()),
    ];
    let files: Vec<_> = files
        .iter()
        .map(|(path, text)| (*path, text.as_str()))
        .collect();
    repository.npm_gives("@octokit/openapi@latest", &files);

    let output = repository.pull(&[], Some("/usr/bin:/bin"));

    let stdout = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let (message, _time) = stdout.split_once("time ").unwrap();
    insta::assert_snapshot!(message, @r#"
    @octokit/openapi  1.0.0 -> 2.0.0
    size              71 -> 45 bytes
    paths             1 -> 2
    schemas           1 -> 0
    wrote             spec/api.github.com.json, spec/LICENSE, spec/source.yaml
    "#);
    let [description, license, source] = repository.spec();
    assert_eq!((description.as_str(), license.as_str()), (NEW, "new"));
    let (comment, recorded) = source.split_once('\n').unwrap();
    assert!(comment.starts_with("# ") && comment.contains("cargo xtask spec pull"));
    assert_eq!(recorded, record("2.0.0", NEW_SHA256, NEW.len()));
}

#[test]
fn the_recorded_version_restores_a_description_that_was_edited() {
    let repository = Repository::new();
    repository.put("spec/api.github.com.json", "edited");
    repository.npm_gives(
        "@octokit/openapi@1.0.0",
        &[
            (LICENSE, "old"),
            (DESCRIPTION, OLD),
            (MANIFEST, &manifest("1.0.0")),
        ],
    );
    let output = repository.pull(&["1.0.0"], Some("/usr/bin:/bin"));
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(repository.spec()[0], OLD);
    assert!(
        String::from_utf8(output.stdout)
            .unwrap()
            .contains("paths             ? -> 1\n")
    );
}

#[test]
fn another_file_under_the_recorded_version_is_refused() {
    let repository = Repository::new();
    repository.npm_gives(
        "@octokit/openapi@latest",
        &[
            (MANIFEST, &manifest("1.0.0")),
            (DESCRIPTION, NEW),
            (LICENSE, "new"),
        ],
    );
    repository.refuses(&[], &format!("SHA-256 {NEW_SHA256}, recorded {OLD_SHA256}"));
}

#[test]
fn an_incomplete_archive_is_refused() {
    let manifest = manifest("2.0.0");
    let other = r#"{"name":"other","version":"2.0.0"}"#;
    let cases: [(&[(&str, &str)], &str); 6] = [
        (
            &[(MANIFEST, &manifest), (LICENSE, "l")],
            "there is no package/generated/api.github.com.json",
        ),
        (
            &[(MANIFEST, &manifest), (DESCRIPTION, NEW)],
            "there is no package/LICENSE",
        ),
        (
            &[(DESCRIPTION, NEW), (LICENSE, "l")],
            "there is no package/package.json",
        ),
        (
            &[(MANIFEST, other), (DESCRIPTION, NEW), (LICENSE, "l")],
            "it is of \"other\"",
        ),
        (
            &[(MANIFEST, "{}"), (DESCRIPTION, NEW), (LICENSE, "l")],
            "it is of \"\"",
        ),
        (
            &[(MANIFEST, &manifest), (DESCRIPTION, "[]"), (LICENSE, "l")],
            "is not an OpenAPI description",
        ),
    ];
    for (files, message) in cases {
        let repository = Repository::new();
        repository.npm_gives("@octokit/openapi@2.0.0", files);
        repository.refuses(&["2.0.0"], message);
    }
}

#[test]
fn a_file_that_is_not_an_archive_is_refused() {
    let repository = Repository::new();
    repository.npm("echo rubbish > \"$dir/a.tgz\"");
    repository.refuses(&[], "the archive of @octokit/openapi is not usable: ");
    repository.npm("exit 0");
    repository.refuses(
        &[],
        "npm downloaded @octokit/openapi@latest but left no archive",
    );
}

#[test]
fn the_message_of_npm_is_shown() {
    let repository = Repository::new();
    repository
        .npm("echo '{\"error\":{\"code\":\"ENOTFOUND\",\"summary\":\"no network.\"}}'\nexit 1");
    repository.refuses(
        &[],
        "npm cannot fetch @octokit/openapi@latest: no network (exit status: 1)\n  nothing was changed",
    );
    repository.npm("echo 'npm error code E404' >&2\nexit 7");
    repository.refuses(
        &["9.9.9"],
        "npm cannot fetch @octokit/openapi@9.9.9: npm error code E404 (exit status: 7)",
    );
}

#[test]
fn a_missing_npm_is_an_error() {
    let repository = Repository::new();
    let before = repository.spec();
    let output = repository.pull(&[], None);
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(
        stderr.starts_with("error: npm is not on the PATH\n"),
        "{stderr}"
    );
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(repository.spec(), before);
}

#[test]
fn a_url_in_place_of_a_version_never_reaches_npm() {
    let repository = Repository::new();
    repository.npm("touch \"$0.called\"");
    repository.refuses(&["npm:other@1.0.0"], "\"npm:other@1.0.0\" is not a version");
    assert!(!repository.dir.path().join("bin/npm.called").exists());
}

#[test]
fn a_broken_record_is_named() {
    let repository = Repository::new();
    repository.put("spec/source.yaml", "package: a\n");
    repository.refuses(&[], "spec/source.yaml is not usable: `version` is missing");
}

#[test]
fn an_interrupt_leaves_nothing_behind() {
    let repository = Repository::new();
    let before = repository.spec();
    let temporary = TempDir::new().unwrap();
    // The npm client interrupts its parent, and waits for it to end.
    repository.npm("kill -INT $PPID\nwhile kill -0 $PPID 2>&1; do :; done");
    let output = repository
        .command(&[], Some("/usr/bin:/bin"))
        .env("TMPDIR", temporary.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(130));
    assert_eq!(fs::read_dir(temporary.path()).unwrap().count(), 0);
    assert_eq!(repository.spec(), before);
}
