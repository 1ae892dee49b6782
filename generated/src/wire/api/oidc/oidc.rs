// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Visit,
};
use crate::models;
use crate::api::oidc::{
    CreateOidcCustomPropertyInclusionForEnterprise,
    CreateOidcCustomPropertyInclusionForOrg,
    DeleteOidcCustomPropertyInclusionForEnterprise,
    DeleteOidcCustomPropertyInclusionForOrg, GetOidcCustomSubTemplateForOrg,
    ListOidcCustomPropertyInclusionsForEnterprise,
    ListOidcCustomPropertyInclusionsForOrg, UpdateOidcCustomSubTemplateForOrg,
    UpdateOidcCustomSubTemplateForOrgBody,
};

impl Endpoint for ListOidcCustomPropertyInclusionsForEnterprise {
    type Output = Vec<models::OidcCustomPropertyInclusion>;
    const OPERATION: Operation = Operation {
        id: "oidc/list-oidc-custom-property-inclusions-for-enterprise",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/actions/oidc/customization/properties/repo",
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

impl ListOidcCustomPropertyInclusionsForEnterprise {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateOidcCustomPropertyInclusionForEnterprise {
    type Output = models::OidcCustomPropertyInclusion;
    const OPERATION: Operation = Operation {
        id: "oidc/create-oidc-custom-property-inclusion-for-enterprise",
        method: octoforge_runtime::Verb::Post,
        path: "/enterprises/{enterprise}/actions/oidc/customization/properties/repo",
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

impl CreateOidcCustomPropertyInclusionForEnterprise {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteOidcCustomPropertyInclusionForEnterprise {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "oidc/delete-oidc-custom-property-inclusion-for-enterprise",
        method: octoforge_runtime::Verb::Delete,
        path: "/enterprises/{enterprise}/actions/oidc/customization/properties/repo/{custom_property_name}",
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

impl DeleteOidcCustomPropertyInclusionForEnterprise {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListOidcCustomPropertyInclusionsForOrg {
    type Output = Vec<models::OidcCustomPropertyInclusion>;
    const OPERATION: Operation = Operation {
        id: "oidc/list-oidc-custom-property-inclusions-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/oidc/customization/properties/repo",
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

impl ListOidcCustomPropertyInclusionsForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateOidcCustomPropertyInclusionForOrg {
    type Output = models::OidcCustomPropertyInclusion;
    const OPERATION: Operation = Operation {
        id: "oidc/create-oidc-custom-property-inclusion-for-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/actions/oidc/customization/properties/repo",
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

impl CreateOidcCustomPropertyInclusionForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteOidcCustomPropertyInclusionForOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "oidc/delete-oidc-custom-property-inclusion-for-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/actions/oidc/customization/properties/repo/{custom_property_name}",
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

impl DeleteOidcCustomPropertyInclusionForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetOidcCustomSubTemplateForOrg {
    type Output = models::OidcCustomSub;
    const OPERATION: Operation = Operation {
        id: "oidc/get-oidc-custom-sub-template-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/oidc/customization/sub",
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

impl GetOidcCustomSubTemplateForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateOidcCustomSubTemplateForOrg {
    type Output = Option<models::EmptyObject>;
    const OPERATION: Operation = Operation {
        id: "oidc/update-oidc-custom-sub-template-for-org",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/oidc/customization/sub",
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

impl UpdateOidcCustomSubTemplateForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for UpdateOidcCustomSubTemplateForOrgBody {
    const NAME: &'static str = "UpdateOidcCustomSubTemplateForOrgBody";
    const FIELDS: &'static [&'static str] = &[
        "include_claim_keys",
        "use_immutable_subject",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            include_claim_keys: fields.at(0),
            use_immutable_subject: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.include_claim_keys, &self.use_immutable_subject], &self.extra)
    }
}

octoforge_runtime::object!(UpdateOidcCustomSubTemplateForOrgBody);
