//! Where requests go. Takes the URL of a service, as a person writes it; gives the start of each
//! request's URL.
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

/// The base URL of a service: scheme, host, port, and the prefix of all its paths.
///
/// It also knows which servers stand in for those that operations name for themselves.
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
    /// Reads a base URL. A slash at its end makes no difference.
    ///
    /// # Errors
    ///
    /// [`BuildError::BaseUrl`] for a template, for anything but `http` or `https` with a host, and for a URL with a
    /// user name, a password, a query or a fragment: they would go missing, or show up in logs.
    pub fn parse(text: &str) -> Result<Self, BuildError> {
        if text.contains(['{', '}']) {
            return Err(BuildError::base_url(
                text,
                "it has a part that is still to be filled in",
            ));
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

    /// Lets `actual` stand in for a server that operations name for themselves
    /// ([`Operation::server`](crate::Operation)).
    #[must_use]
    pub fn server(mut self, declared: impl Into<String>, actual: Self) -> Self {
        self.servers.push((declared.into(), actual));
        self
    }

    /// The URL, without a slash at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.root
    }

    /// Whether a URL has the same scheme, host and port as this base or as one of its stand-in
    /// servers.
    #[must_use]
    pub fn covers(&self, url: &Url) -> bool {
        self.origin == url.origin() || self.servers.iter().any(|(_, base)| base.covers(url))
    }

    /// The path of a URL below this base or one of its stand-in servers, whichever leaves least of it; `None` for a URL
    /// that is elsewhere.
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

    /// The stand-in for a server that an operation names.
    #[must_use]
    pub fn stand_in(&self, declared: &str) -> Option<&Self> {
        self.servers
            .iter()
            .rev()
            .find(|(name, _)| name == declared)
            .map(|(_, base)| base)
    }

    /// Whether this is the machine's own loopback interface.
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

    /// Where an operation goes: to its own server, or the stand-in for it, or here.
    pub(crate) fn of(&self, operation: &Operation) -> Result<Cow<'_, Self>, BuildError> {
        let Some(declared) = operation.server else {
            return Ok(Cow::Borrowed(self));
        };
        if let Some(base) = self.stand_in(declared) {
            return Ok(Cow::Borrowed(base));
        }
        let base = self.beside(declared).or_else(|| Self::parse(declared).ok());
        base.map(Cow::Owned)
            .ok_or_else(|| BuildError::server(operation, declared, self))
    }

    /// Tells whether a server that an operation names for itself is known from this base: there is a stand-in for it, or it is
    /// relative.
    #[cfg(feature = "client")]
    pub(crate) fn knows(&self, declared: &str) -> bool {
        self.stand_in(declared).is_some() || self.beside(declared).is_some()
    }

    /// A server that is named relative to this one, at the same host.
    fn beside(&self, declared: &str) -> Option<Self> {
        // A part to fill in may be the host as well.
        if declared.contains('{') || Url::parse(declared) != Err(ParseError::RelativeUrlWithoutBase)
        {
            return None;
        }
        let root = Url::parse(&format!("{}/", self.root)).ok()?;
        let base = Self::parse(root.join(declared).ok()?.as_str()).ok()?;
        (base.origin == self.origin).then_some(base)
    }
}

/// What keeps a URL from being a base, if anything.
fn objection(url: &Url) -> Option<&'static str> {
    if !matches!(url.scheme(), "http" | "https") {
        Some("it must begin with https:// or http://")
    } else if !url.username().is_empty() || url.password().is_some() {
        Some("it must hold no user name or password; give a token to the client instead")
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
