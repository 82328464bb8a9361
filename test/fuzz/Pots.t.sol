// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {
    OUTSIDE,
    PilotId,
    pilotPot,
    Pot,
    PotKind,
    REWARDS,
    ROOT,
    TeamId,
    teamPot
} from "../../contracts/budgets/BudgetTypes.sol";
import {check} from "../support/Cheats.sol";

/// @notice Every pot has one number, and every number one kind.
contract PotsTest {
    function testFuzz_teamsAndPilotsNeverShareAPot(uint32 one, uint32 other) public pure {
        Pot team = teamPot(TeamId.wrap(one));
        Pot pilot = pilotPot(PilotId.wrap(other));
        check(!(team == pilot), "team and pilot");
        check((team == teamPot(TeamId.wrap(other))) == (one == other), "teams");
        check((pilot == pilotPot(PilotId.wrap(one))) == (one == other), "pilots");
        check(!(team == OUTSIDE) && !(team == ROOT) && !(team == REWARDS), "team apart");
        check(!(pilot == OUTSIDE) && !(pilot == ROOT) && !(pilot == REWARDS), "pilot apart");
    }

    function testFuzz_isOfItsKindAlone(uint32 number) public pure {
        _isOnly(teamPot(TeamId.wrap(number)), PotKind.Team);
        _isOnly(pilotPot(PilotId.wrap(number)), PotKind.Pilot);
        _isOnly(OUTSIDE, PotKind.Outside);
        _isOnly(ROOT, PotKind.Root);
        _isOnly(REWARDS, PotKind.Rewards);
    }

    function testFuzz_aPotOfNoKindIsOfNone(uint40 number) public pure {
        if (number >> 32 <= uint256(type(PotKind).max)) return;
        for (uint256 kind = 0; kind <= uint256(type(PotKind).max); ++kind) {
            check(!Pot.wrap(number).isOf(PotKind(kind)), "kind");
        }
    }

    function _isOnly(Pot pot, PotKind wanted) private pure {
        for (uint256 kind = 0; kind <= uint256(type(PotKind).max); ++kind) {
            check(pot.isOf(PotKind(kind)) == (PotKind(kind) == wanted), "kind");
        }
    }
}
