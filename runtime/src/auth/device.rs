//! Signing a person in from where there is no browser (OAuth device flow, RFC 8628). Takes the client
//! ID of an app; gives a code for the person to enter elsewhere, and then a token in their name.
//!
//! ```text
//! let mut login = DeviceFlow::new("Iv1.8a61f9b3a7aba766").scopes(["repo"]).start(&client).await?;
//! println!("Enter {} at {}", login.user_code(), login.verification_uri());
//! let client = client.with_auth(Token::new(&login.wait(&client).await?.token)?);
//! ```

use std::fmt;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret as _, SecretString};

use super::Context;
use super::grant::{DeviceError, Form, Grant, Said};
use crate::client::{Client, Clock};
use crate::endpoint::{Base, Operation, Verb};
use crate::error::Error;

/// Where people sign in, unless set.
const HOST: &str = "https://github.com";
/// What is added to the interval each time that the service finds it too short.
const SLOWER: Duration = Duration::from_secs(5);
/// Longer than anybody would wait; what the service says is taken to be no longer.
const LONGEST: i64 = 24 * 60 * 60;

const START: Operation = Operation {
    id: "login/device/code",
    method: Verb::Post,
    path: "/login/device/code",
    ..Operation::DEFAULT
};
const ASK: Operation = Operation {
    id: "login/oauth/access_token",
    method: Verb::Post,
    path: "/login/oauth/access_token",
    ..Operation::DEFAULT
};

/// How people are to be signed in.
#[derive(Clone, Debug)]
#[must_use = "nothing is asked for until this is started"]
pub struct DeviceFlow {
    client_id: String,
    scopes: Vec<String>,
    host: String,
}

impl DeviceFlow {
    /// Signs people in to the app with this client ID, which must have the device flow enabled. No
    /// secret of the app is needed.
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            scopes: Vec::new(),
            host: HOST.to_owned(),
        }
    }

    /// What the token is to be good for, such as `repo`; nothing but what is public unless set.
    /// Tokens of GitHub Apps have no scopes.
    pub fn scopes<N: Into<String>>(mut self, scopes: impl IntoIterator<Item = N>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Where people sign in: `https://github.com` unless set, and `https://HOST` for a server of one's
    /// own.
    pub fn host(mut self, url: impl Into<String>) -> Self {
        self.host = url.into();
        self
    }

    /// Asks for a code. The client lends its transport and its clock; who it calls as makes no
    /// difference.
    ///
    /// # Errors
    ///
    /// [`DeviceError::Refused`] when the app may not sign people in like this, [`DeviceError::Call`]
    /// when nothing that can be understood was answered.
    pub async fn start<S>(&self, client: &Client<S>) -> Result<DeviceLogin, DeviceError> {
        self.begin(&client.context()).await
    }

    async fn begin(&self, context: &Context<'_>) -> Result<DeviceLogin, DeviceError> {
        const EXPECTED: &str = "an object with a `device_code`, a `user_code` and a \
                                `verification_uri`";
        let host = Base::parse(&self.host).map_err(Error::from)?;
        let asked = context.clock().now();
        let scopes = self.scopes.join(" ");
        let form = [("client_id", &*self.client_id), ("scope", &*scopes)];
        let said = Form::new(START, &host, &form).send(context).await?;
        if let Some((code, description)) = said.refusal() {
            return Err(DeviceError::refused(code, description));
        }
        let code = said.text("device_code");
        let (Some(device_code), Some(user_code), Some(verification_uri)) =
            (code, said.text("user_code"), said.text("verification_uri"))
        else {
            return Err(said.unexpected(EXPECTED).into());
        };
        let interval = seconds(&said, "interval").unwrap_or(SLOWER);
        let lifetime = seconds(&said, "expires_in").unwrap_or(Duration::from_secs(15 * 60));
        Ok(DeviceLogin {
            client_id: self.client_id.clone(),
            host,
            device_code: device_code.into(),
            user_code: user_code.to_owned(),
            verification_uri: verification_uri.to_owned(),
            expires_at: after(asked, lifetime),
            next: after(context.clock().now(), interval),
            interval,
        })
    }
}

/// A person who is signing in.
pub struct DeviceLogin {
    client_id: String,
    host: Base,
    device_code: SecretString,
    user_code: String,
    verification_uri: String,
    expires_at: Timestamp,
    interval: Duration,
    /// When the service may be asked again.
    next: Timestamp,
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
        let decided = self.decided(said, clock);
        self.next = after(clock.now(), self.interval);
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

/// A number of seconds that the service says, within reason.
fn seconds(said: &Said, name: &str) -> Option<Duration> {
    let seconds = said.number(name)?.clamp(0, LONGEST);
    u64::try_from(seconds).ok().map(Duration::from_secs)
}

fn after(moment: Timestamp, duration: Duration) -> Timestamp {
    let duration = SignedDuration::try_from(duration).unwrap_or(SignedDuration::MAX);
    moment.checked_add(duration).unwrap_or(Timestamp::MAX)
}
