//! Arguments of functions, constructors and setters.

use octoforge_generator::ir::{Accepts, Argument, Presence, Type};
use serde_json::Value;

use super::{Expression, Form, Values, scalar};
use crate::call::encode;
use crate::call::layout::Layout;

impl Values<'_> {
    /// Writes a value as an argument; `None` if the argument does not take it.
    pub(in crate::call) fn argument(
        &self,
        argument: &Argument,
        value: &Value,
    ) -> Option<Expression> {
        if value.is_null() {
            return self.null(argument, value);
        }
        match &argument.accepts {
            Accepts::Boolean => scalar::boolean(value),
            Accepts::Integer => scalar::integer(value),
            Accepts::Into(ty) | Accepts::Boxed(ty) => self.converted(ty, value),
            Accepts::Items(inner) => self.items(inner, value),
            Accepts::Form => form(value),
            Accepts::Upload => {
                let file = scalar::text(value)?;
                Some(file.inside("Upload::file", "Upload"))
            }
            Accepts::Uploads => {
                let file = scalar::text(value.get(0).unwrap_or(value))?;
                let file = file.inside("Upload::file", "Upload");
                let list = Layout::list("[", vec![file.layout]);
                Some(Expression::new(list, Form::Of(Type::Binary), value))
            }
        }
    }

    fn null(&self, argument: &Argument, value: &Value) -> Option<Expression> {
        match (argument.presence, &argument.accepts) {
            (Presence::Nullable | Presence::OptionalNullable, _) => {
                let layout = Layout::Naming("Null".to_owned(), vec!["Null".to_owned()]);
                Some(Expression::new(layout, Form::Of(Type::Any("null")), value))
            }
            (_, Accepts::Into(ty @ Type::Any(_))) => self.exact(ty, value),
            _ => None,
        }
    }
}

/// Writes a form of any fields.
fn form(value: &Value) -> Option<Expression> {
    let fields = value.as_object()?.iter();
    let pairs =
        fields.map(|(name, value)| format!("({name:?}, {:?}.to_owned())", encode::text_of(value)));
    let pairs: Vec<String> = pairs.collect();
    let text = match pairs.is_empty() {
        true => "Form::new()".to_owned(),
        false => format!("Form::from_iter([{}])", pairs.join(", ")),
    };
    let layout = Layout::Naming(text, vec!["Form".to_owned()]);
    Some(Expression::new(
        layout,
        Form::Of(Type::Any("a form")),
        value,
    ))
}
