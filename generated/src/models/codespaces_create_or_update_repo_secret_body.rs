// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1repos~1{owner}~1{repo}~1codespaces~1secrets~1{secret_name}/put/requestBody/content/application~1json/schema`.

use octoforge_runtime::Extra;

/// Described at `/paths/~1repos~1{owner}~1{repo}~1codespaces~1secrets~1{secret_name}/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodespacesCreateOrUpdateRepoSecretBody {
    /// Value for your secret, encrypted with [LibSodium](https://libsodium.gitbook.io/doc/bindings_for_other_languages) using the public key retrieved from the [Get a repository public key](https://docs.github.com/rest/codespaces/repository-secrets#get-a-repository-public-key) endpoint.
    pub encrypted_value: Option<String>,
    /// ID of the key you used to encrypt the secret.
    pub key_id: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CodespacesCreateOrUpdateRepoSecretBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
