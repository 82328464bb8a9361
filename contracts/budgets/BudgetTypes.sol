// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Number of a team: 1, 2, 3 … in order of forming. 0 in a challenge means "no team".
type TeamId is uint32;

/// @notice Number of a grant: 1, 2, 3 … in order of proposing.
type GrantId is uint32;

/// @notice Number of a pilot: 1, 2, 3 … in order of planning.
type PilotId is uint32;

/// @notice A pot of money: a {PotKind} in bits 32 to 39, and the number of the team or pilot below it.
type Pot is uint40;

/// @notice What a pot is. `Outside` is everything that is not in custody.
enum PotKind {
    Outside,
    Root,
    Team,
    Pilot,
    Rewards
}

/// @notice Why money moved.
enum MoveKind {
    Deposit,
    Surplus,
    Allocation,
    Reclaim,
    Grant,
    Payment,
    Return,
    RewardFunding,
    Reward
}

using {samePot as ==, isOf} for Pot global;

function samePot(Pot a, Pot b) pure returns (bool) {
    return Pot.unwrap(a) == Pot.unwrap(b);
}

/// @notice Whether a pot is of a kind. A pot that nobody made may be of none.
function isOf(Pot pot, PotKind kind) pure returns (bool) {
    return Pot.unwrap(pot) >> 32 == uint40(kind);
}

Pot constant OUTSIDE = Pot.wrap(0);
Pot constant ROOT = Pot.wrap(uint40(uint256(PotKind.Root) << 32));
Pot constant REWARDS = Pot.wrap(uint40(uint256(PotKind.Rewards) << 32));

function teamPot(TeamId teamId) pure returns (Pot) {
    return Pot.wrap(uint40((uint256(PotKind.Team) << 32) | TeamId.unwrap(teamId)));
}

function pilotPot(PilotId pilotId) pure returns (Pot) {
    return Pot.wrap(uint40((uint256(PotKind.Pilot) << 32) | PilotId.unwrap(pilotId)));
}

/// @notice How much a team may grant to ideas that no ballot has approved; one slot.
/// @param limit Most that is there at once.
/// @param left What was there at `since`.
/// @param refillSeconds Time in which an empty allowance is full again, growing evenly; at least 1 if `limit` is not 0.
struct Autonomy {
    uint96 limit;
    uint96 left;
    uint32 refillSeconds;
    uint32 since;
}

/// @notice How a grant stands or ended.
enum GrantState {
    None,
    Open,
    Funded,
    Declined,
    Lapsed
}

/// @notice The record of one grant; one slot.
/// @param seatsEpoch The team's {ITeams.seatsEpochOf} when it was proposed; if seats change, the grant lapses.
/// @param eligible Seats (bit by place) that may decide: those not recused.
/// @param support Seats that voted for, `refuse` against.
struct Grant {
    PilotId pilotId;
    TeamId teamId;
    uint32 seatsEpoch;
    uint16 eligible;
    uint16 support;
    uint16 refuse;
    uint40 closesAt;
    GrantState state;
}
