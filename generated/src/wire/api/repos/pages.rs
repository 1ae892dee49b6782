// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Json, Kind, Literal, Node,
    Object, Operation, Paged, Parts, Union, Variant, Visit,
};
use crate::models;
use crate::api::repos::{
    CancelPagesDeployment, CreatePagesDeployment, CreatePagesDeploymentBody,
    CreatePagesSite, CreatePagesSiteBody, CreatePagesSiteBodySource, DeletePagesSite,
    GetLatestPagesBuild, GetPages, GetPagesBuild, GetPagesDeployment,
    GetPagesHealthCheck, GetPagesHealthCheckOutput, ListPagesBuilds, RequestPagesBuild,
    SlashDocs, UpdateInformationAboutPagesSite, UpdateInformationAboutPagesSiteBody,
    UpdateInformationAboutPagesSiteBodySourceBranch,
    UpdateInformationAboutPagesSiteBodySourceChoice,
    UpdateInformationAboutPagesSiteGhPagesMasterMasterDocs,
};

impl Endpoint for GetPages {
    type Output = models::Page;
    const OPERATION: Operation = Operation {
        id: "repos/get-pages",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pages",
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

impl GetPages {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateInformationAboutPagesSite {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/update-information-about-pages-site",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/pages",
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

impl UpdateInformationAboutPagesSite {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreatePagesSite {
    type Output = models::Page;
    const OPERATION: Operation = Operation {
        id: "repos/create-pages-site",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/pages",
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

impl CreatePagesSite {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeletePagesSite {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/delete-pages-site",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/pages",
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

impl DeletePagesSite {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListPagesBuilds {
    type Output = Vec<models::PageBuild>;
    const OPERATION: Operation = Operation {
        id: "repos/list-pages-builds",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pages/builds",
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

impl Paged for ListPagesBuilds {
    type Item = models::PageBuild;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPagesBuilds {
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

impl Endpoint for RequestPagesBuild {
    type Output = models::PageBuildStatus;
    const OPERATION: Operation = Operation {
        id: "repos/request-pages-build",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/pages/builds",
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

impl RequestPagesBuild {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetLatestPagesBuild {
    type Output = models::PageBuild;
    const OPERATION: Operation = Operation {
        id: "repos/get-latest-pages-build",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pages/builds/latest",
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

impl GetLatestPagesBuild {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetPagesBuild {
    type Output = models::PageBuild;
    const OPERATION: Operation = Operation {
        id: "repos/get-pages-build",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pages/builds/{build_id}",
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

impl GetPagesBuild {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreatePagesDeployment {
    type Output = models::PageDeployment;
    const OPERATION: Operation = Operation {
        id: "repos/create-pages-deployment",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/pages/deployments",
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

impl CreatePagesDeployment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetPagesDeployment {
    type Output = models::PagesDeploymentStatus;
    const OPERATION: Operation = Operation {
        id: "repos/get-pages-deployment",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}",
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

impl GetPagesDeployment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CancelPagesDeployment {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/cancel-pages-deployment",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel",
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

impl CancelPagesDeployment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetPagesHealthCheck {
    type Output = GetPagesHealthCheckOutput;
    const OPERATION: Operation = Operation {
        id: "repos/get-pages-health-check",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/pages/health",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        match answer.status().as_u16() {
            200 => Ok(GetPagesHealthCheckOutput::Ok(answer.json()?)),
            202 => Ok(GetPagesHealthCheckOutput::Accepted(answer.json()?)),
            _ => Err(answer.unexpected()),
        }
    }
}

impl GetPagesHealthCheck {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreatePagesSiteBody {
    const NAME: &'static str = "CreatePagesSiteBody";
    const FIELDS: &'static [&'static str] = &["build_type", "source"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            build_type: fields.at(0),
            source: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.build_type, &self.source], &self.extra)
    }
}

octoforge_runtime::object!(CreatePagesSiteBody);

impl Object for UpdateInformationAboutPagesSiteBody {
    const NAME: &'static str = "UpdateInformationAboutPagesSiteBody";
    const FIELDS: &'static [&'static str] = &[
        "cname",
        "https_enforced",
        "build_type",
        "source",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            cname: fields.at(0),
            https_enforced: fields.at(1),
            build_type: fields.at(2),
            source: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.cname, &self.https_enforced, &self.build_type, &self.source],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateInformationAboutPagesSiteBody);

impl Object for CreatePagesDeploymentBody {
    const NAME: &'static str = "CreatePagesDeploymentBody";
    const FIELDS: &'static [&'static str] = &[
        "artifact_id",
        "artifact_url",
        "environment",
        "pages_build_version",
        "oidc_token",
    ];
    const REQUIRED: &'static [u64] = &[24];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            artifact_id: fields.at(0),
            artifact_url: fields.at(1),
            environment: fields.at(2),
            pages_build_version: fields.at(3),
            oidc_token: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.artifact_id,
                &self.artifact_url,
                &self.environment,
                &self.pages_build_version,
                &self.oidc_token,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreatePagesDeploymentBody);

impl Object for CreatePagesSiteBodySource {
    const NAME: &'static str = "CreatePagesSiteBodySource";
    const FIELDS: &'static [&'static str] = &["branch", "path"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            branch: fields.at(0),
            path: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.branch, &self.path], &self.extra)
    }
}

octoforge_runtime::object!(CreatePagesSiteBodySource);

impl Union for UpdateInformationAboutPagesSiteBodySourceChoice {
    const NAME: &'static str = "UpdateInformationAboutPagesSiteBodySourceChoice";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::String,
            texts: &["gh-pages", "master", "master /docs"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => {
                Self::UpdateInformationAboutPagesSiteGhPagesMasterMasterDocs(node.read())
            }
            1 => Self::Branch(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::UpdateInformationAboutPagesSiteGhPagesMasterMasterDocs(value) => value,
            Self::Branch(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(UpdateInformationAboutPagesSiteBodySourceChoice);

impl Literal for SlashDocs {
    const NAME: &'static str = "SlashDocs";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Slash => "/",
            Self::Docs => "/docs",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "/" => Self::Slash,
            "/docs" => Self::Docs,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SlashDocs);

impl Literal for UpdateInformationAboutPagesSiteGhPagesMasterMasterDocs {
    const NAME: &'static str = "UpdateInformationAboutPagesSiteGhPagesMasterMasterDocs";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::GhPages => "gh-pages",
            Self::Master => "master",
            Self::MasterDocs => "master /docs",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "gh-pages" => Self::GhPages,
            "master" => Self::Master,
            "master /docs" => Self::MasterDocs,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(UpdateInformationAboutPagesSiteGhPagesMasterMasterDocs);

impl Object for UpdateInformationAboutPagesSiteBodySourceBranch {
    const NAME: &'static str = "UpdateInformationAboutPagesSiteBodySourceBranch";
    const FIELDS: &'static [&'static str] = &["branch", "path"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            branch: fields.at(0),
            path: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.branch, &self.path], &self.extra)
    }
}

octoforge_runtime::object!(UpdateInformationAboutPagesSiteBodySourceBranch);
