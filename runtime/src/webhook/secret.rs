//! Signatures of webhooks. Takes the shared secret, the raw body and its signature; verifies that the service sent it.
//!
//! ```text
//! let secret = Secret::new(std::env::var("WEBHOOK_SECRET")?)?;
//! secret.verify(body, "sha256=757107ea…")?;        // before anything reads the body
//! ```

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// The prefix of a signature.
const PREFIX: &str = "sha256=";
/// The length of a signature in bytes.
const LENGTH: usize = 32;

/// The secret with which a service signs its webhooks: HMAC with SHA-256 over the raw body.
///
/// It is not kept as text, `Debug` does not show it, and the key is wiped when it is dropped.
///
/// ```
/// use octoforge_runtime::webhook::{Secret, SignatureError};
///
/// let secret = Secret::new("It's a Secret to Everybody")?;
/// let signature = secret.sign(b"Hello, World!");
/// assert_eq!(secret.verify(b"Hello, World!", &signature), Ok(()));
/// assert_eq!(secret.verify(b"Hello, World?", &signature), Err(SignatureError::Mismatch));
/// # Ok::<(), SignatureError>(())
/// ```
#[derive(Clone)]
pub struct Secret {
    current: Hmac<Sha256>,
    also: Vec<Hmac<Sha256>>,
}

impl Secret {
    /// Creates a secret from its text or bytes.
    ///
    /// # Errors
    ///
    /// [`SignatureError::EmptySecret`] if it is empty, as a forgotten setting is.
    pub fn new(secret: impl AsRef<[u8]>) -> Result<Self, SignatureError> {
        let secret = secret.as_ref();
        if secret.is_empty() {
            return Err(SignatureError::EmptySecret);
        }
        // HMAC takes keys of any length, so this never fails.
        let current = Hmac::new_from_slice(secret).map_err(|_| SignatureError::EmptySecret)?;
        let also = Vec::new();
        Ok(Self { current, also })
    }

    /// Accepts signatures by `other` too, while a secret is being replaced.
    #[must_use]
    pub fn or(mut self, other: Self) -> Self {
        self.also.push(other.current);
        self.also.extend(other.also);
        self
    }

    /// Verifies that `signature`, which is `sha256=` and 64 hexadecimal digits, is that of `body`. The comparison takes
    /// constant time.
    ///
    /// `body` must be the bytes as received: JSON that was decoded and encoded again has another signature.
    ///
    /// # Errors
    ///
    /// [`SignatureError::Malformed`] if the text is not a signature, [`SignatureError::Mismatch`] if it is that of
    /// other bytes or another secret.
    pub fn verify(&self, body: &[u8], signature: &str) -> Result<(), SignatureError> {
        let expected = digits(signature)?;
        let mut secrets = std::iter::once(&self.current).chain(&self.also);
        let is_it = |secret: &Hmac<Sha256>| {
            let mac = secret.clone().chain_update(body);
            mac.verify_slice(&expected).is_ok()
        };
        match secrets.any(is_it) {
            true => Ok(()),
            false => Err(SignatureError::Mismatch),
        }
    }

    /// Returns the signature of a body, as the service sends it, for tests.
    #[must_use]
    pub fn sign(&self, body: &[u8]) -> String {
        let mac = self.current.clone().chain_update(body).finalize();
        let digits = mac.into_bytes();
        digits
            .iter()
            .fold(PREFIX.to_owned(), |text, byte| format!("{text}{byte:02x}"))
    }
}

/// Returns the bytes of a signature.
fn digits(signature: &str) -> Result<[u8; LENGTH], SignatureError> {
    let malformed = SignatureError::Malformed;
    let digits = signature
        .strip_prefix(PREFIX)
        .ok_or(malformed("it does not begin with `sha256=`"))?;
    let (pairs, odd) = digits.as_bytes().as_chunks::<2>();
    if pairs.len() != LENGTH || !odd.is_empty() {
        return Err(malformed("it does not have 64 digits"));
    }
    let mut bytes = [0; LENGTH];
    for (byte, pair) in bytes.iter_mut().zip(pairs) {
        let [high, low] = pair.map(|digit| char::from(digit).to_digit(16));
        let (Some(high), Some(low)) = (high, low) else {
            return Err(malformed("its digits are not hexadecimal"));
        };
        // Two digits of four bits are a byte.
        *byte = u8::try_from(high << 4 | low).unwrap_or_default();
    }
    Ok(bytes)
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// A signature that cannot be accepted. No variant shows the correct signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignatureError {
    /// The header with the signature is missing: the sender has no secret, or is not the service.
    #[error("the header {0} is missing, so the sender is unknown")]
    Missing(&'static str),
    /// The header is not a signature.
    #[error("the signature is malformed: {0}")]
    Malformed(&'static str),
    /// The signature is that of other bytes, or made with another secret.
    #[error("the signature does not match: another secret, or a body that was modified")]
    Mismatch,
    /// The secret is empty.
    #[error("the secret is empty: anybody could sign with it")]
    EmptySecret,
}
