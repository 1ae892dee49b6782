use super::*;

fn meta(headers: &[(&'static str, &str)]) -> Meta {
    let headers = headers
        .iter()
        .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
        .collect();
    Meta::new(StatusCode::OK, headers)
}

#[test]
fn links_are_found_by_relation() {
    let cases = [
        (
            r#"<https://x/?a=1,2;3>; rel="next""#,
            Some("https://x/?a=1,2;3"),
        ),
        (r#"<https://x/9>; rel="last", </2>; rel="next""#, Some("/2")),
        (
            r#"<https://x/2>;rel=next;title="a", <https://x/9>; rel=last"#,
            Some("https://x/2"),
        ),
        (
            r#"<https://x/2>; title="more"; REL="prev NEXT""#,
            Some("https://x/2"),
        ),
        (r#"<https://x/9>; rel="last""#, None),
        (r#"<https://x/9>; rel="nextly""#, None),
        ("<https://x/9", None),
        ("rel=next", None),
        ("", None),
    ];
    for (value, expected) in cases {
        assert_eq!(meta(&[("link", value)]).link("next"), expected, "{value}");
    }
}

#[test]
fn rate_limits_and_delays_are_parsed() {
    let limit = [
        ("x-ratelimit-limit", "5000"),
        ("x-ratelimit-remaining", "4999"),
        ("x-ratelimit-used", "1"),
        ("x-ratelimit-reset", "1372700873"),
        ("x-ratelimit-resource", "core"),
    ];
    let expected = RateLimit {
        limit: 5000,
        remaining: 4999,
        used: Some(1),
        reset: Timestamp::from_second(1_372_700_873).unwrap(),
        resource: Some("core".to_owned()),
    };
    assert_eq!(meta(&limit).rate_limit(), Some(expected));
    assert_eq!(meta(&limit[1..]).rate_limit(), None);

    let date = ("date", "Wed, 25 Nov 2026 10:00:00 GMT");
    let cases = [
        ("7", Some(7)),
        (" 7 ", Some(7)),
        ("Wed, 25 Nov 2026 10:01:00 GMT", Some(60)),
        ("Wed, 25 Nov 2026 09:00:00 GMT", Some(0)),
        ("soon", None),
        ("-1", None),
    ];
    for (value, seconds) in cases {
        let wait = meta(&[date, ("retry-after", value)]).retry_after();
        assert_eq!(wait, seconds.map(Duration::from_secs), "{value}");
    }
}

#[test]
fn scopes_and_expiry_of_tokens_are_parsed() {
    let meta = meta(&[
        ("x-oauth-scopes", "repo, user:email,"),
        (
            "github-authentication-token-expiration",
            "2026-12-01 08:30:00 UTC",
        ),
        ("x-github-request-id", "C0FE:1"),
        ("etag", "W/\"1\""),
    ]);
    assert_eq!(meta.scopes(), ["repo", "user:email"]);
    assert!(meta.accepted_scopes().is_empty());
    assert_eq!(
        meta.token_expires_at(),
        Some("2026-12-01T08:30:00Z".parse().unwrap())
    );
    assert_eq!(meta.request_id(), Some("C0FE:1"));
    assert_eq!(meta.etag(), Some("W/\"1\""));
    assert!(!format!("{meta:?}").contains("C0FE"));
}
