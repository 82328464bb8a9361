// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Stage} from "../../contracts/ideas/IdeaTypes.sol";
import {Stages} from "../../contracts/ideas/Stages.sol";
import {check} from "../support/Cheats.sol";

/// @notice Properties that the table of stage changes must have as a whole. All 169 pairs are looked at.
contract StagesTest {
    uint256 private constant COUNT = uint256(type(Stage).max) + 1;

    function test_nothingLeadsToOrFromNone() public pure {
        for (uint256 i = 0; i < COUNT; ++i) {
            check(!Stages.canFollow(Stage.None, Stage(i)), "from None");
            check(!Stages.canFollow(Stage(i), Stage.None), "to None");
        }
    }

    function test_nothingFollowsItself() public pure {
        for (uint256 i = 0; i < COUNT; ++i) check(!Stages.canFollow(Stage(i), Stage(i)), "itself");
    }

    function test_finalStagesAbsorbButForTheAppeal() public pure {
        for (uint256 i = 0; i < COUNT; ++i) {
            if (!Stages.isFinal(Stage(i))) continue;
            for (uint256 j = 0; j < COUNT; ++j) {
                bool appeal = Stage(i) == Stage.Rejected && Stage(j) == Stage.Submitted;
                check(Stages.canFollow(Stage(i), Stage(j)) == appeal, "after the end");
            }
        }
    }

    function test_whatIsNotFinalCanMoveOn() public pure {
        for (uint256 i = 1; i < COUNT; ++i) {
            if (Stages.isFinal(Stage(i))) continue;
            bool moves;
            for (uint256 j = 0; j < COUNT; ++j) moves = moves || Stages.canFollow(Stage(i), Stage(j));
            check(moves, "a dead end");
        }
    }

    function test_openStagesAreThoseThatTheAuthorCanLeave() public pure {
        for (uint256 i = 0; i < COUNT; ++i) {
            Stage stage = Stage(i);
            check(Stages.isOpen(stage) == Stages.canFollow(stage, Stage.Withdrawn), "withdraw");
            check(Stages.isOpen(stage) == Stages.canFollow(stage, Stage.Merged), "merge");
        }
    }

    function test_refusalsDemandReasons() public pure {
        check(Stages.demandsReason(Stage.OnHold), "OnHold");
        check(Stages.demandsReason(Stage.Rejected), "Rejected");
        check(Stages.demandsReason(Stage.Stopped), "Stopped");
        check(Stages.demandsReason(Stage.Merged), "Merged");
        check(!Stages.demandsReason(Stage.Withdrawn), "Withdrawn");
        check(!Stages.demandsReason(Stage.Approved), "Approved");
    }
}
