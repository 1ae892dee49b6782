// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Manage private registry configurations.

mod organization_configurations;

pub use self::organization_configurations::{
    CreateOrgPrivateRegistry, CreateOrgPrivateRegistryBody, DeleteOrgPrivateRegistry,
    GetOrgPrivateRegistry, GetOrgPublicKey, ListOrgPrivateRegistries,
    ListOrgPrivateRegistriesResponse, UpdateOrgPrivateRegistry,
    UpdateOrgPrivateRegistryBody, create_org_private_registry,
    delete_org_private_registry, get_org_private_registry, get_org_public_key,
    list_org_private_registries, update_org_private_registry,
};
