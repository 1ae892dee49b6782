//! The parameters of one request. Takes values; gives them as text in the path, the query and headers.
//!
//! ```text
//! let mut parts = RequestParts::new().path(&"octo-org".to_owned()).path(&7);
//! parts.query("per_page", &100);
//! parts.set(Parameter::header("X-Trace", Style::Simple), &trace);
//! ```

use http::header::COOKIE;
use http::{HeaderMap, HeaderName, HeaderValue};

#[cfg(feature = "client")]
use super::encode::push_value;
use super::framing::is_framing;
use super::operation::Operation;
#[cfg(feature = "client")]
use super::route::next_parameter;
use super::route::split_query;
use super::style::{Location, Style, serialize};
use super::values::{self, NonText};
use crate::error::BuildError;
use crate::json::Json;
#[cfg(feature = "client")]
use crate::redact::is_secret_name;

/// A parameter of a query, a header or a cookie, with its serialization.
///
/// ```
/// # use octoforge_runtime::{Parameter, Style};
/// const FILTER: Parameter = Parameter::query("filter", Style::Deep);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    name: &'static str,
    style: Style,
    location: Location,
}

impl Parameter {
    /// Creates a query parameter.
    #[must_use]
    pub const fn query(name: &'static str, style: Style) -> Self {
        Self {
            name,
            style,
            location: Location::Query,
        }
    }

    /// Creates a query parameter whose reserved characters are not encoded (`allowReserved`).
    #[must_use]
    pub const fn reserved_query(name: &'static str, style: Style) -> Self {
        Self {
            location: Location::ReservedQuery,
            ..Self::query(name, style)
        }
    }

    /// Creates a header.
    #[must_use]
    pub const fn header(name: &'static str, style: Style) -> Self {
        Self {
            location: Location::Header,
            ..Self::query(name, style)
        }
    }

    /// Creates a cookie.
    #[must_use]
    pub const fn cookie(name: &'static str, style: Style) -> Self {
        Self {
            location: Location::Cookie,
            ..Self::query(name, style)
        }
    }

    /// `true` if both are the same parameter, however it is serialized.
    fn is(&self, other: &Self) -> bool {
        let is_query =
            |one: &Self| matches!(one.location, Location::Query | Location::ReservedQuery);
        let same = self.location == other.location || is_query(self) && is_query(other);
        same && self.name == other.name
    }
}

/// The parameters of one request: the path values, in the order of the template, the query, headers and cookies.
///
/// Setting a parameter never fails. A value that has no text in its place is an error when the request is built, where
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
    others: Vec<(Parameter, Result<String, NonText>)>,
}

/// A value of the path, as text or encoded, or the kind of JSON that has no text.
pub(crate) type PathValue = Result<PathText, NonText>;

/// The text of a value of the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PathText {
    /// Text, which is encoded for the place that it gets.
    Plain(String),
    /// Several texts, encoded and joined.
    Encoded(String),
}

impl RequestParts {
    /// Creates an empty list of parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the value of the template's next parameter: a string, a number, a boolean, or a type that is encoded as one
    /// of these. A list or an object is joined by commas.
    #[must_use]
    pub fn path(mut self, value: &dyn Json) -> Self {
        let text = path_text(value, "", Style::Simple);
        self.path.push(text);
        self
    }

