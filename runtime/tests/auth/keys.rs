//! Throw-away keys, and the service's check of tokens signed with one.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use octoforge_runtime::Clock as _;
use octoforge_runtime::auth::App;
use octoforge_runtime::json::Value;
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};

use super::support::{Answer, FakeClock};

pub(crate) const PKCS1: &str = include_str!("../support/keys/throw-away.pkcs1.pem");
pub(crate) const PKCS8: &str = include_str!("../support/keys/throw-away.pkcs8.pem");
pub(crate) const TOO_SHORT: &str = include_str!("../support/keys/throw-away-too-short.pem");
pub(crate) const ELLIPTIC: &str = include_str!("../support/keys/throw-away-elliptic.pem");
pub(crate) const ENCRYPTED: &str = include_str!("../support/keys/throw-away-encrypted.pem");
const PUBLIC: &[u8] = include_bytes!("../support/keys/throw-away.public.der");

pub(crate) fn app() -> App {
    App::new("Iv1.8a61f9b3a7aba766", PKCS1).unwrap()
}

/// Returns the claims of a token signed with the throw-away key; panics for any other.
pub(crate) fn claims(authorization: &str) -> Value {
    let token = authorization.strip_prefix("Bearer ").unwrap();
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let (head, claims) = signed.split_once('.').unwrap();
    let decode = |text| URL_SAFE_NO_PAD.decode(text).unwrap();
    let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, PUBLIC);
    key.verify(signed.as_bytes(), &decode(signature)).unwrap();
    let head: Value = serde_json::from_slice(&decode(head)).unwrap();
    assert_eq!(head, serde_json::json!({"alg": "RS256", "typ": "JWT"}));
    serde_json::from_slice(&decode(claims)).unwrap()
}

/// Refuses a token like GitHub, if it is not valid by this clock.
pub(crate) fn refusal(authorization: &str, clock: &FakeClock) -> Option<Answer> {
    let claims = claims(authorization);
    let [from, until] = ["iat", "exp"].map(|name| claims[name].as_i64().unwrap());
    let now = clock.now().as_second();
    let holds = (from..until).contains(&now) && until <= now + 600;
    (!holds).then(|| Answer::new(401, "{}").header("date", clock.date()))
}
