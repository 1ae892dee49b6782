//! Tests of device flow responses: grants and refusals.

use octoforge_runtime::Clock as _;
use octoforge_runtime::auth::ExposeSecret as _;
use octoforge_runtime::login::DeviceFlow;

use super::device::{GRANTED, NOW, STARTED, assert_nothing_shows, client, flow, host, started};
use super::support::FakeClock;

#[tokio::test]
async fn grants_are_parsed() {
    let user = r#"{"access_token":"s3cret-ghu","token_type":"bearer","scope":"","expires_in":28800,
        "refresh_token":"s3cret-ghr","refresh_token_expires_in":15811200}"#;
    let spaced = r#"{"access_token":"s3cret-token","scope":"repo gist","expires_in":"soon"}"#;
    let cases = [
        (GRANTED, vec!["repo", "gist"], None, None),
        (spaced, vec!["repo", "gist"], None, None),
        (user, vec![], Some(28_800), Some(("s3cret-ghr", 15_811_200))),
    ];
    for (body, scopes, expires, refresh) in cases {
        let clock = FakeClock::at(NOW);
        let client = client(&clock);
        let host = host([(200, STARTED), (200, body)]).await;
        let mut login = started(&host, &client).await;
        let grant = login.poll(&client).await.unwrap().unwrap();
        assert!(body.contains(grant.token.expose_secret()));
        assert_eq!(grant.scopes, scopes);
        let after = |moment: jiff::Timestamp| moment.as_second() - clock.now().as_second();
        assert_eq!(grant.expires_at.map(after), expires);
        let token = grant.refresh_token.as_ref();
        let token = token.map(|token| token.expose_secret());
        assert_eq!(token, refresh.map(|(token, _)| token));
        let expires = refresh.map(|(_, expires)| expires);
        assert_eq!(grant.refresh_token_expires_at.map(after), expires);
        assert_nothing_shows(&format!("{grant:?}"));
    }
}

#[tokio::test]
async fn refused_logins_are_reported() {
    let disabled = r#"{"error":"device_flow_disabled","error_description":"Switch\nit on."}"#;
    let cases = [
        (
            200,
            disabled,
            "sign-in was refused: device_flow_disabled: Switch it on.",
        ),
        (
            400,
            r#"{"error":"unauthorized_client"}"#,
            "sign-in was refused: unauthorized_client",
        ),
        (
            404,
            r#"{"message":"Not Found"}"#,
            "login/device/code: 404 Not Found: Not Found",
        ),
        (302, "", "login/device/code: 302 Found"),
        (
            200,
            "",
            "login/device/code: response 200: expected an object with a `device_code`",
        ),
        (
            200,
            r#"["s3cret"]"#,
            "login/device/code: response 200: expected an object",
        ),
        (
            200,
            r#"{"device_code":"s3cret"}"#,
            "login/device/code: response 200: expected an object",
        ),
    ];
    let clock = FakeClock::at(NOW);
    for (status, body, expected) in cases {
        let host = host([(status, body)]).await;
        let error = flow(&host).start(&client(&clock)).await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(shown.starts_with(expected), "{shown}");
        assert_nothing_shows(&shown);
    }
    let nowhere = DeviceFlow::new("a").host("zoo.example");
    let error = nowhere.start(&client(&clock)).await.unwrap_err();
    let expected = "base URL `zoo.example`: relative URL without a base";
    assert_eq!(error.to_string(), expected);
}
