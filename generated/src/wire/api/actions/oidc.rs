// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Visit,
};
use crate::models;
use crate::api::actions::{
    GetCustomOidcSubClaimForRepo, SetCustomOidcSubClaimForRepo,
    SetCustomOidcSubClaimForRepoBody,
};

impl Endpoint for GetCustomOidcSubClaimForRepo {
    type Output = models::OidcCustomSubRepo;
    const OPERATION: Operation = Operation {
        id: "actions/get-custom-oidc-sub-claim-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/oidc/customization/sub",
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

impl GetCustomOidcSubClaimForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetCustomOidcSubClaimForRepo {
    type Output = Option<models::EmptyObject>;
    const OPERATION: Operation = Operation {
        id: "actions/set-custom-oidc-sub-claim-for-repo",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/actions/oidc/customization/sub",
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
        answer.json()
    }
}

impl SetCustomOidcSubClaimForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for SetCustomOidcSubClaimForRepoBody {
    const NAME: &'static str = "SetCustomOidcSubClaimForRepoBody";
    const FIELDS: &'static [&'static str] = &[
        "use_default",
        "include_claim_keys",
        "use_immutable_subject",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            use_default: fields.at(0),
            include_claim_keys: fields.at(1),
            use_immutable_subject: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.use_default, &self.include_claim_keys, &self.use_immutable_subject],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SetCustomOidcSubClaimForRepoBody);
