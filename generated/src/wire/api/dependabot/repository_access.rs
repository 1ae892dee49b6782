// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::dependabot::{
    RepositoryAccessForEnterprise, RepositoryAccessForOrg,
    SetRepositoryAccessDefaultLevel, SetRepositoryAccessDefaultLevelForEnterprise,
    SetRepositoryAccessDefaultLevelForEnterpriseBody,
    UpdateRepositoryAccessForEnterprise, UpdateRepositoryAccessForEnterpriseBody,
    UpdateRepositoryAccessForOrg,
};

impl Endpoint for RepositoryAccessForEnterprise {
    type Output = models::DependabotRepositoryAccessDetails;
    const OPERATION: Operation = Operation {
        id: "dependabot/repository-access-for-enterprise",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/dependabot/repository-access",
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

impl Paged for RepositoryAccessForEnterprise {
    type Item = Option<models::SimpleRepository>;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.accessible_repositories.unwrap_or_default()
    }
}

impl RepositoryAccessForEnterprise {
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

impl Endpoint for UpdateRepositoryAccessForEnterprise {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "dependabot/update-repository-access-for-enterprise",
        method: octoforge_runtime::Verb::Patch,
        path: "/enterprises/{enterprise}/dependabot/repository-access",
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

impl UpdateRepositoryAccessForEnterprise {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetRepositoryAccessDefaultLevelForEnterprise {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "dependabot/set-repository-access-default-level-for-enterprise",
        method: octoforge_runtime::Verb::Put,
        path: "/enterprises/{enterprise}/dependabot/repository-access/default-level",
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

impl SetRepositoryAccessDefaultLevelForEnterprise {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RepositoryAccessForOrg {
    type Output = models::DependabotRepositoryAccessDetails;
    const OPERATION: Operation = Operation {
        id: "dependabot/repository-access-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/dependabot/repository-access",
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

impl Paged for RepositoryAccessForOrg {
    type Item = Option<models::SimpleRepository>;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.accessible_repositories.unwrap_or_default()
    }
}

impl RepositoryAccessForOrg {
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

impl Endpoint for UpdateRepositoryAccessForOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "dependabot/update-repository-access-for-org",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}/dependabot/repository-access",
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

impl UpdateRepositoryAccessForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetRepositoryAccessDefaultLevel {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "dependabot/set-repository-access-default-level",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/dependabot/repository-access/default-level",
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

impl SetRepositoryAccessDefaultLevel {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for UpdateRepositoryAccessForEnterpriseBody {
    const NAME: &'static str = "UpdateRepositoryAccessForEnterpriseBody";
    const FIELDS: &'static [&'static str] = &[
        "repository_ids_to_add",
        "repository_ids_to_remove",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repository_ids_to_add: fields.at(0),
            repository_ids_to_remove: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.repository_ids_to_add, &self.repository_ids_to_remove],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateRepositoryAccessForEnterpriseBody);

impl Object for SetRepositoryAccessDefaultLevelForEnterpriseBody {
    const NAME: &'static str = "SetRepositoryAccessDefaultLevelForEnterpriseBody";
    const FIELDS: &'static [&'static str] = &["default_level"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            default_level: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.default_level], &self.extra)
    }
}

octoforge_runtime::object!(SetRepositoryAccessDefaultLevelForEnterpriseBody);
