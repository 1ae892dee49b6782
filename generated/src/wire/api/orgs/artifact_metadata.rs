// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Parts, Visit,
};
use crate::api::orgs::{
    CreateArtifactDeploymentRecord, CreateArtifactDeploymentRecordBody,
    CreateArtifactStorageRecord, CreateArtifactStorageRecordBody,
    CreateArtifactStorageRecordBodyStatus, CreateArtifactStorageRecordResponse,
    CreateArtifactStorageRecordResponseStorageRecord, CreateClusterDeploymentRecordsJob,
    CreateClusterDeploymentRecordsJobBody, CreateClusterDeploymentRecordsJobResponse,
    DeployedDecommissioned, Deployment, GetClusterDeploymentRecordsJob,
    GetClusterDeploymentRecordsJobResponse, GetClusterDeploymentRecordsJobResponseStatus,
    ListArtifactDeploymentRecords, ListArtifactDeploymentRecordsResponse,
    ListArtifactStorageRecords, ListArtifactStorageRecordsResponse,
    ListArtifactStorageRecordsResponseStorageRecord, Response,
    SetClusterDeploymentRecords, SetClusterDeploymentRecordsBody,
    SetClusterDeploymentRecordsOutput, SetClusterDeploymentRecordsResponse,
    SetClusterDeploymentRecordsResponse403,
    SetClusterDeploymentRecordsResponse403Message,
    SetClusterDeploymentRecordsResponse404,
    SetClusterDeploymentRecordsResponse404Message,
    SetClusterDeploymentRecordsResponseError,
    SetClusterDeploymentRecordsResponseErrorCause,
    SetClusterDeploymentRecordsResponseErrorDeployment,
};

impl Endpoint for CreateArtifactDeploymentRecord {
    type Output = Response;
    const OPERATION: Operation = Operation {
        id: "orgs/create-artifact-deployment-record",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/artifacts/metadata/deployment-record",
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

impl CreateArtifactDeploymentRecord {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetClusterDeploymentRecords {
    type Output = SetClusterDeploymentRecordsOutput;
    const OPERATION: Operation = Operation {
        id: "orgs/set-cluster-deployment-records",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}",
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
        match answer.status().as_u16() {
            200 => Ok(SetClusterDeploymentRecordsOutput::Ok(answer.json()?)),
            207 => Ok(SetClusterDeploymentRecordsOutput::MultiStatus(answer.json()?)),
            _ => Err(answer.unexpected()),
        }
    }
}

impl SetClusterDeploymentRecords {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateClusterDeploymentRecordsJob {
    type Output = CreateClusterDeploymentRecordsJobResponse;
    const OPERATION: Operation = Operation {
        id: "orgs/create-cluster-deployment-records-job",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}/jobs",
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

impl CreateClusterDeploymentRecordsJob {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetClusterDeploymentRecordsJob {
    type Output = GetClusterDeploymentRecordsJobResponse;
    const OPERATION: Operation = Operation {
        id: "orgs/get-cluster-deployment-records-job",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}/jobs/{job_id}",
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

impl GetClusterDeploymentRecordsJob {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateArtifactStorageRecord {
    type Output = CreateArtifactStorageRecordResponse;
    const OPERATION: Operation = Operation {
        id: "orgs/create-artifact-storage-record",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/artifacts/metadata/storage-record",
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

impl CreateArtifactStorageRecord {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListArtifactDeploymentRecords {
    type Output = ListArtifactDeploymentRecordsResponse;
    const OPERATION: Operation = Operation {
        id: "orgs/list-artifact-deployment-records",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/artifacts/{subject_digest}/metadata/deployment-records",
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

impl ListArtifactDeploymentRecords {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListArtifactStorageRecords {
    type Output = ListArtifactStorageRecordsResponse;
    const OPERATION: Operation = Operation {
        id: "orgs/list-artifact-storage-records",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/artifacts/{+subject_digest}/metadata/storage-records",
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

impl ListArtifactStorageRecords {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateArtifactDeploymentRecordBody {
    const NAME: &'static str = "CreateArtifactDeploymentRecordBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "digest",
        "version",
        "status",
        "logical_environment",
        "physical_environment",
        "cluster",
        "deployment_name",
        "tags",
        "runtime_risks",
        "github_repository",
        "return_records",
    ];
    const REQUIRED: &'static [u64] = &[155];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            digest: fields.at(1),
            version: fields.at(2),
            status: fields.at(3),
            logical_environment: fields.at(4),
            physical_environment: fields.at(5),
            cluster: fields.at(6),
            deployment_name: fields.at(7),
            tags: fields.at(8),
            runtime_risks: fields.at(9),
            github_repository: fields.at(10),
            return_records: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.digest,
                &self.version,
                &self.status,
                &self.logical_environment,
                &self.physical_environment,
                &self.cluster,
                &self.deployment_name,
                &self.tags,
                &self.runtime_risks,
                &self.github_repository,
                &self.return_records,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateArtifactDeploymentRecordBody);

impl Object for Response {
    const NAME: &'static str = "Response";
    const FIELDS: &'static [&'static str] = &["total_count", "deployment_records"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            deployment_records: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.deployment_records], &self.extra)
    }
}

octoforge_runtime::object!(Response);

impl Object for SetClusterDeploymentRecordsBody {
    const NAME: &'static str = "SetClusterDeploymentRecordsBody";
    const FIELDS: &'static [&'static str] = &[
        "logical_environment",
        "physical_environment",
        "deployments",
        "partial_success",
        "return_records",
    ];
    const REQUIRED: &'static [u64] = &[5];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            logical_environment: fields.at(0),
            physical_environment: fields.at(1),
            deployments: fields.at(2),
            partial_success: fields.at(3),
            return_records: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.logical_environment,
                &self.physical_environment,
                &self.deployments,
                &self.partial_success,
                &self.return_records,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SetClusterDeploymentRecordsBody);

impl Object for SetClusterDeploymentRecordsResponse {
    const NAME: &'static str = "SetClusterDeploymentRecordsResponse";
    const FIELDS: &'static [&'static str] = &[
        "total_count",
        "deployment_records",
        "errors",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            deployment_records: fields.at(1),
            errors: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.deployment_records, &self.errors], &self.extra)
    }
}

octoforge_runtime::object!(SetClusterDeploymentRecordsResponse);

impl Object for SetClusterDeploymentRecordsResponse403 {
    const NAME: &'static str = "SetClusterDeploymentRecordsResponse403";
    const FIELDS: &'static [&'static str] = &["message"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.message], &self.extra)
    }
}

octoforge_runtime::object!(SetClusterDeploymentRecordsResponse403);

impl Object for SetClusterDeploymentRecordsResponse404 {
    const NAME: &'static str = "SetClusterDeploymentRecordsResponse404";
    const FIELDS: &'static [&'static str] = &["message"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.message], &self.extra)
    }
}

octoforge_runtime::object!(SetClusterDeploymentRecordsResponse404);

impl Object for CreateClusterDeploymentRecordsJobBody {
    const NAME: &'static str = "CreateClusterDeploymentRecordsJobBody";
    const FIELDS: &'static [&'static str] = &[
        "logical_environment",
        "physical_environment",
        "deployments",
    ];
    const REQUIRED: &'static [u64] = &[5];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            logical_environment: fields.at(0),
            physical_environment: fields.at(1),
            deployments: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.logical_environment, &self.physical_environment, &self.deployments],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateClusterDeploymentRecordsJobBody);

