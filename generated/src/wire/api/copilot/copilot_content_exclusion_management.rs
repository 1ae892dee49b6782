// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Json, Kind, Map, Node, Object,
    Operation, Parts, Union, Variant, Visit,
};
use crate::models;
use crate::api::copilot::{
    CopilotContentExclusionForOrganization, SetCopilotContentExclusionForOrganization,
    SetCopilotContentExclusionForOrganizationBodyValueItem,
    SetCopilotContentExclusionForOrganizationBodyValueItemIfAnyMatch,
    SetCopilotContentExclusionForOrganizationBodyValueItemIfNoneMatch,
};

impl Endpoint for CopilotContentExclusionForOrganization {
    type Output = Map<Vec<String>>;
    const OPERATION: Operation = Operation {
        id: "copilot/copilot-content-exclusion-for-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/copilot/content_exclusion",
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

impl CopilotContentExclusionForOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetCopilotContentExclusionForOrganization {
    type Output = models::ActivityMarkNotificationsAsReadResponse;
    const OPERATION: Operation = Operation {
        id: "copilot/set-copilot-content-exclusion-for-organization",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/copilot/content_exclusion",
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

impl SetCopilotContentExclusionForOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Union for SetCopilotContentExclusionForOrganizationBodyValueItem {
    const NAME: &'static str = "SetCopilotContentExclusionForOrganizationBodyValueItem";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::String,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["ifAnyMatch"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["ifNoneMatch"],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::String(node.read()),
            1 => Self::IfAnyMatch(node.read()),
            2 => Self::IfNoneMatch(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::String(value) => value,
            Self::IfAnyMatch(value) => value,
            Self::IfNoneMatch(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(SetCopilotContentExclusionForOrganizationBodyValueItem);

impl Object for SetCopilotContentExclusionForOrganizationBodyValueItemIfAnyMatch {
    const NAME: &'static str = "SetCopilotContentExclusionForOrganizationBodyValueItemIfAnyMatch";
    const FIELDS: &'static [&'static str] = &["ifAnyMatch"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            if_any_match: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.if_any_match], &self.extra)
    }
}

octoforge_runtime::object!(
    SetCopilotContentExclusionForOrganizationBodyValueItemIfAnyMatch
);

impl Object for SetCopilotContentExclusionForOrganizationBodyValueItemIfNoneMatch {
    const NAME: &'static str = "SetCopilotContentExclusionForOrganizationBodyValueItemIfNoneMatch";
    const FIELDS: &'static [&'static str] = &["ifNoneMatch"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            if_none_match: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.if_none_match], &self.extra)
    }
}

octoforge_runtime::object!(
    SetCopilotContentExclusionForOrganizationBodyValueItemIfNoneMatch
);
