//! Tests `POST /repos/{owner}/{repo}/actions/runners/remove-token`, called over HTTP on a server on the loopback
//! interface with scripted responses.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod fields;
// The tests of the runtime use the same server.
#[path = "../../../runtime/tests/support/server/mod.rs"]
mod support;

use octoforge::json::{self, SentAs};
use octoforge::models::{
    AuthenticationToken, AuthenticationTokenRepositorySelection, BasicError,
    RepositoryMergeCommitMessage, RepositoryMergeCommitTitle, RepositoryPullRequestCreationPolicy,
    RepositorySquashMergeCommitMessage, RepositorySquashMergeCommitTitle, ValidationErrorSimple,
};
use octoforge::{Client, Error, Maybe, actions};
use serde_json::{Value, json};
use support::{Request, Server, answer};

/// A full response body: every property of the token and of its repository.
const TOKEN: &str = include_str!("../../data/authentication_token.json");

fn token() -> Value {
    serde_json::from_str(TOKEN).unwrap()
}

/// Calls the operation on a server that sends this response.
async fn call(status: &str, body: &str) -> (Result<AuthenticationToken, Error>, Request, String) {
    let headers = "content-type: application/json; charset=utf-8";
    let server = Server::start(vec![answer(status, headers, body)]).await;
    let client = Client::builder()
        .base_url(&server.url)
        .token("ghs_16C7e42F292c6912E7")
        .build()
        .unwrap();
    let result = actions::create_remove_token_for_repo("octo-org", "octo.repo")
        .send(&client)
        .await;
    (result, server.only(), server.host().to_owned())
}

