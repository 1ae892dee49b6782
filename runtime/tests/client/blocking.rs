//! Tests of the blocking client on threads that may block, and on others.

use std::task::{Context, Poll, Waker};

use octoforge_runtime::{Error, TransportKind, blocking};
use tokio::runtime::{Builder, Runtime};
use tokio::task::LocalSet;

use crate::support::answer;
use crate::transports::waiting;
use crate::zoo::{Get, Zoo};

type Blocking = blocking::Client<Zoo>;

/// A client whose server sends this many responses.
fn client(answers: usize) -> Blocking {
    let answers = vec![answer("200 OK", "", r#"{"lions":3}"#); answers];
    waiting(answers).1
}

fn runtimes() -> [Runtime; 2] {
    [Builder::new_current_thread(), Builder::new_multi_thread()]
        .map(|mut builder| builder.enable_all().build().unwrap())
}

/// Makes a call; `true` if it failed because the thread must not block.
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
fn calls_block_on_threads_that_may_block() {
    for runtime in runtimes() {
        let client = client(3);
        // A thread that only has a handle of the runtime.
        let entered = runtime.enter();
        assert!(!is_refused(&client));
        drop(entered);
        let on_pool = client.clone();
        let pool = runtime.spawn_blocking(move || is_refused(&on_pool));
        assert!(!runtime.block_on(pool).unwrap());
        // A blocking task started by an asynchronous one.
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
fn calls_in_asynchronous_code_fail_without_blocking() {
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
        // A refused call does not use up the task's budget.
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
fn unconstrained_tasks_block_and_do_not_panic() {
    let client = client(2);
    for runtime in runtimes() {
        let task = tokio::task::unconstrained(async { is_refused(&client) });
        assert!(!runtime.block_on(task));
    }
}
