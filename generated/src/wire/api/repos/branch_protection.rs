// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Visit,
};
use crate::models;
use crate::api::repos::{
    AddAppAccessRestrictions, AddStatusCheckContexts, AddTeamAccessRestrictions,
    AddUserAccessRestrictions, Check, CreateCommitSignatureProtection,
    DeleteAccessRestrictions, DeleteAdminBranchProtection, DeleteBranchProtection,
    DeleteCommitSignatureProtection, DeletePullRequestReviewProtection,
    GetAccessRestrictions, GetAdminBranchProtection, GetAllStatusCheckContexts,
    GetAppsWithAccessToProtectedBranch, GetBranchProtection,
    GetCommitSignatureProtection, GetPullRequestReviewProtection,
    GetStatusChecksProtection, GetTeamsWithAccessToProtectedBranch,
    GetUsersWithAccessToProtectedBranch, RemoveAppAccessRestrictions,
    RemoveAppAccessRestrictionsBody, RemoveStatusCheckContexts,
    RemoveStatusCheckContextsBody, RemoveStatusCheckProtection,
    RemoveTeamAccessRestrictions, RemoveTeamAccessRestrictionsBody,
    RemoveUserAccessRestrictions, SetAdminBranchProtection, SetAppAccessRestrictions,
    SetStatusCheckContexts, SetTeamAccessRestrictions, SetUserAccessRestrictions,
    UpdateBranchProtection, UpdateBranchProtectionBody,
    UpdateBranchProtectionBodyRequiredStatusChecks,
    UpdateBranchProtectionBodyRestrictions, UpdatePullRequestReviewProtection,
    UpdatePullRequestReviewProtectionBody,
    UpdatePullRequestReviewProtectionBodyBypassPullRequestAllowances,
    UpdateStatusCheckProtection, UpdateStatusCheckProtectionBody,
};

