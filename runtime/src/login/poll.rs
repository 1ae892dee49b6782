//! A sign-in that is in progress. Takes the codes that the host issued; polls for the person's decision at the interval
//! that the host asks for, and gives the token.
//!
//! ```text
//! authorization_pending     poll again after the interval
//! slow_down                 poll again after a longer interval
//! access_denied             end: the person declined
//! ```

use std::fmt;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret as _, SecretString};

use super::form::{Form, FormResponse};
use super::grant::{DeviceError, Grant};
use crate::auth::Context;
use crate::client::Client;
use crate::clock::Clock;
use crate::endpoint::{Base, Method, Operation};
use crate::error::Error;
use crate::response::Meta;

/// The interval of hosts that state none, and the amount by which an interval that is too short grows (RFC 8628, 3.5).
pub(super) const INTERVAL: Duration = Duration::from_secs(5);

const TOKEN: Operation = Operation {
    id: "login/oauth/access_token",
    method: Method::Post,
    path: "/login/oauth/access_token",
    ..Operation::DEFAULT
};

/// A sign-in that waits for the person to enter the code.
///
/// Made by [`DeviceFlow::start`](super::DeviceFlow::start).
pub struct DeviceLogin {
    pub(super) client_id: String,
    pub(super) host: Base,
    pub(super) device_code: SecretString,
    pub(super) user_code: String,
    pub(super) verification_uri: String,
    pub(super) expires_at: Timestamp,
    pub(super) interval: Duration,
    /// The earliest time of the next poll.
    pub(super) next: Timestamp,
}

impl DeviceLogin {
    /// Returns the code for the person to enter, such as `WDJB-MJHT`.
    #[must_use]
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// Returns the URL of the page on which the code is entered.
    #[must_use]
    pub fn verification_uri(&self) -> &str {
        &self.verification_uri
    }

    /// Returns the time at which the code expires, by the client's clock.
    #[must_use]
    pub fn expires_at(&self) -> Timestamp {
        self.expires_at
    }

    /// Returns the minimum time between two polls. It grows if the host asks for that.
    #[must_use]
    pub fn interval(&self) -> Duration {
        self.interval
    }

    /// Polls until the person has decided, or the code has expired.
    ///
    /// # Errors
    ///
    /// Those of [`DeviceLogin::poll`]. After a [`DeviceError::Call`] it can be called again: the code is still valid.
    pub async fn wait<S>(&mut self, client: &Client<S>) -> Result<Grant, DeviceError> {
        loop {
            if let Some(grant) = self.poll(client).await? {
                return Ok(grant);
            }
        }
    }

    /// Polls once, after waiting until the interval has passed; `None` while the person has not decided.
    ///
    /// The host issues the token once: if this future is dropped while the response is on its way, the token may be lost.
    ///
    /// # Errors
    ///
    /// [`DeviceError::Denied`] and [`DeviceError::Expired`], after which the flow must be started again;
    /// [`DeviceError::Refused`] if the host refuses the app; [`DeviceError::Call`] if the request fails or its response
    /// cannot be understood.
    pub async fn poll<S>(&mut self, client: &Client<S>) -> Result<Option<Grant>, DeviceError> {
        self.request(&client.context()).await
    }

    async fn request(&mut self, context: &Context<'_>) -> Result<Option<Grant>, DeviceError> {
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
        // Set before the request as well, since the future may be dropped while it is sent.
        self.next = after(clock.now(), self.interval);
        let fields = [
            ("client_id", &*self.client_id),
            ("device_code", self.device_code.expose_secret()),
            ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
        ];
        let response = Form::new(TOKEN, &self.host, &fields).send(context).await;
        let now = clock.now();
        let failure = response.as_ref().err();
        let asked = failure.and_then(|error| retry_after(error, now));
        let decision = self.decision(response, clock);
        self.next = after(now, asked.unwrap_or_default().max(self.interval));
        decision
    }

    /// Interprets a response; `None` while the person has not decided.
    fn decision(
        &mut self,
        response: Result<FormResponse, Error>,
        clock: &dyn Clock,
    ) -> Result<Option<Grant>, DeviceError> {
        let response = response.inspect_err(|_| {
            // An overloaded host must not be polled as often.
            self.interval = self.interval.saturating_add(INTERVAL);
        })?;
        match response.refusal() {
            None => Ok(Some(Grant::read(&response, clock.now())?)),
            Some(("authorization_pending", _)) => Ok(None),
            Some(("slow_down", _)) => {
                let slower = self.interval.saturating_add(INTERVAL);
                let asked = response.seconds("interval");
                self.interval = asked.unwrap_or_default().max(slower);
                Ok(None)
            }
            Some(("access_denied", _)) => Err(DeviceError::Denied),
            Some(("expired_token", _)) => Err(DeviceError::Expired),
            Some((code, description)) => Err(DeviceError::refused(code, description)),
        }
    }
}

/// Returns the time that a response with an error status asks to wait, such as for a rate limit.
fn retry_after(error: &Error, now: Timestamp) -> Option<Duration> {
    let Error::Api(error) = error else {
        return None;
    };
    Meta::new(error.status(), error.headers().clone()).retry_after_by(now)
}

/// Adds a duration to a time, up to the latest time there is.
pub(super) fn after(time: Timestamp, duration: Duration) -> Timestamp {
    let duration = SignedDuration::try_from(duration).unwrap_or(SignedDuration::MAX);
    time.checked_add(duration).unwrap_or(Timestamp::MAX)
}

impl fmt::Debug for DeviceLogin {
    /// Shows what the person sees, and not the device code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceLogin")
            .field("user_code", &self.user_code)
            .field("verification_uri", &self.verification_uri)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}
