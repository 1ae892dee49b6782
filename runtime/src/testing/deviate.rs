//! Examples that are not as described. Takes an example and changes; gives the response.
//!
//! ```text
//! {"id":1,"owner":{…}} with /owner null and /id nothing   → {"owner":null}
//! ```

use bytes::Bytes;
use http::Response;

use super::Example;
use crate::json::{self, Value};

/// Returns the response of an example with changes at JSON pointers, or the mistake in them.
pub(super) fn deviating<'p>(
    example: &Example,
    changes: impl IntoIterator<Item = (&'p str, Option<Value>)>,
) -> Result<Response<Bytes>, String> {
    let mut body: Value = json::from_str(example.body)
        .map_err(|error| format!("the example {:?} is not JSON: {error}", example.name))?;
    for (pointer, value) in changes {
        change(&mut body, pointer, value)
            .ok_or_else(|| format!("the example {:?} has no place {pointer:?}", example.name))?;
    }
    Ok(example.response().map(|_| json::to_vec(&body).into()))
}

/// Changes the value at a pointer, which must be there; `None` if it is not.
fn change(body: &mut Value, pointer: &str, value: Option<Value>) -> Option<()> {
    body.pointer(pointer)?;
    let Some((parent, last)) = pointer.rsplit_once('/') else {
        *body = value?;
        return Some(());
    };
    let mut steps = parent.split('/').skip(1);
    let parent = steps.try_fold(body, |place, step| match place {
        Value::Object(members) => members.get_mut(&unescaped(step)),
        Value::Array(elements) => elements.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    })?;
    match (parent, value) {
        (Value::Object(members), Some(value)) => drop(members.insert(unescaped(last), value)),
        (Value::Object(members), None) => drop(members.shift_remove(&unescaped(last))),
        (Value::Array(elements), Some(value)) => {
            *elements.get_mut(last.parse::<usize>().ok()?)? = value
        }
        (Value::Array(elements), None) => drop(elements.remove(last.parse().ok()?)),
        _ => return None,
    }
    Some(())
}

fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_are_changed_at_pointers() {
        let example = Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: r#"{"a":{"b/c":[1,2,3]},"d":4}"#,
        };
        let null = || Some(Value::Null);
        let cases = [
            (
                vec![("/d", null()), ("/a/b~1c/1", None)],
                Ok(r#"{"a":{"b/c":[1,3]},"d":null}"#),
            ),
            (
                vec![("/a/b~1c/0", null()), ("/d", None)],
                Ok(r#"{"a":{"b/c":[null,2,3]}}"#),
            ),
            (vec![("", null())], Ok("null")),
            (
                vec![("/e", null())],
                Err(r#"the example "default" has no place "/e""#),
            ),
            (
                vec![("/a/b~1c/3", None)],
                Err(r#"the example "default" has no place "/a/b~1c/3""#),
            ),
        ];
        for (changes, expected) in cases {
            let response = deviating(&example, changes);
            let body = response
                .as_ref()
                .map(|response| std::str::from_utf8(response.body()).unwrap());
            assert_eq!(body.map_err(String::as_str), expected);
        }
    }
}
