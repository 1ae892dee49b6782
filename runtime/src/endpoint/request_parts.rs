//! The parameters of one request. Takes values; gives them as text in the path and the query.
//!
//! ```text
//! let mut parts = RequestParts::new().path(&"octo-org".to_owned()).path(&7);
//! parts.query("per_page", &100);
//! ```

use super::encode::push_value;
use super::operation::Operation;
#[cfg(feature = "client")]
use super::route::next_parameter;
use super::values::{NonText, PathValue, QueryValue, path_value, query_value};
use crate::error::BuildError;
use crate::json::Json;
#[cfg(feature = "client")]
use crate::redact::is_secret_name;

/// The parameters of one request: the path values, in the order of the template, and the query.
///
/// Setting a parameter never fails. A value that cannot be a part of a URL is an error when the request is built, where
/// the operation is known.
///
/// ```
/// # use octoforge_runtime::RequestParts;
/// let mut parts = RequestParts::new().path(&"octo-org".to_owned()).path(&7);
/// parts.query("per_page", &100);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequestParts {
    path: Vec<PathValue>,
    query: Vec<Query>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Query {
    name: &'static str,
    value: Result<QueryValue, NonText>,
    joined: bool,
}

impl RequestParts {
    /// Creates an empty list of parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the value of the template's next parameter: a string, a number, a boolean, or a type that is encoded as one
    /// of these.
    #[must_use]
    pub fn path(mut self, value: &dyn Json) -> Self {
        self.path.push(path_value(value));
        self
    }

    /// Adds a query parameter; see [`RequestParts::query`].
    #[must_use]
    pub fn with_query(mut self, name: &'static str, value: &dyn Json) -> Self {
        self.query(name, value);
        self
    }

    /// Adds a joined query parameter; see [`RequestParts::query_joined`].
    #[must_use]
    pub fn with_query_joined(mut self, name: &'static str, value: &dyn Json) -> Self {
        self.query_joined(name, value);
        self
    }

    /// Sets a query parameter, in place of its previous value.
    ///
    /// A list becomes one `name=` for each element, and null becomes `name=`. An absent value (`None`, `Maybe::Absent`)
    /// and an empty list remove the parameter. An object is an error when the request is built.
    pub fn query(&mut self, name: &'static str, value: &dyn Json) {
        self.set(name, value, false);
    }

    /// Sets a query parameter like [`RequestParts::query`], but a list becomes one `name=a,b`. A comma in an element is
    /// encoded.
    pub fn query_joined(&mut self, name: &'static str, value: &dyn Json) {
        self.set(name, value, true);
    }

    fn set(&mut self, name: &'static str, value: &dyn Json, joined: bool) {
        if value.is_absent() {
            self.query.retain(|query| query.name != name);
            return;
        }
        let value = query_value(value);
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

    /// Returns the path values, each as text or as the reason why it has none.
    pub(crate) fn values(&self) -> &[PathValue] {
        &self.path
    }

    /// Returns the path values whose parameters have names of secrets, both as text and as they stand in a URL.
    #[cfg(feature = "client")]
    pub(crate) fn secrets(&self, operation: &Operation) -> Vec<String> {
        let mut secrets = Vec::new();
        let mut rest = operation.path;
        let mut values = self.path.iter();
        while let Some((_, parameter, after)) = next_parameter(rest) {
            rest = after;
            if let Some(Ok(value)) = values.next().filter(|_| is_secret_name(parameter.name)) {
                let mut encoded = String::new();
                push_value(&mut encoded, value);
                secrets.extend([encoded, value.clone()]);
            }
        }
        secrets
    }

    /// Appends `?name=value&…`, or nothing without a query.
    pub(crate) fn push_query(
        &self,
        operation: &Operation,
        out: &mut String,
    ) -> Result<(), BuildError> {
        let mut separator = '?';
        for query in &self.query {
            let values = match &query.value {
                Ok(QueryValue::One(value)) => std::slice::from_ref(value),
                Ok(QueryValue::Several(values)) => values.as_slice(),
                Err(kind) => {
                    return Err(BuildError::query(operation.id, query.name, not_text(*kind)));
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

fn not_text(kind: NonText) -> &'static str {
    match kind {
        NonText::Null => "null has no text in a query",
        NonText::Array => "a list inside of a list has no text in a query",
        NonText::Object => "an object has no text in a query",
    }
}

#[cfg(all(test, feature = "client"))]
mod tests {
    use super::*;

    #[test]
    fn path_values_are_secret_by_the_names_of_their_parameters() {
        let operation = Operation {
            path: "/apps/{client_id}/{code}/{+access_token}",
            ..Operation::DEFAULT
        };
        let values = ["client-id", "c/o d", "t0k/en"].map(str::to_owned);
        let parts = values
            .iter()
            .fold(RequestParts::new(), |parts, value| parts.path(value));
        let expected = ["c%2Fo%20d", "c/o d", "t0k%2Fen", "t0k/en"];
        assert_eq!(parts.secrets(&operation), expected);
    }
}
