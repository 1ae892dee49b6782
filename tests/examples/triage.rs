//! Issue triage: marks, moves and closes issues that nobody has touched for a month.
//!
//! triage OWNER REPO [BACKLOG_MILESTONE] [LABEL...]

use std::error::Error;
use std::time::Duration;

use octoforge::jiff::Timestamp;
use octoforge::models::Issue;
use octoforge::{Client, Null, issues};

const MONTH: Duration = Duration::from_secs(30 * 24 * 60 * 60);

struct Triage {
    github: Client,
    owner: String,
    repo: String,
    backlog: Option<u32>,
    labels: Vec<String>,
}

impl Triage {
    async fn mark_stale(&self, issue: &Issue) -> Result<(), Box<dyn Error>> {
        let Self {
            github,
            owner,
            repo,
            ..
        } = self;
        let labels = issues::add_labels(owner, repo, issue.number)
            .labels(&self.labels)
            .send(github)
            .await?;
        let names: Vec<&str> = labels.iter().map(|label| label.name.as_str()).collect();
        println!("  labels are now {}", names.join(", "));

        let text = format!(
            "Nothing has happened here since {}. Is this still relevant?",
            issue.updated_at
        );
        let comment = issues::create_comment(owner, repo, issue.number, text)
            .send(github)
            .await?;
        println!("  commented: {}", comment.html_url);

        // Without a backlog the milestone stays as it is.
        issues::update(owner, repo, issue.number)
            .milestone(self.backlog)
            .send(github)
            .await?;
        Ok(())
    }

    async fn close(&self, issue: &Issue) -> Result<(), Box<dyn Error>> {
        let closed = issues::update(&self.owner, &self.repo, issue.number)
            .state("closed")
            .state_reason("not_planned")
            .milestone(Null)
            .send(&self.github)
            .await?;
        assert!(closed.state == "closed" && closed.milestone.is_none());
        let reason = closed
            .state_reason
            .as_option()
            .map(|reason| reason.as_str());
        println!("  closed as {}", reason.unwrap_or("unknown"));
        Ok(())
    }
}

fn has_label(issue: &Issue, name: &str) -> bool {
    issue.labels.iter().any(|label| label.name() == Some(name))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let triage = Triage {
        github: Client::builder()
            .token(std::env::var("GITHUB_TOKEN")?)
            .build()?,
        owner: args.next().ok_or("no owner")?,
        repo: args.next().ok_or("no repository")?,
        backlog: args.next().map(|number| number.parse()).transpose()?,
        labels: std::iter::once("stale".to_string()).chain(args).collect(),
    };
    let stale_before = Timestamp::now() - MONTH;

    let mut pages = issues::list_for_repo(&triage.owner, &triage.repo)
        .state("open")
        .sort("updated")
        .direction("asc")
        .per_page(100)
        .pages(&triage.github);
    while let Some(page) = pages.try_next().await? {
        println!("{} issues, {:?}", page.value.len(), page.meta.rate_limit());
        for issue in page.value {
            if issue.pull_request.is_some() || issue.state != "open" || has_label(&issue, "pinned")
            {
                continue;
            }
            if issue.updated_at >= stale_before {
                return Ok(());
            }
            let author = issue.user.as_ref().map_or("ghost", |user| &user.login);
            println!(
                "#{} {} by {author}, last updated {}",
                issue.number, issue.title, issue.updated_at
            );
            if has_label(&issue, "stale") {
                triage.close(&issue).await?;
            } else {
                triage.mark_stale(&issue).await?;
            }
        }
    }

    // Issues of that milestone which were opened again and do not belong there.
    if let Some(backlog) = triage.backlog {
        let mut reopened = issues::list_for_repo(&triage.owner, &triage.repo)
            .milestone(backlog.to_string())
            .labels("priority")
            .since(stale_before)
            .items(&triage.github);
        while let Some(issue) = reopened.try_next().await? {
            issues::update(&triage.owner, &triage.repo, issue.number)
                .milestone(Null)
                .send(&triage.github)
                .await?;
        }
    }
    Ok(())
}
