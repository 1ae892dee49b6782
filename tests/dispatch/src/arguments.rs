//! Arguments of a call, each decoded as the type that the called function needs.

use octoforge_runtime::json::{self, Json, Value};
use std::collections::BTreeMap;
use std::fmt;

/// Arguments of a call, by their names in the description.
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    /// Values of path parameters.
    pub path: BTreeMap<String, Value>,
    /// Values of query parameters.
    pub query: BTreeMap<String, Value>,
    /// Values of parameters in headers.
    pub header: BTreeMap<String, Value>,
    /// Values of parameters in cookies.
    pub cookie: BTreeMap<String, Value>,
    /// The request body: JSON, or a string for a text or binary body.
    pub body: Option<Value>,
}

impl Arguments {
    /// Returns a path parameter.
    ///
    /// # Errors
    ///
    /// The argument is missing, or cannot be decoded as `T`; the same holds for the methods below.
    pub fn path<T: Json>(&self, name: &str) -> Result<T, Fault> {
        required("path", name, read("path", name, self.path.get(name))?)
    }

    /// Returns a query parameter.
    pub fn query<T: Json>(&self, name: &str) -> Result<T, Fault> {
        required("query", name, self.optional_query(name)?)
    }

    /// Returns a parameter in a header.
    pub fn header<T: Json>(&self, name: &str) -> Result<T, Fault> {
        required("header", name, self.optional_header(name)?)
    }

    /// Returns a parameter in a cookie.
    pub fn cookie<T: Json>(&self, name: &str) -> Result<T, Fault> {
        required("cookie", name, self.optional_cookie(name)?)
    }

    /// Returns a property of the body.
    pub fn member<T: Json>(&self, name: &str) -> Result<T, Fault> {
        required("body", name, self.optional_member(name)?)
    }

    /// Returns the body.
    pub fn body<T: Json>(&self) -> Result<T, Fault> {
        required("body", "", self.optional_body()?)
    }

    /// Returns a query parameter, if it is present.
    pub fn optional_query<T: Json>(&self, name: &str) -> Result<Option<T>, Fault> {
        read("query", name, self.query.get(name))
    }

    /// Returns a parameter in a header, if it is present.
    pub fn optional_header<T: Json>(&self, name: &str) -> Result<Option<T>, Fault> {
        read("header", name, self.header.get(name))
    }

    /// Returns a parameter in a cookie, if it is present.
    pub fn optional_cookie<T: Json>(&self, name: &str) -> Result<Option<T>, Fault> {
        read("cookie", name, self.cookie.get(name))
    }

    /// Returns a property of the body, if it is present.
    pub fn optional_member<T: Json>(&self, name: &str) -> Result<Option<T>, Fault> {
        let member = self.body.as_ref().and_then(|body| body.get(name));
        read("body", name, member)
    }

    /// Returns the body, if it is present.
    pub fn optional_body<T: Json>(&self) -> Result<Option<T>, Fault> {
        read("body", "", self.body.as_ref())
    }
}

fn read<T: Json>(place: &str, name: &str, value: Option<&Value>) -> Result<Option<T>, Fault> {
    value
        .map(json::from_value)
        .transpose()
        .map_err(|error| Fault(format!("{place} `{name}`: {error}")))
}

fn required<T>(place: &str, name: &str, value: Option<T>) -> Result<T, Fault> {
    value.ok_or_else(|| Fault(format!("{place} `{name}` is required, and not given")))
}

/// The reason why a call could not be made from its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault(pub String);

impl fmt::Display for Fault {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Fault {}
