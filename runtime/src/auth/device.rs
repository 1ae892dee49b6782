//! Signing a person in from where there is no browser (OAuth device flow, RFC 8628). Takes the client
//! ID of an app; gives a code for the person to enter elsewhere, and then a token in their name.
//!
//! ```text
//! let mut login = DeviceFlow::new("Iv1.8a61f9b3a7aba766").scopes(["repo"]).start(&client).await?;
//! println!("Enter {} at {}", login.user_code(), login.verification_uri());
//! let client = client.with_auth(Token::new(&login.wait(&client).await?.token)?);
//! ```

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::Context;
use super::grant::{DeviceError, Form, Said};
use super::login::{DeviceLogin, SLOWER};
use crate::client::Client;
use crate::endpoint::{Base, Operation, Verb};
use crate::error::Error;

/// Where people sign in, unless set.
const HOST: &str = "https://github.com";
/// Longer than anybody would wait; what the service says is taken to be no longer.
const LONGEST: i64 = 24 * 60 * 60;

const START: Operation = Operation {
    id: "login/device/code",
    method: Verb::Post,
    path: "/login/device/code",
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

/// A number of seconds that the service says, within reason.
pub(super) fn seconds(said: &Said, name: &str) -> Option<Duration> {
    let seconds = said.number(name)?.clamp(0, LONGEST);
    u64::try_from(seconds).ok().map(Duration::from_secs)
}

pub(super) fn after(moment: Timestamp, duration: Duration) -> Timestamp {
    let duration = SignedDuration::try_from(duration).unwrap_or(SignedDuration::MAX);
    moment.checked_add(duration).unwrap_or(Timestamp::MAX)
}
