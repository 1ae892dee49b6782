//! Authentication as an installation of a GitHub App. Takes the app and the installation's ID; requests tokens for it,
//! and replaces them before they expire.
//!
//! ```text
//! let installation = Installation::new(app, 1234).repositories(["octo-repo"]);
//! let client = Client::builder().auth(installation).build()?;
//! ```

use std::fmt;
use std::sync::Arc;

use http::header::AUTHORIZATION;
use http::{HeaderValue, StatusCode};

use super::access::{CreateToken, Restrictions};
use super::renewal::{Issued, Renewal};
use super::{App, Authenticate, Context};
use crate::endpoint::Endpoint as _;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::json::{AnyInteger, Json};
use crate::response::Meta;
use crate::retry::Attempts;

/// The ID of the operation that issues tokens.
const ID: &str = CreateToken::OPERATION.id;

/// An installation of a GitHub App, which works in the repositories of the account that installed it.
///
/// Its tokens are valid for an hour. Five minutes before that, one call requests a new token, while the others use the old
/// one; if the request fails, calls go on with the old token for as long as it is valid. A token that the service refuses
/// (401) is replaced, and the request is sent once more. To spare a faulty service, a token that is expired on arrival or
/// refused like the one before is kept for half a minute, and not replaced for every call. A rate limit for token requests
/// is handled like that of the call, by the policy of [`RateLimits`](crate::RateLimits).
///
/// Clones share their token. An installation that is restricted to some repositories or permissions has a token of its own.
///
/// ```no_run
/// # #[cfg(feature = "reqwest")] {
/// # use octoforge_runtime::{BuildError, Client, Service, auth::{App, Installation}};
/// # fn build<S: Service>(app: App) -> Result<Client<S>, BuildError> {
/// let installation = Installation::new(app, 1234).repositories(["octo-repo"]);
/// Client::builder().auth(installation).build()
/// # }
/// # }
/// ```
#[derive(Clone)]
pub struct Installation {
    app: App,
    id: i64,
    restrictions: Restrictions,
    token: Arc<Renewal>,
}

impl Installation {
    /// Creates an installation with all its repositories and permissions.
    #[must_use]
    pub fn new(app: App, installation_id: impl Into<AnyInteger>) -> Self {
        Self {
            app,
            id: installation_id.into().get(),
            restrictions: Restrictions::default(),
            token: Arc::default(),
        }
    }

    /// Restricts tokens to these repositories, by their names without the owner's.
    #[must_use]
    pub fn repositories<N: Into<String>>(self, names: impl IntoIterator<Item = N>) -> Self {
        let names: Vec<String> = names.into_iter().map(Into::into).collect();
        self.restricted("repositories", &names)
    }

    /// Restricts tokens to these repositories, by their IDs, which do not change when a repository is renamed.
    #[must_use]
    pub fn repository_ids(self, ids: impl IntoIterator<Item = i64>) -> Self {
        let ids: Vec<i64> = ids.into_iter().collect();
        self.restricted("repository_ids", &ids)
    }

    /// Restricts tokens to these permissions: an object with an access level (`read`, `write`) for each name, such as
    /// the description's type for it.
    ///
    /// ```
    /// # use octoforge_runtime::auth::{App, Installation};
    /// # use octoforge_runtime::json::Map;
    /// # fn restrict(app: App) -> Installation {
    /// let permissions = Map::from([("contents".to_owned(), "read".to_owned())]);
    /// Installation::new(app, 1234).permissions(&permissions)
    /// # }
    /// ```
    #[must_use]
    pub fn permissions(self, permissions: &dyn Json) -> Self {
        self.restricted("permissions", permissions)
    }

    fn restricted(mut self, name: &'static str, value: &dyn Json) -> Self {
        self.restrictions.set(name, value);
        self.token = Arc::default();
        self
    }

    /// Requests a new token. If no call can go on without one (`needed`), it is retried by the client's policy for retries
    /// and rate limits: requesting a second token is harmless.
    async fn issue(&self, context: &Context<'_>, needed: bool) -> Result<Issued, Error> {
        let mut attempts = Attempts::default();
        loop {
            let result = self.request(context, &mut attempts).await;
            let pause = match &result {
                Err(error) if needed => context.exchange().retry(ID, error, &mut attempts),
                _ => None,
            };
            match pause {
                Some(pause) => context.clock().sleep(pause).await,
                None => return result,
            }
        }
    }

    /// Requests a token, and once more if the app's signature was refused because of a wrong clock.
    async fn request(
        &self,
        context: &Context<'_>,
        attempts: &mut Attempts,
    ) -> Result<Issued, Error> {
        let request = CreateToken::new(self.id, &self.restrictions);
        let mut corrected = false;
        loop {
            context.exchange().check_limits(ID)?;
            let now = context.clock().now();
            let app = self.app.header(now)?;
            let mut request = request.to_request(context.base())?;
            request.headers_mut().insert(AUTHORIZATION, app.clone());
            attempts.sent += 1;
            let sent = context.exchange().send(ID, attempts.sent, request);
            let response = context.exchange().accept(ID, sent.await?)?;
            let meta = Meta::new(response.status(), response.headers().clone());
            let refused = meta.status() == StatusCode::UNAUTHORIZED && !corrected;
            if refused && self.app.correct_clock(&app, &meta, context.clock().now()) {
                corrected = true;
                continue;
            }
            let (token, expires_at) = CreateToken::from_response(response)?;
            tracing::debug!(installation = self.id, %expires_at, "a new token");
            // Both times are by the service's clock, so that an error of the client's clock does not matter.
            let today = meta.date().unwrap_or(now);
            return Ok(Issued {
                header: token.header(),
                lifetime: expires_at.as_second().saturating_sub(today.as_second()),
            });
        }
    }
}

impl Authenticate for Installation {
    fn authorization<'a>(
        &'a self,
        context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Option<HeaderValue>, Error>> {
        Box::pin(async {
            let issue = |needed| self.issue(context, needed);
            Ok(Some(self.token.header(context.clock(), issue).await?))
        })
    }

    fn refused(&self, authorization: &HeaderValue, _: &Meta, context: &Context<'_>) -> bool {
        self.token.drop_refused(authorization, context.clock())
    }

    fn identity(&self) -> String {
        format!("installation:{}{}", self.id, self.restrictions)
    }
}

impl fmt::Debug for Installation {
    /// Shows the app and the installation, and no token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Installation")
            .field("app", &self.app)
            .field("id", &self.id)
            .field("restrictions", &self.restrictions)
            .finish_non_exhaustive()
    }
}
