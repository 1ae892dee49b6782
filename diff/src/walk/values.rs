//! Compares the keywords of schemas that restrict values.

use serde_json::Value;

use super::member::is_on;
use super::view::{Part, View};
use super::{At, Pairing, Walk};
use crate::rules::ChangeKind;

/// The values that an object accepts in addition to its properties.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Additional {
    Open,
    Typed,
    Closed,
}

impl<'a> View<'a> {
    /// Returns the kind of value.
    pub(super) fn kind(&self) -> &'a str {
        let has = |key: &str| self.get(key).is_some();
        match self.ty() {
            Some(ty) => ty,
            None if has("properties") || has("additionalProperties") || has("required") => "object",
            None if has("items") => "array",
            None => self.kind_of_enum().unwrap_or("any"),
        }
    }

    fn kind_of_enum(&self) -> Option<&'a str> {
        let list = self.get("enum")?.value.as_array()?;
        match list.iter().find(|value| !value.is_null())? {
            Value::String(_) => Some("string"),
            Value::Bool(_) => Some("boolean"),
            Value::Number(_) => Some("number"),
            _ => None,
        }
    }
}

impl<'a> Walk<'a> {
    /// Compares one keyword of two schemas of the same kind.
    pub(super) fn keyword(&mut self, at: &At, key: &str, base: &View<'a>, head: &View<'a>) {
        let (one, other) = (base.get(key), head.get(key));
        let value = |part: &Option<Part<'a>>| part.as_ref().map(|part| part.value);
        let (was, is) = (value(&one), value(&other));
        if was == is {
            return;
        }
        let place = at.sides(one.as_ref(), other.as_ref());
        let on = |value: Option<&Value>| value.and_then(Value::as_bool).unwrap_or_default();
        match key {
            // These keywords are compared together with others.
            "nullable" | "required" | "properties" | "allOf" => {}
            "type" => self.restate(&place),
            "format" => {
                let binary = |value: Option<&Value>| value.is_some_and(|value| value == "binary");
                let kind = match binary(was) == binary(is) {
                    true => ChangeKind::FormatChanged,
                    false => ChangeKind::BinaryChanged,
                };
                self.note(kind, &place, was, is);
            }
            "enum" => self.listed(&place, one.as_ref(), other.as_ref()),
            "items" => match (one, other) {
                (Some(one), Some(other)) => self.schemas_of(&place, &[one], &[other]),
                _ => self.note(ChangeKind::KindChanged, &place, was, is),
            },
            "additionalProperties" => self.additional(&place, one, other),
            "oneOf" | "anyOf" if base.is_union() && head.is_union() => {}
            "oneOf" | "anyOf" | "not" => self.note(ChangeKind::ConstraintChanged, &place, was, is),
            "default" => self.note(ChangeKind::DefaultChanged, &place, was, is),
            "discriminator" => self.note(ChangeKind::DiscriminatorChanged, &place, was, is),
            "deprecated" => match (on(was), on(is)) {
                (false, true) => self.note(ChangeKind::Deprecated, &place, was, is),
                (true, false) => self.note(ChangeKind::Undeprecated, &place, was, is),
                _ => self.restate(&place),
            },
            "readOnly" | "writeOnly" if on(was) == on(is) => self.restate(&place),
            "readOnly" | "writeOnly" => self.note(ChangeKind::AccessChanged, &place, was, is),
            key => match constraint(key, was, is) {
                Some(kind) => self.note(kind, &place, was, is),
                // Documentation of a schema in another form is not compared.
                None if at.whole.is_some() => {}
                None if key == "xml" => self.note(ChangeKind::ExtensionChanged, &place, was, is),
                None => self.remark(at, key, was, is),
            },
        }
    }

