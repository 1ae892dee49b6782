//! Tests of threads that may use the blocking client: on every thread that may block, and nowhere else.

use std::task::{Context, Poll, Waker};

use octoforge_runtime::{Error, TransportKind, blocking};
use tokio::runtime::{Builder, Runtime};
use tokio::task::LocalSet;

use crate::support::answer;
use crate::transports::waiting;
use crate::zoo::{Get, Zoo};

type Blocking = blocking::Client<Zoo>;

/// A client whose server answers so many requests.
fn client(answers: usize) -> Blocking {
    let answers = vec![answer("200 OK", "", r#"{"lions":3}"#); answers];
    waiting(answers).1
}

fn runtimes() -> [Runtime; 2] {
    [Builder::new_current_thread(), Builder::new_multi_thread()]
        .map(|mut builder| builder.enable_all().build().unwrap())
}

/// Makes a call, and says whether it was refused because the thread may not block.
fn is_refused(client: &Blocking) -> bool {
    match Get::default().send(client) {
        Ok(animals) => {
            assert_eq!(animals.get("lions"), Some(&3));
            false
        }
        Err(Error::Transport(error)) if error.kind() == TransportKind::Blocking => true,
        Err(error) => unreachable!("{error}"),
    }
}

#[test]
fn threads_that_may_block_are_served_though_a_runtime_is_entered() {
    for runtime in runtimes() {
        let client = client(3);
        // A thread that only has a handle to the runtime.
        let entered = runtime.enter();
        assert!(!is_refused(&client));
        drop(entered);
        let on_pool = client.clone();
        let pool = runtime.spawn_blocking(move || is_refused(&on_pool));
        assert!(!runtime.block_on(pool).unwrap());
        // A blocking task that is asked for within an asynchronous one.
        let nested = runtime.block_on(async {
            let task = async { tokio::task::spawn_blocking(move || is_refused(&client)).await };
            tokio::spawn(task).await.unwrap().unwrap()
        });
        assert!(!nested);
    }
    let runtime = Runtime::new().unwrap();
    let client = client(1);
    let task = async move { tokio::task::block_in_place(|| is_refused(&client)) };
    assert!(!runtime.block_on(runtime.spawn(task)).unwrap());
}

#[test]
fn asynchronous_code_is_refused_and_goes_on() {
    for runtime in runtimes() {
        let client = client(0);
        assert!(runtime.block_on(async { is_refused(&client) }));
        let spawned = client.clone();
        let task = runtime.spawn(async move { is_refused(&spawned) });
        assert!(runtime.block_on(task).unwrap());
        let local = LocalSet::new();
        let is_local = local.run_until(async {
            let client = client.clone();
            let task = tokio::task::spawn_local(async move { is_refused(&client) });
            task.await.unwrap()
        });
        assert!(runtime.block_on(is_local));
        // A refusal does not use up what the task may still do before it must let others go on.
        runtime.block_on(async {
            let (mut steps, mut context) = (0, Context::from_waker(Waker::noop()));
            assert!(is_refused(&client));
            while let Poll::Ready(step) = tokio::task::coop::poll_proceed(&mut context) {
                step.made_progress();
                steps += 1;
            }
            assert!(steps > 100, "{steps}");
            assert!(is_refused(&client));
        });
    }
}

#[test]
fn a_task_outside_of_tokios_budget_waits_and_does_not_panic() {
    let client = client(2);
    for runtime in runtimes() {
        let task = tokio::task::unconstrained(async { is_refused(&client) });
        assert!(!runtime.block_on(task));
    }
}
