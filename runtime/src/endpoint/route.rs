//! Matching of paths against templates. Takes a template and an encoded path; gives the values in the path.
//!
//! ```text
//! /compare/{base}...{head}    /compare/main...a%2Fb    base = main, head = a%2Fb
//! /contents/{+path}           /contents/src/lib.rs     path = src/lib.rs
//! ```

use super::encode::push_literal;

/// A parameter of a path template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Parameter<'t> {
    pub(crate) name: &'t str,
    pub(crate) extent: Extent,
}

/// The part of a path that a parameter stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// `{name}`: one segment, or a part of one.
    Segment,
    /// `{+name}`: one segment or more.
    Segments,
    /// `{*name}`: any number of segments, at the end of a path.
    Rest,
}

/// Splits a template at the `?` that begins its query; the name of a parameter may have one, too.
pub(crate) fn split_query(template: &str) -> (&str, Option<&str>) {
    let mut named = false;
    for (at, byte) in template.bytes().enumerate() {
        match byte {
            b'{' => named = true,
            b'}' => named = false,
            b'?' if !named => {
                let query = template.get(at + 1..).unwrap_or_default();
                return (template.get(..at).unwrap_or_default(), Some(query));
            }
            _ => {}
        }
    }
    (template, None)
}

/// Splits a template at its next `{parameter}`: the text before it, the parameter, the text after it.
pub(crate) fn next_parameter(template: &str) -> Option<(&str, Parameter<'_>, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (parameter, after) = rest.split_once('}')?;
    let marked = |mark| parameter.strip_prefix(mark);
    let (name, extent) = match (marked('+'), marked('*')) {
        (Some(name), _) => (name, Extent::Segments),
        (_, Some(name)) => (name, Extent::Rest),
        _ => (parameter, Extent::Segment),
    };
    Some((before, Parameter { name, extent }, after))
}

/// Returns the values of a template's parameters in a path, still encoded; `None` if the path does not match.
pub(crate) fn values<'t, 'p>(template: &'t str, path: &'p str) -> Option<Vec<(&'t str, &'p str)>> {
    let mut values = Vec::new();
    matches(template, path, &mut values).then_some(values)
}

/// `true` if a service may match the path with the template. Many ignore empty segments, so that `/a//b/` is `/a/b` to
/// them.
pub(crate) fn may_match(template: &str, path: &str) -> bool {
    let mut bare = String::with_capacity(path.len() + 1);
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        bare.push('/');
        bare.push_str(segment);
    }
    if values(template, &bare).is_some() {
        return true;
    }
    bare.push('/');
    values(template, &bare).is_some()
}

fn matches<'t, 'p>(template: &'t str, path: &'p str, values: &mut Vec<(&'t str, &'p str)>) -> bool {
    let Some((before, parameter, after)) = next_parameter(template) else {
        return path == literal(template);
    };
    let Some(path) = path.strip_prefix(&*literal(before)) else {
        return false;
    };
    let least = usize::from(parameter.extent != Extent::Rest);
    let most = match path.find('/') {
        Some(end) if parameter.extent == Extent::Segment => end,
        _ => path.len(),
    };
    for length in least..=most {
        let Some((value, rest)) = path.split_at_checked(length) else {
            continue;
        };
        values.push((parameter.name, value));
        if matches(after, rest, values) {
            return true;
        }
        values.pop();
    }
    false
}

fn literal(text: &str) -> String {
    let mut encoded = String::new();
    push_literal(&mut encoded, text);
    encoded
}
