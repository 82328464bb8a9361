// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Activities} from "../../contracts/activities/Activities.sol";
import {ActivityId, ActivityKind} from "../../contracts/activities/IActivities.sol";
import {Members} from "../../contracts/members/Members.sol";
import {Admission, MemberId, Source} from "../../contracts/members/MemberTypes.sol";
import {check, equal, vm} from "../support/Cheats.sol";

/// @notice Who was invited and who attended never run into each other, however many share a slot.
contract ActivitiesTest {
    /// @dev More than share one slot.
    uint256 private constant PEOPLE = 140;
    ActivityId private constant FIRST = ActivityId.wrap(1);

    Members private _members;
    Activities private _activities;

    function setUp() public {
        AccessManager manager = new AccessManager(address(this));
        _members = new Members(address(manager), address(0));
        for (uint256 number = 1; number <= PEOPLE; ++number) {
            _members.admit(Admission(_account(number), Source.Employee, 0, 0));
        }
        _activities = new Activities(address(manager), address(0), _members);
        vm.prank(_account(1));
        _activities.announceActivity(ActivityKind.Forum, 0, uint40(block.timestamp + 1 days), "about");
    }

    function testFuzz_marksAreEachMembersOwn(uint8[8] memory invited, uint8[8] memory came) public {
        bool[] memory asked = new bool[](PEOPLE + 2);
        bool[] memory present = new bool[](PEOPLE + 2);
        MemberId[] memory memberIds = new MemberId[](invited.length);
        for (uint256 i = 0; i < invited.length; ++i) {
            uint256 number = 1 + (invited[i] % PEOPLE);
            memberIds[i] = MemberId.wrap(uint32(number));
            asked[number] = true;
        }
        vm.prank(_account(1));
        _activities.inviteToActivity(FIRST, memberIds);
        for (uint256 i = 0; i < came.length; ++i) {
            uint256 number = 1 + (came[i] % PEOPLE);
            if (present[number]) continue;
            present[number] = true;
            vm.prank(_account(number));
            _activities.attend(FIRST);
        }
        _agree(asked, present);
    }

    function _agree(bool[] memory asked, bool[] memory present) private view {
        uint256 invited;
        uint256 attended;
        for (uint256 number = 0; number < asked.length; ++number) {
            MemberId memberId = MemberId.wrap(uint32(number));
            check(_activities.isInvited(FIRST, memberId) == asked[number], "invited");
            check(_activities.hasAttended(FIRST, memberId) == present[number], "attended");
            if (asked[number]) ++invited;
            if (present[number]) ++attended;
        }
        equal(_activities.activityOf(FIRST).invited, invited, "all invited");
        equal(_activities.activityOf(FIRST).attended, attended, "all attended");
    }

    function _account(uint256 number) private pure returns (address) {
        return address(uint160(0x1000 + number));
    }
}
