// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Activity APIs provide access to notifications, subscriptions, and timelines.

mod events;
mod feeds;
mod notifications;
mod starring;
mod watching;

pub use self::events::{
    ListEventsForAuthenticatedUser, ListOrgEventsForAuthenticatedUser, ListPublicEvents,
    ListPublicEventsForRepoNetwork, ListPublicEventsForUser, ListPublicOrgEvents,
    ListReceivedEventsForUser, ListReceivedPublicEventsForUser, ListRepoEvents,
    list_events_for_authenticated_user, list_org_events_for_authenticated_user,
    list_public_events, list_public_events_for_repo_network, list_public_events_for_user,
    list_public_org_events, list_received_events_for_user,
    list_received_public_events_for_user, list_repo_events,
};
pub use self::feeds::{GetFeeds, get_feeds};
pub use self::notifications::{
    DeleteThreadSubscription, GetThread, GetThreadSubscriptionForAuthenticatedUser,
    ListNotificationsForAuthenticatedUser, ListRepoNotificationsForAuthenticatedUser,
    MarkNotificationsAsRead, MarkNotificationsAsReadBody, MarkRepoNotificationsAsRead,
    MarkRepoNotificationsAsReadBody, MarkThreadAsDone, MarkThreadAsRead,
    SetThreadSubscription, SetThreadSubscriptionBody, delete_thread_subscription,
    get_thread, get_thread_subscription_for_authenticated_user,
    list_notifications_for_authenticated_user,
    list_repo_notifications_for_authenticated_user, mark_notifications_as_read,
    mark_repo_notifications_as_read, mark_thread_as_done, mark_thread_as_read,
    set_thread_subscription,
};
pub use self::starring::{
    CheckRepoIsStarredByAuthenticatedUser, GetStargazerCountForRepo,
    GetStargazerCountForRepoResponse, ListReposStarredByAuthenticatedUser,
    ListReposStarredByAuthenticatedUserStar, ListReposStarredByUser,
    ListReposStarredByUserStar, ListStargazersForRepo, ListStargazersForRepoStar,
    StarRepoForAuthenticatedUser, UnstarRepoForAuthenticatedUser,
    check_repo_is_starred_by_authenticated_user, get_stargazer_count_for_repo,
    list_repos_starred_by_authenticated_user, list_repos_starred_by_user,
    list_stargazers_for_repo, star_repo_for_authenticated_user,
    unstar_repo_for_authenticated_user,
};
pub use self::watching::{
    DeleteRepoSubscription, GetRepoSubscription, ListReposWatchedByUser,
    ListWatchedReposForAuthenticatedUser, ListWatchersForRepo, SetRepoSubscription,
    SetRepoSubscriptionBody, delete_repo_subscription, get_repo_subscription,
    list_repos_watched_by_user, list_watched_repos_for_authenticated_user,
    list_watchers_for_repo, set_repo_subscription,
};
