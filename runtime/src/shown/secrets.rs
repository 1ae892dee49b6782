//! The secrets of one request. Takes its headers, its parameters and their names; hides them in whatever
//! is shown of the answer.
//!
//! ```text
//! Authorization: Bearer abcd1234   "Bad credentials: abcd1234"   →  "Bad credentials: ***"
//! POST /app-manifests/{code}/conversions, code = a180b1   →  POST https://…/app-manifests/***/conversions
//! ```

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use super::{HIDDEN, without_tokens};

/// Shortest secret that is hidden, in bytes. A shorter one cannot be told from other text: to hide it everywhere would say more of it than to show
/// it.
const SHORTEST: usize = 4;

/// Texts that must not be shown, the longest first.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<[Box<str>]>);

impl Secrets {
    /// Adds secrets to those that are known.
    #[cfg(feature = "client")]
    pub(crate) fn with(&self, secrets: impl IntoIterator<Item = String>) -> Self {
        let new = secrets
            .into_iter()
            .filter(|secret| secret.len() >= SHORTEST);
        let mut all: Vec<Box<str>> = new.map(String::into_boxed_str).collect();
        if all.is_empty() {
            return self.clone();
        }
        all.extend(self.0.iter().cloned());
        // One secret may be a part of another, which has to go first.
        all.sort_unstable_by(|one, other| (other.len(), other).cmp(&(one.len(), one)));
        all.dedup();
        Self(all.into())
    }

    /// The text without the secrets of the request, and without what looks like a token.
    pub(crate) fn hide(&self, text: &str) -> String {
        let mut text = Cow::Borrowed(text);
        for secret in self.0.iter().filter(|secret| secret.len() >= SHORTEST) {
            if text.contains(&**secret) {
                text = Cow::Owned(text.replace(&**secret, HIDDEN));
            }
        }
        without_tokens(&text).into_owned()
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secrets({})", self.0.len())
    }
}

#[cfg(feature = "client")]
mod sent {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use bytes::Bytes;
    use http::header::{AUTHORIZATION, CONTENT_TYPE, PROXY_AUTHORIZATION};
    use http::request::Parts as Head;
    use http::{HeaderMap, HeaderName, HeaderValue, Request};
    use url::form_urlencoded;

    use super::super::name::is_secret_header;
    use super::{SHORTEST, Secrets};
    use crate::endpoint::{Operation, Parts, next_parameter, push_value};
    use crate::shown::is_secret;

    impl Secrets {
        /// The values of the parameters whose names say that they are secret: in the path as text, and as it
        /// stands in a URL; in the query.
        pub(crate) fn of_request(operation: &Operation, parts: &Parts, head: &Head) -> Self {
            let mut secrets = Vec::new();
            let mut rest = operation.path;
            let mut values = parts.values().iter();
            while let Some((_, parameter, after)) = next_parameter(rest) {
                rest = after;
                if let Some(Ok(value)) = values.next().filter(|_| is_secret(parameter.name)) {
                    let mut encoded = String::new();
                    push_value(&mut encoded, value);
                    secrets.extend([encoded, value.clone()]);
                }
            }
            Self::default().with(secrets).with_query(head)
        }

        /// Adds the values of a URL's query whose names say that they are secret.
        pub(crate) fn with_query(&self, head: &Head) -> Self {
            self.with_pairs(head.uri.query().unwrap_or_default().as_bytes())
        }

        /// Adds the values of a form whose names say that they are secret.
        pub(crate) fn with_form(&self, request: &Request<Bytes>) -> Self {
            let form = HeaderValue::from_static("application/x-www-form-urlencoded");
            match request.headers().get(CONTENT_TYPE) == Some(&form) {
                true => self.with_pairs(request.body()),
                false => self.clone(),
            }
        }

        fn with_pairs(&self, pairs: &[u8]) -> Self {
            let pairs = form_urlencoded::parse(pairs);
            let secret = pairs.filter(|(name, _)| is_secret(name));
            self.with(secret.map(|(_, value)| value.into_owned()))
        }

        /// Adds what headers say about who calls.
        pub(crate) fn with_headers(&self, headers: &HeaderMap) -> Self {
            let secret = headers
                .iter()
                .filter(|(name, value)| says_who_calls(name, value));
            self.with(secret.flat_map(|(name, value)| pieces(name, value)))
        }
    }

