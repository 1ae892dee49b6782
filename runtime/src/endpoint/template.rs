//! Path templates. Takes an operation's template and its values in order; gives the encoded path.
//!
//! ```text
//! /repos/{repo}/compare/{base}...{head}   r, main, a/b    /repos/r/compare/main...a%2Fb
//! /repos/{repo}/contents/{+path}          r, src/a b.rs   /repos/r/contents/src/a%20b.rs
//! ```
//!
//! Invariant: no value changes the route. A value cannot add a segment to a `{name}`, drop the
//! segment it stands in, climb out of the path with `..`, or name another operation.

use super::encode::{push_literal, push_value};
use super::operation::Operation;
use super::route::{Extent, Parameter, may_be_of, next_parameter};
use super::text::{Scalar, Shape};
use crate::error::BuildError;

const EMPTY: &str = "an empty value would address something else";
const DOTS: &str = "`.` and `..` mean other places in a path, and cannot be encoded";

/// The values that are still to be placed.
type Values<'v> = std::slice::Iter<'v, Scalar>;

/// The form of the slashes within a value of several segments.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Slashes {
    Kept,
    Encoded,
}

/// Appends the operation's path, its parameters replaced by `values`.
///
/// Slashes are kept where the description allows them, as long as the path is of no other operation. If it is of one,
/// they are encoded, which services decode after they have chosen the operation.
pub(crate) fn expand(
    operation: &Operation,
    values: &[Scalar],
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

/// The template of another operation that the path from `start` on may be taken for.
fn overlap(operation: &Operation, url: &str, start: usize) -> Option<&'static str> {
    let mut overlaps = operation.overlaps.iter().copied();
    overlaps.find(|other| may_be_of(other, url.get(start..).unwrap_or_default()))
}

fn write(
    operation: &Operation,
    values: &[Scalar],
    slashes: Slashes,
    out: &mut String,
) -> Result<(), BuildError> {
    let mut values = values.iter();
    let template = operation.path.strip_prefix('/').unwrap_or(operation.path);
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
    slashes: Slashes,
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
            let value = self.value(parameter.name, values)?;
            self.push(parameter, value, out)?;
            latest = Some(parameter.name);
            rest = after;
        }
        push_literal(out, rest);
        match latest {
            Some(name) if out.get(start..).is_some_and(climbs) => Err(self.error(name, DOTS)),
            _ => Ok(()),
        }
    }

    fn push(
        &self,
        parameter: Parameter<'_>,
        value: &str,
        out: &mut String,
    ) -> Result<(), BuildError> {
        let slashes = value.bytes().all(|byte| byte == b'/');
        match parameter.extent {
            // The path without it is that of the same operation, of the root of what is below.
            Extent::Rest if slashes && self.last => {}
            // The segments after it would move into its place, or the path above it is another operation's.
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

    /// The text of the next value.
    fn value<'v>(&self, name: &str, values: &mut Values<'v>) -> Result<&'v str, BuildError> {
        match values.next() {
            Some(Ok(value)) => Ok(value),
            Some(Err(shape)) => Err(self.error(name, not_text(*shape))),
            None => Err(self.error(name, "no value was given")),
        }
    }

    fn error(&self, parameter: &str, reason: &'static str) -> BuildError {
        BuildError::path(self.operation, parameter, reason)
    }
}

/// Appends a value whose `/` stay.
fn push_segments(value: &str, out: &mut String) {
    for (index, segment) in value.split('/').enumerate() {
        if index > 0 {
            out.push('/');
        }
        push_value(out, segment);
    }
}

/// Tells whether a rendered segment, or one of several, is a dot segment. URL parsers resolve those, even when they are written
/// `%2E`, so no encoding makes them safe. Some proxies decode slashes before they do so, hence what stands between
/// encoded ones counts as well.
fn climbs(rendered: &str) -> bool {
    let segments = rendered.split('/').flat_map(|one| one.split("%2F"));
    let mut segments = segments.flat_map(|one| one.split("%5C"));
    segments.any(|segment| matches!(segment, "." | ".."))
}

fn not_text(shape: Shape) -> &'static str {
    match shape {
        Shape::Null => "null has no text in a path",
        Shape::Array => "a list has no text in a path",
        Shape::Object => "an object has no text in a path",
    }
}
