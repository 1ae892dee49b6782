//! Values of any type.

use octoforge_generator::ir::Type;
use serde_json::Value;

use super::{Expression, Form, scalar};
use crate::call::layout::Layout;

/// Writes a value that converts to `Value`.
pub(super) fn converted(value: &Value) -> Option<Expression> {
    match value {
        Value::Bool(_) => scalar::boolean(value),
        Value::Number(_) => scalar::integer(value).or_else(|| exact(value)),
        Value::String(_) => scalar::text(value),
        Value::Null | Value::Array(_) | Value::Object(_) => exact(value),
    }
}

/// Writes a `Value`: a list or an object as JSON text, which is shorter than its parts one by one.
pub(super) fn exact(value: &Value) -> Option<Expression> {
    let form = Form::Of(Type::Any(""));
    let scalar = match value {
        Value::Bool(_) => scalar::boolean(value),
        Value::Number(_) => Some(scalar::number(value)?),
        Value::String(_) => scalar::text(value),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    };
    if let Some(scalar) = scalar {
        let made = scalar.inside("Value::from", "Value");
        return Some(Expression { form, ..made });
    }
    let text = match value {
        Value::Null => "Value::Null".to_owned(),
        other => {
            let json = crate::call::literal::text(&other.to_string());
            format!("{json}.parse::<Value>()?")
        }
    };
    let layout = Layout::Naming(text, vec!["Value".to_owned()]);
    Some(Expression::new(layout, form, value))
}
