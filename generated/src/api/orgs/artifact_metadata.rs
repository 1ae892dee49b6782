// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `orgs`: artifact metadata.

use octoforge_runtime::{DateTime, Extra, Map, Maybe, Parts, Value};
use crate::models;

/// Create an artifact deployment record.
///
/// Create or update deployment records for an artifact associated
/// with an organization.
/// This endpoint allows you to record information about a specific
/// artifact, such as its name, digest, environments, cluster, and
/// deployment.
/// The deployment name has to be uniqe within a cluster (i.e a
/// combination of logical, physical environment and cluster) as it
/// identifies unique deployment.
/// Multiple requests for the same combination of logical, physical
/// environment, cluster and deployment name will only create one
/// record, successive request will update the existing record.
/// This allows for a stable tracking of a deployment where the actual
/// deployed artifact can change over time.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/artifact-metadata#create-an-artifact-deployment-record>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/artifacts/metadata/deployment-record`
///
/// - 200: [`Response`](crate::orgs::Response)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn create_artifact_deployment_record(
    org: impl Into<String>,
    name: impl Into<String>,
    digest: impl Into<String>,
    status: impl Into<DeployedDecommissioned>,
    logical_environment: impl Into<String>,
    deployment_name: impl Into<String>,
) -> CreateArtifactDeploymentRecord {
    CreateArtifactDeploymentRecord {
        parts: Parts::new().path(&org.into()),
        body: CreateArtifactDeploymentRecordBody::new(
            name,
            digest,
            status,
            logical_environment,
            deployment_name,
        ),
    }
}

/// The request of [`create_artifact_deployment_record`](create_artifact_deployment_record()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateArtifactDeploymentRecord {
    pub(crate) parts: Parts,
    pub(crate) body: CreateArtifactDeploymentRecordBody,
}

