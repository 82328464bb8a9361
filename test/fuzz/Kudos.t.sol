// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Members} from "../../contracts/members/Members.sol";
import {Admission, MemberId, Source} from "../../contracts/members/MemberTypes.sol";
import {IKudos} from "../../contracts/recognition/IKudos.sol";
import {Kudos} from "../../contracts/recognition/Kudos.sol";
import {check, equal, vm, within} from "../support/Cheats.sol";

/// @notice What is left of an allowance, however it is given and whatever becomes of it.
contract KudosTest {
    address private constant GIVER = address(0x61);
    MemberId private constant FROM = MemberId.wrap(1);
    MemberId private constant TO = MemberId.wrap(2);
    uint256 private constant SEASON = 91 days;

    Members private _members;
    Kudos private _kudos;

    function setUp() public {
        AccessManager manager = new AccessManager(address(this));
        _members = new Members(address(manager), address(0));
        _members.admit(Admission(GIVER, Source.Employee, 0, 0));
        _members.admit(Admission(address(0x62), Source.Employee, 0, 0));
        _kudos = new Kudos(address(manager), address(0), _members, 0);
    }

    function testFuzz_givesWhatIsLeftAndNoMore(uint16[6] memory allowances, uint16[6] memory gifts) public {
        uint256 given;
        for (uint256 i = 0; i < gifts.length; ++i) {
            _kudos.setAllowance(allowances[i]);
            uint256 left = allowances[i] > given ? allowances[i] - given : 0;
            equal(_kudos.allowanceLeft(FROM), left, "left");
            uint16 gift = uint16(within(gifts[i], 1, type(uint16).max));
            vm.prank(GIVER);
            if (gift > left) {
                vm.expectRevert(
                    abi.encodeWithSelector(IKudos.Kudos_AllowanceUsed.selector, FROM, uint16(left), gift)
                );
            }
            _kudos.giveKudos(TO, gift, "note");
            if (gift <= left) given += gift;
            equal(_kudos.receivedIn(1, TO), given, "received");
        }
    }

    function testFuzz_eachSeasonStandsAlone(uint16 gift, uint8 seasons, uint32 within_) public {
        gift = uint16(within(gift, 1, type(uint16).max));
        _kudos.setAllowance(gift);
        uint256 later = uint256(seasons) * SEASON + (within_ % SEASON);
        vm.warp(_members.seasonsFrom() + later);
        vm.prank(GIVER);
        _kudos.giveKudos(TO, gift, "note");
        equal(_kudos.receivedIn(uint32(seasons) + 1, TO), gift, "in its season");
        equal(_kudos.receivedIn(uint32(seasons) + 2, TO), 0, "not in the next");
        equal(_kudos.allowanceLeft(FROM), 0, "nothing left");
        vm.warp(_members.seasonsFrom() + (uint256(seasons) + 1) * SEASON);
        equal(_kudos.allowanceLeft(FROM), gift, "all of it in the next");
        check(_kudos.receivedIn(uint32(seasons) + 1, TO) == gift, "and what was received stays");
    }
}
