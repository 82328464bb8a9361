// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMembers} from "../members/IMembers.sol";
import {Member, MemberId} from "../members/MemberTypes.sol";
import {CreditShare, IdeaId} from "./IdeaTypes.sol";
import {IIdeas} from "./IIdeas.sol";

/// @title Nobody judges their own idea
/// @notice Who stands too near to an idea to judge it. Credited are at most five members, so nothing here is unbounded.
library Independence {
    /// @notice Whether a member is credited on an idea.
    function isCredited(IIdeas ideas, IdeaId ideaId, MemberId memberId) internal view returns (bool) {
        CreditShare[] memory shares = ideas.creditOf(ideaId);
        for (uint256 i = 0; i < shares.length; ++i) {
            if (shares[i].memberId == memberId) return true;
        }
        return false;
    }

    /// @notice The credited member whose conflict keeps `member` from judging, 0 if there is none: themself, or (if
    /// `unitsApart`) somebody of their unit. Unit 0 is no unit, and nobody shares it.
    function conflictWith(
        IMembers members,
        IIdeas ideas,
        IdeaId ideaId,
        Member memory member,
        bool unitsApart
    ) internal view returns (MemberId) {
        CreditShare[] memory shares = ideas.creditOf(ideaId);
        for (uint256 i = 0; i < shares.length; ++i) {
            MemberId creditedId = shares[i].memberId;
            if (creditedId == member.id) return creditedId;
            if (unitsApart && sharesUnit(members, creditedId, member)) return creditedId;
        }
        return MemberId.wrap(0);
    }

    /// @notice Whether another member belongs to the same unit now.
    function sharesUnit(IMembers members, MemberId otherId, Member memory member) internal view returns (bool) {
        return member.unit != 0 && members.memberOf(otherId).unit == member.unit;
    }
}
