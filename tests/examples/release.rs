//! Drafts a release with generated notes, uploads an asset and publishes it.
//!
//! release OWNER REPO TAG FILE [--target COMMIT] [--previous TAG] [--title TITLE] [--category NAME] [--prerelease]

use std::error::Error;
use std::path::PathBuf;

use octoforge::models::Release;
use octoforge::repos::{self, ReleaseMakeLatest};
use octoforge::{Client, OptionalExt as _, Upload};

#[derive(Default)]
struct Args {
    owner: String,
    repo: String,
    tag: String,
    file: PathBuf,
    target: Option<String>,
    previous: Option<String>,
    title: Option<String>,
    category: Option<String>,
    prerelease: Option<bool>,
}

fn args() -> Result<Args, Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let mut next = || words.next().ok_or("too few arguments");
    let mut args = Args {
        owner: next()?,
        repo: next()?,
        tag: next()?,
        file: next()?.into(),
        ..Args::default()
    };
    while let Some(option) = words.next() {
        match option.as_str() {
            "--target" => args.target = words.next(),
            "--previous" => args.previous = words.next(),
            "--title" => args.title = words.next(),
            "--category" => args.category = words.next(),
            "--prerelease" => args.prerelease = Some(true),
            _ => return Err(format!("unknown option {option}").into()),
        }
    }
    Ok(args)
}

async fn draft(github: &Client, args: &Args) -> Result<Release, octoforge::Error> {
    let Args {
        owner, repo, tag, ..
    } = args;
    let notes = repos::generate_release_notes(owner, repo, tag)
        .target_commitish(&args.target)
        .previous_tag_name(&args.previous)
        .send(github)
        .await?;
    let title = args.title.as_ref().unwrap_or(&notes.name);

    let existing = repos::get_release_by_tag(owner, repo, tag)
        .send(github)
        .await
        .optional()?;
    if let Some(release) = existing {
        println!("{tag} was released at {:?}; updating", release.published_at);
        return repos::update_release(owner, repo, release.id)
            .name(title)
            .body(notes.body)
            .prerelease(args.prerelease)
            .discussion_category_name(args.category.as_deref())
            .send(github)
            .await;
    }
    repos::create_release(owner, repo, tag)
        .target_commitish(args.target.clone())
        .name(title)
        .body(notes.body)
        .draft(true)
        .prerelease(args.prerelease)
        .send(github)
        .await
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let args = args()?;
    let github = Client::builder()
        .token(std::env::var("GITHUB_TOKEN")?)
        .build()?;
    let release = draft(&github, &args).await?;
    let name = args.file.file_name().ok_or("not a file")?.to_string_lossy();

    if let Some(old) = release.assets.iter().find(|asset| asset.name == name) {
        repos::delete_release_asset(&args.owner, &args.repo, old.id)
            .send(&github)
            .await?;
    }
    let upload = Upload::file(&args.file)
        .content_type("application/octet-stream")
        .on_progress(|sent| eprint!("\r{sent} bytes"));
    let asset = repos::upload_release_asset(&args.owner, &args.repo, release.id, name, upload)
        .label(args.title.as_deref())
        .send(&github)
        .await?;
    println!(
        "{} ({} bytes, {})",
        asset.browser_download_url, asset.size, asset.state
    );

    let latest = if args.prerelease == Some(true) {
        ReleaseMakeLatest::False
    } else {
        ReleaseMakeLatest::Legacy
    };
    let published = repos::update_release(&args.owner, &args.repo, release.id)
        .draft(false)
        .make_latest(latest)
        .discussion_category_name(args.category)
        .send(&github)
        .await?;
    let time = published.published_at.ok_or("not published")?.timestamp()?;
    println!(
        "{} published {time}: {}",
        published.name.unwrap_or(published.tag_name),
        published.html_url
    );
    Ok(())
}
