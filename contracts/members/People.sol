// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMembers} from "./IMembers.sol";
import {Member, MemberId, Source, Status} from "./MemberTypes.sol";

/// @title What only people may do
/// @notice An Agent (algorithm) may propose and link ideas; it never judges, decides, holds money or thanks.
library People {
    error People_AgentRefused(MemberId memberId);
    error People_NotActive(MemberId memberId, Status status);

    /// @notice The active member behind an account, who is no Agent. Reverts with {IMembers.Members_NotActive} or
    /// {People_AgentRefused} otherwise.
    function requirePerson(IMembers members, address account) internal view returns (Member memory member) {
        member = members.requireActive(account);
        if (member.source == Source.Agent) revert People_AgentRefused(member.id);
    }

    /// @notice The same by member number. Reverts with {IMembers.Members_Unknown}, {People_NotActive} or
    /// {People_AgentRefused} otherwise.
    function requirePersonOf(IMembers members, MemberId memberId) internal view returns (Member memory member) {
        member = members.memberOf(memberId);
        if (member.status != Status.Active) revert People_NotActive(memberId, member.status);
        if (member.source == Source.Agent) revert People_AgentRefused(memberId);
    }
}
