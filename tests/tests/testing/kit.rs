//! Tests the kit with the whole crate: it responds to every operation, and failures can be scripted.

use std::collections::BTreeSet;
use std::time::Duration;

use octoforge::models::SimpleUser;
use octoforge::testing::{EXAMPLES, Example, Examples as _, Kit, OperationExamples, build};
use octoforge::{
    Bytes, Client, Error, TransportKind, actions, blocking, http, issues, repos, users,
};
use octoforge_dispatch::OPERATIONS;
use octoforge_tests::say;

/// Returns the path of an operation with a unique value for each of its parameters.
fn path(template: &str) -> String {
    let mut parts = template.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |path, part| {
        let (_, literal) = part.split_once('}').unwrap();
        path + "any-value" + literal
    })
}

#[tokio::test]
async fn a_kit_answers_every_operation_by_its_method_and_path() {
    let kit = Kit::answering(EXAMPLES);
    let client: Client = kit.builder().build().unwrap();
    let (mut answered, mut wrong) = (0, Vec::new());
    for endpoint in OPERATIONS {
        let operation = endpoint.operation;
        let request = http::Request::builder()
            .method(http::Method::from(operation.method))
            .uri(path(operation.path))
            .body(Bytes::new());
        let response = client.execute(request.unwrap()).await.unwrap();
        let sent = kit.requests().pop().unwrap();
        let expected = endpoint.examples.first().map(Example::response);
        let same = expected.as_ref().is_none_or(|expected| {
            (expected.status(), expected.headers(), expected.body())
                == (response.status(), response.headers(), response.body())
        });
        let fits = match expected.is_some_and(|shown| operation.is_outcome(shown.status())) {
            true => (endpoint.read)(response).is_ok(),
            false => matches!((endpoint.read)(response), Err(Error::Api(_))),
        };
        answered += usize::from(!endpoint.examples.is_empty());
        if sent.operation != Some(operation) || !same || !fits {
            wrong.push(format!(
                "{}: {:?}",
                operation.id,
                sent.operation.map(|one| one.id)
            ));
        }
    }
    say(&format!(
        "a kit answers {answered} operations with what they show"
    ));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!((OPERATIONS.len(), answered), (1_223, 1_223));
}

#[test]
fn the_table_has_every_operation_once() {
    let rows: Vec<&OperationExamples> = EXAMPLES.iter().copied().flatten().collect();
    let ids: BTreeSet<&str> = rows.iter().map(|row| row.operation.id).collect();
    assert_eq!((rows.len(), ids.len()), (1_223, 1_223));
}

#[tokio::test]
async fn the_client_asks_again_and_no_test_waits() {
    let kit = Kit::new();
    let client: Client = kit.builder().token("s3cret").build().unwrap();
    kit.on::<repos::Get>().named("403");
    kit.on::<repos::Get>()
        .status(429)
        .header("retry-after", "60")
        .then()
        .example();
    let repository = repos::get("octo-org", "octo-repo").send(&client).await;
    let error = repository.unwrap_err().to_string();
    assert!(
        error.contains("no example of repos/get named \"403\""),
        "{error}"
    );
    let repository = repos::get("octo-org", "octo-repo")
        .send(&client)
        .await
        .unwrap();
    assert_eq!(repository.full_name, "octocat/Hello-World");
    assert_eq!(kit.clock().slept(), [Duration::from_secs(60)]);

    let sent = kit.of::<repos::Get>();
    assert_eq!(sent.len(), 3);
    assert_eq!(
        sent[2].url,
        "https://api.github.com/repos/octo-org/octo-repo"
    );
    assert_eq!(sent[2].header("authorization"), Some("Bearer s3cret"));
    assert_eq!(
        sent[2].header("accept"),
        Some("application/vnd.github+json")
    );
    assert_eq!(sent[2].parameter("repo").as_deref(), Some("octo-repo"));
}

#[tokio::test]
async fn a_typed_value_is_what_the_caller_gets() {
    let kit = Kit::new();
    let client: Client = kit.builder().build().unwrap();
    let mut issue = issues::Get::example().unwrap();
    issue.title = "Scripted".into();
    kit.on::<issues::Get>()
        .with("issue_number", "7")
        .value(200, &issue);
    let got = issues::get("octo-org", "octo-repo", 7)
        .send(&client)
        .await
        .unwrap();
    assert_eq!(got, issue);
    let error = issues::get("octo-org", "octo-repo", 8)
        .send(&client)
        .await
        .unwrap_err();
    let expected = "only for issues/get with issue_number=7";
    assert!(error.to_string().ends_with(expected), "{error}");
}

#[tokio::test]
async fn a_broken_body_is_asked_for_again_or_an_error() {
    let kit = Kit::answering(EXAMPLES);
    let client: Client = kit.builder().build().unwrap();
    kit.on::<repos::Get>()
        .reset()
        .then()
        .example()
        .cut(1_000)
        .then()
        .example()
        .slowly(1_000, Duration::from_secs(1));
    let request = || repos::get("octo-org", "octo-repo").send(&client);
    assert_eq!(request().await.unwrap(), repos::Get::example().unwrap());
    let pauses = repos::Get::EXAMPLES[0].body.len() / 1_000;
    let whole_seconds = kit
        .clock()
        .slept()
        .into_iter()
        .filter(|slept| *slept == Duration::from_secs(1));
    assert_eq!((kit.requests().len(), whole_seconds.count()), (3, pauses));

    kit.on::<issues::Create>().example().cut(1_000);
    let broken = issues::create("octo-org", "octo-repo", "A title")
        .send(&client)
        .await;
    let Err(Error::Transport(error)) = broken else {
        panic!("a request that may have been carried out is not repeated: {broken:?}")
    };
    assert_eq!(
        (error.kind(), kit.of::<issues::Create>().len()),
        (TransportKind::Broken, 1)
    );
}

#[test]
fn a_client_that_waits_takes_the_kit_too() {
    let kit = Kit::answering(EXAMPLES);
    let builder = kit.builder().base_url("https://github.example.com/api/v3");
    let client = blocking::Client::new(builder.build().unwrap()).unwrap();
    let removal = actions::create_remove_token_for_repo("octo-org", "octo-repo").send(&client);
    assert_eq!(
        removal.unwrap(),
        actions::CreateRemoveTokenForRepo::example().unwrap()
    );
    let [sent] = kit
        .of::<actions::CreateRemoveTokenForRepo>()
        .try_into()
        .unwrap();
    assert_eq!(
        sent.url.path(),
        "/api/v3/repos/octo-org/octo-repo/actions/runners/remove-token"
    );
    assert_eq!(sent.parameter("owner").as_deref(), Some("octo-org"));
}

#[tokio::test]
async fn pages_follow_each_other() {
    let kit = Kit::new();
    let client: Client = kit.builder().build().unwrap();
    let page = |login: &str| vec![build(|user: &mut SimpleUser| user.login = login.into())];
    kit.on::<users::ListFollowersForUser>()
        .pages([page("one"), page("two"), page("three")]);
    let mut followers = users::list_followers_for_user("octocat")
        .per_page(1)
        .items(&client);
    let mut logins = Vec::new();
    while let Some(user) = followers.try_next().await.unwrap() {
        logins.push(user.login);
    }
    assert_eq!(logins, ["one", "two", "three"]);
    let last = kit.requests().pop().unwrap();
    assert_eq!(
        last.url,
        "https://api.github.com/users/octocat/followers?per_page=1&page=3"
    );
}
