// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Endpoints to manage Code security using the REST API.

mod configurations;

pub use self::configurations::{
    AttachConfiguration, AttachConfigurationBody, AttachConfigurationBodyScope,
    AttachEnterpriseConfiguration, AttachEnterpriseConfigurationBody,
    AttachEnterpriseConfigurationBodyScope, CreateConfiguration, CreateConfigurationBody,
    CreateConfigurationForEnterprise, CreateConfigurationForEnterpriseBody,
    DefaultForNewRepos, DeleteConfiguration, DeleteConfigurationForEnterprise,
    DetachConfiguration, GetConfiguration, GetConfigurationForRepository,
    GetConfigurationsForEnterprise, GetConfigurationsForOrg,
    GetConfigurationsForOrgTargetType, GetDefaultConfigurations,
    GetDefaultConfigurationsForEnterprise, GetRepositoriesForConfiguration,
    GetRepositoriesForEnterpriseConfiguration, GetSingleConfigurationForEnterprise,
    Response, SetConfigurationAsDefault, SetConfigurationAsDefaultForEnterprise,
    SetConfigurationAsDefaultForEnterpriseBody, UpdateConfiguration,
    UpdateConfigurationBody, UpdateEnterpriseConfiguration,
    UpdateEnterpriseConfigurationBody, attach_configuration,
    attach_enterprise_configuration, create_configuration,
    create_configuration_for_enterprise, delete_configuration,
    delete_configuration_for_enterprise, detach_configuration, get_configuration,
    get_configuration_for_repository, get_configurations_for_enterprise,
    get_configurations_for_org, get_default_configurations,
    get_default_configurations_for_enterprise, get_repositories_for_configuration,
    get_repositories_for_enterprise_configuration,
    get_single_configuration_for_enterprise, set_configuration_as_default,
    set_configuration_as_default_for_enterprise, update_configuration,
    update_enterprise_configuration,
};