impl Endpoint for GetBranchProtection {
    type Output = models::BranchProtection;
    const OPERATION: Operation = Operation {
        id: "repos/get-branch-protection",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetBranchProtection {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateBranchProtection {
    type Output = models::ProtectedBranch;
    const OPERATION: Operation = Operation {
        id: "repos/update-branch-protection",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl UpdateBranchProtection {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteBranchProtection {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/delete-branch-protection",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeleteBranchProtection {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetAdminBranchProtection {
    type Output = models::ProtectedBranchAdminEnforced;
    const OPERATION: Operation = Operation {
        id: "repos/get-admin-branch-protection",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/enforce_admins",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetAdminBranchProtection {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetAdminBranchProtection {
    type Output = models::ProtectedBranchAdminEnforced;
    const OPERATION: Operation = Operation {
        id: "repos/set-admin-branch-protection",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/enforce_admins",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl SetAdminBranchProtection {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteAdminBranchProtection {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/delete-admin-branch-protection",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/enforce_admins",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeleteAdminBranchProtection {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetPullRequestReviewProtection {
    type Output = models::ProtectedBranchPullRequestReview;
    const OPERATION: Operation = Operation {
        id: "repos/get-pull-request-review-protection",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/required_pull_request_reviews",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetPullRequestReviewProtection {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeletePullRequestReviewProtection {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/delete-pull-request-review-protection",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/required_pull_request_reviews",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeletePullRequestReviewProtection {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdatePullRequestReviewProtection {
    type Output = models::ProtectedBranchPullRequestReview;
    const OPERATION: Operation = Operation {
        id: "repos/update-pull-request-review-protection",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/required_pull_request_reviews",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl UpdatePullRequestReviewProtection {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetCommitSignatureProtection {
    type Output = models::ProtectedBranchAdminEnforced;
    const OPERATION: Operation = Operation {
        id: "repos/get-commit-signature-protection",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/required_signatures",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetCommitSignatureProtection {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateCommitSignatureProtection {
    type Output = models::ProtectedBranchAdminEnforced;
    const OPERATION: Operation = Operation {
        id: "repos/create-commit-signature-protection",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/required_signatures",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl CreateCommitSignatureProtection {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteCommitSignatureProtection {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/delete-commit-signature-protection",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/required_signatures",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeleteCommitSignatureProtection {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetStatusChecksProtection {
    type Output = models::StatusCheckPolicy;
    const OPERATION: Operation = Operation {
        id: "repos/get-status-checks-protection",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/required_status_checks",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetStatusChecksProtection {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveStatusCheckProtection {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/remove-status-check-protection",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/required_status_checks",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl RemoveStatusCheckProtection {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateStatusCheckProtection {
    type Output = models::StatusCheckPolicy;
    const OPERATION: Operation = Operation {
        id: "repos/update-status-check-protection",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/required_status_checks",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl UpdateStatusCheckProtection {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetAllStatusCheckContexts {
    type Output = Vec<String>;
    const OPERATION: Operation = Operation {
        id: "repos/get-all-status-check-contexts",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/required_status_checks/contexts",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetAllStatusCheckContexts {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetStatusCheckContexts {
    type Output = Vec<String>;
    const OPERATION: Operation = Operation {
        id: "repos/set-status-check-contexts",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/required_status_checks/contexts",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl SetStatusCheckContexts {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddStatusCheckContexts {
    type Output = Vec<String>;
    const OPERATION: Operation = Operation {
        id: "repos/add-status-check-contexts",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/required_status_checks/contexts",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl AddStatusCheckContexts {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveStatusCheckContexts {
    type Output = Vec<String>;
    const OPERATION: Operation = Operation {
        id: "repos/remove-status-check-contexts",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/required_status_checks/contexts",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl RemoveStatusCheckContexts {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetAccessRestrictions {
    type Output = models::BranchRestrictionPolicy;
    const OPERATION: Operation = Operation {
        id: "repos/get-access-restrictions",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/restrictions",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetAccessRestrictions {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteAccessRestrictions {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/delete-access-restrictions",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/restrictions",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeleteAccessRestrictions {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetAppsWithAccessToProtectedBranch {
    type Output = Vec<Option<models::Integration>>;
    const OPERATION: Operation = Operation {
        id: "repos/get-apps-with-access-to-protected-branch",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/apps",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetAppsWithAccessToProtectedBranch {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetAppAccessRestrictions {
    type Output = Vec<Option<models::Integration>>;
    const OPERATION: Operation = Operation {
        id: "repos/set-app-access-restrictions",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/apps",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl SetAppAccessRestrictions {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddAppAccessRestrictions {
    type Output = Vec<Option<models::Integration>>;
    const OPERATION: Operation = Operation {
        id: "repos/add-app-access-restrictions",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/apps",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl AddAppAccessRestrictions {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveAppAccessRestrictions {
    type Output = Vec<Option<models::Integration>>;
    const OPERATION: Operation = Operation {
        id: "repos/remove-app-access-restrictions",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/apps",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl RemoveAppAccessRestrictions {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetTeamsWithAccessToProtectedBranch {
    type Output = Vec<models::Team>;
    const OPERATION: Operation = Operation {
        id: "repos/get-teams-with-access-to-protected-branch",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/teams",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetTeamsWithAccessToProtectedBranch {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetTeamAccessRestrictions {
    type Output = Vec<models::Team>;
    const OPERATION: Operation = Operation {
        id: "repos/set-team-access-restrictions",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/teams",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl SetTeamAccessRestrictions {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddTeamAccessRestrictions {
    type Output = Vec<models::Team>;
    const OPERATION: Operation = Operation {
        id: "repos/add-team-access-restrictions",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/teams",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl AddTeamAccessRestrictions {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveTeamAccessRestrictions {
    type Output = Vec<models::Team>;
    const OPERATION: Operation = Operation {
        id: "repos/remove-team-access-restrictions",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/teams",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl RemoveTeamAccessRestrictions {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetUsersWithAccessToProtectedBranch {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "repos/get-users-with-access-to-protected-branch",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/users",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetUsersWithAccessToProtectedBranch {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetUserAccessRestrictions {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "repos/set-user-access-restrictions",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/users",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl SetUserAccessRestrictions {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddUserAccessRestrictions {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "repos/add-user-access-restrictions",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/users",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl AddUserAccessRestrictions {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveUserAccessRestrictions {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "repos/remove-user-access-restrictions",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/users",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl RemoveUserAccessRestrictions {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for UpdateBranchProtectionBody {
    const NAME: &'static str = "UpdateBranchProtectionBody";
    const FIELDS: &'static [&'static str] = &[
        "required_status_checks",
        "enforce_admins",
        "required_pull_request_reviews",
        "restrictions",
        "required_linear_history",
        "allow_force_pushes",
        "allow_deletions",
        "block_creations",
        "required_conversation_resolution",
        "lock_branch",
        "allow_fork_syncing",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            required_status_checks: fields.at(0),
            enforce_admins: fields.at(1),
            required_pull_request_reviews: fields.at(2),
            restrictions: fields.at(3),
            required_linear_history: fields.at(4),
            allow_force_pushes: fields.at(5),
            allow_deletions: fields.at(6),
            block_creations: fields.at(7),
            required_conversation_resolution: fields.at(8),
            lock_branch: fields.at(9),
            allow_fork_syncing: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.required_status_checks,
                &self.enforce_admins,
                &self.required_pull_request_reviews,
                &self.restrictions,
                &self.required_linear_history,
                &self.allow_force_pushes,
                &self.allow_deletions,
                &self.block_creations,
                &self.required_conversation_resolution,
                &self.lock_branch,
                &self.allow_fork_syncing,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateBranchProtectionBody);

impl Object for UpdatePullRequestReviewProtectionBody {
    const NAME: &'static str = "UpdatePullRequestReviewProtectionBody";
    const FIELDS: &'static [&'static str] = &[
        "dismissal_restrictions",
        "dismiss_stale_reviews",
        "require_code_owner_reviews",
        "required_approving_review_count",
        "require_last_push_approval",
        "bypass_pull_request_allowances",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            dismissal_restrictions: fields.at(0),
            dismiss_stale_reviews: fields.at(1),
            require_code_owner_reviews: fields.at(2),
            required_approving_review_count: fields.at(3),
            require_last_push_approval: fields.at(4),
            bypass_pull_request_allowances: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.dismissal_restrictions,
                &self.dismiss_stale_reviews,
                &self.require_code_owner_reviews,
                &self.required_approving_review_count,
                &self.require_last_push_approval,
                &self.bypass_pull_request_allowances,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdatePullRequestReviewProtectionBody);

#[expect(deprecated, reason = "what is deprecated is still sent")]
impl Object for UpdateStatusCheckProtectionBody {
    const NAME: &'static str = "UpdateStatusCheckProtectionBody";
    const FIELDS: &'static [&'static str] = &["strict", "contexts", "checks"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            strict: fields.at(0),
            contexts: fields.at(1),
            checks: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.strict, &self.contexts, &self.checks], &self.extra)
    }
}

octoforge_runtime::object!(UpdateStatusCheckProtectionBody);

impl Object for RemoveAppAccessRestrictionsBody {
    const NAME: &'static str = "RemoveAppAccessRestrictionsBody";
    const FIELDS: &'static [&'static str] = &["apps"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            apps: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.apps], &self.extra)
    }
}

octoforge_runtime::object!(RemoveAppAccessRestrictionsBody);

#[expect(deprecated, reason = "what is deprecated is still sent")]
impl Object for UpdateBranchProtectionBodyRequiredStatusChecks {
    const NAME: &'static str = "UpdateBranchProtectionBodyRequiredStatusChecks";
    const FIELDS: &'static [&'static str] = &["strict", "contexts", "checks"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            strict: fields.at(0),
            contexts: fields.at(1),
            checks: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.strict, &self.contexts, &self.checks], &self.extra)
    }
}

octoforge_runtime::object!(UpdateBranchProtectionBodyRequiredStatusChecks);

impl Object for UpdateBranchProtectionBodyRestrictions {
    const NAME: &'static str = "UpdateBranchProtectionBodyRestrictions";
    const FIELDS: &'static [&'static str] = &["users", "teams", "apps"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            users: fields.at(0),
            teams: fields.at(1),
            apps: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.users, &self.teams, &self.apps], &self.extra)
    }
}

octoforge_runtime::object!(UpdateBranchProtectionBodyRestrictions);

impl Object for UpdatePullRequestReviewProtectionBodyBypassPullRequestAllowances {
    const NAME: &'static str = "UpdatePullRequestReviewProtectionBodyBypassPullRequestAllowances";
    const FIELDS: &'static [&'static str] = &["users", "teams", "apps"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            users: fields.at(0),
            teams: fields.at(1),
            apps: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.users, &self.teams, &self.apps], &self.extra)
    }
}

octoforge_runtime::object!(
    UpdatePullRequestReviewProtectionBodyBypassPullRequestAllowances
);

impl Object for RemoveStatusCheckContextsBody {
    const NAME: &'static str = "RemoveStatusCheckContextsBody";
    const FIELDS: &'static [&'static str] = &["contexts"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            contexts: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.contexts], &self.extra)
    }
}

octoforge_runtime::object!(RemoveStatusCheckContextsBody);

impl Object for RemoveTeamAccessRestrictionsBody {
    const NAME: &'static str = "RemoveTeamAccessRestrictionsBody";
    const FIELDS: &'static [&'static str] = &["teams"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            teams: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.teams], &self.extra)
    }
}

octoforge_runtime::object!(RemoveTeamAccessRestrictionsBody);

impl Object for Check {
    const NAME: &'static str = "Check";
    const FIELDS: &'static [&'static str] = &["context", "app_id"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            context: fields.at(0),
            app_id: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.context, &self.app_id], &self.extra)
    }
}

octoforge_runtime::object!(Check);
