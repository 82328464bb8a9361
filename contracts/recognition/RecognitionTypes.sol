// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What a badge is for; each is claimed once by a member against the record it rests on.
/// @dev Proposer: credited on an idea that was found Ready or came further. Decider: cast a ballot. Approved: credited
/// on an idea that a ballot approved. Implementer: credited on an implemented idea. Forecaster: ten calibrated
/// forecasts, better than a coin. Courage: led a pilot that was stopped early. Lead: led a pilot that met its target.
/// Founder: has a seat in a team that funded a pilot.
enum BadgeKind {
    Proposer,
    Decider,
    Approved,
    Implementer,
    Forecaster,
    Courage,
    Lead,
    Founder
}

/// @notice What earns points; the order of a policy's weights. The formula is published in docs/metrics.
enum PointsEvent {
    IdeaSubmitted,
    IdeaReady,
    IdeaApproved,
    IdeaImplemented,
    IdeaBuiltOn,
    IdeaFiled,
    BallotCast,
    ScorecardRevealed,
    ForecastSkill,
    PilotLed,
    VerdictGiven,
    OutcomeJudged,
    KudosReceived,
    ActivityAttended
}

/// @notice The formula of rewards; one slot.
/// @param base What every implemented idea with an attested outcome earns.
/// @param rateBps Share of benefit above spending that is added.
/// @param cap Most that one idea earns.
/// @param lineageBps Share of it that goes to the authors of merged and parent ideas, where there are any.
struct RewardRules {
    uint96 base;
    uint96 cap;
    uint16 rateBps;
    uint16 lineageBps;
}