impl Object for CreateClusterDeploymentRecordsJobResponse {
    const NAME: &'static str = "CreateClusterDeploymentRecordsJobResponse";
    const FIELDS: &'static [&'static str] = &["job_id", "errors"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            job_id: fields.at(0),
            errors: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.job_id, &self.errors], &self.extra)
    }
}

octoforge_runtime::object!(CreateClusterDeploymentRecordsJobResponse);

impl Object for GetClusterDeploymentRecordsJobResponse {
    const NAME: &'static str = "GetClusterDeploymentRecordsJobResponse";
    const FIELDS: &'static [&'static str] = &[
        "job_id",
        "status",
        "started_at",
        "total_count",
        "errors",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            job_id: fields.at(0),
            status: fields.at(1),
            started_at: fields.at(2),
            total_count: fields.at(3),
            errors: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.job_id,
                &self.status,
                &self.started_at,
                &self.total_count,
                &self.errors,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GetClusterDeploymentRecordsJobResponse);

impl Object for CreateArtifactStorageRecordBody {
    const NAME: &'static str = "CreateArtifactStorageRecordBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "digest",
        "version",
        "artifact_url",
        "path",
        "registry_url",
        "repository",
        "status",
        "github_repository",
        "return_records",
    ];
    const REQUIRED: &'static [u64] = &[35];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            digest: fields.at(1),
            version: fields.at(2),
            artifact_url: fields.at(3),
            path: fields.at(4),
            registry_url: fields.at(5),
            repository: fields.at(6),
            status: fields.at(7),
            github_repository: fields.at(8),
            return_records: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.digest,
                &self.version,
                &self.artifact_url,
                &self.path,
                &self.registry_url,
                &self.repository,
                &self.status,
                &self.github_repository,
                &self.return_records,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateArtifactStorageRecordBody);

impl Object for CreateArtifactStorageRecordResponse {
    const NAME: &'static str = "CreateArtifactStorageRecordResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "storage_records"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            storage_records: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.storage_records], &self.extra)
    }
}

octoforge_runtime::object!(CreateArtifactStorageRecordResponse);

impl Object for ListArtifactDeploymentRecordsResponse {
    const NAME: &'static str = "ListArtifactDeploymentRecordsResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "deployment_records"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            deployment_records: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.deployment_records], &self.extra)
    }
}

octoforge_runtime::object!(ListArtifactDeploymentRecordsResponse);

impl Object for ListArtifactStorageRecordsResponse {
    const NAME: &'static str = "ListArtifactStorageRecordsResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "storage_records"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            storage_records: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.storage_records], &self.extra)
    }
}

octoforge_runtime::object!(ListArtifactStorageRecordsResponse);

