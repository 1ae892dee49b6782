//! Receives GitHub webhooks: verifies, decodes and reacts.

use std::error::Error;

use octoforge::http::{Request, Response, StatusCode};
use octoforge::webhooks::{CheckRunCompleted, Event, IssuesLabeled, IssuesOpened, Push, Secret};
use octoforge::{Bytes, Client, issues};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

struct Receiver {
    secret: Secret,
    github: Client,
}

impl Receiver {
    fn from_env() -> Result<Self> {
        Ok(Self {
            secret: Secret::new(std::env::var("WEBHOOK_SECRET")?)?,
            github: Client::builder()
                .token(std::env::var("GITHUB_TOKEN")?)
                .build()?,
        })
    }

    async fn receive(&self, request: Request<Bytes>) -> Response<String> {
        let delivery = match Event::receive(&self.secret, request.headers(), request.body()) {
            Ok(delivery) => delivery,
            Err(error) => return respond(error.status(), error.to_string()),
        };
        let id = delivery.id.unwrap_or_else(|| "unknown".to_owned());
        match self.react(delivery.event).await {
            Ok(()) => respond(StatusCode::NO_CONTENT, String::new()),
            Err(error) => {
                eprintln!("delivery {id} failed: {error}");
                respond(StatusCode::INTERNAL_SERVER_ERROR, error.to_string())
            }
        }
    }

    async fn react(&self, event: Event) -> Result<()> {
        match event {
            Event::IssuesOpened(opened) => self.issue_opened(&opened).await?,
            Event::IssuesLabeled(labeled) => self.issue_labeled(&labeled).await?,
            Event::PullRequestOpened(opened) => {
                let pull = &opened.pull_request;
                println!(
                    "{} opened #{} {} -> {}: +{} -{}{}",
                    pull.user.as_ref().map_or("ghost", |user| &user.login),
                    opened.number,
                    pull.head.r#ref,
                    pull.base.r#ref,
                    pull.additions,
                    pull.deletions,
                    if pull.draft == Some(true) {
                        " (draft)"
                    } else {
                        ""
                    },
                );
            }
            Event::Push(push) => list_commits(&push),
            Event::CheckRunCompleted(completed) => check_run_completed(&completed),
            Event::Unrecognized { event, .. } => println!("ignored unknown event {event}"),
            other => println!("ignored {} {:?}", other.name(), other.action()),
        }
        Ok(())
    }

    async fn issue_opened(&self, opened: &IssuesOpened) -> Result<()> {
        let (issue, repo) = (&opened.issue, &opened.repository);
        let author = issue
            .user
            .as_ref()
            .map_or("ghost", |user| user.login.as_str());
        if issue.body.as_deref().unwrap_or_default().trim().is_empty() {
            let text = format!("@{author}, please describe the problem.");
            let comment = issues::create_comment(&repo.owner.login, &repo.name, issue.number, text)
                .send(&self.github)
                .await?;
            println!("commented: {}", comment.html_url);
        }
        if issue.author_association == "FIRST_TIME_CONTRIBUTOR" {
            issues::add_labels(&repo.owner.login, &repo.name, issue.number)
                .labels(["newcomer"])
                .send(&self.github)
                .await?;
        }
        Ok(())
    }

    async fn issue_labeled(&self, labeled: &IssuesLabeled) -> Result<()> {
        let repo = &labeled.repository;
        match labeled.label.as_ref().map(|label| label.name.as_str()) {
            Some("needs-info") => {
                let text = "More information is needed.";
                issues::create_comment(&repo.owner.login, &repo.name, labeled.issue.number, text)
                    .send(&self.github)
                    .await?;
            }
            label => println!("{} #{}: {label:?}", repo.full_name, labeled.issue.number),
        }
        Ok(())
    }
}

fn list_commits(push: &Push) {
    println!(
        "{} pushed to {} of {}",
        push.pusher.name, push.r#ref, push.repository.full_name
    );
    for commit in &push.commits {
        let subject = commit.message.lines().next().unwrap_or_default();
        let changed = commit.modified.as_ref().map_or(0, Vec::len);
        println!(
            "  {:.7} {} {subject} ({changed} modified)",
            commit.id, commit.timestamp
        );
    }
}

fn check_run_completed(completed: &CheckRunCompleted) {
    let run = &completed.check_run;
    if run
        .conclusion
        .as_ref()
        .is_some_and(|it| it == "failure" || it == "timed_out")
    {
        let output = run.output.as_ref();
        let summary = output.and_then(|output| output.summary.as_deref());
        let summary = summary.unwrap_or("no summary");
        println!(
            "{} failed on {}: {summary} {}",
            run.name, run.head_sha, run.details_url
        );
    }
}

fn respond(status: StatusCode, body: String) -> Response<String> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
}

#[tokio::main]
async fn main() -> Result<()> {
    let receiver = Receiver::from_env()?;
    let body = Bytes::from(std::fs::read("delivery.json")?);
    let request = Request::post("/webhook")
        .header("x-github-event", "issues")
        .header("x-hub-signature-256", receiver.secret.sign(&body))
        .body(body)?;
    println!("{}", receiver.receive(request).await.status());
    Ok(())
}
