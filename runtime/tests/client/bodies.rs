//! Tests of uploads that are not in memory, and of downloads.

use std::io::Write as _;
use std::sync::{Arc, Mutex};

use octoforge_runtime::{
    BuildError, Caller as _, Endpoint as _, Error, Retry, TransportKind, Upload,
};

use crate::support::{Act, FakeClock, Server, answer};
use crate::zoo::{Get, Photo, TOKEN, builder, client, store};

const CONTENT: &str = "not really a zip";

fn file() -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(CONTENT.as_bytes()).unwrap();
    file
}

#[tokio::test]
async fn uploads_come_from_memory_files_and_readers() {
    let file = file();
    let length = Some(CONTENT.len() as u64);
    let cases = [
        (Upload::from(CONTENT), true),
        (Upload::file(file.path()), true),
        (Upload::reader(CONTENT.as_bytes(), length), true),
        (Upload::reader(CONTENT.as_bytes(), None), false),
    ];
    for (upload, length_known) in cases {
        let shown = format!("{upload:?}");
        assert!(!shown.contains(CONTENT));
        let told = Arc::new(Mutex::new(Vec::new()));
        let tell = Arc::clone(&told);
        let upload = upload.on_progress(move |sent| tell.lock().unwrap().push(sent));
        let server = Server::start(vec![answer("204 No Content", "", "")]).await;
        client(&server).call(store(upload)).await.unwrap();
        let seen = server.only();
        assert_eq!(seen.body, CONTENT, "{shown}");
        assert_eq!(
            seen.header("content-type"),
            Some("application/octet-stream"),
            "{shown}"
        );
        let length = length_known.then_some("16");
        assert_eq!(seen.header("content-length"), length, "{shown}");
        assert_eq!(*told.lock().unwrap(), [16], "{shown}");
    }
}

#[tokio::test]
async fn replayable_bodies_are_sent_again() {
    let file = file();
    for upload in [Upload::from(CONTENT), Upload::file(file.path())] {
        let acts = vec![
            Act::from(answer("502 Bad Gateway", "", "")),
            Act::Reset(String::new()),
            answer("307 Temporary Redirect", "location: /there", "").into(),
            answer("204 No Content", "", "").into(),
        ];
        let server = Server::start(acts).await;
        let clock = FakeClock::new();
        let client = builder(&server)
            .retry(Retry::new())
            .clock(clock)
            .build()
            .unwrap();
        client.call(store(upload)).await.unwrap();
        let bodies: Vec<_> = server.seen().into_iter().map(|seen| seen.body).collect();
        assert_eq!(bodies, [CONTENT; 4]);
    }
}

