// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::repos::{
    CreateDeployment, CreateDeploymentBody, CreateDeploymentOutput, DeleteDeployment,
    GetDeployment, ListDeployments,
};

impl Endpoint for ListDeployments {
    type Output = Vec<models::Deployment>;
    const OPERATION: Operation = Operation {
        id: "repos/list-deployments",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/deployments",
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

impl Paged for ListDeployments {
    type Item = models::Deployment;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListDeployments {
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

impl Endpoint for CreateDeployment {
    type Output = CreateDeploymentOutput;
    const OPERATION: Operation = Operation {
        id: "repos/create-deployment",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/deployments",
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
            201 => Ok(CreateDeploymentOutput::Created(answer.json()?)),
            202 => Ok(CreateDeploymentOutput::Accepted(answer.json()?)),
            _ => Err(answer.unexpected()),
        }
    }
}

impl CreateDeployment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetDeployment {
    type Output = models::Deployment;
    const OPERATION: Operation = Operation {
        id: "repos/get-deployment",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/deployments/{deployment_id}",
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

impl GetDeployment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteDeployment {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/delete-deployment",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/deployments/{deployment_id}",
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

impl DeleteDeployment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateDeploymentBody {
    const NAME: &'static str = "CreateDeploymentBody";
    const FIELDS: &'static [&'static str] = &[
        "ref",
        "task",
        "auto_merge",
        "required_contexts",
        "payload",
        "environment",
        "description",
        "transient_environment",
        "production_environment",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#ref: fields.at(0),
            task: fields.at(1),
            auto_merge: fields.at(2),
            required_contexts: fields.at(3),
            payload: fields.at(4),
            environment: fields.at(5),
            description: fields.at(6),
            transient_environment: fields.at(7),
            production_environment: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#ref,
                &self.task,
                &self.auto_merge,
                &self.required_contexts,
                &self.payload,
                &self.environment,
                &self.description,
                &self.transient_environment,
                &self.production_environment,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateDeploymentBody);
