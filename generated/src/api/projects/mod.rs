// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Endpoints to manage Projects using the REST API.

mod drafts;
mod fields;
mod items;
#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod projects;
mod views;

pub use self::drafts::{
    CreateDraftItemForAuthenticatedUser, CreateDraftItemForOrg,
    CreateDraftItemForOrgBody, create_draft_item_for_authenticated_user,
    create_draft_item_for_org,
};
pub use self::fields::{
    AddFieldForOrg, AddFieldForOrgBody, AddFieldForOrgBodyIssueFieldId, AddFieldForUser,
    AddFieldForUserBody, BodyTextNumberDate, GetFieldForOrg, GetFieldForUser, Iteration,
    IterationDataType, ListFieldsForOrg, ListFieldsForUser, SingleSelect,
    SingleSelectDataType, TextNumberDateDataType, add_field_for_org, add_field_for_user,
    get_field_for_org, get_field_for_user, list_fields_for_org, list_fields_for_user,
};
pub use self::items::{
    AddItemForOrg, AddItemForOrgBody, AddItemForUser, DeleteItemForOrg,
    DeleteItemForUser, Field, GetOrgItem, GetUserItem, IssuePullRequest, ListItemsForOrg,
    ListItemsForUser, ListViewItemsForOrg, ListViewItemsForUser, UpdateItemForOrg,
    UpdateItemForOrgBody, UpdateItemForUser, add_item_for_org, add_item_for_user,
    delete_item_for_org, delete_item_for_user, get_org_item, get_user_item,
    list_items_for_org, list_items_for_user, list_view_items_for_org,
    list_view_items_for_user, update_item_for_org, update_item_for_user,
};
pub use self::projects::{
    GetForOrg, GetForUser, ListForOrg, ListForUser, get_for_org, get_for_user,
    list_for_org, list_for_user,
};
pub use self::views::{
    CreateViewForOrg, CreateViewForOrgBody, CreateViewForUser, create_view_for_org,
    create_view_for_user,
};
