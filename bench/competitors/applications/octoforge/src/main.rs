//! Five operations with octoforge: `app OWNER REPO`.

use octoforge::{Client, actions, issues, repos};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(owner), Some(repo)) = (arguments.next(), arguments.next()) else {
        return Err("app OWNER REPO".into());
    };
    let github = Client::builder()
        .token(std::env::var("GITHUB_TOKEN")?)
        .build()?;

    let repository = repos::get(&owner, &repo).send(&github).await?;
    println!(
        "{}: {} stars",
        repository.full_name, repository.stargazers_count
    );

    let open = issues::list_for_repo(&owner, &repo)
        .per_page(100)
        .send(&github)
        .await?;
    for issue in &open {
        println!("#{} {}", issue.number, issue.title);
    }

    let created = issues::create(&owner, &repo, "Forged")
        .body("By an application.")
        .send(&github)
        .await?;
    println!("#{} {}", created.number, created.html_url);

    let token = actions::create_remove_token_for_repo(&owner, &repo)
        .send(&github)
        .await?;
    println!("{} until {}", token.token, token.expires_at);

    let runs = actions::list_workflow_runs_for_repo(&owner, &repo)
        .per_page(100)
        .send(&github)
        .await?;
    for run in &runs.workflow_runs {
        println!("{} {} {}", run.run_number, run.event, run.head_sha);
    }
    Ok(())
}