#[tokio::test]
async fn the_request_is_what_the_description_says() {
    let (result, seen, host) = call("201 Created", TOKEN).await;
    assert!(result.is_ok(), "{result:?}");
    let expected = Request {
        line: "POST /repos/octo-org/octo.repo/actions/runners/remove-token".to_owned(),
        headers: [
            "accept-encoding: gzip",
            "accept: application/vnd.github+json",
            "authorization: Bearer ghs_16C7e42F292c6912E7",
            &format!("host: {host}"),
            "user-agent: octoforge",
            "x-github-api-version: 2022-11-28",
        ]
        .map(str::to_owned)
        .into(),
        body: String::new(),
    };
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn the_answer_is_typed() {
    let token = call("201 Created", TOKEN).await.0.unwrap();
    assert_eq!(token.token, "AABF3JGZDX3P5PMEXLND6TS6FCWO6");
    // The time is typed, and its text is unchanged.
    assert_eq!(token.expires_at.as_str(), "2020-01-29T12:13:35.123-08:00");
    assert_eq!(
        token.expires_at.timestamp().unwrap().to_string(),
        "2020-01-29T20:13:35.123Z"
    );
    let permissions = token.permissions.as_ref().unwrap();
    assert!(
        permissions
            .get("deployments")
            .is_some_and(|access| access == "write")
    );
    assert_eq!(token.single_file, Maybe::Value("config.yaml".to_owned()));
    assert_eq!(
        token.repository_selection,
        Some(AuthenticationTokenRepositorySelection::Selected)
    );
    assert!(token.extra.is_empty());

    let [repository] = token.repositories.as_deref().unwrap() else {
        panic!("one repository was sent");
    };
    assert_eq!(repository.full_name, "octocat/Hello-World");
    assert_eq!(repository.owner.login, "octocat");
    assert_eq!(
        repository.owner.email,
        Maybe::Value("octocat@github.com".to_owned())
    );
    assert_eq!(
        repository.license.as_ref().unwrap().spdx_id.as_deref(),
        Some("MIT")
    );
    assert!(repository.permissions.as_ref().unwrap().admin);
    assert_eq!(repository.permissions.as_ref().unwrap().triage, Some(true));
    assert_eq!(repository.topics.as_ref().unwrap().len(), 4);
    let created = repository.created_at.as_ref().unwrap();
    assert_eq!(
        created.timestamp().unwrap().to_string(),
        "2011-01-26T19:01:12.123Z"
    );
    assert_eq!(
        repository.pull_request_creation_policy,
        Some(RepositoryPullRequestCreationPolicy::CollaboratorsOnly)
    );
    assert_eq!(
        repository.squash_merge_commit_title,
        Some(RepositorySquashMergeCommitTitle::CommitOrPrTitle)
    );
    assert_eq!(
        repository.squash_merge_commit_message,
        Some(RepositorySquashMergeCommitMessage::Blank)
    );
    assert_eq!(
        repository.merge_commit_title,
        Some(RepositoryMergeCommitTitle::MergeMessage)
    );
    assert_eq!(
        repository.merge_commit_message,
        Some(RepositoryMergeCommitMessage::Blank)
    );
    let index = repository.code_search_index_status.as_ref().unwrap();
    assert_eq!(index.lexical_search_ok, Some(true));
}

#[tokio::test]
async fn what_was_sent_is_what_is_written() {
    for sent in [token(), sparse(), unknown()] {
        let token = call("201 Created", &sent.to_string()).await.0.unwrap();
        assert_eq!(json::to_value(&token).unwrap(), sent);
        // The order of members is the same too.
        assert_eq!(json::to_string(&token), sent.to_string());
    }
}

/// Returns a token in which every nullable property is null and every optional one is absent.
fn sparse() -> Value {
    let description = octoforge_tests::github().parsed();
    let schema = &description["components"]["schemas"]["repository"];
    let required = schema["required"].as_array().unwrap();
    let mut token = token();
    let repository = token["repositories"][0].as_object_mut().unwrap();
    repository.retain(|name, _| required.contains(&json!(name)));
    for (name, value) in repository.iter_mut() {
        if schema["properties"][name]["nullable"] == true || name == "license" {
            *value = Value::Null;
        }
    }
    token["single_file"] = Value::Null;
    token.as_object_mut().unwrap().shift_remove("permissions");
    token
}

/// Returns a token with members and values that the description does not have.
fn unknown() -> Value {
    let mut token = token();
    token["repository_selection"] = json!("some");
    token["new"] = json!({"deep": [1.50, null]});
    token["repositories"][0]["merge_commit_title"] = json!("TITLE_OF_TOMORROW");
    token["repositories"][0]["owner"]["pronouns"] = json!("they");
    token["repositories"][0]["created_at"] = json!("some day");
    token
}

#[tokio::test]
async fn null_and_absent_are_not_the_same() {
    let token = call("201 Created", &sparse().to_string()).await.0.unwrap();
    assert_eq!(token.single_file, Maybe::Null);
    assert_eq!(token.permissions, None);
    let repository = token.repositories.unwrap().remove(0);
    assert_eq!((repository.license, repository.description), (None, None));
    assert_eq!((repository.pushed_at, repository.topics), (None, None));

    let mut without = sparse();
    without.as_object_mut().unwrap().shift_remove("single_file");
    let token = call("201 Created", &without.to_string()).await.0.unwrap();
    assert_eq!(token.single_file, Maybe::Absent);
}

#[tokio::test]
async fn texts_that_nobody_knew_are_kept() {
    let token = call("201 Created", &unknown().to_string()).await.0.unwrap();
    let selection = token.repository_selection.unwrap();
    assert_eq!(
        selection,
        AuthenticationTokenRepositorySelection::Unrecognized("some".to_owned())
    );
    assert_eq!(
        token.extra.get("new"),
        Some(&json!({"deep": [1.50, null]}).into())
    );
    let repository = &token.repositories.as_ref().unwrap()[0];
    assert_eq!(
        repository.merge_commit_title.as_ref().unwrap().as_str(),
        "TITLE_OF_TOMORROW"
    );
    assert!(repository.created_at.as_ref().unwrap().timestamp().is_err());
}

#[tokio::test]
async fn an_error_says_what_the_service_said() {
    let body = r#"{"message":"Not Found","documentation_url":"https://docs.github.com/rest","status":"404"}"#;
    let Err(Error::Api(error)) = call("404 Not Found", body).await.0 else {
        panic!("404 is no success");
    };
    assert_eq!(error.status().as_u16(), 404);
    assert_eq!(error.operation(), "actions/create-remove-token-for-repo");
    assert_eq!(error.message(), "Not Found");
    assert_eq!(
        error.documentation_url(),
        Some("https://docs.github.com/rest")
    );
    assert_eq!(error.raw_body(), body);
    let typed: BasicError = error.body().unwrap();
    assert_eq!(typed.status.as_deref(), Some("404"));
}

#[tokio::test]
async fn a_refusal_lists_its_reasons() {
    let body = r#"{"message":"Validation Failed","documentation_url":"https://docs.github.com/rest","errors":["no runners"]}"#;
    let Err(Error::Api(error)) = call("422 Unprocessable Entity", body).await.0 else {
        panic!("422 is no success");
    };
    assert_eq!(
        (error.status().as_u16(), error.message()),
        (422, "Validation Failed")
    );
    let typed: ValidationErrorSimple = error.body().unwrap();
    assert_eq!(typed.errors, Some(vec!["no runners".to_owned()]));
    assert_eq!(json::to_string(&typed), body);
}

#[tokio::test]
async fn an_answer_that_lacks_a_field_is_read_and_names_it() {
    let mut sent = token();
    sent["repositories"][0]
        .as_object_mut()
        .unwrap()
        .shift_remove("full_name");
    let token = call("201 Created", &sent.to_string()).await.0.unwrap();
    let repositories = token.repositories.as_deref().unwrap();
    assert_eq!(repositories[0].full_name, "");
    assert_eq!(
        repositories[0].extra.sent("full_name"),
        Some(SentAs::Nothing)
    );
    assert_eq!(serde_json::to_value(&token).unwrap(), sent);
    let strict = octoforge::json::from_str::<AuthenticationToken>(&sent.to_string()).unwrap_err();
    assert_eq!(strict.path(), Some("repositories[0]"));
    assert!(strict.to_string().contains("full_name"), "{strict}");
}
