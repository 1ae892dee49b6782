//! The secrets of one request. Takes its headers, its parameters and their names; redacts them in messages about the
//! response.
//!
//! ```text
//! Authorization: Bearer abcd1234   "Bad credentials: abcd1234"   →  "Bad credentials: ***"
//! POST /app-manifests/{code}/conversions, code = a180b1   →  POST https://…/app-manifests/***/conversions
//! ```

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use super::{MASK, mask_tokens};

/// The minimum length of a secret that is redacted, in bytes. A shorter one would occur in unrelated text by chance,
/// and redacting it there would reveal more than it hides.
const MIN_LENGTH: usize = 4;

/// Strings to redact, the longest first.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<[Box<str>]>);

impl Secrets {
    /// Adds secrets.
    #[cfg(feature = "client")]
    pub(crate) fn with(&self, secrets: impl IntoIterator<Item = String>) -> Self {
        let new = secrets
            .into_iter()
            .filter(|secret| secret.len() >= MIN_LENGTH);
        let mut all: Vec<Box<str>> = new.map(String::into_boxed_str).collect();
        if all.is_empty() {
            return self.clone();
        }
        all.extend(self.0.iter().cloned());
        // A secret may be a part of another, which must be replaced first.
        all.sort_unstable_by(|one, other| (other.len(), other).cmp(&(one.len(), one)));
        all.dedup();
        Self(all.into())
    }

    /// Returns the text without these secrets and without anything that looks like a token.
    pub(crate) fn hide(&self, text: &str) -> String {
        let mut text = Cow::Borrowed(text);
        for secret in self.0.iter().filter(|secret| secret.len() >= MIN_LENGTH) {
            if text.contains(&**secret) {
                text = Cow::Owned(text.replace(&**secret, MASK));
            }
        }
        mask_tokens(&text).into_owned()
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secrets({})", self.0.len())
    }
}

#[cfg(feature = "client")]
mod request {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use bytes::Bytes;
    use http::header::{AUTHORIZATION, CONTENT_TYPE, PROXY_AUTHORIZATION};
    use http::request::Parts as Head;
    use http::{HeaderMap, HeaderName, HeaderValue, Request};
    use url::form_urlencoded;

    use super::super::name::{is_secret_header, is_secret_name};
    use super::{MIN_LENGTH, Secrets};

    impl Secrets {
        /// Adds the query parameters with names of secrets.
        pub(crate) fn with_query(&self, head: &Head) -> Self {
            self.with_pairs(head.uri.query().unwrap_or_default().as_bytes())
        }

        /// Adds the form fields with names of secrets.
        pub(crate) fn with_form(&self, request: &Request<Bytes>) -> Self {
            let form = HeaderValue::from_static("application/x-www-form-urlencoded");
            match request.headers().get(CONTENT_TYPE) == Some(&form) {
                true => self.with_pairs(request.body()),
                false => self.clone(),
            }
        }

        fn with_pairs(&self, pairs: &[u8]) -> Self {
            let pairs = form_urlencoded::parse(pairs);
            let secret = pairs.filter(|(name, _)| is_secret_name(name));
            self.with(secret.map(|(_, value)| value.into_owned()))
        }

        /// Adds the credentials in headers.
        pub(crate) fn with_headers(&self, headers: &HeaderMap) -> Self {
            let secret = headers
                .iter()
                .filter(|(name, value)| is_secret_value(name, value));
            self.with(secret.flat_map(|(name, value)| pieces(name, value)))
        }
    }

    fn is_secret_value(name: &HeaderName, value: &HeaderValue) -> bool {
        value.is_sensitive() || is_credentials(name) || is_secret_header(name.as_str())
    }

    /// Returns the parts of a header value that may be secret: its words and the values after `=`; for basic
    /// authentication, the decoded pair and the password.
    fn pieces(name: &HeaderName, value: &HeaderValue) -> Vec<String> {
        let text = value.to_str().unwrap_or_default();
        let (scheme, credentials) = match text.split_once(' ') {
            Some((scheme, credentials)) if is_credentials(name) => (scheme, credentials),
            _ => ("", text),
        };
        let words = credentials.split([' ', ',', ';', '"']);
        let values = words
            .clone()
            .filter_map(|word| Some(word.split_once('=')?.1));
        let mut pieces: Vec<String> = words.clone().chain(values).map(str::to_owned).collect();
        let decoded = STANDARD.decode(credentials).ok();
        let pair = decoded.and_then(|pair| String::from_utf8(pair).ok());
        if let Some(pair) = pair.filter(|_| scheme.eq_ignore_ascii_case("basic")) {
            let (name, password) = pair.split_once(':').unwrap_or((&pair, ""));
            pieces.push(password.to_owned());
            // A token may be sent as the user name, with no password or a fixed one.
            if password.len() < MIN_LENGTH || password == "x-oauth-basic" {
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
        fn credentials_in_headers_are_redacted() {
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
        fn short_secrets_are_not_redacted() {
            let headers = head("/", &[("x-key", "abc")]).headers;
            assert_eq!(Secrets::default().with_headers(&headers).hide("abc"), "abc");
        }

        #[test]
        fn query_parameters_are_secret_by_their_names() {
            let head = head("/x?token=qu%65ry&name=name", &[]);
            let secrets = Secrets::default().with_query(&head);
            assert_eq!(secrets.hide("query name"), "*** name");
        }
    }
}
