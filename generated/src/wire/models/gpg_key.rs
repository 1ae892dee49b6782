// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{GpgKey, GpgKeyEmail, GpgKeySubkey};

impl Object for GpgKey {
    const NAME: &'static str = "GpgKey";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "primary_key_id",
        "key_id",
        "public_key",
        "emails",
        "subkeys",
        "can_sign",
        "can_encrypt_comms",
        "can_encrypt_storage",
        "can_certify",
        "created_at",
        "expires_at",
        "revoked",
        "raw_key",
    ];
    const REQUIRED: &'static [u64] = &[32765];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            primary_key_id: fields.at(2),
            key_id: fields.at(3),
            public_key: fields.at(4),
            emails: fields.at(5),
            subkeys: fields.at(6),
            can_sign: fields.at(7),
            can_encrypt_comms: fields.at(8),
            can_encrypt_storage: fields.at(9),
            can_certify: fields.at(10),
            created_at: fields.at(11),
            expires_at: fields.at(12),
            revoked: fields.at(13),
            raw_key: fields.at(14),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.primary_key_id,
                &self.key_id,
                &self.public_key,
                &self.emails,
                &self.subkeys,
                &self.can_sign,
                &self.can_encrypt_comms,
                &self.can_encrypt_storage,
                &self.can_certify,
                &self.created_at,
                &self.expires_at,
                &self.revoked,
                &self.raw_key,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GpgKey);

impl Object for GpgKeyEmail {
    const NAME: &'static str = "GpgKeyEmail";
    const FIELDS: &'static [&'static str] = &["email", "verified"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            email: fields.at(0),
            verified: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.email, &self.verified], &self.extra)
    }
}

octoforge_runtime::object!(GpgKeyEmail);

impl Object for GpgKeySubkey {
    const NAME: &'static str = "GpgKeySubkey";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "primary_key_id",
        "key_id",
        "public_key",
        "emails",
        "subkeys",
        "can_sign",
        "can_encrypt_comms",
        "can_encrypt_storage",
        "can_certify",
        "created_at",
        "expires_at",
        "raw_key",
        "revoked",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            primary_key_id: fields.at(1),
            key_id: fields.at(2),
            public_key: fields.at(3),
            emails: fields.at(4),
            subkeys: fields.at(5),
            can_sign: fields.at(6),
            can_encrypt_comms: fields.at(7),
            can_encrypt_storage: fields.at(8),
            can_certify: fields.at(9),
            created_at: fields.at(10),
            expires_at: fields.at(11),
            raw_key: fields.at(12),
            revoked: fields.at(13),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.primary_key_id,
                &self.key_id,
                &self.public_key,
                &self.emails,
                &self.subkeys,
                &self.can_sign,
                &self.can_encrypt_comms,
                &self.can_encrypt_storage,
                &self.can_certify,
                &self.created_at,
                &self.expires_at,
                &self.raw_key,
                &self.revoked,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GpgKeySubkey);
