// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::codespaces::{
    AddRepositoryForSecretForAuthenticatedUser, CreateOrUpdateSecretForAuthenticatedUser,
    CreateOrUpdateSecretForAuthenticatedUserBody, DeleteSecretForAuthenticatedUser,
    GetPublicKeyForAuthenticatedUser, GetSecretForAuthenticatedUser,
    ListRepositoriesForSecretForAuthenticatedUser, ListSecretsForAuthenticatedUser,
    RemoveRepositoryForSecretForAuthenticatedUser,
    SetRepositoriesForSecretForAuthenticatedUser,
};

impl Endpoint for ListSecretsForAuthenticatedUser {
    type Output = models::ListOrgSecretsResponse;
    const OPERATION: Operation = Operation {
        id: "codespaces/list-secrets-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/codespaces/secrets",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListSecretsForAuthenticatedUser {
    type Item = models::CodespacesSecret;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.secrets
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListSecretsForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for GetPublicKeyForAuthenticatedUser {
    type Output = models::DependabotPublicKey;
    const OPERATION: Operation = Operation {
        id: "codespaces/get-public-key-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/codespaces/secrets/public-key",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetPublicKeyForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetSecretForAuthenticatedUser {
    type Output = models::CodespacesSecret;
    const OPERATION: Operation = Operation {
        id: "codespaces/get-secret-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/codespaces/secrets/{secret_name}",
        overlaps: &[
            "/user/codespaces/secrets/public-key",
            "/user/codespaces/{codespace_name}/machines",
        ],
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetSecretForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateOrUpdateSecretForAuthenticatedUser {
    type Output = Option<models::EmptyObject>;
    const OPERATION: Operation = Operation {
        id: "codespaces/create-or-update-secret-for-authenticated-user",
        method: octoforge_runtime::Verb::Put,
        path: "/user/codespaces/secrets/{secret_name}",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.optional()
    }
}

impl CreateOrUpdateSecretForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteSecretForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "codespaces/delete-secret-for-authenticated-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/user/codespaces/secrets/{secret_name}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeleteSecretForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListRepositoriesForSecretForAuthenticatedUser {
    type Output = models::ActionsListSelectedReposForOrgSecretResponse;
    const OPERATION: Operation = Operation {
        id: "codespaces/list-repositories-for-secret-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/codespaces/secrets/{secret_name}/repositories",
        overlaps: &["/user/codespaces/{codespace_name}/exports/{export_id}"],
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListRepositoriesForSecretForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetRepositoriesForSecretForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "codespaces/set-repositories-for-secret-for-authenticated-user",
        method: octoforge_runtime::Verb::Put,
        path: "/user/codespaces/secrets/{secret_name}/repositories",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl SetRepositoriesForSecretForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddRepositoryForSecretForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "codespaces/add-repository-for-secret-for-authenticated-user",
        method: octoforge_runtime::Verb::Put,
        path: "/user/codespaces/secrets/{secret_name}/repositories/{repository_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl AddRepositoryForSecretForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveRepositoryForSecretForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "codespaces/remove-repository-for-secret-for-authenticated-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/user/codespaces/secrets/{secret_name}/repositories/{repository_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl RemoveRepositoryForSecretForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateOrUpdateSecretForAuthenticatedUserBody {
    const NAME: &'static str = "CreateOrUpdateSecretForAuthenticatedUserBody";
    const FIELDS: &'static [&'static str] = &[
        "encrypted_value",
        "key_id",
        "selected_repository_ids",
    ];
    const REQUIRED: &'static [u64] = &[2];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            encrypted_value: fields.at(0),
            key_id: fields.at(1),
            selected_repository_ids: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.encrypted_value, &self.key_id, &self.selected_repository_ids],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateOrUpdateSecretForAuthenticatedUserBody);
