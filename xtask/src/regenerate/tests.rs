use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use octoforge_generator::report::{Count, Skipped};
use octoforge_generator::{Diagnostic, Layout, Report};
use tempfile::TempDir;

use super::*;

const OURS: &str = "# Emitted by `cargo xtask regenerate`\n";

/// A repository with the inputs, and a `generated/` that is out of date.
fn repository() -> (TempDir, Root) {
    let dir = TempDir::new().unwrap();
    let old = format!("{OURS}one\ntwo\nthree\n");
    for (name, text) in [
        ("spec/api.github.com.json", "{}"),
        ("spec/octoforge.yaml", "crate: {}"),
        ("runtime/Cargo.toml", ""),
        ("generated/Cargo.toml", old.as_str()),
        ("pets.yaml", "openapi: 3.0.3"),
    ] {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let root = Root::at(dir.path());
    (dir, root)
}

fn report() -> Report {
    let count = |described, emitted| Count { described, emitted };
    Report {
        operations: count(1_223, 1_222),
        schemas: count(969, 969),
        webhooks: count(0, 0),
        structs: 1_800,
        enums: 1,
        unions: 79,
        aliases: 1,
        fields: 14_360,
        paged: 281,
        unpaged: BTreeMap::from([("zoo/map".to_owned(), "the settings say so".to_owned())]),
        values: BTreeMap::from([("no type".to_owned(), 3), ("free-form".to_owned(), 1_000)]),
        skipped: vec![Skipped {
            pointer: "/paths/~1a/get".to_owned(),
            reason: "no success".to_owned(),
        }],
        notes: vec!["`Old` is released from the lock".to_owned()],
    }
}

/// A generator that emits one file, with the layout in it.
#[expect(
    clippy::unnecessary_wraps,
    reason = "it has the signature of a generator"
)]
fn fake(input: &Input<'_>, watch: &mut dyn FnMut(Phase)) -> Result<Output, Failure> {
    watch(Phase::Spec);
    watch(Phase::Render);
    let manifest = match &input.layout {
        Layout::Member => format!("{OURS}one\n2\nthree\n"),
        Layout::Standalone { runtime } => format!("{OURS}runtime = {runtime}\n"),
    };
    let files = BTreeMap::from([("Cargo.toml".to_owned(), manifest)]);
    Ok(Output {
        files,
        lock: "names: []\n".to_owned(),
        report: report(),
    })
}

fn read(root: &Root, path: &str) -> String {
    fs::read_to_string(root.join(path)).unwrap()
}

