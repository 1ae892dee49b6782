//! The start of a sign-in. Takes the client ID of an app and the scopes of the token; gives a code for the person.

use std::time::Duration;

use super::form::Form;
use super::grant::DeviceError;
use super::poll::{DeviceLogin, INTERVAL, after};
use crate::auth::Context;
use crate::client::Client;
use crate::endpoint::{Base, Method, Operation};
use crate::error::Error;

/// The host on which people sign in, unless set.
const HOST: &str = "https://github.com";
/// The lifetime of a code whose response states none: 15 minutes.
const LIFETIME: Duration = Duration::from_secs(15 * 60);

const CODE: Operation = Operation {
    id: "login/device/code",
    method: Method::Post,
    path: "/login/device/code",
    ..Operation::DEFAULT
};

/// The settings of a device flow.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until the flow is started"]
pub struct DeviceFlow {
    client_id: String,
    scopes: Vec<String>,
    host: String,
}

impl DeviceFlow {
    /// Signs people in to the app with this client ID, which must have the device flow enabled. No secret of the app is
    /// needed.
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            scopes: Vec::new(),
            host: HOST.to_owned(),
        }
    }

    /// Requests these scopes for the token, such as `repo`. Unless set, the token gives access to public data only. Tokens
    /// of GitHub Apps have no scopes.
    pub fn scopes<N: Into<String>>(mut self, scopes: impl IntoIterator<Item = N>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the host on which people sign in: `https://github.com` unless set, or `https://HOST` of GitHub Enterprise
    /// Server.
    pub fn host(mut self, url: impl Into<String>) -> Self {
        self.host = url.into();
        self
    }

    /// Requests a code, over the transport and by the clock of a client. The client's own authentication is not used.
    ///
    /// # Errors
    ///
    /// [`DeviceError::Refused`] if the host refuses the app, [`DeviceError::Call`] if the request fails or its response
    /// cannot be understood.
    pub async fn start<S>(&self, client: &Client<S>) -> Result<DeviceLogin, DeviceError> {
        self.request(&client.context()).await
    }

    async fn request(&self, context: &Context<'_>) -> Result<DeviceLogin, DeviceError> {
        const EXPECTED: &str = "an object with a `device_code`, a `user_code` and a \
                                `verification_uri`";
        let host = Base::parse(&self.host).map_err(Error::from)?;
        let sent_at = context.clock().now();
        let scopes = self.scopes.join(" ");
        let fields = [("client_id", &*self.client_id), ("scope", &*scopes)];
        let response = Form::new(CODE, &host, &fields).send(context).await?;
        if let Some((code, description)) = response.refusal() {
            return Err(DeviceError::refused(code, description));
        }
        let text = |name| response.text(name);
        let (Some(device_code), Some(user_code), Some(verification_uri)) = (
            text("device_code"),
            text("user_code"),
            text("verification_uri"),
        ) else {
            return Err(response.unexpected(EXPECTED).into());
        };
        let interval = response.seconds("interval").unwrap_or(INTERVAL);
        let lifetime = response.seconds("expires_in").unwrap_or(LIFETIME);
        Ok(DeviceLogin {
            client_id: self.client_id.clone(),
            host,
            device_code: device_code.into(),
            user_code: user_code.to_owned(),
            verification_uri: verification_uri.to_owned(),
            expires_at: after(sent_at, lifetime),
            next: after(context.clock().now(), interval),
            interval,
        })
    }
}
