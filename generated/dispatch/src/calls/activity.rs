// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `activity` as a user calls them.

use octoforge_runtime::DateTime;
use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "activity/list-public-events",
            |given, client| Ok(
                call::sent(list_public_events(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_public_events(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_public_events(given)?.items(client))),
        ),
    Call::of(
        "activity/get-feeds",
        |given, client| Ok(call::sent(get_feeds(given)?.send(client), Got::json)),
    ),
    Call::of(
            "activity/list-public-events-for-repo-network",
            |given, client| Ok(
                call::sent(
                    list_public_events_for_repo_network(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_public_events_for_repo_network(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_public_events_for_repo_network(given)?.items(client)),
            ),
        ),
    Call::of(
            "activity/list-notifications-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_notifications_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_notifications_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_notifications_for_authenticated_user(given)?.items(client),
                ),
            ),
        ),
    Call::of(
        "activity/mark-notifications-as-read",
        |given, client| Ok(
            call::sent(mark_notifications_as_read(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "activity/get-thread",
        |given, client| Ok(call::sent(get_thread(given)?.send(client), Got::json)),
    ),
    Call::of(
        "activity/mark-thread-as-done",
        |given, client| Ok(
            call::sent(mark_thread_as_done(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "activity/mark-thread-as-read",
        |given, client| Ok(
            call::sent(mark_thread_as_read(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "activity/get-thread-subscription-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                get_thread_subscription_for_authenticated_user(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "activity/set-thread-subscription",
        |given, client| Ok(
            call::sent(set_thread_subscription(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "activity/delete-thread-subscription",
        |given, client| Ok(
            call::sent(delete_thread_subscription(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "activity/list-public-org-events",
            |given, client| Ok(
                call::sent(list_public_org_events(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_public_org_events(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_public_org_events(given)?.items(client))),
        ),
    Call::of(
            "activity/list-repo-events",
            |given, client| Ok(
                call::sent(list_repo_events(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_repo_events(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_repo_events(given)?.items(client))),
        ),
    Call::of(
            "activity/list-repo-notifications-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_repo_notifications_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_repo_notifications_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_repo_notifications_for_authenticated_user(given)?.items(client),
                ),
            ),
        ),
    Call::of(
        "activity/mark-repo-notifications-as-read",
        |given, client| Ok(
            call::sent(mark_repo_notifications_as_read(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "activity/list-stargazers-for-repo",
            |given, client| Ok(
                call::sent(list_stargazers_for_repo(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_stargazers_for_repo(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_stargazers_for_repo(given)?.items(client)),
            ),
        ),
    Call::of(
            "activity/list-stargazers-for-repo",
            |given, client| Ok(
                call::sent(
                    list_stargazers_for_repo(given)?.star().send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_stargazers_for_repo(given)?.star().pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_stargazers_for_repo(given)?.star().items(client)),
            ),
        )
        .media("application/vnd.github.star+json"),
    Call::of(
        "activity/get-stargazer-count-for-repo",
        |given, client| Ok(
            call::sent(get_stargazer_count_for_repo(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "activity/list-watchers-for-repo",
            |given, client| Ok(
                call::sent(list_watchers_for_repo(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_watchers_for_repo(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_watchers_for_repo(given)?.items(client))),
        ),
    Call::of(
        "activity/get-repo-subscription",
        |given, client| Ok(
            call::sent(get_repo_subscription(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "activity/set-repo-subscription",
        |given, client| Ok(
            call::sent(set_repo_subscription(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "activity/delete-repo-subscription",
        |given, client| Ok(
            call::sent(delete_repo_subscription(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "activity/list-repos-starred-by-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_repos_starred_by_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_repos_starred_by_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_repos_starred_by_authenticated_user(given)?.items(client),
                ),
            ),
        ),
    Call::of(
            "activity/list-repos-starred-by-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_repos_starred_by_authenticated_user(given)?.star().send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_repos_starred_by_authenticated_user(given)?
                        .star()
                        .pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_repos_starred_by_authenticated_user(given)?.star().items(client),
                ),
            ),
        )
        .media("application/vnd.github.v3.star+json"),
    Call::of(
        "activity/check-repo-is-starred-by-authenticated-user",
        |given, client| Ok(
            call::sent(
                check_repo_is_starred_by_authenticated_user(given)?.send(client),
                Got::Check,
            ),
        ),
    ),
    Call::of(
        "activity/star-repo-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                star_repo_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "activity/unstar-repo-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                unstar_repo_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "activity/list-watched-repos-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_watched_repos_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_watched_repos_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_watched_repos_for_authenticated_user(given)?.items(client),
                ),
            ),
        ),
    Call::of(
            "activity/list-events-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_events_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_events_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_events_for_authenticated_user(given)?.items(client)),
            ),
        ),
    Call::of(
            "activity/list-org-events-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_org_events_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_org_events_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_org_events_for_authenticated_user(given)?.items(client)),
            ),
        ),
    Call::of(
            "activity/list-public-events-for-user",
            |given, client| Ok(
                call::sent(list_public_events_for_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_public_events_for_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_public_events_for_user(given)?.items(client)),
            ),
        ),
    Call::of(
            "activity/list-received-events-for-user",
            |given, client| Ok(
                call::sent(list_received_events_for_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_received_events_for_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_received_events_for_user(given)?.items(client)),
            ),
        ),
    Call::of(
            "activity/list-received-public-events-for-user",
            |given, client| Ok(
                call::sent(
                    list_received_public_events_for_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_received_public_events_for_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_received_public_events_for_user(given)?.items(client)),
            ),
        ),
    Call::of(
            "activity/list-repos-starred-by-user",
            |given, client| Ok(
                call::sent(list_repos_starred_by_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_repos_starred_by_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_repos_starred_by_user(given)?.items(client)),
            ),
        ),
    Call::of(
            "activity/list-repos-starred-by-user",
            |given, client| Ok(
                call::sent(
                    list_repos_starred_by_user(given)?.star().send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_repos_starred_by_user(given)?.star().pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_repos_starred_by_user(given)?.star().items(client)),
            ),
        )
        .media("application/vnd.github.star+json"),
    Call::of(
            "activity/list-repos-watched-by-user",
            |given, client| Ok(
                call::sent(list_repos_watched_by_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_repos_watched_by_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_repos_watched_by_user(given)?.items(client)),
            ),
        ),
];

#[inline]
fn list_public_events(
    given: &Arguments,
) -> Result<::octoforge::activity::ListPublicEvents, Fault> {
    let mut request = ::octoforge::activity::list_public_events();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn get_feeds(_: &Arguments) -> Result<::octoforge::activity::GetFeeds, Fault> {
    Ok(::octoforge::activity::get_feeds())
}

#[inline]
fn list_public_events_for_repo_network(
    given: &Arguments,
) -> Result<::octoforge::activity::ListPublicEventsForRepoNetwork, Fault> {
    let mut request = ::octoforge::activity::list_public_events_for_repo_network(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_notifications_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::activity::ListNotificationsForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::activity::list_notifications_for_authenticated_user();
    if let Some(value) = given.optional_query::<bool>("all")? {
        request = request.all(value);
    }
    if let Some(value) = given.optional_query::<bool>("participating")? {
        request = request.participating(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("since")? {
        request = request.since(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(request)
}

#[inline]
fn mark_notifications_as_read(
    given: &Arguments,
) -> Result<::octoforge::activity::MarkNotificationsAsRead, Fault> {
    let mut request = ::octoforge::activity::mark_notifications_as_read();
    if let Some(value) = given.optional_member::<DateTime>("last_read_at")? {
        request = request.last_read_at(value);
    }
    if let Some(value) = given.optional_member::<bool>("read")? {
        request = request.read(value);
    }
    Ok(request)
}

#[inline]
fn get_thread(given: &Arguments) -> Result<::octoforge::activity::GetThread, Fault> {
    Ok(::octoforge::activity::get_thread(given.path::<i64>("thread_id")?))
}

#[inline]
fn mark_thread_as_done(
    given: &Arguments,
) -> Result<::octoforge::activity::MarkThreadAsDone, Fault> {
    Ok(::octoforge::activity::mark_thread_as_done(given.path::<i64>("thread_id")?))
}

#[inline]
fn mark_thread_as_read(
    given: &Arguments,
) -> Result<::octoforge::activity::MarkThreadAsRead, Fault> {
    Ok(::octoforge::activity::mark_thread_as_read(given.path::<i64>("thread_id")?))
}

#[inline]
fn get_thread_subscription_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::activity::GetThreadSubscriptionForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::activity::get_thread_subscription_for_authenticated_user(
            given.path::<i64>("thread_id")?,
        ),
    )
}

#[inline]
fn set_thread_subscription(
    given: &Arguments,
) -> Result<::octoforge::activity::SetThreadSubscription, Fault> {
    let mut request = ::octoforge::activity::set_thread_subscription(
        given.path::<i64>("thread_id")?,
    );
    if let Some(value) = given.optional_member::<bool>("ignored")? {
        request = request.ignored(value);
    }
    Ok(request)
}

#[inline]
fn delete_thread_subscription(
    given: &Arguments,
) -> Result<::octoforge::activity::DeleteThreadSubscription, Fault> {
    Ok(
        ::octoforge::activity::delete_thread_subscription(
            given.path::<i64>("thread_id")?,
        ),
    )
}

#[inline]
fn list_public_org_events(
    given: &Arguments,
) -> Result<::octoforge::activity::ListPublicOrgEvents, Fault> {
    let mut request = ::octoforge::activity::list_public_org_events(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_repo_events(
    given: &Arguments,
) -> Result<::octoforge::activity::ListRepoEvents, Fault> {
    let mut request = ::octoforge::activity::list_repo_events(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_repo_notifications_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::activity::ListRepoNotificationsForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::activity::list_repo_notifications_for_authenticated_user(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<bool>("all")? {
        request = request.all(value);
    }
    if let Some(value) = given.optional_query::<bool>("participating")? {
        request = request.participating(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("since")? {
        request = request.since(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn mark_repo_notifications_as_read(
    given: &Arguments,
) -> Result<::octoforge::activity::MarkRepoNotificationsAsRead, Fault> {
    let mut request = ::octoforge::activity::mark_repo_notifications_as_read(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_member::<DateTime>("last_read_at")? {
        request = request.last_read_at(value);
    }
    Ok(request)
}

#[inline]
fn list_stargazers_for_repo(
    given: &Arguments,
) -> Result<::octoforge::activity::ListStargazersForRepo, Fault> {
    let mut request = ::octoforge::activity::list_stargazers_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn get_stargazer_count_for_repo(
    given: &Arguments,
) -> Result<::octoforge::activity::GetStargazerCountForRepo, Fault> {
    Ok(
        ::octoforge::activity::get_stargazer_count_for_repo(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn list_watchers_for_repo(
    given: &Arguments,
) -> Result<::octoforge::activity::ListWatchersForRepo, Fault> {
    let mut request = ::octoforge::activity::list_watchers_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn get_repo_subscription(
    given: &Arguments,
) -> Result<::octoforge::activity::GetRepoSubscription, Fault> {
    Ok(
        ::octoforge::activity::get_repo_subscription(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn set_repo_subscription(
    given: &Arguments,
) -> Result<::octoforge::activity::SetRepoSubscription, Fault> {
    let mut request = ::octoforge::activity::set_repo_subscription(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_member::<bool>("subscribed")? {
        request = request.subscribed(value);
    }
    if let Some(value) = given.optional_member::<bool>("ignored")? {
        request = request.ignored(value);
    }
    Ok(request)
}

#[inline]
fn delete_repo_subscription(
    given: &Arguments,
) -> Result<::octoforge::activity::DeleteRepoSubscription, Fault> {
    Ok(
        ::octoforge::activity::delete_repo_subscription(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn list_repos_starred_by_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::activity::ListReposStarredByAuthenticatedUser, Fault> {
    let mut request = ::octoforge::activity::list_repos_starred_by_authenticated_user();
    if let Some(value) = given
        .optional_query::<::octoforge::models::CreatedUpdated>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn check_repo_is_starred_by_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::activity::CheckRepoIsStarredByAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::activity::check_repo_is_starred_by_authenticated_user(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn star_repo_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::activity::StarRepoForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::activity::star_repo_for_authenticated_user(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn unstar_repo_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::activity::UnstarRepoForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::activity::unstar_repo_for_authenticated_user(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn list_watched_repos_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::activity::ListWatchedReposForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::activity::list_watched_repos_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_events_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::activity::ListEventsForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::activity::list_events_for_authenticated_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_org_events_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::activity::ListOrgEventsForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::activity::list_org_events_for_authenticated_user(
        given.path::<String>("username")?,
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_public_events_for_user(
    given: &Arguments,
) -> Result<::octoforge::activity::ListPublicEventsForUser, Fault> {
    let mut request = ::octoforge::activity::list_public_events_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_received_events_for_user(
    given: &Arguments,
) -> Result<::octoforge::activity::ListReceivedEventsForUser, Fault> {
    let mut request = ::octoforge::activity::list_received_events_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_received_public_events_for_user(
    given: &Arguments,
) -> Result<::octoforge::activity::ListReceivedPublicEventsForUser, Fault> {
    let mut request = ::octoforge::activity::list_received_public_events_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_repos_starred_by_user(
    given: &Arguments,
) -> Result<::octoforge::activity::ListReposStarredByUser, Fault> {
    let mut request = ::octoforge::activity::list_repos_starred_by_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::CreatedUpdated>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_repos_watched_by_user(
    given: &Arguments,
) -> Result<::octoforge::activity::ListReposWatchedByUser, Fault> {
    let mut request = ::octoforge::activity::list_repos_watched_by_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}
