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

/// The security schemes of a description.
#[derive(Clone, Debug, Default)]
pub(crate) struct Credentials {
    /// Schemes that a request can have, in the order of the description.
    pub(crate) known: Vec<Credential>,
    /// `true` if the description declares any scheme, also one of another kind, such as a client certificate.
    pub(crate) is_declared: bool,
}

/// Names of the schemes of one alternative, all of which a request needs; none if it needs no credential.
pub(crate) type Alternative = Vec<String>;

impl Credentials {
    /// Reads the schemes of a description.
    pub(crate) fn of(document: &Value) -> Self {
        let schemes = at(document, "/components/securitySchemes").and_then(Value::as_object);
        let Some(schemes) = schemes else {
            return Self::default();
        };
        let known = schemes.keys().filter_map(|name| {
            let key = octoforge_generator::document::pointer::escape(name);
            let scheme = at(document, &format!("/components/securitySchemes/{key}"))?;
            Some(Credential {
                name: name.clone(),
                place: place(scheme)?,
                description: text(scheme, "description").map(str::to_owned),
            })
        });
        Self {
            known: known.collect(),
            is_declared: !schemes.is_empty(),
        }
    }

    /// Returns the credentials that a reader can sign in with. If the description declares no scheme, it is a token, which is
    /// what the clients of the crate send.
    pub(crate) fn offered(&self) -> Vec<Credential> {
        if !self.is_declared {
            return vec![token()];
        }
        let usable = |one: &&Credential| !matches!(one.place, Place::Cookie(_));
        self.known.iter().filter(usable).cloned().collect()
    }

    /// Returns the credentials of an example: those of the first alternative that needs any.
    pub(crate) fn shown(&self, alternatives: &[Alternative]) -> Vec<Credential> {
        if !self.is_declared {
            return vec![token()];
        }
        let first = alternatives.iter().find(|names| !names.is_empty());
        let names = first.into_iter().flatten();
        names
            .filter_map(|name| self.known.iter().find(|one| one.name == *name).cloned())
            .collect()
    }
}

fn token() -> Credential {
    Credential {
        name: "Token".to_owned(),
        place: Place::Bearer,
        description: None,
    }
}

/// Returns the alternatives of an operation: its own, else those of the description.
pub(crate) fn alternatives(document: &Value, pointer: &str) -> Vec<Alternative> {
    let own = at(document, &format!("{pointer}/security"));
    let all = own
        .or_else(|| at(document, "/security"))
        .and_then(Value::as_array);
    let all = all.into_iter().flatten().filter_map(Value::as_object);
    all.map(|one| one.keys().cloned().collect()).collect()
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
        let places: Vec<Place> = Credentials::of(&document)
            .known
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
        let offered = Credentials::of(&document).offered();
        assert!(!offered.iter().any(|one| one.name == "c" || one.name == "d"));
        assert_eq!(Credentials::of(&json!({})).offered(), [token()]);
        let cookie = json!({ "components": { "securitySchemes": { "c": { "type": "apiKey", "in": "cookie", "name": "sid" } } } });
        assert_eq!(Credentials::of(&cookie).offered(), []);
    }

    #[test]
    fn an_operation_has_alternatives_and_an_example_has_all_of_one() {
        let document = json!({
            "components": { "securitySchemes": {
                "a": { "type": "http", "scheme": "bearer" },
                "b": { "type": "apiKey", "in": "query", "name": "key" },
                "digest": { "type": "http", "scheme": "digest" },
            } },
            "security": [{ "a": [] }],
            "paths": { "/x": {
                "get": {}, "put": { "security": [] }, "post": { "security": [{}, { "b": [], "a": [] }] },
                "patch": { "security": [{ "digest": [] }] },
            } },
        });
        let credentials = Credentials::of(&document);
        /// Method, alternatives, and the credentials of the example.
        type Case = (
            &'static str,
            &'static [&'static [&'static str]],
            &'static [&'static str],
        );
        let cases: [Case; 4] = [
            ("get", &[&["a"]], &["a"]),
            ("put", &[], &[]),
            ("post", &[&[], &["b", "a"]], &["b", "a"]),
            ("patch", &[&["digest"]], &[]),
        ];
        for (method, expected, shown) in cases {
            let found = alternatives(&document, &format!("/paths/~1x/{method}"));
            assert_eq!(found, expected, "{method}");
            let names: Vec<String> = credentials
                .shown(&found)
                .into_iter()
                .map(|one| one.name)
                .collect();
            assert_eq!(names, shown, "{method}");
        }
    }
}
