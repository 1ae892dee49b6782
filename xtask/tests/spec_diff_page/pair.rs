//! Two descriptions of real size: the vendored one, and a copy with many changes.

use serde_json::{Map, Value, json};

/// Returns the changed copy.
pub(crate) fn head(base: &Value) -> Value {
    let mut head = base.clone();
    head["info"]["version"] = json!("99.0.0");
    paths(head["paths"].as_object_mut().unwrap());
    let schemas = head["components"]["schemas"].as_object_mut().unwrap();
    for (index, schema) in schemas.values_mut().enumerate() {
        change(schema, index);
    }
    head
}

/// Removes some paths, and adds some.
fn paths(paths: &mut Map<String, Value>) {
    let all: Vec<String> = paths.keys().cloned().collect();
    for path in all.iter().step_by(40) {
        paths.remove(path);
    }
    for path in all.iter().skip(7).step_by(50) {
        let mut item = paths[path].clone();
        for operation in item.as_object_mut().unwrap().values_mut() {
            if let Some(Value::String(id)) = operation.get_mut("operationId") {
                id.push_str("-again");
            }
        }
        paths.insert(format!("/again{path}"), item);
    }
}

/// Changes a schema in one of six ways: a new property, a new value, another text, an optional property, and so on.
fn change(schema: &mut Value, index: usize) {
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
        return;
    };
    match index % 6 {
        0 => {
            properties.insert("added_here".to_owned(), json!({"type": "string"}));
        }
        1 => {
            // A list of one value discriminates variants and events.
            let mut lists = properties
                .values_mut()
                .filter_map(|property| property.get_mut("enum")?.as_array_mut())
                .filter(|values| values.len() > 1);
            if let Some(values) = lists.next() {
                values.push(json!("added_here"));
            }
        }
        2 => {
            let texts = properties
                .values_mut()
                .filter_map(|property| property.get_mut("description"));
            for text in texts {
                *text = json!("Said in other words, with <b>markup</b> & \"quotes\".");
            }
        }
        3 => {
            if let Some(Value::Array(required)) = schema.get_mut("required") {
                required.pop();
            }
        }
        _ => {}
    }
}
