// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `meta`: meta.

use octoforge_runtime::Parts;

/// GitHub API Root.
///
/// Get Hypermedia links to resources accessible in GitHub's REST API
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/meta/meta#github-api-root>).
///
/// `GET /`
///
/// - 200: [`Root`](crate::models::Root)
///
/// [How to send it](crate#sending).
#[inline]
pub fn root() -> Root {
    Root { parts: Parts::new() }
}

/// The request of [`root`](root()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Root {
    pub(crate) parts: Parts,
}

/// Get GitHub meta information.
///
/// Returns meta information about GitHub, including a list of GitHub's IP addresses. For more information, see "[About GitHub's IP addresses](https://docs.github.com/articles/about-github-s-ip-addresses/)."
///
/// The API's response also includes a list of GitHub's domain names, and the public keys used by GitHub to sign commits made through the web UI.
///
/// The values shown in the documentation's response are example values. You must always query the API directly to get the latest values.
///
/// > **Note:**
/// > This endpoint returns both IPv4 and IPv6 addresses. However, not all features support IPv6. You should refer to the specific documentation for each feature to determine if IPv6 is supported.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/meta/meta#get-apiname-meta-information>).
///
/// `GET /meta`
///
/// - 200: [`ApiOverview`](crate::models::ApiOverview)
/// - 304: no content
///
/// [How to send it](crate#sending).
#[inline]
pub fn get() -> Get {
    Get { parts: Parts::new() }
}

/// The request of [`get`](get()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    pub(crate) parts: Parts,
}

/// Get Octocat.
///
/// Get the octocat as ASCII art
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/meta/meta#get-octocat>).
///
/// `GET /octocat`
///
/// - 200: text (`application/octocat-stream`)
///
/// [How to send it](crate#sending). For [downloading](crate#downloads-and-uploads): [`download`](GetOctocat::download).
#[inline]
pub fn get_octocat() -> GetOctocat {
    GetOctocat { parts: Parts::new() }
}

/// The request of [`get_octocat`](get_octocat()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOctocat {
    pub(crate) parts: Parts,
}

impl GetOctocat {
    /// The words to show in Octocat's speech bubble
    pub fn s(mut self, s: impl Into<String>) -> Self {
        self.parts.query("s", &s.into());
        self
    }
}

/// Get all API versions.
///
/// Get all supported GitHub API versions.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/meta/meta#get-all-api-versions>).
///
/// `GET /versions`
///
/// - 200: a list of text
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_all_versions() -> GetAllVersions {
    GetAllVersions {
        parts: Parts::new(),
    }
}

/// The request of [`get_all_versions`](get_all_versions()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllVersions {
    pub(crate) parts: Parts,
}

/// Get the Zen of GitHub.
///
/// Get a random sentence from the Zen of GitHub
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/meta/meta#get-the-zen-of-github>).
///
/// `GET /zen`
///
/// - 200: text (`text/plain`)
///
/// [How to send it](crate#sending). For [downloading](crate#downloads-and-uploads): [`download`](GetZen::download).
#[inline]
pub fn get_zen() -> GetZen {
    GetZen { parts: Parts::new() }
}

/// The request of [`get_zen`](get_zen()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetZen {
    pub(crate) parts: Parts,
}
