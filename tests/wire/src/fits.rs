//! Decides whether a value fits a schema, by the keywords that types are made of.

use serde_json::Value;

use crate::description::Description;

/// `true` if a value fits a schema.
pub(crate) fn fits(description: &Description, schema: &Value, value: &Value) -> bool {
    Check {
        description,
        is_newer: true,
    }
    .value(schema, value, 0)
}

struct Check<'a> {
    description: &'a Description,
    is_newer: bool,
}

impl Check<'_> {
    fn value(&self, schema: &Value, value: &Value, depth: usize) -> bool {
        if depth > 40 {
            return true;
        }
        let target = self.description.resolve(schema);
        let beside = !std::ptr::eq(target, schema) && self.is_newer;
        let schemas: Vec<&Value> = if beside {
            vec![target, schema]
        } else {
            vec![target]
        };
        let nullable = schemas
            .iter()
            .any(|one| one.get("nullable") == Some(&Value::Bool(true)));
        value.is_null() && nullable || schemas.iter().all(|one| self.keywords(one, value, depth))
    }

    fn keywords(&self, schema: &Value, value: &Value, depth: usize) -> bool {
        let list = |key: &str| schema.get(key).and_then(Value::as_array);
        let each = |one: &Value| self.value(one, value, depth + 1);
        let is_type = match schema.get("type") {
            Some(Value::String(ty)) => is(value, ty),
            Some(Value::Array(types)) => types
                .iter()
                .filter_map(Value::as_str)
                .any(|ty| is(value, ty)),
            _ => true,
        };
        is_type
            && schema != &Value::Bool(false)
            && schema.get("const").is_none_or(|only| only == value)
            && list("enum").is_none_or(|all| all.contains(value))
            && list("allOf").is_none_or(|all| all.iter().all(each))
            && list("anyOf").is_none_or(|all| all.iter().any(each))
            && list("oneOf").is_none_or(|all| all.iter().any(each))
            && schema.get("not").is_none_or(|not| !each(not))
            && text(schema, value)
            && self.members(schema, value, depth)
            && self.items(schema, value, depth)
    }

    fn members(&self, schema: &Value, value: &Value, depth: usize) -> bool {
        let Value::Object(members) = value else {
            return true;
        };
        let required = schema.get("required").and_then(Value::as_array);
        let mut required = required.into_iter().flatten().filter_map(Value::as_str);
        let properties = schema.get("properties").and_then(Value::as_object);
        required.all(|name| members.contains_key(name))
            && members.iter().all(|(name, member)| {
                let declared = properties.and_then(|all| all.get(name));
                let further = schema
                    .get("additionalProperties")
                    .filter(|_| schema.get("patternProperties").is_none());
                match declared.or(further) {
                    Some(Value::Bool(allowed)) => *allowed,
                    Some(declared) => self.value(declared, member, depth + 1),
                    None => true,
                }
            })
    }

    fn items(&self, schema: &Value, value: &Value, depth: usize) -> bool {
        let Value::Array(items) = value else {
            return true;
        };
        let first = schema.get("prefixItems").and_then(Value::as_array);
        let first = first.map(Vec::as_slice).unwrap_or_default();
        let rest = schema.get("items").filter(|items| items.is_object());
        items.iter().enumerate().all(|(index, item)| {
            let schema = first.get(index).or(rest);
            schema.is_none_or(|schema| self.value(schema, item, depth + 1))
        })
    }
}

fn is(value: &Value, ty: &str) -> bool {
    match ty {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        "null" => value.is_null(),
        _ => true,
    }
}

/// `true` if a text is one of its format, for the formats that have types of their own.
fn text(schema: &Value, value: &Value) -> bool {
    let Value::String(text) = value else {
        return true;
    };
    let shape: String = text
        .chars()
        .map(|letter| if letter.is_ascii_digit() { '0' } else { letter })
        .collect();
    match schema.get("format").and_then(Value::as_str) {
        Some("date") => shape == "0000-00-00",
        Some("date-time") => {
            let is_day = shape
                .get(..11)
                .is_some_and(|day| matches!(day, "0000-00-00T" | "0000-00-00t" | "0000-00-00 "));
            let zone = shape.ends_with(['Z', 'z'])
                || shape.ends_with("+00:00")
                || shape.ends_with("-00:00");
            is_day && zone && shape.get(11..19) == Some("00:00:00")
        }
        _ => true,
    }
}
