//! Writes JSON values as Rust expressions of a type of the IR.
//!
//! Takes: a type, or the argument of a function, and a JSON value. Gives: an [`Expression`], or `None` if the value does not
//! fit.
//!
//! ```text
//! impl Into<String>                         "bug"       →  "bug"
//! impl IntoIterator<Item = impl Into<User>> [{"id": 1}]  →  [models::User::new(1)]
//! ```

mod any;
mod argument;
mod expression;
mod list;
mod object;
mod paths;
mod scalar;
mod union;
mod vacant;

use std::cell::Cell;

use octoforge_generator::ir::{Api, Shape, Type};
use serde_json::Value;

pub(super) use self::expression::Distance;
use self::expression::{Expression, Form};
use crate::sample::Sampler;

/// The number of values that the expressions of one call may be tried for: unions try their variants.
const BUDGET: usize = 4_000;

/// The deepest nesting of an expression.
const DEEPEST: usize = 40;

/// Writer of the values of one call.
pub(super) struct Values<'a> {
    api: &'a Api,
    sampler: Sampler<'a>,
    budget: Cell<usize>,
    depth: Cell<usize>,
}

impl<'a> Values<'a> {
    pub(super) fn new(api: &'a Api, sampler: Sampler<'a>) -> Self {
        Self {
            api,
            sampler,
            budget: Cell::new(BUDGET),
            depth: Cell::new(0),
        }
    }

    /// Writes a value that converts to a type: `impl Into<T>`.
    fn converted(&self, ty: &Type, value: &Value) -> Option<Expression> {
        match ty {
            Type::Any(_) => any::converted(value),
            Type::Boolean => scalar::boolean(value),
            Type::Integer => scalar::integer(value),
            Type::Number => scalar::number(value),
            Type::String | Type::Binary | Type::DateTime | Type::Date => scalar::text(value),
            Type::Named(id) => match &self.api.definition(*id)?.shape {
                Shape::StringEnum(known) => scalar::listed(known, value),
                Shape::Union(union) => self.within(|| self.union(*id, union, value)),
                Shape::Object(_) => self.exact(ty, value),
            },
            Type::List(_) | Type::Map(_) | Type::Nullable(_) | Type::Boxed(_) => {
                self.exact(ty, value)
            }
        }
    }

    /// Writes a value of exactly a type, which can be inferred from nothing else.
    fn exact(&self, ty: &Type, value: &Value) -> Option<Expression> {
        let expression = self.within(|| match ty {
            Type::Any(_) => any::exact(value),
            Type::Boolean => scalar::boolean(value),
            Type::Integer => scalar::exact_integer(value),
            Type::Number => scalar::exact_number(value),
            Type::String | Type::Binary => scalar::owned(value),
            Type::DateTime => scalar::from_text("DateTime", value),
            Type::Date => scalar::from_text("Date", value),
            Type::List(inner) => self.list(inner, value),
            Type::Map(inner) => self.map(inner, value),
            Type::Nullable(inner) => self.nullable(inner, value),
            Type::Boxed(inner) => {
                let inner = self.exact(inner, value)?;
                Some(inner.inside("Boxed::from", "Boxed"))
            }
            Type::Named(id) => {
                let definition = self.api.definition(*id)?;
                match &definition.shape {
                    Shape::StringEnum(known) => self.string_enum(definition, known, value),
                    Shape::Union(union) => self.exact_union(*id, union, value),
                    Shape::Object(object) => self.object(definition, object, value),
                }
            }
        })?;
        Some(Expression {
            form: Form::Of(ty.clone()),
            ..expression
        })
    }

    /// Makes an expression within another one, unless there are too many or they are too deep.
    fn within(&self, make: impl FnOnce() -> Option<Expression>) -> Option<Expression> {
        self.budget.set(self.budget.get().checked_sub(1)?);
        let depth = self.depth.get();
        if depth >= DEEPEST {
            return None;
        }
        self.depth.set(depth + 1);
        let made = make();
        self.depth.set(depth);
        made
    }
}
