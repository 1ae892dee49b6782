//! A checkout in a temporary directory, with programs in place of `gh` and `cargo`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::program;

/// Prints $FOUND for listings, and records its arguments and the last text it was given.
const GH: &str = r#"#!/usr/bin/env bash
for argument; do
  if [[ $argument == body=@* ]]; then cp "${argument#body=@}" "$DIR/text"; fi
done
case "$*" in
  *--paginate* | "pr list"*) printf "$FOUND" ;;
  *) echo "$*" >>"$DIR/asked" ;;
esac
"#;

/// Pulls another version if asked to, exits with $REGENERATE for `regenerate`, and with $COMPARE for `spec-diff`.
const CARGO: &str = r#"#!/usr/bin/env bash
case "$2 $3" in
  "spec pull") if [[ $PULLED ]]; then echo "version: \"$PULLED\"" >spec/source.yaml; fi ;;
  "regenerate "*) echo new >generated/a; printf '%0139d…\n' 0; for _ in {1..99}; do echo '```finding'; done; exit "$REGENERATE" ;;
  "spec-diff /"*) cat "$3" "$4" >"${@: -1}" ;;
  "spec-diff HEAD") if [[ $COMPARE != 2 ]]; then echo "the report" >"${@: -1}"; fi; echo "reason" >&2; exit "$COMPARE" ;;
esac
"#;

/// A checkout with the programs beside it.
pub(crate) struct Place(TempDir);

impl Place {
    pub(crate) fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        for (name, text) in [("gh", GH), ("cargo", CARGO)] {
            let path = place.path(&format!("bin/{name}"));
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            program::install(&path, text);
        }
        place.sh(
            "git init --quiet --bare origin && git init --quiet --initial-branch main work && cd work &&
             git config user.name Somebody && git config user.email somebody@example.com &&
             mkdir spec generated && echo 'version: \"1\"' >spec/source.yaml && echo old >generated/a && echo '{}' >spec/api.github.com.json &&
             git add . && git commit --quiet -m one && git remote add origin ../origin && git push --quiet origin main &&
             echo text >../body.md",
        );
        place
    }

    /// Returns the path of a file beside the checkout.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Returns the text of a file, empty if it is missing.
    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_default()
    }

    /// Runs a line of shell beside the checkout.
    pub(crate) fn sh(&self, line: &str) -> String {
        self.run(line, &[])
    }

    /// Runs a line of shell beside the checkout, without git settings of the user, and returns its output.
    pub(crate) fn run(&self, line: &str, variables: &[(&str, &str)]) -> String {
        let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/scripts");
        let programs = format!(
            "{}:{}",
            self.path("bin").display(),
            std::env::var("PATH").unwrap()
        );
        let mut command = Command::new("bash");
        command
            .args(["-euc", line])
            .current_dir(self.0.path())
            .env("PATH", programs);
        command
            .env("DIR", self.0.path())
            .env("SCRIPTS", scripts)
            .env("HOME", self.0.path());
        command
            .env("GITHUB_REPOSITORY", "o/r")
            .env("GITHUB_REF_NAME", "main");
        command.env("GITHUB_OUTPUT", self.path("output"));
        command.env("GIT_CONFIG_GLOBAL", "/dev/null");
        for told in ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_PREFIX"] {
            command.env_remove(told);
        }
        let output = command.envs(variables.iter().copied()).output().unwrap();
        let message = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{line}: {message}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs `comment`; comments with these ids exist.
    pub(crate) fn comment(found: &str) -> (String, String) {
        let place = Self::new();
        place.run("$SCRIPTS/comment 7 body.md", &[("FOUND", found)]);
        (place.read("asked"), place.read("text"))
    }

    /// Runs `update`, and returns its outputs and the text of the pull request.
    pub(crate) fn update(pulled: &str, regenerate: &str, compare: &str) -> (String, String) {
        let place = Self::new();
        let variables = [
            ("PULLED", pulled),
            ("REGENERATE", regenerate),
            ("COMPARE", compare),
        ];
        place.run("cd work && $SCRIPTS/update $DIR/update", &variables);
        (place.read("output"), place.read("update/body.md"))
    }
}
