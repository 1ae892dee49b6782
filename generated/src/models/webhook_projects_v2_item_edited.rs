// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-projects-v2-item-edited`.

use octoforge_runtime::{Extra, Maybe, Value};
use super::{
    EditedAction, OrganizationSimple, ProjectsV2Item, ProjectsV2IterationSetting,
    ProjectsV2SingleSelectOption, SimpleInstallation, SimpleUser,
    WebhookMemberEditedChangesPermission,
};

/// Projects v2 Item Edited Event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ItemEdited {
    /// `action`
    pub action: EditedAction,
    /// The changes made to the item may involve modifications in the item's fields and draft issue body.
    /// It includes altered values for text, number, date, single select, and iteration fields, along with the GraphQL node ID of the changed field.
    pub changes: Option<WebhookProjectsV2ItemEditedChanges>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: OrganizationSimple,
    /// `projects_v2_item`
    pub projects_v2_item: ProjectsV2Item,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The changes made to the item may involve modifications in the item's fields and draft issue body.
/// It includes altered values for text, number, date, single select, and iteration fields, along with the GraphQL node ID of the changed field.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum WebhookProjectsV2ItemEditedChanges {
    /// [`WebhookProjectsV2ItemEditedChangesFieldValue`](crate::models::WebhookProjectsV2ItemEditedChangesFieldValue).
    FieldValue(WebhookProjectsV2ItemEditedChangesFieldValue),
    /// [`WebhookProjectsV2ItemEditedChangesBody`](crate::models::WebhookProjectsV2ItemEditedChangesBody).
    Body(WebhookProjectsV2ItemEditedChangesBody),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<WebhookProjectsV2ItemEditedChangesFieldValue>
for WebhookProjectsV2ItemEditedChanges {
    #[inline]
    fn from(value: WebhookProjectsV2ItemEditedChangesFieldValue) -> Self {
        Self::FieldValue(value)
    }
}

impl From<WebhookProjectsV2ItemEditedChangesBody>
for WebhookProjectsV2ItemEditedChanges {
    #[inline]
    fn from(value: WebhookProjectsV2ItemEditedChangesBody) -> Self {
        Self::Body(value)
    }
}

/// Described at `/components/schemas/webhook-projects-v2-item-edited/properties/changes/oneOf/0`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ItemEditedChangesFieldValue {
    /// `field_value`
    pub field_value: WebhookProjectsV2ItemEditedChangesFieldValueFieldValue,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-projects-v2-item-edited/properties/changes/oneOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ItemEditedChangesBody {
    /// `body`
    pub body: WebhookMemberEditedChangesPermission,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-projects-v2-item-edited/properties/changes/oneOf/0/properties/field_value`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookProjectsV2ItemEditedChangesFieldValueFieldValue {
    /// `field_node_id`
    pub field_node_id: Option<String>,
    /// `field_type`
    pub field_type: Option<String>,
    /// `field_name`
    pub field_name: Option<String>,
    /// `project_number`
    pub project_number: Option<i64>,
    /// `from`
    pub from: Maybe<WebhookProjectsV2ItemEditedChangesFieldValueFieldValueFrom>,
    /// `to`
    pub to: Maybe<WebhookProjectsV2ItemEditedChangesFieldValueFieldValueFrom>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-projects-v2-item-edited/properties/changes/oneOf/0/properties/field_value/properties/from`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum WebhookProjectsV2ItemEditedChangesFieldValueFieldValueFrom {
    /// Text.
    String(String),
    /// A number.
    Integer(i64),
    /// Projects v2 Single Select Option.
    ProjectsV2SingleSelectOption(ProjectsV2SingleSelectOption),
    /// Projects v2 Iteration Setting.
    ProjectsV2IterationSetting(ProjectsV2IterationSetting),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for WebhookProjectsV2ItemEditedChangesFieldValueFieldValueFrom {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for WebhookProjectsV2ItemEditedChangesFieldValueFieldValueFrom {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for WebhookProjectsV2ItemEditedChangesFieldValueFieldValueFrom {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<ProjectsV2SingleSelectOption>
for WebhookProjectsV2ItemEditedChangesFieldValueFieldValueFrom {
    #[inline]
    fn from(value: ProjectsV2SingleSelectOption) -> Self {
        Self::ProjectsV2SingleSelectOption(value)
    }
}

impl From<ProjectsV2IterationSetting>
for WebhookProjectsV2ItemEditedChangesFieldValueFieldValueFrom {
    #[inline]
    fn from(value: ProjectsV2IterationSetting) -> Self {
        Self::ProjectsV2IterationSetting(value)
    }
}
