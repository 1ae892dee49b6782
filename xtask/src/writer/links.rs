//! Paths as the system takes them.
//!
//! Takes: a path. Gives: the one behind its symbolic links, the directory around it, and those that are missing on the
//! way to it.
//!
//! ```text
//! names.lock.yaml -> ../kept/lock.yaml    resolve == spec/../kept/lock.yaml
//! parent("report.md")                     == "."
//! ```

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Number of links that may follow each other, as on Linux.
const MOST: usize = 40;

/// The file that a path leads to, which need not be there. A file that is renamed onto a link would replace the link.
pub(crate) fn resolve(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST {
        match fs::read_link(&path) {
            Ok(to) => path = parent(&path).join(to),
            // No link, or nothing yet.
            Err(_) => return Ok(path),
        }
    }
    Err(io::Error::other("too many symbolic links"))
}

/// The directory that a file is in, or would be.
pub(crate) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(dir) if !dir.as_os_str().is_empty() => dir,
        Some(_) => Path::new("."),
        None => path,
    }
}

/// The directories that must be made before a file can be put at `path`, outermost first.
pub(crate) fn missing(path: &Path) -> Vec<&Path> {
    let mut missing: Vec<&Path> = path
        .ancestors()
        .skip(1)
        // A relative path ends with nothing at all, which stands for the current directory.
        .take_while(|dir| !dir.as_os_str().is_empty() && !dir.exists())
        .collect();
    missing.reverse();
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_on_the_way_to_a_file() {
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
