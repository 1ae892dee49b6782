//! The property tests of the repository, found in its source.
//!
//! Takes: the packages of the workspace. Gives: for each function within `proptest!` the target that it belongs to. A block
//! that does not fix its seed is an error: `cargo test` would not do the same each time.
//!
//! ```text
//! generator/src/diff/tests/mod.rs    →  generator, Lib, facts_account_for_everything_and_swap_with_the_sides
//! runtime/tests/json/values.rs       →  runtime, Test("json"), any_value_comes_back
//! ```

use std::fs;
use std::path::{Path, PathBuf};

use crate::root::Root;
use crate::stop::Stop;

/// Settings that the configuration of each block must hold. `PROPTEST_RNG_SEED` and `PROPTEST_CASES` go before it.
const FIXED: [&str; 2] = ["rng_seed: RngSeed::Fixed(", "failure_persistence: None"];

/// A property test in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Property {
    /// The directory of its package, from the root.
    pub(super) package: String,
    pub(super) target: Target,
    /// The name of the function.
    pub(super) function: String,
}

/// Target that cargo builds a test into.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    Lib,
    /// The programs of a package that has no library.
    Bins,
    Test(String),
}

/// Every property test.
///
/// # Errors
///
/// A file cannot be read, or a block does not fix its seed.
pub(super) fn properties(root: &Root) -> Result<Vec<Property>, Stop> {
    let mut found = Vec::new();
    for package in ["generator", "runtime", "tests", "xtask"] {
        for part in ["src", "tests"] {
            let mut files = Vec::new();
            let dir = root.join(package).join(part);
            list(&dir, &mut files)
                .map_err(|error| Stop::io(format_args!("cannot read {}", dir.display()), &error))?;
            files.sort();
            for file in files {
                let text = fs::read_to_string(&file).map_err(|error| {
                    Stop::io(format_args!("cannot read {}", file.display()), &error)
                })?;
                let Some(target) = target(&dir, &file) else {
                    continue;
                };
                let functions = functions(&text).map_err(|line| unfixed(root, &file, line))?;
                found.extend(functions.into_iter().map(|function| Property {
                    package: package.to_owned(),
                    target: target.clone(),
                    function: function.to_owned(),
                }));
            }
        }
    }
    Ok(found)
}

fn unfixed(root: &Root, file: &Path, line: usize) -> Stop {
    let file = root.show(file);
    Stop::usage(format_args!("{file}:{line}: this block runs from another seed each time"))
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

/// The target of a file: `tests/NAME.rs` and all below `tests/NAME/` are one program.
fn target(dir: &Path, file: &Path) -> Option<Target> {
    if dir.ends_with("src") {
        let is_library = dir.join("lib.rs").is_file();
        return Some(if is_library {
            Target::Lib
        } else {
            Target::Bins
        });
    }
    let first = file.strip_prefix(dir).ok()?.iter().next()?;
    let name = Path::new(first).file_stem()?.to_str()?;
    Some(Target::Test(name.to_owned()))
}

/// The functions within `proptest!`; or the line of a block that does not fix its seed.
pub(super) fn functions(text: &str) -> Result<Vec<&str>, usize> {
    let mut found = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let Some(indent) = line.strip_suffix("proptest! {") else {
            continue;
        };
        let end = format!("{indent}}}");
        if !indent.trim().is_empty() {
            continue;
        }
        let block: Vec<&str> = lines
            .by_ref()
            .map(|(_, line)| line)
            .take_while(|line| *line != end)
            .collect();
        if !FIXED
            .iter()
            .all(|said| block.iter().any(|line| line.contains(said)))
        {
            return Err(number + 1);
        }
        let names = block.iter().filter_map(|line| {
            let (name, _) = line.trim_start().strip_prefix("fn ")?.split_once('(')?;
            Some(name)
        });
        found.extend(names);
    }
    Ok(found)
}
