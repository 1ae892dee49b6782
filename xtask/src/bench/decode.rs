//! The program that decodes and encodes, and what it is given.
//!
//! Takes: the repository, and the types with derives beside it. Gives: a program in `target/bench/`, built, and pages of a
//! hundred repositories as the description shows one.
//!
//! ```text
//! target/bench/decode/page.json       a hundred full repositories
//! target/bench/decode/unknown.json    the same, with a field in each object that nobody knows
//! ```

use std::path::Path;

use octoforge_generator::{File, parse_document};
use serde_json::Value;

use crate::stop::Stop;

/// The components that the program decodes.
pub(super) const COMPONENTS: &[&str] = &["full-repository"];

/// Repositories on a page.
const PAGE: usize = 100;

/// The manifest of the program.
pub(super) fn manifest(root: &Path, derived: &Path) -> String {
    let (generated, derived) = (root.join("generated"), derived.display());
    format!(
        "[package]\nname = \"decode\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         derived = {{ path = \"{derived}\" }}\n\
         octoforge = {{ path = \"{}\", default-features = false, features = [\"repos\"] }}\n\
         serde = \"1\"\nserde_json = \"1\"\n\n[workspace]\n",
        generated.display()
    )
}

/// The program.
pub(super) const MAIN: &str = include_str!("decode/main.rs");

/// Where the description shows a repository.
const EXAMPLE: &str = "/components/examples/full-repository/value";

/// A page of repositories, and the same with a field in each object that nobody knows.
///
/// # Errors
///
/// The description shows no repository.
pub(super) fn pages(description: &str) -> Result<[String; 2], Stop> {
    let document = parse_document(description, File::Description).ok();
    let shown = document.and_then(|document| document.pointer(EXAMPLE).cloned());
    let Some(mut shown) = shown else {
        return Err(Stop::usage(format_args!(
            "the description has no example at {EXAMPLE}"
        )));
    };
    let page = |one: &Value| Value::Array(vec![one.clone(); PAGE]).to_string();
    let known = page(&shown);
    add_unknown(&mut shown);
    Ok([known, page(&shown)])
}

fn add_unknown(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(add_unknown),
        Value::Object(map) => {
            map.values_mut().for_each(add_unknown);
            map.insert("not_yet_described".to_owned(), Value::from("new"));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_a_hundred_times_what_is_shown() {
        let description = r#"{"components": {"examples": {"full-repository": {"value": {"id": 1, "owner": {}}}}}}"#;
        let [known, unknown] = pages(description).ok().unwrap();
        let one = r#"{"id":1,"owner":{}}"#;
        assert_eq!(known.matches(one).count(), PAGE);
        assert_eq!(unknown.matches("not_yet_described").count(), 2 * PAGE);
        assert!(pages("{\"a\": 1}").is_err());
    }
}
