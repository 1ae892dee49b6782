// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    CopilotSpace, CopilotSpaceResourcesAttribute, CopilotSpaceResourcesAttributeMetadata,
};

impl Object for CopilotSpace {
    const NAME: &'static str = "CopilotSpace";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "number",
        "name",
        "description",
        "general_instructions",
        "base_role",
        "owner",
        "creator",
        "created_at",
        "updated_at",
        "html_url",
        "api_url",
        "resources_attributes",
    ];
    const REQUIRED: &'static [u64] = &[4039];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            number: fields.at(1),
            name: fields.at(2),
            description: fields.at(3),
            general_instructions: fields.at(4),
            base_role: fields.at(5),
            owner: fields.at(6),
            creator: fields.at(7),
            created_at: fields.at(8),
            updated_at: fields.at(9),
            html_url: fields.at(10),
            api_url: fields.at(11),
            resources_attributes: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.number,
                &self.name,
                &self.description,
                &self.general_instructions,
                &self.base_role,
                &self.owner,
                &self.creator,
                &self.created_at,
                &self.updated_at,
                &self.html_url,
                &self.api_url,
                &self.resources_attributes,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CopilotSpace);

impl Object for CopilotSpaceResourcesAttribute {
    const NAME: &'static str = "CopilotSpaceResourcesAttribute";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "resource_type",
        "copilot_chat_attachment_id",
        "created_at",
        "updated_at",
        "metadata",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            resource_type: fields.at(1),
            copilot_chat_attachment_id: fields.at(2),
            created_at: fields.at(3),
            updated_at: fields.at(4),
            metadata: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.resource_type,
                &self.copilot_chat_attachment_id,
                &self.created_at,
                &self.updated_at,
                &self.metadata,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CopilotSpaceResourcesAttribute);

impl Object for CopilotSpaceResourcesAttributeMetadata {
    const NAME: &'static str = "CopilotSpaceResourcesAttributeMetadata";
    const FIELDS: &'static [&'static str] = &[
        "repository_id",
        "file_path",
        "text",
        "name",
        "number",
        "copilot_chat_attachment_id",
        "media_type",
        "url",
        "height",
        "width",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repository_id: fields.at(0),
            file_path: fields.at(1),
            text: fields.at(2),
            name: fields.at(3),
            number: fields.at(4),
            copilot_chat_attachment_id: fields.at(5),
            media_type: fields.at(6),
            url: fields.at(7),
            height: fields.at(8),
            width: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.repository_id,
                &self.file_path,
                &self.text,
                &self.name,
                &self.number,
                &self.copilot_chat_attachment_id,
                &self.media_type,
                &self.url,
                &self.height,
                &self.width,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CopilotSpaceResourcesAttributeMetadata);
