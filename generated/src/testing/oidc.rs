// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `oidc` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::oidc as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::ListOidcCustomPropertyInclusionsForEnterprise>(),
    Shown::of::<of::CreateOidcCustomPropertyInclusionForEnterprise>(),
    Shown::of::<of::DeleteOidcCustomPropertyInclusionForEnterprise>(),
    Shown::of::<of::ListOidcCustomPropertyInclusionsForOrg>(),
    Shown::of::<of::CreateOidcCustomPropertyInclusionForOrg>(),
    Shown::of::<of::DeleteOidcCustomPropertyInclusionForOrg>(),
    Shown::of::<of::GetOidcCustomSubTemplateForOrg>(),
    Shown::of::<of::UpdateOidcCustomSubTemplateForOrg>(),
];

impl Examples for of::ListOidcCustomPropertyInclusionsForEnterprise {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "custom_property_name": "environment",
    "inclusion_source": "enterprise"
  },
  {
    "custom_property_name": "team",
    "inclusion_source": "enterprise"
  }
]"#,
        },
    ];
}

impl Examples for of::CreateOidcCustomPropertyInclusionForEnterprise {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "oidc-custom-property-inclusion",
            status: 201,
            media: "application/json",
            body: shown::OIDC_CUSTOM_PROPERTY_INCLUSION,
        },
        Example {
            name: "empty",
            status: 400,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 422,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteOidcCustomPropertyInclusionForEnterprise {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 400,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 404,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListOidcCustomPropertyInclusionsForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "custom_property_name": "environment"
  },
  {
    "custom_property_name": "team"
  }
]"#,
        },
    ];
}

impl Examples for of::CreateOidcCustomPropertyInclusionForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "oidc-custom-property-inclusion",
            status: 201,
            media: "application/json",
            body: shown::OIDC_CUSTOM_PROPERTY_INCLUSION,
        },
        Example {
            name: "empty",
            status: 400,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 422,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteOidcCustomPropertyInclusionForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 400,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 404,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetOidcCustomSubTemplateForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "oidc-custom-sub",
            status: 200,
            media: "application/json",
            body: r#"{
  "include_claim_keys": [
    "repo",
    "context"
  ]
}"#,
        },
    ];
}

impl Examples for of::UpdateOidcCustomSubTemplateForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: "null",
        },
    ];
}
