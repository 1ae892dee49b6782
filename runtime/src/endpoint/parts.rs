//! The parameters of one request. Takes values as the caller gives them; gives the text of path and
//! query.
//!
//! ```text
//! let mut parts = Parts::new().path(&"octo-org".to_owned()).path(&7);
//! parts.query("per_page", &100);
//! ```

use super::encode::push_value;
use super::operation::Operation;
use super::text::{Scalar, Shape, Texts, scalar, texts};
use crate::error::BuildError;
use crate::json::Json;

/// The path values, in the order of the template, and the query of one request.
///
/// Nothing fails here: a value that cannot stand in a URL fails the building of the request, where
/// an error can name the operation.
///
/// ```
/// # use octoforge_runtime::Parts;
/// let mut parts = Parts::new().path(&"octo-org".to_owned()).path(&7);
/// parts.query("per_page", &100);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    path: Vec<Scalar>,
    query: Vec<Query>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Query {
    name: &'static str,
    value: Result<Texts, Shape>,
    joined: bool,
}

impl Parts {
    /// No parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the value of the template's next parameter: text, a number, a boolean, or a type that
    /// is written as one of these.
    #[must_use]
    pub fn path(mut self, value: &dyn Json) -> Self {
        self.path.push(scalar(value));
        self
    }

    /// [`Parts::query`] for a value that is there from the start.
    #[must_use]
    pub fn with_query(mut self, name: &'static str, value: &dyn Json) -> Self {
        self.query(name, value);
        self
    }

    /// [`Parts::query_joined`] for a value that is there from the start.
    #[must_use]
    pub fn with_query_joined(mut self, name: &'static str, value: &dyn Json) -> Self {
        self.query_joined(name, value);
        self
    }

    /// Sets a query parameter, in place of the value it had before.
    ///
    /// A list gives one `name=` for each element, null gives `name=`, and an absent value (`None`,
    /// `Maybe::Absent`) or an empty list takes the parameter out. An object fails the building of
    /// the request.
    pub fn query(&mut self, name: &'static str, value: &dyn Json) {
        self.set(name, value, false);
    }

    /// Like [`Parts::query`], but a list gives one `name=a,b`. A comma inside of an element is
    /// encoded.
    pub fn query_joined(&mut self, name: &'static str, value: &dyn Json) {
        self.set(name, value, true);
    }

    fn set(&mut self, name: &'static str, value: &dyn Json, joined: bool) {
        if value.is_absent() {
            self.query.retain(|query| query.name != name);
            return;
        }
        let value = texts(value);
        match self.query.iter_mut().find(|query| query.name == name) {
            Some(query) => {
                *query = Query {
                    name,
                    value,
                    joined,
                }
            }
            None => self.query.push(Query {
                name,
                value,
                joined,
            }),
        }
    }

    /// The path values, each as text or as what kept it from being text.
    pub(crate) fn values(&self) -> &[Scalar] {
        &self.path
    }

    /// Appends `?name=value&…`, or nothing where there is no query.
    pub(crate) fn push_query(
        &self,
        operation: &Operation,
        out: &mut String,
    ) -> Result<(), BuildError> {
        let mut separator = '?';
        for query in &self.query {
            let values = match &query.value {
                Ok(Texts::One(value)) => std::slice::from_ref(value),
                Ok(Texts::Several(values)) => values.as_slice(),
                Err(shape) => {
                    return Err(BuildError::query(operation, query.name, not_text(*shape)));
                }
            };
            for values in values.chunks(if query.joined { values.len().max(1) } else { 1 }) {
                out.push(std::mem::replace(&mut separator, '&'));
                push_pair(out, query.name, values);
            }
        }
        Ok(())
    }
}

fn push_pair(out: &mut String, name: &str, values: &[String]) {
    push_value(out, name);
    let mut separator = '=';
    for value in values {
        out.push(std::mem::replace(&mut separator, ','));
        push_value(out, value);
    }
}

fn not_text(shape: Shape) -> &'static str {
    match shape {
        Shape::Null => "null has no text in a query",
        Shape::Array => "a list inside of a list has no text in a query",
        Shape::Object => "an object has no text in a query",
    }
}
