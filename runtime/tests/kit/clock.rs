//! Tests of the kit's clock: what advances it, and which calls time out by it.

use std::time::Duration;

use octoforge_runtime::testing::{FakeClock, Kit};
use octoforge_runtime::{Clock as _, Error, TransportKind, jiff};

use crate::zoo::{Client, Get, Sending as _, Zoo, get};

const SECOND: Duration = Duration::from_secs(1);

fn begin() -> jiff::Timestamp {
    "2020-01-01T00:00:00Z".parse().unwrap()
}

/// Returns the seconds since the start of the clock.
fn passed(clock: &FakeClock) -> i64 {
    clock.now().as_second() - begin().as_second()
}

fn is_late<T>(outcome: &Result<T, Error>) -> bool {
    matches!(outcome, Err(Error::Transport(error)) if error.kind() == TransportKind::Timeout)
}

#[tokio::test]
async fn sleeping_advances_the_clock() {
    let clock = FakeClock::new();
    assert_eq!(clock.now(), begin());
    drop(clock.sleep(SECOND * 9));
    assert_eq!((clock.now(), clock.slept().len()), (begin(), 0));
    clock.clone().sleep(SECOND * 90).await;
    clock.advance(Duration::from_millis(500));
    assert_eq!(clock.now().to_string(), "2020-01-01T00:01:30.5Z");
    assert_eq!(clock.slept(), [SECOND * 90]);
    clock.set(begin());
    assert_eq!(clock.now(), begin());
    clock.sleep(Duration::MAX).await;
    assert_eq!(clock.now(), jiff::Timestamp::MAX);
}

#[tokio::test]
async fn deadlines_do_not_advance_the_clock() {
    let clock = FakeClock::new();
    let mut deadline = clock.deadline(SECOND * 5);
    let mut sleep = clock.sleep(SECOND * 9);
    tokio::select! {
        biased;
        () = &mut deadline => unreachable!("nobody has moved the clock"),
        () = std::future::ready(()) => {}
    }
    tokio::select! {
        biased;
        () = &mut sleep => unreachable!("the deadline comes first"),
        () = &mut deadline => assert_eq!(passed(&clock), 5),
    }
    sleep.await;
    assert_eq!(passed(&clock), 9);

    let waiting = tokio::spawn(clock.deadline(SECOND));
    tokio::task::yield_now().await;
    clock.advance(SECOND);
    waiting.await.unwrap();
    drop(clock.deadline(SECOND));
    clock.sleep(SECOND * 2).await;
    assert_eq!(passed(&clock), 12);
}

#[tokio::test]
async fn calls_time_out_by_the_clock_of_the_kit() {
    // The response, whether it is too late for a timeout of ten seconds, and when the call ends.
    type Script = fn(&Kit);
    let refused = |kit: &Kit| {
        let slow = kit.on::<Get>().status(429).header("retry-after", "6");
        slow.after(SECOND * 3).then().example().after(SECOND * 2);
    };
    let cases: [(Script, bool, i64); 7] = [
        (|kit| drop(kit.on::<Get>().example()), false, 0),
        (
            |kit| drop(kit.on::<Get>().example().after(SECOND * 9)),
            false,
            9,
        ),
        (
            |kit| drop(kit.on::<Get>().example().after(SECOND * 60)),
            true,
            10,
        ),
        (
            |kit| drop(kit.on::<Get>().example().slowly(8, SECOND * 4)),
            false,
            4,
        ),
        (
            |kit| drop(kit.on::<Get>().example().slowly(1, SECOND)),
            true,
            10,
        ),
        (|kit| drop(kit.on::<Get>().hang()), true, 10),
        (refused, true, 10),
    ];
    for (index, (script, late, over)) in cases.into_iter().enumerate() {
        let kit = Kit::new();
        let client = kit.builder::<Zoo>().timeout(SECOND * 10);
        let client: Client = client.build().unwrap();
        script(&kit);
        let outcome = get("x").send(&client).await;
        assert_eq!(
            (is_late(&outcome), outcome.is_ok()),
            (late, !late),
            "{index}: {outcome:?}"
        );
        assert_eq!(passed(&kit.clock()), over, "{index}");
        // The timeout is that of this call, and not of the next.
        kit.on::<Get>()
            .with("name", "y")
            .example()
            .after(SECOND * 9);
        assert!(get("y").send(&client).await.is_ok());
        assert_eq!(passed(&kit.clock()), over + 9, "{index}");
    }
}

#[tokio::test]
async fn concurrent_calls_have_their_own_timeouts() {
    let kit = Kit::new();
    kit.on::<Get>()
        .with("name", "slow")
        .example()
        .after(SECOND * 20);
    kit.on::<Get>().with("name", "silent").hang();
    kit.on::<Get>()
        .with("name", "quick")
        .example()
        .after(SECOND);
    let client: Client = kit.builder::<Zoo>().timeout(SECOND * 10).build().unwrap();
    let patient: Client = kit.builder::<Zoo>().build().unwrap();
    let (slow, silent, quick) = tokio::join!(
        get("slow").send(&client),
        get("silent").send(&client),
        get("quick").send(&patient),
    );
    let outcomes = (is_late(&slow), is_late(&silent), quick.is_ok());
    assert_eq!(outcomes, (true, true, true));
}
