// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/arguments.rs). Do not edit.

//! What a call is given. Each value is read as the type that is asked for.

use std::collections::BTreeMap;
use std::fmt;
use octoforge_runtime::json::{self, Json, Value};

/// What a call is given, by the description's own names.
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    /// Values of the path.
    pub path: BTreeMap<String, Value>,
    /// Values of the query.
    pub query: BTreeMap<String, Value>,
    /// What is sent beside them: JSON, or a text that stands for itself or for its bytes.
    pub body: Option<Value>,
}

impl Arguments {
    /// A value of the path.
    ///
    /// # Errors
    ///
    /// When it is not given, or is no `T`; as all of these.
    pub fn path<T: Json>(&self, name: &str) -> Result<T, Fault> {
        given("path", name, read("path", name, self.path.get(name))?)
    }

    /// A value of the query.
    pub fn query<T: Json>(&self, name: &str) -> Result<T, Fault> {
        given("query", name, self.optional_query(name)?)
    }

    /// A member of the body.
    pub fn member<T: Json>(&self, name: &str) -> Result<T, Fault> {
        given("body", name, self.optional_member(name)?)
    }

    /// The body.
    pub fn body<T: Json>(&self) -> Result<T, Fault> {
        given("body", "", self.optional_body()?)
    }

    /// A value of the query, if it is given.
    pub fn optional_query<T: Json>(&self, name: &str) -> Result<Option<T>, Fault> {
        read("query", name, self.query.get(name))
    }

    /// A member of the body, if it is given.
    pub fn optional_member<T: Json>(&self, name: &str) -> Result<Option<T>, Fault> {
        let member = self.body.as_ref().and_then(|body| body.get(name));
        read("body", name, member)
    }

    /// The body, if it is given.
    pub fn optional_body<T: Json>(&self) -> Result<Option<T>, Fault> {
        read("body", "", self.body.as_ref())
    }
}

fn read<T: Json>(
    place: &str,
    name: &str,
    value: Option<&Value>,
) -> Result<Option<T>, Fault> {
    value
        .map(json::from_value)
        .transpose()
        .map_err(|error| Fault(format!("{place} `{name}`: {error}")))
}

fn given<T>(place: &str, name: &str, value: Option<T>) -> Result<T, Fault> {
    value.ok_or_else(|| Fault(format!("{place} `{name}` is required, and not given")))
}

/// Why a call could not be made of what was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault(pub String);

impl fmt::Display for Fault {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Fault {}
