// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Json, Kind, Node, Object, Union, Variant, Visit};
use crate::models::{
    WebhookProjectsV2ItemEdited, WebhookProjectsV2ItemEditedChanges,
    WebhookProjectsV2ItemEditedChangesBody, WebhookProjectsV2ItemEditedChangesFieldValue,
    WebhookProjectsV2ItemEditedChangesFieldValueFieldValue,
    WebhookProjectsV2ItemEditedChangesFieldValueFieldValueFrom,
};

impl Object for WebhookProjectsV2ItemEdited {
    const NAME: &'static str = "WebhookProjectsV2ItemEdited";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "installation",
        "organization",
        "projects_v2_item",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[57];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            installation: fields.at(2),
            organization: fields.at(3),
            projects_v2_item: fields.at(4),
            sender: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.changes,
                &self.installation,
                &self.organization,
                &self.projects_v2_item,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookProjectsV2ItemEdited);

impl Union for WebhookProjectsV2ItemEditedChanges {
    const NAME: &'static str = "WebhookProjectsV2ItemEditedChanges";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["field_value"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["body"],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::FieldValue(node.read()),
            1 => Self::Body(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::FieldValue(value) => value,
            Self::Body(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(WebhookProjectsV2ItemEditedChanges);

impl Object for WebhookProjectsV2ItemEditedChangesFieldValue {
    const NAME: &'static str = "WebhookProjectsV2ItemEditedChangesFieldValue";
    const FIELDS: &'static [&'static str] = &["field_value"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            field_value: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.field_value], &self.extra)
    }
}

octoforge_runtime::object!(WebhookProjectsV2ItemEditedChangesFieldValue);

impl Object for WebhookProjectsV2ItemEditedChangesBody {
    const NAME: &'static str = "WebhookProjectsV2ItemEditedChangesBody";
    const FIELDS: &'static [&'static str] = &["body"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            body: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.body], &self.extra)
    }
}

octoforge_runtime::object!(WebhookProjectsV2ItemEditedChangesBody);

impl Object for WebhookProjectsV2ItemEditedChangesFieldValueFieldValue {
    const NAME: &'static str = "WebhookProjectsV2ItemEditedChangesFieldValueFieldValue";
    const FIELDS: &'static [&'static str] = &[
        "field_node_id",
        "field_type",
        "field_name",
        "project_number",
        "from",
        "to",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            field_node_id: fields.at(0),
            field_type: fields.at(1),
            field_name: fields.at(2),
            project_number: fields.at(3),
            from: fields.at(4),
            to: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.field_node_id,
                &self.field_type,
                &self.field_name,
                &self.project_number,
                &self.from,
                &self.to,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookProjectsV2ItemEditedChangesFieldValueFieldValue);

impl Union for WebhookProjectsV2ItemEditedChangesFieldValueFieldValueFrom {
    const NAME: &'static str = "WebhookProjectsV2ItemEditedChangesFieldValueFieldValueFrom";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::String,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Integer,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["name"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["title"],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::String(node.read()),
            1 => Self::Integer(node.read()),
            2 => Self::ProjectsV2SingleSelectOption(node.read()),
            3 => Self::ProjectsV2IterationSetting(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::String(value) => value,
            Self::Integer(value) => value,
            Self::ProjectsV2SingleSelectOption(value) => value,
            Self::ProjectsV2IterationSetting(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(WebhookProjectsV2ItemEditedChangesFieldValueFieldValueFrom);
