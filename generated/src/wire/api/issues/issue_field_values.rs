// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::issues::{
    AddIssueFieldValues, AddIssueFieldValuesBody, DeleteIssueFieldValue,
    ListIssueFieldValuesForIssue, SetIssueFieldValues, SetIssueFieldValuesBody,
    SetIssueFieldValuesBodyIssueFieldValue,
};

impl Endpoint for ListIssueFieldValuesForIssue {
    type Output = Vec<models::IssueFieldValue>;
    const OPERATION: Operation = Operation {
        id: "issues/list-issue-field-values-for-issue",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/issue-field-values",
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

impl Paged for ListIssueFieldValuesForIssue {
    type Item = models::IssueFieldValue;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListIssueFieldValuesForIssue {
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

impl Endpoint for SetIssueFieldValues {
    type Output = Vec<models::IssueFieldValue>;
    const OPERATION: Operation = Operation {
        id: "issues/set-issue-field-values",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/issue-field-values",
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

impl SetIssueFieldValues {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddIssueFieldValues {
    type Output = Vec<models::IssueFieldValue>;
    const OPERATION: Operation = Operation {
        id: "issues/add-issue-field-values",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/issue-field-values",
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

impl AddIssueFieldValues {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteIssueFieldValue {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "issues/delete-issue-field-value",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/issue-field-values/{issue_field_id}",
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

impl DeleteIssueFieldValue {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for AddIssueFieldValuesBody {
    const NAME: &'static str = "AddIssueFieldValuesBody";
    const FIELDS: &'static [&'static str] = &["issue_field_values"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            issue_field_values: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.issue_field_values], &self.extra)
    }
}

octoforge_runtime::object!(AddIssueFieldValuesBody);

impl Object for SetIssueFieldValuesBody {
    const NAME: &'static str = "SetIssueFieldValuesBody";
    const FIELDS: &'static [&'static str] = &["issue_field_values"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            issue_field_values: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.issue_field_values], &self.extra)
    }
}

octoforge_runtime::object!(SetIssueFieldValuesBody);

impl Object for SetIssueFieldValuesBodyIssueFieldValue {
    const NAME: &'static str = "SetIssueFieldValuesBodyIssueFieldValue";
    const FIELDS: &'static [&'static str] = &["field_id", "value"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            field_id: fields.at(0),
            value: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.field_id, &self.value], &self.extra)
    }
}

octoforge_runtime::object!(SetIssueFieldValuesBodyIssueFieldValue);
