// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::codespaces::{
    AddSelectedRepoToOrgSecret, CreateOrUpdateOrgSecret, CreateOrUpdateOrgSecretBody,
    DeleteOrgSecret, GetOrgPublicKey, GetOrgSecret, ListOrgSecrets,
    ListSelectedReposForOrgSecret, RemoveSelectedRepoFromOrgSecret,
    SetSelectedReposForOrgSecret,
};

impl Endpoint for ListOrgSecrets {
    type Output = models::ListOrgSecretsResponse;
    const OPERATION: Operation = Operation {
        id: "codespaces/list-org-secrets",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/codespaces/secrets",
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

impl Paged for ListOrgSecrets {
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

impl ListOrgSecrets {
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

impl Endpoint for GetOrgPublicKey {
    type Output = models::ActionsPublicKey;
    const OPERATION: Operation = Operation {
        id: "codespaces/get-org-public-key",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/codespaces/secrets/public-key",
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

impl GetOrgPublicKey {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetOrgSecret {
    type Output = models::CodespacesSecret;
    const OPERATION: Operation = Operation {
        id: "codespaces/get-org-secret",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/codespaces/secrets/{secret_name}",
        overlaps: &["/orgs/{org}/codespaces/secrets/public-key"],
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

impl GetOrgSecret {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateOrUpdateOrgSecret {
    type Output = Option<models::EmptyObject>;
    const OPERATION: Operation = Operation {
        id: "codespaces/create-or-update-org-secret",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/codespaces/secrets/{secret_name}",
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

impl CreateOrUpdateOrgSecret {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteOrgSecret {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "codespaces/delete-org-secret",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/codespaces/secrets/{secret_name}",
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

impl DeleteOrgSecret {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListSelectedReposForOrgSecret {
    type Output = models::ActionsListSelectedReposForOrgSecretResponse;
    const OPERATION: Operation = Operation {
        id: "codespaces/list-selected-repos-for-org-secret",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/codespaces/secrets/{secret_name}/repositories",
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

impl Paged for ListSelectedReposForOrgSecret {
    type Item = models::MinimalRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.repositories
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListSelectedReposForOrgSecret {
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

impl Endpoint for SetSelectedReposForOrgSecret {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "codespaces/set-selected-repos-for-org-secret",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/codespaces/secrets/{secret_name}/repositories",
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

impl SetSelectedReposForOrgSecret {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddSelectedRepoToOrgSecret {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "codespaces/add-selected-repo-to-org-secret",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}",
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

impl AddSelectedRepoToOrgSecret {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveSelectedRepoFromOrgSecret {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "codespaces/remove-selected-repo-from-org-secret",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}",
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

impl RemoveSelectedRepoFromOrgSecret {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateOrUpdateOrgSecretBody {
    const NAME: &'static str = "CreateOrUpdateOrgSecretBody";
    const FIELDS: &'static [&'static str] = &[
        "encrypted_value",
        "key_id",
        "visibility",
        "selected_repository_ids",
    ];
    const REQUIRED: &'static [u64] = &[4];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            encrypted_value: fields.at(0),
            key_id: fields.at(1),
            visibility: fields.at(2),
            selected_repository_ids: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.encrypted_value,
                &self.key_id,
                &self.visibility,
                &self.selected_repository_ids,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateOrUpdateOrgSecretBody);
