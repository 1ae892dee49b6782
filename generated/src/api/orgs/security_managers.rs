// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `orgs`: security managers.

use octoforge_runtime::Parts;

/// List security manager teams.
///
/// > **Warning:**
/// > **Closing down notice:** This operation is closing down and will be removed starting January 1, 2026. Please use the "[Organization Roles](https://docs.github.com/rest/orgs/organization-roles)" endpoints instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/security-managers`
///
/// - 200: a list of [`TeamSimple`](crate::models::TeamSimple)
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn list_security_manager_teams(org: impl Into<String>) -> ListSecurityManagerTeams {
    ListSecurityManagerTeams {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_security_manager_teams`](list_security_manager_teams()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSecurityManagerTeams {
    pub(crate) parts: Parts,
}

/// Add a security manager team.
///
/// > **Warning:**
/// > **Closing down notice:** This operation is closing down and will be removed starting January 1, 2026. Please use the "[Organization Roles](https://docs.github.com/rest/orgs/organization-roles)" endpoints instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `team_slug`: The slug of the team name.
///
/// `PUT /orgs/{org}/security-managers/teams/{team_slug}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn add_security_manager_team(
    org: impl Into<String>,
    team_slug: impl Into<String>,
) -> AddSecurityManagerTeam {
    AddSecurityManagerTeam {
        parts: Parts::new().path(&org.into()).path(&team_slug.into()),
    }
}

/// The request of [`add_security_manager_team`](add_security_manager_team()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddSecurityManagerTeam {
    pub(crate) parts: Parts,
}

/// Remove a security manager team.
///
/// > **Warning:**
/// > **Closing down notice:** This operation is closing down and will be removed starting January 1, 2026. Please use the "[Organization Roles](https://docs.github.com/rest/orgs/organization-roles)" endpoints instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `team_slug`: The slug of the team name.
///
/// `DELETE /orgs/{org}/security-managers/teams/{team_slug}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn remove_security_manager_team(
    org: impl Into<String>,
    team_slug: impl Into<String>,
) -> RemoveSecurityManagerTeam {
    RemoveSecurityManagerTeam {
        parts: Parts::new().path(&org.into()).path(&team_slug.into()),
    }
}

/// The request of [`remove_security_manager_team`](remove_security_manager_team()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveSecurityManagerTeam {
    pub(crate) parts: Parts,
}
