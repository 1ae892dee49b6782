//! Documents the constraints of a value in one sentence.

use crate::ir::{Bound, Constraints, Unit};
use crate::text::code;

/// Returns a sentence of Markdown such as "Default `20`, at least 1, at most 100."; `None` if nothing is stated.
pub fn sentence(constraints: &Constraints) -> Option<String> {
    let default = constraints.default.as_deref();
    let values: Vec<String> = constraints.values.iter().map(|one| code(one)).collect();
    let values = (!values.is_empty()).then(|| format!("one of {}", values.join(", ")));
    // That nothing has fewer than none goes without saying.
    let least = constraints.least.as_ref();
    let least = least.filter(|bound| bound.unit == Unit::Number || bound.value != "0");
    let parts = [
        default.map(|value| format!("default {}", code(&shown(value)))),
        values,
        least.map(|bound| limit(bound, "at least", "more than")),
        constraints
            .most
            .as_ref()
            .map(|bound| limit(bound, "at most", "less than")),
        constraints
            .pattern
            .as_deref()
            .map(|one| format!("matches {}", code(one))),
        constraints
            .format
            .as_deref()
            .map(|one| format!("format {}", code(one))),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let sentence = parts.join(", ");
    let mut letters = sentence.chars();
    let first = letters.next()?.to_uppercase();
    Some(format!("{}{}.", first, letters.as_str()))
}

/// Shows a string without its quotes, unless it would be taken for another value or for none.
fn shown(json: &str) -> String {
    match serde_json::from_str(json) {
        Ok(serde_json::Value::String(text))
            if !text.trim().is_empty()
                && serde_json::from_str::<serde_json::Value>(&text).is_err() =>
        {
            text
        }
        _ => json.to_owned(),
    }
}

fn limit(bound: &Bound, inclusive: &str, exclusive: &str) -> String {
    let words = if bound.exclusive {
        exclusive
    } else {
        inclusive
    };
    let is_one = bound.value == "1";
    let unit = match (bound.unit, is_one) {
        (Unit::Number, _) => "",
        (Unit::Characters, true) => " character",
        (Unit::Characters, false) => " characters",
        (Unit::Items, true) => " item",
        (Unit::Items, false) => " items",
        (Unit::Properties, true) => " property",
        (Unit::Properties, false) => " properties",
    };
    format!("{words} {}{unit}", bound.value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bound(value: &str, exclusive: bool, unit: Unit) -> Option<Bound> {
        let value = value.to_owned();
        Some(Bound {
            value,
            exclusive,
            unit,
        })
    }

    #[test]
    fn constraints_are_one_sentence() {
        let cases = [
            (Constraints::default(), None),
            (
                Constraints {
                    default: Some("20".into()),
                    least: bound("1", false, Unit::Number),
                    most: bound("100", false, Unit::Number),
                    ..Constraints::default()
                },
                Some("Default `20`, at least 1, at most 100."),
            ),
            (
                Constraints {
                    least: bound("1", false, Unit::Characters),
                    most: bound("3", true, Unit::Items),
                    pattern: Some("^[a`b]$".into()),
                    format: Some("uri".into()),
                    ..Constraints::default()
                },
                Some(
                    "At least 1 character, less than 3 items, matches `` ^[a`b]$ ``, format `uri`.",
                ),
            ),
            (
                Constraints {
                    default: Some("\"desc\"".into()),
                    least: bound("0", false, Unit::Items),
                    ..Constraints::default()
                },
                Some("Default `desc`."),
            ),
            (
                Constraints {
                    default: Some("\"true\"".into()),
                    least: bound("0", false, Unit::Number),
                    ..Constraints::default()
                },
                Some("Default `\"true\"`, at least 0."),
            ),
            (
                Constraints {
                    values: vec!["1".into(), "2.5".into()],
                    ..Constraints::default()
                },
                Some("One of `1`, `2.5`."),
            ),
        ];
        for (constraints, expected) in cases {
            assert_eq!(
                sentence(&constraints).as_deref(),
                expected,
                "{constraints:?}"
            );
        }
    }
}