#[tokio::test]
async fn readers_are_sent_once() {
    let server = Server::start(vec![answer("502 Bad Gateway", "", "")]).await;
    let clock = FakeClock::new();
    let client = builder(&server)
        .retry(Retry::new())
        .clock(clock.clone())
        .build()
        .unwrap();
    let upload = Upload::reader(CONTENT.as_bytes(), None);
    let error = client.call(store(upload.clone())).await.unwrap_err();
    assert_eq!(error.to_string(), "zoo/store: 502 Bad Gateway");
    assert_eq!((server.seen().len(), clock.sleeps()), (1, 0));
    // A clone fails, and is not sent without a body.
    let Err(Error::Transport(error)) = client.call(store(upload)).await else {
        panic!("a body that is gone")
    };
    assert_eq!(error.kind(), TransportKind::Request);
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(source, "the reader of this body has been read already");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn unreadable_uploads_are_errors() {
    let server = Server::closed();
    let missing = client(&server)
        .call(store(Upload::file("/no/such/file")))
        .await;
    assert!(
        matches!(missing, Err(Error::Transport(error)) if error.kind() == TransportKind::Request)
    );
    // Fewer bytes than announced: the request breaks off, so that it is not taken for complete.
    let server = Server::start(vec![answer("204 No Content", "", "")]).await;
    let short = Upload::reader(CONTENT.as_bytes(), Some(99));
    assert!(client(&server).call(store(short)).await.is_err());
    assert!(server.seen().is_empty());
    // Without a client, a file cannot be read.
    let request = store(Upload::file("/no/such/file")).to_request(client(&server).base());
    assert!(matches!(
        request,
        Err(BuildError::NotInMemory {
            operation: "zoo/store"
        })
    ));
}

#[tokio::test]
async fn downloads_follow_redirects_without_the_token() {
    let content = "PK".repeat(50_000);
    let files = Server::start(vec![answer("200 OK", "x-name: a", &content)]).await;
    let away = format!("location: {}/blob?sig=s3cret", files.url);
    let server = Server::start(vec![
        answer("301 Moved Permanently", "location: /photo/2", ""),
        answer("302 Found", &away, ""),
    ])
    .await;
    let mut download = Photo::default().download(&client(&server)).await.unwrap();
    assert_eq!(download.length(), Some(100_000));
    assert_eq!(download.meta().headers()["x-name"], "a");
    let mut written = Vec::new();
    assert_eq!(download.write_to(&mut written).await.unwrap(), 100_000);
    assert_eq!(
        (written, download.received()),
        (content.into_bytes(), 100_000)
    );

    let authorization = format!("Bearer {TOKEN}");
    let kept = server
        .seen()
        .iter()
        .all(|seen| seen.header("authorization") == Some(&authorization));
    assert!(kept);
    let stranger = files.only();
    let host = format!("host: {}", files.host());
    let expected = [
        "accept-encoding: gzip",
        "accept: */*",
        &host,
        "user-agent: zoo/1",
    ];
    assert_eq!(
        (stranger.line.as_str(), &stranger.headers[..]),
        ("GET /blob?sig=s3cret", &expected.map(str::to_owned)[..])
    );
}

#[tokio::test]
async fn failed_downloads_are_errors() {
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc".to_owned();
    let server = Server::start(vec![
        answer("404 Not Found", "", r#"{"message":"gone"}"#),
        cut.clone(),
        cut,
    ])
    .await;
    let client = client(&server);
    let error = Photo::default().download(&client).await.unwrap_err();
    assert_eq!(error.to_string(), "zoo/photo: 404 Not Found: gone");

    let mut download = Photo::default().download(&client).await.unwrap();
    assert_eq!(
        download.chunk().await.unwrap().as_deref(),
        Some(&b"abc"[..])
    );
    let Err(Error::Transport(error)) = download.chunk().await else {
        panic!("cut")
    };
    assert_eq!(error.kind(), TransportKind::Broken);

    let mut download = Photo::default().download(&client).await.unwrap();
    let mut full = std::io::Cursor::new(vec![0; 2].into_boxed_slice());
    let Err(Error::Transport(error)) = download.write_to(&mut full).await else {
        panic!("full")
    };
    assert_eq!(error.kind(), TransportKind::Write);
}

#[tokio::test]
async fn responses_above_the_limit_are_errors() {
    let mut zipped = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    for _ in 0..64 {
        zipped.write_all(&vec![b' '; 1 << 20]).unwrap();
    }
    let zipped = zipped.finish().unwrap();
    assert!(zipped.len() < 1 << 20);
    let head = |headers: &str| format!("HTTP/1.1 200 OK\r\n{headers}\r\n\r\n");
    let bomb = [
        head(&format!(
            "content-encoding: gzip\r\ncontent-length: {}",
            zipped.len()
        ))
        .into_bytes(),
        zipped,
    ];
    let chunk = format!("4000\r\n{}\r\n", " ".repeat(0x4000));
    let acts = vec![
        Act::Bytes(bomb.concat()),
        Act::Endless(head("transfer-encoding: chunked"), chunk.into_bytes()),
        Act::Endless(head("content-length: 999999999"), vec![b' '; 0x4000]),
        Act::Endless(
            "HTTP/1.1 500 No\r\ncontent-length: 999999999\r\n\r\n".to_owned(),
            vec![b' '; 0x4000],
        ),
    ];
    let server = Server::start(acts).await;
    let client = builder(&server).body_limit(1 << 20).build().unwrap();
    for _ in 0..4 {
        let Err(Error::Transport(error)) = Get::default().send(&client).await else {
            panic!("too large")
        };
        assert_eq!(error.kind(), TransportKind::TooLarge);
    }
}

#[tokio::test]
async fn compressed_responses_are_decoded() {
    let mut zipped = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    zipped.write_all(br#"{"lions":3}"#).unwrap();
    let zipped = zipped.finish().unwrap();
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
        zipped.len()
    );
    let server = Server::start(vec![Act::Bytes([head.into_bytes(), zipped].concat())]).await;
    let got = Get::default().send(&client(&server)).await.unwrap();
    assert_eq!(got.get("lions"), Some(&3));
}
