//! Five operations with octocrab: `app OWNER REPO`.

use octocrab::Octocrab;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(owner), Some(repo)) = (arguments.next(), arguments.next()) else {
        return Err("app OWNER REPO".into());
    };
    let github = Octocrab::builder()
        .personal_token(std::env::var("GITHUB_TOKEN")?)
        .build()?;

    let repository = github.repos(&owner, &repo).get().await?;
    println!(
        "{}: {} stars",
        repository.full_name.unwrap_or_default(),
        repository.stargazers_count.unwrap_or_default()
    );

    let issues = github.issues(&owner, &repo);
    let open = issues.list().per_page(100).send().await?;
    for issue in &open {
        println!("#{} {}", issue.number, issue.title);
    }

    let created = issues
        .create("Forged")
        .body("By an application.")
        .send()
        .await?;
    println!("#{} {}", created.number, created.html_url);

    let token = github
        .actions()
        .create_repo_runner_remove_token(&owner, &repo)
        .await?;
    println!("{} until {}", token.token, token.expires_at);

    let runs = github
        .workflows(&owner, &repo)
        .list_all_runs()
        .per_page(100)
        .send()
        .await?;
    for run in &runs {
        println!("{} {} {}", run.run_number, run.event, run.head_sha);
    }
    Ok(())
}