impl CreateArtifactDeploymentRecord {
    /// The artifact version.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.body.version = Some(version.into());
        self
    }

    /// The physical region of the deployment.
    pub fn physical_environment(
        mut self,
        physical_environment: impl Into<String>,
    ) -> Self {
        self.body.physical_environment = Some(physical_environment.into());
        self
    }

    /// The deployment cluster.
    pub fn cluster(mut self, cluster: impl Into<String>) -> Self {
        self.body.cluster = Some(cluster.into());
        self
    }

    /// The tags associated with the deployment.
    pub fn tags(mut self, tags: impl Into<Map<String>>) -> Self {
        self.body.tags = Some(tags.into());
        self
    }

    /// A list of runtime risks associated with the deployment.
    pub fn runtime_risks(
        mut self,
        runtime_risks: impl IntoIterator<Item = impl Into<models::RuntimeRisk>>,
    ) -> Self {
        self.body.runtime_risks = Some(
            runtime_risks.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The name of the GitHub repository associated with the artifact. This should be used
    /// when there are no provenance attestations available for the artifact. The repository
    /// must belong to the organization specified in the path parameter.
    ///
    /// If a provenance attestation is available for the artifact, the API will use
    /// the repository information from the attestation instead of this parameter.
    pub fn github_repository(mut self, github_repository: impl Into<String>) -> Self {
        self.body.github_repository = Some(github_repository.into());
        self
    }

    /// If true, the endpoint will return the created or updated record in the response body.
    #[inline]
    pub fn return_records(mut self, return_records: bool) -> Self {
        self.body.return_records = Some(return_records);
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1metadata~1deployment-record/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateArtifactDeploymentRecordBody {
    /// The name of the artifact.
    pub name: String,
    /// The hex encoded digest of the artifact.
    pub digest: String,
    /// The artifact version.
    pub version: Option<String>,
    /// The status of the artifact. Can be either deployed or decommissioned.
    pub status: DeployedDecommissioned,
    /// The stage of the deployment.
    pub logical_environment: String,
    /// The physical region of the deployment.
    pub physical_environment: Option<String>,
    /// The deployment cluster.
    pub cluster: Option<String>,
    /// The unique identifier for the deployment represented by the new record. To accommodate differing
    /// containers and namespaces within a cluster, the following format is recommended:
    /// {namespaceName}-{deploymentName}-{containerName}.
    pub deployment_name: String,
    /// The tags associated with the deployment.
    pub tags: Option<Map<String>>,
    /// A list of runtime risks associated with the deployment.
    pub runtime_risks: Option<Vec<models::RuntimeRisk>>,
    /// The name of the GitHub repository associated with the artifact. This should be used
    /// when there are no provenance attestations available for the artifact. The repository
    /// must belong to the organization specified in the path parameter.
    ///
    /// If a provenance attestation is available for the artifact, the API will use
    /// the repository information from the attestation instead of this parameter.
    pub github_repository: Option<String>,
    /// If true, the endpoint will return the created or updated record in the response body.
    pub return_records: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateArtifactDeploymentRecordBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        digest: impl Into<String>,
        status: impl Into<DeployedDecommissioned>,
        logical_environment: impl Into<String>,
        deployment_name: impl Into<String>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.digest = digest.into();
        new.status = status.into();
        new.logical_environment = logical_environment.into();
        new.deployment_name = deployment_name.into();
        new
    }
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1metadata~1deployment-record/post/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response {
    /// The number of deployment records created
    pub total_count: i64,
    /// `deployment_records`
    pub deployment_records: Option<Vec<models::ArtifactDeploymentRecord>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The status of the artifact. Can be either deployed or decommissioned.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeployedDecommissioned {
    /// `deployed`
    Deployed,
    /// `decommissioned`
    Decommissioned,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Set cluster deployment records.
///
/// Set deployment records for a given cluster.
/// If proposed records in the 'deployments' field have identical 'cluster', 'logical_environment',
/// 'physical_environment', and 'deployment_name' values as existing records, the existing records will be updated.
/// If no existing records match, new records will be created.
/// Note: Artifacts are uniquely identified by the combination of their repository and digest fields. If two entries in the deployments
/// array resolve to the same repository and have identical digest fields but differing name and version fields, the endpoint will use
/// the artifact name and version from the record processed first, since a single artifact (identified by repository and digest) can
/// only have one name and version.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/artifact-metadata#set-cluster-deployment-records>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `cluster`: The cluster name.
///
/// `POST /orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}`
///
/// - 200: [`Response`](crate::orgs::Response)
/// - 207: [`SetClusterDeploymentRecordsResponse`](crate::orgs::SetClusterDeploymentRecordsResponse)
/// - 403: [`SetClusterDeploymentRecordsResponse403`](crate::orgs::SetClusterDeploymentRecordsResponse403)
/// - 404: [`SetClusterDeploymentRecordsResponse404`](crate::orgs::SetClusterDeploymentRecordsResponse404)
///
/// [How to send it](crate#sending).
pub fn set_cluster_deployment_records(
    org: impl Into<String>,
    cluster: impl Into<String>,
    logical_environment: impl Into<String>,
    deployments: impl IntoIterator<Item = impl Into<Deployment>>,
) -> SetClusterDeploymentRecords {
    SetClusterDeploymentRecords {
        parts: Parts::new().path(&org.into()).path(&cluster.into()),
        body: SetClusterDeploymentRecordsBody::new(logical_environment, deployments),
    }
}

/// The request of [`set_cluster_deployment_records`](set_cluster_deployment_records()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetClusterDeploymentRecords {
    pub(crate) parts: Parts,
    pub(crate) body: SetClusterDeploymentRecordsBody,
}

impl SetClusterDeploymentRecords {
    /// The physical region of the deployment.
    pub fn physical_environment(
        mut self,
        physical_environment: impl Into<String>,
    ) -> Self {
        self.body.physical_environment = Some(physical_environment.into());
        self
    }

    /// When enabled, deployments associated with repositories the actor can write to are processed
    /// while deployments associated with repositories that cannot be resolved or written to by the actor
    /// are skipped and reported in the `errors` array. When false (the default), the endpoint returns
    /// an error if any targeted repository cannot be resolved, the actor lacks write access, or no matching attestation can be found.
    #[inline]
    pub fn partial_success(mut self, partial_success: bool) -> Self {
        self.body.partial_success = Some(partial_success);
        self
    }

    /// If true, the endpoint will return the set records in the response body
    #[inline]
    pub fn return_records(mut self, return_records: bool) -> Self {
        self.body.return_records = Some(return_records);
        self
    }
}

/// What [`set_cluster_deployment_records`](set_cluster_deployment_records()) gives, by status.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum SetClusterDeploymentRecordsOutput {
    /// 200
    Ok(Response),
    /// 207
    MultiStatus(SetClusterDeploymentRecordsResponse),
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1metadata~1deployment-record~1cluster~1{cluster}/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetClusterDeploymentRecordsBody {
    /// The stage of the deployment.
    pub logical_environment: String,
    /// The physical region of the deployment.
    pub physical_environment: Option<String>,
    /// The list of deployments to record.
    pub deployments: Vec<Deployment>,
    /// When enabled, deployments associated with repositories the actor can write to are processed
    /// while deployments associated with repositories that cannot be resolved or written to by the actor
    /// are skipped and reported in the `errors` array. When false (the default), the endpoint returns
    /// an error if any targeted repository cannot be resolved, the actor lacks write access, or no matching attestation can be found.
    pub partial_success: Option<bool>,
    /// If true, the endpoint will return the set records in the response body
    pub return_records: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SetClusterDeploymentRecordsBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        logical_environment: impl Into<String>,
        deployments: impl IntoIterator<Item = impl Into<Deployment>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.logical_environment = logical_environment.into();
        new.deployments = deployments.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1metadata~1deployment-record~1cluster~1{cluster}/post/responses/207/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetClusterDeploymentRecordsResponse {
    /// The number of deployment records created or updated.
    pub total_count: i64,
    /// `deployment_records`
    pub deployment_records: Option<Vec<models::ArtifactDeploymentRecord>>,
    /// A list of errors for deployments that could not be processed.
    pub errors: Option<Vec<SetClusterDeploymentRecordsResponseError>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1metadata~1deployment-record~1cluster~1{cluster}/post/responses/403/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetClusterDeploymentRecordsResponse403 {
    /// `message`
    pub message: Option<SetClusterDeploymentRecordsResponse403Message>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1metadata~1deployment-record~1cluster~1{cluster}/post/responses/404/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetClusterDeploymentRecordsResponse404 {
    /// `message`
    pub message: Option<SetClusterDeploymentRecordsResponse404Message>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1metadata~1deployment-record~1cluster~1{cluster}/post/responses/403/content/application~1json/schema/properties/message`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetClusterDeploymentRecordsResponse403Message {
    /// `cause`
    pub cause: Option<String>,
    /// `repositories`
    pub repositories: Option<Vec<i64>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1metadata~1deployment-record~1cluster~1{cluster}/post/responses/404/content/application~1json/schema/properties/message`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetClusterDeploymentRecordsResponse404Message {
    /// `cause`
    pub cause: Option<String>,
    /// `repositories`
    pub repositories: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1metadata~1deployment-record~1cluster~1{cluster}/post/requestBody/content/application~1json/schema/properties/deployments/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Deployment {
    /// The name of the artifact.
    pub name: String,
    /// The hex encoded digest of the artifact.
    pub digest: String,
    /// The artifact version.
    pub version: Option<String>,
    /// The deployment status of the artifact.
    pub status: Option<DeployedDecommissioned>,
    /// The unique identifier for the deployment represented by the new record. To accommodate differing
    /// containers and namespaces within a record set, the following format is recommended:
    /// {namespaceName}-{deploymentName}-{containerName}.
    /// The deployment_name must be unique across all entries in the deployments array.
    pub deployment_name: String,
    /// The name of the GitHub repository associated with the artifact. This should be used
    /// when there are no provenance attestations available for the artifact. The repository
    /// must belong to the organization specified in the path parameter.
    ///
    /// If a provenance attestation is available for the artifact, the API will use
    /// the repository information from the attestation instead of this parameter.
    pub github_repository: Option<String>,
    /// Key-value pairs to tag the deployment record.
    pub tags: Option<Map<String>>,
    /// A list of runtime risks associated with the deployment.
    pub runtime_risks: Option<Vec<models::RuntimeRisk>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Deployment {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        deployment_name: impl Into<String>,
        digest: impl Into<String>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.deployment_name = deployment_name.into();
        new.digest = digest.into();
        new
    }
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1metadata~1deployment-record~1cluster~1{cluster}/post/responses/207/content/application~1json/schema/properties/errors/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetClusterDeploymentRecordsResponseError {
    /// The reason the deployment failed processing.
    pub cause: Option<SetClusterDeploymentRecordsResponseErrorCause>,
    /// The deployment payload that could not be processed.
    pub deployment: Option<SetClusterDeploymentRecordsResponseErrorDeployment>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The reason the deployment failed processing.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetClusterDeploymentRecordsResponseErrorCause {
    /// `unauthorized`
    Unauthorized,
    /// `not_found`
    NotFound,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The deployment payload that could not be processed.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetClusterDeploymentRecordsResponseErrorDeployment {
    /// The name of the artifact.
    pub name: Option<String>,
    /// The digest of the artifact.
    pub digest: Option<String>,
    /// The name of the deployment that failed processing.
    pub deployment_name: Option<String>,
    /// The version of the deployment.
    pub version: Maybe<String>,
    /// The deployment status.
    pub status: Option<String>,
    /// The repository associated with the deployment.
    pub github_repository: Maybe<String>,
    /// Custom metadata tags for the deployment.
    pub tags: Option<Map<String>>,
    /// Runtime risk classifications for the deployment.
    pub runtime_risks: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Create a cluster deployment records job.
///
/// Create a background job to set deployment records for a given cluster.
/// Performs validation and permission checks synchronously, returning rejected
/// deployments immediately, then enqueues a background job for the actual
/// deployment updates. Use the companion GET endpoint to poll for job status.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/artifact-metadata#create-a-cluster-deployment-records-job>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `cluster`: The cluster name.
///
/// `POST /orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}/jobs`
///
/// - 202: [`CreateClusterDeploymentRecordsJobResponse`](crate::orgs::CreateClusterDeploymentRecordsJobResponse)
/// - 400: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn create_cluster_deployment_records_job(
    org: impl Into<String>,
    cluster: impl Into<String>,
    logical_environment: impl Into<String>,
    deployments: impl IntoIterator<Item = impl Into<Deployment>>,
) -> CreateClusterDeploymentRecordsJob {
    CreateClusterDeploymentRecordsJob {
        parts: Parts::new().path(&org.into()).path(&cluster.into()),
        body: CreateClusterDeploymentRecordsJobBody::new(
            logical_environment,
            deployments,
        ),
    }
}

/// The request of [`create_cluster_deployment_records_job`](create_cluster_deployment_records_job()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateClusterDeploymentRecordsJob {
    pub(crate) parts: Parts,
    pub(crate) body: CreateClusterDeploymentRecordsJobBody,
}

impl CreateClusterDeploymentRecordsJob {
    /// The physical region of the deployment.
    pub fn physical_environment(
        mut self,
        physical_environment: impl Into<String>,
    ) -> Self {
        self.body.physical_environment = Some(physical_environment.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1metadata~1deployment-record~1cluster~1{cluster}~1jobs/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateClusterDeploymentRecordsJobBody {
    /// The stage of the deployment.
    pub logical_environment: String,
    /// The physical region of the deployment.
    pub physical_environment: Option<String>,
    /// The list of deployments to record.
    pub deployments: Vec<Deployment>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateClusterDeploymentRecordsJobBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        logical_environment: impl Into<String>,
        deployments: impl IntoIterator<Item = impl Into<Deployment>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.logical_environment = logical_environment.into();
        new.deployments = deployments.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1metadata~1deployment-record~1cluster~1{cluster}~1jobs/post/responses/202/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateClusterDeploymentRecordsJobResponse {
    /// The ID of the created job.
    pub job_id: i64,
    /// Deployments that were rejected during authorization.
    pub errors: Option<Vec<Map<Value>>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Get cluster deployment records job status.
///
/// Get the status and results of a previously created cluster deployment records job.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/artifact-metadata#get-cluster-deployment-records-job-status>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `cluster`: The cluster name.
/// - `job_id`: The ID of the job.
///
/// `GET /orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}/jobs/{job_id}`
///
/// - 200: [`GetClusterDeploymentRecordsJobResponse`](crate::orgs::GetClusterDeploymentRecordsJobResponse)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_cluster_deployment_records_job(
    org: impl Into<String>,
    cluster: impl Into<String>,
    job_id: i64,
) -> GetClusterDeploymentRecordsJob {
    GetClusterDeploymentRecordsJob {
        parts: Parts::new().path(&org.into()).path(&cluster.into()).path(&job_id),
    }
}

/// The request of [`get_cluster_deployment_records_job`](get_cluster_deployment_records_job()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetClusterDeploymentRecordsJob {
    pub(crate) parts: Parts,
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1metadata~1deployment-record~1cluster~1{cluster}~1jobs~1{job_id}/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetClusterDeploymentRecordsJobResponse {
    /// The ID of the job.
    pub job_id: i64,
    /// The current status of the job.
    pub status: GetClusterDeploymentRecordsJobResponseStatus,
    /// When the job started processing (only present when processing, completed, or failed).
    pub started_at: Option<DateTime>,
    /// The number of records successfully mutated (only present when completed).
    pub total_count: Option<i64>,
    /// Processing errors (only present when completed or failed).
    pub errors: Option<Vec<Map<Value>>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The current status of the job.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetClusterDeploymentRecordsJobResponseStatus {
    /// `pending`
    Pending,
    /// `processing`
    Processing,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Create artifact metadata storage record.
///
/// Create metadata storage records for artifacts associated with an organization.
/// This endpoint will create a new artifact storage record on behalf of any artifact matching the provided digest and
/// associated with a repository owned by the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/artifact-metadata#create-artifact-metadata-storage-record>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/artifacts/metadata/storage-record`
///
/// - 200: [`CreateArtifactStorageRecordResponse`](crate::orgs::CreateArtifactStorageRecordResponse)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn create_artifact_storage_record(
    org: impl Into<String>,
    name: impl Into<String>,
    digest: impl Into<String>,
    registry_url: impl Into<String>,
) -> CreateArtifactStorageRecord {
    CreateArtifactStorageRecord {
        parts: Parts::new().path(&org.into()),
        body: CreateArtifactStorageRecordBody::new(name, digest, registry_url),
    }
}

/// The request of [`create_artifact_storage_record`](create_artifact_storage_record()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateArtifactStorageRecord {
    pub(crate) parts: Parts,
    pub(crate) body: CreateArtifactStorageRecordBody,
}

impl CreateArtifactStorageRecord {
    /// The artifact version.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.body.version = Some(version.into());
        self
    }

    /// The URL where the artifact is stored.
    pub fn artifact_url(mut self, artifact_url: impl Into<String>) -> Self {
        self.body.artifact_url = Some(artifact_url.into());
        self
    }

    /// The path of the artifact.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.body.path = Some(path.into());
        self
    }

    /// The repository name within the registry.
    pub fn repository(mut self, repository: impl Into<String>) -> Self {
        self.body.repository = Some(repository.into());
        self
    }

    /// The status of the artifact (e.g., active, inactive).
    pub fn status(
        mut self,
        status: impl Into<CreateArtifactStorageRecordBodyStatus>,
    ) -> Self {
        self.body.status = Some(status.into());
        self
    }

    /// The name of the GitHub repository associated with the artifact. This should be used
    /// when there are no provenance attestations available for the artifact. The repository
    /// must belong to the organization specified in the path parameter.
    ///
    /// If a provenance attestation is available for the artifact, the API will use
    /// the repository information from the attestation instead of this parameter.
    pub fn github_repository(mut self, github_repository: impl Into<String>) -> Self {
        self.body.github_repository = Some(github_repository.into());
        self
    }

    /// If true, the endpoint will return the created record in the response body.
    #[inline]
    pub fn return_records(mut self, return_records: bool) -> Self {
        self.body.return_records = Some(return_records);
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1metadata~1storage-record/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateArtifactStorageRecordBody {
    /// The name of the artifact.
    pub name: String,
    /// The digest of the artifact (algorithm:hex-encoded-digest).
    pub digest: String,
    /// The artifact version.
    pub version: Option<String>,
    /// The URL where the artifact is stored.
    pub artifact_url: Option<String>,
    /// The path of the artifact.
    pub path: Option<String>,
    /// The base URL of the artifact registry.
    pub registry_url: String,
    /// The repository name within the registry.
    pub repository: Option<String>,
    /// The status of the artifact (e.g., active, inactive).
    pub status: Option<CreateArtifactStorageRecordBodyStatus>,
    /// The name of the GitHub repository associated with the artifact. This should be used
    /// when there are no provenance attestations available for the artifact. The repository
    /// must belong to the organization specified in the path parameter.
    ///
    /// If a provenance attestation is available for the artifact, the API will use
    /// the repository information from the attestation instead of this parameter.
    pub github_repository: Option<String>,
    /// If true, the endpoint will return the created record in the response body.
    pub return_records: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateArtifactStorageRecordBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        digest: impl Into<String>,
        registry_url: impl Into<String>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.digest = digest.into();
        new.registry_url = registry_url.into();
        new
    }
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1metadata~1storage-record/post/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateArtifactStorageRecordResponse {
    /// `total_count`
    pub total_count: i64,
    /// `storage_records`
    pub storage_records: Option<Vec<CreateArtifactStorageRecordResponseStorageRecord>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The status of the artifact (e.g., active, inactive).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateArtifactStorageRecordBodyStatus {
    /// `active`
    Active,
    /// `eol`
    Eol,
    /// `deleted`
    Deleted,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1metadata~1storage-record/post/responses/200/content/application~1json/schema/properties/storage_records/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateArtifactStorageRecordResponseStorageRecord {
    /// `id`
    pub id: Option<i64>,
    /// `name`
    pub name: Option<String>,
    /// `digest`
    pub digest: Option<String>,
    /// `artifact_url`
    pub artifact_url: Maybe<String>,
    /// `registry_url`
    pub registry_url: Option<String>,
    /// `repository`
    pub repository: Maybe<String>,
    /// `status`
    pub status: Option<String>,
    /// `created_at`
    pub created_at: Option<String>,
    /// `updated_at`
    pub updated_at: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// List artifact deployment records.
///
/// List deployment records for an artifact metadata associated with an organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/artifact-metadata#list-artifact-deployment-records>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `subject_digest`: The SHA256 digest of the artifact, in the form `sha256:HEX_DIGEST`.
///
/// `GET /orgs/{org}/artifacts/{subject_digest}/metadata/deployment-records`
///
/// - 200: [`ListArtifactDeploymentRecordsResponse`](crate::orgs::ListArtifactDeploymentRecordsResponse)
///
/// [How to send it](crate#sending).
pub fn list_artifact_deployment_records(
    org: impl Into<String>,
    subject_digest: impl Into<String>,
) -> ListArtifactDeploymentRecords {
    ListArtifactDeploymentRecords {
        parts: Parts::new().path(&org.into()).path(&subject_digest.into()),
    }
}

/// The request of [`list_artifact_deployment_records`](list_artifact_deployment_records()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListArtifactDeploymentRecords {
    pub(crate) parts: Parts,
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1{subject_digest}~1metadata~1deployment-records/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListArtifactDeploymentRecordsResponse {
    /// The number of deployment records for this digest and organization
    pub total_count: Option<i64>,
    /// `deployment_records`
    pub deployment_records: Option<Vec<models::ArtifactDeploymentRecord>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// List artifact storage records.
///
/// List artifact storage records with a given subject digest for repositories owned by an organization.
///
/// Results are filtered by the authenticated user's permissions; records for repositories the user cannot read are omitted. Fine-grained access tokens require the `artifact-metadata:read` permission.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/artifact-metadata#list-artifact-storage-records>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `subject_digest`: The parameter should be set to the attestation's subject's SHA256 digest, in the form `sha256:HEX_DIGEST`.
///
/// `GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records`
///
/// - 200: [`ListArtifactStorageRecordsResponse`](crate::orgs::ListArtifactStorageRecordsResponse)
///
/// [How to send it](crate#sending).
pub fn list_artifact_storage_records(
    org: impl Into<String>,
    subject_digest: impl Into<String>,
) -> ListArtifactStorageRecords {
    ListArtifactStorageRecords {
        parts: Parts::new().path(&org.into()).path(&subject_digest.into()),
    }
}

/// The request of [`list_artifact_storage_records`](list_artifact_storage_records()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListArtifactStorageRecords {
    pub(crate) parts: Parts,
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1{subject_digest}~1metadata~1storage-records/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListArtifactStorageRecordsResponse {
    /// The number of storage records for this digest and organization
    pub total_count: Option<i64>,
    /// `storage_records`
    pub storage_records: Option<Vec<ListArtifactStorageRecordsResponseStorageRecord>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1orgs~1{org}~1artifacts~1{subject_digest}~1metadata~1storage-records/get/responses/200/content/application~1json/schema/properties/storage_records/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListArtifactStorageRecordsResponseStorageRecord {
    /// `id`
    pub id: Option<i64>,
    /// `name`
    pub name: Option<String>,
    /// `digest`
    pub digest: Option<String>,
    /// `artifact_url`
    pub artifact_url: Option<String>,
    /// `registry_url`
    pub registry_url: Option<String>,
    /// `repository`
    pub repository: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `created_at`
    pub created_at: Option<String>,
    /// `updated_at`
    pub updated_at: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
