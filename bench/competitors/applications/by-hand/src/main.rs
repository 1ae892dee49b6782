//! Five operations with reqwest and structs of the fields that are printed: `app OWNER REPO`.

use reqwest::{Client, RequestBuilder};
use serde::Deserialize;
use serde::de::DeserializeOwned;

#[derive(Deserialize)]
struct Repository {
    full_name: String,
    stargazers_count: i64,
}

#[derive(Deserialize)]
struct Issue {
    number: i64,
    title: String,
    html_url: String,
}

#[derive(Deserialize)]
struct Token {
    token: String,
    expires_at: String,
}

#[derive(Deserialize)]
struct Runs {
    workflow_runs: Vec<Run>,
}

#[derive(Deserialize)]
struct Run {
    run_number: i64,
    event: String,
    head_sha: String,
}

type Failure = Box<dyn std::error::Error>;

struct GitHub {
    client: Client,
    token: String,
    base: String,
}

impl GitHub {
    fn get(&self, path: &str) -> RequestBuilder {
        self.client.get(format!("{}{path}", self.base))
    }

    fn post(&self, path: &str) -> RequestBuilder {
        self.client.post(format!("{}{path}", self.base))
    }

    async fn send<T: DeserializeOwned>(&self, request: RequestBuilder) -> Result<T, Failure> {
        let request = request
            .bearer_auth(&self.token)
            .header("user-agent", "by-hand")
            .header("accept", "application/vnd.github+json");
        Ok(request.send().await?.error_for_status()?.json().await?)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let mut arguments = std::env::args().skip(1);
    let (Some(owner), Some(repo)) = (arguments.next(), arguments.next()) else {
        return Err("app OWNER REPO".into());
    };
    let github = GitHub {
        client: Client::new(),
        token: std::env::var("GITHUB_TOKEN")?,
        base: format!("https://api.github.com/repos/{owner}/{repo}"),
    };

    let repository: Repository = github.send(github.get("")).await?;
    println!(
        "{}: {} stars",
        repository.full_name, repository.stargazers_count
    );

    let open: Vec<Issue> = github.send(github.get("/issues?per_page=100")).await?;
    for issue in &open {
        println!("#{} {}", issue.number, issue.title);
    }

    let body = serde_json::json!({ "title": "Forged", "body": "By an application." });
    let created: Issue = github.send(github.post("/issues").json(&body)).await?;
    println!("#{} {}", created.number, created.html_url);

    let token: Token = github
        .send(github.post("/actions/runners/remove-token"))
        .await?;
    println!("{} until {}", token.token, token.expires_at);

    let runs: Runs = github
        .send(github.get("/actions/runs?per_page=100"))
        .await?;
    for run in &runs.workflow_runs {
        println!("{} {} {}", run.run_number, run.event, run.head_sha);
    }
    Ok(())
}
