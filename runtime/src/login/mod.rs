//! Signing a person in without a browser (OAuth device flow, RFC 8628). Takes the client ID of an app; gives a code for the
//! person to enter on another device, and then a token in their name.
//!
//! ```text
//! let mut login = DeviceFlow::new("Iv1.8a61f9b3a7aba766").scopes(["repo"]).start(&client).await?;
//! println!("Enter {} at {}", login.user_code(), login.verification_uri());
//! let client = client.with_auth(Token::new(&login.wait(&client).await?.token)?);
//! ```

mod device;
mod form;
mod grant;
mod poll;

pub use self::device::DeviceFlow;
pub use self::grant::{DeviceError, Grant};
pub use self::poll::DeviceLogin;
