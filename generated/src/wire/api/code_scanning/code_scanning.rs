// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Bytes, Caller, DecodeError, Endpoint, Fields, Map, Object, Operation,
    Paged, Parts, Value, Visit,
};
use crate::models;
use crate::api::code_scanning::{
    CommitAutofix, CreateAutofix, CreateVariantAnalysis, CreateVariantAnalysisBody,
    DeleteAnalysis, DeleteCodeqlDatabase, GetAlert, GetAnalysis, GetAnalysisSarif,
    GetAutofix, GetCodeqlDatabase, GetCodeqlDatabaseZip, GetDefaultSetup, GetSarif,
    GetVariantAnalysis, GetVariantAnalysisRepoTask, ListAlertInstances, ListAlertsForOrg,
    ListCodeqlDatabases, ListRecentAnalyses, UpdateAlert, UpdateAlertBody,
    UpdateDefaultSetup, UpdateDefaultSetupOutput, UploadSarif, UploadSarifBody,
};

impl Endpoint for ListAlertsForOrg {
    type Output = Vec<models::CodeScanningOrganizationAlertItems>;
    const OPERATION: Operation = Operation {
        id: "code-scanning/list-alerts-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/code-scanning/alerts",
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

impl Paged for ListAlertsForOrg {
    type Item = models::CodeScanningOrganizationAlertItems;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListAlertsForOrg {
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

impl Endpoint for GetAlert {
    type Output = models::CodeScanningAlert;
    const OPERATION: Operation = Operation {
        id: "code-scanning/get-alert",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
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

impl GetAlert {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateAlert {
    type Output = models::CodeScanningAlert;
    const OPERATION: Operation = Operation {
        id: "code-scanning/update-alert",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
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

impl UpdateAlert {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetAutofix {
    type Output = models::CodeScanningAutofix;
    const OPERATION: Operation = Operation {
        id: "code-scanning/get-autofix",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix",
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

impl GetAutofix {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateAutofix {
    type Output = models::CodeScanningAutofix;
    const OPERATION: Operation = Operation {
        id: "code-scanning/create-autofix",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix",
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

impl CreateAutofix {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CommitAutofix {
    type Output = models::CodeScanningAutofixCommitsResponse;
    const OPERATION: Operation = Operation {
        id: "code-scanning/commit-autofix",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits",
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

impl CommitAutofix {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListAlertInstances {
    type Output = Vec<models::CodeScanningAlertInstanceList>;
    const OPERATION: Operation = Operation {
        id: "code-scanning/list-alert-instances",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
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

impl Paged for ListAlertInstances {
    type Item = models::CodeScanningAlertInstanceList;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListAlertInstances {
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

impl Endpoint for ListRecentAnalyses {
    type Output = Vec<models::CodeScanningAnalysis>;
    const OPERATION: Operation = Operation {
        id: "code-scanning/list-recent-analyses",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/code-scanning/analyses",
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

impl Paged for ListRecentAnalyses {
    type Item = models::CodeScanningAnalysis;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListRecentAnalyses {
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

impl Endpoint for GetAnalysis {
    type Output = models::CodeScanningAnalysis;
    const OPERATION: Operation = Operation {
        id: "code-scanning/get-analysis",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}",
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

impl GetAnalysis {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetAnalysisSarif {
    type Output = Option<Map<Value>>;
    const OPERATION: Operation = Operation {
        accept: "application/sarif+json",
        ..GetAnalysis::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetAnalysisSarif {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteAnalysis {
    type Output = models::CodeScanningAnalysisDeletion;
    const OPERATION: Operation = Operation {
        id: "code-scanning/delete-analysis",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}",
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

impl DeleteAnalysis {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListCodeqlDatabases {
    type Output = Vec<models::CodeScanningCodeqlDatabase>;
    const OPERATION: Operation = Operation {
        id: "code-scanning/list-codeql-databases",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/code-scanning/codeql/databases",
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

impl ListCodeqlDatabases {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetCodeqlDatabase {
    type Output = models::CodeScanningCodeqlDatabase;
    const OPERATION: Operation = Operation {
        id: "code-scanning/get-codeql-database",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/code-scanning/codeql/databases/{language}",
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

impl GetCodeqlDatabase {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetCodeqlDatabaseZip {
    type Output = Bytes;
    const OPERATION: Operation = Operation {
        accept: "application/zip",
        ..GetCodeqlDatabase::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.bytes()
    }
}

impl GetCodeqlDatabaseZip {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for DeleteCodeqlDatabase {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "code-scanning/delete-codeql-database",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/code-scanning/codeql/databases/{language}",
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

impl DeleteCodeqlDatabase {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateVariantAnalysis {
    type Output = models::CodeScanningVariantAnalysis;
    const OPERATION: Operation = Operation {
        id: "code-scanning/create-variant-analysis",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/code-scanning/codeql/variant-analyses",
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

impl CreateVariantAnalysis {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetVariantAnalysis {
    type Output = models::CodeScanningVariantAnalysis;
    const OPERATION: Operation = Operation {
        id: "code-scanning/get-variant-analysis",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}",
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

impl GetVariantAnalysis {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetVariantAnalysisRepoTask {
    type Output = models::CodeScanningVariantAnalysisRepoTask;
    const OPERATION: Operation = Operation {
        id: "code-scanning/get-variant-analysis-repo-task",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}",
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

impl GetVariantAnalysisRepoTask {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetDefaultSetup {
    type Output = models::CodeScanningDefaultSetup;
    const OPERATION: Operation = Operation {
        id: "code-scanning/get-default-setup",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/code-scanning/default-setup",
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

impl GetDefaultSetup {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateDefaultSetup {
    type Output = UpdateDefaultSetupOutput;
    const OPERATION: Operation = Operation {
        id: "code-scanning/update-default-setup",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/code-scanning/default-setup",
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
            200 => Ok(UpdateDefaultSetupOutput::Ok(answer.json()?)),
            202 => Ok(UpdateDefaultSetupOutput::Accepted(answer.json()?)),
            _ => Err(answer.unexpected()),
        }
    }
}

impl UpdateDefaultSetup {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UploadSarif {
    type Output = models::CodeScanningSarifsReceipt;
    const OPERATION: Operation = Operation {
        id: "code-scanning/upload-sarif",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/code-scanning/sarifs",
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

impl UploadSarif {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetSarif {
    type Output = models::CodeScanningSarifsStatus;
    const OPERATION: Operation = Operation {
        id: "code-scanning/get-sarif",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}",
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

impl GetSarif {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for UpdateAlertBody {
    const NAME: &'static str = "UpdateAlertBody";
    const FIELDS: &'static [&'static str] = &[
        "state",
        "dismissed_reason",
        "dismissed_comment",
        "create_request",
        "assignees",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            state: fields.at(0),
            dismissed_reason: fields.at(1),
            dismissed_comment: fields.at(2),
            create_request: fields.at(3),
            assignees: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.state,
                &self.dismissed_reason,
                &self.dismissed_comment,
                &self.create_request,
                &self.assignees,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateAlertBody);

impl Object for CreateVariantAnalysisBody {
    const NAME: &'static str = "CreateVariantAnalysisBody";
    const FIELDS: &'static [&'static str] = &[
        "language",
        "query_pack",
        "repositories",
        "repository_lists",
        "repository_owners",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            language: fields.at(0),
            query_pack: fields.at(1),
            repositories: fields.at(2),
            repository_lists: fields.at(3),
            repository_owners: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.language,
                &self.query_pack,
                &self.repositories,
                &self.repository_lists,
                &self.repository_owners,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateVariantAnalysisBody);

impl Object for UploadSarifBody {
    const NAME: &'static str = "UploadSarifBody";
    const FIELDS: &'static [&'static str] = &[
        "commit_sha",
        "ref",
        "sarif",
        "checkout_uri",
        "started_at",
        "tool_name",
        "validate",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            commit_sha: fields.at(0),
            r#ref: fields.at(1),
            sarif: fields.at(2),
            checkout_uri: fields.at(3),
            started_at: fields.at(4),
            tool_name: fields.at(5),
            validate: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.commit_sha,
                &self.r#ref,
                &self.sarif,
                &self.checkout_uri,
                &self.started_at,
                &self.tool_name,
                &self.validate,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UploadSarifBody);
