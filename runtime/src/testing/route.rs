//! Matching of requests to operations. Takes method and path as they were sent; gives the operation whose template
//! matches best, and the values in it.
//!
//! ```text
//! /repos/o/r/releases/latest   /repos/{owner}/{repo}/releases/latest, and not …/releases/{release_id}
//! /repos/o/r/contents/a/b      /repos/{owner}/{repo}/contents/{*path}, path = a/b
//! ```

use http::Method;
use percent_encoding::percent_decode_str;

use crate::endpoint::{self, Extent, Operation, next_parameter};

/// Finds the operation of a request: of all whose template matches, the most specific one, from the left. Of several
/// with different media types it is the one that is accepted, or else JSON.
pub(super) fn find(
    operations: impl Iterator<Item = Operation>,
    method: &Method,
    path: &str,
    accept: Option<&str>,
) -> Option<Operation> {
    let is_accepted = |operation: &Operation| {
        let is_json = operation.accept == Operation::JSON;
        (accept == Some(operation.accept), is_json)
    };
    operations
        .filter(|operation| is_of(operation, method, path))
        .max_by_key(|operation| (specificity(operation.path), is_accepted(operation)))
}

/// `true` if method and path match an operation.
pub(super) fn is_of(operation: &Operation, method: &Method, path: &str) -> bool {
    Method::from(operation.method) == *method && values(operation.path, path).is_some()
}

/// Returns the decoded values of a template's parameters in a path; `None` if the path does not match.
pub(super) fn values<'t>(template: &'t str, path: &str) -> Option<Vec<(&'t str, String)>> {
    let values = endpoint::values(template, path)?.into_iter();
    let decoded = values.map(|(name, value)| {
        let value = percent_decode_str(value).decode_utf8_lossy();
        (name, value.into_owned())
    });
    Some(decoded.collect())
}

/// Returns the values in a path that ends with a match of the template, after the path of the base URL.
pub(super) fn values_below<'t>(template: &'t str, path: &str) -> Vec<(&'t str, String)> {
    let starts = path.match_indices('/');
    let mut ends = starts.filter_map(|(start, _)| path.get(start..));
    ends.find_map(|end| values(template, end))
        .unwrap_or_default()
}

/// Returns a rank of a template's specificity, character by character: 2 for literal text, 1 for a part of a segment, 0
/// for several segments. Of templates that match one path, the greater one is used.
fn specificity(template: &str) -> Vec<u8> {
    let mut marks = Vec::new();
    let mut rest = template;
    while let Some((before, parameter, after)) = next_parameter(rest) {
        marks.resize(marks.len() + before.len(), 2);
        marks.push(u8::from(parameter.extent == Extent::Segment));
        rest = after;
    }
    marks.resize(marks.len() + rest.len(), 2);
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_by_the_template() {
        type Values = &'static [(&'static str, &'static str)];
        let cases: &[(&str, &str, Option<Values>)] = &[
            ("/", "/", Some(&[])),
            ("/", "/a", None),
            ("/a b", "/a%20b", Some(&[])),
            ("/x/{a}", "/x/y%2Fz", Some(&[("a", "y/z")])),
            ("/x/{a}", "/x/", None),
            ("/x/{a}", "/x/y/z", None),
            ("/x/{a}/y", "/x/1/y", Some(&[("a", "1")])),
            ("/x/{a}/y", "/x/1/z", None),
            (
                "/c/{a}...{b}",
                "/c/v1...v2",
                Some(&[("a", "v1"), ("b", "v2")]),
            ),
            ("/c/{a}...{b}", "/c/v1", None),
            ("/f/{+path}", "/f/a/b%20c", Some(&[("path", "a/b c")])),
            ("/f/{+path}", "/f/", None),
            ("/f/{*path}", "/f/", Some(&[("path", "")])),
            ("/f/{*path}", "/f/a/b", Some(&[("path", "a/b")])),
            ("/f/{+ref}/status", "/f/a/b/status", Some(&[("ref", "a/b")])),
            ("/f/{+ref}/status", "/f//status", None),
        ];
        for (template, path, expected) in cases {
            let found = values(template, path);
            let found: Option<Vec<(&str, &str)>> = found.as_ref().map(|all| {
                all.iter()
                    .map(|(name, value)| (*name, value.as_str()))
                    .collect()
            });
            assert_eq!(found.as_deref(), *expected, "{template} {path}");
        }
        let below = values_below("/x/{a}", "/api/x/v3/x/7");
        assert_eq!(below, [("a", "7".to_owned())]);
    }

    #[test]
    fn the_most_specific_template_matches() {
        let templates = [
            "/r/{a}/{b}",
            "/r/{a}/latest",
            "/r/{a}/{+c}",
            "/r/{a}/{+c}/status",
            "/r/{a}/v{b}",
            "/r/own/{b}",
        ];
        let operation = |path| Operation {
            path,
            ..Operation::DEFAULT
        };
        let cases = [
            ("/r/1/2", Some("/r/{a}/{b}")),
            ("/r/1/latest", Some("/r/{a}/latest")),
            ("/r/1/v2", Some("/r/{a}/v{b}")),
            ("/r/1/2/3", Some("/r/{a}/{+c}")),
            ("/r/1/2/status", Some("/r/{a}/{+c}/status")),
            ("/r/own/latest", Some("/r/own/{b}")),
            ("/s", None),
        ];
        for (path, expected) in cases {
            let all: Vec<Operation> = templates.map(operation).to_vec();
            let backwards: Vec<Operation> = all.iter().rev().copied().collect();
            for operations in [all, backwards] {
                let found = find(operations.into_iter(), &Method::GET, path, None);
                assert_eq!(found.map(|operation| operation.path), expected, "{path}");
            }
        }
        let other = find([operation("/s")].into_iter(), &Method::POST, "/s", None);
        assert_eq!(other, None);
    }

    #[test]
    fn the_accepted_media_type_matches() {
        let operation = |accept| Operation {
            accept,
            ..Operation::DEFAULT
        };
        let all = ["text/csv", Operation::JSON, "text/html"].map(operation);
        let cases = [
            (None, Operation::JSON),
            (Some("text/csv"), "text/csv"),
            (Some("text/html"), "text/html"),
            (Some("*/*"), Operation::JSON),
        ];
        for (accept, expected) in cases {
            let found = find(all.into_iter(), &Method::GET, "/", accept);
            assert_eq!(found.map(|operation| operation.accept), Some(expected));
        }
    }
}
