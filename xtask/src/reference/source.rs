//! Finds the lines of functions and types in the emitted source.
//!
//! ```text
//! lines(generated, "https://code.example/tree/main/generated")
//!     "actions::create_remove_token_for_repo" → ".../src/api/actions/self_hosted_runners.rs#L120"
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use xtask_support::stop::Stop;

/// Beginnings of the lines that declare an item.
const ITEMS: [&str; 4] = ["pub fn ", "pub struct ", "pub enum ", "pub type "];

/// Returns the address of each public item, by its path from the root of the crate.
///
/// # Errors
///
/// The directory holds no emitted crate, or a file cannot be read.
pub(super) fn lines(dir: &Path, base: &str) -> Result<BTreeMap<String, String>, Stop> {
    let mut found = BTreeMap::new();
    for folder in ["api", "models"] {
        let path = dir.join("src").join(folder);
        if path.is_dir() {
            walk(&path, &format!("src/{folder}"), base, &mut found).map_err(|error| {
                Stop::io(format_args!("cannot read {}", path.display()), &error)
            })?;
        }
    }
    match found.is_empty() {
        true => Err(
            Stop::usage(format_args!("{} holds no emitted crate", dir.display()))
                .help("name its directory with --sources"),
        ),
        false => Ok(found),
    }
}

fn walk(
    dir: &Path,
    name: &str,
    base: &str,
    found: &mut BTreeMap<String, String>,
) -> std::io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let file = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &file, base, found)?;
        } else if file.ends_with(".rs") {
            add(&fs::read_to_string(entry.path())?, &file, base, found);
        }
    }
    Ok(())
}

/// Adds the items of a file. Items of `src/api/<tag>/` are in the module of the tag, all others in `models`.
fn add(text: &str, file: &str, base: &str, found: &mut BTreeMap<String, String>) {
    let module = file
        .strip_prefix("src/api/")
        .and_then(|rest| rest.split('/').next());
    let module = module.unwrap_or("models");
    for (number, line) in text.lines().enumerate() {
        let rest = ITEMS.iter().find_map(|item| line.strip_prefix(item));
        let name = rest.map(|rest| rest.trim_start_matches("r#"));
        let name = name.and_then(|rest| {
            rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
                .next()
        });
        if let Some(name) = name {
            found.insert(
                format!("{module}::{name}"),
                format!("{base}/{file}#L{}", number + 1),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_found_by_their_path() {
        let mut found = BTreeMap::new();
        add(
            "//! A.\npub fn r#type<K>(a: B) {}\nimpl X {\n    pub fn no() {}\n",
            "src/api/zoo/cats.rs",
            "u",
            &mut found,
        );
        add("\n\npub struct Cat {", "src/models/cat.rs", "u", &mut found);
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|(path, at)| (path.as_str(), at.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                ("models::Cat", "u/src/models/cat.rs#L3"),
                ("zoo::type", "u/src/api/zoo/cats.rs#L2")
            ]
        );
    }
}
