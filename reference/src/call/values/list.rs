//! Lists, maps, and values that may be null.

use octoforge_generator::ir::Type;
use serde_json::{Map, Value};

use super::{Distance, Expression, Form, Values};
use crate::call::layout::Layout;
use crate::call::literal;

impl Values<'_> {
    /// Writes the elements of an argument that iterates over what converts to a type. All have one Rust type: if the literals
    /// differ, each is converted.
    pub(super) fn items(&self, inner: &Type, value: &Value) -> Option<Expression> {
        let elements = value.as_array()?;
        let all = elements.iter().map(|one| self.converted(inner, one));
        let all: Vec<Option<Expression>> = all.collect();
        let mut forms = all.iter().flatten().map(|one| &one.form);
        let first = forms.next();
        if first.is_some() && forms.all(|form| Some(form) == first) {
            return Some(collected("[", all));
        }
        let all = elements.iter().map(|one| self.exact(inner, one));
        self.filled("[", inner, elements, all.collect())
    }

    /// Writes a `Vec`.
    pub(super) fn list(&self, inner: &Type, value: &Value) -> Option<Expression> {
        let elements = value.as_array()?;
        let all = elements.iter().map(|one| self.exact(inner, one));
        self.filled("vec![", inner, elements, all.collect())
    }

    /// Returns a list of elements; one with its type if there are none.
    fn filled(
        &self,
        open: &str,
        inner: &Type,
        elements: &[Value],
        all: Vec<Option<Expression>>,
    ) -> Option<Expression> {
        if all.iter().any(Option::is_some) {
            return Some(collected(open, all));
        }
        let mut names = Vec::new();
        let text = format!("Vec::<{}>::new()", self.spelled(inner, &mut names)?);
        let layout = Layout::Naming(text, names);
        let form = Form::Of(Type::List(Box::new(inner.clone())));
        Some(Expression {
            distance: Distance::without(elements.len()),
            ..Expression::new(layout, form, &Value::Array(Vec::new()))
        })
    }

    /// Writes a `Map`.
    pub(super) fn map(&self, inner: &Type, value: &Value) -> Option<Expression> {
        let (mut pairs, mut json) = (Vec::new(), Map::new());
        let mut distance = Distance::default();
        for (name, value) in value.as_object()? {
            let Some(made) = self.exact(inner, value) else {
                distance += Distance::without(1);
                continue;
            };
            distance += made.distance;
            let name_text = Layout::Text(literal::text(name) + ".to_owned()");
            let open = Box::new(Layout::text("("));
            pairs.push(Layout::Group(open, vec![name_text, made.layout], ")"));
            json.insert(name.clone(), made.json);
        }
        let mut names = vec!["Map".to_owned()];
        let layout = if pairs.is_empty() {
            let inner = self.spelled(inner, &mut names)?;
            Layout::Naming(format!("Map::<{inner}>::new()"), names)
        } else {
            let from = Layout::Naming("Map::from".to_owned(), names);
            Layout::call(from, vec![Layout::list("[", pairs)])
        };
        let form = Form::Of(Type::Map(Box::new(inner.clone())));
        Some(Expression {
            distance,
            ..Expression::new(layout, form, &Value::Object(json))
        })
    }

    /// Writes an `Option`, where null is `None`.
    pub(super) fn nullable(&self, inner: &Type, value: &Value) -> Option<Expression> {
        if !value.is_null() {
            let inner = self.exact(inner, value)?;
            return Some(Expression {
                layout: Layout::call(Layout::text("Some"), vec![inner.layout]),
                ..inner
            });
        }
        let mut names = Vec::new();
        let text = format!("None::<{}>", self.spelled(inner, &mut names)?);
        let form = Form::Of(Type::Nullable(Box::new(inner.clone())));
        Some(Expression::new(Layout::Naming(text, names), form, value))
    }
}

/// Returns a list of the elements that fit.
fn collected(open: &str, all: Vec<Option<Expression>>) -> Expression {
    let mut distance = Distance::default();
    let (mut parts, mut json) = (Vec::new(), Vec::new());
    for one in all {
        let Some(one) = one else {
            distance += Distance::without(1);
            continue;
        };
        distance += one.distance;
        parts.push(one.layout);
        json.push(one.json);
    }
    Expression {
        distance,
        // Whoever needs the type of a list states it.
        ..Expression::new(Layout::list(open, parts), Form::Text, &Value::Array(json))
    }
}
