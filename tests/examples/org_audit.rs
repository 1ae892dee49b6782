//! Audits an organization.
//!
//! org_audit ORG [ROLE]

use std::error::Error;

use octoforge::models::{BranchProtection, MinimalRepository, SimpleUser};
use octoforge::orgs::MemberFilter;
use octoforge::{Client, OptionalExt as _, orgs, repos, teams};
use tokio::task::JoinSet;

fn logins(users: &[SimpleUser]) -> String {
    let logins: Vec<_> = users.iter().map(|user| user.login.as_str()).collect();
    logins.join(", ")
}

async fn protection(
    github: Client,
    repo: MinimalRepository,
) -> Result<(MinimalRepository, Option<BranchProtection>), octoforge::Error> {
    let Some(branch) = &repo.default_branch else {
        return Ok((repo, None));
    };
    let found = repos::get_branch_protection(&repo.owner.login, &repo.name, branch)
        .send(&github)
        .await
        .optional()?;
    Ok((repo, found))
}

fn show(repo: &MinimalRepository, protection: Option<&BranchProtection>) {
    let visibility =
        repo.visibility
            .as_deref()
            .unwrap_or(if repo.private { "private" } else { "public" });
    let archived = if repo.archived == Some(true) {
        " (archived)"
    } else {
        ""
    };
    let admin = repo
        .permissions
        .as_ref()
        .is_some_and(|permissions| permissions.admin == Some(true));
    let pushed = repo
        .pushed_at
        .as_option()
        .map_or("never".to_string(), |time| time.to_string());
    println!(
        "{} {visibility}{archived} admin: {admin}, pushed: {pushed}",
        repo.full_name
    );
    match protection {
        None => println!("  NOT PROTECTED"),
        Some(rules) => {
            let reviews = rules.required_pull_request_reviews.as_ref();
            let approvals = reviews
                .and_then(|reviews| reviews.required_approving_review_count)
                .unwrap_or(0);
            let admins = rules
                .enforce_admins
                .as_ref()
                .is_some_and(|rule| rule.enabled);
            let force = rules
                .allow_force_pushes
                .as_ref()
                .and_then(|rule| rule.enabled)
                .unwrap_or_default();
            println!("  {approvals} approvals, for admins: {admins}, force pushes: {force}");
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let org = args.next().ok_or("no organization")?;
    let role = args.next();
    let github = Client::builder()
        .token(std::env::var("GITHUB_TOKEN")?)
        .build()?;

    let (members, insecure, outside, all_teams) = tokio::try_join!(
        orgs::list_members(&org)
            .role(role.as_deref())
            .per_page(100)
            .items(&github)
            .collect(),
        orgs::list_members(&org)
            .filter("2fa_disabled")
            .per_page(100)
            .items(&github)
            .collect(),
        orgs::list_outside_collaborators(&org)
            .filter(MemberFilter::All)
            .items(&github)
            .collect(),
        teams::list(&org).items(&github).collect(),
    )?;
    println!("members: {}", logins(&members));
    println!("without two factors: {}", logins(&insecure));
    println!("from outside: {}", logins(&outside));
    for team in &all_teams {
        let parent = team.parent.as_ref().map(|parent| parent.name.as_str());
        println!(
            "team {} ({}, {}) in {parent:?}",
            team.name, team.slug, team.permission
        );
        let people = teams::list_members_in_org(&org, &team.slug)
            .role("maintainer")
            .items(&github)
            .collect()
            .await?;
        let people: Vec<_> = people.iter().map(|person| person.login.as_str()).collect();
        println!("  maintained by {}", people.join(", "));
    }

    let mut audits = JoinSet::new();
    let mut list = repos::list_for_org(&org)
        .r#type("all")
        .sort("full_name")
        .per_page(100)
        .items(&github);
    while let Some(repo) = list.try_next().await? {
        audits.spawn(protection(github.clone(), repo));
    }
    while let Some(audit) = audits.join_next().await {
        let (repo, protection) = audit??;
        show(&repo, protection.as_ref());
    }
    Ok(())
}
