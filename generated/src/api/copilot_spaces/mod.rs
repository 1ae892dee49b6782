// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Endpoints to manage Copilot Spaces using the REST API.

mod collaborators;
#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod copilot_spaces;
mod resources;

pub use self::collaborators::{
    AddCollaboratorForOrg, AddCollaboratorForOrgBody, AddCollaboratorForUser,
    ListCollaboratorsForOrg, ListCollaboratorsForOrgResponse, ListCollaboratorsForUser,
    RemoveCollaboratorForOrg, RemoveCollaboratorForUser, UpdateCollaboratorForOrg,
    UpdateCollaboratorForOrgBody, UpdateCollaboratorForUser, add_collaborator_for_org,
    add_collaborator_for_user, list_collaborators_for_org, list_collaborators_for_user,
    remove_collaborator_for_org, remove_collaborator_for_user,
    update_collaborator_for_org, update_collaborator_for_user,
};
pub use self::copilot_spaces::{
    BaseRole, CreateForOrg, CreateForOrgBody, CreateForUser, CreateForUserBody,
    DeleteForOrg, DeleteForUser, GetForOrg, GetForUser, ListForOrg, ListForOrgResponse,
    ListForUser, Metadata, ResourcesAttribute, UpdateForOrg, UpdateForOrgBody,
    UpdateForUser, UpdateForUserBody, create_for_org, create_for_user, delete_for_org,
    delete_for_user, get_for_org, get_for_user, list_for_org, list_for_user,
    update_for_org, update_for_user,
};
pub use self::resources::{
    CreateResourceForOrg, CreateResourceForOrgBody, CreateResourceForUser,
    DeleteResourceForOrg, DeleteResourceForUser, GetResourceForOrg, GetResourceForUser,
    ListResourcesForOrg, ListResourcesForOrgResponse, ListResourcesForUser, ResourceType,
    UpdateResourceForOrg, UpdateResourceForOrgBody, UpdateResourceForUser,
    create_resource_for_org, create_resource_for_user, delete_resource_for_org,
    delete_resource_for_user, get_resource_for_org, get_resource_for_user,
    list_resources_for_org, list_resources_for_user, update_resource_for_org,
    update_resource_for_user,
};
