// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What a badge is for; each is claimed once by a member against the record it rests on (`ref`).
/// @dev Proposer: credited on an idea (`ref`) that was found Ready or came further: it is Ready, InBallot, Approved,
/// InPilot, Implemented, or Stopped, whither no way leads but from a ballot or a pilot.
/// Decider: a ballot was cast in a round (`ref`) by the account that is the member's now.
/// Approved: credited on an idea that a ballot approved: `ref` = round × 64 + its place in the ballot, from 0. The
/// entry is settled, and its tally passes under the round's own terms, whatever became of the idea since.
/// Implementer: credited on an implemented idea (`ref`).
/// Forecaster: ten calibrated forecasts or more, better than a coin: their mean squared error is below 25,000,000. `ref` 0.
/// Courage: led a pilot (`ref`) that was stopped early. Lead: led a pilot (`ref`) that met its target.
/// Founder: has a seat now in the team whose grant (`ref`) funded a pilot.
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
