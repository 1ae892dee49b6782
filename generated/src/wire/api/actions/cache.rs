// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::actions::{
    DeleteActionsCacheById, DeleteActionsCacheByKey, GetActionsCacheList,
    GetActionsCacheRetentionLimitForEnterprise,
    GetActionsCacheRetentionLimitForOrganization,
    GetActionsCacheRetentionLimitForRepository, GetActionsCacheStorageLimitForEnterprise,
    GetActionsCacheStorageLimitForOrganization, GetActionsCacheStorageLimitForRepository,
    GetActionsCacheUsage, GetActionsCacheUsageByRepoForOrg,
    GetActionsCacheUsageByRepoForOrgResponse, GetActionsCacheUsageForOrg,
    SetActionsCacheRetentionLimitForEnterprise,
    SetActionsCacheRetentionLimitForOrganization,
    SetActionsCacheRetentionLimitForRepository, SetActionsCacheStorageLimitForEnterprise,
    SetActionsCacheStorageLimitForOrganization, SetActionsCacheStorageLimitForRepository,
};

impl Endpoint for GetActionsCacheRetentionLimitForEnterprise {
    type Output = models::ActionsCacheRetentionLimitForEnterprise;
    const OPERATION: Operation = Operation {
        id: "actions/get-actions-cache-retention-limit-for-enterprise",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/actions/cache/retention-limit",
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

impl GetActionsCacheRetentionLimitForEnterprise {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetActionsCacheRetentionLimitForEnterprise {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-actions-cache-retention-limit-for-enterprise",
        method: octoforge_runtime::Verb::Put,
        path: "/enterprises/{enterprise}/actions/cache/retention-limit",
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

impl SetActionsCacheRetentionLimitForEnterprise {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetActionsCacheStorageLimitForEnterprise {
    type Output = models::ActionsCacheStorageLimitForEnterprise;
    const OPERATION: Operation = Operation {
        id: "actions/get-actions-cache-storage-limit-for-enterprise",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/actions/cache/storage-limit",
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

impl GetActionsCacheStorageLimitForEnterprise {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetActionsCacheStorageLimitForEnterprise {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-actions-cache-storage-limit-for-enterprise",
        method: octoforge_runtime::Verb::Put,
        path: "/enterprises/{enterprise}/actions/cache/storage-limit",
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

impl SetActionsCacheStorageLimitForEnterprise {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetActionsCacheRetentionLimitForOrganization {
    type Output = models::ActionsCacheRetentionLimitForEnterprise;
    const OPERATION: Operation = Operation {
        id: "actions/get-actions-cache-retention-limit-for-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/organizations/{org}/actions/cache/retention-limit",
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

impl GetActionsCacheRetentionLimitForOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetActionsCacheRetentionLimitForOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-actions-cache-retention-limit-for-organization",
        method: octoforge_runtime::Verb::Put,
        path: "/organizations/{org}/actions/cache/retention-limit",
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

impl SetActionsCacheRetentionLimitForOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetActionsCacheStorageLimitForOrganization {
    type Output = models::ActionsCacheStorageLimitForEnterprise;
    const OPERATION: Operation = Operation {
        id: "actions/get-actions-cache-storage-limit-for-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/organizations/{org}/actions/cache/storage-limit",
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

impl GetActionsCacheStorageLimitForOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetActionsCacheStorageLimitForOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-actions-cache-storage-limit-for-organization",
        method: octoforge_runtime::Verb::Put,
        path: "/organizations/{org}/actions/cache/storage-limit",
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

impl SetActionsCacheStorageLimitForOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetActionsCacheUsageForOrg {
    type Output = models::ActionsCacheUsageOrgEnterprise;
    const OPERATION: Operation = Operation {
        id: "actions/get-actions-cache-usage-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/cache/usage",
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

impl GetActionsCacheUsageForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetActionsCacheUsageByRepoForOrg {
    type Output = GetActionsCacheUsageByRepoForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "actions/get-actions-cache-usage-by-repo-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/cache/usage-by-repository",
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

impl Paged for GetActionsCacheUsageByRepoForOrg {
    type Item = models::ActionsCacheUsageByRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.repository_cache_usages
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl GetActionsCacheUsageByRepoForOrg {
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

impl Endpoint for GetActionsCacheRetentionLimitForRepository {
    type Output = models::ActionsCacheRetentionLimitForEnterprise;
    const OPERATION: Operation = Operation {
        id: "actions/get-actions-cache-retention-limit-for-repository",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/cache/retention-limit",
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

impl GetActionsCacheRetentionLimitForRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetActionsCacheRetentionLimitForRepository {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-actions-cache-retention-limit-for-repository",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/actions/cache/retention-limit",
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

impl SetActionsCacheRetentionLimitForRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetActionsCacheStorageLimitForRepository {
    type Output = models::ActionsCacheStorageLimitForEnterprise;
    const OPERATION: Operation = Operation {
        id: "actions/get-actions-cache-storage-limit-for-repository",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/cache/storage-limit",
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

impl GetActionsCacheStorageLimitForRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetActionsCacheStorageLimitForRepository {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-actions-cache-storage-limit-for-repository",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/actions/cache/storage-limit",
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

impl SetActionsCacheStorageLimitForRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetActionsCacheUsage {
    type Output = models::ActionsCacheUsageByRepository;
    const OPERATION: Operation = Operation {
        id: "actions/get-actions-cache-usage",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/cache/usage",
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

impl GetActionsCacheUsage {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetActionsCacheList {
    type Output = models::ActionsCacheList;
    const OPERATION: Operation = Operation {
        id: "actions/get-actions-cache-list",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/caches",
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

impl Paged for GetActionsCacheList {
    type Item = models::ActionsCacheListActionsCache;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.actions_caches
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl GetActionsCacheList {
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

impl Endpoint for DeleteActionsCacheByKey {
    type Output = models::ActionsCacheList;
    const OPERATION: Operation = Operation {
        id: "actions/delete-actions-cache-by-key",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/actions/caches",
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

impl DeleteActionsCacheByKey {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteActionsCacheById {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/delete-actions-cache-by-id",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/actions/caches/{cache_id}",
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

impl DeleteActionsCacheById {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for GetActionsCacheUsageByRepoForOrgResponse {
    const NAME: &'static str = "GetActionsCacheUsageByRepoForOrgResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "repository_cache_usages"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            repository_cache_usages: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.repository_cache_usages], &self.extra)
    }
}

octoforge_runtime::object!(GetActionsCacheUsageByRepoForOrgResponse);
