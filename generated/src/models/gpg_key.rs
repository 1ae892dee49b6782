// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/gpg-key`.

use octoforge_runtime::{DateTime, Extra, Maybe, Value};

/// A unique encryption key
#[derive(Clone)]
#[non_exhaustive]
pub struct GpgKey {
    /// `id`
    pub id: i64,
    /// `name`
    pub name: Maybe<String>,
    /// `primary_key_id`
    pub primary_key_id: Option<i64>,
    /// `key_id`
    pub key_id: String,
    /// `public_key`
    pub public_key: String,
    /// `emails`
    pub emails: Vec<GpgKeyEmail>,
    /// `subkeys`
    pub subkeys: Vec<GpgKeySubkey>,
    /// `can_sign`
    pub can_sign: bool,
    /// `can_encrypt_comms`
    pub can_encrypt_comms: bool,
    /// `can_encrypt_storage`
    pub can_encrypt_storage: bool,
    /// `can_certify`
    pub can_certify: bool,
    /// `created_at`
    pub created_at: DateTime,
    /// `expires_at`
    pub expires_at: Option<DateTime>,
    /// `revoked`
    pub revoked: bool,
    /// `raw_key`
    pub raw_key: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/gpg-key/properties/emails/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GpgKeyEmail {
    /// `email`
    pub email: Option<String>,
    /// `verified`
    pub verified: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/gpg-key/properties/subkeys/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GpgKeySubkey {
    /// `id`
    pub id: Option<i64>,
    /// `primary_key_id`
    pub primary_key_id: Option<i64>,
    /// `key_id`
    pub key_id: Option<String>,
    /// `public_key`
    pub public_key: Option<String>,
    /// `emails`
    pub emails: Option<Vec<GpgKeyEmail>>,
    /// `subkeys`
    pub subkeys: Option<Vec<Value>>,
    /// `can_sign`
    pub can_sign: Option<bool>,
    /// `can_encrypt_comms`
    pub can_encrypt_comms: Option<bool>,
    /// `can_encrypt_storage`
    pub can_encrypt_storage: Option<bool>,
    /// `can_certify`
    pub can_certify: Option<bool>,
    /// `created_at`
    pub created_at: Option<String>,
    /// `expires_at`
    pub expires_at: Maybe<String>,
    /// `raw_key`
    pub raw_key: Maybe<String>,
    /// `revoked`
    pub revoked: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
