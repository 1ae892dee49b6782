//! The service that a generated crate is for, as the client sees it.
//!
//! ```text
//! pub enum GitHub {}
//! impl Service for GitHub { … }                                  emitted
//! pub type Client = octoforge_runtime::Client<GitHub>;           emitted
//! ```

/// The defaults of a client for one service. The type is never instantiated.
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
    /// The base URL of all operations that declare no server of their own, as the description gives it. If it is not a
    /// complete URL, since it is relative (`/api/v3`) or a template (`https://{host}/api`), every client must set its
    /// own ([`NoBaseUrl`](crate::BuildError::NoBaseUrl)).
    const BASE_URL: &'static str;

    /// The `User-Agent` of clients that set none.
    const USER_AGENT: &'static str;

    /// Headers of every request that does not set them itself. An `accept` header here replaces that of operations
    /// whose own is plain [`Operation::JSON`](crate::Operation::JSON).
    const HEADERS: &'static [(&'static str, &'static str)];
}
