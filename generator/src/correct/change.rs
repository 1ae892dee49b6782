//! Applies one correction.
//!
//! Takes: the document and an entry. Gives: the document changed at one place, or the reason why the entry is stale.
//!
//! ```text
//! {at: /a/0, was: 1, remove: true}  on  {"a": [1, 2]}  →  {"a": [2]}
//! ```

use serde_json::{Map, Value};

use super::entry::{Change, Entry};
use crate::document::pointer;

/// Maximum number of characters of a value in a message.
const SHOWN: usize = 120;

/// Reason why an entry is stale.
#[derive(Debug)]
pub(super) struct Stale {
    /// Key of the entry that does not match.
    pub(super) key: &'static str,
    pub(super) message: String,
}

/// Applies a correction, if the document has the value that it expects.
pub(super) fn fire(document: &mut Value, entry: &Entry<'_>) -> Result<(), Stale> {
    let Some((last, path)) = entry.tokens.split_last() else {
        return Err(at_fault(
            "a correction cannot replace the whole description".to_owned(),
        ));
    };
    match entry.change {
        Change::Elements(elements) => match walk(document, &entry.tokens)? {
            Value::Array(list) => remove_elements(list, elements, entry.at),
            other => Err(at_fault(format!(
                "{} is no list: it is {}",
                entry.at,
                short(other)
            ))),
        },
        Change::Value { was, becomes } => {
            let step = Step {
                at: entry.at,
                was,
                becomes,
            };
            match walk(document, path)? {
                Value::Object(map) => in_map(map, last, &step),
                Value::Array(list) => in_list(list, last, &step),
                other => Err(no_part(parent_of(entry.at), last, other)),
            }
        }
    }
}

/// Change of one value.
struct Step<'a> {
    at: &'a str,
    was: Option<&'a Value>,
    becomes: Option<&'a Value>,
}

/// Removes elements from a list; each must be present.
fn remove_elements(list: &mut Vec<Value>, elements: &[Value], at: &str) -> Result<(), Stale> {
    for element in elements {
        let Some(found) = list.iter().position(|one| one == element) else {
            return Err(Stale {
                key: "removes",
                message: format!("{at} does not hold {}", short(element)),
            });
        };
        list.remove(found);
    }
    Ok(())
}

/// Returns the value that contains the place.
fn walk<'a>(document: &'a mut Value, path: &[String]) -> Result<&'a mut Value, Stale> {
    let parent = pointer::join(path.iter().map(String::as_str));
    if document.pointer(&parent).is_none() {
        return Err(missing_part(document, path));
    }
    document
        .pointer_mut(&parent)
        .ok_or_else(|| at_fault(format!("{parent} is not there")))
}

/// Reports the part of the path that exists, and the possible next tokens.
fn missing_part(document: &Value, path: &[String]) -> Stale {
    let mut here = document;
    let mut gone = String::new();
    for token in path {
        let next = match here {
            Value::Object(map) => map.get(token),
            Value::Array(list) => pointer::index(token).and_then(|at| list.get(at)),
            _ => None,
        };
        let Some(next) = next else {
            return no_part(&gone, token, here);
        };
        pointer::push(&mut gone, token);
        here = next;
    }
    at_fault(format!("{gone} is not there"))
}

fn in_map(map: &mut Map<String, Value>, key: &str, entry: &Step<'_>) -> Result<(), Stale> {
    compare(map.get(key), entry)?;
    match entry.becomes {
        Some(value) => map.insert(key.to_owned(), value.clone()),
        // The other keys keep their order, in which they are emitted.
        None => map.shift_remove(key),
    };
    Ok(())
}

fn in_list(list: &mut Vec<Value>, token: &str, entry: &Step<'_>) -> Result<(), Stale> {
    let end = list.len();
    let at = match token {
        "-" => end,
        _ => match pointer::index(token).filter(|at| *at <= end) {
            Some(at) => at,
            None => return Err(no_element(parent_of(entry.at), token, end)),
        },
    };
    compare(list.get(at), entry)?;
    match (entry.becomes, list.get_mut(at)) {
        (Some(value), Some(element)) => *element = value.clone(),
        (Some(value), None) => list.push(value.clone()),
        (None, _) => {
            list.remove(at);
        }
    }
    Ok(())
}

/// Checks that the present value is the expected one.
fn compare(found: Option<&Value>, entry: &Step<'_>) -> Result<(), Stale> {
    match (found, entry.was) {
        (None, None) => Ok(()),
        (Some(found), Some(was)) if found == was => Ok(()),
        (Some(found), Some(was)) => Err(Stale {
            key: "was",
            message: format!(
                "{} is not what this correction expects: it is {}, not {}",
                entry.at,
                short(found),
                short(was)
            ),
        }),
        (Some(found), None) => Err(Stale {
            key: "was_absent",
            message: format!("{} is there already: it is {}", entry.at, short(found)),
        }),
        (None, Some(was)) => Err(at_fault(format!(
            "{} is not there; it should be {}",
            entry.at,
            short(was)
        ))),
    }
}

fn at_fault(message: String) -> Stale {
    Stale { key: "at", message }
}

/// Reports a value that cannot be indexed by the token.
fn no_part(gone: &str, token: &str, value: &Value) -> Stale {
    match value {
        Value::Object(map) => at_fault(format!(
            "{} has no `{token}`; it has {}",
            place(gone),
            names(map)
        )),
        Value::Array(list) => no_element(gone, token, list.len()),
        other => at_fault(format!(
            "{} has no `{token}`; it is {}",
            place(gone),
            short(other)
        )),
    }
}

fn no_element(gone: &str, token: &str, length: usize) -> Stale {
    at_fault(format!(
        "{} has no element `{token}`; it has {length}",
        place(gone)
    ))
}

fn place(pointer: &str) -> &str {
    if pointer.is_empty() {
        "the description"
    } else {
        pointer
    }
}

fn parent_of(pointer: &str) -> &str {
    pointer.rsplit_once('/').map_or("", |(parent, _)| parent)
}

fn names(map: &Map<String, Value>) -> String {
    let mut names = String::new();
    for key in map.keys() {
        if names.len() > SHOWN {
            names.push_str(", …");
            break;
        }
        if !names.is_empty() {
            names.push_str(", ");
        }
        names.push_str(key);
    }
    if names.is_empty() {
        "no keys".to_owned()
    } else {
        names
    }
}

/// Formats a value on one line, truncated if it is long.
fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