    fn says_who_calls(name: &HeaderName, value: &HeaderValue) -> bool {
        value.is_sensitive() || is_credentials(name) || is_secret_header(name.as_str())
    }

    /// The words of a value, and what stands behind `=` in them; and of a name and a password both together,
    /// and the password.
    fn pieces(name: &HeaderName, value: &HeaderValue) -> Vec<String> {
        let text = value.to_str().unwrap_or_default();
        let (scheme, said) = match text.split_once(' ') {
            Some((scheme, said)) if is_credentials(name) => (scheme, said),
            _ => ("", text),
        };
        let words = said.split([' ', ',', ';', '"']);
        let behind = words
            .clone()
            .filter_map(|word| Some(word.split_once('=')?.1));
        let mut pieces: Vec<String> = words.clone().chain(behind).map(str::to_owned).collect();
        let decoded = STANDARD.decode(said).ok();
        let pair = decoded.and_then(|pair| String::from_utf8(pair).ok());
        if let Some(pair) = pair.filter(|_| scheme.eq_ignore_ascii_case("basic")) {
            let (name, password) = pair.split_once(':').unwrap_or((&pair, ""));
            pieces.push(password.to_owned());
            // A token may stand in the place of the name, with nothing or a fixed word behind it.
            if password.len() < SHORTEST || password == "x-oauth-basic" {
                pieces.push(name.to_owned());
            }
            pieces.push(pair);
        }
        pieces
    }

    fn is_credentials(name: &HeaderName) -> bool {
        [AUTHORIZATION, PROXY_AUTHORIZATION].contains(name)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        fn head(uri: &str, headers: &[(&str, &str)]) -> Head {
            let mut request = http::Request::get(uri);
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            request.body(()).unwrap().into_parts().0
        }

        #[test]
        fn what_was_said_about_who_calls_is_hidden() {
            let basic = format!("Basic {}", STANDARD.encode("me:p@ssword"));
            let odd = format!("Basic {}", STANDARD.encode("t0ken-as-name:x-oauth-basic"));
            let cases: [(&str, &str, &[&str]); 8] = [
                ("authorization", "Bearer s3cret-token", &["s3cret-token"]),
                ("authorization", "s3cret-token", &["s3cret-token"]),
                (
                    "authorization",
                    &basic,
                    &["p@ssword", "me:p@ssword", &basic[6..]],
                ),
                ("authorization", &odd, &["t0ken-as-name", &odd[6..]]),
                ("cookie", "user=abcdef; logged=s3cret", &["s3cret"]),
                ("x-api-key", "s3cret", &["s3cret"]),
                ("x-forge-token", "s3cret==", &["s3cret=="]),
                (
                    "proxy-authorization",
                    "Digest response=\"s3cret\"",
                    &["s3cret"],
                ),
            ];
            for (name, value, secrets) in cases {
                let headers = head("/", &[(name, value), ("accept", "text")]).headers;
                let hiding = Secrets::default().with_headers(&headers);
                for secret in secrets {
                    let shown = hiding.hide(&format!("no: {secret}, text"));
                    assert_eq!(shown, "no: ***, text", "{value}");
                }
                assert!(!format!("{hiding:?}").contains("s3cret"));
            }
        }

        #[test]
        fn what_is_too_short_to_be_known_is_left() {
            let headers = head("/", &[("x-key", "abc")]).headers;
            assert_eq!(Secrets::default().with_headers(&headers).hide("abc"), "abc");
        }

        #[test]
        fn parameters_are_secret_by_their_names() {
            let operation = Operation {
                path: "/apps/{client_id}/{code}/{+access_token}",
                ..Operation::DEFAULT
            };
            let values = ["client-id", "c/o d", "t0k/en"].map(str::to_owned);
            let parts = values
                .iter()
                .fold(Parts::new(), |parts, value| parts.path(value));
            let head = head("/x?token=qu%65ry&name=name", &[]);
            let secrets = Secrets::of_request(&operation, &parts, &head);
            let text = "client-id c/o d c%2Fo%20d t0k/en query name";
            assert_eq!(secrets.hide(text), "client-id *** *** *** *** name");
        }
    }
}