    /// Adds the value of the template's next parameter in another style than [`Style::Simple`].
    #[must_use]
    pub fn path_in(mut self, name: &'static str, style: Style, value: &dyn Json) -> Self {
        self.path.push(path_text(value, name, style));
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

    /// Adds a parameter of any style; see [`RequestParts::set`].
    #[must_use]
    pub fn with(mut self, parameter: Parameter, value: &dyn Json) -> Self {
        self.set(parameter, value);
        self
    }

    /// Sets a query parameter, in place of its previous value.
    ///
    /// A list becomes one `name=` for each element, an object one `key=` for each member, and null becomes `name=`. An
    /// absent value (`None`, `Maybe::Absent`) and an empty list remove the parameter. What is nested deeper is an error when
    /// the request is built.
    pub fn query(&mut self, name: &'static str, value: &dyn Json) {
        self.set(Parameter::query(name, Style::Form), value);
    }

    /// Sets a query parameter like [`RequestParts::query`], but a list becomes one `name=a,b`. A comma in an element is
    /// encoded.
    pub fn query_joined(&mut self, name: &'static str, value: &dyn Json) {
        self.set(Parameter::query(name, Style::FormJoined), value);
    }

    /// Sets a parameter, in place of its previous value. An absent value removes it.
    pub fn set(&mut self, parameter: Parameter, value: &dyn Json) {
        if value.is_absent() {
            self.others.retain(|(other, _)| !other.is(&parameter));
            return;
        }
        let text = serialize(parameter.name, parameter.style, parameter.location, value);
        match self
            .others
            .iter_mut()
            .find(|(other, _)| other.is(&parameter))
        {
            Some(old) => *old = (parameter, text),
            None => self.others.push((parameter, text)),
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
        let mut seen = Vec::new();
        while let Some((_, parameter, after)) = next_parameter(rest) {
            rest = after;
            // A parameter that is named again has the same value again.
            if seen.contains(&parameter.name) {
                continue;
            }
            seen.push(parameter.name);
            if let Some(Ok(value)) = values.next().filter(|_| is_secret_name(parameter.name)) {
                secrets.extend(value.forms());
            }
        }
        secrets
    }

    /// Appends the query, after the one of the path if it has one; nothing without a query.
    pub(crate) fn push_query(
        &self,
        operation: &Operation,
        out: &mut String,
    ) -> Result<(), BuildError> {
        let mut separator = match split_query(operation.path) {
            (_, Some(_)) => '&',
            (_, None) => '?',
        };
        for (parameter, text) in &self.others {
            if !matches!(
                parameter.location,
                Location::Query | Location::ReservedQuery
            ) {
                continue;
            }
            match text {
                Ok(text) if text.is_empty() => {}
                Ok(text) => {
                    out.push(std::mem::replace(&mut separator, '&'));
                    out.push_str(text);
                }
                Err(kind) => {
                    let reason = not_in_query(*kind);
                    return Err(BuildError::query(operation.id, parameter.name, reason));
                }
            }
        }
        Ok(())
    }

    /// Adds the parameters that are headers or cookies to the headers of a request.
    pub(crate) fn add_headers(
        &self,
        operation: &Operation,
        headers: &mut HeaderMap,
    ) -> Result<(), BuildError> {
        let mut cookies = String::new();
        for (parameter, text) in &self.others {
            let wrong = |reason| BuildError::parameter(operation.id, parameter.name, reason);
            match (parameter.location, text) {
                (Location::Query | Location::ReservedQuery | Location::Path, _) => {}
                (_, Err(kind)) => return Err(wrong(not_text(*kind))),
                (Location::Header, Ok(text)) => {
                    let (name, value) = header(parameter.name, text).map_err(wrong)?;
                    headers.insert(name, value);
                }
                (Location::Cookie, Ok(text)) => {
                    // In a URL, `&` parts what are cookies of their own here.
                    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
                        let separator = if cookies.is_empty() { "" } else { "; " };
                        cookies.push_str(separator);
                        cookies.push_str(pair);
                    }
                }
            }
        }
        if !cookies.is_empty()
            && let Ok(mut value) = HeaderValue::try_from(cookies)
        {
            value.set_sensitive(true);
            headers.insert(COOKIE, value);
        }
        Ok(())
    }
}

/// Returns a header of a parameter, or the reason why it cannot be sent.
fn header(name: &str, text: &str) -> Result<(HeaderName, HeaderValue), &'static str> {
    let name = HeaderName::try_from(name).map_err(|_| "this is no name of a header")?;
    if is_framing(&name) {
        return Err(
            "the header frames the message or controls the connection, which is up to the transport",
        );
    }
    let value = HeaderValue::from_bytes(text.as_bytes())
        .map_err(|_| "a header has no line breaks and control characters")?;
    Ok((name, value))
}

fn path_text(value: &dyn Json, name: &str, style: Style) -> PathValue {
    match style {
        Style::Simple => match values::read(value, values::plain) {
            Ok(text) => Ok(PathText::Plain(text)),
            Err(NonText::Null) => Err(NonText::Null),
            Err(_) => serialize(name, style, Location::Path, value).map(PathText::Encoded),
        },
        _ => serialize(name, style, Location::Path, value).map(PathText::Encoded),
    }
}

impl PathText {
    /// Returns the text, and how it stands in a URL.
    #[cfg(feature = "client")]
    fn forms(&self) -> Vec<String> {
        match self {
            Self::Encoded(text) => vec![text.clone()],
            Self::Plain(text) => {
                let mut encoded = String::new();
                push_value(&mut encoded, text);
                vec![encoded, text.clone()]
            }
        }
    }
}

fn not_in_query(kind: NonText) -> &'static str {
    match kind {
        NonText::Null => "null has no text in a query",
        NonText::Array => "a list inside of a list has no text in a query",
        NonText::Object => "an object inside of another value has no text in a query",
    }
}

fn not_text(kind: NonText) -> &'static str {
    match kind {
        NonText::Null => "null has no text here",
        NonText::Array => "a list inside of a list has no text here",
        NonText::Object => "an object inside of another value has no text here",
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
