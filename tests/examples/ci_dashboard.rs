//! Shows the workflow runs of a branch, and repeats the failed jobs of the latest.
//!
//! ci_dashboard OWNER REPO BRANCH [STATUS]

use std::error::Error;

use octoforge::models::{Job, JobConclusion, WorkflowRun};
use octoforge::{Client, actions};
use tokio::fs::File;

fn show(run: &WorkflowRun) {
    println!(
        "{:>6} {:<24} {:<12} {:<10} {} {}",
        run.run_number,
        run.name.as_deref().unwrap_or(&run.path),
        run.status.as_deref().unwrap_or("?"),
        run.conclusion.as_deref().unwrap_or("-"),
        run.created_at,
        run.display_title,
    );
}

fn is_failed(job: &Job) -> bool {
    matches!(
        job.conclusion,
        Some(JobConclusion::Failure | JobConclusion::TimedOut)
    )
}

fn show_job(job: &Job) {
    let conclusion = job
        .conclusion
        .as_ref()
        .map_or("-", |conclusion| conclusion.as_str());
    println!("  {} {} {conclusion}", job.name, job.status);
    let failed = job
        .steps
        .iter()
        .flatten()
        .filter(|step| step.conclusion.as_deref() == Some("failure"));
    for step in failed {
        let took = match (step.started_at.as_option(), step.completed_at.as_option()) {
            (Some(from), Some(to)) => {
                (to.timestamp().unwrap() - from.timestamp().unwrap()).to_string()
            }
            _ => "?".to_string(),
        };
        println!("    step {} {} failed after {took}", step.number, step.name);
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [owner, repo, branch, rest @ ..] = args.as_slice() else {
        return Err("usage: ci_dashboard OWNER REPO BRANCH [STATUS]".into());
    };
    let github = Client::builder()
        .token(std::env::var("GITHUB_TOKEN")?)
        .build()?;

    let runs = actions::list_workflow_runs_for_repo(owner, repo)
        .branch(branch)
        .status(rest.first())
        .exclude_pull_requests(true)
        .per_page(20)
        .send(&github)
        .await?;
    println!("{} runs of {branch}", runs.total_count);
    runs.workflow_runs.iter().for_each(show);

    let Some(latest) = runs.workflow_runs.iter().max_by_key(|run| &run.created_at) else {
        return Ok(());
    };
    let jobs = actions::list_jobs_for_workflow_run(owner, repo, latest.id)
        .filter("latest")
        .items(&github)
        .collect()
        .await?;
    jobs.iter().for_each(show_job);

    for job in jobs.iter().filter(|job| is_failed(job)) {
        let mut file = File::create(format!("job-{}.txt", job.id)).await?;
        let mut log = actions::download_job_logs_for_workflow_run(owner, repo, job.id)
            .download(&github)
            .await?;
        println!(
            "  log of {}: {} bytes",
            job.name,
            log.write_to(&mut file).await?
        );
    }

    if latest.status.as_deref() == Some("completed") {
        let mut zip = File::create(format!("run-{}.zip", latest.id)).await?;
        actions::download_workflow_run_logs(owner, repo, latest.id)
            .download(&github)
            .await?
            .write_to(&mut zip)
            .await?;
        if jobs.iter().any(is_failed) {
            actions::re_run_workflow_failed_jobs(owner, repo, latest.id)
                .enable_debug_logging(true)
                .send(&github)
                .await?;
            println!("failed jobs run again: {}", latest.html_url);
        }
    }
    Ok(())
}
