//! Tests the support for users' tests: responses from the examples of the description, constructed values, and the kit.

mod kit;

use octoforge::models::{FullRepository, SimpleUser};
use octoforge::testing::{Example, Examples as _, build};
use octoforge::{Error, actions, activity, json, pulls, repos};
use octoforge_dispatch::{Endpoint, OPERATIONS};
use octoforge_tests::say;

#[test]
fn an_operation_has_a_typed_example() {
    let removal = actions::CreateRemoveTokenForRepo::example().unwrap();
    assert_eq!(removal.expires_at.as_str(), "2020-01-29T12:13:35.123-08:00");
    let repository: FullRepository = repos::Get::example().unwrap();
    assert_eq!(repository.full_name, "octocat/Hello-World");
    let stars = activity::ListReposStarredByAuthenticatedUser::example().unwrap();
    assert_eq!(stars.len(), 1);
}

#[test]
fn answers_without_a_body_are_examples_too() {
    assert!(pulls::CheckIfMerged::example().unwrap());
    let no = pulls::CheckIfMerged::EXAMPLES
        .iter()
        .find(|example| example.status == 404)
        .unwrap();
    let exists = <pulls::CheckIfMerged as octoforge::Endpoint>::from_response(no.response());
    assert!(!exists.unwrap());
    let archive = repos::DownloadTarballArchive::example().unwrap();
    assert_eq!(archive.status, 302);
}

#[test]
fn a_value_is_made_of_what_matters() {
    let user = build(|user: &mut SimpleUser| {
        user.login = "octocat".into();
        user.id = 1;
    });
    let text = json::to_string(&user);
    assert!(text.starts_with(r#"{"login":"octocat","id":1,"#), "{text}");
    assert!(!text.contains("user_view_type"), "{text}");
    assert_eq!(json::from_str::<SimpleUser>(&text).unwrap(), user);
}

#[test]
fn every_example_reads_as_its_operation() {
    let mut wrong = Vec::new();
    let (mut successes, mut failures) = (0, 0);
    for endpoint in OPERATIONS {
        for example in endpoint.examples {
            let is_outcome = endpoint.operation.is_outcome(example.response().status());
            *if is_outcome {
                &mut successes
            } else {
                &mut failures
            } += 1;
            let result = (endpoint.read)(example.response());
            let fits = match &result {
                Ok(()) => is_outcome,
                Err(Error::Api(_)) => !is_outcome,
                Err(_) => takes_another_media(endpoint, example),
            };
            if !fits {
                wrong.push(format!(
                    "{} {}: {result:?}",
                    endpoint.operation.id, example.name
                ));
            }
        }
    }
    say(&format!(
        "{successes} successes and {failures} failures read"
    ));
    assert!(
        wrong.is_empty(),
        "{} examples are misread:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(
        successes > 1_300 && failures > 250,
        "{successes}, {failures}"
    );
    assert_eq!(OPERATIONS.len(), 1_223);
}

/// `true` if an example response has a media type that the operation does not request.
fn takes_another_media(endpoint: &Endpoint, example: &Example) -> bool {
    example.media != endpoint.operation.accept
}
