//! The credentials that a service takes: the security schemes of the description.

use serde_json::Value;

use crate::document::at;

/// Credential of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Credential {
    /// Name of the scheme.
    pub(crate) name: String,
    /// Place in a request.
    pub(crate) place: Place,
    /// Description of the scheme.
    pub(crate) description: Option<String>,
}

/// Place of a credential in a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// `Authorization: Bearer`.
    Bearer,
    /// `Authorization: Basic`.
    Basic,
    /// A header of this name.
    Header(String),
    /// A query parameter of this name.
    Query(String),
    /// A cookie of this name, which a page cannot send.
    Cookie(String),
}

/// Returns the credentials that a description declares, in its order. Schemes of other kinds, such as client certificates, are
/// left out.
pub(crate) fn credentials(document: &Value) -> Vec<Credential> {
    let schemes = at(document, "/components/securitySchemes").and_then(Value::as_object);
    let Some(schemes) = schemes else {
        return Vec::new();
    };
    let names = schemes.keys();
    let found = names.filter_map(|name| {
        let key = octoforge_generator::document::pointer::escape(name);
        let scheme = at(document, &format!("/components/securitySchemes/{key}"))?;
        Some(Credential {
            name: name.clone(),
            place: place(scheme)?,
            description: text(scheme, "description").map(str::to_owned),
        })
    });
    found.collect()
}

/// Returns the credentials that a reader can sign in with: a token, if the description declares none.
pub(crate) fn offered(document: &Value) -> Vec<Credential> {
    let mut offered = credentials(document);
    offered.retain(|one| !matches!(one.place, Place::Cookie(_)));
    if offered.is_empty() {
        offered.push(Credential {
            name: "Token".to_owned(),
            place: Place::Bearer,
            description: None,
        });
    }
    offered
}

/// Returns the credentials that an operation takes: those of the first of its alternatives, none if it is open to everybody. If
/// the description declares no scheme at all, it takes a token.
pub(crate) fn of_operation(document: &Value, pointer: &str) -> Vec<Credential> {
    let declared = credentials(document);
    if declared.is_empty() {
        return offered(document);
    }
    let own = at(document, &format!("{pointer}/security"));
    let alternatives = own
        .or_else(|| at(document, "/security"))
        .and_then(Value::as_array);
    let first = alternatives.and_then(|all| all.first()?.as_object());
    let names = first.into_iter().flat_map(|first| first.keys());
    names
        .filter_map(|name| declared.iter().find(|one| one.name == *name).cloned())
        .collect()
}

fn place(scheme: &Value) -> Option<Place> {
    let name = || text(scheme, "name").map(str::to_owned);
    match (
        text(scheme, "type")?,
        text(scheme, "in"),
        text(scheme, "scheme"),
    ) {
        ("apiKey", Some("header"), _) => name().map(Place::Header),
        ("apiKey", Some("query"), _) => name().map(Place::Query),
        ("apiKey", Some("cookie"), _) => name().map(Place::Cookie),
        ("http", _, Some(scheme)) if scheme.eq_ignore_ascii_case("basic") => Some(Place::Basic),
        ("http", _, Some(scheme)) if scheme.eq_ignore_ascii_case("bearer") => Some(Place::Bearer),
        ("oauth2" | "openIdConnect", _, _) => Some(Place::Bearer),
        _ => None,
    }
}

fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key)?.as_str()
}

impl Credential {
    /// Returns the credential as data for scripts: name, place, and the name of header or parameter.
    pub(crate) fn data(&self) -> Value {
        let (place, key) = match &self.place {
            Place::Bearer => ("bearer", "Authorization"),
            Place::Basic => ("basic", "Authorization"),
            Place::Header(name) => ("header", name.as_str()),
            Place::Query(name) => ("query", name.as_str()),
            Place::Cookie(name) => ("cookie", name.as_str()),
        };
        serde_json::json!({ "name": self.name, "in": place, "key": key })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn schemes_have_a_place_in_requests() {
        let document = json!({ "components": { "securitySchemes": {
            "a": { "type": "http", "scheme": "Bearer" },
            "b": { "type": "apiKey", "in": "query", "name": "key" },
            "c": { "type": "apiKey", "in": "cookie", "name": "sid" },
            "d": { "type": "mutualTLS" },
            "e": { "type": "apiKey", "in": "header", "name": "X-Key" },
            "f": { "type": "http", "scheme": "basic" },
        } } });
        let places: Vec<Place> = credentials(&document)
            .into_iter()
            .map(|one| one.place)
            .collect();
        let expected = [
            Place::Bearer,
            Place::Query("key".into()),
            Place::Cookie("sid".into()),
            Place::Header("X-Key".into()),
            Place::Basic,
        ];
        assert_eq!(places, expected);
        assert!(!offered(&document).iter().any(|one| one.name == "c"));
        assert_eq!(offered(&json!({}))[0].place, Place::Bearer);
    }

    #[test]
    fn an_operation_takes_its_own_credentials() {
        let document = json!({
            "components": { "securitySchemes": {
                "a": { "type": "http", "scheme": "bearer" },
                "b": { "type": "apiKey", "in": "query", "name": "key" },
            } },
            "security": [{ "a": [] }],
            "paths": { "/x": {
                "get": {}, "put": { "security": [] }, "post": { "security": [{ "b": [], "a": [] }, {}] }, "patch": { "security": [{}] },
            } },
        });
        let names = |method: &str| -> Vec<String> {
            let all = of_operation(&document, &format!("/paths/~1x/{method}"));
            all.into_iter().map(|one| one.name).collect()
        };
        let cases: [(&str, &[&str]); 4] = [
            ("get", &["a"]),
            ("put", &[]),
            ("post", &["b", "a"]),
            ("patch", &[]),
        ];
        for (method, expected) in cases {
            assert_eq!(names(method), expected, "{method}");
        }
        assert_eq!(of_operation(&json!({}), "/paths/~1x/get").len(), 1);
    }
}
