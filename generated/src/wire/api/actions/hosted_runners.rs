// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::actions::{
    CreateHostedRunnerForOrg, CreateHostedRunnerForOrgBody,
    CreateHostedRunnerForOrgBodyImage, DeleteCustomImageFromOrg,
    DeleteCustomImageVersionFromOrg, DeleteHostedRunnerForOrg, GetCustomImageForOrg,
    GetCustomImageVersionForOrg, GetHostedRunnerForOrg,
    GetHostedRunnersGithubOwnedImagesForOrg,
    GetHostedRunnersGithubOwnedImagesForOrgResponse, GetHostedRunnersLimitsForOrg,
    GetHostedRunnersMachineSpecsForOrg, GetHostedRunnersMachineSpecsForOrgResponse,
    GetHostedRunnersPartnerImagesForOrg, GetHostedRunnersPlatformsForOrg,
    GetHostedRunnersPlatformsForOrgResponse, ListCustomImageVersionsForOrg,
    ListCustomImageVersionsForOrgResponse, ListCustomImagesForOrg,
    ListCustomImagesForOrgResponse, ListHostedRunnersForOrg,
    ListHostedRunnersForOrgResponse, UpdateHostedRunnerForOrg,
    UpdateHostedRunnerForOrgBody,
};

impl Endpoint for ListHostedRunnersForOrg {
    type Output = ListHostedRunnersForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-hosted-runners-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/hosted-runners",
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

impl Paged for ListHostedRunnersForOrg {
    type Item = models::ActionsHostedRunner;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.runners
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListHostedRunnersForOrg {
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

impl Endpoint for CreateHostedRunnerForOrg {
    type Output = models::ActionsHostedRunner;
    const OPERATION: Operation = Operation {
        id: "actions/create-hosted-runner-for-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/actions/hosted-runners",
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

impl CreateHostedRunnerForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListCustomImagesForOrg {
    type Output = ListCustomImagesForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-custom-images-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/hosted-runners/images/custom",
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

impl ListCustomImagesForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetCustomImageForOrg {
    type Output = models::ActionsHostedRunnerCustomImage;
    const OPERATION: Operation = Operation {
        id: "actions/get-custom-image-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}",
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

impl GetCustomImageForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteCustomImageFromOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/delete-custom-image-from-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}",
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

impl DeleteCustomImageFromOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListCustomImageVersionsForOrg {
    type Output = ListCustomImageVersionsForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-custom-image-versions-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions",
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

impl ListCustomImageVersionsForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetCustomImageVersionForOrg {
    type Output = models::ActionsHostedRunnerCustomImageVersion;
    const OPERATION: Operation = Operation {
        id: "actions/get-custom-image-version-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}",
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

impl GetCustomImageVersionForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteCustomImageVersionFromOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/delete-custom-image-version-from-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}",
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

impl DeleteCustomImageVersionFromOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetHostedRunnersGithubOwnedImagesForOrg {
    type Output = GetHostedRunnersGithubOwnedImagesForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "actions/get-hosted-runners-github-owned-images-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/hosted-runners/images/github-owned",
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

impl GetHostedRunnersGithubOwnedImagesForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetHostedRunnersPartnerImagesForOrg {
    type Output = GetHostedRunnersGithubOwnedImagesForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "actions/get-hosted-runners-partner-images-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/hosted-runners/images/partner",
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

impl GetHostedRunnersPartnerImagesForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetHostedRunnersLimitsForOrg {
    type Output = models::ActionsHostedRunnerLimits;
    const OPERATION: Operation = Operation {
        id: "actions/get-hosted-runners-limits-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/hosted-runners/limits",
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

impl GetHostedRunnersLimitsForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetHostedRunnersMachineSpecsForOrg {
    type Output = GetHostedRunnersMachineSpecsForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "actions/get-hosted-runners-machine-specs-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/hosted-runners/machine-sizes",
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

impl GetHostedRunnersMachineSpecsForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetHostedRunnersPlatformsForOrg {
    type Output = GetHostedRunnersPlatformsForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "actions/get-hosted-runners-platforms-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/hosted-runners/platforms",
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

impl GetHostedRunnersPlatformsForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetHostedRunnerForOrg {
    type Output = models::ActionsHostedRunner;
    const OPERATION: Operation = Operation {
        id: "actions/get-hosted-runner-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/hosted-runners/{hosted_runner_id}",
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

impl GetHostedRunnerForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteHostedRunnerForOrg {
    type Output = models::ActionsHostedRunner;
    const OPERATION: Operation = Operation {
        id: "actions/delete-hosted-runner-for-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/actions/hosted-runners/{hosted_runner_id}",
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

impl DeleteHostedRunnerForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateHostedRunnerForOrg {
    type Output = models::ActionsHostedRunner;
    const OPERATION: Operation = Operation {
        id: "actions/update-hosted-runner-for-org",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}/actions/hosted-runners/{hosted_runner_id}",
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

impl UpdateHostedRunnerForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for ListHostedRunnersForOrgResponse {
    const NAME: &'static str = "ListHostedRunnersForOrgResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "runners"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            runners: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.runners], &self.extra)
    }
}

octoforge_runtime::object!(ListHostedRunnersForOrgResponse);

impl Object for CreateHostedRunnerForOrgBody {
    const NAME: &'static str = "CreateHostedRunnerForOrgBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "image",
        "size",
        "runner_group_id",
        "maximum_runners",
        "enable_static_ip",
        "image_gen",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            image: fields.at(1),
            size: fields.at(2),
            runner_group_id: fields.at(3),
            maximum_runners: fields.at(4),
            enable_static_ip: fields.at(5),
            image_gen: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.image,
                &self.size,
                &self.runner_group_id,
                &self.maximum_runners,
                &self.enable_static_ip,
                &self.image_gen,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateHostedRunnerForOrgBody);

impl Object for ListCustomImagesForOrgResponse {
    const NAME: &'static str = "ListCustomImagesForOrgResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "images"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            images: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.images], &self.extra)
    }
}

octoforge_runtime::object!(ListCustomImagesForOrgResponse);

impl Object for ListCustomImageVersionsForOrgResponse {
    const NAME: &'static str = "ListCustomImageVersionsForOrgResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "image_versions"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            image_versions: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.image_versions], &self.extra)
    }
}

octoforge_runtime::object!(ListCustomImageVersionsForOrgResponse);

impl Object for GetHostedRunnersGithubOwnedImagesForOrgResponse {
    const NAME: &'static str = "GetHostedRunnersGithubOwnedImagesForOrgResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "images"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            images: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.images], &self.extra)
    }
}

octoforge_runtime::object!(GetHostedRunnersGithubOwnedImagesForOrgResponse);

impl Object for GetHostedRunnersMachineSpecsForOrgResponse {
    const NAME: &'static str = "GetHostedRunnersMachineSpecsForOrgResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "machine_specs"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            machine_specs: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.machine_specs], &self.extra)
    }
}

octoforge_runtime::object!(GetHostedRunnersMachineSpecsForOrgResponse);

impl Object for GetHostedRunnersPlatformsForOrgResponse {
    const NAME: &'static str = "GetHostedRunnersPlatformsForOrgResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "platforms"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            platforms: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.platforms], &self.extra)
    }
}

octoforge_runtime::object!(GetHostedRunnersPlatformsForOrgResponse);

impl Object for UpdateHostedRunnerForOrgBody {
    const NAME: &'static str = "UpdateHostedRunnerForOrgBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "runner_group_id",
        "maximum_runners",
        "enable_static_ip",
        "size",
        "image_source",
        "image_id",
        "image_version",
        "image_gen",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            runner_group_id: fields.at(1),
            maximum_runners: fields.at(2),
            enable_static_ip: fields.at(3),
            size: fields.at(4),
            image_source: fields.at(5),
            image_id: fields.at(6),
            image_version: fields.at(7),
            image_gen: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.runner_group_id,
                &self.maximum_runners,
                &self.enable_static_ip,
                &self.size,
                &self.image_source,
                &self.image_id,
                &self.image_version,
                &self.image_gen,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateHostedRunnerForOrgBody);

impl Object for CreateHostedRunnerForOrgBodyImage {
    const NAME: &'static str = "CreateHostedRunnerForOrgBodyImage";
    const FIELDS: &'static [&'static str] = &["id", "source", "version"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            source: fields.at(1),
            version: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.source, &self.version], &self.extra)
    }
}

octoforge_runtime::object!(CreateHostedRunnerForOrgBodyImage);
