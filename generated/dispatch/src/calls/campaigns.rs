// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `campaigns` as a user calls them.

use octoforge_runtime::DateTime;
use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "campaigns/list-org-campaigns",
            |given, client| Ok(
                call::sent(list_org_campaigns(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_org_campaigns(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_org_campaigns(given)?.items(client))),
        ),
    Call::of(
        "campaigns/create-campaign",
        |given, client| Ok(call::sent(create_campaign(given)?.send(client), Got::json)),
    ),
    Call::of(
        "campaigns/get-campaign-summary",
        |given, client| Ok(
            call::sent(get_campaign_summary(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "campaigns/delete-campaign",
        |given, client| Ok(
            call::sent(delete_campaign(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "campaigns/update-campaign",
        |given, client| Ok(call::sent(update_campaign(given)?.send(client), Got::json)),
    ),
];

#[inline]
fn list_org_campaigns(
    given: &Arguments,
) -> Result<::octoforge::campaigns::ListOrgCampaigns, Fault> {
    let mut request = ::octoforge::campaigns::list_org_campaigns(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::CampaignState>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::campaigns::ListOrgCampaignsSort>("sort")?
    {
        request = request.sort(value);
    }
    Ok(request)
}

#[inline]
fn create_campaign(
    given: &Arguments,
) -> Result<::octoforge::campaigns::CreateCampaign, Fault> {
    let mut request = ::octoforge::campaigns::create_campaign(
        given.path::<String>("org")?,
        given.member::<String>("name")?,
        given.member::<String>("description")?,
        given.member::<DateTime>("ends_at")?,
    );
    if let Some(value) = given.optional_member::<Vec<String>>("managers")? {
        request = request.managers(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("team_managers")? {
        request = request.team_managers(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("contact_link")? {
        request = request.contact_link(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<Vec<::octoforge::campaigns::CreateCampaignBodyCodeScanningAlert>>,
        >("code_scanning_alerts")?
    {
        request = request.code_scanning_alerts(value);
    }
    if let Some(value) = given.optional_member::<bool>("generate_issues")? {
        request = request.generate_issues(value);
    }
    Ok(request)
}

#[inline]
fn get_campaign_summary(
    given: &Arguments,
) -> Result<::octoforge::campaigns::GetCampaignSummary, Fault> {
    Ok(
        ::octoforge::campaigns::get_campaign_summary(
            given.path::<String>("org")?,
            given.path::<i64>("campaign_number")?,
        ),
    )
}

#[inline]
fn delete_campaign(
    given: &Arguments,
) -> Result<::octoforge::campaigns::DeleteCampaign, Fault> {
    Ok(
        ::octoforge::campaigns::delete_campaign(
            given.path::<String>("org")?,
            given.path::<i64>("campaign_number")?,
        ),
    )
}

#[inline]
fn update_campaign(
    given: &Arguments,
) -> Result<::octoforge::campaigns::UpdateCampaign, Fault> {
    let mut request = ::octoforge::campaigns::update_campaign(
        given.path::<String>("org")?,
        given.path::<i64>("campaign_number")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("managers")? {
        request = request.managers(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("team_managers")? {
        request = request.team_managers(value);
    }
    if let Some(value) = given.optional_member::<DateTime>("ends_at")? {
        request = request.ends_at(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("contact_link")? {
        request = request.contact_link(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::CampaignState>("state")?
    {
        request = request.state(value);
    }
    Ok(request)
}
