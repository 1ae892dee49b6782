//! The private key of an app. Takes PEM, as downloaded from the service; gives signed tokens (JWT, RS256).
//!
//! ```text
//! let key = Key::read(&pem)?;
//! let token = key.token(&json!({"iss": "Iv1.8a61f9b3a7aba766", "iat": 1764576000, "exp": 1764576600}))?;
//! ```
//!
//! Invariant: no part of the key appears in an error. The errors of the libraries, some of which quote the text that
//! they could not read, are replaced by fixed messages.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject as _;
use secrecy::zeroize::Zeroize as _;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use crate::error::BuildError;

const NO_KEY: &str = "the text given is not a private key in PEM, which begins with \
                      `-----BEGIN RSA PRIVATE KEY-----`; was the name of the file given?";
const BROKEN: &str = "its private key is incomplete: the PEM text cannot be parsed";
const ENCRYPTED: &str = "its private key is encrypted; decrypt it first, with `openssl rsa`";
const NOT_RSA: &str = "its private key is not an RSA key, which apps sign with";
const REJECTED: &str = "its private key is not an RSA key of 2048 to 4096 bits";
const UNSIGNED: &str = "its private key cannot sign now: the system provides no random numbers";

/// An RSA key that can sign.
pub(super) struct Key(RsaKeyPair);

impl Key {
    /// Reads the first private key of a PEM text, in PKCS#1 or PKCS#8.
    ///
    /// Environment variables and secret stores often contain `\n` in place of line breaks. PEM has no other use for a
    /// backslash, so these are read as line breaks.
    pub(super) fn read(pem: &SecretString) -> Result<Self, BuildError> {
        let pem = pem.expose_secret();
        if !pem.contains("\\n") {
            return Self::from_pem(pem);
        }
        let mut pem = pem.replace("\\n", "\n");
        let key = Self::from_pem(&pem);
        pem.zeroize();
        key
    }

    fn from_pem(pem: &str) -> Result<Self, BuildError> {
        let wrong = |reason| BuildError::App { reason };
        if pem.contains("ENCRYPTED") {
            return Err(wrong(ENCRYPTED));
        }
        let begins = pem.contains("-----BEGIN") && pem.contains("PRIVATE KEY-----");
        let der = PrivateKeyDer::from_pem_slice(pem.as_bytes());
        let mut der = der.map_err(|_| wrong(if begins { BROKEN } else { NO_KEY }))?;
        let key = match &der {
            PrivateKeyDer::Pkcs1(der) => RsaKeyPair::from_der(der.secret_pkcs1_der()),
            PrivateKeyDer::Pkcs8(der) => RsaKeyPair::from_pkcs8(der.secret_pkcs8_der()),
            _ => return Err(wrong(NOT_RSA)),
        };
        der.zeroize();
        key.map(Self).map_err(|_| wrong(REJECTED))
    }

    /// Returns a signed token with these claims.
    pub(super) fn token(&self, claims: &Value) -> Result<String, BuildError> {
        let encode = |part: &Value| URL_SAFE_NO_PAD.encode(part.to_string());
        let head = json!({"alg": "RS256", "typ": "JWT"});
        let mut token = format!("{}.{}", encode(&head), encode(claims));
        let mut signature = vec![0; self.0.public().modulus_len()];
        self.0
            .sign(
                &RSA_PKCS1_SHA256,
                &SystemRandom::new(),
                token.as_bytes(),
                &mut signature,
            )
            .map_err(|_| BuildError::App { reason: UNSIGNED })?;
        token.push('.');
        URL_SAFE_NO_PAD.encode_string(signature, &mut token);
        Ok(token)
    }
}
