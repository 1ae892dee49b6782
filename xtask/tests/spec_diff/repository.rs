//! A git repository for each test.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// A repository with the files that the command reads.
pub(crate) struct Repository {
    dir: TempDir,
}

impl Repository {
    pub(crate) fn new(description: &Value) -> Self {
        let repository = Self {
            dir: tempfile::tempdir().unwrap(),
        };
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository.write("xtask/Cargo.toml", "");
        repository.write(
            "spec/octoforge.yaml",
            "extensions: { webhooks: x-webhooks }\n",
        );
        repository.write("Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n");
        repository.write(
            "generated/Cargo.toml",
            "[package]\nname = \"zoo\"\nversion.workspace = true\n",
        );
        repository.write("CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n- It.\n");
        repository.describe(description);
        repository.commit();
        repository
    }

    pub(crate) fn path(&self) -> &Path {
        self.dir.path()
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap()
    }

    pub(crate) fn describe(&self, description: &Value) {
        let text = serde_json::to_string_pretty(description).unwrap();
        self.write("spec/api.github.com.json", &text);
    }

    /// Returns a command in the repository, without git settings of the user. Git variables are unset, since a hook that runs
    /// the tests would set them for another repository.
    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.path());
        for told in ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_PREFIX"] {
            command.env_remove(told);
        }
        command.env("GIT_CONFIG_GLOBAL", "/dev/null");
        command.env("GIT_CONFIG_NOSYSTEM", "1");
        command
    }

    pub(crate) fn git(&self, arguments: &[&str]) {
        let settings = [
            "-c",
            "user.name=Test",
            "-c",
            "user.email=test@example.test",
            "-c",
            "commit.gpgsign=false",
        ];
        let mut command = self.command("git");
        let output = command.args(settings).args(arguments).output().unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    pub(crate) fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", "A state"]);
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> (i32, String) {
        let output = self
            .command(env!("CARGO_BIN_EXE_xtask"))
            .arg("spec-diff")
            .args(arguments)
            .env("NO_COLOR", "1")
            .output()
            .unwrap();
        message(&output)
    }

    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        let (_, text) = self.run(&[arguments, &["--format", "json"]].concat());
        serde_json::from_str(&text).unwrap()
    }
}

fn message(output: &Output) -> (i32, String) {
    let text = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    (
        output.status.code().unwrap(),
        String::from_utf8(text).unwrap(),
    )
}
