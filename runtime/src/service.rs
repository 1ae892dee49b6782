//! What a generated crate tells the client about its service.
//!
//! ```text
//! pub enum GitHub {}
//! impl Service for GitHub { … }                                  emitted
//! pub type Client = octoforge_runtime::Client<GitHub>;           emitted
//! ```

/// The defaults of a client for one service. No value of the type is ever needed.
///
/// ```
/// # use octoforge_runtime::Service;
/// pub enum Zoo {}
/// impl Service for Zoo {
///     const BASE_URL: &'static str = "https://zoo.example/api";
///     const USER_AGENT: &'static str = "zoo/1.0";
///     const HEADERS: &'static [(&'static str, &'static str)] = &[("x-zoo-version", "7")];
/// }
/// ```
pub trait Service {
    /// The base URL of all operations that name no server of their own, as the description gives it. One that is no whole
    /// URL, since it is relative (`/api/v3`) or has a part to fill in (`https://{host}/api`), leaves it to each client to
    /// be told ([`NoBaseUrl`](crate::BuildError::NoBaseUrl)).
    const BASE_URL: &'static str;

    /// The `User-Agent` of programs that name none.
    const USER_AGENT: &'static str;

    /// Headers of every request that does not set them itself. An `accept` here is asked for
    /// wherever an operation says no more than [`Operation::JSON`](crate::Operation::JSON).
    const HEADERS: &'static [(&'static str, &'static str)];
}
