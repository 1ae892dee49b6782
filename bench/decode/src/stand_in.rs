// Stand-ins for the rendered types. Any JSON value is one of them, so nothing measured with them means anything.

pub mod plain {
    pub type FullRepository = serde_json::Value;
    pub type Issue = serde_json::Value;
    pub type PullRequest = serde_json::Value;
    pub type WebhookPush = serde_json::Value;
    pub type WorkflowRun = serde_json::Value;
}

pub mod kept {
    pub use super::plain::*;
}
