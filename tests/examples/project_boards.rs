//! Works on the boards (projects v2) of an organization.

use std::error::Error;

use octoforge::http::Request;
use octoforge::models::{ProjectsV2Field, ProjectsV2ItemWithContent};
use octoforge::projects::{self, UpdateItemField};
use octoforge::{Bytes, Client, Null, Value, issues, json};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const ARCHIVE: &str = "mutation($project: ID!, $item: ID!) {
    archiveProjectV2Item(input: {projectId: $project, itemId: $item}) { item { isArchived } } }";

fn title(item: &ProjectsV2ItemWithContent) -> &str {
    let content = item.content.as_option();
    content
        .and_then(|content| content.get("title"))
        .and_then(Value::as_str)
        .unwrap_or("untitled")
}

fn by_name<'a>(fields: &'a [ProjectsV2Field], name: &str) -> Result<&'a ProjectsV2Field> {
    let field = fields.iter().find(|field| field.name == name);
    field.ok_or_else(|| format!("no field {name}").into())
}

/// Returns the ID of an option of a single select field.
fn option<'a>(field: &'a ProjectsV2Field, name: &str) -> Option<&'a str> {
    if field.data_type != "single_select" {
        return None;
    }
    let options = field.options.as_ref()?;
    options
        .iter()
        .find(|option| option.name.raw == name)
        .map(|option| option.id.as_str())
}

/// The REST API does not archive, but GraphQL does.
async fn archive(github: &Client, project: &str, item: &str) -> Result<()> {
    let variables: Value = [("project", project), ("item", item)].into_iter().collect();
    let query: Value = [("query", Value::from(ARCHIVE)), ("variables", variables)]
        .into_iter()
        .collect();
    let request = Request::post("/graphql").body(Bytes::from(json::to_vec(&query)))?;
    let response = github.execute(request).await?;
    let answer: Value = json::from_slice(response.body())?;
    match answer.get("errors") {
        Some(errors) => Err(format!("not archived: {}", json::to_string(errors)).into()),
        None => Ok(()),
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let github = Client::builder()
        .token(std::env::var("GITHUB_TOKEN")?)
        .build()?;
    let org = std::env::args().nth(1).ok_or("usage: project_boards ORG")?;

    let boards = projects::list_for_org(&org)
        .q("is:open")
        .per_page(100)
        .items(&github)
        .collect()
        .await?;
    for board in &boards {
        let creator = board.creator.as_ref().map_or("ghost", |user| &user.login);
        println!(
            "#{} {} by {}, updated {}",
            board.number, board.title, creator, board.updated_at
        );
    }
    let board = boards
        .iter()
        .max_by_key(|board| &board.updated_at)
        .ok_or("no project")?;

    let fields = projects::list_fields_for_org(&org, board.number)
        .items(&github)
        .collect()
        .await?;
    for field in &fields {
        println!("{} {} {}", field.id, field.name, field.data_type);
    }
    let status = by_name(&fields, "Status")?;
    let points = by_name(&fields, "Points")?;
    let note = by_name(&fields, "Note")?;
    let (doing, done) = (option(status, "In progress"), option(status, "Done"));

    // Adds an issue, starts it, and estimates it.
    let issue = issues::get(&org, "octo-repo", 42).send(&github).await?;
    let added = projects::add_item_for_org(&org, board.number, "Issue")
        .id(issue.id)
        .send(&github)
        .await?;
    println!("added {} as {}", issue.title, added.id);
    let item = added
        .id
        .as_i64()
        .ok_or("the ID of the item is not an integer")?;
    let changes = [
        UpdateItemField::new(status.id, doing.ok_or("no option In progress")?),
        UpdateItemField::new(points.id, 5),
        UpdateItemField::new(note.id, Null),
    ];
    let updated = projects::update_item_for_org(&org, board.number, item, changes)
        .send(&github)
        .await?;
    println!("{} updated {}", title(&updated), updated.updated_at);

    // Archives whatever is done.
    let mut items = projects::list_items_for_org(&org, board.number)
        .fields(format!("{},{}", status.id, points.id))
        .per_page(100)
        .items(&github);
    while let Some(item) = items.try_next().await? {
        println!("{} {}: {}", item.id, item.content_type, title(&item));
        if item.archived_at.is_some() || item.content_type == "DraftIssue" {
            continue;
        }
        let values = item.fields.unwrap_or_default();
        let mut values = values
            .iter()
            .filter(|value| value.get("id").is_some_and(|id| *id == status.id));
        let current = values
            .next()
            .and_then(|value| value.get("value")?.get("id"));
        if let (Some(current), Some(done), Some(node)) = (current, done, &item.node_id)
            && current == done
        {
            archive(&github, &board.node_id, node).await?;
        }
    }
    Ok(())
}
