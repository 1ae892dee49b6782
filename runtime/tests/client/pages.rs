//! Tests of pagination.

use octoforge_runtime::{Error, RequestParts, TransportKind};

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
        parts: RequestParts::new().with_query("per_page", &2),
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
async fn a_call_returns_one_page() {
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
async fn pages_state_the_total_count() {
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
async fn pages_on_other_servers_are_not_requested() {
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
                "GET {}/list: the next page is on another server, and was not requested",
                server.url
            )
        );
        assert_eq!(items.try_next().await.unwrap(), None);
    }
    assert!(other.seen().is_empty());
}

#[tokio::test]
async fn lists_end_after_an_error_or_a_page_that_links_to_itself() {
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

/// Responses whose pages link to these places in turn, repeatedly.
fn pages_to(links: &[&str]) -> Vec<String> {
    let answers = links.iter().cycle().take(20);
    answers
        .map(|link| answer("200 OK", &format!("link: <{link}>; rel=next"), r#"["a"]"#))
        .collect()
}

#[tokio::test]
async fn a_page_that_links_to_itself_in_any_form_is_the_last() {
    let selves = ["", "#a", "?", "/list", "{url}/list#b", "/list?#c"];
    for link in selves {
        let server = Server::start(pages_to(&[link])).await;
        let items = client(&server).items(List::default());
        assert_eq!(items.collect().await.unwrap(), ["a"], "{link}");
    }
    let server = Server::start(pages_to(&["/list?b=%2f&a=1", "/list?a=1&b=%2F#x"])).await;
    let items = client(&server).items(List::default());
    assert_eq!(items.collect().await.unwrap(), ["a", "a"]);
}

#[tokio::test]
async fn circular_pages_are_an_error() {
    // The targets of the pages' links, the number of pages, and the page that comes again.
    let cases: [(&[&str], usize, u64); 4] = [
        (&["/list?page=2", "/list"], 2, 1),
        (&["/list?page=1", "/list?page=2"], 3, 2),
        (&["/list?a=1&b=2", "/list?a=2", "/list?b=2&a=1#x"], 3, 2),
        (&["?c=x", "?c=X", "?c=y", "{url}/list#"], 4, 1),
    ];
    for (links, pages, again) in cases {
        let server = Server::start(pages_to(links)).await;
        let mut items = client(&server).items(List::default());
        for _ in 0..pages {
            assert_eq!(items.try_next().await.unwrap().as_deref(), Some("a"));
        }
        let Err(Error::Transport(error)) = items.try_next().await else {
            panic!("{links:?}")
        };
        let page = pages as u64;
        assert_eq!(error.kind(), TransportKind::Circle { page, again });
        let says =
            format!("page {page} links to page {again} as the next one, so the list has no end");
        assert!(error.to_string().ends_with(&says), "{error}");
        assert_eq!(items.try_next().await.unwrap(), None);
        assert_eq!(server.seen().len(), pages, "{links:?}");
        // The pages end in the same way.
        let server = Server::start(pages_to(links)).await;
        let mut stream = client(&server).pages(List::default());
        for _ in 0..pages {
            assert!(stream.try_next().await.unwrap().is_some());
        }
        assert!(stream.try_next().await.is_err(), "{links:?}");
        assert!(stream.try_next().await.unwrap().is_none());
    }
}

#[cfg(feature = "blocking")]
#[test]
fn circular_pages_are_an_error_of_the_blocking_client() {
    use octoforge_runtime::blocking;
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(Server::start(pages_to(&["/list?page=2", "/list"])));
    let client = blocking::Client::new(client(&server)).unwrap();
    let items: Vec<_> = client.items(List::default()).collect();
    assert_eq!(items.iter().filter(|item| item.is_ok()).count(), 2);
    assert!(
        items[2]
            .as_ref()
            .unwrap_err()
            .to_string()
            .contains("so the list has no end")
    );
    assert_eq!(client.pages(List::default()).take(9).count(), 3);
}
