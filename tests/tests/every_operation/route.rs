//! Routes requests by method and path alone.
//!
//! Takes: a method and a path as on the wire. Gives: the operation with the most specific template that matches the
//! path, and the decoded values in it.

use std::collections::BTreeMap;

use regex_lite::Regex;

use crate::description::Description;
use crate::operation::Operation;

/// Values in a path, by name.
pub(crate) type Values = BTreeMap<String, String>;

enum Part {
    Literal(String),
    /// A parameter that is one segment.
    One(String),
    /// A parameter that is one segment and a number.
    Number(String),
    /// A parameter that is any number of segments.
    Several(String),
    /// A segment of several parameters, with text between them.
    Mixed(Vec<String>, Regex),
}

/// The parts of a template, and the index of its operation.
struct Route {
    operation: usize,
    method: String,
    parts: Vec<Part>,
}

/// All routes, the most specific first.
pub(crate) struct Router(Vec<Route>);

impl Router {
    pub(crate) fn new(description: &Description) -> Self {
        let operations = description.operations.iter().enumerate();
        let routes = operations.map(|(index, operation)| Route {
            operation: index,
            method: operation.method.clone(),
            parts: segments(&operation.path)
                .map(|part| parse(operation, part))
                .collect(),
        });
        let mut routes: Vec<Route> = routes.collect();
        routes.sort_by_key(|route| {
            let of = |kind: fn(&&Part) -> bool| route.parts.iter().filter(kind).count();
            let literals = of(|part| matches!(part, Part::Literal(_)));
            let several = of(|part| matches!(part, Part::Several(_)));
            (usize::MAX - literals, several)
        });
        Self(routes)
    }

    /// Returns the operation of a path, and the values in it.
    pub(crate) fn find(&self, method: &str, path: &str) -> Option<(usize, Values)> {
        let segments: Vec<&str> = segments(path).collect();
        let mut routes = self.0.iter().filter(|route| route.method == method);
        routes.find_map(|route| {
            let mut values = Values::new();
            fits(&route.parts, &segments, &mut values).then_some((route.operation, values))
        })
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

fn parse(operation: &Operation, part: &str) -> Part {
    let names = part.split('{').skip(1);
    let names: Vec<&str> = names.map(|rest| rest.split_once('}').unwrap().0).collect();
    match names.as_slice() {
        [] => Part::Literal(part.to_owned()),
        [name] if part.len() == name.len() + 2 => {
            let mut declared = operation.parameters(true);
            let parameter = declared.find(|one| one.name == *name).unwrap();
            let name = (*name).to_owned();
            match parameter.several {
                true => Part::Several(name),
                false if parameter.schema["type"] == "integer" => Part::Number(name),
                false => Part::One(name),
            }
        }
        names => {
            let escaped = regex_lite::escape(part);
            let pattern = names.iter().fold(escaped, |pattern, name| {
                pattern.replace(&regex_lite::escape(&format!("{{{name}}}")), "(.+)")
            });
            let names = names.iter().map(|name| (*name).to_owned());
            Part::Mixed(
                names.collect(),
                Regex::new(&format!("^{pattern}$")).unwrap(),
            )
        }
    }
}

fn fits(parts: &[Part], segments: &[&str], values: &mut Values) -> bool {
    match (parts, segments) {
        ([], []) => true,
        ([Part::Literal(text), parts @ ..], [first, rest @ ..]) => {
            text == first && fits(parts, rest, values)
        }
        ([Part::Number(_), ..], [first, ..]) if first.parse::<i64>().is_err() => false,
        ([Part::One(name) | Part::Number(name), parts @ ..], [first, rest @ ..]) => {
            values.insert(name.clone(), decoded(first));
            !first.is_empty() && fits(parts, rest, values)
        }
        ([Part::Mixed(names, pattern), parts @ ..], [first, rest @ ..]) => {
            let Some(found) = pattern.captures(first) else {
                return false;
            };
            let found = found.iter().skip(1).flatten();
            let found = found.map(|one| decoded(one.as_str()));
            values.extend(names.iter().cloned().zip(found));
            fits(parts, rest, values)
        }
        ([Part::Several(name), parts @ ..], [_, ..]) => (1..=segments.len()).any(|taken| {
            let (these, rest) = segments.split_at(taken);
            values.insert(name.clone(), decoded(&these.join("/")));
            fits(parts, rest, values)
        }),
        _ => false,
    }
}

/// Percent-decodes text. Bytes that are not UTF-8 become replacement characters, which equal no value.
pub(crate) fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|_| *first == b'%');
        let digits = digits.and_then(|two| std::str::from_utf8(two).ok());
        match digits.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
