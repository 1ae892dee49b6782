//! Symbolic links and parents of paths.
//!
//! Takes: a path. Gives: the path behind its symbolic links, its parent, and the parents that do not exist.
//!
//! ```text
//! names.lock.yaml -> ../kept/lock.yaml    resolve == spec/../kept/lock.yaml
//! parent("report.md")                     == "."
//! ```

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Maximum number of links in a chain, as on Linux.
const MOST: usize = 40;

/// Follows symbolic links to a path that need not exist. (Renaming a file onto a link would replace the link.)
pub(crate) fn resolve(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST {
        match fs::read_link(&path) {
            Ok(to) => path = parent(&path).join(to),
            // Not a link, or nothing there.
            Err(_) => return Ok(path),
        }
    }
    Err(io::Error::other("too many symbolic links"))
}

/// Returns the directory of a file, `.` for a bare name.
pub(crate) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(dir) if !dir.as_os_str().is_empty() => dir,
        Some(_) => Path::new("."),
        None => path,
    }
}

/// Returns the parents of `path` that do not exist, outermost first.
pub(crate) fn missing(path: &Path) -> Vec<&Path> {
    let mut missing: Vec<&Path> = path
        .ancestors()
        .skip(1)
        // The last parent of a relative path is empty, which is the current directory.
        .take_while(|dir| !dir.as_os_str().is_empty() && !dir.exists())
        .collect();
    missing.reverse();
    missing
}

/// Returns the deepest existing parent of `dir`, with symbolic links resolved, and the missing rest of the path. A relative path
/// with `..` must start from the resolved parent: from a link it would lead elsewhere.
///
/// # Errors
///
/// The parent cannot be read.
pub fn existing(dir: &Path) -> io::Result<(PathBuf, PathBuf)> {
    let absolute = std::path::absolute(dir)?;
    let existing = absolute
        .ancestors()
        .find(|dir| dir.exists())
        .unwrap_or(&absolute);
    let missing = absolute
        .strip_prefix(existing)
        .unwrap_or(Path::new(""))
        .to_owned();
    Ok((existing.canonicalize()?, missing))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_parents_are_listed() {
        let cases: [(&str, &[&str]); 5] = [
            ("no/such/a.rs", &["no", "no/such"]),
            ("a.rs", &[]),
            ("src/a.rs", &[]),
            ("src/no/a.rs", &["src/no"]),
            ("/no-such-place/a.rs", &["/no-such-place"]),
        ];
        // Tests run in the directory of their package.
        for (path, expected) in cases {
            let expected: Vec<_> = expected.iter().map(Path::new).collect();
            assert_eq!(missing(Path::new(path)), expected, "{path}");
        }
    }

    #[test]
    fn a_bare_name_is_in_the_current_directory() {
        assert_eq!(parent(Path::new("a.rs")), Path::new("."));
        assert_eq!(parent(Path::new("src/a.rs")), Path::new("src"));
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_to_their_end() {
        use std::os::unix::fs::symlink;
        let dir = tempfile::TempDir::new().unwrap();
        let at = |name: &str| dir.path().join(name);
        symlink("b", at("a")).unwrap();
        symlink("nothing-yet", at("b")).unwrap();
        symlink("round", at("round")).unwrap();
        assert_eq!(resolve(&at("a")).unwrap(), at("nothing-yet"));
        assert_eq!(resolve(&at("plain")).unwrap(), at("plain"));
        assert!(resolve(&at("round")).is_err());
    }
}
