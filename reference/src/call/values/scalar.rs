//! Text, numbers and booleans.

use octoforge_generator::ir::{Definition, StringEnum, Type};
use serde_json::Value;

use super::{Distance, Expression, Form, Values};
use crate::call::layout::Layout;
use crate::call::literal;

pub(super) fn text(value: &Value) -> Option<Expression> {
    let text = literal::text(value.as_str()?);
    Some(Expression::new(Layout::Text(text), Form::Text, value))
}

pub(super) fn owned(value: &Value) -> Option<Expression> {
    let text = literal::text(value.as_str()?);
    let layout = Layout::Text(text + ".to_owned()");
    Some(Expression::new(layout, Form::Of(Type::String), value))
}

/// Writes a text as a type that wraps it.
pub(super) fn from_text(ty: &str, value: &Value) -> Option<Expression> {
    Some(text(value)?.inside(&format!("{ty}::from"), ty))
}

pub(super) fn boolean(value: &Value) -> Option<Expression> {
    let layout = Layout::text(value.as_bool()?.to_string());
    Some(Expression::new(layout, Form::Boolean, value))
}

pub(super) fn integer(value: &Value) -> Option<Expression> {
    let layout = Layout::Text(literal::integer(value.as_i64()?));
    Some(Expression::new(layout, Form::Integer, value))
}

pub(super) fn exact_integer(value: &Value) -> Option<Expression> {
    let layout = Layout::Text(literal::exact_integer(value.as_i64()?));
    Some(Expression::new(layout, Form::Of(Type::Integer), value))
}

/// Writes a number: an integer as a literal, others as text, because conversions of doubles may fail.
pub(super) fn number(value: &Value) -> Option<Expression> {
    integer(value).or_else(|| exact_number(value))
}

pub(super) fn exact_number(value: &Value) -> Option<Expression> {
    let form = Form::Of(Type::Number);
    if let Some(integer) = integer(value) {
        let number = integer.inside("Number::from", "Number");
        return Some(Expression { form, ..number });
    }
    let text = format!("{:?}.parse::<Number>()?", value.as_number()?.to_string());
    let layout = Layout::Naming(text, vec!["Number".to_owned()]);
    Some(Expression::new(layout, form, value))
}

impl Values<'_> {
    /// Writes a value of a string enum: its variant, or the text if the description does not list it.
    pub(super) fn string_enum(
        &self,
        definition: &Definition,
        known: &StringEnum,
        value: &Value,
    ) -> Option<Expression> {
        let text = listed(known, value)?;
        let (path, namespace) = (definition.path(), definition.namespace());
        let mut variants = known.values.iter();
        let Some(variant) = variants.find(|one| value.as_str() == Some(&one.wire)) else {
            return Some(text.inside(&format!("{path}::from"), namespace));
        };
        let names = vec![namespace.to_owned()];
        Some(Expression {
            layout: Layout::Naming(format!("{path}::{}", variant.name), names),
            ..text
        })
    }
}

/// Writes the text of a value of a string enum.
pub(super) fn listed(known: &StringEnum, value: &Value) -> Option<Expression> {
    let is_listed = known
        .values
        .iter()
        .any(|one| value.as_str() == Some(&one.wire));
    let distance = Distance {
        unlisted: usize::from(!is_listed),
        ..Distance::default()
    };
    Some(Expression {
        distance,
        ..text(value)?
    })
}
