//! Tests of the device flow.

use std::collections::VecDeque;
use std::sync::Mutex;

use octoforge_runtime::Error;
use octoforge_runtime::login::{DeviceError, DeviceFlow, DeviceLogin, Grant};

use super::support::{Answer, FakeClock, Server};
use super::{Client, builder};

pub(crate) const NOW: &str = "2026-12-01T08:00:00Z";
const CODE: &str = "POST /login/device/code";
const TOKEN: &str = "POST /login/oauth/access_token";
pub(crate) const STARTED: &str = r#"{"device_code":"s3cret-code","user_code":"WDJB-MJHT",
    "verification_uri":"https://zoo.example/login/device","expires_in":900,"interval":5}"#;
pub(crate) const GRANTED: &str =
    r#"{"access_token":"s3cret-token","token_type":"bearer","scope":"repo,gist"}"#;
const PENDING: &str = r#"{"error":"authorization_pending","error_description":"Not yet."}"#;

/// A status and a body.
pub(crate) type Said = (u16, &'static str);

/// A host with these responses, one after the other.
pub(crate) async fn host(answers: impl IntoIterator<Item = Said>) -> Server {
    let answers: VecDeque<_> = answers.into_iter().collect();
    let answers = Mutex::new(answers);
    Server::by(move |_| {
        let (status, body) = answers.lock().unwrap().pop_front().unwrap();
        std::future::ready(Answer::new(status, body))
    })
    .await
}

/// A client of another service.
pub(crate) fn client(clock: &FakeClock) -> Client {
    Client::builder()
        .base_url("http://127.0.0.1:1")
        .token("s3cret-other")
        .clock(clock.clone())
        .build()
        .unwrap()
}

pub(crate) fn flow(host: &Server) -> DeviceFlow {
    DeviceFlow::new("Iv1.a&b").host(&host.url)
}

pub(crate) async fn started(host: &Server, client: &Client) -> DeviceLogin {
    flow(host).start(client).await.unwrap()
}

pub(crate) fn assert_nothing_shows(shown: &str) {
    assert!(!shown.contains("s3cret"), "{shown}");
    assert!(!shown.contains('\n'), "{shown}");
}

#[tokio::test]
async fn polls_are_sent_as_specified() {
    let clock = FakeClock::at(NOW);
    let host = host([(200, STARTED), (200, GRANTED)]).await;
    let elsewhere = client(&clock);
    let flow = flow(&host).scopes(["repo", "gist"]);
    let mut login = flow.start(&elsewhere).await.unwrap();
    assert_eq!(login.user_code(), "WDJB-MJHT");
    assert_eq!(login.verification_uri(), "https://zoo.example/login/device");
    assert_eq!(login.expires_at().to_string(), "2026-12-01T08:15:00Z");
    assert_eq!(login.interval().as_secs(), 5);
    let grant = login.wait(&elsewhere).await.unwrap();
    assert_nothing_shows(&format!("{flow:?} {login:?} {grant:?}"));
    let bodies = [
        "client_id=Iv1.a%26b&scope=repo+gist",
        "client_id=Iv1.a%26b&device_code=s3cret-code&grant_type=\
         urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code",
    ];
    let seen = host.seen();
    assert_eq!(seen.len(), 2);
    for ((seen, line), body) in seen.iter().zip([CODE, TOKEN]).zip(bodies) {
        assert_eq!((&*seen.line, &*seen.body), (line, body));
        let content_type = Some("application/x-www-form-urlencoded");
        assert_eq!(seen.header("content-type"), content_type);
        assert_eq!(seen.header("accept"), Some("application/json"));
        assert_eq!(seen.header("user-agent"), Some("zoo/1"));
        assert_eq!(seen.header("x-zoo-version"), None);
        assert_eq!(seen.authorization(), None);
    }
}

#[tokio::test]
async fn the_host_gets_no_token_of_the_client() {
    let clock = FakeClock::at(NOW);
    let host = host([(200, STARTED), (200, GRANTED)]).await;
    let own = builder(&host).token("s3cret-other").clock(clock);
    let own = own.header("authorization", "s3cret-default");
    let own = own.build().unwrap();
    let mut login = started(&host, &own).await;
    login.wait(&own).await.unwrap();
    for seen in host.seen() {
        assert_eq!(seen.authorization(), None);
        assert_eq!(seen.header("x-zoo-version"), Some("7"));
    }
}

/// Returns the outcome of a login as a word.
fn outcome(outcome: &Result<Grant, DeviceError>) -> &str {
    match outcome {
        Ok(_) => "granted",
        Err(DeviceError::Denied) => "denied",
        Err(DeviceError::Expired) => "expired",
        Err(DeviceError::Refused { code, .. }) => code,
        Err(DeviceError::Call(Error::Api(_))) => "api",
        Err(DeviceError::Call(Error::Decode(_))) => "decode",
        Err(other) => unreachable!("{other}"),
    }
}

#[tokio::test]
async fn the_host_is_polled_at_its_interval() {
    let granted = (200, GRANTED);
    let pending = (200, PENDING);
    let slower = (200, r#"{"error":"slow_down"}"#);
    let as_the_standard_says = (400, PENDING);
    let far_slower = (200, r#"{"error":"slow_down","interval":60}"#);
    let no_slower = (200, r#"{"error":"slow_down","interval":1}"#);
    let denied = (200, r#"{"error":"access_denied"}"#);
    let expired = (200, r#"{"error":"expired_token"}"#);
    let wrong = (
        200,
        r#"{"error":"incorrect_device_code","interval":"s3cret"}"#,
    );
    // The responses, the outcome, and the seconds waited before each poll.
    let cases: [(&[Said], _, &[u64]); 13] = [
        (&[granted], "granted", &[5]),
        (&[pending, pending, granted], "granted", &[5, 5, 5]),
        (&[as_the_standard_says, granted], "granted", &[5, 5]),
        (&[slower, slower, granted], "granted", &[5, 10, 15]),
        (&[far_slower, pending, granted], "granted", &[5, 60, 60]),
        (&[no_slower, granted], "granted", &[5, 10]),
        (&[pending, denied], "denied", &[5, 5]),
        (&[expired], "expired", &[5]),
        (&[wrong], "incorrect_device_code", &[5]),
        (&[(503, "{}"), granted], "api", &[5]),
        (&[(200, "access_token=s3cret")], "decode", &[5]),
        (&[(200, r#""s3cret""#)], "decode", &[5]),
        (&[(200, r#"{"access_token":["s3cret"]}"#)], "decode", &[5]),
    ];
    for (answers, expected, naps) in cases {
        let clock = FakeClock::at(NOW);
        let client = client(&clock);
        let answers = [(200, STARTED)].into_iter().chain(answers.to_vec());
        let host = host(answers).await;
        let mut login = started(&host, &client).await;
        let waited = login.wait(&client).await;
        assert_eq!(outcome(&waited), expected);
        let waits: Vec<_> = clock.naps().iter().map(|nap| nap.as_secs()).collect();
        assert_eq!((waits.as_slice(), host.count(TOKEN)), (naps, naps.len()));
        if let Err(error) = &waited {
            assert_nothing_shows(&format!("{error} {error:?}"));
        }
        if expected == "api" {
            // Nothing is lost; the host is only polled less often.
            assert_eq!(outcome(&login.wait(&client).await), "granted");
            assert_eq!(clock.naps().last().unwrap().as_secs(), 10);
        }
    }
}

#[tokio::test]
async fn expired_codes_are_not_polled() {
    let brief = r#"{"device_code":"s3cret-code","user_code":"A","verification_uri":"B",
        "expires_in":12,"interval":5}"#;
    let clock = FakeClock::at(NOW);
    let client = client(&clock);
    let host = host([(200, brief), (200, PENDING), (200, PENDING)]).await;
    let mut login = started(&host, &client).await;
    for _ in 0..2 {
        let error = login.wait(&client).await.unwrap_err();
        let expected = "the code expired before it was entered; start again";
        assert_eq!(error.to_string(), expected);
    }
    let waits: Vec<_> = clock.naps().iter().map(|nap| nap.as_secs()).collect();
    assert_eq!((waits.as_slice(), host.count(TOKEN)), (&[5, 5, 2][..], 2));
}

#[tokio::test]
async fn cancelled_polls_count() {
    let asked = Mutex::new(0);
    let host = Server::by(move |_| {
        let mut asked = asked.lock().unwrap();
        *asked += 1;
        let number = *asked;
        async move {
            match number {
                1 => Answer::new(200, STARTED),
                2 => std::future::pending().await,
                _ => Answer::new(200, GRANTED),
            }
        }
    })
    .await;
    let clock = FakeClock::at(NOW);
    let client = client(&clock);
    let mut login = started(&host, &client).await;
    tokio::select! {
        biased;
        _ = login.poll(&client) => unreachable!("there is no answer"),
        () = host.until(TOKEN, 1) => {}
    }
    login.wait(&client).await.unwrap();
    let waits: Vec<_> = clock.naps().iter().map(|nap| nap.as_secs()).collect();
    assert_eq!(waits, [5, 5]);
}

#[tokio::test]
async fn retry_after_delays_the_next_poll() {
    // The delay that the host asks for, and the delay before the next poll: ten seconds unless that is too short, and
    // at most until the code expires.
    let cases = [("90", 90), ("3", 10), ("soon", 10), ("315360000", 895)];
    for (after, waited) in cases {
        let clock = FakeClock::at(NOW);
        let busy = Answer::new(429, "{}").header("retry-after", after);
        let answers = [Answer::new(200, STARTED), busy, Answer::new(200, GRANTED)];
        let answers = Mutex::new(answers.into_iter());
        let host = Server::by(move |_| {
            let answer = answers.lock().unwrap().next().unwrap();
            async move { answer }
        })
        .await;
        let client = client(&clock);
        let mut login = started(&host, &client).await;
        assert_eq!(outcome(&login.wait(&client).await), "api");
        let _ = login.wait(&client).await;
        assert_eq!(clock.slept(), [5, waited], "{after}");
    }
}
