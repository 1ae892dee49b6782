// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::repos::{
    GetCodeFrequencyStats, GetCodeFrequencyStatsOutput, GetCommitActivityStats,
    GetCommitActivityStatsOutput, GetContributorsStats, GetContributorsStatsOutput,
    GetParticipationStats, GetPunchCardStats,
};

impl Endpoint for GetCodeFrequencyStats {
    type Output = GetCodeFrequencyStatsOutput;
    const OPERATION: Operation = Operation {
        id: "repos/get-code-frequency-stats",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/stats/code_frequency",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        match answer.status().as_u16() {
            200 => Ok(GetCodeFrequencyStatsOutput::Ok(answer.json()?)),
            202 => Ok(GetCodeFrequencyStatsOutput::Accepted(answer.json()?)),
            204 => Ok(GetCodeFrequencyStatsOutput::NoContent),
            _ => Err(answer.unexpected()),
        }
    }
}

impl GetCodeFrequencyStats {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetCommitActivityStats {
    type Output = GetCommitActivityStatsOutput;
    const OPERATION: Operation = Operation {
        id: "repos/get-commit-activity-stats",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/stats/commit_activity",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        match answer.status().as_u16() {
            200 => Ok(GetCommitActivityStatsOutput::Ok(answer.json()?)),
            202 => Ok(GetCommitActivityStatsOutput::Accepted(answer.json()?)),
            204 => Ok(GetCommitActivityStatsOutput::NoContent),
            _ => Err(answer.unexpected()),
        }
    }
}

impl GetCommitActivityStats {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetContributorsStats {
    type Output = GetContributorsStatsOutput;
    const OPERATION: Operation = Operation {
        id: "repos/get-contributors-stats",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/stats/contributors",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        match answer.status().as_u16() {
            200 => Ok(GetContributorsStatsOutput::Ok(answer.json()?)),
            202 => Ok(GetContributorsStatsOutput::Accepted(answer.json()?)),
            204 => Ok(GetContributorsStatsOutput::NoContent),
            _ => Err(answer.unexpected()),
        }
    }
}

impl GetContributorsStats {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetParticipationStats {
    type Output = models::ParticipationStats;
    const OPERATION: Operation = Operation {
        id: "repos/get-participation-stats",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/stats/participation",
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

impl GetParticipationStats {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetPunchCardStats {
    type Output = Option<Vec<Vec<i64>>>;
    const OPERATION: Operation = Operation {
        id: "repos/get-punch-card-stats",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/stats/punch_card",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.optional()
    }
}

impl GetPunchCardStats {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
