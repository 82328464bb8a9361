// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TeamId} from "../budgets/BudgetTypes.sol";
import {IdeaId} from "../ideas/IdeaTypes.sol";
import {MemberId} from "../members/MemberTypes.sol";
import {Comparison, PilotState} from "./PilotTypes.sol";

/// @notice What every step of a pilot reads; one slot.
struct PilotHead {
    IdeaId ideaId;
    MemberId leadId;
    MemberId payeeId;
    PilotState state;
    uint8 milestones;
    uint16 version;
    uint128 paid;
}

/// @notice What its start and its end read; one slot.
struct PilotTerms {
    TeamId teamId;
    uint40 startedAt;
    uint40 endsAt;
    uint16 revisitHours;
    uint128 budget;
}

/// @notice What its end is measured by; one slot.
struct PilotGoal {
    int128 value;
    uint40 measureSeconds;
    uint40 endedAt;
    Comparison comparison;
    bool stopIfMissed;
}

/// @notice A pilot as it is stored: three slots, each read whole.
struct PilotRecord {
    PilotHead head;
    PilotTerms terms;
    PilotGoal goal;
}
