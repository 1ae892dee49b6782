//! Changes a file by the contents API, and then by the Git data API.

use std::error::Error;

use octoforge::git::{self, CreateCommitAuthor, CreateTreeTreeItem};
use octoforge::repos::{self, GetContentResponse};
use octoforge::{Client, Null};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const OWNER: &str = "octo-org";
const REPO: &str = "octo-repo";
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let group = (0..3).fold(0_u32, |all, i| {
            all << 8 | u32::from(chunk.get(i).copied().unwrap_or(0))
        });
        for i in 0..4 {
            let digit = (group >> (18 - 6 * i) & 63) as usize;
            text.push(if i <= chunk.len() {
                ALPHABET[digit] as char
            } else {
                '='
            });
        }
    }
    text
}

fn decode(text: &str) -> Option<Vec<u8>> {
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
    for byte in text
        .bytes()
        .filter(|byte| !byte.is_ascii_whitespace() && *byte != b'=')
    {
        let digit = ALPHABET.iter().position(|&letter| letter == byte)?;
        bits = bits << 6 | u32::try_from(digit).ok()?;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    Some(bytes)
}

/// Appends a line with the contents API; returns the SHA of the commit.
async fn by_contents(github: &Client, branch: &str, path: &str) -> Result<Option<String>> {
    let file = match repos::get_content(OWNER, REPO, path)
        .r#ref(branch)
        .send(github)
        .await?
    {
        GetContentResponse::File(file) => file,
        GetContentResponse::Directory(entries) => {
            return Err(format!("{path} is a directory of {} entries", entries.len()).into());
        }
        _ => return Err(format!("{path} is not a file").into()),
    };
    let text = match file.encoding.as_str() {
        "base64" => String::from_utf8(decode(&file.content).ok_or("not Base64")?)?,
        // Files above a megabyte have no content.
        _ => {
            let raw = repos::get_content(OWNER, REPO, path)
                .r#ref(branch)
                .raw()
                .send(github)
                .await?;
            String::from_utf8(raw.to_vec())?
        }
    };
    let text = format!("{text}One more line.\n");
    let message = format!("Update {}", file.name);
    let updated =
        repos::create_or_update_file_contents(OWNER, REPO, path, message, encode(text.as_bytes()))
            .sha(file.sha)
            .branch(branch)
            .send(github)
            .await?;
    if let Some(content) = &updated.content {
        println!("now {:?} with {:?} bytes", content.sha, content.size);
    }
    Ok(updated.commit.sha)
}

/// Writes one file and deletes another in one commit.
async fn by_git(
    github: &Client,
    branch: &str,
    write: (&str, &str),
    delete: &str,
) -> Result<String> {
    let name = format!("heads/{branch}");
    let head = git::get_ref(OWNER, REPO, &name).send(github).await?;
    let parent = git::get_commit(OWNER, REPO, &head.object.sha)
        .send(github)
        .await?;
    let (path, text) = write;
    let blob = git::create_blob(OWNER, REPO, text)
        .encoding("utf-8")
        .send(github)
        .await?;
    let entry = |path: &str| {
        CreateTreeTreeItem::default()
            .path(path)
            .mode("100644")
            .r#type("blob")
    };
    let tree = git::create_tree(
        OWNER,
        REPO,
        [entry(path).sha(blob.sha), entry(delete).sha(Null)],
    )
    .base_tree(parent.tree.sha)
    .send(github)
    .await?;
    for item in &tree.tree {
        println!(
            "{} {} {} {:?}",
            item.mode, item.r#type, item.path, item.size
        );
    }
    let author = CreateCommitAuthor::new("Mona", "mona@example.com").date("2024-05-01T12:00:00Z");
    let commit = git::create_commit(
        OWNER,
        REPO,
        format!("Write {path}, delete {delete}"),
        tree.sha,
    )
    .parents([parent.sha])
    .author(author)
    .send(github)
    .await?;
    let moved = git::update_ref(OWNER, REPO, name, &commit.sha)
        .force(false)
        .send(github)
        .await?;
    assert_eq!(moved.object.sha, commit.sha);
    Ok(commit.sha)
}

#[tokio::main]
async fn main() -> Result<()> {
    let github = Client::builder()
        .token(std::env::var("GITHUB_TOKEN")?)
        .build()?;
    let branch = repos::get(OWNER, REPO).send(&github).await?.default_branch;
    let first = by_contents(&github, &branch, "docs/NOTES.md").await?;
    println!("contents: {}", first.as_deref().unwrap_or("no commit"));
    let second = by_git(&github, &branch, ("docs/NEW.md", "# New\n"), "docs/OLD.md").await?;
    println!("git: {second}");
    Ok(())
}
