//! An installation of an app, as which it works in the repositories of whoever installed it. Takes
//! the app and the installation's ID; gets tokens for it, and new ones before they expire.
//!
//! ```text
//! let installation = Installation::new(app, 1234).repositories(["octo-repo"]);
//! let client = Client::builder().auth(installation).build()?;
//! ```

use std::fmt;
use std::sync::Arc;

use http::header::AUTHORIZATION;
use http::{HeaderValue, StatusCode};

use super::access::{CreateToken, Narrowing};
use super::renewal::{Issued, Renewal};
use super::{App, Authenticate, Context, Tried};
use crate::endpoint::Endpoint as _;
use crate::error::Error;
use crate::json::Json;
use crate::response::Meta;
use crate::transport::BoxFuture;

/// The operation that gives tokens.
const ID: &str = CreateToken::OPERATION.id;

/// An installation of an app.
///
/// Its tokens hold for an hour. A new one is asked for five minutes before, once for all calls that
/// need it; when there is none to be had then, calls go on with the old one for as long as it holds.
/// A token that the service refuses (401) is replaced, and the call made once more. A token that has expired by the
/// service's own clock when it comes is held for half a minute all the same, and so is one that is refused like the one
/// before: a service that is at fault is not asked for a token by every call. A rate limit that is
/// met on the way to a token is met by the call: it is waited for, or reported, as
/// [`RateLimits`](crate::RateLimits) say.
///
/// Clones share their token. What narrows a token makes it another one, which is not shared with
/// those that are not narrowed, or otherwise.
#[derive(Clone)]
pub struct Installation {
    app: App,
    id: u64,
    narrowing: Narrowing,
    token: Arc<Renewal>,
}

impl Installation {
    /// An installation, with all repositories and permissions that were given to it.
    #[must_use]
    pub fn new(app: App, installation_id: u64) -> Self {
        Self {
            app,
            id: installation_id,
            narrowing: Narrowing::default(),
            token: Arc::default(),
        }
    }

    /// Asks for tokens for these repositories only, by their names without the owner's.
    #[must_use]
    pub fn repositories<N: Into<String>>(self, names: impl IntoIterator<Item = N>) -> Self {
        let names: Vec<String> = names.into_iter().map(Into::into).collect();
        self.narrowed("repositories", &names)
    }

    /// Asks for tokens for these repositories only, by their IDs, which renaming does not change.
    #[must_use]
    pub fn repository_ids(self, ids: impl IntoIterator<Item = i64>) -> Self {
        let ids: Vec<i64> = ids.into_iter().collect();
        self.narrowed("repository_ids", &ids)
    }

    /// Asks for tokens with these permissions only: an object of access (`read`, `write`) by name, such
    /// as the description's type for it.
    ///
    /// ```
    /// # use octoforge_runtime::auth::{App, Installation};
    /// # use octoforge_runtime::json::Map;
    /// # fn narrow(app: App) -> Installation {
    /// let permissions = Map::from([("contents".to_owned(), "read".to_owned())]);
    /// Installation::new(app, 1234).permissions(&permissions)
    /// # }
    /// ```
    #[must_use]
    pub fn permissions(self, permissions: &dyn Json) -> Self {
        self.narrowed("permissions", permissions)
    }

    fn narrowed(mut self, name: &'static str, value: &dyn Json) -> Self {
        self.narrowing.set(name, value);
        self.token = Arc::default();
        self
    }

    /// Gets a new token. Only where nothing can be done without one is it tried as often as the client
    /// tries calls, and are rate limits waited for as the client does: a second token does no harm.
    async fn issue(&self, context: &Context<'_>, needed: bool) -> Result<Issued, Error> {
        let mut tried = Tried::default();
        loop {
            let outcome = self.ask(context, &mut tried).await;
            let pause = match &outcome {
                Err(error) if needed => context.exchange.pause(ID, error, &mut tried),
                _ => None,
            };
            match pause {
                Some(pause) => context.clock().sleep(pause).await,
                None => return outcome,
            }
        }
    }

    /// Asks for a token, once more if signing for it again sets a wrong clock right.
    async fn ask(&self, context: &Context<'_>, tried: &mut Tried) -> Result<Issued, Error> {
        let request = CreateToken::new(self.id, &self.narrowing);
        let mut corrected = false;
        loop {
            context.exchange.ahead(ID)?;
            let now = context.clock().now();
            let app = self.app.header(now)?;
            let mut request = request.to_request(context.base())?;
            request.headers_mut().insert(AUTHORIZATION, app.clone());
            tried.sent += 1;
            let exchange = context.exchange.exchange(ID, tried.sent, request);
            let response = context.exchange.accepted(ID, exchange.await?)?;
            let meta = Meta::new(response.status(), response.headers().clone());
            let refused = meta.status() == StatusCode::UNAUTHORIZED && !corrected;
            if refused && self.app.corrected(&app, &meta, context.clock().now()) {
                corrected = true;
                continue;
            }
            let (token, expires_at) = CreateToken::from_response(response)?;
            tracing::debug!(installation = self.id, %expires_at, "a new token");
            // Both times are by the service's clock, so that it does not matter how wrong ours is.
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
        self.token.drop_if(authorization, context.clock())
    }

    fn identity(&self) -> String {
        format!("installation:{}{}", self.id, self.narrowing)
    }
}

impl fmt::Debug for Installation {
    /// Says which installation of which app it is, and shows no token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Installation")
            .field("app", &self.app)
            .field("id", &self.id)
            .field("narrowing", &self.narrowing)
            .finish_non_exhaustive()
    }
}
