//! The page that this project began with, line by line.

use crate::github::file;
use crate::text::{dense, typescript};

const PAGE: &str = "operations/actions/create-remove-token-for-repo.html";

/// The page of another reference, as text: each line has to be on ours, in its order.
const BEGINNING: &str = include_str!("remove-token.txt");

/// Lines of the frame that scripts add, which the tests in a browser look at.
const FRAME: [&str; 4] = [
    "Search + K",
    "Command Palette",
    "Search for a command to run...",
    "Sign In",
];

#[test]
fn every_line_of_the_page_that_began_it_is_there_in_order() {
    let html = file(PAGE);
    let shown = dense(&typescript(html));
    let mut at = 0;
    let mut checked = 0;
    for line in BEGINNING
        .lines()
        .filter(|line| !line.trim().is_empty() && !FRAME.contains(line))
    {
        if line == "Copy endpoint" {
            // The label of a button that the script adds, and what it copies.
            assert!(html.contains("data-copy=\"Copy endpoint\""));
            let copied = "data-text=\"https://api.github.com/repos/{owner}/{repo}/actions/runners/remove-token\"";
            assert!(html.contains(copied));
            continue;
        }
        let found = shown[at..].find(&dense(line));
        let found = found.unwrap_or_else(|| {
            panic!(
                "{line:?} is not after {:?}",
                &shown[at.saturating_sub(80)..at]
            )
        });
        // A line that is found far below would be another one.
        assert!(
            found < 800,
            "{line:?} is {found} letters below the line before"
        );
        at += found + dense(line).len();
        checked += 1;
    }
    assert_eq!(checked, 136, "the text has other lines than it had");
}

#[test]
fn the_twin_says_the_same_in_markdown() {
    let twin = file("operations/actions/create-remove-token-for-repo.md");
    for part in [
        "# Create a remove token for a repository\n",
        "`POST /repos/{owner}/{repo}/actions/runners/remove-token` at `https://api.github.com`",
        "actions::create_remove_token_for_repo(\"OWNER\", \"REPO\")",
        "curl -X POST",
        "- `owner` (path, required): `string`. The account owner",
        "- **201** `application/json`: Response",
        "interface AuthenticationToken {\n  token: string;\n  expires_at: string;\n",
        "  repository_selection?: \"all\" | \"selected\";\n",
    ] {
        assert!(twin.contains(part), "{part}");
    }
}
