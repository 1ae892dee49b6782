//! Lists that come page by page.

use octoforge_runtime::{Error, Parts, TransportKind};

use crate::support::{Server, answer};
use crate::zoo::{List, Search, TOKEN, client};
use octoforge_runtime::Caller as _;

fn link(path: &str) -> String {
    format!("link: <{{url}}{path}>; rel=\"next\", <{{url}}/list?page=9>; rel=\"last\"")
}

#[tokio::test]
async fn items_come_until_there_is_no_next_page() {
    let server = Server::start(vec![
        answer("200 OK", &link("/list?page=2&per_page=2"), r#"["a","b"]"#),
        answer("200 OK", &link("/repositories/7/list?after=x%3D"), "[]"),
        answer("200 OK", "link: </list>; rel=\"first\"", r#"["c"]"#),
    ])
    .await;
    let request = List {
        parts: Parts::new().with_query("per_page", &2),
        ..List::default()
    };
    let mut items = client(&server).items(request);
    let mut all = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        all.push(item);
    }
    assert_eq!(all, ["a", "b", "c"]);
    assert_eq!(items.try_next().await.unwrap(), None);
    let lines = [
        "GET /list?per_page=2",
        "GET /list?page=2&per_page=2",
        "GET /repositories/7/list?after=x%3D",
    ];
    assert_eq!(server.lines(), lines);
    let authorization = format!("Bearer {TOKEN}");
    let seen = server.seen();
    assert!(
        seen.iter()
            .all(|seen| seen.header("authorization") == Some(&authorization))
    );
}

#[tokio::test]
async fn what_is_sent_by_itself_is_one_page() {
    let server = Server::start(vec![
        answer("200 OK", &link("/list?page=2"), r#"["a"]"#),
        answer("200 OK", &link("/search?page=2"), r#"{"items":[1]}"#),
    ])
    .await;
    let client = client(&server);
    assert_eq!(List::default().send(&client).await.unwrap(), ["a"]);
    assert_eq!(Search::default().send(&client).await.unwrap().len(), 1);
    assert_eq!(server.lines(), ["GET /list", "GET /search"]);
}

#[tokio::test]
async fn pages_say_how_many_there_are_in_all() {
    let body = r#"{"total_count":3,"items":[1,2],"incomplete_results":false}"#;
    let answers = || {
        vec![
            answer("200 OK", &link("/search?page=2"), body),
            answer(
                "200 OK",
                "x-github-request-id: 2",
                r#"{"total_count":4,"items":[3]}"#,
            ),
        ]
    };
    let server = Server::start(answers()).await;
    let mut items = client(&server).items(Search::default());
    assert_eq!(items.total_count(), None);
    assert_eq!(items.try_next().await.unwrap(), Some(1.into()));
    assert_eq!(items.total_count(), Some(3));
    assert_eq!(server.seen().len(), 1);
    assert_eq!(items.collect().await.unwrap(), [2, 3]);

    let server = Server::start(answers()).await;
    let mut pages = client(&server).pages(Search::default());
    let first = pages.try_next().await.unwrap().unwrap();
    assert_eq!(first.value.get("incomplete_results"), Some(&false.into()));
    let second = pages.try_next().await.unwrap().unwrap();
    assert_eq!(second.meta.request_id(), Some("2"));
    assert!(pages.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_page_elsewhere_is_not_asked_for() {
    let other = Server::start(vec![answer("200 OK", "", "[]")]).await;
    let cases = [
        format!("link: <{}/list?page=2>; rel=next", other.url),
        "link: <https://zoo.example/list?page=2>; rel=next".to_owned(),
        "link: <//zoo.example/list>; rel=next".to_owned(),
        "link: <ftp://127.0.0.1/list>; rel=next".to_owned(),
        "link: <javascript:alert(1)>; rel=next".to_owned(),
    ];
    for link in cases {
        let server = Server::start(vec![answer("200 OK", &link, r#"["a"]"#)]).await;
        let mut items = client(&server).items(List::default());
        assert_eq!(items.try_next().await.unwrap().as_deref(), Some("a"));
        let Err(Error::Transport(error)) = items.try_next().await else {
            panic!("{link}")
        };
        assert_eq!(error.kind(), TransportKind::Elsewhere, "{link}");
        assert_eq!(
            error.to_string(),
            format!(
                "GET {}/list: the next page is on another server, and is not asked for",
                server.url
            )
        );
        assert_eq!(items.try_next().await.unwrap(), None);
    }
    assert!(other.seen().is_empty());
}

#[tokio::test]
async fn a_list_ends_with_its_first_error_and_with_a_page_that_follows_itself() {
    let server = Server::start(vec![
        answer("200 OK", &link("/list?page=2"), r#"["a"]"#),
        answer("500 Internal Server Error", "", ""),
    ])
    .await;
    let mut items = client(&server).items(List::default());
    assert!(items.try_next().await.is_ok());
    assert_eq!(
        items.try_next().await.unwrap_err().to_string(),
        "zoo/list: 500 Internal Server Error"
    );
    assert_eq!(items.try_next().await.unwrap(), None);

    let server = Server::start(vec![answer("200 OK", &link("/list"), r#"["a"]"#)]).await;
    let all = client(&server)
        .items(List::default())
        .collect()
        .await
        .unwrap();
    assert_eq!(all, ["a"]);
}
