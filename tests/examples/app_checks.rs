//! As a GitHub App: creates a check run in each repository of each installation.
//!
//! app_checks CLIENT_ID KEY.pem [ANNOTATION_TITLE]

use std::error::Error;

use octoforge::apps::{self, ListRepository};
use octoforge::auth::{App, Installation};
use octoforge::checks::{self, Annotation, Conclusion, CreateOutput, UpdateOutput};
use octoforge::jiff::Timestamp;
use octoforge::models::CheckRun;
use octoforge::{Client, OptionalExt as _, repos};

async fn check(
    github: &Client,
    repo: &ListRepository,
    title: Option<&str>,
) -> Result<Option<CheckRun>, octoforge::Error> {
    let owner = &repo.owner.login;
    let head = repos::get_commit(owner, &repo.name, &repo.default_branch)
        .sha()
        .send(github)
        .await
        .optional()?;
    let Some(sha) = head else {
        return Ok(None);
    };

    let annotations = [
        Annotation::new("README.md", 1, 1, "notice", "The title is short.")
            .title(title)
            .start_column(1)
            .end_column(8),
        Annotation::new("src/lib.rs", 10, 12, "warning", "Too clever.")
            .title(title)
            .raw_details("See the guide."),
    ];
    let count = annotations.len();
    let run = checks::create(owner, &repo.name, "style", sha)
        .status("in_progress")
        .started_at(Timestamp::now())
        .external_id(repo.id.to_string())
        .output(CreateOutput::new("Style", "Looking at the code.").annotations(annotations))
        .send(github)
        .await?;
    println!("    {} is {}", run.name, run.status);

    let conclusion = if count > 5 {
        Conclusion::Failure
    } else {
        Conclusion::Neutral
    };
    let done = checks::update(owner, &repo.name, run.id)
        .conclusion(conclusion)
        .completed_at(Timestamp::now())
        .output(UpdateOutput::new(format!("{count} findings")).title("Style"))
        .send(github)
        .await?;
    Ok(Some(done))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let id = args.next().ok_or("no client ID")?;
    let key = std::fs::read_to_string(args.next().ok_or("no key")?)?;
    let title = args.next();

    let app = App::new(id, key)?;
    let as_app = Client::builder().auth(app.clone()).build()?;

    let mut installations = apps::list_installations().per_page(100).items(&as_app);
    while let Some(installation) = installations.try_next().await? {
        let account = installation
            .account
            .as_ref()
            .map_or("?", |account| account.login.as_str());
        if let Some(since) = &installation.suspended_at {
            println!("{account}: suspended since {since}");
            continue;
        }
        println!(
            "{account} ({}, {})",
            installation.target_type, installation.repository_selection
        );
        if installation.permissions.checks != Some("write".into()) {
            println!("  may not write checks");
            continue;
        }

        let github = as_app.with_auth(Installation::new(app.clone(), installation.id));
        let mut repositories = apps::list_repos_accessible_to_installation().items(&github);
        while let Some(repo) = repositories.try_next().await? {
            println!("  {}", repo.full_name);
            match check(&github, &repo, title.as_deref()).await? {
                Some(run) if run.conclusion == Some("neutral".into()) => println!("    fine"),
                Some(run) => println!("    {:?}: {:?}", run.conclusion, run.html_url),
                None => println!("    no commits"),
            }
        }
    }
    Ok(())
}