impl Literal for DeployedDecommissioned {
    const NAME: &'static str = "DeployedDecommissioned";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Deployed => "deployed",
            Self::Decommissioned => "decommissioned",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "deployed" => Self::Deployed,
            "decommissioned" => Self::Decommissioned,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DeployedDecommissioned);

impl Object for SetClusterDeploymentRecordsResponse403Message {
    const NAME: &'static str = "SetClusterDeploymentRecordsResponse403Message";
    const FIELDS: &'static [&'static str] = &["cause", "repositories"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            cause: fields.at(0),
            repositories: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.cause, &self.repositories], &self.extra)
    }
}

octoforge_runtime::object!(SetClusterDeploymentRecordsResponse403Message);

impl Object for SetClusterDeploymentRecordsResponse404Message {
    const NAME: &'static str = "SetClusterDeploymentRecordsResponse404Message";
    const FIELDS: &'static [&'static str] = &["cause", "repositories"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            cause: fields.at(0),
            repositories: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.cause, &self.repositories], &self.extra)
    }
}

octoforge_runtime::object!(SetClusterDeploymentRecordsResponse404Message);

impl Literal for GetClusterDeploymentRecordsJobResponseStatus {
    const NAME: &'static str = "GetClusterDeploymentRecordsJobResponseStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Processing => "processing",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "processing" => Self::Processing,
            "completed" => Self::Completed,
            "failed" => Self::Failed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(GetClusterDeploymentRecordsJobResponseStatus);

impl Literal for CreateArtifactStorageRecordBodyStatus {
    const NAME: &'static str = "CreateArtifactStorageRecordBodyStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Eol => "eol",
            Self::Deleted => "deleted",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "eol" => Self::Eol,
            "deleted" => Self::Deleted,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CreateArtifactStorageRecordBodyStatus);

impl Object for Deployment {
    const NAME: &'static str = "Deployment";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "digest",
        "version",
        "status",
        "deployment_name",
        "github_repository",
        "tags",
        "runtime_risks",
    ];
    const REQUIRED: &'static [u64] = &[19];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            digest: fields.at(1),
            version: fields.at(2),
            status: fields.at(3),
            deployment_name: fields.at(4),
            github_repository: fields.at(5),
            tags: fields.at(6),
            runtime_risks: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.digest,
                &self.version,
                &self.status,
                &self.deployment_name,
                &self.github_repository,
                &self.tags,
                &self.runtime_risks,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Deployment);

impl Object for SetClusterDeploymentRecordsResponseError {
    const NAME: &'static str = "SetClusterDeploymentRecordsResponseError";
    const FIELDS: &'static [&'static str] = &["cause", "deployment"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            cause: fields.at(0),
            deployment: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.cause, &self.deployment], &self.extra)
    }
}

octoforge_runtime::object!(SetClusterDeploymentRecordsResponseError);

impl Object for CreateArtifactStorageRecordResponseStorageRecord {
    const NAME: &'static str = "CreateArtifactStorageRecordResponseStorageRecord";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "digest",
        "artifact_url",
        "registry_url",
        "repository",
        "status",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            digest: fields.at(2),
            artifact_url: fields.at(3),
            registry_url: fields.at(4),
            repository: fields.at(5),
            status: fields.at(6),
            created_at: fields.at(7),
            updated_at: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.digest,
                &self.artifact_url,
                &self.registry_url,
                &self.repository,
                &self.status,
                &self.created_at,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateArtifactStorageRecordResponseStorageRecord);

impl Object for ListArtifactStorageRecordsResponseStorageRecord {
    const NAME: &'static str = "ListArtifactStorageRecordsResponseStorageRecord";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "digest",
        "artifact_url",
        "registry_url",
        "repository",
        "status",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            digest: fields.at(2),
            artifact_url: fields.at(3),
            registry_url: fields.at(4),
            repository: fields.at(5),
            status: fields.at(6),
            created_at: fields.at(7),
            updated_at: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.digest,
                &self.artifact_url,
                &self.registry_url,
                &self.repository,
                &self.status,
                &self.created_at,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ListArtifactStorageRecordsResponseStorageRecord);

impl Literal for SetClusterDeploymentRecordsResponseErrorCause {
    const NAME: &'static str = "SetClusterDeploymentRecordsResponseErrorCause";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Unauthorized => "unauthorized",
            Self::NotFound => "not_found",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "unauthorized" => Self::Unauthorized,
            "not_found" => Self::NotFound,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SetClusterDeploymentRecordsResponseErrorCause);

impl Object for SetClusterDeploymentRecordsResponseErrorDeployment {
    const NAME: &'static str = "SetClusterDeploymentRecordsResponseErrorDeployment";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "digest",
        "deployment_name",
        "version",
        "status",
        "github_repository",
        "tags",
        "runtime_risks",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            digest: fields.at(1),
            deployment_name: fields.at(2),
            version: fields.at(3),
            status: fields.at(4),
            github_repository: fields.at(5),
            tags: fields.at(6),
            runtime_risks: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.digest,
                &self.deployment_name,
                &self.version,
                &self.status,
                &self.github_repository,
                &self.tags,
                &self.runtime_risks,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SetClusterDeploymentRecordsResponseErrorDeployment);
