// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `agents` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::agents as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::ListOrgSecrets>(),
    Shown::of::<of::GetOrgPublicKey>(),
    Shown::of::<of::GetOrgSecret>(),
    Shown::of::<of::CreateOrUpdateOrgSecret>(),
    Shown::of::<of::DeleteOrgSecret>(),
    Shown::of::<of::ListSelectedReposForOrgSecret>(),
    Shown::of::<of::SetSelectedReposForOrgSecret>(),
    Shown::of::<of::AddSelectedRepoToOrgSecret>(),
    Shown::of::<of::RemoveSelectedRepoFromOrgSecret>(),
    Shown::of::<of::ListOrgVariables>(),
    Shown::of::<of::CreateOrgVariable>(),
    Shown::of::<of::GetOrgVariable>(),
    Shown::of::<of::DeleteOrgVariable>(),
    Shown::of::<of::UpdateOrgVariable>(),
    Shown::of::<of::ListSelectedReposForOrgVariable>(),
    Shown::of::<of::SetSelectedReposForOrgVariable>(),
    Shown::of::<of::AddSelectedRepoToOrgVariable>(),
    Shown::of::<of::RemoveSelectedRepoFromOrgVariable>(),
    Shown::of::<of::ListRepoOrganizationSecrets>(),
    Shown::of::<of::ListRepoOrganizationVariables>(),
    Shown::of::<of::ListRepoSecrets>(),
    Shown::of::<of::GetRepoPublicKey>(),
    Shown::of::<of::GetRepoSecret>(),
    Shown::of::<of::CreateOrUpdateRepoSecret>(),
    Shown::of::<of::DeleteRepoSecret>(),
    Shown::of::<of::ListRepoVariables>(),
    Shown::of::<of::CreateRepoVariable>(),
    Shown::of::<of::GetRepoVariable>(),
    Shown::of::<of::DeleteRepoVariable>(),
    Shown::of::<of::UpdateRepoVariable>(),
];

impl Examples for of::ListOrgSecrets {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-actions-secret-paginated",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_ACTIONS_SECRET_PAGINATED,
        },
    ];
}

impl Examples for of::GetOrgPublicKey {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-public-key",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_PUBLIC_KEY,
        },
    ];
}

impl Examples for of::GetOrgSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-actions-secret",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_ACTIONS_SECRET,
        },
    ];
}

impl Examples for of::CreateOrUpdateOrgSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: "null",
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteOrgSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListSelectedReposForOrgSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "public-repository-paginated",
            status: 200,
            media: "application/json",
            body: shown::PUBLIC_REPOSITORY_PAGINATED,
        },
    ];
}

impl Examples for of::SetSelectedReposForOrgSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AddSelectedRepoToOrgSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 409,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RemoveSelectedRepoFromOrgSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 409,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListOrgVariables {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-actions-variables-paginated",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_ACTIONS_VARIABLES_PAGINATED,
        },
    ];
}

impl Examples for of::CreateOrgVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: "null",
        },
    ];
}

impl Examples for of::GetOrgVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "organization-actions-variable",
            status: 200,
            media: "application/json",
            body: shown::ORGANIZATION_ACTIONS_VARIABLE,
        },
    ];
}

impl Examples for of::DeleteOrgVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateOrgVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListSelectedReposForOrgVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "public-repository-paginated",
            status: 200,
            media: "application/json",
            body: shown::PUBLIC_REPOSITORY_PAGINATED,
        },
        Example {
            name: "empty",
            status: 409,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::SetSelectedReposForOrgVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 409,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AddSelectedRepoToOrgVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 409,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RemoveSelectedRepoFromOrgVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 409,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListRepoOrganizationSecrets {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-secret-paginated",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_SECRET_PAGINATED,
        },
    ];
}

impl Examples for of::ListRepoOrganizationVariables {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-variables-paginated",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_VARIABLES_PAGINATED,
        },
    ];
}

impl Examples for of::ListRepoSecrets {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-secret-paginated",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_SECRET_PAGINATED,
        },
    ];
}

impl Examples for of::GetRepoPublicKey {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-public-key",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_PUBLIC_KEY,
        },
    ];
}

impl Examples for of::GetRepoSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-secret",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_SECRET,
        },
    ];
}

impl Examples for of::CreateOrUpdateRepoSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: "null",
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteRepoSecret {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListRepoVariables {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-variables-paginated",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_VARIABLES_PAGINATED,
        },
    ];
}

impl Examples for of::CreateRepoVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: "null",
        },
    ];
}

impl Examples for of::GetRepoVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "actions-variable",
            status: 200,
            media: "application/json",
            body: shown::ACTIONS_VARIABLE,
        },
    ];
}

impl Examples for of::DeleteRepoVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateRepoVariable {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}
