//! Tests that no secret is revealed: in logs, in errors and their sources, in `Debug` of any type, or in what a
//! transport logs of a request.

use std::collections::BTreeSet;

use octoforge_runtime::auth::{App, Authenticate, Basic, ExposeSecret as _, Installation, Token};
use octoforge_runtime::login::DeviceFlow;
use octoforge_runtime::{Caller as _, Client, ClientBuilder, SecretString};

use super::forge::{Forge, TOKENS};
use super::keys::{PKCS1, PKCS8};
use super::support::{Answer, FakeClock, Recorder, Server, Tapped};
use super::{Animals, Zoo, animals, builder};

const NOW: &str = "2026-12-01T08:00:00Z";
const TOKEN: &str = "ghp_s3cretS3cretS3cret";

/// A client whose exchanges are all recorded.
fn recorded(service: &Server, clock: &FakeClock, recorder: &Recorder) -> ClientBuilder<Zoo> {
    let builder = builder(service).clock(clock.clone());
    builder.transport(Tapped::new(recorder))
}

/// Makes calls with this authentication, whatever their outcome, and records everything that can be shown.
async fn exercise(recorder: &Recorder, builder: ClientBuilder<Zoo>, auth: impl Authenticate) {
    recorder.show(&auth);
    recorder.show(auth.identity());
    let builder = builder.auth(auth);
    recorder.show(&builder);
    let client: Client<Zoo> = builder.build().unwrap();
    recorder.show(&client);
    for _ in 0..2 {
        let request = client.call(Animals::default());
        recorder.show(&request);
        match request.await {
            Ok(animals) => recorder.show(animals),
            Err(error) => recorder.report(&error),
        }
        match client.download(Animals::default()).await {
            Ok(download) => recorder.show(download),
            Err(error) => recorder.report(&error),
        }
        let mut pages = client.pages(Animals::default());
        recorder.show(&pages);
        if let Err(error) = pages.try_next().await {
            recorder.report(&error);
        }
    }
}

/// Returns all secrets that this service was sent.
fn sent(service: &Server) -> impl Iterator<Item = String> {
    let seen = service.seen().into_iter();
    seen.filter_map(|seen| {
        let (_, secret) = seen.authorization()?.split_once(' ')?;
        Some(secret.to_owned())
    })
}

/// Returns each secret, and the parts of it that would reveal it.
fn assert_unseen(recorder: &Recorder, secrets: BTreeSet<String>) {
    let text = recorder.text();
    for secret in secrets {
        for piece in [secret.as_str()]
            .into_iter()
            .chain(secret.split(['.', '\n']))
        {
            assert!(piece.len() < 8 || !text.contains(piece), "{piece} is seen");
        }
    }
}

#[tokio::test]
async fn credentials_are_never_revealed() {
    let recorder = Recorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let truth = FakeClock::at(NOW);
    let forge = Forge::new(&truth);
    let good = forge.start().await;
    let bad = Server::by(|_| async { Answer::new(500, "{}") }).await;
    let away = format!("{}/x", bad.url);
    let moved = Server::by(move |_| {
        let answer = Answer::new(302, "").header("location", &away);
        async { answer }
    })
    .await;
    // The client's clock is wrong, and some token requests fail or return unusable tokens.
    let clock = truth.ahead(7200);
    let installation = || Installation::new(App::new("12345", PKCS8).unwrap(), 7);
    let gone = || builder(&good).base_url("http://127.0.0.1:1");
    for service in [&good, &bad, &moved] {
        let builder = || recorded(service, &clock, &recorder);
        exercise(&recorder, builder(), Token::new(&TOKEN.into()).unwrap()).await;
        exercise(&recorder, builder(), Basic::new("me", TOKEN).unwrap()).await;
        exercise(&recorder, builder(), App::new("12345", PKCS1).unwrap()).await;
        exercise(&recorder, builder(), installation()).await;
    }
    exercise(&recorder, gone(), installation()).await;
    let client = recorded(&good, &clock, &recorder).auth(installation());
    let client = client.build().unwrap();
    animals(&client).await.unwrap();
    forge.revoke();
    animals(&client).await.unwrap();
    forge.fail(Answer::new(201, r#"{"token":"ghs_s3cretS3cret"}"#));
    clock.advance(3400);
    truth.advance(3400);
    animals(&client).await.unwrap();

    let text = recorder.text();
    // The records contain what happened.
    let happened = [
        "zoo/animals",
        "the clock differs from that of the service",
        "a new token",
        "no new token; the old one is still valid",
        "cannot connect",
        "500 Internal Server Error",
        "Sensitive",
    ];
    for happened in happened {
        assert!(text.contains(happened), "{happened}");
    }
    assert!(good.count(TOKENS) > 3);
    let mut secrets: BTreeSet<String> = [&good, &bad, &moved].into_iter().flat_map(sent).collect();
    assert!(secrets.len() > 6, "{}", secrets.len());
    secrets.extend([TOKEN, PKCS1, PKCS8].map(str::to_owned));
    assert_unseen(&recorder, secrets);
    assert!(!text.contains("ghs_") && !text.contains("s3cret"));
}

#[tokio::test]
async fn secrets_of_logins_are_never_revealed() {
    let recorder = Recorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let host = Server::by(|request| {
        let body = match &*request.line {
            "POST /login/device/code" => {
                r#"{"device_code":"s3cret-code","user_code":"WDJB-MJHT","verification_uri":"/here"}"#
            }
            "POST /login/oauth/access_token" => {
                r#"{"access_token":"s3cret-token","refresh_token":"s3cret-refresh"}"#
            }
            _ => "[]",
        };
        async move { Answer::new(200, body) }
    })
    .await;
    let clock = FakeClock::at(NOW);
    let client = recorded(&host, &clock, &recorder).build().unwrap();
    let flow = DeviceFlow::new("Iv1.8a61f9b3a7aba766").host(&host.url);
    let mut login = flow.start(&client).await.unwrap();
    recorder.show((&flow, &login));
    let grant = login.wait(&client).await.unwrap();
    recorder.show((&login, &grant));
    let token = SecretString::clone(&grant.token);
    recorder.show(&token);
    let builder = recorded(&host, &clock, &recorder).token(token);
    recorder.show(&builder);
    animals(&builder.build().unwrap()).await.unwrap();
    assert_eq!(
        sent(&host).collect::<Vec<_>>(),
        [grant.token.expose_secret()]
    );
    let text = recorder.text();
    assert!(text.contains("WDJB-MJHT") && !text.contains("s3cret"));
}
