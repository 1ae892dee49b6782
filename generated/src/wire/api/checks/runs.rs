// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::checks::{
    Action, Annotation, AnnotationLevel, Create, CreateBody, CreateBodyOutput, Get,
    Image, ListAnnotations, ListForRef, ListForSuite, RerequestRun, Response, Update,
    UpdateBody, UpdateBodyOutput,
};

impl Endpoint for Create {
    type Output = models::CheckRun;
    const OPERATION: Operation = Operation {
        id: "checks/create",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/check-runs",
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

impl Create {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Get {
    type Output = models::CheckRun;
    const OPERATION: Operation = Operation {
        id: "checks/get",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/check-runs/{check_run_id}",
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

impl Get {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Update {
    type Output = models::CheckRun;
    const OPERATION: Operation = Operation {
        id: "checks/update",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/check-runs/{check_run_id}",
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

impl Update {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListAnnotations {
    type Output = Vec<models::CheckAnnotation>;
    const OPERATION: Operation = Operation {
        id: "checks/list-annotations",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
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

impl Paged for ListAnnotations {
    type Item = models::CheckAnnotation;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListAnnotations {
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

impl Endpoint for RerequestRun {
    type Output = Option<models::EmptyObject>;
    const OPERATION: Operation = Operation {
        id: "checks/rerequest-run",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest",
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

impl RerequestRun {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListForSuite {
    type Output = Response;
    const OPERATION: Operation = Operation {
        id: "checks/list-for-suite",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs",
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

impl Paged for ListForSuite {
    type Item = models::CheckRun;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.check_runs
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListForSuite {
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

impl Endpoint for ListForRef {
    type Output = Response;
    const OPERATION: Operation = Operation {
        id: "checks/list-for-ref",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/commits/{+ref}/check-runs",
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

impl Paged for ListForRef {
    type Item = models::CheckRun;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.check_runs
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListForRef {
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

impl Object for CreateBody {
    const NAME: &'static str = "CreateBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "head_sha",
        "details_url",
        "external_id",
        "status",
        "started_at",
        "conclusion",
        "completed_at",
        "output",
        "actions",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            head_sha: fields.at(1),
            details_url: fields.at(2),
            external_id: fields.at(3),
            status: fields.at(4),
            started_at: fields.at(5),
            conclusion: fields.at(6),
            completed_at: fields.at(7),
            output: fields.at(8),
            actions: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.head_sha,
                &self.details_url,
                &self.external_id,
                &self.status,
                &self.started_at,
                &self.conclusion,
                &self.completed_at,
                &self.output,
                &self.actions,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateBody);

impl Object for UpdateBody {
    const NAME: &'static str = "UpdateBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "details_url",
        "external_id",
        "started_at",
        "status",
        "conclusion",
        "completed_at",
        "output",
        "actions",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            details_url: fields.at(1),
            external_id: fields.at(2),
            started_at: fields.at(3),
            status: fields.at(4),
            conclusion: fields.at(5),
            completed_at: fields.at(6),
            output: fields.at(7),
            actions: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.details_url,
                &self.external_id,
                &self.started_at,
                &self.status,
                &self.conclusion,
                &self.completed_at,
                &self.output,
                &self.actions,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateBody);

impl Object for Response {
    const NAME: &'static str = "Response";
    const FIELDS: &'static [&'static str] = &["total_count", "check_runs"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            check_runs: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.check_runs], &self.extra)
    }
}

octoforge_runtime::object!(Response);

impl Object for CreateBodyOutput {
    const NAME: &'static str = "CreateBodyOutput";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "summary",
        "text",
        "annotations",
        "images",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            title: fields.at(0),
            summary: fields.at(1),
            text: fields.at(2),
            annotations: fields.at(3),
            images: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.title, &self.summary, &self.text, &self.annotations, &self.images],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateBodyOutput);

impl Object for UpdateBodyOutput {
    const NAME: &'static str = "UpdateBodyOutput";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "summary",
        "text",
        "annotations",
        "images",
    ];
    const REQUIRED: &'static [u64] = &[2];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            title: fields.at(0),
            summary: fields.at(1),
            text: fields.at(2),
            annotations: fields.at(3),
            images: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.title, &self.summary, &self.text, &self.annotations, &self.images],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateBodyOutput);

impl Object for Action {
    const NAME: &'static str = "Action";
    const FIELDS: &'static [&'static str] = &["label", "description", "identifier"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            label: fields.at(0),
            description: fields.at(1),
            identifier: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.label, &self.description, &self.identifier], &self.extra)
    }
}

octoforge_runtime::object!(Action);

impl Object for Annotation {
    const NAME: &'static str = "Annotation";
    const FIELDS: &'static [&'static str] = &[
        "path",
        "start_line",
        "end_line",
        "start_column",
        "end_column",
        "annotation_level",
        "message",
        "title",
        "raw_details",
    ];
    const REQUIRED: &'static [u64] = &[103];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            path: fields.at(0),
            start_line: fields.at(1),
            end_line: fields.at(2),
            start_column: fields.at(3),
            end_column: fields.at(4),
            annotation_level: fields.at(5),
            message: fields.at(6),
            title: fields.at(7),
            raw_details: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.path,
                &self.start_line,
                &self.end_line,
                &self.start_column,
                &self.end_column,
                &self.annotation_level,
                &self.message,
                &self.title,
                &self.raw_details,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Annotation);

impl Object for Image {
    const NAME: &'static str = "Image";
    const FIELDS: &'static [&'static str] = &["alt", "image_url", "caption"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            alt: fields.at(0),
            image_url: fields.at(1),
            caption: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.alt, &self.image_url, &self.caption], &self.extra)
    }
}

octoforge_runtime::object!(Image);

impl Literal for AnnotationLevel {
    const NAME: &'static str = "AnnotationLevel";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Notice => "notice",
            Self::Warning => "warning",
            Self::Failure => "failure",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "notice" => Self::Notice,
            "warning" => Self::Warning,
            "failure" => Self::Failure,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(AnnotationLevel);
