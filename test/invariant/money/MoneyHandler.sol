// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EvidenceState, PilotState, RESULT} from "../../../contracts/pilots/PilotTypes.sol";
import {check, equal} from "../../support/Cheats.sol";
import {Rewarding} from "./Rewarding.sol";

/// @notice All that happens around money, at random, and the proof that in the end none of it is stuck.
abstract contract MoneyHandler is Rewarding {
    constructor() {
        _startCounting();
    }

    /// @dev Mostly to where something changes, and the seconds around it.
    function pass(uint8 kind, uint32 pause) external {
        uint256 time = block.timestamp + 1 + (pause % 6 hours);
        uint256 landmark = _landmark(kind % 8, pause) + (pause % 3);
        if (landmark > block.timestamp + 1) time = landmark - 1;
        _waitUntil(time);
        _count("pass");
    }

    function _landmark(uint256 kind, uint256 seed) private view returns (uint256) {
        if (kind == 0) return block.timestamp + (seed % 30 days);
        if (kind == 1) return ghostGrants[_openGrant(seed)].closesAt;
        if (kind == 2) return ghostPilots[_findPilot(seed, PilotState.Running)].endsAt;
        if (kind == 3 && flagCount != 0) return ghostFlags[uint32(seed % flagCount) + 1].dueAt;
        if (kind == 4) return payPausedUntil;
        if (kind == 5 && pilotCount != 0) {
            uint256 endedAt = ghostPilots[uint32(seed % pilotCount) + 1].endedAt;
            return endedAt == 0 ? 0 : endedAt + JUDGING_TIME;
        }
        (uint32 id, uint8 place) = _findStep(seed, kind == 6 ? EvidenceState.Accepted : EvidenceState.Refused);
        return id == 0 ? 0 : uint256(ghostPilots[id].steps[place].judgedAt) + CHALLENGE_SECONDS;
    }

    /// @notice I10: from wherever the run has come to, by nothing but permitted calls, every milestone that was
    /// accepted is paid, every reward pulled, every pool shared, and all the rest is back at the root.
    function windDown() external {
        if (_isPayPaused()) _resumePaying();
        for (uint32 id = 1; id <= ideaCount; ++id) _clearFlags(id);
        _waitUntil(block.timestamp + 800 days);
        for (uint32 id = 1; id <= pilotCount; ++id) _end(id);
        _waitUntil(block.timestamp + JUDGING_TIME + 1);
        for (uint32 id = 1; id <= pilotCount; ++id) _empty(id);
        for (uint32 id = 1; id <= TEAMS; ++id) {
            if (pots[_teamPot(id)] != 0) _reclaim(id, pots[_teamPot(id)]);
            equal(pots[_teamPot(id)], 0, "I10: stuck with a team");
        }
        if (donated != 0) this.adoptSurplus();
        _payRewards();
        equal(pots[ROOT], treasury.held(), "I10: stuck somewhere");
    }

    function _end(uint32 id) private {
        if (ghostPilots[id].state != PilotState.Running) return;
        if (ghostPilots[id].steps[RESULT].state == EvidenceState.Accepted) _conclude(id, 1);
        else _expire(id, 1);
        check(ghostPilots[id].endedAt != 0, "I10: a pilot that never ends");
    }

    function _empty(uint32 id) private {
        GhostPilot storage ghost = ghostPilots[id];
        for (uint8 place = 0; place < ghost.milestones; ++place) {
            if (ghost.steps[place].state == EvidenceState.Accepted) _release(id, place, 1);
        }
        if (pots[_pilotPot(id)] != 0) _returnRest(id, 1);
        equal(pots[_pilotPot(id)], 0, "I10: stuck with a pilot");
        equal(ghost.paid + ghost.returned, ghost.granted, "I8: all of a grant is accounted for");
    }

    function _payRewards() private {
        for (uint256 i = 0; i < poolSeasons.length; ++i) {
            for (uint32 id = 1; id <= skills.SKILLED(); ++id) {
                if (!hasShared[poolSeasons[i]][id]) _share(poolSeasons[i], id);
            }
        }
        for (uint32 id = 1; id <= PEOPLE; ++id) {
            if (owed[id] != 0) _pull(id);
        }
        equal(_promised(), 0, "I10: stuck with the rewards");
        if (pots[REWARDS] != 0) _reclaimRewards(pots[REWARDS]);
    }

    function finishRun() external {
        string[] memory actions = new string[](59);
        uint256 count = _list(actions, 0, ["suspend", "reinstate", "changeUnit", "submit", "shareCredit", "revise"]);
        count = _list(actions, count, ["ready", "ballot", "approve", "deposit", "donate", "adoptSurplus"]);
        count = _list(
            actions,
            count,
            ["allocate", "reclaim", "fundRewards", "setAutonomy", "pausePaying", "resumePaying"]
        );
        count = _list(
            actions,
            count,
            ["inviteToTeam", "joinTeam", "giveSeat", "endorseSeat", "leaveTeam", "planPilot"]
        );
        count = _list(
            actions,
            count,
            ["dropPlan", "proposeGrant", "voteGrant", "lapseGrant", "declined", "funded by autonomy"]
        );
        count = _list(
            actions,
            count,
            ["funded after a ballot", "giveOffice", "endOffice", "submitEvidence", "submitResult", "judge"]
        );
        count = _list(actions, count, ["judged for good", "contest", "release", "conclude", "expire", "stopEarly"]);
        count = _list(
            actions,
            count,
            ["returnRest", "released after the end", "raiseFlag", "answerFlag", "resolveFlag", "escalateFlag"]
        );
        count = _list(
            actions,
            count,
            ["resolveEscalated", "reportOutcome", "attested", "disputed", "creditReward", "pullReward"]
        );
        (actions[54], actions[55]) = ("setReviewersPool", "shareReviewersPool");
        (actions[56], actions[57]) = ("setRewardRules", "pass");
        actions[58] = "reclaimRewards";
        _finishRun("MONEY", actions);
    }

    function _list(string[] memory all, uint256 from, string[6] memory more) private pure returns (uint256) {
        for (uint256 i = 0; i < more.length; ++i) all[from + i] = more[i];
        return from + more.length;
    }
}
