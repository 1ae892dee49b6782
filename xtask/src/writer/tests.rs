use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use tempfile::TempDir;

use super::disk::{Disk, System};
use super::{Kind, Plan, Strangers};

const OURS: &str = "// Emitted by `cargo xtask regenerate` (object.rs)\n";

/// A directory with these files.
fn directory(files: &[(&str, &str)]) -> TempDir {
    let dir = TempDir::new().unwrap();
    for (name, text) in files {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    dir
}

/// Emitted files: each has our first line, then this text.
fn emitted(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files
        .iter()
        .map(|(name, text)| ((*name).to_owned(), format!("{OURS}{text}")))
        .collect()
}

/// Everything below a directory, links and empty directories too.
fn snapshot(dir: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut left = vec![dir.to_owned()];
    while let Some(path) = left.pop() {
        let name = path.strip_prefix(dir).unwrap().display().to_string();
        if path.is_dir() {
            found.insert(format!("{name}/"), String::new());
            left.extend(
                fs::read_dir(&path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
        } else {
            found.insert(name, fs::read_to_string(&path).unwrap_or_default());
        }
    }
    found
}

fn plan(dir: &TempDir, files: &BTreeMap<String, String>) -> Plan {
    Plan::for_crate(dir.path(), files, Strangers::Refuse).unwrap()
}

fn refusal(dir: &TempDir, files: &BTreeMap<String, String>) -> String {
    Plan::for_crate(dir.path(), files, Strangers::Refuse)
        .unwrap_err()
        .to_string()
}

/// A crate in which one file is as it should be, one has another text, one is new, and one is gone.
fn stale() -> (TempDir, BTreeMap<String, String>) {
    let dir = directory(&[
        ("Cargo.toml", &format!("{OURS}same")),
        ("src/changed.rs", &format!("{OURS}old")),
        ("src/gone/a.rs", &format!("{OURS}gone")),
        ("README.txt", "a person's"),
    ]);
    let files = emitted(&[
        ("Cargo.toml", "same"),
        ("src/changed.rs", "new"),
        ("src/deep/er/added.rs", "added"),
    ]);
    (dir, files)
}

#[test]
fn a_plan_says_what_differs_and_writes_nothing() {
    let (dir, files) = stale();
    let before = snapshot(dir.path());
    let plan = plan(&dir, &files);
    let changes: Vec<_> = plan
        .changes
        .iter()
        .map(|it| (it.kind(), it.path.file_name().unwrap()))
        .collect();
    let expected = [
        (Kind::Removed, "a.rs"),
        (Kind::Changed, "changed.rs"),
        (Kind::Added, "added.rs"),
    ];
    assert_eq!(changes, expected.map(|(kind, name)| (kind, name.as_ref())));
    assert_eq!(plan.unchanged, 1);
    assert_eq!(snapshot(dir.path()), before);
}

#[test]
fn writing_gives_the_files_and_leaves_nothing_else_behind() {
    let (dir, files) = stale();
    plan(&dir, &files).apply(dir.path()).unwrap();
    let mut expected = files.clone();
    expected.insert("README.txt".to_owned(), "a person's".to_owned());
    // The directory of the removed file went with it.
    for name in ["/", "src/", "src/deep/", "src/deep/er/"] {
        expected.insert(name.to_owned(), String::new());
    }
    assert_eq!(snapshot(dir.path()), expected);
}

#[test]
fn a_second_run_touches_nothing() {
    let (dir, files) = stale();
    plan(&dir, &files).apply(dir.path()).unwrap();
    let again = plan(&dir, &files);
    assert_eq!((again.changes.len(), again.unchanged), (0, 3));
    // A disk that refuses everything is not even asked.
    again.apply_on(&Failing::at(0), dir.path()).unwrap();
}

#[test]
fn a_directory_that_does_not_exist_is_made() {
    let around = TempDir::new().unwrap();
    let files = emitted(&[("src/lib.rs", "text")]);
    let plan = Plan::for_crate(&around.path().join("new"), &files, Strangers::Refuse).unwrap();
    plan.apply(around.path()).unwrap();
    let text = fs::read_to_string(around.path().join("new/src/lib.rs")).unwrap();
    assert_eq!(text, format!("{OURS}text"));
}

#[test]
fn a_file_that_nobody_emitted_is_reported_and_kept() {
    let dir = directory(&[("src/mine.rs", "// by hand")]);
    let said = refusal(&dir, &emitted(&[]));
    assert!(
        said.contains("src/mine.rs is among emitted files, and was not emitted"),
        "{said}"
    );
    assert!(dir.path().join("src/mine.rs").exists());
}

#[test]
fn a_file_in_the_place_of_ours_is_replaced_only_where_all_is_ours() {
    let dir = directory(&[("src/lib.rs", "// by hand")]);
    let files = emitted(&[("src/lib.rs", "text")]);
    assert!(refusal(&dir, &files).contains("src/lib.rs is among emitted files"));
    let plan = Plan::for_crate(dir.path(), &files, Strangers::Replace).unwrap();
    assert_eq!(plan.count(Kind::Changed), 1);
}

#[test]
fn build_output_and_hidden_files_are_not_looked_at() {
    let dir = directory(&[
        ("target/debug/a.rs", OURS),
        (".git/config", OURS),
        (".notes", OURS),
    ]);
    assert_eq!(plan(&dir, &emitted(&[])).changes, []);
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let outside = directory(&[("a.rs", OURS)]);
    let dir = directory(&[("Cargo.toml", OURS)]);
    std::os::unix::fs::symlink(outside.path(), dir.path().join("src")).unwrap();
    std::os::unix::fs::symlink(outside.path().join("a.rs"), dir.path().join("build.rs")).unwrap();
    let removed = plan(&dir, &emitted(&[])).changes;
    assert_eq!(removed.len(), 1);
    assert!(removed[0].path.ends_with("Cargo.toml"));
    assert!(
        refusal(&dir, &emitted(&[("build.rs", "")])).contains("build.rs is among emitted files")
    );
    assert!(refusal(&dir, &emitted(&[("src/a.rs", "")])).contains("src is among emitted files"));
}

#[test]
fn an_emitted_file_stays_in_its_crate_and_carries_our_mark() {
    let dir = TempDir::new().unwrap();
    for name in ["../a.rs", "/a.rs", "src/../../a.rs", "", "src\\a.rs"] {
        assert!(
            refusal(&dir, &emitted(&[(name, "")])).contains("outside its crate"),
            "{name}"
        );
    }
    let bare = BTreeMap::from([("src/a.rs".to_owned(), "struct A;".to_owned())]);
    assert!(refusal(&dir, &bare).contains("src/a.rs without"));
}

#[test]
fn single_files_are_written_with_the_crate() {
    let (dir, files) = stale();
    let lock = dir.path().join("spec/names.lock.yaml");
    let mut plan = plan(&dir, &files);
    plan.file(lock.clone(), "a: b\n").unwrap();
    plan.file(dir.path().join("README.txt"), "a person's")
        .unwrap();
    assert_eq!((plan.changes.len(), plan.unchanged), (4, 2));
    plan.apply(dir.path()).unwrap();
    assert_eq!(fs::read_to_string(lock).unwrap(), "a: b\n");
}

/// A disk on which the `n`th operation fails, and the ones after it work or fail too.
struct Failing {
    left: Cell<usize>,
    for_good: bool,
}

impl Failing {
    fn at(operations: usize) -> Self {
        Self {
            left: Cell::new(operations),
            for_good: false,
        }
    }

    fn from(operations: usize) -> Self {
        Self {
            for_good: true,
            ..Self::at(operations)
        }
    }

    fn check(&self) -> io::Result<()> {
        match self.left.get() {
            0 => {
                self.left.set(if self.for_good { 0 } else { usize::MAX });
                Err(io::Error::from(io::ErrorKind::StorageFull))
            }
            left => {
                self.left.set(left - 1);
                Ok(())
            }
        }
    }
}

impl Disk for Failing {
    fn write(&self, path: &Path, content: &[u8], in_place_of: &Path) -> io::Result<()> {
        self.check()
            .and_then(|()| System.write(path, content, in_place_of))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.check().and_then(|()| System.rename(from, to))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.check().and_then(|()| System.remove(path))
    }
}

/// The stale crate takes 4 writes to stage (two old contents, two new ones) and 3 steps to place.
const OPERATIONS: usize = 7;

#[test]
fn whatever_operation_fails_nothing_is_changed() {
    for operation in 0..OPERATIONS {
        let (dir, files) = stale();
        let before = snapshot(dir.path());
        let error = plan(&dir, &files)
            .apply_on(&Failing::at(operation), dir.path())
            .unwrap_err();
        assert!(
            error.to_string().contains("nothing was changed"),
            "{operation}: {error}"
        );
        assert_eq!(error.exit, 2);
        assert_eq!(snapshot(dir.path()), before, "operation {operation}");
    }
    let (dir, files) = stale();
    plan(&dir, &files)
        .apply_on(&Failing::at(OPERATIONS), dir.path())
        .unwrap();
}

#[test]
fn what_cannot_be_put_back_is_kept_and_named() {
    // The removal works, and from then on nothing does.
    let (dir, files) = stale();
    let error = plan(&dir, &files)
        .apply_on(&Failing::from(5), dir.path())
        .unwrap_err()
        .to_string();
    let (_, kept) = error.split_once("the old files are in ").unwrap();
    let old: Vec<_> = snapshot(Path::new(kept)).into_values().collect();
    assert!(old.contains(&format!("{OURS}gone")), "{old:?}");
}

#[test]
fn a_place_below_a_file_is_an_error_and_nothing_is_changed() {
    let (dir, files) = stale();
    fs::write(dir.path().join("blocked"), "a file").unwrap();
    let before = snapshot(dir.path());
    let mut plan = plan(&dir, &files);
    plan.file(dir.path().join("spec/lock"), "text").unwrap();
    plan.changes.push(super::Change {
        path: dir.path().join("blocked/deep/lock"),
        before: None,
        after: Some("text".to_owned()),
    });
    let error = plan.apply(dir.path()).unwrap_err().to_string();
    assert!(
        error.contains("blocked/deep/lock") && error.contains("put back"),
        "{error}"
    );
    assert_eq!(snapshot(dir.path()), before);
}

#[test]
fn a_staging_place_that_cannot_be_used_is_an_error() {
    let (dir, files) = stale();
    let error = plan(&dir, &files)
        .apply(&dir.path().join("README.txt"))
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("cannot write in") && error.contains("nothing was changed"),
        "{error}"
    );
}
