//! Counts and dismisses the security alerts of an organization.

use std::collections::BTreeMap;
use std::error::Error;

use octoforge::jiff::{SignedDuration, Timestamp};
use octoforge::models::{CodeScanningAlertDismissedReason, Direction};
use octoforge::{Client, DateTime, code_scanning, dependabot, secret_scanning};

type Result<T> = std::result::Result<T, Box<dyn Error>>;
type Counts = BTreeMap<String, usize>;

fn count(counts: &mut Counts, name: impl Into<String>) {
    *counts.entry(name.into()).or_default() += 1;
}

async fn of_dependencies(
    github: &Client,
    org: &str,
    old: Timestamp,
    severities: &mut Counts,
) -> Result<()> {
    let mut dismissed = false;
    let mut alerts = dependabot::list_alerts_for_org(org)
        .state("open")
        .severity("low,medium,high,critical")
        .ecosystem("npm,rust")
        .scope("development")
        .sort("created")
        .direction(Direction::Asc)
        .per_page(100)
        .items(github);
    while let Some(alert) = alerts.try_next().await? {
        count(severities, alert.security_advisory.severity.as_str());
        let package = &alert.security_vulnerability.package;
        println!(
            "{} {}: {}",
            package.ecosystem, package.name, alert.security_advisory.summary
        );
        if !dismissed && alert.created_at < old && alert.security_vulnerability.severity == "low" {
            let repo = &alert.repository;
            let updated = dependabot::update_alert(&repo.owner.login, &repo.name, alert.number)
                .state("dismissed")
                .dismissed_reason("tolerable_risk")
                .dismissed_comment("Only used by developers, for months.")
                .send(github)
                .await?;
            dismissed = updated.state == "dismissed";
        }
    }
    Ok(())
}

async fn of_code(
    github: &Client,
    org: &str,
    severities: &mut Counts,
    tools: &mut Counts,
) -> Result<()> {
    let since = DateTime::from("2024-01-01T00:00:00Z");
    let alerts = code_scanning::list_alerts_for_org(org)
        .state("open")
        .sort("updated")
        .direction("desc")
        .items(github)
        .collect()
        .await?;
    for alert in &alerts {
        let level = alert
            .rule
            .security_severity_level
            .as_option()
            .map(|level| level.as_str());
        let severity = alert
            .rule
            .severity
            .as_option()
            .map(|severity| severity.as_str());
        count(severities, level.or(severity).unwrap_or("none"));
        count(tools, alert.tool.name.as_deref().unwrap_or("unknown"));
    }
    let unused = alerts.iter().find(|alert| {
        let path = alert
            .most_recent_instance
            .location
            .as_ref()
            .and_then(|location| location.path.as_deref());
        alert.created_at < since && path.is_some_and(|path| path.starts_with("tests/"))
    });
    if let Some(alert) = unused {
        let (owner, repo) = (&alert.repository.owner.login, &alert.repository.name);
        let updated = code_scanning::update_alert(owner, repo, alert.number)
            .state("dismissed")
            .dismissed_reason(CodeScanningAlertDismissedReason::UsedInTests)
            .dismissed_comment("Only tests.")
            .send(github)
            .await?;
        println!(
            "dismissed at {:?} because {:?}",
            updated.dismissed_at, updated.dismissed_reason
        );
    }
    Ok(())
}

async fn of_secrets(github: &Client, org: &str, tools: &mut Counts) -> Result<()> {
    let mut alerts = secret_scanning::list_alerts_for_org(org)
        .state("open")
        .validity("active,inactive")
        .is_publicly_leaked(false)
        .hide_secret(true)
        .items(github);
    let mut resolved = false;
    while let Some(alert) = alerts.try_next().await? {
        count(
            tools,
            alert
                .secret_type_display_name
                .as_deref()
                .unwrap_or("secret"),
        );
        let inactive = alert
            .validity
            .as_ref()
            .is_some_and(|validity| validity == "inactive");
        if let (false, true, Some(repo), Some(number)) =
            (resolved, inactive, &alert.repository, alert.number)
        {
            let updated = secret_scanning::update_alert(&repo.owner.login, &repo.name, number)
                .state("resolved")
                .resolution("revoked")
                .resolution_comment("It is not active any more.")
                .send(github)
                .await?;
            resolved = updated
                .resolution
                .as_option()
                .is_some_and(|resolution| resolution == "revoked");
        }
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<()> {
    let github = Client::builder()
        .token(std::env::var("GITHUB_TOKEN")?)
        .build()?;
    let org = std::env::args().nth(1).ok_or("usage: alerts ORG")?;
    let (mut severities, mut tools) = (Counts::new(), Counts::new());
    let old = Timestamp::now() - SignedDuration::from_hours(24 * 90);
    of_dependencies(&github, &org, old, &mut severities).await?;
    of_code(&github, &org, &mut severities, &mut tools).await?;
    of_secrets(&github, &org, &mut tools).await?;
    for (name, number) in severities.iter().chain(&tools) {
        println!("{number:>6} {name}");
    }
    Ok(())
}
