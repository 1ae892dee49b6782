//! Which files are ours: those whose first line says so.
//!
//! Takes: the beginning of a file. Gives: whether a renderer wrote it.
//!
//! ```text
//! // Emitted by `cargo xtask regenerate` (...). Do not edit.    ours; so it is after # and <!--
//! //! Helpers I wrote.                                         not ours
//! ```

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// What the first line of every emitted file holds, whatever its kind of comment.
pub(crate) use octoforge_generator::MARK;

/// Bytes that surely hold the first line of a file of ours.
const FIRST_LINE: u64 = 512;

/// Whether a file with this content is ours.
pub(crate) fn is_ours(content: &[u8]) -> bool {
    let first = content
        .split(|&byte| byte == b'\n')
        .next()
        .unwrap_or_default();
    first
        .windows(MARK.len())
        .any(|window| window == MARK.as_bytes())
}

/// Whether the file at `path` is ours. Reads its beginning only, since it may be anything.
pub(crate) fn is_ours_at(path: &Path) -> io::Result<bool> {
    let mut start = Vec::new();
    File::open(path)?.take(FIRST_LINE).read_to_end(&mut start)?;
    Ok(is_ours(&start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_decides() {
        let ours = [
            format!("// {MARK} (object.rs).\nstruct A;"),
            format!("<!-- {MARK} -->"),
        ];
        let not_ours = [
            String::new(),
            "fn a() {}".to_owned(),
            format!("\n// {MARK}"),
        ];
        assert!(ours.iter().all(|text| is_ours(text.as_bytes())));
        assert!(!not_ours.iter().any(|text| is_ours(text.as_bytes())));
    }
}
