// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::secret_scanning::{
    BulkCreateOrgCustomPatterns, BulkCreateOrgCustomPatternsBody,
    BulkCreateRepoCustomPatterns, BulkDeleteOrgCustomPatterns,
    BulkDeleteOrgCustomPatternsBody, BulkDeleteRepoCustomPatterns, ListOrgCustomPatterns,
    ListRepoCustomPatterns, PostDeleteAction, Response, Response422,
    UpdateOrgCustomPattern, UpdateRepoCustomPattern, ValidationErrorsValue,
};

impl Endpoint for ListOrgCustomPatterns {
    type Output = Vec<models::SecretScanningCustomPattern>;
    const OPERATION: Operation = Operation {
        id: "secret-scanning/list-org-custom-patterns",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/secret-scanning/custom-patterns",
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

impl Paged for ListOrgCustomPatterns {
    type Item = models::SecretScanningCustomPattern;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListOrgCustomPatterns {
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

impl Endpoint for BulkCreateOrgCustomPatterns {
    type Output = Response;
    const OPERATION: Operation = Operation {
        id: "secret-scanning/bulk-create-org-custom-patterns",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/secret-scanning/custom-patterns",
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

impl BulkCreateOrgCustomPatterns {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for BulkDeleteOrgCustomPatterns {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "secret-scanning/bulk-delete-org-custom-patterns",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/secret-scanning/custom-patterns",
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

impl BulkDeleteOrgCustomPatterns {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateOrgCustomPattern {
    type Output = models::SecretScanningCustomPattern;
    const OPERATION: Operation = Operation {
        id: "secret-scanning/update-org-custom-pattern",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}/secret-scanning/custom-patterns/{pattern_id}",
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

impl UpdateOrgCustomPattern {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListRepoCustomPatterns {
    type Output = Vec<models::SecretScanningCustomPattern>;
    const OPERATION: Operation = Operation {
        id: "secret-scanning/list-repo-custom-patterns",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/secret-scanning/custom-patterns",
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

impl Paged for ListRepoCustomPatterns {
    type Item = models::SecretScanningCustomPattern;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListRepoCustomPatterns {
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

impl Endpoint for BulkCreateRepoCustomPatterns {
    type Output = Response;
    const OPERATION: Operation = Operation {
        id: "secret-scanning/bulk-create-repo-custom-patterns",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/secret-scanning/custom-patterns",
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

impl BulkCreateRepoCustomPatterns {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for BulkDeleteRepoCustomPatterns {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "secret-scanning/bulk-delete-repo-custom-patterns",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/secret-scanning/custom-patterns",
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

impl BulkDeleteRepoCustomPatterns {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateRepoCustomPattern {
    type Output = models::SecretScanningCustomPattern;
    const OPERATION: Operation = Operation {
        id: "secret-scanning/update-repo-custom-pattern",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/secret-scanning/custom-patterns/{pattern_id}",
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

impl UpdateRepoCustomPattern {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for BulkDeleteOrgCustomPatternsBody {
    const NAME: &'static str = "BulkDeleteOrgCustomPatternsBody";
    const FIELDS: &'static [&'static str] = &["patterns", "post_delete_action"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            patterns: fields.at(0),
            post_delete_action: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.patterns, &self.post_delete_action], &self.extra)
    }
}

octoforge_runtime::object!(BulkDeleteOrgCustomPatternsBody);

impl Object for BulkCreateOrgCustomPatternsBody {
    const NAME: &'static str = "BulkCreateOrgCustomPatternsBody";
    const FIELDS: &'static [&'static str] = &["patterns"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            patterns: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.patterns], &self.extra)
    }
}

octoforge_runtime::object!(BulkCreateOrgCustomPatternsBody);

impl Object for Response {
    const NAME: &'static str = "Response";
    const FIELDS: &'static [&'static str] = &["created_patterns"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            created_patterns: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.created_patterns], &self.extra)
    }
}

octoforge_runtime::object!(Response);

impl Object for Response422 {
    const NAME: &'static str = "Response422";
    const FIELDS: &'static [&'static str] = &["message", "validation_errors"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            validation_errors: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.message, &self.validation_errors], &self.extra)
    }
}

octoforge_runtime::object!(Response422);

impl Literal for PostDeleteAction {
    const NAME: &'static str = "PostDeleteAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::DeleteAlerts => "delete_alerts",
            Self::ResolveAlerts => "resolve_alerts",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "delete_alerts" => Self::DeleteAlerts,
            "resolve_alerts" => Self::ResolveAlerts,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PostDeleteAction);

impl Object for ValidationErrorsValue {
    const NAME: &'static str = "ValidationErrorsValue";
    const FIELDS: &'static [&'static str] = &["errors"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            errors: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.errors], &self.extra)
    }
}

octoforge_runtime::object!(ValidationErrorsValue);
