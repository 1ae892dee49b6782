// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `activity` as a user calls them.

use octoforge_runtime::DateTime;
use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("activity/list-public-events", list_public_events),
    Call::of("activity/get-feeds", get_feeds),
    Call::of(
        "activity/list-public-events-for-repo-network",
        list_public_events_for_repo_network,
    ),
    Call::of(
        "activity/list-notifications-for-authenticated-user",
        list_notifications_for_authenticated_user,
    ),
    Call::of("activity/mark-notifications-as-read", mark_notifications_as_read),
    Call::of("activity/get-thread", get_thread),
    Call::of("activity/mark-thread-as-done", mark_thread_as_done),
    Call::of("activity/mark-thread-as-read", mark_thread_as_read),
    Call::of(
        "activity/get-thread-subscription-for-authenticated-user",
        get_thread_subscription_for_authenticated_user,
    ),
    Call::of("activity/set-thread-subscription", set_thread_subscription),
    Call::of("activity/delete-thread-subscription", delete_thread_subscription),
    Call::of("activity/list-public-org-events", list_public_org_events),
    Call::of("activity/list-repo-events", list_repo_events),
    Call::of(
        "activity/list-repo-notifications-for-authenticated-user",
        list_repo_notifications_for_authenticated_user,
    ),
    Call::of(
        "activity/mark-repo-notifications-as-read",
        mark_repo_notifications_as_read,
    ),
    Call::of("activity/list-stargazers-for-repo", list_stargazers_for_repo),
    Call::of("activity/get-stargazer-count-for-repo", get_stargazer_count_for_repo),
    Call::of("activity/list-watchers-for-repo", list_watchers_for_repo),
    Call::of("activity/get-repo-subscription", get_repo_subscription),
    Call::of("activity/set-repo-subscription", set_repo_subscription),
    Call::of("activity/delete-repo-subscription", delete_repo_subscription),
    Call::of(
        "activity/list-repos-starred-by-authenticated-user",
        list_repos_starred_by_authenticated_user,
    ),
    Call::of(
        "activity/check-repo-is-starred-by-authenticated-user",
        check_repo_is_starred_by_authenticated_user,
    ),
    Call::of(
        "activity/star-repo-for-authenticated-user",
        star_repo_for_authenticated_user,
    ),
    Call::of(
        "activity/unstar-repo-for-authenticated-user",
        unstar_repo_for_authenticated_user,
    ),
    Call::of(
        "activity/list-watched-repos-for-authenticated-user",
        list_watched_repos_for_authenticated_user,
    ),
    Call::of(
        "activity/list-events-for-authenticated-user",
        list_events_for_authenticated_user,
    ),
    Call::of(
        "activity/list-org-events-for-authenticated-user",
        list_org_events_for_authenticated_user,
    ),
    Call::of("activity/list-public-events-for-user", list_public_events_for_user),
    Call::of("activity/list-received-events-for-user", list_received_events_for_user),
    Call::of(
        "activity/list-received-public-events-for-user",
        list_received_public_events_for_user,
    ),
    Call::of("activity/list-repos-starred-by-user", list_repos_starred_by_user),
    Call::of("activity/list-repos-watched-by-user", list_repos_watched_by_user),
];

fn list_public_events(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::activity::list_public_events();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_feeds(_: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::activity::get_feeds();
    Ok(sent(request.send(client), Got::json))
}

fn list_public_events_for_repo_network(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_notifications_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn mark_notifications_as_read(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::activity::mark_notifications_as_read();
    if let Some(value) = given.optional_member::<DateTime>("last_read_at")? {
        request = request.last_read_at(value);
    }
    if let Some(value) = given.optional_member::<bool>("read")? {
        request = request.read(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_thread(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::activity::get_thread(given.path::<i64>("thread_id")?);
    Ok(sent(request.send(client), Got::json))
}

fn mark_thread_as_done(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::activity::mark_thread_as_done(
        given.path::<i64>("thread_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn mark_thread_as_read(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::activity::mark_thread_as_read(
        given.path::<i64>("thread_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_thread_subscription_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::activity::get_thread_subscription_for_authenticated_user(
        given.path::<i64>("thread_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_thread_subscription(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::activity::set_thread_subscription(
        given.path::<i64>("thread_id")?,
    );
    if let Some(value) = given.optional_member::<bool>("ignored")? {
        request = request.ignored(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn delete_thread_subscription(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::activity::delete_thread_subscription(
        given.path::<i64>("thread_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_public_org_events(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::activity::list_public_org_events(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_repo_events(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_repo_notifications_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn mark_repo_notifications_as_read(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::activity::mark_repo_notifications_as_read(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_member::<DateTime>("last_read_at")? {
        request = request.last_read_at(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_stargazers_for_repo(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_stargazer_count_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::activity::get_stargazer_count_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_watchers_for_repo(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_repo_subscription(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::activity::get_repo_subscription(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_repo_subscription(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn delete_repo_subscription(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::activity::delete_repo_subscription(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_repos_starred_by_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn check_repo_is_starred_by_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::activity::check_repo_is_starred_by_authenticated_user(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::Check))
}

fn star_repo_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::activity::star_repo_for_authenticated_user(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn unstar_repo_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::activity::unstar_repo_for_authenticated_user(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_watched_repos_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::activity::list_watched_repos_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_events_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::activity::list_events_for_authenticated_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_org_events_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_public_events_for_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::activity::list_public_events_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_received_events_for_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::activity::list_received_events_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_received_public_events_for_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::activity::list_received_public_events_for_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_repos_starred_by_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_repos_watched_by_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::activity::list_repos_watched_by_user(
        given.path::<String>("username")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}
