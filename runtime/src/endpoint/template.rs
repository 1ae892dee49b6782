//! Path templates. Takes an operation's template and its values in order; gives the encoded path.
//!
//! ```text
//! /repos/{repo}/compare/{base}...{head}   r, main, a/b    /repos/r/compare/main...a%2Fb
//! /repos/{repo}/contents/{+path}          r, src/a b.rs   /repos/r/contents/src/a%20b.rs
//! ```
//!
//! Invariant: no value changes the route. A value cannot add a segment to a `{name}`, drop the
//! segment it stands in, or climb out of the path with `..`.

use super::encode::{push_literal, push_value};
use super::operation::Operation;
use super::text::{Scalar, Shape};
use crate::error::BuildError;

const EMPTY: &str = "an empty value would address something else";
const DOTS: &str = "`.` and `..` mean other places in a path, and cannot be encoded";

/// The values that are still to be placed.
type Values<'v> = std::slice::Iter<'v, Scalar>;

/// Appends the operation's path, its parameters replaced by `values`.
pub(crate) fn expand(
    operation: &Operation,
    values: &[Scalar],
    out: &mut String,
) -> Result<(), BuildError> {
    let mut values = values.iter();
    let template = operation.path.strip_prefix('/').unwrap_or(operation.path);
    let mut segments = template.split('/').peekable();
    while let Some(segment) = segments.next() {
        out.push('/');
        let last = segments.peek().is_none();
        Segment { operation, last }.expand(segment, &mut values, out)?;
    }
    match values.len() {
        0 => Ok(()),
        more => Err(BuildError::path(
            operation,
            &format!("+{more}"),
            "the path has no such parameter",
        )),
    }
}

/// One segment of a template, which holds no `/`.
struct Segment<'a> {
    operation: &'a Operation,
    last: bool,
}

impl Segment<'_> {
    /// Appends the segment: its literal text, and the next values in place of its parameters.
    fn expand(
        &self,
        template: &str,
        values: &mut Values<'_>,
        out: &mut String,
    ) -> Result<(), BuildError> {
        let start = out.len();
        let mut rest = template;
        let mut latest = None;
        while let Some((before, parameter, after)) = next_parameter(rest) {
            push_literal(out, before);
            let name = parameter.strip_prefix('+').unwrap_or(parameter);
            let value = self.value(name, values)?;
            if name != parameter {
                self.push_segments(name, value, out)?;
            } else if value.is_empty() {
                return Err(self.error(name, EMPTY));
            } else {
                push_value(out, value);
            }
            latest = Some(name);
            rest = after;
        }
        push_literal(out, rest);
        match latest {
            Some(name) if out.get(start..).is_some_and(climbs) => Err(self.error(name, DOTS)),
            _ => Ok(()),
        }
    }

    /// The text of the next value.
    fn value<'v>(&self, name: &str, values: &mut Values<'v>) -> Result<&'v str, BuildError> {
        match values.next() {
            Some(Ok(value)) => Ok(value),
            Some(Err(shape)) => Err(self.error(name, not_text(*shape))),
            None => Err(self.error(name, "no value was given")),
        }
    }

    /// Appends a value whose `/` stay. It may be empty at the end of a path, where it means the
    /// root of what is below; further up, the segments after it would move into its place.
    fn push_segments(&self, name: &str, value: &str, out: &mut String) -> Result<(), BuildError> {
        if !self.last && value.bytes().all(|byte| byte == b'/') {
            return Err(self.error(name, EMPTY));
        }
        for (index, segment) in value.split('/').enumerate() {
            if index > 0 {
                out.push('/');
            }
            push_value(out, segment);
        }
        Ok(())
    }

    fn error(&self, parameter: &str, reason: &'static str) -> BuildError {
        BuildError::path(self.operation, parameter, reason)
    }
}

/// Splits at the next `{parameter}`: what stands before it, its name, what stands after it.
pub(crate) fn next_parameter(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// Whether a rendered segment, or one of several, is a dot segment. URL parsers resolve those, even
/// when they are written `%2E`, so no encoding makes them safe.
fn climbs(rendered: &str) -> bool {
    rendered
        .split('/')
        .any(|segment| matches!(segment, "." | ".."))
}

fn not_text(shape: Shape) -> &'static str {
    match shape {
        Shape::Null => "null has no text in a path",
        Shape::Array => "a list has no text in a path",
        Shape::Object => "an object has no text in a path",
    }
}
