//! Locates the place of a JSON pointer in the text.
//!
//! Takes: the text of a document and a pointer. Gives: a short range of bytes to show. Nothing is cached between calls:
//! the positions of all nodes of a large document would cost more than the document, and only diagnostics and reports need
//! them, a few times per run.
//!
//! ```text
//! locate({"paths": {"/user": {}}}, "/paths/~1user") = the bytes of "/user" with its quotes
//! ```

mod json;
mod wanted;
mod yaml;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::ops::Range;

use self::wanted::Wanted;

use super::{looks_like_json, without_bom};
use crate::document::pointer;

/// Returns the bytes to show for a JSON pointer: the key, if the pointer ends in a key of a mapping, otherwise the first
/// token of the value, which is the whole value for strings and numbers. `None` if the text has no such place.
///
/// ```
/// use octoforge_generator::locate;
/// let text = r#"{"paths": {"/user": {}}}"#;
/// assert_eq!(locate(text, "/paths/~1user").map(|range| &text[range]), Some(r#""/user""#));
/// ```
pub fn locate(text: &str, pointer: &str) -> Option<Range<usize>> {
    let tokens = pointer::tokens(pointer)?;
    let (bom, text) = without_bom(text);
    let found = if looks_like_json(text) {
        json::find(text, &tokens)?
    } else {
        yaml::find(text, &tokens)?
    };
    Some(found.start + bom..found.end + bom)
}

/// Returns the lines, counted from one, of many places in one pass over the text ([`locate`] takes one pass per place).
/// Places that the text does not have are not in the map.
///
/// ```
/// use octoforge_generator::lines;
/// let text = "paths:\n  /user: {}\ninfo: {}\n";
/// assert_eq!(lines(text, ["/paths/~1user", "/info", "/none"]).into_values().collect::<Vec<_>>(), [3, 2]);
/// ```
pub fn lines<'p>(
    text: &str,
    pointers: impl IntoIterator<Item = &'p str>,
) -> BTreeMap<&'p str, usize> {
    let wanted = Wanted::new(pointers);
    let (_, text) = without_bom(text);
    let mut lines = BTreeMap::new();
    if looks_like_json(text) {
        let (mut line, mut counted) = (1, 0);
        json::find_all(text, &wanted, &mut |pointer, at| {
            let passed = text.as_bytes().get(counted..at).unwrap_or_default();
            line += passed.iter().filter(|byte| **byte == b'\n').count();
            counted = at;
            lines.insert(pointer, line);
        });
    } else {
        yaml::find_all(text, &wanted, &mut |pointer, line| {
            lines.insert(pointer, line);
        });
    }
    lines
}
