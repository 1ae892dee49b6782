//! Finds the property tests in the source of the workspace.
//!
//! Takes: the repository. Gives: each function within `proptest!`, with its package and the options that make cargo build it
//! alone. A block that does not fix its seed is an error: `cargo test` would not do the same each time.
//!
//! ```text
//! diff/src/tests/mod.rs         →  diff, --lib, facts_account_for_everything_and_swap_with_the_sides
//! runtime/tests/json/values.rs       →  runtime, --test json, any_value_comes_back
//! ```

use std::fs;
use std::path::{Path, PathBuf};

use xtask_support::root::Root;
use xtask_support::stop::Stop;

/// Settings that each block must have. `PROPTEST_RNG_SEED` and `PROPTEST_CASES` override them.
const FIXED: [&str; 2] = ["rng_seed: RngSeed::Fixed(", "failure_persistence: None"];

/// A property test in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Property {
    /// The directory of its package, relative to the root.
    pub(super) package: String,
    pub(super) target: Target,
    /// The name of the function.
    pub(super) function: String,
}

/// Options of cargo that select one target of a package: `--lib`, `--bins`, or `--test NAME`.
pub(super) type Target = Vec<String>;

/// Returns every property test.
///
/// # Errors
///
/// A file cannot be read, or a block does not fix its seed.
pub(super) fn properties(root: &Root) -> Result<Vec<Property>, Stop> {
    let mut found = Vec::new();
    for package in members(root)? {
        for part in ["src", "tests"] {
            let dir = root.join(&package).join(part);
            let mut files = Vec::new();
            list(&dir, &mut files).map_err(|error| cannot_read(&dir, &error))?;
            files.sort();
            for file in files {
                let text = fs::read_to_string(&file).map_err(|error| cannot_read(&file, &error))?;
                let functions = functions(&text).map_err(|line| unfixed(root, &file, line))?;
                found.extend(functions.into_iter().map(|function| Property {
                    package: package.clone(),
                    target: target(&dir, &file),
                    function: function.to_owned(),
                }));
            }
        }
    }
    Ok(found)
}

/// Returns the directories of the packages that people write.
fn members(root: &Root) -> Result<Vec<String>, Stop> {
    let path = root.join("Cargo.toml");
    let text = fs::read_to_string(&path).map_err(|error| cannot_read(&path, &error))?;
    let manifest: Option<toml::Table> = text.parse().ok();
    let members = manifest.as_ref().and_then(|manifest| {
        let members = manifest.get("workspace")?.get("members")?;
        members.as_array()
    });
    let members = members.into_iter().flatten();
    let names = members.filter_map(|member| member.as_str().map(str::to_owned));
    Ok(names
        .filter(|name| !name.starts_with("generated"))
        .collect())
}

fn cannot_read(path: &Path, error: &std::io::Error) -> Stop {
    Stop::io(format_args!("cannot read {}", path.display()), error)
}

fn unfixed(root: &Root, file: &Path, line: usize) -> Stop {
    let file = root.show(file);
    Stop::usage(format_args!("{file}:{line}: this block does not fix its seed"))
        .help("begin it with #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]")
}

fn list(dir: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    if !dir.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, files)?;
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

/// Returns the target of a file: `tests/NAME.rs` and all files below `tests/NAME/` are one target.
fn target(dir: &Path, file: &Path) -> Target {
    if dir.ends_with("src") {
        let option = match dir.join("lib.rs").is_file() {
            true => "--lib",
            false => "--bins",
        };
        return vec![option.to_owned()];
    }
    let first = file
        .strip_prefix(dir)
        .ok()
        .and_then(|path| path.iter().next());
    let name = first.and_then(|first| Path::new(first).file_stem()?.to_str());
    vec!["--test".to_owned(), name.unwrap_or_default().to_owned()]
}

/// Returns the functions within `proptest!`.
///
/// # Errors
///
/// The line of a block that does not fix its seed.
pub(super) fn functions(text: &str) -> Result<Vec<&str>, usize> {
    let mut found = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let Some(indent) = line.strip_suffix("proptest! {") else {
            continue;
        };
        if !indent.trim().is_empty() {
            continue;
        }
        let end = format!("{indent}}}");
        let block: Vec<&str> = lines
            .by_ref()
            .map(|(_, line)| line)
            .take_while(|line| *line != end)
            .collect();
        let is_set = |setting: &&str| block.iter().any(|line| line.contains(setting));
        if !FIXED.iter().all(is_set) {
            return Err(number + 1);
        }
        found.extend(block.iter().filter_map(|line| {
            let (name, _) = line.trim_start().strip_prefix("fn ")?.split_once('(')?;
            Some(name)
        }));
    }
    Ok(found)
}