/// What was said, without the times, which differ from run to run.
fn said(done: &Done) -> String {
    let timeless = |line: &str| {
        let time = line.starts_with("time ");
        if time {
            line.replace(|char: char| char.is_ascii_digit(), "0")
        } else {
            line.to_owned()
        }
    };
    done.text
        .lines()
        .map(timeless)
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn the_crate_and_the_lock_are_written() {
    let (_dir, root) = repository();
    let done = run(&Args::default(), &root, &fake).unwrap();
    assert_eq!(done.exit, 0);
    assert_eq!(
        read(&root, "generated/Cargo.toml"),
        format!("{OURS}one\n2\nthree\n")
    );
    assert_eq!(read(&root, "spec/names.lock.yaml"), "names: []\n");
    insta::assert_snapshot!(said(&done), @r#"
    operations  1,222 of 1,223
    schemas     969 of 969
    webhooks    0 of 0
    types       1,881: 1,800 structs, 1 enum, 79 unions, 1 alias
    fields      14,360
    any value   1,003: 1,000 free-form, 3 no type
    in pages    281 operations
    not paged   1
      zoo/map: the settings say so
    skipped     1
      /paths/~1a/get: no success
    notes       1
      `Old` is released from the lock
    time        read 0.00 s, spec 0.00 s, render 0.00 s, compare 0.00 s, write 0.00 s; 0.00 s in all
    wrote generated/: 1 added, 1 changed, 0 removed, 0 unchanged
    "#);
}

#[test]
fn a_check_writes_nothing_and_says_what_to_run() {
    let (_dir, root) = repository();
    let before = read(&root, "generated/Cargo.toml");
    let done = run(
        &Args {
            check: true,
            ..Args::default()
        },
        &root,
        &fake,
    )
    .unwrap();
    assert_eq!(done.exit, 1);
    assert_eq!(read(&root, "generated/Cargo.toml"), before);
    assert!(!root.join("spec/names.lock.yaml").exists());
    let text = said(&done);
    let (_, difference) = text.split_once("in all\n").unwrap();
    insta::assert_snapshot!(difference, @r#"
    generated/ is not what its inputs give: 1 added, 1 changed, 0 removed, 0 unchanged
      changed  generated/Cargo.toml
      added    spec/names.lock.yaml

    --- generated/Cargo.toml (now)
    +++ generated/Cargo.toml (regenerated)
    @@ -1,4 +1,4 @@
     # Emitted by `cargo xtask regenerate`
     one
    -two
    +2
     three

    run `cargo xtask regenerate` and commit what it writes
    "#);
}

#[test]
fn after_a_run_the_check_holds() {
    let (_dir, root) = repository();
    run(&Args::default(), &root, &fake).unwrap();
    let done = run(
        &Args {
            check: true,
            ..Args::default()
        },
        &root,
        &fake,
    )
    .unwrap();
    assert_eq!(done.exit, 0);
    assert!(
        done.text
            .ends_with("generated/ is what its inputs give (2 files)\n"),
        "{}",
        done.text
    );
}

#[test]
fn a_dry_run_tells_and_writes_nothing() {
    let (_dir, root) = repository();
    let before = read(&root, "generated/Cargo.toml");
    let done = run(
        &Args {
            dry_run: true,
            ..Args::default()
        },
        &root,
        &fake,
    )
    .unwrap();
    assert_eq!(done.exit, 0);
    assert_eq!(read(&root, "generated/Cargo.toml"), before);
    assert!(
        done.text
            .contains("would write generated/: 1 added, 1 changed, 0 removed, 0 unchanged\n")
    );
    assert!(done.text.contains("  changed  generated/Cargo.toml\n"));
}

fn other(root: &Root, out: &str) -> Args {
    Args {
        spec: Some(root.join("pets.yaml")),
        out: Some(root.join(out)),
        ..Args::default()
    }
}

#[test]
fn another_document_makes_a_crate_of_its_own_and_no_lock() {
    let (_dir, root) = repository();
    let args = other(&root, "made/here/pets");
    run(&args, &root, &fake).unwrap();
    assert_eq!(
        read(&root, "made/here/pets/Cargo.toml"),
        format!("{OURS}runtime = ../../../runtime\n")
    );
    assert!(!root.join("spec/names.lock.yaml").exists());
    assert!(
        run(&args, &root, &fake)
            .unwrap()
            .text
            .contains("0 changed, 0 removed, 1 unchanged")
    );
}

#[cfg(unix)]
#[test]
fn the_runtime_is_found_from_behind_a_link() {
    let (_dir, root) = repository();
    fs::create_dir_all(root.join("a/b/c")).unwrap();
    std::os::unix::fs::symlink(root.join("a/b/c"), root.join("link")).unwrap();
    run(&other(&root, "link/pets"), &root, &fake).unwrap();
    let runtime = root
        .join("a/b/c/pets")
        .join("../../../../runtime/Cargo.toml");
    assert!(runtime.is_file());
    assert!(read(&root, "link/pets/Cargo.toml").contains("= ../../../../runtime\n"));
}

#[test]
fn a_directory_that_holds_something_else_is_refused() {
    let (_dir, root) = repository();
    for manifest in [None, Some("[package]\nname = \"mine\"\n")] {
        let out = root.join("mine");
        fs::create_dir_all(&out).unwrap();
        fs::write(out.join("notes.txt"), "mine").unwrap();
        if let Some(text) = manifest {
            fs::write(out.join("Cargo.toml"), text).unwrap();
        }
        let stop = run(&other(&root, "mine"), &root, &fake).unwrap_err();
        assert_eq!(stop.exit, 2);
        assert!(
            stop.to_string()
                .contains("holds files, and no crate that this command wrote")
        );
        assert_eq!(read(&root, "mine/notes.txt"), "mine");
    }
}

#[test]
fn findings_end_the_command_before_anything_is_written() {
    let (_dir, root) = repository();
    let before = read(&root, "generated/Cargo.toml");
    let failing = |_: &Input<'_>, _: &mut dyn FnMut(Phase)| -> Result<Output, Failure> {
        Err(Diagnostic::new("schema::type", "no such type").into())
    };
    let stop = run(&Args::default(), &root, &failing).unwrap_err();
    assert_eq!(stop.exit, 1);
    assert!(stop.to_string().contains("no such type"));
    assert_eq!(read(&root, "generated/Cargo.toml"), before);
}

#[test]
fn the_command_to_run_repeats_what_was_asked() {
    let path = |path: &str| Some(Path::new(path).to_owned());
    let args = Args {
        check: true,
        spec: path("a.yaml"),
        out: path("b"),
        config: path("c"),
        ..Args::default()
    };
    assert_eq!(
        args.command_that_writes(),
        "cargo xtask regenerate --spec a.yaml --out b --config c"
    );
}

#[test]
fn an_account_is_of_one_line_an_entry() {
    let hostile = "a\u{1b}[2J\n::error::b\u{202e}";
    let mut report = report();
    report.notes = vec![hostile.to_owned(), "::error::c".to_owned()];
    report.unpaged = BTreeMap::from([(hostile.to_owned(), hostile.to_owned())]);
    let plain = account::render(&Report {
        notes: vec!["a".to_owned(), "b".to_owned()],
        unpaged: BTreeMap::from([("a".to_owned(), "b".to_owned())]),
        ..report.clone()
    });
    let told = Done::well(account::render(&report)).text;
    assert_eq!(told.lines().count(), plain.lines().count(), "{told}");
    let commands = |line: &str| line.trim_start().starts_with("::");
    assert!(
        !told.contains('\u{1b}') && !told.lines().any(commands),
        "{told}"
    );
}