    /// Compares the values of an `enum`.
    fn listed(&mut self, place: &At, base: Option<&Part<'a>>, head: Option<&Part<'a>>) {
        let (one, other) = match (base, head) {
            (Some(one), Some(other)) => (one, other),
            (None, Some(other)) => {
                return self.note(ChangeKind::EnumAdded, place, None, Some(other.value));
            }
            (one, _) => {
                return self.note(
                    ChangeKind::EnumRemoved,
                    place,
                    one.map(|one| one.value),
                    None,
                );
            }
        };
        let (from, to) = (one.elements(), other.elements());
        let pairing = Pairing::new(&from, &to, |one, other| one.value == other.value);
        let kind = |part: &Part<'_>, kind| match part.value {
            // `nullable` decides whether null is allowed.
            Value::Null => ChangeKind::SchemaRestated,
            _ => kind,
        };
        for part in pairing.removed.iter().filter_map(|&index| from.get(index)) {
            let kind = kind(part, ChangeKind::EnumValueRemoved);
            self.note(kind, &place.sides(Some(part), None), Some(part.value), None);
        }
        for part in pairing.added.iter().filter_map(|&index| to.get(index)) {
            let kind = kind(part, ChangeKind::EnumValueAdded);
            self.note(kind, &place.sides(None, Some(part)), None, Some(part.value));
        }
        self.keep(place, &pairing);
    }

    fn additional(&mut self, place: &At, base: Option<Part<'a>>, head: Option<Part<'a>>) {
        let of = |part: &Option<Part<'a>>| match part.as_ref().map(|part| part.value) {
            None | Some(Value::Bool(true)) => Additional::Open,
            Some(Value::Bool(false)) => Additional::Closed,
            Some(Value::Object(map)) if map.is_empty() => Additional::Open,
            Some(_) => Additional::Typed,
        };
        let value = |part: &Option<Part<'a>>| part.as_ref().map(|part| part.value);
        let kind = match (of(&base), of(&head)) {
            (Additional::Typed, Additional::Typed) => {
                if let (Some(one), Some(other)) = (base, head) {
                    self.schemas_of(place, &[one], &[other]);
                }
                return;
            }
            (one, other) if one == other => return self.restate(place),
            (Additional::Open, _) | (Additional::Typed, Additional::Closed) => {
                ChangeKind::AdditionalClosed
            }
            _ => ChangeKind::AdditionalOpened,
        };
        self.note(kind, place, value(&base), value(&head));
    }
}

/// Returns the kind of change of a constraint; `None` if the keyword is not a constraint.
fn constraint(key: &str, base: Option<&Value>, head: Option<&Value>) -> Option<ChangeKind> {
    let number = |value: Option<&Value>, none: f64| value.map_or(Some(none), Value::as_f64);
    let lower = |none: f64| number(base, none).zip(number(head, none));
    let tighter = match key {
        "minimum" | "minLength" | "minItems" | "minProperties" => {
            lower(f64::NEG_INFINITY).map(|(base, head)| head > base)
        }
        "maximum" | "maxLength" | "maxItems" | "maxProperties" => {
            lower(f64::INFINITY).map(|(base, head)| head < base)
        }
        "uniqueItems" | "exclusiveMinimum" | "exclusiveMaximum" => {
            let on = |value: Option<&Value>| value.map_or(Some(false), Value::as_bool);
            on(base).zip(on(head)).map(|(_, head)| head)
        }
        "pattern" | "multipleOf" => match (base, head) {
            (None, _) => Some(true),
            (_, None) => Some(false),
            _ => None,
        },
        _ => return None,
    };
    Some(match tighter {
        Some(true) => ChangeKind::ConstraintTightened,
        Some(false) => ChangeKind::ConstraintLoosened,
        None => ChangeKind::ConstraintChanged,
    })
}

/// `true` if a schema only says which keys are required: a constraint on another schema, not a type.
pub(super) fn only_requires(value: &Value) -> bool {
    let keys = value.as_object().into_iter().flatten();
    let mut all = keys.map(|(key, value)| match key.as_str() {
        "required" => true,
        "type" => value == "object",
        _ => false,
    });
    value.get("required").is_some() && all.all(|fits| fits) && !is_on(value, "nullable")
}
