// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `codespaces`: machines.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List available machine types for a repository.
///
/// List the machine types available for a given repository based on its configuration.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/machines#list-available-machine-types-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/codespaces/machines`
///
/// - 200: [`Response`](crate::codespaces::Response)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn repo_machines_for_authenticated_user(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> RepoMachinesForAuthenticatedUser {
    RepoMachinesForAuthenticatedUser {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`repo_machines_for_authenticated_user`](repo_machines_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RepoMachinesForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl RepoMachinesForAuthenticatedUser {
    /// The location to check for available machines. Assigned by IP if not provided.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.parts.query("location", &location.into());
        self
    }

    /// IP for location auto-detection when proxying a request
    pub fn client_ip(mut self, client_ip: impl Into<String>) -> Self {
        self.parts.query("client_ip", &client_ip.into());
        self
    }

    /// The branch or commit to check for prebuild availability and devcontainer restrictions.
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.parts.query("ref", &r#ref.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1codespaces~1machines/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response {
    /// `total_count`
    pub total_count: i64,
    /// `machines`
    pub machines: Vec<models::CodespaceMachine>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// List machine types for a codespace.
///
/// List the machine types a codespace can transition to use.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/machines#list-machine-types-for-a-codespace>).
///
/// - `codespace_name`: The name of the codespace.
///
/// `GET /user/codespaces/{codespace_name}/machines`
///
/// - 200: [`Response`](crate::codespaces::Response)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn codespace_machines_for_authenticated_user(
    codespace_name: impl Into<String>,
) -> CodespaceMachinesForAuthenticatedUser {
    CodespaceMachinesForAuthenticatedUser {
        parts: Parts::new().path(&codespace_name.into()),
    }
}

/// The request of [`codespace_machines_for_authenticated_user`](codespace_machines_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CodespaceMachinesForAuthenticatedUser {
    pub(crate) parts: Parts,
}
