// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PilotId, TeamId} from "../../contracts/budgets/BudgetTypes.sol";
import {IdeaId} from "../../contracts/ideas/IdeaTypes.sol";
import {MemberId} from "../../contracts/members/MemberTypes.sol";
import {IPilots} from "../../contracts/pilots/IPilots.sol";
import {Pilot, PilotState} from "../../contracts/pilots/PilotTypes.sol";

/// @notice What can be read of pilots (the views of IPilots that reviews ask), with results set at will.
contract PilotResults {
    uint32 public pilotCount;

    mapping(PilotId => Pilot) private _pilots;
    mapping(IdeaId => PilotId) private _latest;

    /// @notice Another pilot of an idea, which becomes its latest.
    function add(IdeaId ideaId, uint16 version, PilotState state, uint40 startedAt) external {
        PilotId pilotId = PilotId.wrap(++pilotCount);
        _latest[ideaId] = pilotId;
        _pilots[pilotId] = Pilot({
            ideaId: ideaId,
            version: version,
            teamId: TeamId.wrap(1),
            leadId: MemberId.wrap(1),
            payeeId: MemberId.wrap(1),
            state: state,
            milestones: 1,
            stopIfMissed: false,
            revisitHours: 1,
            startedAt: startedAt,
            endsAt: uint40(block.timestamp),
            endedAt: uint40(block.timestamp),
            budget: 0,
            paid: 0
        });
    }

    function latestPilotOf(IdeaId ideaId) external view returns (PilotId) {
        return _latest[ideaId];
    }

    function pilotOf(PilotId pilotId) external view returns (Pilot memory) {
        if (PilotId.unwrap(pilotId) == 0) revert IPilots.Pilots_Unknown(pilotId);
        return _pilots[pilotId];
    }
}
