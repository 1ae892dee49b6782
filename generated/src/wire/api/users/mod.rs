// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

mod attestations;
mod blocking;
mod emails;
mod followers;
mod gpg_keys;
mod keys;
mod social_accounts;
mod ssh_signing_keys;
#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod users;
