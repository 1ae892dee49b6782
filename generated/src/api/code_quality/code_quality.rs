// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `code_quality`: code quality.

use octoforge_runtime::{Maybe, Parts};
use crate::models;

/// List code quality findings for a repository.
///
/// Lists code quality findings for a repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-quality/code-quality#list-code-quality-findings-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/code-quality/findings`
///
/// - 200: a list of [`CodeQualityFinding`](crate::models::CodeQualityFinding)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListFindingsForRepo::pages), [`items`](ListFindingsForRepo::items).
pub fn list_findings_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListFindingsForRepo {
    ListFindingsForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_findings_for_repo`](list_findings_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFindingsForRepo {
    pub(crate) parts: Parts,
}

impl ListFindingsForRepo {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results before this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results after this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }

    /// If specified, only code quality findings with this state will be returned.
    pub fn state(mut self, state: impl Into<models::CodeScanningAlertSetState>) -> Self {
        self.parts.query("state", &state.into());
        self
    }
}

/// Get a code quality finding.
///
/// Gets a single code quality finding.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-quality/code-quality#get-a-code-quality-finding>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `finding_number`: The number that identifies a finding.
///
/// `GET /repos/{owner}/{repo}/code-quality/findings/{finding_number}`
///
/// - 200: [`CodeQualityFinding`](crate::models::CodeQualityFinding)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_finding(
    owner: impl Into<String>,
    repo: impl Into<String>,
    finding_number: i64,
) -> GetFinding {
    GetFinding {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&finding_number),
    }
}

/// The request of [`get_finding`](get_finding()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFinding {
    pub(crate) parts: Parts,
}

/// Get a code quality setup configuration.
///
/// Gets a code quality setup configuration.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-quality/code-quality#get-a-code-quality-setup-configuration>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/code-quality/setup`
///
/// - 200: [`CodeQualitySetup`](crate::models::CodeQualitySetup)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_setup(owner: impl Into<String>, repo: impl Into<String>) -> GetSetup {
    GetSetup {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_setup`](get_setup()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSetup {
    pub(crate) parts: Parts,
}

/// Update a code quality setup configuration.
///
/// Updates a code quality setup configuration.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-quality/code-quality#update-a-code-quality-setup-configuration>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PATCH /repos/{owner}/{repo}/code-quality/setup`
///
/// - 200: [`EmptyObject`](crate::models::EmptyObject) or null
/// - 202: [`CodeQualitySetupUpdateResponse`](crate::models::CodeQualitySetupUpdateResponse)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn update_setup(owner: impl Into<String>, repo: impl Into<String>) -> UpdateSetup {
    UpdateSetup {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::CodeQualitySetupUpdate::default(),
    }
}

/// The request of [`update_setup`](update_setup()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSetup {
    pub(crate) parts: Parts,
    pub(crate) body: models::CodeQualitySetupUpdate,
}

impl UpdateSetup {
    /// The desired state of code quality setup.
    pub fn state(mut self, state: impl Into<models::ConfiguredNotConfigured>) -> Self {
        self.body.state = Some(state.into());
        self
    }

    /// Runner type to be used.
    pub fn runner_type(
        mut self,
        runner_type: impl Into<models::StandardLabeled>,
    ) -> Self {
        self.body.runner_type = Some(runner_type.into());
        self
    }

    /// Runner label to be used if the runner type is labeled.
    pub fn runner_label(mut self, runner_label: impl Into<Maybe<String>>) -> Self {
        self.body.runner_label = runner_label.into();
        self
    }

    /// Languages to be analyzed.
    pub fn languages(
        mut self,
        languages: impl IntoIterator<
            Item = impl Into<models::CodeQualitySetupUpdateLanguage>,
        >,
    ) -> Self {
        self.body.languages = Some(
            languages.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Whether AI findings run for Code Quality on this repository.
    pub fn ai_findings_option(
        mut self,
        ai_findings_option: impl Into<models::AiFindingsOption>,
    ) -> Self {
        self.body.ai_findings_option = Some(ai_findings_option.into());
        self
    }
}

/// What [`update_setup`](update_setup()) gives, by status.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum UpdateSetupOutput {
    /// 200
    Ok(Option<models::EmptyObject>),
    /// 202: the service has taken it on, and is not done yet.
    Accepted(models::CodeQualitySetupUpdateResponse),
}
