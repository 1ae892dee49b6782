//! Expansion of path templates. Takes an operation's template and its values in order; gives the encoded path.
//!
//! ```text
//! /repos/{repo}/compare/{base}...{head}   r, main, a/b    /repos/r/compare/main...a%2Fb
//! /repos/{repo}/contents/{+path}          r, src/a b.rs   /repos/r/contents/src/a%20b.rs
//! ```
//!
//! Invariant: no value changes the operation. A value cannot add a segment to a `{name}`, remove the segment it is in,
//! leave the path with `..`, or reach another operation.

use super::encode::{push_literal, push_value};
use super::operation::Operation;
use super::request_parts::{PathText, PathValue};
use super::route::{Extent, Parameter, may_match, next_parameter, split_query};
use super::values::NonText;
use crate::error::BuildError;

const EMPTY: &str = "an empty value would address another resource";
const DOTS: &str = "`.` and `..` have a special meaning in paths, and cannot be encoded";

/// The values of a template, of which each parameter takes the next; one that is named again takes the same again.
struct Values<'v> {
    rest: std::slice::Iter<'v, PathValue>,
    given: Vec<(&'static str, &'v PathValue)>,
}

impl<'v> Values<'v> {
    fn next(&mut self, name: &'static str) -> Option<&'v PathValue> {
        if let Some((_, value)) = self.given.iter().find(|(given, _)| *given == name) {
            return Some(value);
        }
        let value = self.rest.next()?;
        self.given.push((name, value));
        Some(value)
    }
}

/// The encoding of slashes in a value of several segments.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Slashes {
    Kept,
    Encoded,
}

/// Appends the operation's path, with `values` in place of its parameters.
///
/// Slashes are kept where the description allows them, unless the path would match another operation. Then they are
/// encoded; services decode them after they have selected the operation.
pub(crate) fn expand(
    operation: &Operation,
    values: &[PathValue],
    out: &mut String,
) -> Result<(), BuildError> {
    let start = out.len();
    write(operation, values, Slashes::Kept, out)?;
    if overlap(operation, out, start).is_none() {
        return Ok(());
    }
    out.truncate(start);
    write(operation, values, Slashes::Encoded, out)?;
    match overlap(operation, out, start) {
        None => Ok(()),
        Some(other) => Err(BuildError::OtherOperation {
            operation: operation.id,
            other,
        }),
    }
}

/// Returns the template of another operation that the path from `start` on may match.
fn overlap(operation: &Operation, url: &str, start: usize) -> Option<&'static str> {
    let mut overlaps = operation.overlaps.iter().copied();
    overlaps.find(|other| may_match(other, url.get(start..).unwrap_or_default()))
}

fn write(
    operation: &Operation,
    values: &[PathValue],
    slashes: Slashes,
    out: &mut String,
) -> Result<(), BuildError> {
    let mut values = Values {
        rest: values.iter(),
        given: Vec::new(),
    };
    let (path, query) = split_query(operation.path);
    let template = path.strip_prefix('/').unwrap_or(path);
    let mut segments = template.split('/').peekable();
    while let Some(segment) = segments.next() {
        out.push('/');
        let last = segments.peek().is_none();
        let whole = Segment {
            operation,
            last,
            slashes,
        };
        whole.expand(segment, &mut values, out)?;
    }
    if let Some(query) = query {
        out.push('?');
        push_literal(out, query);
    }
    match values.rest.len() {
        0 => Ok(()),
        more => Err(BuildError::path(
            operation.id,
            &format!("+{more}"),
            "the path has no such parameter",
        )),
    }
}

/// A segment of a template, which contains no `/`.
struct Segment<'a> {
    operation: &'a Operation,
    last: bool,
    slashes: Slashes,
}

impl Segment<'_> {
    /// Appends the segment: its literal text, and the next values in place of its parameters.
    fn expand(
        &self,
        template: &'static str,
        values: &mut Values<'_>,
        out: &mut String,
    ) -> Result<(), BuildError> {
        let start = out.len();
        let mut rest = template;
        let mut latest = None;
        while let Some((before, parameter, after)) = next_parameter(rest) {
            push_literal(out, before);
            let value = self.value(parameter.name, values)?;
            self.push(parameter, value, out)?;
            latest = Some(parameter.name);
            rest = after;
        }
        push_literal(out, rest);
        match latest {
            Some(name) if out.get(start..).is_some_and(has_dot_segment) => {
                Err(self.error(name, DOTS))
            }
            _ => Ok(()),
        }
    }

    fn push(
        &self,
        parameter: Parameter<'_>,
        value: &PathText,
        out: &mut String,
    ) -> Result<(), BuildError> {
        let value = match value {
            PathText::Plain(value) => value,
            PathText::Encoded(text) if text.is_empty() => {
                return Err(self.error(parameter.name, EMPTY));
            }
            PathText::Encoded(text) => {
                out.push_str(text);
                return Ok(());
            }
        };
        let slashes = value.bytes().all(|byte| byte == b'/');
        match parameter.extent {
            // Without the value, the path is that of the same operation on the root.
            Extent::Rest if slashes && self.last => {}
            // The following segments would take its place, or the shorter path is that of another operation.
            Extent::Rest | Extent::Segments if slashes => {
                return Err(self.error(parameter.name, EMPTY));
            }
            Extent::Segment if value.is_empty() => return Err(self.error(parameter.name, EMPTY)),
            Extent::Rest | Extent::Segments if self.slashes == Slashes::Kept => {
                push_segments(value, out);
            }
            _ => push_value(out, value),
        }
        Ok(())
    }

    /// Returns the text of the next value.
    fn value<'v>(
        &self,
        name: &'static str,
        values: &mut Values<'v>,
    ) -> Result<&'v PathText, BuildError> {
        match values.next(name) {
            Some(Ok(value)) => Ok(value),
            Some(Err(kind)) => Err(self.error(name, not_text(*kind))),
            None => Err(self.error(name, "no value was given")),
        }
    }

    fn error(&self, parameter: &str, reason: &'static str) -> BuildError {
        BuildError::path(self.operation.id, parameter, reason)
    }
}

/// Appends a value, with its slashes kept.
fn push_segments(value: &str, out: &mut String) {
    for (index, segment) in value.split('/').enumerate() {
        if index > 0 {
            out.push('/');
        }
        push_value(out, segment);
    }
}

/// `true` if an encoded segment is a dot segment, or contains one between encoded slashes. URL parsers resolve dot
/// segments, even those written as `%2E`, so no encoding makes them safe; some proxies decode slashes before that.
fn has_dot_segment(rendered: &str) -> bool {
    let segments = rendered.split('/').flat_map(|one| one.split("%2F"));
    let mut segments = segments.flat_map(|one| one.split("%5C"));
    segments.any(|segment| matches!(segment, "." | ".."))
}

fn not_text(kind: NonText) -> &'static str {
    match kind {
        NonText::Null => "null has no text in a path",
        NonText::Array => "a list inside of a list has no text in a path",
        NonText::Object => "an object inside of another value has no text in a path",
    }
}
