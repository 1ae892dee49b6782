// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Endpoints to manage campaigns via the REST API.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod campaigns;

pub use self::campaigns::{
    CreateCampaign, CreateCampaignBody, CreateCampaignBodyCodeScanningAlert,
    DeleteCampaign, GetCampaignSummary, ListOrgCampaigns, ListOrgCampaignsSort,
    UpdateCampaign, UpdateCampaignBody, create_campaign, delete_campaign,
    get_campaign_summary, list_org_campaigns, update_campaign,
};
