// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MemberId} from "../members/MemberTypes.sol";
import {EvidenceState} from "./PilotTypes.sol";

/// @notice How a milestone or result stands; one slot.
/// @param value A milestone's amount; a result's measured value in two's complement.
/// @param judgedAt When the newest verdict was given; 32 bits last until 2106.
struct Step {
    uint128 value;
    uint40 dueAt;
    uint32 judgedAt;
    MemberId verifierId;
    uint16 qualityBps;
    EvidenceState state;
}

/// @notice Who contested the first verdict on the evidence at hand, and when; all zero if nobody did.
struct Contest {
    MemberId actorId;
    uint40 contestedAt;
}

/// @notice All that is stored at one place of a pilot.
struct Place {
    Step step;
    bytes32 evidenceHash;
    Contest contest;
}

/// @title What is due for a step, and when
/// @dev After a pilot's end a step's reserve never grows: whatever may still be judged or contested has its whole
/// amount reserved. That is why everything else can leave the pot.
library Steps {
    uint256 internal constant WHOLE_BPS = 10_000;

    /// @notice How long a verdict can be awaited after the end.
    uint256 internal constant JUDGING_TIME = 30 days;

    /// @dev One home for reading and writing the packed slot keeps the contract small.
    function load(Place storage place) internal view returns (Step memory) {
        return place.step;
    }

    /// @notice Stores how a step stands now.
    function save(Place storage place, Step memory step) internal {
        place.step = step;
    }

    /// @notice What an accepted milestone is paid: its amount times the quality, rounded down.
    function due(Step memory step) internal pure returns (uint128) {
        return uint128((uint256(step.value) * step.qualityBps) / WHOLE_BPS);
    }

    /// @notice Last second in which a verdict can be contested.
    function windowEnd(Step memory step, uint256 challengeSeconds) internal pure returns (uint256) {
        return step.judgedAt + challengeSeconds;
    }

    /// @notice Whether there is a verdict whose window is open.
    function inWindow(Step memory step, uint256 challengeSeconds) internal view returns (bool) {
        bool judged = step.state == EvidenceState.Accepted || step.state == EvidenceState.Refused;
        return judged && block.timestamp <= windowEnd(step, challengeSeconds);
    }

    /// @notice Last second in which a contested verdict keeps others waiting for its answer.
    function answerableUntil(Place storage place) internal view returns (uint256) {
        return place.contest.contestedAt + JUDGING_TIME;
    }

    /// @notice Whether evidence may be judged now.
    /// @param endedAt When the pilot ended, 0 if it has not.
    function awaitsVerdict(Place storage place, Step memory step, uint256 endedAt) internal view returns (bool) {
        bool contested = step.state == EvidenceState.Contested;
        if (!contested && step.state != EvidenceState.Submitted) return false;
        if (endedAt == 0 || block.timestamp <= endedAt + JUDGING_TIME) return true;
        return contested && block.timestamp <= answerableUntil(place);
    }

    /// @notice What an ended pilot's pot keeps for a milestone.
    function reserve(Place storage place, uint256 endedAt, uint256 challengeSeconds) internal view returns (uint128) {
        Step memory step = load(place);
        if (inWindow(step, challengeSeconds) || awaitsVerdict(place, step, endedAt)) return step.value;
        return step.state == EvidenceState.Accepted ? due(step) : 0;
    }
}
