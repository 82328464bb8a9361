// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMembers} from "../../contracts/members/IMembers.sol";
import {MemberId} from "../../contracts/members/MemberTypes.sol";
import {IdeasModel} from "./IdeasModel.sol";

/// @notice Suspensions and changes of unit, for campaigns in which it matters who stands near to whom.
abstract contract Standings is IdeasModel {
    uint32 private constant UNITS = 2;

    mapping(uint32 memberId => uint32) internal unitOf;

    /// @dev Two people in each unit, two in none.
    constructor() {
        for (uint32 unit = 1; unit <= UNITS; ++unit) {
            members.addUnit(REASON);
            _assign(2 * unit - 1, unit);
            _assign(2 * unit, unit);
        }
    }

    /// @dev One in four is enough: who is suspended can do next to nothing.
    function suspend(uint8 who) external {
        if (who % 4 != 0) return;
        uint32 id = _person(who / 4);
        bytes memory data = abi.encodeCall(IMembers.suspend, (MemberId.wrap(id), REASON));
        if (_act("suspend", !suspended[id], address(this), address(members), data)) suspended[id] = true;
    }

    function reinstate(uint8 who) external {
        uint32 id = _person(who);
        for (uint32 i = 0; who % 8 != 0 && i < PEOPLE && !suspended[id]; ++i) id = _person(id);
        _reinstate(id);
    }

    function changeUnit(uint8 who, uint8 to) external {
        if (who % 4 != 0) return;
        uint32 id = _person(who / 4);
        uint32 unit = to % (UNITS + 2);
        bytes memory data = abi.encodeCall(IMembers.assignUnit, (MemberId.wrap(id), unit));
        if (_act("changeUnit", unit <= UNITS, address(this), address(members), data)) unitOf[id] = unit;
    }

    function _reinstate(uint32 id) internal {
        bytes memory data = abi.encodeCall(IMembers.reinstate, (MemberId.wrap(id), REASON));
        if (_act("reinstate", suspended[id], address(this), address(members), data)) suspended[id] = false;
    }

    function _assign(uint32 id, uint32 unit) private {
        members.assignUnit(MemberId.wrap(id), unit);
        unitOf[id] = unit;
    }

    function _person(uint256 seed) internal pure returns (uint32) {
        return uint32(seed % PEOPLE) + 1;
    }

    /// @dev Whether one is the other, or of the same unit; unit 0 is none.
    function _isNear(uint32 one, uint32 other) internal view returns (bool) {
        return one == other || (unitOf[one] != 0 && unitOf[one] == unitOf[other]);
    }

    /// @dev Whether a member is credited on an idea, or of the unit of somebody who is.
    function _isNearIdea(uint32 id, uint32 memberId) internal view returns (bool) {
        uint32[] storage credited = ghostIdeas[id].credited;
        for (uint256 i = 0; i < credited.length; ++i) {
            if (_isNear(credited[i], memberId)) return true;
        }
        return false;
    }
}
