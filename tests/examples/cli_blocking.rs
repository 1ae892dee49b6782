//! gh-mini: issues, stars and rate limits from the command line.

use std::error::Error;

use octoforge::blocking::Client;
use octoforge::jiff::Timestamp;
use octoforge::{activity, issues, rate_limit};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const USAGE: &str =
    "usage: cli_blocking issues|create|star|unstar|limits [owner/repo] [--option value]…";

struct Arguments(Vec<String>);

impl Arguments {
    fn option(&self, name: &str) -> Option<&str> {
        let at = self
            .0
            .iter()
            .position(|argument| argument.strip_prefix("--") == Some(name))?;
        self.0.get(at + 1).map(String::as_str)
    }

    fn list(&self, name: &str) -> Option<Vec<&str>> {
        self.option(name).map(|list| list.split(',').collect())
    }

    fn id(&self, name: &str) -> Result<Option<u64>> {
        Ok(self.option(name).map(str::parse).transpose()?)
    }

    fn repo(&self) -> Result<(&str, &str)> {
        let name = self.0.get(1).ok_or(USAGE)?;
        Ok(name.split_once('/').ok_or("a repository is owner/name")?)
    }
}

fn list_issues(github: &Client, arguments: &Arguments) -> Result<()> {
    let (owner, repo) = arguments.repo()?;
    let limit = arguments.id("limit")?.unwrap_or(50);
    let found = issues::list_for_repo(owner, repo)
        .state(arguments.option("state"))
        .labels(arguments.option("labels"))
        .sort(arguments.option("sort"))
        .direction(arguments.option("direction"))
        .since(arguments.option("since"))
        .assignee(arguments.option("assignee"))
        .per_page(limit.min(100))
        .items(github);
    for issue in found.take(limit as usize) {
        let issue = issue?;
        if issue.pull_request.is_some() {
            continue;
        }
        let labels: Vec<_> = issue
            .labels
            .iter()
            .filter_map(|label| label.name())
            .collect();
        let author = issue.user.as_ref().map_or("ghost", |user| &user.login);
        println!(
            "#{:<6} {} {} by {author} {labels:?}",
            issue.number, issue.state, issue.title
        );
    }
    Ok(())
}

fn create_issue(github: &Client, arguments: &Arguments) -> Result<()> {
    let (owner, repo) = arguments.repo()?;
    let title = arguments.option("title").ok_or("--title is missing")?;
    let issue = issues::create(owner, repo, title)
        .body(arguments.option("body"))
        .assignees(arguments.list("assignees"))
        .milestone(arguments.id("milestone")?)
        .labels(arguments.list("labels"))
        .r#type(arguments.option("type"))
        .send(github)?;
    println!("{}", issue.html_url);
    // Somebody else may be responsible in the end.
    if let Some(number) = arguments.id("duplicate-of")? {
        let comment =
            issues::create_comment(owner, repo, number, format!("See #{}.", issue.number))
                .send(github)?;
        println!("{}", comment.html_url);
    }
    Ok(())
}

fn star(github: &Client, arguments: &Arguments, wanted: bool) -> Result<()> {
    let (owner, repo) = arguments.repo()?;
    if activity::check_repo_is_starred_by_authenticated_user(owner, repo).send(github)? == wanted {
        println!("nothing to do");
        return Ok(());
    }
    match wanted {
        true => activity::star_repo_for_authenticated_user(owner, repo).send(github)?,
        false => activity::unstar_repo_for_authenticated_user(owner, repo).send(github)?,
    }
    println!("done");
    Ok(())
}

fn limits(github: &Client) -> Result<()> {
    let resources = rate_limit::get().send(github)?.resources;
    let all = [
        ("core", Some(&resources.core)),
        ("search", Some(&resources.search)),
        ("graphql", resources.graphql.as_ref()),
    ];
    for (name, limit) in all {
        if let Some(limit) = limit {
            let reset = Timestamp::from_second(limit.reset)?;
            println!(
                "{name:>10}: {}/{} until {reset}",
                limit.remaining, limit.limit
            );
        }
    }
    Ok(())
}

fn main() -> Result<()> {
    let arguments = Arguments(std::env::args().skip(1).collect());
    let token = std::env::var("GITHUB_TOKEN").ok();
    let mut builder = octoforge::Client::builder();
    if let Some(token) = token {
        builder = builder.token(token);
    }
    let github = Client::new(builder.build()?)?;
    match arguments.0.first().map(String::as_str) {
        Some("issues") => list_issues(&github, &arguments),
        Some("create") => create_issue(&github, &arguments),
        Some("star") => star(&github, &arguments, true),
        Some("unstar") => star(&github, &arguments, false),
        Some("limits") => limits(&github),
        _ => Err(USAGE.into()),
    }
}
