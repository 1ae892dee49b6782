//! A person who is signing in. Takes their code, which the service has given; asks whether they have
//! entered it, as often as the service likes, and gives what they have granted.
//!
//! ```text
//! authorization_pending     ask again, an interval later
//! slow_down                 ask again, and from now on less often
//! access_denied             the end
//! ```

use std::fmt;
use std::time::Duration;

use jiff::Timestamp;
use secrecy::{ExposeSecret as _, SecretString};

use super::Context;
use super::device::{after, seconds};
use super::grant::{DeviceError, Form, Grant, Said};
use crate::client::{Client, Clock};
use crate::endpoint::{Base, Operation, Verb};
use crate::error::Error;
use crate::response::Meta;

/// What is added to the interval each time that the service finds it too short, and the interval of
/// services that say none.
pub(super) const SLOWER: Duration = Duration::from_secs(5);

const ASK: Operation = Operation {
    id: "login/oauth/access_token",
    method: Verb::Post,
    path: "/login/oauth/access_token",
    ..Operation::DEFAULT
};

/// A person who is signing in.
pub struct DeviceLogin {
    pub(super) client_id: String,
    pub(super) host: Base,
    pub(super) device_code: SecretString,
    pub(super) user_code: String,
    pub(super) verification_uri: String,
    pub(super) expires_at: Timestamp,
    pub(super) interval: Duration,
    /// When the service may be asked again.
    pub(super) next: Timestamp,
}

impl DeviceLogin {
    /// The code for the person to enter, such as `WDJB-MJHT`.
    #[must_use]
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// The page on which to enter it.
    #[must_use]
    pub fn verification_uri(&self) -> &str {
        &self.verification_uri
    }

    /// Until when, by the client's clock.
    #[must_use]
    pub fn expires_at(&self) -> Timestamp {
        self.expires_at
    }

    /// How much time there must be between two questions. It grows when the service says so.
    #[must_use]
    pub fn interval(&self) -> Duration {
        self.interval
    }

    /// Waits until the person has decided, or the code has expired.
    ///
    /// # Errors
    ///
    /// As [`DeviceLogin::poll`]. After a [`DeviceError::Call`] it can be waited again: the code is
    /// still good.
    pub async fn wait<S>(&mut self, client: &Client<S>) -> Result<Grant, DeviceError> {
        loop {
            if let Some(grant) = self.poll(client).await? {
                return Ok(grant);
            }
        }
    }

    /// Asks whether the person has decided; `None` when not yet. It first waits until the service may
    /// be asked again.
    ///
    /// The token is given once: who drops this future while it is on its way may lose it.
    ///
    /// # Errors
    ///
    /// [`DeviceError::Denied`] and [`DeviceError::Expired`], after which one must start anew;
    /// [`DeviceError::Refused`] when the app is at fault; [`DeviceError::Call`] when nothing that can
    /// be understood was answered.
    pub async fn poll<S>(&mut self, client: &Client<S>) -> Result<Option<Grant>, DeviceError> {
        self.ask(&client.context()).await
    }

    async fn ask(&mut self, context: &Context<'_>) -> Result<Option<Grant>, DeviceError> {
        let clock = context.clock();
        let next = self.next.min(self.expires_at);
        if let Ok(left) = Duration::try_from(next.duration_since(clock.now()))
            && !left.is_zero()
        {
            clock.sleep(left).await;
        }
        if clock.now() >= self.expires_at {
            return Err(DeviceError::Expired);
        }
        // Said before the question as well, which may be given up.
        self.next = after(clock.now(), self.interval);
        let form = [
            ("client_id", &*self.client_id),
            ("device_code", self.device_code.expose_secret()),
            ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
        ];
        let said = Form::new(ASK, &self.host, &form).send(context).await;
        let now = clock.now();
        let asked = said
            .as_ref()
            .err()
            .and_then(|error| retry_after(error, now));
        let decided = self.decided(said, clock);
        self.next = after(now, asked.unwrap_or_default().max(self.interval));
        decided
    }

    /// What an answer, or none, means.
    fn decided(
        &mut self,
        said: Result<Said, Error>,
        clock: &dyn Clock,
    ) -> Result<Option<Grant>, DeviceError> {
        let said = said.inspect_err(|_| {
            // A service that does not keep up is not to be asked as often.
            self.interval = self.interval.saturating_add(SLOWER);
        })?;
        match said.refusal() {
            None => Ok(Some(Grant::read(&said, clock.now())?)),
            Some(("authorization_pending", _)) => Ok(None),
            Some(("slow_down", _)) => {
                let slower = self.interval.saturating_add(SLOWER);
                self.interval = seconds(&said, "interval").unwrap_or_default().max(slower);
                Ok(None)
            }
            Some(("access_denied", _)) => Err(DeviceError::Denied),
            Some(("expired_token", _)) => Err(DeviceError::Expired),
            Some((code, description)) => Err(DeviceError::refused(code, description)),
        }
    }
}

/// Time that a host that refuses asks to wait, such as for a rate limit.
fn retry_after(error: &Error, now: Timestamp) -> Option<Duration> {
    let Error::Api(error) = error else {
        return None;
    };
    Meta::new(error.status(), error.headers().clone()).retry_after_by(now)
}

impl fmt::Debug for DeviceLogin {
    /// Shows what the person is shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceLogin")
            .field("user_code", &self.user_code)
            .field("verification_uri", &self.verification_uri)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}
