//! Base URLs. Takes the URL of a service as text; gives the start of each request's URL.
//!
//! ```text
//! let base = Base::parse("https://github.example.com/api/v3")?;
//! ```

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use url::{Origin, ParseError, Url};

use super::operation::Operation;
use crate::error::BuildError;

/// The base URL of a service: scheme, host, port, and the prefix of all paths.
///
/// It also holds replacements for the servers that operations declare for themselves.
///
/// ```
/// # use octoforge_runtime::Base;
/// let base = Base::parse("https://github.example.com/api/v3/")?;
/// assert_eq!(base.as_str(), "https://github.example.com/api/v3");
/// # Ok::<(), octoforge_runtime::BuildError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    root: String,
    origin: Origin,
    servers: Vec<(String, Self)>,
}

impl Base {
    /// Parses a base URL. A trailing slash makes no difference.
    ///
    /// # Errors
    ///
    /// [`BuildError::BaseUrl`] for a template, for anything but `http` or `https` with a host, and for a URL with a
    /// user name, a password, a query or a fragment, which would be lost or logged.
    pub fn parse(text: &str) -> Result<Self, BuildError> {
        if text.contains(['{', '}']) {
            return Err(BuildError::base_url(text, "it has a part to fill in"));
        }
        let url =
            Url::parse(text).map_err(|error| BuildError::base_url(text, error.to_string()))?;
        if let Some(reason) = objection(&url) {
            return Err(BuildError::base_url(text, reason));
        }
        let root = url.as_str().trim_end_matches('/').to_owned();
        Ok(Self {
            root,
            origin: url.origin(),
            servers: Vec::new(),
        })
    }

    /// Replaces a server that operations declare for themselves ([`Operation::server`](crate::Operation)).
    #[must_use]
    pub fn server(mut self, declared: impl Into<String>, actual: Self) -> Self {
        self.servers.push((declared.into(), actual));
        self
    }

    /// Returns the URL, without a trailing slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.root
    }

    /// `true` if a URL has the same scheme, host and port as this base or one of its replacements.
    #[must_use]
    pub fn covers(&self, url: &Url) -> bool {
        self.origin == url.origin() || self.servers.iter().any(|(_, base)| base.covers(url))
    }

    /// Returns the path of a URL below this base or one of its replacements, the shortest if there are several; `None`
    /// for any other URL.
    #[cfg(all(feature = "client", feature = "testing"))]
    pub(crate) fn path_below<'u>(&self, url: &'u http::Uri) -> Option<&'u str> {
        let parsed = Url::parse(&url.to_string()).ok()?;
        let root = Url::parse(&self.root).ok()?;
        let below = url.path().strip_prefix(root.path().trim_end_matches('/'));
        let below = below.filter(|path| self.origin == parsed.origin() && path.starts_with('/'));
        let servers = self.servers.iter();
        let others = servers.filter_map(|(_, base)| base.path_below(url));
        below
            .into_iter()
            .chain(others)
            .min_by_key(|path| path.len())
    }

    /// Returns the replacement for a server that an operation declares.
    #[must_use]
    pub fn stand_in(&self, declared: &str) -> Option<&Self> {
        self.servers
            .iter()
            .rev()
            .find(|(name, _)| name == declared)
            .map(|(_, base)| base)
    }

    /// `true` if this is the loopback interface.
    #[cfg(feature = "reqwest")]
    pub(crate) fn is_loopback(&self) -> bool {
        use url::Host;
        let url = Url::parse(&self.root).ok();
        match url.as_ref().and_then(Url::host) {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        }
    }

    /// Returns the base URL of an operation: its own server, the replacement for that, or this one.
    pub(crate) fn of(&self, operation: &Operation) -> Result<Cow<'_, Self>, BuildError> {
        let Some(declared) = operation.server else {
            return Ok(Cow::Borrowed(self));
        };
        if let Some(base) = self.stand_in(declared) {
            return Ok(Cow::Borrowed(base));
        }
        let base = self.beside(declared).or_else(|| Self::parse(declared).ok());
        base.map(Cow::Owned)
            .ok_or_else(|| self.not_served(operation, declared))
    }

    /// The error for an operation whose own server this base does not stand in for.
    pub(crate) fn not_served(&self, operation: &Operation, server: &'static str) -> BuildError {
        BuildError::Server {
            operation: operation.id,
            server,
            base: self.to_string(),
        }
    }

    /// `true` if an operation's own server can be resolved from this base: there is a replacement, or it is relative.
    #[cfg(feature = "client")]
    pub(crate) fn knows(&self, declared: &str) -> bool {
        self.stand_in(declared).is_some() || self.beside(declared).is_some()
    }

    /// Resolves a relative server at the same host.
    fn beside(&self, declared: &str) -> Option<Self> {
        // The part to fill in may be the host.
        if declared.contains('{') || Url::parse(declared) != Err(ParseError::RelativeUrlWithoutBase)
        {
            return None;
        }
        let root = Url::parse(&format!("{}/", self.root)).ok()?;
        let base = Self::parse(root.join(declared).ok()?.as_str()).ok()?;
        (base.origin == self.origin).then_some(base)
    }
}

/// Returns the reason why a URL cannot be a base, if there is one.
fn objection(url: &Url) -> Option<&'static str> {
    if !matches!(url.scheme(), "http" | "https") {
        Some("it must begin with https:// or http://")
    } else if !url.username().is_empty() || url.password().is_some() {
        Some("it must not contain a user name or password; give a token to the client instead")
    } else if url.query().is_some() || url.fragment().is_some() {
        Some("it must end with its path: no `?` and no `#`")
    } else {
        None
    }
}

impl FromStr for Base {
    type Err = BuildError;

    fn from_str(text: &str) -> Result<Self, BuildError> {
        Self::parse(text)
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.root)
    }
}
