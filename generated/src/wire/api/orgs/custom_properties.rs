// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::orgs::{
    CustomPropertiesForReposCreateOrUpdateOrganizationDefinition,
    CustomPropertiesForReposCreateOrUpdateOrganizationDefinitions,
    CustomPropertiesForReposCreateOrUpdateOrganizationDefinitionsBody,
    CustomPropertiesForReposCreateOrUpdateOrganizationValues,
    CustomPropertiesForReposCreateOrUpdateOrganizationValuesBody,
    CustomPropertiesForReposDeleteOrganizationDefinition,
    CustomPropertiesForReposGetOrganizationDefinition,
    CustomPropertiesForReposGetOrganizationDefinitions,
    CustomPropertiesForReposGetOrganizationValues,
};

impl Endpoint for CustomPropertiesForReposGetOrganizationDefinitions {
    type Output = Vec<models::CustomProperty>;
    const OPERATION: Operation = Operation {
        id: "orgs/custom-properties-for-repos-get-organization-definitions",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/properties/schema",
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

impl CustomPropertiesForReposGetOrganizationDefinitions {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CustomPropertiesForReposCreateOrUpdateOrganizationDefinitions {
    type Output = Vec<models::CustomProperty>;
    const OPERATION: Operation = Operation {
        id: "orgs/custom-properties-for-repos-create-or-update-organization-definitions",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}/properties/schema",
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

impl CustomPropertiesForReposCreateOrUpdateOrganizationDefinitions {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CustomPropertiesForReposGetOrganizationDefinition {
    type Output = models::CustomProperty;
    const OPERATION: Operation = Operation {
        id: "orgs/custom-properties-for-repos-get-organization-definition",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/properties/schema/{custom_property_name}",
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

impl CustomPropertiesForReposGetOrganizationDefinition {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CustomPropertiesForReposCreateOrUpdateOrganizationDefinition {
    type Output = models::CustomProperty;
    const OPERATION: Operation = Operation {
        id: "orgs/custom-properties-for-repos-create-or-update-organization-definition",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/properties/schema/{custom_property_name}",
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

impl CustomPropertiesForReposCreateOrUpdateOrganizationDefinition {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CustomPropertiesForReposDeleteOrganizationDefinition {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/custom-properties-for-repos-delete-organization-definition",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/properties/schema/{custom_property_name}",
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

impl CustomPropertiesForReposDeleteOrganizationDefinition {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CustomPropertiesForReposGetOrganizationValues {
    type Output = Vec<models::OrgRepoCustomPropertyValues>;
    const OPERATION: Operation = Operation {
        id: "orgs/custom-properties-for-repos-get-organization-values",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/properties/values",
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

impl Paged for CustomPropertiesForReposGetOrganizationValues {
    type Item = models::OrgRepoCustomPropertyValues;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl CustomPropertiesForReposGetOrganizationValues {
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

impl Endpoint for CustomPropertiesForReposCreateOrUpdateOrganizationValues {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/custom-properties-for-repos-create-or-update-organization-values",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}/properties/values",
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

impl CustomPropertiesForReposCreateOrUpdateOrganizationValues {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CustomPropertiesForReposCreateOrUpdateOrganizationDefinitionsBody {
    const NAME: &'static str = "CustomPropertiesForReposCreateOrUpdateOrganizationDefinitionsBody";
    const FIELDS: &'static [&'static str] = &["properties"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            properties: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.properties], &self.extra)
    }
}

octoforge_runtime::object!(
    CustomPropertiesForReposCreateOrUpdateOrganizationDefinitionsBody
);

impl Object for CustomPropertiesForReposCreateOrUpdateOrganizationValuesBody {
    const NAME: &'static str = "CustomPropertiesForReposCreateOrUpdateOrganizationValuesBody";
    const FIELDS: &'static [&'static str] = &["repository_names", "properties"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repository_names: fields.at(0),
            properties: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.repository_names, &self.properties], &self.extra)
    }
}

octoforge_runtime::object!(CustomPropertiesForReposCreateOrUpdateOrganizationValuesBody);
